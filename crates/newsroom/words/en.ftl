# The public site's own pages.

newsroom-home = Home
newsroom-home-ways = Where to go from here
newsroom-award = European Award
newsroom-home-award-text = The call, its rules and dates, and the entries found eligible.
newsroom-home-about-text = What the programme is for, and who its partners are.
newsroom-home-contact-text = Who runs the programme, and how to reach the people who do.
newsroom-home-path = From a campaign to the gallery
newsroom-home-enter = An authority enters a campaign.
newsroom-home-enter-text = Another organisation may do so on its behalf. Both are recorded, and the authority is credited.
newsroom-home-check = The secretariat checks the entry.
newsroom-home-check-text = Every entry is checked by the published rules. An entry is refused only with a reason, and only when a second person confirms it.
newsroom-home-publish = Everyone can read it.
newsroom-home-publish-text = The eligible entries stand in the gallery. Nobody needs an account to read them.
newsroom-home-measured = What is measured
newsroom-home-measured-text = A figure about results says who measured it, when, and how many people or answers stand behind it. Where nothing was measured, the page says “not measured”.

newsroom-about = About the programme
newsroom-period = Period
newsroom-period-days = { $from } to { $to }
newsroom-period-history = How the period was moved
newsroom-period-moved = The end was moved to { $to }; before, it was { $before }.
newsroom-grant-fund = Fund
newsroom-grant-contract = Contract number
newsroom-grant-share = Paid by the European Union
newsroom-grant-funded = All of it (funded)
newsroom-grant-co-funded = A part of it (co-funded)
newsroom-partners = Partners
newsroom-partners-count =
    { $count ->
        [one] One partner is confirmed
       *[other] { $count } partners are confirmed
    }: { $authorities ->
        [one] one authority
       *[other] { $authorities } authorities
    }, { $organisations ->
        [one] one civil society organisation
       *[other] { $organisations } civil society organisations
    } and { $networks ->
        [one] one network
       *[other] { $networks } networks
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Without the lead partner there is one.
       *[other] Without the lead partner there are { $count }.
    }
newsroom-partners-official = The official papers of the grant give these figures. Authorities: { $authorities }; civil society organisations: { $organisations }; networks: { $networks }.
newsroom-partner-name = Name
newsroom-partner-kind = Kind
newsroom-partner-country = Country
newsroom-partner-unnamed = To be confirmed
newsroom-partner-lead = Lead partner
newsroom-partner-unconfirmed = Part to be confirmed, not counted

newsroom-contact = Contact
newsroom-contact-lead = The lead partner runs the programme for all partners. Questions about the programme, this site and your data go there.
newsroom-contact-how = How to reach us
newsroom-contact-mail = Write to us by mail
newsroom-contact-how-text = This site has no mail address of its own yet. Please write to the lead partner at the address it publishes on its own website.
newsroom-contact-how-demo = To be confirmed. The lead partner does not run this demonstration: please do not write to it about this site.
newsroom-contact-help = What helps us to answer
newsroom-contact-help-page = The address of the page, and what you wanted to do there.
newsroom-contact-help-request = If something went wrong: the number of the request, which stands at the foot of the error page.
newsroom-contact-help-barrier = If you met a barrier: the device, the browser and the assistive technology you use.
newsroom-contact-help-secret = Please do not send a sign-in code or a sign-in link to anybody, not even to us.

newsroom-privacy = Privacy
newsroom-privacy-lead = Whoever only reads leaves no trace here. Whoever signs in or enters a campaign finds below what is stored, who sees it and for how long.
newsroom-privacy-demo = This is a demonstration: its persons and its sample entries are invented, and anyone may sign in as any of them. Please do not enter personal data of real people.
newsroom-privacy-who = Who is responsible
newsroom-privacy-who-text = The controller is the lead partner, who decides why and how personal data are kept here. The contact page names it.
newsroom-privacy-who-demo = Whoever runs this demonstration is responsible for it, not the lead partner of the project.
newsroom-privacy-who-open = Still to be confirmed by the lead partner: the legal basis, and the address of its data protection officer.
newsroom-privacy-read = When you read
newsroom-privacy-read-text = Readers get no cookie. Pages, fonts and pictures come from this site alone; nobody else learns that you were here. There is no counting of visitors and no tracking of persons.
newsroom-privacy-sign-in = When you sign in
newsroom-privacy-sign-in-cookie = Your browser gets one cookie, which holds your session and nothing else. It is needed to keep you signed in, so it is not a matter of consent. The session ends when you sign out, or after 30 days without use.
newsroom-privacy-sign-in-stored = We store your name, your email address, the language of your mails, your organisations and your roles. For each session we store what the browser calls itself, when it began and when it was last used. Sign-in codes, links and session keys are stored only in a form from which they cannot be read.
newsroom-privacy-entry = When you enter a campaign
newsroom-privacy-entry-text = An entry holds what you type and upload, drafts included, since your text is saved as you write. Each sending is kept unchanged, with its time. To these come the questions and decisions of the secretariat, and the letters to you.
newsroom-privacy-entry-audit = A record says who changed which part of an entry and when. It never holds what was typed.
newsroom-privacy-seen = Who sees it
newsroom-privacy-seen-draft = A draft: you, and those whom you invite to it.
newsroom-privacy-seen-sent = An entry that was sent: the secretariat too.
newsroom-privacy-seen-public = An eligible entry: everyone, once the gallery is open. Email addresses are never shown.
newsroom-privacy-seen-hidden = An entry that is not eligible or was withdrawn: never the public.
newsroom-privacy-seen-others = We pass no data to other companies or bodies. Mails travel through the mail server of this installation.
newsroom-privacy-long = For how long
newsroom-privacy-long-text = The period depends on the state of an entry: draft, sent, not eligible, withdrawn or published. Each call sets a date for each state, and its forms say so where they ask for personal data. When the date has come, the personal data are deleted automatically.
newsroom-privacy-long-sign-in = Sign-in codes and links, requested changes of address and ended sessions are erased after 30 days. So are the mails about them and about invitations, and invitations that nobody accepted.
newsroom-privacy-rights = Your rights
newsroom-privacy-rights-account = In your account you can see your sessions and end them, change your address and download your data.
newsroom-privacy-rights-erase = You may have your data corrected or erased, have their use restricted, or object to it. When data are erased, names and texts are deleted; what was decided remains, without your name.
newsroom-privacy-rights-consent = You may withdraw a consent at any time. A picture that rests on it is then no longer shown.
newsroom-privacy-rights-complaint = You may complain to the data protection authority of your country.

newsroom-accessibility = Accessibility statement
newsroom-accessibility-lead = Everyone should be able to use this site. This statement says how far that is tested, and what is not known yet.
newsroom-accessibility-scope = It applies to this site only, and follows the model of Commission Implementing Decision (EU) 2018/1523 for Directive (EU) 2016/2102.
newsroom-accessibility-status = Compliance status
newsroom-accessibility-status-tag = Not yet assessed by an outside body
newsroom-accessibility-status-text = This site aims at the harmonised European standard EN 301 549 and at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. As no outside body has assessed it yet, we do not claim that it complies.
newsroom-accessibility-measures = What we do
newsroom-accessibility-measures-keyboard = Every page can be used with the keyboard alone and without JavaScript.
newsroom-accessibility-measures-width = Pages adapt to a width of 320 pixels, to larger text, to a dark screen and to paper.
newsroom-accessibility-measures-language = Every page exists in eight languages. A text without a translation says so, and its language is marked.
newsroom-accessibility-measures-forms = A form says in words what is missing, leads to the field, and keeps what was typed.
newsroom-accessibility-tests = What automatic tests cover
newsroom-accessibility-tests-text = Each change is tested in a browser before it is published: against the rules for WCAG 2.2 up to level AA that a machine can check, for valid HTML, for text that runs out of the page, and for the way through the forms by keyboard and without JavaScript.
newsroom-accessibility-tests-limits = Such tests find only a part of all barriers. They cannot tell whether a text is easy to understand, whether a description fits its picture, or how a page sounds in a screen reader. Tests with people with disabilities have not taken place yet.
newsroom-accessibility-gaps = Content that may not be accessible
newsroom-accessibility-gaps-files = Files and links that came with an entry: those who enter write the description of a picture, and documents are shown as they were sent.
newsroom-accessibility-gaps-original = Texts that have no translation: they are shown in their original language.
newsroom-accessibility-feedback = Feedback
newsroom-accessibility-feedback-text = Have you met a barrier, or do you need something in another form? Please tell us.
newsroom-accessibility-feedback-link = Report a barrier
newsroom-accessibility-enforcement = If the answer does not help
newsroom-accessibility-enforcement-text = You may turn to the body which, in the country of the lead partner, watches over the accessibility of public websites. Its address is still to be confirmed by the lead partner.
newsroom-accessibility-date = About this statement
newsroom-accessibility-date-text = This statement was prepared on { $date }. It rests on our own assessment.

newsroom-styleguide = Components of the pages
newsroom-styleguide-text = Every component that pages are made of, with texts of this site as examples.
