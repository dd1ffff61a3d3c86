# The frame of every page, problems, forms, and what mails end with.

frame-skip = Skip to main content
frame-title-error = Error:
frame-language = Language
frame-language-choose = Choose a language
frame-main-menu = Main menu
frame-menu = Menu
frame-breadcrumb = You are here
frame-foot = More about this site
frame-emblem = Emblem of the European Union

problem-not-found = This page does not exist
problem-not-found-text = The address may be mistyped, or the page may not be for you to see. You can start again from the home page.
problem-gone = This was taken back
problem-gone-text = What stood here has been withdrawn and is no longer shown.
problem-cross-site = This form was not sent from our site
problem-cross-site-text = For your safety we accept forms only from our own pages. Go back, reload the page and send the form again.
problem-too-large = This is too large
problem-too-large-text = What you sent is larger than what we can take here. Please go back and shorten it.
problem-unreadable = We could not read this request
problem-unreadable-text = Something was lost on the way. Please go back and try again.
problem-too-many = Please wait a little
problem-too-many-text =
    { $minutes ->
        [one] There were too many attempts. Please try again in one minute.
       *[other] There were too many attempts. Please try again in { $minutes } minutes.
    }
problem-broken = Something went wrong on our side
problem-broken-text = Nothing you sent was saved in this step. Please go back and try again in a moment; what you typed is still in the form.
problem-home = Go to the home page
problem-contact = Contact us
problem-request = Number of this request, if you write to us:

form-errors = Please check your answers
form-error = Error:
form-optional = (optional)
form-choose = Please choose
form-day = Day
form-month = Month
form-year = Year
form-line = Line { $number }
form-words-at-most =
    { $count ->
        [one] At most one word
       *[other] At most { $count } words
    }
form-words-left =
    { $count ->
        [one] One word left
       *[other] { $count } words left
    }
form-words-over =
    { $count ->
        [one] One word too many
       *[other] { $count } words too many
    }

# Files that people send.

files-not-chosen = Choose a file first.
files-too-large = This file is too large. Choose one of at most { $megabytes } MB.
files-empty = This file is empty. Check it on your device and choose it again.
files-executable = This file is a program, whatever its name says, and we do not take programs. Choose another file.
files-svg = This is an SVG drawing, which can hold programs. Save it as PNG and choose that file.
files-html = This is a web page. Save it as PDF and choose that file.
files-archive = This is an archive or an office document, for example ZIP or DOCX. Save the document as PDF and choose that file.
files-other-kind = We cannot take a file of this kind here. Choose one of these kinds: { $kinds }.
files-too-many-pixels =
    { $millions ->
        [one] This picture has more than one million pixels. Make it smaller and choose it again.
       *[other] This picture has more than { $millions } million pixels. Make it smaller and choose it again.
    }
files-broken-picture = This picture cannot be read. Open it on your device, save it again and choose the new file.
files-interrupted = The file did not arrive whole. Check your connection and choose it again.
files-not-kept = The file could not be kept because of a fault on our side. Please choose it again in a moment.
files-waiting = This file is being checked for viruses. It can be opened in a moment.
files-being-made = This picture is being prepared. It can be seen in a moment.
files-infected = The virus check found something dangerous in this file, and we deleted it. Choose another file.
files-withdrawn = The consent for this picture has ended, and we deleted it.
