# The award: editions, gallery, an entry's page, feeds.

award-title = Evropska nagrada
award-lead = Javni organi prijavljajo svoje komunikacijske kampanje. Tukaj najdete izvedbe nagrade in prijave iz vsake od njih.
award-home = Na domačo stran
award-no-edition = Izvedbe še ni
award-no-edition-text = Prva izvedba nagrade bo objavljena tukaj.
award-current = Tekoča izvedba
award-open-now = Odprto zdaj
award-latest = Najnovejše v galeriji
award-past = Pretekle izvedbe
award-all-editions = Oglejte si vse izvedbe
award-opens = Odprtje razpisa
award-opened = Odprtje razpisa
award-closes = Rok za oddajo
award-closed = Razpis zaprt:
award-zone = Časovni pas:
award-local-time = V vašem časovnem pasu:
award-check = Preverite, ali lahko sodelujete
award-about-call = Preberite razpis
award-gallery = Oglejte si galerijo
award-gallery-from = Odprtje galerije
award-gallery-opens = Odprtje galerije: { $date }
award-preview = To stran vidi samo sekretariat: galerija še ni odprta za javnost.
award-opening = Odprtje galerije
award-opening-text = Od tega trenutka vsi vidijo prijave, za katere je bilo ugotovljeno, da izpolnjujejo pogoje: v galeriji, na njihovih straneh in v viru novosti. Pred tem jih vidi samo sekretariat. Odprtje lahko prestavite, dokler galerija ni odprta.
award-opening-hint = Pustite prazno, dokler ni odločeno. Odprtje je napovedano na strani nagrade.
award-opening-undecided = Še ni določeno
award-opening-set = Določitev: { $name }, { $time }
award-opening-nobody = samodejno
award-opening-open-since = Odprta od
award-opening-would-show = Danes bi bilo prikazano
award-opening-shown = Zdaj je prikazano
award-opening-is-open = Galerija je odprta. Njenega odprtja ni več mogoče prestaviti.
award-opening-fault-open = Galerija je že odprta. Njenega odprtja ni več mogoče prestaviti
award-opening-fault-past = Navedite čas, ki je poznejši od zdajšnjega
award-filter = Filtriranje prijav
award-country = Država
award-category = Kategorija
award-all-countries = Vse države
award-all-categories = Vse kategorije
award-facet = { $name } ({ $count })
award-show = Prikaži rezultate
award-chips = Izbrani filtri
award-remove = Odstrani:
award-clear = Počisti filtre
award-none-shown = Prijav še ni
award-none-shown-text = Prijave se tu prikažejo, ko je ugotovljeno, da ustrezajo pogojem.
award-none-found = Nobena prijava ne ustreza tem filtrom
award-none-found-text = Odstranite filter ali si oglejte vse prijave te izvedbe.
award-entered-by = Predlagatelj (v imenu organa):
award-in-language = Jezik: { $language }
award-pages = Strani galerije
award-previous = Prejšnja
award-next = Naslednja
award-numbers = Prijave s številkami od { $first } do { $last }
award-feed = Vir novosti te galerije (Atom)
award-sample = Izmišljen primer
award-source = Povzeto po javnem viru.
award-source-text = Javni organ te prijave ni izpolnil na tem spletnem mestu. Prijava vsebuje samo to, kar navaja ta vir:
award-original = Odgovori so v jeziku prijave: { $language }.
award-facts = Na kratko
award-authority = Javni organ
award-entering = Predlagatelj (v imenu organa)
award-period = Obdobje
award-period-between = { $from } – { $to }
award-period-since = Začetek: { $from }
award-languages = Jeziki kampanje
award-budget = Stroški
award-documents = Dokumenti
award-pictures-gone =
    { $count ->
        [one] Tu je bila { $count } slika. Privolitev zanjo ne velja več, zato ni več prikazana.
        [two] Tu sta bili { $count } sliki. Privolitev zanju ne velja več, zato nista več prikazani.
        [few] Tu so bile { $count } slike. Privolitev zanje ne velja več, zato niso več prikazane.
       *[other] Tu je bilo { $count } slik. Privolitev zanje ne velja več, zato niso več prikazane.
    }
award-number = Številka prijave
award-entries =
    { $count ->
        [0] Ni prijav
        [one] { $count } prijava
        [two] { $count } prijavi
        [few] { $count } prijave
       *[other] { $count } prijav
    }
