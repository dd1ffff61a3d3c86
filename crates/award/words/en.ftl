# The award: editions, gallery, an entry's page, feeds.

award-title = European Award
award-lead = Public authorities enter their communication campaigns. Here are the editions of the award and the entries of each.
award-home = Go to the home page
award-no-edition = No edition yet
award-no-edition-text = The first edition of the award will be announced here.
award-current = Current edition
award-open-now = Open now
award-latest = Latest in the gallery
award-past = Past editions
award-all-editions = See all editions
award-opens = Opens
award-opened = Opened
award-closes = Closes
award-closed = Closed:
award-zone = Time zone:
award-local-time = In your time zone:
award-check = Check if you can enter
award-about-call = Read the call
award-gallery = See the gallery
award-gallery-from = Gallery opens
award-gallery-opens = The gallery opens: { $date }
award-preview = Only the secretariat sees this page: the gallery is not open to the public.
award-opening = Gallery opening
award-opening-text = From this instant on, everybody sees the entries that were found eligible: in the gallery, each on its page, and in the feed. Before it, only the secretariat sees them. The opening can be moved as long as the gallery is not open.
award-opening-hint = Leave it empty while it is not decided. The page of the award announces the opening.
award-opening-undecided = Not decided yet
award-opening-set = Set by { $name }, { $time }
award-opening-nobody = the system
award-opening-open-since = Open since
award-opening-would-show = Would be shown today
award-opening-shown = Shown now
award-opening-is-open = The gallery is open. Its opening cannot be moved any more.
award-opening-fault-open = The gallery is open already. Its opening cannot be moved any more
award-opening-fault-past = Please give a time later than now
award-filter = Filter the entries
award-country = Country
award-category = Category
award-all-countries = All countries
award-all-categories = All categories
award-facet = { $name } ({ $count })
award-show = Show results
award-chips = Filters in use
award-remove = Remove:
award-clear = Clear filters
award-none-shown = No entries here yet
award-none-shown-text = Entries appear here once they were found eligible.
award-none-found = No entry fits these filters
award-none-found-text = Remove a filter, or see all entries of this edition.
award-entered-by = Entered on its behalf by:
award-in-language = Language: { $language }
award-pages = Pages of the gallery
award-previous = Previous
award-next = Next
award-numbers = Entries number { $first } to { $last }
award-feed = Feed of this gallery (Atom)
award-sample = Invented sample
award-source = Recorded from a public source.
award-source-text = The authority did not fill in this entry here. It says only what this source says:
award-original = The answers are in the language of the entry: { $language }.
award-facts = At a glance
award-authority = Authority
award-entering = Entered on its behalf by
award-period = Period
award-period-between = { $from } to { $to }
award-period-since = Since { $from }
award-languages = Languages of the campaign
award-budget = Cost
award-documents = Documents
award-pictures-gone =
    { $count ->
        [one] A picture stood here. The consent for it has ended, and it is no longer shown.
       *[other] { $count } pictures stood here. The consent for them has ended, and they are no longer shown.
    }
award-number = Entry number
award-entries =
    { $count ->
        [0] No entries
        [one] One entry
       *[other] { $count } entries
    }
