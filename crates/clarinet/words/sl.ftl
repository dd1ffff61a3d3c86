# Povezave okvira in predstavitev.

frame-account = Vaš račun
frame-calls = Vaši razpisi
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
demo-mail-queued = Čaka
demo-mail-sent = Poslano
demo-mail-refused = Zavrnil ga je prejemnikov strežnik
demo-mail-unknown = Ni znano, ali je prispelo
demo-mail-dropped = Ni poslano, ker vsebina ni več veljala
