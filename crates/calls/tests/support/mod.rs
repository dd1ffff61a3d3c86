//! A call with two entries of two applicants, and four people of the secretariat.

#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::BTreeSet;

use calls::application::{
    Application, Sending, application_of, begin_application, latest_sending, name_bodies, save_answer, send,
};
use calls::call::{Call, CallKind, FormVersion, NewCall, call_of, form_of, make_call, publish_call};
use calls::form::{Form, Given};
use calls::screening::finding::{Answer, Typed, findings, record_findings};
use calls::screening::{Case, find_case};
use foundation::house::{Filled, Parts};
use foundation::mail::Post;
use foundation::migrations::Migration;
use foundation::pages::{Arrived, Frame};
use foundation::testing::{Bench, START};
use foundation::text::Drafted;
use foundation::{House, Language, Line, Moment, Right, Role, Shelf, SignedIn, Viewer};
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::{appoint, enter_person, rights_of};
use sea_orm::{ConnectionTrait, DbErr, ExecResult, Statement, Value};
use uuid::Uuid;

pub fn migrations() -> Vec<Migration> {
    [foundation::migrations::foundation(), people::migrations(), calls::migrations()].concat()
}

/// What the tests stand on.
pub struct Ground {
    pub bench: Bench,
    pub house: House,
    pub call: Call,
    pub version: FormVersion,
    pub lead: Uuid,
    pub authorities: Vec<Uuid>,
    /// Four of the secretariat.
    pub office: Vec<Uuid>,
    /// The applicants of the two entries.
    pub applicants: Vec<Uuid>,
    pub entries: Vec<Uuid>,
}

/// The call opens ten days before the tests begin and closes ten days after.
pub async fn ground(bench: Bench) -> Ground {
    let house = house(&bench);
    let mut write = bench.database.begin().await.unwrap();
    let act = bench.act(None);
    let bodies = [
        body(OrganisationKind::LocalAuthority, "IT", "Comune Capofila", Language::It),
        body(OrganisationKind::LocalAuthority, "RO", "Orașul Vale", Language::Ro),
        body(OrganisationKind::CivilSociety, "CH", "Verein Nirgends", Language::De),
    ];
    let bodies = enter_organisations(&write, &act, &bodies).await.unwrap();
    let mut office = Vec::new();
    for (name, language) in
        [("Una", Language::En), ("Due", Language::It), ("Drei", Language::De), ("Štiri", Language::Sl)]
    {
        let id = person(&write, &act, name, language).await;
        appoint(&write, &act, id, Role::Secretariat, Some(bodies[0])).await.unwrap();
        office.push(id);
    }
    let form: Form<Drafted> =
        serde_json::from_str(include_str!("../../../../content/demo/form.json")).unwrap();
    let texts: std::collections::HashMap<String, calls::call::CallTexts> =
        serde_json::from_str(include_str!("../../../../content/demo/calls.json")).unwrap();
    let new = NewCall {
        slug: "award".to_owned(),
        kind: CallKind::Award,
        organisation: bodies[0],
        texts: texts["award-current"].clone(),
        zone: "Europe/Rome".to_owned(),
        opens_at: START.plus_days(-10),
        closes_at: START.plus_days(10),
        grace_minutes: 5,
    };
    let call = make_call(&write, &act, &new, &form).await.unwrap();
    publish_call(&mut write, &act, call).await.unwrap();
    let call = call_of(&*write, call).await.unwrap().unwrap();
    let version = form_of(&*write, call.id).await.unwrap();
    let mut applicants = Vec::new();
    for (name, language) in [("Ana", Language::Ro), ("Beat", Language::De)] {
        applicants.push(person(&write, &act, name, language).await);
    }
    write.commit().await.unwrap();
    let mut ground = Ground {
        bench,
        house,
        call,
        version,
        lead: bodies[0],
        authorities: bodies[1..].to_vec(),
        office,
        applicants,
        entries: Vec::new(),
    };
    for n in 0..2 {
        let id = ground.begin(n, ["Vecinii vorbesc", "Stimmen im Bus"][n]).await;
        ground.entries.push(id);
    }
    ground
}

pub fn body(kind: OrganisationKind, country: &str, name: &str, language: Language) -> NewOrganisation {
    NewOrganisation {
        kind,
        country: country.parse().unwrap(),
        name: Drafted::only(language, name),
        language,
        place: None,
        point: None,
    }
}

async fn person(write: &foundation::Write, act: &foundation::Act, name: &str, language: Language) -> Uuid {
    let email = format!("{}@example.org", name.to_lowercase());
    enter_person(write, act, &Line::of(name), &email, language).await.unwrap()
}

fn house(bench: &Bench) -> House {
    House::new(Parts {
        database: bench.database.clone(),
        clock: bench.clock.clone(),
        chance: bench.chance.clone(),
        files: bench.files(),
        scanner: None,
        shelf: Shelf::of(&[foundation::words(), people::words(), calls::words()]),
        base_url: "http://localhost:8080".to_owned(),
        post: Post::Page,
        jobs: Vec::new(),
        filled: Filled {
            session: |_, _, _| Box::pin(async { Ok(None) }),
            frame: |_, _, _| Box::pin(async { Ok(Frame::default()) }),
            sign_in: |_, _, _| Default::default(),
            may_see_file: |_, _, _| Box::pin(async { Ok(false) }),
            published: |_, _, _, _| Box::pin(async { Ok(()) }),
        },
        demonstration: false,
        trusted_proxies: Vec::new(),
    })
}

impl Ground {
    /// Answers each rule with Yes, as the first of a decision.
    pub async fn answer_rules(&self, case: &Case, sending: Uuid) {
        let write = self.bench.database.begin().await.unwrap();
        let act = self.bench.act(Some(case.person()));
        let found = findings(&*write, [sending]).await.unwrap();
        let typed = self.version.form.rules.iter().map(|rule| {
            let over = found.get(&(sending, rule.key.clone())).map(|finding| finding.id);
            (rule.key.clone(), Typed { answer: Answer::Yes, over })
        });
        let met = record_findings(&write, &act, case, sending, &typed.collect()).await.unwrap();
        assert_eq!(met, []);
        write.commit().await.unwrap();
    }

    /// An answered draft of an applicant, for the authority of the same number.
    pub async fn begin(&self, n: usize, title: &str) -> Uuid {
        let write = self.bench.database.begin().await.unwrap();
        let act = self.bench.act(Some(self.applicants[n]));
        let (id, language) = (act.id(), [Language::Ro, Language::De][n]);
        begin_application(&write, &act, self.applicants[n], &self.call, id, language).await.unwrap();
        name_bodies(&write, &act, id, self.authorities[n], None, language).await.unwrap();
        let text = "Câteva cuvinte despre campanie.";
        let answers = [
            ("title", title),
            ("summary", text),
            ("category", "web_social"),
            ("status", "running"),
            ("started", "2026-01-01"),
            ("involved", text),
            ("decided", text),
            ("message", text),
            ("changed", text),
            ("known", "not_measured"),
            ("budget", "under_1000"),
            ("copy", text),
        ];
        for (question, given) in answers {
            let given = Given::One(given.to_owned());
            save_answer(&write, &act, self.applicants[n], id, question, &given, 0).await.unwrap();
        }
        let languages = Given::Many(vec!["ro".to_owned()]);
        save_answer(&write, &act, self.applicants[n], id, "languages", &languages, 0).await.unwrap();
        write.commit().await.unwrap();
        id
    }

    /// Types another answer over the draft.
    pub async fn answer(&self, n: usize, question: &str, given: &str) {
        let write = self.bench.database.begin().await.unwrap();
        let act = self.bench.act(Some(self.applicants[n]));
        let (_, stored) = calls::application::answers_of(&*write, self.entries[n]).await.unwrap();
        let version = stored.get(question).map_or(0, |stored| stored.version);
        let given = Given::One(given.to_owned());
        save_answer(&write, &act, self.applicants[n], self.entries[n], question, &given, version)
            .await
            .unwrap();
        write.commit().await.unwrap();
    }

    /// Sends an entry at an instant, with every declaration.
    pub async fn try_send(&self, n: usize, at: Moment) -> Result<(i32, bool), calls::application::NotSent> {
        self.bench.clock.set(at);
        let mut write = self.bench.database.begin().await.unwrap();
        let act = self.bench.act(Some(self.applicants[n]));
        let application = application_of(&*write, self.entries[n]).await.unwrap();
        let declared: BTreeSet<String> =
            self.version.form.declarations.iter().map(|declaration| declaration.key.clone()).collect();
        let person = self.applicants[n];
        let sent =
            send(&mut write, &act, person, &application, &self.call, &self.version, &declared, Arrived(at))
                .await;
        if sent.is_ok() {
            write.commit().await.unwrap();
        }
        sent
    }

    pub async fn send(&self, n: usize, at: Moment) -> Sending {
        self.try_send(n, at).await.unwrap();
        self.latest(n).await
    }

    pub async fn latest(&self, n: usize) -> Sending {
        latest_sending(self.bench.database.read(), self.entries[n]).await.unwrap().unwrap()
    }

    pub async fn application(&self, n: usize) -> Application {
        application_of(self.bench.database.read(), self.entries[n]).await.unwrap()
    }

    pub async fn viewer(&self, person: Uuid) -> Viewer {
        let rights: Vec<Right> = rights_of(self.bench.database.read(), person).await.unwrap();
        let (session, name, language) = (Uuid::nil(), String::new(), Language::En);
        Viewer { person: Some(SignedIn { id: person, session, name, language, rights }) }
    }

    /// The case of an entry for one of the secretariat.
    pub async fn case(&self, screener: usize, n: usize) -> Case {
        let viewer = self.viewer(self.office[screener]).await;
        find_case(self.bench.database.read(), &viewer, self.entries[n]).await.unwrap().unwrap()
    }

    pub async fn state(&self, n: usize) -> &'static str {
        let standing = calls::screening::queue::standing(
            self.bench.database.read(),
            self.entries[n],
            self.bench.clock.now(),
        )
        .await
        .unwrap();
        standing.map_or("unsent", |standing| standing.state.code())
    }

    pub async fn is_shown(&self, n: usize) -> bool {
        calls::showing::shown_since(self.bench.database.read(), self.entries[n]).await.unwrap().is_some()
    }

    /// What was posted about an entry: the address and the subject, oldest first.
    pub async fn mails(&self, n: usize) -> Vec<(String, String, String)> {
        let mut mails: Vec<_> = foundation::mail::about(&self.bench.database, "application", self.entries[n])
            .await
            .unwrap()
            .into_iter()
            .map(|(mail, _)| (mail.address, mail.subject, mail.body))
            .collect();
        mails.reverse();
        mails
    }

    /// How many rows a question with one instant finds.
    pub async fn count_of(&self, sql: &str, at: Moment) -> usize {
        let read = self.bench.database.read();
        let statement = Statement::from_sql_and_values(read.get_database_backend(), sql, [at.into()]);
        read.query_all_raw(statement).await.unwrap().len()
    }

    /// A statement past every rule of the code.
    pub async fn force(&self, sql: &str, values: Vec<Value>) -> Result<ExecResult, DbErr> {
        let write = self.bench.database.begin().await.unwrap();
        let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
        let done = write.execute_raw(statement).await;
        if done.is_ok() {
            write.commit().await.unwrap();
        }
        done
    }
}
