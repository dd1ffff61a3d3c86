# Osebe in organizacije.

people-kind-local-authority = Lokalna skupnost
people-kind-regional-authority = Regionalni organ
people-kind-national-authority = Državni organ
people-kind-civil-society = Organizacija civilne družbe
people-kind-network = Mreža
people-kind-other = Druga organizacija

people-sign-in = Vpis
people-sign-in-text = Ta stran je namenjena osebam z računom. Za nadaljevanje se vpišite.
people-sign-in-demo = To je predstavitev. Izberite eno od njenih izmišljenih oseb.
people-sign-in-demo-link = Izberite osebo
people-sign-in-carried = Kar ste vnesli, je ohranjeno in bo shranjeno po vpisu.

people-sign-in-how = Vnesite svoj e-poštni naslov in poslali vam bomo kodo in povezavo. Gesla ne potrebujete. Če ste tu prvič, boste s tem ustvarili tudi račun.
people-sign-in-send = Pošlji kodo
people-email = E-poštni naslov
people-email-wrong = Vnesite e-poštni naslov, na primer ime@example.eu
people-code-title = Preverite svojo e-pošto
people-code-sent =
    { $minutes ->
        [one] Na naslov { $email } smo poslali kodo in povezavo. Uporabite ju lahko samo enkrat, veljata pa { $minutes } minuto.
        [two] Na naslov { $email } smo poslali kodo in povezavo. Uporabite ju lahko samo enkrat, veljata pa { $minutes } minuti.
        [few] Na naslov { $email } smo poslali kodo in povezavo. Uporabite ju lahko samo enkrat, veljata pa { $minutes } minute.
       *[other] Na naslov { $email } smo poslali kodo in povezavo. Uporabite ju lahko samo enkrat, veljata pa { $minutes } minut.
    }
people-code = Koda
people-code-hint = Šest števk iz našega sporočila
people-code-missing = Vnesite šest števk iz našega sporočila
people-code-wrong = To ni koda, ki smo jo poslali. Preverite števke v našem zadnjem sporočilu
people-code-ended = Ta koda ne velja več. Zahtevajte novo
people-code-not-there = Sporočila še ni? Dostava lahko traja minuto; preverite tudi neželeno pošto.
people-code-again = Pošlji novo kodo
people-code-ask = Zahtevaj novo kodo
people-link-title = Vpis s povezavo
people-link-text = Potreben je še en korak: tako povezavo uporabite samo vi, ne pa namesto vas vaš poštni program.
people-link-ended = Ta povezava ne velja več. Uporabiti jo je mogoče samo enkrat in le kratek čas.
people-newcomer-title = Dobrodošli
people-newcomer-text = Z naslovom { $email } ste tu prvič. Vnesite svoje ime in račun bo pripravljen.
people-newcomer-go = Ustvari račun
people-newcomer-privacy = Vaše ime in naslov hranimo, dokler imate račun.
people-newcomer-privacy-link = Kako varujemo vaše podatke
people-name = Ime
people-name-hint = Tako, kot želite, da vas naslavljamo. Zadostuje eno ime.
people-name-missing = Vnesite svoje ime
people-name-long = Vnesite ime z največ 120 znaki

people-passkey = Ključ za dostop
people-passkey-or = Če ste tu že ustvarili ključ za dostop, kode ne potrebujete.
people-passkey-sign-in = Vpis s ključem za dostop
people-passkey-failed = Vpis s ključem za dostop ni uspel. Poskusite znova ali zahtevajte kodo.
people-passkey-not-made = Ključ za dostop ni bil ustvarjen. Poskusite znova ali uporabite drugo napravo.
people-passkeys = Ključi za dostop
people-passkeys-text = Ključ za dostop hrani vaša naprava ali upravitelj gesel. Z njim se vpišete brez kode: s prstnim odtisom, obrazom ali kodo PIN.
people-passkey-label = Ime ključa za dostop
people-passkey-label-hint = Da ga boste ločili od drugih, na primer „službeni prenosnik“
people-passkey-add = Dodaj ključ za dostop
people-passkey-used = Ustvarjen: { $made }; nazadnje uporabljen: { $used }
people-passkey-unused = Ustvarjen: { $made }; še ni bil uporabljen

people-account = Vaš račun
people-account-saved = Sprememba je shranjena.
people-language = Jezik naših sporočil
people-language-missing = Izberite jezik
people-change = Spremeni
people-remove = Odstrani
people-save = Shrani
people-cancel = Prekliči
people-name-title = Sprememba imena in jezika
people-email-title = Sprememba e-poštnega naslova
people-email-text = Na novi naslov bomo poslali kodo. Stari velja, dokler ne vnesete kode, in bo o spremembi obveščen.
people-email-new = Novi e-poštni naslov
people-email-taken = Ta naslov že uporablja drug račun. Vnesite drugega
people-email-code-title = Potrditev novega naslova
people-email-code-sent =
    { $minutes ->
        [one] Na naslov { $email } smo poslali kodo. Uporabite jo lahko samo enkrat, velja pa { $minutes } minuto.
        [two] Na naslov { $email } smo poslali kodo. Uporabite jo lahko samo enkrat, velja pa { $minutes } minuti.
        [few] Na naslov { $email } smo poslali kodo. Uporabite jo lahko samo enkrat, velja pa { $minutes } minute.
       *[other] Na naslov { $email } smo poslali kodo. Uporabite jo lahko samo enkrat, velja pa { $minutes } minut.
    }
people-email-confirm = Potrdi naslov
people-role = Vloga
people-roles = Vaše vloge
people-roles-none = V nobeni organizaciji še nimate vloge.
people-role-administrator = Skrbnik ali skrbnica
people-role-secretariat = Sekretariat
people-role-chair = Predsedovanje žiriji
people-role-juror = Član ali članica žirije
people-role-officer = Sodelavec ali sodelavka organizacije
people-role-artist = Umetnik ali umetnica
people-role-trainer = Izvajanje usposabljanj
people-role-translator = Prevajanje
people-role-evaluator = Vrednotenje
people-role-applicant = Prijavitelj ali prijaviteljica
people-sessions = Kje ste vpisani
people-sessions-text = Če seje ne prepoznate, jo končajte.
people-session-this = ta brskalnik
people-session-times = Začetek: { $began }; nazadnje v uporabi: { $seen } (UTC)
people-session-unknown = Neznan brskalnik
people-session-end = Končaj
people-sign-out = Odjava
people-sign-out-everywhere = Odjava povsod
people-data = Vaši podatki
people-data-text = Vse, kar hranimo o vas, lahko prenesete kot datoteko.
people-data-download = Prenesi moje podatke
people-erasure = Izbris mojega računa
people-erasure-text = Izbrišejo se vaše ime, naslov, seje, ključi za dostop, dopisi in osnutki, ki jih imate samo vi, vaše vloge pa se končajo. Tega ni mogoče razveljaviti.
people-erasure-stays = Oddane prijave pripadajo javnemu organu in ostanejo shranjene do datumov, ki jih določa razpis. Dnevnik opravljenih dejanj vašega imena ne vsebuje.
people-erasure-confirm = Za potrditev vpišite svoj e-poštni naslov
people-erasure-wrong = To ni naslov vašega računa
people-erasure-last-secretariat = Ste zadnja oseba v sekretariatu organizacije. Najprej povabite drugo osebo
people-erasure-last-administrator = Ste zadnja oseba z vlogo skrbnika. Najprej naj to vlogo dobi še kdo drug
people-erasure-do = Dokončno izbriši
people-erased = Izbrisana oseba
people-history = Zgodovina
people-history-line = { $at } (UTC): { $what }
people-did-enter = račun ustvarjen
people-did-rename = ime ali jezik spremenjen
people-did-change-email = e-poštni naslov spremenjen
people-did-appoint = vloga dodeljena
people-did-dismiss = vloga odvzeta
people-did-accept-invitation = vabilo sprejeto
people-did-add-passkey = ključ za dostop dodan
people-did-remove-passkey = ključ za dostop odstranjen
people-did-sign-in = vpis
people-did-sign-out = seja končana
people-did-sign-out-everywhere = odjava povsod

people-members = Članstvo
people-members-manage = Članstvo in vabila
people-members-text = Sekretariat organizacije dodeljuje in odvzema vloge. Povabljena oseba prejme sporočilo in vabilo sprejme sama.
people-members-invited = Vabila, ki še niso bila sprejeta
people-member-since = Začetek: { $day }
people-member-end = Odvzemi vlogo
people-member-last = V sekretariatu mora nekdo ostati. Najprej vanj povabite drugo osebo, nato odvzemite to vlogo
people-member-invite = Povabi osebo
people-member-invited-on = Vabilo poslano: { $day }
people-member-expired = Poteklo
people-member-withdraw = Umakni vabilo
people-member-email-hint = Na ta naslov pošljemo vabilo.
people-member-language = Jezik sporočila
people-member-role-missing = Izberite vlogo
people-member-known = Ta oseba že ima to vlogo. Izberite drugo vlogo ali drug naslov

people-invitation = Vabilo
people-invitation-text = K sodelovanju vas vabi { $name }.
people-invitation-for = Predmet vabila
people-invitation-sign-in = Ko boste vabilo sprejeli, vas bomo prosili, da se vpišete. Če ste tu prvič, boste s tem ustvarili tudi račun.
people-invitation-other = To vabilo je bilo poslano na naslov { $invited }. Vpisani ste z naslovom { $own }. Vabilo sprejmite le, če je namenjeno vam.
people-invitation-accept = Sprejmi vabilo
people-invitation-accept-as = Sprejmi kot { $email }
people-invitation-accepted = To vabilo je že sprejeto.
people-invitation-withdrawn = To vabilo je bilo umaknjeno. Obrnite se na osebo, ki vas je povabila.
people-invitation-expired = To vabilo je poteklo. Osebo, ki vas je povabila, prosite za novo.

people-mail-code-subject = { $code } je vaša koda za vpis
people-mail-code =
    Pozdravljeni,

    vaša koda za vpis: { $code }

    Vnesite jo na strani, na kateri ste jo zahtevali, ali odprite to povezavo:

    { $link }

    { $minutes ->
        [one] Kodo in povezavo lahko uporabite samo enkrat, veljata pa { $minutes } minuto.
        [two] Kodo in povezavo lahko uporabite samo enkrat, veljata pa { $minutes } minuti.
        [few] Kodo in povezavo lahko uporabite samo enkrat, veljata pa { $minutes } minute.
       *[other] Kodo in povezavo lahko uporabite samo enkrat, veljata pa { $minutes } minut.
    } Za kodo vas nikoli ne bomo vprašali.

    Če se niste želeli vpisati, vam ni treba storiti ničesar.
people-mail-email-subject = { $code } je koda za potrditev vašega novega e-poštnega naslova
people-mail-email =
    Pozdravljeni,

    ta naslov naj bi postal naslov računa na našem spletnem mestu. Za potrditev vnesite to kodo na strani, na kateri ste jo zahtevali: { $code }

    { $minutes ->
        [one] Kodo lahko uporabite samo enkrat, velja pa { $minutes } minuto.
        [two] Kodo lahko uporabite samo enkrat, velja pa { $minutes } minuti.
        [few] Kodo lahko uporabite samo enkrat, velja pa { $minutes } minute.
       *[other] Kodo lahko uporabite samo enkrat, velja pa { $minutes } minut.
    } Če je niste zahtevali, vam ni treba storiti ničesar.
people-mail-email-changed-subject = Vaš e-poštni naslov je spremenjen
people-mail-email-changed =
    Pozdravljeni,

    e-poštni naslov vašega računa je zdaj { $email }. Na starega ne bomo več pošiljali sporočil.

    Če ga niste spremenili vi, nam takoj pišite.
people-mail-invitation-subject = Vabilo: { $title }
people-mail-invitation =
    Pozdravljeni,

    { $name } vas vabi k sodelovanju: { $title }

    Za ogled in sprejem vabila odprite to povezavo:

    { $link }

    { $days ->
        [one] Vabilo velja { $days } dan.
        [two] Vabilo velja { $days } dneva.
        [few] Vabilo velja { $days } dni.
       *[other] Vabilo velja { $days } dni.
    } Če ni namenjeno vam, vam ni treba storiti ničesar.

    Vaš e-poštni naslov nam je posredovala oseba, ki vas vabi. Hranimo ga samo za to vabilo. Če vabilo ne bo sprejeto, bomo naslov izbrisali; datum izbrisa: { $day }. Kdo je odgovoren za vaše podatke in kaj lahko zahtevate:

    { $privacy }
