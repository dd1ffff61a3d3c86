//! What the tests of the gallery and the page cache share: a house with an edition, entries, and requests to it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::io::Read as _;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::Response;
use calls::application::{
    application_of, latest_sending, name_bodies, record_answers, record_application, record_sending,
};
use calls::call::{
    Call, CallKind, CallTexts, FormVersion, NewCall, call_of, form_of, make_call, publish_call,
};
use calls::form::{Answers, Form, Given};
use calls::showing;
use clarinet::{program, rooms};
use foundation::house::Parts;
use foundation::mail::Post;
use foundation::testing::Bench;
use foundation::text::Drafted;
use foundation::{Act, Country, Database, House, Language, Line, Role, Shelf, Write};
use http_body_util::BodyExt as _;
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::{appoint, enter_person};
use people::session::begin_session;
use tower::ServiceExt as _;
use uuid::Uuid;

/// A running program with one edition, whose gallery is not decided yet.
pub struct World {
    pub house: House,
    pub router: Router,
    pub call: Call,
    pub form: FormVersion,
    pub edition: Uuid,
    pub lead: Uuid,
    pub secretariat: Uuid,
    pub applicant: Uuid,
}

/// An entry to be made.
pub struct Sample {
    pub title: &'static str,
    pub country: &'static str,
    pub category: Option<&'static str>,
    pub language: Language,
    pub entering: Option<&'static str>,
    pub answers: BTreeMap<&'static str, Given>,
}

impl Sample {
    pub fn of(title: &'static str, country: &'static str, category: Option<&'static str>) -> Self {
        Self { title, country, category, language: Language::En, entering: None, answers: BTreeMap::new() }
    }
}

/// What was answered to a request.
#[derive(Debug)]
pub struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Got {
    /// The body, decoded as its header says.
    pub fn text(&self) -> String {
        let mut text = String::new();
        match self.headers.get(header::CONTENT_ENCODING).map(axum::http::HeaderValue::as_bytes) {
            Some(b"br") => brotli::Decompressor::new(&self.bytes[..], 4096).read_to_string(&mut text),
            Some(b"gzip") => flate2::read::GzDecoder::new(&self.bytes[..]).read_to_string(&mut text),
            _ => (&self.bytes[..]).read_to_string(&mut text),
        }
        .expect("a body that can be decoded");
        text
    }

    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A house on a database: what `serve` would serve.
pub fn house(bench: &Bench, database: Database) -> House {
    House::new(Parts {
        database,
        clock: bench.clock.clone(),
        chance: bench.chance.clone(),
        files: bench.files(),
        scanner: None,
        shelf: Shelf::of(&rooms::words()),
        base_url: "http://localhost:8080".to_owned(),
        post: Post::Page,
        jobs: rooms::jobs(),
        filled: rooms::filled(),
        demonstration: false,
        trusted_proxies: Vec::new(),
    })
}

/// The demonstration's form, with a question that is not for the public.
fn form() -> Form<Drafted> {
    let json = include_str!("../../../../content/demo/form.json");
    let mut form: Form<Drafted> = serde_json::from_str(json).unwrap();
    let mut contact = form.question("involved").unwrap().clone();
    contact.key = "contact".to_owned();
    contact.label = Drafted::only(Language::En, "Whom may we call?");
    contact.private = true;
    form.sections[1].questions.push(contact);
    form
}

pub async fn world(bench: &Bench) -> World {
    let house = house(bench, bench.database.clone());
    let act = bench.act(None);
    let mut write = house.database.begin().await.unwrap();
    let lead = organisation(&write, &act, "Comune di Prova", "IT", Language::It).await;
    let secretariat =
        enter_person(&write, &act, &Line::of("Sanna"), "sanna@example.org", Language::En).await.unwrap();
    let applicant =
        enter_person(&write, &act, &Line::of("Petra"), "petra@example.org", Language::En).await.unwrap();
    appoint(&write, &act, secretariat, Role::Secretariat, Some(lead)).await.unwrap();
    let text = |en: &str, it: &str| Drafted([(Language::En, en.into()), (Language::It, it.into())].into());
    let new = NewCall {
        slug: "award-2026".to_owned(),
        kind: CallKind::Award,
        organisation: lead,
        texts: CallTexts {
            title: text("Award of 2026", "Premio 2026"),
            summary: text("Campaigns of authorities.", "Campagne di enti."),
            about: text("About", "Su"),
            prize: text("Prize", "Premio"),
            after: text("After", "Dopo"),
        },
        zone: "Europe/Rome".to_owned(),
        opens_at: act.at.plus_days(-30),
        closes_at: act.at.plus_days(-1),
        grace_minutes: 0,
    };
    let id = make_call(&write, &act, &new, &form()).await.unwrap();
    publish_call(&mut write, &act, id).await.unwrap();
    let edition = award::edition::make_edition(&mut write, &act, id, 2026).await.unwrap();
    let call = call_of(&*write, id).await.unwrap().unwrap();
    let form = form_of(&*write, id).await.unwrap();
    write.commit().await.unwrap();
    World { router: program::router(&house), house, call, form, edition, lead, secretariat, applicant }
}

async fn organisation(write: &Write, act: &Act, name: &str, country: &str, language: Language) -> Uuid {
    let new = NewOrganisation {
        kind: OrganisationKind::LocalAuthority,
        country: country.parse::<Country>().unwrap(),
        name: Drafted::only(language, name),
        language,
        place: None,
        point: None,
    };
    enter_organisations(write, act, &[new]).await.unwrap()[0]
}

impl World {
    fn act(&self) -> Act {
        Act { person: Some(self.secretariat), at: self.house.clock.now(), chance: self.house.chance.clone() }
    }

    /// Opens the gallery at an instant.
    pub async fn open_gallery(&self, at: Option<foundation::Moment>) {
        let mut write = self.house.database.begin().await.unwrap();
        let call = self.call.id;
        award::edition::set_gallery_opening(&mut write, &self.act(), self.edition, call, at).await.unwrap();
        write.commit().await.unwrap();
    }

    /// Makes an entry and shows it; returns its application.
    pub async fn enter(&self, sample: Sample) -> Uuid {
        self.enter_all(vec![sample]).await[0]
    }

    /// Makes entries in one write.
    pub async fn enter_all(&self, samples: Vec<Sample>) -> Vec<Uuid> {
        let (act, mut write) = (self.act(), self.house.database.begin().await.unwrap());
        let mut ids = Vec::new();
        for sample in samples {
            let authority = format!("Town of {}", sample.title);
            let authority = organisation(&write, &act, &authority, sample.country, sample.language).await;
            let entering = match sample.entering {
                Some(name) => Some(organisation(&write, &act, name, sample.country, sample.language).await),
                None => None,
            };
            let one = |text: &str| Given::One(text.to_owned());
            let mut answers = BTreeMap::from([
                ("title", one(sample.title)),
                ("summary", one("Two sentences. They are short.")),
            ]);
            answers.extend(sample.category.map(|category| ("category", one(category))));
            answers.extend(sample.answers);
            let answers = Answers(answers.into_iter().map(|(key, given)| (key.to_owned(), given)).collect());
            let id = record_application(&write, &act, self.secretariat, &self.call, sample.language)
                .await
                .unwrap();
            name_bodies(&write, &act, id, authority, entering, sample.language).await.unwrap();
            record_answers(&write, &act, self.secretariat, id, &answers).await.unwrap();
            record_sending(&write, &act, self.secretariat, id, &self.call, &self.form).await.unwrap();
            let application = application_of(&*write, id).await.unwrap();
            let sending = latest_sending(&*write, id).await.unwrap().unwrap();
            showing::show(&mut write, &act, &application, &sending, sample.country).await.unwrap();
            ids.push(id);
        }
        write.commit().await.unwrap();
        ids
    }

    /// The cookie of a person who has signed in.
    pub async fn cookie(&self, person: Uuid) -> String {
        let write = self.house.database.begin().await.unwrap();
        let token = begin_session(&write, &self.act(), person, "test").await.unwrap();
        write.commit().await.unwrap();
        format!("session={token}")
    }

    /// Asks as an anonymous browser does.
    pub async fn get(&self, address: &str) -> Got {
        self.ask(Method::GET, address, &[("accept-encoding", "br")]).await
    }

    /// Sends a form from a page of the same site.
    pub async fn post(&self, address: &str, cookie: &str, form: &[(&str, &str)]) -> Got {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form);
        let request = Request::post(address)
            .header(header::COOKIE, cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.finish()))
            .unwrap();
        got(self.router.clone().oneshot(request).await.unwrap()).await
    }

    pub async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Got {
        ask(&self.router, method, address, headers).await
    }
}

pub async fn ask(router: &Router, method: Method, address: &str, headers: &[(&str, &str)]) -> Got {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    got(router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap()).await
}

async fn got(response: Response) -> Got {
    let (parts, body) = response.into_parts();
    Got {
        status: parts.status,
        headers: parts.headers,
        bytes: body.collect().await.unwrap().to_bytes().to_vec(),
    }
}
