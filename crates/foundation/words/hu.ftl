# Minden oldal kerete, a hibák, az űrlapok és a levelek zárása.

frame-skip = Ugrás a fő tartalomra
frame-title-error = Hiba:
frame-language = Nyelv
frame-language-choose = Nyelv választása
frame-main-menu = Főmenü
frame-menu = Menü
frame-breadcrumb = Ön itt van
frame-foot = További információk a webhelyről
frame-emblem = Az Európai Unió emblémája

problem-not-found = Ez az oldal nem létezik
problem-not-found-text = Lehet, hogy elírás van a címben, vagy az oldal nem érhető el az Ön számára. A kezdőlapról újrakezdheti.
problem-gone = Ezt a tartalmat visszavonták
problem-gone-text = Ami itt volt, azt visszavonták, és már nem jelenik meg.
problem-cross-site = Ezt az űrlapot nem a mi webhelyünkről küldték
problem-cross-site-text = Az Ön biztonsága érdekében csak a saját oldalainkról fogadunk el űrlapot. Lépjen vissza, töltse be újra az oldalt, és küldje el ismét az űrlapot.
problem-too-large = Túl nagy a mérete
problem-too-large-text = Amit elküldött, nagyobb annál, mint amit itt fogadni tudunk. Lépjen vissza, és rövidítse vagy kicsinyítse le.
problem-unreadable = A kérést nem tudtuk értelmezni
problem-unreadable-text = Valami elveszett útközben. Lépjen vissza, és próbálja újra.
problem-too-many = Kérjük, várjon egy kicsit
problem-too-many-text =
    { $minutes ->
        [one] Túl sok próbálkozás történt. Próbálja újra egy perc múlva.
       *[other] Túl sok próbálkozás történt. Próbálja újra { $minutes } perc múlva.
    }
problem-broken = Hiba történt a rendszerünkben
problem-broken-text = Ebben a lépésben semmit sem mentettünk abból, amit elküldött. Lépjen vissza, és rövidesen próbálja újra; amit beírt, még az űrlapon van.
problem-home = Ugrás a kezdőlapra
problem-contact = Kapcsolatfelvétel
problem-request = A kérés száma, ha írna nekünk:

form-errors = Kérjük, ellenőrizze a válaszait
form-error = Hiba:
form-optional = (nem kötelező)
form-choose = Válasszon
form-day = Nap
form-month = Hónap
form-year = Év
form-line = { $number }. sor
form-words-at-most =
    { $count ->
        [one] Legfeljebb egy szó
       *[other] Legfeljebb { $count } szó
    }
form-words-left =
    { $count ->
        [one] Még egy szó fér bele
       *[other] Még { $count } szó fér bele
    }
form-words-over =
    { $count ->
        [one] Egy szóval több a megengedettnél
       *[other] { $count } szóval több a megengedettnél
    }

# Beküldött fájlok.

files-not-chosen = Először válasszon ki egy fájlt.
files-too-large = A fájl túl nagy. Legfeljebb { $megabytes } MB méretű fájlt válasszon.
files-empty = A fájl üres. Ellenőrizze az eszközén, majd válassza ki újra.
files-executable = Ez a fájl program, bármi is a neve, programokat pedig nem fogadunk. Válasszon másik fájlt.
files-svg = Ez egy SVG-rajz, amely programot is tartalmazhat. Mentse PNG-ként, és azt a fájlt válassza.
files-html = Ez egy weboldal. Mentse PDF-ként, és azt a fájlt válassza.
files-archive = Ez tömörített fájl vagy irodai dokumentum, például ZIP vagy DOCX. Mentse a dokumentumot PDF-ként, és azt a fájlt válassza.
files-other-kind = Ilyen típusú fájlt itt nem tudunk fogadni. A következő típusok közül válasszon: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] A kép több mint egymillió képpontból áll. Kicsinyítse le, majd válassza ki újra.
       *[other] A kép több mint { $millions } millió képpontból áll. Kicsinyítse le, majd válassza ki újra.
    }
files-broken-picture = A kép nem olvasható. Nyissa meg az eszközén, mentse el újra, és az új fájlt válassza.
files-interrupted = A fájl nem érkezett meg teljesen. Ellenőrizze a kapcsolatot, majd válassza ki újra.
files-not-kept = A fájlt a rendszerünk hibája miatt nem sikerült menteni. Kérjük, kis idő múlva válassza ki újra.
files-waiting = A fájl vírusellenőrzése folyamatban van. Hamarosan megnyitható lesz.
files-being-made = A kép előkészítése folyamatban van. Hamarosan látható lesz.
files-infected = A vírusellenőrzés veszélyes tartalmat talált a fájlban, ezért töröltük. Válasszon másik fájlt.
files-withdrawn = A képhez adott hozzájárulás megszűnt, ezért a képet töröltük.
