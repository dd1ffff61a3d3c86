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
frame-to-be-confirmed = Besedilo te navedbe je treba še potrditi glede na sporazum o dodelitvi nepovratnih sredstev.
frame-demonstration = To je predstavitev z izmišljenimi prijavami. Ni spletno mesto projekta, njegovih partnerjev ali Evropske unije.

demo-persons = V katero vlogo želite stopiti?
demo-persons-text = V tej predstavitvi nastopajo izmišljene osebe. Izberite eno in si oglejte Clarinet z njenimi očmi.
demo-be = Vpis
demo-mails = Sporočila predstavitve
demo-mails-text = Ta predstavitev ne pošilja e-pošte. Tukaj so navedena sporočila, ki bi bila poslana, najnovejša najprej.
demo-mails-none = Doslej ni bilo napisano še nobeno sporočilo.
demo-mail-queued = Čaka
demo-mail-sent = Poslano
demo-mail-refused = Zavrnil ga je prejemnikov strežnik
demo-mail-unknown = Ni znano, ali je prispelo
demo-mail-dropped = Ni poslano, ker ni več držalo
