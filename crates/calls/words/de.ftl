# Ausschreibungen und Einreichungen, wie die Einreichenden sie sehen.

calls-phase-coming = Beginnt in Kürze
calls-phase-open = Offen für Einreichungen
calls-phase-closed = Beendet
calls-not-translated = Teile dieser Ausschreibung sind noch nicht übersetzt. Sie lesen sie im Original. Sprache: { $languages }.
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
calls-kept = Ein nicht abgesendeter Entwurf wird am { $draft } gelöscht, nach einer Ankündigung per E-Mail. Eine abgesendete Einreichung wird am { $sent } gelöscht, eine zurückgezogene am { $withdrawn }. Von einer zugelassenen Einreichung wird am { $sent } gelöscht, was nicht öffentlich ist, und am { $shown }, was alle sehen können. Die Nummer der Einreichung und die Entscheidungen darüber bleiben gespeichert.
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
calls-only-if = Wird nur gefragt, wenn „{ $question }“ so beantwortet wird: { $answers }
calls-number-whole = Eine ganze Zahl
calls-number-between = Von { $least } bis { $most }
calls-number-least = Mindestens { $least }
calls-number-most = Höchstens { $most }
calls-number-unit = Gezählt in: { $unit }
calls-date-not-before = Nicht vor dem Tag, der bei „{ $question }“ angegeben ist
calls-links-at-most =
    { $count ->
        [one] Höchstens ein Verweis
       *[other] Höchstens { $count } Verweise
    }
calls-declarations = Erklärungen
calls-yes = Ja
calls-no = Nein
calls-continue = Weiter
calls-step = { $number } von { $count }
calls-eligibility-no = Diesmal können Sie nicht teilnehmen
calls-eligibility-again = Fragen erneut beantworten
calls-eligibility-yes = Sie können teilnehmen
calls-eligibility-yes-text = Ihre Antworten erfüllen die Teilnahmevoraussetzungen dieser Ausschreibung.
calls-eligibility-yes-sign-in = Um Ihre Einreichung zu beginnen, melden Sie sich bitte an; eine E-Mail-Adresse genügt.
calls-start = Einreichung beginnen
calls-start-text = Sie können jederzeit unterbrechen und später weitermachen. Alle Ihre Eingaben werden gespeichert.
calls-entry-language = Sprache der Einreichung
calls-entry-language-hint = Die Sprache, in der Sie Ihre Antworten schreiben. Sie kann von der Sprache dieser Seiten abweichen.
calls-entries = Ihre Einreichungen
calls-entries-none = Sie haben noch keine Einreichungen.
calls-entries-find = Laufende Ausschreibung finden
calls-entry-untitled = Einreichung ohne Titel
calls-entry-draft = Entwurf, nicht eingereicht
calls-entry-withdrawn = Zurückgezogen
calls-postal = Per Post
calls-postal-came = Diese Einreichung kam per Post. Eingang der Unterlagen: { $when }. Erfasst von: { $name }.
calls-postal-late = Die Unterlagen sind nach dem Ende der Ausschreibung eingegangen. Was Sie eingeben, bleibt ein Entwurf und kann nicht als eingegangen erfasst werden.
calls-postal-check = Mit den Unterlagen vergleichen
calls-postal-check-text = Vergleichen Sie jede Antwort noch einmal mit den Unterlagen und erfassen Sie die Einreichung dann als eingegangen.
calls-postal-declared = Die unterschriebenen Unterlagen enthalten diese Erklärung
calls-postal-declared-optional = Nur ankreuzen, wenn die unterschriebenen Unterlagen diese Erklärung enthalten
calls-postal-send = Als eingegangen erfassen
calls-postal-receipt = Ein Schreiben mit der Nummer geht an die Absenderin oder den Absender: per E-Mail, wenn eine Adresse bekannt ist, sonst auf Papier; das Sekretariat druckt es aus.
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
calls-sample-answers = Mit Beispielantworten ausfüllen
calls-sample-answers-text = In dieser Vorführung müssen Sie nicht alles tippen: Beantworten Sie, was Sie möchten; den Rest beantwortet ein Beispiel.
calls-sent-text = Bis zum Ende der Ausschreibung können Sie Ihre Antworten noch ändern und erneut absenden.
calls-sent-final = Es gilt die Einreichung, wie Sie sie zuletzt abgesendet haben.
calls-sent-eligible = Wenn Sie erneut absenden, verlässt die Einreichung die Galerie, bis das Sekretariat die neue Fassung geprüft hat.
calls-changed-since-sending = Sie haben die Einreichung nach dem Absenden geändert. Die Änderung zählt erst, wenn Sie die Einreichung erneut absenden.
calls-withdrawn = Sie haben diese Einreichung zurückgezogen
calls-withdrawn-text = Die Einreichung wird nicht mehr gezeigt und nicht mehr bewertet. Wenn das ein Versehen war, schreiben Sie bitte dem Sekretariat.
calls-bodies-kept = Was hier zuletzt eingegeben wurde, ist nicht vollständig. Bis dahin nennt die Einreichung die bisherigen Stellen
calls-emptied = Am { $day } wurde alles gelöscht, was für diese Einreichung eingegeben und hochgeladen worden war, wie in der Ausschreibung angekündigt.
calls-task-done = Erledigt
calls-task-begun = In Bearbeitung
calls-task-not-started = Noch nicht begonnen
calls-task-optional = Freiwillig
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
calls-autosaved = Gespeichert: { $time }
calls-autosaving = Wird gespeichert …
calls-autosave-offline = Keine Verbindung. Ihr Text bleibt in diesem Browser erhalten und wird gespeichert, sobald die Verbindung wieder besteht.
calls-autosave-conflict = Diese Antwort wurde inzwischen an anderer Stelle geändert. Vergleichen Sie beide Texte.
calls-autosave-signed-out = Sie sind abgemeldet. Ihr Text bleibt in diesem Browser erhalten. Melden Sie sich wieder an, um ihn zu speichern.

calls-conflict = Diese Antwort wurde an zwei Stellen geändert
calls-bodies-conflict = Diese Angaben wurden an zwei Stellen geändert
calls-conflict-text = Während Sie schrieben, wurde ein anderer Text gespeichert: von einer anderen Person oder von Ihnen in einem anderen Fenster. Nichts ist verloren: Wählen Sie, welchen Text Sie behalten, oder kopieren Sie aus dem einen in den anderen.
calls-conflict-theirs = Gespeichert von { $name } um { $time } Uhr
calls-conflict-yours = Ihr Text, noch nicht gespeichert
calls-conflict-keep-theirs = Diesen Text behalten
calls-conflict-save-yours = Meinen Text speichern

calls-check = Antworten prüfen
calls-check-lacking = Vor dem Absenden noch zu erledigen
calls-check-text = Lesen Sie alles noch einmal durch. Sie können jede Antwort ändern, bevor Sie die Einreichung absenden.
calls-change = Ändern
calls-no-answer = Keine Antwort
calls-declaration-needed = Bitte bestätigen Sie dies
calls-declaration-optional = Dem können Sie freiwillig zustimmen
calls-send = Einreichung absenden
calls-cannot-send-yet = Die Einreichung kann noch nicht abgesendet werden. Bitte berichtigen Sie die oben markierten Antworten.
calls-closed-now = Die Ausschreibung ist beendet.

calls-received = Ihre Einreichung ist eingegangen
calls-your-number = Nummer der Einreichung
calls-receipt = Eingangsbestätigung
calls-sent-at = Abgesendet: { $time }
calls-sent-again = Dies ist die eingereichte Fassung Nummer { $number }; sie ersetzt die vorherige.
calls-sent-copy = Was abgesendet wurde
calls-sent-copy-link = Was abgesendet wurde, zum Ausdrucken
calls-sent-copy-text = Dies ist die unveränderte Kopie, die das Sekretariat liest. Spätere Änderungen am Entwurf sind nicht darin.
calls-sent-in-grace = Ihre Einreichung ist nach dem Ende der Ausschreibung eingegangen. Sie zählt trotzdem, weil Sie die Prüfseite schon vorher geöffnet hatten.
calls-receipt-mailed = Wir haben die Nummer per E-Mail an alle geschickt, die an dieser Einreichung mitwirken.
calls-edit-until = Bis zum Ende der Ausschreibung können Sie Ihre Antworten ändern und erneut absenden.
calls-back-to-entry = Zurück zur Einreichung

calls-withdraw = Einreichung zurückziehen
calls-withdraw-question = Möchten Sie diese Einreichung zurückziehen?
calls-withdraw-text = Die Einreichung wird sofort aus dem Auswahlverfahren und aus der Galerie genommen. Auf Ihre Bitte kann das Sekretariat sie wiederherstellen.
calls-keep-entry = Einreichung behalten

# Wer an einer Einreichung mitwirkt
calls-colleagues = Kolleginnen und Kollegen
calls-colleagues-text = Alle hier Genannten können Fragen beantworten, Dateien hochladen, die Einreichung absenden und zurückziehen und erhalten die Schreiben dazu. Wer die Einreichung leitet, kann außerdem andere entfernen und die Einreichung übergeben.
calls-colleague-leads = Leitet die Einreichung
calls-colleague-you = Sie
calls-colleague-end = Entfernen
calls-colleague-leads-stays = Wer die Einreichung leitet, kann die Mitwirkung nicht einfach beenden. Übergeben Sie die Einreichung an eine Kollegin oder einen Kollegen
calls-colleague-invite = Kollegin oder Kollegen einladen
calls-colleague-email-hint = Dorthin geht die Einladung, in der Sprache dieser Seite. Wir bewahren die Adresse nur für die Einladung auf. Wird die Einladung nicht angenommen, löschen wir die Adresse am { $day }.
calls-colleague-known = Diese Person wirkt bereits mit. Geben Sie eine andere Adresse ein
calls-leave = Mitwirkung beenden
calls-leave-text = Sie sehen diese Einreichung danach nicht mehr und erhalten keine Schreiben mehr dazu. Ihre Antworten bleiben. Eine Kollegin oder ein Kollege kann Sie erneut einladen.
calls-handover = Übergeben und Mitwirkung beenden
calls-handover-text = Die ausgewählte Person leitet danach die Einreichung. Sie selbst sehen sie nicht mehr und erhalten keine Schreiben mehr dazu. Ihre Antworten bleiben.
calls-handover-alone = Um die Einreichung zu übergeben, laden Sie zuerst eine Kollegin oder einen Kollegen ein. Sobald die Einladung angenommen ist, können Sie die Einreichung hier übergeben.
calls-handover-to = Wer leitet die Einreichung künftig?
calls-handover-missing = Wählen Sie eine Person, die an der Einreichung mitwirkt

calls-letter-handover-subject = Einreichung übergeben
calls-letter-handover-to = { $name } hat Ihnen die Einreichung „{ $entry }“ übergeben. Sie leiten sie nun: Sie können andere einladen und entfernen, die Einreichung absenden und übergeben.
calls-letter-handover-from = Sie haben die Einreichung „{ $entry }“ an { $name } übergeben. Sie wirken nicht mehr daran mit und erhalten keine Schreiben mehr dazu.
calls-letter-removed-subject = Sie wirken an einer Einreichung nicht mehr mit
calls-letter-removed = { $name } leitet die Einreichung „{ $entry }“ und hat Ihre Mitwirkung daran beendet. Sie sehen die Einreichung nicht mehr und erhalten keine Schreiben mehr dazu. Wenn das ein Versehen war, bitten Sie { $name } um eine neue Einladung.

calls-fault-missing = Bitte beantworten Sie diese Frage
calls-fault-characters = Bitte kürzen Sie den Text auf höchstens { $most } Zeichen
calls-fault-choose = Bitte wählen Sie eine der Antworten aus
calls-fault-date = Bitte geben Sie ein Datum mit Tag, Monat und Jahr an, zum Beispiel 27 3 2026
calls-fault-no-day = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat
calls-fault-year = Bitte geben Sie das Jahr mit vier Ziffern an, von { $first } bis { $last }
calls-fault-date-order = Dieses Datum liegt vor dem Beginn. Bitte prüfen Sie beide Datumsangaben
calls-fault-number = Bitte geben Sie eine ganze Zahl in Ziffern an, zum Beispiel 250
calls-fault-number-low = Bitte geben Sie eine Zahl von mindestens { $least } an
calls-fault-number-high = Bitte geben Sie eine Zahl von höchstens { $most } an
calls-fault-words =
    { $over ->
        [one] Ihre Antwort hat { $words } Wörter; erlaubt sind höchstens { $most }. Bitte kürzen Sie sie um ein Wort
       *[other] Ihre Antwort hat { $words } Wörter; erlaubt sind höchstens { $most }. Bitte kürzen Sie sie um { $over } Wörter
    }
calls-fault-link =
    { $count ->
        [one] Zeile { $lines }: Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt
       *[other] Zeilen { $lines }: Bitte geben Sie vollständige Adressen an, die mit https:// beginnen
    }
calls-fault-links-many =
    { $most ->
        [one] Bitte geben Sie höchstens eine Adresse an
       *[other] Bitte geben Sie höchstens { $most } Adressen an
    }
calls-fault-file-missing = Bitte laden Sie eine Datei hoch
calls-fault-authority-name = Bitte geben Sie den Namen der Behörde an
calls-fault-authority-kind = Bitte wählen Sie die Art der Behörde aus
calls-fault-authority-country = Bitte wählen Sie das Land der Behörde aus
calls-fault-entering-name = Bitte geben Sie den Namen der einreichenden Stelle an
calls-fault-entering-kind = Bitte wählen Sie die Art der einreichenden Stelle aus
calls-fault-entering-country = Bitte wählen Sie das Land der einreichenden Stelle aus
calls-fault-rule = { $why }
calls-fault-same-body = Die einreichende Stelle ist dieselbe wie die Behörde. Wenn die Behörde selbst einreicht, lassen Sie den zweiten Teil bitte leer

calls-not-sent-early = Die Ausschreibung hat noch nicht begonnen. Ihre Antworten sind als Entwurf gespeichert; bitte senden Sie die Einreichung nach dem Beginn ab
calls-not-sent-late = Die Ausschreibung ist beendet. Ihre Antworten bleiben als Entwurf erhalten, aber die Einreichung wurde nicht abgesendet
calls-not-sent-withdrawn = Diese Einreichung wurde zurückgezogen. Bitte schreiben Sie dem Sekretariat, wenn sie wiederhergestellt werden soll
calls-not-sent-authority = Bitte geben Sie die Behörde an
calls-not-sent-undeclared = Ohne diese Erklärung kann die Einreichung nicht abgesendet werden: { $what }

calls-letter-greeting = Guten Tag { $name },
calls-letter-receipt-subject = Einreichung eingegangen, Nummer { $number }
calls-letter-receipt = wir haben Ihre Einreichung erhalten. Sie hat die Nummer { $number }. Bitte bewahren Sie diese Nummer auf. Bis zum Ende der Ausschreibung können Sie Ihre Antworten ändern und erneut absenden.
calls-letter-postal-receipt = wir haben die Einreichung erhalten, die Sie per Post geschickt haben. Sie ist am { $day } eingegangen und hat die Nummer { $number }. Bitte bewahren Sie diese Nummer auf. Wenn Sie die Einreichung ändern oder zurückziehen möchten, schreiben Sie bitte dem Sekretariat.
calls-letter-withdrawn-subject = Einreichung zurückgezogen
calls-letter-withdrawn = Ihre Einreichung wurde auf Ihren Wunsch zurückgezogen. Sie wird nicht mehr gezeigt und nicht mehr bewertet. Wenn das ein Versehen war, antworten Sie bitte auf dieses Schreiben.
calls-letter-office-review-subject = Überprüfung beantragt: Einreichung Nummer { $number }
calls-letter-office-review = für die Einreichung Nummer { $number } wurde eine Überprüfung der Entscheidung beantragt. Darüber entscheidet eine Person, die an dieser Entscheidung nicht beteiligt war. Die Begründung steht bei der Einreichung:
calls-letter-office-question-subject = Eine Frage zur Ausschreibung
calls-letter-office-question = es ist eine Frage zur Ausschreibung eingegangen. Hier können Sie sie einmal für alle beantworten:
calls-letter-retention-subject = Ihr Entwurf wird gelöscht
calls-letter-retention = Ihre Einreichung wurde nie abgesendet, und die Ausschreibung ist beendet. Am { $day } wird alles gelöscht, was Sie dafür geschrieben und hochgeladen haben. Wenn Sie die Texte behalten möchten, kopieren Sie sie bitte vor diesem Tag.
calls-letter-reminder-subject = Ihre Einreichung ist noch nicht abgesendet
calls-letter-reminder =
    { $days ->
        [one] Ihre Einreichung ist noch ein Entwurf. Die Ausschreibung endet in einem Tag. Bitte prüfen Sie Ihre Antworten und senden Sie die Einreichung rechtzeitig ab.
       *[other] Ihre Einreichung ist noch ein Entwurf. Die Ausschreibung endet in { $days } Tagen. Bitte prüfen Sie Ihre Antworten und senden Sie die Einreichung rechtzeitig ab.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Sie können Dateien der Formate { $kinds } hochladen, jede höchstens { $megabytes } MB groß.
calls-files-at-most =
    { $most ->
        [one] Höchstens eine Datei.
       *[other] Höchstens { $most } Dateien.
    }
calls-files-none = Noch ist keine Datei hochgeladen.
calls-files-add = Dateien auswählen
calls-files-upload = Hochladen
calls-files-full = Hier ist kein Platz für eine weitere Datei. Entfernen Sie eine, um eine andere hochzuladen.
calls-files-too-large = { $name } ist größer als { $megabytes } MB. Wählen Sie eine kleinere Datei.
calls-files-sending = { $percent } % hochgeladen
calls-files-cancel = Hochladen abbrechen
calls-files-cancelled = Das Hochladen wurde abgebrochen.
calls-files-failed = Das Hochladen ist nicht gelungen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
calls-files-continue = Weiter
calls-files-to-list = Zur Liste
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Beschreiben
calls-file-remove = Datei entfernen
calls-file-remove-question = Möchten Sie diese Datei entfernen?
calls-file-remove-text = Sie wird sofort gelöscht, zusammen mit allen Angaben dazu.
calls-file-remove-sent = Sie wird aus Ihrem Entwurf genommen. Was Sie eingereicht haben, bleibt, wie es war, bis Sie die Einreichung erneut absenden.
calls-file-keep = Datei behalten
calls-file-picture = Zu diesem Bild
calls-file-document = Zu diesem Dokument
calls-file-later = Jetzt nicht
calls-file-alt = Was zeigt das Bild?
calls-file-alt-hint = Ein Satz für alle, die es nicht sehen können.
calls-file-credit = Von wem ist das Bild?
calls-file-credit-hint = Der Name, wie er neben dem Bild stehen soll.
calls-file-credited = Bild:
calls-file-about = Was ist das für ein Dokument?
calls-file-about-hint = Zum Beispiel: Bericht über die Befragung vom Mai 2026.
calls-file-people = Wer ist auf dem Bild zu erkennen?
calls-file-people-hint = Ein Bild mit einer erkennbaren Person wird nur mit deren Einwilligung gezeigt.
calls-file-nobody = Niemand
calls-file-consent-of = { $name }, Einwilligung festgehalten am { $date }
calls-file-consent-new = Jemand, dessen Einwilligung unten festgehalten wird
calls-file-consent = Eine neue Einwilligung
calls-file-consent-hint = Nur wenn Sie oben gewählt haben, dass sie hier festgehalten wird.
calls-file-people-unsaid = Es ist noch nicht angegeben, wer zu erkennen ist.
calls-file-people-nobody = Niemand ist zu erkennen.
calls-file-people-consent = Mit der Einwilligung von { $name }
calls-file-people-somebody = Mit einer Einwilligung
calls-fault-files-many =
    { $most ->
        [one] Hier ist nur eine Datei möglich
       *[other] Hier sind höchstens { $most } Dateien möglich
    }
calls-fault-file-refused = { $name } kann nicht verwendet werden. Bitte entfernen Sie die Datei
calls-fault-file-withdrawn = Die Einwilligung zu einem Bild gilt nicht mehr. Bitte entfernen Sie das Bild
calls-fault-file-consent = Die Einwilligung zu { $name } gilt nicht mehr. Bitte geben Sie neu an, wer zu erkennen ist, oder entfernen Sie das Bild
calls-fault-file-alt = Bitte beschreiben Sie, was { $name } zeigt
calls-fault-file-people = Bitte geben Sie an, wer auf { $name } zu erkennen ist
calls-task-files =
    { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }
calls-task-consents =
    { $count ->
        [one] eine Einwilligung fehlt
       *[other] { $count } Einwilligungen fehlen
    }
calls-consent-name = Wer ist zu sehen?
calls-consent-name-hint = Der Name, mit dem die Person genannt werden möchte.
calls-consent-guardian = Wer willigt für ein Kind ein?
calls-consent-guardian-hint = Ein Elternteil oder Vormund, wenn die gezeigte Person minderjährig ist.
calls-consent-covers = Was darf verwendet werden?
calls-consent-cover-face = Das Gesicht
calls-consent-cover-voice = Die Stimme
calls-consent-cover-name = Der Name
calls-consent-uses = Wofür darf es verwendet werden?
calls-consent-uses-hint = So, wie die Person eingewilligt hat, zum Beispiel: die Galerie der Auszeichnung und die Broschüre dazu.
calls-consent-until = Bis wann?
calls-consent-until-hint = Der letzte Tag, wenn die Einwilligung befristet ist.
calls-consent-evidence = Woher wissen Sie von der Einwilligung?
calls-consent-evidence-hint = Zum Beispiel: am 3. Mai unterschriebenes Formular, im Archiv des Rathauses.
calls-fault-consent-name = Bitte geben Sie an, wer zu sehen ist
calls-fault-consent-covers = Ein Bild kann nur gezeigt werden, wenn die Einwilligung das Gesicht umfasst
calls-fault-consent-uses = Bitte geben Sie an, wofür es verwendet werden darf
calls-fault-consent-until = Bitte geben Sie einen Tag an, der nicht vergangen ist
calls-fault-consent-evidence = Bitte geben Sie an, woher Sie von der Einwilligung wissen
calls-fault-consent-over = Diese Einwilligung gilt nicht mehr. Bitte wählen Sie eine andere Antwort
calls-fault-consent-sent = Dieses Bild wurde mit einer Einwilligung eingereicht, die bei ihm bleiben muss. Um zu ändern, wer zu sehen ist, entfernen Sie das Bild und laden Sie es neu hoch
calls-consents = Einwilligungen
calls-consents-own = Die Einwilligungen zu den Bildern Ihrer Einreichungen. Hat eine gezeigte Person es sich anders überlegt, widerrufen Sie die Einwilligung hier.
calls-consents-office = Die Einwilligungen zu den Bildern der Einreichungen zu Ihren Ausschreibungen. Maßgeblich ist immer der Wille der gezeigten Person: Hat sie es sich anders überlegt, widerrufen Sie die Einwilligung hier.
calls-consents-search = Nach Namen suchen
calls-consents-find = Suchen
calls-consents-none = Keine Einwilligungen vorhanden.
calls-consent-for-child = Für ein Kind gegeben von { $name }
calls-consent-entries = Einreichungen
calls-consent-holds = Festgehalten am { $date }
calls-consent-holds-until = Gilt bis zum { $date }
calls-consent-over = Abgelaufen am { $date }
calls-consent-ended = Widerrufen am { $date }
calls-consent-end = Einwilligung widerrufen
calls-consent-end-question = Möchten Sie diese Einwilligung widerrufen?
calls-consent-end-text = Jedes Bild, das auf ihr beruht, wird sofort gelöscht und nirgends mehr gezeigt. Das lässt sich nicht rückgängig machen.
calls-consent-keep = Einwilligung behalten
calls-letter-consent-subject = Ein Bild Ihrer Einreichung wurde gelöscht
calls-letter-consent = eine Person, die in Ihrer Einreichung zu sehen ist, hat ihre Einwilligung widerrufen, und wir haben das Bild gelöscht. Ihre Einreichung bleibt, wie sie ist; das Bild wird nirgends mehr gezeigt.

# Zulassungsprüfung: Warteschlange, Checkliste, Entscheidungen, Schreiben.

screening-queue = Warteschlange
screening-next = Nächste übernehmen
screening-queue-caption = Einreichungen in dieser Warteschlange, die älteste zuerst
screening-to-do = Vom Sekretariat zu erledigen
screening-all = Alle Einreichungen
screening-country = Land
screening-all-countries = Alle Länder
screening-language = Sprache
screening-all-languages = Alle Sprachen
screening-filter = Ergebnisse anzeigen
screening-filter-clear = Filter zurücksetzen
screening-none = Keine Einreichungen
screening-none-all = Alle Einreichungen anzeigen
screening-campaign = Kampagne
screening-authority = Behörde
screening-kind = Art
screening-entering = Eingereicht von
screening-state = Stand
screening-arrived = Eingereicht
screening-version = Fassung
screening-version-of = Eingereichte Fassung Nummer { $number }
screening-age = Wartet seit
screening-age-today = heute
screening-age-days =
    { $count ->
        [one] einem Tag
       *[other] { $count } Tagen
    }
screening-due = Antwort fällig: { $due }
screening-due-over = Antwort war fällig: { $due }
screening-pages = Seiten der Warteschlange
screening-page-before = Vorherige
screening-page-after = Weiter
screening-entry = Einreichung Nummer { $number }
screening-to-queue = Zurück zur Warteschlange
screening-postal = Einreichungen per Post
screening-postal-one = Einreichung per Post
screening-postal-text = Hier wird erfasst, was auf Papier gekommen ist, und dann auf denselben Seiten eingegeben, die auch die Einreichenden nutzen. Wer eine Einreichung eingibt, darf nicht über sie entscheiden.
screening-postal-record = Eine per Post eingegangene Einreichung erfassen
screening-postal-begin = Erfassen und mit der Eingabe beginnen
screening-postal-entrant = Eingesandt von
screening-postal-entrant-hint = Die Person oder Stelle, an die Schreiben gerichtet werden.
screening-postal-email = E-Mail-Adresse in den Unterlagen
screening-postal-email-hint = Wenn die Unterlagen eine nennen, geht jedes Schreiben dorthin.
screening-postal-address = Postanschrift
screening-postal-address-hint = Nötig, wenn es keine E-Mail-Adresse gibt: Dann wird jedes Schreiben gedruckt und per Post verschickt.
screening-postal-day = Tag des Eingangs
screening-postal-day-hint = Wie der Poststempel oder der Eingangsstempel ihn angibt, je nachdem, was die Teilnahmeregeln nennen.
screening-postal-time = Uhrzeit des Eingangs
screening-postal-time-hint = Zum Beispiel 14:30, in der Zeitzone der Ausschreibung ({ $zone }). Wenn nur der Tag angegeben ist, lassen Sie das Feld leer: Die Einreichung zählt dann ab Beginn dieses Tages.
screening-postal-language-hint = Die Sprache der Unterlagen. In ihr werden die Schreiben verfasst.
screening-postal-note = Vermerk zu den Unterlagen
screening-postal-note-hint = Zum Beispiel das Aktenzeichen oder der Aufbewahrungsort. Einreichende sehen den Vermerk nicht.
screening-postal-arrived = Eingang der Unterlagen
screening-postal-late = Nach dem Ende der Ausschreibung
screening-postal-typist = Erfasst von
screening-postal-typing = Wird eingegeben
screening-postal-emptied = Inhalt gelöscht
screening-postal-go-on = Weiter eingeben
screening-postal-take-over = Eingabe übernehmen
screening-postal-take-over-text = Eine andere Person gibt diese Einreichung ein. Wenn Sie übernehmen, dürfen Sie später nicht über sie entscheiden.
screening-paper = Schreiben auf Papier
screening-paper-text = Diese Schreiben können nicht per E-Mail verschickt werden. Bitte drucken Sie diese Seite aus, geben Sie die Schreiben zur Post und vermerken Sie das hier.
screening-paper-none = Zu dieser Einreichung gibt es keine Schreiben zum Ausdrucken.
screening-paper-waiting =
    { $count ->
        [one] Ein Schreiben zu drucken und zu verschicken
       *[other] { $count } Schreiben zu drucken und zu verschicken
    }
screening-paper-written = Verfasst: { $when }
screening-paper-posted = Zur Post gegeben: { $when }
screening-paper-post = Versand per Post vermerken

screening-state-new = Neu
screening-state-changed = Nach der Entscheidung geändert
screening-state-waiting = Wartet auf Antwort
screening-state-proposed = Wartet auf Bestätigung
screening-state-in-review = In Überprüfung
screening-state-eligible = Zugelassen
screening-state-not-eligible = Nicht zugelassen
screening-state-withdrawn = Zurückgezogen

screening-answer-changed = Seit der vorigen Fassung geändert
screening-no-answer = Keine Antwort
screening-declarations = Erklärungen
screening-declared = Abgegeben
screening-not-declared = Nicht abgegeben
screening-unshown-undeclared = Erscheint nicht in der Galerie: Die Erklärung zur Veröffentlichung wurde nicht abgegeben.
screening-unshown-no-declaration = Erscheint nicht in der Galerie: Das Formular der Ausschreibung verlangt keine Erklärung zur Veröffentlichung.
screening-questions = Rückfragen
screening-question-open = Antwort fällig: { $when }
screening-question-answered = Beantwortet: { $when }
screening-question-closed = Ohne Antwort geschlossen: { $when }
screening-notes = Notizen
screening-note = Interne Notiz
screening-note-hint = Einreichende sehen Notizen nie.
screening-note-add = Notiz speichern
screening-history = Verlauf
screening-history-span = { $from } bis { $to }
screening-alike = Mögliche Dublette
screening-alike-text = Diese Einreichungen haben mit dieser etwas gemeinsam. Das ist nur ein Hinweis.
screening-like-authority = dieselbe Behörde
screening-like-link = derselbe Verweis
screening-like-title = fast derselbe Titel
screening-restore = Wiederherstellen
screening-restore-text = Diese Einreichung wurde zurückgezogen. War es ein Versehen, können Sie sie wiederherstellen; sie braucht dann eine neue Entscheidung.

screening-checklist = Checkliste
screening-own = Sie wirken an dieser Einreichung selbst mit oder haben daran mitgewirkt. Andere Personen prüfen sie und entscheiden darüber; Checkliste, Notizen und Verlauf werden Ihnen deshalb nicht gezeigt.
screening-typed-in = Sie haben diese Einreichung aus den Unterlagen übertragen. Andere Personen prüfen sie und entscheiden darüber; Checkliste, Notizen und Verlauf werden Ihnen deshalb nicht gezeigt.
screening-answer-yes = Ja
screening-answer-no = Nein
screening-answer-ask = Rückfrage
screening-unanswered = Noch nicht geprüft
screening-earlier = In der vorigen Fassung: { $answer }
screening-ask-rule = Rückfrage zu dieser Voraussetzung stellen
screening-findings-save = Checkliste speichern
screening-evidence-none = Nichts verzeichnet
screening-evidence-declared = Das weiß nur die einreichende Stelle; automatisch lässt es sich nicht prüfen.
screening-evidence-kind = Verzeichnete Art: { $kind }
screening-evidence-member = Land: { $country }. Mitglied der Europäischen Union am { $date }.
screening-evidence-no-member = Land: { $country }. Kein Mitglied der Europäischen Union am { $date }.
screening-evidence-answered = Beantwortet: { $answer }
screening-evidence-unanswered = Nicht beantwortet
screening-evidence-late = Nach Ablauf der Frist eingereicht
screening-evidence-grace = Nach Ablauf der Frist eingereicht ({ $sent }), aber innerhalb der Kulanzfrist; die Prüfseite war schon vorher geöffnet ({ $opened }).
screening-evidence-pass = Nach Ablauf der Frist eingereicht, mit individueller Fristverlängerung bis zum { $until }
screening-evidence-days =
    { $count ->
        [one] Einen Tag vor Ablauf der Frist eingereicht
       *[other] { $count } Tage vor Ablauf der Frist eingereicht
    }
screening-evidence-hours =
    { $count ->
        [one] Eine Stunde vor Ablauf der Frist eingereicht
       *[other] { $count } Stunden vor Ablauf der Frist eingereicht
    }
screening-evidence-minutes =
    { $count ->
        [one] Eine Minute vor Ablauf der Frist eingereicht
       *[other] { $count } Minuten vor Ablauf der Frist eingereicht
    }
screening-evidence-seconds = Weniger als eine Minute vor Ablauf der Frist eingereicht
screening-evidence-consents = Bilder mit geklärter Einwilligung: { $settled } von { $all }

screening-decide = Entscheiden
screening-verdict = Wie entscheiden Sie?
screening-second-person = Eine zweite Person muss das bestätigen, bevor die einreichende Person davon erfährt.
screening-reasons = Gründe
screening-explanation = Begründung für die einreichende Person
screening-in-language = Der Text steht so im Schreiben, wie Sie ihn eingeben. Sprache der Einreichung: { $language }.
screening-in-languages = Der Text steht so im Schreiben, wie Sie ihn eingeben. Sprache des Schreibens: { $letters }. Sprache der Einreichung: { $language }.
screening-doubts = Diese Voraussetzungen sind nicht mit Ja beantwortet:
screening-see-letter = Schreiben ansehen
screening-cancel = Abbrechen
screening-change = Ändern
screening-decision-check = Lesen Sie das Schreiben, bevor Sie entscheiden
screening-check-eligible = Mit der Entscheidung geht das Schreiben sofort hinaus, und die Einreichung kann in der Galerie erscheinen.
screening-check-upheld = Mit der Entscheidung geht das Schreiben sofort hinaus.
screening-check-refusal = Mit dem Vorschlag geht noch nichts hinaus. Eine zweite Person liest das Schreiben und bestätigt es oder gibt es zurück.
screening-propose = Vorschlagen: nicht zugelassen
screening-find-eligible = Entscheiden: zugelassen
screening-letter = Schreiben
screening-letter-language = Sprache
screening-letter-to = An
screening-letter-nobody = Zu dieser Einreichung hat niemand ein Konto; es wird kein Schreiben verschickt.
screening-letter-paper = { $name } (Schreiben auf Papier)
screening-to-confirmation = Bestätigen oder zurückgeben
screening-to-own-proposal = Ihren Vorschlag ansehen oder zurücknehmen
screening-proposed-by = Vorgeschlagen von
screening-proposed-at = Vorgeschlagen
screening-own-proposal = Sie haben diese Entscheidung vorgeschlagen. Bestätigen muss sie eine andere Person; Sie können sie zurücknehmen.
screening-confirm = Bestätigen: nicht zugelassen
screening-send-back = Zurückgeben
screening-send-back-why = Warum geben Sie die Entscheidung zurück?
screening-take-back = Zurücknehmen

screening-ask = Rückfrage stellen
screening-ask-text = Alle, die an der Einreichung mitwirken, erhalten die Rückfrage per E-Mail. Sie öffnet einen Abschnitt wieder; alle anderen bleiben, wie sie eingereicht wurden.
screening-ask-replaces = Eine Rückfrage ist noch offen. Die neue schließt sie und tritt an ihre Stelle.
screening-section = Welcher Abschnitt wird wieder geöffnet?
screening-section-hint = Nur die Antworten dieses Abschnitts können geändert werden.
screening-message = Ihre Rückfrage
screening-days = Tage für die Antwort
screening-ask-send = Rückfrage senden
screening-question-draft =
    Wir prüfen Ihre Einreichung und konnten nicht erkennen, ob diese Teilnahmevoraussetzung erfüllt ist:

    „{ $rule }“

    Bitte ergänzen Sie die Antworten in diesem Abschnitt.

screening-asked = Das Sekretariat hat eine Rückfrage
screening-asked-section = Abschnitt: { $section }
screening-asked-until = Sie können diesen Abschnitt bis zum { $until } ändern und die Einreichung erneut absenden, auch wenn die Ausschreibung inzwischen beendet ist.

screening-to-review = Überprüfung abschließen
screening-review-why = Warum eine Überprüfung beantragt wird
screening-outcome = Wie entscheiden Sie?
screening-upheld = Die Entscheidung bleibt: nicht zugelassen
screening-overturned = Die Entscheidung wird geändert: zugelassen
screening-review-explanation = Begründung für die einreichende Person
screening-review-decide = Überprüfung abschließen
screening-review-request = Überprüfung beantragen
screening-review = Überprüfung der Entscheidung
screening-review-why-ask = Warum soll die Entscheidung überprüft werden?
screening-review-why-hint = Schreiben Sie, was übersehen oder missverstanden wurde. Ihren Text liest eine Person, die an der Entscheidung nicht beteiligt war.
screening-review-until = Sie können bis zum { $until } eine Überprüfung beantragen.
screening-review-send = Überprüfung beantragen
screening-review-unsent = Ihr Text
screening-review-asked = Sie haben eine Überprüfung beantragt: { $when }. Das Ergebnis erhalten Sie in einem Schreiben.

screening-done-findings = Die Checkliste ist gespeichert.
screening-done-note = Die Notiz ist gespeichert.
screening-done-asked = Die Rückfrage ist verschickt.
screening-done-eligible = Die Einreichung ist zugelassen. Das Schreiben ist verschickt.
screening-done-proposed = Die Entscheidung ist vorgeschlagen. Eine zweite Person muss sie bestätigen.
screening-done-confirmed = Die Entscheidung ist bestätigt. Das Schreiben ist verschickt.
screening-done-sent-back = Die Entscheidung wurde zurückgegeben. Die Einreichung wartet auf eine neue.
screening-done-reviewed = Die Überprüfung ist abgeschlossen. Das Schreiben ist verschickt.
screening-done-restored = Die Einreichung ist wiederhergestellt. Sie braucht eine neue Entscheidung.

screening-error-changed = Diese Einreichung wurde inzwischen erneut abgesendet. Bitte lesen Sie zuerst die neue Fassung
screening-error-decided = Inzwischen hat jemand anderes entschieden. Bitte sehen Sie sich die Einreichung noch einmal an
screening-error-withdrawn = Diese Einreichung wurde inzwischen zurückgezogen
screening-error-waiting = Für die Antwort auf Ihre Rückfrage ist noch Zeit. Bitte warten Sie die Antwort oder den Ablauf der Frist ab
screening-error-not-all-yes = Nicht jede Voraussetzung ist mit Ja beantwortet. Bitte klären Sie das zuerst in der Checkliste
screening-error-own = Sie wirken an dieser Einreichung selbst mit oder haben daran mitgewirkt. Über die Zulassung muss eine andere Person entscheiden
screening-error-typed-in = Sie haben diese Einreichung aus den Unterlagen übertragen. Über sie muss eine andere Person entscheiden
screening-error-same-person = Sie haben diese Entscheidung vorgeschlagen. Bestätigen muss sie eine andere Person
screening-error-took-part = Sie waren an dieser Entscheidung oder Einreichung beteiligt. Über die Überprüfung muss eine andere Person entscheiden
screening-error-verdict = Bitte wählen Sie, wie Sie entscheiden
screening-error-reasons = Bitte wählen Sie mindestens einen Grund
screening-error-explanation = Bitte begründen Sie die Entscheidung in einigen Sätzen
screening-error-outcome = Bitte wählen Sie, wie Sie über die Überprüfung entscheiden
screening-error-settled = Diese Einreichung ist entschieden oder zurückgezogen. Eine Rückfrage ist jetzt nicht möglich
screening-error-section = Bitte wählen Sie den Abschnitt, der wieder geöffnet wird
screening-error-message = Bitte schreiben Sie Ihre Rückfrage
screening-error-days = Bitte geben Sie die Zahl der Tage an, von 1 bis { $most }
screening-error-note = Bitte schreiben Sie die Notiz
screening-error-met = Inzwischen hat jemand anderes diese Voraussetzung beantwortet: { $answer }. Bitte prüfen Sie Ihre Antwort und speichern Sie erneut
screening-error-why = Bitte schreiben Sie, warum die Entscheidung überprüft werden soll
screening-error-why-long = Bitte kürzen Sie den Text auf höchstens { $most } Wörter
screening-error-review-late = Die Frist für den Antrag auf Überprüfung ist abgelaufen.
screening-error-review-asked = Um eine Überprüfung wurde bereits gebeten. Ihr Text wurde nicht abgeschickt
screening-error-review-withdrawn = Die Einreichung ist zurückgezogen, daher gibt es nichts zu überprüfen. Falls das ein Versehen war, schreiben Sie bitte dem Sekretariat
screening-error-postal-early = An diesem Tag war die Ausschreibung noch nicht eröffnet. Bitte prüfen Sie den Tag des Eingangs
screening-error-postal-ahead = Dieser Zeitpunkt liegt in der Zukunft. Bitte geben Sie Tag und Uhrzeit an, zu denen die Unterlagen eingegangen sind
screening-error-postal-time = Bitte geben Sie die Uhrzeit mit Stunden und Minuten an, zum Beispiel 14:30
screening-error-postal-entrant = Bitte geben Sie an, wer die Unterlagen geschickt hat
screening-error-postal-address = Bitte geben Sie eine Postanschrift oder oben die E-Mail-Adresse an, damit Schreiben zugestellt werden können

screening-history-begin = Die Einreichung wurde begonnen.
screening-history-name-bodies = Behörde und einreichende Stelle wurden angegeben.
screening-history-keep-naming = Angaben zur Behörde oder zur einreichenden Stelle wurden eingegeben und sind noch unvollständig.
screening-history-answer = Antworten wurden geändert.
screening-history-leave-out-file = Eine Datei wurde aus der Einreichung genommen.
screening-history-leave = Jemand wirkt an der Einreichung nicht mehr mit.
screening-history-remove-colleague = Jemand wurde aus der Einreichung entfernt.
screening-history-hand-over = Die Einreichung wurde übergeben.
screening-history-record-source = Die Quelle der Einreichung wurde vermerkt.
screening-history-send = Die Einreichung wurde abgesendet.
screening-history-withdraw = Die Einreichung wurde zurückgezogen.
screening-history-restore = Die Einreichung wurde wiederhergestellt.
screening-history-empty = Der Inhalt der Einreichung wurde gelöscht.
screening-history-empty-inside = Was nicht öffentlich ist, wurde gelöscht.
screening-history-warn-of-retention = Den Beteiligten wurde angekündigt, dass der Entwurf gelöscht wird.
screening-history-record = Die Einreichung wurde vom Sekretariat erfasst.
screening-history-record-arrival = Ein Eingang per Post wurde erfasst.
screening-history-post-letter = Ein Schreiben auf Papier wurde zur Post gegeben.
screening-history-record-sending = Die eingereichte Fassung wurde vom Sekretariat erfasst.
screening-history-find = Die Checkliste wurde ausgefüllt.
screening-history-ask = Eine Rückfrage wurde verschickt.
screening-history-note = Eine Notiz wurde geschrieben.
screening-history-find-eligible = Die Einreichung wurde zugelassen.
screening-history-propose-refusal = Die Ablehnung wurde vorgeschlagen.
screening-history-confirm-refusal = Die Ablehnung wurde von einer zweiten Person bestätigt.
screening-history-send-back-refusal = Die vorgeschlagene Entscheidung wurde zurückgegeben.
screening-history-ask-review = Eine Überprüfung wurde beantragt.
screening-history-uphold = Nach der Überprüfung blieb die Entscheidung bestehen.
screening-history-overturn = Nach der Überprüfung wurde die Einreichung zugelassen.
screening-history-other = An der Einreichung wurde etwas geändert.

screening-letter-about = dieses Schreiben betrifft Ihre Einreichung Nummer { $number }, „{ $title }“. Ausschreibung: { $call }.
screening-letter-eligible-subject = Ihre Einreichung Nummer { $number } ist zugelassen
screening-letter-eligible = Das Sekretariat hat Ihre Einreichung anhand der veröffentlichten Teilnahmevoraussetzungen geprüft und zugelassen. Wie es weitergeht, steht auf der Seite der Ausschreibung.
screening-letter-restored-subject = Ihre Einreichung Nummer { $number } ist wiederhergestellt
screening-letter-restored = Das Sekretariat hat Ihre zurückgezogene Einreichung wiederhergestellt. Sie gilt wieder so, wie Sie sie zuletzt abgesendet haben, und wird neu geprüft. Öffentlich gezeigt wird sie nur, wenn sie zugelassen wird. Wenn Sie das nicht gewünscht haben, antworten Sie bitte auf dieses Schreiben. Hier finden Sie Ihre Einreichung:
screening-letter-refused-subject = Ihre Einreichung Nummer { $number } ist nicht zugelassen
screening-letter-refused = Das Sekretariat hat die Einreichung anhand der veröffentlichten Teilnahmevoraussetzungen geprüft und nicht zugelassen. Eine zweite Person hat diese Entscheidung bestätigt.
screening-letter-reasons = Gründe:
screening-letter-explanation = Das Sekretariat erläutert:
screening-letter-review = Sie haben das Recht, bis zum { $until } eine Überprüfung zu beantragen. Darüber entscheidet eine Person, die an dieser Entscheidung nicht beteiligt war. Hier können Sie die Überprüfung beantragen:
screening-letter-question-subject = Eine Rückfrage zu Ihrer Einreichung Nummer { $number }
screening-letter-question = Das Sekretariat hat eine Rückfrage zu diesem Abschnitt: { $section }.
screening-letter-question-until = Sie können diesen Abschnitt bis zum { $until } ändern und die Einreichung erneut absenden. Alle anderen Abschnitte bleiben, wie sie eingereicht wurden. Hier finden Sie Ihre Einreichung:
screening-letter-upheld-subject = Überprüfung Ihrer Einreichung Nummer { $number }: nicht zugelassen
screening-letter-upheld = Eine Person, die an der Entscheidung nicht beteiligt war, hat sie überprüft. Die Entscheidung bleibt: Ihre Einreichung ist nicht zugelassen.
screening-letter-overturned-subject = Überprüfung Ihrer Einreichung Nummer { $number }: zugelassen
screening-letter-overturned = Eine Person, die an der Entscheidung nicht beteiligt war, hat sie überprüft. Die Entscheidung wurde geändert: Ihre Einreichung ist zugelassen.
screening-letter-close = Das Sekretariat
screening-letter-by-post = Sie können per Post antworten. Bitte nennen Sie dabei die Nummer Ihrer Einreichung.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Ausschreibungen
editor-calls-caption = Die Ausschreibungen, die Sie betreuen
editor-calls-none = Sie betreuen noch keine Ausschreibung.
editor-call = Ausschreibung
editor-state = Stand
editor-ways = Weiter zu
editor-unpublished = Nicht veröffentlicht
editor-edit = Bearbeiten
editor-preview = Vorschau
editor-queue = Einreichungen zur Prüfung
editor-gallery = Öffnung der Galerie

editor-new = Neue Ausschreibung
editor-new-text = Die Ausschreibung wird angelegt, aber noch nicht veröffentlicht. Texte und Formular schreiben Sie danach.
editor-make = Ausschreibung anlegen
editor-source = Originalsprache
editor-source-hint = Die Sprache, in der die Texte zuerst geschrieben werden. Alle anderen sind Übersetzungen davon.
editor-kind = Wofür die Ausschreibung ist
editor-kind-award = Eine Auszeichnung
editor-kind-residency = Artist-in-Residence-Aufenthalte
editor-slug = Adresse
editor-slug-hint = Der letzte Teil der Adresse der Ausschreibung auf dieser Website, zum Beispiel auszeichnung-2027: Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche. Später nicht mehr zu ändern.
editor-zone = Zeitzone
editor-closes-hint = Was in dieser Minute eintrifft, kommt zu spät. Läuft die Ausschreibung bis zum Ende eines Tages, geben Sie 0:00 Uhr des nächsten Tages an.
editor-copy = Formular dieser Ausschreibung übernehmen
editor-copy-hint = Lassen Sie das Feld leer, um mit einem leeren Formular zu beginnen.
editor-organisation = Organisation, die die Ausschreibung durchführt

editor-texts = Texte
editor-more = Alles Weitere
editor-form = Formular
editor-publish = Ausschreibung veröffentlichen
editor-passes = Individuelle Fristverlängerungen
editor-answers = Fragen zur Ausschreibung
editor-save = Speichern
editor-grace = Kulanzfrist in Minuten
editor-grace-hint = So lange nach dem Ende kann eine Einreichung, deren Prüfseite vorher geöffnet war, noch abgesendet werden. Das wird nicht angekündigt.
editor-draft-days = Aufbewahrung der Entwürfe in Tagen
editor-sent-days = Aufbewahrung abgesendeter Einreichungen in Tagen
editor-withdrawn-days = Aufbewahrung zurückgezogener Einreichungen in Tagen
editor-shown-days = Aufbewahrung öffentlicher Einreichungen in Tagen
editor-days-hint = Gezählt ab dem Ende der Ausschreibung, 30 bis 7300. Nach dem jetzt gespeicherten Wert: bis zum { $day }.
editor-fault-days = Bitte geben Sie die Zahl der Tage an, von 30 bis 7300
editor-fault-shown-days = Öffentliche Einreichungen werden mindestens so lange aufbewahrt wie abgesendete
editor-note = Warum sich das Ende verschiebt
editor-note-hint = Nötig, wenn Sie das Ende einer veröffentlichten Ausschreibung verschieben. Alle lesen die Begründung auf der Seite mit den Änderungen an der Ausschreibung: Bitte schreiben Sie sie in der Originalsprache der Ausschreibung.
editor-moves = Das Ende wurde verschoben
editor-moved = Bisher: { $from }. Neu: { $to }. Verschoben am { $at }
editor-unwritten = Noch nicht geschrieben
editor-complete = Alle Sprachen fertig
editor-incomplete = Nicht alle Sprachen fertig
editor-missing-in = Noch nicht vorhanden: { $languages }
editor-stale-in = Zu aktualisieren: { $languages }
editor-draft-waits = Fassung { $number } des Formulars ist ein Entwurf. Einreichende sehen noch die Fassung davor.
editor-publish-look = Prüfen und veröffentlichen

editor-languages-text = Das Original ist nötig. Wo Sie eine Sprache leer lassen, wird das Original gezeigt, und die Seite weist darauf hin.
editor-text-public = Die Ausschreibung ist veröffentlicht: Sobald Sie speichern, sehen alle Ihre Änderung.
editor-original = { $language } (Original)
editor-stale = Das Original wurde nach dieser Übersetzung geändert.
editor-missing = Diese Übersetzung fehlt.
editor-text-title = Titel
editor-text-title-hint = Wie die Ausschreibung heißt.
editor-text-summary = Zusammenfassung
editor-text-summary-hint = Ein oder zwei Sätze für Listen und Suchmaschinen.
editor-text-about = Über die Ausschreibung
editor-text-about-hint = Wofür die Ausschreibung ist, wer teilnehmen kann und in wessen Namen. Eine Leerzeile beginnt einen neuen Absatz.
editor-text-prize = Preis
editor-text-prize-hint = Was die Ausgezeichneten erhalten.
editor-text-after = Wie es weitergeht
editor-text-after-hint = Was nach dem Absenden folgt: Zulassungsprüfung, Jury, Ergebnisse.

editor-form-published = Fassung { $number } ist veröffentlicht. Ihre erste Änderung beginnt einen Entwurf der nächsten Fassung; Einreichende sehen ihn erst, wenn Sie ihn veröffentlichen.
editor-form-draft = Fassung { $number } ist ein Entwurf. Einreichende sehen ihn erst, wenn Sie ihn veröffentlichen.
editor-faults = Vor dem Veröffentlichen zu beheben
editor-group-questions = Abschnitte und Fragen
editor-group-reasons = Gründe für „nicht zugelassen“
editor-add = Hinzufügen
editor-add-question = Frage hinzufügen
editor-add-choice = Antwortmöglichkeit hinzufügen
editor-up = Nach oben
editor-down = Nach unten
editor-remove = Entfernen
editor-remove-question = Möchten Sie das entfernen?
editor-remove-whole = Alles, was darin steht, wird mit entfernt.
editor-remove-text = Es wird aus dem Entwurf des Formulars entfernt. In Einreichungen, die schon abgesendet sind, bleibt es erhalten.
editor-keep = Behalten
editor-discard = Entwurf verwerfen
editor-done-made = Die Ausschreibung ist angelegt. Schreiben Sie die Texte, dann das Formular; vor der Veröffentlichung sieht sie niemand sonst.
editor-done-saved = Ihre Änderung ist gespeichert.
editor-done-published = Die Ausschreibung ist in dieser Fassung veröffentlicht.
editor-done-removed = Der Teil ist entfernt.
editor-done-discarded = Der Entwurf ist verworfen.
editor-code = Kürzel
editor-code-hint = Ein kurzer Name für Adressen und Exporte: Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Unterstriche. Später nicht mehr zu ändern. Die Frage mit dem Kürzel title gibt der Einreichung überall ihren Namen; summary und category stehen in der Galerie.
editor-question-kind = Wie wird die Frage beantwortet?
editor-question-kind-hint = Das lässt sich später nicht ändern. Um anders zu fragen, fügen Sie eine weitere Frage hinzu.

editor-part-section = Abschnitt
editor-part-question = Frage
editor-part-choice = Antwortmöglichkeit
editor-part-rule = Teilnahmevoraussetzung
editor-part-declaration = Erklärung
editor-part-criterion = Kriterium
editor-part-reason = Grund
editor-part-privacy = Hinweis zum Datenschutz
editor-question-short-text = Kurzer Text
editor-question-long-text = Langer Text
editor-question-choice = Auswahl einer Antwort
editor-question-choices = Auswahl mehrerer Antworten
editor-question-number = Zahl
editor-question-date = Datum
editor-question-links = Verweise
editor-question-files = Dateien

editor-set-required = Antwort nötig
editor-set-required-yes = Ohne Antwort kann die Einreichung nicht abgesendet werden
editor-set-words = Höchstzahl der Wörter
editor-set-min = Kleinste zulässige Zahl
editor-set-max = Größte zulässige Zahl
editor-set-not-before = Nicht vor dem Datum aus dieser Frage
editor-set-kinds = Arten von Dateien
editor-set-max-mb = Höchstgröße einer Datei in Megabyte
editor-set-max-count = Höchstzahl der Dateien oder Verweise
editor-set-pictures = Bilder
editor-set-pictures-yes = Nach Beschreibung, Urheberangabe und Einwilligung der Abgebildeten fragen
editor-set-private = Wer die Antwort sieht
editor-set-private-yes = Nur das Sekretariat und die Jury sehen die Antwort
editor-set-criterion = Kriterium, zu dem die Antwort beiträgt
editor-set-show-if = Nur nach einer dieser Antworten fragen
editor-set-show-if-hint = Kreuzen Sie Antworten einer einzigen früheren Frage an. Ohne Kreuz wird immer gefragt.
editor-set-looks-at = Worauf die Voraussetzung achtet
editor-set-looks-at-hint = Gefragt wird nur, was allein die einreichende Stelle weiß; alles andere wird automatisch geprüft.
editor-set-bodies = Behörden, die teilnehmen können
editor-set-bodies-hint = Nur für eine Voraussetzung zur Art der Behörde.
editor-set-question = Frage, die beantwortet sein muss
editor-set-question-hint = Nur für eine Voraussetzung zu einer Antwort.
editor-set-needed = Erklärung nötig
editor-set-needed-yes = Ohne sie kann die Einreichung nicht abgesendet werden
editor-set-weight = Gewichtung in Prozent
editor-set-weight-hint = Alle Gewichtungen zusammen ergeben 100.

editor-slot-intro = Einleitung
editor-slot-hint = Hinweis
editor-slot-example = Beispiel für eine gute Antwort
editor-slot-unit = Was gezählt wird
editor-slot-ask = Frage vor der Anmeldung
editor-slot-refusal = Warum nicht, und was stattdessen möglich ist
editor-slot-low = Was die Punktzahl 1 bedeutet
editor-slot-middle = Was die Punktzahl 3 bedeutet
editor-slot-high = Was die Punktzahl 5 bedeutet
editor-slot-who = Wer die Daten speichert
editor-slot-why = Warum die Daten gespeichert werden
editor-slot-how-long = Wie lange die Daten gespeichert werden
editor-looks-at-authority-kind = Die Art der Behörde
editor-looks-at-country = Der Staat: Mitglied der Europäischen Union zu Beginn der Ausschreibung
editor-looks-at-declared = Etwas, das nur die einreichende Stelle weiß
editor-looks-at-answered = Eine Frage ist beantwortet
editor-looks-at-in-time = Die Einreichung trifft rechtzeitig ein
editor-file-image = Bilder
editor-file-pdf = PDF-Dokumente

editor-publish-version = Diese Fassung veröffentlichen
editor-publish-first = Von da an können alle die Ausschreibung lesen und ab ihrem Beginn einreichen.
editor-publish-next = In den Entwürfen gilt dann Fassung { $number }. Abgesendete Einreichungen behalten die Fassung, mit der sie abgesendet wurden.
editor-publish-nothing = Es gibt nichts zu veröffentlichen: Die veröffentlichte Fassung ist die neueste.
editor-diff = Was sich geändert hat
editor-diff-none = Nichts hat sich geändert.
editor-diff-added = Hinzugefügt
editor-diff-changed = Geändert
editor-diff-moved = Verschoben
editor-diff-removed = Entfernt
editor-diff-worded = { $text }: neuer Wortlaut ({ $languages })
editor-missing-languages = Fehlende Übersetzungen
editor-missing-tick = Mit fehlenden Übersetzungen veröffentlichen
editor-missing-tick-yes = In diesen Sprachen wird das Original gezeigt
editor-preview-text = So sehen Einreichende die Ausschreibung und ihre Fragen. Was Sie hier eintippen, wird nicht gespeichert. Die Sprache wechseln Sie oben auf der Seite.
editor-preview-back = Zurück zur Ausschreibung
editor-preview-version = Fassung { $number } des Formulars
editor-changes = Änderungen an der Ausschreibung
editor-changes-text = Abgesendete Einreichungen behalten die Fassung des Formulars, mit der sie abgesendet wurden.
editor-changes-version = Fassung { $number }, veröffentlicht: { $time }

editor-passes-text = Mit einer individuellen Fristverlängerung kann eine Person ihre Einreichung nach dem Ende noch absenden. Entwürfe sind für Sie nicht sichtbar, deshalb gilt die Verlängerung für eine E-Mail-Adresse.
editor-pass-email = E-Mail-Adresse
editor-pass-email-hint = Die Verlängerung gilt für jeden Entwurf dieser Ausschreibung, an dem die Person mit dieser Adresse mitwirkt.
editor-pass-until = Gültig bis
editor-pass-reason = Begründung
editor-pass-reason-hint = Sie bleibt gespeichert und wird der Person nicht gezeigt.
editor-pass-give = Individuelle Fristverlängerung gewähren
editor-pass-given = Gewährt: { $time }
editor-pass-taken-back = Zurückgenommen: { $time }
editor-pass-take-back = Zurücknehmen
editor-pass-over = Abgelaufen
editor-pass-yours = Das Sekretariat hat Ihnen eine individuelle Fristverlängerung gewährt. Sie können die Einreichung bis zum { $until } absenden.
editor-letter-pass-subject = Sie können Ihre Einreichung später absenden
editor-letter-pass = Das Sekretariat erlaubt Ihnen, bei der Ausschreibung „{ $call }“ nach deren Ende noch einzureichen, und zwar bis zum { $until }.

editor-answers-text = Fragen, die zur Ausschreibung gestellt wurden, für alle beantwortet.
editor-answers-none = Es wurde noch keine Frage beantwortet.
editor-answer-original = Diese Antwort ist noch nicht übersetzt. Dies ist das Original. Sprache: { $language }.
editor-ask = Frage stellen
editor-ask-text = Das Sekretariat antwortet für alle auf der Seite mit den Fragen zur Ausschreibung. Ihr Name steht dort nicht.
editor-ask-privacy = Das Sekretariat der Ausschreibung bewahrt Ihre Frage und Ihren Namen auf, um Ihnen zu antworten, bis die Daten der Ausschreibung gelöscht werden. Die veröffentlichte Antwort nennt Sie nicht.
editor-ask-own = Ihre Fragen
editor-ask-field = Ihre Frage
editor-ask-hint = Bitte schreiben Sie nichts Persönliches: Die Frage wird mit der Antwort veröffentlicht.
editor-ask-send = Frage absenden
editor-ask-wait = Die nächste Frage können Sie stellen, sobald diese beantwortet ist.
editor-ask-open = Wartet auf Antwort
editor-ask-answered = Beantwortet
editor-ask-set-aside = Ohne öffentliche Antwort geschlossen
editor-ask-read = Antwort lesen
editor-answers-office-text = Antworten Sie einmal für alle. Wer gefragt hat, erhält die Antwort per E-Mail.
editor-answers-office-none = Es hat noch niemand gefragt.
editor-answers-public = Die öffentliche Seite
editor-answer-new = Neue Frage mit Antwort
editor-answer = Antwort
editor-answer-title = Eine Frage beantworten
editor-asked = Gestellt
editor-asked-as = So wurde gefragt
editor-answer-text = Formulieren Sie die Frage so, dass sie nichts über die fragende Person verrät.
editor-answer-source-hint = Die Sprache, in der Sie Frage und Antwort zuerst schreiben.
editor-answer-publish = Veröffentlichen
editor-set-aside = Ohne öffentliche Antwort schließen
editor-letter-answer-subject = Ihre Frage
editor-letter-answered = wir haben Ihre Frage zur Ausschreibung beantwortet:
editor-letter-set-aside = wir haben Ihre Frage zur Ausschreibung ohne öffentliche Antwort geschlossen. Bitte schreiben Sie dem Sekretariat, wenn Sie Hilfe brauchen.

editor-fault-choose = Bitte wählen Sie etwas aus
editor-fault-title = Bitte geben Sie den Titel an
editor-fault-slug = Bitte verwenden Sie nur Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche, mindestens drei Zeichen, das erste ein Buchstabe
editor-fault-slug-taken = Diese Adresse ist vergeben. Bitte wählen Sie eine andere
editor-fault-instant = Bitte geben Sie Datum und Uhrzeit an
editor-fault-closes-first = Das Ende muss nach dem Beginn liegen
editor-fault-grace = Bitte geben Sie die Zahl der Minuten an, von 0 bis 1440
editor-fault-has-opened = Die Ausschreibung hat begonnen oder es gibt Einreichungen. Der Beginn lässt sich nicht mehr ändern
editor-fault-closes-earlier = Das Ende einer veröffentlichten Ausschreibung lässt sich nur nach hinten verschieben
editor-fault-no-note = Bitte geben Sie an, warum sich das Ende verschiebt
editor-fault-original = Bitte schreiben Sie den Text in der Originalsprache
editor-fault-meanwhile = Jemand anderes hat diesen Text inzwischen geändert. Er lautet jetzt: „{ $theirs }“. Speichern Sie noch einmal, um Ihren an seine Stelle zu setzen
editor-fault-long = Dieser Text ist zu lang. Bitte kürzen Sie ihn
editor-fault-code = Bitte verwenden Sie nur Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Unterstriche, höchstens 40 Zeichen, das erste ein Buchstabe
editor-fault-code-taken = Dieses Kürzel ist vergeben. Bitte wählen Sie ein anderes
editor-fault-code-kind = Eine veröffentlichte Fassung hat dieses Kürzel für eine Frage anderer Art verwendet. Bitte wählen Sie ein anderes
editor-fault-number = Diese Zahl ist hier nicht möglich. Bitte prüfen Sie sie
editor-fault-range = Die größte Zahl ist kleiner als die kleinste. Bitte prüfen Sie beide
editor-fault-condition = Bitte kreuzen Sie nur Antworten einer einzigen Frage an
editor-fault-kinds = Bitte wählen Sie mindestens eine Art von Dateien
editor-fault-bodies = Bitte wählen Sie mindestens eine Art von Behörde
editor-fault-question = Die Frage, die beantwortet sein muss, gibt es nicht. Bitte wählen Sie eine andere
editor-fault-looks-at = Bitte wählen Sie, worauf die Voraussetzung achtet
editor-fault-no-title = Das Formular braucht einen kurzen Text mit dem Kürzel title, der beantwortet werden muss: Er gibt der Einreichung ihren Namen
editor-fault-no-summary = Das Formular einer Auszeichnung braucht einen für alle lesbaren Text mit dem Kürzel summary: Die Galerie zeigt ihn unter dem Titel
editor-fault-no-category = Das Formular einer Auszeichnung braucht eine für alle lesbare Frage mit einer Auswahl und dem Kürzel category: Nach ihr ist die Galerie gegliedert
editor-fault-no-publication = Das Formular einer Auszeichnung braucht eine Erklärung mit dem Kürzel publication: Ohne sie kann nie eine Einreichung gezeigt werden
editor-fault-empty-section = Dieser Abschnitt hat keine Frage. Bitte fügen Sie eine hinzu oder entfernen Sie den Abschnitt
editor-fault-two-choices = Diese Frage braucht mindestens zwei Antwortmöglichkeiten
editor-fault-not-earlier = Diese Frage hängt von einer anderen ab, die nicht vor ihr steht
editor-fault-no-such-answer = Diese Frage hängt von einer Antwort ab, die es nicht gibt
editor-fault-not-before = Diese Frage wird mit einem Datum verglichen, nach dem nicht vorher gefragt wird
editor-fault-no-criterion = Das Kriterium dieser Frage gibt es nicht. Bitte wählen Sie ein anderes
editor-fault-unwritten = Ein nötiger Text ist noch nicht geschrieben. Bitte ergänzen Sie ihn
editor-fault-weights = Die Gewichtungen der Kriterien ergeben zusammen { $sum }. Bitte ändern Sie sie so, dass sie 100 ergeben
editor-fault-faults = Bitte beheben Sie vor dem Veröffentlichen, was aufgeführt ist
editor-fault-missing = Übersetzungen fehlen. Bitte bestätigen Sie, dass Sie trotzdem veröffentlichen
editor-fault-version = Das Formular hat sich inzwischen geändert. Bitte sehen Sie die Änderungen noch einmal durch
editor-fault-answered = Inzwischen hat jemand anderes diese Frage beantwortet: { $answer } Wenn Sie jetzt veröffentlichen, tritt Ihre Antwort an die Stelle der anderen
editor-fault-email = Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@example.eu
editor-fault-until = Bitte geben Sie einen Zeitpunkt an, der nach dem Ende und in der Zukunft liegt
editor-fault-reason = Bitte geben Sie die Begründung an
editor-fault-ask = Bitte schreiben Sie Ihre Frage
editor-fault-one-open = Ihre frühere Frage ist noch offen. Die nächste können Sie stellen, sobald sie beantwortet ist
