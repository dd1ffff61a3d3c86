//! The demonstration's entries stand in every state, arrived in every way, and its galleries show what its queues count.

mod browser;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use browser::{DECLARED, Demo, with_demo};
use calls::call::find_call;
use calls::screening::queue::{Filter, Start, State, counts, queue};
use foundation::Viewer;
use regex::Regex;
use sea_orm::Value;

const CLOSED: &str = "award-2019";
const CURRENT: &str = "award-current";

/// What has happened to entries besides where they stand, by the call's slug.
const TRACES: [(&str, &str); 11] = [
    ("a draft", "a.number IS NULL"),
    (
        "sent in the grace period",
        "EXISTS (SELECT 1 FROM sending s WHERE s.application_id = a.id AND s.grace_since IS NOT NULL)",
    ),
    (
        "sent by a late pass",
        "EXISTS (SELECT 1 FROM sending s WHERE s.application_id = a.id AND s.late_pass_id IS NOT NULL)",
    ),
    ("came by post", "EXISTS (SELECT 1 FROM postal_arrival p WHERE p.application_id = a.id)"),
    (
        "a question waits",
        "EXISTS (SELECT 1 FROM clarification k WHERE k.application_id = a.id AND k.answered_at IS NULL)",
    ),
    (
        "a question is answered",
        "EXISTS (SELECT 1 FROM clarification k JOIN sending s ON s.clarification_id = k.id
                  WHERE k.application_id = a.id AND k.answered_at IS NOT NULL)",
    ),
    (
        "a review waits",
        "EXISTS (SELECT 1 FROM review r JOIN decision d ON d.id = r.decision_id
                  WHERE d.application_id = a.id AND r.decided_at IS NULL)",
    ),
    (
        "a No upheld",
        "EXISTS (SELECT 1 FROM review r JOIN decision d ON d.id = r.decision_id
                  WHERE d.application_id = a.id AND r.outcome = 'upheld')",
    ),
    (
        "a No overturned",
        "EXISTS (SELECT 1 FROM review r JOIN decision d ON d.id = r.decision_id
                  WHERE d.application_id = a.id AND r.outcome = 'overturned')",
    ),
    (
        "withdrawn",
        "EXISTS (SELECT 1 FROM withdrawal w WHERE w.application_id = a.id AND w.restored_at IS NULL)",
    ),
    (
        "restored",
        "EXISTS (SELECT 1 FROM withdrawal w WHERE w.application_id = a.id AND w.restored_at IS NOT NULL)",
    ),
];

/// How many sent entries of a call stand where.
async fn standing(demo: &Demo, slug: &str) -> BTreeMap<&'static str, i64> {
    let database = demo.house.database.read();
    let call = find_call(database, &Viewer::nobody(), slug).await.unwrap().unwrap();
    let mut standing = BTreeMap::new();
    for count in counts(database, call.id, demo.bench.clock.now()).await.unwrap() {
        *standing.entry(count.state.code()).or_default() += count.entries;
    }
    standing
}

async fn traces(demo: &Demo, slug: &str) -> BTreeMap<&'static str, i64> {
    let mut traces = BTreeMap::new();
    for (name, trace) in TRACES {
        let sql = format!(
            "SELECT COUNT(*) FROM application a JOIN call c ON c.id = a.call_id WHERE c.slug = $1 AND {trace}"
        );
        let number = demo.count(&sql, [Value::from(slug)]).await;
        if number > 0 {
            traces.insert(name, number);
        }
    }
    traces
}

#[tokio::test]
async fn entries_stand_in_every_state_and_arrived_in_every_way() {
    with_demo(|demo| async move {
        assert_eq!(
            standing(&demo, CLOSED).await,
            BTreeMap::from([("eligible", 34), ("not_eligible", 3), ("withdrawn", 2)])
        );
        assert_eq!(
            traces(&demo, CLOSED).await,
            BTreeMap::from([
                ("sent in the grace period", 2),
                ("sent by a late pass", 2),
                ("came by post", 1),
                ("a No upheld", 1),
                ("a No overturned", 2),
                ("withdrawn", 2),
            ])
        );
        assert_eq!(
            standing(&demo, CURRENT).await,
            BTreeMap::from([
                ("new", 6),
                ("changed", 3),
                ("waiting", 2),
                ("proposed", 1),
                ("in_review", 1),
                ("eligible", 11),
                ("not_eligible", 1),
                ("withdrawn", 1),
            ])
        );
        assert_eq!(
            traces(&demo, CURRENT).await,
            BTreeMap::from([
                ("a draft", 4),
                ("came by post", 1),
                ("a question waits", 2),
                ("a question is answered", 1),
                ("a review waits", 1),
                ("withdrawn", 1),
                ("restored", 1),
            ])
        );
    })
    .await;
}

#[tokio::test]
async fn the_galleries_show_what_the_queues_count() {
    with_demo(|demo| async move {
        let database = demo.house.database.read();
        for slug in [CLOSED, CURRENT] {
            let call = find_call(database, &Viewer::nobody(), slug).await.unwrap().unwrap();
            let eligible = Filter { states: vec![State::Eligible], ..Filter::default() };
            let eligible = queue(database, call.id, &eligible, Start::Oldest, 100, demo.bench.clock.now())
                .await
                .unwrap();
            let mut eligible: Vec<i32> = eligible.iter().map(|entry| entry.number).collect();
            eligible.sort_unstable();
            assert_eq!(shown(&demo, slug, eligible.len()).await, eligible, "{slug}");
        }
    })
    .await;
}

/// The numbers on every page of a gallery, whose heading and countries say each time how many they are.
async fn shown(demo: &Demo, slug: &str, number: usize) -> Vec<i32> {
    let entry = Regex::new(&format!("<h3><a href=\"/en/award/{slug}/([0-9]+)\"")).unwrap();
    let country = Regex::new("<option value=\"[A-Z]{2}\">[^<]* \\(([0-9]+)\\)</option>").unwrap();
    let next = Regex::new("rel=\"next\" href=\"([^\"]+)\"").unwrap();
    let (reader, mut address) = (demo.browser(), Some(format!("/en/award/{slug}")));
    let mut shown = Vec::new();
    while let Some(asked) = address {
        let page = reader.get(&asked).await.body;
        assert!(page.contains(&format!("<h2>{number} entries</h2>")), "{page}");
        let in_countries = country.captures_iter(&page).map(|found| found[1].parse::<usize>().unwrap());
        assert_eq!(in_countries.sum::<usize>(), number, "{page}");
        shown.extend(entry.captures_iter(&page).map(|found| found[1].parse::<i32>().unwrap()));
        address = next.captures(&page).map(|found| found[1].to_owned());
    }
    shown
}

#[tokio::test]
async fn a_newcomer_screens_what_came_by_post_and_only_a_third_person_reviews() {
    with_demo(|demo| async move {
        let found = "SELECT a.id FROM application a JOIN call c ON c.id = a.call_id WHERE c.slug = $1 AND ";
        let by_post = demo.ids(&format!("{found}{}", TRACES[3].1), [CURRENT.into()]).await[0];
        let in_review = demo.ids(&format!("{found}{}", TRACES[6].1), [CURRENT.into()]).await[0];
        let (first, third) = (demo.signed_in("secretariat").await, demo.signed_in("secretariat-3").await);
        let entry = first.get(&format!("/en/office/entries/{by_post}")).await.body;
        assert!(entry.contains("This entry came by post.") && entry.contains("/findings"), "{entry}");
        let review = format!("/en/office/entries/{in_review}/review");
        let buttons = async |browser: &browser::Browser| {
            browser.get(&review).await.body.matches("name=\"outcome\"").count()
        };
        assert_eq!((buttons(&first).await, buttons(&third).await), (0, 2));
    })
    .await;
}

#[tokio::test]
async fn a_newcomers_draft_is_filled_with_a_sample_and_keeps_what_they_typed() {
    with_demo(|demo| async move {
        let newcomer = demo.signed_in("applicant").await;
        let (id, language) = (demo.house.chance.id(demo.house.clock.now()), "bg");
        let text = id.to_string();
        let begun = [("call", "award-current"), ("id", text.as_str()), ("language", language)];
        assert_eq!(newcomer.post("/bg/my/entries", &begun).await.status, StatusCode::SEE_OTHER);
        let path = format!("/bg/my/entries/{id}");
        let bodies = [
            ("authority_name", "Община Примерово"),
            ("authority_kind", "local_authority"),
            ("authority_country", "BG"),
            ("language", language),
        ];
        newcomer.post(&format!("{path}/bodies"), &bodies).await;
        newcomer
            .post(&format!("{path}/questions/title"), &[("title", "Моята кампания"), ("version", "0")])
            .await;
        let offer = newcomer.get(&path).await;
        assert!(offer.body.contains(&format!("action=\"{path}/sample-answers\"")), "{}", offer.body);
        let other = demo.signed_in("officer").await;
        let nothing = other.post(&format!("{path}/sample-answers"), &[]).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
        let filled = newcomer.post(&format!("{path}/sample-answers"), &[]).await;
        assert_eq!(filled.location(), path);
        let whole = newcomer.get(&path).await;
        assert!(!whole.body.contains("/sample-answers"), "nothing is missing: {}", whole.body);
        let check = newcomer.get(&format!("{path}/check")).await;
        assert!(check.body.contains("Моята кампания"), "{}", check.body);
        let sent = newcomer.post(&format!("{path}/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), format!("{path}/receipt"), "{}", sent.body);
    })
    .await;
}
