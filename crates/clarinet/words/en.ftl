# The frame's own links and the demonstration.

frame-account = Your account
frame-calls = Your calls
frame-admin = Installation
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
mail-state-queued = Waiting
mail-state-sending = On its way
mail-state-sent = Sent
mail-state-refused = Refused by the recipient’s server
mail-state-unknown = Not known whether it arrived
mail-state-dropped = Not sent, because it was no longer true

# What an administrator looks after.
installation-title = This installation
installation-text = The state of this installation: its files, mails and jobs.
installation-version = Version
installation-database = Database
installation-scanner = Virus scanner
installation-scanned = Every file is scanned before anyone can open it.
installation-not-scanned = Not scanned
installation-not-scanned-text = No ClamAV daemon is named. Set CLARINET_CLAMD, and new files are scanned before anyone can open them.
installation-files-waiting = Files that wait for the scanner
installation-files-unscanned = Files that can be opened and were never scanned
installation-mail = Mail
installation-mail-page = No mail leaves this demonstration.
installation-mail-waits = No mail server is named. Set CLARINET_SMTP_URL: until then mails wait in the outbox.
installation-mail-smtp = Mails are handed to the mail server.
installation-mail-troubled = Mails that did not arrive, or may not have (times in UTC)
installation-when = When
installation-state = State
installation-answer = What the server said
installation-jobs = Jobs
installation-jobs-waiting = Jobs that wait
installation-jobs-failed = Jobs that failed
installation-jobs-none = No job has failed.
installation-job = Job
installation-met = What happened
installation-way = What you can do
installation-again = Try again
installation-again-text = Mend the cause first, then try again. A job that was done in part is harmless when done twice.
