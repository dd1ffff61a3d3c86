//! An entry that came by post, over HTTP: recorded, typed in on the applicant's pages, recorded as arrived, decided by
//! another person, answered on paper.

mod browser;

use axum::http::StatusCode;
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use foundation::mail;
use uuid::Uuid;

const POSTAL: &str = "/en/office/calls/award-current/postal";

/// The form, filled in for a day before today; what is given comes instead.
async fn record(demo: &Demo, office: &Browser, id: Uuid, given: &[(&str, &str)]) -> Answer {
    let (day, id) = (demo.house.clock.now().plus_days(-2).rfc3339(), id.to_string());
    let usual = [
        ("id", id.as_str()),
        ("entrant", "Sample <b>Town</b>"),
        ("address", "Sample Street 1\nSampleville"),
        ("came-year", &day[..4]),
        ("came-month", &day[5..7]),
        ("came-day", &day[8..10]),
        ("time", ""),
        ("language", "en"),
        ("note", "File 7"),
    ];
    let fields: Vec<_> = usual
        .into_iter()
        .map(|(name, value)| given.iter().find(|(other, _)| *other == name).copied().unwrap_or((name, value)))
        .chain(given.iter().filter(|(name, _)| usual.iter().all(|(other, _)| other != name)).copied())
        .collect();
    office.post(POSTAL, &fields).await
}

fn has(answer: &Answer, parts: &[&str]) {
    for part in parts {
        assert!(answer.body.contains(part), "{part} is not in {}", answer.body);
    }
}

fn lacks(answer: &Answer, parts: &[&str]) {
    for part in parts {
        assert!(!answer.body.contains(part), "{part} is in {}", answer.body);
    }
}

#[tokio::test]
async fn what_came_on_paper_is_typed_in_sent_and_decided_by_another() {
    with_demo(|demo| async move {
        let (typist, other) = (demo.signed_in("secretariat").await, demo.signed_in("secretariat-2").await);
        let entry = demo.house.chance.id(demo.house.clock.now());
        let recorded = record(&demo, &typist, entry, &[]).await;
        assert_eq!(recorded.location(), format!("/en/my/entries/{entry}/bodies"));
        let again = record(&demo, &typist, entry, &[]).await;
        assert_eq!(again.location(), recorded.location(), "pressing twice records one");
        let own = format!("/en/my/entries/{entry}");
        assert_eq!(other.get(&own).await.status, StatusCode::NOT_FOUND, "a draft is the typist's");
        let list = other.get(POSTAL).await;
        has(
            &list,
            &[
                "Sample &#60;b&#62;Town&#60;/b&#62;",
                "Being typed in",
                "is deleted on",
                &format!("{POSTAL}/{entry}"),
            ],
        );

        demo.fill_in(&typist, entry, "By post").await;
        has(&typist.get(&own).await, &["This entry came by post.", "Compare with the paper"]);
        has(&typist.get("/en/my/entries").await, &["<span class=\"tag\">By post</span>"]);
        let check = typist.get(&format!("{own}/check")).await;
        has(&check, &["The signed paper holds this declaration", "Record as arrived"]);
        lacks(&check, &["Send entry"]);
        // What the paper does not hold cannot be declared for those who signed it.
        let undeclared = typist.post(&format!("{own}/sendings"), &[]).await;
        assert_eq!(undeclared.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sent = typist.post(&format!("{own}/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), format!("{own}/receipt"));
        has(
            &typist.get(&format!("{own}/receipt")).await,
            &["A letter with the number goes to who sent the paper"],
        );

        let page = format!("/en/office/entries/{entry}");
        let read = typist.get(&page).await;
        has(&read, &["This entry came by post.", "You typed this entry in from paper", "By post"]);
        lacks(&read, &["/findings", "Internal notes"]);
        assert_eq!(typist.get(&format!("{page}/decision")).await.status, StatusCode::NOT_FOUND);
        let screened = other.get(&page).await;
        has(&screened, &["This entry came by post.", "One letter to print and post", "/findings"]);
        let queue = other.get("/en/office/calls/award-current/queue?state=new").await;
        has(&queue, &["<span class=\"tag\">By post</span>", POSTAL]);
        let sending = screened.body.split_once("name=\"sending\" value=\"").unwrap().1;
        let sending = sending.split('"').next().unwrap();
        let fields = [("sending", sending), ("verdict", "eligible"), ("step", "check")];
        has(&other.post(&format!("{page}/decision"), &fields).await, &["(letter on paper)"]);
        other.answer_rules(&page).await;
        let fields = [("sending", sending), ("verdict", "eligible"), ("step", "decide")];
        let decided = other.post(&format!("{page}/decision"), &fields).await;
        assert_eq!(decided.location(), format!("{page}?done=eligible"));

        // Two letters wait: the receipt and the decision; nothing was mailed to anybody.
        let mails = mail::about(&demo.house.database, "application", entry).await.unwrap();
        assert!(mails.is_empty(), "{mails:?}");
        let paper = other.get(&format!("{POSTAL}/{entry}")).await;
        has(
            &paper,
            &["Sample Street 1", "we have received the entry that you sent by post", "is eligible", "File 7"],
        );
        lacks(&paper, &[&format!("/my/entries/{entry}")]);
        let emblems = paper.body.matches("<div class=\"eu\"><svg").count();
        assert_eq!(emblems, 3, "one above the line of each letter, one at the foot of the page");
        let letters: Vec<&str> =
            paper.body.split("/letters/").skip(1).map(|rest| rest.split('/').next().unwrap()).collect();
        assert_eq!(letters.len(), 2);
        let posted = other.post(&format!("{POSTAL}/{entry}/letters/{}/posting", letters[0]), &[]).await;
        assert_eq!(posted.location(), format!("{POSTAL}/{entry}"));
        has(&other.get(&page).await, &["One letter to print and post"]);
        has(&other.get(&format!("{POSTAL}/{entry}")).await, &["Posted: "]);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_says_too_little_comes_back_with_what_was_typed() {
    with_demo(|demo| async move {
        let office = demo.signed_in("secretariat").await;
        let arrivals = "SELECT COUNT(*) FROM postal_arrival";
        let before = demo.count(arrivals, []).await;
        let ahead = demo.house.clock.now().plus_days(2).rfc3339();
        let wrong: [(&[(&str, &str)], &str); 6] = [
            (&[("entrant", " ")], "Please say who sent the paper"),
            (&[("address", "")], "Please give a postal address"),
            (&[("came-month", "13")], "came-day"),
            (&[("time", "25:00")], "Please give the time as hours and minutes"),
            (&[("came-year", "2020")], "The call was not open yet on that day"),
            (
                &[("came-year", &ahead[..4]), ("came-month", &ahead[5..7]), ("came-day", &ahead[8..10])],
                "This instant lies ahead",
            ),
        ];
        for (given, sentence) in wrong {
            let id = demo.house.chance.id(demo.house.clock.now());
            let answer = record(&demo, &office, id, given).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{given:?}");
            has(&answer, &[sentence, "class=\"errors", "File 7"]);
        }
        assert_eq!(demo.count(arrivals, []).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_colleague_takes_over_the_typing_and_decides_nothing_from_then_on() {
    with_demo(|demo| async move {
        let (typist, other) = (demo.signed_in("secretariat").await, demo.signed_in("secretariat-2").await);
        let entry = demo.house.chance.id(demo.house.clock.now());
        record(&demo, &typist, entry, &[]).await;
        has(&other.get(&format!("{POSTAL}/{entry}")).await, &["Take over the typing"]);
        let taken = other.post(&format!("{POSTAL}/{entry}/typing"), &[]).await;
        assert_eq!(taken.location(), format!("/en/my/entries/{entry}"));
        demo.fill_in(&other, entry, "By two").await;
        let sent = other.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        for person in [&typist, &other] {
            let decision = person.get(&format!("/en/office/entries/{entry}/decision")).await;
            assert_eq!(decision.status, StatusCode::NOT_FOUND);
        }
        let third = demo.signed_in("secretariat-3").await;
        let decision = third.get(&format!("/en/office/entries/{entry}/decision")).await;
        assert_eq!(decision.status, StatusCode::OK);
        // What was sent is nobody's to take over.
        let late = third.post(&format!("{POSTAL}/{entry}/typing"), &[]).await;
        assert_eq!(late.location(), format!("{POSTAL}/{entry}"));
        assert_eq!(third.get(&format!("/en/my/entries/{entry}")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
