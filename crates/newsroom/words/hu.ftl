# The public site's own pages.

newsroom-home = Home
newsroom-about = About the programme
newsroom-partners = Partners
newsroom-partners-count =
    { $count ->
        [one] One partner is confirmed
       *[other] { $count } partners are confirmed
    }: { $authorities ->
        [one] one authority
       *[other] { $authorities } authorities
    }, { $organisations ->
        [one] one civil society organisation
       *[other] { $organisations } civil society organisations
    } and { $networks ->
        [one] one network
       *[other] { $networks } networks
    }.
newsroom-partners-without-lead =
    { $count ->
        [one] Without the lead partner there is one.
       *[other] Without the lead partner there are { $count }.
    }
newsroom-partners-official = The official papers of the grant count { $authorities } authorities, { $organisations } civil society organisations and { $networks } networks.
newsroom-partner-name = Name
newsroom-partner-kind = Kind
newsroom-partner-country = Country
newsroom-partner-unnamed = To be confirmed
newsroom-partner-lead = Lead partner
newsroom-partner-unconfirmed = Part to be confirmed, not counted
