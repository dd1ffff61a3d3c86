# Persoane și organizații.

people-kind-local-authority = Autoritate locală
people-kind-regional-authority = Autoritate regională
people-kind-national-authority = Autoritate națională
people-kind-civil-society = Organizație a societății civile
people-kind-network = Rețea
people-kind-other = Alt tip de organizație

people-sign-in = Conectare
people-sign-in-text = Această pagină este destinată persoanelor care au un cont. Conectați-vă pentru a continua.
people-sign-in-demo = Aceasta este o demonstrație. Alegeți una dintre persoanele sale fictive.
people-sign-in-demo-link = Alegeți o persoană
people-sign-in-carried = Ceea ce ați completat s-a păstrat și va fi salvat după conectare.
