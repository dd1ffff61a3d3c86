# Calls and entries, as applicants meet them.

calls-phase-coming = Opens soon
calls-phase-open = Open for entries
calls-phase-closed = Closed
calls-not-translated = This call is not translated yet. You are reading the original in this language: { $language }.
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
calls-declarations = Declarations
calls-yes = Yes
calls-no = No
calls-continue = Continue
calls-step = { $number } of { $count }
calls-eligibility-no = You cannot enter this time
calls-eligibility-again = Answer the questions again
calls-eligibility-yes = You can enter
calls-eligibility-yes-text = Your answers fit the rules of this call. To start your entry, please sign in; an e-mail address is enough.
calls-start = Start your entry
calls-start-text = You can stop at any time and come back later. Everything you type is saved.
calls-entry-language = Language of the entry
calls-entry-language-hint = The language in which you write your answers. It may differ from the language of these pages.
calls-entries = Your entries
calls-entries-none = You have no entries yet.
calls-entries-find = Find an open call
calls-entry-untitled = Entry without a title
calls-entry-draft = Draft, not sent
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
calls-sent-text = You can still change your answers and send them again until the call closes.
calls-changed-since-sending = You have changed answers since you sent the entry. The change counts only when you send the entry again.
calls-withdrawn = You have withdrawn this entry
calls-withdrawn-text = It is no longer shown and no longer judged. If this was a mistake, please write to the secretariat.
calls-task-done = Completed
calls-task-begun = In progress
calls-task-not-started = Not started
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
calls-autosave-conflict = Somebody else has changed this answer meanwhile. Compare both texts:
calls-autosave-signed-out = You are signed out. Your text is kept in this browser. Sign in again to save it.

calls-conflict = Two people have changed this answer
calls-conflict-text = While you were typing, somebody else saved another text. Nothing is lost: choose which text to keep, or copy from one into the other.
calls-conflict-theirs = Saved by { $name } at { $time }
calls-conflict-yours = Your text, not saved yet
calls-conflict-keep-theirs = Keep this text
calls-conflict-save-yours = Save your text

calls-check = Check your answers
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
calls-sent-in-grace = It arrived after the call had closed. It counts, because you had opened the check page before.
calls-receipt-mailed = We have sent the number by e-mail to everyone who takes part in this entry.
calls-edit-until = You can change your answers and send them again until the call closes.
calls-back-to-entry = Back to the entry

calls-withdraw = Withdraw entry
calls-withdraw-question = Do you want to withdraw this entry?
calls-withdraw-text = The entry is taken out of the award and out of the gallery at once. The secretariat can restore it if you ask for it.
calls-keep-entry = Keep the entry

calls-fault-missing = Please answer this question
calls-fault-choose = Please choose one of the answers
calls-fault-date = Please give a date with day, month and year, for example 27 3 2026
calls-fault-date-order = This date lies before the start. Please check both dates
calls-fault-number = Please give a whole number in digits, for example 250
calls-fault-number-low = Please give a number of at least { $least }
calls-fault-number-high = Please give a number of at most { $most }
calls-fault-words =
    { $over ->
        [one] Your answer has { $words } words; at most { $most } are allowed. Please cut one word
       *[other] Your answer has { $words } words; at most { $most } are allowed. Please cut { $over } words
    }
calls-fault-link = Please give full addresses that begin with https://, one in each line
calls-fault-links-many =
    { $most ->
        [one] Please give at most one address
       *[other] Please give at most { $most } addresses
    }
calls-fault-file-missing = Please upload a file
calls-fault-body-name = Please give the name
calls-fault-body-kind = Please choose the kind of organisation
calls-fault-body-country = Please choose the country
calls-fault-rule = { $why }
calls-fault-same-body = The entering body is the same as the authority. If the authority enters itself, leave the second part empty

calls-not-sent-early = The call is not open yet. Your answers are saved as a draft
calls-not-sent-late = The call has closed. Your answers are kept as a draft, but the entry was not sent
calls-not-sent-withdrawn = This entry was withdrawn. Please write to the secretariat if you want it restored
calls-not-sent-authority = Please name the authority
calls-not-sent-undeclared = Without this declaration the entry cannot be sent

calls-letter-greeting = Dear { $name },
calls-letter-receipt-subject = Entry received, number { $number }
calls-letter-receipt = we have received your entry. Its number is { $number }. Please keep this number. You can change your answers and send them again until the call closes.
calls-letter-withdrawn-subject = Entry withdrawn
calls-letter-withdrawn = your entry has been withdrawn as you asked. It is no longer shown and no longer judged. If this was a mistake, please answer this letter.
calls-letter-reminder-subject = Your entry is not sent yet
calls-letter-reminder =
    { $days ->
        [one] your entry is still a draft. The call closes in one day. Please check your answers and send the entry in time.
       *[other] your entry is still a draft. The call closes in { $days } days. Please check your answers and send the entry in time.
    }
