# I collegamenti del riquadro e la dimostrazione.

frame-account = Il Suo profilo
frame-calls = I Suoi bandi
frame-admin = Amministrazione
frame-entries = Le Sue candidature
frame-sign-in = Accedi
frame-award = Premio
frame-sign-out = Esci
frame-about = Informazioni
frame-contact = Contatti
frame-privacy = Protezione dei dati
frame-accessibility = Accessibilità
frame-to-be-confirmed = La formulazione di questa indicazione è da confermare in base alla convenzione di sovvenzione.
frame-demonstration = Questa è una dimostrazione con candidature inventate. Non è un sito del progetto, dei suoi partner o dell’Unione europea.

demo-persons = Con quale persona si desidera accedere?
demo-persons-text = Le persone di questa dimostrazione sono inventate. Sceglierne una per vedere Clarinet con i suoi occhi.
demo-be = Accedi
demo-mails = Messaggi della dimostrazione
demo-mails-text = Da questa dimostrazione non parte alcun messaggio. Qui sono elencati quelli che sarebbero stati inviati, a partire dal più recente.
demo-mails-none = Finora non è stato scritto alcun messaggio.
mail-state-queued = In attesa
mail-state-sending = In consegna
mail-state-sent = Inviato
mail-state-refused = Rifiutato dal server del destinatario
mail-state-unknown = Non si sa se sia arrivato
mail-state-dropped = Non inviato, perché non era più attuale

# What an administrator looks after.
installation-title = Amministrazione del sito
installation-text = Come funziona il software del sito: file, messaggi e operazioni automatiche.
installation-version = Versione del software
installation-database = Banca dati
installation-scanner = Antivirus
installation-scanned = Ogni file viene controllato prima che chiunque possa aprirlo.
installation-not-scanned = Nessun controllo antivirus
installation-not-scanned-text = Non è indicato alcun servizio ClamAV. Impostare CLARINET_CLAMD: da quel momento i nuovi file vengono controllati prima che chiunque possa aprirli.
installation-files-waiting = File in attesa di controllo
installation-files-unscanned = File apribili e mai controllati
installation-mail = Posta elettronica
installation-mail-page = Da questa dimostrazione non parte alcun messaggio.
installation-mail-waits = Non è indicato alcun server di posta. Impostare CLARINET_SMTP_URL: fino ad allora i messaggi restano nella posta in uscita.
installation-mail-smtp = I messaggi vengono consegnati al server di posta.
installation-mail-troubled = Messaggi non arrivati o di cui non si sa se siano arrivati (orari UTC)
installation-when = Quando
installation-state = Stato
installation-answer = Risposta del server
installation-jobs = Operazioni automatiche
installation-jobs-waiting = Operazioni in attesa
installation-jobs-failed = Operazioni non riuscite
installation-jobs-none = Non ci sono operazioni non riuscite.
installation-job = Operazione
installation-met = Che cosa è successo
installation-way = Che cosa si può fare
installation-again = Riprova
installation-again-text = Eliminare prima la causa, poi riprovare. Un’operazione svolta in parte si può ripetere senza danni.
