# The frame's own links and the demonstration.

frame-account = Your account
frame-calls = Your calls
frame-entries = Your entries
frame-sign-in = Sign in
frame-award = Award
frame-sign-out = Sign out
frame-about = About
frame-contact = Contact
frame-privacy = Privacy
frame-accessibility = Accessibility
frame-to-be-confirmed = The wording of this line is to be confirmed against the grant agreement.
frame-demonstration = This is a demonstration with invented entries. It is not a site of the project, its partners or the European Union.

demo-persons = Who would you like to be?
demo-persons-text = This demonstration has invented persons. Choose one to see Clarinet through their eyes.
demo-be = Sign in
demo-mails = Mails of the demonstration
demo-mails-text = No mail leaves this demonstration. What would have been sent is listed here, the newest first.
demo-mails-none = No mail has been written yet.
demo-mail-queued = Waiting
demo-mail-sent = Sent
demo-mail-refused = Refused by the recipient’s server
demo-mail-unknown = Not known whether it arrived
demo-mail-dropped = Not sent, because it was no longer true
