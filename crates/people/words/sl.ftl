# Osebe in organizacije.

people-kind-local-authority = Lokalna skupnost
people-kind-regional-authority = Regionalni organ
people-kind-national-authority = Državni organ
people-kind-civil-society = Organizacija civilne družbe
people-kind-network = Mreža
people-kind-other = Druga organizacija

people-sign-in = Vpis
people-sign-in-text = Ta stran je namenjena osebam z računom. Za nadaljevanje se vpišite.
people-sign-in-demo = To je predstavitev. Izberite eno od njenih izmišljenih oseb.
people-sign-in-demo-link = Izberi osebo
people-sign-in-carried = Kar ste vnesli, je ohranjeno in bo shranjeno po vpisu.
