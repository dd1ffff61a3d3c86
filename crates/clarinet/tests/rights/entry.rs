//! An applicant's own entries.

use crate::meets::{
    Goes, Line, NOBODYS, Nothing, OFFICE, OWN, OWN_FAULT, OWN_GOES, SIGNED_IN, SignIn, form, line,
};

pub(crate) const TABLE: &[Line] = &[
    line("GET", "/{lang}/my/entries", "", SIGNED_IN),
    line("GET", "/{lang}/my/entries/new", "/en/my/entries/new?call=award-current", SIGNED_IN),
    line(
        "GET",
        "/{lang}/my/entries/new",
        "/en/my/entries/new?call=HIDDEN",
        [SignIn, Nothing, Nothing, Goes, Nothing],
    ),
    form(
        "/{lang}/my/entries",
        "",
        &[("call", "award-current"), ("id", "FRESH"), ("language", "en")],
        [SignIn, Goes, Goes, Goes, Goes],
    ),
    form(
        "/{lang}/my/entries",
        "",
        &[("call", "award-current"), ("id", "ENTRY"), ("language", "en")],
        OWN_GOES,
    ),
    line("GET", "/{lang}/my/entries/{id}", "/en/my/entries/ENTRY", OWN),
    line("GET", "/{lang}/my/entries/{id}/bodies", "/en/my/entries/ENTRY/bodies", OWN),
    form("/{lang}/my/entries/{id}/bodies", "/en/my/entries/ENTRY/bodies", &[], OWN_FAULT),
    // The demonstration's own.
    form("/{lang}/my/entries/{id}/sample-answers", "/en/my/entries/DRAFT/sample-answers", &[], OWN_GOES),
    line("GET", "/{lang}/my/entries/{id}/questions/{key}", "/en/my/entries/ENTRY/questions/title", OWN),
    form(
        "/{lang}/my/entries/{id}/questions/{key}",
        "/en/my/entries/ENTRY/questions/title",
        &[("title", "Another title"), ("version", "1")],
        OWN_GOES,
    ),
    line(
        "GET",
        "/{lang}/my/entries/{id}/questions/{key}/files",
        "/en/my/entries/ENTRY/questions/pictures/files",
        OWN_GOES,
    ),
    // A form without files.
    form(
        "/{lang}/my/entries/{id}/questions/{key}/files",
        "/en/my/entries/ENTRY/questions/pictures/files",
        &[],
        OWN_FAULT,
    ),
    line("GET", "/{lang}/my/entries/{id}/files/{file}", "/en/my/entries/ENTRY/files/FILE", OWN),
    form(
        "/{lang}/my/entries/{id}/files/{file}",
        "/en/my/entries/ENTRY/files/FILE",
        &[("alt", "A report")],
        OWN_GOES,
    ),
    line(
        "GET",
        "/{lang}/my/entries/{id}/files/{file}/removal",
        "/en/my/entries/ENTRY/files/FILE/removal",
        OWN,
    ),
    // A file of another entry is none of this one.
    line("GET", "/{lang}/my/entries/{id}/files/{file}", "/en/my/entries/DRAFT/files/FILE", NOBODYS),
    line("GET", "/{lang}/my/consents", "", SIGNED_IN),
    line("GET", "/{lang}/my/consents/{id}/withdrawal", "/en/my/consents/CONSENT/withdrawal", OWN),
    form("/{lang}/my/consents/{id}/withdrawal", "/en/my/consents/FRESH/withdrawal", &[], NOBODYS),
    line("GET", "/{lang}/office/consents", "", OFFICE),
    line("GET", "/{lang}/office/consents/{id}/withdrawal", "/en/office/consents/CONSENT/withdrawal", OFFICE),
    form("/{lang}/office/consents/{id}/withdrawal", "/en/office/consents/FRESH/withdrawal", &[], NOBODYS),
    form("/{lang}/my/entries/{id}/check-opening", "/en/my/entries/ENTRY/check-opening", &[], OWN_GOES),
    line("GET", "/{lang}/my/entries/{id}/check", "/en/my/entries/ENTRY/check", OWN),
    form("/{lang}/my/entries/{id}/sendings", "/en/my/entries/ENTRY/sendings", &[], OWN_FAULT),
    line("GET", "/{lang}/my/entries/{id}/receipt", "/en/my/entries/ENTRY/receipt", OWN),
    line("GET", "/{lang}/my/entries/{id}/sending", "/en/my/entries/ENTRY/sending", OWN),
    // Of a draft nothing was sent.
    line("GET", "/{lang}/my/entries/{id}/sending", "/en/my/entries/DRAFT/sending", NOBODYS),
    line("GET", "/{lang}/my/entries/{id}/colleagues", "/en/my/entries/ENTRY/colleagues", OWN),
    form("/{lang}/my/entries/{id}/colleagues", "/en/my/entries/ENTRY/colleagues", &[], OWN_FAULT),
    form(
        "/{lang}/my/entries/{id}/colleagues",
        "/en/my/entries/ENTRY/colleagues",
        &[("email", "colleague@example.eu")],
        OWN_GOES,
    ),
    // Who leads an entry alone has nobody to hand it over to, and neither a colleague nor an invitation of this id.
    form("/{lang}/my/entries/{id}/handover", "/en/my/entries/ENTRY/handover", &[], OWN_FAULT),
    form(
        "/{lang}/my/entries/{id}/colleagues/{person}/end",
        "/en/my/entries/ENTRY/colleagues/FRESH/end",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/my/entries/{id}/invitations/{invitation}/withdrawal",
        "/en/my/entries/ENTRY/invitations/FRESH/withdrawal",
        &[],
        NOBODYS,
    ),
    // An entry that was not refused has nothing to review.
    line(
        "GET",
        "/{lang}/my/entries/{id}/review",
        "/en/my/entries/ENTRY/review",
        [SignIn, Nothing, Nothing, Nothing, Nothing],
    ),
    form(
        "/{lang}/my/entries/{id}/review",
        "/en/my/entries/ENTRY/review",
        &[],
        [SignIn, Nothing, Nothing, Nothing, Nothing],
    ),
    line("GET", "/{lang}/my/entries/{id}/withdrawal", "/en/my/entries/ENTRY/withdrawal", OWN),
    line("GET", "/{lang}/my/entries/{id}/review", "/en/my/entries/ENTRY/review", NOBODYS),
    form("/{lang}/my/entries/{id}/review", "/en/my/entries/ENTRY/review", &[], NOBODYS),
    form(
        "/{lang}/my/entries/{id}/files/{file}/removal",
        "/en/my/entries/ENTRY/files/FILE/removal",
        &[],
        OWN_GOES,
    ),
    // The last line about the entry: after it there is nothing to withdraw.
    form("/{lang}/my/entries/{id}/withdrawal", "/en/my/entries/ENTRY/withdrawal", &[], OWN_GOES),
];
