# Die eigenen Seiten der öffentlichen Website.

newsroom-home = Startseite
newsroom-home-ways = Wohin es von hier geht
newsroom-award = Europäische Auszeichnung
newsroom-home-award-text = Die Ausschreibung, ihre Teilnahmeregeln und Termine und die zugelassenen Einreichungen.
newsroom-home-about-text = Wozu das Programm da ist und wer seine Partner sind.
newsroom-home-contact-text = Wer das Programm leitet und wie Sie Kontakt aufnehmen.
newsroom-home-path = Von der Kampagne in die Galerie
newsroom-home-enter = Eine Behörde reicht eine Kampagne ein.
newsroom-home-enter-text = Eine andere Organisation kann es in ihrem Namen tun. Beide werden erfasst; als Trägerin der Kampagne wird die Behörde genannt.
newsroom-home-check = Das Sekretariat prüft die Einreichung.
newsroom-home-check-text = Jede Einreichung wird nach den veröffentlichten Teilnahmevoraussetzungen geprüft. Abgelehnt wird eine Einreichung nur mit Begründung und nur, wenn eine zweite Person es bestätigt.
newsroom-home-publish = Alle können sie lesen.
newsroom-home-publish-text = Die zugelassenen Einreichungen stehen in der Galerie. Zum Lesen braucht niemand ein Konto.
newsroom-home-measured = Was gemessen wird
newsroom-home-measured-text = Zu einer Zahl über Ergebnisse steht, wer sie wann gemessen hat und wie viele Personen oder Antworten dahinterstehen. Wo nichts gemessen wurde, steht auf der Seite „nicht gemessen“.

newsroom-about = Über das Programm
newsroom-period = Laufzeit
newsroom-period-days = { $from } bis { $to }
newsroom-period-history = Wie die Laufzeit geändert wurde
newsroom-period-moved = Das Ende wurde auf den { $to } verschoben; zuvor war es der { $before }.
newsroom-grant-fund = Fonds
newsroom-grant-contract = Vertragsnummer
newsroom-grant-share = Anteil der Europäischen Union
newsroom-grant-funded = Der gesamte Betrag (finanziert)
newsroom-grant-co-funded = Ein Teil (kofinanziert)
newsroom-partners = Partner
newsroom-partners-count =
    { $count ->
        [one] Ein Partner ist bestätigt
       *[other] { $count } Partner sind bestätigt
    }: { $authorities ->
        [one] eine Behörde
       *[other] { $authorities } Behörden
    }, { $organisations ->
        [one] eine zivilgesellschaftliche Organisation
       *[other] { $organisations } zivilgesellschaftliche Organisationen
    } und { $networks ->
        [one] ein Netzwerk
       *[other] { $networks } Netzwerke
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Ohne den federführenden Partner ist es einer.
       *[other] Ohne den federführenden Partner sind es { $count }.
    }
newsroom-partners-official = Die amtlichen Unterlagen der Finanzhilfe nennen diese Zahlen. Behörden: { $authorities }; zivilgesellschaftliche Organisationen: { $organisations }; Netzwerke: { $networks }.
newsroom-partner-name = Name
newsroom-partner-kind = Art
newsroom-partner-country = Land
newsroom-partner-unnamed = Noch zu bestätigen
newsroom-partner-lead = Federführender Partner
newsroom-partner-unconfirmed = Beteiligung noch zu bestätigen, nicht mitgezählt

newsroom-contact = Kontakt
newsroom-contact-lead = Der federführende Partner leitet das Programm für alle Partner. Fragen zum Programm, zu dieser Website und zu Ihren Daten gehen dorthin.
newsroom-contact-how = So erreichen Sie uns
newsroom-contact-mail = Schreiben Sie uns per E-Mail
newsroom-contact-how-text = Diese Website hat noch keine eigene E-Mail-Adresse. Bitte schreiben Sie dem federführenden Partner an die Adresse, die er auf seiner eigenen Website veröffentlicht.
newsroom-contact-how-demo = Noch zu bestätigen. Der federführende Partner betreibt diese Vorführung nicht: Bitte schreiben Sie ihm nicht wegen dieser Website.
newsroom-contact-help = Was uns beim Antworten hilft
newsroom-contact-help-page = Die Adresse der Seite und was Sie dort tun wollten.
newsroom-contact-help-request = Wenn ein Fehler auftrat: die Nummer der Anfrage, die unten auf der Fehlerseite steht.
newsroom-contact-help-barrier = Wenn Sie auf eine Barriere gestoßen sind: das Gerät, der Browser und die Hilfstechnik, die Sie verwenden.
newsroom-contact-help-secret = Bitte schicken Sie niemandem einen Anmeldecode oder einen Anmeldelink, auch uns nicht.

newsroom-privacy = Datenschutz
newsroom-privacy-lead = Wer nur liest, hinterlässt hier keine Spur. Wer sich anmeldet oder eine Kampagne einreicht, findet unten, was gespeichert wird, wer es sieht und wie lange es aufbewahrt wird.
newsroom-privacy-demo = Dies ist eine Vorführung: Die Personen und die Mustereinreichungen sind erfunden, und wer möchte, kann sich als eine beliebige dieser Personen anmelden. Bitte geben Sie keine personenbezogenen Daten wirklicher Menschen ein.
newsroom-privacy-who = Wer verantwortlich ist
newsroom-privacy-who-text = Der federführende Partner entscheidet, wozu und wie hier personenbezogene Daten gespeichert werden. Die Kontaktseite nennt ihn.
newsroom-privacy-who-demo = Verantwortlich für diese Vorführung ist, wer sie betreibt, nicht der federführende Partner des Projekts.
newsroom-privacy-who-open = Vom federführenden Partner noch zu bestätigen: die Rechtsgrundlage und die Adresse der oder des Datenschutzbeauftragten.
newsroom-privacy-read = Wenn Sie lesen
newsroom-privacy-read-text = Wenn Sie nur lesen, setzen wir kein Cookie. Seiten, Schriften und Bilder kommen nur von dieser Website; niemand sonst erfährt, dass Sie hier waren. Besuche werden nicht gezählt, Personen nicht verfolgt.
newsroom-privacy-sign-in = Wenn Sie sich anmelden
newsroom-privacy-sign-in-cookie = Ihr Browser erhält ein einziges Cookie, das Ihre Sitzung enthält und sonst nichts. Ohne es bleiben Sie nicht angemeldet; eine Einwilligung ist daher nicht nötig. Die Sitzung endet, wenn Sie sich abmelden oder sie 30 Tage lang nicht benutzen.
newsroom-privacy-sign-in-stored = Wir speichern Ihren Namen, Ihre E-Mail-Adresse, die Sprache Ihrer E-Mails, Ihre Organisationen und Ihre Rollen. Zu jeder Sitzung speichern wir, wie der Browser sich nennt, wann sie begann und wann sie zuletzt benutzt wurde. Anmeldecodes, Anmeldelinks und Sitzungsschlüssel werden nur in einer Form gespeichert, aus der sie sich nicht ablesen lassen.
newsroom-privacy-entry = Wenn Sie eine Kampagne einreichen
newsroom-privacy-entry-text = Eine Einreichung enthält, was Sie schreiben und hochladen, auch als Entwurf, denn Ihr Text wird beim Schreiben gespeichert. Jede eingereichte Fassung bleibt unverändert erhalten, mit ihrer Uhrzeit. Dazu kommen Rückfragen und Entscheidungen des Sekretariats und die Schreiben an Sie.
newsroom-privacy-entry-audit = Ein Protokoll hält fest, wer wann welchen Teil einer Einreichung geändert hat. Es enthält nie, was geschrieben wurde.
newsroom-privacy-seen = Wer es sieht
newsroom-privacy-seen-draft = Einen Entwurf: Sie und alle, die Sie dazu einladen.
newsroom-privacy-seen-sent = Eine abgesendete Einreichung: auch das Sekretariat.
newsroom-privacy-seen-public = Eine zugelassene Einreichung: alle, sobald die Galerie geöffnet ist. E-Mail-Adressen werden nie gezeigt.
newsroom-privacy-seen-hidden = Eine nicht zugelassene oder zurückgezogene Einreichung: nie die Öffentlichkeit.
newsroom-privacy-seen-others = Wir geben keine Daten an Unternehmen oder andere Stellen weiter. E-Mails gehen über den Mailserver dieser Installation.
newsroom-privacy-long = Wie lange
newsroom-privacy-long-text = Die Dauer hängt vom Stand einer Einreichung ab: Entwurf, eingereicht, nicht zugelassen, zurückgezogen oder veröffentlicht. Jede Ausschreibung legt für jeden Stand ein Datum fest, und ihre Formulare nennen es dort, wo sie personenbezogene Daten erfragen. Ist das Datum erreicht, werden die personenbezogenen Daten automatisch gelöscht.
newsroom-privacy-long-sign-in = Anmeldecodes und -links, beantragte Adressänderungen und beendete Sitzungen werden nach 30 Tagen gelöscht. Das gilt auch für die E-Mails dazu und zu Einladungen sowie für Einladungen, die niemand angenommen hat.
newsroom-privacy-rights = Ihre Rechte
newsroom-privacy-rights-account = In Ihrem Konto können Sie Ihre Sitzungen sehen und beenden, Ihre Adresse ändern und Ihre Daten herunterladen.
newsroom-privacy-rights-erase = Sie können Ihre Daten berichtigen oder löschen lassen, ihre Verarbeitung einschränken lassen oder ihr widersprechen. Beim Löschen werden Namen und Texte entfernt; was entschieden wurde, bleibt ohne Ihren Namen bestehen.
newsroom-privacy-rights-consent = Eine Einwilligung können Sie jederzeit widerrufen. Ein Bild, das auf ihr beruht, wird dann nicht mehr gezeigt.
newsroom-privacy-rights-complaint = Sie können sich bei der Datenschutzbehörde Ihres Landes beschweren.

newsroom-accessibility = Erklärung zur Barrierefreiheit
newsroom-accessibility-lead = Alle sollen diese Website benutzen können. Diese Erklärung sagt, wie weit das geprüft ist und was noch nicht bekannt ist.
newsroom-accessibility-scope = Sie gilt nur für diese Website und folgt der Mustererklärung zur Barrierefreiheit, die der Durchführungsbeschluss (EU) 2018/1523 der Kommission gemäß der Richtlinie (EU) 2016/2102 festlegt.
newsroom-accessibility-status = Stand der Vereinbarkeit mit den Anforderungen
newsroom-accessibility-status-tag = Noch nicht von einer externen Stelle bewertet
newsroom-accessibility-status-text = Diese Website soll der harmonisierten europäischen Norm EN 301 549 und den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA, entsprechen. Da noch keine externe Stelle sie bewertet hat, erklären wir nicht, dass sie diese Anforderungen erfüllt.
newsroom-accessibility-measures = Was wir tun
newsroom-accessibility-measures-keyboard = Jede Seite lässt sich allein mit der Tastatur und ohne JavaScript benutzen.
newsroom-accessibility-measures-width = Die Seiten passen sich an eine Breite von 320 Pixeln, an größere Schrift, an eine dunkle Darstellung und an den Druck auf Papier an.
newsroom-accessibility-measures-language = Jede Seite gibt es in acht Sprachen. Fehlt einem Text die Übersetzung, so steht das dabei, und seine Sprache ist gekennzeichnet.
newsroom-accessibility-measures-forms = Ein Formular sagt in Worten, was fehlt, führt zum Feld und behält Ihre Eingaben.
newsroom-accessibility-tests = Was automatische Tests abdecken
newsroom-accessibility-tests-text = Jede Änderung wird vor der Veröffentlichung in einem Browser getestet: auf die maschinell prüfbaren Regeln der WCAG 2.2 bis Stufe AA, auf gültiges HTML, auf Text, der über die Seite hinausläuft, und darauf, ob sich die Formulare mit der Tastatur und ohne JavaScript ausfüllen lassen.
newsroom-accessibility-tests-limits = Solche Tests finden nur einen Teil aller Barrieren. Sie können nicht sagen, ob ein Text leicht zu verstehen ist, ob eine Beschreibung zu ihrem Bild passt oder wie eine Seite im Bildschirmleseprogramm klingt. Tests mit Menschen mit Behinderungen haben noch nicht stattgefunden.
newsroom-accessibility-gaps = Inhalte, die möglicherweise nicht barrierefrei sind
newsroom-accessibility-gaps-files = Dateien und Verweise einer Einreichung: Die Beschreibung eines Bildes schreibt die einreichende Person, und Dokumente werden so gezeigt, wie sie eingereicht wurden.
newsroom-accessibility-gaps-original = Texte ohne Übersetzung: Sie werden in der Originalsprache gezeigt.
newsroom-accessibility-feedback = Rückmeldung
newsroom-accessibility-feedback-text = Sind Sie auf eine Barriere gestoßen, oder brauchen Sie etwas in anderer Form? Bitte sagen Sie es uns.
newsroom-accessibility-feedback-link = Barriere melden
newsroom-accessibility-enforcement = Wenn die Antwort nicht hilft
newsroom-accessibility-enforcement-text = Sie können sich an die Stelle wenden, die im Land des federführenden Partners über den barrierefreien Zugang zu den Websites öffentlicher Stellen wacht. Ihre Adresse ist vom federführenden Partner noch zu bestätigen.
newsroom-accessibility-date = Zu dieser Erklärung
newsroom-accessibility-date-text = Diese Erklärung wurde am { $date } erstellt. Sie beruht auf unserer eigenen Bewertung.

newsroom-styleguide = Bausteine der Seiten
newsroom-styleguide-text = Jeder Baustein, aus dem die Seiten bestehen, mit Beispieltexten dieser Website.
