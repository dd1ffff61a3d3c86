# Felhívások és pályázatok, ahogyan a pályázók látják.

calls-phase-coming = Hamarosan megnyílik
calls-phase-open = Lehet pályázni
calls-phase-closed = Lezárult
calls-not-translated = E felhívás egyes részei még nincsenek lefordítva. Ezeket eredetiben olvassa. Nyelv: { $languages }.
calls-check-eligibility = Ellenőrizze, hogy részt vehet-e
calls-who-may-enter = Kik vehetnek részt
calls-prize = Mit kapnak a díjazottak
calls-criteria = Mit értékel a zsűri
calls-criteria-caption = A szempontok és súlyuk
calls-criterion = Szempont
calls-weight = Súly
calls-anchors = Mit jelentenek a pontszámok ennél a szempontnál: „{ $criterion }”
calls-percent = { $number }%
calls-after = Mi történik ezután
calls-privacy = Az Ön adatai
calls-kept = A be nem küldött piszkozatot { $draft } napján töröljük; előtte e-mailben figyelmeztetést küldünk. A beküldött pályázatot { $sent } napján, a visszavontat { $withdrawn } napján töröljük. A részvételre jogosult pályázatból a nem nyilvános részt { $sent } napján, a mindenki által láthatót { $shown } napján töröljük. A pályázat száma és a róla hozott döntések megmaradnak.
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
calls-only-if = Csak akkor jelenik meg, ha erre: „{ $question }” ez a válasz: { $answers }
calls-number-whole = Egész szám
calls-number-between = Legalább { $least }, legfeljebb { $most }
calls-number-least = Legalább { $least }
calls-number-most = Legfeljebb { $most }
calls-number-unit = Egység: { $unit }
calls-date-not-before = Nem korábbi, mint az itt megadott nap: „{ $question }”
calls-links-at-most =
    { $count ->
        [one] Legfeljebb egy hivatkozás
       *[other] Legfeljebb { $count } hivatkozás
    }
calls-declarations = Nyilatkozatok
calls-yes = Igen
calls-no = Nem
calls-continue = Folytatás
calls-step = { $number }. kérdés, összesen { $count }
calls-eligibility-no = Ezúttal nem vehet részt
calls-eligibility-again = A kérdések újbóli megválaszolása
calls-eligibility-yes = Ön részt vehet
calls-eligibility-yes-text = A válaszai megfelelnek a felhívás feltételeinek.
calls-eligibility-yes-sign-in = A pályázat megkezdéséhez jelentkezzen be; ehhez elég egy e-mail-cím.
calls-start = Pályázat megkezdése
calls-start-text = Bármikor abbahagyhatja, és később folytathatja. Mindent mentünk, amit beír.
calls-entry-language = A pályázat nyelve
calls-entry-language-hint = Az a nyelv, amelyen a válaszait írja. Eltérhet ezeknek az oldalaknak a nyelvétől.
calls-entries = Az Ön pályázatai
calls-entries-none = Még nincs pályázata.
calls-entries-find = Nyitott felhívás keresése
calls-entry-untitled = Cím nélküli pályázat
calls-entry-draft = Piszkozat, nincs beküldve
calls-entry-withdrawn = Visszavonva
calls-postal = Postai úton
calls-postal-came = Ez a pályázat postai úton érkezett. Rögzítette: { $name }. Az iratok beérkezése: { $when }
calls-postal-late = Az iratok a felhívás lezárása után érkeztek be. Amit beír, piszkozat marad, és nem rögzíthető beérkezettként.
calls-postal-check = Összevetés az iratokkal
calls-postal-check-text = Vesse össze még egyszer minden választ az iratokkal, majd rögzítse a pályázatot beérkezettként.
calls-postal-declared = Az aláírt iratok tartalmazzák ezt a nyilatkozatot
calls-postal-declared-optional = Csak akkor jelölje be, ha az aláírt iratok tartalmazzák ezt a nyilatkozatot
calls-postal-send = Rögzítés beérkezettként
calls-postal-receipt = A feladó levélben kapja meg a számot: e-mailben, ha ismert a címe, egyébként papíron; ezt a titkárság nyomtatja ki.
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
calls-sample-answers = Kitöltés mintaválaszokkal
calls-sample-answers-text = Ebben a bemutatóban nem kell mindent begépelnie: válaszoljon arra, amire szeretne, a többire egy minta válaszol.
calls-sent-text = A felhívás lezárásáig még módosíthatja a válaszait, és újra beküldheti őket.
calls-sent-final = A pályázat utoljára beküldött változata érvényes.
calls-sent-eligible = Ha újra benyújtja, a pályázat kikerül a galériából, amíg a titkárság az új változatot nem ellenőrizte.
calls-changed-since-sending = A beküldés óta módosította a pályázatot. A módosítás csak akkor érvényes, ha a pályázatot újra beküldi.
calls-withdrawn = Ön visszavonta ezt a pályázatot
calls-withdrawn-text = Már nem jelenik meg, és nem is értékeljük. Ha tévedés történt, kérjük, írjon a titkárságnak.
calls-bodies-kept = Az itt legutóbb beírt adatok hiányosak. Amíg nem teljesek, a pályázatban a korábban megadott szervezetek szerepelnek
calls-emptied = { $day } napján töröltük mindazt, amit ehhez a pályázathoz beírtak és feltöltöttek, ahogyan azt a felhívás előre jelezte.
calls-task-done = Kész
calls-task-begun = Folyamatban
calls-task-not-started = Még nem kezdte el
calls-task-optional = Nem kötelező
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
calls-autosave-conflict = Közben máshol módosították ezt a választ. Hasonlítsa össze a két szöveget.
calls-autosave-signed-out = Már nincs bejelentkezve. A szövege megmarad ebben a böngészőben. A mentéshez jelentkezzen be újra.

calls-conflict = Ezt a választ két helyen módosították
calls-bodies-conflict = Ezeket az adatokat két helyen módosították
calls-conflict-text = Amíg Ön írt, egy másik szöveget mentettek: valaki más, vagy Ön egy másik ablakban. Semmi sem veszett el: válassza ki, melyik szöveget tartja meg, vagy másoljon át az egyikből a másikba.
calls-conflict-theirs = Mentette: { $name }, { $time }
calls-conflict-yours = Az Ön szövege, még nincs mentve
calls-conflict-keep-theirs = Ennek a szövegnek a megtartása
calls-conflict-save-yours = Saját szövegem mentése

calls-check = Válaszok ellenőrzése
calls-check-lacking = A beküldés előtt még hátravan
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
calls-sent-copy = A beküldött tartalom
calls-sent-copy-link = A beküldött tartalom, nyomtatáshoz
calls-sent-copy-text = Ez az a változatlan másolat, amelyet a titkárság olvas. A piszkozat későbbi módosításai nincsenek benne.
calls-sent-in-grace = A pályázata a felhívás lezárása után érkezett. Mégis érvényes, mert az ellenőrző oldalt még a lezárás előtt megnyitotta.
calls-receipt-mailed = A számot e-mailben elküldtük mindenkinek, aki közreműködik ebben a pályázatban.
calls-edit-until = A felhívás lezárásáig módosíthatja a válaszait, és újra beküldheti őket.
calls-back-to-entry = Vissza a pályázathoz

calls-withdraw = Pályázat visszavonása
calls-withdraw-question = Vissza szeretné vonni ezt a pályázatot?
calls-withdraw-text = A pályázat azonnal kikerül a díjért versenyzők közül és a galériából. Kérésére a titkárság visszaállíthatja.
calls-keep-entry = Pályázat megtartása

# Kik vesznek részt egy pályázatban
calls-colleagues = Munkatársak
calls-colleagues-text = Az itt felsoroltak mindannyian válaszolhatnak a kérdésekre, fájlokat tölthetnek fel, beküldhetik és visszavonhatják ezt a pályázatot, és megkapják a róla szóló leveleket. A pályázat vezetője emellett eltávolíthat munkatársakat, és átadhatja a pályázatot.
calls-colleague-leads = A pályázat vezetője
calls-colleague-you = Ön
calls-colleague-end = Eltávolítás
calls-colleague-leads-stays = A pályázat vezetője csak akkor léphet ki, ha a pályázatot átadta. Adja át egy munkatársának
calls-colleague-invite = Munkatárs meghívása
calls-colleague-email-hint = A meghívót erre a címre küldjük, ennek az oldalnak a nyelvén. A címet csak a meghívóhoz őrizzük meg; ha a meghívót nem fogadják el, { $day } napján töröljük.
calls-colleague-known = Ez a személy már közreműködik. Adjon meg másik címet
calls-leave = Kilépés a pályázatból
calls-leave-text = Ezt a pályázatot többé nem fogja látni, és nem kap róla több levelet. A válaszai megmaradnak. Egy munkatársa újra meghívhatja.
calls-handover = Átadás és kilépés
calls-handover-text = Ettől kezdve a kiválasztott munkatárs vezeti a pályázatot. Ön többé nem fogja látni, és nem kap róla több levelet. A válaszai megmaradnak.
calls-handover-alone = A pályázat átadásához előbb hívjon meg egy munkatársat. Ha elfogadta a meghívót, itt adhatja át neki a pályázatot.
calls-handover-to = Ki vezesse ezentúl a pályázatot?
calls-handover-missing = Válasszon ki valakit, aki közreműködik a pályázatban

calls-letter-handover-subject = Pályázat átadva
calls-letter-handover-to = { $name } átadta Önnek a következő pályázatot: „{ $entry }”. Ettől kezdve Ön vezeti: meghívhat és eltávolíthat munkatársakat, beküldheti a pályázatot, és át is adhatja.
calls-letter-handover-from = Ön átadta a következő pályázatot: „{ $entry }”. Ezentúl { $name } vezeti. Ön már nem közreműködik benne, és nem kap róla több levelet.
calls-letter-removed-subject = Már nem közreműködik egy pályázatban
calls-letter-removed = Ön már nem közreműködik a következő pályázatban: „{ $entry }”. Így döntött a pályázat vezetője: { $name }. A pályázatot többé nem látja, és nem kap róla több levelet. Ha tévedés történt, kérjen tőle új meghívót.

calls-fault-missing = Kérjük, válaszoljon erre a kérdésre
calls-fault-characters = Kérjük, rövidítse a szöveget legfeljebb { $most } karakterre
calls-fault-choose = Kérjük, válasszon egyet a válaszok közül
calls-fault-date = Kérjük, nappal, hónappal és évvel adja meg a dátumot, például: 27 3 2026
calls-fault-no-day = Ilyen nap nincs. Kérjük, ellenőrizze a napot és a hónapot
calls-fault-year = Kérjük, négy számjeggyel adja meg az évet, { $first } és { $last } között
calls-fault-date-order = Ez a dátum megelőzi a kezdetet. Kérjük, ellenőrizze mindkét dátumot
calls-fault-number = Kérjük, egész számot adjon meg számjegyekkel, például: 250
calls-fault-number-low = Kérjük, legalább ekkora számot adjon meg: { $least }
calls-fault-number-high = Kérjük, legfeljebb ekkora számot adjon meg: { $most }
calls-fault-words =
    { $over ->
        [one] A válasza { $words } szóból áll; legfeljebb { $most } megengedett. Kérjük, rövidítse le egy szóval
       *[other] A válasza { $words } szóból áll; legfeljebb { $most } megengedett. Kérjük, rövidítse le { $over } szóval
    }
calls-fault-link =
    { $count ->
        [one] { $lines }. sor: kérjük, teljes, https:// kezdetű címet adjon meg
       *[other] Több sorban ({ $lines }): kérjük, teljes, https:// kezdetű címeket adjon meg
    }
calls-fault-links-many =
    { $most ->
        [one] Kérjük, legfeljebb egy címet adjon meg
       *[other] Kérjük, legfeljebb { $most } címet adjon meg
    }
calls-fault-file-missing = Kérjük, töltsön fel egy fájlt
calls-fault-authority-name = Kérjük, adja meg a közigazgatási szerv nevét
calls-fault-authority-kind = Kérjük, válassza ki a közigazgatási szerv típusát
calls-fault-authority-country = Kérjük, válassza ki a közigazgatási szerv országát
calls-fault-entering-name = Kérjük, adja meg a benyújtó szervezet nevét
calls-fault-entering-kind = Kérjük, válassza ki a benyújtó szervezet típusát
calls-fault-entering-country = Kérjük, válassza ki a benyújtó szervezet országát
calls-fault-rule = { $why }
calls-fault-same-body = A benyújtó szervezet megegyezik a közigazgatási szervvel. Ha a közigazgatási szerv maga nyújtja be a pályázatot, hagyja üresen a második részt

calls-not-sent-early = A felhívás még nem nyílt meg. A válaszait piszkozatként mentettük; kérjük, a megnyitás után küldje be a pályázatot
calls-not-sent-late = A felhívás lezárult. A válaszait piszkozatként megőriztük, de a pályázat beküldése nem történt meg
calls-not-sent-withdrawn = Ezt a pályázatot visszavonták. Kérjük, írjon a titkárságnak, ha vissza szeretné állíttatni
calls-not-sent-authority = Kérjük, adja meg a közigazgatási szervet
calls-not-sent-undeclared = E nyilatkozat nélkül a pályázat nem küldhető be: { $what }

calls-letter-greeting = Tisztelt { $name }!
calls-letter-receipt-subject = Pályázata beérkezett, száma: { $number }
calls-letter-receipt = Megkaptuk a pályázatát. A pályázat száma: { $number }. Kérjük, őrizze meg ezt a számot. A felhívás lezárásáig módosíthatja a válaszait, és újra beküldheti őket.
calls-letter-postal-receipt = Megkaptuk a postán küldött pályázatát. A beérkezés napja: { $day }, a pályázat száma: { $number }. Kérjük, őrizze meg ezt a számot. Ha módosítani vagy visszavonni szeretné a pályázatot, írjon a titkárságnak.
calls-letter-withdrawn-subject = Pályázat visszavonva
calls-letter-withdrawn = A pályázatát kérésének megfelelően visszavontuk. Már nem jelenik meg, és nem is értékeljük. Ha tévedés történt, kérjük, válaszoljon erre a levélre.
calls-letter-office-review-subject = Felülvizsgálati kérelem, a pályázat száma: { $number }
calls-letter-office-review = Felülvizsgálatot kértek egy pályázatról hozott döntés ügyében. A pályázat száma: { $number }. A kérelemről olyan személy dönt, aki nem vett részt a döntésben. Az indokok a pályázatnál olvashatók:
calls-letter-office-question-subject = Kérdés a felhívásról
calls-letter-office-question = Kérdés érkezett a felhívásról. Itt egyszer és mindenki számára megválaszolhatja:
calls-letter-retention-subject = Piszkozatát töröljük
calls-letter-retention = A pályázatát nem küldte be, és a felhívás lezárult. { $day } napján mindent törlünk, amit ehhez írt és feltöltött. Ha meg szeretné őrizni a szövegeket, kérjük, másolja le őket e nap előtt.
calls-letter-reminder-subject = A pályázatát még nem küldte be
calls-letter-reminder =
    { $days ->
        [one] A pályázata még piszkozat. A felhívás egy nap múlva zárul. Kérjük, ellenőrizze válaszait, és küldje be időben a pályázatot.
       *[other] A pályázata még piszkozat. A felhívás { $days } nap múlva zárul. Kérjük, ellenőrizze válaszait, és küldje be időben a pályázatot.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Feltölthető fájltípusok: { $kinds }; egy fájl legfeljebb { $megabytes } MB lehet.
calls-files-at-most =
    { $most ->
        [one] Legfeljebb egy fájl.
       *[other] Legfeljebb { $most } fájl.
    }
calls-files-none = Még nincs feltöltött fájl.
calls-files-add = Fájlok kiválasztása
calls-files-upload = Feltöltés
calls-files-full = Ide nem fér több fájl. Ha másikat szeretne feltölteni, távolítson el egyet.
calls-files-too-large = { $name } nagyobb, mint { $megabytes } MB. Válasszon kisebb fájlt.
calls-files-sending = Feltöltve: { $percent } %
calls-files-cancel = Feltöltés megszakítása
calls-files-cancelled = A feltöltést megszakította.
calls-files-failed = A feltöltés nem sikerült. Ellenőrizze a kapcsolatot, és próbálja újra.
calls-files-continue = Folytatás
calls-files-to-list = Ugrás a listára
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Leírás
calls-file-remove = Fájl eltávolítása
calls-file-remove-question = El szeretné távolítani ezt a fájlt?
calls-file-remove-text = Azonnal töröljük, mindazzal együtt, amit megadtak róla.
calls-file-remove-sent = Kikerül a piszkozatból. A már beküldött tartalom változatlan marad, amíg újra be nem küldi a pályázatot.
calls-file-keep = Fájl megtartása
calls-file-picture = A képről
calls-file-document = A dokumentumról
calls-file-later = Most nem
calls-file-alt = Mit ábrázol a kép?
calls-file-alt-hint = Egy mondat azoknak, akik nem látják a képet.
calls-file-credit = Ki készítette a képet?
calls-file-credit-hint = A név úgy, ahogyan a kép mellett szerepeljen.
calls-file-credited = Kép:
calls-file-about = Milyen dokumentum ez?
calls-file-about-hint = Például: jelentés a 2026. májusi felmérésről.
calls-file-people = Ki ismerhető fel a képen?
calls-file-people-hint = Felismerhető személyt ábrázoló képet csak az ő hozzájárulásával mutatunk be.
calls-file-nobody = Senki
calls-file-consent-of = { $name }, a hozzájárulás rögzítve: { $date }
calls-file-consent-new = Valaki, akinek a hozzájárulását alább rögzítjük
calls-file-consent = Új hozzájárulás
calls-file-consent-hint = Csak akkor, ha fentebb azt választotta, hogy itt rögzíti.
calls-file-people-unsaid = Még nincs megadva, ki ismerhető fel.
calls-file-people-nobody = Senki nem ismerhető fel.
calls-file-people-consent = Hozzájárult: { $name }
calls-file-people-somebody = Hozzájárulással
calls-fault-files-many =
    { $most ->
        [one] Ide csak egy fájl adható meg
       *[other] Ide legfeljebb { $most } fájl adható meg
    }
calls-fault-file-refused = { $name } nem használható. Kérjük, távolítsa el
calls-fault-file-withdrawn = Az egyik képhez adott hozzájárulás megszűnt. Kérjük, távolítsa el a képet
calls-fault-file-consent = A hozzájárulás már nem érvényes ehhez: { $name }. Kérjük, adja meg újra, ki ismerhető fel, vagy távolítsa el a képet
calls-fault-file-alt = Kérjük, írja le, mit ábrázol: { $name }
calls-fault-file-people = Kérjük, adja meg, ki ismerhető fel ezen: { $name }
calls-task-files =
    { $count ->
        [one] egy fájl
       *[other] { $count } fájl
    }
calls-task-consents =
    { $count ->
        [one] egy hozzájárulás hiányzik
       *[other] { $count } hozzájárulás hiányzik
    }
calls-consent-name = Ki látható a képen?
calls-consent-name-hint = Az a név, amelyen az illető szeretne szerepelni.
calls-consent-guardian = Gyermek esetén ki adja a hozzájárulást?
calls-consent-guardian-hint = Szülő vagy gyám, ha a képen látható személy kiskorú.
calls-consent-covers = Mi használható fel?
calls-consent-cover-face = Az arckép
calls-consent-cover-voice = A hang
calls-consent-cover-name = A név
calls-consent-uses = Mire használható fel?
calls-consent-uses-hint = Ahogyan az illető beleegyezett, például: a díj galériája és kiadványa.
calls-consent-until = Meddig?
calls-consent-until-hint = Az utolsó nap, ha a hozzájárulás határozott időre szól.
calls-consent-evidence = Honnan tud a hozzájárulásról?
calls-consent-evidence-hint = Például: május 3-án aláírt űrlap, az önkormányzat irattárában.
calls-fault-consent-name = Kérjük, adja meg, ki látható a képen
calls-fault-consent-covers = Kép csak akkor jelenhet meg, ha a hozzájárulás az arcképre is kiterjed
calls-fault-consent-uses = Kérjük, adja meg, mire használható fel
calls-fault-consent-until = Kérjük, olyan napot adjon meg, amely még nem múlt el
calls-fault-consent-evidence = Kérjük, adja meg, honnan tud a hozzájárulásról
calls-fault-consent-over = Ez a hozzájárulás már nem érvényes. Kérjük, válasszon másik választ
calls-fault-consent-sent = Ezt a képet egy hozzájárulással küldték be, amelynek vele kell maradnia. Ha módosítani szeretné, ki látható, távolítsa el a képet, és töltse fel újra
calls-consents = Hozzájárulások
calls-consents-own = A pályázatai képeihez adott hozzájárulások. Ha egy képen látható személy meggondolta magát, itt vonhatja vissza a hozzájárulást.
calls-consents-office = Az Ön felhívásaira beküldött pályázatok képeihez adott hozzájárulások. Mindig a képen látható személy akarata dönt: ha meggondolta magát, itt vonja vissza a hozzájárulást.
calls-consents-search = Keresés név szerint
calls-consents-find = Keresés
calls-consents-none = Nincs rögzített hozzájárulás.
calls-consent-for-child = Gyermek nevében adta: { $name }
calls-consent-entries = Pályázatok
calls-consent-holds = Rögzítve: { $date }
calls-consent-holds-until = Érvényes eddig: { $date }
calls-consent-over = Lejárt: { $date }
calls-consent-ended = Visszavonva: { $date }
calls-consent-end = Hozzájárulás visszavonása
calls-consent-end-question = Vissza szeretné vonni ezt a hozzájárulást?
calls-consent-end-text = Minden ezen alapuló képet azonnal törlünk, és többé sehol nem jelenik meg. Ez nem vonható vissza.
calls-consent-keep = Hozzájárulás megtartása
calls-letter-consent-subject = Pályázatának egyik képét töröltük
calls-letter-consent = A pályázatában szereplő egyik személy visszavonta a hozzájárulását, ezért a képet töröltük. A pályázata változatlan marad; a kép többé sehol nem jelenik meg.

# Jogosultsági ellenőrzés: várólista, ellenőrző lista, döntések, levelek.

screening-queue = Várólista
screening-next = A következő átvétele
screening-queue-caption = A várólista pályázatai, a legrégebbi elöl
screening-to-do = A titkárság teendői
screening-all = Összes pályázat
screening-country = Ország
screening-all-countries = Összes ország
screening-language = Nyelv
screening-all-languages = Összes nyelv
screening-filter = Találatok megjelenítése
screening-filter-clear = Szűrők törlése
screening-none = Nincs pályázat
screening-none-all = Összes pályázat megjelenítése
screening-campaign = Kampány
screening-authority = Közigazgatási szerv
screening-kind = Típus
screening-entering = Benyújtó szervezet
screening-state = Állapot
screening-arrived = Beküldve
screening-version = Változat
screening-version-of = Beküldött változat, sorszáma: { $number }
screening-age = Várakozás
screening-age-today = ma
screening-age-days =
    { $count ->
        [one] egy nap
       *[other] { $count } nap
    }
screening-due = A válasz határideje: { $due }
screening-due-over = A válasz határideje lejárt: { $due }
screening-pages = A várólista oldalai
screening-page-before = Előző
screening-page-after = Tovább
screening-entry = Pályázat, száma: { $number }
screening-to-queue = Vissza a várólistára
screening-postal = Postai pályázatok
screening-postal-one = Postai pályázat
screening-postal-text = Itt rögzíthető, ami papíron érkezett; a szöveget ezután ugyanazokon az oldalakon kell beírni, amelyeket a pályázók használnak. Aki beír egy pályázatot, nem dönthet róla.
screening-postal-record = Postán érkezett pályázat rögzítése
screening-postal-begin = Rögzítés és a beírás megkezdése
screening-postal-entrant = Feladó
screening-postal-entrant-hint = Az a személy vagy hivatal, akinek a levelek szólnak.
screening-postal-email = Az iratokban szereplő e-mail-cím
screening-postal-email-hint = Ha az iratokban szerepel e-mail-cím, minden levelet oda küldünk.
screening-postal-address = Postacím
screening-postal-address-hint = Akkor szükséges, ha nincs e-mail-cím: ilyenkor minden levelet ki kell nyomtatni és postára kell adni.
screening-postal-day = A beérkezés napja
screening-postal-day-hint = Ahogyan a postabélyegző vagy az érkeztető bélyegző mutatja, attól függően, melyiket írja elő a szabályzat.
screening-postal-time = A beérkezés időpontja
screening-postal-time-hint = Például 14:30, a felhívás időzónájában ({ $zone }). Ha csak a nap szerepel, hagyja üresen: a pályázat ekkor a nap kezdetétől számít beérkezettnek.
screening-postal-language-hint = Az iratok nyelve. A levelek ezen a nyelven készülnek.
screening-postal-note = Megjegyzés az iratokhoz
screening-postal-note-hint = Például az iktatószám vagy az iratok őrzési helye. A pályázók nem látják.
screening-postal-arrived = Az iratok beérkezése
screening-postal-late = A lezárás után
screening-postal-typist = Rögzítette
screening-postal-typing = Beírás folyamatban
screening-postal-emptied = Tartalma törölve
screening-postal-go-on = A beírás folytatása
screening-postal-take-over = A beírás átvétele
screening-postal-take-over-text = Ezt a pályázatot másvalaki írja be. Ha átveszi, később nem dönthet róla.
screening-paper = Papíralapú levelek
screening-paper-text = Ezek a levelek nem küldhetők el e-mailben. Kérjük, nyomtassa ki ezt az oldalt, adja postára a leveleket, és ezt itt rögzítse.
screening-paper-none = Ehhez a pályázathoz nincs kinyomtatandó levél.
screening-paper-waiting =
    { $count ->
        [one] Egy levél vár nyomtatásra és feladásra
       *[other] { $count } levél vár nyomtatásra és feladásra
    }
screening-paper-written = Készült: { $when }
screening-paper-posted = Postára adva: { $when }
screening-paper-post = Postára adás rögzítése

screening-state-new = Új
screening-state-changed = A döntés óta módosult
screening-state-waiting = Válaszra vár
screening-state-proposed = Megerősítésre vár
screening-state-in-review = Felülvizsgálat alatt
screening-state-eligible = Részvételre jogosult
screening-state-not-eligible = Részvételre nem jogosult
screening-state-withdrawn = Visszavonva

screening-answer-changed = Az előző beküldés óta módosult
screening-no-answer = Nincs válasz
screening-declarations = Nyilatkozatok
screening-declared = Nyilatkozott róla
screening-not-declared = Nem nyilatkozott róla
screening-unshown-undeclared = Nem jelenik meg a galériában: hiányzik a közzétételi nyilatkozat.
screening-unshown-no-declaration = Nem jelenik meg a galériában: a felhívás űrlapja nem kér közzétételi nyilatkozatot.
screening-questions = Tisztázó kérdések
screening-question-open = A válasz határideje: { $when }
screening-question-answered = Válasz érkezett: { $when }
screening-question-closed = Válasz nélkül lezárva: { $when }
screening-notes = Megjegyzések
screening-note = Belső megjegyzés
screening-note-hint = A pályázók soha nem látják a megjegyzéseket.
screening-note-add = Megjegyzés mentése
screening-history = Előzmények
screening-history-span = { $from } – { $to }
screening-alike = Lehetséges kettőzés
screening-alike-text = Ezeknek a pályázatoknak van valami közös vonásuk ezzel. Ez csak jelzés.
screening-like-authority = ugyanaz a szerv
screening-like-link = ugyanaz a hivatkozás
screening-like-title = majdnem ugyanaz a cím
screening-restore = Visszaállítás
screening-restore-text = A pályázatot visszavonták. Ha tévedés történt, visszaállíthatja; ezután új döntésre van szükség.

screening-checklist = Ellenőrző lista
screening-own = Ön maga is közreműködik vagy közreműködött ebben a pályázatban. Mások ellenőrzik és mások döntenek róla, ezért az ellenőrző listát, a megjegyzéseket és az előzményeket nem látja.
screening-typed-in = Ezt a pályázatot Ön írta be a papíralapú iratokból. Mások ellenőrzik és mások döntenek róla, ezért az ellenőrző listát, a megjegyzéseket és az előzményeket nem látja.
screening-answer-yes = Igen
screening-answer-no = Nem
screening-answer-ask = Tisztázandó
screening-unanswered = Még nincs ellenőrizve
screening-earlier = Az előző beküldésnél: { $answer }
screening-ask-rule = Kérdés a pályázóhoz erről a feltételről
screening-findings-save = Ellenőrző lista mentése
screening-evidence-none = Nincs nyilvántartott adat
screening-evidence-declared = Ezt csak a benyújtó szervezet tudja; a rendszer nem tudja ellenőrizni.
screening-evidence-kind = Nyilvántartott típus: { $kind }
screening-evidence-member = Ország: { $country }. Az Európai Unió tagja ezen a napon: { $date }
screening-evidence-no-member = Ország: { $country }. Nem tagja az Európai Uniónak ezen a napon: { $date }
screening-evidence-answered = Válasz: { $answer }
screening-evidence-unanswered = Nincs rá válasz
screening-evidence-late = A határidő után küldték be
screening-evidence-grace = A határidő után küldték be ({ $sent }), de a türelmi időn belül; az ellenőrző oldal már korábban nyitva volt ({ $opened }).
screening-evidence-pass = A határidő után küldték be, egyéni határidő-hosszabbítással, amely eddig szólt: { $until }
screening-evidence-days =
    { $count ->
        [one] Egy nappal a határidő előtt küldték be
       *[other] { $count } nappal a határidő előtt küldték be
    }
screening-evidence-hours =
    { $count ->
        [one] Egy órával a határidő előtt küldték be
       *[other] { $count } órával a határidő előtt küldték be
    }
screening-evidence-minutes =
    { $count ->
        [one] Egy perccel a határidő előtt küldték be
       *[other] { $count } perccel a határidő előtt küldték be
    }
screening-evidence-seconds = Kevesebb mint egy perccel a határidő előtt küldték be
screening-evidence-consents = Képek rendezett hozzájárulással: { $settled }, összesen: { $all }

screening-decide = Döntés
screening-verdict = Hogyan dönt?
screening-second-person = Mielőtt a pályázó értesül róla, egy második személynek is meg kell erősítenie.
screening-reasons = Indokok
screening-explanation = Indokolás a pályázónak
screening-in-language = A szöveg úgy kerül a levélbe, ahogyan beírja. A pályázat nyelve: { $language }.
screening-in-languages = A szöveg úgy kerül a levélbe, ahogyan beírja. A levél nyelve: { $letters }. A pályázat nyelve: { $language }.
screening-doubts = Ezeknél a feltételeknél a válasz nem „Igen”:
screening-see-letter = Levél megtekintése
screening-cancel = Mégse
screening-change = Módosítás
screening-decision-check = Olvassa el a levelet, mielőtt dönt
screening-check-eligible = A döntéssel a levél azonnal elindul, és a pályázat megjelenhet a galériában.
screening-check-upheld = A döntéssel a levél azonnal elindul.
screening-check-refusal = A javaslattal még nem megy ki levél. Egy második személy elolvassa a levelet, és megerősíti vagy visszaküldi a döntést.
screening-propose = Javaslat: részvételre nem jogosult
screening-find-eligible = Döntés: részvételre jogosult
screening-letter = Levél
screening-letter-language = Nyelv
screening-letter-to = Címzett
screening-letter-nobody = A pályázat egyik közreműködőjének sincs fiókja, ezért nem megy ki levél.
screening-letter-paper = { $name } (papíralapú levél)
screening-to-confirmation = Megerősítés vagy visszaküldés
screening-to-own-proposal = Saját javaslat megtekintése vagy visszavonása
screening-proposed-by = A javaslatot tette
screening-proposed-at = A javaslat időpontja
screening-own-proposal = Ezt a döntést Ön javasolta. Másvalakinek kell megerősítenie; Ön visszavonhatja.
screening-confirm = Megerősítés: részvételre nem jogosult
screening-send-back = Visszaküldés
screening-send-back-why = Miért küldi vissza?
screening-take-back = Javaslat visszavonása

screening-ask = Kérdés a pályázóhoz
screening-ask-text = A kérdést a pályázat minden közreműködője megkapja e-mailben. Egyetlen szakasz nyílik meg újra; a többi úgy marad, ahogy beküldték.
screening-ask-replaces = Egy kérdés még nyitva van. Az új kérdés lezárja, és a helyébe lép.
screening-section = Melyik szakasz nyílik meg újra?
screening-section-hint = Csak az ebben a szakaszban lévő válaszok módosíthatók.
screening-message = A kérdés
screening-days = Válaszadási idő napokban
screening-ask-send = Kérdés elküldése
screening-question-draft =
    Ellenőrizzük a pályázatát, és nem tudtuk megállapítani, hogy teljesül-e ez a feltétel:

    „{ $rule }”

    Kérjük, egészítse ki az ebben a szakaszban lévő válaszokat.

screening-asked = A titkárság kérdést tett fel
screening-asked-section = Szakasz: { $section }
screening-asked-until = Ezt a szakaszt eddig módosíthatja, és eddig küldheti be újra a pályázatot, akkor is, ha a felhívás közben lezárult: { $until }.

screening-to-review = Döntés a felülvizsgálatról
screening-review-why = Miért kér felülvizsgálatot a pályázó
screening-outcome = Hogyan dönt?
screening-upheld = A döntés marad: részvételre nem jogosult
screening-overturned = A döntés módosul: részvételre jogosult
screening-review-explanation = Indokolás a pályázónak
screening-review-decide = Döntés a felülvizsgálatról
screening-review-request = Felülvizsgálat kérése
screening-review = A döntés felülvizsgálata
screening-review-why-ask = Miért kell felülvizsgálni a döntést?
screening-review-why-hint = Írja le, mi kerülte el a figyelmünket, vagy mit értettünk félre. Olyan személy olvassa, aki nem vett részt a döntésben.
screening-review-until = Felülvizsgálatot eddig kérhet: { $until }.
screening-review-send = Felülvizsgálat kérése
screening-review-unsent = Az Ön szövege
screening-review-asked = Ön felülvizsgálatot kért: { $when }. Az eredményről levelet kap.

screening-done-findings = Az ellenőrző listát mentettük.
screening-done-note = A megjegyzést mentettük.
screening-done-asked = A kérdést elküldtük a pályázónak.
screening-done-eligible = A pályázat részvételre jogosult. A levelet elküldtük.
screening-done-proposed = A döntési javaslat elkészült. Egy második személynek meg kell erősítenie.
screening-done-confirmed = A döntést megerősítette. A levelet elküldtük.
screening-done-sent-back = A javaslatot visszaküldte. A pályázat új döntésre vár.
screening-done-reviewed = A felülvizsgálatról döntés született. A levelet elküldtük.
screening-done-restored = A pályázatot visszaállítottuk. Új döntésre van szükség.

screening-error-changed = A pályázatot időközben újra beküldték. Kérjük, először az új változatot olvassa el
screening-error-decided = Időközben más döntött. Kérjük, nézze meg újra a pályázatot
screening-error-withdrawn = A pályázatot időközben visszavonták
screening-error-waiting = A pályázónak még van ideje válaszolni. Kérjük, várja meg a választ vagy a határidő lejártát
screening-error-not-all-yes = Nem minden feltételnél „Igen” a válasz. Kérjük, először ezt rendezze az ellenőrző listában
screening-error-own = Ön maga is közreműködik vagy közreműködött ebben a pályázatban. Arról, hogy jogosult-e a részvételre, másvalakinek kell döntenie
screening-error-typed-in = Ezt a pályázatot Ön írta be a papíralapú iratokból. Másvalakinek kell döntenie róla
screening-error-same-person = Ezt a döntést Ön javasolta. Másvalakinek kell megerősítenie
screening-error-took-part = Ön közreműködött ebben a döntésben vagy pályázatban. A felülvizsgálatról másvalakinek kell döntenie
screening-error-verdict = Kérjük, válassza ki a döntést
screening-error-reasons = Kérjük, válasszon legalább egy indokot
screening-error-explanation = Kérjük, indokolja meg a döntést néhány mondatban
screening-error-outcome = Kérjük, válassza ki a felülvizsgálat eredményét
screening-error-settled = A pályázatról már döntöttek, vagy visszavonták. Most nem küldhető kérdés
screening-error-section = Kérjük, válassza ki az újra megnyíló szakaszt
screening-error-message = Kérjük, írja le a kérdést
screening-error-days = Kérjük, 1 és { $most } közötti számot adjon meg
screening-error-note = Kérjük, írja le a megjegyzést
screening-error-met = Erre a feltételre időközben más válaszolt: { $answer }. Kérjük, ellenőrizze a válaszát, és mentse újra
screening-error-why = Kérjük, írja le, miért kell felülvizsgálni a döntést
screening-error-why-long = Kérjük, rövidítse a szöveget legfeljebb { $most } szóra
screening-error-review-late = A felülvizsgálat kérésének határideje lejárt.
screening-error-review-asked = A felülvizsgálatot már kérték. Az Ön szövegét nem küldtük el
screening-error-review-withdrawn = A pályázatot visszavonták, ezért nincs mit felülvizsgálni. Ha ez tévedés volt, kérjük, írjon a titkárságnak
screening-error-postal-early = Azon a napon a felhívás még nem volt nyitva. Kérjük, ellenőrizze a beérkezés napját
screening-error-postal-ahead = Ez az időpont a jövőben van. Kérjük, adja meg, mikor érkeztek be az iratok
screening-error-postal-time = Kérjük, óra és perc formában adja meg az időpontot, például 14:30
screening-error-postal-entrant = Kérjük, adja meg, ki küldte az iratokat
screening-error-postal-address = Kérjük, adjon meg postacímet vagy fent e-mail-címet, hogy a leveleket el lehessen küldeni

screening-history-begin = Elkezdték a pályázatot.
screening-history-name-bodies = Megadták a közigazgatási szervet és a benyújtó szervezetet.
screening-history-keep-naming = Adatokat írtak be a közigazgatási szervről vagy a benyújtó szervezetről, de ezek még hiányosak.
screening-history-answer = Válaszok módosultak.
screening-history-leave-out-file = Egy fájl kikerült a pályázatból.
screening-history-leave = Valaki már nem vesz részt a pályázatban.
screening-history-remove-colleague = Valakit eltávolítottak a pályázatból.
screening-history-hand-over = A pályázatot átadták másnak.
screening-history-record-source = Rögzítették a pályázat forrását.
screening-history-send = Beküldték a pályázatot.
screening-history-withdraw = Visszavonták a pályázatot.
screening-history-restore = Visszaállították a pályázatot.
screening-history-empty = A pályázat tartalmát törölték.
screening-history-empty-inside = A nem nyilvános részt törölték.
screening-history-warn-of-retention = A közreműködőket értesítették, hogy a piszkozatot törlik.
screening-history-record = A titkárság rögzítette a pályázatot.
screening-history-record-arrival = Rögzítették a postai beérkezést.
screening-history-post-letter = Papíralapú levelet adtak postára.
screening-history-record-sending = A titkárság rögzítette a beküldött változatot.
screening-history-find = Kitöltötték az ellenőrző listát.
screening-history-ask = Kérdést küldtek a pályázónak.
screening-history-note = Megjegyzést írtak.
screening-history-find-eligible = A pályázatot részvételre jogosultnak találták.
screening-history-propose-refusal = Javasolták, hogy a pályázat ne legyen jogosult a részvételre.
screening-history-confirm-refusal = Egy második személy megerősítette, hogy a pályázat nem jogosult a részvételre.
screening-history-send-back-refusal = A javasolt döntést visszaküldték.
screening-history-ask-review = A pályázó felülvizsgálatot kért.
screening-history-uphold = A felülvizsgálat helyben hagyta a döntést.
screening-history-overturn = A felülvizsgálat részvételre jogosultnak találta a pályázatot.
screening-history-other = Valami módosult a pályázatban.

screening-letter-about = Ez a levél a következő pályázatáról szól: „{ $title }”, száma: { $number }. Felhívás: { $call }.
screening-letter-eligible-subject = Pályázata részvételre jogosult, száma: { $number }
screening-letter-eligible = A titkárság a közzétett feltételek alapján ellenőrizte a pályázatát, és részvételre jogosultnak találta. A folytatásról a felhívás oldalán olvashat.
screening-letter-restored-subject = A pályázatát visszaállítottuk, száma: { $number }
screening-letter-restored = A titkárság visszaállította a visszavont pályázatát. A pályázat az utoljára beküldött változatban ismét érvényes, és újra ellenőrizzük. Nyilvánosan csak akkor jelenik meg, ha részvételre jogosultnak találjuk. Ha nem Ön kérte ezt, kérjük, válaszoljon erre a levélre. A pályázatát itt találja:
screening-letter-refused-subject = Pályázata nem jogosult a részvételre, száma: { $number }
screening-letter-refused = A titkárság a közzétett feltételek alapján ellenőrizte a pályázatot, és úgy találta, hogy nem jogosult a részvételre. A döntést egy második személy megerősítette.
screening-letter-reasons = Indokok:
screening-letter-explanation = A titkárság indokolása:
screening-letter-review = Önnek joga van felülvizsgálatot kérni eddig: { $until }. Olyan személy dönt róla, aki nem vett részt ebben a döntésben. A felülvizsgálatot ezen a címen kérheti:
screening-letter-question-subject = Kérdés a pályázatáról, száma: { $number }
screening-letter-question = A titkárságnak kérdése van erről a szakaszról: { $section }.
screening-letter-question-until = Ezt a szakaszt eddig módosíthatja, és eddig küldheti be újra a pályázatot: { $until }. Minden más szakasz úgy marad, ahogy beküldte. A pályázatát itt találja:
screening-letter-upheld-subject = A felülvizsgálat eredménye: részvételre nem jogosult, a pályázat száma: { $number }
screening-letter-upheld = A döntést olyan személy vizsgálta felül, aki nem vett részt benne. A döntés marad: a pályázata nem jogosult a részvételre.
screening-letter-overturned-subject = A felülvizsgálat eredménye: részvételre jogosult, a pályázat száma: { $number }
screening-letter-overturned = A döntést olyan személy vizsgálta felül, aki nem vett részt benne. A döntés módosul: a pályázata részvételre jogosult.
screening-letter-close = A titkárság
screening-letter-by-post = Postai úton is válaszolhat. Kérjük, adja meg a pályázat számát.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Felhívások
editor-calls-caption = Az Ön által kezelt felhívások
editor-calls-none = Még nem kezel felhívást.
editor-call = Felhívás
editor-state = Állapot
editor-ways = Ugrás ide
editor-unpublished = Nincs közzétéve
editor-edit = Szerkesztés
editor-preview = Előnézet
editor-queue = Ellenőrzendő pályázatok
editor-gallery = A galéria megnyitása

editor-new = Új felhívás
editor-new-text = A felhívás közzététel nélkül jön létre. Szövegeit és űrlapját ezután írhatja meg.
editor-make = Felhívás létrehozása
editor-source = Az eredeti nyelve
editor-source-hint = Az a nyelv, amelyen a szövegek először készülnek. Minden más nyelv fordítás.
editor-kind = Mire szól a felhívás
editor-kind-award = Díjra
editor-kind-residency = Művészeti rezidenciákra
editor-slug = Cím a webhelyen
editor-slug-hint = A felhívás címének utolsó része ezen a webhelyen, például dij-2027: ékezet nélküli kisbetűk, számjegyek és kötőjelek. Később nem módosítható.
editor-zone = Időzóna
editor-closes-hint = Ami ebben a percben érkezik, elkésett. Ha a felhívás a nap végéig nyitva áll, a következő nap 0:00 óráját adja meg.
editor-copy = E felhívás űrlapjának másolása
editor-copy-hint = Hagyja üresen, ha üres űrlappal kezdene.
editor-organisation = A felhívást kezelő szervezet

editor-texts = Szövegek
editor-more = Minden egyéb
editor-form = Űrlap
editor-publish = A felhívás közzététele
editor-passes = Egyéni határidő-hosszabbítások
editor-answers = Kérdések a felhívásról
editor-save = Mentés
editor-grace = Türelmi idő percben
editor-grace-hint = A lezárás után ennyi ideig még beküldhető az a pályázat, amelynek ellenőrző oldala már nyitva volt. Nem hirdetjük meg.
editor-draft-days = Piszkozatok megőrzése napokban
editor-sent-days = Beküldött pályázatok megőrzése napokban
editor-withdrawn-days = Visszavont pályázatok megőrzése napokban
editor-shown-days = Nyilvános pályázatok megőrzése napokban
editor-days-hint = A lezárástól számítva, 30 és 7300 között. A jelenleg mentett érték szerint eddig a napig: { $day }
editor-fault-days = Kérjük, 30 és 7300 közötti napszámot adjon meg
editor-fault-shown-days = A nyilvános pályázatokat legalább annyi ideig őrizzük, mint a beküldötteket
editor-note = Miért változik a lezárás időpontja
editor-note-hint = Akkor szükséges, ha egy közzétett felhívás lezárásának időpontját módosítja. A felhívás módosításait felsoroló oldalon mindenki olvashatja: kérjük, a felhívás eredeti nyelvén írja.
editor-moves = A lezárás időpontjának módosításai
editor-moved = Korábbi időpont: { $from }; új időpont: { $to }; a módosítás ideje: { $at }
editor-unwritten = Még nincs megírva
editor-complete = Minden nyelven kész
editor-incomplete = Nem minden nyelven kész
editor-missing-in = Hiányzik: { $languages }
editor-stale-in = Frissítendő: { $languages }
editor-draft-waits = Az űrlap { $number }. változata piszkozat. A pályázók még az előzőt látják.
editor-publish-look = Ellenőrzés és közzététel

editor-languages-text = Az eredeti kötelező. Ahol egy nyelvet üresen hagy, az olvasók az eredetit látják, és az oldal ezt jelzi.
editor-text-public = A felhívást már közzétették: mihelyt elmenti a módosítást, mindenki látja.
editor-original = { $language } (eredeti)
editor-stale = Az eredeti e fordítás óta megváltozott.
editor-missing = Ez a fordítás hiányzik.
editor-text-title = Cím
editor-text-title-hint = A felhívás megnevezése.
editor-text-summary = Összefoglaló
editor-text-summary-hint = Egy-két mondat listák és keresők számára.
editor-text-about = A felhívásról
editor-text-about-hint = Mire szól a felhívás, kik vehetnek részt, és kinek a nevében. Üres sor új bekezdést kezd.
editor-text-prize = Díjazás
editor-text-prize-hint = Mit kapnak a díjazottak.
editor-text-after = Mi történik ezután
editor-text-after-hint = Mi következik a beküldés után: jogosultsági ellenőrzés, zsűri, eredmények.

editor-form-published = Közzétett változat: { $number }. Az első módosítással megkezdődik a következő változat piszkozata; ezt a pályázók csak a közzététele után látják.
editor-form-draft = Piszkozatban lévő változat: { $number }. A pályázók csak a közzététele után látják.
editor-faults = Közzététel előtt javítandó
editor-group-questions = Szakaszok és kérdések
editor-group-reasons = A „részvételre nem jogosult” döntés indokai
editor-add = Hozzáadás
editor-add-question = Kérdés hozzáadása
editor-add-choice = Választható válasz hozzáadása
editor-up = Mozgatás felfelé
editor-down = Mozgatás lefelé
editor-remove = Eltávolítás
editor-remove-question = Eltávolítja ezt az elemet?
editor-remove-whole = Mindaz is törlődik, amit tartalmaz.
editor-remove-text = Az űrlap piszkozatából törlődik. A már beküldött pályázatokban megmarad.
editor-keep = Megtartás
editor-discard = Piszkozat elvetése
editor-done-made = A felhívás elkészült. Írja meg a szövegeit, majd az űrlapját; a közzététel előtt senki más nem látja.
editor-done-saved = A módosítást elmentettük.
editor-done-published = A felhívást ebben a változatban közzétettük.
editor-done-removed = A részt eltávolítottuk.
editor-done-discarded = A piszkozatot elvetettük.
editor-code = Azonosító
editor-code-hint = Rövid név címekhez és exporthoz: ékezet nélküli kisbetűk, számjegyek és aláhúzásjelek. Később nem módosítható. A title azonosítójú kérdés adja mindenütt a pályázat nevét; a summary és a category a galériában jelenik meg.
editor-question-kind = Hogyan kell válaszolni a kérdésre?
editor-question-kind-hint = Később nem módosítható. Ha másként kérdezne, vegyen fel új kérdést.

editor-part-section = Szakasz
editor-part-question = Kérdés
editor-part-choice = Választható válasz
editor-part-rule = Részvételi feltétel
editor-part-declaration = Nyilatkozat
editor-part-criterion = Szempont
editor-part-reason = Indok
editor-part-privacy = Adatvédelmi tájékoztató
editor-question-short-text = Rövid szöveg
editor-question-long-text = Hosszú szöveg
editor-question-choice = Egy válasz kiválasztása
editor-question-choices = Több válasz kiválasztása
editor-question-number = Szám
editor-question-date = Dátum
editor-question-links = Hivatkozások
editor-question-files = Fájlok

editor-set-required = Kötelező válaszolni
editor-set-required-yes = Válasz nélkül a pályázat nem küldhető be
editor-set-words = Legfeljebb ennyi szó
editor-set-min = Legkisebb megengedett szám
editor-set-max = Legnagyobb megengedett szám
editor-set-not-before = Nem lehet korábbi, mint az erre a kérdésre megadott dátum
editor-set-kinds = Fájltípusok
editor-set-max-mb = Legnagyobb fájlméret megabájtban
editor-set-max-count = Legfeljebb ennyi fájl vagy hivatkozás
editor-set-pictures = Képek
editor-set-pictures-yes = A leírás, a kép készítője és az ábrázolt személyek hozzájárulásának bekérése
editor-set-private = Ki látja a választ
editor-set-private-yes = Csak a titkárság és a zsűri látja a választ
editor-set-criterion = A szempont, amelyhez a válasz hozzájárul
editor-set-show-if = Csak e válaszok egyike után kérdezzük
editor-set-show-if-hint = Egyetlen korábbi kérdés válaszait jelölje meg. Jelölés nélkül mindig kérdezzük.
editor-set-looks-at = Mit vizsgál a feltétel
editor-set-looks-at-hint = Csak azt kérdezzük meg, amit egyedül a benyújtó szervezet tud; minden mást a rendszer ellenőriz.
editor-set-bodies = A részvételre jogosult szervek
editor-set-bodies-hint = Csak a közigazgatási szerv típusára vonatkozó feltételnél.
editor-set-question = A kérdés, amelyre válaszolni kell
editor-set-question-hint = Csak válaszra vonatkozó feltételnél.
editor-set-needed = Kötelező nyilatkozat
editor-set-needed-yes = Enélkül a pályázat nem küldhető be
editor-set-weight = Súly százalékban
editor-set-weight-hint = A súlyok összege 100.

editor-slot-intro = Bevezető
editor-slot-hint = Útmutatás
editor-slot-example = Példa egy jó válaszra
editor-slot-unit = Mit számolunk
editor-slot-ask = Kérdés a bejelentkezés előtt
editor-slot-refusal = Miért nem, és mit lehet tenni helyette
editor-slot-low = Mit jelent az 1 pont
editor-slot-middle = Mit jelent a 3 pont
editor-slot-high = Mit jelent az 5 pont
editor-slot-who = Ki kezeli az adatokat
editor-slot-why = Miért kezelik az adatokat
editor-slot-how-long = Meddig kezelik az adatokat
editor-looks-at-authority-kind = A közigazgatási szerv típusa
editor-looks-at-country = Az ország: az Európai Unió tagja a felhívás megnyitásakor
editor-looks-at-declared = Olyasmi, amit csak a benyújtó szervezet tud
editor-looks-at-answered = Egy kérdésre válaszoltak
editor-looks-at-in-time = A pályázat időben érkezik
editor-file-image = Képek
editor-file-pdf = PDF-dokumentumok

editor-publish-version = E változat közzététele
editor-publish-first = Ettől kezdve mindenki olvashatja a felhívást, és a megnyitástól pályázni is lehet.
editor-publish-next = A pályázók piszkozataiban ez a változat lép érvénybe: { $number }. A beküldött pályázatok megtartják azt a változatot, amellyel beküldték őket.
editor-publish-nothing = Nincs mit közzétenni: a közzétett változat a legújabb.
editor-diff = Mi változott
editor-diff-none = Semmi sem változott.
editor-diff-added = Hozzáadva
editor-diff-changed = Módosítva
editor-diff-moved = Áthelyezve
editor-diff-removed = Eltávolítva
editor-diff-worded = { $text }: új megfogalmazás ({ $languages })
editor-missing-languages = Hiányzó fordítások
editor-missing-tick = Közzététel hiányzó fordításokkal
editor-missing-tick-yes = E nyelvek olvasói az eredetit fogják látni
editor-preview-text = Így látják majd a pályázók a felhívást és kérdéseit. Amit ide ír, azt nem mentjük. A nyelvet az oldal tetején válthatja.
editor-preview-back = Vissza a felhíváshoz
editor-preview-version = Az űrlap { $number }. változata
editor-changes = A felhívás módosításai
editor-changes-text = A beküldött pályázatok megtartják az űrlapnak azt a változatát, amellyel beküldték őket.
editor-changes-version = { $number }. változat, közzétéve: { $time }

editor-passes-text = Egyéni határidő-hosszabbítással a pályázó a lezárás után is beküldheti a pályázatát. A piszkozatokat Ön nem látja, ezért a hosszabbítás egy e-mail-címre szól.
editor-pass-email = E-mail-cím
editor-pass-email-hint = A hosszabbítás e felhívás minden olyan piszkozatára érvényes, amelyben az e címhez tartozó személy közreműködik.
editor-pass-until = Érvényes eddig
editor-pass-reason = Indokolás
editor-pass-reason-hint = Megmarad a nyilvántartásban, a pályázó nem látja.
editor-pass-give = Egyéni határidő-hosszabbítás megadása
editor-pass-given = Megadva: { $time }
editor-pass-taken-back = Visszavonva: { $time }
editor-pass-take-back = Visszavonás
editor-pass-over = Lejárt
editor-pass-yours = A titkárság egyéni határidő-hosszabbítást adott Önnek. A pályázatot eddig küldheti be: { $until }.
editor-letter-pass-subject = Később is beküldheti pályázatát
editor-letter-pass = A titkárság engedélyezi, hogy erre a felhívásra a lezárás után is beküldjön pályázatot: „{ $call }”. Az Ön határideje: { $until }.

editor-answers-text = A felhívásról feltett kérdések, mindenkinek szóló válasszal.
editor-answers-none = Még egyetlen kérdésre sem érkezett válasz.
editor-answer-original = Ez a válasz még nincs lefordítva. Ez az eredeti. Nyelv: { $language }.
editor-ask = Kérdés feltevése
editor-ask-text = A titkárság mindenkinek válaszol a felhívásról szóló kérdések oldalán. Az Ön neve ott nem szerepel.
editor-ask-privacy = A felhívás titkársága a kérdését és a nevét azért őrzi meg, hogy válaszolhasson Önnek, mindaddig, amíg a felhívás adatait nem törlik. A közzétett válasz nem nevezi meg Önt.
editor-ask-own = Az Ön kérdései
editor-ask-field = Az Ön kérdése
editor-ask-hint = Kérjük, ne írjon személyes adatot: a kérdést a válasszal együtt közzétesszük.
editor-ask-send = Kérdés elküldése
editor-ask-wait = A következő kérdést akkor teheti fel, ha erre válasz érkezett.
editor-ask-open = Válaszra vár
editor-ask-answered = Megválaszolva
editor-ask-set-aside = Nyilvános válasz nélkül lezárva
editor-ask-read = A válasz elolvasása
editor-answers-office-text = Válaszoljon egyszer, mindenkinek. A kérdező e-mailben kapja meg a választ.
editor-answers-office-none = Még senki sem kérdezett.
editor-answers-public = A nyilvános oldal
editor-answer-new = Új kérdés és válasz
editor-answer = Válasz
editor-answer-title = Válasz egy kérdésre
editor-asked = Feltéve
editor-asked-as = Ahogyan feltették
editor-answer-text = Úgy fogalmazza meg a kérdést, hogy semmit se áruljon el a kérdezőről.
editor-answer-source-hint = Az a nyelv, amelyen a kérdést és a választ először megírja.
editor-answer-publish = Közzététel
editor-set-aside = Lezárás nyilvános válasz nélkül
editor-letter-answer-subject = Az Ön kérdése
editor-letter-answered = Megválaszoltuk a felhívással kapcsolatos kérdését:
editor-letter-set-aside = A felhívással kapcsolatos kérdését nyilvános válasz nélkül lezártuk. Ha segítségre van szüksége, kérjük, írjon a titkárságnak.

editor-fault-choose = Kérjük, válasszon
editor-fault-title = Kérjük, adja meg a címet
editor-fault-slug = Kérjük, ékezet nélküli kisbetűket, számjegyeket és kötőjeleket használjon, betűvel kezdve, legalább három karaktert
editor-fault-slug-taken = Ez a cím már foglalt. Kérjük, válasszon másikat
editor-fault-instant = Kérjük, adja meg a dátumot és az időpontot
editor-fault-closes-first = A lezárásnak a megnyitás után kell lennie
editor-fault-grace = Kérjük, 0 és 1440 közötti számot adjon meg percben
editor-fault-has-opened = A felhívás megnyílt, vagy már vannak pályázatok. A megnyitás többé nem módosítható
editor-fault-closes-earlier = Közzétett felhívás lezárása csak későbbre helyezhető
editor-fault-no-note = Kérjük, írja meg, miért változik a lezárás időpontja
editor-fault-original = Kérjük, írja meg a szöveget az eredeti nyelvén
editor-fault-meanwhile = Ezt a szöveget időközben valaki más módosította. Most így szól: „{ $theirs }”. Mentse el újra, ha az Önét szeretné a helyére tenni
editor-fault-long = Ez a szöveg túl hosszú. Kérjük, rövidítse le
editor-fault-code = Kérjük, ékezet nélküli kisbetűket, számjegyeket és aláhúzásjeleket használjon, betűvel kezdve, legfeljebb 40 karaktert
editor-fault-code-taken = Ez az azonosító már foglalt. Kérjük, válasszon másikat
editor-fault-code-kind = Egy közzétett változat más típusú kérdéshez használta ezt az azonosítót. Kérjük, válasszon másikat
editor-fault-number = Ez a szám itt nem lehetséges. Kérjük, ellenőrizze
editor-fault-range = A legnagyobb szám kisebb a legkisebbnél. Kérjük, ellenőrizze mindkettőt
editor-fault-condition = Kérjük, csak egyetlen kérdés válaszait jelölje meg
editor-fault-kinds = Kérjük, válasszon legalább egy fájltípust
editor-fault-bodies = Kérjük, válasszon legalább egy szervtípust
editor-fault-question = A kérdés, amelyre válaszolni kell, nem létezik. Kérjük, válasszon másikat
editor-fault-looks-at = Kérjük, válassza ki, mit vizsgál a feltétel
editor-fault-no-title = Az űrlapban kell lennie egy kötelező, rövid szöveges kérdésnek title azonosítóval: ez adja a pályázat nevét
editor-fault-no-summary = Egy díj űrlapjában kell lennie egy mindenki számára látható szöveges kérdésnek summary azonosítóval: a galéria a cím alatt mutatja
editor-fault-no-category = Egy díj űrlapjában kell lennie egy mindenki számára látható, egy választ kérő választós kérdésnek category azonosítóval: eszerint tagolódik a galéria
editor-fault-no-publication = Egy díj űrlapjában kell lennie egy nyilatkozatnak publication azonosítóval: enélkül egyetlen pályázat sem jelenhet meg soha
editor-fault-empty-section = Ebben a szakaszban nincs kérdés. Kérjük, adjon hozzá egyet, vagy távolítsa el a szakaszt
editor-fault-two-choices = Ehhez a kérdéshez legalább két választható válasz kell
editor-fault-not-earlier = Ez a kérdés olyan kérdéstől függ, amely nem előtte áll
editor-fault-no-such-answer = Ez a kérdés olyan választól függ, amely nem létezik
editor-fault-not-before = Ezt a kérdést olyan dátummal vetjük össze, amelyet előtte nem kérdezünk meg
editor-fault-no-criterion = A kérdés szempontja nem létezik. Kérjük, válasszon másikat
editor-fault-unwritten = Egy szükséges szöveg még nincs megírva. Kérjük, írja meg
editor-fault-weights = A szempontok súlyának összege { $sum }. Kérjük, módosítsa őket úgy, hogy az összeg 100 legyen
editor-fault-faults = Kérjük, közzététel előtt javítsa a felsoroltakat
editor-fault-missing = Hiányoznak fordítások. Kérjük, jelölje meg, hogy ennek ellenére közzéteszi
editor-fault-version = Az űrlap időközben megváltozott. Kérjük, nézze át újra a módosításokat
editor-fault-answered = Erre a kérdésre időközben más válaszolt: { $answer } Ha most közzéteszi, az Ön válasza lép a másik helyébe
editor-fault-email = Kérjük, adjon meg e-mail-címet, például nev@example.eu
editor-fault-until = Kérjük, a lezárás utáni és a mostaninál későbbi időpontot adjon meg
editor-fault-reason = Kérjük, adja meg az indokolást
editor-fault-ask = Kérjük, írja meg a kérdését
editor-fault-one-open = Korábbi kérdése még nyitott. A következőt akkor teheti fel, ha arra válasz érkezett
