//! The walk of all rights: every address of the router with every role, against the table below.
//!
//! A new address fails this test until it has a line here that says who meets what.

mod browser;

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use clarinet::demo::PERSONS;
use clarinet::rooms;
use uuid::Uuid;

/// What somebody meets at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meets {
    /// A page.
    Page,
    /// The way on after a write, or from an address that has moved.
    Goes,
    /// The form again, or that it cannot be read, since it says too little; or that a link has ended: the right to
    /// send it is there.
    Fault,
    /// The page that never was, equal to any other such.
    Nothing,
    /// The sign-in page.
    SignIn,
}

use Meets::{Fault, Goes, Nothing, Page, SignIn};

/// An address and what each role meets there.
struct Line {
    method: &'static str,
    /// As the router lists it.
    route: &'static str,
    /// The address asked, with names for what is filled in; empty where the route has no parameter but the language.
    asked: &'static str,
    /// The form posted.
    form: &'static [(&'static str, &'static str)],
    /// Nobody; the entry's applicant; another entry's; the call's secretariat; everybody else who is signed in.
    meets: [Meets; 5],
}

const fn line(method: &'static str, route: &'static str, asked: &'static str, meets: [Meets; 5]) -> Line {
    Line { method, route, asked, form: &[], meets }
}

const fn form(
    route: &'static str,
    asked: &'static str,
    form: &'static [(&'static str, &'static str)],
    meets: [Meets; 5],
) -> Line {
    Line { method: "POST", route, asked, form, meets }
}

const EVERYBODY: [Meets; 5] = [Page; 5];
const SIGNED_IN: [Meets; 5] = [SignIn, Page, Page, Page, Page];
/// What only those see who run the call.
const PREVIEW: [Meets; 5] = [Nothing, Nothing, Nothing, Page, Nothing];
const OFFICE: [Meets; 5] = [SignIn, Nothing, Nothing, Page, Nothing];
const OFFICE_GOES: [Meets; 5] = [SignIn, Nothing, Nothing, Goes, Nothing];
const OFFICE_FAULT: [Meets; 5] = [SignIn, Nothing, Nothing, Fault, Nothing];
const NOBODYS: [Meets; 5] = [SignIn, Nothing, Nothing, Nothing, Nothing];
const OWN: [Meets; 5] = [SignIn, Page, Nothing, Nothing, Nothing];
const OWN_GOES: [Meets; 5] = [SignIn, Goes, Nothing, Nothing, Nothing];
const OWN_FAULT: [Meets; 5] = [SignIn, Fault, Nothing, Nothing, Nothing];

/// ENTRY is a sent entry of the applicant with the public NUMBER, DRAFT one not sent, SHOWN the number of an entry in
/// the gallery, HIDDEN a call that is not published, ASSET a file that exists, LEAD and OTHER organisations.
const TABLE: &[Line] = &[
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
    line("GET", "/{lang}/sign-in", "", [Page, Goes, Goes, Goes, Goes]),
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
    line("GET", "/{lang}/my/entries/{id}/questions/{key}", "/en/my/entries/ENTRY/questions/title", OWN),
    form(
        "/{lang}/my/entries/{id}/questions/{key}",
        "/en/my/entries/ENTRY/questions/title",
        &[("title", "Another title"), ("version", "1")],
        OWN_GOES,
    ),
    form("/{lang}/my/entries/{id}/check-opening", "/en/my/entries/ENTRY/check-opening", &[], OWN_GOES),
    line("GET", "/{lang}/my/entries/{id}/check", "/en/my/entries/ENTRY/check", OWN),
    form("/{lang}/my/entries/{id}/sendings", "/en/my/entries/ENTRY/sendings", &[], OWN_FAULT),
    line("GET", "/{lang}/my/entries/{id}/receipt", "/en/my/entries/ENTRY/receipt", OWN),
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
    line("GET", "/{lang}/office/calls/{slug}/queue", "/en/office/calls/award-current/queue", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/queue", "/en/office/calls/HIDDEN/queue", OFFICE),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/queue/next",
        "/en/office/calls/award-current/queue/next",
        OFFICE_GOES,
    ),
    line("GET", "/{lang}/office/entries/{id}", "/en/office/entries/ENTRY", OFFICE),
    form("/{lang}/office/entries/{id}/findings", "/en/office/entries/ENTRY/findings", &[], OFFICE_FAULT),
    form(
        "/{lang}/office/entries/{id}/notes",
        "/en/office/entries/ENTRY/notes",
        &[("id", "FRESH")],
        OFFICE_FAULT,
    ),
    line("GET", "/{lang}/office/entries/{id}/decision", "/en/office/entries/ENTRY/decision", OFFICE),
    form("/{lang}/office/entries/{id}/decision", "/en/office/entries/ENTRY/decision", &[], OFFICE_FAULT),
    line(
        "GET",
        "/{lang}/office/entries/{id}/clarification",
        "/en/office/entries/ENTRY/clarification",
        OFFICE,
    ),
    form(
        "/{lang}/office/entries/{id}/clarification",
        "/en/office/entries/ENTRY/clarification",
        &[],
        OFFICE_FAULT,
    ),
    // Nothing is proposed and no review is asked for: back to the entry.
    line(
        "GET",
        "/{lang}/office/entries/{id}/confirmation",
        "/en/office/entries/ENTRY/confirmation",
        OFFICE_GOES,
    ),
    form(
        "/{lang}/office/entries/{id}/confirmation",
        "/en/office/entries/ENTRY/confirmation",
        &[("decision", "FRESH"), ("step", "confirm")],
        OFFICE_GOES,
    ),
    line("GET", "/{lang}/office/entries/{id}/review", "/en/office/entries/ENTRY/review", OFFICE_GOES),
    form("/{lang}/office/entries/{id}/review", "/en/office/entries/ENTRY/review", &[], OFFICE_GOES),
    form("/{lang}/office/entries/{id}/restoration", "/en/office/entries/ENTRY/restoration", &[], OFFICE_GOES),
    line("GET", "/{lang}/my/entries/{id}/withdrawal", "/en/my/entries/ENTRY/withdrawal", OWN),
    line("GET", "/{lang}/my/entries/{id}/review", "/en/my/entries/ENTRY/review", NOBODYS),
    form("/{lang}/my/entries/{id}/review", "/en/my/entries/ENTRY/review", &[], NOBODYS),
    line("GET", "/{lang}/office/calls/{slug}/queue", "/en/office/calls/award-current/queue", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/queue", "/en/office/calls/HIDDEN/queue", OFFICE),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/queue/next",
        "/en/office/calls/award-current/queue/next",
        OFFICE_GOES,
    ),
    line("GET", "/{lang}/office/entries/{id}", "/en/office/entries/ENTRY", OFFICE),
    line("GET", "/{lang}/office/entries/{id}", "/en/office/entries/DRAFT", NOBODYS),
    form("/{lang}/office/entries/{id}/findings", "/en/office/entries/ENTRY/findings", &[], OFFICE_FAULT),
    form("/{lang}/office/entries/{id}/findings", "/en/office/entries/DRAFT/findings", &[], NOBODYS),
    form("/{lang}/office/entries/{id}/notes", "/en/office/entries/ENTRY/notes", &[], OFFICE_FAULT),
    form("/{lang}/office/entries/{id}/notes", "/en/office/entries/DRAFT/notes", &[], NOBODYS),
    line("GET", "/{lang}/office/entries/{id}/decision", "/en/office/entries/ENTRY/decision", OFFICE),
    line("GET", "/{lang}/office/entries/{id}/decision", "/en/office/entries/DRAFT/decision", NOBODYS),
    form("/{lang}/office/entries/{id}/decision", "/en/office/entries/ENTRY/decision", &[], OFFICE_FAULT),
    form("/{lang}/office/entries/{id}/decision", "/en/office/entries/DRAFT/decision", &[], NOBODYS),
    line(
        "GET",
        "/{lang}/office/entries/{id}/confirmation",
        "/en/office/entries/ENTRY/confirmation",
        OFFICE_GOES,
    ),
    form(
        "/{lang}/office/entries/{id}/confirmation",
        "/en/office/entries/ENTRY/confirmation",
        &[],
        OFFICE_FAULT,
    ),
    line(
        "GET",
        "/{lang}/office/entries/{id}/clarification",
        "/en/office/entries/ENTRY/clarification",
        OFFICE,
    ),
    form(
        "/{lang}/office/entries/{id}/clarification",
        "/en/office/entries/ENTRY/clarification",
        &[],
        OFFICE_FAULT,
    ),
    line("GET", "/{lang}/office/entries/{id}/review", "/en/office/entries/ENTRY/review", OFFICE_GOES),
    form("/{lang}/office/entries/{id}/review", "/en/office/entries/ENTRY/review", &[], OFFICE_GOES),
    form("/{lang}/office/entries/{id}/restoration", "/en/office/entries/ENTRY/restoration", &[], OFFICE_GOES),
    // The last line about the entry: after it there is nothing to withdraw.
    form("/{lang}/my/entries/{id}/withdrawal", "/en/my/entries/ENTRY/withdrawal", &[], OWN_GOES),
    line("GET", "/files/{id}/{size}", "/files/00000000-0000-7000-8000-000000000000/small.webp", [Nothing; 5]),
    line("GET", "/{lang}/calls/{slug}/answers", "/en/calls/award-current/answers", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}/changes", "/en/calls/award-current/changes", EVERYBODY),
    line("GET", "/{lang}/calls/{slug}/changes", "/en/calls/HIDDEN/changes", PREVIEW),
    line("GET", "/{lang}/invitations/{token}", "/en/invitations/unknown", [Nothing; 5]),
    line(
        "GET",
        "/{lang}/invitations/{token}/acceptance",
        "/en/invitations/unknown/acceptance",
        [SignIn, Goes, Goes, Goes, Goes],
    ),
    line("GET", "/{lang}/my/account", "", SIGNED_IN),
    line("GET", "/{lang}/my/account/email", "", SIGNED_IN),
    line(
        "GET",
        "/{lang}/my/account/email/{id}",
        "/en/my/account/email/00000000-0000-7000-8000-000000000000",
        NOBODYS,
    ),
    line("GET", "/{lang}/my/account/name", "", SIGNED_IN),
    line("GET", "/{lang}/my/calls/{slug}/questions", "/en/my/calls/award-current/questions", SIGNED_IN),
    line("GET", "/{lang}/my/data", "", SIGNED_IN),
    line("GET", "/{lang}/office/calls", "", OFFICE),
    line("GET", "/{lang}/office/calls/new", "", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/answers", "/en/office/calls/award-current/answers", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/edit", "/en/office/calls/award-current/edit", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/form", "/en/office/calls/award-current/form", OFFICE),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/late-passes",
        "/en/office/calls/award-current/late-passes",
        OFFICE,
    ),
    line("GET", "/{lang}/office/calls/{slug}/preview", "/en/office/calls/award-current/preview", OFFICE),
    line("GET", "/{lang}/office/calls/{slug}/publish", "/en/office/calls/award-current/publish", OFFICE),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/answers/{id}",
        "/en/office/calls/award-current/answers/00000000-0000-7000-8000-000000000000",
        NOBODYS,
    ),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/form/{part}/add",
        "/en/office/calls/award-current/form/section/add",
        OFFICE,
    ),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/form/{part}/change/{key}",
        "/en/office/calls/award-current/form/section/change/campaign",
        OFFICE,
    ),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/form/{part}/remove/{key}",
        "/en/office/calls/award-current/form/section/remove/campaign",
        OFFICE,
    ),
    line(
        "GET",
        "/{lang}/office/calls/{slug}/texts/{name}",
        "/en/office/calls/award-current/texts/title",
        OFFICE,
    ),
    line("GET", "/{lang}/office/organisations/{id}/members", "/en/office/organisations/LEAD/members", OFFICE),
    line(
        "GET",
        "/{lang}/office/organisations/{id}/members",
        "/en/office/organisations/OTHER/members",
        [SignIn, Nothing, Nothing, Nothing, Nothing],
    ),
    form(
        "/{lang}/office/organisations/{id}/members",
        "/en/office/organisations/LEAD/members",
        &[],
        OFFICE_FAULT,
    ),
    form(
        "/{lang}/office/organisations/{id}/members/{membership}/end",
        "/en/office/organisations/LEAD/members/00000000-0000-7000-8000-000000000000/end",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/office/organisations/{id}/invitations/{invitation}/withdrawal",
        "/en/office/organisations/LEAD/invitations/00000000-0000-7000-8000-000000000000/withdrawal",
        &[],
        NOBODYS,
    ),
    line("GET", "/{lang}/sign-in/code", "", [Goes; 5]),
    line("GET", "/{lang}/sign-in/go-on", "", [Goes; 5]),
    line("GET", "/{lang}/sign-in/link/{token}", "/en/sign-in/link/unknown", [Fault; 5]),
    form("/{lang}/invitations/{token}/acceptance", "/en/invitations/unknown/acceptance", &[], NOBODYS),
    form("/{lang}/my/account/email", "", &[], [SignIn, Fault, Fault, Fault, Fault]),
    form("/{lang}/my/account/name", "", &[], [SignIn, Fault, Fault, Fault, Fault]),
    form(
        "/{lang}/my/account/email/{id}",
        "/en/my/account/email/00000000-0000-7000-8000-000000000000",
        &[],
        NOBODYS,
    ),
    form("/{lang}/my/account/passkeys/begin", "", &[], [SignIn, Fault, Fault, Fault, Fault]),
    form("/{lang}/my/account/passkeys/finish", "", &[], [SignIn, Fault, Fault, Fault, Fault]),
    form(
        "/{lang}/my/account/passkeys/{id}/removal",
        "/en/my/account/passkeys/00000000-0000-7000-8000-000000000000/removal",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/my/account/sessions/{id}/end",
        "/en/my/account/sessions/00000000-0000-7000-8000-000000000000/end",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/my/calls/{slug}/questions",
        "/en/my/calls/award-current/questions",
        &[],
        [SignIn, Fault, Fault, Fault, Fault],
    ),
    form("/{lang}/office/calls/new", "", &[], OFFICE_FAULT),
    form("/{lang}/office/calls/{slug}/answers", "/en/office/calls/award-current/answers", &[], OFFICE_GOES),
    form(
        "/{lang}/office/calls/{slug}/late-passes",
        "/en/office/calls/award-current/late-passes",
        &[],
        OFFICE_FAULT,
    ),
    form("/{lang}/office/calls/{slug}/edit", "/en/office/calls/award-current/edit", &[], OFFICE_FAULT),
    form(
        "/{lang}/office/calls/{slug}/answers/{id}",
        "/en/office/calls/award-current/answers/00000000-0000-7000-8000-000000000000",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/office/calls/{slug}/answers/{id}/setting-aside",
        "/en/office/calls/award-current/answers/00000000-0000-7000-8000-000000000000/setting-aside",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/office/calls/{slug}/form/discard",
        "/en/office/calls/award-current/form/discard",
        &[],
        OFFICE_GOES,
    ),
    form(
        "/{lang}/office/calls/{slug}/form/{part}/add",
        "/en/office/calls/award-current/form/section/add",
        &[],
        OFFICE_FAULT,
    ),
    form(
        "/{lang}/office/calls/{slug}/form/{part}/change/{key}",
        "/en/office/calls/award-current/form/section/change/nothing",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/office/calls/{slug}/form/{part}/move/{key}",
        "/en/office/calls/award-current/form/section/move/nothing",
        &[],
        NOBODYS,
    ),
    form(
        "/{lang}/office/calls/{slug}/form/{part}/remove/{key}",
        "/en/office/calls/award-current/form/section/remove/nothing",
        &[],
        OFFICE_GOES,
    ),
    form(
        "/{lang}/office/calls/{slug}/late-passes/{id}/taking-back",
        "/en/office/calls/award-current/late-passes/00000000-0000-7000-8000-000000000000/taking-back",
        &[],
        NOBODYS,
    ),
    form("/{lang}/office/calls/{slug}/publish", "/en/office/calls/award-current/publish", &[], OFFICE_GOES),
    form(
        "/{lang}/office/calls/{slug}/texts/{name}",
        "/en/office/calls/award-current/texts/nothing",
        &[],
        NOBODYS,
    ),
    form("/{lang}/sign-in", "", &[], [Fault; 5]),
    form("/{lang}/sign-in/code", "", &[], [Fault, Goes, Goes, Goes, Goes]),
    form("/{lang}/sign-in/go-on", "", &[], [Page, Goes, Goes, Goes, Goes]),
    form("/{lang}/sign-in/link/{token}", "/en/sign-in/link/unknown", &[], [Fault; 5]),
    form("/{lang}/sign-in/passkey/begin", "", &[], [Fault; 5]),
    form("/{lang}/sign-in/passkey/finish", "", &[], [Fault; 5]),
    form("/{lang}/my/account/sessions/end", "", &[], [SignIn, Goes, Goes, Goes, Goes]),
    form("/{lang}/sign-out", "", &[], [Goes; 5]),
];

#[test]
fn every_address_has_its_line() {
    let listed: BTreeSet<(String, String)> = rooms::routes(true)
        .list()
        .iter()
        .map(|entry| (entry.method.to_string(), entry.path.clone()))
        .collect();
    let walked = TABLE.iter().map(|line| (line.method.to_owned(), line.route.to_owned())).collect();
    let missing: Vec<_> = listed.difference(&walked).collect();
    let gone: Vec<_> = walked.difference(&listed).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "without a line: {missing:#?}\nno such address: {gone:#?}"
    );
}

#[test]
fn what_is_private_shows_nobody_but_the_sign_in_page() {
    for entry in rooms::routes(true).list().iter().filter(|entry| entry.private) {
        for line in
            TABLE.iter().filter(|line| line.route == entry.path && line.method == entry.method.as_str())
        {
            assert_eq!(line.meets[0], SignIn, "{}", line.route);
            let names_a_noun = line.route.contains("{id}") || line.asked.contains("HIDDEN");
            assert!(!names_a_noun || line.meets.contains(&Nothing), "{}: who may not see it?", line.route);
        }
    }
}

struct Filled {
    entry: Uuid,
    draft: Uuid,
    number: i64,
    shown: [i64; 2],
    asset: String,
    /// The lead, and another partner.
    organisations: [Uuid; 2],
}

impl Filled {
    async fn of(demo: &Demo, owner: &Browser) -> Self {
        let entry = demo.complete_draft(owner, "Of the applicant alone").await;
        let sent = owner.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let write = demo.house.database.begin().await.unwrap();
        use sea_orm::ConnectionTrait as _;
        write
            .execute_unprepared("UPDATE call SET published_at = NULL WHERE slug = 'award-2019'")
            .await
            .unwrap();
        write.commit().await.unwrap();
        let asset = foundation::pages::asset_address("clarinet.css").to_owned();
        let draft = demo.complete_draft(owner, "Not sent yet").await;
        let number = "SELECT CAST(number AS BIGINT) FROM application WHERE id = $1";
        let number = demo.count(number, [entry.into()]).await;
        let shown = "SELECT CAST(MIN(s.number) AS BIGINT) FROM showing s JOIN call c ON c.id = s.call_id WHERE c.slug = $1";
        let shown = [
            demo.count(shown, ["award-current".into()]).await,
            demo.count(shown, ["award-2019".into()]).await,
        ];
        let read = demo.house.database.read();
        let lead = people::partner::lead(read).await.unwrap().unwrap();
        let partners = people::partner::partners(read, foundation::Language::En).await.unwrap();
        let mut others = partners.iter().filter_map(|partner| partner.organisation.as_ref());
        let other = others.find(|other| other.id != lead).unwrap().id;
        let asset = asset.trim_start_matches("/assets/").to_owned();
        Self { entry, draft, number, shown, asset, organisations: [lead, other] }
    }

    fn fill(&self, text: &str, demo: &Demo) -> String {
        text.replace("ENTRY", &self.entry.to_string())
            .replace("DRAFT", &self.draft.to_string())
            .replace("NUMBER", &self.number.to_string())
            .replace("SHOWN2019", &self.shown[1].to_string())
            .replace("SHOWN", &self.shown[0].to_string())
            .replace("HIDDEN", "award-2019")
            .replace("ASSET", &self.asset)
            .replace("LEAD", &self.organisations[0].to_string())
            .replace("OTHER", &self.organisations[1].to_string())
            .replace("FRESH", &demo.house.chance.id(demo.house.clock.now()).to_string())
    }

    async fn ask(&self, demo: &Demo, line: &Line, browser: &Browser) -> Answer {
        let asked = if line.asked.is_empty() { line.route } else { line.asked };
        let asked = self.fill(&asked.replace("{lang}", "en"), demo);
        assert!(!asked.contains('{'), "{asked} is not filled in");
        if line.method == "GET" {
            return browser.get(&asked).await;
        }
        let fields: Vec<_> = line.form.iter().map(|(name, value)| (*name, self.fill(value, demo))).collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(&asked, &fields).await
    }
}

fn met(answer: &Answer) -> Option<Meets> {
    match answer.status {
        StatusCode::OK => Some(Page),
        StatusCode::SEE_OTHER => Some(Goes),
        StatusCode::UNPROCESSABLE_ENTITY
        | StatusCode::BAD_REQUEST
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::GONE => Some(Fault),
        StatusCode::NOT_FOUND => Some(Nothing),
        StatusCode::UNAUTHORIZED => Some(SignIn),
        _ => None,
    }
}

/// The column of the table a demo person stands in.
fn column(person: &str) -> usize {
    match person {
        "applicant" => 1,
        "agency" => 2,
        "secretariat" | "secretariat-2" => 3,
        _ => 4,
    }
}

#[tokio::test]
async fn every_role_meets_at_every_address_what_the_table_says() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let filled = Filled::of(&demo, &owner).await;
        // The owner comes last, so that nobody is refused for what the owner has just changed.
        let mut walkers = vec![("nobody", 0, demo.browser())];
        for person in PERSONS.iter().filter(|person| person.key != "applicant") {
            walkers.push((person.key, column(person.key), demo.signed_in(person.key).await));
        }
        walkers.push(("applicant", 1, owner));
        let mut wrong = Vec::new();
        for line in TABLE {
            for (name, column, browser) in &walkers {
                let answer = filled.ask(&demo, line, browser).await;
                let (status, expected) = (answer.status, line.meets[*column]);
                if met(&answer) != Some(expected) {
                    let (method, route, asked) = (line.method, line.route, line.asked);
                    wrong.push(format!("{name} {method} {route} {asked}: {status}, not {expected:?}"));
                } else if expected == Nothing {
                    let nowhere = browser.ask(Method::GET, "/en/nowhere", &[], "").await;
                    assert_eq!(
                        answer.without_request_id(),
                        nowhere.without_request_id(),
                        "{name} {}",
                        line.route
                    );
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    })
    .await;
}
