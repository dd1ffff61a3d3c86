# Razpisi in prijave, kot jih vidijo prijavitelji.

calls-phase-coming = Kmalu se odpre
calls-phase-open = Odprt za prijave
calls-phase-closed = Zaprt
calls-not-translated = Deli tega razpisa še niso prevedeni. Berete jih v izvirniku. Jezik: { $languages }.
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
calls-kept = Datumi izbrisa. Neoddan osnutek: { $draft } (prej pošljemo obvestilo po e-pošti). Oddana prijava: { $sent }. Umaknjena prijava: { $withdrawn }. Prijava, ki ustreza pogojem, njen nejavni del: { $sent }, njen javni del: { $shown }. Številka prijave in odločitve o njej ostanejo shranjene.
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
calls-only-if = Prikaže se samo, če na „{ $question }“ odgovorite: { $answers }
calls-number-whole = Celo število
calls-number-between = Od { $least } do { $most }
calls-number-least = Najmanj { $least }
calls-number-most = Največ { $most }
calls-number-unit = Enota: { $unit }
calls-date-not-before = Ne pred dnem, navedenim pri „{ $question }“
calls-links-at-most =
    { $count ->
        [one] Največ { $count } povezava
        [two] Največ { $count } povezavi
        [few] Največ { $count } povezave
       *[other] Največ { $count } povezav
    }
calls-declarations = Izjave
calls-yes = Da
calls-no = Ne
calls-continue = Nadaljuj
calls-step = { $number } od { $count }
calls-eligibility-no = Tokrat ne morete sodelovati
calls-eligibility-again = Znova odgovorite na vprašanja
calls-eligibility-yes = Lahko sodelujete
calls-eligibility-yes-text = Vaši odgovori ustrezajo pogojem tega razpisa.
calls-eligibility-yes-sign-in = Za začetek prijave se vpišite; zadostuje e-poštni naslov.
calls-start = Začni prijavo
calls-start-text = Kadar koli lahko prekinete in nadaljujete pozneje. Vse, kar vnesete, se shrani.
calls-entry-language = Jezik prijave
calls-entry-language-hint = Jezik, v katerem pišete odgovore. Lahko je drugačen od jezika teh strani.
calls-entries = Vaše prijave
calls-entries-none = Prijav še nimate.
calls-entries-find = Poiščite odprt razpis
calls-entry-untitled = Prijava brez naslova
calls-entry-draft = Osnutek, še ni oddan
calls-entry-withdrawn = Umaknjena
calls-postal = Po pošti
calls-postal-came = Ta prijava je prispela po pošti. Prejem dokumentov: { $when }. Vnos: { $name }.
calls-postal-late = Dokumenti so prispeli po zaprtju razpisa. Kar vnesete, ostane osnutek in tega ni mogoče potrditi kot prispelo prijavo.
calls-postal-check = Primerjaj z dokumenti
calls-postal-check-text = Še enkrat primerjajte vsak odgovor z dokumenti, nato prijavo potrdite kot prispelo.
calls-postal-declared = Podpisani dokumenti vsebujejo to izjavo
calls-postal-declared-optional = Označite le, če podpisani dokumenti vsebujejo to izjavo
calls-postal-send = Potrdi kot prispelo
calls-postal-receipt = Dopis s številko dobi pošiljatelj: po e-pošti, če je naslov znan, sicer na papirju; natisne ga sekretariat.
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
calls-sample-answers = Izpolni z vzorčnimi odgovori
calls-sample-answers-text = V tej predstavitvi vam ni treba vpisati vsega: odgovorite, na kar želite, na preostalo odgovori primer.
calls-sent-text = Do zaprtja razpisa lahko odgovore še spremenite in jih znova oddate.
calls-sent-final = Velja prijava, kakor ste jo nazadnje oddali.
calls-sent-eligible = Če prijavo oddate znova, je v galeriji ne bo, dokler sekretariat ne preveri nove različice.
calls-changed-since-sending = Prijavo ste po oddaji spremenili. Sprememba bo veljala šele, ko prijavo znova oddate.
calls-withdrawn = To prijavo ste umaknili
calls-withdrawn-text = Ni več prikazana in se ne ocenjuje več. Če je šlo za pomoto, pišite sekretariatu.
calls-bodies-kept = Nazadnje vneseni podatki niso popolni. Dokler niso, prijava navaja prej vpisane
calls-emptied = Vse, kar je bilo za to prijavo napisano in naloženo, je bilo izbrisano, kot je napovedal razpis. Datum izbrisa: { $day }.
calls-task-done = Opravljeno
calls-task-begun = V delu
calls-task-not-started = Še ni začeto
calls-task-optional = Neobvezno
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
calls-check-and-send = Preveri in oddaj

calls-save-continue = Shrani in nadaljuj
calls-save-to-list = Shrani in pojdi na seznam
calls-feeds-criterion = Žirija ta odgovor bere za merilo: { $criterion }
calls-example = Primer dobrega odgovora
calls-autosaved = Shranjeno ob { $time }
calls-autosaving = Shranjevanje …
calls-autosave-offline = Ni povezave. Vaše besedilo je ohranjeno v tem brskalniku in bo shranjeno, takoj ko bo povezava spet vzpostavljena.
calls-autosave-conflict = Medtem je bil ta odgovor spremenjen drugje. Primerjajte obe besedili.
calls-autosave-signed-out = Niste več vpisani. Vaše besedilo je ohranjeno v tem brskalniku. Znova se vpišite, da ga shranite.

calls-conflict = Ta odgovor je bil spremenjen na dveh mestih
calls-bodies-conflict = Ti podatki so bili spremenjeni na dveh mestih
calls-conflict-text = Medtem ko ste pisali, je drugačno besedilo shranil nekdo drug ali pa vi v drugem oknu. Nič ni izgubljeno: izberite, katero besedilo želite obdržati, ali pa kaj iz enega prekopirajte v drugo.
calls-conflict-theirs = Shranjeno ob { $time } ({ $name })
calls-conflict-yours = Vaše besedilo, ki še ni shranjeno
calls-conflict-keep-theirs = Obdrži to besedilo
calls-conflict-save-yours = Shrani moje besedilo

calls-check = Preverite odgovore
calls-check-lacking = Pred oddajo je treba še urediti
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
calls-sent-copy = Kar je bilo oddano
calls-sent-copy-link = Kar je bilo oddano, za tiskanje
calls-sent-copy-text = To je nespremenjena kopija, ki jo bere sekretariat. Poznejših sprememb osnutka v njej ni.
calls-sent-in-grace = Prispela je po zaprtju razpisa. Velja, ker ste stran za preverjanje odgovorov odprli že prej.
calls-receipt-mailed = Številko smo po e-pošti poslali vsem, ki sodelujejo pri tej prijavi.
calls-edit-until = Do zaprtja razpisa lahko odgovore spremenite in jih znova oddate.
calls-back-to-entry = Nazaj k prijavi

calls-withdraw = Umakni prijavo
calls-withdraw-question = Ali želite umakniti to prijavo?
calls-withdraw-text = Prijava bo takoj izločena iz izbora za nagrado in odstranjena iz galerije. Na vašo prošnjo jo sekretariat lahko obnovi.
calls-keep-entry = Obdrži prijavo

# Kdo sodeluje pri prijavi
calls-colleagues = Sodelavci in sodelavke
calls-colleagues-text = Vsi, ki so navedeni tukaj, lahko odgovarjajo na vprašanja, nalagajo datoteke, prijavo oddajo in jo umaknejo ter prejemajo dopise o njej. Oseba, ki prijavo vodi, lahko druge tudi odstrani in prijavo preda.
calls-colleague-leads = Vodi prijavo
calls-colleague-you = Vi
calls-colleague-end = Odstrani
calls-colleague-leads-stays = Oseba, ki prijavo vodi, ne more kar prenehati sodelovati. Prijavo predajte sodelavcu ali sodelavki
calls-colleague-invite = Povabi sodelavca ali sodelavko
calls-colleague-email-hint = Na ta naslov pošljemo vabilo v jeziku te strani. Naslov hranimo samo za vabilo; če vabilo ne bo sprejeto, ga bomo izbrisali. Datum izbrisa: { $day }.
calls-colleague-known = Ta oseba že sodeluje. Vnesite drug naslov
calls-leave = Prenehaj sodelovati
calls-leave-text = Te prijave ne boste več videli in o njej ne boste več prejemali dopisov. Vaši odgovori ostanejo. Sodelavec ali sodelavka vas lahko znova povabi.
calls-handover = Predaj in prenehaj sodelovati
calls-handover-text = Izbrana oseba bo odslej vodila prijavo. Vi je ne boste več videli in o njej ne boste več prejemali dopisov. Vaši odgovori ostanejo.
calls-handover-alone = Če želite prijavo predati, najprej povabite sodelavca ali sodelavko. Ko bo vabilo sprejeto, lahko prijavo predate tukaj.
calls-handover-to = Kdo bo odslej vodil prijavo?
calls-handover-missing = Izberite osebo, ki sodeluje pri prijavi

calls-letter-handover-subject = Prijava predana
calls-letter-handover-to = prijavo „{ $entry }“ vam predaja { $name }. Odslej jo vodite vi: sodelavce lahko povabite ali odstranite, prijavo lahko oddate in jo predate naprej.
calls-letter-handover-from = prijavo „{ $entry }“ ste predali. Odslej jo vodi { $name }. Pri njej ne sodelujete več in o njej ne boste več prejemali dopisov.
calls-letter-removed-subject = Pri prijavi ne sodelujete več
calls-letter-removed = pri prijavi „{ $entry }“ ne sodelujete več. Tako se je odločila oseba, ki jo vodi: { $name }. Prijave ne vidite več in o njej ne boste več prejemali dopisov. Če gre za pomoto, to osebo prosite za novo vabilo.

calls-fault-missing = Odgovorite na to vprašanje
calls-fault-characters = Besedilo skrajšajte na največ { $most } znakov
calls-fault-choose = Izberite enega od odgovorov
calls-fault-date = Navedite datum z dnevom, mesecem in letom, na primer 27 3 2026
calls-fault-no-day = Tega dne v koledarju ni. Preverite dan in mesec
calls-fault-year = Navedite leto s štirimi številkami, od { $first } do { $last }
calls-fault-date-order = Ta datum je pred začetkom. Preverite oba datuma
calls-fault-number = Navedite celo število, zapisano s številkami, na primer 250
calls-fault-number-low = Navedite število, ki ni manjše od { $least }
calls-fault-number-high = Navedite število, ki ni večje od { $most }
calls-fault-words =
    { $over ->
        [one] V odgovoru je preveč besed: { $words } namesto največ { $most }. Odgovor skrajšajte za { $over } besedo
        [two] V odgovoru je preveč besed: { $words } namesto največ { $most }. Odgovor skrajšajte za { $over } besedi
        [few] V odgovoru je preveč besed: { $words } namesto največ { $most }. Odgovor skrajšajte za { $over } besede
       *[other] V odgovoru je preveč besed: { $words } namesto največ { $most }. Odgovor skrajšajte za { $over } besed
    }
calls-fault-link =
    { $count ->
        [one] Vrstica { $lines }: navedite popoln naslov, ki se začne s https://
        [two] Vrstici { $lines }: navedite popolna naslova, ki se začneta s https://
        [few] Vrstice { $lines }: navedite popolne naslove, ki se začnejo s https://
       *[other] Vrstice { $lines }: navedite popolne naslove, ki se začnejo s https://
    }
calls-fault-links-many =
    { $most ->
        [one] Navedite največ { $most } naslov
        [two] Navedite največ { $most } naslova
        [few] Navedite največ { $most } naslove
       *[other] Navedite največ { $most } naslovov
    }
calls-fault-file-missing = Naložite datoteko
calls-fault-authority-name = Navedite naziv javnega organa
calls-fault-authority-kind = Izberite vrsto javnega organa
calls-fault-authority-country = Izberite državo javnega organa
calls-fault-entering-name = Navedite naziv predlagatelja
calls-fault-entering-kind = Izberite vrsto predlagatelja
calls-fault-entering-country = Izberite državo predlagatelja
calls-fault-rule = { $why }
calls-fault-same-body = Predlagatelj je isti kot organ. Če kampanjo prijavlja organ sam, pustite drugi del prazen

calls-not-sent-early = Razpis še ni odprt. Vaši odgovori so shranjeni kot osnutek
calls-not-sent-late = Razpis se je zaprl. Vaši odgovori so ohranjeni kot osnutek, prijava pa ni bila oddana
calls-not-sent-withdrawn = Ta prijava je bila umaknjena. Če jo želite obnoviti, pišite sekretariatu
calls-not-sent-authority = Navedite javni organ
calls-not-sent-undeclared = Brez te izjave prijave ni mogoče oddati: { $what }

calls-letter-greeting = Pozdravljeni, { $name },
calls-letter-receipt-subject = Prijava prejeta, številka { $number }
calls-letter-receipt = prejeli smo vašo prijavo. Njena številka je { $number }. Številko shranite. Do zaprtja razpisa lahko odgovore spremenite in jih znova oddate.
calls-letter-postal-receipt = prejeli smo prijavo, ki ste jo poslali po pošti. Datum prejema: { $day }. Številka prijave: { $number }. Številko shranite. Če želite prijavo spremeniti ali umakniti, pišite sekretariatu.
calls-letter-withdrawn-subject = Prijava umaknjena
calls-letter-withdrawn = vaša prijava je bila na vašo željo umaknjena. Ni več prikazana in se ne ocenjuje več. Če je šlo za pomoto, odgovorite na ta dopis.
calls-letter-office-review-subject = Prošnja za ponovno presojo: prijava številka { $number }
calls-letter-office-review = prejeli smo prošnjo za ponovno presojo odločitve o prijavi številka { $number }. O njej odloča oseba, ki pri tej odločitvi ni sodelovala. Navedeni razlogi so pri prijavi:
calls-letter-office-question-subject = Vprašanje o razpisu
calls-letter-office-question = prispelo je vprašanje o razpisu. Enkrat za vse lahko nanj odgovorite tukaj:
calls-letter-retention-subject = Vaš osnutek bo izbrisan
calls-letter-retention = vaša prijava ni bila nikoli oddana, razpis pa je zaprt. Vse, kar ste zanjo napisali in naložili, bo izbrisano. Datum izbrisa: { $day }. Če želite besedila ohraniti, jih prosimo kopirajte pred tem dnem.
calls-letter-reminder-subject = Vaša prijava še ni oddana
calls-letter-reminder =
    { $days ->
        [one] vaša prijava je še osnutek. Razpis se zapre čez { $days } dan. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
        [two] vaša prijava je še osnutek. Razpis se zapre čez { $days } dneva. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
        [few] vaša prijava je še osnutek. Razpis se zapre čez { $days } dni. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
       *[other] vaša prijava je še osnutek. Razpis se zapre čez { $days } dni. Prosimo, preverite odgovore in prijavo pravočasno oddajte.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Naložite lahko datoteke teh vrst: { $kinds }. Vsaka ima lahko največ { $megabytes } MB.
calls-files-at-most =
    { $most ->
        [one] Največ { $most } datoteka.
        [two] Največ { $most } datoteki.
        [few] Največ { $most } datoteke.
       *[other] Največ { $most } datotek.
    }
calls-files-none = Naložena ni še nobena datoteka.
calls-files-add = Izberi datoteke
calls-files-upload = Naloži
calls-files-full = Tu ni prostora za še eno datoteko. Če želite naložiti drugo, eno odstranite.
calls-files-too-large = Datoteka { $name } ima več kot { $megabytes } MB. Izberite manjšo.
calls-files-sending = Naloženo: { $percent } %
calls-files-cancel = Prekliči nalaganje
calls-files-cancelled = Nalaganje je bilo preklicano.
calls-files-failed = Nalaganje ni uspelo. Preverite povezavo in poskusite znova.
calls-files-continue = Nadaljuj
calls-files-to-list = Pojdi na seznam
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Opiši
calls-file-remove = Odstrani datoteko
calls-file-remove-question = Ali želite odstraniti to datoteko?
calls-file-remove-text = Takoj bo izbrisana, skupaj z vsemi podatki o njej.
calls-file-remove-sent = Odstranjena bo iz vašega osnutka. Kar ste oddali, ostane nespremenjeno, dokler prijave ne oddate znova.
calls-file-keep = Obdrži datoteko
calls-file-picture = O tej sliki
calls-file-document = O tem dokumentu
calls-file-later = Ne zdaj
calls-file-alt = Kaj prikazuje slika?
calls-file-alt-hint = En stavek za bralce, ki je ne vidijo.
calls-file-credit = Kdo je avtor slike?
calls-file-credit-hint = Ime, kot naj stoji ob sliki.
calls-file-credited = Slika:
calls-file-about = Kakšen dokument je to?
calls-file-about-hint = Na primer: poročilo o anketi iz maja 2026.
calls-file-people = Koga je na sliki mogoče prepoznati?
calls-file-people-hint = Slika s prepoznavno osebo se prikaže samo z njeno privolitvijo.
calls-file-nobody = Nikogar
calls-file-consent-of = { $name }, privolitev zapisana: { $date }
calls-file-consent-new = Osebo, katere privolitev je zapisana spodaj
calls-file-consent = Nova privolitev
calls-file-consent-hint = Samo če ste zgoraj izbrali, da je zapisana tukaj.
calls-file-people-unsaid = Ni še navedeno, koga je mogoče prepoznati.
calls-file-people-nobody = Nikogar ni mogoče prepoznati.
calls-file-people-consent = S privolitvijo osebe { $name }
calls-file-people-somebody = S privolitvijo
calls-fault-files-many =
    { $most ->
        [one] Tu je mogoča največ { $most } datoteka
        [two] Tu sta mogoči največ { $most } datoteki
        [few] Tu so mogoče največ { $most } datoteke
       *[other] Tu je mogočih največ { $most } datotek
    }
calls-fault-file-refused = Datoteka { $name } ni uporabna. Odstranite jo
calls-fault-file-withdrawn = Privolitev za eno od slik ne velja več. Odstranite sliko
calls-fault-file-consent = Privolitev za sliko { $name } ne velja več. Znova navedite, koga je mogoče prepoznati, ali sliko odstranite
calls-fault-file-alt = Opišite, kaj prikazuje slika { $name }
calls-fault-file-people = Navedite, koga je mogoče prepoznati na sliki { $name }
calls-task-files =
    { $count ->
        [one] { $count } datoteka
        [two] { $count } datoteki
        [few] { $count } datoteke
       *[other] { $count } datotek
    }
calls-task-consents =
    { $count ->
        [one] manjka { $count } privolitev
        [two] manjkata { $count } privolitvi
        [few] manjkajo { $count } privolitve
       *[other] manjka { $count } privolitev
    }
calls-consent-name = Kdo je na sliki?
calls-consent-name-hint = Ime, s katerim želi biti oseba navedena.
calls-consent-guardian = Kdo privoli namesto otroka?
calls-consent-guardian-hint = Starš ali skrbnik, če je prikazana oseba mladoletna.
calls-consent-covers = Kaj se sme uporabiti?
calls-consent-cover-face = Obraz
calls-consent-cover-voice = Glas
calls-consent-cover-name = Ime
calls-consent-uses = Za kaj se sme uporabiti?
calls-consent-uses-hint = Tako, kot je oseba privolila, na primer: galerija nagrade in njena brošura.
calls-consent-until = Do kdaj?
calls-consent-until-hint = Zadnji dan, če je privolitev dana za določen čas.
calls-consent-evidence = Kako veste za privolitev?
calls-consent-evidence-hint = Na primer: obrazec, podpisan 3. maja, shranjen v arhivu občine.
calls-fault-consent-name = Navedite, kdo je na sliki
calls-fault-consent-covers = Slika se lahko prikaže le, če privolitev zajema obraz
calls-fault-consent-uses = Navedite, za kaj se sme uporabiti
calls-fault-consent-until = Navedite dan, ki še ni minil
calls-fault-consent-evidence = Navedite, kako veste za privolitev
calls-fault-consent-over = Ta privolitev ne velja več. Izberite drug odgovor
calls-fault-consent-sent = Ta slika je bila oddana s privolitvijo, ki mora ostati pri njej. Če želite spremeniti, kdo je na sliki, sliko odstranite in jo znova naložite
calls-consents = Privolitve
calls-consents-own = Privolitve za slike vaših prijav. Če si je prikazana oseba premislila, privolitev prekličite tukaj.
calls-consents-office = Privolitve za slike prijav, oddanih na vaše razpise. Vedno odloči volja prikazane osebe: če si je premislila, privolitev prekličite tukaj.
calls-consents-search = Iskanje po imenu
calls-consents-find = Išči
calls-consents-none = Ni zapisanih privolitev.
calls-consent-for-child = Privolitev v imenu otroka: { $name }
calls-consent-entries = Prijave
calls-consent-holds = Zapisana: { $date }
calls-consent-holds-until = Velja do: { $date }
calls-consent-over = Potekla: { $date }
calls-consent-ended = Preklicana: { $date }
calls-consent-end = Prekliči privolitev
calls-consent-end-question = Ali želite preklicati to privolitev?
calls-consent-end-text = Vsaka slika, ki temelji na njej, bo takoj izbrisana in ne bo več nikjer prikazana. Tega ni mogoče razveljaviti.
calls-consent-keep = Obdrži privolitev
calls-letter-consent-subject = Slika vaše prijave je bila izbrisana
calls-letter-consent = oseba, prikazana v vaši prijavi, je preklicala svojo privolitev, zato smo sliko izbrisali. Vaša prijava ostane, kakršna je; slika ni več nikjer prikazana.

# Preverjanje pogojev: čakalna vrsta, kontrolni seznam, odločitve, dopisi.

screening-queue = Čakalna vrsta
screening-next = Prevzemi naslednjo
screening-queue-caption = Prijave v tej čakalni vrsti, najstarejše najprej
screening-to-do = Čaka na sekretariat
screening-all = Vse prijave
screening-country = Država
screening-all-countries = Vse države
screening-language = Jezik
screening-all-languages = Vsi jeziki
screening-filter = Prikaži rezultate
screening-filter-clear = Počisti filtre
screening-none = Ni prijav
screening-none-all = Prikaži vse prijave
screening-campaign = Kampanja
screening-authority = Javni organ
screening-kind = Vrsta
screening-entering = Predlagatelj
screening-state = Stanje
screening-arrived = Oddana
screening-version = Različica
screening-version-of = Oddana različica številka { $number }
screening-age = Čaka
screening-age-today = danes
screening-age-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dni
       *[other] { $count } dni
    }
screening-due = Rok za odgovor: { $due }
screening-due-over = Rok za odgovor je potekel: { $due }
screening-pages = Strani čakalne vrste
screening-page-before = Prejšnja
screening-page-after = Naprej
screening-entry = Prijava številka { $number }
screening-to-queue = Nazaj v čakalno vrsto
screening-postal = Prijave po pošti
screening-postal-one = Prijava po pošti
screening-postal-text = Tukaj se evidentira, kar je prispelo na papirju, besedilo pa se nato vnese na istih straneh, ki jih uporabljajo prijavitelji. Kdor prijavo vnese, o njej ne sme odločati.
screening-postal-record = Evidentiraj prijavo, ki je prispela po pošti
screening-postal-begin = Evidentiraj in začni vnos
screening-postal-entrant = Pošiljatelj
screening-postal-entrant-hint = Oseba ali urad, na katerega se naslovijo dopisi.
screening-postal-email = E-poštni naslov v dokumentih
screening-postal-email-hint = Če je naveden v dokumentih, gre vsak dopis na ta naslov.
screening-postal-address = Poštni naslov
screening-postal-address-hint = Potreben, kadar e-poštnega naslova ni: vsak dopis se tedaj natisne in pošlje po pošti.
screening-postal-day = Dan prejema
screening-postal-day-hint = Kot ga navaja poštni žig ali prejemna štampiljka, odvisno od pravil razpisa.
screening-postal-time = Ura prejema
screening-postal-time-hint = Na primer 14:30, v časovnem pasu razpisa ({ $zone }). Če je naveden samo dan, pustite prazno: prijava tedaj šteje od začetka tega dne.
screening-postal-language-hint = Jezik dokumentov. V njem so napisani dopisi.
screening-postal-note = Opomba o dokumentih
screening-postal-note-hint = Na primer številka zadeve ali kraj hrambe dokumentov. Prijavitelji opombe ne vidijo.
screening-postal-arrived = Prejem dokumentov
screening-postal-late = Po zaprtju razpisa
screening-postal-typist = Vnos
screening-postal-typing = Vnos poteka
screening-postal-emptied = Vsebina izbrisana
screening-postal-go-on = Nadaljuj vnos
screening-postal-take-over = Prevzemi vnos
screening-postal-take-over-text = To prijavo vnaša druga oseba. Če vnos prevzamete, o prijavi pozneje ne boste smeli odločati.
screening-paper = Dopisi na papirju
screening-paper-text = Teh dopisov ni mogoče poslati po e-pošti. Natisnite to stran, dopise pošljite po pošti in odpošiljanje tukaj potrdite.
screening-paper-none = Za to prijavo ni dopisov za tiskanje.
screening-paper-waiting =
    { $count ->
        [one] { $count } dopis za tiskanje in pošiljanje
        [two] { $count } dopisa za tiskanje in pošiljanje
        [few] { $count } dopisi za tiskanje in pošiljanje
       *[other] { $count } dopisov za tiskanje in pošiljanje
    }
screening-paper-written = Napisano: { $when }
screening-paper-posted = Poslano po pošti: { $when }
screening-paper-post = Potrdi odpošiljanje

screening-state-new = Nova
screening-state-changed = Spremenjena po odločitvi
screening-state-waiting = Čaka na odgovor
screening-state-proposed = Čaka na potrditev
screening-state-in-review = V ponovni presoji
screening-state-eligible = Ustreza pogojem
screening-state-not-eligible = Ne ustreza pogojem
screening-state-withdrawn = Umaknjena

screening-answer-changed = Spremenjeno od prejšnje oddane različice
screening-no-answer = Brez odgovora
screening-declarations = Izjave
screening-declared = Izjava je dana
screening-not-declared = Izjava ni dana
screening-unshown-undeclared = Ni prikazano v galeriji: izjava o objavi ni dana.
screening-unshown-no-declaration = Ni prikazano v galeriji: obrazec razpisa ne predvideva izjave o objavi.
screening-questions = Prošnje za pojasnilo
screening-question-open = Rok za odgovor: { $when }
screening-question-answered = Odgovorjeno: { $when }
screening-question-closed = Zaprto brez odgovora: { $when }
screening-notes = Opombe
screening-note = Interna opomba
screening-note-hint = Prijavitelji opomb nikoli ne vidijo.
screening-note-add = Shrani opombo
screening-history = Zgodovina
screening-history-span = Od { $from } do { $to }
screening-alike = Morebiten dvojnik
screening-alike-text = Te prijave imajo s to nekaj skupnega. To je le namig.
screening-like-authority = isti javni organ
screening-like-link = ista povezava
screening-like-title = skoraj enak naslov
screening-restore = Obnovi
screening-restore-text = Prijava je bila umaknjena. Če je šlo za pomoto, jo lahko obnovite; nato potrebuje novo odločitev.

screening-checklist = Kontrolni seznam
screening-own = Pri tej prijavi sodelujete ali ste sodelovali tudi vi. Preverijo jo in o njej odločijo drugi, zato kontrolnega seznama, opomb in zgodovine ne vidite.
screening-typed-in = To prijavo ste s papirja vnesli vi. Preverijo jo in o njej odločijo drugi, zato kontrolnega seznama, opomb in zgodovine ne vidite.
screening-answer-yes = Da
screening-answer-no = Ne
screening-answer-ask = Vprašaj
screening-unanswered = Še ni preverjeno
screening-earlier = V prejšnji oddani različici: { $answer }
screening-ask-rule = Zahtevaj pojasnilo o tem pogoju
screening-findings-save = Shrani kontrolni seznam
screening-evidence-none = Ni podatka
screening-evidence-declared = To ve samo predlagatelj; samodejno tega ni mogoče preveriti.
screening-evidence-kind = Zabeležena vrsta: { $kind }
screening-evidence-member = Država: { $country }. Članica Evropske unije na ta dan: { $date }.
screening-evidence-no-member = Država: { $country }. Na ta dan ni bila članica Evropske unije: { $date }.
screening-evidence-answered = Odgovor: { $answer }
screening-evidence-unanswered = Ni odgovora
screening-evidence-late = Oddana po izteku roka
screening-evidence-grace = Oddana po izteku roka ({ $sent }), a v dodatnem času; stran za preverjanje odgovorov je bila odprta že prej: { $opened }.
screening-evidence-pass = Oddana po izteku roka, z individualnim podaljšanjem roka do: { $until }
screening-evidence-days =
    { $count ->
        [one] Oddana { $count } dan pred iztekom roka
        [two] Oddana { $count } dneva pred iztekom roka
        [few] Oddana { $count } dni pred iztekom roka
       *[other] Oddana { $count } dni pred iztekom roka
    }
screening-evidence-hours =
    { $count ->
        [one] Oddana { $count } uro pred iztekom roka
        [two] Oddana { $count } uri pred iztekom roka
        [few] Oddana { $count } ure pred iztekom roka
       *[other] Oddana { $count } ur pred iztekom roka
    }
screening-evidence-minutes =
    { $count ->
        [one] Oddana { $count } minuto pred iztekom roka
        [two] Oddana { $count } minuti pred iztekom roka
        [few] Oddana { $count } minute pred iztekom roka
       *[other] Oddana { $count } minut pred iztekom roka
    }
screening-evidence-seconds = Oddana manj kot minuto pred iztekom roka
screening-evidence-consents = Slike z urejeno privolitvijo: { $settled } od { $all }

screening-decide = Odloči
screening-verdict = Kako se odločite?
screening-second-person = Preden prijavitelj izve za odločitev, jo mora potrditi druga oseba.
screening-reasons = Razlogi
screening-explanation = Obrazložitev za prijavitelja
screening-in-language = Besedilo bo v dopisu takšno, kot ga napišete. Jezik prijave: { $language }.
screening-in-languages = Besedilo bo v dopisu takšno, kot ga napišete. Jezik dopisa: { $letters }. Jezik prijave: { $language }.
screening-doubts = Pri teh pogojih odgovor ni „Da“:
screening-see-letter = Prikaži dopis
screening-cancel = Prekliči
screening-change = Spremeni
screening-decision-check = Pred odločitvijo preberite dopis
screening-check-eligible = Ko odločite, se dopis takoj pošlje, prijava pa je lahko prikazana v galeriji.
screening-check-upheld = Ko odločite, se dopis takoj pošlje.
screening-check-refusal = S predlogom se še nič ne pošlje. Druga oseba prebere dopis in ga potrdi ali vrne.
screening-propose = Predlagaj: ne ustreza pogojem
screening-find-eligible = Odloči: ustreza pogojem
screening-letter = Dopis
screening-letter-language = Jezik
screening-letter-to = Za
screening-letter-nobody = Nihče od sodelujočih pri tej prijavi nima računa, zato dopis ne bo poslan.
screening-letter-paper = { $name } (dopis na papirju)
screening-to-confirmation = Potrditev ali vrnitev
screening-to-own-proposal = Ogled ali umik vašega predloga
screening-proposed-by = Odločitev predlaga
screening-proposed-at = Predlagano
screening-own-proposal = To odločitev ste predlagali vi. Potrditi jo mora druga oseba; lahko jo umaknete.
screening-confirm = Potrdi: ne ustreza pogojem
screening-send-back = Vrni
screening-send-back-why = Zakaj vračate predlog?
screening-take-back = Umakni predlog

screening-ask = Zahtevaj pojasnilo
screening-ask-text = Vprašanje po e-pošti prejmejo vsi, ki sodelujejo pri prijavi. Z njim se znova odpre en razdelek; vsi drugi ostanejo takšni, kot so bili oddani.
screening-ask-replaces = Eno vprašanje je še odprto. Novo vprašanje ga zapre in nadomesti.
screening-section = Kateri razdelek se znova odpre?
screening-section-hint = Spremeniti je mogoče samo odgovore v tem razdelku.
screening-message = Vaše vprašanje
screening-days = Število dni za odgovor
screening-ask-send = Pošlji vprašanje
screening-question-draft =
    Preverjamo vašo prijavo. Iz nje ni razvidno, ali je izpolnjen ta pogoj:

    „{ $rule }“

    Prosimo, dopolnite odgovore v tem razdelku.

screening-asked = Sekretariat ima vprašanje
screening-asked-section = Razdelek: { $section }
screening-asked-until = Ta razdelek lahko spremenite in prijavo znova oddate do: { $until }, tudi če se je razpis medtem zaprl.

screening-to-review = Odločitev o ponovni presoji
screening-review-why = Zakaj prijavitelj prosi za ponovno presojo
screening-outcome = Kako se odločite?
screening-upheld = Odločitev ostane: ne ustreza pogojem
screening-overturned = Odločitev se spremeni: ustreza pogojem
screening-review-explanation = Obrazložitev za prijavitelja
screening-review-decide = Odloči o ponovni presoji
screening-review-request = Prošnja za ponovno presojo
screening-review = Ponovna presoja odločitve
screening-review-why-ask = Zakaj naj se odločitev ponovno presodi?
screening-review-why-hint = Napišite, kaj je bilo spregledano ali napačno razumljeno. Prošnjo bo prebrala oseba, ki pri odločitvi ni sodelovala.
screening-review-until = Za ponovno presojo lahko prosite do: { $until }.
screening-review-send = Pošlji prošnjo
screening-review-unsent = Vaše besedilo
screening-review-asked = Za ponovno presojo ste prosili: { $when }. O izidu boste prejeli dopis.

screening-done-findings = Kontrolni seznam je shranjen.
screening-done-note = Opomba je shranjena.
screening-done-asked = Vprašanje je poslano prijavitelju.
screening-done-eligible = Prijava ustreza pogojem. Dopis je poslan.
screening-done-proposed = Odločitev je predlagana. Potrditi jo mora druga oseba.
screening-done-confirmed = Odločitev je potrjena. Dopis je poslan.
screening-done-sent-back = Predlog je vrnjen. Prijava čaka na novo odločitev.
screening-done-reviewed = O ponovni presoji je odločeno. Dopis je poslan.
screening-done-restored = Prijava je obnovljena. Potrebuje novo odločitev.

screening-error-changed = Prijava je bila medtem znova oddana. Najprej preberite novo različico
screening-error-decided = Medtem je odločil nekdo drug. Prijavo si oglejte še enkrat
screening-error-withdrawn = Prijava je bila medtem umaknjena
screening-error-waiting = Prijavitelj ima še čas za odgovor. Počakajte na odgovor ali na iztek roka
screening-error-not-all-yes = Odgovor ni „Da“ pri vseh pogojih. Najprej to uredite v kontrolnem seznamu
screening-error-own = Pri tej prijavi sodelujete ali ste sodelovali tudi vi. O tem, ali ustreza pogojem, mora odločiti druga oseba
screening-error-typed-in = To prijavo ste s papirja vnesli vi. O njej mora odločiti druga oseba
screening-error-same-person = To odločitev ste predlagali vi. Potrditi jo mora druga oseba
screening-error-took-part = Sodelovali ste pri tej odločitvi ali prijavi. O ponovni presoji mora odločiti druga oseba
screening-error-verdict = Izberite odločitev
screening-error-reasons = Izberite vsaj en razlog
screening-error-explanation = Odločitev obrazložite v nekaj stavkih
screening-error-outcome = Izberite izid ponovne presoje
screening-error-settled = O prijavi je odločeno ali pa je umaknjena. Zdaj vprašanja ni mogoče poslati
screening-error-section = Izberite razdelek, ki se znova odpre
screening-error-message = Napišite vprašanje
screening-error-days = Navedite število dni od 1 do { $most }
screening-error-note = Napišite opombo
screening-error-met = Medtem je na ta pogoj odgovoril nekdo drug: { $answer }. Preverite svoj odgovor in znova shranite
screening-error-why = Napišite, zakaj naj se odločitev ponovno presodi
screening-error-why-long = Besedilo skrajšajte na največ { $most } besed
screening-error-review-late = Rok za prošnjo za ponovno presojo je potekel.
screening-error-review-asked = Ponovna presoja je že zahtevana. Vaše besedilo ni bilo poslano
screening-error-review-withdrawn = Prijava je umaknjena, zato ni česa presojati. Če je bila umaknjena pomotoma, pišite sekretariatu
screening-error-postal-early = Ta dan razpis še ni bil odprt. Preverite dan prejema
screening-error-postal-ahead = Ta trenutek je v prihodnosti. Navedite dan in uro, ko so dokumenti prispeli
screening-error-postal-time = Navedite uro v urah in minutah, na primer 14:30
screening-error-postal-entrant = Navedite, kdo je poslal dokumente
screening-error-postal-address = Navedite poštni naslov ali zgoraj e-poštni naslov, da bo dopise mogoče poslati

screening-history-begin = Prijava je bila začeta.
screening-history-name-bodies = Navedena sta bila javni organ in predlagatelj.
screening-history-keep-naming = Vneseni so bili podatki o javnem organu ali predlagatelju, ki še niso popolni.
screening-history-answer = Odgovori so bili spremenjeni.
screening-history-leave-out-file = Datoteka je bila odstranjena iz prijave.
screening-history-leave = Oseba pri prijavi ne sodeluje več.
screening-history-remove-colleague = Oseba je bila odstranjena iz prijave.
screening-history-hand-over = Prijava je bila predana drugi osebi.
screening-history-record-source = Zabeležen je bil vir prijave.
screening-history-send = Prijava je bila oddana.
screening-history-withdraw = Prijava je bila umaknjena.
screening-history-restore = Prijava je bila obnovljena.
screening-history-empty = Vsebina prijave je bila izbrisana.
screening-history-empty-inside = Kar ni javno, je bilo izbrisano.
screening-history-warn-of-retention = Sodelujoči so bili obveščeni, da bo osnutek izbrisan.
screening-history-record = Prijavo je vnesel sekretariat.
screening-history-record-arrival = Evidentiran je bil prejem po pošti.
screening-history-post-letter = Dopis na papirju je bil poslan po pošti.
screening-history-record-sending = Oddano različico je vnesel sekretariat.
screening-history-find = Kontrolni seznam je bil izpolnjen.
screening-history-ask = Prijavitelju je bilo poslano vprašanje.
screening-history-note = Zapisana je bila opomba.
screening-history-find-eligible = Ugotovljeno je bilo, da prijava ustreza pogojem.
screening-history-propose-refusal = Predlagano je bilo, da prijava ne ustreza pogojem.
screening-history-confirm-refusal = Druga oseba je potrdila, da prijava ne ustreza pogojem.
screening-history-send-back-refusal = Predlagana odločitev je bila vrnjena.
screening-history-ask-review = Oddana je bila prošnja za ponovno presojo.
screening-history-uphold = Ponovna presoja odločitve ni spremenila.
screening-history-overturn = S ponovno presojo je bilo ugotovljeno, da prijava ustreza pogojem.
screening-history-other = Pri prijavi je bilo nekaj spremenjeno.

screening-letter-about = ta dopis se nanaša na vašo prijavo številka { $number }, „{ $title }“. Razpis: { $call }.
screening-letter-eligible-subject = Vaša prijava številka { $number } ustreza pogojem
screening-letter-eligible = Sekretariat je vašo prijavo preveril po objavljenih pogojih in ugotovil, da jim ustreza. Kaj sledi, piše na strani razpisa.
screening-letter-restored-subject = Vaša prijava številka { $number } je obnovljena
screening-letter-restored = Sekretariat je obnovil vašo umaknjeno prijavo. Spet velja tako, kot ste jo nazadnje oddali, in bo znova preverjena. Javno bo prikazana le, če bo ustrezala pogojem. Če tega niste želeli, odgovorite na ta dopis. Vaša prijava je na tem naslovu:
screening-letter-refused-subject = Vaša prijava številka { $number } ne ustreza pogojem
screening-letter-refused = Sekretariat je prijavo preveril po objavljenih pogojih in ugotovil, da jim ne ustreza. Odločitev je potrdila druga oseba.
screening-letter-reasons = Razlogi:
screening-letter-explanation = Obrazložitev sekretariata:
screening-letter-review = Imate pravico do ponovne presoje; zanjo lahko prosite do: { $until }. O njej odloči oseba, ki pri tej odločitvi ni sodelovala. Prošnjo lahko oddate na tem naslovu:
screening-letter-question-subject = Vprašanje o vaši prijavi številka { $number }
screening-letter-question = Sekretariat ima vprašanje o tem razdelku: { $section }.
screening-letter-question-until = Ta razdelek lahko spremenite in prijavo znova oddate do: { $until }. Vsi drugi razdelki ostanejo takšni, kot ste jih oddali. Vaša prijava je na tem naslovu:
screening-letter-upheld-subject = Ponovna presoja vaše prijave številka { $number }: ne ustreza pogojem
screening-letter-upheld = Odločitev je ponovno presodila oseba, ki pri njej ni sodelovala. Odločitev ostane: vaša prijava ne ustreza pogojem.
screening-letter-overturned-subject = Ponovna presoja vaše prijave številka { $number }: ustreza pogojem
screening-letter-overturned = Odločitev je ponovno presodila oseba, ki pri njej ni sodelovala. Odločitev je spremenjena: vaša prijava ustreza pogojem.
screening-letter-close = Sekretariat
screening-letter-by-post = Odgovorite lahko po pošti. Navedite številko prijave.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Razpisi
editor-calls-caption = Razpisi, ki jih vodite
editor-calls-none = Ne vodite še nobenega razpisa.
editor-call = Razpis
editor-state = Stanje
editor-ways = Dejanja
editor-unpublished = Ni objavljen
editor-edit = Uredi
editor-preview = Predogled
editor-queue = Prijave za preverjanje
editor-gallery = Odprtje galerije

editor-new = Nov razpis
editor-new-text = Razpis bo ustvarjen, ne pa še objavljen. Besedila in obrazec pripravite pozneje.
editor-make = Ustvari razpis
editor-source = Izvirni jezik
editor-source-hint = Jezik, v katerem so besedila najprej napisana. Vsi drugi so prevodi.
editor-kind = Čemu je razpis namenjen
editor-kind-award = Nagradi
editor-kind-residency = Umetniškim rezidencam
editor-slug = Naslov na spletnem mestu
editor-slug-hint = Zadnji del naslova razpisa na tem spletnem mestu, na primer nagrada-2027: male črke brez strešic, števke in vezaji. Pozneje ga ni mogoče spremeniti.
editor-zone = Časovni pas
editor-closes-hint = Kar prispe v tej minuti, je prepozno. Če je razpis odprt do konca dneva, navedite naslednji dan ob 00:00.
editor-copy = Kopiraj obrazec tega razpisa
editor-copy-hint = Pustite prazno, če želite začeti s praznim obrazcem.
editor-organisation = Organizacija, ki vodi razpis

editor-texts = Besedila
editor-more = Vse drugo
editor-form = Obrazec
editor-publish = Objavi razpis
editor-passes = Individualna podaljšanja roka
editor-answers = Vprašanja o razpisu
editor-save = Shrani
editor-grace = Dodatni čas v minutah
editor-grace-hint = Tako dolgo po zaprtju je mogoče še oddati prijavo, pri kateri je bila stran za preverjanje odgovorov odprta že prej. Ta čas se ne objavi.
editor-draft-days = Hramba osnutkov v dneh
editor-sent-days = Hramba oddanih prijav v dneh
editor-withdrawn-days = Hramba umaknjenih prijav v dneh
editor-shown-days = Hramba javnih prijav v dneh
editor-days-hint = Šteto od zaprtja razpisa, od 30 do 7300. Po zdaj shranjeni vrednosti do: { $day }.
editor-fault-days = Vnesite število dni od 30 do 7300
editor-fault-shown-days = Javne prijave se hranijo vsaj tako dolgo kot oddane
editor-note = Zakaj se zaprtje razpisa prestavlja
editor-note-hint = Potrebno, kadar prestavite zaprtje objavljenega razpisa. Vsi lahko to preberejo na strani s spremembami razpisa: prosimo, pišite v izvirnem jeziku razpisa.
editor-moves = Zaprtje razpisa je bilo prestavljeno
editor-moved = Prej: { $from }; zdaj: { $to }; prestavljeno: { $at }
editor-unwritten = Še ni napisano
editor-complete = Vsi jeziki
editor-incomplete = Nekateri jeziki manjkajo
editor-missing-in = Manjka: { $languages }
editor-stale-in = Treba posodobiti: { $languages }
editor-draft-waits = Različica { $number } obrazca je osnutek. Prijavitelji še vedno vidijo prejšnjo.
editor-publish-look = Preveri in objavi

editor-languages-text = Izvirnik je obvezen. Če besedila v katerem od jezikov ne vnesete, se prikaže izvirnik, na strani pa je to navedeno.
editor-text-public = Razpis je objavljen: spremembo vidijo vsi, takoj ko jo shranite.
editor-original = { $language } (izvirnik)
editor-stale = Izvirnik se je po tem prevodu spremenil.
editor-missing = Ta prevod manjka.
editor-text-title = Naslov
editor-text-title-hint = Kako se razpis imenuje.
editor-text-summary = Povzetek
editor-text-summary-hint = En ali dva stavka za sezname in iskalnike.
editor-text-about = O razpisu
editor-text-about-hint = Čemu je razpis namenjen, kdo lahko sodeluje in v čigavem imenu. Prazna vrstica začne nov odstavek.
editor-text-prize = Nagrada
editor-text-prize-hint = Kaj prejmejo najboljši.
editor-text-after = Kaj sledi
editor-text-after-hint = Kaj sledi oddaji: preverjanje pogojev, žirija, rezultati.

editor-form-published = Različica { $number } je objavljena. S prvo spremembo nastane osnutek naslednje različice; prijavitelji ga vidijo šele, ko ga objavite.
editor-form-draft = Različica { $number } je osnutek. Prijavitelji ga vidijo šele, ko ga objavite.
editor-faults = Pred objavo popravite
editor-group-questions = Razdelki in vprašanja
editor-group-reasons = Razlogi za „ne ustreza pogojem“
editor-add = Dodaj
editor-add-question = Dodaj vprašanje
editor-add-choice = Dodaj možnost odgovora
editor-up = Premakni gor
editor-down = Premakni dol
editor-remove = Odstrani
editor-remove-question = Ali želite to odstraniti?
editor-remove-whole = Odstrani se tudi vse, kar vsebuje.
editor-remove-text = Odstrani se iz osnutka obrazca. V že oddanih prijavah ostane.
editor-keep = Obdrži
editor-discard = Zavrzi osnutek
editor-done-made = Razpis je pripravljen za urejanje. Napišite besedila in nato obrazec; pred objavo ga ne vidi nihče drug.
editor-done-saved = Sprememba je shranjena.
editor-done-published = Razpis je objavljen v tej različici.
editor-done-removed = Del je odstranjen.
editor-done-discarded = Osnutek je zavržen.
editor-code = Oznaka
editor-code-hint = Kratko ime za naslove in izvoze: male črke brez strešic, števke in podčrtaji. Pozneje ga ni mogoče spremeniti. Odgovor na vprašanje z oznako „title“ je povsod ime prijave; odgovora na vprašanji z oznakama „summary“ in „category“ sta prikazana v galeriji.
editor-question-kind = Kako se odgovori na vprašanje?
editor-question-kind-hint = Tega pozneje ni mogoče spremeniti. Če želite vprašati drugače, dodajte novo vprašanje.

editor-part-section = Razdelek
editor-part-question = Vprašanje
editor-part-choice = Možnost odgovora
editor-part-rule = Pogoj za sodelovanje
editor-part-declaration = Izjava
editor-part-criterion = Merilo
editor-part-reason = Razlog
editor-part-privacy = Obvestilo o varstvu podatkov
editor-question-short-text = Kratko besedilo
editor-question-long-text = Dolgo besedilo
editor-question-choice = Izbira enega odgovora
editor-question-choices = Izbira več odgovorov
editor-question-number = Število
editor-question-date = Datum
editor-question-links = Povezave
editor-question-files = Datoteke

editor-set-required = Odgovor je obvezen
editor-set-required-yes = Brez odgovora prijave ni mogoče oddati
editor-set-words = Največje število besed
editor-set-min = Najmanjše število
editor-set-max = Največje število
editor-set-not-before = Ne pred datumom pri vprašanju
editor-set-kinds = Vrste datotek
editor-set-max-mb = Največja velikost datoteke v megabajtih
editor-set-max-count = Največje število datotek ali povezav
editor-set-pictures = Slike
editor-set-pictures-yes = Zahtevaj opis, navedbo avtorstva in privolitev prikazanih oseb
editor-set-private = Kdo vidi odgovor
editor-set-private-yes = Odgovor vidita samo sekretariat in žirija
editor-set-criterion = Merilo, pri katerem se odgovor upošteva
editor-set-show-if = Vprašaj samo, če je izbran eden od teh odgovorov
editor-set-show-if-hint = Označite odgovore enega samega prejšnjega vprašanja. Če ne označite ničesar, se vprašanje prikaže vedno.
editor-set-looks-at = Kaj pogoj preverja
editor-set-looks-at-hint = Vpraša se samo to, kar ve le predlagatelj; vse drugo se preveri samodejno.
editor-set-bodies = Organi, ki lahko sodelujejo
editor-set-bodies-hint = Samo za pogoj o vrsti organa.
editor-set-question = Vprašanje, na katero je treba odgovoriti
editor-set-question-hint = Samo za pogoj o odgovoru.
editor-set-needed = Izjava je obvezna
editor-set-needed-yes = Brez nje prijave ni mogoče oddati
editor-set-weight = Utež v odstotkih
editor-set-weight-hint = Vsota vseh uteži je 100.

editor-slot-intro = Uvod
editor-slot-hint = Pojasnilo
editor-slot-example = Primer dobrega odgovora
editor-slot-unit = Kaj se šteje
editor-slot-ask = Vprašanje pred vpisom
editor-slot-refusal = Zakaj ne in kaj storiti namesto tega
editor-slot-low = Kaj pomeni ocena 1
editor-slot-middle = Kaj pomeni ocena 3
editor-slot-high = Kaj pomeni ocena 5
editor-slot-who = Kdo hrani podatke
editor-slot-why = Zakaj se podatki hranijo
editor-slot-how-long = Kako dolgo se podatki hranijo
editor-looks-at-authority-kind = Vrsta organa
editor-looks-at-country = Država: članica Evropske unije ob odprtju razpisa
editor-looks-at-declared = Nekaj, kar ve le predlagatelj
editor-looks-at-answered = Na vprašanje je odgovorjeno
editor-looks-at-in-time = Prijava prispe pravočasno
editor-file-image = Slike
editor-file-pdf = Dokumenti PDF

editor-publish-version = Objavi to različico
editor-publish-first = Od takrat lahko razpis vsakdo prebere, od odprtja pa se je nanj mogoče prijaviti.
editor-publish-next = V osnutkih se bo prijaviteljem prikazala različica { $number }. Kar je oddano, ohrani različico, s katero je bilo oddano.
editor-publish-nothing = Za objavo ni ničesar: objavljena različica je najnovejša.
editor-diff = Kaj se je spremenilo
editor-diff-none = Nič se ni spremenilo.
editor-diff-added = Dodano
editor-diff-changed = Spremenjeno
editor-diff-moved = Premaknjeno
editor-diff-removed = Odstranjeno
editor-diff-worded = { $text }: novo besedilo ({ $languages })
editor-missing-languages = Manjkajoči prevodi
editor-missing-tick = Objavi z manjkajočimi prevodi
editor-missing-tick-yes = V teh jezikih bo prikazan izvirnik
editor-preview-text = Tako bodo prijavitelji videli razpis in vprašanja. Kar tu vpišete, se ne shrani. Jezik zamenjate na vrhu strani.
editor-preview-back = Nazaj k razpisu
editor-preview-version = Različica { $number } obrazca
editor-changes = Spremembe razpisa
editor-changes-text = Kar je oddano, ohrani različico obrazca, s katero je bilo oddano.
editor-changes-version = Različica { $number }, objavljeno: { $time }

editor-passes-text = Z individualnim podaljšanjem roka lahko en prijavitelj odda prijavo po zaprtju. Osnutkov ne vidite, zato se podaljšanje veže na e-poštni naslov.
editor-pass-email = E-poštni naslov
editor-pass-email-hint = Podaljšanje velja za vsak osnutek tega razpisa, pri katerem sodeluje oseba s tem naslovom.
editor-pass-until = Velja do
editor-pass-reason = Razlog
editor-pass-reason-hint = Ostane zabeležen in se prijavitelju ne pokaže.
editor-pass-give = Podaljšaj rok tej osebi
editor-pass-given = Podaljšano: { $time }
editor-pass-taken-back = Preklicano: { $time }
editor-pass-take-back = Prekliči
editor-pass-over = Poteklo
editor-pass-yours = Sekretariat vam je individualno podaljšal rok. Prijavo lahko oddate do: { $until }.
editor-letter-pass-subject = Prijavo lahko oddate pozneje
editor-letter-pass = Sekretariat vam dovoljuje, da prijavo na razpis „{ $call }“ oddate po zaprtju, in sicer do: { $until }.

editor-answers-text = Vprašanja o razpisu z odgovori za vse.
editor-answers-none = Na nobeno vprašanje še ni odgovorjeno.
editor-answer-original = Ta odgovor še ni preveden. To je izvirnik. Jezik: { $language }.
editor-ask = Postavite vprašanje
editor-ask-text = Sekretariat odgovori za vse na strani z vprašanji o razpisu. Vaše ime tam ni prikazano.
editor-ask-privacy = Sekretariat razpisa hrani vaše vprašanje in ime, da vam lahko odgovori, dokler se podatki razpisa ne izbrišejo. Objavljeni odgovor vas ne imenuje.
editor-ask-own = Vaša vprašanja
editor-ask-field = Vaše vprašanje
editor-ask-hint = Ne pišite ničesar osebnega: vprašanje bo objavljeno skupaj z odgovorom.
editor-ask-send = Pošlji vprašanje
editor-ask-wait = Naslednje vprašanje lahko postavite, ko bo na to odgovorjeno.
editor-ask-open = Čaka na odgovor
editor-ask-answered = Odgovorjeno
editor-ask-set-aside = Zaprto brez javnega odgovora
editor-ask-read = Preberite odgovor
editor-answers-office-text = Odgovorite enkrat za vse. Kdor je vprašal, prejme odgovor po e-pošti.
editor-answers-office-none = Nihče še ni vprašal.
editor-answers-public = Javna stran
editor-answer-new = Novo vprašanje in odgovor
editor-answer = Odgovor
editor-answer-title = Odgovor na vprašanje
editor-asked = Postavljeno
editor-asked-as = Vprašanje, kot je bilo postavljeno
editor-answer-text = Vprašanje zapišite tako, da ne razkriva ničesar o tem, kdo ga je postavil.
editor-answer-source-hint = Jezik, v katerem vprašanje in odgovor najprej napišete.
editor-answer-publish = Objavi
editor-set-aside = Zapri brez javnega odgovora
editor-letter-answer-subject = Vaše vprašanje
editor-letter-answered = odgovorili smo na vaše vprašanje o razpisu:
editor-letter-set-aside = vaše vprašanje o razpisu smo zaprli brez javnega odgovora. Če potrebujete pomoč, pišite sekretariatu.

editor-fault-choose = Izberite eno možnost
editor-fault-title = Navedite naslov
editor-fault-slug = Uporabite male črke brez strešic, števke in vezaje; začnite s črko, znakov naj bo vsaj tri
editor-fault-slug-taken = Ta naslov je zaseden. Izberite drugega
editor-fault-instant = Navedite datum in uro
editor-fault-closes-first = Zaprtje mora biti po odprtju
editor-fault-grace = Navedite število minut od 0 do 1440
editor-fault-has-opened = Razpis je že odprt ali pa že ima prijave. Odprtja ni več mogoče spremeniti
editor-fault-closes-earlier = Zaprtje objavljenega razpisa je mogoče prestaviti samo na poznejši čas
editor-fault-no-note = Napišite, zakaj se zaprtje razpisa prestavlja
editor-fault-original = Napišite besedilo v izvirnem jeziku
editor-fault-meanwhile = Medtem je nekdo drug spremenil to besedilo. Zdaj se glasi: „{ $theirs }“. Shranite še enkrat, da ga nadomestite s svojim
editor-fault-long = To besedilo je predolgo. Skrajšajte ga
editor-fault-code = Uporabite male črke brez strešic, števke in podčrtaje; začnite s črko, znakov naj bo največ 40
editor-fault-code-taken = Ta oznaka je že v rabi. Izberite drugo
editor-fault-code-kind = Objavljena različica je to oznako uporabila za vprašanje druge vrste. Izberite drugo oznako
editor-fault-number = To število tu ni dovoljeno. Preverite ga
editor-fault-range = Največje število je manjše od najmanjšega
editor-fault-condition = Označite odgovore enega samega vprašanja
editor-fault-kinds = Izberite vsaj eno vrsto datotek
editor-fault-bodies = Izberite vsaj eno vrsto organa
editor-fault-question = Vprašanje, na katero je treba odgovoriti, ne obstaja. Izberite drugo
editor-fault-looks-at = Izberite, kaj pogoj preverja
editor-fault-no-title = V obrazcu manjka obvezno kratko besedilo z oznako „title“: odgovor je ime prijave. Dodajte ga
editor-fault-no-summary = V obrazcu nagrade manjka vsem vidno besedilo z oznako „summary“: v galeriji je prikazano pod naslovom. Dodajte ga
editor-fault-no-category = V obrazcu nagrade manjka vsem vidno vprašanje z eno izbiro in oznako „category“: po njem je razdeljena galerija. Dodajte ga
editor-fault-no-publication = V obrazcu nagrade manjka izjava z oznako „publication“: brez nje ne more biti prikazana nobena prijava. Dodajte jo
editor-fault-empty-section = Ta razdelek nima vprašanj
editor-fault-two-choices = Za izbiro sta na voljo manj kot dva odgovora
editor-fault-not-earlier = Odvisno je od vprašanja, ki ni pred njim
editor-fault-no-such-answer = Odvisno je od odgovora, ki ne obstaja
editor-fault-not-before = Primerja se z datumom iz vprašanja, ki ni pred njim
editor-fault-no-criterion = Njegovo merilo ne obstaja
editor-fault-unwritten = Potrebno besedilo še ni napisano
editor-fault-weights = Vsota uteži meril je { $sum } namesto 100
editor-fault-faults = Pred objavo popravite, kar je navedeno
editor-fault-missing = Prevodi manjkajo. Označite, da želite kljub temu objaviti
editor-fault-version = Obrazec se je medtem spremenil. Znova preglejte spremembe
editor-fault-answered = Medtem je na to vprašanje odgovoril nekdo drug: { $answer } Če zdaj objavite, bo vaš odgovor nadomestil njegovega
editor-fault-email = Navedite e-poštni naslov, na primer ime@example.eu
editor-fault-until = Navedite čas, ki je po zaprtju razpisa in še ni minil
editor-fault-reason = Navedite razlog
editor-fault-ask = Napišite vprašanje
editor-fault-one-open = Vaše prejšnje vprašanje je še odprto. Naslednje lahko postavite, ko bo nanj odgovorjeno
