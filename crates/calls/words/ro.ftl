# Apeluri și candidaturi, așa cum le văd solicitanții.

calls-phase-coming = Se deschide în curând
calls-phase-open = Deschis pentru candidaturi
calls-phase-closed = Închis
calls-not-translated = Acest apel nu este încă tradus. Citiți originalul în următoarea limbă: { $language }.
calls-check-eligibility = Verificați dacă puteți participa
calls-who-may-enter = Cine poate participa
calls-prize = Ce primesc cele mai bune candidaturi
calls-criteria = Ce urmărește juriul
calls-criteria-caption = Criteriile și ponderea lor
calls-criterion = Criteriu
calls-weight = Pondere
calls-anchors = Ce înseamnă punctajele la criteriul „{ $criterion }”
calls-percent = { $number } %
calls-after = Ce urmează
calls-privacy = Datele dumneavoastră
calls-dates = Calendarul apelului
calls-opens = Deschiderea apelului
calls-closes = Închiderea apelului
calls-zone = Fus orar: { $zone }
calls-your-time = În fusul dumneavoastră orar:
calls-questions = Toate întrebările
calls-questions-link = Toate întrebările pe o singură pagină, pentru tipărire
calls-questions-text = Această pagină vă ajută să parcurgeți întrebările și să vă pregătiți. Veți răspunde la întrebări pe rând, iar ceea ce scrieți se salvează pe parcurs.
calls-optional = (opțional)
calls-words-at-most =
    { $count ->
        [one] Cel mult un cuvânt
        [few] Cel mult { $count } cuvinte
       *[other] Cel mult { $count } de cuvinte
    }
calls-only-for-some = Această întrebare apare numai dacă este valabilă în cazul dumneavoastră.
calls-declarations = Declarații
calls-yes = Da
calls-no = Nu
calls-continue = Continuați
calls-step = { $number } din { $count }
calls-eligibility-no = De această dată nu puteți participa
calls-eligibility-again = Răspundeți din nou la întrebări
calls-eligibility-yes = Puteți participa
calls-eligibility-yes-text = Răspunsurile dumneavoastră îndeplinesc condițiile acestui apel. Pentru a începe candidatura, conectați-vă; este suficientă o adresă de e-mail.
calls-start = Începeți candidatura
calls-start-text = Vă puteți opri oricând și puteți reveni mai târziu. Tot ce scrieți se salvează.
calls-entry-language = Limba candidaturii
calls-entry-language-hint = Limba în care scrieți răspunsurile. Poate fi diferită de limba acestor pagini.
calls-entries = Candidaturile dumneavoastră
calls-entries-none = Încă nu aveți nicio candidatură.
calls-entries-find = Căutați un apel deschis
calls-entry-untitled = Candidatură fără titlu
calls-entry-draft = Ciornă, netrimisă
calls-entry-sent-number = Trimisă, numărul { $number }
calls-entered-by = Organizația care depune candidatura:

calls-bodies = Autoritatea publică și organizația care depune candidatura
calls-bodies-text = Meritul pentru campanie îi revine autorității. Dacă o altă organizație completează candidatura în numele ei, sunt înregistrate ambele.
calls-authority = Autoritatea publică
calls-entering = Organizația care depune candidatura în numele autorității
calls-entering-hint = Completați această parte numai dacă depuneți candidatura în numele autorității.
calls-on-behalf = Cine completează această candidatură?
calls-on-behalf-choice = O completează o altă organizație, în numele autorității
calls-body-name = Denumire
calls-body-name-hint = Denumirea oficială, în limba proprie.
calls-body-kind = Tip
calls-body-country = Țară
calls-body-place = Localitate

calls-task-list = Lista de sarcini
calls-not-sent = Candidatura dumneavoastră nu a fost trimisă încă.
calls-sent-text = Până la închiderea apelului, puteți încă să modificați răspunsurile și să le trimiteți din nou.
calls-changed-since-sending = Ați modificat răspunsuri după trimiterea candidaturii. Modificarea contează numai dacă trimiteți din nou candidatura.
calls-withdrawn = Ați retras această candidatură
calls-withdrawn-text = Nu mai este afișată și nu mai este evaluată. Dacă a fost o greșeală, vă rugăm să scrieți secretariatului.
calls-task-done = Finalizată
calls-task-begun = În curs
calls-task-not-started = Neîncepută
calls-task-questions =
    { $count ->
        [one] O întrebare
        [few] { $count } întrebări
       *[other] { $count } de întrebări
    }
calls-about-entry = Despre această candidatură
calls-last-saved = Ultima salvare: { $time }
calls-written-in = Scrisă în limba: { $language }
calls-read-call = Citiți apelul
calls-check-and-send = Verificați și trimiteți

calls-save-continue = Salvați și continuați
calls-save-to-list = Salvați și mergeți la listă
calls-feeds-criterion = Juriul citește acest răspuns pentru criteriul: { $criterion }
calls-example = Exemplu de răspuns bun
calls-autosaved = Salvat la ora { $time }
calls-autosaving = Se salvează…
calls-autosave-offline = Nu există conexiune. Textul dumneavoastră este păstrat în acest browser și va fi salvat imediat ce conexiunea revine.
calls-autosave-conflict = Între timp, altcineva a modificat acest răspuns. Comparați cele două texte:
calls-autosave-signed-out = Sesiunea dumneavoastră s-a încheiat. Textul este păstrat în acest browser. Conectați-vă din nou pentru a-l salva.

calls-conflict = Două persoane au modificat acest răspuns
calls-conflict-text = În timp ce scriați, altcineva a salvat un alt text. Nu s-a pierdut nimic: alegeți textul care se păstrează sau copiați dintr-unul în celălalt.
calls-conflict-theirs = Salvat de { $name } la ora { $time }
calls-conflict-yours = Textul dumneavoastră, încă nesalvat
calls-conflict-keep-theirs = Păstrați acest text
calls-conflict-save-yours = Salvați textul dumneavoastră

calls-check = Verificați răspunsurile
calls-check-text = Citiți totul încă o dată. Puteți modifica orice răspuns înainte de a trimite candidatura.
calls-change = Modificați
calls-no-answer = Fără răspuns
calls-declaration-needed = Vă rugăm să confirmați
calls-declaration-optional = Vă puteți da acordul, dacă doriți
calls-send = Trimiteți candidatura
calls-cannot-send-yet = Candidatura nu poate fi trimisă încă. Corectați răspunsurile marcate mai sus.
calls-closed-now = Apelul s-a închis.

calls-received = Candidatura dumneavoastră a fost primită
calls-your-number = Numărul ei este
calls-receipt = Confirmare de primire
calls-sent-at = Trimisă: { $time }
calls-sent-again = Aceasta este versiunea trimisă cu numărul { $number }; ea o înlocuiește pe cea anterioară.
calls-sent-in-grace = A ajuns după închiderea apelului. Este luată în considerare, deoarece pagina de verificare fusese deschisă înainte de închidere.
calls-receipt-mailed = Am trimis numărul prin e-mail tuturor celor care participă la această candidatură.
calls-edit-until = Până la închiderea apelului, puteți modifica răspunsurile și le puteți trimite din nou.
calls-back-to-entry = Înapoi la candidatură

calls-withdraw = Retrageți candidatura
calls-withdraw-question = Doriți să retrageți această candidatură?
calls-withdraw-text = Candidatura este scoasă imediat din competiția pentru premiu și din galerie. Secretariatul o poate restabili, la cererea dumneavoastră.
calls-keep-entry = Păstrați candidatura

calls-fault-missing = Răspundeți la această întrebare
calls-fault-choose = Alegeți unul dintre răspunsuri
calls-fault-date = Indicați o dată cu zi, lună și an, de exemplu 27 3 2026
calls-fault-date-order = Această dată este anterioară datei de început. Verificați ambele date
calls-fault-number = Indicați un număr întreg, în cifre, de exemplu 250
calls-fault-number-low = Indicați un număr de cel puțin { $least }
calls-fault-number-high = Indicați un număr de cel mult { $most }
calls-fault-words =
    { $over ->
        [one] Numărul de cuvinte din răspuns este { $words }; sunt permise cel mult { $most }. Eliminați un cuvânt
        [few] Numărul de cuvinte din răspuns este { $words }; sunt permise cel mult { $most }. Eliminați { $over } cuvinte
       *[other] Numărul de cuvinte din răspuns este { $words }; sunt permise cel mult { $most }. Eliminați { $over } de cuvinte
    }
calls-fault-link = Indicați adrese complete, care încep cu https://, câte una pe fiecare rând
calls-fault-links-many =
    { $most ->
        [one] Indicați cel mult o adresă
        [few] Indicați cel mult { $most } adrese
       *[other] Indicați cel mult { $most } de adrese
    }
calls-fault-file-missing = Încărcați un fișier
calls-fault-body-name = Completați denumirea
calls-fault-body-kind = Alegeți tipul organizației
calls-fault-body-country = Alegeți țara
calls-fault-rule = { $why }
calls-fault-same-body = Organizația care depune candidatura este aceeași cu autoritatea. Dacă autoritatea depune ea însăși candidatura, lăsați necompletată a doua parte

calls-not-sent-early = Apelul nu este încă deschis. Răspunsurile dumneavoastră sunt salvate ca ciornă
calls-not-sent-late = Apelul s-a închis. Răspunsurile dumneavoastră se păstrează ca ciornă, dar candidatura nu a fost trimisă
calls-not-sent-withdrawn = Această candidatură a fost retrasă. Dacă doriți să fie restabilită, scrieți secretariatului
calls-not-sent-authority = Indicați autoritatea publică
calls-not-sent-undeclared = Fără această declarație, candidatura nu poate fi trimisă

calls-letter-greeting = Stimată doamnă / Stimate domnule { $name },
calls-letter-receipt-subject = Candidatură primită, numărul { $number }
calls-letter-receipt = Am primit candidatura dumneavoastră. Numărul ei este { $number }. Vă rugăm să păstrați acest număr. Până la închiderea apelului, puteți modifica răspunsurile și le puteți trimite din nou.
calls-letter-withdrawn-subject = Candidatură retrasă
calls-letter-withdrawn = Candidatura dumneavoastră a fost retrasă, așa cum ați cerut. Nu mai este afișată și nu mai este evaluată. Dacă a fost o greșeală, vă rugăm să răspundeți la această scrisoare.
calls-letter-reminder-subject = Candidatura dumneavoastră nu a fost trimisă încă
calls-letter-reminder =
    { $days ->
        [one] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste o zi. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
        [few] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste { $days } zile. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
       *[other] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste { $days } de zile. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
    }
