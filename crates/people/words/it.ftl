# Persone e organizzazioni.

people-kind-local-authority = Ente locale
people-kind-regional-authority = Ente regionale
people-kind-national-authority = Amministrazione nazionale
people-kind-civil-society = Organizzazione della società civile
people-kind-network = Rete
people-kind-other = Altra organizzazione

people-sign-in = Accedi
people-sign-in-text = Questa pagina è riservata a chi dispone di un profilo. Per proseguire è necessario accedere.
people-sign-in-demo = Questa è una dimostrazione. Scegliere una delle sue persone inventate.
people-sign-in-demo-link = Scegli una persona
people-sign-in-carried = Il testo inserito è conservato e sarà salvato dopo l’accesso.

people-sign-in-how = Inserire il proprio indirizzo e-mail per ricevere un codice e un collegamento. Non serve una password. Al primo accesso si crea anche il profilo.
people-sign-in-send = Richiedi un codice
people-email = Indirizzo e-mail
people-email-wrong = Inserire un indirizzo e-mail, per esempio nome@example.eu
people-code-title = Controllare la posta elettronica
people-code-sent =
    { $minutes ->
        [one] Abbiamo inviato un codice e un collegamento a { $email }. Valgono una sola volta, entro un minuto.
       *[other] Abbiamo inviato un codice e un collegamento a { $email }. Valgono una sola volta, entro { $minutes } minuti.
    }
people-code = Codice
people-code-hint = Le sei cifre del nostro messaggio
people-code-missing = Inserire le sei cifre del nostro messaggio
people-code-wrong = Non è il codice che abbiamo inviato. Controllare le cifre nel messaggio più recente
people-code-ended = Questo codice non è più valido. Richiederne uno nuovo
people-code-not-there = Il messaggio non arriva? Può volerci un minuto; conviene guardare anche nella posta indesiderata.
people-code-again = Invia un nuovo codice
people-code-ask = Richiedi un nuovo codice
people-link-title = Accesso con il collegamento
people-link-text = Ancora un passo, perché il collegamento sia usato solo da Lei e non dal programma di posta.
people-link-ended = Questo collegamento non è più valido. Vale una sola volta e per poco tempo.
people-newcomer-title = Il Suo primo accesso
people-newcomer-text = L’indirizzo { $email } non è ancora registrato. Basta indicare il nome e il profilo è pronto.
people-newcomer-go = Crea il profilo
people-newcomer-privacy = Conserviamo nome e indirizzo finché il profilo esiste.
people-newcomer-privacy-link = Come proteggiamo i dati
people-name = Nome
people-name-hint = Il nome con cui rivolgerci a Lei. Basta anche il nome senza il cognome.
people-name-missing = Inserire il nome
people-name-long = Inserire un nome di 120 caratteri al massimo

people-passkey = Chiave di accesso (passkey)
people-passkey-or = Chi ha già creato qui una chiave di accesso (passkey) non ha bisogno del codice.
people-passkey-sign-in = Accedi con la chiave di accesso
people-passkey-failed = L’accesso con la chiave non è riuscito. Riprovare o richiedere un codice.
people-passkey-not-made = La chiave di accesso non è stata creata. Riprovare o usare un altro dispositivo.
people-passkeys = Chiavi di accesso (passkey)
people-passkeys-text = Una chiave di accesso è conservata dal dispositivo o dal gestore di password. Permette di accedere con l’impronta digitale, il volto o il PIN, senza codice.
people-passkey-label = Nome della chiave di accesso
people-passkey-label-hint = Per distinguerla dalle altre, per esempio «portatile dell’ufficio»
people-passkey-add = Aggiungi una chiave di accesso
people-passkey-used = Creata: { $made }. Ultimo uso: { $used }
people-passkey-unused = Creata: { $made }. Non ancora usata

people-account = Il Suo profilo
people-account-saved = La modifica è stata salvata.
people-language = Lingua dei nostri messaggi
people-language-missing = Scegliere una lingua
people-change = Modifica
people-remove = Rimuovi
people-save = Salva
people-cancel = Annulla
people-name-title = Modifica del nome e della lingua
people-email-title = Modifica dell’indirizzo e-mail
people-email-text = Inviamo un codice al nuovo indirizzo. Fino all’inserimento del codice vale ancora il vecchio indirizzo, al quale arriva un avviso della modifica.
people-email-new = Nuovo indirizzo e-mail
people-email-taken = Questo indirizzo appartiene a un altro profilo. Indicarne uno diverso
people-email-code-title = Conferma del nuovo indirizzo
people-email-code-sent =
    { $minutes ->
        [one] Abbiamo inviato un codice a { $email }. Vale una sola volta, entro un minuto.
       *[other] Abbiamo inviato un codice a { $email }. Vale una sola volta, entro { $minutes } minuti.
    }
people-email-confirm = Conferma l’indirizzo
people-role = Ruolo
people-roles = I Suoi ruoli
people-roles-none = Non Le è ancora stato assegnato alcun ruolo in un’organizzazione.
people-role-administrator = Amministrazione del sito
people-role-secretariat = Segreteria
people-role-chair = Presidenza della giuria
people-role-juror = Componente della giuria
people-role-officer = Personale dell’organizzazione
people-role-artist = Artista
people-role-trainer = Formazione
people-role-translator = Traduzione
people-role-evaluator = Valutazione
people-role-applicant = Partecipante al bando
people-sessions = Sessioni aperte
people-sessions-text = È bene chiudere le sessioni che non si riconoscono.
people-session-this = questo browser
people-session-times = Inizio: { $began }. Ultimo uso: { $seen } (UTC)
people-session-unknown = Browser sconosciuto
people-session-end = Chiudi
people-sign-out = Esci
people-sign-out-everywhere = Esci da tutti i dispositivi
people-data = I Suoi dati
people-data-text = Tutto ciò che conserviamo su di Lei si può scaricare in un file.
people-data-download = Scarica i miei dati
people-erasure = Cancella il mio profilo
people-erasure-text = Il nome, l’indirizzo, le sessioni, le chiavi di accesso e le lettere sono cancellati, i ruoli cessano ed è cancellato il contenuto delle bozze a cui partecipa soltanto Lei. L’operazione non si può annullare.
people-erasure-stays = Le candidature inviate appartengono all’ente e restano fino alle date indicate nel bando. Il registro delle operazioni non conserva alcun nome.
people-erasure-confirm = Per confermare, inserire il proprio indirizzo e-mail
people-erasure-wrong = Questo non è l’indirizzo del Suo profilo
people-erasure-last-secretariat = Lei è l’ultima persona della segreteria di un’organizzazione. Invitare prima un’altra persona
people-erasure-last-administrator = Lei è l’ultima persona dell’amministrazione del sito. Far prima assegnare questo ruolo a un’altra persona
people-erasure-do = Cancella definitivamente
people-erased = Persona cancellata
people-history = Cronologia
people-history-line = { $at } (UTC): { $what }
people-did-enter = profilo creato
people-did-rename = nome o lingua modificati
people-did-change-email = indirizzo e-mail modificato
people-did-appoint = ruolo assegnato
people-did-dismiss = ruolo cessato
people-did-accept-invitation = invito accettato
people-did-add-passkey = chiave di accesso aggiunta
people-did-remove-passkey = chiave di accesso rimossa
people-did-sign-in = accesso effettuato
people-did-sign-out = sessione chiusa
people-did-sign-out-everywhere = uscita da tutti i dispositivi

people-members = Membri
people-members-manage = Membri e inviti
people-members-text = La segreteria dell’organizzazione assegna e revoca i ruoli. Chi viene invitato riceve un messaggio e accetta personalmente.
people-members-invited = Inviti non ancora accettati
people-member-since = Inizio: { $day }
people-member-end = Revoca il ruolo
people-member-last = Nella segreteria deve restare qualcuno. Invitare prima un’altra persona, poi revocare questo ruolo
people-member-invite = Invita una persona
people-member-invited-on = Data dell’invito: { $day }
people-member-expired = Scaduto
people-member-withdraw = Ritira l’invito
people-member-email-hint = L’invito arriva a questo indirizzo.
people-member-language = Lingua del messaggio
people-member-role-missing = Scegliere un ruolo
people-member-known = Questa persona ha già questo ruolo. Scegliere un altro ruolo o un altro indirizzo

people-invitation = Invito
people-invitation-text = { $name } La invita a partecipare.
people-invitation-for = Invito a
people-invitation-sign-in = Dopo aver accettato è necessario accedere. Al primo accesso si crea il profilo.
people-invitation-other = Questo invito è stato inviato a { $invited }. Ora è aperta la sessione di { $own }. Accettarlo solo se è destinato a Lei.
people-invitation-accept = Accetta l’invito
people-invitation-accept-as = Accetta come { $email }
people-invitation-accepted = Questo invito è già stato accettato.
people-invitation-withdrawn = Questo invito è stato ritirato. Conviene rivolgersi a chi lo ha inviato.
people-invitation-expired = Questo invito è scaduto. È possibile chiederne uno nuovo a chi lo ha inviato.

people-mail-code-subject = { $code } è il Suo codice di accesso
people-mail-code =
    Buongiorno,

    il Suo codice di accesso è: { $code }

    Va inserito nella pagina da cui è stato richiesto; in alternativa si può aprire questo collegamento:

    { $link }

    { $minutes ->
        [one] Codice e collegamento valgono una sola volta, entro un minuto.
       *[other] Codice e collegamento valgono una sola volta, entro { $minutes } minuti.
    } Nessuno di noi Le chiederà mai il codice.

    Se non ha chiesto di accedere, non occorre fare nulla.
people-mail-email-subject = { $code } conferma il Suo nuovo indirizzo e-mail
people-mail-email =
    Buongiorno,

    questo indirizzo è stato indicato come nuovo indirizzo di un profilo sul nostro sito. Per confermarlo, inserire questo codice nella pagina da cui è stato richiesto: { $code }

    { $minutes ->
        [one] Il codice vale una sola volta, entro un minuto.
       *[other] Il codice vale una sola volta, entro { $minutes } minuti.
    } Se non lo ha richiesto, non occorre fare nulla.
people-mail-email-changed-subject = Il Suo indirizzo e-mail è stato modificato
people-mail-email-changed =
    Buongiorno,

    l’indirizzo del Suo profilo è ora { $email }. Al vecchio indirizzo non inviamo più messaggi.

    Se non ha chiesto Lei questa modifica, La preghiamo di scriverci subito.
people-mail-invitation-subject = Invito: { $title }
people-mail-invitation =
    Buongiorno,

    { $name } La invita a partecipare a: { $title }

    Per vedere l’invito e accettarlo, aprire questo collegamento:

    { $link }

    { $days ->
        [one] L’invito vale un giorno.
       *[other] L’invito vale { $days } giorni.
    } Se non è destinato a Lei, non occorre fare nulla.

    L’indirizzo e-mail ci è stato indicato dalla persona che La invita. Lo conserviamo solo per questo invito. Se l’invito non viene accettato, cancelliamo l’indirizzo in data { $day }. Il titolare del trattamento dei Suoi dati e i Suoi diritti sono indicati qui:

    { $privacy }
