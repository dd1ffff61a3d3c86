# Le pagine proprie del sito pubblico.

newsroom-home = Pagina iniziale
newsroom-home-ways = Dove proseguire
newsroom-award = Premio europeo
newsroom-home-award-text = Il bando, il regolamento, le scadenze e le candidature ammissibili.
newsroom-home-about-text = A che cosa serve il programma e chi sono i suoi partner.
newsroom-home-contact-text = Chi gestisce il programma e come mettersi in contatto.
newsroom-home-path = Da una campagna alla galleria
newsroom-home-enter = Un ente candida una campagna.
newsroom-home-enter-text = Può farlo anche un’altra organizzazione per suo conto. Entrambi sono registrati e il merito è attribuito all’ente.
newsroom-home-check = La segreteria verifica la candidatura.
newsroom-home-check-text = Ogni candidatura è verificata in base ai requisiti pubblicati. Una candidatura è esclusa solo con una motivazione e solo se una seconda persona conferma la decisione.
newsroom-home-publish = Chiunque può leggerla.
newsroom-home-publish-text = Le candidature ammissibili si trovano nella galleria. Per leggerle non serve un profilo.
newsroom-home-measured = Che cosa si misura
newsroom-home-measured-text = Un dato sui risultati indica chi l’ha misurato, quando e su quante persone o risposte si basa. Dove non si è misurato nulla, la pagina riporta «non misurato».

newsroom-about = Il programma
newsroom-period = Durata
newsroom-period-days = { $from } – { $to }
newsroom-period-history = Come è cambiata la durata
newsroom-period-moved = Nuova data di fine: { $to }. Data precedente: { $before }.
newsroom-grant-fund = Fondo
newsroom-grant-contract = Numero di contratto
newsroom-grant-share = Quota a carico dell’Unione europea
newsroom-grant-funded = Intero importo (finanziato)
newsroom-grant-co-funded = Una parte (cofinanziato)
newsroom-partners = Partner
newsroom-partners-count =
    { $count ->
        [one] È confermato un partner
       *[other] Sono confermati { $count } partner
    }: { $authorities ->
        [one] un ente pubblico
       *[other] { $authorities } enti pubblici
    }, { $organisations ->
        [one] un’organizzazione della società civile
       *[other] { $organisations } organizzazioni della società civile
    } e { $networks ->
        [one] una rete
       *[other] { $networks } reti
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Senza il capofila ne rimane uno.
       *[other] Senza il capofila ne rimangono { $count }.
    }
newsroom-partners-official = I documenti ufficiali della sovvenzione riportano queste cifre. Enti pubblici: { $authorities }; organizzazioni della società civile: { $organisations }; reti: { $networks }.
newsroom-partner-name = Denominazione
newsroom-partner-kind = Tipo
newsroom-partner-country = Paese
newsroom-partner-unnamed = Da confermare
newsroom-partner-lead = Capofila
newsroom-partner-unconfirmed = Partecipazione da confermare, non conteggiata

newsroom-contact = Contatti
newsroom-contact-lead = Il capofila gestisce il programma per tutti i partner. Le domande sul programma, su questo sito e sui dati personali vanno rivolte al capofila.
newsroom-contact-how = Come contattarci
newsroom-contact-mail = Indirizzo e-mail per scriverci
newsroom-contact-how-text = Questo sito non ha ancora un proprio indirizzo e-mail. Si prega di scrivere al capofila, all’indirizzo pubblicato sul suo sito web.
newsroom-contact-how-demo = Da confermare. Il capofila non gestisce questa dimostrazione: si prega di non scrivergli a proposito di questo sito.
newsroom-contact-help = Che cosa ci aiuta a rispondere
newsroom-contact-help-page = L’indirizzo della pagina e l’operazione che si voleva svolgere.
newsroom-contact-help-request = In caso di errore: il numero della richiesta, riportato in fondo alla pagina di errore.
newsroom-contact-help-barrier = In caso di ostacolo: il dispositivo, il browser e la tecnologia assistiva in uso.
newsroom-contact-help-secret = Si prega di non inviare a nessuno, nemmeno a noi, un codice o un collegamento di accesso.

newsroom-privacy = Protezione dei dati
newsroom-privacy-lead = Chi si limita a leggere non lascia tracce. Chi accede o candida una campagna trova qui quali dati sono conservati, chi li vede e per quanto tempo.
newsroom-privacy-demo = Questa è una dimostrazione: le persone e le candidature d’esempio sono inventate e chiunque può accedere come una di esse. Si prega di non inserire dati personali di persone reali.
newsroom-privacy-who = Titolare del trattamento
newsroom-privacy-who-text = Il titolare del trattamento è il capofila: decide perché e come i dati personali sono conservati qui. Il suo nome si trova nella pagina dei contatti.
newsroom-privacy-who-demo = Il titolare del trattamento per questa dimostrazione è chi la gestisce, non il capofila del progetto.
newsroom-privacy-who-open = Il capofila deve ancora confermare la base giuridica e l’indirizzo del proprio responsabile della protezione dei dati.
newsroom-privacy-read = Quando si legge
newsroom-privacy-read-text = Chi legge non riceve alcun cookie. Pagine, caratteri e immagini provengono solo da questo sito; nessun altro viene a sapere della visita. Le visite non sono conteggiate e le persone non sono tracciate.
newsroom-privacy-sign-in = Dopo l’accesso
newsroom-privacy-sign-in-cookie = Il browser riceve un solo cookie, che contiene la sessione e nient’altro. Serve a mantenere l’accesso e quindi non richiede il consenso. La sessione termina con l’uscita o dopo 30 giorni senza utilizzo.
newsroom-privacy-sign-in-stored = Conserviamo il nome, l’indirizzo e-mail, la lingua dei messaggi, le organizzazioni e i ruoli. Per ogni sessione conserviamo il nome con cui si presenta il browser, quando è iniziata e quando è stata usata l’ultima volta. Codici, collegamenti di accesso e chiavi di sessione sono conservati solo in una forma da cui non si possono ricavare.
newsroom-privacy-entry = Quando si candida una campagna
newsroom-privacy-entry-text = Una candidatura contiene ciò che si scrive e si carica, bozze comprese, perché il testo è salvato durante la scrittura. Ogni versione inviata è conservata senza modifiche, con l’ora dell’invio. Si aggiungono le richieste e le decisioni della segreteria e le lettere inviate.
newsroom-privacy-entry-audit = Un registro indica chi ha modificato quale parte di una candidatura e quando. Non contiene mai quanto è stato scritto.
newsroom-privacy-seen = Chi vede i dati
newsroom-privacy-seen-draft = Una bozza: chi la scrive e le persone invitate a parteciparvi.
newsroom-privacy-seen-sent = Una candidatura inviata: anche la segreteria.
newsroom-privacy-seen-public = Una candidatura ammissibile: chiunque, dopo l’apertura della galleria. Gli indirizzi e-mail non sono mai mostrati.
newsroom-privacy-seen-hidden = Una candidatura non ammissibile o ritirata: il pubblico non la vede mai.
newsroom-privacy-seen-others = Non trasmettiamo dati ad altre imprese o ad altri organismi. I messaggi passano per il server di posta di questo sito.
newsroom-privacy-long = Per quanto tempo
newsroom-privacy-long-text = La durata dipende dallo stato della candidatura: bozza, inviata, non ammissibile, ritirata o pubblicata. Ogni bando fissa una data per ciascuno stato e i suoi moduli la indicano dove chiedono dati personali. A quella data i dati personali sono cancellati automaticamente.
newsroom-privacy-long-sign-in = I codici e i collegamenti di accesso, le richieste di modifica dell’indirizzo e le sessioni terminate sono cancellati dopo 30 giorni. Lo stesso vale per i relativi messaggi, per quelli sugli inviti e per gli inviti non accettati.
newsroom-privacy-rights = I Suoi diritti
newsroom-privacy-rights-account = Nel profilo è possibile vedere e chiudere le sessioni, cambiare l’indirizzo e scaricare i propri dati.
newsroom-privacy-rights-erase = È possibile ottenere la rettifica o la cancellazione dei propri dati o la limitazione del trattamento, oppure opporsi al trattamento. Con la cancellazione si eliminano nomi e testi; resta ciò che è stato deciso, senza il nome.
newsroom-privacy-rights-consent = Un consenso può essere revocato in qualsiasi momento. Un’immagine basata su quel consenso non è più mostrata.
newsroom-privacy-rights-complaint = È possibile proporre reclamo all’autorità di controllo per la protezione dei dati del proprio Paese.

newsroom-accessibility = Dichiarazione di accessibilità
newsroom-accessibility-lead = Tutti devono poter usare questo sito. Questa dichiarazione indica fino a che punto lo abbiamo verificato e che cosa non si sa ancora.
newsroom-accessibility-scope = Si applica soltanto a questo sito e segue il modello istituito dalla decisione di esecuzione (UE) 2018/1523 della Commissione conformemente alla direttiva (UE) 2016/2102.
newsroom-accessibility-status = Stato di conformità
newsroom-accessibility-status-tag = Non ancora valutato da un organismo esterno
newsroom-accessibility-status-text = Questo sito mira a rispettare la norma europea armonizzata EN 301 549 e le linee guida per l’accessibilità dei contenuti web (WCAG) 2.2, livello AA. Poiché nessun organismo esterno l’ha ancora valutato, non ne dichiariamo la conformità.
newsroom-accessibility-measures = Che cosa facciamo
newsroom-accessibility-measures-keyboard = Ogni pagina può essere usata con la sola tastiera e senza JavaScript.
newsroom-accessibility-measures-width = Le pagine si adattano a una larghezza di 320 pixel, a caratteri più grandi, a uno schermo scuro e alla stampa su carta.
newsroom-accessibility-measures-language = Ogni pagina esiste in otto lingue. Se un testo non è tradotto, la pagina lo dice e ne segnala la lingua.
newsroom-accessibility-measures-forms = Un modulo dice a parole che cosa manca, porta al campo e conserva quanto inserito.
newsroom-accessibility-tests = Che cosa controllano le verifiche automatiche
newsroom-accessibility-tests-text = Prima della pubblicazione ogni modifica è verificata in un browser. Si controllano le regole WCAG 2.2 fino al livello AA che si possono verificare automaticamente, la validità dell’HTML, i testi che escono dalla pagina e l’uso dei moduli da tastiera e senza JavaScript.
newsroom-accessibility-tests-limits = Queste verifiche trovano solo una parte degli ostacoli. Non possono stabilire se un testo è facile da capire, se una descrizione corrisponde alla sua immagine o come suona una pagina in un lettore di schermo. Non si sono ancora svolte prove con persone con disabilità.
newsroom-accessibility-gaps = Contenuti che potrebbero non essere accessibili
newsroom-accessibility-gaps-files = I file e i collegamenti di una candidatura: la descrizione di un’immagine è scritta da chi presenta la candidatura e i documenti sono mostrati come sono stati inviati.
newsroom-accessibility-gaps-original = I testi senza traduzione: sono mostrati nella lingua originale.
newsroom-accessibility-feedback = Segnalazioni
newsroom-accessibility-feedback-text = Chi incontra un ostacolo o ha bisogno di un contenuto in un’altra forma può comunicarcelo.
newsroom-accessibility-feedback-link = Segnala un ostacolo
newsroom-accessibility-enforcement = Se la risposta non è soddisfacente
newsroom-accessibility-enforcement-text = È possibile rivolgersi all’organismo che, nel Paese del capofila, vigila sull’accessibilità dei siti web pubblici. Il suo indirizzo deve ancora essere confermato dal capofila.
newsroom-accessibility-date = Informazioni su questa dichiarazione
newsroom-accessibility-date-text = La presente dichiarazione è stata redatta in data { $date } e si basa su una nostra autovalutazione.

newsroom-styleguide = Componenti delle pagine
newsroom-styleguide-text = Ogni elemento da cui sono composte le pagine, con testi d’esempio di questo sito.
