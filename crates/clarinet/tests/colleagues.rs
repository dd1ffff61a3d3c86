//! Those who take part in an entry: invited by mail, removed, handed the entry; what each of them sees and never sees.

mod browser;

use axum::http::StatusCode;
use browser::{Browser, DECLARED, Demo, with_demo};
use foundation::mail::{Mail, outbox};
use foundation::{Role, audit};
use people::invitation::{Standing, invitations_to};
use people::person::{find_by_email, holders};
use uuid::Uuid;

const INVITED_BY: &str = "Petra Sample";

/// An entry that its applicant has begun, and a second one that is nobody else's business.
struct Shared {
    demo: std::sync::Arc<Demo>,
    petra: Browser,
    entry: Uuid,
    other: Uuid,
}

impl Shared {
    async fn of(demo: std::sync::Arc<Demo>) -> Self {
        let petra = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&petra, "Doors <open>").await;
        let other = demo.complete_draft(&petra, "Of Petra alone").await;
        Self { demo, petra, entry, other }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/my/entries/{}{rest}", self.entry)
    }

    /// A moment later.
    fn pass(&self) {
        let clock = &self.demo.bench.clock;
        clock.set(clock.now().plus_minutes(1));
    }

    async fn person(&self, key: &str) -> Uuid {
        let email = format!("{key}@demo.example");
        find_by_email(self.demo.house.database.read(), &email).await.unwrap().unwrap().id
    }

    /// The mails to a demo person, the newest first.
    async fn mails(&self, key: &str) -> Vec<Mail> {
        let email = format!("{key}@demo.example");
        let mails = outbox(&self.demo.house.database, 1_000).await.unwrap();
        mails.into_iter().map(|(mail, _)| mail).filter(|mail| mail.address == email).collect()
    }

    async fn invite(&self, by: &Browser, language: &str, key: &str) -> StatusCode {
        self.pass();
        let path = format!("/{language}/my/entries/{}/colleagues", self.entry);
        by.post(&path, &[("email", &format!("{key}@demo.example"))]).await.status
    }

    /// The path of the invitation in the newest mail to a demo person.
    async fn link(&self, key: &str) -> String {
        let mails = self.mails(key).await;
        let link = mails[0].body.lines().find(|line| line.contains("/invitations/")).unwrap();
        link.strip_prefix(browser::BASE_URL).unwrap().to_owned()
    }

    async fn joined(&self, key: &str) -> Browser {
        assert_eq!(self.invite(&self.petra, "en", key).await, StatusCode::SEE_OTHER);
        let browser = self.demo.signed_in(key).await;
        let accepted = browser.post(&format!("{}/acceptance", self.link(key).await), &[]).await;
        assert_eq!((accepted.status, accepted.location()), (StatusCode::SEE_OTHER, &*self.path("")));
        browser
    }

    /// Who takes part, who leads first.
    async fn names(&self) -> Vec<String> {
        let holders = holders(self.demo.house.database.read(), Role::Applicant, self.entry).await.unwrap();
        holders.into_iter().map(|person| person.name).collect()
    }

    async fn verbs(&self) -> Vec<String> {
        let read = self.demo.house.database.read();
        let records = audit::history(read, "application", self.entry, 3).await.unwrap();
        records.into_iter().map(|record| record.verb).collect()
    }

    /// Nothing of the entry is there for this browser, as if it never had been.
    async fn assert_nothing(&self, browser: &Browser) {
        let nowhere = browser.get("/en/nowhere").await.without_request_id();
        for rest in ["", "/colleagues", "/questions/title", "/check", "/bodies", "/receipt"] {
            let met = browser.get(&self.path(rest)).await;
            assert_eq!(met.without_request_id(), nowhere, "{rest}");
        }
        let title = [("title", "Taken over"), ("version", "1")];
        for (rest, form) in [
            ("/questions/title", &title[..]),
            ("/colleagues", &[("email", "x@example.eu")]),
            ("/sendings", &DECLARED),
            ("/handover", &[]),
        ] {
            let met = browser.post(&self.path(rest), form).await;
            assert_eq!(met.without_request_id(), nowhere, "{rest}");
        }
        assert!(!browser.get("/en/my/entries").await.body.contains(&self.entry.to_string()));
    }

    async fn end(&self, by: &Browser, key: &str) -> StatusCode {
        self.pass();
        let person = self.person(key).await;
        by.post(&self.path(&format!("/colleagues/{person}/end")), &[]).await.status
    }
}

#[tokio::test]
async fn an_invited_colleague_shares_one_entry_and_gets_its_letters() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        assert_eq!(shared.invite(&shared.petra, "de", "agency").await, StatusCode::SEE_OTHER);
        let mail = &shared.mails("agency").await[0];
        assert_eq!(mail.subject, "Einladung: Doors <open>", "in the language of the page");
        for said in [
            "Petra Sample lädt Sie zur Mitarbeit ein: Doors <open>",
            "Die Einladung gilt 14 Tage.",
            "Wir bewahren sie nur für diese Einladung auf.",
            "löschen wir die Adresse am",
            "http://localhost:8080/de/privacy",
        ] {
            assert!(mail.body.contains(said), "{said}: {}", mail.body);
        }
        let agata = shared.demo.signed_in("agency").await;
        shared.assert_nothing(&agata).await;
        let link = shared.link("agency").await;
        let shown = agata.get(&link).await;
        assert!(shown.body.contains("Doors &#60;open&#62;") && shown.body.contains(INVITED_BY));
        shared.assert_nothing(&agata).await;
        let accepted = agata.post(&format!("{link}/acceptance"), &[]).await;
        assert_eq!(accepted.location(), format!("/de/my/entries/{}", shared.entry));
        assert_eq!(agata.post(&format!("{link}/acceptance"), &[]).await.status, StatusCode::GONE);

        // This entry and no other one of the same applicant.
        let own = agata.get("/en/my/entries").await.body;
        assert!(own.contains(&shared.entry.to_string()));
        assert!(!own.contains(&shared.other.to_string()) && !own.contains("Of Petra alone"), "{own}");
        for rest in ["", "/colleagues", "/check"] {
            let other = agata.get(&format!("/en/my/entries/{}{rest}", shared.other)).await;
            assert_eq!(other.status, StatusCode::NOT_FOUND, "{rest}");
        }
        let list = agata.get(&shared.path("")).await;
        assert!(list.body.contains(&format!("href=\"{}\"", shared.path("/colleagues"))));
        // Colleagues read each other's names, not where they are written to.
        let page = agata.get(&shared.path("/colleagues")).await.body;
        assert!(page.contains(INVITED_BY) && page.contains("Agata Sample"));
        assert!(!page.contains("applicant@demo.example") && !page.contains("people-"), "{page}");

        shared.pass();
        let sent = agata.post(&shared.path("/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), shared.path("/receipt"));
        assert!(shared.mails("applicant").await[0].subject.starts_with("Entry received, number"));
        assert!(shared.mails("agency").await[0].subject.starts_with("Candidatura ricevuta, numero"));
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_refused_limited_withdrawn_and_forgotten() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        for (email, said) in [
            ("officer", "Enter an email address such as"),
            ("Applicant@demo.example", "This person takes part already"),
        ] {
            let answer = shared.petra.post(&shared.path("/colleagues"), &[("email", email)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(said) && answer.body.contains(&format!("value=\"{email}\"")));
        }
        assert_eq!(shared.invite(&shared.petra, "en", "officer").await, StatusCode::SEE_OTHER);
        let link = shared.link("officer").await;
        let acceptance = format!("{link}/acceptance");

        // Somebody of another address who has the link gets nothing by the mere form.
        let agata = shared.demo.signed_in("agency").await;
        let asked = agata.post(&acceptance, &[("confirmed", "officer@demo.example")]).await;
        assert!(asked.body.contains("Accept it only if it is meant for you"), "{}", asked.body);
        shared.assert_nothing(&agata).await;
        assert_eq!(shared.names().await, [INVITED_BY]);
        let nobody = shared.demo.browser().post(&acceptance, &[]).await;
        assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);

        let read = shared.demo.house.database.read();
        let id = invitations_to(read, "application", shared.entry).await.unwrap()[0].id;
        let withdrawal = format!("/invitations/{id}/withdrawal");
        let astray = format!("/en/my/entries/{}{withdrawal}", shared.other);
        assert_eq!(shared.petra.post(&astray, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(agata.post(&shared.path(&withdrawal), &[]).await.status, StatusCode::NOT_FOUND);
        let shown = shared.petra.get(&shared.path("/colleagues")).await.body;
        assert!(shown.contains("officer@demo.example"));
        let done = shared.petra.post(&shared.path(&withdrawal), &[]).await;
        assert_eq!(done.location(), shared.path("/colleagues"));
        let otto = shared.demo.signed_in("officer").await;
        assert_eq!(otto.post(&acceptance, &[]).await.status, StatusCode::GONE);
        shared.assert_nothing(&otto).await;

        // One address hears of it ten times a day at most, whoever sends.
        for _ in 0..9 {
            assert_eq!(shared.invite(&shared.petra, "en", "officer").await, StatusCode::SEE_OTHER);
        }
        assert_eq!(shared.invite(&shared.petra, "en", "officer").await, StatusCode::TOO_MANY_REQUESTS);
        let open = |standing| standing == Standing::Open;
        let now = shared.demo.house.clock.now();
        let all = invitations_to(read, "application", shared.entry).await.unwrap();
        assert_eq!(all.iter().filter(|one| open(one.standing(now))).count(), 1, "the newest replaces");

        // Nobody accepts it: thirty days later the address is nowhere.
        let planned = "SELECT COUNT(*) FROM job WHERE kind = 'people.forget_invitation' AND due_at = $1";
        assert_eq!(shared.demo.count(planned, [all[0].invited_at.plus_days(30).into()]).await, 1);
        let forget = people::jobs().into_iter().find(|kind| kind.name == "people.forget_invitation");
        let forget = forget.unwrap().run;
        for invitation in &all {
            forget(shared.demo.house.clone(), invitation.id.to_string()).await.unwrap();
        }
        let all = invitations_to(read, "application", shared.entry).await.unwrap();
        assert!(
            all.iter().all(|one| one.email.is_empty() && one.title.is_empty() && !open(one.standing(now)))
        );
        assert_eq!(shared.mails("officer").await, []);
        assert!(!shared.petra.get(&shared.path("/colleagues")).await.body.contains("officer@"));
    })
    .await;
}

#[tokio::test]
async fn who_is_removed_or_leaves_meets_nothing_at_once() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let agata = shared.joined("agency").await;
        let otto = shared.joined("officer").await;
        // Who does not lead ends nobody else's part, and who leads cannot go without a word.
        assert_eq!(shared.end(&agata, "officer").await, StatusCode::NOT_FOUND);
        assert_eq!(shared.end(&agata, "applicant").await, StatusCode::NOT_FOUND);
        let handover = [("to", shared.person("agency").await.to_string())];
        let handover = handover.each_ref().map(|(name, value)| (*name, value.as_str()));
        let grabbed = agata.post(&shared.path("/handover"), &handover).await;
        assert_eq!(grabbed.status, StatusCode::NOT_FOUND);
        assert_eq!(shared.end(&shared.petra, "applicant").await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(shared.names().await, [INVITED_BY, "Agata Sample", "Otto Muster"]);

        // Whom Otto has invited is not let in by it once he is gone.
        assert_eq!(shared.invite(&otto, "en", "trainer").await, StatusCode::SEE_OTHER);
        assert_eq!(shared.end(&shared.petra, "officer").await, StatusCode::SEE_OTHER);
        shared.assert_nothing(&otto).await;
        let tara = shared.demo.signed_in("trainer").await;
        let late = tara.post(&format!("{}/acceptance", shared.link("trainer").await), &[]).await;
        assert_eq!(late.status, StatusCode::GONE);
        shared.assert_nothing(&tara).await;
        let letter = &shared.mails("officer").await[0];
        assert!(letter.subject.starts_with("Sie wirken an einer Einreichung nicht mehr mit"));
        assert!(letter.body.contains("„Doors <open>“") && letter.body.contains(INVITED_BY));
        assert!(!letter.body.contains(&shared.entry.to_string()), "no way to what is not there");
        // Removed already, he is nobody to remove.
        assert_eq!(shared.end(&shared.petra, "officer").await, StatusCode::NOT_FOUND);

        assert_eq!(shared.end(&agata, "agency").await, StatusCode::SEE_OTHER);
        shared.assert_nothing(&agata).await;
        assert_eq!(shared.names().await, [INVITED_BY]);
        assert_eq!(shared.verbs().await[0], "leave");
        let sent = shared.petra.post(&shared.path("/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), shared.path("/receipt"));
        let last = shared.mails("agency").await;
        assert!(last.iter().all(|mail| mail.noun_id != shared.entry), "no letter any more: {last:?}");
    })
    .await;
}

#[tokio::test]
async fn who_hands_over_leaves_and_the_colleague_leads() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let (petra, path) = (&shared.petra, shared.path("/handover"));
        let otto = shared.joined("officer").await;
        let agata = shared.joined("agency").await;
        for to in [String::new(), shared.person("trainer").await.to_string(), "x".to_owned()] {
            let refused = petra.post(&path, &[("to", &to)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains("Choose a colleague who takes part in the entry"));
            let german = format!("href=\"/de/my/entries/{}/colleagues\"", shared.entry);
            assert!(refused.body.contains(&german), "another language leads to a page");
        }
        let to = shared.person("agency").await.to_string();
        shared.pass();
        let done = petra.post(&path, &[("to", &to)]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/en/my/entries"));
        shared.assert_nothing(petra).await;
        // Agata came last and leads: she removes Otto, who does not.
        assert_eq!(shared.names().await, ["Agata Sample", "Otto Muster"]);
        assert_eq!(shared.verbs().await[0], "hand_over");
        let (from, to) = (&shared.mails("applicant").await[0], &shared.mails("agency").await[0]);
        assert!(from.subject.starts_with("Entry handed over"));
        assert!(from.body.contains("“Doors <open>” to Agata Sample"), "{}", from.body);
        assert!(!from.body.contains(&shared.entry.to_string()));
        assert!(to.subject.starts_with("Candidatura ceduta"));
        assert!(to.body.contains("Petra Sample Le ha ceduto la candidatura «Doors <open>»"), "{}", to.body);
        assert!(to.body.contains(&format!("/it/my/entries/{}", shared.entry)));
        assert!(shared.mails("officer").await.iter().all(|mail| mail.noun_id != shared.entry));
        assert_eq!(shared.end(&otto, "agency").await, StatusCode::NOT_FOUND);
        assert_eq!(shared.end(&agata, "officer").await, StatusCode::SEE_OTHER);
        assert_eq!(shared.names().await, ["Agata Sample"]);
        // What Petra began stays hers in no way: a second press of her first button opens nothing.
        let id = shared.entry.to_string();
        let again = [("call", "award-current"), ("id", id.as_str()), ("language", "en")];
        petra.post("/en/my/entries", &again).await;
        shared.assert_nothing(petra).await;
    })
    .await;
}

/// However handing over and leaving meet, somebody takes part, and leads.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_entry_is_never_without_anybody() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let agata = shared.joined("agency").await;
        let to = shared.person("agency").await.to_string();
        let (handover, leave) = (shared.path("/handover"), shared.path(&format!("/colleagues/{to}/end")));
        let presses = [(); 4].map(|()| {
            let (petra, agata) = (shared.petra.clone(), agata.clone());
            let (handover, leave, to) = (handover.clone(), leave.clone(), to.clone());
            [
                tokio::spawn(async move { petra.post(&handover, &[("to", &to)]).await.status }),
                tokio::spawn(async move { agata.post(&leave, &[]).await.status }),
            ]
        });
        let mut gone = 0;
        for press in presses.into_iter().flatten() {
            gone += usize::from(press.await.unwrap() == StatusCode::SEE_OTHER);
        }
        assert_eq!((gone, shared.names().await.len()), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn an_erased_person_is_followed_by_who_takes_part_longest() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let agata = shared.joined("agency").await;
        shared.joined("officer").await;
        assert_eq!(shared.invite(&shared.petra, "en", "trainer").await, StatusCode::SEE_OTHER);
        let link = shared.link("trainer").await;
        let petra = shared.person("applicant").await;
        let write = shared.demo.house.database.begin().await.unwrap();
        people::erasure::erase(&write, &shared.demo.bench.act(Some(petra)), petra).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(shared.names().await, ["Agata Sample", "Otto Muster"]);
        assert_eq!(shared.mails("trainer").await, [], "the address she had typed is gone too");
        let tara = shared.demo.signed_in("trainer").await;
        assert_eq!(tara.post(&format!("{link}/acceptance"), &[]).await.status, StatusCode::GONE);
        assert_eq!(shared.end(&agata, "officer").await, StatusCode::SEE_OTHER);
        assert_eq!(shared.names().await, ["Agata Sample"]);
    })
    .await;
}

#[tokio::test]
async fn two_colleagues_at_one_answer_meet_in_a_conflict() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let agata = shared.joined("agency").await;
        let path = shared.path("/questions/copy");
        let (first, second) = ("Start with the kettle.", "Ask the <neighbours> first.");
        let saved = shared.petra.post(&path, &[("copy", first), ("version", "1")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let met = agata.post(&path, &[("copy", second), ("version", "1")]).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.body.contains("This answer was changed in two places"));
        assert!(met.body.contains("Saved by Petra Sample at"), "{}", met.body);
        assert!(met.body.contains(first) && met.body.contains("Ask the &#60;neighbours&#62; first."));
        assert!(met.body.contains(r#"name="version" value="2""#), "she saves over what she has read");
        assert!(shared.petra.get(&path).await.body.contains(first), "nothing was lost");
        let chosen = agata.post(&path, &[("copy", second), ("version", "2")]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER);
        let late = shared.petra.post(&path, &[("copy", "Mine after all"), ("version", "2")]).await;
        assert!(late.body.contains("Saved by Agata Sample at"));
    })
    .await;
}

/// Whom an entry credits, in the fields of its form.
fn bodies<'a>(name: &'a str, language: &'a str, shown: &'a str) -> [(&'static str, &'a str); 5] {
    [
        ("authority_name", name),
        ("authority_kind", "local_authority"),
        ("authority_country", "IT"),
        ("language", language),
        ("shown", shown),
    ]
}

#[tokio::test]
async fn two_people_who_name_the_bodies_see_both_and_neither_is_lost() {
    with_demo(|demo| async move {
        let shared = Shared::of(demo).await;
        let agata = shared.joined("agency").await;
        let path = shared.path("/bodies");
        let shown = shared.petra.get(&path).await.hidden("shown");
        assert_eq!(agata.get(&path).await.hidden("shown"), shown);
        // A form that is sent twice has nobody to meet.
        for _ in 0..2 {
            let saved = agata.post(&path, &bodies("Agata <Town>", "de", &shown)).await;
            assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, &*shared.path("")));
        }
        let met = shared.petra.post(&path, &bodies("Petra Town", "it", &shown)).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        for said in [
            "These details were changed in two places",
            "Agata",
            "Agata &#60;Town&#62;",
            "Deutsch",
            "value=\"Petra Town\"",
        ] {
            assert!(met.body.contains(said), "{said}: {}", met.body);
        }
        let stands = shared.petra.get(&path).await;
        assert!(
            stands.body.contains("value=\"Agata &#60;Town&#62;\"") && !stands.body.contains("Petra Town")
        );
        let theirs = met.hidden("shown");
        assert_eq!(stands.hidden("shown"), theirs);
        let wrong = shared.petra.post(&path, &bodies("", "it", &theirs)).await;
        assert_eq!((wrong.status, wrong.hidden("shown")), (StatusCode::UNPROCESSABLE_ENTITY, theirs.clone()));
        let saved = shared.petra.post(&path, &bodies("Petra Town", "it", &theirs)).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let stands = agata.get(&path).await;
        assert!(stands.body.contains("value=\"Petra Town\"") && !stands.body.contains("Agata &#60;Town"));
        for (way, form) in [("/sendings", &DECLARED[..]), ("/withdrawal", &[])] {
            assert_eq!(
                shared.petra.post(&shared.path(way), form).await.status,
                StatusCode::SEE_OTHER,
                "{way}"
            );
        }
        let late = agata.post(&path, &bodies("Too late", "it", &stands.hidden("shown"))).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
    })
    .await;
}
