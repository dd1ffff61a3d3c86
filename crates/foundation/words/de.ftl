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
problem-too-large-text = Was Sie geschickt haben, ist größer, als wir hier annehmen können. Bitte gehen Sie zurück und kürzen Sie es.
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
