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
