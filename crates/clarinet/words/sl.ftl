# Povezave okvira in predstavitev.

frame-account = Vaš račun
frame-calls = Vaši razpisi
frame-admin = Namestitev
frame-entries = Vaše prijave
frame-sign-in = Vpis
frame-award = Nagrada
frame-sign-out = Odjava
frame-about = O programu
frame-contact = Stik
frame-privacy = Varstvo podatkov
frame-accessibility = Dostopnost
frame-to-be-confirmed = Besedilo te navedbe je treba še preveriti v sporazumu o dodelitvi nepovratnih sredstev.
frame-demonstration = To je predstavitev z izmišljenimi prijavami. Ni spletno mesto projekta, njegovih partnerjev ali Evropske unije.

demo-persons = V katero vlogo želite stopiti?
demo-persons-text = V tej predstavitvi nastopajo izmišljene osebe. Izberite eno in si oglejte Clarinet z njenimi očmi.
demo-be = Vpis
demo-mails = Sporočila v predstavitvi
demo-mails-text = Iz te predstavitve se e-pošta ne pošilja. Spodaj so sporočila, ki bi bila sicer poslana; najnovejša so na vrhu.
demo-mails-none = Sporočil še ni.
mail-state-queued = Čaka
mail-state-sending = Se oddaja
mail-state-sent = Poslano
mail-state-refused = Zavrnil ga je prejemnikov strežnik
mail-state-unknown = Ni znano, ali je prispelo
mail-state-dropped = Ni poslano, ker vsebina ni več veljala

# What an administrator looks after.
installation-title = Ta namestitev
installation-text = Stanje sistema: datoteke, e-pošta in opravila.
installation-version = Različica programske opreme
installation-database = Podatkovna zbirka
installation-scanner = Protivirusni pregledovalnik
installation-scanned = Vsaka datoteka je pregledana, preden jo lahko kdo odpre.
installation-not-scanned = Ni pregledano
installation-not-scanned-text = Storitev ClamAV ni navedena. Nastavite CLARINET_CLAMD, da bodo nove datoteke pregledane, preden jih lahko kdo odpre.
installation-files-waiting = Datoteke, ki čakajo na pregled
installation-files-unscanned = Datoteke, ki jih je mogoče odpreti, a niso bile nikoli pregledane
installation-mail = E-pošta
installation-mail-page = Iz te predstavitve se e-pošta ne pošilja.
installation-mail-waits = Poštni strežnik ni naveden. Nastavite CLARINET_SMTP_URL: do takrat sporočila čakajo med odhodno pošto.
installation-mail-smtp = Sporočila se oddajajo poštnemu strežniku.
installation-mail-troubled = Sporočila, ki niso prispela ali morda niso prispela (čas v UTC)
installation-when = Kdaj
installation-state = Stanje
installation-answer = Odgovor strežnika
installation-jobs = Opravila
installation-jobs-waiting = Opravila, ki čakajo
installation-jobs-failed = Neuspela opravila
installation-jobs-none = Nobeno opravilo ni spodletelo.
installation-job = Opravilo
installation-met = Kaj se je zgodilo
installation-way = Kaj lahko storite
installation-again = Poskusi znova
installation-again-text = Najprej odpravite vzrok, nato poskusite znova. Delno opravljeno opravilo lahko brez škode ponovite.
