# A keret saját hivatkozásai és a bemutató.

frame-account = Az Ön fiókja
frame-calls = Az Ön felhívásai
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
demo-mail-queued = Várakozik
demo-mail-sent = Elküldve
demo-mail-refused = A címzett kiszolgálója visszautasította
demo-mail-unknown = Nem tudni, megérkezett-e
demo-mail-dropped = Nem küldtük el, mert már nem volt időszerű
