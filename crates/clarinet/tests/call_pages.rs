//! What a call asks, and of whom: all questions on one page, eligibility by the address, what was sent to print; on both
//! engines.

mod browser;

use axum::http::StatusCode;
use browser::{DECLARED, Demo, with_demo};
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
    let marked = format!("<h3 id=\"question-{key}\">");
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
        says("reached", &["(optional)", "A whole number", "From 0 to 500,000,000", "Counted in: people"]);
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

#[tokio::test]
async fn what_was_sent_is_printed_with_its_number_and_files_and_not_what_was_typed_since() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&applicant, "Kettle <b>talk</b>").await;
        let own = format!("/en/my/entries/{entry}");
        let copy = format!("{own}/sending");
        assert_eq!(applicant.get(&copy).await.status, StatusCode::NOT_FOUND);
        let files = format!("{own}/questions/documents/files");
        let uploaded =
            applicant.upload(&files, &[("report.pdf", b"%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n")]).await;
        assert_eq!(uploaded.status, StatusCode::SEE_OTHER, "{}", uploaded.body);
        let sent = applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), format!("{own}/receipt"), "{}", sent.body);
        let changed = [("summary", "Typed since."), ("version", "1")];
        applicant.post(&format!("{own}/questions/summary"), &changed).await;
        let number =
            demo.count("SELECT CAST(number AS BIGINT) FROM application WHERE id = $1", [entry.into()]).await;
        assert!(applicant.get(&format!("{own}/receipt")).await.body.contains(&copy));
        let printed = text(&applicant.get(&copy).await.body);
        for part in [
            &format!("{number}. Kettle &#60;b&#62;talk&#60;/b&#62;"),
            "Sent: ",
            "Time zone: Europe/",
            "Sample Town, Italy",
            "Neighbours told each other how they had come.",
            "report.pdf",
            "No answer",
            "Declared",
            "Not declared",
        ] {
            assert!(printed.contains(part), "{part} is not in {printed}");
        }
        assert!(!printed.contains("Typed since."), "{printed}");
        let office = demo.signed_in("secretariat").await.get(&copy).await;
        assert_eq!(office.status, StatusCode::NOT_FOUND, "the office has its own page");
    })
    .await;
}

#[tokio::test]
async fn an_answer_of_eligibility_without_a_choice_comes_back_with_a_summary_that_leads_to_it() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        let address = "/en/calls/award-current/eligibility?asked=authority_kind";
        let answer = reader.get(address).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("<title>Error: "), "{}", answer.body);
        let summary = answer.body.split_once("class=\"errors").unwrap().1.split_once("</div>").unwrap().0;
        assert!(summary.contains("href=\"#authority_kind"), "{summary}");
    })
    .await;
}

#[tokio::test]
async fn what_eligibility_asked_is_not_asked_again_whatever_the_rules_are_called() {
    with_demo(|demo| async move {
        let renamed = "UPDATE call_form SET definition = REPLACE(REPLACE(definition,
            '\"key\":\"authority_kind\"', '\"key\":\"body\"'), '\"key\":\"country\"', '\"key\":\"land\"')";
        run(&demo, renamed).await;
        let applicant = demo.signed_in("applicant").await;
        let start = "/en/my/entries/new?call=award-current&body=regional_authority&land=BG&authority_kind=x";
        let page = applicant.get(start).await.body;
        for field in ["name=\"kind\" value=\"regional_authority\"", "name=\"country\" value=\"BG\""] {
            assert!(page.contains(field), "{field} is not in {page}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_task_list_counts_what_is_asked_and_sees_another_body_or_language() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&applicant, "Kettle talk").await;
        let own = format!("/en/my/entries/{entry}");
        let list = async || applicant.get(&own).await.body;
        // Of eight questions about the campaign, one is for what has finished; and of the five about change.
        let counted = |page: &str, count: &str| page.matches(count).count();
        let running = list().await;
        assert_eq!(counted(&running, "7 questions"), 1, "{running}");
        let closed = applicant.get(&format!("{own}/questions/ended")).await;
        assert_eq!(closed.location(), own, "a question that is not asked leads to the list");
        applicant.post(&format!("{own}/questions/status"), &[("status", "finished"), ("version", "1")]).await;
        let finished = list().await;
        assert_eq!(
            (counted(&finished, "7 questions"), counted(&finished, "8 questions")),
            (0, 1),
            "{finished}"
        );
        assert_eq!(applicant.get(&format!("{own}/questions/ended")).await.status, StatusCode::OK);
        applicant.post(&format!("{own}/questions/status"), &[("status", "running"), ("version", "2")]).await;

        let sent = applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        const CHANGED: &str = "You have changed the entry since";
        assert!(!list().await.contains(CHANGED));
        for (name, language, changed) in
            [("Other Town", "en", true), ("Sample Town", "de", true), ("Other Town", "de", true)]
        {
            let shown = applicant.get(&format!("{own}/bodies")).await.hidden("shown");
            let body = [
                ("shown", shown.as_str()),
                ("authority_name", name),
                ("authority_kind", "local_authority"),
                ("authority_country", "IT"),
                ("language", language),
            ];
            let saved = applicant.post(&format!("{own}/bodies"), &body).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
            assert_eq!(list().await.contains(CHANGED), changed, "{name} {language}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_title_and_a_name_of_one_endless_word_are_kept_as_a_draft_and_sent_nowhere() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&applicant, "Kettle talk").await;
        let own = format!("/en/my/entries/{entry}");
        let (endless, sentence) = ("x".repeat(200_000), "Please shorten this to at most 200 characters");
        let title = format!("{own}/questions/title");
        let saved = applicant.post(&title, &[("title", &endless), ("version", "1")]).await;
        assert_eq!(saved.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(saved.body.contains(sentence) && saved.body.contains(&endless), "what was typed is kept");
        let sent = applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(sent.body.contains(sentence));
        let bodies = [
            ("authority_name", endless.as_str()),
            ("authority_kind", "local_authority"),
            ("authority_country", "IT"),
            ("authority_place", &endless),
            ("language", "en"),
        ];
        let named = applicant.post(&format!("{own}/bodies"), &bodies).await;
        assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(named.body.matches(sentence).count(), 4, "in the summary and at both fields");
        let longest = "x".repeat(200);
        let saved = applicant.post(&title, &[("title", &longest), ("version", "2")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let sent = applicant.post(&format!("{own}/sendings"), &DECLARED).await;
        assert_eq!(sent.location(), format!("{own}/receipt"));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_translated_is_told_and_marked_with_its_language() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&owner, "By the sea").await;
        let note = "Teile dieser Ausschreibung sind noch nicht übersetzt.";
        let pages = [
            "/de/calls/award-current".to_owned(),
            format!("/de{QUESTIONS}"),
            "/de/calls/award-current/eligibility".to_owned(),
            format!("/de/my/entries/{entry}/questions/changed"),
            format!("/de/my/entries/{entry}"),
        ];
        for page in &pages[2..] {
            assert!(!owner.get(page).await.body.contains(note), "{page} is whole");
        }
        run(&demo, "DELETE FROM text_shown WHERE language = 'de'").await;
        for page in &pages {
            let shown = owner.get(page).await.body;
            assert!(
                shown.contains(&format!("{note} Sie lesen sie im Original. Sprache: Englisch.")),
                "{page}"
            );
        }
        let said = async |page: &str, parts: &[&str]| {
            let shown = owner.get(page).await.body;
            for part in parts {
                assert!(shown.contains(part), "{part} is not in {shown}");
            }
        };
        let whole =
            ["<title lang=\"en\">", "<h1 lang=\"en\">", "<p class=\"lead\" lang=\"en\">", "<li lang=\"en\">"];
        said(&pages[0], &whole).await;
        said(&pages[1], &["<h2 lang=\"en\">", "\"><span lang=\"en\">", "<p class=\"hint\" lang=\"en\">"])
            .await;
        said(&pages[2], &["<h1 lang=\"en\">"]).await;
        let crumb = ["<li><a href=\"/de/calls/award-current\" lang=\"en\">"];
        for page in ["/de/calls/award-current/answers", pages[1].as_str(), pages[2].as_str()] {
            said(page, &crumb).await;
        }
        said(&pages[3], &["<span lang=\"en\">", "class=\"hint\" id=\"changed-hint\" lang=\"en\">"]).await;
        assert!(!owner.get("/en/calls/award-current").await.body.contains("not translated yet"));
    })
    .await;
}

#[tokio::test]
async fn each_form_that_asks_for_personal_data_says_who_keeps_it_why_and_how_long() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&owner, "By the sea").await;
        let entry = format!("/en/my/entries/{entry}");
        let of_call = ["Your data", "(data controller)", "is deleted on"];
        for page in ["/questions/changed", "/questions/pictures", "/bodies", "/colleagues", "/check"] {
            let shown = text(&owner.get(&format!("{entry}{page}")).await.body);
            for part in of_call.iter().skip(usize::from(page == "/check")) {
                assert!(shown.contains(part), "{part} is not on {page}: {shown}");
            }
        }
        let asked = text(&owner.get("/en/my/calls/award-current/questions").await.body);
        assert!(asked.contains("until the data of the call are deleted"), "{asked}");
    })
    .await;
}

#[tokio::test]
async fn who_is_signed_in_is_not_asked_to_sign_in_and_each_missing_declaration_is_named() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let fits = "/en/calls/award-current/eligibility?authority_kind=local_authority&country=IT&own_campaign=yes\
                    &may_publish=yes&one_category=yes";
        let sentence = "please sign in";
        assert!(demo.browser().get(fits).await.body.contains(sentence));
        let own = owner.get(fits).await.body;
        assert!(own.contains("Your answers fit the rules of this call.") && !own.contains(sentence), "{own}");

        let entry = demo.complete_draft(&owner, "By the sea").await;
        let refused = owner.post(&format!("/en/my/entries/{entry}/sendings"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let summary = refused.body.split_once("class=\"errors\"").unwrap().1.split_once("</ul>").unwrap().0;
        let lines: std::collections::BTreeSet<&str> =
            summary.split("Without this declaration the entry cannot be sent: ").skip(1).collect();
        assert_eq!(lines.len(), summary.matches("<li>").count(), "{summary}");
        assert!(lines.len() > 1 && lines.iter().all(|line| !line.starts_with('<')), "{summary}");
    })
    .await;
}
