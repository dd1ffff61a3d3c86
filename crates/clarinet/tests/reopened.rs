//! A question back after the closing, as its applicants see it: one section is open, of the form that was sent, and what
//! the check page shows is what a sending takes. On both engines.

mod browser;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use calls::application::latest_sending;
use calls::call::{add_form, call_of, form_of, publish_call};
use calls::form::{Answers, Given};
use foundation::Moment;
use uuid::Uuid;

/// An entry that was sent and asked about, whose draft then went another way than its reopened section; the call closed.
struct Reopened {
    entry: Uuid,
    sent: Answers,
}

async fn saved(browser: &Browser, entry: Uuid, key: &str, given: &str, version: &str) -> Answer {
    let path = format!("/en/my/entries/{entry}/questions/{key}");
    browser.post(&path, &[(key, given), ("version", version)]).await
}

async fn reopened(demo: &Demo) -> Reopened {
    let applicant = demo.signed_in("applicant").await;
    let entry = demo.complete_draft(&applicant, "As it was sent").await;
    let sent = applicant.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let sending = latest_sending(demo.house.database.read(), entry).await.unwrap().unwrap();
    let office = demo.signed_in("secretariat").await;
    let ask = [
        ("sending", sending.id.to_string()),
        ("section", "people".to_owned()),
        ("message", "Who exactly decided?".to_owned()),
        ("days", "60".to_owned()),
    ];
    let ask = ask.each_ref().map(|(name, value)| (*name, value.as_str()));
    let asked = office.post(&format!("/en/office/entries/{entry}/clarification"), &ask).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    // Unsent: another title, an answer that is needed taken out, other bodies.
    for (key, given) in [("title", "Never sent"), ("message", "")] {
        assert_eq!(saved(&applicant, entry, key, given, "1").await.status, StatusCode::SEE_OTHER, "{key}");
    }
    let path = format!("/en/my/entries/{entry}/bodies");
    let shown = applicant.get(&path).await.hidden("shown");
    let bodies = [
        ("authority_name", "Another Town"),
        ("authority_kind", "local_authority"),
        ("authority_country", "IT"),
        ("language", "de"),
        ("shown", shown.as_str()),
    ];
    let named = applicant.post(&path, &bodies).await;
    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
    // A later version asks more, and has not the section any more.
    let database = &demo.house.database;
    let call = demo.ids("SELECT call_id FROM application WHERE id = $1", [entry.into()]).await[0];
    let mut form = form_of(database.read(), call).await.unwrap().form;
    form.sections.retain(|section| section.key != "people");
    let links = form.sections[0].questions.iter_mut().find(|question| question.key == "links").unwrap();
    links.required = true;
    let (act, mut write) = (demo.bench.act(None), database.begin().await.unwrap());
    let number = form_of(&*write, call).await.unwrap().number + 1;
    add_form(&write, &act, call, number, &form).await.unwrap();
    publish_call(&mut write, &act, call).await.unwrap();
    write.commit().await.unwrap();
    let closes_at: Moment = call_of(database.read(), call).await.unwrap().unwrap().closes_at;
    demo.house.clock.set(closes_at.plus_days(1));
    Reopened { entry, sent: sending.answers() }
}

fn has(answer: &Answer, parts: &[&str], but_not: &[&str]) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    for part in parts {
        assert!(answer.body.contains(part), "{part} is not in {}", answer.body);
    }
    for part in but_not {
        assert!(!answer.body.contains(part), "{part} is in {}", answer.body);
    }
}

#[tokio::test]
async fn after_the_closing_only_the_reopened_section_can_be_changed() {
    with_demo(|demo| async move {
        let Reopened { entry, .. } = reopened(&demo).await;
        let applicant = demo.signed_in("applicant").await;
        let mine = format!("/en/my/entries/{entry}");
        let asked = ["The secretariat has a question", "Who exactly decided?", "Section: The people"];
        let list = applicant.get(&mine).await;
        has(&list, &asked, &["Never sent", "Another Town", "/bodies"]);
        has(&list, &["As it was sent", "Sample Town"], &[]);
        let title = applicant.get(&format!("{mine}/questions/title")).await;
        has(&title, &asked, &["Never sent", "<form method=\"post\" action=\"/en/my"]);
        has(&title, &["As it was sent", "The call has closed."], &[]);
        let pictures = applicant.get(&format!("{mine}/questions/pictures")).await;
        has(&pictures, &asked, &["type=\"file\""]);
        let bodies = applicant.get(&format!("{mine}/bodies")).await;
        assert_eq!((bodies.status, bodies.location()), (StatusCode::SEE_OTHER, mine.as_str()));
        let named = [
            ("authority_name", "A Third Town"),
            ("authority_kind", "local_authority"),
            ("authority_country", "IT"),
        ];
        assert_eq!(applicant.post(&format!("{mine}/bodies"), &named).await.status, StatusCode::NOT_FOUND);
        let refused = saved(&applicant, entry, "title", "Never stored", "2").await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let refused = applicant.upload(&format!("{mine}/questions/pictures/files"), &[("a.jpg", b"?")]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let decided = format!("{mine}/questions/decided");
        has(&applicant.get(&decided).await, &["They did.", &format!("action=\"{decided}\"")], &[]);
        let changed = saved(&applicant, entry, "decided", "The council.", "1").await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    })
    .await;
}

#[tokio::test]
async fn the_check_page_shows_what_a_sending_takes_and_they_agree_on_what_is_missing() {
    with_demo(|demo| async move {
        let Reopened { entry, sent } = reopened(&demo).await;
        let applicant = demo.signed_in("applicant").await;
        let (check, send) =
            (format!("/en/my/entries/{entry}/check"), format!("/en/my/entries/{entry}/sendings"));
        let button = "Send entry</button>";
        assert_eq!(saved(&applicant, entry, "decided", "", "1").await.status, StatusCode::SEE_OTHER);
        has(
            &applicant.get(&check).await,
            &["Please mend the answers", "id=\"answer-decided\" class=\"bad\""],
            &[button],
        );
        let missing = applicant.post(&send, &[]).await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(missing.body.matches("class=\"bad\"").count(), 1, "{}", missing.body);
        assert!(missing.body.contains("href=\"#answer-decided\""), "{}", missing.body);
        let filled = saved(&applicant, entry, "decided", "The council.", "2").await;
        assert_eq!(filled.status, StatusCode::SEE_OTHER, "{}", filled.body);

        let shown = applicant.get(&check).await;
        has(
            &shown,
            &[button, "As it was sent", "Sample Town", "The council."],
            &["Never sent", "Another Town"],
        );
        let ways: Vec<&str> = shown.body.split("/questions/").skip(1).collect();
        let ways: Vec<&str> = ways.iter().map(|way| way.split('?').next().unwrap()).collect();
        assert_eq!(ways, ["involved", "decided", "reached"], "nothing else leads to a change");
        assert!(
            !shown.body.contains("type=\"checkbox\""),
            "what was declared stays declared: {}",
            shown.body
        );
        let done = applicant.post(&send, &[]).await;
        assert_eq!(done.location(), format!("/en/my/entries/{entry}/receipt"), "{}", done.body);
        let second = latest_sending(demo.house.database.read(), entry).await.unwrap().unwrap();
        let mut expected: BTreeMap<String, Given> = sent.0;
        expected.insert("decided".to_owned(), Given::One("The council.".to_owned()));
        assert_eq!((second.ordinal, second.answers()), (2, Answers(expected)));

        // It is answered: a sending takes nothing any more, and the page offers none.
        has(&applicant.get(&check).await, &["The call has closed."], &[button]);
        let replayed = applicant.post(&send, &[]).await;
        assert_eq!(replayed.location(), format!("/en/my/entries/{entry}/receipt"), "the same form again");
        let latest = latest_sending(demo.house.database.read(), entry).await.unwrap().unwrap();
        assert_eq!(latest, second);
    })
    .await;
}
