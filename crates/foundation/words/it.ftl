# Il riquadro di ogni pagina, i problemi, i moduli e la chiusura dei messaggi.

frame-skip = Vai al contenuto principale
frame-title-error = Errore:
frame-language = Lingua
frame-language-choose = Scegli una lingua
frame-main-menu = Menù principale
frame-menu = Menù
frame-breadcrumb = Percorso di navigazione
frame-foot = Altre informazioni sul sito
frame-emblem = Emblema dell’Unione europea

problem-not-found = Questa pagina non esiste
problem-not-found-text = L’indirizzo potrebbe contenere un errore oppure la pagina potrebbe essere riservata. È possibile ripartire dalla pagina iniziale.
problem-gone = Contenuto ritirato
problem-gone-text = Il contenuto di questa pagina è stato ritirato e non è più visibile.
problem-cross-site = Questo modulo non è stato inviato dal nostro sito
problem-cross-site-text = Per motivi di sicurezza accettiamo solo moduli inviati dalle nostre pagine. Tornare indietro, ricaricare la pagina e inviare di nuovo il modulo.
problem-too-large = L’invio è troppo grande
problem-too-large-text = Il contenuto inviato supera la dimensione massima consentita. Tornare indietro e ridurlo.
problem-unreadable = Non è stato possibile leggere la richiesta
problem-unreadable-text = Qualcosa è andato perso durante l’invio. Tornare indietro e riprovare.
problem-too-many = Attendere un momento
problem-too-many-text =
    { $minutes ->
        [one] Sono stati fatti troppi tentativi. Riprovare tra un minuto.
       *[other] Sono stati fatti troppi tentativi. Riprovare tra { $minutes } minuti.
    }
problem-broken = Si è verificato un errore nel nostro sistema
problem-broken-text = In questo passaggio non è stato salvato nulla. Tornare indietro e riprovare tra poco: il testo inserito si trova ancora nel modulo.
problem-home = Vai alla pagina iniziale
problem-contact = Contatti
problem-request = Numero di questa richiesta, da indicare scrivendoci:

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

files-not-chosen = Scegliere prima un file.
files-too-large = Il file è troppo grande. Sceglierne uno di al massimo { $megabytes } MB.
files-empty = Il file è vuoto. Controllarlo sul dispositivo e sceglierlo di nuovo.
files-executable = Qualunque sia il suo nome, questo file è un programma, e non accettiamo programmi. Scegliere un altro file.
files-svg = Questo è un disegno SVG, che può contenere programmi. Salvarlo come PNG e scegliere il nuovo file.
files-html = Questa è una pagina web. Salvarla come PDF e scegliere il nuovo file.
files-archive = Questo è un archivio o un documento di un programma per ufficio, per esempio ZIP o DOCX. Salvare il documento come PDF e scegliere il nuovo file.
files-other-kind = Qui non possiamo accettare un file di questo tipo. Sceglierne uno di questi tipi: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] Questa immagine ha più di un milione di pixel. Ridurla e sceglierla di nuovo.
       *[other] Questa immagine ha più di { $millions } milioni di pixel. Ridurla e sceglierla di nuovo.
    }
files-broken-picture = Questa immagine non si può leggere. Aprirla sul dispositivo, salvarla di nuovo e scegliere il nuovo file.
files-interrupted = Il file non è arrivato per intero. Controllare la connessione e sceglierlo di nuovo.
files-not-kept = Per un problema da parte nostra non è stato possibile conservare il file. Sceglierlo di nuovo tra poco.
files-waiting = È in corso il controllo antivirus di questo file. Si potrà aprire tra poco.
files-being-made = Questa immagine è in preparazione. Si potrà vedere tra poco.
files-infected = Il controllo antivirus ha rilevato un contenuto pericoloso in questo file, che abbiamo eliminato. Scegliere un altro file.
files-withdrawn = Il consenso per questa immagine non vale più e l’abbiamo eliminata.
