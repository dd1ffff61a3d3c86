# The award: editions, gallery, an entry's page, feeds.

award-title = Premio europeo
award-lead = Gli enti pubblici candidano le loro campagne di comunicazione. Qui si trovano le edizioni del premio e le candidature di ciascuna.
award-home = Vai alla pagina iniziale
award-no-edition = Ancora nessuna edizione
award-no-edition-text = La prima edizione del premio sarà annunciata qui.
award-current = Edizione in corso
award-open-now = Aperto ora
award-latest = Le ultime candidature nella galleria
award-past = Edizioni precedenti
award-all-editions = Vedi tutte le edizioni
award-opens = Apertura
award-opened = Apertura
award-closes = Chiusura
award-closed = Chiusura:
award-zone = Fuso orario:
award-local-time = Nel Suo fuso orario:
award-check = Verifica i requisiti
award-about-call = Leggi il bando
award-gallery = Vedi la galleria
award-gallery-from = Apertura della galleria
award-gallery-opens = Apertura della galleria: { $date }
award-preview = Questa pagina è visibile solo alla segreteria: la galleria non è aperta al pubblico.
award-opening = Apertura della galleria
award-opening-text = Da questo momento tutti vedono le candidature dichiarate ammissibili: nella galleria, ciascuna nella propria pagina e negli aggiornamenti Atom. Prima le vede solo la segreteria. L’apertura si può spostare finché la galleria non è aperta.
award-opening-hint = Lasciare vuoto finché l’apertura non è decisa. La pagina del premio la annuncia.
award-opening-undecided = Non ancora decisa
award-opening-set = Impostata da: { $name }, { $time }
award-opening-nobody = sistema automatico
award-opening-open-since = Data di apertura
award-opening-would-show = Oggi sarebbero visibili
award-opening-shown = Visibili ora
award-opening-is-open = La galleria è aperta. La sua apertura non si può più spostare.
award-opening-fault-open = La galleria è già aperta. La sua apertura non si può più spostare
award-opening-fault-past = Indicare un momento futuro
award-filter = Filtra le candidature
award-country = Paese
award-category = Categoria
award-all-countries = Tutti i Paesi
award-all-categories = Tutte le categorie
award-facet = { $name } ({ $count })
award-show = Mostra i risultati
award-chips = Filtri attivi
award-remove = Rimuovi:
award-clear = Rimuovi i filtri
award-none-shown = Ancora nessuna candidatura
award-none-shown-text = Le candidature compaiono qui quando sono state dichiarate ammissibili.
award-none-found = Nessuna candidatura corrisponde a questi filtri
award-none-found-text = Rimuovere un filtro o consultare tutte le candidature di questa edizione.
award-entered-by = Presentata per conto dell’ente da:
award-in-language = Lingua: { $language }
award-pages = Pagine della galleria
award-previous = Precedente
award-next = Successiva
award-numbers = Candidature dal numero { $first } al numero { $last }
award-feed = Aggiornamenti di questa galleria (Atom)
award-sample = Esempio inventato
award-source = Candidatura registrata in base a una fonte pubblica.
award-source-text = L’ente non ha compilato qui questa candidatura. La pagina riporta solo ciò che dice questa fonte:
award-original = Le risposte sono nella lingua della candidatura: { $language }.
award-facts = In sintesi
award-authority = Ente pubblico
award-entering = Presentata per conto dell’ente da
award-period = Periodo
award-period-between = { $from } – { $to }
award-period-since = Inizio: { $from }
award-languages = Lingue della campagna
award-budget = Costo
award-documents = Documenti
award-pictures-gone =
    { $count ->
        [one] Qui c’era un’immagine. Il consenso non vale più e l’immagine non è più mostrata.
       *[other] Qui c’erano { $count } immagini. Il consenso non vale più e le immagini non sono più mostrate.
    }
award-number = Numero della candidatura
award-entries =
    { $count ->
        [0] Nessuna candidatura
        [one] Una candidatura
       *[other] { $count } candidature
    }
