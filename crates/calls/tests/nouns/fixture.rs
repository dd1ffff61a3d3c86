//! A call with a tiny form, its secretariat and its applicants, and short ways to what the tests do with them.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

use calls::application::{
    Application, NotSent, Sending, Takes, application_of, begin_application, latest_sending, name_bodies,
    record_answers, send, takes,
};
use calls::call::{
    Call, CallKind, CallTexts, FormVersion, NewCall, call_of, form_of, make_call, publish_call,
};
use calls::form::{Answers, Form, Given};
use calls::showing;
use foundation::migrations::Migration;
use foundation::pages::Arrived;
use foundation::testing::{Bench, on_both};
use foundation::text::Drafted;
use foundation::{Act, Country, Language, Line, Moment, Role, SignedIn, Viewer, Write};
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::{appoint, enter_person, rights_of};
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;
use uuid::Uuid;

pub const RIGHT: &str = "right_to_enter";

/// Everything that a test of the room stands on.
pub struct Ground {
    pub bench: Bench,
    /// Runs the call.
    pub lead: Uuid,
    /// Is credited.
    pub authority: Uuid,
    pub secretary: Uuid,
    pub applicant: Uuid,
    pub call: Call,
    made: AtomicU32,
}

pub fn migrations() -> Vec<Migration> {
    [foundation::migrations::foundation(), people::migrations(), calls::migrations()].concat()
}

/// Runs a test on both engines, with an open call without grace.
pub async fn on_ground<F: Future<Output = ()>>(test: impl Fn(std::sync::Arc<Ground>) -> F) {
    on_both(&migrations(), |bench| async { test(std::sync::Arc::new(Ground::prepare(bench).await)).await })
        .await;
}

pub fn form() -> Form<Drafted> {
    let text = |body: &str| json!({ "en": body });
    let options = |keys: [&str; 2]| keys.map(|key| json!({ "key": key, "label": text(key) }));
    let question =
        |key: &str, kind: &str| json!({ "key": key, "kind": kind, "required": true, "label": text(key) });
    let with = |mut question: serde_json::Value, name: &str, value: serde_json::Value| {
        question[name] = value;
        question
    };
    let category = with(question("category", "choice"), "options", json!(options(["web", "events"])));
    let status = with(question("status", "choice"), "options", json!(options(["running", "finished"])));
    let finished = json!({ "question": "status", "answers": ["finished"] });
    let ended = with(question("ended", "date"), "show_if", finished);
    let files = json!({
        "key": "files", "kind": "files", "required": false, "label": text("files"),
        "kinds": ["image", "pdf"], "max_bytes": 10_000, "max_count": 3, "pictures": true,
    });
    let questions =
        [question("title", "short_text"), question("summary", "long_text"), category, status, ended, files];
    let form = json!({
        "sections": [{ "key": "all", "title": text("All"), "questions": questions }],
        "declarations": [
            { "key": RIGHT, "label": text("I may"), "needed": true },
            { "key": showing::PUBLICATION, "label": text("Show it"), "needed": false },
        ],
        "privacy": { "who": text("us"), "why": text("to judge"), "how_long": text("a year") },
    });
    serde_json::from_value(form).unwrap()
}

pub fn declared(keys: &[&str]) -> BTreeSet<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

/// What an applicant declares who wants the entry shown.
pub fn all_declared() -> BTreeSet<String> {
    declared(&[RIGHT, showing::PUBLICATION])
}

pub fn answers(title: &str) -> Answers {
    let given = [("title", title), ("summary", "What we did."), ("category", "web"), ("status", "running")];
    Answers(given.map(|(question, given)| (question.to_owned(), Given::One(given.to_owned()))).into())
}

impl Ground {
    async fn prepare(bench: Bench) -> Self {
        let write = bench.database.begin().await.unwrap();
        let act = bench.act(None);
        let body = |name: &str, kind| NewOrganisation {
            kind,
            country: "IT".parse::<Country>().unwrap(),
            name: Drafted::only(Language::En, name),
            language: Language::En,
            place: None,
            point: None,
        };
        let bodies =
            [body("Lead", OrganisationKind::LocalAuthority), body("Town", OrganisationKind::LocalAuthority)];
        let bodies = enter_organisations(&write, &act, &bodies).await.unwrap();
        write.commit().await.unwrap();
        let (call, _) = make(&bench, bodies[0], "open", 0).await;
        let mut ground = Self {
            lead: bodies[0],
            authority: bodies[1],
            secretary: Uuid::nil(),
            applicant: Uuid::nil(),
            call,
            bench,
            made: AtomicU32::new(0),
        };
        ground.secretary = ground.person("secretary").await;
        ground.give(ground.secretary, Role::Secretariat, ground.lead).await;
        ground.applicant = ground.person("applicant").await;
        ground
    }

    pub async fn write(&self) -> Write {
        self.bench.database.begin().await.unwrap()
    }

    pub fn act(&self) -> Act {
        self.bench.act(Some(self.applicant))
    }

    /// Another call of the lead with the same form.
    pub async fn another_call(&self, slug: &str, grace_minutes: i32) -> (Call, FormVersion) {
        make(&self.bench, self.lead, slug, grace_minutes).await
    }

    pub fn unpublished(&self, slug: &str) -> NewCall {
        new_call(self.bench.clock.now(), self.lead, slug, 0)
    }

    pub async fn person(&self, name: &str) -> Uuid {
        let write = self.write().await;
        let email = format!("{name}@example.org");
        let id =
            enter_person(&write, &self.bench.act(None), &Line::of(name), &email, Language::En).await.unwrap();
        write.commit().await.unwrap();
        id
    }

    pub async fn give(&self, person: Uuid, role: Role, within: Uuid) {
        let write = self.write().await;
        appoint(&write, &self.bench.act(None), person, role, Some(within)).await.unwrap();
        write.commit().await.unwrap();
    }

    /// The person with the roles they hold by now.
    pub async fn viewer(&self, person: Uuid) -> Viewer {
        let rights = rights_of(self.bench.database.read(), person).await.unwrap();
        let (name, language) = ("someone".to_owned(), Language::En);
        Viewer { person: Some(SignedIn { id: person, session: Uuid::nil(), name, language, rights }) }
    }

    /// A draft of the applicant in the open call that could be sent.
    pub async fn draft(&self) -> Application {
        self.draft_in(&self.call, self.applicant).await
    }

    pub async fn draft_in(&self, call: &Call, person: Uuid) -> Application {
        let title = format!("Campaign {}", self.made.fetch_add(1, Ordering::Relaxed));
        let (write, act) = (self.write().await, self.bench.act(Some(person)));
        let id = act.id();
        begin_application(&write, &act, person, call, id, Language::En).await.unwrap();
        record_answers(&write, &act, person, id, &answers(&title)).await.unwrap();
        name_bodies(&write, &act, id, self.authority, None, Language::En).await.unwrap();
        let draft = application_of(&*write, id).await.unwrap();
        write.commit().await.unwrap();
        draft
    }

    /// Changes an answer past the versions.
    pub async fn answer(&self, application: &Application, question: &str, given: &str) {
        let (given, id) = (serde_json::to_string(given).unwrap(), application.id);
        let sql = "UPDATE answer SET value = $1 WHERE application_id = $2 AND question = $3";
        self.run(sql, [given.into(), id.into(), question.into()]).await;
    }

    pub async fn send(&self, application: &Application) -> Result<(i32, bool), NotSent> {
        self.send_at(application, self.bench.clock.now()).await
    }

    pub async fn send_at(&self, application: &Application, at: Moment) -> Result<(i32, bool), NotSent> {
        self.send_declared(application, &all_declared(), at).await
    }

    /// Sends as the page does: what fails is rolled back.
    pub async fn send_declared(
        &self,
        application: &Application,
        declared: &BTreeSet<String>,
        at: Moment,
    ) -> Result<(i32, bool), NotSent> {
        let read = self.bench.database.read();
        let call = call_of(read, application.call_id).await?.unwrap();
        let version = form_of(read, call.id).await?;
        let mut write = self.bench.database.begin().await?;
        let (act, person) = (self.act(), application.created_by);
        let takes = takes(read, application, &call, at).await?;
        let sent = send(&mut write, &act, person, application, &call, &version, declared, Arrived(at)).await;
        // What the pages offer is what a sending does.
        match &sent {
            Ok((_, true)) => assert_ne!(takes, Takes::Nothing),
            Err(NotSent::TooEarly | NotSent::TooLate) => assert_eq!(takes, Takes::Nothing),
            _ => {}
        }
        let sent = sent?;
        write.commit().await?;
        Ok(sent)
    }

    pub async fn latest(&self, application: &Application) -> Option<Sending> {
        latest_sending(self.bench.database.read(), application.id).await.unwrap()
    }

    /// Shows the latest sending, as a decision does.
    pub async fn show(&self, application: &Application, country: &str) {
        let mut write = self.write().await;
        let application = application_of(&*write, application.id).await.unwrap();
        let sending = latest_sending(&*write, application.id).await.unwrap().unwrap();
        showing::show(&mut write, &self.act(), &application, &sending, country).await.unwrap();
        write.commit().await.unwrap();
    }

    pub async fn is_shown(&self, application: &Application) -> bool {
        showing::shown_since(self.bench.database.read(), application.id).await.unwrap().is_some()
    }

    /// Runs a statement in a write of its own.
    pub async fn run<const N: usize>(&self, sql: &str, values: [Value; N]) {
        let write = self.write().await;
        let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
        write.execute_raw(statement).await.unwrap();
        write.commit().await.unwrap();
    }
}

fn new_call(now: Moment, organisation: Uuid, slug: &str, grace_minutes: i32) -> NewCall {
    let text = || Drafted::only(Language::En, "A text");
    NewCall {
        slug: slug.to_owned(),
        kind: CallKind::Award,
        organisation,
        texts: CallTexts { title: text(), summary: text(), about: text(), prize: text(), after: text() },
        zone: "Europe/Rome".to_owned(),
        opens_at: now.plus_days(-1),
        closes_at: now.plus_days(1),
        grace_minutes,
    }
}

/// A published call that opens a day before the test's present and closes a day after it.
async fn make(bench: &Bench, organisation: Uuid, slug: &str, grace_minutes: i32) -> (Call, FormVersion) {
    let new = new_call(bench.clock.now(), organisation, slug, grace_minutes);
    let mut write = bench.database.begin().await.unwrap();
    let act = bench.act(None);
    let id = make_call(&write, &act, &new, &form()).await.unwrap();
    publish_call(&mut write, &act, id).await.unwrap();
    let (call, version) = (call_of(&*write, id).await.unwrap().unwrap(), form_of(&*write, id).await.unwrap());
    write.commit().await.unwrap();
    (call, version)
}
