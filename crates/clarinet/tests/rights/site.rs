//! What everybody may ask.

use crate::meets::{EVERYBODY, Goes, Line, Nothing, PREVIEW, Page, form, line};

pub(crate) const TABLE: &[Line] = &[
    line("GET", "/assets/{name}", "/assets/ASSET", EVERYBODY),
    line("GET", "/healthz", "", EVERYBODY),
    line("GET", "/readyz", "", EVERYBODY),
    line("GET", "/metrics", "", EVERYBODY),
    line("GET", "/demo", "", EVERYBODY),
    line("GET", "/demo/mails", "", EVERYBODY),
    form("/demo/sign-in", "", &[("person", "officer")], [Goes; 5]),
    line("GET", "/styleguide", "", EVERYBODY),
    line("GET", "/styleguide/office", "", EVERYBODY),
    line("GET", "/{lang}", "", EVERYBODY),
    line("GET", "/{lang}/about", "", EVERYBODY),
    line("GET", "/{lang}/contact", "", EVERYBODY),
    line("GET", "/{lang}/privacy", "", EVERYBODY),
    line("GET", "/{lang}/accessibility", "", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}", "/en/calls/award-current", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}", "/en/calls/HIDDEN", [Nothing, Nothing, Nothing, Page, Nothing]),
    line("GET", "/{lang}/calls/{slug}/questions", "/en/calls/award-current/questions", EVERYBODY),
    line(
        "GET",
        "/{lang}/calls/{slug}/questions",
        "/en/calls/HIDDEN/questions",
        [Nothing, Nothing, Nothing, Page, Nothing],
    ),
    line("GET", "/{lang}/calls/{slug}/eligibility", "/en/calls/award-current/eligibility", EVERYBODY),
    line(
        "GET",
        "/{lang}/calls/{slug}/eligibility",
        "/en/calls/HIDDEN/eligibility",
        // Not open: its secretariat is sent to the call.
        [Nothing, Nothing, Nothing, Goes, Nothing],
    ),
    line("GET", "/{lang}/award", "", EVERYBODY),
    line("GET", "/{lang}/award/{slug}", "/en/award/award-current", EVERYBODY),
    line("GET", "/{lang}/award/{slug}", "/en/award/HIDDEN", PREVIEW),
    line("GET", "/{lang}/award/{slug}/feed.atom", "/en/award/award-current/feed.atom", EVERYBODY),
    line("GET", "/{lang}/award/{slug}/feed.atom", "/en/award/HIDDEN/feed.atom", PREVIEW),
    line("GET", "/{lang}/award/{slug}/{number}", "/en/award/award-current/SHOWN", EVERYBODY),
    line("GET", "/{lang}/award/{slug}/{number}", "/en/award/award-current/NUMBER", [Nothing; 5]),
    line("GET", "/{lang}/award/{slug}/{number}", "/en/award/HIDDEN/SHOWN2019", PREVIEW),
    line("GET", "/files/{id}/{size}", "/files/00000000-0000-7000-8000-000000000000/small.webp", [Nothing; 5]),
    line("GET", "/{lang}/calls/{slug}/answers", "/en/calls/award-current/answers", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}/changes", "/en/calls/award-current/changes", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}/changes", "/en/calls/HIDDEN/changes", PREVIEW),
];
