# Persone e organizzazioni.

people-kind-local-authority = Ente locale
people-kind-regional-authority = Ente regionale
people-kind-national-authority = Amministrazione nazionale
people-kind-civil-society = Organizzazione della società civile
people-kind-network = Rete
people-kind-other = Altra organizzazione

people-sign-in = Accedi
people-sign-in-text = Questa pagina è riservata a chi dispone di un profilo. Per proseguire è necessario accedere.
people-sign-in-demo = Questa è una dimostrazione. Scegliere una delle sue persone inventate.
people-sign-in-demo-link = Scegli una persona
people-sign-in-carried = Quanto inserito è conservato e sarà salvato dopo l’accesso.
