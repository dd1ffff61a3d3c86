//! The secretariat's way from the queue to a decision over HTTP, and what applicants see of it, on both engines.

mod browser;

use axum::http::StatusCode;
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use foundation::{Language, mail};
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

const QUEUE: &str = "/en/office/calls/award-current/queue";

/// An entry of the applicant's, sent.
async fn sent(demo: &Demo, applicant: &Browser, title: &str) -> Uuid {
    let entry = demo.complete_draft(applicant, title).await;
    let sent = applicant.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    entry
}

/// The value of a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    let marked = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.body.split_once(&marked).unwrap_or_else(|| panic!("no {name} in {}", page.body));
    rest.split('"').next().unwrap().to_owned()
}

async fn subjects(demo: &Demo, entry: Uuid) -> Vec<String> {
    let mut mails = mail::about(&demo.house.database, "application", entry).await.unwrap();
    mails.reverse();
    mails.into_iter().map(|(mail, _)| mail.subject.split(" – ").next().unwrap().to_owned()).collect()
}

/// Runs a statement in a write of its own.
async fn run<const N: usize>(demo: &Demo, sql: &str, values: [Value; N]) {
    let write = demo.house.database.begin().await.unwrap();
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    write.execute_raw(statement).await.unwrap();
    write.commit().await.unwrap();
}

async fn shown(demo: &Demo, entry: Uuid) -> i64 {
    demo.count("SELECT COUNT(*) FROM showing WHERE application_id = $1", [entry.into()]).await
}

fn has(answer: &Answer, parts: &[&str]) {
    for part in parts {
        assert!(answer.body.contains(part), "{part} is not in {}", answer.body);
    }
}

#[tokio::test]
async fn an_entry_goes_from_the_queue_to_the_gallery() {
    with_demo(|demo| async move {
        let (applicant, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let entry = sent(&demo, &applicant, "Kettle <b>talk</b>").await;
        let page = format!("/en/office/entries/{entry}");
        let queue = office.get(&format!("{QUEUE}?state=new&country=IT&language=en")).await;
        has(&queue, &["Kettle &#60;b&#62;talk&#60;/b&#62;", "Sample Town", "today", &page]);
        let next = office.get(&format!("{QUEUE}/next")).await;
        assert_eq!(next.status, StatusCode::SEE_OTHER);
        assert!(next.location().starts_with("/en/office/entries/"), "{}", next.location());

        let first = office.get(&page).await;
        has(
            &first,
            &[
                "Country: Italy. Member of the European Union",
                "Answered: Public Events",
                "days before the deadline",
            ],
        );
        let sending = hidden(&first, "sending");
        let found =
            office.post(&format!("{page}/findings"), &[("sending", &sending), ("rule-country", "ask")]).await;
        assert_eq!(found.location(), format!("{page}?done=findings#checklist"));
        let over = hidden(&office.get(&page).await, "over-country");

        let decide = |step: &'static str| {
            vec![("sending", sending.clone()), ("verdict", "eligible".to_owned()), ("step", step.to_owned())]
        };
        let post = async |fields: Vec<(&'static str, String)>| {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            office.post(&format!("{page}/decision"), &fields).await
        };
        let refused = post(decide("decide")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&refused, &["Not every rule is answered with Yes"]);
        let yes = [("sending", sending.as_str()), ("rule-country", "yes"), ("over-country", over.as_str())];
        assert_eq!(office.post(&format!("{page}/findings"), &yes).await.status, StatusCode::SEE_OTHER);
        let conflict =
            office.post(&format!("{page}/findings"), &[("sending", &sending), ("rule-country", "no")]).await;
        assert_eq!(conflict.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&conflict, &["Somebody else has answered this rule meanwhile: Yes"]);

        let letter = post(decide("check")).await;
        has(
            &letter,
            &["Your entry number", "is eligible", "These rules are not answered with Yes", "Petra Sample"],
        );
        assert_eq!(post(decide("decide")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "rules unanswered");
        office.answer_rules(&page).await;
        let letter = post(decide("check")).await;
        assert!(!letter.body.contains("These rules are not answered with Yes"));
        assert_eq!(
            (shown(&demo, entry).await, subjects(&demo, entry).await.len()),
            (0, 1),
            "a letter seen is not sent"
        );
        let decided = post(decide("decide")).await;
        assert_eq!(decided.location(), format!("{page}?done=eligible"));
        assert_eq!(post(decide("decide")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a second press");
        assert_eq!((shown(&demo, entry).await, subjects(&demo, entry).await.len()), (1, 2));
        has(&office.get(&page).await, &["The entry was found eligible.", "Sanna Sample"]);
    })
    .await;
}

#[tokio::test]
async fn a_no_goes_from_one_person_to_the_second_and_comes_back_for_review() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let (first, second) = (demo.signed_in("secretariat").await, demo.signed_in("secretariat-2").await);
        let entry = sent(&demo, &applicant, "Not quite a campaign").await;
        let (page, mine) = (format!("/en/office/entries/{entry}"), format!("/en/my/entries/{entry}"));
        let note = hidden(&first.get(&page).await, "id");
        let written = first.post(&format!("{page}/notes"), &[("id", &note), ("note", "SECRET-NOTE")]).await;
        assert_eq!(written.location(), format!("{page}?done=note#notes"));
        let sending = hidden(&first.get(&format!("{page}/decision")).await, "sending");
        let unsaid = [("sending", sending.as_str()), ("verdict", "not_eligible"), ("step", "decide")];
        let fault = first.post(&format!("{page}/decision"), &unsaid).await;
        has(&fault, &["Please choose at least one reason", "Please explain the decision"]);
        let no =
            [&unsaid[..], &[("reasons", "not_a_campaign"), ("explanation", "It is a leaflet.")]].concat();
        let proposed = first.post(&format!("{page}/decision"), &no).await;
        assert_eq!(proposed.location(), format!("{page}?done=proposed"));
        assert_eq!(subjects(&demo, entry).await.len(), 1, "nothing is told yet");
        let data = applicant.get("/en/my/data").await;
        assert!(
            data.body.contains("Not quite a campaign") && !data.body.contains("leaflet"),
            "{}",
            data.body
        );
        has(&second.get(&format!("{QUEUE}?state=proposed")).await, &["Not quite a campaign"]);

        let confirmation = second.get(&format!("{page}/confirmation")).await;
        has(&confirmation, &["It is a leaflet.", "Sanna Sample", "right to ask for a review"]);
        let decision = hidden(&confirmation, "decision");
        let confirm = [("decision", decision.as_str()), ("step", "confirm")];
        let own = first.post(&format!("{page}/confirmation"), &confirm).await;
        assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&own, &["Another person must confirm it"]);
        let confirmed = second.post(&format!("{page}/confirmation"), &confirm).await;
        assert_eq!(confirmed.location(), format!("{page}?done=confirmed"));
        assert_eq!(subjects(&demo, entry).await.len(), 2);
        let data: serde_json::Value = serde_json::from_str(&applicant.get("/en/my/data").await.body).unwrap();
        let entries = data["calls"]["entries"].as_array().unwrap();
        let mine_of = entries.iter().find(|one| one["id"] == entry.to_string()).unwrap();
        let told = &mine_of["decisions"][0];
        assert_eq!(
            (&told["verdict"], &told["explanation"]),
            (&"not_eligible".into(), &"It is a leaflet.".into())
        );
        let letters = data["people"]["letters"].as_array().unwrap();
        let read = |letter: &serde_json::Value| letter["text"].as_str().unwrap().contains("It is a leaflet.");
        assert_eq!(letters.iter().filter(|letter| read(letter)).count(), 1);
        let others = second.get("/en/my/data").await;
        assert!(!others.body.contains("Your entry number"), "letters to others: {}", others.body);

        let review = format!("{mine}/review");
        has(&applicant.get(&review).await, &["It is a leaflet.", "You can ask for a review until"]);
        let empty = applicant.post(&review, &[("why", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(applicant.post(&review, &[("why", "It ran in the streets.")]).await.location(), review);
        assert_eq!(applicant.post(&review, &[("why", "It ran in the streets.")]).await.location(), review);
        let anew = applicant.post(&review, &[("why", "Once more.")]).await;
        assert_eq!(anew.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&anew, &["What you wrote was not sent", "Once more."]);
        has(&applicant.get(&review).await, &["You asked for a review"]);
        let told: Vec<_> = mail::outbox(&demo.house.database, 2_000)
            .await
            .unwrap()
            .into_iter()
            .map(|(mail, _)| mail)
            .filter(|mail| mail.body.contains(&format!("/office/entries/{entry}")))
            .collect();
        let mut to: Vec<_> = told.iter().map(|mail| mail.address.as_str()).collect();
        to.sort_unstable();
        let office = ["secretariat-2", "secretariat-3", "secretariat"];
        assert_eq!(to, office.map(|key| format!("{key}@demo.example")), "the whole secretariat, once");
        assert!(told.iter().all(|mail| !mail.body.contains("in the streets")), "{told:?}");
        for took_part in [&first, &second] {
            has(
                &took_part.get(&format!("{page}/review")).await,
                &["It ran in the streets.", "Another person must decide"],
            );
            for step in ["check", "decide"] {
                let upheld = [("outcome", "upheld"), ("explanation", "No."), ("step", step)];
                let refused = took_part.post(&format!("{page}/review"), &upheld).await;
                assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
            }
        }
        // The notes, the findings and who decided are nowhere in what an applicant can open.
        has(
            &first.get(&page).await,
            &["SECRET-NOTE", "Sanna Sample", "Stefano Esempio", "The applicant asked for a review."],
        );
        for path in [mine.clone(), format!("{mine}/receipt"), format!("{mine}/check"), review.clone()] {
            let seen = applicant.get(&path).await;
            assert_eq!(seen.status, StatusCode::OK, "{path}");
            for secret in ["SECRET-NOTE", "Sanna Sample", "Stefano Esempio"] {
                assert!(!seen.body.contains(secret), "{secret} is in {path}");
            }
        }
        let other = demo.signed_in("agency").await;
        assert_eq!(other.get(&review).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn who_takes_part_in_an_entry_reads_of_its_screening_nothing_and_has_no_way_to_decide() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let (first, second) = (demo.signed_in("secretariat").await, demo.signed_in("secretariat-2").await);
        let entry = sent(&demo, &applicant, "Of a colleague").await;
        let page = format!("/en/office/entries/{entry}");
        let note = hidden(&first.get(&page).await, "id");
        first.post(&format!("{page}/notes"), &[("id", &note), ("note", "SECRET-NOTE")]).await;
        let sending = hidden(&first.get(&page).await, "sending");
        first.post(&format!("{page}/findings"), &[("sending", &sending), ("rule-country", "no")]).await;
        let no = [
            ("sending", sending.as_str()),
            ("verdict", "not_eligible"),
            ("reasons", "not_a_campaign"),
            ("explanation", "SECRET-REASON"),
            ("step", "decide"),
        ];
        first.post(&format!("{page}/decision"), &no).await;
        has(&second.get(&page).await, &["SECRET-NOTE", "Sanna Sample", "Not eligible was proposed."]);
        has(&second.get(&format!("{page}/confirmation")).await, &["SECRET-REASON"]);

        let people = "SELECT id FROM person WHERE name = $1";
        let person = demo.ids(people, ["Stefano Esempio".into()]).await[0];
        let write = demo.house.database.begin().await.unwrap();
        let role = foundation::Role::Applicant;
        people::person::appoint(&write, &demo.bench.act(None), person, role, Some(entry)).await.unwrap();
        write.commit().await.unwrap();
        let own = second.get(&page).await;
        has(&own, &["Of a colleague", "You take part in this entry yourself, or took part in it."]);
        for secret in ["SECRET-NOTE", "Sanna Sample", "was proposed", "/confirmation", "/notes", "/findings"]
        {
            assert!(!own.body.contains(secret), "{secret} is in {}", own.body);
        }
        for way in ["decision", "confirmation", "clarification", "review"] {
            assert_eq!(second.get(&format!("{page}/{way}")).await.status, StatusCode::NOT_FOUND, "{way}");
        }
        let decision = hidden(&first.get(&format!("{page}/confirmation")).await, "decision");
        let posts: [(&str, &[(&str, &str)]); 6] = [
            ("decision", &no),
            ("confirmation", &[("decision", &decision), ("step", "back"), ("why", "")]),
            (
                "clarification",
                &[("sending", &sending), ("section", "people"), ("message", "?"), ("days", "60")],
            ),
            ("findings", &[("sending", &sending), ("rule-country", "yes")]),
            ("notes", &[("id", &note), ("note", "Please be kind.")]),
            ("restoration", &[]),
        ];
        for (way, fields) in posts {
            let refused = second.post(&format!("{page}/{way}"), fields).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{way}: {}", refused.body);
        }
        has(&first.get(&format!("{page}/confirmation")).await, &["SECRET-REASON"]);
    })
    .await;
}

#[tokio::test]
async fn a_question_quotes_the_rule_in_the_language_of_the_entry() {
    with_demo(|demo| async move {
        let (applicant, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let entry = sent(&demo, &applicant, "Which category?").await;
        let ask = format!("/de/office/entries/{entry}/clarification");
        let page = office.get(&format!("{ask}?rule=one_category")).await;
        has(
            &page,
            &[
                "We are checking your entry",
                "exactly one category",
                "id=\"section-campaign\" name=\"section\" value=\"campaign\" checked",
            ],
        );
        let sending = hidden(&page, "sending");
        let wrong = [
            ("sending", sending.as_str()),
            ("section", "campaign"),
            ("message", "Which one?"),
            ("days", "0"),
        ];
        let fault = office.post(&ask, &wrong).await;
        assert_eq!(fault.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&fault, &["Which one?", "von 1 bis 60"]);
        // Letters of one instant have no order.
        demo.house.clock.set(demo.house.clock.now().plus_minutes(1));
        let right = [&wrong[..3], &[("days", "5")]].concat();
        assert_eq!(
            office.post(&ask, &right).await.location(),
            format!("/de/office/entries/{entry}?done=asked")
        );
        assert_eq!(
            subjects(&demo, entry).await[1],
            format!("A question about your entry number {}", number(&demo, entry).await)
        );
        has(&office.get(&format!("{QUEUE}?state=waiting")).await, &["Which category?", "Answer due"]);
        let list = applicant.get(&format!("/en/my/entries/{entry}")).await;
        has(&list, &["Which one?"]);
    })
    .await;
}

async fn number(demo: &Demo, entry: Uuid) -> i64 {
    demo.count("SELECT CAST(number AS BIGINT) FROM application WHERE id = $1", [entry.into()]).await
}

#[tokio::test]
async fn the_queue_costs_the_same_whatever_is_in_it() {
    with_demo(|demo| async move {
        let office = demo.signed_in("secretariat").await;
        let mut costs = Vec::new();
        for path in [
            "award-2019/queue?state=all",
            "award-current/queue?state=all",
            "award-current/queue?state=new&country=HU",
        ] {
            let before = demo.house.database.statements();
            let page = office.get(&format!("/en/office/calls/{path}")).await;
            assert_eq!(page.status, StatusCode::OK);
            costs.push((
                demo.house.database.statements() - before,
                page.body.matches("<th scope=\"row\">").count(),
            ));
        }
        assert!(costs[0].1 > 30 && costs[1].1 > 15, "{costs:?}");
        assert_eq!(costs[0].0, costs[1].0, "{costs:?}");
        assert!(costs[2].0 <= costs[0].0, "{costs:?}");
    })
    .await;
}

#[tokio::test]
async fn every_office_page_speaks_eight_languages() {
    with_demo(|demo| async move {
        let office = demo.signed_in("secretariat").await;
        let sql = "SELECT a.id FROM application a JOIN call c ON c.id = a.call_id
                    WHERE a.number IS NOT NULL AND c.slug = 'award-current'";
        let entries = demo.ids(sql, []).await;
        for language in Language::ALL {
            let mut paths = vec![format!("/{language}/office/calls/award-current/queue?state=all")];
            for entry in &entries {
                let page = format!("/{language}/office/entries/{entry}");
                let forms =
                    ["decision", "clarification", "confirmation"].map(|form| format!("{page}/{form}"));
                paths.extend(forms);
                paths.push(page);
            }
            for path in paths {
                let shown = office.get(&path).await;
                assert!(
                    matches!(shown.status, StatusCode::OK | StatusCode::SEE_OTHER),
                    "{path}: {}",
                    shown.status
                );
                assert!(!shown.body.contains('⟦'), "{path}: {}", shown.body);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn an_eligible_entry_that_cannot_be_shown_and_an_emptied_one_say_so() {
    with_demo(|demo| async move {
        let (applicant, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let silent = sent(&demo, &applicant, "Kept to ourselves").await;
        let open = sent(&demo, &applicant, "Told to all").await;
        // The demonstration's form needs the declaration; another award's may leave it to the applicant.
        let sql = "UPDATE sending SET declarations = '[]' WHERE application_id = $1";
        run(&demo, sql, [silent.into()]).await;
        let said = "Not shown in the gallery: the applicant did not declare its publication.";
        let page = |entry: Uuid| format!("/en/office/entries/{entry}");
        for entry in [silent, open] {
            assert!(!office.get(&page(entry)).await.body.contains("Not shown"), "undecided");
            office.answer_rules(&page(entry)).await;
            let sending = hidden(&office.get(&format!("{}/decision", page(entry))).await, "sending");
            let fields = [("sending", sending.as_str()), ("verdict", "eligible"), ("step", "decide")];
            let decided = office.post(&format!("{}/decision", page(entry)), &fields).await;
            assert_eq!(decided.status, StatusCode::SEE_OTHER, "{}", decided.body);
        }
        assert_eq!((shown(&demo, silent).await, shown(&demo, open).await), (0, 1));
        assert!(office.get(&page(silent)).await.body.contains(said));
        assert!(!office.get(&page(open)).await.body.contains("Not shown"));

        applicant.post(&format!("/en/my/entries/{open}/withdrawal"), &[]).await;
        let restore = format!("action=\"{}/restoration\"", page(open));
        assert!(office.get(&page(open)).await.body.contains(&restore));
        let sql = "INSERT INTO emptying (application_id, what, why, emptied_at)
            VALUES ($1, 'whole', 'withdrawn', $2)";
        run(&demo, sql, [open.into(), demo.bench.clock.now().into()]).await;
        assert!(!office.get(&page(open)).await.body.contains(&restore), "there is nothing to restore");
        let told = "everything that had been typed and uploaded for this entry was deleted";
        has(&applicant.get(&format!("/en/my/entries/{open}")).await, &[told]);
        assert!(!applicant.get(&format!("/en/my/entries/{silent}")).await.body.contains(told));
    })
    .await;
}
