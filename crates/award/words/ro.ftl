# The award: editions, gallery, an entry's page, feeds.

award-title = Premiul european
award-lead = Autoritățile publice își înscriu campaniile de comunicare. Aici găsiți edițiile premiului și candidaturile fiecăreia.
award-home = Mergeți la pagina principală
award-no-edition = Nicio ediție deocamdată
award-no-edition-text = Prima ediție a premiului va fi anunțată aici.
award-current = Ediția în curs
award-open-now = Deschis acum
award-latest = Cele mai noi din galerie
award-past = Ediții anterioare
award-all-editions = Vedeți toate edițiile
award-opens = Deschidere
award-opened = Deschidere
award-closes = Termen-limită
award-closed = Termen-limită:
award-zone = Fus orar:
award-local-time = În fusul dumneavoastră orar:
award-check = Verificați dacă puteți participa
award-about-call = Citiți apelul
award-gallery = Vedeți galeria
award-gallery-from = Deschiderea galeriei
award-gallery-opens = Deschiderea galeriei: { $date }
award-preview = Această pagină este vizibilă numai pentru secretariat: galeria nu este încă deschisă publicului.
award-opening = Deschiderea galeriei
award-opening-text = Din acest moment, toată lumea vede candidaturile declarate eligibile: în galerie, fiecare pe pagina ei și în fluxul de noutăți. Înainte, le vede numai secretariatul. Deschiderea poate fi mutată cât timp galeria nu este deschisă.
award-opening-hint = Lăsați câmpul gol cât timp deschiderea nu este decisă. Pagina premiului o anunță.
award-opening-undecided = Nu s-a decis încă
award-opening-set = Stabilită de { $name }, { $time }
award-opening-nobody = sistem
award-opening-open-since = Deschisă din
award-opening-would-show = Astăzi ar fi afișate
award-opening-shown = Afișate acum
award-opening-is-open = Galeria este deschisă. Deschiderea ei nu mai poate fi mutată.
award-opening-fault-open = Galeria este deja deschisă. Deschiderea ei nu mai poate fi mutată
award-opening-fault-past = Indicați un moment din viitor
award-filter = Filtrarea candidaturilor
award-country = Țară
award-category = Categorie
award-all-countries = Toate țările
award-all-categories = Toate categoriile
award-facet = { $name } ({ $count })
award-show = Afișați rezultatele
award-chips = Filtre active
award-remove = Eliminați:
award-clear = Ștergeți filtrele
award-none-shown = Nicio candidatură deocamdată
award-none-shown-text = Candidaturile apar aici după ce au fost declarate eligibile.
award-none-found = Nicio candidatură nu corespunde acestor filtre
award-none-found-text = Eliminați un filtru sau vedeți toate candidaturile acestei ediții.
award-entered-by = Înscrisă în numele acesteia de:
award-in-language = Limba: { $language }
award-pages = Paginile galeriei
award-previous = Pagina anterioară
award-next = Pagina următoare
award-numbers = Candidaturile de la { $first } la { $last }
award-feed = Fluxul de noutăți al acestei galerii (Atom)
award-sample = Exemplu inventat
award-source = Preluată dintr-o sursă publică.
award-source-text = Autoritatea nu a completat aici această candidatură. Ea cuprinde numai ceea ce spune această sursă:
award-original = Răspunsurile sunt în limba candidaturii: { $language }.
award-facts = Pe scurt
award-authority = Autoritate publică
award-entering = Înscrisă în numele acesteia de
award-period = Perioadă
award-period-between = { $from } – { $to }
award-period-since = Din { $from }
award-languages = Limbile campaniei
award-budget = Cost
award-documents = Documente
award-pictures-gone =
    { $count ->
        [one] Aici era o imagine. Consimțământul nu mai este valabil și imaginea nu mai este afișată.
        [few] Aici erau { $count } imagini. Consimțământul nu mai este valabil și imaginile nu mai sunt afișate.
       *[other] Aici erau { $count } de imagini. Consimțământul nu mai este valabil și imaginile nu mai sunt afișate.
    }
award-number = Numărul candidaturii
award-entries =
    { $count ->
        [0] Nicio candidatură
        [one] O candidatură
        [few] { $count } candidaturi
       *[other] { $count } de candidaturi
    }
