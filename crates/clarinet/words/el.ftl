# Οι σύνδεσμοι του πλαισίου και η επίδειξη.

frame-account = Ο λογαριασμός σας
frame-calls = Οι προσκλήσεις σας
frame-admin = Εγκατάσταση
frame-entries = Οι υποψηφιότητές σας
frame-sign-in = Σύνδεση
frame-award = Βραβείο
frame-sign-out = Αποσύνδεση
frame-about = Σχετικά με το πρόγραμμα
frame-contact = Επικοινωνία
frame-privacy = Προστασία δεδομένων
frame-accessibility = Προσβασιμότητα
frame-to-be-confirmed = Η διατύπωση της μνείας αυτής πρέπει να επιβεβαιωθεί με βάση τη συμφωνία επιχορήγησης.
frame-demonstration = Αυτή είναι μια επίδειξη με επινοημένες υποψηφιότητες. Δεν είναι ιστότοπος του έργου, των εταίρων του ή της Ευρωπαϊκής Ένωσης.

demo-persons = Ποιο πρόσωπο θα θέλατε να είστε;
demo-persons-text = Σε αυτή την επίδειξη υπάρχουν επινοημένα πρόσωπα. Επιλέξτε ένα για να δείτε το Clarinet με τα μάτια του.
demo-be = Σύνδεση
demo-mails = Μηνύματα της επίδειξης
demo-mails-text = Από αυτή την επίδειξη δεν αποστέλλεται κανένα μήνυμα. Εδώ θα βρείτε όσα θα είχαν σταλεί, πρώτα τα πιο πρόσφατα.
demo-mails-none = Δεν έχει γραφτεί ακόμη κανένα μήνυμα.
mail-state-queued = Σε αναμονή
mail-state-sending = Σε παράδοση
mail-state-sent = Στάλθηκε
mail-state-refused = Απορρίφθηκε από τον διακομιστή του παραλήπτη
mail-state-unknown = Δεν είναι γνωστό αν έφτασε
mail-state-dropped = Δεν στάλθηκε, επειδή δεν ίσχυε πλέον

# What an administrator looks after.
installation-title = Αυτή η εγκατάσταση
installation-text = Η κατάσταση του συστήματος: αρχεία, μηνύματα και εργασίες.
installation-version = Έκδοση λογισμικού
installation-database = Βάση δεδομένων
installation-scanner = Έλεγχος για ιούς
installation-scanned = Κάθε αρχείο ελέγχεται προτού μπορέσει να το ανοίξει οποιοσδήποτε.
installation-not-scanned = Χωρίς έλεγχο
installation-not-scanned-text = Δεν έχει δηλωθεί υπηρεσία ClamAV. Ορίστε το CLARINET_CLAMD, ώστε τα νέα αρχεία να ελέγχονται προτού μπορέσει να τα ανοίξει οποιοσδήποτε.
installation-files-waiting = Αρχεία που περιμένουν έλεγχο
installation-files-unscanned = Αρχεία που μπορούν να ανοιχτούν και δεν ελέγχθηκαν ποτέ
installation-mail = Ηλεκτρονικό ταχυδρομείο
installation-mail-page = Από αυτή την επίδειξη δεν αποστέλλεται κανένα μήνυμα.
installation-mail-waits = Δεν έχει δηλωθεί διακομιστής αλληλογραφίας. Ορίστε το CLARINET_SMTP_URL: έως τότε τα μηνύματα περιμένουν στα εξερχόμενα.
installation-mail-smtp = Τα μηνύματα παραδίδονται στον διακομιστή αλληλογραφίας.
installation-mail-troubled = Μηνύματα που δεν έφτασαν ή ίσως δεν έφτασαν (ώρες σε UTC)
installation-when = Πότε
installation-state = Κατάσταση
installation-answer = Απάντηση του διακομιστή
installation-jobs = Εργασίες
installation-jobs-waiting = Εργασίες σε αναμονή
installation-jobs-failed = Εργασίες που απέτυχαν
installation-jobs-none = Καμία εργασία δεν απέτυχε.
installation-job = Εργασία
installation-met = Τι συνέβη
installation-way = Τι μπορείτε να κάνετε
installation-again = Νέα προσπάθεια
installation-again-text = Διορθώστε πρώτα την αιτία και ύστερα δοκιμάστε ξανά. Μια εργασία που έγινε εν μέρει μπορεί να επαναληφθεί χωρίς κίνδυνο.
