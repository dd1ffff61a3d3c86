# Personen und Organisationen.

people-kind-local-authority = Gemeinde
people-kind-regional-authority = Regionale Behörde
people-kind-national-authority = Nationale Behörde
people-kind-civil-society = Zivilgesellschaftliche Organisation
people-kind-network = Netzwerk
people-kind-other = Sonstige Organisation

people-sign-in = Anmelden
people-sign-in-text = Diese Seite ist Personen mit einem Konto vorbehalten. Melden Sie sich an, um fortzufahren.
people-sign-in-demo = Dies ist eine Vorführung. Wählen Sie eine ihrer erfundenen Personen.
people-sign-in-demo-link = Person wählen
people-sign-in-carried = Ihre Eingaben bleiben erhalten und werden nach der Anmeldung gespeichert.
