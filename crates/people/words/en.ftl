# People and organisations.

people-kind-local-authority = Local authority
people-kind-regional-authority = Regional authority
people-kind-national-authority = National authority
people-kind-civil-society = Civil society organisation
people-kind-network = Network
people-kind-other = Other organisation

people-sign-in = Sign in
people-sign-in-text = This page is for people with an account. Sign in to go on.
people-sign-in-demo = This is a demonstration. Choose one of its invented persons.
people-sign-in-demo-link = Choose a person
people-sign-in-carried = What you typed is kept and will be saved after you sign in.

people-sign-in-how = Enter your email address and we will send you a code and a link. There is no password. If you are new here, this makes your account too.
people-sign-in-send = Send me a code
people-email = Email address
people-email-wrong = Enter an email address such as name@example.eu
people-code-title = Check your mail
people-code-sent =
    { $minutes ->
        [one] We have sent a code and a link to { $email }. Both work once, within one minute.
       *[other] We have sent a code and a link to { $email }. Both work once, within { $minutes } minutes.
    }
people-code = Code
people-code-hint = Six digits from our mail
people-code-missing = Enter the six digits from our mail
people-code-wrong = This is not the code we sent. Check the digits in our newest mail
people-code-ended = This code is no longer valid. Ask for a new one
people-code-not-there = No mail? It can take a minute, and it may be among the unwanted mail.
people-code-again = Send a new code
people-code-ask = Ask for a new code
people-link-title = Sign in by link
people-link-text = One more step, so that only you can use the link and no mail program does it for you.
people-link-ended = This link is no longer valid. It works once, and only for a short time.
people-newcomer-title = Welcome
people-newcomer-text = You are new here with { $email }. Tell us your name and your account is ready.
people-newcomer-go = Create account
people-newcomer-privacy = We keep your name and address for as long as you have an account.
people-newcomer-privacy-link = How we protect your data
people-name = Name
people-name-hint = As you would like to be addressed. One name is enough.
people-name-missing = Enter your name
people-name-long = Enter a name of at most 120 characters

people-passkey = Passkey
people-passkey-or = If you have made a passkey here, no code is needed.
people-passkey-sign-in = Sign in with a passkey
people-passkey-failed = Signing in with a passkey did not work. Try again, or ask for a code.
people-passkey-not-made = The passkey was not made. Try again, or use another device.
people-passkeys = Passkeys
people-passkeys-text = A passkey is kept by your device or password manager. With it you sign in by fingerprint, face or PIN, without a code.
people-passkey-label = Name of the passkey
people-passkey-label-hint = So that you can tell it from others, such as “office laptop”
people-passkey-add = Add a passkey
people-passkey-used = Made on { $made }, last used on { $used }
people-passkey-unused = Made on { $made }, not used yet

people-account = Your account
people-account-saved = Your change has been saved.
people-language = Language of our mails
people-language-missing = Choose a language
people-change = Change
people-remove = Remove
people-save = Save
people-cancel = Cancel
people-name-title = Change name and language
people-email-title = Change email address
people-email-text = We send a code to the new address. The old one stays until you enter the code, and is told about the change.
people-email-new = New email address
people-email-taken = Another account has this address. Use a different one
people-email-code-title = Confirm the new address
people-email-code-sent =
    { $minutes ->
        [one] We have sent a code to { $email }. It works once, within one minute.
       *[other] We have sent a code to { $email }. It works once, within { $minutes } minutes.
    }
people-email-confirm = Confirm the address
people-role = Role
people-roles = Your roles
people-roles-none = You have no role in an organisation yet.
people-role-administrator = Administrator
people-role-secretariat = Secretariat
people-role-chair = Chair of the jury
people-role-juror = Juror
people-role-officer = Staff of the organisation
people-role-artist = Artist
people-role-trainer = Trainer
people-role-translator = Translator
people-role-evaluator = Evaluator
people-role-applicant = Applicant
people-sessions = Where you are signed in
people-sessions-text = If you do not know a session, end it.
people-session-this = this browser
people-session-times = Since { $began }, last used { $seen } (UTC)
people-session-unknown = Unknown browser
people-session-end = End
people-sign-out = Sign out
people-sign-out-everywhere = Sign out everywhere
people-data = Your data
people-data-text = You can take everything that we store about you with you, as a file.
people-data-download = Download my data
people-erasure = Erase my account
people-erasure-text = Your name, your address, your sessions, passkeys and letters are deleted, your roles end, and drafts that only you hold are deleted. This cannot be undone.
people-erasure-stays = Entries that were sent belong to the authority and stay until the dates of their call. The record of what was done keeps no name.
people-erasure-confirm = To confirm, type your email address
people-erasure-wrong = This is not the address of your account
people-erasure-last-secretariat = You are the last of an organisation’s secretariat. Please invite another person to it first
people-erasure-last-administrator = You are the last administrator. Please have another one named first
people-erasure-do = Erase for good
people-erased = Person erased
people-history = History
people-history-line = { $at } (UTC): { $what }
people-did-enter = account created
people-did-rename = name or language changed
people-did-change-email = email address changed
people-did-appoint = role given
people-did-dismiss = role ended
people-did-accept-invitation = invitation accepted
people-did-add-passkey = passkey added
people-did-remove-passkey = passkey removed
people-did-sign-in = signed in
people-did-sign-out = session ended
people-did-sign-out-everywhere = signed out everywhere

people-members = Members
people-members-manage = Members and invitations
people-members-text = The secretariat of the organisation gives and ends roles. Whoever is invited gets a mail and accepts it themselves.
people-members-invited = Invited, not accepted yet
people-member-since = Since { $day }
people-member-end = End the role
people-member-last = Somebody must stay in the secretariat. Invite another person to it first, then end this role
people-member-invite = Invite a person
people-member-invited-on = Invited on { $day }
people-member-expired = Expired
people-member-withdraw = Withdraw the invitation
people-member-email-hint = The invitation goes there.
people-member-language = Language of the mail
people-member-role-missing = Choose a role
people-member-known = This person has this role already. Choose another role or another address

people-invitation = Invitation
people-invitation-text = { $name } invites you to take part.
people-invitation-for = In
people-invitation-sign-in = After you accept, we ask you to sign in. If you are new here, this makes your account.
people-invitation-other = This invitation was sent to { $invited }. You are signed in as { $own }. Accept it only if it is meant for you.
people-invitation-accept = Accept the invitation
people-invitation-accept-as = Accept as { $email }
people-invitation-accepted = This invitation has been accepted already.
people-invitation-withdrawn = This invitation has been withdrawn. Ask the person who invited you.
people-invitation-expired = This invitation has expired. Ask the person who invited you for a new one.

people-mail-code-subject = { $code } is your code for signing in
people-mail-code =
    Hello,

    your code for signing in: { $code }

    Enter it on the page where you asked for it, or open this link:

    { $link }

    { $minutes ->
        [one] Code and link work once, within one minute.
       *[other] Code and link work once, within { $minutes } minutes.
    } Nobody from our side will ever ask you for the code.

    If you did not want to sign in, you need not do anything.
people-mail-email-subject = { $code } confirms your new email address
people-mail-email =
    Hello,

    this address is to become the one of an account with us. To confirm it, enter this code on the page where you asked for it: { $code }

    { $minutes ->
        [one] The code works once, within one minute.
       *[other] The code works once, within { $minutes } minutes.
    } If you did not ask for it, you need not do anything.
people-mail-email-changed-subject = Your email address has been changed
people-mail-email-changed =
    Hello,

    the address of your account is now { $email }. We send no more mails to the old one.

    If it was not you who changed it, please write to us at once.
people-mail-invitation-subject = Invitation: { $title }
people-mail-invitation =
    Hello,

    { $name } invites you to take part in: { $title }

    To see the invitation and accept it, open this link:

    { $link }

    { $days ->
        [one] The invitation is valid for one day.
       *[other] The invitation is valid for { $days } days.
    } If it is not meant for you, you need not do anything.

    The person who invites you gave us your email address. We keep it for this invitation only. If the invitation is not accepted, we delete the address on { $day }. Who is responsible for your data, and what you may ask for:

    { $privacy }
