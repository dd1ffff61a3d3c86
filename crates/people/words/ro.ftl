# Persoane și organizații.

people-kind-local-authority = Autoritate locală
people-kind-regional-authority = Autoritate regională
people-kind-national-authority = Autoritate națională
people-kind-civil-society = Organizație a societății civile
people-kind-network = Rețea
people-kind-other = Alt tip de organizație

people-sign-in = Conectare
people-sign-in-text = Această pagină este destinată persoanelor care au un cont. Conectați-vă pentru a continua.
people-sign-in-demo = Aceasta este o demonstrație. Alegeți una dintre persoanele sale fictive.
people-sign-in-demo-link = Alegeți o persoană
people-sign-in-carried = Ceea ce ați completat s-a păstrat și va fi salvat după conectare.

people-sign-in-how = Completați adresa dumneavoastră de e-mail și vă trimitem un cod și un link. Nu aveți nevoie de parolă. Dacă sunteți aici pentru prima dată, astfel se creează și contul.
people-sign-in-send = Trimiteți codul
people-email = Adresă de e-mail
people-email-wrong = Completați o adresă de e-mail, de exemplu nume@example.eu
people-code-title = Verificați-vă căsuța de e-mail
people-code-sent =
    { $minutes ->
        [one] Am trimis un cod și un link la { $email }. Pot fi folosite o singură dată, în cel mult un minut.
        [few] Am trimis un cod și un link la { $email }. Pot fi folosite o singură dată, în cel mult { $minutes } minute.
       *[other] Am trimis un cod și un link la { $email }. Pot fi folosite o singură dată, în cel mult { $minutes } de minute.
    }
people-code = Cod
people-code-hint = Șase cifre din mesajul nostru
people-code-missing = Completați cele șase cifre din mesajul nostru
people-code-wrong = Acesta nu este codul pe care l-am trimis. Verificați cifrele din cel mai nou mesaj
people-code-ended = Acest cod nu mai este valabil. Cereți unul nou
people-code-not-there = Nu ați primit mesajul? Poate dura un minut; căutați și în mesajele nedorite.
people-code-again = Trimiteți un cod nou
people-code-ask = Cereți un cod nou
people-link-title = Conectare prin link
people-link-text = Încă un pas, pentru ca linkul să fie folosit doar de dumneavoastră, nu de programul de e-mail.
people-link-ended = Acest link nu mai este valabil. Poate fi folosit o singură dată și doar pentru scurt timp.
people-newcomer-title = Bun venit
people-newcomer-text = Sunteți pentru prima dată aici cu adresa { $email }. Spuneți-ne numele și contul este gata.
people-newcomer-go = Creați contul
people-newcomer-privacy = Vă păstrăm numele și adresa cât timp aveți cont.
people-newcomer-privacy-link = Cum vă protejăm datele
people-name = Nume
people-name-hint = Așa cum doriți să vă spunem. Ajunge și un singur nume.
people-name-missing = Completați numele
people-name-long = Completați un nume de cel mult 120 de caractere

people-passkey = Cheie de acces
people-passkey-or = Dacă ați creat aici o cheie de acces, nu aveți nevoie de cod.
people-passkey-sign-in = Conectare cu cheia de acces
people-passkey-failed = Conectarea cu cheia de acces nu a reușit. Încercați din nou sau cereți un cod.
people-passkey-not-made = Cheia de acces nu a fost creată. Încercați din nou sau folosiți alt dispozitiv.
people-passkeys = Chei de acces
people-passkeys-text = Cheia de acces este păstrată de dispozitivul sau de managerul dumneavoastră de parole. Cu ea vă conectați fără cod: cu amprenta, cu fața sau cu PIN-ul.
people-passkey-label = Numele cheii de acces
people-passkey-label-hint = Ca să o deosebiți de altele, de exemplu „laptopul de la birou”
people-passkey-add = Adăugați o cheie de acces
people-passkey-used = Creată la { $made }, folosită ultima dată la { $used }
people-passkey-unused = Creată la { $made }, încă nefolosită

people-account = Contul dumneavoastră
people-account-saved = Modificarea a fost salvată.
people-language = Limba mesajelor noastre
people-language-missing = Alegeți o limbă
people-change = Modificați
people-remove = Eliminați
people-save = Salvați
people-cancel = Anulați
people-name-title = Modificarea numelui și a limbii
people-email-title = Modificarea adresei de e-mail
people-email-text = Trimitem un cod la adresa nouă. Cea veche rămâne valabilă până când completați codul; la ea trimitem un mesaj despre modificare.
people-email-new = Adresă nouă de e-mail
people-email-taken = Această adresă aparține altui cont. Folosiți alta
people-email-code-title = Confirmarea adresei noi
people-email-code-sent =
    { $minutes ->
        [one] Am trimis un cod la { $email }. Poate fi folosit o singură dată, în cel mult un minut.
        [few] Am trimis un cod la { $email }. Poate fi folosit o singură dată, în cel mult { $minutes } minute.
       *[other] Am trimis un cod la { $email }. Poate fi folosit o singură dată, în cel mult { $minutes } de minute.
    }
people-email-confirm = Confirmați adresa
people-role = Rol
people-roles = Rolurile dumneavoastră
people-roles-none = Nu aveți încă un rol într-o organizație.
people-role-administrator = Administrarea site-ului
people-role-secretariat = Secretariat
people-role-chair = Președinția juriului
people-role-juror = Membru al juriului
people-role-officer = Personalul organizației
people-role-artist = Artist sau artistă
people-role-trainer = Formare
people-role-translator = Traducere
people-role-evaluator = Evaluare
people-role-applicant = Solicitant
people-sessions = Sesiunile dumneavoastră deschise
people-sessions-text = Dacă nu recunoașteți o sesiune, închideți-o.
people-session-this = acest browser
people-session-times = Din { $began }; ultima utilizare: { $seen } (UTC)
people-session-unknown = Browser necunoscut
people-session-end = Închideți
people-sign-out = Deconectare
people-sign-out-everywhere = Deconectare de pe toate dispozitivele
people-data = Datele dumneavoastră
people-data-text = Puteți descărca, într-un fișier, tot ce păstrăm despre dumneavoastră.
people-data-download = Descărcați-vă datele
people-erasure = Ștergerea contului
people-erasure-text = Numele, adresa, sesiunile, cheile de acces și scrisorile dumneavoastră se șterg, rolurile încetează, iar conținutul ciornelor la care nu mai participă nimeni altcineva se șterge. Această acțiune nu poate fi anulată.
people-erasure-stays = Candidaturile trimise aparțin autorității și rămân până la datele stabilite în apel. Registrul acțiunilor nu păstrează niciun nume.
people-erasure-confirm = Pentru confirmare, scrieți adresa dumneavoastră de e-mail
people-erasure-wrong = Aceasta nu este adresa contului dumneavoastră
people-erasure-last-secretariat = Sunteți ultima persoană din secretariatul unei organizații. Invitați mai întâi o altă persoană
people-erasure-last-administrator = Sunteți ultima persoană care administrează site-ul. Cereți mai întâi numirea altei persoane
people-erasure-do = Ștergeți definitiv
people-erased = Persoană ștearsă
people-history = Istoric
people-history-line = { $at } (UTC): { $what }
people-did-enter = cont creat
people-did-rename = nume sau limbă modificate
people-did-change-email = adresă de e-mail modificată
people-did-appoint = rol acordat
people-did-dismiss = rol retras
people-did-accept-invitation = invitație acceptată
people-did-add-passkey = cheie de acces adăugată
people-did-remove-passkey = cheie de acces eliminată
people-did-sign-in = conectare
people-did-sign-out = sesiune închisă
people-did-sign-out-everywhere = deconectare de pe toate dispozitivele

people-members = Membri
people-members-manage = Membri și invitații
people-members-text = Secretariatul organizației acordă și retrage roluri. Persoana invitată primește un mesaj și acceptă ea însăși invitația.
people-members-invited = Persoane invitate care nu au acceptat încă
people-member-since = Din { $day }
people-member-end = Retrageți rolul
people-member-last = Cineva trebuie să rămână în secretariat. Invitați mai întâi o altă persoană, apoi retrageți acest rol
people-member-invite = Invitați o persoană
people-member-invited-on = Invitație trimisă la { $day }
people-member-expired = Expirată
people-member-withdraw = Retrageți invitația
people-member-email-hint = Trimitem invitația la această adresă.
people-member-language = Limba mesajului
people-member-role-missing = Alegeți un rol
people-member-known = Această persoană are deja acest rol. Alegeți alt rol sau altă adresă

people-invitation = Invitație
people-invitation-text = { $name } vă invită să participați.
people-invitation-for = Participare la
people-invitation-sign-in = După ce acceptați, vă rugăm să vă conectați. Dacă sunteți aici pentru prima dată, astfel se creează și contul.
people-invitation-other = Această invitație a fost trimisă la { $invited }. V-ați conectat cu adresa { $own }. Acceptați invitația numai dacă vă este adresată.
people-invitation-accept = Acceptați invitația
people-invitation-accept-as = Acceptați cu adresa { $email }
people-invitation-accepted = Această invitație a fost deja acceptată.
people-invitation-withdrawn = Această invitație a fost retrasă. Adresați-vă persoanei care v-a invitat.
people-invitation-expired = Această invitație a expirat. Cereți una nouă persoanei care v-a invitat.

people-mail-code-subject = { $code } este codul dumneavoastră de conectare
people-mail-code =
    Bună ziua,

    Codul dumneavoastră de conectare: { $code }

    Completați-l pe pagina unde l-ați cerut sau deschideți acest link:

    { $link }

    { $minutes ->
        [one] Codul și linkul pot fi folosite o singură dată, în cel mult un minut.
        [few] Codul și linkul pot fi folosite o singură dată, în cel mult { $minutes } minute.
       *[other] Codul și linkul pot fi folosite o singură dată, în cel mult { $minutes } de minute.
    } Nimeni din partea noastră nu vă va cere vreodată codul.

    Dacă nu ați vrut să vă conectați, nu trebuie să faceți nimic.
people-mail-email-subject = { $code } confirmă noua dumneavoastră adresă de e-mail
people-mail-email =
    Bună ziua,

    Această adresă urmează să devină adresa unui cont de pe site-ul nostru. Ca să o confirmați, completați acest cod pe pagina unde l-ați cerut: { $code }

    { $minutes ->
        [one] Codul poate fi folosit o singură dată, în cel mult un minut.
        [few] Codul poate fi folosit o singură dată, în cel mult { $minutes } minute.
       *[other] Codul poate fi folosit o singură dată, în cel mult { $minutes } de minute.
    } Dacă nu l-ați cerut, nu trebuie să faceți nimic.
people-mail-email-changed-subject = Adresa dumneavoastră de e-mail a fost modificată
people-mail-email-changed =
    Bună ziua,

    Adresa contului dumneavoastră este acum { $email }. La cea veche nu mai trimitem mesaje.

    Dacă nu dumneavoastră ați modificat-o, scrieți-ne imediat.
people-mail-invitation-subject = Invitație: { $title }
people-mail-invitation =
    Bună ziua,

    { $name } vă invită să participați la: { $title }

    Ca să vedeți invitația și să o acceptați, deschideți acest link:

    { $link }

    { $days ->
        [one] Invitația este valabilă o zi.
        [few] Invitația este valabilă { $days } zile.
       *[other] Invitația este valabilă { $days } de zile.
    } Dacă nu vă este adresată, nu trebuie să faceți nimic.

    Adresa dumneavoastră de e-mail ne-a fost dată de persoana care vă invită. O păstrăm numai pentru această invitație. Dacă invitația nu este acceptată, ștergem adresa la { $day }. Cine răspunde de datele dumneavoastră și ce puteți cere:

    { $privacy }
