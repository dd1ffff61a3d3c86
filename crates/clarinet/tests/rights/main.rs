//! The walk of all rights: every address of the router with every role, against the table below.
//!
//! A new address fails this test until it has a line here that says who meets what.

mod account;
#[path = "../browser/mod.rs"]
mod browser;
mod entry;
mod meets;
mod office;
mod site;

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use calls::application::{NOUN, add_file as add_file_of, application_of, record_consent};
use clarinet::demo::PERSONS;
use clarinet::rooms;
use foundation::files::{FileKind, Limits, Place, Sent, receive};
use meets::{Fault, Goes, Line, Meets, Nothing, Page, SignIn};
use people::consent::{Cover, NewConsent};
use uuid::Uuid;

/// Every line. The last one of `entry` withdraws the entry, the last one of `account` signs out.
///
/// ENTRY is a sent entry of the applicant with a FILE, a CONSENT and the public NUMBER, DRAFT one not sent, SHOWN the
/// number of an entry in the gallery, POSTAL an entry that came by post, HIDDEN a call that is not published, ASSET a file that exists, LEAD and OTHER organisations.
const TABLE: [&[Line]; 4] = [site::TABLE, office::TABLE, entry::TABLE, account::TABLE];

fn lines() -> impl Iterator<Item = &'static Line> {
    TABLE.into_iter().flatten()
}

#[test]
fn every_address_has_its_line() {
    let listed: BTreeSet<(String, String)> = rooms::routes(true)
        .list()
        .iter()
        .map(|entry| (entry.method.to_string(), entry.path.clone()))
        .collect();
    let walked = lines().map(|line| (line.method.to_owned(), line.route.to_owned())).collect();
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
        for line in lines().filter(|line| line.route == entry.path && line.method == entry.method.as_str()) {
            assert_eq!(line.meets[0], SignIn, "{}", line.route);
            let names_a_noun = line.route.contains("{id}") || line.asked.contains("HIDDEN");
            assert!(!names_a_noun || line.meets.contains(&Nothing), "{}: who may not see it?", line.route);
        }
    }
}

struct Filled {
    entry: Uuid,
    draft: Uuid,
    file: Uuid,
    consent: Uuid,
    postal: String,
    number: i64,
    shown: [i64; 2],
    asset: String,
    /// The lead, and another partner.
    organisations: [Uuid; 2],
}

impl Filled {
    async fn of(demo: &Demo, owner: &Browser) -> Self {
        let entry = demo.complete_draft(owner, "Of the applicant alone").await;
        let (file, consent) = add_file(demo, entry).await;
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
        let postal = record_postal(demo).await;
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
        Self { entry, draft, file, consent, postal, number, shown, asset, organisations: [lead, other] }
    }

    fn fill(&self, text: &str, demo: &Demo) -> String {
        text.replace("ENTRY", &self.entry.to_string())
            .replace("FILE", &self.file.to_string())
            .replace("CONSENT", &self.consent.to_string())
            .replace("DRAFT", &self.draft.to_string())
            .replace("POSTAL", &self.postal)
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

/// An entry that came by post, which one of the secretariat types in; its id.
async fn record_postal(demo: &Demo) -> String {
    let office = demo.signed_in("secretariat").await;
    let day = demo.house.clock.now().plus_days(-1).rfc3339();
    let id = demo.house.chance.id(demo.house.clock.now()).to_string();
    let fields = [
        ("id", id.as_str()),
        ("entrant", "Sample Town"),
        ("address", "Sample Street 1"),
        ("came-year", &day[..4]),
        ("came-month", &day[5..7]),
        ("came-day", &day[8..10]),
    ];
    let recorded = office.post("/en/office/calls/award-current/postal", &fields).await;
    assert_eq!(recorded.location(), format!("/en/my/entries/{id}/bodies"));
    id
}

/// A document of an entry, and a consent recorded with it.
async fn add_file(demo: &Demo, entry: Uuid) -> (Uuid, Uuid) {
    let (house, database) = (&demo.house, &demo.house.database);
    let application = application_of(database.read(), entry).await.unwrap();
    let person = application.created_by;
    let act = demo.bench.act(Some(person));
    let place = Place { noun: NOUN, noun_id: entry, slot: "documents".to_owned() };
    let limits = Limits { kinds: vec![FileKind::Pdf], max_bytes: 1000, files: 1 };
    let sent = Sent::of("report.pdf", &b"%PDF-1.7"[..]);
    let file = receive(house, &act, sent, &limits, &place).await.unwrap();
    let mut write = database.begin().await.unwrap();
    assert!(add_file_of(&mut write, &act, person, &file, 1).await.unwrap());
    let new = NewConsent {
        name: foundation::Line::of("Maria"),
        guardian: None,
        covers: [Cover::Face].into(),
        uses: "The gallery".to_owned(),
        until: None,
        evidence: "A form".to_owned(),
    };
    let consent = record_consent(&write, &act, person, entry, &new).await.unwrap();
    write.commit().await.unwrap();
    (file.id, consent)
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
        "secretariat" | "secretariat-2" | "secretariat-3" => 3,
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
        for line in lines() {
            for (name, column, browser) in &walkers {
                let answer = filled.ask(&demo, line, browser).await;
                let own = line.administrator.filter(|_| *name == "admin");
                let (status, expected) = (answer.status, own.unwrap_or(line.meets[*column]));
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
