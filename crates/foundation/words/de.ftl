# Der Rahmen jeder Seite, Probleme, Formulare und der Schluss von E-Mails.

frame-skip = Zum Hauptinhalt springen
frame-title-error = Fehler:
frame-language = Sprache
frame-language-choose = Sprache wählen
frame-main-menu = Hauptmenü
frame-menu = Menü
frame-breadcrumb = Sie sind hier
frame-foot = Mehr über diese Website
frame-emblem = Emblem der Europäischen Union

problem-not-found = Diese Seite gibt es nicht
problem-not-found-text = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist nicht für Sie bestimmt. Sie können von der Startseite aus neu beginnen.
problem-gone = Dieser Inhalt wurde zurückgezogen
problem-gone-text = Was hier stand, wurde zurückgezogen und wird nicht mehr gezeigt.
problem-cross-site = Dieses Formular wurde nicht von unserer Website abgeschickt
problem-cross-site-text = Zu Ihrer Sicherheit nehmen wir Formulare nur von unseren eigenen Seiten an. Gehen Sie zurück, laden Sie die Seite neu und schicken Sie das Formular noch einmal ab.
problem-too-large = Das ist zu groß
problem-too-large-text = Was Sie geschickt haben, ist größer, als wir hier annehmen können. Bitte gehen Sie zurück und kürzen oder verkleinern Sie es.
problem-unreadable = Wir konnten diese Anfrage nicht lesen
problem-unreadable-text = Unterwegs ist etwas verloren gegangen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
problem-too-many = Bitte warten Sie etwas
problem-too-many-text =
    { $minutes ->
        [one] Es gab zu viele Versuche. Bitte versuchen Sie es in einer Minute noch einmal.
       *[other] Es gab zu viele Versuche. Bitte versuchen Sie es in { $minutes } Minuten noch einmal.
    }
problem-broken = Bei uns ist ein Fehler aufgetreten
problem-broken-text = In diesem Schritt wurde nichts gespeichert. Bitte gehen Sie zurück und versuchen Sie es gleich noch einmal; Ihre Eingaben stehen noch im Formular.
problem-home = Zur Startseite
problem-contact = Kontakt aufnehmen
problem-request = Nummer dieser Anfrage, falls Sie uns schreiben:

form-errors = Bitte prüfen Sie Ihre Antworten
form-error = Fehler:
form-optional = (freiwillig)
form-choose = Bitte wählen
form-day = Tag
form-month = Monat
form-year = Jahr
form-line = Zeile { $number }
form-words-at-most =
    { $count ->
        [one] Höchstens ein Wort
       *[other] Höchstens { $count } Wörter
    }
form-words-left =
    { $count ->
        [one] Noch ein Wort
       *[other] Noch { $count } Wörter
    }
form-words-over =
    { $count ->
        [one] Ein Wort zu viel
       *[other] { $count } Wörter zu viel
    }

# Dateien, die eingesandt werden.

files-not-chosen = Wählen Sie zuerst eine Datei aus.
files-too-large = Diese Datei ist zu groß. Wählen Sie eine mit höchstens { $megabytes } MB.
files-empty = Diese Datei ist leer. Prüfen Sie sie auf Ihrem Gerät und wählen Sie sie noch einmal aus.
files-executable = Diese Datei ist ein Programm, auch wenn sie anders heißt. Programme nehmen wir nicht an. Wählen Sie eine andere Datei.
files-svg = Das ist eine SVG-Zeichnung; sie kann Programme enthalten. Speichern Sie sie als PNG und wählen Sie diese Datei.
files-html = Das ist eine Webseite. Speichern Sie sie als PDF und wählen Sie diese Datei.
files-archive = Das ist ein Archiv oder ein Office-Dokument, zum Beispiel ZIP oder DOCX. Speichern Sie das Dokument als PDF und wählen Sie diese Datei.
files-other-kind = Eine Datei dieser Art können wir hier nicht annehmen. Möglich sind: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] Dieses Bild hat mehr als eine Million Pixel. Verkleinern Sie es und wählen Sie es noch einmal aus.
       *[other] Dieses Bild hat mehr als { $millions } Millionen Pixel. Verkleinern Sie es und wählen Sie es noch einmal aus.
    }
files-broken-picture = Dieses Bild lässt sich nicht lesen. Öffnen Sie es auf Ihrem Gerät, speichern Sie es neu und wählen Sie die neue Datei.
files-interrupted = Die Datei ist nicht vollständig angekommen. Prüfen Sie Ihre Verbindung und wählen Sie sie noch einmal aus.
files-not-kept = Wegen eines Fehlers in unserem System konnte die Datei nicht gespeichert werden. Bitte wählen Sie sie gleich noch einmal aus.
files-waiting = Diese Datei wird auf Viren geprüft. Sie lässt sich gleich öffnen.
files-being-made = Dieses Bild wird vorbereitet. Es ist gleich zu sehen.
files-infected = Die Virenprüfung hat in dieser Datei etwas Gefährliches gefunden; wir haben sie gelöscht. Wählen Sie eine andere Datei.
files-withdrawn = Die Einwilligung für dieses Bild gilt nicht mehr; wir haben es gelöscht.
