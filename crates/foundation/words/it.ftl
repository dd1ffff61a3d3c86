# Il riquadro di ogni pagina, i problemi, i moduli e la chiusura dei messaggi.

frame-skip = Vai al contenuto principale
frame-title-error = Errore:
frame-language = Lingua
frame-language-choose = Scegli una lingua
frame-main-menu = Menù principale
frame-menu = Menù
frame-breadcrumb = Si trova qui
frame-foot = Altre informazioni sul sito
frame-emblem = Emblema dell’Unione europea

problem-not-found = Questa pagina non esiste
problem-not-found-text = L’indirizzo potrebbe contenere un errore, oppure la pagina non è accessibile. È possibile ripartire dalla pagina iniziale.
problem-gone = Contenuto ritirato
problem-gone-text = Quanto si trovava qui è stato ritirato e non è più visibile.
problem-cross-site = Questo modulo non è stato inviato dal nostro sito
problem-cross-site-text = Per motivi di sicurezza accettiamo solo moduli inviati dalle nostre pagine. Tornare indietro, ricaricare la pagina e inviare di nuovo il modulo.
problem-too-large = Dimensione eccessiva
problem-too-large-text = Quanto inviato supera la dimensione che possiamo accettare. Tornare indietro e ridurlo.
problem-unreadable = Non è stato possibile leggere la richiesta
problem-unreadable-text = Qualcosa è andato perso durante l’invio. Tornare indietro e riprovare.
problem-too-many = Attendere un momento
problem-too-many-text =
    { $minutes ->
        [one] I tentativi sono stati troppi. Riprovare tra un minuto.
       *[other] I tentativi sono stati troppi. Riprovare tra { $minutes } minuti.
    }
problem-broken = Si è verificato un errore nel nostro sistema
problem-broken-text = In questo passaggio non è stato salvato nulla. Tornare indietro e riprovare tra poco: quanto inserito si trova ancora nel modulo.
problem-home = Vai alla pagina iniziale
problem-contact = Scrivici
problem-request = Numero di questa richiesta, da indicare se ci si scrive:

form-errors = Verificare le risposte
form-error = Errore:
form-optional = (facoltativo)
form-choose = Selezionare
form-day = Giorno
form-month = Mese
form-year = Anno
form-line = Riga { $number }
form-words-at-most =
    { $count ->
        [one] Al massimo una parola
       *[other] Al massimo { $count } parole
    }
form-words-left =
    { $count ->
        [one] Resta una parola
       *[other] Restano { $count } parole
    }
form-words-over =
    { $count ->
        [one] Una parola di troppo
       *[other] { $count } parole di troppo
    }

# File inviati.

files-not-chosen = Prima scelga un file.
files-too-large = Il file è troppo grande. Ne scelga uno di al massimo { $megabytes } MB.
files-empty = Il file è vuoto. Lo controlli sul Suo dispositivo e lo scelga di nuovo.
files-executable = Qualunque sia il suo nome, questo file è un programma, e non accettiamo programmi. Scelga un altro file.
files-svg = Questo è un disegno SVG, che può contenere programmi. Lo salvi come PNG e scelga il nuovo file.
files-html = Questa è una pagina web. La salvi come PDF e scelga il nuovo file.
files-archive = Questo è un archivio o un documento d’ufficio, per esempio ZIP o DOCX. Salvi il documento come PDF e scelga il nuovo file.
files-other-kind = Qui non possiamo accettare un file di questo tipo. Ne scelga uno di questi tipi: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] Questa immagine ha più di un milione di pixel. La riduca e la scelga di nuovo.
       *[other] Questa immagine ha più di { $millions } milioni di pixel. La riduca e la scelga di nuovo.
    }
files-broken-picture = Questa immagine non si può leggere. La apra sul Suo dispositivo, la salvi di nuovo e scelga il nuovo file.
files-interrupted = Il file non è arrivato intero. Controlli la connessione e lo scelga di nuovo.
files-not-kept = Per un problema da parte nostra non è stato possibile conservare il file. Lo scelga di nuovo tra poco.
files-waiting = È in corso il controllo antivirus di questo file. Si potrà aprire tra poco.
files-being-made = Questa immagine è in preparazione. Si potrà vedere tra poco.
files-infected = Il controllo antivirus ha trovato qualcosa di pericoloso in questo file e lo abbiamo eliminato. Scelga un altro file.
files-withdrawn = Il consenso per questa immagine è cessato e l’abbiamo eliminata.
