# Bandi e candidature, come li vede chi partecipa.

calls-phase-coming = Di prossima apertura
calls-phase-open = Aperto alle candidature
calls-phase-closed = Chiuso
calls-not-translated = Alcune parti di questo bando non sono ancora tradotte. Si leggono in originale. Lingua: { $languages }.
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
calls-kept = Una bozza non inviata è cancellata in data { $draft }, dopo un avviso per e-mail. Una candidatura inviata è cancellata in data { $sent }, una ritirata in data { $withdrawn }. Di una candidatura ammissibile, ciò che non è pubblico è cancellato in data { $sent } e ciò che tutti possono vedere in data { $shown }. Restano il numero e le decisioni.
calls-dates = Date
calls-opens = Apertura del bando
calls-closes = Chiusura del bando
calls-zone = Fuso orario: { $zone }
calls-your-time = Nel Suo fuso orario:
calls-questions = Tutte le domande
calls-questions-link = Tutte le domande in una pagina, da stampare
calls-questions-text = Questa pagina serve a leggere le domande e a prepararsi. Si risponde a una domanda alla volta e il testo inserito è salvato durante la scrittura.
calls-optional = (facoltativo)
calls-words-at-most =
    { $count ->
        [one] Al massimo una parola
       *[other] Al massimo { $count } parole
    }
calls-only-for-some = Questa domanda compare solo se riguarda il Suo caso.
calls-only-if = Richiesta solo se a «{ $question }» si risponde: { $answers }
calls-number-whole = Un numero intero
calls-number-between = Da { $least } a { $most }
calls-number-least = Almeno { $least }
calls-number-most = Al massimo { $most }
calls-number-unit = Unità: { $unit }
calls-date-not-before = Non prima del giorno indicato in «{ $question }»
calls-links-at-most =
    { $count ->
        [one] Al massimo un collegamento
       *[other] Al massimo { $count } collegamenti
    }
calls-declarations = Dichiarazioni
calls-yes = Sì
calls-no = No
calls-continue = Continua
calls-step = { $number } di { $count }
calls-eligibility-no = Questa volta non è possibile partecipare
calls-eligibility-again = Verifica di nuovo i requisiti
calls-eligibility-yes = È possibile partecipare
calls-eligibility-yes-text = Le risposte soddisfano i requisiti di questo bando.
calls-eligibility-yes-sign-in = Per iniziare la candidatura è necessario accedere; basta un indirizzo e-mail.
calls-start = Inizia la candidatura
calls-start-text = È possibile interrompere in qualsiasi momento e riprendere più tardi. Tutto ciò che si scrive è salvato.
calls-entry-language = Lingua della candidatura
calls-entry-language-hint = La lingua in cui si scrivono le risposte. Può essere diversa dalla lingua di queste pagine.
calls-entries = Le Sue candidature
calls-entries-none = Non ci sono ancora candidature.
calls-entries-find = Trova un bando aperto
calls-entry-untitled = Candidatura senza titolo
calls-entry-draft = Bozza, non inviata
calls-entry-withdrawn = Ritirata
calls-postal = Per posta
calls-postal-came = Questa candidatura è giunta per posta. Arrivo dei documenti: { $when }. Registrata da: { $name }.
calls-postal-late = I documenti sono arrivati dopo la chiusura del bando. Il testo resta in bozza e la candidatura non si può registrare come pervenuta.
calls-postal-check = Confronta con i documenti
calls-postal-check-text = Confrontare ancora una volta ogni risposta con i documenti, poi registrare la candidatura come pervenuta.
calls-postal-declared = I documenti firmati contengono questa dichiarazione
calls-postal-declared-optional = Selezionare solo se i documenti firmati contengono questa dichiarazione
calls-postal-send = Registra come pervenuta
calls-postal-receipt = Il mittente riceve una lettera con il numero: per e-mail se l’indirizzo è noto, altrimenti su carta, stampata dalla segreteria.
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
calls-sample-answers = Compila con risposte di esempio
calls-sample-answers-text = In questa dimostrazione non occorre scrivere tutto: risponda a ciò che preferisce, al resto risponde un esempio.
calls-sent-text = Fino alla chiusura del bando è ancora possibile modificare le risposte e inviarle di nuovo.
calls-sent-final = Vale l’ultima versione inviata della candidatura.
calls-sent-eligible = Con un nuovo invio la candidatura esce dalla galleria finché il segretariato non ha verificato la nuova versione.
calls-changed-since-sending = Dopo l’invio la candidatura è stata modificata. Le modifiche valgono solo se la candidatura è inviata di nuovo.
calls-withdrawn = Questa candidatura è stata ritirata
calls-withdrawn-text = Non è più mostrata né valutata. Se si tratta di un errore, scrivere alla segreteria.
calls-bodies-kept = I dati inseriti qui per ultimi non sono completi. Finché non lo sono, la candidatura indica i soggetti precedenti
calls-emptied = Tutto ciò che era stato scritto e caricato per questa candidatura è stato cancellato in data { $day }, come annunciato dal bando.
calls-task-done = Completata
calls-task-begun = In corso
calls-task-not-started = Da iniziare
calls-task-optional = Facoltativa
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
calls-autosave-conflict = Nel frattempo questa risposta è stata modificata altrove. Confrontare i due testi:
calls-autosave-signed-out = La sessione è terminata. Il testo è conservato in questo browser. Per salvarlo è necessario accedere di nuovo.

calls-conflict = Questa risposta è stata modificata in due posti diversi
calls-bodies-conflict = I dati di questa pagina sono stati modificati in due posti diversi
calls-conflict-text = Mentre Lei scriveva è stato salvato un testo diverso, da un’altra persona oppure da Lei in un’altra finestra. Nulla è andato perso: scegliere quale testo mantenere oppure copiare dall’uno all’altro.
calls-conflict-theirs = Salvato da { $name } alle ore { $time }
calls-conflict-yours = Il Suo testo, non ancora salvato
calls-conflict-keep-theirs = Mantieni questo testo
calls-conflict-save-yours = Salva il mio testo

calls-check = Verifica le risposte
calls-check-lacking = Da completare prima dell’invio
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
calls-sent-copy = Versione inviata
calls-sent-copy-link = Versione inviata, da stampare
calls-sent-copy-text = Questa è la copia inalterata che legge la segreteria. Non contiene le modifiche apportate in seguito alla bozza.
calls-sent-in-grace = È arrivata dopo la chiusura del bando. È valida, perché la pagina di verifica era già stata aperta.
calls-receipt-mailed = Abbiamo inviato il numero per e-mail a tutte le persone che partecipano a questa candidatura.
calls-edit-until = Fino alla chiusura del bando è possibile modificare le risposte e inviarle di nuovo.
calls-back-to-entry = Torna alla candidatura

calls-withdraw = Ritira la candidatura
calls-withdraw-question = Si desidera ritirare questa candidatura?
calls-withdraw-text = La candidatura è esclusa subito dal premio e tolta dalla galleria. La segreteria può ripristinarla su richiesta.
calls-keep-entry = Mantieni la candidatura

# Chi partecipa a una candidatura
calls-colleagues = Colleghe e colleghi
calls-colleagues-text = Tutte le persone indicate qui possono rispondere, caricare file, inviare e ritirare questa candidatura e ne ricevono le lettere. Chi è referente può anche rimuovere altre persone e cedere la candidatura.
calls-colleague-leads = Referente
calls-colleague-you = Lei
calls-colleague-end = Rimuovi
calls-colleague-leads-stays = Chi è referente non può lasciare la candidatura prima di averla ceduta a un collega o a una collega
calls-colleague-invite = Invita un collega o una collega
calls-colleague-email-hint = L’invito arriva a questo indirizzo, nella lingua di questa pagina. Conserviamo l’indirizzo solo per l’invito; se l’invito non viene accettato, lo cancelliamo in data { $day }.
calls-colleague-known = Questa persona partecipa già. Inserire un altro indirizzo
calls-leave = Lascia la candidatura
calls-leave-text = Non vedrà più questa candidatura e non ne riceverà più le lettere. Le Sue risposte restano. Un collega o una collega potrà invitarLa di nuovo.
calls-handover = Cedi e lascia la candidatura
calls-handover-text = Da quel momento la persona scelta è referente della candidatura. Lei non la vedrà più e non ne riceverà più le lettere. Le Sue risposte restano.
calls-handover-alone = Per cedere la candidatura è necessario prima invitare un collega o una collega. Dopo l’accettazione dell’invito sarà possibile cederla qui.
calls-handover-to = Chi è referente della candidatura d’ora in poi?
calls-handover-missing = Scegliere una persona che partecipa alla candidatura

calls-letter-handover-subject = Candidatura ceduta
calls-letter-handover-to = { $name } Le ha ceduto la candidatura «{ $entry }». Ora ne è Lei referente: può invitare e rimuovere colleghe e colleghi, inviare la candidatura e cederla.
calls-letter-handover-from = Lei ha ceduto la candidatura «{ $entry }» a { $name }. Non vi partecipa più e non ne riceverà più le lettere.
calls-letter-removed-subject = La Sua partecipazione a una candidatura è terminata
calls-letter-removed = { $name }, referente della candidatura «{ $entry }», ha revocato la Sua partecipazione. Lei non vede più la candidatura e non ne riceverà più le lettere. Se si tratta di un errore, può chiedere a { $name } un nuovo invito.

calls-fault-missing = Rispondere a questa domanda
calls-fault-characters = Abbreviare a non più di { $most } caratteri
calls-fault-choose = Scegliere una delle risposte
calls-fault-date = Indicare una data con giorno, mese e anno, per esempio 27 3 2026
calls-fault-no-day = Questo giorno non esiste. Controllare il giorno e il mese
calls-fault-year = Indicare l’anno con quattro cifre, dal { $first } al { $last }
calls-fault-date-order = Questa data precede quella di inizio. Verificare entrambe le date
calls-fault-number = Indicare un numero intero in cifre, per esempio 250
calls-fault-number-low = Indicare un numero non inferiore a { $least }
calls-fault-number-high = Indicare un numero non superiore a { $most }
calls-fault-words =
    { $over ->
        [one] La risposta contiene { $words } parole; il massimo consentito è { $most }. Togliere una parola
       *[other] La risposta contiene { $words } parole; il massimo consentito è { $most }. Togliere { $over } parole
    }
calls-fault-link =
    { $count ->
        [one] Riga { $lines }: indicare un indirizzo completo che inizi con https://
       *[other] Righe { $lines }: indicare indirizzi completi che inizino con https://
    }
calls-fault-links-many =
    { $most ->
        [one] Indicare al massimo un indirizzo
       *[other] Indicare al massimo { $most } indirizzi
    }
calls-fault-file-missing = Caricare un file
calls-fault-authority-name = Indicare la denominazione dell’ente pubblico
calls-fault-authority-kind = Scegliere il tipo di ente pubblico
calls-fault-authority-country = Scegliere il Paese dell’ente pubblico
calls-fault-entering-name = Indicare la denominazione del soggetto proponente
calls-fault-entering-kind = Scegliere il tipo di soggetto proponente
calls-fault-entering-country = Scegliere il Paese del soggetto proponente
calls-fault-rule = { $why }
calls-fault-same-body = Il soggetto proponente coincide con l’ente. Se l’ente presenta direttamente la candidatura, lasciare vuota la seconda parte

calls-not-sent-early = Il bando non è ancora aperto. Le risposte sono salvate come bozza
calls-not-sent-late = Il bando si è chiuso. Le risposte sono conservate come bozza, ma la candidatura non è stata inviata
calls-not-sent-withdrawn = Questa candidatura è stata ritirata. Per farla ripristinare, scrivere alla segreteria
calls-not-sent-authority = Indicare l’ente pubblico
calls-not-sent-undeclared = Senza questa dichiarazione non è possibile inviare la candidatura: { $what }

calls-letter-greeting = Gentile { $name },
calls-letter-receipt-subject = Candidatura ricevuta, numero { $number }
calls-letter-receipt = abbiamo ricevuto la Sua candidatura, registrata con il numero { $number }. Si prega di conservare questo numero. Fino alla chiusura del bando è possibile modificare le risposte e inviarle di nuovo.
calls-letter-postal-receipt = abbiamo ricevuto la candidatura che Lei ha inviato per posta. È giunta in data { $day } ed è registrata con il numero { $number }. Si prega di conservare questo numero. Per modificare o ritirare la candidatura, scrivere alla segreteria.
calls-letter-withdrawn-subject = Candidatura ritirata
calls-letter-withdrawn = come richiesto, la candidatura è stata ritirata. Non è più mostrata né valutata. Se si tratta di un errore, si prega di rispondere a questa lettera.
calls-letter-office-review-subject = Richiesta di riesame: candidatura numero { $number }
calls-letter-office-review = è stato chiesto il riesame della decisione sulla candidatura numero { $number }. Decide una persona che non ha partecipato a quella decisione. I motivi indicati si leggono nella pagina della candidatura:
calls-letter-office-question-subject = Una domanda sul bando
calls-letter-office-question = è arrivata una domanda sul bando. Qui è possibile rispondere una sola volta, per tutti:
calls-letter-retention-subject = La Sua bozza sarà cancellata
calls-letter-retention = la Sua candidatura non è mai stata inviata e il bando è chiuso. Tutto ciò che ha scritto e caricato sarà cancellato in data { $day }. Se desidera conservare i testi, La preghiamo di copiarli prima di quel giorno.
calls-letter-reminder-subject = La Sua candidatura non è ancora stata inviata
calls-letter-reminder =
    { $days ->
        [one] la Sua candidatura è ancora una bozza. Il bando si chiude tra un giorno. La preghiamo di controllare le risposte e di inviarla in tempo.
       *[other] la Sua candidatura è ancora una bozza. Il bando si chiude tra { $days } giorni. La preghiamo di controllare le risposte e di inviarla in tempo.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Si possono caricare file { $kinds } di al massimo { $megabytes } MB ciascuno.
calls-files-at-most =
    { $most ->
        [one] Al massimo un file.
       *[other] Al massimo { $most } file.
    }
calls-files-none = Nessun file ancora caricato.
calls-files-add = Scegli i file
calls-files-upload = Carica
calls-files-full = Qui non si possono aggiungere altri file. Per caricarne un altro, rimuoverne uno.
calls-files-too-large = { $name } supera { $megabytes } MB. Scegliere un file più piccolo.
calls-files-sending = Caricamento: { $percent }%
calls-files-cancel = Annulla il caricamento
calls-files-cancelled = Il caricamento è stato annullato.
calls-files-failed = Il caricamento non è riuscito. Controllare la connessione e riprovare.
calls-files-continue = Continua
calls-files-to-list = Vai all’elenco
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Descrivi
calls-file-remove = Rimuovi il file
calls-file-remove-question = Si desidera rimuovere questo file?
calls-file-remove-text = Il file è cancellato subito, insieme alle informazioni inserite.
calls-file-remove-sent = Il file è rimosso dalla bozza. Ciò che è stato inviato resta com’era, finché la candidatura non è inviata di nuovo.
calls-file-keep = Mantieni il file
calls-file-picture = Informazioni su questa immagine
calls-file-document = Informazioni su questo documento
calls-file-later = Non ora
calls-file-alt = Che cosa mostra l’immagine?
calls-file-alt-hint = Una frase per chi non può vederla.
calls-file-credit = Chi ha realizzato l’immagine?
calls-file-credit-hint = Il nome come deve comparire accanto all’immagine.
calls-file-credited = Immagine:
calls-file-about = Che documento è?
calls-file-about-hint = Per esempio: rapporto sull’indagine di maggio 2026.
calls-file-people = Chi è riconoscibile nell’immagine?
calls-file-people-hint = Un’immagine con una persona riconoscibile è mostrata solo con il consenso di quella persona.
calls-file-nobody = Nessuno
calls-file-consent-of = { $name }, consenso registrato in data { $date }
calls-file-consent-new = Una persona il cui consenso è registrato qui sotto
calls-file-consent = Un nuovo consenso
calls-file-consent-hint = Solo se sopra si è scelto di registrarlo qui.
calls-file-people-unsaid = Non è ancora indicato chi è riconoscibile.
calls-file-people-nobody = Nessuno è riconoscibile.
calls-file-people-consent = Con il consenso di { $name }
calls-file-people-somebody = Con un consenso
calls-fault-files-many =
    { $most ->
        [one] Qui si può caricare un solo file
       *[other] Qui si possono caricare al massimo { $most } file
    }
calls-fault-file-refused = Il file { $name } non può essere usato. Rimuoverlo
calls-fault-file-withdrawn = Il consenso per un’immagine non vale più. Rimuovere l’immagine
calls-fault-file-consent = Il consenso per { $name } non vale più. Indicare di nuovo chi è riconoscibile oppure rimuovere l’immagine
calls-fault-file-alt = Indicare che cosa mostra { $name }
calls-fault-file-people = Indicare chi è riconoscibile in { $name }
calls-task-files =
    { $count ->
        [one] un file
       *[other] { $count } file
    }
calls-task-consents =
    { $count ->
        [one] manca un consenso
       *[other] mancano { $count } consensi
    }
calls-consent-name = Chi compare nell’immagine?
calls-consent-name-hint = Il nome con cui la persona vuole essere indicata.
calls-consent-guardian = Chi dà il consenso per un minore?
calls-consent-guardian-hint = Un genitore o tutore, se la persona ritratta è minorenne.
calls-consent-covers = Che cosa può essere usato?
calls-consent-cover-face = Il volto
calls-consent-cover-voice = La voce
calls-consent-cover-name = Il nome
calls-consent-uses = Per che cosa può essere usato?
calls-consent-uses-hint = Gli usi che la persona ha accettato, per esempio: la galleria e l’opuscolo del premio.
calls-consent-until = Fino a quando?
calls-consent-until-hint = L’ultimo giorno di validità, se il consenso è a termine.
calls-consent-evidence = Come è documentato il consenso?
calls-consent-evidence-hint = Per esempio: modulo firmato il 3 maggio, conservato nell’archivio del Comune.
calls-fault-consent-name = Indicare chi compare nell’immagine
calls-fault-consent-covers = Un’immagine può essere mostrata solo se il consenso riguarda il volto
calls-fault-consent-uses = Indicare per che cosa può essere usato
calls-fault-consent-until = Indicare una data non ancora passata
calls-fault-consent-evidence = Indicare come è documentato il consenso
calls-fault-consent-over = Questo consenso non vale più. Scegliere un’altra risposta
calls-fault-consent-sent = Questa immagine è stata inviata con un consenso, che deve restare con essa. Per cambiare la persona ritratta, rimuovere l’immagine e caricarla di nuovo
calls-consents = Consensi
calls-consents-own = I consensi per le immagini delle Sue candidature. Se una persona ritratta ha cambiato idea, il consenso si revoca qui.
calls-consents-office = I consensi per le immagini delle candidature inviate ai Suoi bandi. Le persone ritratte hanno sempre ragione: se hanno cambiato idea, il consenso si revoca qui.
calls-consents-search = Cerca per nome
calls-consents-find = Cerca
calls-consents-none = Qui non ci sono consensi.
calls-consent-for-child = Dato per un minore da { $name }
calls-consent-entries = Candidature
calls-consent-holds = Registrato in data { $date }
calls-consent-holds-until = Vale fino a: { $date }
calls-consent-over = Scaduto in data { $date }
calls-consent-ended = Revocato in data { $date }
calls-consent-end = Revoca il consenso
calls-consent-end-question = Si desidera revocare questo consenso?
calls-consent-end-text = Ogni immagine basata su questo consenso è cancellata subito e non è più mostrata da nessuna parte. L’operazione non si può annullare.
calls-consent-keep = Mantieni il consenso
calls-letter-consent-subject = Un’immagine della Sua candidatura è stata cancellata
calls-letter-consent = una persona ritratta nella Sua candidatura ha revocato il consenso e abbiamo cancellato l’immagine. La candidatura resta com’è; l’immagine non è più mostrata da nessuna parte.

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
screening-version-of = Versione inviata numero { $number }
screening-age = Attesa
screening-age-today = oggi
screening-age-days =
    { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
screening-due = Risposta entro: { $due }
screening-due-over = Termine per la risposta scaduto: { $due }
screening-pages = Pagine dell’elenco
screening-page-before = Precedente
screening-page-after = Successiva
screening-entry = Candidatura numero { $number }
screening-to-queue = Torna all’elenco
screening-postal = Candidature per posta
screening-postal-one = Candidatura per posta
screening-postal-text = Qui si registra ciò che è giunto su carta; il testo si inserisce poi nelle stesse pagine usate da chi partecipa al bando. Chi inserisce una candidatura non può decidere su di essa.
screening-postal-record = Registra una candidatura giunta per posta
screening-postal-begin = Registra e inizia l’inserimento
screening-postal-entrant = Mittente
screening-postal-entrant-hint = La persona o l’ufficio a cui si indirizzano le lettere.
screening-postal-email = Indirizzo e-mail indicato nei documenti
screening-postal-email-hint = Se i documenti riportano un indirizzo e-mail, ogni lettera è inviata a quell’indirizzo.
screening-postal-address = Indirizzo postale
screening-postal-address-hint = Necessario se manca un indirizzo e-mail: in tal caso ogni lettera è stampata e spedita.
screening-postal-day = Giorno di arrivo
screening-postal-day-hint = Come risulta dal timbro postale o dal timbro di arrivo, secondo quanto prevede il regolamento.
screening-postal-time = Ora di arrivo
screening-postal-time-hint = Per esempio 14:30, nel fuso orario del bando ({ $zone }). Se è indicato solo il giorno, lasciare vuoto: la candidatura si considera giunta all’inizio di quel giorno.
screening-postal-language-hint = La lingua dei documenti. Le lettere sono scritte in questa lingua.
screening-postal-note = Nota sui documenti
screening-postal-note-hint = Per esempio il numero di protocollo o il luogo in cui sono conservati i documenti. Chi partecipa al bando non la vede.
screening-postal-arrived = Arrivo dei documenti
screening-postal-late = Dopo la chiusura
screening-postal-typist = Registrata da
screening-postal-typing = Inserimento in corso
screening-postal-emptied = Dati cancellati
screening-postal-go-on = Continua l’inserimento
screening-postal-take-over = Prendi in carico l’inserimento
screening-postal-take-over-text = Un’altra persona sta inserendo questa candidatura. Chi prende in carico l’inserimento non potrà poi decidere su di essa.
screening-paper = Lettere su carta
screening-paper-text = Queste lettere non si possono inviare per e-mail. Stampare questa pagina, spedire le lettere e indicarlo qui.
screening-paper-none = Per questa candidatura non ci sono lettere da stampare.
screening-paper-waiting =
    { $count ->
        [one] Una lettera da stampare e spedire
       *[other] { $count } lettere da stampare e spedire
    }
screening-paper-written = Scritta: { $when }
screening-paper-posted = Spedita: { $when }
screening-paper-post = Segna come spedita

screening-state-new = Nuova
screening-state-changed = Modificata dopo la decisione
screening-state-waiting = In attesa di risposta
screening-state-proposed = In attesa di conferma
screening-state-in-review = In riesame
screening-state-eligible = Ammissibile
screening-state-not-eligible = Non ammissibile
screening-state-withdrawn = Ritirata

screening-answer-changed = Modificata rispetto alla versione inviata precedente
screening-no-answer = Nessuna risposta
screening-declarations = Dichiarazioni
screening-declared = Dichiarato
screening-not-declared = Non dichiarato
screening-unshown-undeclared = Non compare nella galleria: manca la dichiarazione sulla pubblicazione.
screening-unshown-no-declaration = Non compare nella galleria: il modulo del bando non prevede la dichiarazione sulla pubblicazione.
screening-questions = Richieste di chiarimenti
screening-question-open = Risposta entro: { $when }
screening-question-answered = Risposta ricevuta: { $when }
screening-question-closed = Chiusa senza risposta: { $when }
screening-notes = Note
screening-note = Nota interna
screening-note-hint = Chi partecipa al bando non vede mai le note.
screening-note-add = Salva la nota
screening-history = Cronologia
screening-history-span = Da { $from } a { $to }
screening-alike = Possibile doppione
screening-alike-text = Queste candidature hanno qualcosa in comune con questa. È solo un indizio.
screening-like-authority = lo stesso ente
screening-like-link = lo stesso collegamento
screening-like-title = un titolo quasi uguale
screening-restore = Ripristina
screening-restore-text = La candidatura è stata ritirata. Se si è trattato di un errore, è possibile ripristinarla; servirà una nuova decisione.

screening-checklist = Lista di controllo
screening-own = Lei partecipa o ha partecipato a questa candidatura: la verifica e la decisione spettano ad altre persone. Lista di controllo, note e cronologia non Le sono quindi mostrate.
screening-typed-in = Lei ha inserito questa candidatura dai documenti cartacei: la verifica e la decisione spettano ad altre persone. Lista di controllo, note e cronologia non Le sono quindi mostrate.
screening-answer-yes = Sì
screening-answer-no = No
screening-answer-ask = Da chiarire
screening-unanswered = Non ancora verificato
screening-earlier = Nella versione inviata precedente: { $answer }
screening-ask-rule = Chiedi chiarimenti su questo requisito
screening-findings-save = Salva la lista di controllo
screening-evidence-none = Nessun dato registrato
screening-evidence-declared = Lo sa soltanto il soggetto proponente; non è possibile verificarlo automaticamente.
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
screening-second-person = Una seconda persona deve confermare la decisione prima che sia comunicata a chi ha presentato la candidatura.
screening-reasons = Motivazioni
screening-explanation = Spiegazione per chi ha presentato la candidatura
screening-in-language = Il testo compare nella lettera così come viene scritto. Lingua della candidatura: { $language }.
screening-in-languages = Il testo compare nella lettera così come viene scritto. Lingua della lettera: { $letters }. Lingua della candidatura: { $language }.
screening-doubts = Per questi requisiti la risposta non è Sì:
screening-see-letter = Mostra la lettera
screening-cancel = Annulla
screening-change = Modifica
screening-decision-check = Leggere la lettera prima di decidere
screening-check-eligible = Con la decisione la lettera parte subito e la candidatura può comparire nella galleria.
screening-check-upheld = Con la decisione la lettera parte subito.
screening-check-refusal = Con la proposta non parte ancora nulla. Una seconda persona legge la lettera e conferma la proposta o la respinge.
screening-propose = Proponi: non ammissibile
screening-find-eligible = Decidi: ammissibile
screening-letter = Lettera
screening-letter-language = Lingua
screening-letter-to = Destinatari
screening-letter-nobody = Nessuna delle persone che partecipano a questa candidatura ha un profilo: non partirà alcuna lettera.
screening-letter-paper = { $name } (lettera su carta)
screening-to-confirmation = Conferma o respingi
screening-to-own-proposal = Vedi o ritira la proposta
screening-proposed-by = Proposta da
screening-proposed-at = Data della proposta
screening-own-proposal = La proposta è Sua. Deve confermarla un’altra persona; è possibile ritirarla.
screening-confirm = Conferma: non ammissibile
screening-send-back = Respingi la proposta
screening-send-back-why = Perché la proposta è respinta?
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

screening-to-review = Decidi sul riesame
screening-review-why = Perché è stato chiesto il riesame
screening-outcome = Qual è la decisione?
screening-upheld = La decisione resta: non ammissibile
screening-overturned = La decisione cambia: ammissibile
screening-review-explanation = Spiegazione per chi ha presentato la candidatura
screening-review-decide = Decidi sul riesame
screening-review-request = Richiesta di riesame
screening-review = Riesame della decisione
screening-review-why-ask = Perché la decisione va riesaminata?
screening-review-why-hint = Indicare che cosa è sfuggito o è stato frainteso. Il testo sarà letto da una persona che non ha partecipato alla decisione.
screening-review-until = È possibile chiedere il riesame fino a: { $until }.
screening-review-send = Chiedi il riesame
screening-review-unsent = Il Suo testo
screening-review-asked = Riesame richiesto: { $when }. Il risultato arriverà per lettera.

screening-done-findings = La lista di controllo è salvata.
screening-done-note = La nota è salvata.
screening-done-asked = La richiesta di chiarimenti è stata inviata.
screening-done-eligible = La candidatura è ammissibile. La lettera è stata inviata.
screening-done-proposed = La decisione è proposta. Deve confermarla una seconda persona.
screening-done-confirmed = La decisione è confermata. La lettera è stata inviata.
screening-done-sent-back = La proposta di decisione è stata respinta. La candidatura attende una nuova decisione.
screening-done-reviewed = La decisione sul riesame è presa. La lettera è stata inviata.
screening-done-restored = La candidatura è ripristinata. Serve una nuova decisione.

screening-error-changed = Nel frattempo la candidatura è stata inviata di nuovo. Leggere prima la nuova versione
screening-error-decided = Nel frattempo qualcun altro ha deciso. Esaminare di nuovo la candidatura
screening-error-withdrawn = Nel frattempo la candidatura è stata ritirata
screening-error-waiting = C’è ancora tempo per rispondere alla richiesta di chiarimenti. Attendere la risposta o la scadenza
screening-error-not-all-yes = Non a tutti i requisiti è stato risposto Sì. Risolvere prima la questione nella lista di controllo
screening-error-own = Lei partecipa o ha partecipato a questa candidatura. Deve essere un’altra persona a dichiararla ammissibile
screening-error-typed-in = Lei ha inserito questa candidatura dai documenti cartacei. Deve decidere un’altra persona
screening-error-same-person = La proposta è Sua. Deve confermarla un’altra persona
screening-error-took-part = Lei ha partecipato a questa decisione o a questa candidatura. Il riesame spetta a un’altra persona
screening-error-verdict = Scegliere la decisione
screening-error-reasons = Scegliere almeno una motivazione
screening-error-explanation = Spiegare la decisione in poche frasi
screening-error-outcome = Scegliere l’esito del riesame
screening-error-settled = La candidatura è già decisa o ritirata. Ora non è possibile chiedere chiarimenti
screening-error-section = Scegliere la sezione da riaprire
screening-error-message = Scrivere la richiesta
screening-error-days = Indicare un numero di giorni da 1 a { $most }
screening-error-note = Scrivere la nota
screening-error-met = Nel frattempo qualcun altro ha risposto per questo requisito: { $answer }. Verificare la propria risposta e salvare di nuovo
screening-error-why = Indicare perché la decisione va riesaminata
screening-error-why-long = Ridurre il testo a un massimo di { $most } parole
screening-error-review-late = Il termine per chiedere il riesame è scaduto.
screening-error-review-asked = Il riesame è già stato chiesto. Il Suo testo non è stato inviato
screening-error-review-withdrawn = La candidatura è stata ritirata, quindi non c’è nulla da riesaminare. Se si tratta di un errore, scriva alla segreteria
screening-error-postal-early = In quel giorno il bando non era ancora aperto. Verificare il giorno di arrivo
screening-error-postal-ahead = Questo momento è nel futuro. Indicare il giorno e l’ora in cui sono arrivati i documenti
screening-error-postal-time = Indicare l’ora con ore e minuti, per esempio 14:30
screening-error-postal-entrant = Indicare chi ha inviato i documenti
screening-error-postal-address = Indicare un indirizzo postale, oppure l’indirizzo e-mail sopra, perché si possano inviare le lettere

screening-history-begin = La candidatura è stata iniziata.
screening-history-name-bodies = Sono stati indicati l’ente e il soggetto proponente.
screening-history-keep-naming = Sono stati inseriti dati sull’ente o sul soggetto proponente, non ancora completi.
screening-history-answer = Sono state modificate alcune risposte.
screening-history-leave-out-file = Un file è stato tolto dalla candidatura.
screening-history-leave = Una persona non partecipa più alla candidatura.
screening-history-remove-colleague = Una persona è stata rimossa dalla candidatura.
screening-history-hand-over = La candidatura è passata a un’altra persona.
screening-history-record-source = È stata registrata la fonte della candidatura.
screening-history-send = La candidatura è stata inviata.
screening-history-withdraw = La candidatura è stata ritirata.
screening-history-restore = La candidatura è stata ripristinata.
screening-history-empty = Il contenuto della candidatura è stato cancellato.
screening-history-empty-inside = È stato cancellato ciò che non è pubblico.
screening-history-warn-of-retention = Le persone che partecipano sono state avvisate che la bozza sarà cancellata.
screening-history-record = La candidatura è stata registrata dalla segreteria.
screening-history-record-arrival = È stato registrato un arrivo per posta.
screening-history-post-letter = È stata spedita una lettera su carta.
screening-history-record-sending = La versione inviata è stata registrata dalla segreteria.
screening-history-find = La lista di controllo è stata compilata.
screening-history-ask = È stata inviata una richiesta di chiarimenti.
screening-history-note = È stata scritta una nota.
screening-history-find-eligible = La candidatura è stata dichiarata ammissibile.
screening-history-propose-refusal = È stata proposta la non ammissibilità.
screening-history-confirm-refusal = Una seconda persona ha confermato la non ammissibilità.
screening-history-send-back-refusal = La proposta di decisione è stata respinta.
screening-history-ask-review = È stato chiesto il riesame.
screening-history-uphold = Il riesame ha lasciato la decisione invariata.
screening-history-overturn = Con il riesame la candidatura è stata dichiarata ammissibile.
screening-history-other = È stato modificato qualcosa nella candidatura.

screening-letter-about = questa lettera riguarda la Sua candidatura numero { $number }, «{ $title }», relativa al bando «{ $call }».
screening-letter-eligible-subject = La Sua candidatura numero { $number } è ammissibile
screening-letter-eligible = La segreteria ha verificato la candidatura in base ai requisiti pubblicati e l’ha dichiarata ammissibile. La pagina del bando indica che cosa succede ora.
screening-letter-restored-subject = La Sua candidatura numero { $number } è stata ripristinata
screening-letter-restored = La segreteria ha ripristinato la candidatura che era stata ritirata. È di nuovo valida la versione inviata per ultima, che sarà esaminata di nuovo. Sarà mostrata al pubblico solo se risulterà ammissibile. Se la richiesta non viene da Lei, si prega di rispondere a questa lettera. La candidatura si trova qui:
screening-letter-refused-subject = La Sua candidatura numero { $number } non è ammissibile
screening-letter-refused = La segreteria ha verificato la candidatura in base ai requisiti pubblicati e l’ha dichiarata non ammissibile. Una seconda persona ha confermato questa decisione.
screening-letter-reasons = Motivazioni:
screening-letter-explanation = La segreteria spiega:
screening-letter-review = Lei ha il diritto di chiedere il riesame fino a: { $until }. Sul riesame decide una persona che non ha partecipato a questa decisione. Il riesame si chiede qui:
screening-letter-question-subject = Una richiesta di chiarimenti sulla Sua candidatura numero { $number }
screening-letter-question = La segreteria chiede un chiarimento su questa sezione: { $section }.
screening-letter-question-until = È possibile modificare questa sezione e inviare di nuovo la candidatura fino a: { $until }. Tutte le altre sezioni restano come sono state inviate. La candidatura si trova qui:
screening-letter-upheld-subject = Riesame della Sua candidatura numero { $number }: non ammissibile
screening-letter-upheld = Una persona che non ha partecipato alla decisione l’ha riesaminata. La decisione resta: la candidatura non è ammissibile.
screening-letter-overturned-subject = Riesame della Sua candidatura numero { $number }: ammissibile
screening-letter-overturned = Una persona che non ha partecipato alla decisione l’ha riesaminata. La decisione cambia: la candidatura è ammissibile.
screening-letter-close = La segreteria
screening-letter-by-post = È possibile rispondere per posta, indicando il numero della candidatura.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Bandi
editor-calls-caption = I bandi che Lei gestisce
editor-calls-none = Non gestisce ancora nessun bando.
editor-call = Bando
editor-state = Stato
editor-ways = Vai a
editor-unpublished = Non pubblicato
editor-edit = Modifica il bando
editor-preview = Anteprima
editor-queue = Candidature da verificare
editor-gallery = Apertura della galleria

editor-new = Nuovo bando
editor-new-text = Il bando viene creato senza essere pubblicato. Testi e modulo si scrivono in seguito.
editor-make = Crea il bando
editor-source = Lingua originale
editor-source-hint = La lingua in cui i testi vengono scritti per primi. Tutte le altre sono traduzioni.
editor-kind = A che cosa serve il bando
editor-kind-award = Un premio
editor-kind-residency = Residenze artistiche
editor-slug = Indirizzo
editor-slug-hint = L’ultima parte dell’indirizzo del bando in questo sito, per esempio premio-2027: lettere minuscole senza accenti, cifre e trattini. In seguito non si può modificare.
editor-zone = Fuso orario
editor-closes-hint = Ciò che arriva in questo minuto è in ritardo. Se il bando resta aperto fino alla fine di un giorno, indicare le ore 0:00 del giorno successivo.
editor-copy = Copia il modulo di questo bando
editor-copy-hint = Lasciare vuoto per iniziare con un modulo vuoto.
editor-organisation = Organizzazione che gestisce il bando

editor-texts = Testi
editor-more = Tutto il resto
editor-form = Modulo
editor-publish = Pubblica il bando
editor-passes = Proroghe individuali
editor-answers = Domande sul bando
editor-save = Salva
editor-grace = Periodo di tolleranza in minuti
editor-grace-hint = Per questo tempo dopo la chiusura si può ancora inviare una candidatura la cui pagina di verifica era già aperta. Il periodo di tolleranza non viene annunciato.
editor-draft-days = Giorni di conservazione delle bozze
editor-sent-days = Giorni di conservazione delle candidature inviate
editor-withdrawn-days = Giorni di conservazione delle candidature ritirate
editor-shown-days = Giorni di conservazione delle candidature pubbliche
editor-days-hint = Da 30 a 7300 giorni dopo la chiusura. Con il valore salvato ora, fino a questa data: { $day }.
editor-fault-days = Inserire un numero di giorni da 30 a 7300
editor-fault-shown-days = Le candidature pubbliche si conservano almeno quanto quelle inviate
editor-note = Perché si sposta la chiusura
editor-note-hint = La spiegazione è necessaria quando si sposta la chiusura di un bando pubblicato. Tutti la leggono nella pagina con le modifiche al bando: si prega di scriverla nella lingua originale del bando.
editor-moves = La chiusura è stata spostata
editor-moved = Chiusura precedente: { $from }. Nuova chiusura: { $to }. Data dello spostamento: { $at }
editor-unwritten = Non ancora scritto
editor-complete = Tutte le lingue
editor-incomplete = Lingue da completare
editor-missing-in = Mancano: { $languages }
editor-stale-in = Da aggiornare: { $languages }
editor-draft-waits = La versione { $number } del modulo è una bozza. Chi partecipa al bando vede ancora la versione precedente.
editor-publish-look = Verifica e pubblica

editor-languages-text = L’originale è necessario. Dove una lingua resta vuota, chi legge vede l’originale, e la pagina lo dice.
editor-text-public = Il bando è pubblicato: tutti vedono la modifica non appena la salva.
editor-original = { $language } (originale)
editor-stale = L’originale è cambiato dopo questa traduzione.
editor-missing = Questa traduzione manca.
editor-text-title = Titolo
editor-text-title-hint = Come si chiama il bando.
editor-text-summary = Sintesi
editor-text-summary-hint = Una o due frasi per gli elenchi e i motori di ricerca.
editor-text-about = Descrizione del bando
editor-text-about-hint = A che cosa serve il bando, chi può partecipare e per conto di chi. Una riga vuota inizia un nuovo paragrafo.
editor-text-prize = Premio
editor-text-prize-hint = Che cosa ricevono le candidature migliori.
editor-text-after = Che cosa succede dopo
editor-text-after-hint = Che cosa segue l’invio: verifica di ammissibilità, giuria, risultati.

editor-form-published = La versione { $number } è pubblicata. La prima modifica avvia la bozza della versione successiva; chi partecipa al bando la vede solo dopo la pubblicazione.
editor-form-draft = La versione { $number } è una bozza. Chi partecipa al bando la vede solo dopo la pubblicazione.
editor-faults = Da correggere prima di pubblicare
editor-group-questions = Sezioni e domande
editor-group-reasons = Motivazioni per «non ammissibile»
editor-add = Aggiungi
editor-add-question = Aggiungi una domanda
editor-add-choice = Aggiungi una risposta da scegliere
editor-up = Sposta in alto
editor-down = Sposta in basso
editor-remove = Rimuovi
editor-remove-question = Si desidera rimuovere questo elemento?
editor-remove-whole = È rimosso anche tutto ciò che contiene.
editor-remove-text = L’elemento è rimosso dalla bozza del modulo. Ciò che è già stato inviato lo conserva.
editor-keep = Mantieni
editor-discard = Elimina la bozza
editor-done-made = Il bando è stato creato. Ora è possibile scriverne i testi e poi il modulo; nessun altro lo vede prima della pubblicazione.
editor-done-saved = La modifica è salvata.
editor-done-published = Il bando è pubblicato in questa versione.
editor-done-removed = L’elemento è stato rimosso.
editor-done-discarded = La bozza è stata eliminata.
editor-code = Codice
editor-code-hint = Un nome breve per indirizzi ed esportazioni: lettere minuscole senza accenti, cifre e trattini bassi. In seguito non si può modificare. La domanda con il codice «title» dà ovunque il nome alla candidatura; le domande con i codici «summary» e «category» compaiono nella galleria.
editor-question-kind = Come si risponde alla domanda?
editor-question-kind-hint = In seguito non si può modificare. Per chiedere in un altro modo, aggiungere un’altra domanda.

editor-part-section = Sezione
editor-part-question = Domanda
editor-part-choice = Risposta da scegliere
editor-part-rule = Requisito di ammissibilità
editor-part-declaration = Dichiarazione
editor-part-criterion = Criterio
editor-part-reason = Motivazione
editor-part-privacy = Informativa sul trattamento dei dati personali
editor-question-short-text = Testo breve
editor-question-long-text = Testo lungo
editor-question-choice = Una sola scelta
editor-question-choices = Più scelte
editor-question-number = Numero
editor-question-date = Data
editor-question-links = Collegamenti
editor-question-files = File

editor-set-required = Risposta obbligatoria
editor-set-required-yes = Senza risposta la candidatura non si può inviare
editor-set-words = Numero massimo di parole
editor-set-min = Valore minimo
editor-set-max = Valore massimo
editor-set-not-before = Non prima della data indicata in
editor-set-kinds = Tipi di file
editor-set-max-mb = Dimensione massima di un file in megabyte
editor-set-max-count = Numero massimo di file o collegamenti
editor-set-pictures = Immagini
editor-set-pictures-yes = Chiedere una descrizione, il nome di chi ha realizzato l’immagine e il consenso delle persone ritratte
editor-set-private = Chi vede la risposta
editor-set-private-yes = Solo la segreteria e la giuria vedono la risposta
editor-set-criterion = Criterio a cui serve la risposta
editor-set-show-if = Chiedere solo dopo una di queste risposte
editor-set-show-if-hint = Selezionare risposte di una sola domanda precedente. Senza selezione la domanda viene posta sempre.
editor-set-looks-at = Che cosa controlla il requisito
editor-set-looks-at-hint = Si chiede soltanto ciò che sa solo il soggetto proponente; tutto il resto è controllato automaticamente.
editor-set-bodies = Enti che possono partecipare
editor-set-bodies-hint = Solo per un requisito sul tipo di ente.
editor-set-question = Domanda a cui bisogna rispondere
editor-set-question-hint = Solo per un requisito su una risposta.
editor-set-needed = Dichiarazione obbligatoria
editor-set-needed-yes = Senza di essa la candidatura non si può inviare
editor-set-weight = Peso in percentuale
editor-set-weight-hint = La somma di tutti i pesi è 100.

editor-slot-intro = Introduzione
editor-slot-hint = Suggerimento
editor-slot-example = Esempio di una buona risposta
editor-slot-unit = Che cosa si conta
editor-slot-ask = Domanda prima dell’accesso
editor-slot-refusal = Perché no, e che cosa fare invece
editor-slot-low = Come si presenta il punteggio 1
editor-slot-middle = Come si presenta il punteggio 3
editor-slot-high = Come si presenta il punteggio 5
editor-slot-who = Chi conserva i dati
editor-slot-why = Perché si conservano i dati
editor-slot-how-long = Per quanto tempo si conservano i dati
editor-looks-at-authority-kind = Il tipo di ente
editor-looks-at-country = Il Paese: membro dell’Unione europea all’apertura del bando
editor-looks-at-declared = Qualcosa che sa solo il soggetto proponente
editor-looks-at-answered = A una domanda è stata data risposta
editor-looks-at-in-time = La candidatura arriva in tempo
editor-file-image = Immagini
editor-file-pdf = Documenti PDF

editor-publish-version = Pubblica questa versione
editor-publish-first = Da quel momento tutti possono leggere il bando e, dall’apertura, presentare candidature.
editor-publish-next = Chi ha già iniziato una bozza vi troverà la versione { $number }. Ciò che è stato inviato conserva la versione con cui è stato inviato.
editor-publish-nothing = Non c’è nulla da pubblicare: la versione pubblicata è la più recente.
editor-diff = Che cosa è cambiato
editor-diff-none = Non è cambiato nulla.
editor-diff-added = Aggiunte
editor-diff-changed = Modifiche
editor-diff-moved = Spostamenti
editor-diff-removed = Rimozioni
editor-diff-worded = { $text }: nuova formulazione ({ $languages })
editor-missing-languages = Traduzioni mancanti
editor-missing-tick = Pubblicare con traduzioni mancanti
editor-missing-tick-yes = Chi legge in queste lingue vedrà l’originale
editor-preview-text = Così chi partecipa vedrà il bando e le sue domande. Ciò che si scrive qui non viene salvato. La lingua si cambia in cima alla pagina.
editor-preview-back = Torna al bando
editor-preview-version = Versione { $number } del modulo
editor-changes = Modifiche al bando
editor-changes-text = Ciò che è stato inviato conserva la versione del modulo con cui è stato inviato.
editor-changes-version = Versione { $number }, pubblicata: { $time }

editor-passes-text = Una proroga individuale permette a una persona di inviare una candidatura dopo la chiusura. Le bozze non Le sono visibili, perciò la proroga si concede a un indirizzo.
editor-pass-email = Indirizzo e-mail
editor-pass-email-hint = La proroga vale per ogni bozza di questo bando a cui partecipa la persona con questo indirizzo.
editor-pass-until = Valida fino a
editor-pass-reason = Motivazione
editor-pass-reason-hint = Resta agli atti e non viene mostrata a chi riceve la proroga.
editor-pass-give = Concedi una proroga individuale
editor-pass-given = Concessa: { $time }
editor-pass-taken-back = Revocata: { $time }
editor-pass-take-back = Revoca
editor-pass-over = Scaduta
editor-pass-yours = La segreteria Le ha concesso una proroga individuale. Può inviare la candidatura fino a: { $until }.
editor-letter-pass-subject = Proroga per inviare la candidatura
editor-letter-pass = La segreteria Le permette di inviare una candidatura al bando «{ $call }» dopo la chiusura, fino a: { $until }.

editor-answers-text = Le domande poste sul bando, con una risposta per tutti.
editor-answers-none = Nessuna domanda ha ancora ricevuto risposta.
editor-answer-original = Risposta non ancora tradotta. Questo è l’originale. Lingua: { $language }.
editor-ask = Poni una domanda
editor-ask-text = La segreteria risponde per tutti nella pagina con le domande sul bando. Il Suo nome non vi compare.
editor-ask-privacy = Il segretariato del bando conserva la domanda e il Suo nome per poterLe rispondere, fino alla cancellazione dei dati del bando. La risposta pubblicata non riporta il Suo nome.
editor-ask-own = Le Sue domande
editor-ask-field = La Sua domanda
editor-ask-hint = Si prega di non inserire dati personali: la domanda viene pubblicata con la risposta.
editor-ask-send = Invia la domanda
editor-ask-wait = Potrà porre la prossima domanda quando questa avrà ricevuto risposta.
editor-ask-open = In attesa di risposta
editor-ask-answered = Con risposta
editor-ask-set-aside = Chiusa senza risposta pubblica
editor-ask-read = Leggi la risposta
editor-answers-office-text = Qui si risponde una sola volta, per tutti. Chi ha posto la domanda riceve la risposta per e-mail.
editor-answers-office-none = Nessuno ha ancora posto domande.
editor-answers-public = La pagina pubblica
editor-answer-new = Nuova domanda con risposta
editor-answer = Risposta
editor-answer-title = Rispondi a una domanda
editor-asked = Data della domanda
editor-asked-as = Come è stata posta
editor-answer-text = Formulare la domanda in modo che non riveli nulla di chi l’ha posta.
editor-answer-source-hint = La lingua in cui si scrivono per prime domanda e risposta.
editor-answer-publish = Pubblica
editor-set-aside = Chiudi senza risposta pubblica
editor-letter-answer-subject = La Sua domanda
editor-letter-answered = abbiamo risposto alla Sua domanda sul bando:
editor-letter-set-aside = abbiamo chiuso la Sua domanda sul bando senza una risposta pubblica. Se Le serve aiuto, può scrivere alla segreteria.

editor-fault-choose = Scegliere una voce
editor-fault-title = Indicare il titolo
editor-fault-slug = Usare lettere minuscole senza accenti, cifre e trattini, con una lettera all’inizio e almeno tre caratteri
editor-fault-slug-taken = Questo indirizzo è già in uso. Sceglierne un altro
editor-fault-instant = Indicare data e ora
editor-fault-closes-first = La chiusura deve seguire l’apertura
editor-fault-grace = Indicare un numero di minuti da 0 a 1440
editor-fault-has-opened = Il bando si è aperto o ha già candidature. L’apertura non si può più modificare
editor-fault-closes-earlier = La chiusura di un bando pubblicato si può solo posticipare
editor-fault-no-note = Indicare perché si sposta la chiusura
editor-fault-original = Scrivere il testo nella lingua originale
editor-fault-meanwhile = Nel frattempo qualcun altro ha modificato questo testo. Ora è: «{ $theirs }». Salvi di nuovo per mettere il Suo al suo posto
editor-fault-long = Questo testo è troppo lungo. Abbreviarlo
editor-fault-code = Usare lettere minuscole senza accenti, cifre e trattini bassi, con una lettera all’inizio e al massimo 40 caratteri
editor-fault-code-taken = Questo codice è già in uso. Sceglierne un altro
editor-fault-code-kind = Una versione pubblicata usava questo codice per una domanda di altro tipo. Scegliere un altro codice
editor-fault-number = Questo numero qui non è possibile. Verificarlo
editor-fault-range = Il valore massimo è inferiore al valore minimo
editor-fault-condition = Selezionare risposte di una sola domanda
editor-fault-kinds = Scegliere almeno un tipo di file
editor-fault-bodies = Scegliere almeno un tipo di ente
editor-fault-question = La domanda a cui bisogna rispondere non esiste. Sceglierne un’altra
editor-fault-looks-at = Scegliere che cosa controlla il requisito
editor-fault-no-title = Il modulo ha bisogno di un testo breve obbligatorio con il codice «title»: dà il nome alla candidatura
editor-fault-no-summary = Il modulo di un premio ha bisogno di un testo leggibile da tutti con il codice «summary»: la galleria lo mostra sotto il titolo
editor-fault-no-category = Il modulo di un premio ha bisogno di una domanda a scelta singola leggibile da tutti con il codice «category»: la galleria è suddivisa in base alle sue risposte
editor-fault-no-publication = Il modulo di un premio ha bisogno di una dichiarazione con il codice «publication»: senza di essa nessuna candidatura può mai essere mostrata
editor-fault-empty-section = Questa sezione non ha domande
editor-fault-two-choices = Ci sono meno di due risposte da scegliere
editor-fault-not-earlier = Dipende da una domanda che non la precede
editor-fault-no-such-answer = Dipende da una risposta che non esiste
editor-fault-not-before = Viene confrontata con una data che non è chiesta prima
editor-fault-no-criterion = Il suo criterio non esiste
editor-fault-unwritten = Un testo necessario non è ancora scritto
editor-fault-weights = La somma dei pesi dei criteri è { $sum } invece di 100
editor-fault-faults = Correggere quanto elencato prima di pubblicare
editor-fault-missing = Mancano traduzioni. Selezionare la casella per pubblicare comunque
editor-fault-version = Nel frattempo il modulo è cambiato. Ricontrollare le modifiche
editor-fault-answered = Nel frattempo qualcun altro ha risposto a questa domanda: { $answer } Con la pubblicazione la nuova risposta prende il posto di quella
editor-fault-email = Indicare un indirizzo e-mail, per esempio nome@example.eu
editor-fault-until = Indicare un momento futuro e successivo alla chiusura
editor-fault-reason = Indicare la motivazione
editor-fault-ask = Scrivere la domanda
editor-fault-one-open = La Sua domanda precedente è ancora aperta. Potrà porre la prossima quando avrà ricevuto risposta
