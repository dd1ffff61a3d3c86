# A nyilvános webhely saját oldalai.

newsroom-home = Kezdőlap
newsroom-home-ways = Merre tovább
newsroom-award = Európai díj
newsroom-home-award-text = A felhívás, a szabályzata és a határidői, valamint a részvételre jogosult pályázatok.
newsroom-home-about-text = Mire szolgál a program, és kik a partnerei.
newsroom-home-contact-text = Ki vezeti a programot, és hogyan érhető el.
newsroom-home-path = A kampánytól a galériáig
newsroom-home-enter = Egy közigazgatási szerv benyújt egy kampányt.
newsroom-home-enter-text = Más szervezet is megteheti a nevében. Mindkettőt rögzítjük, és az érdem a közigazgatási szervé.
newsroom-home-check = A titkárság ellenőrzi a pályázatot.
newsroom-home-check-text = Minden pályázatot a közzétett feltételek szerint ellenőriznek. Pályázatot csak indokolással utasítanak el, és csak akkor, ha egy második személy megerősíti.
newsroom-home-publish = Bárki elolvashatja.
newsroom-home-publish-text = A részvételre jogosult pályázatok a galériában találhatók. Az olvasásukhoz nem kell fiók.
newsroom-home-measured = Amit mérnek
newsroom-home-measured-text = Az eredményekről szóló adatok mellett szerepel, hogy ki és mikor mérte őket, és hány személyen vagy válaszon alapulnak. Ahol semmit nem mértek, ott az oldalon ez áll: „nem mérték”.

newsroom-about = A programról
newsroom-period = Időtartam
newsroom-period-days = { $from } – { $to }
newsroom-period-history = Hogyan változott az időtartam
newsroom-period-moved = Az új záró nap: { $to } (korábban: { $before }).
newsroom-grant-fund = Alap
newsroom-grant-contract = Szerződésszám
newsroom-grant-share = Az Európai Unió részesedése
newsroom-grant-funded = A teljes összeg (finanszírozott)
newsroom-grant-co-funded = Az összeg egy része (társfinanszírozott)
newsroom-partners = Partnerek
newsroom-partners-count =
    { $count ->
        [one] Egy megerősített partner
       *[other] { $count } megerősített partner
    }: { $authorities ->
        [one] egy közigazgatási szerv
       *[other] { $authorities } közigazgatási szerv
    }, { $organisations ->
        [one] egy civil szervezet
       *[other] { $organisations } civil szervezet
    } és { $networks ->
        [one] egy hálózat
       *[other] { $networks } hálózat
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] A vezető partner nélkül a számuk: egy.
       *[other] A vezető partner nélkül a számuk: { $count }.
    }
newsroom-partners-official = A támogatás hivatalos iratai ezeket a számokat adják meg. Közigazgatási szervek: { $authorities }; civil szervezetek: { $organisations }; hálózatok: { $networks }.
newsroom-partner-name = Név
newsroom-partner-kind = Típus
newsroom-partner-country = Ország
newsroom-partner-unnamed = Megerősítésre vár
newsroom-partner-lead = Vezető partner
newsroom-partner-unconfirmed = A részvétele megerősítésre vár, nem számít bele

newsroom-contact = Kapcsolat
newsroom-contact-lead = A programot minden partner nevében a vezető partner irányítja. Hozzá fordulhat a programmal, ezzel a webhellyel és az adataival kapcsolatos kérdéseivel.
newsroom-contact-how = Hogyan érhet el minket
newsroom-contact-mail = Írjon nekünk e-mailben
newsroom-contact-how-text = Ennek a webhelynek még nincs saját e-mail-címe. Kérjük, írjon a vezető partnernek arra a címre, amelyet a saját webhelyén közzétesz.
newsroom-contact-how-demo = Megerősítésre vár. Ezt a bemutatót nem a vezető partner működteti: kérjük, ne írjon neki erről a webhelyről.
newsroom-contact-help = Ami segít a válaszadásban
newsroom-contact-help-page = Az oldal címe, és amit ott tenni szeretett volna.
newsroom-contact-help-request = Ha hiba történt: a kérés száma, amely a hibaoldal alján látható.
newsroom-contact-help-barrier = Ha akadályba ütközött: a használt eszköz, böngésző és segítő technológia.
newsroom-contact-help-secret = Kérjük, senkinek ne küldjön bejelentkezési kódot vagy hivatkozást, még nekünk sem.

newsroom-privacy = Adatvédelem
newsroom-privacy-lead = Aki csak olvas, nem hagy itt nyomot. Aki bejelentkezik vagy kampányt nyújt be, az alábbiakban megtudja, mit tárolunk, ki láthatja, és meddig őrizzük meg.
newsroom-privacy-demo = Ez egy bemutató: a személyei és a mintapályázatai kitaláltak, és bárki bejelentkezhet bármelyikük nevében. Kérjük, ne adja meg valódi emberek személyes adatait.
newsroom-privacy-who = Ki a felelős
newsroom-privacy-who-text = A vezető partner dönti el, miért és hogyan tárolunk itt személyes adatokat. Megnevezése a kapcsolati oldalon található.
newsroom-privacy-who-demo = Ezért a bemutatóért az felel, aki működteti, nem a projekt vezető partnere.
newsroom-privacy-who-open = A vezető partner megerősítésére vár még: a jogalap és az adatvédelmi tisztviselő címe.
newsroom-privacy-read = Amikor olvas
newsroom-privacy-read-text = Ha csak olvas, nem helyezünk el sütit. Az oldalak, a betűkészletek és a képek csak erről a webhelyről érkeznek; senki más nem tudja meg, hogy itt járt. Nem számoljuk a látogatókat, és senkit nem követünk nyomon.
newsroom-privacy-sign-in = Amikor bejelentkezik
newsroom-privacy-sign-in-cookie = A böngészője egyetlen sütit kap, amely a munkamenetét tartalmazza, és semmi mást. Szükséges ahhoz, hogy bejelentkezve maradjon, ezért nem kell hozzá hozzájárulás. A munkamenet kijelentkezéskor vagy 30 napi tétlenség után ér véget.
newsroom-privacy-sign-in-stored = Tároljuk a nevét, az e-mail-címét, a levelei nyelvét, a szervezeteit és a szerepköreit. Minden munkamenetnél tároljuk, minek nevezi magát a böngésző, mikor kezdődött a munkamenet, és mikor használták utoljára. A bejelentkezési kódokat, hivatkozásokat és a munkamenetek kulcsait csak olyan formában tároljuk, amelyből nem olvashatók ki.
newsroom-privacy-entry = Amikor kampányt nyújt be
newsroom-privacy-entry-text = A pályázat már piszkozatként is tartalmazza mindazt, amit Ön beír és feltölt, mert a szöveget írás közben mentjük. Minden beküldött változat módosítás nélkül megmarad, az időpontjával együtt. Ehhez járulnak a titkárság tisztázó kérdései és döntései, valamint az Önnek szóló levelek.
newsroom-privacy-entry-audit = Napló rögzíti, ki, mikor és a pályázat melyik részét módosította. A beírt szöveget soha nem tartalmazza.
newsroom-privacy-seen = Ki láthatja
newsroom-privacy-seen-draft = A piszkozatot: Ön, és akiket meghív.
newsroom-privacy-seen-sent = A beküldött pályázatot: a titkárság is.
newsroom-privacy-seen-public = A részvételre jogosult pályázatot: mindenki, miután a galéria megnyílt. Az e-mail-címek soha nem láthatók.
newsroom-privacy-seen-hidden = A részvételre nem jogosult vagy visszavont pályázatot: a nyilvánosság soha.
newsroom-privacy-seen-others = Nem adunk át adatokat cégeknek vagy más szerveknek. A levelek e telepítés levelezőkiszolgálóján keresztül mennek.
newsroom-privacy-long = Meddig
newsroom-privacy-long-text = Az időtartam a pályázat állapotától függ: piszkozat, beküldött, részvételre nem jogosult, visszavont vagy közzétett. Minden felhívás minden állapothoz dátumot határoz meg, és az űrlapjai ezt ott közlik, ahol személyes adatot kérnek. Amikor a dátum elérkezik, a rendszer automatikusan törli a személyes adatokat.
newsroom-privacy-long-sign-in = A bejelentkezési kódokat és hivatkozásokat, a kért címváltoztatásokat és a lezárt munkameneteket 30 nap után töröljük. Ugyanez vonatkozik a róluk és a meghívókról szóló levelekre, valamint az el nem fogadott meghívókra.
newsroom-privacy-rights = Az Ön jogai
newsroom-privacy-rights-account = A fiókjában megtekintheti és befejezheti a munkameneteit, módosíthatja a címét, és letöltheti az adatait.
newsroom-privacy-rights-erase = Kérheti adatai helyesbítését, törlését vagy kezelésük korlátozását, és tiltakozhat a kezelésük ellen. Törléskor a neveket és a szövegeket eltávolítjuk; a meghozott döntések az Ön neve nélkül megmaradnak.
newsroom-privacy-rights-consent = A hozzájárulását bármikor visszavonhatja. Az ezen alapuló kép ezután már nem jelenik meg.
newsroom-privacy-rights-complaint = Panaszt tehet országa adatvédelmi hatóságánál.

newsroom-accessibility = Akadálymentesítési nyilatkozat
newsroom-accessibility-lead = Célunk, hogy ezt a webhelyet mindenki használni tudja. A nyilatkozat elmondja, mennyire ellenőriztük ezt, és mi az, amit még nem tudunk.
newsroom-accessibility-scope = Csak erre a webhelyre vonatkozik, és az (EU) 2016/2102 irányelv szerinti akadálymentesítési mintanyilatkozatot követi, amelyet az (EU) 2018/1523 bizottsági végrehajtási határozat hozott létre.
newsroom-accessibility-status = Megfelelőségi státusz
newsroom-accessibility-status-tag = Külső szerv még nem értékelte
newsroom-accessibility-status-text = A webhely az EN 301 549 harmonizált európai szabványnak és a webes tartalmak akadálymentesítési útmutatója (WCAG 2.2) AA szintjének kíván megfelelni. Mivel külső szerv még nem értékelte, nem állítjuk, hogy megfelel.
newsroom-accessibility-measures = Amit teszünk
newsroom-accessibility-measures-keyboard = Minden oldal használható kizárólag billentyűzettel és JavaScript nélkül is.
newsroom-accessibility-measures-width = Az oldalak alkalmazkodnak a 320 képpontos szélességhez, a nagyobb betűkhöz, a sötét megjelenítéshez és a papírra nyomtatáshoz.
newsroom-accessibility-measures-language = Minden oldal nyolc nyelven létezik. Ha egy szövegnek nincs fordítása, azt jelezzük, és a nyelve meg van jelölve.
newsroom-accessibility-measures-forms = Az űrlap szavakkal mondja el, mi hiányzik, a mezőhöz vezet, és megőrzi a beírtakat.
newsroom-accessibility-tests = Amire az automatikus tesztek kiterjednek
newsroom-accessibility-tests-text = Minden módosítást böngészőben tesztelünk a közzététel előtt: a WCAG 2.2 géppel ellenőrizhető szabályai szerint az AA szintig, az érvényes HTML, az oldalról kilógó szöveg, valamint az űrlapok billentyűzettel és JavaScript nélkül való kitöltése szempontjából.
newsroom-accessibility-tests-limits = Az ilyen tesztek az akadályoknak csak egy részét találják meg. Nem tudják megmondani, könnyen érthető-e egy szöveg, illik-e a leírás a képhez, vagy hogyan hangzik egy oldal a képernyőolvasóban. Fogyatékossággal élő emberekkel még nem végeztünk tesztet.
newsroom-accessibility-gaps = Tartalmak, amelyek esetleg nem akadálymentesek
newsroom-accessibility-gaps-files = A pályázatok fájljai és hivatkozásai: a kép leírását a pályázat benyújtója írja, a dokumentumok pedig úgy jelennek meg, ahogyan beküldték őket.
newsroom-accessibility-gaps-original = A fordítás nélküli szövegek: eredeti nyelvükön jelennek meg.
newsroom-accessibility-feedback = Visszajelzés
newsroom-accessibility-feedback-text = Akadályba ütközött, vagy más formában van szüksége valamire? Kérjük, jelezze nekünk.
newsroom-accessibility-feedback-link = Akadály bejelentése
newsroom-accessibility-enforcement = Ha a válasz nem segít
newsroom-accessibility-enforcement-text = Ahhoz a szervhez fordulhat, amely a vezető partner országában a közszférabeli szervezetek honlapjainak akadálymentességét felügyeli. Ennek címét a vezető partnernek még meg kell erősítenie.
newsroom-accessibility-date = Erről a nyilatkozatról
newsroom-accessibility-date-text = A nyilatkozat saját értékelésünkön alapul. Kelte: { $date }

newsroom-styleguide = Az oldalak összetevői
newsroom-styleguide-text = Minden elem, amelyből az oldalak felépülnek, a webhely szövegeiből vett példákkal.
