# Bandi e candidature, come li vede chi partecipa.

calls-phase-coming = Di prossima apertura
calls-phase-open = Aperto alle candidature
calls-phase-closed = Chiuso
calls-not-translated = Bando non ancora tradotto. Questo è l’originale. Lingua: { $language }.
calls-check-eligibility = Verifica i requisiti
calls-who-may-enter = Chi può partecipare
calls-prize = Che cosa ricevono le candidature migliori
calls-criteria = Che cosa valuta la giuria
calls-criteria-caption = Criteri e relativo peso
calls-criterion = Criterio
calls-weight = Peso
calls-anchors = Che cosa significano i punteggi per «{ $criterion }»
calls-percent = { $number }%
calls-after = Che cosa succede dopo
calls-privacy = I Suoi dati
calls-dates = Date
calls-opens = Apertura del bando
calls-closes = Chiusura del bando
calls-zone = Fuso orario: { $zone }
calls-your-time = Nel Suo fuso orario:
calls-questions = Tutte le domande
calls-questions-link = Tutte le domande in una pagina, da stampare
calls-questions-text = Questa pagina serve a leggere le domande e a prepararsi. Si risponde a una domanda alla volta e quanto inserito è salvato durante la scrittura.
calls-optional = (facoltativo)
calls-words-at-most =
    { $count ->
        [one] Al massimo una parola
       *[other] Al massimo { $count } parole
    }
calls-only-for-some = Questa domanda compare solo se riguarda il Suo caso.
calls-declarations = Dichiarazioni
calls-yes = Sì
calls-no = No
calls-continue = Continua
calls-step = { $number } di { $count }
calls-eligibility-no = Questa volta non è possibile partecipare
calls-eligibility-again = Rispondi di nuovo alle domande
calls-eligibility-yes = È possibile partecipare
calls-eligibility-yes-text = Le risposte soddisfano i requisiti di questo bando. Per iniziare la candidatura è necessario accedere; basta un indirizzo e-mail.
calls-start = Inizia la candidatura
calls-start-text = È possibile interrompere in qualsiasi momento e riprendere più tardi. Tutto ciò che si scrive è salvato.
calls-entry-language = Lingua della candidatura
calls-entry-language-hint = La lingua in cui si scrivono le risposte. Può essere diversa dalla lingua di queste pagine.
calls-entries = Le Sue candidature
calls-entries-none = Non ci sono ancora candidature.
calls-entries-find = Trova un bando aperto
calls-entry-untitled = Candidatura senza titolo
calls-entry-draft = Bozza, non inviata
calls-entry-sent-number = Inviata, numero { $number }
calls-entered-by = Soggetto proponente:

calls-bodies = Ente pubblico e soggetto proponente
calls-bodies-text = Il merito della campagna è attribuito all’ente. Se un altro soggetto compila la candidatura per conto dell’ente, entrambi sono registrati.
calls-authority = Ente pubblico
calls-entering = Soggetto proponente per conto dell’ente
calls-entering-hint = Compilare solo se la candidatura è presentata per conto dell’ente.
calls-on-behalf = Chi compila questa candidatura?
calls-on-behalf-choice = La compila un altro soggetto per conto dell’ente
calls-body-name = Denominazione
calls-body-name-hint = La denominazione ufficiale nella lingua originale.
calls-body-kind = Tipo
calls-body-country = Paese
calls-body-place = Località

calls-task-list = Elenco delle attività
calls-not-sent = La candidatura non è ancora stata inviata.
calls-sent-text = Fino alla chiusura del bando è ancora possibile modificare le risposte e inviarle di nuovo.
calls-changed-since-sending = Dopo l’invio della candidatura alcune risposte sono state modificate. La modifica vale solo se la candidatura è inviata di nuovo.
calls-withdrawn = Questa candidatura è stata ritirata
calls-withdrawn-text = Non è più mostrata né valutata. Se si tratta di un errore, scrivere alla segreteria.
calls-task-done = Completata
calls-task-begun = In corso
calls-task-not-started = Da iniziare
calls-task-questions =
    { $count ->
        [one] Una domanda
       *[other] { $count } domande
    }
calls-about-entry = Informazioni sulla candidatura
calls-last-saved = Ultimo salvataggio: { $time }
calls-written-in = Lingua della candidatura: { $language }
calls-read-call = Leggi il bando
calls-check-and-send = Verifica e invia

calls-save-continue = Salva e continua
calls-save-to-list = Salva e vai all’elenco
calls-feeds-criterion = La giuria legge questa risposta per il criterio: { $criterion }
calls-example = Esempio di una buona risposta
calls-autosaved = Salvato alle ore { $time }
calls-autosaving = Salvataggio in corso…
calls-autosave-offline = Connessione assente. Il testo è conservato in questo browser e sarà salvato non appena la connessione tornerà disponibile.
calls-autosave-conflict = Nel frattempo un’altra persona ha modificato questa risposta. Confrontare i due testi.
calls-autosave-signed-out = La sessione è terminata. Il testo è conservato in questo browser. Per salvarlo è necessario accedere di nuovo.

calls-conflict = Due persone hanno modificato questa risposta
calls-conflict-text = Durante la scrittura un’altra persona ha salvato un testo diverso. Nulla è andato perso: scegliere quale testo mantenere oppure copiare dall’uno all’altro.
calls-conflict-theirs = Salvato da { $name } alle ore { $time }
calls-conflict-yours = Il Suo testo, non ancora salvato
calls-conflict-keep-theirs = Mantieni questo testo
calls-conflict-save-yours = Salva il mio testo

calls-check = Verifica le risposte
calls-check-text = Rileggere tutto ancora una volta. Prima di inviare la candidatura è possibile modificare ogni risposta.
calls-change = Modifica
calls-no-answer = Nessuna risposta
calls-declaration-needed = Si prega di confermare
calls-declaration-optional = Si può acconsentire anche a quanto segue
calls-send = Invia la candidatura
calls-cannot-send-yet = Non è ancora possibile inviare la candidatura. Correggere le risposte segnalate sopra.
calls-closed-now = Il bando si è chiuso.

calls-received = La candidatura è stata ricevuta
calls-your-number = Numero della candidatura
calls-receipt = Ricevuta
calls-sent-at = Inviata: { $time }
calls-sent-again = Questa è la versione inviata numero { $number }; sostituisce la precedente.
calls-sent-in-grace = È arrivata dopo la chiusura del bando. È valida, perché la pagina di verifica era già stata aperta.
calls-receipt-mailed = Abbiamo inviato il numero per e-mail a tutte le persone che partecipano a questa candidatura.
calls-edit-until = Fino alla chiusura del bando è possibile modificare le risposte e inviarle di nuovo.
calls-back-to-entry = Torna alla candidatura

calls-withdraw = Ritira la candidatura
calls-withdraw-question = Si desidera ritirare questa candidatura?
calls-withdraw-text = La candidatura è esclusa subito dal premio e tolta dalla galleria. La segreteria può ripristinarla su richiesta.
calls-keep-entry = Mantieni la candidatura

calls-fault-missing = Rispondere a questa domanda
calls-fault-choose = Scegliere una delle risposte
calls-fault-date = Indicare una data con giorno, mese e anno, per esempio 27 3 2026
calls-fault-date-order = Questa data precede quella di inizio. Verificare entrambe le date
calls-fault-number = Indicare un numero intero in cifre, per esempio 250
calls-fault-number-low = Indicare un numero non inferiore a { $least }
calls-fault-number-high = Indicare un numero non superiore a { $most }
calls-fault-words =
    { $over ->
        [one] La risposta contiene { $words } parole; il massimo consentito è { $most }. Togliere una parola
       *[other] La risposta contiene { $words } parole; il massimo consentito è { $most }. Togliere { $over } parole
    }
calls-fault-link = Indicare indirizzi completi che iniziano con https://, uno per riga
calls-fault-links-many =
    { $most ->
        [one] Indicare al massimo un indirizzo
       *[other] Indicare al massimo { $most } indirizzi
    }
calls-fault-file-missing = Caricare un file
calls-fault-body-name = Indicare la denominazione
calls-fault-body-kind = Scegliere il tipo di organizzazione
calls-fault-body-country = Scegliere il Paese
calls-fault-rule = { $why }
calls-fault-same-body = Il soggetto proponente coincide con l’ente. Se l’ente presenta direttamente la candidatura, lasciare vuota la seconda parte

calls-not-sent-early = Il bando non è ancora aperto. Le risposte sono salvate come bozza
calls-not-sent-late = Il bando si è chiuso. Le risposte sono conservate come bozza, ma la candidatura non è stata inviata
calls-not-sent-withdrawn = Questa candidatura è stata ritirata. Per farla ripristinare, scrivere alla segreteria
calls-not-sent-authority = Indicare l’ente pubblico
calls-not-sent-undeclared = Senza questa dichiarazione non è possibile inviare la candidatura

calls-letter-greeting = Gentile { $name },
calls-letter-receipt-subject = Candidatura ricevuta, numero { $number }
calls-letter-receipt = abbiamo ricevuto la Sua candidatura, registrata con il numero { $number }. Si prega di conservare questo numero. Fino alla chiusura del bando è possibile modificare le risposte e inviarle di nuovo.
calls-letter-withdrawn-subject = Candidatura ritirata
calls-letter-withdrawn = come richiesto, la candidatura è stata ritirata. Non è più mostrata né valutata. Se si tratta di un errore, si prega di rispondere a questa lettera.
calls-letter-reminder-subject = La Sua candidatura non è ancora inviata
calls-letter-reminder =
    { $days ->
        [one] la Sua candidatura è ancora una bozza. Il bando si chiude tra un giorno. La preghiamo di controllare le risposte e di inviarla in tempo.
       *[other] la Sua candidatura è ancora una bozza. Il bando si chiude tra { $days } giorni. La preghiamo di controllare le risposte e di inviarla in tempo.
    }
