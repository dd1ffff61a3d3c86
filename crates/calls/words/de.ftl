# Ausschreibungen und Einreichungen, wie die Einreichenden sie sehen.

calls-phase-coming = Beginnt in Kürze
calls-phase-open = Offen für Einreichungen
calls-phase-closed = Beendet
calls-not-translated = Diese Ausschreibung ist noch nicht übersetzt. Dies ist das Original. Sprache: { $language }.
calls-check-eligibility = Teilnahmeberechtigung prüfen
calls-who-may-enter = Wer teilnehmen kann
calls-prize = Was die Ausgezeichneten erhalten
calls-criteria = Worauf die Jury achtet
calls-criteria-caption = Kriterien und ihre Gewichtung
calls-criterion = Kriterium
calls-weight = Gewichtung
calls-anchors = Was die Punktzahlen bei „{ $criterion }“ bedeuten
calls-percent = { $number } %
calls-after = Wie es weitergeht
calls-privacy = Ihre Daten
calls-dates = Termine
calls-opens = Beginn der Ausschreibung
calls-closes = Ende der Ausschreibung
calls-zone = Zeitzone: { $zone }
calls-your-time = In Ihrer Zeitzone:
calls-questions = Alle Fragen
calls-questions-link = Alle Fragen auf einer Seite, zum Ausdrucken
calls-questions-text = Diese Seite dient zum Lesen und Vorbereiten. Die Fragen beantworten Sie einzeln, und Ihre Eingaben werden laufend gespeichert.
calls-optional = (freiwillig)
calls-words-at-most =
    { $count ->
        [one] Höchstens ein Wort
       *[other] Höchstens { $count } Wörter
    }
calls-only-for-some = Diese Frage wird nur gestellt, wenn sie auf Sie zutrifft.
calls-declarations = Erklärungen
calls-yes = Ja
calls-no = Nein
calls-continue = Weiter
calls-step = { $number } von { $count }
calls-eligibility-no = Diesmal können Sie nicht teilnehmen
calls-eligibility-again = Fragen erneut beantworten
calls-eligibility-yes = Sie können teilnehmen
calls-eligibility-yes-text = Ihre Antworten erfüllen die Teilnahmevoraussetzungen dieser Ausschreibung. Um Ihre Einreichung zu beginnen, melden Sie sich bitte an; eine E-Mail-Adresse genügt.
calls-start = Einreichung beginnen
calls-start-text = Sie können jederzeit unterbrechen und später weitermachen. Alle Ihre Eingaben werden gespeichert.
calls-entry-language = Sprache der Einreichung
calls-entry-language-hint = Die Sprache, in der Sie Ihre Antworten schreiben. Sie kann von der Sprache dieser Seiten abweichen.
calls-entries = Ihre Einreichungen
calls-entries-none = Sie haben noch keine Einreichungen.
calls-entries-find = Laufende Ausschreibung finden
calls-entry-untitled = Einreichung ohne Titel
calls-entry-draft = Entwurf, nicht eingereicht
calls-entry-sent-number = Eingereicht, Nummer { $number }
calls-entered-by = Einreichende Stelle:

calls-bodies = Behörde und einreichende Stelle
calls-bodies-text = Als Trägerin der Kampagne wird die Behörde genannt. Füllt eine andere Stelle das Formular in ihrem Namen aus, werden beide erfasst.
calls-authority = Behörde
calls-entering = Einreichende Stelle, die im Namen der Behörde handelt
calls-entering-hint = Füllen Sie diesen Teil nur aus, wenn Sie im Namen der Behörde einreichen.
calls-on-behalf = Wer füllt das Formular aus?
calls-on-behalf-choice = Eine andere Stelle füllt es im Namen der Behörde aus
calls-body-name = Name
calls-body-name-hint = Der offizielle Name in der eigenen Sprache.
calls-body-kind = Art
calls-body-country = Land
calls-body-place = Ort

calls-task-list = Aufgabenliste
calls-not-sent = Ihre Einreichung wurde noch nicht abgesendet.
calls-sent-text = Bis zum Ende der Ausschreibung können Sie Ihre Antworten noch ändern und erneut absenden.
calls-changed-since-sending = Sie haben nach dem Absenden der Einreichung Antworten geändert. Die Änderung zählt erst, wenn Sie die Einreichung erneut absenden.
calls-withdrawn = Sie haben diese Einreichung zurückgezogen
calls-withdrawn-text = Sie wird nicht mehr gezeigt und nicht mehr bewertet. Wenn das ein Versehen war, schreiben Sie bitte dem Sekretariat.
calls-task-done = Erledigt
calls-task-begun = In Bearbeitung
calls-task-not-started = Noch nicht begonnen
calls-task-questions =
    { $count ->
        [one] Eine Frage
       *[other] { $count } Fragen
    }
calls-about-entry = Über diese Einreichung
calls-last-saved = Zuletzt gespeichert: { $time }
calls-written-in = Sprache der Einreichung: { $language }
calls-read-call = Ausschreibung lesen
calls-check-and-send = Prüfen und absenden

calls-save-continue = Speichern und weiter
calls-save-to-list = Speichern und zur Liste
calls-feeds-criterion = Die Jury liest diese Antwort für das Kriterium: { $criterion }
calls-example = Beispiel für eine gute Antwort
calls-autosaved = Gespeichert um { $time } Uhr
calls-autosaving = Wird gespeichert …
calls-autosave-offline = Keine Verbindung. Ihr Text bleibt in diesem Browser erhalten und wird gespeichert, sobald die Verbindung wieder besteht.
calls-autosave-conflict = Inzwischen hat jemand anderes diese Antwort geändert. Vergleichen Sie beide Texte.
calls-autosave-signed-out = Sie sind abgemeldet. Ihr Text bleibt in diesem Browser erhalten. Melden Sie sich wieder an, um ihn zu speichern.

calls-conflict = Zwei Personen haben diese Antwort geändert
calls-conflict-text = Während Sie schrieben, hat jemand anderes einen anderen Text gespeichert. Nichts ist verloren: Wählen Sie, welchen Text Sie behalten, oder kopieren Sie aus dem einen in den anderen.
calls-conflict-theirs = Gespeichert von { $name } um { $time } Uhr
calls-conflict-yours = Ihr Text, noch nicht gespeichert
calls-conflict-keep-theirs = Diesen Text behalten
calls-conflict-save-yours = Meinen Text speichern

calls-check = Antworten prüfen
calls-check-text = Lesen Sie alles noch einmal durch. Sie können jede Antwort ändern, bevor Sie die Einreichung absenden.
calls-change = Ändern
calls-no-answer = Keine Antwort
calls-declaration-needed = Bitte bestätigen Sie
calls-declaration-optional = Dem können Sie zustimmen
calls-send = Einreichung absenden
calls-cannot-send-yet = Die Einreichung kann noch nicht abgesendet werden. Bitte berichtigen Sie die oben markierten Antworten.
calls-closed-now = Die Ausschreibung ist beendet.

calls-received = Ihre Einreichung ist eingegangen
calls-your-number = Nummer der Einreichung
calls-receipt = Eingangsbestätigung
calls-sent-at = Abgesendet: { $time }
calls-sent-again = Dies ist die eingereichte Fassung Nummer { $number }; sie ersetzt die vorherige.
calls-sent-in-grace = Sie ist nach dem Ende der Ausschreibung eingegangen. Sie zählt, weil Sie die Prüfseite schon vorher geöffnet hatten.
calls-receipt-mailed = Wir haben die Nummer per E-Mail an alle geschickt, die an dieser Einreichung mitwirken.
calls-edit-until = Bis zum Ende der Ausschreibung können Sie Ihre Antworten ändern und erneut absenden.
calls-back-to-entry = Zurück zur Einreichung

calls-withdraw = Einreichung zurückziehen
calls-withdraw-question = Möchten Sie diese Einreichung zurückziehen?
calls-withdraw-text = Die Einreichung wird sofort aus dem Auswahlverfahren und aus der Galerie genommen. Auf Ihre Bitte kann das Sekretariat sie wiederherstellen.
calls-keep-entry = Einreichung behalten

calls-fault-missing = Bitte beantworten Sie diese Frage
calls-fault-choose = Bitte wählen Sie eine der Antworten aus
calls-fault-date = Bitte geben Sie ein Datum mit Tag, Monat und Jahr an, zum Beispiel 27 3 2026
calls-fault-date-order = Dieses Datum liegt vor dem Beginn. Bitte prüfen Sie beide Datumsangaben
calls-fault-number = Bitte geben Sie eine ganze Zahl in Ziffern an, zum Beispiel 250
calls-fault-number-low = Bitte geben Sie eine Zahl von mindestens { $least } an
calls-fault-number-high = Bitte geben Sie eine Zahl von höchstens { $most } an
calls-fault-words =
    { $over ->
        [one] Ihre Antwort hat { $words } Wörter; erlaubt sind höchstens { $most }. Bitte kürzen Sie sie um ein Wort
       *[other] Ihre Antwort hat { $words } Wörter; erlaubt sind höchstens { $most }. Bitte kürzen Sie sie um { $over } Wörter
    }
calls-fault-link = Bitte geben Sie vollständige Adressen an, die mit https:// beginnen, eine pro Zeile
calls-fault-links-many =
    { $most ->
        [one] Bitte geben Sie höchstens eine Adresse an
       *[other] Bitte geben Sie höchstens { $most } Adressen an
    }
calls-fault-file-missing = Bitte laden Sie eine Datei hoch
calls-fault-body-name = Bitte geben Sie den Namen an
calls-fault-body-kind = Bitte wählen Sie die Art der Organisation aus
calls-fault-body-country = Bitte wählen Sie das Land aus
calls-fault-rule = { $why }
calls-fault-same-body = Die einreichende Stelle ist dieselbe wie die Behörde. Wenn die Behörde selbst einreicht, lassen Sie den zweiten Teil bitte leer

calls-not-sent-early = Die Ausschreibung hat noch nicht begonnen. Ihre Antworten sind als Entwurf gespeichert
calls-not-sent-late = Die Ausschreibung ist beendet. Ihre Antworten bleiben als Entwurf erhalten, aber die Einreichung wurde nicht abgesendet
calls-not-sent-withdrawn = Diese Einreichung wurde zurückgezogen. Bitte schreiben Sie dem Sekretariat, wenn sie wiederhergestellt werden soll
calls-not-sent-authority = Bitte geben Sie die Behörde an
calls-not-sent-undeclared = Ohne diese Erklärung kann die Einreichung nicht abgesendet werden

calls-letter-greeting = Guten Tag { $name },
calls-letter-receipt-subject = Einreichung eingegangen, Nummer { $number }
calls-letter-receipt = wir haben Ihre Einreichung erhalten. Sie hat die Nummer { $number }. Bitte bewahren Sie diese Nummer auf. Bis zum Ende der Ausschreibung können Sie Ihre Antworten ändern und erneut absenden.
calls-letter-withdrawn-subject = Einreichung zurückgezogen
calls-letter-withdrawn = Ihre Einreichung wurde auf Ihren Wunsch zurückgezogen. Sie wird nicht mehr gezeigt und nicht mehr bewertet. Wenn das ein Versehen war, antworten Sie bitte auf dieses Schreiben.
calls-letter-reminder-subject = Ihre Einreichung ist noch nicht abgesendet
calls-letter-reminder =
    { $days ->
        [one] Ihre Einreichung ist noch ein Entwurf. Die Ausschreibung endet in einem Tag. Bitte prüfen Sie Ihre Antworten und senden Sie die Einreichung rechtzeitig ab.
       *[other] Ihre Einreichung ist noch ein Entwurf. Die Ausschreibung endet in { $days } Tagen. Bitte prüfen Sie Ihre Antworten und senden Sie die Einreichung rechtzeitig ab.
    }
