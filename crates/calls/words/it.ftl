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

# Verifica di ammissibilità: elenco, lista di controllo, decisioni, lettere.

screening-queue = Da esaminare
screening-next = Prendi la prossima
screening-queue-caption = Candidature in questo elenco, a partire dalla meno recente
screening-to-do = In attesa della segreteria
screening-all = Tutte le candidature
screening-country = Paese
screening-all-countries = Tutti i Paesi
screening-language = Lingua
screening-all-languages = Tutte le lingue
screening-filter = Mostra i risultati
screening-filter-clear = Rimuovi i filtri
screening-none = Nessuna candidatura
screening-none-all = Mostra tutte le candidature
screening-campaign = Campagna
screening-authority = Ente pubblico
screening-kind = Tipo
screening-entering = Soggetto proponente
screening-state = Stato
screening-arrived = Inviata
screening-version = Versione
screening-version-of = Invio numero { $number }
screening-age = Attesa
screening-age-today = da oggi
screening-age-days =
    { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
screening-due = Risposta entro: { $due }
screening-due-over = Risposta scaduta: { $due }
screening-pages = Pagine dell’elenco
screening-page-before = Precedente
screening-page-after = Avanti
screening-entry = Candidatura numero { $number }
screening-to-queue = Torna all’elenco

screening-state-new = Nuova
screening-state-changed = Modificata dopo la decisione
screening-state-waiting = In attesa di risposta
screening-state-proposed = In attesa di conferma
screening-state-in-review = In riesame
screening-state-eligible = Ammissibile
screening-state-not-eligible = Non ammissibile
screening-state-withdrawn = Ritirata

screening-answer-changed = Modificata rispetto all’invio precedente
screening-no-answer = Nessuna risposta
screening-declarations = Dichiarazioni
screening-declared = Dichiarato
screening-not-declared = Non dichiarato
screening-questions = Richieste di chiarimenti
screening-question-open = Risposta entro: { $when }
screening-question-answered = Risposta ricevuta: { $when }
screening-question-closed = Chiusa senza risposta: { $when }
screening-notes = Note
screening-note = Nota interna
screening-note-hint = I candidati non vedono mai le note.
screening-note-add = Salva la nota
screening-history = Cronologia
screening-alike = Possibile doppione
screening-alike-text = Queste candidature hanno qualcosa in comune con questa. È solo un indizio.
screening-like-authority = lo stesso ente
screening-like-link = lo stesso collegamento
screening-like-title = un titolo quasi uguale
screening-restore = Ripristina
screening-restore-text = La candidatura è stata ritirata. Se si è trattato di un errore, è possibile ripristinarla; servirà una nuova decisione.

screening-checklist = Lista di controllo
screening-answer-yes = Sì
screening-answer-no = No
screening-answer-ask = Da chiarire
screening-unanswered = Non ancora verificato
screening-earlier = Nell’invio precedente: { $answer }
screening-ask-rule = Chiedi chiarimenti su questo requisito
screening-findings-save = Salva la lista di controllo
screening-evidence-none = Nessun dato registrato
screening-evidence-declared = Lo sa soltanto il soggetto proponente; il programma non può verificarlo.
screening-evidence-kind = Tipo registrato: { $kind }
screening-evidence-member = Paese: { $country }. Membro dell’Unione europea alla data: { $date }.
screening-evidence-no-member = Paese: { $country }. Non membro dell’Unione europea alla data: { $date }.
screening-evidence-answered = Risposta: { $answer }
screening-evidence-unanswered = Nessuna risposta
screening-evidence-late = Inviata dopo la scadenza
screening-evidence-grace = Inviata dopo la scadenza ({ $sent }), entro il periodo di tolleranza; la pagina di verifica era aperta già prima: { $opened }.
screening-evidence-pass = Inviata dopo la scadenza, con proroga individuale fino a: { $until }
screening-evidence-days =
    { $count ->
        [one] Inviata un giorno prima della scadenza
       *[other] Inviata { $count } giorni prima della scadenza
    }
screening-evidence-hours =
    { $count ->
        [one] Inviata un’ora prima della scadenza
       *[other] Inviata { $count } ore prima della scadenza
    }
screening-evidence-minutes =
    { $count ->
        [one] Inviata un minuto prima della scadenza
       *[other] Inviata { $count } minuti prima della scadenza
    }
screening-evidence-seconds = Inviata meno di un minuto prima della scadenza
screening-evidence-consents = Immagini con consenso definito: { $settled } su { $all }

screening-decide = Decidi
screening-verdict = Qual è la decisione?
screening-second-person = Una seconda persona deve confermare prima che il candidato ne sia informato.
screening-reasons = Motivazioni
screening-explanation = Spiegazione per il candidato
screening-in-language = Il testo compare nella lettera così come viene scritto. Lingua della candidatura: { $language }.
screening-doubts = Per questi requisiti la risposta non è Sì:
screening-see-letter = Mostra la lettera
screening-cancel = Annulla
screening-change = Modifica
screening-decision-check = Leggere la lettera prima di decidere
screening-check-eligible = Con la decisione la lettera parte subito e la candidatura può comparire nella galleria.
screening-check-refusal = Con la proposta non parte ancora nulla. Una seconda persona legge la lettera e la conferma o la rinvia.
screening-propose = Proponi: non ammissibile
screening-find-eligible = Decidi: ammissibile
screening-letter = Lettera
screening-letter-language = Lingua
screening-letter-to = Destinatari
screening-letter-nobody = Nessun candidato di questa candidatura ha un profilo: non partirà alcuna lettera.
screening-to-confirmation = Conferma o rinvio
screening-proposed-by = Proposta da
screening-proposed-at = Data della proposta
screening-own-proposal = La proposta è Sua. Deve confermarla un’altra persona; è possibile ritirarla.
screening-confirm = Conferma: non ammissibile
screening-send-back = Rinvia
screening-send-back-why = Perché viene rinviata?
screening-take-back = Ritira la proposta

screening-ask = Chiedi chiarimenti
screening-ask-text = La richiesta arriva per e-mail a tutte le persone che partecipano alla candidatura. Riapre una sola sezione; le altre restano come sono state inviate.
screening-ask-replaces = Una richiesta è ancora aperta. La nuova richiesta la chiude e ne prende il posto.
screening-section = Quale sezione si riapre?
screening-section-hint = Si possono modificare soltanto le risposte di questa sezione.
screening-message = La richiesta
screening-days = Giorni per rispondere
screening-ask-send = Invia la richiesta
screening-question-draft =
    Stiamo verificando la candidatura e non è chiaro se sia soddisfatto questo requisito:

    «{ $rule }»

    Si prega di completare le risposte di questa sezione.

screening-asked = La segreteria chiede un chiarimento
screening-asked-section = Sezione: { $section }
screening-asked-until = È possibile modificare questa sezione e inviare di nuovo la candidatura fino a: { $until }, anche se nel frattempo il bando si è chiuso.

screening-to-review = Decidi il riesame
screening-review-why = Perché il candidato chiede il riesame
screening-outcome = Qual è la decisione?
screening-upheld = La decisione resta: non ammissibile
screening-overturned = La decisione cambia: ammissibile
screening-review-explanation = Spiegazione per il candidato
screening-review-decide = Decidi il riesame
screening-review-request = Richiesta di riesame
screening-review-why-ask = Perché la decisione va riesaminata?
screening-review-why-hint = Indicare che cosa è sfuggito o è stato frainteso. Legge il testo una persona che non ha partecipato alla decisione.
screening-review-until = È possibile chiedere il riesame fino a: { $until }.
screening-review-send = Chiedi il riesame
screening-review-asked = Riesame richiesto: { $when }. Il risultato arriverà per lettera.

screening-done-findings = La lista di controllo è salvata.
screening-done-note = La nota è salvata.
screening-done-asked = La richiesta è stata inviata al candidato.
screening-done-eligible = La candidatura è ammissibile. La lettera è stata inviata.
screening-done-proposed = La decisione è proposta. Deve confermarla una seconda persona.
screening-done-confirmed = La decisione è confermata. La lettera è stata inviata.
screening-done-sent-back = La decisione è stata rinviata. La candidatura ne attende una nuova.
screening-done-reviewed = Il riesame è deciso. La lettera è stata inviata.
screening-done-restored = La candidatura è ripristinata. Serve una nuova decisione.

screening-error-changed = Nel frattempo la candidatura è stata inviata di nuovo. Leggere prima la nuova versione
screening-error-decided = Nel frattempo qualcun altro ha deciso. Esaminare di nuovo la candidatura
screening-error-withdrawn = Nel frattempo la candidatura è stata ritirata
screening-error-waiting = Il candidato ha ancora tempo per rispondere. Attendere la risposta o la scadenza
screening-error-contradicted = Per almeno un requisito la risposta è negativa o da chiarire. Risolvere prima la questione nella lista di controllo
screening-error-own = Lei partecipa a questa candidatura. Che sia ammissibile deve deciderlo un’altra persona
screening-error-same-person = La proposta è Sua. Deve confermarla un’altra persona
screening-error-took-part = Lei ha partecipato a questa decisione o a questa candidatura. Il riesame spetta a un’altra persona
screening-error-verdict = Scegliere la decisione
screening-error-reasons = Scegliere almeno una motivazione
screening-error-explanation = Spiegare la decisione in poche frasi
screening-error-outcome = Scegliere l’esito del riesame
screening-error-settled = La candidatura è decisa o ritirata. Ora non è possibile chiedere chiarimenti
screening-error-section = Scegliere la sezione da riaprire
screening-error-message = Scrivere la richiesta
screening-error-days = Indicare un numero di giorni da 1 a { $most }
screening-error-note = Scrivere la nota
screening-error-met = Nel frattempo qualcun altro ha risposto per questo requisito: { $answer }. Verificare la risposta e salvare di nuovo
screening-error-why = Indicare perché la decisione va riesaminata
screening-error-why-long = Ridurre il testo a un massimo di { $most } parole
screening-error-review-late = Il termine per chiedere il riesame è scaduto.

screening-history-begin = La candidatura è stata iniziata.
screening-history-name-bodies = Sono stati indicati l’ente e il soggetto proponente.
screening-history-send = La candidatura è stata inviata.
screening-history-withdraw = La candidatura è stata ritirata.
screening-history-restore = La candidatura è stata ripristinata.
screening-history-record = La candidatura è stata registrata dalla segreteria.
screening-history-record-sending = L’invio è stato registrato dalla segreteria.
screening-history-find = La lista di controllo è stata compilata.
screening-history-ask = È stata inviata una richiesta di chiarimenti.
screening-history-note = È stata scritta una nota.
screening-history-find-eligible = La candidatura è stata dichiarata ammissibile.
screening-history-propose-refusal = È stata proposta la non ammissibilità.
screening-history-confirm-refusal = Una seconda persona ha confermato la non ammissibilità.
screening-history-send-back-refusal = La decisione proposta è stata rinviata.
screening-history-ask-review = Il candidato ha chiesto il riesame.
screening-history-uphold = Il riesame ha lasciato la decisione invariata.
screening-history-overturn = Con il riesame la candidatura è stata dichiarata ammissibile.
screening-history-other = È stato modificato qualcosa nella candidatura.

screening-letter-about = questa lettera riguarda la Sua candidatura numero { $number }, «{ $title }». Bando: { $call }.
screening-letter-eligible-subject = La Sua candidatura numero { $number } è ammissibile
screening-letter-eligible = La segreteria ha verificato la candidatura in base ai requisiti pubblicati e l’ha dichiarata ammissibile. La pagina del bando indica che cosa succede ora.
screening-letter-refused-subject = La Sua candidatura numero { $number } non è ammissibile
screening-letter-refused = La segreteria ha verificato la candidatura in base ai requisiti pubblicati e l’ha dichiarata non ammissibile. Una seconda persona ha confermato questa decisione.
screening-letter-reasons = Motivazioni:
screening-letter-explanation = La segreteria spiega:
screening-letter-review = Lei ha il diritto di chiedere il riesame fino a: { $until }. Decide una persona che non ha partecipato a questa decisione. Il riesame si chiede qui:
screening-letter-question-subject = Una richiesta di chiarimenti sulla Sua candidatura numero { $number }
screening-letter-question = La segreteria chiede un chiarimento su questa sezione: { $section }.
screening-letter-question-until = È possibile modificare questa sezione e inviare di nuovo la candidatura fino a: { $until }. Tutte le altre sezioni restano come sono state inviate. La candidatura si trova qui:
screening-letter-upheld-subject = Riesame della Sua candidatura numero { $number }: non ammissibile
screening-letter-upheld = Una persona che non ha partecipato alla decisione l’ha riesaminata. La decisione resta: la candidatura non è ammissibile.
screening-letter-overturned-subject = Riesame della Sua candidatura numero { $number }: ammissibile
screening-letter-overturned = Una persona che non ha partecipato alla decisione l’ha riesaminata. La decisione cambia: la candidatura è ammissibile.
screening-letter-close = La segreteria
