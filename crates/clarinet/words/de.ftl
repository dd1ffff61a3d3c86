# Die eigenen Verweise des Rahmens und die Vorführung.

frame-account = Ihr Konto
frame-calls = Ihre Ausschreibungen
frame-admin = Installation
frame-entries = Ihre Einreichungen
frame-sign-in = Anmelden
frame-award = Auszeichnung
frame-sign-out = Abmelden
frame-about = Über das Programm
frame-contact = Kontakt
frame-privacy = Datenschutz
frame-accessibility = Barrierefreiheit
frame-to-be-confirmed = Der Wortlaut dieses Hinweises ist noch anhand der Finanzhilfevereinbarung zu bestätigen.
frame-demonstration = Dies ist eine Vorführung mit erfundenen Einreichungen. Es ist keine Website des Projekts, seiner Partner oder der Europäischen Union.

demo-persons = Wer möchten Sie sein?
demo-persons-text = In dieser Vorführung gibt es erfundene Personen. Wählen Sie eine aus, um Clarinet mit ihren Augen zu sehen.
demo-be = Anmelden
demo-mails = E-Mails der Vorführung
demo-mails-text = Diese Vorführung verschickt keine E-Mails. Was verschickt worden wäre, ist hier aufgelistet, das Neueste zuerst.
demo-mails-none = Bisher wurde keine E-Mail geschrieben.
mail-state-queued = Wartet
mail-state-sending = Wird übergeben
mail-state-sent = Gesendet
mail-state-refused = Vom empfangenden Server abgewiesen
mail-state-unknown = Nicht bekannt, ob angekommen
mail-state-dropped = Nicht gesendet, weil nicht mehr zutreffend

# What an administrator looks after.
installation-title = Diese Installation
installation-text = Zustand des Systems: Dateien, E-Mails und Aufträge.
installation-version = Softwareversion
installation-database = Datenbank
installation-scanner = Virenscanner
installation-scanned = Jede Datei wird geprüft, bevor jemand sie öffnen kann.
installation-not-scanned = Nicht geprüft
installation-not-scanned-text = Es ist kein ClamAV-Dienst angegeben. Setzen Sie CLARINET_CLAMD, dann werden neue Dateien geprüft, bevor jemand sie öffnen kann.
installation-files-waiting = Dateien, die auf die Prüfung warten
installation-files-unscanned = Dateien, die geöffnet werden können und nie geprüft wurden
installation-mail = E-Mail
installation-mail-page = Diese Vorführung verschickt keine E-Mails.
installation-mail-waits = Es ist kein Mailserver angegeben. Setzen Sie CLARINET_SMTP_URL: Bis dahin warten die E-Mails im Postausgang.
installation-mail-smtp = E-Mails werden dem Mailserver übergeben.
installation-mail-troubled = E-Mails, die nicht oder vielleicht nicht angekommen sind (Zeiten in UTC)
installation-when = Wann
installation-state = Stand
installation-answer = Antwort des Servers
installation-jobs = Aufträge
installation-jobs-waiting = Wartende Aufträge
installation-jobs-failed = Fehlgeschlagene Aufträge
installation-jobs-none = Kein Auftrag ist fehlgeschlagen.
installation-job = Auftrag
installation-met = Fehlermeldung
installation-way = Was zu tun ist
installation-again = Erneut versuchen
installation-again-text = Beheben Sie zuerst die Ursache und versuchen Sie es dann erneut. Ein zum Teil erledigter Auftrag darf gefahrlos wiederholt werden.
