# Okvir vsake strani, težave, obrazci in zaključek sporočil.

frame-skip = Na glavno vsebino
frame-title-error = Napaka:
frame-language = Jezik
frame-language-choose = Izberite jezik
frame-main-menu = Glavni meni
frame-menu = Meni
frame-breadcrumb = Tukaj ste
frame-foot = Več o spletnem mestu
frame-emblem = Emblem Evropske unije

problem-not-found = Ta stran ne obstaja
problem-not-found-text = Morda je v naslovu napaka ali pa stran ni namenjena vam. Znova lahko začnete na domači strani.
problem-gone = Ta vsebina je bila umaknjena
problem-gone-text = Kar je bilo tukaj, je bilo umaknjeno in ni več prikazano.
problem-cross-site = Ta obrazec ni bil poslan z našega spletnega mesta
problem-cross-site-text = Zaradi vaše varnosti sprejemamo samo obrazce z naših strani. Vrnite se, znova naložite stran in obrazec pošljite še enkrat.
problem-too-large = To je preveliko
problem-too-large-text = Kar ste poslali, presega velikost, ki jo lahko sprejmemo. Vrnite se in besedilo skrajšajte.
problem-unreadable = Zahteve ni bilo mogoče prebrati
problem-unreadable-text = Del podatkov se je med pošiljanjem izgubil. Vrnite se in poskusite znova.
problem-too-many = Počakajte trenutek
problem-too-many-text =
    { $minutes ->
        [one] Poskusov je bilo preveč. Poskusite znova čez { $minutes } minuto.
        [two] Poskusov je bilo preveč. Poskusite znova čez { $minutes } minuti.
        [few] Poskusov je bilo preveč. Poskusite znova čez { $minutes } minute.
       *[other] Poskusov je bilo preveč. Poskusite znova čez { $minutes } minut.
    }
problem-broken = Na naši strani je prišlo do napake
problem-broken-text = Kar ste poslali v tem koraku, ni bilo shranjeno. Vrnite se in čez nekaj trenutkov poskusite znova; kar ste vnesli, je še v obrazcu.
problem-home = Na domačo stran
problem-contact = Pišite nam
problem-request = Številka te zahteve (navedite jo, če nam boste pisali):

form-errors = Preverite odgovore
form-error = Napaka:
form-optional = (neobvezno)
form-choose = Izberite
form-day = Dan
form-month = Mesec
form-year = Leto
form-line = Vrstica { $number }
form-words-at-most =
    { $count ->
        [one] Največ { $count } beseda
        [two] Največ { $count } besedi
        [few] Največ { $count } besede
       *[other] Največ { $count } besed
    }
form-words-left =
    { $count ->
        [one] Na voljo je še { $count } beseda
        [two] Na voljo sta še { $count } besedi
        [few] Na voljo so še { $count } besede
       *[other] Na voljo je še { $count } besed
    }
form-words-over =
    { $count ->
        [one] { $count } beseda preveč
        [two] { $count } besedi preveč
        [few] { $count } besede preveč
       *[other] { $count } besed preveč
    }

# Poslane datoteke.

files-not-chosen = Najprej izberite datoteko.
files-too-large = Datoteka je prevelika. Izberite takšno, ki ima največ { $megabytes } MB.
files-empty = Datoteka je prazna. Preverite jo na svoji napravi in jo znova izberite.
files-executable = Ta datoteka je program, čeprav ima morda drugačno ime. Programov ne sprejemamo. Izberite drugo datoteko.
files-svg = To je risba SVG, ki lahko vsebuje programe. Shranite jo v obliki PNG in izberite to datoteko.
files-html = To je spletna stran. Shranite jo v obliki PDF in izberite to datoteko.
files-archive = To je arhiv ali dokument pisarniškega programa, na primer ZIP ali DOCX. Dokument shranite v obliki PDF in izberite to datoteko.
files-other-kind = Datoteke te vrste tukaj ne moremo sprejeti. Sprejemamo te vrste: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] Slika ima več kot { $millions } milijon slikovnih pik. Pomanjšajte jo in jo znova izberite.
        [two] Slika ima več kot { $millions } milijona slikovnih pik. Pomanjšajte jo in jo znova izberite.
        [few] Slika ima več kot { $millions } milijone slikovnih pik. Pomanjšajte jo in jo znova izberite.
       *[other] Slika ima več kot { $millions } milijonov slikovnih pik. Pomanjšajte jo in jo znova izberite.
    }
files-broken-picture = Slike ni mogoče prebrati. Odprite jo na svoji napravi, jo znova shranite in izberite novo datoteko.
files-interrupted = Datoteka ni prispela v celoti. Preverite povezavo in jo znova izberite.
files-not-kept = Zaradi napake na naši strani datoteke ni bilo mogoče shraniti. Čez trenutek jo znova izberite.
files-waiting = Preverjamo, ali so v datoteki virusi. Čez trenutek jo bo mogoče odpreti.
files-being-made = Sliko pripravljamo. Čez trenutek bo vidna.
files-infected = Pri pregledu glede virusov smo v datoteki odkrili nekaj nevarnega, zato smo jo izbrisali. Izberite drugo datoteko.
files-withdrawn = Privolitev za to sliko ne velja več, zato smo sliko izbrisali.
