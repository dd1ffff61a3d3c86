# Personen und Organisationen.

people-kind-local-authority = Gemeinde
people-kind-regional-authority = Regionale Behörde
people-kind-national-authority = Nationale Behörde
people-kind-civil-society = Zivilgesellschaftliche Organisation
people-kind-network = Netzwerk
people-kind-other = Sonstige Organisation

people-sign-in = Anmelden
people-sign-in-text = Diese Seite ist Personen mit einem Konto vorbehalten. Melden Sie sich an, um fortzufahren.
people-sign-in-demo = Dies ist eine Vorführung. Wählen Sie eine ihrer erfundenen Personen.
people-sign-in-demo-link = Person wählen
people-sign-in-carried = Ihre Eingaben bleiben erhalten und werden nach der Anmeldung gespeichert.

people-sign-in-how = Geben Sie Ihre E-Mail-Adresse ein, dann senden wir Ihnen einen Code und einen Link. Ein Passwort brauchen Sie nicht. Wenn Sie zum ersten Mal hier sind, entsteht dabei auch Ihr Konto.
people-sign-in-send = Code senden
people-email = E-Mail-Adresse
people-email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.eu
people-code-title = Sehen Sie in Ihr Postfach
people-code-sent =
    { $minutes ->
        [one] Wir haben einen Code und einen Link an { $email } gesendet. Beide gelten nur einmal und nur eine Minute lang.
       *[other] Wir haben einen Code und einen Link an { $email } gesendet. Beide gelten nur einmal und nur { $minutes } Minuten lang.
    }
people-code = Code
people-code-hint = Sechs Ziffern aus unserer E-Mail
people-code-missing = Geben Sie die sechs Ziffern aus unserer E-Mail ein
people-code-wrong = Das ist nicht der Code, den wir gesendet haben. Vergleichen Sie die Ziffern mit unserer neuesten E-Mail
people-code-ended = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an
people-code-not-there = Keine E-Mail erhalten? Es kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach.
people-code-again = Neuen Code senden
people-code-ask = Neuen Code anfordern
people-link-title = Mit dem Anmeldelink anmelden
people-link-text = Noch ein Schritt, damit nur Sie den Link verwenden und kein Mailprogramm es für Sie tut.
people-link-ended = Dieser Link gilt nicht mehr. Er gilt einmal und nur für kurze Zeit.
people-newcomer-title = Willkommen
people-newcomer-text = Sie sind mit { $email } zum ersten Mal hier. Nennen Sie uns Ihren Namen, dann ist Ihr Konto fertig.
people-newcomer-go = Konto anlegen
people-newcomer-privacy = Wir bewahren Ihren Namen und Ihre Adresse auf, solange Sie ein Konto haben.
people-newcomer-privacy-link = Wie wir Ihre Daten schützen
people-name = Name
people-name-hint = So, wie Sie angesprochen werden möchten. Ein einziger Name genügt.
people-name-missing = Geben Sie Ihren Namen ein
people-name-long = Geben Sie einen Namen mit höchstens 120 Zeichen ein

people-passkey = Zugangsschlüssel (Passkey)
people-passkey-or = Wenn Sie hier schon einen Zugangsschlüssel (Passkey) haben, brauchen Sie keinen Code.
people-passkey-sign-in = Mit Zugangsschlüssel anmelden
people-passkey-failed = Die Anmeldung mit dem Zugangsschlüssel ist nicht gelungen. Versuchen Sie es noch einmal oder fordern Sie einen Code an.
people-passkey-not-made = Der Zugangsschlüssel wurde nicht angelegt. Versuchen Sie es noch einmal oder mit einem anderen Gerät.
people-passkeys = Zugangsschlüssel (Passkeys)
people-passkeys-text = Ein Zugangsschlüssel liegt auf Ihrem Gerät oder in Ihrem Passwortmanager. Damit melden Sie sich ohne Code an: mit Fingerabdruck, Gesicht oder PIN.
people-passkey-label = Name des Zugangsschlüssels
people-passkey-label-hint = Damit Sie ihn von anderen unterscheiden, zum Beispiel „Laptop im Büro“
people-passkey-add = Zugangsschlüssel hinzufügen
people-passkey-used = Angelegt am { $made }, zuletzt verwendet am { $used }
people-passkey-unused = Angelegt am { $made }, noch nicht verwendet

people-account = Ihr Konto
people-account-saved = Ihre Änderung wurde gespeichert.
people-language = Sprache unserer E-Mails
people-language-missing = Wählen Sie eine Sprache
people-change = Ändern
people-remove = Entfernen
people-save = Speichern
people-cancel = Abbrechen
people-name-title = Name und Sprache ändern
people-email-title = E-Mail-Adresse ändern
people-email-text = Wir senden einen Code an die neue Adresse. Die alte gilt, bis Sie den Code eingeben, und erhält eine Nachricht über die Änderung.
people-email-new = Neue E-Mail-Adresse
people-email-taken = Diese Adresse gehört bereits zu einem anderen Konto. Verwenden Sie eine andere
people-email-code-title = Neue Adresse bestätigen
people-email-code-sent =
    { $minutes ->
        [one] Wir haben einen Code an { $email } gesendet. Er gilt nur einmal und nur eine Minute lang.
       *[other] Wir haben einen Code an { $email } gesendet. Er gilt nur einmal und nur { $minutes } Minuten lang.
    }
people-email-confirm = Adresse bestätigen
people-role = Rolle
people-roles = Ihre Rollen
people-roles-none = Sie haben noch keine Rolle in einer Organisation.
people-role-administrator = Administration
people-role-secretariat = Sekretariat
people-role-chair = Juryvorsitz
people-role-juror = Jurymitglied
people-role-officer = Mitarbeit in der Organisation
people-role-artist = Künstlerin oder Künstler
people-role-trainer = Training
people-role-translator = Übersetzung
people-role-evaluator = Evaluierung
people-role-applicant = Einreichende Person
people-sessions = Wo Sie angemeldet sind
people-sessions-text = Beenden Sie jede Sitzung, die Sie nicht kennen.
people-session-this = dieser Browser
people-session-times = Beginn: { $began }, zuletzt verwendet: { $seen } (UTC)
people-session-unknown = Unbekannter Browser
people-session-end = Beenden
people-sign-out = Abmelden
people-sign-out-everywhere = Überall abmelden
people-data = Ihre Daten
people-data-text = Sie können alles, was wir über Sie speichern, als Datei herunterladen.
people-data-download = Meine Daten herunterladen
people-erasure = Mein Konto löschen
people-erasure-text = Ihr Name, Ihre Adresse, Ihre Sitzungen, Zugangsschlüssel und Schreiben sowie Entwürfe, die nur Ihnen gehören, werden gelöscht, und Ihre Rollen enden. Das lässt sich nicht rückgängig machen.
people-erasure-stays = Abgesendete Einreichungen gehören der Behörde und bleiben bis zu den Tagen gespeichert, die in der Ausschreibung genannt sind. Das Protokoll der Vorgänge enthält keinen Namen.
people-erasure-confirm = Zur Bestätigung geben Sie Ihre E-Mail-Adresse ein
people-erasure-wrong = Das ist nicht die Adresse Ihres Kontos
people-erasure-last-secretariat = Sie sind die letzte Person im Sekretariat einer Organisation. Bitte laden Sie zuerst jemand anderen dazu ein
people-erasure-last-administrator = Sie sind die letzte Person mit der Rolle Administration. Bitte lassen Sie diese Rolle zuerst jemand anderem geben
people-erasure-do = Endgültig löschen
people-erased = Gelöschte Person
people-history = Verlauf
people-history-line = { $at } (UTC): { $what }
people-did-enter = Konto angelegt
people-did-rename = Name oder Sprache geändert
people-did-change-email = E-Mail-Adresse geändert
people-did-appoint = Rolle erhalten
people-did-dismiss = Rolle beendet
people-did-accept-invitation = Einladung angenommen
people-did-add-passkey = Zugangsschlüssel hinzugefügt
people-did-remove-passkey = Zugangsschlüssel entfernt
people-did-sign-in = angemeldet
people-did-sign-out = Sitzung beendet
people-did-sign-out-everywhere = überall abgemeldet

people-members = Mitglieder
people-members-manage = Mitglieder und Einladungen
people-members-text = Das Sekretariat der Organisation vergibt und beendet Rollen. Wer eingeladen wird, erhält eine E-Mail und nimmt die Einladung selbst an.
people-members-invited = Eingeladen, noch nicht angenommen
people-member-since = Seit dem { $day }
people-member-end = Rolle beenden
people-member-last = Im Sekretariat muss jemand bleiben. Laden Sie zuerst eine andere Person dorthin ein und beenden Sie dann diese Rolle
people-member-invite = Person einladen
people-member-invited-on = Eingeladen am { $day }
people-member-expired = Abgelaufen
people-member-withdraw = Einladung zurückziehen
people-member-email-hint = Dorthin geht die Einladung.
people-member-language = Sprache der E-Mail
people-member-role-missing = Wählen Sie eine Rolle
people-member-known = Diese Person hat diese Rolle bereits. Wählen Sie eine andere Rolle oder eine andere Adresse

people-invitation = Einladung
people-invitation-text = { $name } lädt Sie zur Mitarbeit ein.
people-invitation-for = Wofür
people-invitation-sign-in = Nachdem Sie angenommen haben, bitten wir Sie, sich anzumelden. Wenn Sie zum ersten Mal hier sind, entsteht dabei Ihr Konto.
people-invitation-other = Diese Einladung ging an { $invited }. Sie sind als { $own } angemeldet. Nehmen Sie sie nur an, wenn sie für Sie bestimmt ist.
people-invitation-accept = Einladung annehmen
people-invitation-accept-as = Als { $email } annehmen
people-invitation-accepted = Diese Einladung wurde bereits angenommen.
people-invitation-withdrawn = Diese Einladung wurde zurückgezogen. Fragen Sie die Person, die Sie eingeladen hat.
people-invitation-expired = Diese Einladung ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.

people-mail-code-subject = { $code } ist Ihr Code zum Anmelden
people-mail-code =
    Guten Tag,

    Ihr Code zum Anmelden: { $code }

    Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben, oder öffnen Sie diesen Link:

    { $link }

    { $minutes ->
        [one] Code und Link gelten nur einmal und nur eine Minute lang.
       *[other] Code und Link gelten nur einmal und nur { $minutes } Minuten lang.
    } Wir fragen Sie niemals nach dem Code.

    Wenn Sie sich nicht anmelden wollten, brauchen Sie nichts zu tun.
people-mail-email-subject = { $code } bestätigt Ihre neue E-Mail-Adresse
people-mail-email =
    Guten Tag,

    diese Adresse soll künftig zu einem Konto bei uns gehören. Um sie zu bestätigen, geben Sie diesen Code auf der Seite ein, auf der Sie ihn angefordert haben: { $code }

    { $minutes ->
        [one] Der Code gilt nur einmal und nur eine Minute lang.
       *[other] Der Code gilt nur einmal und nur { $minutes } Minuten lang.
    } Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.
people-mail-email-changed-subject = Ihre E-Mail-Adresse wurde geändert
people-mail-email-changed =
    Guten Tag,

    die Adresse Ihres Kontos ist jetzt { $email }. An die alte senden wir keine E-Mails mehr.

    Wenn nicht Sie sie geändert haben, schreiben Sie uns bitte sofort.
people-mail-invitation-subject = Einladung: { $title }
people-mail-invitation =
    Guten Tag,

    { $name } lädt Sie zur Mitarbeit ein: { $title }

    Um die Einladung zu sehen und anzunehmen, öffnen Sie diesen Link:

    { $link }

    { $days ->
        [one] Die Einladung gilt einen Tag.
       *[other] Die Einladung gilt { $days } Tage.
    } Wenn sie nicht für Sie bestimmt ist, brauchen Sie nichts zu tun.

    Ihre E-Mail-Adresse hat uns die Person genannt, die Sie einlädt. Wir bewahren sie nur für diese Einladung auf. Wird die Einladung nicht angenommen, löschen wir die Adresse am { $day }. Wer für Ihre Daten verantwortlich ist und was Sie verlangen können:

    { $privacy }
