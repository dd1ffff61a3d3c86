# Die eigenen Verweise des Rahmens und die Vorführung.

frame-account = Ihr Konto
frame-calls = Ihre Ausschreibungen
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
demo-persons-text = Diese Vorführung hat erfundene Personen. Wählen Sie eine, um Clarinet mit ihren Augen zu sehen.
demo-be = Anmelden
demo-mails = E-Mails der Vorführung
demo-mails-text = Diese Vorführung verschickt keine E-Mails. Was verschickt worden wäre, ist hier aufgelistet, das Neueste zuerst.
demo-mails-none = Bisher wurde keine E-Mail geschrieben.
demo-mail-queued = Wartet
demo-mail-sent = Gesendet
demo-mail-refused = Vom empfangenden Server abgewiesen
demo-mail-unknown = Nicht bekannt, ob angekommen
demo-mail-dropped = Nicht gesendet, weil nicht mehr zutreffend
