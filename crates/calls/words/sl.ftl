# Razpisi in prijave, kot jih vidijo prijavitelji.

calls-phase-coming = Kmalu se odpre
calls-phase-open = Odprt za prijave
calls-phase-closed = Zaprt
calls-not-translated = Ta razpis še ni preveden. To je izvirnik. Jezik: { $language }.
calls-check-eligibility = Preverite, ali lahko sodelujete
calls-who-may-enter = Kdo lahko sodeluje
calls-prize = Kaj prejmejo najboljši
calls-criteria = Kaj presoja žirija
calls-criteria-caption = Merila in njihove uteži
calls-criterion = Merilo
calls-weight = Utež
calls-anchors = Kaj pomenijo ocene pri merilu „{ $criterion }“
calls-percent = { $number } %
calls-after = Kaj sledi
calls-privacy = Vaši podatki
calls-dates = Datumi
calls-opens = Odprtje razpisa
calls-closes = Zaprtje razpisa
calls-zone = Časovni pas: { $zone }
calls-your-time = V vašem časovnem pasu:
calls-questions = Vsa vprašanja
calls-questions-link = Vsa vprašanja na eni strani, za tiskanje
calls-questions-text = Ta stran je namenjena branju in pripravi. Na vprašanja odgovarjate eno za drugim, vneseno besedilo pa se sproti shranjuje.
calls-optional = (neobvezno)
calls-words-at-most =
    { $count ->
        [one] Največ { $count } beseda
        [two] Največ { $count } besedi
        [few] Največ { $count } besede
       *[other] Največ { $count } besed
    }
calls-only-for-some = To vprašanje se prikaže samo, če velja za vas.
calls-declarations = Izjave
calls-yes = Da
calls-no = Ne
calls-continue = Nadaljuj
calls-step = { $number } od { $count }
calls-eligibility-no = Tokrat ne morete sodelovati
calls-eligibility-again = Znova odgovorite na vprašanja
calls-eligibility-yes = Lahko sodelujete
calls-eligibility-yes-text = Vaši odgovori ustrezajo pogojem tega razpisa. Za začetek prijave se vpišite; zadostuje e-poštni naslov.
calls-start = Začni prijavo
calls-start-text = Kadar koli lahko prekinete in nadaljujete pozneje. Vse, kar vnesete, se shrani.
calls-entry-language = Jezik prijave
calls-entry-language-hint = Jezik, v katerem pišete odgovore. Lahko je drugačen od jezika teh strani.
calls-entries = Vaše prijave
calls-entries-none = Prijav še nimate.
calls-entries-find = Poišči odprt razpis
calls-entry-untitled = Prijava brez naslova
calls-entry-draft = Osnutek, ni oddan
calls-entry-sent-number = Oddana, številka { $number }
calls-entered-by = Predlagatelj:

calls-bodies = Javni organ in predlagatelj
calls-bodies-text = Kot nosilec kampanje je naveden organ. Če prijavo v njegovem imenu izpolni druga organizacija, sta zabeležena oba.
calls-authority = Javni organ
calls-entering = Predlagatelj, ki kampanjo prijavlja v imenu organa
calls-entering-hint = Izpolnite samo, če prijavo oddajate v imenu organa.
calls-on-behalf = Kdo izpolnjuje to prijavo?
calls-on-behalf-choice = Izpolnjuje jo druga organizacija v imenu organa
calls-body-name = Naziv
calls-body-name-hint = Uradni naziv v izvirnem jeziku.
calls-body-kind = Vrsta
calls-body-country = Država
calls-body-place = Kraj

calls-task-list = Seznam nalog
calls-not-sent = Vaša prijava še ni oddana.
calls-sent-text = Do zaprtja razpisa lahko odgovore še spremenite in jih znova oddate.
calls-changed-since-sending = Po oddaji prijave ste spremenili odgovore. Sprememba bo veljala šele, ko prijavo znova oddate.
calls-withdrawn = To prijavo ste umaknili
calls-withdrawn-text = Ni več prikazana in se ne ocenjuje več. Če je šlo za pomoto, pišite sekretariatu.
calls-task-done = Opravljeno
calls-task-begun = V delu
calls-task-not-started = Še ni začeto
calls-task-questions =
    { $count ->
        [one] { $count } vprašanje
        [two] { $count } vprašanji
        [few] { $count } vprašanja
       *[other] { $count } vprašanj
    }
calls-about-entry = O tej prijavi
calls-last-saved = Nazadnje shranjeno: { $time }
calls-written-in = Jezik prijave: { $language }
calls-read-call = Preberite razpis
calls-check-and-send = Preverite in oddajte

calls-save-continue = Shrani in nadaljuj
calls-save-to-list = Shrani in pojdi na seznam
calls-feeds-criterion = Žirija ta odgovor bere za merilo: { $criterion }
calls-example = Primer dobrega odgovora
calls-autosaved = Shranjeno ob { $time }
calls-autosaving = Shranjevanje …
calls-autosave-offline = Ni povezave. Vaše besedilo je ohranjeno v tem brskalniku in bo shranjeno, takoj ko bo povezava spet vzpostavljena.
calls-autosave-conflict = Medtem je ta odgovor spremenil nekdo drug. Primerjajte obe besedili.
calls-autosave-signed-out = Niste več vpisani. Vaše besedilo je ohranjeno v tem brskalniku. Znova se vpišite, da ga shranite.

calls-conflict = Ta odgovor sta spremenili dve osebi
calls-conflict-text = Medtem ko ste pisali, je nekdo drug shranil drugačno besedilo. Nič ni izgubljeno: izberite, katero besedilo želite obdržati, ali prekopirajte iz enega v drugo.
calls-conflict-theirs = Besedilo, ki ga je shranila oseba { $name } ob { $time }
calls-conflict-yours = Vaše besedilo, ki še ni shranjeno
calls-conflict-keep-theirs = Obdrži to besedilo
calls-conflict-save-yours = Shrani moje besedilo

calls-check = Preverite odgovore
calls-check-text = Še enkrat preberite vse. Pred oddajo prijave lahko vsak odgovor spremenite.
calls-change = Spremeni
calls-no-answer = Ni odgovora
calls-declaration-needed = Prosimo, potrdite
calls-declaration-optional = S tem lahko soglašate
calls-send = Oddaj prijavo
calls-cannot-send-yet = Prijave še ni mogoče oddati. Popravite zgoraj označene odgovore.
calls-closed-now = Razpis se je zaprl.

calls-received = Vašo prijavo smo prejeli
calls-your-number = Številka prijave
calls-receipt = Potrdilo o oddaji
calls-sent-at = Oddana: { $time }
calls-sent-again = To je oddana različica številka { $number }; nadomešča prejšnjo.
calls-sent-in-grace = Prispela je po zaprtju razpisa. Velja, ker ste stran za preverjanje odprli že prej.
calls-receipt-mailed = Številko smo po e-pošti poslali vsem, ki sodelujejo pri tej prijavi.
calls-edit-until = Do zaprtja razpisa lahko odgovore spremenite in jih znova oddate.
calls-back-to-entry = Nazaj k prijavi

calls-withdraw = Umakni prijavo
calls-withdraw-question = Ali želite umakniti to prijavo?
calls-withdraw-text = Prijava bo takoj izločena iz izbora za nagrado in odstranjena iz galerije. Na vašo prošnjo jo sekretariat lahko obnovi.
calls-keep-entry = Obdrži prijavo

calls-fault-missing = Odgovorite na to vprašanje
calls-fault-choose = Izberite enega od odgovorov
calls-fault-date = Navedite datum z dnevom, mesecem in letom, na primer 27 3 2026
calls-fault-date-order = Ta datum je pred datumom začetka. Preverite oba datuma
calls-fault-number = Navedite celo število, zapisano s številkami, na primer 250
calls-fault-number-low = Navedite število, ki ni manjše od { $least }
calls-fault-number-high = Navedite število, ki ni večje od { $most }
calls-fault-words =
    { $over ->
        [one] Število besed v odgovoru je { $words }, največje dovoljeno pa { $most }. Odgovor skrajšajte za { $over } besedo
        [two] Število besed v odgovoru je { $words }, največje dovoljeno pa { $most }. Odgovor skrajšajte za { $over } besedi
        [few] Število besed v odgovoru je { $words }, največje dovoljeno pa { $most }. Odgovor skrajšajte za { $over } besede
       *[other] Število besed v odgovoru je { $words }, največje dovoljeno pa { $most }. Odgovor skrajšajte za { $over } besed
    }
calls-fault-link = Navedite popolne naslove, ki se začnejo s https://, vsakega v svoji vrstici
calls-fault-links-many =
    { $most ->
        [one] Navedite največ { $most } naslov
        [two] Navedite največ { $most } naslova
        [few] Navedite največ { $most } naslove
       *[other] Navedite največ { $most } naslovov
    }
calls-fault-file-missing = Naložite datoteko
calls-fault-body-name = Navedite naziv
calls-fault-body-kind = Izberite vrsto organizacije
calls-fault-body-country = Izberite državo
calls-fault-rule = { $why }
calls-fault-same-body = Predlagatelj je isti kot organ. Če kampanjo prijavlja organ sam, pustite drugi del prazen

calls-not-sent-early = Razpis še ni odprt. Vaši odgovori so shranjeni kot osnutek
calls-not-sent-late = Razpis se je zaprl. Vaši odgovori so ohranjeni kot osnutek, prijava pa ni bila oddana
calls-not-sent-withdrawn = Ta prijava je bila umaknjena. Če jo želite obnoviti, pišite sekretariatu
calls-not-sent-authority = Navedite javni organ
calls-not-sent-undeclared = Brez te izjave prijave ni mogoče oddati

calls-letter-greeting = Pozdravljeni, { $name },
calls-letter-receipt-subject = Prijava prejeta, številka { $number }
calls-letter-receipt = prejeli smo vašo prijavo. Njena številka je { $number }. Številko shranite. Do zaprtja razpisa lahko odgovore spremenite in jih znova oddate.
calls-letter-withdrawn-subject = Prijava umaknjena
calls-letter-withdrawn = vaša prijava je bila na vašo željo umaknjena. Ni več prikazana in se ne ocenjuje več. Če je šlo za pomoto, odgovorite na ta dopis.
calls-letter-reminder-subject = Vaša prijava še ni oddana
calls-letter-reminder =
    { $days ->
        [one] vaša prijava je še osnutek. Razpis se zapre čez { $days } dan. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
        [two] vaša prijava je še osnutek. Razpis se zapre čez { $days } dneva. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
        [few] vaša prijava je še osnutek. Razpis se zapre čez { $days } dni. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
       *[other] vaša prijava je še osnutek. Razpis se zapre čez { $days } dni. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
    }
