# Προσκλήσεις και υποψηφιότητες, όπως τις βλέπουν οι υποψήφιοι.

calls-phase-coming = Ανοίγει σύντομα
calls-phase-open = Ανοικτή για υποψηφιότητες
calls-phase-closed = Έχει λήξει
calls-not-translated = Μέρη της πρόσκλησης αυτής δεν έχουν μεταφραστεί ακόμη. Τα διαβάζετε στο πρωτότυπο. Γλώσσα: { $languages }.
calls-check-eligibility = Ελέγξτε αν μπορείτε να συμμετάσχετε
calls-who-may-enter = Ποιος μπορεί να συμμετάσχει
calls-prize = Τι λαμβάνουν οι καλύτερες υποψηφιότητες
calls-criteria = Τι εξετάζει η κριτική επιτροπή
calls-criteria-caption = Τα κριτήρια και η βαρύτητά τους
calls-criterion = Κριτήριο
calls-weight = Βαρύτητα
calls-anchors = Τι σημαίνουν οι βαθμοί για το κριτήριο «{ $criterion }»
calls-percent = { $number } %
calls-after = Τι ακολουθεί
calls-privacy = Τα δεδομένα σας
calls-kept = Ημερομηνίες διαγραφής. Πρόχειρο που δεν υποβλήθηκε: { $draft } (προηγείται προειδοποίηση με μήνυμα). Υποψηφιότητα που υποβλήθηκε: { $sent }. Υποψηφιότητα που αποσύρθηκε: { $withdrawn }. Σε επιλέξιμη υποψηφιότητα, όσα δεν είναι δημόσια: { $sent }· όσα βλέπουν όλοι: { $shown }. Ο αριθμός της υποψηφιότητας και οι αποφάσεις γι’ αυτήν διατηρούνται.
calls-dates = Ημερομηνίες
calls-opens = Έναρξη της πρόσκλησης
calls-closes = Λήξη της πρόσκλησης
calls-zone = Ζώνη ώρας: { $zone }
calls-your-time = Στη δική σας ζώνη ώρας:
calls-questions = Όλες οι ερωτήσεις
calls-questions-link = Όλες οι ερωτήσεις σε μία σελίδα, για εκτύπωση
calls-questions-text = Η σελίδα αυτή προορίζεται για ανάγνωση και προετοιμασία. Στις ερωτήσεις απαντάτε μία προς μία και όσα γράφετε αποθηκεύονται καθώς προχωράτε.
calls-optional = (προαιρετικό)
calls-words-at-most =
    { $count ->
        [one] Το πολύ μία λέξη
       *[other] Το πολύ { $count } λέξεις
    }
calls-only-for-some = Η ερώτηση αυτή τίθεται μόνο αν σας αφορά.
calls-only-if = Τίθεται μόνο αν στην ερώτηση «{ $question }» δοθεί η απάντηση: { $answers }
calls-number-whole = Ακέραιος αριθμός
calls-number-between = Από { $least } έως { $most }
calls-number-least = Τουλάχιστον { $least }
calls-number-most = Το πολύ { $most }
calls-number-unit = Μονάδα: { $unit }
calls-date-not-before = Όχι πριν από την ημέρα που δίνεται στην ερώτηση «{ $question }»
calls-links-at-most =
    { $count ->
        [one] Το πολύ ένας σύνδεσμος
       *[other] Το πολύ { $count } σύνδεσμοι
    }
calls-declarations = Δηλώσεις
calls-yes = Ναι
calls-no = Όχι
calls-continue = Συνέχεια
calls-step = { $number } από { $count }
calls-eligibility-no = Αυτή τη φορά δεν μπορείτε να συμμετάσχετε
calls-eligibility-again = Απαντήστε ξανά στις ερωτήσεις
calls-eligibility-yes = Μπορείτε να συμμετάσχετε
calls-eligibility-yes-text = Οι απαντήσεις σας πληρούν τις προϋποθέσεις της πρόσκλησης.
calls-eligibility-yes-sign-in = Για να αρχίσετε την υποψηφιότητά σας, συνδεθείτε· αρκεί μια διεύθυνση ηλεκτρονικού ταχυδρομείου.
calls-start = Έναρξη της υποψηφιότητας
calls-start-text = Μπορείτε να σταματήσετε όποτε θέλετε και να συνεχίσετε αργότερα. Ό,τι γράφετε αποθηκεύεται.
calls-entry-language = Γλώσσα της υποψηφιότητας
calls-entry-language-hint = Η γλώσσα στην οποία γράφετε τις απαντήσεις σας. Μπορεί να διαφέρει από τη γλώσσα αυτών των σελίδων.
calls-entries = Οι υποψηφιότητές σας
calls-entries-none = Δεν έχετε ακόμη καμία υποψηφιότητα.
calls-entries-find = Αναζήτηση ανοικτής πρόσκλησης
calls-entry-untitled = Υποψηφιότητα χωρίς τίτλο
calls-entry-draft = Πρόχειρη, δεν έχει υποβληθεί
calls-entry-withdrawn = Αποσύρθηκε
calls-postal = Ταχυδρομικώς
calls-postal-came = Η υποψηφιότητα αυτή υποβλήθηκε ταχυδρομικώς. Καταχώριση: { $name }. Παραλαβή των εγγράφων: { $when }
calls-postal-late = Τα έγγραφα παραλήφθηκαν μετά τη λήξη της πρόσκλησης. Ό,τι πληκτρολογείτε παραμένει πρόχειρο και δεν μπορεί να καταχωριστεί ως παραληφθείσα υποψηφιότητα.
calls-postal-check = Σύγκριση με τα έγγραφα
calls-postal-check-text = Συγκρίνετε άλλη μία φορά κάθε απάντηση με τα έγγραφα και έπειτα καταχωρίστε την υποψηφιότητα ως παραληφθείσα.
calls-postal-declared = Τα υπογεγραμμένα έγγραφα περιέχουν αυτή τη δήλωση
calls-postal-declared-optional = Επιλέξτε μόνο αν τα υπογεγραμμένα έγγραφα περιέχουν αυτή τη δήλωση
calls-postal-send = Καταχώριση ως παραληφθείσας
calls-postal-receipt = Ο αποστολέας λαμβάνει επιστολή με τον αριθμό: με ηλεκτρονικό ταχυδρομείο, αν είναι γνωστή η διεύθυνση, αλλιώς σε χαρτί· την εκτυπώνει η γραμματεία.
calls-entry-sent-number = Υποβλήθηκε, αριθμός { $number }
calls-entered-by = Υποβάλλων φορέας:

calls-bodies = Δημόσια αρχή και υποβάλλων φορέας
calls-bodies-text = Η διάκριση για την εκστρατεία αποδίδεται στην αρχή. Αν άλλος φορέας συμπληρώνει την υποψηφιότητα εκ μέρους της, καταγράφονται και οι δύο.
calls-authority = Δημόσια αρχή
calls-entering = Φορέας που υποβάλλει την υποψηφιότητα εκ μέρους της αρχής
calls-entering-hint = Συμπληρώστε αυτό το μέρος μόνο αν η υποψηφιότητα υποβάλλεται εκ μέρους της αρχής.
calls-on-behalf = Ποιος συμπληρώνει την υποψηφιότητα;
calls-on-behalf-choice = Τη συμπληρώνει άλλος φορέας εκ μέρους της αρχής
calls-body-name = Ονομασία
calls-body-name-hint = Η επίσημη ονομασία στη γλώσσα του φορέα.
calls-body-kind = Είδος
calls-body-country = Χώρα
calls-body-place = Πόλη ή τόπος

calls-task-list = Κατάλογος εργασιών
calls-not-sent = Η υποψηφιότητά σας δεν έχει υποβληθεί ακόμη.
calls-sample-answers = Συμπλήρωση με ενδεικτικές απαντήσεις
calls-sample-answers-text = Σε αυτή την επίδειξη δεν χρειάζεται να γράψετε τα πάντα: απαντήστε σε ό,τι θέλετε και τα υπόλοιπα συμπληρώνονται από ένα παράδειγμα.
calls-sent-text = Μπορείτε ακόμη να αλλάξετε τις απαντήσεις σας και να τις υποβάλετε ξανά, έως τη λήξη της πρόσκλησης.
calls-sent-final = Ισχύει η υποψηφιότητα όπως την υποβάλατε την τελευταία φορά.
calls-sent-eligible = Αν υποβάλετε ξανά, η υποψηφιότητα φεύγει από την γκαλερί έως ότου η γραμματεία ελέγξει τη νέα έκδοση.
calls-changed-since-sending = Έχετε αλλάξει την υποψηφιότητα μετά την υποβολή της. Οι αλλαγές ισχύουν μόνο εφόσον υποβάλετε ξανά την υποψηφιότητα.
calls-withdrawn = Έχετε αποσύρει την υποψηφιότητα αυτή
calls-withdrawn-text = Δεν εμφανίζεται ούτε αξιολογείται πλέον. Αν έγινε κατά λάθος, γράψτε στη γραμματεία.
calls-bodies-kept = Όσα συμπληρώθηκαν εδώ τελευταία δεν είναι πλήρη. Έως τότε η υποψηφιότητα αναφέρει όσους είχαν δηλωθεί πριν
calls-emptied = Όλα όσα είχαν γραφτεί και μεταφορτωθεί για αυτή την υποψηφιότητα διαγράφηκαν, όπως είχε ανακοινωθεί στην πρόσκληση. Ημερομηνία διαγραφής: { $day }.
calls-task-done = Ολοκληρώθηκε
calls-task-begun = Σε εξέλιξη
calls-task-not-started = Δεν έχει αρχίσει
calls-task-optional = Προαιρετικό
calls-task-questions =
    { $count ->
        [one] Μία ερώτηση
       *[other] { $count } ερωτήσεις
    }
calls-about-entry = Σχετικά με την υποψηφιότητα
calls-last-saved = Τελευταία αποθήκευση: { $time }
calls-written-in = Γλώσσα σύνταξης: { $language }
calls-read-call = Ανάγνωση της πρόσκλησης
calls-check-and-send = Έλεγχος και υποβολή

calls-save-continue = Αποθήκευση και συνέχεια
calls-save-to-list = Αποθήκευση και μετάβαση στον κατάλογο
calls-feeds-criterion = Η κριτική επιτροπή διαβάζει αυτή την απάντηση για το κριτήριο: { $criterion }
calls-example = Παράδειγμα καλής απάντησης
calls-autosaved = Αποθηκεύτηκε: { $time }
calls-autosaving = Γίνεται αποθήκευση…
calls-autosave-offline = Δεν υπάρχει σύνδεση. Το κείμενό σας διατηρείται σε αυτό το πρόγραμμα περιήγησης και θα αποθηκευτεί μόλις αποκατασταθεί η σύνδεση.
calls-autosave-conflict = Στο μεταξύ η απάντηση αυτή άλλαξε αλλού. Συγκρίνετε τα δύο κείμενα:
calls-autosave-signed-out = Έχετε αποσυνδεθεί. Το κείμενό σας διατηρείται σε αυτό το πρόγραμμα περιήγησης. Συνδεθείτε ξανά για να το αποθηκεύσετε.

calls-conflict = Η απάντηση αυτή άλλαξε σε δύο σημεία
calls-bodies-conflict = Τα στοιχεία αυτά άλλαξαν σε δύο σημεία
calls-conflict-text = Ενώ γράφατε, αποθηκεύτηκε διαφορετικό κείμενο, από άλλο πρόσωπο ή από εσάς σε άλλο παράθυρο. Τίποτα δεν χάθηκε: επιλέξτε ποιο κείμενο θα διατηρήσετε ή αντιγράψτε από το ένα στο άλλο.
calls-conflict-theirs = Αποθηκεύτηκε από: { $name }. Ώρα: { $time }
calls-conflict-yours = Το κείμενό σας, που δεν έχει αποθηκευτεί ακόμη
calls-conflict-keep-theirs = Διατήρηση αυτού του κειμένου
calls-conflict-save-yours = Αποθήκευση του κειμένου σας

calls-check = Έλεγχος των απαντήσεών σας
calls-check-lacking = Τι μένει πριν από την υποβολή
calls-check-text = Διαβάστε τα όλα άλλη μία φορά. Πριν υποβάλετε την υποψηφιότητα, μπορείτε να αλλάξετε οποιαδήποτε απάντηση.
calls-change = Αλλαγή
calls-no-answer = Χωρίς απάντηση
calls-declaration-needed = Παρακαλούμε επιβεβαιώστε
calls-declaration-optional = Μπορείτε να συμφωνήσετε, αν το επιθυμείτε
calls-send = Υποβολή υποψηφιότητας
calls-cannot-send-yet = Η υποψηφιότητα δεν μπορεί να υποβληθεί ακόμη. Διορθώστε τις απαντήσεις που επισημαίνονται παραπάνω.
calls-closed-now = Η πρόσκληση έχει λήξει.

calls-received = Η υποψηφιότητά σας παραλήφθηκε
calls-your-number = Ο αριθμός της είναι
calls-receipt = Αποδεικτικό υποβολής
calls-sent-at = Υποβλήθηκε: { $time }
calls-sent-again = Αυτή είναι η υποβολή με αύξοντα αριθμό { $number }· αντικαθιστά την προηγούμενη.
calls-sent-copy = Όσα υποβλήθηκαν
calls-sent-copy-link = Όσα υποβλήθηκαν, για εκτύπωση
calls-sent-copy-text = Αυτό είναι το αμετάβλητο αντίγραφο που διαβάζει η γραμματεία. Δεν περιέχει μεταγενέστερες αλλαγές του προχείρου.
calls-sent-in-grace = Παραλήφθηκε μετά τη λήξη της πρόσκλησης. Λαμβάνεται υπόψη, επειδή είχατε ανοίξει τη σελίδα ελέγχου πριν από τη λήξη.
calls-receipt-mailed = Στείλαμε τον αριθμό με ηλεκτρονικό μήνυμα σε όλα τα πρόσωπα που συμμετέχουν στην υποψηφιότητα.
calls-edit-until = Μπορείτε να αλλάξετε τις απαντήσεις σας και να τις υποβάλετε ξανά, έως τη λήξη της πρόσκλησης.
calls-back-to-entry = Επιστροφή στην υποψηφιότητα

calls-withdraw = Απόσυρση υποψηφιότητας
calls-withdraw-question = Θέλετε να αποσύρετε την υποψηφιότητα αυτή;
calls-withdraw-text = Η υποψηφιότητα αφαιρείται αμέσως από το βραβείο και από την γκαλερί. Η γραμματεία μπορεί να την επαναφέρει, αν το ζητήσετε.
calls-keep-entry = Διατήρηση της υποψηφιότητας

# Ποιοι συμμετέχουν σε μια υποψηφιότητα
calls-colleagues = Συνάδελφοι
calls-colleagues-text = Όλα τα πρόσωπα που αναφέρονται εδώ μπορούν να απαντούν στις ερωτήσεις, να μεταφορτώνουν αρχεία, να υποβάλλουν και να αποσύρουν αυτή την υποψηφιότητα, και λαμβάνουν τις επιστολές της. Το πρόσωπο που έχει την ευθύνη της υποψηφιότητας μπορεί επιπλέον να αφαιρεί συναδέλφους και να τη μεταβιβάζει.
calls-colleague-leads = Έχει την ευθύνη της υποψηφιότητας
calls-colleague-you = Εσείς
calls-colleague-end = Αφαίρεση
calls-colleague-leads-stays = Όποιος έχει την ευθύνη της υποψηφιότητας δεν μπορεί απλώς να αποχωρήσει. Μεταβιβάστε την σε συνάδελφο
calls-colleague-invite = Πρόσκληση συναδέλφου
calls-colleague-email-hint = Η πρόσκληση συμμετοχής αποστέλλεται σε αυτή τη διεύθυνση, στη γλώσσα αυτής της σελίδας. Κρατάμε τη διεύθυνση μόνο γι’ αυτόν τον σκοπό· αν η πρόσκληση συμμετοχής δεν γίνει δεκτή, τη διαγράφουμε. Ημερομηνία διαγραφής: { $day }.
calls-colleague-known = Το πρόσωπο αυτό συμμετέχει ήδη. Συμπληρώστε άλλη διεύθυνση
calls-leave = Αποχώρηση από την υποψηφιότητα
calls-leave-text = Δεν θα βλέπετε πλέον αυτή την υποψηφιότητα ούτε θα λαμβάνετε τις επιστολές της. Οι απαντήσεις σας παραμένουν. Συνάδελφός σας μπορεί να σας προσκαλέσει ξανά.
calls-handover = Μεταβίβαση και αποχώρηση
calls-handover-text = Το πρόσωπο που επιλέγετε έχει στο εξής την ευθύνη της υποψηφιότητας. Εσείς δεν θα τη βλέπετε πλέον ούτε θα λαμβάνετε τις επιστολές της. Οι απαντήσεις σας παραμένουν.
calls-handover-alone = Για να μεταβιβάσετε την υποψηφιότητα, προσκαλέστε πρώτα συνάδελφο. Μόλις γίνει δεκτή η πρόσκληση συμμετοχής, μπορείτε να τη μεταβιβάσετε εδώ.
calls-handover-to = Ποιος θα έχει στο εξής την ευθύνη της υποψηφιότητας;
calls-handover-missing = Επιλέξτε ένα πρόσωπο που συμμετέχει στην υποψηφιότητα

calls-letter-handover-subject = Μεταβίβαση υποψηφιότητας
calls-letter-handover-to = Σας μεταβιβάστηκε η υποψηφιότητα «{ $entry }» από: { $name }. Έχετε πλέον την ευθύνη της: μπορείτε να προσκαλείτε και να αφαιρείτε συναδέλφους, να υποβάλετε την υποψηφιότητα και να τη μεταβιβάσετε.
calls-letter-handover-from = Μεταβιβάσατε την υποψηφιότητα «{ $entry }». Την ευθύνη της έχει πλέον: { $name }. Δεν συμμετέχετε πια σε αυτήν και δεν θα λαμβάνετε άλλες επιστολές γι’ αυτήν.
calls-letter-removed-subject = Δεν συμμετέχετε πλέον σε μια υποψηφιότητα
calls-letter-removed = Δεν συμμετέχετε πλέον στην υποψηφιότητα «{ $entry }». Αυτό αποφάσισε το πρόσωπο που έχει την ευθύνη της: { $name }. Δεν τη βλέπετε πλέον και δεν θα λαμβάνετε άλλες επιστολές γι’ αυτήν. Αν έγινε κατά λάθος, ζητήστε από το πρόσωπο αυτό νέα πρόσκληση συμμετοχής.

calls-fault-missing = Απαντήστε σε αυτή την ερώτηση
calls-fault-characters = Συντομεύστε το κείμενο σε { $most } χαρακτήρες το πολύ
calls-fault-choose = Επιλέξτε μία από τις απαντήσεις
calls-fault-date = Γράψτε ημερομηνία με ημέρα, μήνα και έτος, για παράδειγμα 27 3 2026
calls-fault-no-day = Αυτή η ημέρα δεν υπάρχει. Ελέγξτε την ημέρα και τον μήνα
calls-fault-year = Γράψτε το έτος με τέσσερα ψηφία, από { $first } έως { $last }
calls-fault-date-order = Η ημερομηνία αυτή είναι προγενέστερη της έναρξης. Ελέγξτε και τις δύο ημερομηνίες
calls-fault-number = Γράψτε έναν ακέραιο αριθμό με ψηφία, για παράδειγμα 250
calls-fault-number-low = Γράψτε αριθμό όχι μικρότερο από { $least }
calls-fault-number-high = Γράψτε αριθμό όχι μεγαλύτερο από { $most }
calls-fault-words =
    { $over ->
        [one] Η απάντησή σας έχει { $words } λέξεις· επιτρέπονται το πολύ { $most }. Αφαιρέστε μία λέξη
       *[other] Η απάντησή σας έχει { $words } λέξεις· επιτρέπονται το πολύ { $most }. Αφαιρέστε { $over } λέξεις
    }
calls-fault-link =
    { $count ->
        [one] Γραμμή { $lines }: γράψτε πλήρη διεύθυνση που αρχίζει με https://
       *[other] Γραμμές { $lines }: γράψτε πλήρεις διευθύνσεις που αρχίζουν με https://
    }
calls-fault-links-many =
    { $most ->
        [one] Γράψτε το πολύ μία διεύθυνση
       *[other] Γράψτε το πολύ { $most } διευθύνσεις
    }
calls-fault-file-missing = Μεταφορτώστε ένα αρχείο
calls-fault-authority-name = Συμπληρώστε την ονομασία της δημόσιας αρχής
calls-fault-authority-kind = Επιλέξτε το είδος της δημόσιας αρχής
calls-fault-authority-country = Επιλέξτε τη χώρα της δημόσιας αρχής
calls-fault-entering-name = Συμπληρώστε την ονομασία του φορέα που υποβάλλει την υποψηφιότητα
calls-fault-entering-kind = Επιλέξτε το είδος του φορέα που υποβάλλει την υποψηφιότητα
calls-fault-entering-country = Επιλέξτε τη χώρα του φορέα που υποβάλλει την υποψηφιότητα
calls-fault-rule = { $why }
calls-fault-same-body = Ο υποβάλλων φορέας ταυτίζεται με την αρχή. Αν η αρχή υποβάλλει η ίδια την υποψηφιότητα, αφήστε κενό το δεύτερο μέρος

calls-not-sent-early = Η πρόσκληση δεν έχει ανοίξει ακόμη. Οι απαντήσεις σας έχουν αποθηκευτεί ως πρόχειρο
calls-not-sent-late = Η πρόσκληση έχει λήξει. Οι απαντήσεις σας διατηρούνται ως πρόχειρο, αλλά η υποψηφιότητα δεν υποβλήθηκε
calls-not-sent-withdrawn = Η υποψηφιότητα αυτή αποσύρθηκε. Αν θέλετε να επανέλθει, γράψτε στη γραμματεία
calls-not-sent-authority = Δηλώστε τη δημόσια αρχή
calls-not-sent-undeclared = Χωρίς αυτή τη δήλωση η υποψηφιότητα δεν μπορεί να υποβληθεί: { $what }

calls-letter-greeting =
    Προς: { $name }

    Αγαπητή κυρία, αγαπητέ κύριε,
calls-letter-receipt-subject = Παραλαβή υποψηφιότητας, αριθμός { $number }
calls-letter-receipt = Παραλάβαμε την υποψηφιότητά σας. Ο αριθμός της είναι { $number }. Παρακαλούμε φυλάξτε τον αριθμό αυτό. Μπορείτε να αλλάξετε τις απαντήσεις σας και να τις υποβάλετε ξανά, έως τη λήξη της πρόσκλησης.
calls-letter-postal-receipt = Παραλάβαμε την υποψηφιότητα που στείλατε ταχυδρομικώς. Ημερομηνία παραλαβής: { $day }. Αριθμός υποψηφιότητας: { $number }. Παρακαλούμε φυλάξτε τον αριθμό αυτό. Αν θέλετε να αλλάξετε ή να αποσύρετε την υποψηφιότητα, γράψτε στη γραμματεία.
calls-letter-withdrawn-subject = Η υποψηφιότητα αποσύρθηκε
calls-letter-withdrawn = Η υποψηφιότητά σας αποσύρθηκε, όπως ζητήσατε. Δεν εμφανίζεται ούτε αξιολογείται πλέον. Αν έγινε κατά λάθος, απαντήστε σε αυτή την επιστολή.
calls-letter-office-review-subject = Αίτηση επανεξέτασης: υποψηφιότητα με αριθμό { $number }
calls-letter-office-review = Ζητήθηκε επανεξέταση της απόφασης για την υποψηφιότητα με αριθμό { $number }. Αποφασίζει πρόσωπο που δεν συμμετείχε σε αυτή την απόφαση. Οι λόγοι που αναφέρονται βρίσκονται στη σελίδα της υποψηφιότητας:
calls-letter-office-question-subject = Μια ερώτηση για την πρόσκληση
calls-letter-office-question = Υποβλήθηκε μια ερώτηση για την πρόσκληση. Μπορείτε να την απαντήσετε μία φορά για όλους εδώ:
calls-letter-retention-subject = Το πρόχειρό σας θα διαγραφεί
calls-letter-retention = Η υποψηφιότητά σας δεν υποβλήθηκε ποτέ και η πρόσκληση έχει λήξει. Όσα γράψατε και μεταφορτώσατε γι’ αυτήν θα διαγραφούν. Ημερομηνία διαγραφής: { $day }. Αν θέλετε να κρατήσετε τα κείμενα, παρακαλούμε αντιγράψτε τα πριν από εκείνη την ημέρα.
calls-letter-reminder-subject = Η υποψηφιότητά σας δεν έχει υποβληθεί ακόμη
calls-letter-reminder =
    { $days ->
        [one] Η υποψηφιότητά σας είναι ακόμη πρόχειρο. Η πρόσκληση λήγει σε μία ημέρα. Παρακαλούμε ελέγξτε τις απαντήσεις σας και υποβάλετε εγκαίρως την υποψηφιότητα.
       *[other] Η υποψηφιότητά σας είναι ακόμη πρόχειρο. Η πρόσκληση λήγει σε { $days } ημέρες. Παρακαλούμε ελέγξτε τις απαντήσεις σας και υποβάλετε εγκαίρως την υποψηφιότητα.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Μπορείτε να μεταφορτώσετε αρχεία { $kinds }, έως { $megabytes } MB το καθένα.
calls-files-at-most =
    { $most ->
        [one] Το πολύ ένα αρχείο.
       *[other] Το πολύ { $most } αρχεία.
    }
calls-files-none = Δεν έχει μεταφορτωθεί ακόμη κανένα αρχείο.
calls-files-add = Επιλογή αρχείων
calls-files-upload = Μεταφόρτωση
calls-files-full = Δεν υπάρχει χώρος για άλλο αρχείο εδώ. Αφαιρέστε ένα για να μεταφορτώσετε άλλο.
calls-files-too-large = Το αρχείο { $name } είναι μεγαλύτερο από { $megabytes } MB. Επιλέξτε μικρότερο αρχείο.
calls-files-sending = Μεταφορτώθηκε το { $percent } %
calls-files-cancel = Ακύρωση της μεταφόρτωσης
calls-files-cancelled = Η μεταφόρτωση ακυρώθηκε.
calls-files-failed = Η μεταφόρτωση δεν ολοκληρώθηκε. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
calls-files-continue = Συνέχεια
calls-files-to-list = Μετάβαση στον κατάλογο
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } kB
calls-file-megabytes = { $size } MB
calls-file-describe = Περιγραφή
calls-file-remove = Αφαίρεση του αρχείου
calls-file-remove-question = Θέλετε να αφαιρέσετε αυτό το αρχείο;
calls-file-remove-text = Διαγράφεται αμέσως, μαζί με όσα έχουν δηλωθεί γι’ αυτό.
calls-file-remove-sent = Αφαιρείται από το πρόχειρό σας. Όσα υποβάλατε μένουν όπως ήταν, ώσπου να υποβάλετε ξανά την υποψηφιότητα.
calls-file-keep = Διατήρηση του αρχείου
calls-file-picture = Για αυτή την εικόνα
calls-file-document = Για αυτό το έγγραφο
calls-file-later = Όχι τώρα
calls-file-alt = Τι δείχνει η εικόνα;
calls-file-alt-hint = Μία πρόταση για όσους δεν μπορούν να τη δουν.
calls-file-credit = Ποιος είναι ο δημιουργός της εικόνας;
calls-file-credit-hint = Το όνομα όπως πρέπει να αναγράφεται δίπλα στην εικόνα.
calls-file-credited = Εικόνα:
calls-file-about = Τι είναι αυτό το έγγραφο;
calls-file-about-hint = Για παράδειγμα: έκθεση της έρευνας του Μαΐου 2026.
calls-file-people = Ποιος αναγνωρίζεται στην εικόνα;
calls-file-people-hint = Εικόνα με αναγνωρίσιμο άτομο εμφανίζεται μόνο με τη συγκατάθεσή του.
calls-file-nobody = Κανείς
calls-file-consent-of = { $name }, καταγραφή της συγκατάθεσης: { $date }
calls-file-consent-new = Κάποιος του οποίου η συγκατάθεση καταγράφεται παρακάτω
calls-file-consent = Νέα συγκατάθεση
calls-file-consent-hint = Μόνο αν επιλέξατε παραπάνω ότι καταγράφεται εδώ.
calls-file-people-unsaid = Δεν έχει δηλωθεί ακόμη ποιος αναγνωρίζεται.
calls-file-people-nobody = Δεν αναγνωρίζεται κανείς.
calls-file-people-consent = Με τη συγκατάθεση του ατόμου: { $name }
calls-file-people-somebody = Με συγκατάθεση
calls-fault-files-many =
    { $most ->
        [one] Εδώ επιτρέπεται μόνο ένα αρχείο
       *[other] Εδώ επιτρέπονται το πολύ { $most } αρχεία
    }
calls-fault-file-refused = Το αρχείο { $name } δεν μπορεί να χρησιμοποιηθεί. Αφαιρέστε το
calls-fault-file-withdrawn = Η συγκατάθεση για μια εικόνα δεν ισχύει πλέον. Αφαιρέστε την εικόνα
calls-fault-file-consent = Η συγκατάθεση για την εικόνα { $name } δεν ισχύει πλέον. Δηλώστε ξανά ποιος αναγνωρίζεται ή αφαιρέστε την εικόνα
calls-fault-file-alt = Γράψτε τι δείχνει η εικόνα { $name }
calls-fault-file-people = Δηλώστε ποιος αναγνωρίζεται στην εικόνα { $name }
calls-task-files =
    { $count ->
        [one] ένα αρχείο
       *[other] { $count } αρχεία
    }
calls-task-consents =
    { $count ->
        [one] λείπει μία συγκατάθεση
       *[other] λείπουν { $count } συγκαταθέσεις
    }
calls-consent-name = Ποιος απεικονίζεται;
calls-consent-name-hint = Το όνομα με το οποίο θέλει να αναφέρεται το άτομο.
calls-consent-guardian = Ποιος συγκατατίθεται, αν πρόκειται για παιδί;
calls-consent-guardian-hint = Γονέας ή κηδεμόνας, αν το άτομο που απεικονίζεται είναι ανήλικο.
calls-consent-covers = Τι μπορεί να χρησιμοποιηθεί;
calls-consent-cover-face = Το πρόσωπο
calls-consent-cover-voice = Η φωνή
calls-consent-cover-name = Το όνομα
calls-consent-uses = Για ποιον σκοπό μπορεί να χρησιμοποιηθεί;
calls-consent-uses-hint = Όπως συμφώνησε το άτομο, για παράδειγμα: η γκαλερί του βραβείου και το φυλλάδιό του.
calls-consent-until = Έως πότε;
calls-consent-until-hint = Η τελευταία ημέρα, αν η συγκατάθεση δόθηκε για ορισμένο χρόνο.
calls-consent-evidence = Από πού γνωρίζετε ότι δόθηκε η συγκατάθεση;
calls-consent-evidence-hint = Για παράδειγμα: έντυπο υπογεγραμμένο στις 3 Μαΐου, στο αρχείο του δήμου.
calls-fault-consent-name = Γράψτε ποιος απεικονίζεται
calls-fault-consent-covers = Μια εικόνα μπορεί να εμφανιστεί μόνο αν η συγκατάθεση καλύπτει το πρόσωπο
calls-fault-consent-uses = Γράψτε για ποιον σκοπό μπορεί να χρησιμοποιηθεί
calls-fault-consent-until = Γράψτε ημερομηνία που δεν έχει περάσει
calls-fault-consent-evidence = Γράψτε από πού γνωρίζετε ότι δόθηκε η συγκατάθεση
calls-fault-consent-over = Αυτή η συγκατάθεση δεν ισχύει πλέον. Επιλέξτε άλλη απάντηση
calls-fault-consent-sent = Αυτή η εικόνα υποβλήθηκε με συγκατάθεση που πρέπει να μείνει μαζί της. Για να αλλάξετε ποιος απεικονίζεται, αφαιρέστε την εικόνα και μεταφορτώστε την ξανά
calls-consents = Συγκαταθέσεις
calls-consents-own = Οι συγκαταθέσεις για τις εικόνες των υποψηφιοτήτων σας. Αν κάποιος που απεικονίζεται άλλαξε γνώμη, ανακαλέστε εδώ τη συγκατάθεση.
calls-consents-office = Οι συγκαταθέσεις για τις εικόνες των υποψηφιοτήτων στις προσκλήσεις σας. Τον τελευταίο λόγο τον έχει πάντα όποιος απεικονίζεται: αν άλλαξε γνώμη, ανακαλέστε εδώ τη συγκατάθεση.
calls-consents-search = Αναζήτηση με όνομα
calls-consents-find = Αναζήτηση
calls-consents-none = Δεν υπάρχουν καταγεγραμμένες συγκαταθέσεις.
calls-consent-for-child = Δόθηκε για παιδί από: { $name }
calls-consent-entries = Υποψηφιότητες
calls-consent-holds = Καταγράφηκε: { $date }
calls-consent-holds-until = Ισχύει έως: { $date }
calls-consent-over = Έληξε: { $date }
calls-consent-ended = Ανακλήθηκε: { $date }
calls-consent-end = Ανάκληση συγκατάθεσης
calls-consent-end-question = Θέλετε να ανακαλέσετε αυτή τη συγκατάθεση;
calls-consent-end-text = Κάθε εικόνα που στηρίζεται σε αυτήν διαγράφεται αμέσως και δεν εμφανίζεται πια πουθενά. Η ενέργεια αυτή δεν αναιρείται.
calls-consent-keep = Διατήρηση της συγκατάθεσης
calls-letter-consent-subject = Μια εικόνα της υποψηφιότητάς σας διαγράφηκε
calls-letter-consent = Ένα άτομο που απεικονίζεται στην υποψηφιότητά σας ανακάλεσε τη συγκατάθεσή του και διαγράψαμε την εικόνα. Η υποψηφιότητά σας μένει όπως είναι· η εικόνα δεν εμφανίζεται πια πουθενά.

# Έλεγχος επιλεξιμότητας: σειρά αναμονής, κατάλογος ελέγχου, αποφάσεις, επιστολές.

screening-queue = Σειρά αναμονής
screening-next = Ανάληψη της επόμενης
screening-queue-caption = Υποψηφιότητες στη σειρά αναμονής, η παλαιότερη πρώτη
screening-to-do = Εκκρεμούν στη γραμματεία
screening-all = Όλες οι υποψηφιότητες
screening-country = Χώρα
screening-all-countries = Όλες οι χώρες
screening-language = Γλώσσα
screening-all-languages = Όλες οι γλώσσες
screening-filter = Εμφάνιση αποτελεσμάτων
screening-filter-clear = Κατάργηση φίλτρων
screening-none = Δεν υπάρχουν υποψηφιότητες
screening-none-all = Εμφάνιση όλων των υποψηφιοτήτων
screening-campaign = Εκστρατεία
screening-authority = Δημόσια αρχή
screening-kind = Είδος
screening-entering = Υποβάλλων φορέας
screening-state = Κατάσταση
screening-arrived = Υποβλήθηκε
screening-version = Έκδοση
screening-version-of = Έκδοση που υποβλήθηκε, αριθμός { $number }
screening-age = Αναμονή
screening-age-today = σήμερα
screening-age-days =
    { $count ->
        [one] μία ημέρα
       *[other] { $count } ημέρες
    }
screening-due = Προθεσμία απάντησης: { $due }
screening-due-over = Η προθεσμία απάντησης έληξε: { $due }
screening-pages = Σελίδες της σειράς αναμονής
screening-page-before = Προηγούμενο
screening-page-after = Επόμενο
screening-entry = Υποψηφιότητα με αριθμό { $number }
screening-to-queue = Επιστροφή στη σειρά αναμονής
screening-postal = Υποψηφιότητες ταχυδρομικώς
screening-postal-one = Υποψηφιότητα ταχυδρομικώς
screening-postal-text = Εδώ καταχωρίζεται ό,τι υποβλήθηκε σε χαρτί και στη συνέχεια πληκτρολογείται στις ίδιες σελίδες που χρησιμοποιούν οι υποψήφιοι. Όποιος πληκτρολογεί μια υποψηφιότητα δεν επιτρέπεται να αποφασίσει γι’ αυτήν.
screening-postal-record = Καταχώριση υποψηφιότητας που υποβλήθηκε ταχυδρομικώς
screening-postal-begin = Καταχώριση και έναρξη πληκτρολόγησης
screening-postal-entrant = Αποστολέας
screening-postal-entrant-hint = Το πρόσωπο ή η υπηρεσία στην οποία απευθύνονται οι επιστολές.
screening-postal-email = Διεύθυνση ηλεκτρονικού ταχυδρομείου στα έγγραφα
screening-postal-email-hint = Αν αναφέρεται στα έγγραφα, κάθε επιστολή αποστέλλεται εκεί.
screening-postal-address = Ταχυδρομική διεύθυνση
screening-postal-address-hint = Απαραίτητη όταν δεν υπάρχει ηλεκτρονική διεύθυνση: τότε κάθε επιστολή εκτυπώνεται και ταχυδρομείται.
screening-postal-day = Ημέρα παραλαβής
screening-postal-day-hint = Όπως τη δείχνει η σφραγίδα του ταχυδρομείου ή η σφραγίδα παραλαβής, ανάλογα με το τι ορίζουν οι κανόνες.
screening-postal-time = Ώρα παραλαβής
screening-postal-time-hint = Για παράδειγμα 14:30, στη ζώνη ώρας της πρόσκλησης ({ $zone }). Αν αναφέρεται μόνο η ημέρα, αφήστε το κενό: η υποψηφιότητα υπολογίζεται τότε από την αρχή της ημέρας αυτής.
screening-postal-language-hint = Η γλώσσα των εγγράφων. Σε αυτή γράφονται οι επιστολές.
screening-postal-note = Σημείωση για τα έγγραφα
screening-postal-note-hint = Για παράδειγμα ο αριθμός πρωτοκόλλου ή ο τόπος φύλαξης των εγγράφων. Οι υποψήφιοι δεν τη βλέπουν.
screening-postal-arrived = Παραλαβή των εγγράφων
screening-postal-late = Μετά τη λήξη
screening-postal-typist = Καταχώριση από
screening-postal-typing = Πληκτρολογείται
screening-postal-emptied = Το περιεχόμενο διαγράφηκε
screening-postal-go-on = Συνέχεια πληκτρολόγησης
screening-postal-take-over = Ανάληψη της πληκτρολόγησης
screening-postal-take-over-text = Την υποψηφιότητα πληκτρολογεί άλλο πρόσωπο. Αν αναλάβετε, δεν θα μπορείτε αργότερα να αποφασίσετε γι’ αυτήν.
screening-paper = Επιστολές σε χαρτί
screening-paper-text = Οι επιστολές αυτές δεν μπορούν να σταλούν με ηλεκτρονικό ταχυδρομείο. Εκτυπώστε αυτή τη σελίδα, ταχυδρομήστε τις επιστολές και καταχωρίστε εδώ την αποστολή.
screening-paper-none = Δεν υπάρχουν επιστολές προς εκτύπωση για την υποψηφιότητα αυτή.
screening-paper-waiting =
    { $count ->
        [one] Μία επιστολή προς εκτύπωση και αποστολή
       *[other] { $count } επιστολές προς εκτύπωση και αποστολή
    }
screening-paper-written = Συντάχθηκε: { $when }
screening-paper-posted = Ταχυδρομήθηκε: { $when }
screening-paper-post = Καταχώριση της αποστολής

screening-state-new = Νέα
screening-state-changed = Άλλαξε μετά την απόφαση
screening-state-waiting = Αναμένεται απάντηση
screening-state-proposed = Αναμένεται επιβεβαίωση
screening-state-in-review = Υπό επανεξέταση
screening-state-eligible = Επιλέξιμη
screening-state-not-eligible = Μη επιλέξιμη
screening-state-withdrawn = Αποσύρθηκε

screening-answer-changed = Άλλαξε από την προηγούμενη υποβολή
screening-no-answer = Καμία απάντηση
screening-declarations = Δηλώσεις
screening-declared = Δηλώθηκε
screening-not-declared = Δεν δηλώθηκε
screening-unshown-undeclared = Δεν εμφανίζεται στην γκαλερί: δεν έγινε η δήλωση για τη δημοσίευση.
screening-unshown-no-declaration = Δεν εμφανίζεται στην γκαλερί: το έντυπο της πρόσκλησης δεν ζητά δήλωση για τη δημοσίευση.
screening-questions = Αιτήματα διευκρίνισης
screening-question-open = Προθεσμία απάντησης: { $when }
screening-question-answered = Απαντήθηκε: { $when }
screening-question-closed = Έκλεισε χωρίς απάντηση: { $when }
screening-notes = Σημειώσεις
screening-note = Εσωτερική σημείωση
screening-note-hint = Οι υποψήφιοι δεν βλέπουν ποτέ τις σημειώσεις.
screening-note-add = Αποθήκευση της σημείωσης
screening-history = Ιστορικό
screening-history-span = Από { $from } έως { $to }
screening-alike = Πιθανό διπλότυπο
screening-alike-text = Οι υποψηφιότητες αυτές έχουν κάτι κοινό με την παρούσα. Πρόκειται μόνο για ένδειξη.
screening-like-authority = η ίδια αρχή
screening-like-link = ο ίδιος σύνδεσμος
screening-like-title = σχεδόν ο ίδιος τίτλος
screening-restore = Επαναφορά
screening-restore-text = Η υποψηφιότητα αποσύρθηκε. Αν έγινε κατά λάθος, μπορείτε να την επαναφέρετε· θα χρειαστεί νέα απόφαση.

screening-checklist = Κατάλογος ελέγχου
screening-own = Συμμετέχετε ή συμμετείχατε στην υποψηφιότητα. Την ελέγχουν και αποφασίζουν γι’ αυτήν άλλα πρόσωπα· γι’ αυτό δεν βλέπετε τον κατάλογο ελέγχου, τις σημειώσεις και το ιστορικό.
screening-typed-in = Εσείς πληκτρολογήσατε την υποψηφιότητα από τα έγγραφα. Την ελέγχουν και αποφασίζουν γι’ αυτήν άλλα πρόσωπα· γι’ αυτό δεν βλέπετε τον κατάλογο ελέγχου, τις σημειώσεις και το ιστορικό.
screening-answer-yes = Ναι
screening-answer-no = Όχι
screening-answer-ask = Προς διευκρίνιση
screening-unanswered = Δεν έχει ελεγχθεί ακόμη
screening-earlier = Στην προηγούμενη υποβολή: { $answer }
screening-ask-rule = Αίτημα διευκρίνισης για την προϋπόθεση
screening-findings-save = Αποθήκευση του καταλόγου ελέγχου
screening-evidence-none = Δεν υπάρχει καταχώριση
screening-evidence-declared = Το γνωρίζει μόνο ο υποβάλλων φορέας· δεν μπορεί να ελεγχθεί αυτόματα.
screening-evidence-kind = Καταχωρισμένο είδος: { $kind }
screening-evidence-member = Χώρα: { $country }. Μέλος της Ευρωπαϊκής Ένωσης την ημέρα αυτή: { $date }.
screening-evidence-no-member = Χώρα: { $country }. Δεν ήταν μέλος της Ευρωπαϊκής Ένωσης την ημέρα αυτή: { $date }.
screening-evidence-answered = Απάντηση: { $answer }
screening-evidence-unanswered = Δεν απαντήθηκε
screening-evidence-late = Υποβλήθηκε μετά τη λήξη της προθεσμίας
screening-evidence-grace = Υποβλήθηκε μετά τη λήξη της προθεσμίας ({ $sent }), αλλά εντός της περιόδου χάριτος· η σελίδα ελέγχου ήταν ήδη ανοικτή ({ $opened }).
screening-evidence-pass = Υποβλήθηκε μετά τη λήξη της προθεσμίας, με ατομική παράταση έως: { $until }
screening-evidence-days =
    { $count ->
        [one] Υποβλήθηκε μία ημέρα πριν από τη λήξη της προθεσμίας
       *[other] Υποβλήθηκε { $count } ημέρες πριν από τη λήξη της προθεσμίας
    }
screening-evidence-hours =
    { $count ->
        [one] Υποβλήθηκε μία ώρα πριν από τη λήξη της προθεσμίας
       *[other] Υποβλήθηκε { $count } ώρες πριν από τη λήξη της προθεσμίας
    }
screening-evidence-minutes =
    { $count ->
        [one] Υποβλήθηκε ένα λεπτό πριν από τη λήξη της προθεσμίας
       *[other] Υποβλήθηκε { $count } λεπτά πριν από τη λήξη της προθεσμίας
    }
screening-evidence-seconds = Υποβλήθηκε λιγότερο από ένα λεπτό πριν από τη λήξη της προθεσμίας
screening-evidence-consents = Εικόνες χωρίς εκκρεμότητα συγκατάθεσης: { $settled } από { $all }

screening-decide = Λήψη απόφασης
screening-verdict = Ποια είναι η απόφασή σας;
screening-second-person = Πριν ενημερωθεί ο υποψήφιος, πρέπει να επιβεβαιώσει και δεύτερο πρόσωπο.
screening-reasons = Αιτιολογίες
screening-explanation = Επεξήγηση προς τον υποψήφιο
screening-in-language = Το κείμενο μπαίνει στην επιστολή όπως το γράφετε. Γλώσσα της υποψηφιότητας: { $language }.
screening-in-languages = Το κείμενο μπαίνει στην επιστολή όπως το γράφετε. Γλώσσα της επιστολής: { $letters }. Γλώσσα της υποψηφιότητας: { $language }.
screening-doubts = Στις εξής προϋποθέσεις η απάντηση δεν είναι «Ναι»:
screening-see-letter = Εμφάνιση της επιστολής
screening-cancel = Ακύρωση
screening-change = Αλλαγή
screening-decision-check = Διαβάστε την επιστολή πριν αποφασίσετε
screening-check-eligible = Με την απόφαση η επιστολή αποστέλλεται αμέσως και η υποψηφιότητα μπορεί να εμφανιστεί στην γκαλερί.
screening-check-upheld = Με την απόφαση η επιστολή αποστέλλεται αμέσως.
screening-check-refusal = Με την πρόταση δεν αποστέλλεται ακόμη τίποτα. Δεύτερο πρόσωπο διαβάζει την επιστολή και την επιβεβαιώνει ή την επιστρέφει.
screening-propose = Πρόταση: μη επιλέξιμη
screening-find-eligible = Απόφαση: επιλέξιμη
screening-letter = Επιστολή
screening-letter-language = Γλώσσα
screening-letter-to = Προς
screening-letter-nobody = Κανείς από όσους συμμετέχουν στην υποψηφιότητα δεν έχει λογαριασμό· δεν θα σταλεί επιστολή.
screening-letter-paper = { $name } (επιστολή σε χαρτί)
screening-to-confirmation = Επιβεβαίωση ή επιστροφή
screening-to-own-proposal = Προβολή ή ανάκληση της πρότασής σας
screening-proposed-by = Πρόταση από
screening-proposed-at = Ημερομηνία πρότασης
screening-own-proposal = Την απόφαση αυτή την προτείνατε εσείς. Πρέπει να την επιβεβαιώσει άλλο πρόσωπο· μπορείτε να την ανακαλέσετε.
screening-confirm = Επιβεβαίωση: μη επιλέξιμη
screening-send-back = Επιστροφή
screening-send-back-why = Γιατί την επιστρέφετε;
screening-take-back = Ανάκληση της πρότασης

screening-ask = Αίτημα διευκρίνισης
screening-ask-text = Το αίτημα στέλνεται με ηλεκτρονικό ταχυδρομείο σε όσους συμμετέχουν στην υποψηφιότητα. Ανοίγει ξανά μία ενότητα· όλες οι άλλες μένουν όπως υποβλήθηκαν.
screening-ask-replaces = Ένα αίτημα είναι ακόμη ανοικτό. Το νέο αίτημα το κλείνει και παίρνει τη θέση του.
screening-section = Ποια ενότητα ανοίγει ξανά;
screening-section-hint = Μπορούν να αλλάξουν μόνο οι απαντήσεις αυτής της ενότητας.
screening-message = Το αίτημά σας
screening-days = Ημέρες για την απάντηση
screening-ask-send = Αποστολή του αιτήματος
screening-question-draft =
    Ελέγχουμε την υποψηφιότητά σας και δεν μπορέσαμε να διαπιστώσουμε αν πληρούται η εξής προϋπόθεση:

    «{ $rule }»

    Παρακαλούμε συμπληρώστε τις απαντήσεις αυτής της ενότητας.

screening-asked = Η γραμματεία ζητεί διευκρίνιση
screening-asked-section = Ενότητα: { $section }
screening-asked-until = Μπορείτε να αλλάξετε την ενότητα αυτή και να υποβάλετε ξανά την υποψηφιότητα έως: { $until }, ακόμη και αν στο μεταξύ έχει λήξει η πρόσκληση.

screening-to-review = Απόφαση για την επανεξέταση
screening-review-why = Γιατί ο υποψήφιος ζητεί επανεξέταση
screening-outcome = Ποια είναι η απόφασή σας;
screening-upheld = Η απόφαση παραμένει: μη επιλέξιμη
screening-overturned = Η απόφαση αλλάζει: επιλέξιμη
screening-review-explanation = Επεξήγηση προς τον υποψήφιο
screening-review-decide = Απόφαση για την επανεξέταση
screening-review-request = Αίτηση επανεξέτασης
screening-review = Επανεξέταση της απόφασης
screening-review-why-ask = Γιατί πρέπει να επανεξεταστεί η απόφαση;
screening-review-why-hint = Γράψτε τι παραβλέφθηκε ή παρανοήθηκε. Το διαβάζει πρόσωπο που δεν συμμετείχε στην απόφαση.
screening-review-until = Μπορείτε να ζητήσετε επανεξέταση έως: { $until }.
screening-review-send = Υποβολή της αίτησης
screening-review-unsent = Το κείμενό σας
screening-review-asked = Ζητήσατε επανεξέταση ({ $when }). Θα λάβετε επιστολή με το αποτέλεσμα.

screening-done-findings = Ο κατάλογος ελέγχου αποθηκεύτηκε.
screening-done-note = Η σημείωση αποθηκεύτηκε.
screening-done-asked = Το αίτημα στάλθηκε στον υποψήφιο.
screening-done-eligible = Η υποψηφιότητα είναι επιλέξιμη. Η επιστολή στάλθηκε.
screening-done-proposed = Η απόφαση προτάθηκε. Πρέπει να την επιβεβαιώσει δεύτερο πρόσωπο.
screening-done-confirmed = Η απόφαση επιβεβαιώθηκε. Η επιστολή στάλθηκε.
screening-done-sent-back = Η απόφαση επιστράφηκε. Η υποψηφιότητα αναμένει νέα απόφαση.
screening-done-reviewed = Η επανεξέταση ολοκληρώθηκε. Η επιστολή στάλθηκε.
screening-done-restored = Η υποψηφιότητα επαναφέρθηκε. Χρειάζεται νέα απόφαση.

screening-error-changed = Στο μεταξύ η υποψηφιότητα υποβλήθηκε ξανά. Διαβάστε πρώτα τη νέα έκδοση
screening-error-decided = Στο μεταξύ αποφάσισε άλλο πρόσωπο. Δείτε ξανά την υποψηφιότητα
screening-error-withdrawn = Στο μεταξύ η υποψηφιότητα αποσύρθηκε
screening-error-waiting = Ο υποψήφιος έχει ακόμη χρόνο να απαντήσει. Περιμένετε την απάντηση ή τη λήξη της προθεσμίας
screening-error-not-all-yes = Δεν έχει απαντηθεί με «Ναι» κάθε προϋπόθεση. Τακτοποιήστε το πρώτα στον κατάλογο ελέγχου
screening-error-own = Συμμετέχετε ή συμμετείχατε στην υποψηφιότητα. Για το αν είναι επιλέξιμη πρέπει να αποφασίσει άλλο πρόσωπο
screening-error-typed-in = Εσείς πληκτρολογήσατε την υποψηφιότητα από τα έγγραφα. Γι’ αυτήν πρέπει να αποφασίσει άλλο πρόσωπο
screening-error-same-person = Την απόφαση αυτή την προτείνατε εσείς. Πρέπει να την επιβεβαιώσει άλλο πρόσωπο
screening-error-took-part = Συμμετείχατε στην απόφαση ή στην υποψηφιότητα. Για την επανεξέταση πρέπει να αποφασίσει άλλο πρόσωπο
screening-error-verdict = Επιλέξτε την απόφασή σας
screening-error-reasons = Επιλέξτε τουλάχιστον μία αιτιολογία
screening-error-explanation = Εξηγήστε την απόφαση με λίγα λόγια
screening-error-outcome = Επιλέξτε το αποτέλεσμα της επανεξέτασης
screening-error-settled = Η υποψηφιότητα έχει αποσυρθεί ή έχει ήδη ληφθεί απόφαση γι’ αυτήν. Δεν μπορεί πλέον να σταλεί αίτημα
screening-error-section = Επιλέξτε την ενότητα που ανοίγει ξανά
screening-error-message = Γράψτε το αίτημά σας
screening-error-days = Γράψτε αριθμό ημερών από 1 έως { $most }
screening-error-note = Γράψτε τη σημείωση
screening-error-met = Στο μεταξύ άλλο πρόσωπο απάντησε για την προϋπόθεση: { $answer }. Ελέγξτε την απάντησή σας και αποθηκεύστε ξανά
screening-error-why = Γράψτε γιατί πρέπει να επανεξεταστεί η απόφαση
screening-error-why-long = Συντομεύστε το κείμενο σε { $most } λέξεις το πολύ
screening-error-review-late = Η προθεσμία για την αίτηση επανεξέτασης έληξε.
screening-error-review-asked = Έχει ήδη ζητηθεί επανεξέταση. Το κείμενό σας δεν στάλθηκε
screening-error-review-withdrawn = Η υποψηφιότητα έχει αποσυρθεί και δεν υπάρχει τίποτα προς επανεξέταση. Αν έγινε κατά λάθος, γράψτε στη γραμματεία
screening-error-postal-early = Την ημέρα εκείνη η πρόσκληση δεν ήταν ακόμη ανοικτή. Ελέγξτε την ημέρα παραλαβής
screening-error-postal-ahead = Η χρονική αυτή στιγμή είναι στο μέλλον. Δώστε την ημέρα και την ώρα παραλαβής των εγγράφων
screening-error-postal-time = Δώστε την ώρα με ώρες και λεπτά, για παράδειγμα 14:30
screening-error-postal-entrant = Δώστε το όνομα του αποστολέα των εγγράφων
screening-error-postal-address = Δώστε ταχυδρομική διεύθυνση ή, παραπάνω, ηλεκτρονική διεύθυνση, ώστε να μπορούν να σταλούν επιστολές

screening-history-begin = Ξεκίνησε η συμπλήρωση της υποψηφιότητας.
screening-history-name-bodies = Δηλώθηκαν η αρχή και ο υποβάλλων φορέας.
screening-history-keep-naming = Συμπληρώθηκαν στοιχεία της αρχής ή του υποβάλλοντος φορέα, τα οποία δεν είναι ακόμη πλήρη.
screening-history-answer = Άλλαξαν απαντήσεις.
screening-history-leave-out-file = Ένα αρχείο αφαιρέθηκε από την υποψηφιότητα.
screening-history-leave = Ένα άτομο δεν συμμετέχει πλέον στην υποψηφιότητα.
screening-history-remove-colleague = Ένα άτομο αφαιρέθηκε από την υποψηφιότητα.
screening-history-hand-over = Η υποψηφιότητα παραδόθηκε σε άλλο άτομο.
screening-history-record-source = Καταχωρίστηκε η πηγή της υποψηφιότητας.
screening-history-send = Η υποψηφιότητα υποβλήθηκε.
screening-history-withdraw = Η υποψηφιότητα αποσύρθηκε.
screening-history-restore = Η υποψηφιότητα επαναφέρθηκε.
screening-history-empty = Το περιεχόμενο της υποψηφιότητας διαγράφηκε.
screening-history-empty-inside = Ό,τι δεν είναι δημόσιο διαγράφηκε.
screening-history-warn-of-retention = Οι συμμετέχοντες ειδοποιήθηκαν ότι το πρόχειρο θα διαγραφεί.
screening-history-record = Η υποψηφιότητα καταχωρίστηκε από τη γραμματεία.
screening-history-record-arrival = Καταχωρίστηκε ταχυδρομική παραλαβή.
screening-history-post-letter = Ταχυδρομήθηκε επιστολή σε χαρτί.
screening-history-record-sending = Η υποβολή καταχωρίστηκε από τη γραμματεία.
screening-history-find = Συμπληρώθηκε ο κατάλογος ελέγχου.
screening-history-ask = Στάλθηκε αίτημα διευκρίνισης.
screening-history-note = Γράφτηκε σημείωση.
screening-history-find-eligible = Η υποψηφιότητα κρίθηκε επιλέξιμη.
screening-history-propose-refusal = Προτάθηκε να κριθεί μη επιλέξιμη.
screening-history-confirm-refusal = Δεύτερο πρόσωπο επιβεβαίωσε ότι δεν είναι επιλέξιμη.
screening-history-send-back-refusal = Η προτεινόμενη απόφαση επιστράφηκε.
screening-history-ask-review = Ο υποψήφιος ζήτησε επανεξέταση.
screening-history-uphold = Η επανεξέταση δεν άλλαξε την απόφαση.
screening-history-overturn = Με την επανεξέταση η υποψηφιότητα κρίθηκε επιλέξιμη.
screening-history-other = Έγινε κάποια αλλαγή στην υποψηφιότητα.

screening-letter-about = Η επιστολή αυτή αφορά την υποψηφιότητά σας με αριθμό { $number }, «{ $title }». Πρόσκληση: { $call }.
screening-letter-eligible-subject = Η υποψηφιότητά σας με αριθμό { $number } είναι επιλέξιμη
screening-letter-eligible = Η γραμματεία έλεγξε την υποψηφιότητά σας με βάση τις δημοσιευμένες προϋποθέσεις και την έκρινε επιλέξιμη. Στη σελίδα της πρόσκλησης θα βρείτε τι ακολουθεί.
screening-letter-restored-subject = Η υποψηφιότητά σας με αριθμό { $number } επαναφέρθηκε
screening-letter-restored = Η γραμματεία επανέφερε την υποψηφιότητά σας, που είχε αποσυρθεί. Ισχύει ξανά όπως την υποβάλατε την τελευταία φορά και θα εξεταστεί εκ νέου. Θα δημοσιευτεί μόνο αν κριθεί επιλέξιμη. Αν δεν το ζητήσατε εσείς, απαντήστε σε αυτή την επιστολή. Η υποψηφιότητά σας βρίσκεται εδώ:
screening-letter-refused-subject = Η υποψηφιότητά σας με αριθμό { $number } δεν είναι επιλέξιμη
screening-letter-refused = Η γραμματεία έλεγξε την υποψηφιότητα με βάση τις δημοσιευμένες προϋποθέσεις και την έκρινε μη επιλέξιμη. Δεύτερο πρόσωπο επιβεβαίωσε την απόφαση.
screening-letter-reasons = Αιτιολογίες:
screening-letter-explanation = Η γραμματεία εξηγεί:
screening-letter-review = Έχετε δικαίωμα να ζητήσετε επανεξέταση έως: { $until }. Αποφασίζει πρόσωπο που δεν συμμετείχε στην απόφαση αυτή. Μπορείτε να ζητήσετε την επανεξέταση στη διεύθυνση:
screening-letter-question-subject = Αίτημα διευκρίνισης για την υποψηφιότητά σας με αριθμό { $number }
screening-letter-question = Η γραμματεία ζητεί διευκρίνιση για την εξής ενότητα: { $section }.
screening-letter-question-until = Μπορείτε να αλλάξετε την ενότητα αυτή και να υποβάλετε ξανά την υποψηφιότητα έως: { $until }. Όλες οι άλλες ενότητες μένουν όπως τις υποβάλατε. Η υποψηφιότητά σας βρίσκεται στη διεύθυνση:
screening-letter-upheld-subject = Επανεξέταση της υποψηφιότητάς σας με αριθμό { $number }: μη επιλέξιμη
screening-letter-upheld = Την απόφαση επανεξέτασε πρόσωπο που δεν είχε συμμετάσχει σε αυτήν. Η απόφαση παραμένει: η υποψηφιότητά σας δεν είναι επιλέξιμη.
screening-letter-overturned-subject = Επανεξέταση της υποψηφιότητάς σας με αριθμό { $number }: επιλέξιμη
screening-letter-overturned = Την απόφαση επανεξέτασε πρόσωπο που δεν είχε συμμετάσχει σε αυτήν. Η απόφαση άλλαξε: η υποψηφιότητά σας είναι επιλέξιμη.
screening-letter-close = Η γραμματεία
screening-letter-by-post = Μπορείτε να απαντήσετε ταχυδρομικώς, αναφέροντας τον αριθμό της υποψηφιότητάς σας.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Προσκλήσεις
editor-calls-caption = Οι προσκλήσεις που διαχειρίζεστε
editor-calls-none = Δεν διαχειρίζεστε ακόμη καμία πρόσκληση.
editor-call = Πρόσκληση
editor-state = Κατάσταση
editor-ways = Μετάβαση
editor-unpublished = Μη δημοσιευμένη
editor-edit = Επεξεργασία
editor-preview = Προεπισκόπηση
editor-queue = Υποψηφιότητες προς έλεγχο
editor-gallery = Άνοιγμα της γκαλερί

editor-new = Νέα πρόσκληση
editor-new-text = Η πρόσκληση δημιουργείται χωρίς να δημοσιευτεί. Τα κείμενα και το έντυπο γράφονται στη συνέχεια.
editor-make = Δημιουργία πρόσκλησης
editor-source = Γλώσσα πρωτοτύπου
editor-source-hint = Η γλώσσα στην οποία γράφονται πρώτα τα κείμενα. Όλες οι άλλες είναι μεταφράσεις.
editor-kind = Σκοπός της πρόσκλησης
editor-kind-award = Βραβείο
editor-kind-residency = Φιλοξενία καλλιτεχνών
editor-slug = Διεύθυνση
editor-slug-hint = Το τελευταίο μέρος της διεύθυνσης της πρόσκλησης σε αυτόν τον ιστότοπο, για παράδειγμα award-2027: μικρά λατινικά γράμματα χωρίς τόνους, ψηφία και παύλες. Δεν αλλάζει αργότερα.
editor-zone = Ζώνη ώρας
editor-closes-hint = Ό,τι φτάνει σε αυτό το λεπτό είναι εκπρόθεσμο. Αν η πρόσκληση είναι ανοικτή έως το τέλος μιας ημέρας, γράψτε την επόμενη ημέρα, ώρα 0:00.
editor-copy = Αντιγραφή του εντύπου από την πρόσκληση
editor-copy-hint = Αφήστε το κενό για να αρχίσετε με κενό έντυπο.
editor-organisation = Οργανισμός που διαχειρίζεται την πρόσκληση

editor-texts = Κείμενα
editor-more = Όλα τα υπόλοιπα
editor-form = Έντυπο
editor-publish = Δημοσίευση της πρόσκλησης
editor-passes = Ατομικές παρατάσεις
editor-answers = Ερωτήσεις για την πρόσκληση
editor-save = Αποθήκευση
editor-grace = Περίοδος χάριτος σε λεπτά
editor-grace-hint = Για τόσο χρόνο μετά τη λήξη μπορεί ακόμη να υποβληθεί υποψηφιότητα της οποίας η σελίδα ελέγχου ήταν ήδη ανοικτή. Δεν ανακοινώνεται.
editor-draft-days = Ημέρες τήρησης των προχείρων
editor-sent-days = Ημέρες τήρησης των υποψηφιοτήτων που υποβλήθηκαν
editor-withdrawn-days = Ημέρες τήρησης των υποψηφιοτήτων που αποσύρθηκαν
editor-shown-days = Ημέρες τήρησης των δημόσιων υποψηφιοτήτων
editor-days-hint = Από τη λήξη, 30 έως 7300. Με την τιμή που είναι αποθηκευμένη τώρα, έως: { $day }.
editor-fault-days = Γράψτε αριθμό ημερών από 30 έως 7300
editor-fault-shown-days = Οι δημόσιες υποψηφιότητες τηρούνται τουλάχιστον όσο και αυτές που υποβλήθηκαν
editor-note = Γιατί μετατίθεται η λήξη
editor-note-hint = Απαιτείται όταν μεταθέτετε τη λήξη δημοσιευμένης πρόσκλησης. Γράψτε την αιτιολογία στην αρχική γλώσσα της πρόσκλησης: τη διαβάζουν όλοι στη σελίδα με τις αλλαγές στην πρόσκληση.
editor-moves = Η λήξη μετατέθηκε
editor-moved = Προηγούμενη λήξη: { $from }· νέα λήξη: { $to }· μετάθεση: { $at }
editor-unwritten = Δεν έχει γραφτεί ακόμη
editor-complete = Όλες οι γλώσσες
editor-incomplete = Εκκρεμούν γλώσσες
editor-missing-in = Λείπουν: { $languages }
editor-stale-in = Προς ενημέρωση: { $languages }
editor-draft-waits = Η έκδοση { $number } του εντύπου είναι πρόχειρο. Οι υποψήφιοι βλέπουν ακόμη την προηγούμενη.
editor-publish-look = Έλεγχος και δημοσίευση

editor-languages-text = Το πρωτότυπο είναι απαραίτητο. Όπου αφήσετε μια γλώσσα κενή, εμφανίζεται το πρωτότυπο και η σελίδα το δηλώνει.
editor-text-public = Η πρόσκληση είναι δημοσιευμένη: μόλις αποθηκεύσετε την αλλαγή σας, τη βλέπουν όλοι.
editor-original = { $language } (πρωτότυπο)
editor-stale = Το πρωτότυπο άλλαξε μετά από αυτή τη μετάφραση.
editor-missing = Αυτή η μετάφραση λείπει.
editor-text-title = Τίτλος
editor-text-title-hint = Η ονομασία της πρόσκλησης.
editor-text-summary = Περίληψη
editor-text-summary-hint = Μία ή δύο προτάσεις για καταλόγους και μηχανές αναζήτησης.
editor-text-about = Σχετικά με την πρόσκληση
editor-text-about-hint = Σκοπός της πρόσκλησης, ποιος μπορεί να συμμετάσχει και εκ μέρους ποιου. Μια κενή γραμμή αρχίζει νέα παράγραφο.
editor-text-prize = Έπαθλο
editor-text-prize-hint = Τι λαμβάνουν οι καλύτερες υποψηφιότητες.
editor-text-after = Τι ακολουθεί
editor-text-after-hint = Τι ακολουθεί την υποβολή: έλεγχος επιλεξιμότητας, κριτική επιτροπή, αποτελέσματα.

editor-form-published = Η έκδοση { $number } είναι δημοσιευμένη. Η πρώτη σας αλλαγή αρχίζει πρόχειρο της επόμενης έκδοσης· οι υποψήφιοι το βλέπουν μόνο αφού το δημοσιεύσετε.
editor-form-draft = Η έκδοση { $number } είναι πρόχειρο. Οι υποψήφιοι το βλέπουν μόνο αφού το δημοσιεύσετε.
editor-faults = Προς διόρθωση πριν από τη δημοσίευση
editor-group-questions = Ενότητες και ερωτήσεις
editor-group-reasons = Αιτιολογίες για «μη επιλέξιμη»
editor-add = Προσθήκη
editor-add-question = Προσθήκη ερώτησης
editor-add-choice = Προσθήκη απάντησης προς επιλογή
editor-up = Μετακίνηση προς τα επάνω
editor-down = Μετακίνηση προς τα κάτω
editor-remove = Αφαίρεση
editor-remove-question = Θέλετε να το αφαιρέσετε;
editor-remove-whole = Αφαιρείται και ό,τι περιέχει.
editor-remove-text = Αφαιρείται από το πρόχειρο του εντύπου. Όσα έχουν ήδη υποβληθεί το διατηρούν.
editor-keep = Διατήρηση
editor-discard = Απόρριψη του προχείρου
editor-done-made = Η πρόσκληση δημιουργήθηκε. Γράψτε τα κείμενα και ύστερα το έντυπό της· πριν από τη δημοσίευση δεν τη βλέπει κανείς άλλος.
editor-done-saved = Η αλλαγή σας αποθηκεύτηκε.
editor-done-published = Η πρόσκληση δημοσιεύτηκε σε αυτή την έκδοση.
editor-done-removed = Το μέρος αφαιρέθηκε.
editor-done-discarded = Το πρόχειρο απορρίφθηκε.
editor-code = Κωδικό όνομα
editor-code-hint = Σύντομο όνομα για διευθύνσεις και εξαγωγές: μικρά λατινικά γράμματα χωρίς τόνους, ψηφία και κάτω παύλες. Δεν αλλάζει αργότερα. Η ερώτηση με κωδικό όνομα title ονομάζει παντού την υποψηφιότητα· οι summary και category εμφανίζονται στην γκαλερί.
editor-question-kind = Πώς απαντάται η ερώτηση;
editor-question-kind-hint = Δεν αλλάζει αργότερα. Για να ρωτήσετε με άλλον τρόπο, προσθέστε άλλη ερώτηση.

editor-part-section = Ενότητα
editor-part-question = Ερώτηση
editor-part-choice = Απάντηση προς επιλογή
editor-part-rule = Προϋπόθεση συμμετοχής
editor-part-declaration = Δήλωση
editor-part-criterion = Κριτήριο
editor-part-reason = Αιτιολογία
editor-part-privacy = Ενημέρωση για τα προσωπικά δεδομένα
editor-question-short-text = Σύντομο κείμενο
editor-question-long-text = Μεγάλο κείμενο
editor-question-choice = Μία επιλογή
editor-question-choices = Πολλές επιλογές
editor-question-number = Αριθμός
editor-question-date = Ημερομηνία
editor-question-links = Σύνδεσμοι
editor-question-files = Αρχεία

editor-set-required = Υποχρεωτική απάντηση
editor-set-required-yes = Χωρίς απάντηση η υποψηφιότητα δεν υποβάλλεται
editor-set-words = Μέγιστος αριθμός λέξεων
editor-set-min = Ελάχιστος αριθμός
editor-set-max = Μέγιστος αριθμός
editor-set-not-before = Όχι πριν από την ημερομηνία στην ερώτηση
editor-set-kinds = Είδη αρχείων
editor-set-max-mb = Μέγιστο μέγεθος αρχείου σε MB
editor-set-max-count = Μέγιστος αριθμός αρχείων ή συνδέσμων
editor-set-pictures = Εικόνες
editor-set-pictures-yes = Να ζητείται περιγραφή, αναφορά δημιουργού και συγκατάθεση των εικονιζομένων
editor-set-private = Ποιος βλέπει την απάντηση
editor-set-private-yes = Την απάντηση βλέπουν μόνο η γραμματεία και η κριτική επιτροπή
editor-set-criterion = Κριτήριο που αφορά η απάντηση
editor-set-show-if = Να τίθεται μόνο μετά από μία από αυτές τις απαντήσεις
editor-set-show-if-hint = Επιλέξτε απαντήσεις μίας μόνο προηγούμενης ερώτησης. Χωρίς επιλογή, η ερώτηση τίθεται πάντα.
editor-set-looks-at = Τι εξετάζει η προϋπόθεση
editor-set-looks-at-hint = Ερώτηση τίθεται μόνο για ό,τι γνωρίζει αποκλειστικά ο υποβάλλων φορέας· όλα τα άλλα ελέγχονται αυτόματα.
editor-set-bodies = Αρχές που μπορούν να συμμετάσχουν
editor-set-bodies-hint = Μόνο για προϋπόθεση σχετική με το είδος της αρχής.
editor-set-question = Ερώτηση που πρέπει να απαντηθεί
editor-set-question-hint = Μόνο για προϋπόθεση σχετική με απάντηση.
editor-set-needed = Υποχρεωτική δήλωση
editor-set-needed-yes = Χωρίς αυτήν η υποψηφιότητα δεν υποβάλλεται
editor-set-weight = Βαρύτητα επί τοις εκατό
editor-set-weight-hint = Όλες οι βαρύτητες μαζί δίνουν 100.

editor-slot-intro = Εισαγωγή
editor-slot-hint = Υπόδειξη
editor-slot-example = Παράδειγμα καλής απάντησης
editor-slot-unit = Τι μετριέται
editor-slot-ask = Ερώτηση πριν από τη σύνδεση
editor-slot-refusal = Γιατί όχι και τι μπορεί να γίνει αντί γι’ αυτό
editor-slot-low = Τι σημαίνει ο βαθμός 1
editor-slot-middle = Τι σημαίνει ο βαθμός 3
editor-slot-high = Τι σημαίνει ο βαθμός 5
editor-slot-who = Ποιος τηρεί τα δεδομένα
editor-slot-why = Γιατί τηρούνται τα δεδομένα
editor-slot-how-long = Για πόσο τηρούνται τα δεδομένα
editor-looks-at-authority-kind = Το είδος της αρχής
editor-looks-at-country = Η χώρα: μέλος της Ευρωπαϊκής Ένωσης κατά την έναρξη της πρόσκλησης
editor-looks-at-declared = Κάτι που γνωρίζει μόνο ο υποβάλλων φορέας
editor-looks-at-answered = Μια ερώτηση έχει απαντηθεί
editor-looks-at-in-time = Η υποψηφιότητα φτάνει εμπρόθεσμα
editor-file-image = Εικόνες
editor-file-pdf = Έγγραφα PDF

editor-publish-version = Δημοσίευση αυτής της έκδοσης
editor-publish-first = Από τότε όλοι μπορούν να διαβάσουν την πρόσκληση και, από την έναρξή της, να υποβάλουν υποψηφιότητα.
editor-publish-next = Οι υποψήφιοι θα βρουν στα πρόχειρά τους την έκδοση { $number }. Όσα υποβλήθηκαν διατηρούν την έκδοση με την οποία υποβλήθηκαν.
editor-publish-nothing = Δεν υπάρχει τίποτα προς δημοσίευση: η δημοσιευμένη έκδοση είναι η νεότερη.
editor-diff = Τι έχει αλλάξει
editor-diff-none = Δεν έχει αλλάξει τίποτα.
editor-diff-added = Προσθήκες
editor-diff-changed = Αλλαγές
editor-diff-moved = Μετακινήσεις
editor-diff-removed = Αφαιρέσεις
editor-diff-worded = { $text }: νέα διατύπωση ({ $languages })
editor-missing-languages = Μεταφράσεις που λείπουν
editor-missing-tick = Δημοσίευση χωρίς όλες τις μεταφράσεις
editor-missing-tick-yes = Σε αυτές τις γλώσσες θα εμφανίζεται το πρωτότυπο
editor-preview-text = Έτσι θα βλέπουν οι υποψήφιοι την πρόσκληση και τις ερωτήσεις της. Ό,τι γράφετε εδώ δεν αποθηκεύεται. Η γλώσσα αλλάζει στην κορυφή της σελίδας.
editor-preview-back = Επιστροφή στην πρόσκληση
editor-preview-version = Έκδοση { $number } του εντύπου
editor-changes = Αλλαγές στην πρόσκληση
editor-changes-text = Όσα υποβλήθηκαν διατηρούν την έκδοση του εντύπου με την οποία υποβλήθηκαν.
editor-changes-version = Έκδοση { $number }, δημοσιεύτηκε: { $time }

editor-passes-text = Η ατομική παράταση επιτρέπει σε έναν υποψήφιο να υποβάλει μετά τη λήξη. Δεν βλέπετε τα πρόχειρα, γι’ αυτό η παράταση δίνεται σε διεύθυνση.
editor-pass-email = Διεύθυνση ηλεκτρονικού ταχυδρομείου
editor-pass-email-hint = Η παράταση ισχύει για κάθε πρόχειρο αυτής της πρόσκλησης στο οποίο συμμετέχει το πρόσωπο με αυτή τη διεύθυνση.
editor-pass-until = Ισχύει έως
editor-pass-reason = Αιτιολογία
editor-pass-reason-hint = Παραμένει στο αρχείο και δεν εμφανίζεται στον υποψήφιο.
editor-pass-give = Χορήγηση ατομικής παράτασης
editor-pass-given = Χορηγήθηκε: { $time }
editor-pass-taken-back = Ανακλήθηκε: { $time }
editor-pass-take-back = Ανάκληση
editor-pass-over = Έληξε
editor-pass-yours = Η γραμματεία σάς χορήγησε ατομική παράταση. Μπορείτε να υποβάλετε την υποψηφιότητα έως: { $until }
editor-letter-pass-subject = Μπορείτε να υποβάλετε αργότερα την υποψηφιότητά σας
editor-letter-pass = Η γραμματεία σάς επιτρέπει να υποβάλετε υποψηφιότητα στην πρόσκληση «{ $call }» μετά τη λήξη της, έως: { $until }

editor-answers-text = Ερωτήσεις που τέθηκαν για την πρόσκληση, με απάντηση για όλους.
editor-answers-none = Καμία ερώτηση δεν έχει απαντηθεί ακόμη.
editor-answer-original = Η απάντηση αυτή δεν έχει μεταφραστεί ακόμη. Αυτό είναι το πρωτότυπο. Γλώσσα: { $language }.
editor-ask = Υποβολή ερώτησης
editor-ask-text = Η γραμματεία απαντά για όλους στη σελίδα με τις ερωτήσεις για την πρόσκληση. Το όνομά σας δεν εμφανίζεται εκεί.
editor-ask-privacy = Η γραμματεία της πρόσκλησης διατηρεί την ερώτηση και το όνομά σας για να σας απαντήσει, έως ότου διαγραφούν τα δεδομένα της πρόσκλησης. Η δημοσιευμένη απάντηση δεν αναφέρει το όνομά σας.
editor-ask-own = Οι ερωτήσεις σας
editor-ask-field = Η ερώτησή σας
editor-ask-hint = Μη γράψετε τίποτα προσωπικό: η ερώτηση δημοσιεύεται μαζί με την απάντηση.
editor-ask-send = Αποστολή της ερώτησης
editor-ask-wait = Μπορείτε να θέσετε την επόμενη ερώτηση όταν απαντηθεί αυτή.
editor-ask-open = Αναμένει απάντηση
editor-ask-answered = Απαντήθηκε
editor-ask-set-aside = Έκλεισε χωρίς δημόσια απάντηση
editor-ask-read = Διαβάστε την απάντηση
editor-answers-office-text = Απαντήστε μία φορά για όλους. Όποιος ρώτησε λαμβάνει την απάντηση με ηλεκτρονικό ταχυδρομείο.
editor-answers-office-none = Κανείς δεν έχει ρωτήσει ακόμη.
editor-answers-public = Η δημόσια σελίδα
editor-answer-new = Νέα ερώτηση και απάντηση
editor-answer = Απάντηση
editor-answer-title = Απάντηση σε ερώτηση
editor-asked = Τέθηκε
editor-asked-as = Όπως τέθηκε
editor-answer-text = Διατυπώστε την ερώτηση έτσι ώστε να μη φανερώνει τίποτα για όποιον ρώτησε.
editor-answer-source-hint = Η γλώσσα στην οποία γράφετε πρώτα την ερώτηση και την απάντηση.
editor-answer-publish = Δημοσίευση
editor-set-aside = Κλείσιμο χωρίς δημόσια απάντηση
editor-letter-answer-subject = Η ερώτησή σας
editor-letter-answered = Απαντήσαμε στην ερώτησή σας για την πρόσκληση:
editor-letter-set-aside = Κλείσαμε την ερώτησή σας για την πρόσκληση χωρίς δημόσια απάντηση. Γράψτε στη γραμματεία αν χρειάζεστε βοήθεια.

editor-fault-choose = Επιλέξτε ένα στοιχείο
editor-fault-title = Γράψτε τον τίτλο
editor-fault-slug = Χρησιμοποιήστε μικρά λατινικά γράμματα χωρίς τόνους, ψηφία και παύλες, με γράμμα στην αρχή και τουλάχιστον τρεις χαρακτήρες
editor-fault-slug-taken = Αυτή η διεύθυνση χρησιμοποιείται ήδη. Επιλέξτε άλλη
editor-fault-instant = Γράψτε ημερομηνία και ώρα
editor-fault-closes-first = Η λήξη πρέπει να είναι μετά την έναρξη
editor-fault-grace = Γράψτε αριθμό λεπτών από 0 έως 1440
editor-fault-has-opened = Η πρόσκληση έχει ανοίξει ή έχει υποψηφιότητες. Η έναρξή της δεν αλλάζει πλέον
editor-fault-closes-earlier = Η λήξη δημοσιευμένης πρόσκλησης μπορεί μόνο να μετατεθεί για αργότερα
editor-fault-no-note = Γράψτε γιατί μετατίθεται η λήξη
editor-fault-original = Γράψτε το κείμενο στη γλώσσα του πρωτοτύπου
editor-fault-meanwhile = Στο μεταξύ κάποιος άλλος άλλαξε αυτό το κείμενο. Τώρα έχει ως εξής: «{ $theirs }». Αποθηκεύστε ξανά για να μπει το δικό σας στη θέση του
editor-fault-long = Αυτό το κείμενο είναι πολύ μεγάλο. Συντομεύστε το
editor-fault-code = Χρησιμοποιήστε μικρά λατινικά γράμματα χωρίς τόνους, ψηφία και κάτω παύλες, με γράμμα στην αρχή και το πολύ 40 χαρακτήρες
editor-fault-code-taken = Αυτό το κωδικό όνομα χρησιμοποιείται ήδη. Επιλέξτε άλλο
editor-fault-code-kind = Μια δημοσιευμένη έκδοση χρησιμοποίησε αυτό το κωδικό όνομα για ερώτηση άλλου είδους. Επιλέξτε άλλο
editor-fault-number = Αυτός ο αριθμός δεν είναι δυνατός εδώ. Ελέγξτε τον
editor-fault-range = Ο μέγιστος αριθμός είναι μικρότερος από τον ελάχιστο. Διορθώστε τους
editor-fault-condition = Επιλέξτε απαντήσεις μίας μόνο ερώτησης
editor-fault-kinds = Επιλέξτε τουλάχιστον ένα είδος αρχείων
editor-fault-bodies = Επιλέξτε τουλάχιστον ένα είδος αρχής
editor-fault-question = Η ερώτηση που πρέπει να απαντηθεί δεν υπάρχει. Επιλέξτε άλλη
editor-fault-looks-at = Επιλέξτε τι εξετάζει η προϋπόθεση
editor-fault-no-title = Το έντυπο χρειάζεται υποχρεωτικό σύντομο κείμενο με κωδικό όνομα title: ονομάζει την υποψηφιότητα
editor-fault-no-summary = Το έντυπο ενός βραβείου χρειάζεται κείμενο με κωδικό όνομα summary, ορατό σε όλους: η γκαλερί το δείχνει κάτω από τον τίτλο
editor-fault-no-category = Το έντυπο ενός βραβείου χρειάζεται ερώτηση μίας επιλογής με κωδικό όνομα category, ορατή σε όλους: σύμφωνα με αυτήν χωρίζεται η γκαλερί
editor-fault-no-publication = Το έντυπο ενός βραβείου χρειάζεται δήλωση με κωδικό όνομα publication: χωρίς αυτήν καμία υποψηφιότητα δεν μπορεί να εμφανιστεί ποτέ
editor-fault-empty-section = Αυτή η ενότητα δεν έχει ερώτηση
editor-fault-two-choices = Υπάρχουν λιγότερες από δύο απαντήσεις προς επιλογή
editor-fault-not-earlier = Εξαρτάται από ερώτηση που δεν προηγείται
editor-fault-no-such-answer = Εξαρτάται από απάντηση που δεν υπάρχει
editor-fault-not-before = Συγκρίνεται με ημερομηνία που δεν ζητείται πριν από αυτήν
editor-fault-no-criterion = Το κριτήριό της δεν υπάρχει
editor-fault-unwritten = Δεν έχει γραφτεί ακόμη ένα απαραίτητο κείμενο
editor-fault-weights = Οι βαρύτητες των κριτηρίων δίνουν συνολικά { $sum } αντί για 100
editor-fault-faults = Διορθώστε όσα αναφέρονται πριν από τη δημοσίευση
editor-fault-missing = Λείπουν μεταφράσεις. Επιβεβαιώστε ότι δημοσιεύετε παρ’ όλα αυτά
editor-fault-version = Το έντυπο άλλαξε στο μεταξύ. Ελέγξτε ξανά τις αλλαγές
editor-fault-answered = Στο μεταξύ άλλο πρόσωπο απάντησε σε αυτή την ερώτηση: { $answer } Αν δημοσιεύσετε τώρα, η απάντησή σας θα αντικαταστήσει τη δική του
editor-fault-email = Γράψτε διεύθυνση ηλεκτρονικού ταχυδρομείου, για παράδειγμα onoma@example.eu
editor-fault-until = Γράψτε ημερομηνία και ώρα μετά τη λήξη και μετά την παρούσα στιγμή
editor-fault-reason = Γράψτε την αιτιολογία
editor-fault-ask = Γράψτε την ερώτησή σας
editor-fault-one-open = Η προηγούμενη ερώτησή σας είναι ακόμη ανοικτή. Μπορείτε να θέσετε την επόμενη όταν απαντηθεί
