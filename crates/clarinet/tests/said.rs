//! What pages, mails and feeds say of the grant and of the language they are in.

mod browser;

use axum::http::{Method, StatusCode};
use browser::with_demo;
use foundation::Language;
use people::programme::imprint;

#[tokio::test]
async fn a_mail_and_a_feed_say_all_that_a_page_says_of_the_grant() {
    with_demo(|demo| async move {
        for language in Language::ALL {
            let imprint = imprint(&demo.house.database, language).await.unwrap().unwrap();
            let (statement, disclaimer) = imprint.visibility.clone().unwrap();
            let note = demo.house.words(language).get("frame-to-be-confirmed");
            let page = demo.browser().get(&format!("/{language}")).await;
            let feed = demo.browser().get(&format!("/{language}/award/award-2019/feed.atom")).await;
            assert_eq!((page.status, feed.status), (StatusCode::OK, StatusCode::OK));
            let mail = demo.house.signed(language, "A letter.").await.unwrap();
            for line in [statement, disclaimer, note] {
                assert!(page.body.contains(&line), "{language}: a page without {line}");
                assert!(feed.body.contains(&line), "{language}: a feed without {line}");
                assert!(mail.contains(&line), "{language}: a mail without {line}");
            }
        }
    })
    .await;
}

/// The entry is in English, the page in German: what was typed is English, what was chosen is said in German.
#[tokio::test]
async fn an_answer_is_marked_with_the_language_it_is_in() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&browser, "Neighbours tell").await;
        let path = format!("/de/my/entries/{entry}");
        let check = browser.get(&format!("{path}/check")).await;
        let row = |key: &str| {
            let from = check.body.find(&format!("id=\"answer-{key}\"")).unwrap();
            let rest = &check.body[from..];
            rest[..rest.find("</dd>").unwrap()].to_owned()
        };
        assert!(row("title").contains("<p lang=\"en\">Neighbours tell</p>"), "{}", row("title"));
        assert!(row("summary").contains("<p lang=\"en\">Neighbours told"), "{}", row("summary"));
        for chosen in ["category", "status", "started", "languages", "budget"] {
            assert!(row(chosen).contains("<p>") && !row(chosen).contains("lang="), "{}", row(chosen));
        }
        // The same holds where two answers meet.
        for (key, other, typed) in [("title", "Neighbours sing", true), ("status", "finished", false)] {
            let answer = [(key, other), ("version", "0")];
            let conflict = browser.post(&format!("{path}/questions/{key}"), &answer).await;
            assert_eq!(conflict.status, StatusCode::CONFLICT, "{key}: {}", conflict.body);
            let from = conflict.body.find("<div class=\"conflict\">").unwrap();
            let rest = &conflict.body[from..];
            let theirs = &rest[..rest.find("</section>").unwrap()];
            assert_eq!(theirs.contains("<p lang=\"en\">"), typed, "{theirs}");
            assert_eq!(theirs.contains("lang="), typed, "{theirs}");
        }
        // In the page's own language nothing needs to be said.
        let english = browser.get(&format!("/en/my/entries/{entry}/check")).await;
        assert!(english.body.contains("<p>Neighbours tell</p>"), "{}", english.body);
    })
    .await;
}

#[tokio::test]
async fn the_list_of_demo_persons_speaks_the_language_of_the_browser_unless_another_is_asked_for() {
    with_demo(|demo| async move {
        let get = async |path: &'static str, accepts: &'static str| {
            let browser = demo.browser();
            let answer = browser.ask(Method::GET, path, &[("accept-language", accepts)], "").await;
            answer.header("content-language").to_owned()
        };
        assert_eq!(get("/demo", "bg,en;q=0.5").await, "bg");
        assert_eq!(get("/demo?lang=el", "bg,en;q=0.5").await, "el");
        assert_eq!(get("/demo/mails", "sv, hu;q=0.8").await, "hu");
        assert_eq!(get("/demo", "sv").await, "en");
    })
    .await;
}
