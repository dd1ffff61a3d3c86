# I collegamenti del riquadro e la dimostrazione.

frame-account = Il Suo profilo
frame-calls = I Suoi bandi
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
demo-mail-queued = In attesa
demo-mail-sent = Inviato
demo-mail-refused = Rifiutato dal server del destinatario
demo-mail-unknown = Non si sa se sia arrivato
demo-mail-dropped = Non inviato, perché non era più attuale
