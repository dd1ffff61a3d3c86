//! The screener's page: what its buttons keep, what its history says, in which language to write; on both engines.

mod browser;

use axum::http::StatusCode;
use browser::{Browser, DECLARED, Demo, with_demo};
use uuid::Uuid;

/// An entry of the applicant's, sent; and what the office answers for it.
async fn sent(demo: &Demo, applicant: &Browser) -> (Uuid, String) {
    let entry = demo.complete_draft(applicant, "Kettle talk").await;
    let sent = applicant.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    (entry, format!("/en/office/entries/{entry}"))
}

#[tokio::test]
async fn whatever_button_leads_on_from_the_checklist_what_was_ticked_is_saved() {
    with_demo(|demo| async move {
        let (applicant, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let (entry, page) = sent(&demo, &applicant).await;
        let found = async || {
            demo.count(
                "SELECT COUNT(*) FROM finding JOIN sending ON sending.id = finding.sending_id
                 WHERE sending.application_id = $1",
                [entry.into()],
            )
            .await
        };
        let mut ticked = Vec::new();
        for (rule, then, way) in [
            ("country", "decide", format!("{page}/decision")),
            ("authority_kind", "ask", format!("{page}/clarification")),
            ("one_category", "ask-one_category", format!("{page}/clarification?rule=one_category")),
            ("in_time", "save", format!("{page}?done=findings#checklist")),
            ("own_campaign", "ask-another?x=y", format!("{page}?done=findings#checklist")),
        ] {
            ticked.push(rule);
            let shown = office.get(&page).await;
            assert!(
                !shown.body.contains(&format!("href=\"{page}/decision\"")),
                "no way on that keeps nothing"
            );
            let sending = shown.hidden("sending");
            let name = format!("rule-{rule}");
            let form = [("sending", sending.as_str()), (name.as_str(), "yes"), ("then", then)];
            let saved = office.post(&format!("{page}/findings"), &form).await;
            assert_eq!(saved.location(), way, "{}", saved.body);
            assert_eq!(found().await, ticked.len() as i64, "{rule}");
        }
        let shown = office.get(&page).await.body;
        for rule in ticked {
            let radio = format!("id=\"rule-{rule}-yes\" name=\"rule-{rule}\" value=\"yes\" checked");
            assert!(shown.contains(&radio), "{rule} in {shown}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_one_person_did_several_times_in_a_row_is_one_line_of_the_history() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&applicant, "Kettle talk").await;
        let own = format!("/en/my/entries/{entry}");
        let start = demo.bench.clock.now();
        for (minutes, question) in [(20, "summary"), (21, "involved"), (22, "decided")] {
            demo.bench.clock.set(start.plus_minutes(minutes));
            let typed = [(question, "Neighbours told each other more."), ("version", "1")];
            let saved = applicant.post(&format!("{own}/questions/{question}"), &typed).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        }
        demo.bench.clock.set(start.plus_minutes(23));
        applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        let office = demo.signed_in("secretariat").await;
        let shown = office.get(&format!("/en/office/entries/{entry}")).await.body;
        let (_, history) = shown.split_once(">History</h2>").unwrap();
        let events: Vec<&str> = history.split_once("</ol>").unwrap().0.split("<li").skip(1).collect();
        assert!(events[0].contains("The entry was sent.") && !events[0].contains(" to "), "{}", events[0]);
        assert!(events[1].contains("Answers were changed.") && events[1].contains(" to "), "{}", events[1]);
        assert!(!events[2].contains("Answers were changed."), "{}", events[2]);
    })
    .await;
}

#[tokio::test]
async fn who_writes_into_a_letter_reads_in_which_language_it_goes() {
    with_demo(|demo| async move {
        let (applicant, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let (_, page) = sent(&demo, &applicant).await;
        for path in ["decision", "clarification"] {
            let shown = office.get(&format!("{page}/{path}")).await.body;
            assert!(shown.contains("as you write it. Language of the entry: English."), "{path}: {shown}");
        }
        // Written in Bulgarian by somebody whose letters are in English.
        let entry = demo.complete_draft(&applicant, "Kettle talk").await;
        let own = format!("/en/my/entries/{entry}");
        let bodies = applicant.get(&format!("{own}/bodies")).await.hidden("shown");
        let named = [
            ("shown", bodies.as_str()),
            ("authority_name", "Sample Town"),
            ("authority_kind", "local_authority"),
            ("authority_country", "IT"),
            ("language", "bg"),
        ];
        assert_eq!(applicant.post(&format!("{own}/bodies"), &named).await.status, StatusCode::SEE_OTHER);
        applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        for path in ["decision", "clarification"] {
            let shown = office.get(&format!("/en/office/entries/{entry}/{path}")).await.body;
            let hint = "Language of the letter: English. Language of the entry: Bulgarian.";
            assert!(shown.contains(hint), "{path}: {shown}");
        }
    })
    .await;
}
