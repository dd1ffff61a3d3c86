# The award: editions, gallery, an entry's page, feeds.

award-title = Európai díj
award-lead = Közigazgatási szervek nyújtják be kommunikációs kampányaikat. Itt találhatók a díj kiírásai és az egyes kiírások pályázatai.
award-home = Ugrás a kezdőlapra
award-no-edition = Még nincs kiírás
award-no-edition-text = A díj első kiírását itt tesszük közzé.
award-current = Jelenlegi kiírás
award-open-now = Most nyitva
award-latest = Legújabbak a galériában
award-past = Korábbi kiírások
award-all-editions = Az összes kiírás megtekintése
award-opens = Megnyitás
award-opened = Megnyitás
award-closes = Határidő
award-closed = Lezárult:
award-zone = Időzóna:
award-local-time = Az Ön időzónájában:
award-check = Ellenőrizze, hogy részt vehet-e
award-about-call = A felhívás elolvasása
award-gallery = A galéria megtekintése
award-gallery-from = A galéria megnyitása
award-gallery-opens = A galéria megnyitása: { $date }
award-preview = Ezt az oldalt csak a titkárság látja: a galéria még nem nyilvános.
award-opening = A galéria megnyitása
award-opening-text = Ettől az időponttól mindenki látja a részvételre jogosultnak talált pályázatokat: a galériában, saját oldalukon és a hírcsatornában. Előtte csak a titkárság látja őket. A megnyitás időpontja módosítható, amíg a galéria nem nyílt meg.
award-opening-hint = Hagyja üresen, amíg nincs döntés. A megnyitást a díj oldala hirdeti meg.
award-opening-undecided = Még nincs eldöntve
award-opening-set = Beállította: { $name }, { $time }
award-opening-nobody = a rendszer
award-opening-open-since = Nyitva ettől
award-opening-would-show = Ma ennyi jelenne meg
award-opening-shown = Most ennyi jelenik meg
award-opening-is-open = A galéria nyitva van. A megnyitás időpontja már nem módosítható.
award-opening-fault-open = A galéria már nyitva van. A megnyitás időpontja nem módosítható
award-opening-fault-past = Kérjük, a mostaninál későbbi időpontot adjon meg
award-filter = Pályázatok szűrése
award-country = Ország
award-category = Kategória
award-all-countries = Összes ország
award-all-categories = Összes kategória
award-facet = { $name } ({ $count })
award-show = Találatok megjelenítése
award-chips = Beállított szűrők
award-remove = Eltávolítás:
award-clear = Szűrők törlése
award-none-shown = Még nincsenek pályázatok
award-none-shown-text = A pályázatok akkor jelennek meg itt, ha a titkárság részvételre jogosultnak találta őket.
award-none-found = Egyetlen pályázat sem felel meg ezeknek a szűrőknek
award-none-found-text = Távolítson el egy szűrőt, vagy tekintse meg a kiírás összes pályázatát.
award-entered-by = A nevében benyújtotta:
award-in-language = Nyelv: { $language }
award-pages = A galéria oldalai
award-previous = Előző
award-next = Tovább
award-numbers = { $first }–{ $last }. számú pályázatok
award-feed = A galéria hírcsatornája (Atom)
award-sample = Kitalált példa
award-source = Nyilvános forrásból rögzítve.
award-source-text = Ezt a pályázatot nem a közigazgatási szerv töltötte ki itt. Csak azt tartalmazza, amit ez a forrás közöl:
award-original = A válaszok a pályázat nyelvén olvashatók: { $language }.
award-facts = Röviden
award-authority = Közigazgatási szerv
award-entering = A nevében benyújtotta
award-period = Időszak
award-period-between = { $from } – { $to }
award-period-since = Kezdete: { $from }
award-languages = A kampány nyelvei
award-budget = Költség
award-documents = Dokumentumok
award-pictures-gone =
    { $count ->
        [one] Itt egy kép volt. A hozzájárulás megszűnt, ezért már nem jelenik meg.
       *[other] Itt { $count } kép volt. A hozzájárulás megszűnt, ezért már nem jelennek meg.
    }
award-number = A pályázat száma
award-entries =
    { $count ->
        [0] Nincs pályázat
        [one] Egy pályázat
       *[other] { $count } pályázat
    }
