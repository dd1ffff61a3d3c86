# The award: editions, gallery, an entry's page, feeds.

award-title = Ευρωπαϊκό Βραβείο
award-lead = Οι δημόσιες αρχές υποβάλλουν τις εκστρατείες επικοινωνίας τους. Εδώ θα βρείτε τις διοργανώσεις του βραβείου και τις υποψηφιότητες καθεμιάς.
award-home = Μετάβαση στην αρχική σελίδα
award-no-edition = Δεν υπάρχει ακόμη διοργάνωση
award-no-edition-text = Η πρώτη διοργάνωση του βραβείου θα ανακοινωθεί εδώ.
award-current = Τρέχουσα διοργάνωση
award-open-now = Ανοικτό τώρα
award-latest = Τα πιο πρόσφατα στην γκαλερί
award-past = Προηγούμενες διοργανώσεις
award-all-editions = Δείτε όλες τις διοργανώσεις
award-opens = Έναρξη
award-opened = Έναρξη
award-closes = Προθεσμία
award-closed = Έληξε:
award-zone = Ζώνη ώρας:
award-local-time = Στη δική σας ζώνη ώρας:
award-check = Ελέγξτε αν μπορείτε να συμμετάσχετε
award-about-call = Διαβάστε την πρόσκληση
award-gallery = Δείτε την γκαλερί
award-gallery-from = Άνοιγμα της γκαλερί
award-gallery-opens = Άνοιγμα της γκαλερί: { $date }
award-preview = Τη σελίδα αυτή βλέπει μόνο η γραμματεία: η γκαλερί δεν είναι ακόμη ανοικτή στο κοινό.
award-opening = Άνοιγμα της γκαλερί
award-opening-text = Από τη στιγμή αυτή όλοι βλέπουν τις υποψηφιότητες που κρίθηκαν επιλέξιμες: στην γκαλερί, στη σελίδα της καθεμιάς και στη ροή ενημέρωσης. Νωρίτερα τις βλέπει μόνο η γραμματεία. Το άνοιγμα μπορεί να μετατεθεί όσο η γκαλερί δεν είναι ανοικτή.
award-opening-hint = Αφήστε το κενό όσο δεν έχει αποφασιστεί. Η σελίδα του βραβείου αναγγέλλει το άνοιγμα.
award-opening-undecided = Δεν έχει αποφασιστεί ακόμη
award-opening-set = Ορίστηκε από: { $name }, { $time }
award-opening-nobody = το σύστημα
award-opening-open-since = Ανοικτή από
award-opening-would-show = Σήμερα θα εμφανίζονταν
award-opening-shown = Εμφανίζονται τώρα
award-opening-is-open = Η γκαλερί είναι ανοικτή. Το άνοιγμά της δεν μπορεί πλέον να μετατεθεί.
award-opening-fault-open = Η γκαλερί είναι ήδη ανοικτή. Το άνοιγμά της δεν μπορεί πλέον να μετατεθεί
award-opening-fault-past = Δηλώστε χρονική στιγμή μεταγενέστερη της τωρινής
award-filter = Φίλτρα υποψηφιοτήτων
award-country = Χώρα
award-category = Κατηγορία
award-all-countries = Όλες οι χώρες
award-all-categories = Όλες οι κατηγορίες
award-facet = { $name } ({ $count })
award-show = Εμφάνιση αποτελεσμάτων
award-chips = Ενεργά φίλτρα
award-remove = Αφαίρεση:
award-clear = Κατάργηση φίλτρων
award-none-shown = Δεν υπάρχουν ακόμη υποψηφιότητες
award-none-shown-text = Οι υποψηφιότητες εμφανίζονται εδώ μόλις κριθούν επιλέξιμες.
award-none-found = Καμία υποψηφιότητα δεν ταιριάζει με αυτά τα φίλτρα
award-none-found-text = Αφαιρέστε ένα φίλτρο ή δείτε όλες τις υποψηφιότητες αυτής της διοργάνωσης.
award-entered-by = Υποβλήθηκε εκ μέρους της από:
award-in-language = Γλώσσα: { $language }
award-pages = Σελίδες της γκαλερί
award-previous = Προηγούμενο
award-next = Επόμενο
award-numbers = Υποψηφιότητες με αριθμό { $first } έως { $last }
award-feed = Ροή ενημέρωσης αυτής της γκαλερί (Atom)
award-sample = Επινοημένο παράδειγμα
award-source = Καταγράφηκε με βάση δημόσια πηγή.
award-source-text = Η δημόσια αρχή δεν συμπλήρωσε εδώ αυτή την υποψηφιότητα. Η υποψηφιότητα περιέχει μόνο όσα αναφέρει η εξής πηγή:
award-original = Οι απαντήσεις είναι στη γλώσσα της υποψηφιότητας: { $language }.
award-facts = Με μια ματιά
award-authority = Δημόσια αρχή
award-entering = Υποβλήθηκε εκ μέρους της από
award-period = Διάρκεια
award-period-between = { $from } – { $to }
award-period-since = Έναρξη: { $from }
award-languages = Γλώσσες της εκστρατείας
award-budget = Κόστος
award-documents = Έγγραφα
award-pictures-gone =
    { $count ->
        [one] Εδώ υπήρχε μία εικόνα. Η συγκατάθεση δεν ισχύει πια και η εικόνα δεν εμφανίζεται πλέον.
       *[other] Εδώ υπήρχαν { $count } εικόνες. Η συγκατάθεση δεν ισχύει πια και οι εικόνες δεν εμφανίζονται πλέον.
    }
award-number = Αριθμός υποψηφιότητας
award-entries =
    { $count ->
        [0] Καμία υποψηφιότητα
        [one] Μία υποψηφιότητα
       *[other] { $count } υποψηφιότητες
    }
