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
problem-not-found-text = Lehet, hogy hibás a cím, vagy az oldalt nem Ön számára tették elérhetővé. A kezdőlapról újrakezdheti.
problem-gone = Ezt a tartalmat visszavonták
problem-gone-text = Ami itt volt, azt visszavonták, és már nem jelenik meg.
problem-cross-site = Ezt az űrlapot nem a mi webhelyünkről küldték
problem-cross-site-text = Az Ön biztonsága érdekében csak a saját oldalainkról fogadunk el űrlapot. Lépjen vissza, töltse be újra az oldalt, és küldje el ismét az űrlapot.
problem-too-large = Túl nagy a mérete
problem-too-large-text = Amit elküldött, nagyobb annál, mint amit itt fogadni tudunk. Lépjen vissza, és rövidítse le.
problem-unreadable = A kérést nem tudtuk értelmezni
problem-unreadable-text = Valami elveszett útközben. Lépjen vissza, és próbálja újra.
problem-too-many = Kérjük, várjon egy kicsit
problem-too-many-text =
    { $minutes ->
        [one] Túl sok próbálkozás történt. Próbálja újra egy perc múlva.
       *[other] Túl sok próbálkozás történt. Próbálja újra { $minutes } perc múlva.
    }
problem-broken = Hiba történt a rendszerünkben
problem-broken-text = Ebben a lépésben semmi nem került mentésre abból, amit elküldött. Lépjen vissza, és rövidesen próbálja újra; amit beírt, még az űrlapon van.
problem-home = Ugrás a kezdőlapra
problem-contact = Írjon nekünk
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
