# Legăturile cadrului și demonstrația.

frame-account = Contul dumneavoastră
frame-calls = Apelurile dumneavoastră
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
demo-mail-queued = În așteptare
demo-mail-sent = Trimis
demo-mail-refused = Refuzat de serverul destinatarului
demo-mail-unknown = Nu se știe dacă a ajuns
demo-mail-dropped = Netrimis, deoarece nu mai era valabil
