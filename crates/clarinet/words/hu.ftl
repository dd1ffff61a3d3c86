# A keret saját hivatkozásai és a bemutató.

frame-account = Az Ön fiókja
frame-calls = Az Ön felhívásai
frame-admin = Telepítés
frame-entries = Az Ön pályázatai
frame-sign-in = Bejelentkezés
frame-award = Díj
frame-sign-out = Kijelentkezés
frame-about = A programról
frame-contact = Kapcsolat
frame-privacy = Adatvédelem
frame-accessibility = Akadálymentesség
frame-to-be-confirmed = E szöveg megfogalmazása a támogatási megállapodás alapján még megerősítésre vár.
frame-demonstration = Ez egy bemutató kitalált pályázatokkal. Nem a projekt, a partnerei vagy az Európai Unió webhelye.

demo-persons = Kinek a szerepében szeretne belépni?
demo-persons-text = Ebben a bemutatóban kitalált személyek szerepelnek. Válasszon egyet, hogy az ő szemével lássa a Clarinetet.
demo-be = Bejelentkezés
demo-mails = A bemutató levelei
demo-mails-text = Ez a bemutató nem küld ki levelet. Itt láthatók azok a levelek, amelyeket elküldött volna, a legújabbal kezdve.
demo-mails-none = Még nem készült levél.
mail-state-queued = Várakozik
mail-state-sending = Átadás alatt
mail-state-sent = Elküldve
mail-state-refused = A címzett kiszolgálója visszautasította
mail-state-unknown = Nem tudni, megérkezett-e
mail-state-dropped = Nem küldtük el, mert már nem volt időszerű

# What an administrator looks after.
installation-title = Ez a telepítés
installation-text = A rendszer állapota: fájlok, levelek és feladatok.
installation-version = A szoftver verziója
installation-database = Adatbázis
installation-scanner = Vírusellenőrzés
installation-scanned = Minden fájlt ellenőrzünk, mielőtt bárki megnyithatná.
installation-not-scanned = Nincs vírusellenőrzés
installation-not-scanned-text = Nincs megadva ClamAV szolgáltatás. Állítsa be a CLARINET_CLAMD értékét, és az új fájlokat ellenőrizzük, mielőtt bárki megnyithatná őket.
installation-files-waiting = Ellenőrzésre váró fájlok
installation-files-unscanned = Megnyitható, soha nem ellenőrzött fájlok
installation-mail = E-mail
installation-mail-page = Ez a bemutató nem küld ki levelet.
installation-mail-waits = Nincs megadva levelezőkiszolgáló. Állítsa be a CLARINET_SMTP_URL értékét: addig a levelek a kimenő levelek között várnak.
installation-mail-smtp = A leveleket átadjuk a levelezőkiszolgálónak.
installation-mail-troubled = Levelek, amelyek nem vagy talán nem érkeztek meg (UTC szerinti idő)
installation-when = Mikor
installation-state = Állapot
installation-answer = A kiszolgáló válasza
installation-jobs = Feladatok
installation-jobs-waiting = Várakozó feladatok
installation-jobs-failed = Sikertelen feladatok
installation-jobs-none = Egyetlen feladat sem hiúsult meg.
installation-job = Feladat
installation-met = Mi történt
installation-way = Mit tehet
installation-again = Újrapróbálás
installation-again-text = Előbb szüntesse meg a hiba okát, majd próbálja újra. A részben elvégzett feladat kockázat nélkül megismételhető.
