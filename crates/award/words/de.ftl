# The award: editions, gallery, an entry's page, feeds.

award-title = Europäische Auszeichnung
award-lead = Behörden reichen ihre Kommunikationskampagnen ein. Hier finden Sie die Ausgaben der Auszeichnung und deren Einreichungen.
award-home = Zur Startseite
award-no-edition = Noch keine Ausgabe
award-no-edition-text = Die erste Ausgabe der Auszeichnung wird hier angekündigt.
award-current = Laufende Ausgabe
award-open-now = Jetzt offen
award-latest = Neu in der Galerie
award-past = Frühere Ausgaben
award-all-editions = Alle Ausgaben ansehen
award-opens = Beginn
award-opened = Beginn
award-closes = Einreichungsfrist
award-closed = Ende der Einreichungsfrist:
award-zone = Zeitzone:
award-local-time = In Ihrer Zeitzone:
award-check = Teilnahmeberechtigung prüfen
award-about-call = Ausschreibung lesen
award-gallery = Galerie ansehen
award-gallery-from = Öffnung der Galerie
award-gallery-opens = Öffnung der Galerie: { $date }
award-preview = Diese Seite sieht nur das Sekretariat: Die Galerie ist noch nicht öffentlich.
award-opening = Öffnung der Galerie
award-opening-text = Von diesem Zeitpunkt an sehen alle die zugelassenen Einreichungen: in der Galerie, auf ihren eigenen Seiten und im Feed. Vorher sieht sie nur das Sekretariat. Die Öffnung lässt sich verschieben, solange die Galerie nicht geöffnet ist.
award-opening-hint = Lassen Sie das Feld leer, solange nichts entschieden ist. Die Seite der Auszeichnung kündigt die Öffnung an.
award-opening-undecided = Noch nicht entschieden
award-opening-set = Festgelegt von { $name }, { $time }
award-opening-nobody = unserem System
award-opening-open-since = Geöffnet seit
award-opening-would-show = Heute wären zu sehen
award-opening-shown = Jetzt zu sehen
award-opening-is-open = Die Galerie ist geöffnet. Ihre Öffnung lässt sich nicht mehr verschieben.
award-opening-fault-open = Die Galerie ist bereits geöffnet. Ihre Öffnung lässt sich nicht mehr verschieben
award-opening-fault-past = Bitte geben Sie einen Zeitpunkt in der Zukunft an
award-filter = Einreichungen filtern
award-country = Land
award-category = Kategorie
award-all-countries = Alle Länder
award-all-categories = Alle Kategorien
award-facet = { $name } ({ $count })
award-show = Ergebnisse anzeigen
award-chips = Aktive Filter
award-remove = Entfernen:
award-clear = Filter zurücksetzen
award-none-shown = Noch keine Einreichungen
award-none-shown-text = Einreichungen erscheinen hier, sobald sie zugelassen sind.
award-none-found = Keine Einreichung passt zu diesen Filtern
award-none-found-text = Entfernen Sie einen Filter oder sehen Sie alle Einreichungen dieser Ausgabe an.
award-entered-by = In ihrem Namen eingereicht von:
award-in-language = Sprache: { $language }
award-pages = Seiten der Galerie
award-previous = Vorherige
award-next = Weiter
award-numbers = Einreichungen Nummer { $first } bis { $last }
award-feed = Feed dieser Galerie (Atom)
award-sample = Erfundenes Beispiel
award-source = Aus einer öffentlichen Quelle übernommen.
award-source-text = Die Behörde hat diese Einreichung hier nicht selbst ausgefüllt. Sie enthält nur, was diese Quelle sagt:
award-original = Die Antworten stehen in der Sprache der Einreichung: { $language }.
award-facts = Auf einen Blick
award-authority = Behörde
award-entering = In ihrem Namen eingereicht von
award-period = Zeitraum
award-period-between = { $from } – { $to }
award-period-since = Seit dem { $from }
award-languages = Sprachen der Kampagne
award-budget = Kosten
award-documents = Dokumente
award-pictures-gone =
    { $count ->
        [one] Hier stand ein Bild. Die Einwilligung dazu gilt nicht mehr, und es wird nicht mehr gezeigt.
       *[other] Hier standen { $count } Bilder. Die Einwilligung dazu gilt nicht mehr, und sie werden nicht mehr gezeigt.
    }
award-number = Nummer der Einreichung
award-entries =
    { $count ->
        [0] Keine Einreichungen
        [one] Eine Einreichung
       *[other] { $count } Einreichungen
    }
