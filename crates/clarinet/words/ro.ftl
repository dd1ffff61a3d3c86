# Legăturile cadrului și demonstrația.

frame-account = Contul dumneavoastră
frame-calls = Apelurile dumneavoastră
frame-admin = Administrare
frame-entries = Candidaturile dumneavoastră
frame-sign-in = Conectare
frame-award = Premiu
frame-sign-out = Deconectare
frame-about = Despre program
frame-contact = Contactați-ne
frame-privacy = Protecția datelor
frame-accessibility = Accesibilitate
frame-to-be-confirmed = Formularea acestei mențiuni urmează să fie confirmată pe baza acordului de grant.
frame-demonstration = Aceasta este o demonstrație cu candidaturi fictive. Nu este un site al proiectului, al partenerilor săi sau al Uniunii Europene.

demo-persons = Cine doriți să fiți?
demo-persons-text = Această demonstrație are persoane fictive. Alegeți una pentru a vedea Clarinet prin ochii ei.
demo-be = Conectare
demo-mails = Mesajele demonstrației
demo-mails-text = Niciun mesaj nu pleacă din această demonstrație. Aici sunt enumerate cele care ar fi fost trimise, începând cu cel mai recent.
demo-mails-none = Încă nu a fost scris niciun mesaj.
mail-state-queued = În așteptare
mail-state-sending = Se predă
mail-state-sent = Trimis
mail-state-refused = Refuzat de serverul destinatarului
mail-state-unknown = Nu se știe dacă a ajuns
mail-state-dropped = Netrimis, deoarece nu mai era valabil

# What an administrator looks after.
installation-title = Administrarea site-ului
installation-text = Cum funcționează aplicația site-ului: fișiere, mesaje și operațiuni automate.
installation-version = Versiunea aplicației
installation-database = Baza de date
installation-scanner = Antivirus
installation-scanned = Fiecare fișier este verificat înainte ca cineva să îl poată deschide.
installation-not-scanned = Fără verificare antivirus
installation-not-scanned-text = Nu este indicat niciun serviciu ClamAV. Setați CLARINET_CLAMD, iar fișierele noi vor fi verificate înainte ca cineva să le poată deschide.
installation-files-waiting = Fișiere care așteaptă verificarea
installation-files-unscanned = Fișiere care pot fi deschise și nu au fost verificate niciodată
installation-mail = E-mail
installation-mail-page = Niciun mesaj nu pleacă din această demonstrație.
installation-mail-waits = Nu este indicat niciun server de e-mail. Setați CLARINET_SMTP_URL: până atunci mesajele așteaptă să fie trimise.
installation-mail-smtp = Mesajele sunt predate serverului de e-mail.
installation-mail-troubled = Mesaje care nu au ajuns sau despre care nu se știe dacă au ajuns (ore UTC)
installation-when = Când
installation-state = Stare
installation-answer = Răspunsul serverului
installation-jobs = Operațiuni automate
installation-jobs-waiting = Operațiuni în așteptare
installation-jobs-failed = Operațiuni nereușite
installation-jobs-none = Nu există operațiuni nereușite.
installation-job = Operațiune
installation-met = Ce s-a întâmplat
installation-way = Ce puteți face
installation-again = Încercați din nou
installation-again-text = Înlăturați mai întâi cauza, apoi încercați din nou. O operațiune efectuată parțial poate fi repetată fără risc.
