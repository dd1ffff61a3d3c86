# Paginile proprii ale site-ului public.

newsroom-home = Acasă
newsroom-home-ways = Unde puteți continua
newsroom-award = Premiul european
newsroom-home-award-text = Apelul, regulamentul și termenele sale, precum și candidaturile eligibile.
newsroom-home-about-text = La ce servește programul și cine sunt partenerii săi.
newsroom-home-contact-text = Cine conduce programul și cum puteți lua legătura.
newsroom-home-path = De la campanie la galerie
newsroom-home-enter = O autoritate înscrie o campanie.
newsroom-home-enter-text = O altă organizație o poate face în numele ei. Ambele sunt înregistrate, iar meritul revine autorității.
newsroom-home-check = Secretariatul verifică candidatura.
newsroom-home-check-text = Fiecare candidatură este verificată în raport cu condițiile publicate. O candidatură este respinsă numai cu un motiv și numai dacă o a doua persoană confirmă decizia.
newsroom-home-publish = Oricine o poate citi.
newsroom-home-publish-text = Candidaturile eligibile se află în galerie. Pentru a le citi nu este nevoie de cont.
newsroom-home-measured = Ce se măsoară
newsroom-home-measured-text = O cifră despre rezultate arată cine a măsurat-o, când și pe câte persoane sau răspunsuri se bazează. Unde nu s-a măsurat nimic, pagina spune „nemăsurat”.

newsroom-about = Despre program
newsroom-period = Perioada
newsroom-period-days = de la { $from } până la { $to }
newsroom-period-history = Cum s-a modificat perioada
newsroom-period-moved = Noul sfârșit: { $to }; înainte: { $before }.
newsroom-grant-fund = Fondul
newsroom-grant-contract = Numărul contractului
newsroom-grant-share = Partea plătită de Uniunea Europeană
newsroom-grant-funded = Întreaga sumă (finanțat)
newsroom-grant-co-funded = O parte din sumă (cofinanțat)
newsroom-partners = Parteneri
newsroom-partners-count =
    { $count ->
        [one] Este confirmat un partener
        [few] Sunt confirmați { $count } parteneri
       *[other] Sunt confirmați { $count } de parteneri
    }: { $authorities ->
        [one] o autoritate publică
        [few] { $authorities } autorități publice
       *[other] { $authorities } de autorități publice
    }, { $organisations ->
        [one] o organizație a societății civile
        [few] { $organisations } organizații ale societății civile
       *[other] { $organisations } de organizații ale societății civile
    } și { $networks ->
        [one] o rețea
        [few] { $networks } rețele
       *[other] { $networks } de rețele
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Fără partenerul principal rămâne unul.
        [few] Fără partenerul principal rămân { $count }.
       *[other] Fără partenerul principal rămân { $count }.
    }
newsroom-partners-official = Documentele oficiale ale grantului indică următoarele cifre. Autorități publice: { $authorities }; organizații ale societății civile: { $organisations }; rețele: { $networks }.
newsroom-partner-name = Denumire
newsroom-partner-kind = Tip
newsroom-partner-country = Țară
newsroom-partner-unnamed = De confirmat
newsroom-partner-lead = Partener principal
newsroom-partner-unconfirmed = Participare de confirmat, neinclusă în calcul

newsroom-contact = Contactați-ne
newsroom-contact-lead = Partenerul principal conduce programul pentru toți partenerii. Întrebările despre program, despre acest site și despre datele dumneavoastră se adresează acestuia.
newsroom-contact-how = Cum puteți lua legătura cu noi
newsroom-contact-mail = Scrieți-ne prin e-mail
newsroom-contact-how-text = Acest site nu are încă o adresă de e-mail proprie. Scrieți partenerului principal la adresa pe care o publică pe propriul site.
newsroom-contact-how-demo = De confirmat. Partenerul principal nu administrează această demonstrație: vă rugăm să nu îi scrieți despre acest site.
newsroom-contact-help = Ce ne ajută să răspundem
newsroom-contact-help-page = Adresa paginii și ce doreați să faceți acolo.
newsroom-contact-help-request = Dacă a apărut o eroare: numărul solicitării, aflat în partea de jos a paginii de eroare.
newsroom-contact-help-barrier = Dacă ați întâlnit un obstacol: dispozitivul, browserul și tehnologia asistivă pe care le folosiți.
newsroom-contact-help-secret = Vă rugăm să nu trimiteți nimănui, nici măcar nouă, un cod sau un link de conectare.

newsroom-privacy = Protecția datelor
newsroom-privacy-lead = Cine doar citește nu lasă urme aici. Cine se conectează sau înscrie o campanie află mai jos ce se păstrează, cine vede datele și cât timp.
newsroom-privacy-demo = Aceasta este o demonstrație: persoanele și candidaturile sale sunt fictive și oricine se poate conecta în numele oricăreia dintre persoane. Vă rugăm să nu introduceți date cu caracter personal ale unor persoane reale.
newsroom-privacy-who = Operatorul de date
newsroom-privacy-who-text = Operatorul datelor cu caracter personal este partenerul principal: el hotărăște de ce și cum se păstrează acestea aici. Numele său se află pe pagina de contact.
newsroom-privacy-who-demo = Operatorul de date al acestei demonstrații este cel care o administrează, nu partenerul principal al proiectului.
newsroom-privacy-who-open = Partenerul principal urmează să confirme temeiul juridic și adresa responsabilului său cu protecția datelor.
newsroom-privacy-read = Când citiți
newsroom-privacy-read-text = Cititorii nu primesc niciun modul cookie. Paginile, fonturile și imaginile provin numai de pe acest site; nimeni altcineva nu află că ați fost aici. Vizitele nu sunt numărate și nimeni nu este urmărit.
newsroom-privacy-sign-in = Când vă conectați
newsroom-privacy-sign-in-cookie = Browserul dumneavoastră primește un singur modul cookie, care conține sesiunea și nimic altceva. Este necesar pentru menținerea conectării, de aceea nu depinde de consimțământ. Sesiunea se încheie când vă deconectați sau după 30 de zile fără utilizare.
newsroom-privacy-sign-in-stored = Păstrăm numele, adresa de e-mail, limba mesajelor, organizațiile și rolurile dumneavoastră. Pentru fiecare sesiune păstrăm numele sub care se prezintă browserul, data la care a început și data ultimei utilizări. Codurile, linkurile de conectare și cheile sesiunilor se păstrează numai într-o formă din care nu pot fi citite.
newsroom-privacy-entry = Când înscrieți o campanie
newsroom-privacy-entry-text = O candidatură conține ceea ce scrieți și încărcați, inclusiv ca ciornă, deoarece textul se salvează în timp ce scrieți. Fiecare versiune trimisă se păstrează neschimbată, cu ora trimiterii. La acestea se adaugă solicitările de clarificări și deciziile secretariatului, precum și scrisorile către dumneavoastră.
newsroom-privacy-entry-audit = Un registru arată cine, când și ce parte a unei candidaturi a modificat. Nu conține niciodată ceea ce s-a scris.
newsroom-privacy-seen = Cine vede datele
newsroom-privacy-seen-draft = O ciornă: dumneavoastră și persoanele pe care le invitați.
newsroom-privacy-seen-sent = O candidatură trimisă: și secretariatul.
newsroom-privacy-seen-public = O candidatură eligibilă: toată lumea, după deschiderea galeriei. Adresele de e-mail nu sunt afișate niciodată.
newsroom-privacy-seen-hidden = O candidatură neeligibilă sau retrasă: niciodată publicul.
newsroom-privacy-seen-others = Nu transmitem date altor firme sau organisme. Mesajele trec prin serverul de e-mail al acestui site.
newsroom-privacy-long = Cât timp
newsroom-privacy-long-text = Durata depinde de starea candidaturii: ciornă, trimisă, neeligibilă, retrasă sau publicată. Fiecare apel stabilește câte o dată pentru fiecare stare, iar formularele sale o indică acolo unde cer date cu caracter personal. La acea dată, datele cu caracter personal se șterg automat.
newsroom-privacy-long-sign-in = Codurile și linkurile de conectare, cererile de modificare a adresei și sesiunile încheiate se șterg după 30 de zile. La fel și mesajele despre acestea și despre invitații, precum și invitațiile pe care nu le-a acceptat nimeni.
newsroom-privacy-rights = Drepturile dumneavoastră
newsroom-privacy-rights-account = În contul dumneavoastră puteți vedea și închide sesiunile, schimba adresa și descărca datele.
newsroom-privacy-rights-erase = Puteți cere rectificarea sau ștergerea datelor ori restricționarea prelucrării lor și vă puteți opune prelucrării. La ștergere, numele și textele sunt eliminate; ceea ce s-a hotărât rămâne, fără numele dumneavoastră.
newsroom-privacy-rights-consent = Vă puteți retrage oricând consimțământul. Imaginea care se bazează pe el nu mai este afișată.
newsroom-privacy-rights-complaint = Puteți depune o plângere la autoritatea de supraveghere pentru protecția datelor din țara dumneavoastră.

newsroom-accessibility = Declarație privind accesibilitatea
newsroom-accessibility-lead = Oricine ar trebui să poată folosi acest site. Declarația arată în ce măsură s-a verificat acest lucru și ce nu se știe încă.
newsroom-accessibility-scope = Declarația se aplică numai acestui site și urmează modelul stabilit prin Decizia de punere în aplicare (UE) 2018/1523 a Comisiei în conformitate cu Directiva (UE) 2016/2102.
newsroom-accessibility-status = Situația conformității
newsroom-accessibility-status-tag = Încă neevaluat de un organism extern
newsroom-accessibility-status-text = Acest site urmărește să respecte standardul european armonizat EN 301 549 și Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA. Întrucât niciun organism extern nu l-a evaluat încă, nu afirmăm că este conform.
newsroom-accessibility-measures = Ce facem
newsroom-accessibility-measures-keyboard = Fiecare pagină poate fi folosită numai cu tastatura și fără JavaScript.
newsroom-accessibility-measures-width = Paginile se adaptează la o lățime de 320 de pixeli, la un text mai mare, la modul întunecat și la tipărire.
newsroom-accessibility-measures-language = Fiecare pagină există în opt limbi. La un text fără traducere se precizează acest lucru, iar limba lui este marcată.
newsroom-accessibility-measures-forms = Un formular spune în cuvinte ce lipsește, vă duce la câmpul respectiv și păstrează ceea ce ați completat.
newsroom-accessibility-tests = Ce acoperă testele automate
newsroom-accessibility-tests-text = Fiecare modificare este testată într-un browser înainte de publicare: după regulile verificabile automat pentru WCAG 2.2 până la nivelul AA, pentru validitatea codului HTML, pentru textul care iese din pagină și pentru parcurgerea formularelor cu tastatura și fără JavaScript.
newsroom-accessibility-tests-limits = Astfel de teste găsesc numai o parte dintre obstacole. Ele nu pot spune dacă un text este ușor de înțeles, dacă o descriere se potrivește cu imaginea sau cum sună o pagină într-un cititor de ecran. Încă nu au avut loc teste cu persoane cu dizabilități.
newsroom-accessibility-gaps = Conținut care ar putea să nu fie accesibil
newsroom-accessibility-gaps-files = Fișierele și linkurile unei candidaturi: descrierea unei imagini este scrisă de cei care depun candidatura, iar documentele sunt afișate așa cum au fost trimise.
newsroom-accessibility-gaps-original = Textele fără traducere: sunt afișate în limba originală.
newsroom-accessibility-feedback = Observații
newsroom-accessibility-feedback-text = Ați întâlnit un obstacol sau aveți nevoie de un conținut în altă formă? Vă rugăm să ne spuneți.
newsroom-accessibility-feedback-link = Semnalați un obstacol
newsroom-accessibility-enforcement = Dacă răspunsul nu vă ajută
newsroom-accessibility-enforcement-text = Vă puteți adresa organismului care, în țara partenerului principal, supraveghează accesibilitatea site-urilor publice. Adresa acestuia urmează să fie confirmată de partenerul principal.
newsroom-accessibility-date = Despre această declarație
newsroom-accessibility-date-text = Prezenta declarație a fost elaborată la { $date }, pe baza propriei noastre evaluări.

newsroom-styleguide = Componentele paginilor
newsroom-styleguide-text = Fiecare element din care sunt alcătuite paginile, cu texte ale acestui site ca exemple.
