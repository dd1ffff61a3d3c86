# Πρόσωπα και οργανισμοί.

people-kind-local-authority = Τοπική αρχή
people-kind-regional-authority = Περιφερειακή αρχή
people-kind-national-authority = Εθνική αρχή
people-kind-civil-society = Οργάνωση της κοινωνίας των πολιτών
people-kind-network = Δίκτυο
people-kind-other = Άλλος οργανισμός

people-sign-in = Σύνδεση
people-sign-in-text = Η σελίδα αυτή προορίζεται για όσους διαθέτουν λογαριασμό. Συνδεθείτε για να συνεχίσετε.
people-sign-in-demo = Αυτή είναι μια επίδειξη. Επιλέξτε ένα από τα επινοημένα πρόσωπά της.
people-sign-in-demo-link = Επιλογή προσώπου
people-sign-in-carried = Όσα πληκτρολογήσατε διατηρούνται και θα αποθηκευτούν μετά τη σύνδεσή σας.

people-sign-in-how = Συμπληρώστε τη διεύθυνση ηλεκτρονικού ταχυδρομείου σας και θα σας στείλουμε έναν κωδικό και έναν σύνδεσμο. Δεν χρειάζεται συνθηματικό. Αν έρχεστε για πρώτη φορά, έτσι δημιουργείται και ο λογαριασμός σας.
people-sign-in-send = Αποστολή κωδικού
people-email = Διεύθυνση ηλεκτρονικού ταχυδρομείου
people-email-wrong = Συμπληρώστε μια διεύθυνση ηλεκτρονικού ταχυδρομείου, όπως name@example.eu
people-code-title = Ελέγξτε την αλληλογραφία σας
people-code-sent =
    { $minutes ->
        [one] Στείλαμε έναν κωδικό και έναν σύνδεσμο στη διεύθυνση { $email }. Ισχύουν για μία χρήση, μέσα σε ένα λεπτό.
       *[other] Στείλαμε έναν κωδικό και έναν σύνδεσμο στη διεύθυνση { $email }. Ισχύουν για μία χρήση, μέσα σε { $minutes } λεπτά.
    }
people-code = Κωδικός
people-code-hint = Έξι ψηφία από το μήνυμά μας
people-code-missing = Συμπληρώστε τα έξι ψηφία από το μήνυμά μας
people-code-wrong = Αυτός δεν είναι ο κωδικός που στείλαμε. Ελέγξτε τα ψηφία στο πιο πρόσφατο μήνυμά μας
people-code-ended = Αυτός ο κωδικός δεν ισχύει πια. Ζητήστε καινούργιο
people-code-not-there = Δεν ήρθε το μήνυμα; Ίσως χρειαστεί ένα λεπτό· ελέγξτε και την ανεπιθύμητη αλληλογραφία.
people-code-again = Αποστολή νέου κωδικού
people-code-ask = Αίτηση νέου κωδικού
people-link-title = Σύνδεση με τον σύνδεσμο εισόδου
people-link-text = Ένα βήμα ακόμη, ώστε τον σύνδεσμο να τον χρησιμοποιήσετε μόνο εσείς και όχι το πρόγραμμα αλληλογραφίας σας.
people-link-ended = Αυτός ο σύνδεσμος δεν ισχύει πια. Ισχύει για μία χρήση και για λίγη ώρα.
people-newcomer-title = Καλώς ήρθατε
people-newcomer-text = Έρχεστε για πρώτη φορά με τη διεύθυνση { $email }. Πείτε μας το όνομά σας και ο λογαριασμός σας είναι έτοιμος.
people-newcomer-go = Δημιουργία λογαριασμού
people-newcomer-privacy = Κρατάμε το όνομα και τη διεύθυνσή σας για όσο έχετε λογαριασμό.
people-newcomer-privacy-link = Πώς προστατεύουμε τα δεδομένα σας
people-name = Όνομα
people-name-hint = Όπως θέλετε να σας προσφωνούμε. Αρκεί και ένα μόνο όνομα.
people-name-missing = Συμπληρώστε το όνομά σας
people-name-long = Συμπληρώστε όνομα με το πολύ 120 χαρακτήρες

people-passkey = Κλειδί πρόσβασης
people-passkey-or = Αν έχετε ήδη δημιουργήσει εδώ κλειδί πρόσβασης, δεν χρειάζεστε κωδικό.
people-passkey-sign-in = Σύνδεση με κλειδί πρόσβασης
people-passkey-failed = Η σύνδεση με κλειδί πρόσβασης δεν πέτυχε. Δοκιμάστε ξανά ή ζητήστε κωδικό.
people-passkey-not-made = Το κλειδί πρόσβασης δεν δημιουργήθηκε. Δοκιμάστε ξανά ή χρησιμοποιήστε άλλη συσκευή.
people-passkeys = Κλειδιά πρόσβασης
people-passkeys-text = Το κλειδί πρόσβασης φυλάσσεται στη συσκευή σας ή στον διαχειριστή συνθηματικών. Με αυτό συνδέεστε χωρίς κωδικό: με το δακτυλικό αποτύπωμα, το πρόσωπο ή το PIN σας.
people-passkey-label = Όνομα του κλειδιού πρόσβασης
people-passkey-label-hint = Για να το ξεχωρίζετε από άλλα, όπως «φορητός του γραφείου»
people-passkey-add = Προσθήκη κλειδιού πρόσβασης
people-passkey-used = Δημιουργία: { $made }. Τελευταία χρήση: { $used }
people-passkey-unused = Δημιουργία: { $made }. Δεν έχει χρησιμοποιηθεί ακόμη

people-account = Ο λογαριασμός σας
people-account-saved = Η αλλαγή σας αποθηκεύτηκε.
people-language = Γλώσσα των μηνυμάτων μας
people-language-missing = Επιλέξτε γλώσσα
people-change = Αλλαγή
people-remove = Αφαίρεση
people-save = Αποθήκευση
people-cancel = Ακύρωση
people-name-title = Αλλαγή ονόματος και γλώσσας
people-email-title = Αλλαγή διεύθυνσης ηλεκτρονικού ταχυδρομείου
people-email-text = Στέλνουμε έναν κωδικό στη νέα διεύθυνση. Η παλιά ισχύει μέχρι να συμπληρώσετε τον κωδικό και ενημερώνεται για την αλλαγή.
people-email-new = Νέα διεύθυνση ηλεκτρονικού ταχυδρομείου
people-email-taken = Αυτή τη διεύθυνση την έχει άλλος λογαριασμός. Χρησιμοποιήστε διαφορετική
people-email-code-title = Επιβεβαίωση της νέας διεύθυνσης
people-email-code-sent =
    { $minutes ->
        [one] Στείλαμε έναν κωδικό στη διεύθυνση { $email }. Ισχύει για μία χρήση, μέσα σε ένα λεπτό.
       *[other] Στείλαμε έναν κωδικό στη διεύθυνση { $email }. Ισχύει για μία χρήση, μέσα σε { $minutes } λεπτά.
    }
people-email-confirm = Επιβεβαίωση διεύθυνσης
people-role = Ρόλος
people-roles = Οι ρόλοι σας
people-roles-none = Δεν έχετε ακόμη ρόλο σε οργανισμό.
people-role-administrator = Διαχείριση του ιστότοπου
people-role-secretariat = Γραμματεία
people-role-chair = Προεδρία της κριτικής επιτροπής
people-role-juror = Μέλος της κριτικής επιτροπής
people-role-officer = Στέλεχος του οργανισμού
people-role-artist = Καλλιτέχνης
people-role-trainer = Κατάρτιση
people-role-translator = Μετάφραση
people-role-evaluator = Αξιολόγηση
people-role-applicant = Υποβολή υποψηφιότητας
people-sessions = Πού είστε συνδεδεμένοι
people-sessions-text = Αν δεν αναγνωρίζετε μια συνεδρία, τερματίστε την.
people-session-this = αυτό το πρόγραμμα περιήγησης
people-session-times = Από { $began }, τελευταία χρήση { $seen } (UTC)
people-session-unknown = Άγνωστο πρόγραμμα περιήγησης
people-session-end = Τερματισμός
people-sign-out = Αποσύνδεση
people-sign-out-everywhere = Αποσύνδεση από παντού
people-data = Τα δεδομένα σας
people-data-text = Μπορείτε να πάρετε μαζί σας, σε αρχείο, όλα όσα αποθηκεύουμε για εσάς.
people-data-download = Λήψη των δεδομένων μου
people-history = Ιστορικό
people-history-line = { $at } (UTC): { $what }
people-did-enter = δημιουργία λογαριασμού
people-did-rename = αλλαγή ονόματος ή γλώσσας
people-did-change-email = αλλαγή διεύθυνσης ηλεκτρονικού ταχυδρομείου
people-did-appoint = ανάθεση ρόλου
people-did-dismiss = λήξη ρόλου
people-did-accept-invitation = αποδοχή πρόσκλησης συμμετοχής
people-did-add-passkey = προσθήκη κλειδιού πρόσβασης
people-did-remove-passkey = αφαίρεση κλειδιού πρόσβασης
people-did-sign-in = σύνδεση
people-did-sign-out = τερματισμός συνεδρίας
people-did-sign-out-everywhere = αποσύνδεση από παντού

people-members = Μέλη
people-members-manage = Μέλη και προσκλήσεις
people-members-text = Η γραμματεία της οργάνωσης αναθέτει και τερματίζει ρόλους. Όποιος προσκαλείται λαμβάνει μήνυμα και αποδέχεται ο ίδιος.
people-members-invited = Προσκεκλημένοι που δεν έχουν ακόμη αποδεχθεί
people-member-since = Από { $day }
people-member-end = Τερματισμός ρόλου
people-member-last = Κάποιος πρέπει να παραμείνει στη γραμματεία. Προσκαλέστε πρώτα άλλο πρόσωπο και έπειτα τερματίστε αυτόν τον ρόλο
people-member-invite = Πρόσκληση προσώπου
people-member-invited-on = Πρόσκληση στις { $day }
people-member-expired = Έληξε
people-member-withdraw = Ανάκληση της πρόσκλησης
people-member-email-hint = Η πρόσκληση αποστέλλεται σε αυτή τη διεύθυνση.
people-member-language = Γλώσσα του μηνύματος
people-member-role-missing = Επιλέξτε ρόλο
people-member-known = Το πρόσωπο αυτό έχει ήδη αυτόν τον ρόλο. Επιλέξτε άλλον ρόλο ή άλλη διεύθυνση

people-invitation = Πρόσκληση συμμετοχής
people-invitation-text = Σας προσκαλεί να συμμετάσχετε: { $name }.
people-invitation-for = Σε τι
people-invitation-sign-in = Μόλις αποδεχτείτε, θα σας ζητήσουμε να συνδεθείτε. Αν έρχεστε για πρώτη φορά, έτσι δημιουργείται ο λογαριασμός σας.
people-invitation-other = Αυτή η πρόσκληση στάλθηκε στη διεύθυνση { $invited }. Έχετε συνδεθεί ως { $own }. Αποδεχτείτε την μόνο αν προορίζεται για εσάς.
people-invitation-accept = Αποδοχή της πρόσκλησης
people-invitation-accept-as = Αποδοχή ως { $email }
people-invitation-accepted = Αυτή η πρόσκληση συμμετοχής έχει ήδη γίνει δεκτή.
people-invitation-withdrawn = Αυτή η πρόσκληση συμμετοχής ανακλήθηκε. Απευθυνθείτε στο πρόσωπο που σας προσκάλεσε.
people-invitation-expired = Αυτή η πρόσκληση συμμετοχής έχει λήξει. Ζητήστε καινούργια από το πρόσωπο που σας προσκάλεσε.

people-mail-code-subject = { $code }: ο κωδικός σας για τη σύνδεση
people-mail-code =
    Καλημέρα σας,

    ο κωδικός σας για τη σύνδεση: { $code }

    Συμπληρώστε τον στη σελίδα όπου τον ζητήσατε ή ανοίξτε αυτόν τον σύνδεσμο:

    { $link }

    { $minutes ->
        [one] Ο κωδικός και ο σύνδεσμος ισχύουν για μία χρήση, μέσα σε ένα λεπτό.
       *[other] Ο κωδικός και ο σύνδεσμος ισχύουν για μία χρήση, μέσα σε { $minutes } λεπτά.
    } Δεν πρόκειται ποτέ να σας ζητήσουμε τον κωδικό.

    Αν δεν θέλατε να συνδεθείτε, δεν χρειάζεται να κάνετε τίποτα.
people-mail-email-subject = { $code }: επιβεβαίωση της νέας διεύθυνσής σας
people-mail-email =
    Καλημέρα σας,

    αυτή η διεύθυνση πρόκειται να γίνει η διεύθυνση ενός λογαριασμού σε εμάς. Για να την επιβεβαιώσετε, συμπληρώστε αυτόν τον κωδικό στη σελίδα όπου τον ζητήσατε: { $code }

    { $minutes ->
        [one] Ο κωδικός ισχύει για μία χρήση, μέσα σε ένα λεπτό.
       *[other] Ο κωδικός ισχύει για μία χρήση, μέσα σε { $minutes } λεπτά.
    } Αν δεν τον ζητήσατε, δεν χρειάζεται να κάνετε τίποτα.
people-mail-email-changed-subject = Η διεύθυνση ηλεκτρονικού ταχυδρομείου σας άλλαξε
people-mail-email-changed =
    Καλημέρα σας,

    η διεύθυνση του λογαριασμού σας είναι πλέον { $email }. Στην παλιά δεν θα στέλνουμε άλλα μηνύματα.

    Αν δεν την αλλάξατε εσείς, γράψτε μας αμέσως.
people-mail-invitation-subject = Πρόσκληση συμμετοχής: { $title }
people-mail-invitation =
    Καλημέρα σας,

    σας προσκαλεί να συμμετάσχετε: { $name }. Πρόκειται για: { $title }

    Για να δείτε την πρόσκληση και να την αποδεχτείτε, ανοίξτε αυτόν τον σύνδεσμο:

    { $link }

    { $days ->
        [one] Η πρόσκληση ισχύει για μία ημέρα.
       *[other] Η πρόσκληση ισχύει για { $days } ημέρες.
    } Αν δεν προορίζεται για εσάς, δεν χρειάζεται να κάνετε τίποτα.
