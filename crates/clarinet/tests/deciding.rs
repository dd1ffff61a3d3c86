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

#[tokio::test]
async fn who_asked_for_a_review_reads_on_the_entry_how_it_ended() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let [first, second, third] = [
            demo.signed_in("secretariat").await,
            demo.signed_in("secretariat-2").await,
            demo.signed_in("secretariat-3").await,
        ];
        for (outcome, state, sentence) in [
            ("upheld", "Not eligible", "The decision stands: your entry is not eligible."),
            ("overturned", "Eligible", "The decision is changed: your entry is eligible."),
        ] {
            let (entry, page) = sent(&demo, &applicant).await;
            let own = format!("/en/my/entries/{entry}");
            let sending = first.get(&format!("{page}/decision")).await.hidden("sending");
            let no = [
                ("sending", sending.as_str()),
                ("verdict", "not_eligible"),
                ("step", "decide"),
                ("reasons", "not_a_campaign"),
                ("explanation", "It is a leaflet."),
            ];
            first.post(&format!("{page}/decision"), &no).await;
            let listed = async || {
                let list = applicant.get("/en/my/entries").await.body;
                let (_, rest) = list.split_once(&format!("href=\"{own}\"")).unwrap();
                let card = rest.split_once("</li>").unwrap().0;
                ["Eligible", "Not eligible"].map(|state| card.contains(&format!(">{state}<")))
            };
            assert_eq!(listed().await, [false, false], "nothing is told before the second person");
            let proposed = applicant.get(&own).await.body;
            assert!(!proposed.contains("eligible"), "nothing is told before the second person: {proposed}");
            let mine = first.get(&format!("{page}/confirmation")).await;
            assert!(mine.body.contains("<h1>See or take back your proposal</h1>"), "{}", mine.body);
            assert!(!mine.body.contains("Why do you send it back"), "{}", mine.body);
            let decision = mine.hidden("decision");
            let confirm = [("decision", decision.as_str()), ("step", "confirm")];
            second.post(&format!("{page}/confirmation"), &confirm).await;
            assert_eq!(listed().await, [false, true]);
            let refused = applicant.get(&own).await.body;
            assert!(refused.contains("<h2>Not eligible</h2>") && refused.contains(">Ask for a review</a>"));
            applicant.post(&format!("{own}/review"), &[("why", "It ran in the streets.")]).await;
            let other = applicant.post(&format!("{own}/review"), &[("why", "Said <otherwise>.")]).await;
            assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
            for said in ["What you wrote was not sent", "Said &#60;otherwise&#62;."] {
                assert!(other.body.contains(said), "{said} is not in {}", other.body);
            }
            let asked = applicant.get(&format!("{own}/review")).await.body;
            assert!(
                asked.contains("<h1>Review of the decision</h1>") && !asked.contains(sentence),
                "{asked}"
            );
            for (who, decides) in [(&first, false), (&second, false), (&third, true)] {
                let shown = who.get(&page).await.body;
                assert_eq!(shown.contains(">Decide the review</a>"), decides, "{shown}");
                assert_eq!(shown.contains("Another person must decide the review. "), !decides, "{shown}");
            }
            let answer =
                [("outcome", outcome), ("explanation", "The streets were looked at."), ("step", "check")];
            let letter = third.post(&format!("{page}/review"), &answer).await;
            assert_eq!(letter.status, StatusCode::OK);
            for said in [sentence, "<p>The streets were looked at.</p>"] {
                assert!(letter.body.contains(said), "{said} is not in {}", letter.body);
            }
            let asked = applicant.get(&format!("{own}/review")).await.body;
            assert!(!asked.contains(sentence), "nothing is decided by reading the letter: {asked}");
            let change = [answer[0], answer[1], ("step", "change")];
            let change = third.post(&format!("{page}/review"), &change).await.body;
            assert!(change.contains("The streets were looked at."), "what was typed is kept: {change}");
            let answer = [answer[0], answer[1], ("step", "decide")];
            assert_eq!(third.post(&format!("{page}/review"), &answer).await.status, StatusCode::SEE_OTHER);

            assert_eq!(listed().await, [outcome == "overturned", outcome == "upheld"]);
            let told = applicant.get(&own).await.body;
            for said in [state, "Review of the decision"] {
                assert!(told.contains(&format!(">{said}</")), "{outcome}: {said} is not in {told}");
            }
            assert_eq!(told.contains("Not eligible"), outcome == "upheld", "{told}");
            let result = applicant.get(&format!("{own}/review")).await.body;
            assert!(result.contains(sentence) && result.contains("The streets were looked at."), "{result}");
            assert!(!result.contains("You will receive a letter"), "{result}");
            let check = applicant.get(&format!("{own}/check")).await.body;
            assert_eq!(check.contains("the entry leaves the gallery"), outcome == "overturned", "{check}");
        }
    })
    .await;
}
