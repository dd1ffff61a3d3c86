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
