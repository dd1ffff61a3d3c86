# Calls and entries, as applicants meet them.

calls-phase-coming = Opens soon
calls-phase-open = Open for entries
calls-phase-closed = Closed
calls-not-translated = Parts of this call are not translated yet. You are reading the original of them in: { $languages }.
calls-check-eligibility = Check if you can enter
calls-who-may-enter = Who may enter
calls-prize = What the best receive
calls-criteria = What the jury looks at
calls-criteria-caption = Criteria and their weights
calls-criterion = Criterion
calls-weight = Weight
calls-anchors = What the marks mean for “{ $criterion }”
calls-percent = { $number }%
calls-after = What happens next
calls-privacy = Your data
calls-kept = A draft that was not sent is deleted on { $draft }, after a warning by mail. An entry that was sent is deleted on { $sent }, and a withdrawn one on { $withdrawn }. Of an eligible entry, what is not public is deleted on { $sent }, and what everybody can see on { $shown }. Its number and the decisions about it remain.
calls-dates = Dates
calls-opens = Opens
calls-closes = Closes
calls-zone = Time zone: { $zone }
calls-your-time = In your time zone:
calls-questions = All questions
calls-questions-link = All questions on one page, to print
calls-questions-text = This is for reading and preparing. You answer the questions one by one, and what you type is saved as you go.
calls-optional = (optional)
calls-words-at-most =
    { $count ->
        [one] At most one word
       *[other] At most { $count } words
    }
calls-only-for-some = This question is asked only if it applies to you.
calls-only-if = Asked only if “{ $question }” is answered with: { $answers }
calls-number-whole = A whole number
calls-number-between = From { $least } to { $most }
calls-number-least = At least { $least }
calls-number-most = At most { $most }
calls-number-unit = Counted in: { $unit }
calls-date-not-before = Not before the day given to “{ $question }”
calls-links-at-most =
    { $count ->
        [one] At most one link
       *[other] At most { $count } links
    }
calls-declarations = Declarations
calls-yes = Yes
calls-no = No
calls-continue = Continue
calls-step = { $number } of { $count }
calls-eligibility-no = You cannot enter this time
calls-eligibility-again = Answer the questions again
calls-eligibility-yes = You can enter
calls-eligibility-yes-text = Your answers fit the rules of this call.
calls-eligibility-yes-sign-in = To start your entry, please sign in; an email address is enough.
calls-start = Start your entry
calls-start-text = You can stop at any time and come back later. Everything you type is saved.
calls-entry-language = Language of the entry
calls-entry-language-hint = The language in which you write your answers. It may differ from the language of these pages.
calls-entries = Your entries
calls-entries-none = You have no entries yet.
calls-entries-find = Find an open call
calls-entry-untitled = Entry without a title
calls-entry-draft = Draft, not sent
calls-entry-withdrawn = Withdrawn
calls-postal = By post
calls-postal-came = This entry came by post. The paper arrived: { $when }. Recorded by: { $name }.
calls-postal-late = The paper arrived after the call had closed. What is typed stays a draft and cannot be recorded as arrived.
calls-postal-check = Compare with the paper
calls-postal-check-text = Compare every answer with the paper once more, then record the entry as arrived.
calls-postal-declared = The signed paper holds this declaration
calls-postal-declared-optional = Tick this only if the signed paper holds this declaration
calls-postal-send = Record as arrived
calls-postal-receipt = A letter with the number goes to who sent the paper: by email if an address is known, otherwise on paper, to be printed by the secretariat.
calls-entry-sent-number = Sent, number { $number }
calls-entered-by = Entered by:

calls-bodies = Authority and entering body
calls-bodies-text = The authority is credited with the campaign. If another body fills in the entry on its behalf, both are recorded.
calls-authority = The authority
calls-entering = The body that enters on its behalf
calls-entering-hint = Fill this in only if the entry is made on behalf of the authority.
calls-on-behalf = Who fills in this entry?
calls-on-behalf-choice = Another body fills it in on the authority’s behalf
calls-body-name = Name
calls-body-name-hint = The official name in its own language.
calls-body-kind = Kind
calls-body-country = Country
calls-body-place = Town or place

calls-task-list = Task list
calls-not-sent = Your entry has not been sent yet.
calls-sample-answers = Fill in sample answers
calls-sample-answers-text = In this demonstration you need not type everything: answer what you like, and let a sample answer the rest.
calls-sent-text = You can still change your answers and send them again until the call closes.
calls-sent-final = The entry counts as you last sent it.
calls-sent-eligible = If you send again, the entry leaves the gallery until the secretariat has checked the new version.
calls-changed-since-sending = You have changed the entry since you sent it. The change counts only when you send the entry again.
calls-withdrawn = You have withdrawn this entry
calls-withdrawn-text = It is no longer shown and no longer judged. If this was a mistake, please write to the secretariat.
calls-bodies-kept = What was typed here last is not complete. Until it is, the entry names those who stood before
calls-emptied = On { $day } everything that had been typed and uploaded for this entry was deleted, as the call had announced.
calls-task-done = Completed
calls-task-begun = In progress
calls-task-not-started = Not started
calls-task-optional = Optional
calls-task-questions =
    { $count ->
        [one] One question
       *[other] { $count } questions
    }
calls-about-entry = About this entry
calls-last-saved = Last saved: { $time }
calls-written-in = Written in: { $language }
calls-read-call = Read the call
calls-check-and-send = Check and send

calls-save-continue = Save and continue
calls-save-to-list = Save and go to the list
calls-feeds-criterion = Jurors read this answer for: { $criterion }
calls-example = Example of a good answer
calls-autosaved = Saved at { $time }
calls-autosaving = Saving…
calls-autosave-offline = No connection. Your text is kept in this browser and will be saved as soon as the connection is back.
calls-autosave-conflict = This answer has been changed elsewhere meanwhile. Compare both texts:
calls-autosave-signed-out = You are signed out. Your text is kept in this browser. Sign in again to save it.

calls-conflict = This answer was changed in two places
calls-bodies-conflict = These details were changed in two places
calls-conflict-text = While you were typing, another text was saved: by a colleague, or by you in another window. Nothing is lost: choose which text to keep, or copy from one into the other.
calls-conflict-theirs = Saved by { $name } at { $time }
calls-conflict-yours = Your text, not saved yet
calls-conflict-keep-theirs = Keep this text
calls-conflict-save-yours = Save your text

calls-check = Check your answers
calls-check-lacking = Still to do before you can send
calls-check-text = Read everything once more. You can change every answer before you send the entry.
calls-change = Change
calls-no-answer = No answer
calls-declaration-needed = Please confirm
calls-declaration-optional = You may agree to this
calls-send = Send entry
calls-cannot-send-yet = The entry cannot be sent yet. Please mend the answers that are marked above.
calls-closed-now = The call has closed.

calls-received = Your entry has been received
calls-your-number = Its number is
calls-receipt = Receipt
calls-sent-at = Sent: { $time }
calls-sent-again = This is sending number { $number }; it replaces the one before.
calls-sent-copy = What was sent
calls-sent-copy-link = What was sent, to print
calls-sent-copy-text = This is the unaltered copy that the secretariat reads. Later changes of the draft are not in it.
calls-sent-in-grace = It arrived after the call had closed. It counts, because you had opened the check page before.
calls-receipt-mailed = We have sent the number by email to everyone who takes part in this entry.
calls-edit-until = You can change your answers and send them again until the call closes.
calls-back-to-entry = Back to the entry

calls-withdraw = Withdraw entry
calls-withdraw-question = Do you want to withdraw this entry?
calls-withdraw-text = The entry is taken out of the award and out of the gallery at once. The secretariat can restore it if you ask for it.
calls-keep-entry = Keep the entry

# Who takes part in an entry
calls-colleagues = Colleagues
calls-colleagues-text = Everyone listed here can answer, upload, send and withdraw this entry, and gets its letters. The person who leads the entry can also remove colleagues and hand the entry over.
calls-colleague-leads = Leads the entry
calls-colleague-you = You
calls-colleague-end = Remove
calls-colleague-leads-stays = Whoever leads the entry cannot leave it. Hand it over to a colleague first
calls-colleague-invite = Invite a colleague
calls-colleague-email-hint = The invitation goes there, in the language of this page. We keep the address for the invitation only, and delete it on { $day } if it is not accepted.
calls-colleague-known = This person takes part already. Enter another address
calls-leave = Leave the entry
calls-leave-text = You will no longer see this entry, nor get its letters. Your answers stay. A colleague can invite you again.
calls-handover = Hand over and leave
calls-handover-text = The colleague you choose leads the entry from then on. You will no longer see it, nor get its letters. Your answers stay.
calls-handover-alone = To hand the entry over, first invite a colleague. Once the invitation is accepted, you can hand over here.
calls-handover-to = Who leads the entry from now on?
calls-handover-missing = Choose a colleague who takes part in the entry

calls-letter-handover-subject = Entry handed over
calls-letter-handover-to = { $name } has handed over the entry “{ $entry }” to you. You lead it now: you can invite and remove colleagues, send the entry and hand it over.
calls-letter-handover-from = you have handed over the entry “{ $entry }” to { $name }. You no longer take part in it and get no more letters about it.
calls-letter-removed-subject = You no longer take part in an entry
calls-letter-removed = { $name }, who leads the entry “{ $entry }”, has removed you from it. You no longer see it and get no more letters about it. If this was a mistake, please ask { $name } for a new invitation.

calls-fault-missing = Please answer this question
calls-fault-characters = Please shorten this to at most { $most } characters
calls-fault-choose = Please choose one of the answers
calls-fault-date = Please give a date with day, month and year, for example 27 3 2026
calls-fault-no-day = This month has no such day. Please check day and month
calls-fault-year = Please give the year in four digits, from { $first } to { $last }
calls-fault-date-order = This date lies before the start. Please check both dates
calls-fault-number = Please give a whole number in digits, for example 250
calls-fault-number-low = Please give a number of at least { $least }
calls-fault-number-high = Please give a number of at most { $most }
calls-fault-words =
    { $over ->
        [one] Your answer has { $words } words; at most { $most } are allowed. Please cut one word
       *[other] Your answer has { $words } words; at most { $most } are allowed. Please cut { $over } words
    }
calls-fault-link =
    { $count ->
        [one] Line { $lines }: please give a full address that begins with https://
       *[other] Lines { $lines }: please give full addresses that begin with https://
    }
calls-fault-links-many =
    { $most ->
        [one] Please give at most one address
       *[other] Please give at most { $most } addresses
    }
calls-fault-file-missing = Please upload a file
calls-fault-authority-name = Please give the name of the authority
calls-fault-authority-kind = Please choose the kind of authority
calls-fault-authority-country = Please choose the country of the authority
calls-fault-entering-name = Please give the name of the body that enters on its behalf
calls-fault-entering-kind = Please choose the kind of the body that enters on its behalf
calls-fault-entering-country = Please choose the country of the body that enters on its behalf
calls-fault-rule = { $why }
calls-fault-same-body = The entering body is the same as the authority. If the authority enters itself, leave the second part empty

calls-not-sent-early = The call is not open yet. Your answers are saved as a draft
calls-not-sent-late = The call has closed. Your answers are kept as a draft, but the entry was not sent
calls-not-sent-withdrawn = This entry was withdrawn. Please write to the secretariat if you want it restored
calls-not-sent-authority = Please name the authority
calls-not-sent-undeclared = Without this declaration the entry cannot be sent: { $what }

calls-letter-greeting = Dear { $name },
calls-letter-receipt-subject = Entry received, number { $number }
calls-letter-receipt = we have received your entry. Its number is { $number }. Please keep this number. You can change your answers and send them again until the call closes.
calls-letter-postal-receipt = we have received the entry that you sent by post. It arrived on { $day }, and its number is { $number }. Please keep this number. If you want to change or withdraw the entry, please write to the secretariat.
calls-letter-withdrawn-subject = Entry withdrawn
calls-letter-withdrawn = your entry has been withdrawn as you asked. It is no longer shown and no longer judged. If this was a mistake, please answer this letter.
calls-letter-office-review-subject = A review is asked for: entry number { $number }
calls-letter-office-review = an applicant asks for a review of the decision on entry number { $number }. It is decided by a person who took no part in that decision. The reasons given stand with the entry:
calls-letter-office-question-subject = A question about the call
calls-letter-office-question = a question about the call has come in. You can answer it once for all here:
calls-letter-retention-subject = Your draft will be deleted
calls-letter-retention = your entry was never sent, and the call has closed. On { $day } everything you typed and uploaded for it will be deleted. If you want to keep the texts, please copy them before that day.
calls-letter-reminder-subject = Your entry is not sent yet
calls-letter-reminder =
    { $days ->
        [one] your entry is still a draft. The call closes in one day. Please check your answers and send the entry in time.
       *[other] your entry is still a draft. The call closes in { $days } days. Please check your answers and send the entry in time.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = You can upload { $kinds } files of at most { $megabytes } MB each.
calls-files-at-most =
    { $most ->
        [one] One file at most.
       *[other] At most { $most } files.
    }
calls-files-none = No file has been uploaded yet.
calls-files-add = Choose files
calls-files-upload = Upload
calls-files-full = There is no room for another file here. Remove one to upload another.
calls-files-too-large = { $name } is larger than { $megabytes } MB. Choose a smaller file.
calls-files-sending = { $percent } % uploaded
calls-files-cancel = Cancel the upload
calls-files-cancelled = The upload was cancelled.
calls-files-failed = The upload did not come through. Check your connection and try again.
calls-files-continue = Continue
calls-files-to-list = Go to the list
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Describe
calls-file-remove = Remove the file
calls-file-remove-question = Do you want to remove this file?
calls-file-remove-text = It is deleted at once, together with what was said of it.
calls-file-remove-sent = It leaves your draft. What you have sent stays as it was sent, until you send your entry again.
calls-file-keep = Keep the file
calls-file-picture = About this picture
calls-file-document = About this document
calls-file-later = Not now
calls-file-alt = What does the picture show?
calls-file-alt-hint = One sentence for readers who cannot see it.
calls-file-credit = Who made the picture?
calls-file-credit-hint = The name as it is to stand beside the picture.
calls-file-credited = Picture:
calls-file-about = What is this document?
calls-file-about-hint = For example: report on the survey of May 2026.
calls-file-people = Who can be recognised in the picture?
calls-file-people-hint = A picture with a recognisable person is shown only under that person’s consent.
calls-file-nobody = Nobody
calls-file-consent-of = { $name }, consent recorded on { $date }
calls-file-consent-new = Somebody whose consent is recorded below
calls-file-consent = A new consent
calls-file-consent-hint = Only if you have chosen above that it is recorded here.
calls-file-people-unsaid = It is not said yet who can be recognised.
calls-file-people-nobody = Nobody can be recognised.
calls-file-people-consent = Under the consent of { $name }
calls-file-people-somebody = Under a consent
calls-fault-files-many =
    { $most ->
        [one] Only one file can be given here
       *[other] At most { $most } files can be given here
    }
calls-fault-file-refused = { $name } cannot be used. Please remove it
calls-fault-file-withdrawn = The consent for a picture has ended. Please remove the picture
calls-fault-file-consent = The consent for { $name } no longer holds. Please say anew who can be recognised, or remove the picture
calls-fault-file-alt = Please say what { $name } shows
calls-fault-file-people = Please say who can be recognised in { $name }
calls-task-files =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
calls-task-consents =
    { $count ->
        [one] one consent missing
       *[other] { $count } consents missing
    }
calls-consent-name = Who is shown?
calls-consent-name-hint = The name as the person wishes to be named.
calls-consent-guardian = Who consents for a child?
calls-consent-guardian-hint = A parent or guardian, if the person shown is under age.
calls-consent-covers = What may be used?
calls-consent-cover-face = The face
calls-consent-cover-voice = The voice
calls-consent-cover-name = The name
calls-consent-uses = What may it be used for?
calls-consent-uses-hint = As the person has agreed to it, for example: the gallery of the award and its brochure.
calls-consent-until = Until when?
calls-consent-until-hint = The last day, if the consent is given for a time.
calls-consent-evidence = How do you know of the consent?
calls-consent-evidence-hint = For example: form signed on 3 May, kept in the town hall’s archive.
calls-fault-consent-name = Please say who is shown
calls-fault-consent-covers = A picture can be shown only if the consent covers the face
calls-fault-consent-uses = Please say what it may be used for
calls-fault-consent-until = Please give a day that has not passed
calls-fault-consent-evidence = Please say how you know of the consent
calls-fault-consent-over = This consent no longer holds. Please choose another answer
calls-fault-consent-sent = This picture was sent under a consent, which must stay with it. To change who is shown, remove the picture and upload it again
calls-consents = Consents
calls-consents-own = The consents for the pictures of your entries. If somebody who is shown has changed their mind, withdraw the consent here.
calls-consents-office = The consents for the pictures of entries sent to your calls. Whoever is shown is always right: if they have changed their mind, withdraw the consent here.
calls-consents-search = Search by name
calls-consents-find = Search
calls-consents-none = There is no consent here.
calls-consent-for-child = Given for a child by { $name }
calls-consent-entries = Entries
calls-consent-holds = Recorded on { $date }
calls-consent-holds-until = Holds until { $date }
calls-consent-over = Ended by its day on { $date }
calls-consent-ended = Withdrawn on { $date }
calls-consent-end = Withdraw consent
calls-consent-end-question = Do you want to withdraw this consent?
calls-consent-end-text = Every picture under it is deleted at once and shown nowhere any more. This cannot be undone.
calls-consent-keep = Keep the consent
calls-letter-consent-subject = A picture of your entry was deleted
calls-letter-consent = a person shown in your entry has withdrawn their consent, and we have deleted the picture. Your entry stays as it is; the picture is shown nowhere any more.

# Screening: the queue, the checklist, decisions, letters.

screening-queue = Queue
screening-next = Take the next one
screening-queue-caption = Entries in this queue, the oldest first
screening-to-do = For the secretariat to do
screening-all = All entries
screening-country = Country
screening-all-countries = All countries
screening-language = Language
screening-all-languages = All languages
screening-filter = Show results
screening-filter-clear = Clear filters
screening-none = No entries here
screening-none-all = Show all entries
screening-campaign = Campaign
screening-authority = Authority
screening-kind = Kind
screening-entering = Entered by
screening-state = State
screening-arrived = Sent
screening-version = Version
screening-version-of = Sending number { $number }
screening-age = Age
screening-age-today = today
screening-age-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
screening-due = Answer due: { $due }
screening-due-over = Answer was due: { $due }
screening-pages = Pages of the queue
screening-page-before = Previous
screening-page-after = Next
screening-entry = Entry number { $number }
screening-to-queue = Back to the queue
screening-postal = Entries by post
screening-postal-one = Entry by post
screening-postal-text = What came on paper is recorded here and then typed in on the same pages that applicants use. Whoever types an entry in cannot decide on it.
screening-postal-record = Record an entry that came by post
screening-postal-begin = Record and begin to type
screening-postal-entrant = Sent by
screening-postal-entrant-hint = The person or office to whom letters are addressed.
screening-postal-email = E-mail address on the paper
screening-postal-email-hint = If the paper names one, every letter goes there.
screening-postal-address = Postal address
screening-postal-address-hint = Needed where there is no email address: every letter is then printed and posted.
screening-postal-day = Day of arrival
screening-postal-day-hint = As the postmark or the stamp of arrival states it, whichever the rules name.
screening-postal-time = Time of arrival
screening-postal-time-hint = Such as 14:30, in the time zone of the call ({ $zone }). If only the day is stated, leave this empty: the entry then counts from the beginning of that day.
screening-postal-language-hint = The language of the paper. Letters are written in it.
screening-postal-note = Note on the paper
screening-postal-note-hint = Such as the file number, or where the paper is kept. Applicants do not see it.
screening-postal-arrived = Paper arrived
screening-postal-late = After the closing
screening-postal-typist = Recorded by
screening-postal-typing = Being typed in
screening-postal-emptied = Deleted
screening-postal-go-on = Go on typing
screening-postal-take-over = Take over the typing
screening-postal-take-over-text = Somebody else is typing this entry in. If you take over, you cannot decide on it later.
screening-paper = Letters on paper
screening-paper-text = These letters cannot be sent by email. Please print this page, post them, and say so here.
screening-paper-none = There are no letters to print for this entry.
screening-paper-waiting =
    { $count ->
        [one] One letter to print and post
       *[other] { $count } letters to print and post
    }
screening-paper-written = Written: { $when }
screening-paper-posted = Posted: { $when }
screening-paper-post = Note as posted

screening-state-new = New
screening-state-changed = Changed since the decision
screening-state-waiting = Waiting for an answer
screening-state-proposed = Waiting for confirmation
screening-state-in-review = In review
screening-state-eligible = Eligible
screening-state-not-eligible = Not eligible
screening-state-withdrawn = Withdrawn

screening-answer-changed = Changed since the sending before
screening-no-answer = No answer
screening-declarations = Declarations
screening-declared = Declared
screening-not-declared = Not declared
screening-unshown-undeclared = Not shown in the gallery: the applicant did not declare its publication.
screening-unshown-no-declaration = Not shown in the gallery: the form of the call asks for no declaration of publication.
screening-questions = Questions to the applicant
screening-question-open = Answer due: { $when }
screening-question-answered = Answered: { $when }
screening-question-closed = Closed without an answer: { $when }
screening-notes = Notes
screening-note = Internal note
screening-note-hint = Applicants never see notes.
screening-note-add = Save the note
screening-history = History
screening-history-span = { $from } to { $to }
screening-alike = Possible duplicate
screening-alike-text = These entries have something in common with this one. It is only a hint.
screening-like-authority = the same authority
screening-like-link = the same link
screening-like-title = nearly the same title
screening-restore = Restore
screening-restore-text = The applicant has withdrawn this entry. If it was a mistake, you can restore it; it then needs a new decision.

screening-checklist = Checklist
screening-own = You take part in this entry yourself, or took part in it. Other people check it and decide on it, so that checklist, notes and history are not shown to you.
screening-typed-in = You typed this entry in from paper: other people check it and decide on it. That is why you do not see the checklist, the notes and the history.
screening-answer-yes = Yes
screening-answer-no = No
screening-answer-ask = Ask
screening-unanswered = Not checked yet
screening-earlier = In the sending before: { $answer }
screening-ask-rule = Ask the applicant about this rule
screening-findings-save = Save the checklist
screening-evidence-none = Nothing on record
screening-evidence-declared = Only the entering body knows this; nothing can be checked automatically.
screening-evidence-kind = Kind on record: { $kind }
screening-evidence-member = Country: { $country }. Member of the European Union on { $date }.
screening-evidence-no-member = Country: { $country }. Not a member of the European Union on { $date }.
screening-evidence-answered = Answered: { $answer }
screening-evidence-unanswered = Not answered
screening-evidence-late = Sent after the deadline
screening-evidence-grace = Sent { $sent }, after the deadline but within the grace period; the check page was open since { $opened }.
screening-evidence-pass = Sent after the deadline, with a late pass until { $until }
screening-evidence-days =
    { $count ->
        [one] Sent one day before the deadline
       *[other] Sent { $count } days before the deadline
    }
screening-evidence-hours =
    { $count ->
        [one] Sent one hour before the deadline
       *[other] Sent { $count } hours before the deadline
    }
screening-evidence-minutes =
    { $count ->
        [one] Sent one minute before the deadline
       *[other] Sent { $count } minutes before the deadline
    }
screening-evidence-seconds = Sent less than a minute before the deadline
screening-evidence-consents = Pictures whose consent is settled: { $settled } of { $all }

screening-decide = Decide
screening-verdict = What do you decide?
screening-second-person = A second person must confirm it before the applicant is told.
screening-reasons = Reasons
screening-explanation = Explanation for the applicant
screening-in-language = It stands in the letter as you write it. Language of the entry: { $language }.
screening-in-languages = It stands in the letter as you write it. Language of the letter: { $letters }. Language of the entry: { $language }.
screening-doubts = These rules are not answered with Yes:
screening-see-letter = See the letter
screening-cancel = Cancel
screening-change = Change
screening-decision-check = Read the letter before you decide
screening-check-eligible = When you decide, the letter is sent at once and the entry can be shown in the gallery.
screening-check-upheld = When you decide, the letter is sent at once.
screening-check-refusal = When you propose this, nothing is sent yet. A second person reads the letter and confirms it or sends it back.
screening-propose = Propose: not eligible
screening-find-eligible = Decide: eligible
screening-letter = Letter
screening-letter-language = Language
screening-letter-to = To
screening-letter-nobody = No applicant of this entry has an account, so no letter will be sent.
screening-letter-paper = { $name } (letter on paper)
screening-to-confirmation = Confirm or send back
screening-to-own-proposal = See or take back your proposal
screening-proposed-by = Proposed by
screening-proposed-at = Proposed
screening-own-proposal = You have proposed this decision. Another person must confirm it; you can take it back.
screening-confirm = Confirm: not eligible
screening-send-back = Send back
screening-send-back-why = Why do you send it back?
screening-take-back = Take back

screening-ask = Ask the applicant
screening-ask-text = Everyone who takes part in the entry gets this question by email. It reopens one section; all other sections stay as they were sent.
screening-ask-replaces = A question is still open. A new question closes it and takes its place.
screening-section = Which section is reopened?
screening-section-hint = Only the answers in this section can be changed.
screening-message = Your question
screening-days = Days to answer
screening-ask-send = Send the question
screening-question-draft =
    We are checking your entry and could not see whether this rule is met:

    “{ $rule }”

    Please complete the answers in this section.

screening-asked = The secretariat has a question
screening-asked-section = Section: { $section }
screening-asked-until = You can change this section and send your entry again until { $until }, even if the call has closed meanwhile.

screening-to-review = Decide the review
screening-review-why = Why the applicant asks for a review
screening-outcome = What do you decide?
screening-upheld = The decision stands: not eligible
screening-overturned = The decision is changed: eligible
screening-review-explanation = Explanation for the applicant
screening-review-decide = Decide the review
screening-review-request = Ask for a review
screening-review = Review of the decision
screening-review-why-ask = Why should the decision be reviewed?
screening-review-why-hint = Say what was overlooked or misunderstood. A person who took no part in the decision reads it.
screening-review-until = You can ask for a review until { $until }.
screening-review-send = Ask for the review
screening-review-unsent = What you wrote
screening-review-asked = You asked for a review: { $when }. You will receive a letter with the result.

screening-done-findings = The checklist is saved.
screening-done-note = The note is saved.
screening-done-asked = The question has been sent to the applicant.
screening-done-eligible = The entry is eligible. The letter has been sent.
screening-done-proposed = The decision is proposed. A second person must confirm it.
screening-done-confirmed = The decision is confirmed. The letter has been sent.
screening-done-sent-back = The decision was sent back. The entry waits for a new one.
screening-done-reviewed = The review is decided. The letter has been sent.
screening-done-restored = The entry is restored. It needs a new decision.

screening-error-changed = The applicant has sent this entry again meanwhile. Please read the new version first
screening-error-decided = Somebody else has decided meanwhile. Please look at the entry again
screening-error-withdrawn = The applicant has withdrawn this entry meanwhile
screening-error-waiting = The applicant still has time to answer your question. Please wait for the answer or for the due date
screening-error-not-all-yes = Not every rule is answered with Yes. Please settle it in the checklist first
screening-error-own = You take part in this entry yourself, or took part in it. Another person must decide that it is eligible
screening-error-typed-in = You typed this entry in from paper. Another person must decide on it
screening-error-same-person = You have proposed this decision. Another person must confirm it
screening-error-took-part = You have taken part in this decision or in this entry. Another person must decide the review
screening-error-verdict = Please choose what you decide
screening-error-reasons = Please choose at least one reason
screening-error-explanation = Please explain the decision in a few sentences
screening-error-outcome = Please choose what you decide
screening-error-settled = This entry is decided or withdrawn. No question can be asked now
screening-error-section = Please choose the section that is reopened
screening-error-message = Please write your question
screening-error-days = Please give a number of days from 1 to { $most }
screening-error-note = Please write the note
screening-error-met = Somebody else has answered this rule meanwhile: { $answer }. Please check your answer and save again
screening-error-why = Please say why the decision should be reviewed
screening-error-why-long = Please shorten your text to at most { $most } words
screening-error-review-late = The time for asking for a review is over.
screening-error-review-asked = A review has been asked for already. What you wrote was not sent
screening-error-review-withdrawn = The entry is withdrawn, so there is nothing to review. If this was a mistake, please write to the secretariat
screening-error-postal-early = The call was not open yet on that day. Please check the day of arrival
screening-error-postal-ahead = This instant lies ahead. Please give the day and time at which the paper arrived
screening-error-postal-time = Please give the time as hours and minutes, such as 14:30
screening-error-postal-entrant = Please say who sent the paper
screening-error-postal-address = Please give a postal address, or the email address above, so that letters can be sent

screening-history-begin = The entry was begun.
screening-history-name-bodies = The authority and the entering body were named.
screening-history-keep-naming = Details of the authority or the entering body were typed in and are not complete yet.
screening-history-answer = Answers were changed.
screening-history-leave-out-file = A file was taken out of the entry.
screening-history-leave = Somebody stopped taking part in the entry.
screening-history-remove-colleague = Somebody was removed from the entry.
screening-history-hand-over = The entry was handed over.
screening-history-record-source = The source of the entry was recorded.
screening-history-send = The entry was sent.
screening-history-withdraw = The entry was withdrawn.
screening-history-restore = The entry was restored.
screening-history-empty = The contents of the entry were deleted.
screening-history-empty-inside = What is not public was deleted.
screening-history-warn-of-retention = Those who take part were told that the draft will be deleted.
screening-history-record = The entry was recorded by the secretariat.
screening-history-record-arrival = An arrival by post was recorded.
screening-history-post-letter = A letter on paper was posted.
screening-history-record-sending = The sending was recorded by the secretariat.
screening-history-find = The checklist was filled in.
screening-history-ask = A question was sent to the applicant.
screening-history-note = A note was written.
screening-history-find-eligible = The entry was found eligible.
screening-history-propose-refusal = Not eligible was proposed.
screening-history-confirm-refusal = Not eligible was confirmed by a second person.
screening-history-send-back-refusal = The proposed decision was sent back.
screening-history-ask-review = The applicant asked for a review.
screening-history-uphold = The review left the decision as it was.
screening-history-overturn = The review found the entry eligible.
screening-history-other = Something about the entry was changed.

screening-letter-about = this letter is about your entry number { $number }, “{ $title }”. Call: { $call }.
screening-letter-eligible-subject = Your entry number { $number } is eligible
screening-letter-eligible = The secretariat has checked your entry against the published rules and found it eligible. The page of the call says what happens next.
screening-letter-restored-subject = Your entry number { $number } is restored
screening-letter-restored = The secretariat has restored your entry, which had been withdrawn. It counts again as you last sent it and is checked anew. It is shown publicly only if it is found eligible. If you did not ask for this, please answer this letter. Here is your entry:
screening-letter-refused-subject = Your entry number { $number } is not eligible
screening-letter-refused = The secretariat has checked the entry against the published rules and found it not eligible. A second person has confirmed this decision.
screening-letter-reasons = Reasons:
screening-letter-explanation = The secretariat explains:
screening-letter-review = You have the right to ask for a review until { $until }. It is decided by a person who took no part in this decision. Here you can ask for it:
screening-letter-question-subject = A question about your entry number { $number }
screening-letter-question = The secretariat has a question about this section: { $section }.
screening-letter-question-until = You can change this section and send your entry again until { $until }. All other sections stay as you sent them. Here is your entry:
screening-letter-upheld-subject = The review of your entry number { $number }: not eligible
screening-letter-upheld = A person who took no part in the decision has reviewed it. The decision stands: your entry is not eligible.
screening-letter-overturned-subject = The review of your entry number { $number }: eligible
screening-letter-overturned = A person who took no part in the decision has reviewed it. The decision is changed: your entry is eligible.
screening-letter-close = The secretariat
screening-letter-by-post = You can answer by post. Please name the number of your entry.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Calls
editor-calls-caption = The calls you run
editor-calls-none = You do not run a call yet.
editor-call = Call
editor-state = State
editor-ways = Go to
editor-unpublished = Not published
editor-edit = Edit
editor-preview = Preview
editor-queue = Entries to screen
editor-gallery = Gallery opening

editor-new = New call
editor-new-text = The call is made without being published. You write its texts and its form afterwards.
editor-make = Make the call
editor-source = Original language
editor-source-hint = The language in which the texts are written first. All others are translations of it.
editor-kind = What the call is for
editor-kind-award = An award
editor-kind-residency = Residencies of artists
editor-slug = Address
editor-slug-hint = The last part of the call’s address on this site, for example award-2027: small letters without accents, digits and hyphens. It cannot be changed later.
editor-zone = Time zone
editor-closes-hint = What arrives at this minute is late. If the call is open until the end of a day, give midnight of the next day.
editor-copy = Copy the form of this call
editor-copy-hint = Leave it empty to start with an empty form.
editor-organisation = Organisation that runs the call

editor-texts = Texts
editor-more = Everything else
editor-form = Form
editor-publish = Publish the call
editor-passes = Late passes
editor-answers = Questions about the call
editor-save = Save
editor-grace = Grace period in minutes
editor-grace-hint = For this long after the closing, an entry whose check page was open before may still be sent. It is not announced.
editor-draft-days = Days that drafts are kept
editor-sent-days = Days that sent entries are kept
editor-withdrawn-days = Days that withdrawn entries are kept
editor-shown-days = Days that public entries are kept
editor-days-hint = Counted from the closing, 30 to 7300. As saved now: until { $day }.
editor-fault-days = Please enter a number of days from 30 to 7300
editor-fault-shown-days = Public entries are kept at least as long as sent ones
editor-note = Why the closing moves
editor-note-hint = Needed when you move the closing of a published call. Everybody reads it on the page with the changes to the call: please write it in the call’s original language.
editor-moves = The closing was moved
editor-moved = From { $from } to { $to }, on { $at }
editor-unwritten = Not written yet
editor-complete = All languages
editor-incomplete = Languages to do
editor-missing-in = Missing: { $languages }
editor-stale-in = To be updated: { $languages }
editor-draft-waits = Version { $number } of the form is a draft. Applicants still see the one before it.
editor-publish-look = Check and publish

editor-languages-text = The original is needed. Where you leave a language empty, its readers see the original, and the page says so.
editor-text-public = The call is published: everybody sees your change as soon as you save it.
editor-original = { $language } (original)
editor-stale = The original has changed since this translation.
editor-missing = This translation is missing.
editor-text-title = Title
editor-text-title-hint = What the call is called.
editor-text-summary = Summary
editor-text-summary-hint = One or two sentences for lists and search engines.
editor-text-about = About the call
editor-text-about-hint = What the call is for, who may enter, and on whose behalf. An empty line begins a new paragraph.
editor-text-prize = Prize
editor-text-prize-hint = What the best receive.
editor-text-after = What happens next
editor-text-after-hint = What follows the sending: screening, jury, results.

editor-form-published = Version { $number } is published. Your first change begins a draft of the next version; applicants see it only when you publish it.
editor-form-draft = Version { $number } is a draft. Applicants see it only when you publish it.
editor-faults = To be mended before publishing
editor-group-questions = Sections and questions
editor-group-reasons = Reasons for “not eligible”
editor-add = Add
editor-add-question = Add a question
editor-add-choice = Add an answer to choose
editor-up = Move up
editor-down = Move down
editor-remove = Remove
editor-remove-question = Do you want to remove this?
editor-remove-whole = Everything within it is removed too.
editor-remove-text = It is removed from the draft of the form. What was sent already keeps it.
editor-keep = Keep it
editor-discard = Discard the draft
editor-done-made = The call is begun. Write its texts, then its form; nobody else can see it before you publish it.
editor-done-saved = Your change is saved.
editor-done-published = The call is published in this version.
editor-done-removed = The part is removed.
editor-done-discarded = The draft is thrown away.
editor-code = Code
editor-code-hint = A short name for addresses and exports: small letters without accents, digits and underscores. It cannot be changed later. The question with the code “title” names the entry everywhere; summary and category are shown in the gallery.
editor-question-kind = How is the question answered?
editor-question-kind-hint = This cannot be changed later. To ask in another way, add another question.

editor-part-section = Section
editor-part-question = Question
editor-part-choice = Answer to choose
editor-part-rule = Rule of eligibility
editor-part-declaration = Declaration
editor-part-criterion = Criterion
editor-part-reason = Reason
editor-part-privacy = Data protection notice
editor-question-short-text = Short text
editor-question-long-text = Long text
editor-question-choice = One choice
editor-question-choices = Several choices
editor-question-number = Number
editor-question-date = Date
editor-question-links = Links
editor-question-files = Files

editor-set-required = Must be answered
editor-set-required-yes = An entry cannot be sent without an answer
editor-set-words = Most words
editor-set-min = Least number
editor-set-max = Greatest number
editor-set-not-before = Not before the date given to
editor-set-kinds = Kinds of files
editor-set-max-mb = Largest file in megabytes
editor-set-max-count = Most files or links
editor-set-pictures = Pictures
editor-set-pictures-yes = Ask for a description, a credit and the consent of who is shown
editor-set-private = Who sees the answer
editor-set-private-yes = Only the secretariat and the jury see the answer
editor-set-criterion = Criterion that the answer feeds
editor-set-show-if = Ask only after one of these answers
editor-set-show-if-hint = Tick answers of one earlier question. Without a tick it is always asked.
editor-set-looks-at = What the rule looks at
editor-set-looks-at-hint = Only what the entering body knows itself is asked; everything else is checked automatically.
editor-set-bodies = Authorities that may enter
editor-set-bodies-hint = Only for a rule on the kind of authority.
editor-set-question = Question that must be answered
editor-set-question-hint = Only for a rule on an answer.
editor-set-needed = Must be declared
editor-set-needed-yes = An entry cannot be sent without it
editor-set-weight = Weight in percent
editor-set-weight-hint = All weights together are 100.

editor-slot-intro = Introduction
editor-slot-hint = Hint
editor-slot-example = Example of a good answer
editor-slot-unit = What is counted
editor-slot-ask = Question before the account
editor-slot-refusal = Why not, and what to do instead
editor-slot-low = What 1 looks like
editor-slot-middle = What 3 looks like
editor-slot-high = What 5 looks like
editor-slot-who = Who keeps the data
editor-slot-why = Why the data are kept
editor-slot-how-long = How long the data are kept
editor-looks-at-authority-kind = The kind of authority
editor-looks-at-country = The country: a member of the European Union when the call opens
editor-looks-at-declared = Something only the entering body knows
editor-looks-at-answered = A question is answered
editor-looks-at-in-time = The entry arrives in time
editor-file-image = Pictures
editor-file-pdf = PDF documents

editor-publish-version = Publish this version
editor-publish-first = From then on everybody can read the call, and entries can be made from its opening.
editor-publish-next = Applicants will meet version { $number } in their drafts. What was sent keeps the version it was sent with.
editor-publish-nothing = There is nothing to publish: the published version is the newest.
editor-diff = What has changed
editor-diff-none = Nothing has changed.
editor-diff-added = Added
editor-diff-changed = Changed
editor-diff-moved = Moved
editor-diff-removed = Removed
editor-diff-worded = { $text }: worded anew ({ $languages })
editor-missing-languages = Missing translations
editor-missing-tick = Publish with missing translations
editor-missing-tick-yes = Readers of these languages will see the original
editor-preview-text = This is how applicants will see the call and its questions. Nothing typed here is saved. You can change the language at the top of the page.
editor-preview-back = Back to the call
editor-preview-version = Version { $number } of the form
editor-changes = Changes to the call
editor-changes-text = What was sent keeps the version of the form it was sent with.
editor-changes-version = Version { $number }, published: { $time }

editor-passes-text = A late pass lets one applicant send an entry after the closing. Drafts are not visible to you, so the pass is given to an address.
editor-pass-email = E-mail address
editor-pass-email-hint = The pass is valid for every draft of this call in which the person with this address takes part.
editor-pass-until = Valid until
editor-pass-reason = Reason
editor-pass-reason-hint = It stays on record and is not shown to the applicant.
editor-pass-give = Give a late pass
editor-pass-given = Given: { $time }
editor-pass-taken-back = Taken back: { $time }
editor-pass-take-back = Take back
editor-pass-over = Expired
editor-pass-yours = The secretariat has given you a late pass. You may send the entry until { $until }.
editor-letter-pass-subject = You may send your entry later
editor-letter-pass = The secretariat allows you to send an entry to the call “{ $call }” after its closing, until { $until }.

editor-answers-text = Questions that were asked about the call, answered for everybody.
editor-answers-none = No question has been answered yet.
editor-answer-original = This answer is not translated yet. You are reading the original in this language: { $language }.
editor-ask = Ask a question
editor-ask-text = The secretariat answers for everybody on the page with questions about the call. Your name is not shown there.
editor-ask-privacy = The secretariat of the call keeps your question and your name in order to answer you, until the data of the call are deleted. The published answer does not name you.
editor-ask-own = Your questions
editor-ask-field = Your question
editor-ask-hint = Please do not write anything personal: the question is published with its answer.
editor-ask-send = Send the question
editor-ask-wait = You can ask the next question when this one has been answered.
editor-ask-open = Waiting for an answer
editor-ask-answered = Answered
editor-ask-set-aside = Closed without a public answer
editor-ask-read = Read the answer
editor-answers-office-text = Answer once for everybody. The person who asked gets the answer by email.
editor-answers-office-none = Nobody has asked yet.
editor-answers-public = The public page
editor-answer-new = New question and answer
editor-answer = Answer
editor-answer-title = Answer a question
editor-asked = Asked
editor-asked-as = As it was asked
editor-answer-text = Word the question so that it tells nothing about who asked.
editor-answer-source-hint = The language in which you write question and answer first.
editor-answer-publish = Publish
editor-set-aside = Close without a public answer
editor-letter-answer-subject = Your question
editor-letter-answered = we have answered your question about the call:
editor-letter-set-aside = we have closed your question about the call without a public answer. Please write to the secretariat if you need help.

editor-fault-choose = Please choose one
editor-fault-title = Please give the title
editor-fault-slug = Please use small letters without accents, digits and hyphens, a letter first, at least three characters
editor-fault-slug-taken = This address is taken. Please choose another
editor-fault-instant = Please give date and time
editor-fault-closes-first = The closing must come after the opening
editor-fault-grace = Please give a number of minutes from 0 to 1440
editor-fault-has-opened = The call has opened or has entries. Its opening cannot be changed any more
editor-fault-closes-earlier = The closing of a published call can only be moved to later
editor-fault-no-note = Please say why the closing moves
editor-fault-original = Please write the text in the original language
editor-fault-meanwhile = Somebody else has changed this text meanwhile. It now reads: “{ $theirs }”. Save again to put yours in its place
editor-fault-long = This text is too long. Please shorten it
editor-fault-code = Please use small letters without accents, digits and underscores, a letter first, at most 40 characters
editor-fault-code-taken = This code is used already. Please choose another
editor-fault-code-kind = A published version used this code for a question of another kind. Please choose another code
editor-fault-number = This number is not possible here. Please check it
editor-fault-range = The greatest number is smaller than the least
editor-fault-condition = Please tick answers of one question only
editor-fault-kinds = Please choose at least one kind of file
editor-fault-bodies = Please choose at least one kind of authority
editor-fault-question = The question that must be answered does not exist. Please choose another
editor-fault-looks-at = Please choose what the rule looks at
editor-fault-no-title = The form needs a short text with the code “title” that must be answered: it names the entry
editor-fault-no-summary = The form of an award needs a text with the code “summary” that everybody may read: the gallery shows it under the title
editor-fault-no-category = The form of an award needs a question with one choice and the code “category” that everybody may read: the gallery is divided by it
editor-fault-no-publication = The form of an award needs a declaration with the code “publication”: without it no entry can ever be shown
editor-fault-empty-section = This section has no question
editor-fault-two-choices = There are fewer than two answers to choose from
editor-fault-not-earlier = It depends on a question that does not come before it
editor-fault-no-such-answer = It depends on an answer that does not exist
editor-fault-not-before = It is compared with a date that is not asked before it
editor-fault-no-criterion = Its criterion does not exist
editor-fault-unwritten = A text that is needed is not written yet
editor-fault-weights = The weights of the criteria add up to { $sum } instead of 100
editor-fault-faults = Please mend what is listed before publishing
editor-fault-missing = Translations are missing. Please tick that you publish all the same
editor-fault-version = The form has changed meanwhile. Please look through the changes again
editor-fault-answered = Somebody else has answered this question meanwhile: { $answer } If you publish now, your answer takes the place of theirs
editor-fault-email = Please give an email address, for example name@example.eu
editor-fault-until = Please give a time after the closing and later than now
editor-fault-reason = Please say the reason
editor-fault-ask = Please write your question
editor-fault-one-open = Your earlier question is still open. You can ask the next one when it has been answered
