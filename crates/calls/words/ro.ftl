# Apeluri și candidaturi, așa cum le văd solicitanții.

calls-phase-coming = Se deschide în curând
calls-phase-open = Deschis pentru candidaturi
calls-phase-closed = Închis
calls-not-translated = Unele părți ale acestui apel nu sunt încă traduse. Le citiți în original. Limba: { $languages }.
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
calls-kept = O ciornă netrimisă se șterge la { $draft }, după un avertisment prin e-mail. O candidatură trimisă se șterge la { $sent }, iar una retrasă la { $withdrawn }. Dintr-o candidatură eligibilă, ceea ce nu este public se șterge la { $sent }, iar ceea ce poate vedea oricine la { $shown }. Numărul ei și deciziile despre ea rămân.
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
calls-only-if = Apare numai dacă la „{ $question }” se răspunde: { $answers }
calls-number-whole = Un număr întreg
calls-number-between = De la { $least } la { $most }
calls-number-least = Cel puțin { $least }
calls-number-most = Cel mult { $most }
calls-number-unit = Unitatea: { $unit }
calls-date-not-before = Nu înainte de ziua indicată la „{ $question }”
calls-links-at-most =
    { $count ->
        [one] Cel mult un link
        [few] Cel mult { $count } linkuri
       *[other] Cel mult { $count } de linkuri
    }
calls-declarations = Declarații
calls-yes = Da
calls-no = Nu
calls-continue = Continuați
calls-step = { $number } din { $count }
calls-eligibility-no = De această dată nu puteți participa
calls-eligibility-again = Răspundeți din nou la întrebări
calls-eligibility-yes = Puteți participa
calls-eligibility-yes-text = Răspunsurile dumneavoastră îndeplinesc condițiile acestui apel.
calls-eligibility-yes-sign-in = Pentru a începe candidatura, conectați-vă; este suficientă o adresă de e-mail.
calls-start = Începeți candidatura
calls-start-text = Vă puteți opri oricând și puteți reveni mai târziu. Tot ce scrieți se salvează.
calls-entry-language = Limba candidaturii
calls-entry-language-hint = Limba în care scrieți răspunsurile. Poate fi diferită de limba acestor pagini.
calls-entries = Candidaturile dumneavoastră
calls-entries-none = Încă nu aveți nicio candidatură.
calls-entries-find = Căutați un apel deschis
calls-entry-untitled = Candidatură fără titlu
calls-entry-draft = Ciornă, netrimisă
calls-entry-withdrawn = Retrasă
calls-postal = Prin poștă
calls-postal-came = Această candidatură a sosit prin poștă. Sosirea documentelor: { $when }. Înregistrată de: { $name }.
calls-postal-late = Documentele au sosit după închiderea apelului. Textul rămâne ciornă, iar candidatura nu poate fi înregistrată ca primită.
calls-postal-check = Comparați cu documentele
calls-postal-check-text = Comparați încă o dată fiecare răspuns cu documentele, apoi înregistrați candidatura ca primită.
calls-postal-declared = Documentele semnate conțin această declarație
calls-postal-declared-optional = Bifați numai dacă documentele semnate conțin această declarație
calls-postal-send = Înregistrați ca primită
calls-postal-receipt = Expeditorul primește o scrisoare cu numărul: prin e-mail, dacă adresa este cunoscută, altfel pe hârtie, tipărită de secretariat.
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
calls-sample-answers = Completați cu răspunsuri de exemplu
calls-sample-answers-text = În această demonstrație nu trebuie să scrieți totul: răspundeți la ce doriți, iar restul îl completează un exemplu.
calls-sent-text = Până la închiderea apelului, puteți încă să modificați răspunsurile și să le trimiteți din nou.
calls-sent-final = Este valabilă ultima versiune trimisă a candidaturii.
calls-sent-eligible = Dacă trimiteți din nou, candidatura iese din galerie până când secretariatul verifică noua versiune.
calls-changed-since-sending = Ați modificat candidatura după trimitere. Modificarea contează numai dacă trimiteți din nou candidatura.
calls-withdrawn = Ați retras această candidatură
calls-withdrawn-text = Nu mai este afișată și nu mai este evaluată. Dacă a fost o greșeală, vă rugăm să scrieți secretariatului.
calls-bodies-kept = Ultimele date introduse aici nu sunt complete. Până la completare, candidatura îi menționează pe cei indicați anterior
calls-emptied = La { $day }, tot ce fusese scris și încărcat pentru această candidatură a fost șters, așa cum anunțase apelul.
calls-task-done = Completat
calls-task-begun = În lucru
calls-task-not-started = Necompletat
calls-task-optional = Opțional
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
calls-autosave-conflict = Între timp, acest răspuns a fost modificat în altă parte. Comparați cele două texte:
calls-autosave-signed-out = Sesiunea dumneavoastră s-a încheiat. Textul este păstrat în acest browser. Conectați-vă din nou pentru a-l salva.

calls-conflict = Acest răspuns a fost modificat în două locuri
calls-bodies-conflict = Aceste date au fost modificate în două locuri
calls-conflict-text = În timp ce scriați, a fost salvat un alt text: de altcineva sau de dumneavoastră, într-o altă fereastră. Nu s-a pierdut nimic: alegeți textul care se păstrează sau copiați dintr-unul în celălalt.
calls-conflict-theirs = Salvat de { $name } la ora { $time }
calls-conflict-yours = Textul dumneavoastră, încă nesalvat
calls-conflict-keep-theirs = Păstrați acest text
calls-conflict-save-yours = Salvați textul dumneavoastră

calls-check = Verificați răspunsurile
calls-check-lacking = De completat înainte de trimitere
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
calls-sent-again = Aceasta este versiunea trimisă nr. { $number }; ea o înlocuiește pe cea anterioară.
calls-sent-copy = Versiunea trimisă
calls-sent-copy-link = Versiunea trimisă, pentru tipărire
calls-sent-copy-text = Aceasta este copia nemodificată pe care o citește secretariatul. Nu cuprinde modificările ulterioare ale ciornei.
calls-sent-in-grace = A ajuns după închiderea apelului. Este luată în considerare, deoarece pagina de verificare fusese deschisă înainte de închidere.
calls-receipt-mailed = Am trimis numărul prin e-mail tuturor celor care participă la această candidatură.
calls-edit-until = Până la închiderea apelului, puteți modifica răspunsurile și le puteți trimite din nou.
calls-back-to-entry = Înapoi la candidatură

calls-withdraw = Retrageți candidatura
calls-withdraw-question = Doriți să retrageți această candidatură?
calls-withdraw-text = Candidatura este scoasă imediat din competiția pentru premiu și din galerie. Secretariatul o poate restabili, la cererea dumneavoastră.
calls-keep-entry = Păstrați candidatura

# Cine participă la o candidatură
calls-colleagues = Colegi și colege
calls-colleagues-text = Toate persoanele de aici pot să răspundă la întrebări, să încarce fișiere, să trimită și să retragă această candidatură și primesc scrisorile despre ea. Persoana care coordonează candidatura poate, în plus, să elimine alte persoane și să predea candidatura.
calls-colleague-leads = Coordonează candidatura
calls-colleague-you = Dumneavoastră
calls-colleague-end = Eliminați
calls-colleague-leads-stays = Persoana care coordonează candidatura nu o poate părăsi înainte de a o preda unui coleg sau unei colege
calls-colleague-invite = Invitați un coleg sau o colegă
calls-colleague-email-hint = Trimitem invitația la această adresă, în limba acestei pagini. Păstrăm adresa numai pentru invitație și o ștergem la { $day }, dacă invitația nu este acceptată.
calls-colleague-known = Această persoană participă deja. Completați altă adresă
calls-leave = Părăsiți candidatura
calls-leave-text = Nu veți mai vedea această candidatură și nu veți mai primi scrisori despre ea. Răspunsurile dumneavoastră rămân. Un coleg sau o colegă vă poate invita din nou.
calls-handover = Predați și părăsiți candidatura
calls-handover-text = Din acel moment, persoana aleasă coordonează candidatura. Dumneavoastră nu o veți mai vedea și nu veți mai primi scrisori despre ea. Răspunsurile dumneavoastră rămân.
calls-handover-alone = Pentru a preda candidatura, invitați mai întâi un coleg sau o colegă. După ce invitația este acceptată, o puteți preda aici.
calls-handover-to = Cine coordonează candidatura de acum înainte?
calls-handover-missing = Alegeți o persoană care participă la candidatură

calls-letter-handover-subject = Candidatură predată
calls-letter-handover-to = { $name } v-a predat candidatura „{ $entry }”. Acum o coordonați dumneavoastră: puteți invita și elimina alte persoane, puteți trimite candidatura și o puteți preda.
calls-letter-handover-from = Ați predat candidatura „{ $entry }”. De acum o coordonează { $name }. Nu mai participați la ea și nu veți mai primi scrisori despre ea.
calls-letter-removed-subject = Participarea dumneavoastră la o candidatură a încetat
calls-letter-removed = { $name }, persoana care coordonează candidatura „{ $entry }”, v-a eliminat dintre participanți. Nu mai vedeți candidatura și nu veți mai primi scrisori despre ea. Dacă a fost o greșeală, cereți o nouă invitație de la { $name }.

calls-fault-missing = Răspundeți la această întrebare
calls-fault-characters = Scurtați la cel mult { $most } de caractere
calls-fault-choose = Alegeți unul dintre răspunsuri
calls-fault-date = Indicați o dată cu zi, lună și an, de exemplu 27 3 2026
calls-fault-no-day = Această zi nu există. Verificați ziua și luna
calls-fault-year = Indicați anul cu patru cifre, între { $first } și { $last }
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
calls-fault-link =
    { $count ->
        [one] Rândul { $lines }: indicați o adresă completă, care începe cu https://
        [few] Rândurile { $lines }: indicați adrese complete, care încep cu https://
       *[other] Rândurile { $lines }: indicați adrese complete, care încep cu https://
    }
calls-fault-links-many =
    { $most ->
        [one] Indicați cel mult o adresă
        [few] Indicați cel mult { $most } adrese
       *[other] Indicați cel mult { $most } de adrese
    }
calls-fault-file-missing = Încărcați un fișier
calls-fault-authority-name = Completați denumirea autorității publice
calls-fault-authority-kind = Alegeți tipul autorității publice
calls-fault-authority-country = Alegeți țara autorității publice
calls-fault-entering-name = Completați denumirea organizației care depune candidatura
calls-fault-entering-kind = Alegeți tipul organizației care depune candidatura
calls-fault-entering-country = Alegeți țara organizației care depune candidatura
calls-fault-rule = { $why }
calls-fault-same-body = Organizația care depune candidatura este aceeași cu autoritatea. Dacă autoritatea depune ea însăși candidatura, lăsați necompletată a doua parte

calls-not-sent-early = Apelul nu este încă deschis. Răspunsurile dumneavoastră sunt salvate ca ciornă
calls-not-sent-late = Apelul s-a închis. Răspunsurile dumneavoastră se păstrează ca ciornă, dar candidatura nu a fost trimisă
calls-not-sent-withdrawn = Această candidatură a fost retrasă. Dacă doriți să fie restabilită, scrieți secretariatului
calls-not-sent-authority = Indicați autoritatea publică
calls-not-sent-undeclared = Fără această declarație, candidatura nu poate fi trimisă: { $what }

calls-letter-greeting = Bună ziua, { $name },
calls-letter-receipt-subject = Candidatură primită, numărul { $number }
calls-letter-receipt = Am primit candidatura dumneavoastră. Numărul ei este { $number }. Vă rugăm să păstrați acest număr. Până la închiderea apelului, puteți modifica răspunsurile și le puteți trimite din nou.
calls-letter-postal-receipt = Am primit candidatura pe care ați trimis-o prin poștă. A sosit la { $day }, iar numărul ei este { $number }. Vă rugăm să păstrați acest număr. Dacă doriți să modificați sau să retrageți candidatura, vă rugăm să scrieți secretariatului.
calls-letter-withdrawn-subject = Candidatură retrasă
calls-letter-withdrawn = Candidatura dumneavoastră a fost retrasă, așa cum ați cerut. Nu mai este afișată și nu mai este evaluată. Dacă a fost o greșeală, vă rugăm să răspundeți la această scrisoare.
calls-letter-office-review-subject = Cerere de reexaminare: candidatura cu numărul { $number }
calls-letter-office-review = S-a cerut reexaminarea deciziei privind candidatura cu numărul { $number }. Cererea este soluționată de o persoană care nu a participat la acea decizie. Motivele invocate se află pe pagina candidaturii:
calls-letter-office-question-subject = O întrebare despre apel
calls-letter-office-question = A sosit o întrebare despre apel. Puteți răspunde aici, o singură dată pentru toți:
calls-letter-retention-subject = Ciorna dumneavoastră va fi ștearsă
calls-letter-retention = Candidatura dumneavoastră nu a fost trimisă niciodată, iar apelul s-a închis. La { $day } va fi șters tot ce ați scris și ați încărcat pentru ea. Dacă doriți să păstrați textele, vă rugăm să le copiați înainte de această zi.
calls-letter-reminder-subject = Candidatura dumneavoastră nu a fost trimisă încă
calls-letter-reminder =
    { $days ->
        [one] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste o zi. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
        [few] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste { $days } zile. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
       *[other] Candidatura dumneavoastră este încă o ciornă. Apelul se închide peste { $days } de zile. Vă rugăm să verificați răspunsurile și să trimiteți candidatura la timp.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Puteți încărca fișiere { $kinds } de cel mult { $megabytes } MB fiecare.
calls-files-at-most =
    { $most ->
        [one] Cel mult un fișier.
        [few] Cel mult { $most } fișiere.
       *[other] Cel mult { $most } de fișiere.
    }
calls-files-none = Nu a fost încărcat încă niciun fișier.
calls-files-add = Alegeți fișiere
calls-files-upload = Încărcați
calls-files-full = Aici nu mai este loc pentru alt fișier. Eliminați unul pentru a încărca altul.
calls-files-too-large = Fișierul { $name } depășește { $megabytes } MB. Alegeți un fișier mai mic.
calls-files-sending = Încărcat: { $percent } %
calls-files-cancel = Anulați încărcarea
calls-files-cancelled = Încărcarea a fost anulată.
calls-files-failed = Încărcarea nu a reușit. Verificați conexiunea și încercați din nou.
calls-files-continue = Continuați
calls-files-to-list = Mergeți la listă
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Descrieți
calls-file-remove = Eliminați fișierul
calls-file-remove-question = Doriți să eliminați acest fișier?
calls-file-remove-text = Este șters imediat, împreună cu tot ce s-a spus despre el.
calls-file-remove-sent = Este scos din ciorna dumneavoastră. Ce ați trimis rămâne așa cum a fost, până când trimiteți din nou candidatura.
calls-file-keep = Păstrați fișierul
calls-file-picture = Despre această imagine
calls-file-document = Despre acest document
calls-file-later = Nu acum
calls-file-alt = Ce arată imaginea?
calls-file-alt-hint = O frază pentru cei care nu o pot vedea.
calls-file-credit = Cine este autorul imaginii?
calls-file-credit-hint = Numele, așa cum trebuie să apară lângă imagine.
calls-file-credited = Imagine:
calls-file-about = Ce este acest document?
calls-file-about-hint = De exemplu: raportul sondajului din mai 2026.
calls-file-people = Cine poate fi recunoscut în imagine?
calls-file-people-hint = O imagine în care cineva poate fi recunoscut este afișată numai cu consimțământul acelei persoane.
calls-file-nobody = Nimeni
calls-file-consent-of = { $name }, consimțământ înregistrat la { $date }
calls-file-consent-new = O persoană al cărei consimțământ este înregistrat mai jos
calls-file-consent = Un consimțământ nou
calls-file-consent-hint = Numai dacă ați ales mai sus să fie înregistrat aici.
calls-file-people-unsaid = Nu s-a spus încă cine poate fi recunoscut.
calls-file-people-nobody = Nimeni nu poate fi recunoscut.
calls-file-people-consent = Cu consimțământul persoanei: { $name }
calls-file-people-somebody = Cu consimțământ
calls-fault-files-many =
    { $most ->
        [one] Aici puteți încărca un singur fișier
        [few] Aici puteți încărca cel mult { $most } fișiere
       *[other] Aici puteți încărca cel mult { $most } de fișiere
    }
calls-fault-file-refused = Fișierul { $name } nu poate fi folosit. Eliminați-l
calls-fault-file-withdrawn = Consimțământul pentru o imagine nu mai este valabil. Eliminați imaginea
calls-fault-file-consent = Consimțământul pentru imaginea { $name } nu mai este valabil. Spuneți din nou cine poate fi recunoscut sau eliminați imaginea
calls-fault-file-alt = Spuneți ce arată imaginea { $name }
calls-fault-file-people = Spuneți cine poate fi recunoscut în imaginea { $name }
calls-task-files =
    { $count ->
        [one] un fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
calls-task-consents =
    { $count ->
        [one] lipsește un consimțământ
        [few] lipsesc { $count } consimțăminte
       *[other] lipsesc { $count } de consimțăminte
    }
calls-consent-name = Cine apare în imagine?
calls-consent-name-hint = Numele cu care persoana dorește să fie menționată.
calls-consent-guardian = Cine dă consimțământul pentru un copil?
calls-consent-guardian-hint = Un părinte sau un tutore, dacă persoana din imagine este minoră.
calls-consent-covers = Ce poate fi folosit?
calls-consent-cover-face = Chipul
calls-consent-cover-voice = Vocea
calls-consent-cover-name = Numele
calls-consent-uses = În ce scop poate fi folosit?
calls-consent-uses-hint = Așa cum a acceptat persoana, de exemplu: galeria premiului și broșura lui.
calls-consent-until = Până când?
calls-consent-until-hint = Ultima zi, dacă consimțământul este dat pe o perioadă limitată.
calls-consent-evidence = De unde știți despre consimțământ?
calls-consent-evidence-hint = De exemplu: formular semnat la 3 mai, păstrat în arhiva primăriei.
calls-fault-consent-name = Spuneți cine apare în imagine
calls-fault-consent-covers = O imagine poate fi afișată numai dacă consimțământul cuprinde chipul
calls-fault-consent-uses = Spuneți în ce scop poate fi folosit
calls-fault-consent-until = Indicați o zi care nu a trecut
calls-fault-consent-evidence = Spuneți de unde știți despre consimțământ
calls-fault-consent-over = Acest consimțământ nu mai este valabil. Alegeți alt răspuns
calls-fault-consent-sent = Această imagine a fost trimisă cu un consimțământ, care trebuie să rămână cu ea. Pentru a schimba cine apare, eliminați imaginea și încărcați-o din nou
calls-consents = Consimțăminte
calls-consents-own = Consimțămintele pentru imaginile candidaturilor dumneavoastră. Dacă o persoană care apare s-a răzgândit, retrageți aici consimțământul.
calls-consents-office = Consimțămintele pentru imaginile candidaturilor trimise la apelurile dumneavoastră. Persoana care apare are întotdeauna ultimul cuvânt: dacă s-a răzgândit, retrageți aici consimțământul.
calls-consents-search = Căutare după nume
calls-consents-find = Căutați
calls-consents-none = Aici nu este niciun consimțământ.
calls-consent-for-child = Dat pentru un copil de { $name }
calls-consent-entries = Candidaturi
calls-consent-holds = Înregistrat la { $date }
calls-consent-holds-until = Valabil până la { $date }
calls-consent-over = Expirat la { $date }
calls-consent-ended = Retras la { $date }
calls-consent-end = Retrageți consimțământul
calls-consent-end-question = Doriți să retrageți acest consimțământ?
calls-consent-end-text = Toate imaginile care se bazează pe acest consimțământ se șterg imediat și nu mai sunt afișate nicăieri. Această acțiune nu poate fi anulată.
calls-consent-keep = Păstrați consimțământul
calls-letter-consent-subject = O imagine a candidaturii dumneavoastră a fost ștearsă
calls-letter-consent = O persoană care apare în candidatura dumneavoastră și-a retras consimțământul, iar noi am șters imaginea. Candidatura rămâne așa cum este; imaginea nu mai este afișată nicăieri.

# Verificarea eligibilității: lista de așteptare, lista de verificare, deciziile, scrisorile.

screening-queue = Listă de lucru
screening-next = Preluați următoarea
screening-queue-caption = Candidaturile din această listă, începând cu cea mai veche
screening-to-do = În sarcina secretariatului
screening-all = Toate candidaturile
screening-country = Țară
screening-all-countries = Toate țările
screening-language = Limbă
screening-all-languages = Toate limbile
screening-filter = Afișați rezultatele
screening-filter-clear = Ștergeți filtrele
screening-none = Nicio candidatură
screening-none-all = Afișați toate candidaturile
screening-campaign = Campanie
screening-authority = Autoritate publică
screening-kind = Tip
screening-entering = Organizația care depune candidatura
screening-state = Stare
screening-arrived = Trimisă
screening-version = Versiune
screening-version-of = Versiunea trimisă nr. { $number }
screening-age = Așteaptă
screening-age-today = azi
screening-age-days =
    { $count ->
        [one] de o zi
        [few] de { $count } zile
       *[other] de { $count } de zile
    }
screening-due = Termen de răspuns: { $due }
screening-due-over = Termenul de răspuns a expirat: { $due }
screening-pages = Paginile listei
screening-page-before = Pagina anterioară
screening-page-after = Pagina următoare
screening-entry = Candidatura numărul { $number }
screening-to-queue = Înapoi la listă
screening-postal = Candidaturi prin poștă
screening-postal-one = Candidatură prin poștă
screening-postal-text = Aici se înregistrează ce a sosit pe hârtie, iar textul se introduce apoi pe aceleași pagini pe care le folosesc solicitanții. Cine introduce o candidatură nu poate decide asupra ei.
screening-postal-record = Înregistrați o candidatură sosită prin poștă
screening-postal-begin = Înregistrați și începeți introducerea
screening-postal-entrant = Expeditor
screening-postal-entrant-hint = Persoana sau biroul căruia îi sunt adresate scrisorile.
screening-postal-email = Adresa de e-mail din documente
screening-postal-email-hint = Dacă documentele indică o adresă de e-mail, fiecare scrisoare se trimite la ea.
screening-postal-address = Adresa poștală
screening-postal-address-hint = Necesară dacă nu există o adresă de e-mail: în acest caz, fiecare scrisoare se tipărește și se trimite prin poștă.
screening-postal-day = Ziua sosirii
screening-postal-day-hint = Așa cum reiese din ștampila poștei sau din ștampila de primire, după cum prevede regulamentul.
screening-postal-time = Ora sosirii
screening-postal-time-hint = De exemplu 14:30, în fusul orar al apelului ({ $zone }). Dacă este indicată numai ziua, lăsați câmpul necompletat: candidatura se consideră sosită la începutul acelei zile.
screening-postal-language-hint = Limba documentelor. Scrisorile se redactează în această limbă.
screening-postal-note = Notă despre documente
screening-postal-note-hint = De exemplu numărul de înregistrare sau locul de păstrare a documentelor. Solicitanții nu o văd.
screening-postal-arrived = Sosirea documentelor
screening-postal-late = După închidere
screening-postal-typist = Înregistrată de
screening-postal-typing = În curs de introducere
screening-postal-emptied = Date șterse
screening-postal-go-on = Continuați introducerea
screening-postal-take-over = Preluați introducerea
screening-postal-take-over-text = O altă persoană introduce această candidatură. Dacă preluați introducerea, nu veți putea decide ulterior asupra candidaturii.
screening-paper = Scrisori pe hârtie
screening-paper-text = Aceste scrisori nu pot fi trimise prin e-mail. Tipăriți această pagină, trimiteți scrisorile prin poștă și consemnați aici expedierea.
screening-paper-none = Pentru această candidatură nu există scrisori de tipărit.
screening-paper-waiting =
    { $count ->
        [one] O scrisoare de tipărit și expediat
        [few] { $count } scrisori de tipărit și expediat
       *[other] { $count } de scrisori de tipărit și expediat
    }
screening-paper-written = Scrisă: { $when }
screening-paper-posted = Expediată: { $when }
screening-paper-post = Marcați ca expediată

screening-state-new = Nouă
screening-state-changed = Modificată după decizie
screening-state-waiting = Se așteaptă răspunsul
screening-state-proposed = Se așteaptă confirmarea
screening-state-in-review = În reexaminare
screening-state-eligible = Eligibilă
screening-state-not-eligible = Neeligibilă
screening-state-withdrawn = Retrasă

screening-answer-changed = Modificat față de versiunea anterioară
screening-no-answer = Fără răspuns
screening-declarations = Declarații
screening-declared = Declarat
screening-not-declared = Nedeclarat
screening-unshown-undeclared = Nu apare în galerie: publicarea nu a fost declarată.
screening-unshown-no-declaration = Nu apare în galerie: formularul apelului nu cere o declarație privind publicarea.
screening-questions = Solicitări de clarificări
screening-question-open = Termen de răspuns: { $when }
screening-question-answered = Răspuns primit: { $when }
screening-question-closed = Închisă fără răspuns: { $when }
screening-notes = Note interne
screening-note = Notă internă
screening-note-hint = Solicitanții nu văd niciodată notele.
screening-note-add = Salvați nota
screening-history = Istoric
screening-history-span = De la { $from } până la { $to }
screening-alike = Posibil duplicat
screening-alike-text = Aceste candidaturi au ceva în comun cu cea de față. Este doar un indiciu.
screening-like-authority = aceeași autoritate
screening-like-link = același link
screening-like-title = aproape același titlu
screening-restore = Restabiliți
screening-restore-text = Candidatura a fost retrasă. Dacă a fost o greșeală, o puteți restabili; va avea nevoie de o decizie nouă.

screening-checklist = Listă de verificare
screening-own = Participați sau ați participat la această candidatură. O verifică și decid asupra ei alte persoane, de aceea nu vedeți lista de verificare, notele interne și istoricul.
screening-typed-in = Dumneavoastră ați introdus această candidatură de pe hârtie. O verifică și decid asupra ei alte persoane, de aceea nu vedeți lista de verificare, notele interne și istoricul.
screening-answer-yes = Da
screening-answer-no = Nu
screening-answer-ask = De clarificat
screening-unanswered = Încă neverificat
screening-earlier = La versiunea anterioară: { $answer }
screening-ask-rule = Solicitați clarificări despre această condiție
screening-findings-save = Salvați lista de verificare
screening-evidence-none = Nu există date înregistrate
screening-evidence-declared = Numai organizația care depune candidatura știe acest lucru; el nu poate fi verificat automat.
screening-evidence-kind = Tip înregistrat: { $kind }
screening-evidence-member = Țara: { $country }. Stat membru al Uniunii Europene la data de { $date }.
screening-evidence-no-member = Țara: { $country }. Nu era stat membru al Uniunii Europene la data de { $date }.
screening-evidence-answered = Răspuns: { $answer }
screening-evidence-unanswered = Fără răspuns
screening-evidence-late = Trimisă după termenul-limită
screening-evidence-grace = Trimisă după termenul-limită ({ $sent }), dar în perioada de grație; pagina de verificare era deschisă dinainte ({ $opened }).
screening-evidence-pass = Trimisă după termenul-limită, cu prelungire individuală până la: { $until }
screening-evidence-days =
    { $count ->
        [one] Trimisă cu o zi înainte de termenul-limită
        [few] Trimisă cu { $count } zile înainte de termenul-limită
       *[other] Trimisă cu { $count } de zile înainte de termenul-limită
    }
screening-evidence-hours =
    { $count ->
        [one] Trimisă cu o oră înainte de termenul-limită
        [few] Trimisă cu { $count } ore înainte de termenul-limită
       *[other] Trimisă cu { $count } de ore înainte de termenul-limită
    }
screening-evidence-minutes =
    { $count ->
        [one] Trimisă cu un minut înainte de termenul-limită
        [few] Trimisă cu { $count } minute înainte de termenul-limită
       *[other] Trimisă cu { $count } de minute înainte de termenul-limită
    }
screening-evidence-seconds = Trimisă cu mai puțin de un minut înainte de termenul-limită
screening-evidence-consents = Imagini cu situația consimțământului clarificată: { $settled } din { $all }

screening-decide = Decideți
screening-verdict = Ce decideți?
screening-second-person = O a doua persoană trebuie să confirme înainte ca solicitantul să fie informat.
screening-reasons = Motive
screening-explanation = Explicație pentru solicitant
screening-in-language = Textul apare în scrisoare așa cum îl scrieți. Limba candidaturii: { $language }.
screening-in-languages = Textul apare în scrisoare așa cum îl scrieți. Limba scrisorii: { $letters }. Limba candidaturii: { $language }.
screening-doubts = La aceste condiții răspunsul nu este „Da”:
screening-see-letter = Vedeți scrisoarea
screening-cancel = Anulați
screening-change = Modificați
screening-decision-check = Citiți scrisoarea înainte de a decide
screening-check-eligible = În momentul deciziei, scrisoarea se trimite imediat, iar candidatura poate fi afișată în galerie.
screening-check-upheld = În momentul deciziei, scrisoarea se trimite imediat.
screening-check-refusal = În momentul propunerii nu se trimite încă nimic. O a doua persoană citește scrisoarea și confirmă propunerea sau o trimite înapoi.
screening-propose = Propuneți: neeligibilă
screening-find-eligible = Decideți: eligibilă
screening-letter = Scrisoare
screening-letter-language = Limba
screening-letter-to = Către
screening-letter-nobody = Niciun solicitant al acestei candidaturi nu are cont, deci nu se trimite nicio scrisoare.
screening-letter-paper = { $name } (scrisoare pe hârtie)
screening-to-confirmation = Confirmare sau trimitere înapoi
screening-to-own-proposal = Vedeți sau retrageți propunerea
screening-proposed-by = Propunere făcută de
screening-proposed-at = Data propunerii
screening-own-proposal = Dumneavoastră ați propus această decizie. Trebuie confirmată de altă persoană; o puteți retrage.
screening-confirm = Confirmați: neeligibilă
screening-send-back = Trimiteți înapoi
screening-send-back-why = De ce o trimiteți înapoi?
screening-take-back = Retrageți propunerea

screening-ask = Solicitați clarificări
screening-ask-text = Toate persoanele care participă la candidatură primesc solicitarea prin e-mail. Ea redeschide o singură secțiune; celelalte rămân așa cum au fost trimise.
screening-ask-replaces = O solicitare este încă deschisă. Noua solicitare o închide și îi ia locul.
screening-section = Ce secțiune se redeschide?
screening-section-hint = Pot fi modificate numai răspunsurile din această secțiune.
screening-message = Solicitarea dumneavoastră
screening-days = Zile pentru răspuns
screening-ask-send = Trimiteți solicitarea
screening-question-draft =
    Verificăm candidatura dumneavoastră și nu am putut stabili dacă este îndeplinită această condiție:

    „{ $rule }”

    Vă rugăm să completați răspunsurile din această secțiune.

screening-asked = Secretariatul solicită clarificări
screening-asked-section = Secțiunea: { $section }
screening-asked-until = Puteți modifica această secțiune și puteți trimite din nou candidatura până la: { $until }, chiar dacă între timp apelul s-a închis.

screening-to-review = Soluționarea cererii de reexaminare
screening-review-why = De ce cere solicitantul reexaminarea
screening-outcome = Ce decideți?
screening-upheld = Decizia se menține: neeligibilă
screening-overturned = Decizia se schimbă: eligibilă
screening-review-explanation = Explicație pentru solicitant
screening-review-decide = Soluționați cererea
screening-review-request = Cerere de reexaminare
screening-review = Reexaminarea deciziei
screening-review-why-ask = De ce ar trebui reexaminată decizia?
screening-review-why-hint = Scrieți ce s-a trecut cu vederea sau s-a înțeles greșit. Textul este citit de o persoană care nu a participat la decizie.
screening-review-until = Puteți cere reexaminarea până la: { $until }.
screening-review-send = Trimiteți cererea
screening-review-unsent = Textul dumneavoastră
screening-review-asked = Ați cerut reexaminarea: { $when }. Veți primi o scrisoare cu rezultatul.

screening-done-findings = Lista de verificare a fost salvată.
screening-done-note = Nota a fost salvată.
screening-done-asked = Solicitarea a fost trimisă solicitantului.
screening-done-eligible = Candidatura este eligibilă. Scrisoarea a fost trimisă.
screening-done-proposed = Decizia a fost propusă. O a doua persoană trebuie să o confirme.
screening-done-confirmed = Decizia a fost confirmată. Scrisoarea a fost trimisă.
screening-done-sent-back = Decizia propusă a fost trimisă înapoi. Candidatura așteaptă o decizie nouă.
screening-done-reviewed = Cererea de reexaminare a fost soluționată. Scrisoarea a fost trimisă.
screening-done-restored = Candidatura a fost restabilită. Are nevoie de o decizie nouă.

screening-error-changed = Între timp candidatura a fost trimisă din nou. Citiți mai întâi noua versiune
screening-error-decided = Între timp a decis altcineva. Deschideți din nou candidatura
screening-error-withdrawn = Între timp candidatura a fost retrasă
screening-error-waiting = Solicitantul mai are timp să răspundă. Așteptați răspunsul sau expirarea termenului
screening-error-not-all-yes = Nu la toate condițiile răspunsul este „Da”. Rezolvați mai întâi acest lucru în lista de verificare
screening-error-own = Participați sau ați participat la această candidatură. Decizia că este eligibilă trebuie luată de altă persoană
screening-error-typed-in = Dumneavoastră ați introdus această candidatură de pe hârtie. Decizia trebuie luată de altă persoană
screening-error-same-person = Dumneavoastră ați propus această decizie. Trebuie confirmată de altă persoană
screening-error-took-part = Ați participat la această decizie sau la această candidatură. Cererea de reexaminare trebuie soluționată de altă persoană
screening-error-verdict = Alegeți decizia
screening-error-reasons = Alegeți cel puțin un motiv
screening-error-explanation = Explicați decizia în câteva fraze
screening-error-outcome = Alegeți rezultatul reexaminării
screening-error-settled = S-a luat deja o decizie despre candidatură sau candidatura a fost retrasă. Acum nu se mai pot solicita clarificări
screening-error-section = Alegeți secțiunea care se redeschide
screening-error-message = Scrieți solicitarea
screening-error-days = Indicați un număr de zile de la 1 la { $most }
screening-error-note = Scrieți nota
screening-error-met = Între timp altcineva a răspuns la această condiție: { $answer }. Verificați răspunsul dumneavoastră și salvați din nou
screening-error-why = Scrieți de ce ar trebui reexaminată decizia
screening-error-why-long = Scurtați textul la cel mult { $most } de cuvinte
screening-error-review-late = Termenul pentru cererea de reexaminare a expirat.
screening-error-review-asked = Reexaminarea a fost deja cerută. Textul dumneavoastră nu a fost trimis
screening-error-review-withdrawn = Candidatura este retrasă, deci nu există ce reexamina. Dacă a fost o greșeală, scrieți secretariatului
screening-error-postal-early = În acea zi apelul nu era încă deschis. Verificați ziua sosirii
screening-error-postal-ahead = Acest moment este în viitor. Indicați ziua și ora la care au sosit documentele
screening-error-postal-time = Indicați ora cu ore și minute, de exemplu 14:30
screening-error-postal-entrant = Indicați cine a trimis documentele
screening-error-postal-address = Indicați o adresă poștală sau, mai sus, adresa de e-mail, pentru ca scrisorile să poată fi trimise

screening-history-begin = Candidatura a fost începută.
screening-history-name-bodies = Au fost indicate autoritatea și organizația care depune candidatura.
screening-history-keep-naming = Au fost introduse date despre autoritate sau despre organizația care depune candidatura, încă incomplete.
screening-history-answer = S-au modificat răspunsuri.
screening-history-leave-out-file = Un fișier a fost scos din candidatură.
screening-history-leave = O persoană nu mai participă la candidatură.
screening-history-remove-colleague = O persoană a fost eliminată din candidatură.
screening-history-hand-over = Candidatura a fost predată altei persoane.
screening-history-record-source = A fost înregistrată sursa candidaturii.
screening-history-send = Candidatura a fost trimisă.
screening-history-withdraw = Candidatura a fost retrasă.
screening-history-restore = Candidatura a fost restabilită.
screening-history-empty = Conținutul candidaturii a fost șters.
screening-history-empty-inside = Ceea ce nu este public a fost șters.
screening-history-warn-of-retention = Participanții au fost anunțați că ciorna va fi ștearsă.
screening-history-record = Candidatura a fost înregistrată de secretariat.
screening-history-record-arrival = A fost înregistrată o sosire prin poștă.
screening-history-post-letter = A fost expediată o scrisoare pe hârtie.
screening-history-record-sending = Versiunea trimisă a fost înregistrată de secretariat.
screening-history-find = Lista de verificare a fost completată.
screening-history-ask = A fost trimisă o solicitare de clarificări.
screening-history-note = A fost scrisă o notă.
screening-history-find-eligible = Candidatura a fost declarată eligibilă.
screening-history-propose-refusal = S-a propus declararea candidaturii drept neeligibilă.
screening-history-confirm-refusal = O a doua persoană a confirmat că este neeligibilă.
screening-history-send-back-refusal = Decizia propusă a fost trimisă înapoi.
screening-history-ask-review = Solicitantul a cerut reexaminarea.
screening-history-uphold = Reexaminarea a menținut decizia.
screening-history-overturn = În urma reexaminării, candidatura a fost declarată eligibilă.
screening-history-other = S-a modificat ceva la candidatură.

screening-letter-about = Această scrisoare se referă la candidatura dumneavoastră cu numărul { $number }, „{ $title }”, depusă la apelul „{ $call }”.
screening-letter-eligible-subject = Candidatura dumneavoastră cu numărul { $number } este eligibilă
screening-letter-eligible = Secretariatul a verificat candidatura dumneavoastră în raport cu condițiile publicate și a declarat-o eligibilă. Pe pagina apelului găsiți ce urmează.
screening-letter-restored-subject = Candidatura dumneavoastră cu numărul { $number } a fost restabilită
screening-letter-restored = Secretariatul a restabilit candidatura dumneavoastră, care fusese retrasă. Este din nou valabilă, în forma trimisă ultima dată, și va fi verificată din nou. Va fi afișată public numai dacă este declarată eligibilă. Dacă nu ați cerut acest lucru, vă rugăm să răspundeți la această scrisoare. Candidatura se află aici:
screening-letter-refused-subject = Candidatura dumneavoastră cu numărul { $number } nu este eligibilă
screening-letter-refused = Secretariatul a verificat candidatura în raport cu condițiile publicate și a declarat-o neeligibilă. O a doua persoană a confirmat această decizie.
screening-letter-reasons = Motive:
screening-letter-explanation = Secretariatul explică:
screening-letter-review = Aveți dreptul să cereți reexaminarea până la: { $until }. Cererea este soluționată de o persoană care nu a participat la această decizie. Puteți cere reexaminarea la adresa:
screening-letter-question-subject = Solicitare de clarificări privind candidatura dumneavoastră cu numărul { $number }
screening-letter-question = Secretariatul solicită clarificări despre această secțiune: { $section }.
screening-letter-question-until = Puteți modifica această secțiune și puteți trimite din nou candidatura până la: { $until }. Toate celelalte secțiuni rămân așa cum le-ați trimis. Candidatura dumneavoastră se află la adresa:
screening-letter-upheld-subject = Reexaminarea candidaturii dumneavoastră cu numărul { $number }: neeligibilă
screening-letter-upheld = O persoană care nu a participat la decizie a reexaminat-o. Decizia se menține: candidatura dumneavoastră nu este eligibilă.
screening-letter-overturned-subject = Reexaminarea candidaturii dumneavoastră cu numărul { $number }: eligibilă
screening-letter-overturned = O persoană care nu a participat la decizie a reexaminat-o. Decizia s-a schimbat: candidatura dumneavoastră este eligibilă.
screening-letter-close = Secretariatul
screening-letter-by-post = Puteți răspunde prin poștă, menționând numărul candidaturii.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Apeluri
editor-calls-caption = Apelurile pe care le gestionați
editor-calls-none = Nu gestionați încă niciun apel.
editor-call = Apel
editor-state = Stare
editor-ways = Mergeți la
editor-unpublished = Nepublicat
editor-edit = Editați
editor-preview = Previzualizare
editor-queue = Candidaturi de verificat
editor-gallery = Deschiderea galeriei

editor-new = Apel nou
editor-new-text = Apelul este creat fără a fi publicat. Textele și formularul se scriu ulterior.
editor-make = Creați apelul
editor-source = Limba originalului
editor-source-hint = Limba în care se scriu mai întâi textele. Toate celelalte versiuni sunt traduceri.
editor-kind = Scopul apelului
editor-kind-award = Un premiu
editor-kind-residency = Rezidențe artistice
editor-slug = Adresă
editor-slug-hint = Ultima parte a adresei apelului pe acest site, de exemplu premiu-2027: litere mici fără diacritice, cifre și cratime. Nu se mai poate modifica ulterior.
editor-zone = Fus orar
editor-closes-hint = Ce sosește în acest minut este întârziat. Dacă apelul este deschis până la sfârșitul unei zile, indicați ora 0:00 a zilei următoare.
editor-copy = Copiați formularul acestui apel
editor-copy-hint = Lăsați necompletat pentru a începe cu un formular gol.
editor-organisation = Organizația care gestionează apelul

editor-texts = Texte
editor-more = Toate celelalte
editor-form = Formular
editor-publish = Publicați apelul
editor-passes = Prelungiri individuale ale termenului
editor-answers = Întrebări despre apel
editor-save = Salvați
editor-grace = Perioada de grație în minute
editor-grace-hint = În acest interval de după închidere se mai poate trimite o candidatură a cărei pagină de verificare fusese deschisă înainte. Perioada nu se anunță.
editor-draft-days = Câte zile se păstrează ciornele
editor-sent-days = Câte zile se păstrează candidaturile trimise
editor-withdrawn-days = Câte zile se păstrează candidaturile retrase
editor-shown-days = Câte zile se păstrează candidaturile publice
editor-days-hint = De la 30 la 7300, numărate de la închidere. Cu valoarea salvată acum: până la { $day }.
editor-fault-days = Indicați un număr de zile de la 30 la 7300
editor-fault-shown-days = Candidaturile publice se păstrează cel puțin cât cele trimise
editor-note = De ce se mută închiderea
editor-note-hint = Explicația este necesară când mutați închiderea unui apel publicat. Toată lumea o citește pe pagina cu modificările apelului: vă rugăm să o scrieți în limba originalului.
editor-moves = Închiderea a fost mutată
editor-moved = Înainte: { $from }; acum: { $to }. Mutată: { $at }
editor-unwritten = Încă nescris
editor-complete = Toate limbile
editor-incomplete = Limbi de completat
editor-missing-in = Lipsesc: { $languages }
editor-stale-in = De actualizat: { $languages }
editor-draft-waits = Versiunea { $number } a formularului este o ciornă. Solicitanții o văd încă pe cea anterioară.
editor-publish-look = Verificați și publicați

editor-languages-text = Originalul este obligatoriu. Dacă lăsați o limbă necompletată, cititorii ei văd originalul, iar pagina precizează acest lucru.
editor-text-public = Apelul este publicat: toți văd modificarea imediat ce o salvați.
editor-original = { $language } (originalul)
editor-stale = Originalul s-a schimbat după această traducere.
editor-missing = Această traducere lipsește.
editor-text-title = Titlu
editor-text-title-hint = Cum se numește apelul.
editor-text-summary = Rezumat
editor-text-summary-hint = Una sau două fraze pentru liste și motoare de căutare.
editor-text-about = Despre apel
editor-text-about-hint = Scopul apelului, cine poate participa și în numele cui. Un rând gol începe un paragraf nou.
editor-text-prize = Premiu
editor-text-prize-hint = Ce primesc cele mai bune candidaturi.
editor-text-after = Ce urmează
editor-text-after-hint = Ce urmează după trimitere: verificarea eligibilității, juriu, rezultate.

editor-form-published = Versiunea { $number } este publicată. Prima modificare începe o ciornă a versiunii următoare; solicitanții o văd numai după ce o publicați.
editor-form-draft = Versiunea { $number } este o ciornă. Solicitanții o văd numai după ce o publicați.
editor-faults = De corectat înainte de publicare
editor-group-questions = Secțiuni și întrebări
editor-group-reasons = Motive pentru „neeligibilă”
editor-add = Adăugați
editor-add-question = Adăugați o întrebare
editor-add-choice = Adăugați un răspuns de ales
editor-up = Mutați în sus
editor-down = Mutați în jos
editor-remove = Eliminați
editor-remove-question = Doriți să eliminați acest element?
editor-remove-whole = Se elimină și tot ce conține.
editor-remove-text = Se elimină din ciorna formularului. Candidaturile deja trimise îl păstrează.
editor-keep = Păstrați
editor-discard = Ștergeți ciorna
editor-done-made = Apelul a fost creat. Scrieți textele, apoi formularul; nimeni altcineva nu îl vede înainte de publicare.
editor-done-saved = Modificarea a fost salvată.
editor-done-published = Apelul este publicat în această versiune.
editor-done-removed = Elementul a fost eliminat.
editor-done-discarded = Ciorna a fost ștearsă.
editor-code = Cod
editor-code-hint = Un nume scurt pentru adrese și exporturi: litere mici fără diacritice, cifre și caractere de subliniere. Nu se mai poate modifica ulterior. Răspunsul la întrebarea cu codul „title” dă peste tot numele candidaturii; răspunsurile la întrebările cu codurile „summary” și „category” apar în galerie.
editor-question-kind = Cum se răspunde la întrebare?
editor-question-kind-hint = Nu se mai poate modifica ulterior. Pentru a întreba altfel, adăugați altă întrebare.

editor-part-section = Secțiune
editor-part-question = Întrebare
editor-part-choice = Răspuns de ales
editor-part-rule = Condiție de eligibilitate
editor-part-declaration = Declarație
editor-part-criterion = Criteriu
editor-part-reason = Motiv
editor-part-privacy = Informare privind protecția datelor
editor-question-short-text = Text scurt
editor-question-long-text = Text lung
editor-question-choice = O singură alegere
editor-question-choices = Mai multe alegeri
editor-question-number = Număr
editor-question-date = Dată
editor-question-links = Linkuri
editor-question-files = Fișiere

editor-set-required = Răspuns obligatoriu
editor-set-required-yes = Fără răspuns, candidatura nu se poate trimite
editor-set-words = Numărul maxim de cuvinte
editor-set-min = Numărul minim permis
editor-set-max = Numărul maxim permis
editor-set-not-before = Nu înainte de data de la întrebarea
editor-set-kinds = Tipuri de fișiere
editor-set-max-mb = Dimensiunea maximă a unui fișier, în MB
editor-set-max-count = Numărul maxim de fișiere sau linkuri
editor-set-pictures = Imagini
editor-set-pictures-yes = Se cer o descriere, autorul și consimțământul celor care apar
editor-set-private = Cine vede răspunsul
editor-set-private-yes = Numai secretariatul și juriul văd răspunsul
editor-set-criterion = Criteriul pentru care contează răspunsul
editor-set-show-if = Se întreabă numai după unul dintre aceste răspunsuri
editor-set-show-if-hint = Bifați răspunsuri ale unei singure întrebări anterioare. Dacă nu bifați nimic, întrebarea apare întotdeauna.
editor-set-looks-at = Ce verifică această condiție
editor-set-looks-at-hint = Se întreabă numai ce știe doar organizația care depune candidatura; restul se verifică automat.
editor-set-bodies = Autoritățile care pot participa
editor-set-bodies-hint = Numai pentru o condiție privind tipul autorității.
editor-set-question = Întrebarea la care trebuie răspuns
editor-set-question-hint = Numai pentru o condiție privind un răspuns.
editor-set-needed = Declarație obligatorie
editor-set-needed-yes = Fără ea, candidatura nu se poate trimite
editor-set-weight = Pondere în procente
editor-set-weight-hint = Toate ponderile împreună dau 100.

editor-slot-intro = Introducere
editor-slot-hint = Indicație
editor-slot-example = Exemplu de răspuns bun
editor-slot-unit = Ce se numără
editor-slot-ask = Întrebare înainte de conectare
editor-slot-refusal = De ce nu și ce se poate face în schimb
editor-slot-low = Cum arată un punctaj de 1
editor-slot-middle = Cum arată un punctaj de 3
editor-slot-high = Cum arată un punctaj de 5
editor-slot-who = Cine păstrează datele
editor-slot-why = De ce se păstrează datele
editor-slot-how-long = Cât timp se păstrează datele
editor-looks-at-authority-kind = Tipul autorității
editor-looks-at-country = Statul: membru al Uniunii Europene la deschiderea apelului
editor-looks-at-declared = Ceva ce știe doar organizația care depune candidatura
editor-looks-at-answered = S-a răspuns la o întrebare
editor-looks-at-in-time = Candidatura sosește la timp
editor-file-image = Imagini
editor-file-pdf = Documente PDF

editor-publish-version = Publicați această versiune
editor-publish-first = Din acel moment toți pot citi apelul și, de la deschidere, pot depune candidaturi.
editor-publish-next = Solicitanții vor găsi versiunea { $number } în ciornele lor. Candidaturile deja trimise păstrează versiunea cu care au fost trimise.
editor-publish-nothing = Nu este nimic de publicat: versiunea publicată este cea mai nouă.
editor-diff = Ce s-a schimbat
editor-diff-none = Nu s-a schimbat nimic.
editor-diff-added = Adăugiri
editor-diff-changed = Modificări
editor-diff-moved = Mutări
editor-diff-removed = Eliminări
editor-diff-worded = { $text }: formulare nouă ({ $languages })
editor-missing-languages = Traduceri lipsă
editor-missing-tick = Publicare cu traduceri lipsă
editor-missing-tick-yes = Cititorii acestor limbi vor vedea originalul
editor-preview-text = Astfel vor vedea solicitanții apelul și întrebările. Ce scrieți aici nu se salvează. Limba se schimbă în partea de sus a paginii.
editor-preview-back = Înapoi la apel
editor-preview-version = Versiunea { $number } a formularului
editor-changes = Modificări ale apelului
editor-changes-text = Candidaturile deja trimise păstrează versiunea formularului cu care au fost trimise.
editor-changes-version = Versiunea { $number }, publicată: { $time }

editor-passes-text = O prelungire individuală îi permite unui solicitant să trimită o candidatură după închidere. Ciornele nu vă sunt vizibile, de aceea prelungirea se acordă unei adrese.
editor-pass-email = Adresă de e-mail
editor-pass-email-hint = Prelungirea este valabilă pentru orice ciornă din acest apel la care participă persoana cu această adresă.
editor-pass-until = Valabilă până la
editor-pass-reason = Motiv
editor-pass-reason-hint = Rămâne consemnat și nu este arătat solicitantului.
editor-pass-give = Acordați o prelungire individuală
editor-pass-given = Acordată: { $time }
editor-pass-taken-back = Retrasă: { $time }
editor-pass-take-back = Retrageți
editor-pass-over = Expirată
editor-pass-yours = Secretariatul v-a acordat o prelungire individuală a termenului. Puteți trimite candidatura până la: { $until }.
editor-letter-pass-subject = Puteți trimite candidatura mai târziu
editor-letter-pass = Secretariatul vă permite să trimiteți o candidatură la apelul „{ $call }” după închidere, până la: { $until }.

editor-answers-text = Întrebări puse despre apel, cu răspuns pentru toată lumea.
editor-answers-none = Încă nu s-a răspuns la nicio întrebare.
editor-answer-original = Acest răspuns nu este încă tradus. Acesta este originalul. Limba: { $language }.
editor-ask = Puneți o întrebare
editor-ask-text = Secretariatul răspunde pentru toți pe pagina cu întrebări despre apel. Numele dumneavoastră nu apare acolo.
editor-ask-privacy = Secretariatul apelului păstrează întrebarea și numele dumneavoastră pentru a vă răspunde, până la ștergerea datelor apelului. Răspunsul publicat nu vă menționează numele.
editor-ask-own = Întrebările dumneavoastră
editor-ask-field = Întrebarea dumneavoastră
editor-ask-hint = Vă rugăm să nu scrieți nimic personal: întrebarea se publică împreună cu răspunsul.
editor-ask-send = Trimiteți întrebarea
editor-ask-wait = Puteți pune următoarea întrebare după ce se răspunde la aceasta.
editor-ask-open = Așteaptă răspuns
editor-ask-answered = Cu răspuns
editor-ask-set-aside = Închisă fără răspuns public
editor-ask-read = Citiți răspunsul
editor-answers-office-text = Răspundeți o dată pentru toți. Cine a întrebat primește răspunsul prin e-mail.
editor-answers-office-none = Încă nu a întrebat nimeni.
editor-answers-public = Pagina publică
editor-answer-new = Întrebare și răspuns noi
editor-answer = Răspuns
editor-answer-title = Răspundeți la o întrebare
editor-asked = Data întrebării
editor-asked-as = Așa cum a fost pusă
editor-answer-text = Formulați întrebarea astfel încât să nu spună nimic despre cine a pus-o.
editor-answer-source-hint = Limba în care scrieți mai întâi întrebarea și răspunsul.
editor-answer-publish = Publicați
editor-set-aside = Închideți fără răspuns public
editor-letter-answer-subject = Întrebarea dumneavoastră
editor-letter-answered = Am răspuns la întrebarea dumneavoastră despre apel:
editor-letter-set-aside = Am închis întrebarea dumneavoastră despre apel fără un răspuns public. Dacă aveți nevoie de ajutor, scrieți secretariatului.

editor-fault-choose = Alegeți o variantă
editor-fault-title = Indicați titlul
editor-fault-slug = Începeți cu o literă și folosiți cel puțin trei caractere: litere mici fără diacritice, cifre și cratime
editor-fault-slug-taken = Această adresă este deja folosită. Alegeți alta
editor-fault-instant = Indicați data și ora
editor-fault-closes-first = Închiderea trebuie să fie după deschidere
editor-fault-grace = Indicați un număr de minute de la 0 la 1440
editor-fault-has-opened = Apelul s-a deschis sau are candidaturi. Deschiderea nu se mai poate modifica
editor-fault-closes-earlier = Închiderea unui apel publicat poate fi doar amânată
editor-fault-no-note = Spuneți de ce se mută închiderea
editor-fault-original = Scrieți textul în limba originalului
editor-fault-meanwhile = Între timp, altcineva a modificat acest text. Acum este: „{ $theirs }”. Salvați din nou pentru a-l pune pe al dumneavoastră în loc
editor-fault-long = Acest text este prea lung. Scurtați-l
editor-fault-code = Începeți cu o literă și folosiți cel mult 40 de caractere: litere mici fără diacritice, cifre și caractere de subliniere
editor-fault-code-taken = Acest cod este deja folosit. Alegeți altul
editor-fault-code-kind = O versiune publicată a folosit acest cod pentru o întrebare de alt tip. Alegeți alt cod
editor-fault-number = Acest număr nu este posibil aici. Verificați-l
editor-fault-range = Numărul maxim este mai mic decât numărul minim
editor-fault-condition = Bifați răspunsuri ale unei singure întrebări
editor-fault-kinds = Alegeți cel puțin un tip de fișiere
editor-fault-bodies = Alegeți cel puțin un tip de autoritate
editor-fault-question = Întrebarea la care trebuie răspuns nu există. Alegeți alta
editor-fault-looks-at = Alegeți ce verifică această condiție
editor-fault-no-title = Formularul are nevoie de un text scurt obligatoriu cu codul „title”: el dă numele candidaturii
editor-fault-no-summary = Formularul unui premiu are nevoie de un text cu codul „summary”, vizibil pentru toți: galeria îl arată sub titlu
editor-fault-no-category = Formularul unui premiu are nevoie de o întrebare cu o singură alegere și cu codul „category”, vizibilă pentru toți: după ea este împărțită galeria
editor-fault-no-publication = Formularul unui premiu are nevoie de o declarație cu codul „publication”: fără ea, nicio candidatură nu poate fi afișată vreodată
editor-fault-empty-section = Această secțiune nu are întrebări
editor-fault-two-choices = Sunt mai puțin de două răspunsuri de ales
editor-fault-not-earlier = Depinde de o întrebare care nu se află înaintea ei
editor-fault-no-such-answer = Depinde de un răspuns care nu există
editor-fault-not-before = Se compară cu o dată care nu se cere înaintea ei
editor-fault-no-criterion = Criteriul ei nu există
editor-fault-unwritten = Un text necesar nu este încă scris
editor-fault-weights = Ponderile criteriilor dau împreună { $sum } în loc de 100
editor-fault-faults = Corectați problemele enumerate înainte de publicare
editor-fault-missing = Lipsesc traduceri. Bifați că publicați totuși apelul
editor-fault-version = Între timp formularul s-a schimbat. Verificați din nou modificările
editor-fault-answered = Între timp altcineva a răspuns la această întrebare: { $answer } Dacă publicați acum, răspunsul dumneavoastră îl înlocuiește pe celălalt
editor-fault-email = Indicați o adresă de e-mail, de exemplu nume@example.eu
editor-fault-until = Indicați un moment din viitor, ulterior închiderii
editor-fault-reason = Indicați motivul
editor-fault-ask = Scrieți întrebarea
editor-fault-one-open = Întrebarea dumneavoastră anterioară este încă deschisă. O puteți pune pe următoarea după ce primiți răspuns
