# Strani javnega spletnega mesta.

newsroom-home = Domov
newsroom-home-ways = Kam naprej
newsroom-award = Evropska nagrada
newsroom-home-award-text = Razpis, pravila in roki ter prijave, ki ustrezajo pogojem.
newsroom-home-about-text = Čemu je program namenjen in kdo so njegovi partnerji.
newsroom-home-contact-text = Kdo vodi program in kako stopite v stik z nami.
newsroom-home-path = Od kampanje do galerije
newsroom-home-enter = Javni organ prijavi kampanjo.
newsroom-home-enter-text = V njegovem imenu lahko to stori tudi druga organizacija. Zabeležena sta oba, kot nosilec pa je naveden organ.
newsroom-home-check = Sekretariat preveri prijavo.
newsroom-home-check-text = Vsaka prijava se preveri po objavljenih pogojih. Zavrnjena je lahko le z obrazložitvijo in le, če to potrdi druga oseba.
newsroom-home-publish = Vsakdo jo lahko prebere.
newsroom-home-publish-text = Prijave, ki ustrezajo pogojem, so v galeriji. Za branje ne potrebujete računa.
newsroom-home-measured = Kaj se meri
newsroom-home-measured-text = Pri podatku o rezultatih je navedeno, kdo ga je izmeril, kdaj in na koliko osebah ali odgovorih temelji. Kjer ni bilo nič izmerjeno, na strani piše „ni izmerjeno“.

newsroom-about = O programu
newsroom-period = Trajanje
newsroom-period-days = { $from } – { $to }
newsroom-period-history = Kako se je trajanje spreminjalo
newsroom-period-moved = Nov datum konca: { $to } (prej: { $before }).
newsroom-grant-fund = Sklad
newsroom-grant-contract = Številka pogodbe
newsroom-grant-share = Delež Evropske unije
newsroom-grant-funded = Celoten znesek (financirano)
newsroom-grant-co-funded = Del zneska (sofinancirano)
newsroom-partners = Partnerji
newsroom-partners-count =
    { $count ->
        [one] Potrjen je { $count } partner
        [two] Potrjena sta { $count } partnerja
        [few] Potrjeni so { $count } partnerji
       *[other] Potrjenih je { $count } partnerjev
    }: { $authorities ->
        [one] { $authorities } javni organ
        [two] { $authorities } javna organa
        [few] { $authorities } javni organi
       *[other] { $authorities } javnih organov
    }, { $organisations ->
        [one] { $organisations } organizacija civilne družbe
        [two] { $organisations } organizaciji civilne družbe
        [few] { $organisations } organizacije civilne družbe
       *[other] { $organisations } organizacij civilne družbe
    } in { $networks ->
        [one] { $networks } mreža
        [two] { $networks } mreži
        [few] { $networks } mreže
       *[other] { $networks } mrež
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Brez vodilnega partnerja ostane { $count }.
        [two] Brez vodilnega partnerja ostaneta { $count }.
        [few] Brez vodilnega partnerja ostanejo { $count }.
       *[other] Brez vodilnega partnerja jih ostane { $count }.
    }
newsroom-partners-official = Uradni dokumenti o nepovratnih sredstvih navajajo te številke. Javni organi: { $authorities }; organizacije civilne družbe: { $organisations }; mreže: { $networks }.
newsroom-partner-name = Naziv
newsroom-partner-kind = Vrsta
newsroom-partner-country = Država
newsroom-partner-unnamed = Še ni potrjeno
newsroom-partner-lead = Vodilni partner
newsroom-partner-unconfirmed = Sodelovanje še ni potrjeno in ni všteto

newsroom-contact = Stik
newsroom-contact-lead = Vodilni partner vodi program v imenu vseh partnerjev. Nanj naslovite vprašanja o programu, tem spletnem mestu in svojih podatkih.
newsroom-contact-how = Kako stopite v stik z nami
newsroom-contact-mail = Pišite nam po e-pošti
newsroom-contact-how-text = To spletno mesto še nima svojega e-poštnega naslova. Pišite vodilnemu partnerju na naslov, ki ga objavlja na svojem spletnem mestu.
newsroom-contact-how-demo = Še ni potrjeno. Vodilni partner te predstavitve ne upravlja, zato mu o tem spletnem mestu ne pišite.
newsroom-contact-help = Kaj nam pomaga pri odgovoru
newsroom-contact-help-page = Naslov strani in kaj ste želeli na njej storiti.
newsroom-contact-help-request = Če je prišlo do napake: številka zahteve, ki je na dnu strani z napako.
newsroom-contact-help-barrier = Če ste naleteli na oviro: naprava, brskalnik in podporna tehnologija, ki jih uporabljate.
newsroom-contact-help-secret = Kode ali povezave za vpis ne pošiljajte nikomur, niti nam.

newsroom-privacy = Varstvo podatkov
newsroom-privacy-lead = Kdor samo bere, tukaj ne pusti sledi. Kdor se vpiše ali prijavi kampanjo, spodaj izve, kaj hranimo, kdo to vidi in kako dolgo to hranimo.
newsroom-privacy-demo = To je predstavitev: osebe in vzorčne prijave so izmišljene in vsakdo se lahko vpiše kot katera koli od njih. Ne vnašajte osebnih podatkov resničnih ljudi.
newsroom-privacy-who = Kdo je odgovoren
newsroom-privacy-who-text = Vodilni partner odloča, zakaj in kako se tukaj hranijo osebni podatki. Naveden je na strani za stik.
newsroom-privacy-who-demo = Za to predstavitev je odgovoren tisti, ki jo upravlja, in ne vodilni partner projekta.
newsroom-privacy-who-open = Vodilni partner mora še potrditi pravno podlago in naslov svoje pooblaščene osebe za varstvo podatkov.
newsroom-privacy-read = Ko berete
newsroom-privacy-read-text = Kdor samo bere, ne prejme nobenega piškotka. Strani, pisave in slike prihajajo samo s tega spletnega mesta; nihče drug ne izve, da ste bili tukaj. Obiskov ne štejemo in nikomur ne sledimo.
newsroom-privacy-sign-in = Ko se vpišete
newsroom-privacy-sign-in-cookie = Vaš brskalnik dobi en sam piškotek, ki vsebuje vašo sejo in nič drugega. Nujen je za to, da ostanete vpisani, zato zanj ni potrebna privolitev. Seja se konča, ko se odjavite ali ko je 30 dni ne uporabljate.
newsroom-privacy-sign-in-stored = Hranimo vaše ime, e-poštni naslov, jezik sporočil, vaše organizacije in vloge. Za vsako sejo hranimo, kako se predstavi brskalnik, kdaj se je začela in kdaj je bila nazadnje uporabljena. Kode in povezave za vpis ter ključi sej se hranijo samo v obliki, iz katere jih ni mogoče razbrati.
newsroom-privacy-entry = Ko prijavite kampanjo
newsroom-privacy-entry-text = Prijava vsebuje vse, kar napišete in naložite, tudi osnutke, saj se besedilo shranjuje med pisanjem. Vsaka oddana različica ostane nespremenjena, skupaj s časom oddaje. K temu spadajo še prošnje za pojasnilo in odločitve sekretariata ter dopisi, ki jih prejmete.
newsroom-privacy-entry-audit = Dnevnik beleži, kdo je kdaj spremenil kateri del prijave. Nikoli ne vsebuje tega, kar je bilo napisano.
newsroom-privacy-seen = Kdo to vidi
newsroom-privacy-seen-draft = Osnutek vidite vi in tisti, ki jih povabite k sodelovanju.
newsroom-privacy-seen-sent = Oddano prijavo vidi tudi sekretariat.
newsroom-privacy-seen-public = Prijavo, ki ustreza pogojem, vidijo vsi, ko je galerija odprta. E-poštni naslovi niso nikoli prikazani.
newsroom-privacy-seen-hidden = Prijave, ki ne ustreza pogojem ali je bila umaknjena, javnost nikoli ne vidi.
newsroom-privacy-seen-others = Podatkov ne posredujemo drugim podjetjem ali organom. E-poštna sporočila se pošiljajo prek poštnega strežnika te namestitve.
newsroom-privacy-long = Kako dolgo
newsroom-privacy-long-text = Rok hrambe je odvisen od stanja prijave: osnutek, oddana, ne ustreza pogojem, umaknjena ali objavljena. Vsak razpis za vsako stanje določi datum, v obrazcih pa je naveden tam, kjer vas prosimo za osebne podatke. Ko datum nastopi, se osebni podatki samodejno izbrišejo.
newsroom-privacy-long-sign-in = Kode in povezave za vpis, zahtevane spremembe naslova in končane seje se izbrišejo po 30 dneh. Enako velja za sporočila o njih in o vabilih ter za vabila, ki jih nihče ni sprejel.
newsroom-privacy-rights = Vaše pravice
newsroom-privacy-rights-account = V svojem računu lahko vidite in končate svoje seje, spremenite naslov in prenesete svoje podatke.
newsroom-privacy-rights-erase = Zahtevate lahko popravek ali izbris svojih podatkov ali omejitev njihove obdelave, obdelavi pa lahko tudi ugovarjate. Ob izbrisu se odstranijo imena in besedila; kar je bilo odločeno, ostane, vendar brez vašega imena.
newsroom-privacy-rights-consent = Privolitev lahko kadar koli prekličete. Slika, ki je objavljena na njeni podlagi, potem ni več prikazana.
newsroom-privacy-rights-complaint = Pritožbo lahko vložite pri nadzornem organu za varstvo podatkov v svoji državi.

newsroom-accessibility = Izjava o dostopnosti
newsroom-accessibility-lead = To spletno mesto naj bi lahko uporabljali vsi. Izjava pove, v kolikšni meri je to preverjeno in česa še ne vemo.
newsroom-accessibility-scope = Velja samo za to spletno mesto in sledi vzorcu izjave o dostopnosti, ki ga v skladu z Direktivo (EU) 2016/2102 določa Izvedbeni sklep Komisije (EU) 2018/1523.
newsroom-accessibility-status = Stopnja skladnosti
newsroom-accessibility-status-tag = Zunanje presoje še ni bilo
newsroom-accessibility-status-text = Prizadevamo si za skladnost s harmoniziranim evropskim standardom EN 301 549 in s Smernicami za dostopnost spletnih vsebin (WCAG) 2.2, raven AA. Ker zunanje presoje še ni bilo, ne trdimo, da je spletno mesto z njimi skladno.
newsroom-accessibility-measures = Kaj delamo za dostopnost
newsroom-accessibility-measures-keyboard = Vsako stran je mogoče uporabljati samo s tipkovnico in brez JavaScripta.
newsroom-accessibility-measures-width = Strani se prilagodijo širini 320 slikovnih pik, večjim črkam, temnemu zaslonu in papirju.
newsroom-accessibility-measures-language = Vsaka stran je na voljo v osmih jezikih. Pri besedilu brez prevoda je to navedeno, njegov jezik pa je označen.
newsroom-accessibility-measures-forms = Obrazec z besedami pove, kaj manjka, vas pripelje do polja in ohrani, kar ste vnesli.
newsroom-accessibility-tests = Kaj zajemajo samodejni preizkusi
newsroom-accessibility-tests-text = Vsako spremembo pred objavo preizkusimo v brskalniku: ali izpolnjuje samodejno preverljiva pravila WCAG 2.2 do ravni AA, ali je zapis HTML veljaven, ali besedilo sega čez rob strani in ali je obrazce mogoče izpolniti samo s tipkovnico in brez JavaScripta.
newsroom-accessibility-tests-limits = Takšni preizkusi odkrijejo le del ovir. Ne povedo, ali je besedilo lahko razumljivo, ali se opis ujema s sliko in kako se stran sliši v bralniku zaslona. Preizkusov z osebami z invalidnostjo še ni bilo.
newsroom-accessibility-gaps = Vsebine, ki morda niso dostopne
newsroom-accessibility-gaps-files = Datoteke in povezave iz prijav: opis slike napiše tisti, ki kampanjo prijavi, dokumenti pa so prikazani tako, kot so bili oddani.
newsroom-accessibility-gaps-original = Besedila brez prevoda: prikazana so v izvirnem jeziku.
newsroom-accessibility-feedback = Povratne informacije
newsroom-accessibility-feedback-text = Ste naleteli na oviro ali potrebujete vsebino v drugi obliki? Sporočite nam.
newsroom-accessibility-feedback-link = Sporočite oviro
newsroom-accessibility-enforcement = Če vam odgovor ne pomaga
newsroom-accessibility-enforcement-text = Obrnete se lahko na organ, ki v državi vodilnega partnerja nadzira dostopnost spletišč organov javnega sektorja. Njegov naslov mora vodilni partner še potrditi.
newsroom-accessibility-date = O tej izjavi
newsroom-accessibility-date-text = Datum priprave izjave: { $date }. Izjava temelji na lastni oceni.

newsroom-styleguide = Gradniki strani
newsroom-styleguide-text = Vsak gradnik, iz katerega so sestavljene strani, z vzorčnimi besedili tega spletnega mesta.
