# Felhívások és pályázatok, ahogyan a pályázók látják.

calls-phase-coming = Hamarosan megnyílik
calls-phase-open = Lehet pályázni
calls-phase-closed = Lezárult
calls-not-translated = Ez a felhívás még nincs lefordítva. Ez az eredeti. Nyelv: { $language }.
calls-check-eligibility = Ellenőrizze, hogy részt vehet-e
calls-who-may-enter = Kik vehetnek részt
calls-prize = Mit kapnak a legjobbak
calls-criteria = Mit értékel a zsűri
calls-criteria-caption = A szempontok és súlyuk
calls-criterion = Szempont
calls-weight = Súly
calls-anchors = Mit jelentenek a pontszámok ennél a szempontnál: „{ $criterion }”
calls-percent = { $number }%
calls-after = Mi történik ezután
calls-privacy = Az Ön adatai
calls-dates = Időpontok
calls-opens = A felhívás megnyitása
calls-closes = A felhívás lezárása
calls-zone = Időzóna: { $zone }
calls-your-time = Az Ön időzónájában:
calls-questions = Minden kérdés
calls-questions-link = Minden kérdés egy oldalon, nyomtatáshoz
calls-questions-text = Ez az oldal olvasásra és felkészülésre szolgál. A kérdésekre egyenként kell válaszolni, és amit beír, azt folyamatosan mentjük.
calls-optional = (nem kötelező)
calls-words-at-most =
    { $count ->
        [one] Legfeljebb egy szó
       *[other] Legfeljebb { $count } szó
    }
calls-only-for-some = Ez a kérdés csak akkor jelenik meg, ha Önre vonatkozik.
calls-declarations = Nyilatkozatok
calls-yes = Igen
calls-no = Nem
calls-continue = Folytatás
calls-step = { $number }. kérdés, összesen { $count }
calls-eligibility-no = Ezúttal nem vehet részt
calls-eligibility-again = A kérdések újbóli megválaszolása
calls-eligibility-yes = Ön részt vehet
calls-eligibility-yes-text = A válaszai megfelelnek a felhívás feltételeinek. A pályázat megkezdéséhez jelentkezzen be; ehhez elég egy e-mail-cím.
calls-start = Pályázat megkezdése
calls-start-text = Bármikor abbahagyhatja, és később folytathatja. Mindent mentünk, amit beír.
calls-entry-language = A pályázat nyelve
calls-entry-language-hint = Az a nyelv, amelyen a válaszait írja. Eltérhet ezeknek az oldalaknak a nyelvétől.
calls-entries = Az Ön pályázatai
calls-entries-none = Még nincs pályázata.
calls-entries-find = Nyitott felhívás keresése
calls-entry-untitled = Cím nélküli pályázat
calls-entry-draft = Piszkozat, nincs beküldve
calls-entry-sent-number = Beküldve, száma: { $number }
calls-entered-by = Benyújtó szervezet:

calls-bodies = Közigazgatási szerv és benyújtó szervezet
calls-bodies-text = A kampányért járó elismerés a közigazgatási szervé. Ha a pályázatot egy másik szervezet tölti ki a nevében, mindkettőt rögzítjük.
calls-authority = Közigazgatási szerv
calls-entering = A közigazgatási szerv nevében eljáró benyújtó szervezet
calls-entering-hint = Csak akkor töltse ki, ha a pályázatot a közigazgatási szerv nevében nyújtja be.
calls-on-behalf = Ki tölti ki ezt a pályázatot?
calls-on-behalf-choice = Egy másik szervezet tölti ki a közigazgatási szerv nevében
calls-body-name = Név
calls-body-name-hint = A hivatalos név az eredeti nyelven.
calls-body-kind = Típus
calls-body-country = Ország
calls-body-place = Település

calls-task-list = Feladatlista
calls-not-sent = A pályázata még nincs beküldve.
calls-sent-text = A felhívás lezárásáig még módosíthatja a válaszait, és újra beküldheti őket.
calls-changed-since-sending = A pályázat beküldése óta módosította a válaszait. A módosítás csak akkor érvényes, ha a pályázatot újra beküldi.
calls-withdrawn = Ön visszavonta ezt a pályázatot
calls-withdrawn-text = Már nem jelenik meg, és nem is értékeljük. Ha tévedés történt, kérjük, írjon a titkárságnak.
calls-task-done = Kész
calls-task-begun = Folyamatban
calls-task-not-started = Még nem kezdte el
calls-task-questions =
    { $count ->
        [one] Egy kérdés
       *[other] { $count } kérdés
    }
calls-about-entry = A pályázatról
calls-last-saved = Utolsó mentés: { $time }
calls-written-in = A pályázat nyelve: { $language }
calls-read-call = A felhívás elolvasása
calls-check-and-send = Ellenőrzés és beküldés

calls-save-continue = Mentés és folytatás
calls-save-to-list = Mentés és ugrás a listára
calls-feeds-criterion = A zsűri e szempont szerint olvassa ezt a választ: { $criterion }
calls-example = Példa egy jó válaszra
calls-autosaved = Mentve: { $time }
calls-autosaving = Mentés…
calls-autosave-offline = Nincs kapcsolat. A szövege megmarad ebben a böngészőben, és mentjük, amint helyreáll a kapcsolat.
calls-autosave-conflict = Közben valaki más módosította ezt a választ. Hasonlítsa össze a két szöveget.
calls-autosave-signed-out = Már nincs bejelentkezve. A szövege megmarad ebben a böngészőben. A mentéshez jelentkezzen be újra.

calls-conflict = Ezt a választ ketten módosították
calls-conflict-text = Amíg Ön írt, valaki más egy másik szöveget mentett. Semmi sem veszett el: válassza ki, melyik szöveget tartja meg, vagy másoljon át az egyikből a másikba.
calls-conflict-theirs = Mentette: { $name }, { $time }
calls-conflict-yours = Az Ön szövege, még nincs mentve
calls-conflict-keep-theirs = Ennek a szövegnek a megtartása
calls-conflict-save-yours = Saját szövegem mentése

calls-check = Válaszok ellenőrzése
calls-check-text = Olvasson el mindent még egyszer. A pályázat beküldése előtt minden válaszát módosíthatja.
calls-change = Módosítás
calls-no-answer = Nincs válasz
calls-declaration-needed = Kérjük, erősítse meg
calls-declaration-optional = Ha egyetért vele, ezt is elfogadhatja
calls-send = Pályázat beküldése
calls-cannot-send-yet = A pályázat még nem küldhető be. Kérjük, javítsa ki a fent megjelölt válaszokat.
calls-closed-now = A felhívás lezárult.

calls-received = Megkaptuk a pályázatát
calls-your-number = A pályázat száma
calls-receipt = Átvételi elismervény
calls-sent-at = Beküldve: { $time }
calls-sent-again = A beküldött változat sorszáma: { $number }; ez az előző helyébe lép.
calls-sent-in-grace = A felhívás lezárása után érkezett. Érvényes, mert az ellenőrző oldalt még a lezárás előtt megnyitotta.
calls-receipt-mailed = A számot e-mailben elküldtük mindenkinek, aki közreműködik ebben a pályázatban.
calls-edit-until = A felhívás lezárásáig módosíthatja a válaszait, és újra beküldheti őket.
calls-back-to-entry = Vissza a pályázathoz

calls-withdraw = Pályázat visszavonása
calls-withdraw-question = Vissza szeretné vonni ezt a pályázatot?
calls-withdraw-text = A pályázat azonnal kikerül a díjért versenyzők közül és a galériából. Kérésére a titkárság visszaállíthatja.
calls-keep-entry = Pályázat megtartása

calls-fault-missing = Kérjük, válaszoljon erre a kérdésre
calls-fault-choose = Kérjük, válasszon egyet a válaszok közül
calls-fault-date = Kérjük, nappal, hónappal és évvel adja meg a dátumot, például: 27 3 2026
calls-fault-date-order = Ez a dátum megelőzi a kezdetet. Kérjük, ellenőrizze mindkét dátumot
calls-fault-number = Kérjük, egész számot adjon meg számjegyekkel, például: 250
calls-fault-number-low = Kérjük, legalább ekkora számot adjon meg: { $least }
calls-fault-number-high = Kérjük, legfeljebb ekkora számot adjon meg: { $most }
calls-fault-words =
    { $over ->
        [one] A válasza { $words } szóból áll; legfeljebb { $most } megengedett. Kérjük, rövidítse le egy szóval
       *[other] A válasza { $words } szóból áll; legfeljebb { $most } megengedett. Kérjük, rövidítse le { $over } szóval
    }
calls-fault-link = Kérjük, teljes, https:// kezdetű címeket adjon meg, soronként egyet
calls-fault-links-many =
    { $most ->
        [one] Kérjük, legfeljebb egy címet adjon meg
       *[other] Kérjük, legfeljebb { $most } címet adjon meg
    }
calls-fault-file-missing = Kérjük, töltsön fel egy fájlt
calls-fault-body-name = Kérjük, adja meg a nevet
calls-fault-body-kind = Kérjük, válassza ki a szervezet típusát
calls-fault-body-country = Kérjük, válassza ki az országot
calls-fault-rule = { $why }
calls-fault-same-body = A benyújtó szervezet megegyezik a közigazgatási szervvel. Ha a közigazgatási szerv maga nyújtja be a pályázatot, hagyja üresen a második részt

calls-not-sent-early = A felhívás még nem nyílt meg. A válaszait piszkozatként mentettük
calls-not-sent-late = A felhívás lezárult. A válaszait piszkozatként megőriztük, de a pályázat beküldése nem történt meg
calls-not-sent-withdrawn = Ezt a pályázatot visszavonták. Kérjük, írjon a titkárságnak, ha vissza szeretné állíttatni
calls-not-sent-authority = Kérjük, adja meg a közigazgatási szervet
calls-not-sent-undeclared = E nyilatkozat nélkül a pályázat nem küldhető be

calls-letter-greeting = Tisztelt { $name }!
calls-letter-receipt-subject = Pályázata beérkezett, száma: { $number }
calls-letter-receipt = Megkaptuk a pályázatát. A pályázat száma: { $number }. Kérjük, őrizze meg ezt a számot. A felhívás lezárásáig módosíthatja a válaszait, és újra beküldheti őket.
calls-letter-withdrawn-subject = Pályázat visszavonva
calls-letter-withdrawn = A pályázatát kérésének megfelelően visszavontuk. Már nem jelenik meg, és nem is értékeljük. Ha tévedés történt, kérjük, válaszoljon erre a levélre.
calls-letter-reminder-subject = A pályázatát még nem küldte be
calls-letter-reminder =
    { $days ->
        [one] A pályázata még piszkozat. A felhívás egy nap múlva zárul. Kérjük, ellenőrizze válaszait, és küldje be időben a pályázatot.
       *[other] A pályázata még piszkozat. A felhívás { $days } nap múlva zárul. Kérjük, ellenőrizze válaszait, és küldje be időben a pályázatot.
    }
