# Személyek és szervezetek.

people-kind-local-authority = Helyi önkormányzat
people-kind-regional-authority = Regionális közigazgatási szerv
people-kind-national-authority = Központi közigazgatási szerv
people-kind-civil-society = Civil szervezet
people-kind-network = Hálózat
people-kind-other = Egyéb szervezet

people-sign-in = Bejelentkezés
people-sign-in-text = Ez az oldal fiókkal rendelkező személyeknek szól. A folytatáshoz jelentkezzen be.
people-sign-in-demo = Ez egy bemutató. Válasszon egyet a kitalált személyek közül.
people-sign-in-demo-link = Személy kiválasztása
people-sign-in-carried = Amit beírt, megmaradt, és a bejelentkezés után mentésre kerül.
