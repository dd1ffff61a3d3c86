//! What a call asks, and of whom: all questions on one page, and eligibility by the address, on both engines.

mod browser;

use axum::http::StatusCode;
use browser::{Demo, with_demo};
use foundation::Moment;
use sea_orm::ConnectionTrait as _;

const QUESTIONS: &str = "/calls/award-current/questions";

/// What a page says, without its tags.
fn text(page: &str) -> String {
    let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let mut text = String::new();
    for piece in main.split('<').filter_map(|piece| piece.split_once('>')) {
        text.push_str(piece.1);
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The part of the page that asks one question.
fn asked(page: &str, key: &str) -> String {
    let marked = format!("<h3 id=\"{key}\">");
    let (_, rest) = page.split_once(&marked).unwrap_or_else(|| panic!("{key} is not asked in {page}"));
    text(&format!("<main>{}</main>", rest.split("<div class=\"asked\">").next().unwrap()))
}

async fn run(demo: &Demo, sql: &str) {
    let write = demo.house.database.begin().await.unwrap();
    write.execute_unprepared(sql).await.unwrap();
    write.commit().await.unwrap();
}

#[tokio::test]
async fn all_questions_on_one_page_say_what_an_answer_is_measured_by() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        run(
            &demo,
            "UPDATE call_form SET definition = REPLACE(definition, '\"min\":0', '\"min\":1,\"max\":90000')",
        )
        .await;
        let page = reader.get(&format!("/en{QUESTIONS}")).await.body;
        let all = text(&page);
        for part in ["Opens", "Closes", "Time zone: Europe/", "Your data", "is deleted on"] {
            assert!(all.contains(part), "{part} is not in {all}");
        }
        assert!(!all.contains("only if it applies to you"), "{all}");
        let says = |key: &str, parts: &[&str]| {
            let asked = asked(&page, key);
            for part in parts {
                assert!(asked.contains(part), "{part} is not in {asked}");
            }
        };
        says("summary", &["At most 60 words", "Example of a good answer"]);
        says("ended", &["Asked only if “", "is answered with: ", "Not before the day given to “"]);
        says("how_known", &["is answered with: ", " / ", "Jurors read this answer for: "]);
        says("reached", &["(optional)", "A whole number", "From 1 to 90,000", "Counted in: people"]);
        says("links", &["At most 5 links"]);
        let started = asked(&page, "started");
        assert!(!started.contains("Not before") && !started.contains("Asked only"), "{started}");
        let bulgarian = text(&reader.get(&format!("/bg{QUESTIONS}")).await.body);
        for part in
            ["Часова зона: Europe/", "Вашите данни", "Цяло число", "Най-много 5 връзки", "Задава се само ако"]
        {
            assert!(bulgarian.contains(part), "{part} is not in {bulgarian}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_united_kingdom_may_enter_the_call_of_2019_and_switzerland_may_not() {
    with_demo(|demo| async move {
        let opened = "SELECT opens_at FROM call WHERE slug = $1";
        let opened = Moment(demo.count(opened, ["award-2019".into()]).await);
        demo.bench.clock.set(opened.plus_days(1));
        let reader = demo.browser();
        let asks = async |call: &str, country: &str| {
            let answers = "own_campaign=yes&may_publish=yes&one_category=yes";
            let path = format!(
                "/en/calls/{call}/eligibility?authority_kind=local_authority&country={country}&{answers}"
            );
            reader.get(&path).await
        };
        for (country, sentence) in
            [("GB", "You can enter"), ("IT", "You can enter"), ("CH", "You cannot enter this time")]
        {
            let answer = asks("award-2019", country).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(answer.body.contains(&format!("<h1>{sentence}</h1>")), "{country}: {}", answer.body);
        }
        // Of a call that opens today the United Kingdom is no member.
        let opened = "SELECT opens_at FROM call WHERE slug = $1";
        let opened = Moment(demo.count(opened, ["award-current".into()]).await);
        demo.bench.clock.set(opened.plus_days(1));
        for (country, may) in [("GB", false), ("CH", false), ("IT", true)] {
            let answer = asks("award-current", country).await;
            assert_eq!(answer.body.contains("<h1>You can enter</h1>"), may, "{country}");
        }
    })
    .await;
}
