# Cadrul fiecărei pagini, problemele, formularele și încheierea mesajelor.

frame-skip = Salt la conținutul principal
frame-title-error = Eroare:
frame-language = Limba
frame-language-choose = Alegeți limba
frame-main-menu = Meniul principal
frame-menu = Meniu
frame-breadcrumb = Sunteți aici
frame-foot = Mai multe despre acest site
frame-emblem = Emblema Uniunii Europene

problem-not-found = Această pagină nu există
problem-not-found-text = Este posibil ca adresa să conțină o greșeală sau ca pagina să nu vă fie destinată. Puteți începe din nou de la pagina principală.
problem-gone = Acest conținut a fost retras
problem-gone-text = Ceea ce se afla aici a fost retras și nu mai este afișat.
problem-cross-site = Acest formular nu a fost trimis de pe site-ul nostru
problem-cross-site-text = Pentru siguranța dumneavoastră, acceptăm formulare numai de pe paginile noastre. Mergeți înapoi, reîncărcați pagina și trimiteți formularul din nou.
problem-too-large = Dimensiunea este prea mare
problem-too-large-text = Ceea ce ați trimis depășește dimensiunea pe care o putem accepta aici. Mergeți înapoi și scurtați textul.
problem-unreadable = Nu am putut citi această solicitare
problem-unreadable-text = Ceva s-a pierdut pe parcurs. Mergeți înapoi și încercați din nou.
problem-too-many = Vă rugăm să așteptați puțin
problem-too-many-text =
    { $minutes ->
        [one] Au fost prea multe încercări. Încercați din nou peste un minut.
        [few] Au fost prea multe încercări. Încercați din nou peste { $minutes } minute.
       *[other] Au fost prea multe încercări. Încercați din nou peste { $minutes } de minute.
    }
problem-broken = A apărut o eroare în sistemul nostru
problem-broken-text = În acest pas nu s-a salvat nimic din ce ați trimis. Mergeți înapoi și încercați din nou peste câteva momente; ceea ce ați completat se află încă în formular.
problem-home = Mergeți la pagina principală
problem-contact = Contactați-ne
problem-request = Numărul acestei solicitări, dacă ne scrieți:

form-errors = Verificați răspunsurile
form-error = Eroare:
form-optional = (opțional)
form-choose = Alegeți
form-day = Ziua
form-month = Luna
form-year = Anul
form-line = Rândul { $number }
form-words-at-most =
    { $count ->
        [one] Cel mult un cuvânt
        [few] Cel mult { $count } cuvinte
       *[other] Cel mult { $count } de cuvinte
    }
form-words-left =
    { $count ->
        [one] A mai rămas un cuvânt
        [few] Au mai rămas { $count } cuvinte
       *[other] Au mai rămas { $count } de cuvinte
    }
form-words-over =
    { $count ->
        [one] Un cuvânt în plus
        [few] { $count } cuvinte în plus
       *[other] { $count } de cuvinte în plus
    }

# Fișiere trimise.

files-not-chosen = Alegeți mai întâi un fișier.
files-too-large = Fișierul este prea mare. Alegeți unul de cel mult { $megabytes } MB.
files-empty = Fișierul este gol. Verificați-l pe dispozitivul dumneavoastră și alegeți-l din nou.
files-executable = Acest fișier este un program, indiferent de numele lui, iar programele nu sunt acceptate. Alegeți alt fișier.
files-svg = Acesta este un desen SVG, care poate conține programe. Salvați-l ca PNG și alegeți acel fișier.
files-html = Aceasta este o pagină web. Salvați-o ca PDF și alegeți acel fișier.
files-archive = Aceasta este o arhivă sau un document de birou, de exemplu ZIP sau DOCX. Salvați documentul ca PDF și alegeți acel fișier.
files-other-kind = Fișierele de acest tip nu sunt acceptate aici. Alegeți unul dintre aceste tipuri: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] Imaginea are peste un milion de pixeli. Micșorați-o și alegeți-o din nou.
        [few] Imaginea are peste { $millions } milioane de pixeli. Micșorați-o și alegeți-o din nou.
       *[other] Imaginea are peste { $millions } de milioane de pixeli. Micșorați-o și alegeți-o din nou.
    }
files-broken-picture = Imaginea nu poate fi citită. Deschideți-o pe dispozitivul dumneavoastră, salvați-o din nou și alegeți noul fișier.
files-interrupted = Fișierul nu a fost încărcat complet. Verificați conexiunea și alegeți-l din nou.
files-not-kept = Din cauza unei erori din partea noastră, fișierul nu a putut fi păstrat. Vă rugăm să îl alegeți din nou peste câteva momente.
files-waiting = Fișierul este verificat de un program antivirus. Va putea fi deschis peste câteva momente.
files-being-made = Imaginea este în pregătire. Va putea fi văzută peste câteva momente.
files-infected = Verificarea antivirus a găsit ceva periculos în acest fișier, așa că l-am șters. Alegeți alt fișier.
files-withdrawn = Consimțământul pentru această imagine nu mai este valabil, așa că am șters-o.
