# Személyek és szervezetek.

people-kind-local-authority = Helyi önkormányzat
people-kind-regional-authority = Regionális közigazgatási szerv
people-kind-national-authority = Központi közigazgatási szerv
people-kind-civil-society = Civil szervezet
people-kind-network = Hálózat
people-kind-other = Egyéb szervezet

people-sign-in = Bejelentkezés
people-sign-in-text = Ez az oldal fiókkal rendelkező személyeknek szól. A folytatáshoz jelentkezzen be.
people-sign-in-demo = Ez egy bemutató. Válasszon egyet a kitalált személyek közül.
people-sign-in-demo-link = Személy kiválasztása
people-sign-in-carried = Amit beírt, megmarad, és a bejelentkezés után mentjük.

people-sign-in-how = Adja meg az e-mail-címét, és küldünk Önnek egy kódot és egy hivatkozást. Jelszóra nincs szükség. Ha első alkalommal jár itt, ezzel a fiókja is létrejön.
people-sign-in-send = Kód küldése
people-email = E-mail-cím
people-email-wrong = Adjon meg egy e-mail-címet, például: nev@example.eu
people-code-title = Nézze meg a postafiókját
people-code-sent =
    { $minutes ->
        [one] Kódot és hivatkozást küldtünk erre a címre: { $email }. Egyszer használhatók, { $minutes } percen belül.
       *[other] Kódot és hivatkozást küldtünk erre a címre: { $email }. Egyszer használhatók, { $minutes } percen belül.
    }
people-code = Kód
people-code-hint = Hat számjegy az üzenetünkből
people-code-missing = Adja meg az üzenetünkben szereplő hat számjegyet
people-code-wrong = Nem ezt a kódot küldtük. Ellenőrizze a számjegyeket a legújabb üzenetünkben
people-code-ended = Ez a kód már nem érvényes. Kérjen újat
people-code-not-there = Nem érkezett meg az üzenet? Egy percig is eltarthat; nézze meg a kéretlen levelek között is.
people-code-again = Új kód küldése
people-code-ask = Új kód kérése
people-link-title = Bejelentkezés hivatkozással
people-link-text = Még egy lépés, hogy a hivatkozást csak Ön használja, és ne a levelezőprogramja.
people-link-ended = Ez a hivatkozás már nem érvényes. Egyszer és csak rövid ideig használható.
people-newcomer-title = Üdvözöljük
people-newcomer-text = Ezzel a címmel először jár itt: { $email }. Adja meg a nevét, és kész a fiókja.
people-newcomer-go = Fiók létrehozása
people-newcomer-privacy = A nevét és az e-mail-címét addig őrizzük meg, amíg fiókja van.
people-newcomer-privacy-link = Hogyan védjük az adatait
people-name = Név
people-name-hint = Ahogyan szeretné, hogy megszólítsuk. Egyetlen név is elég.
people-name-missing = Adja meg a nevét
people-name-long = Legfeljebb 120 karakteres nevet adjon meg

people-passkey = Azonosítókulcs
people-passkey-or = Ha már hozott létre itt azonosítókulcsot, nincs szükség kódra.
people-passkey-sign-in = Bejelentkezés azonosítókulccsal
people-passkey-failed = Az azonosítókulccsal nem sikerült a bejelentkezés. Próbálja újra, vagy kérjen kódot.
people-passkey-not-made = Az azonosítókulcs nem jött létre. Próbálja újra, vagy használjon másik eszközt.
people-passkeys = Azonosítókulcsok
people-passkeys-text = Az azonosítókulcsot az Ön eszköze vagy jelszókezelője őrzi. Ezzel kód nélkül jelentkezhet be: ujjlenyomattal, arcfelismeréssel vagy PIN-kóddal.
people-passkey-label = Az azonosítókulcs neve
people-passkey-label-hint = Hogy megkülönböztesse a többitől, például: „irodai laptop”
people-passkey-add = Azonosítókulcs hozzáadása
people-passkey-used = Létrehozva: { $made }, utoljára használva: { $used }
people-passkey-unused = Létrehozva: { $made }, még nem használta

people-account = Az Ön fiókja
people-account-saved = A módosítást mentettük.
people-language = Üzeneteink nyelve
people-language-missing = Válasszon nyelvet
people-change = Módosítás
people-remove = Eltávolítás
people-save = Mentés
people-cancel = Mégse
people-name-title = A név és a nyelv módosítása
people-email-title = Az e-mail-cím módosítása
people-email-text = Kódot küldünk az új címre. A régi addig érvényes, amíg meg nem adja a kódot; a módosításról a régi címre is küldünk értesítést.
people-email-new = Új e-mail-cím
people-email-taken = Ez a cím egy másik fiókhoz tartozik. Adjon meg másikat
people-email-code-title = Az új cím megerősítése
people-email-code-sent =
    { $minutes ->
        [one] Kódot küldtünk erre a címre: { $email }. Egyszer használható, { $minutes } percen belül.
       *[other] Kódot küldtünk erre a címre: { $email }. Egyszer használható, { $minutes } percen belül.
    }
people-email-confirm = Cím megerősítése
people-role = Szerepkör
people-roles = Az Ön szerepkörei
people-roles-none = Még nincs szerepköre egyetlen szervezetben sem.
people-role-administrator = Rendszergazda
people-role-secretariat = Titkárság
people-role-chair = A zsűri elnöke
people-role-juror = Zsűritag
people-role-officer = A szervezet munkatársa
people-role-artist = Művész
people-role-trainer = Oktató
people-role-translator = Fordító
people-role-evaluator = Értékelő
people-role-applicant = Pályázó
people-sessions = Hol van bejelentkezve
people-sessions-text = Ha egy munkamenetet nem ismer fel, fejezze be.
people-session-this = ez a böngésző
people-session-times = Kezdete: { $began }, utolsó használat: { $seen } (UTC)
people-session-unknown = Ismeretlen böngésző
people-session-end = Befejezés
people-sign-out = Kijelentkezés
people-sign-out-everywhere = Kijelentkezés mindenhonnan
people-data = Az Ön adatai
people-data-text = Fájlként letöltheti mindazt, amit Önről tárolunk.
people-data-download = Saját adataim letöltése
people-erasure = A fiókom törlése
people-erasure-text = Nevét, címét, munkameneteit, azonosítókulcsait, leveleit és azokat a piszkozatokat, amelyekhez csak Ön fér hozzá, töröljük; szerepkörei megszűnnek. Ez nem vonható vissza.
people-erasure-stays = A beküldött pályázatok a közigazgatási szervhez tartoznak, és a felhívásban megadott napokig megmaradnak. A műveletek naplója nem őriz nevet.
people-erasure-confirm = Megerősítésül írja be az e-mail-címét
people-erasure-wrong = Ez nem a fiókjához tartozó cím
people-erasure-last-secretariat = Ön egy szervezet titkárságának utolsó tagja. Kérjük, előbb hívjon meg valaki mást
people-erasure-last-administrator = Ön az utolsó rendszergazda. Kérjük, előbb kapja meg valaki más is ezt a szerepkört
people-erasure-do = Végleges törlés
people-erased = Törölt személy
people-history = Előzmények
people-history-line = { $at } (UTC): { $what }
people-did-enter = fiók létrehozva
people-did-rename = név vagy nyelv módosítva
people-did-change-email = e-mail-cím módosítva
people-did-appoint = szerepkör kiosztva
people-did-dismiss = szerepkör megszüntetve
people-did-accept-invitation = meghívó elfogadva
people-did-add-passkey = azonosítókulcs hozzáadva
people-did-remove-passkey = azonosítókulcs eltávolítva
people-did-sign-in = bejelentkezés
people-did-sign-out = munkamenet befejezve
people-did-sign-out-everywhere = kijelentkezés mindenhonnan

people-members = Tagok
people-members-manage = Tagok és meghívók
people-members-text = A szervezet titkársága ad és szüntet meg szerepköröket. A meghívott levelet kap, és maga fogadja el a meghívást.
people-members-invited = Meghívottak, akik még nem fogadták el
people-member-since = Kezdete: { $day }
people-member-end = Szerepkör megszüntetése
people-member-last = A titkárságban maradnia kell valakinek. Előbb hívjon meg oda egy másik személyt, azután szüntesse meg ezt a szerepkört
people-member-invite = Személy meghívása
people-member-invited-on = Meghívó kelte: { $day }
people-member-expired = Lejárt
people-member-withdraw = Meghívó visszavonása
people-member-email-hint = A meghívót erre a címre küldjük.
people-member-language = A levél nyelve
people-member-role-missing = Válasszon szerepkört
people-member-known = Ez a személy már betölti ezt a szerepkört. Válasszon másik szerepkört vagy másik címet

people-invitation = Meghívó
people-invitation-text = { $name } közös munkára hívja Önt.
people-invitation-for = Mire szól
people-invitation-sign-in = Az elfogadás után megkérjük, hogy jelentkezzen be. Ha első alkalommal jár itt, ezzel a fiókja is létrejön.
people-invitation-other = Ezt a meghívót erre a címre küldtük: { $invited }. Ön ezzel a címmel van bejelentkezve: { $own }. Csak akkor fogadja el, ha Önnek szól.
people-invitation-accept = Meghívó elfogadása
people-invitation-accept-as = Elfogadás ezzel a címmel: { $email }
people-invitation-accepted = Ezt a meghívót már elfogadták.
people-invitation-withdrawn = Ezt a meghívót visszavonták. Forduljon ahhoz, aki meghívta Önt.
people-invitation-expired = Ez a meghívó lejárt. Kérjen újat attól, aki meghívta Önt.

people-mail-code-subject = { $code } – az Ön bejelentkezési kódja
people-mail-code =
    Tisztelt Címzett!

    Az Ön bejelentkezési kódja: { $code }

    Adja meg azon az oldalon, ahol kérte, vagy nyissa meg ezt a hivatkozást:

    { $link }

    { $minutes ->
        [one] A kód és a hivatkozás egyszer használható, { $minutes } percen belül.
       *[other] A kód és a hivatkozás egyszer használható, { $minutes } percen belül.
    } Mi soha nem kérdezzük meg Öntől a kódot.

    Ha nem akart bejelentkezni, nincs teendője.
people-mail-email-subject = { $code } – az új e-mail-cím megerősítése
people-mail-email =
    Tisztelt Címzett!

    Ez a cím egy nálunk vezetett fiók címe lesz. A megerősítéshez adja meg ezt a kódot azon az oldalon, ahol kérte: { $code }

    { $minutes ->
        [one] A kód egyszer használható, { $minutes } percen belül.
       *[other] A kód egyszer használható, { $minutes } percen belül.
    } Ha nem Ön kérte, nincs teendője.
people-mail-email-changed-subject = Az e-mail-címe megváltozott
people-mail-email-changed =
    Tisztelt Címzett!

    Fiókjának címe mostantól: { $email }. A régi címre nem küldünk több üzenetet.

    Ha nem Ön módosította, kérjük, azonnal írjon nekünk.
people-mail-invitation-subject = Meghívó: { $title }
people-mail-invitation =
    Tisztelt Címzett!

    { $name } közös munkára hívja Önt: { $title }

    A meghívó megtekintéséhez és elfogadásához nyissa meg ezt a hivatkozást:

    { $link }

    { $days ->
        [one] A meghívó { $days } napig érvényes.
       *[other] A meghívó { $days } napig érvényes.
    } Ha nem Önnek szól, nincs teendője.

    Az e-mail-címét az adta meg nekünk, aki meghívja Önt. Csak ehhez a meghívóhoz őrizzük meg. Ha a meghívót nem fogadják el, a címet { $day } napján töröljük. Ki felel az Ön adataiért, és mit kérhet:

    { $privacy }
