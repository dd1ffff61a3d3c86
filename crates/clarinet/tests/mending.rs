//! What is wrong with an answer is said where it is typed, where it is checked, and where the tasks are listed; on both
//! engines.

mod browser;

use axum::http::StatusCode;
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use foundation::Moment;
use uuid::Uuid;

/// A draft of the demo's applicant that could be sent, with one answer saved over the one it has.
struct Draft {
    applicant: Browser,
    own: String,
}

impl Draft {
    async fn of(demo: &Demo) -> Self {
        let applicant = demo.signed_in("applicant").await;
        let entry: Uuid = demo.complete_draft(&applicant, "Kettle talk").await;
        Self { own: format!("/en/my/entries/{entry}"), applicant }
    }

    async fn page(&self, path: &str) -> Answer {
        self.applicant.get(&format!("{}{path}", self.own)).await
    }

    /// Types over what stands in a question.
    async fn save(&self, question: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/questions/{question}", self.own);
        let version = self.applicant.get(&path).await.hidden("version");
        let fields: Vec<_> = fields.iter().copied().chain([("version", version.as_str())]).collect();
        self.applicant.post(&path, &fields).await
    }

    async fn day(&self, question: &str, day: &str, month: &str, year: &str) -> Answer {
        let name = |part: &str| format!("{question}-{part}");
        let (a, b, c) = (name("day"), name("month"), name("year"));
        self.save(question, &[(a.as_str(), day), (b.as_str(), month), (c.as_str(), year)]).await
    }
}

/// The errors of a page's summary: where each leads and what it says.
fn errors(page: &Answer) -> Vec<(String, String)> {
    let Some((_, rest)) = page.body.split_once("class=\"errors\"") else { return Vec::new() };
    let list = rest.split_once("</ul>").unwrap().0;
    let lines = list.split("<a href=\"#").skip(1).map(|line| line.split_once("\">").unwrap());
    lines.map(|(field, what)| (field.to_owned(), what.split('<').next().unwrap().to_owned())).collect()
}

fn said(lines: &[(&str, &str)]) -> Vec<(String, String)> {
    lines.iter().map(|(field, what)| ((*field).to_owned(), (*what).to_owned())).collect()
}

const ORDER: &str = "This date lies before the start. Please check both dates";

#[tokio::test]
async fn an_end_before_the_start_is_told_at_the_question_in_the_list_and_on_the_check_page() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        draft.save("status", &[("status", "finished")]).await;
        draft.day("started", "1", "5", "2025").await;
        let before = draft.day("ended", "1", "5", "2020").await;
        assert_eq!(before.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(errors(&before), said(&[("ended", ORDER)]));
        assert!(before.body.contains("value=\"2020\""), "what was typed is kept");
        // Not whole: the task of the campaign is in progress, and the check page leads to the question.
        assert_eq!(draft.page("").await.body.matches("In progress").count(), 1);
        let check = draft.page("/check").await;
        let lacking = check.body.split_once("Still to do before you can send").unwrap().1;
        let lacking = lacking.split_once("</div>").unwrap().0;
        let mend = format!("{}/questions/ended?from=check", draft.own);
        assert!(lacking.contains(&format!("href=\"{mend}\"")) && lacking.contains(ORDER), "{lacking}");
        assert_eq!(lacking.matches("<li>").count(), 1, "{lacking}");
        assert!(!check.body.contains("name=\"declare-"), "nothing is declared that cannot be sent");
        let question = draft.page("/questions/ended?from=check").await;
        assert_eq!((question.status, errors(&question)), (StatusCode::OK, Vec::new()));
        assert!(question.body.contains(&format!("</span> {ORDER}</p>")), "{}", question.body);
        assert!(!draft.page("/questions/ended").await.body.contains(ORDER), "nobody asked");
        // Mended, it goes back to the check page, where the way is free.
        let fields = [("ended-day", "2"), ("ended-month", "5"), ("ended-year", "2025"), ("from", "check")];
        assert_eq!(draft.save("ended", &fields).await.location(), format!("{}/check", draft.own));
        let check = draft.page("/check").await.body;
        assert!(check.contains("name=\"declare-") && !check.contains("Still to do"), "{check}");
        assert!(!draft.page("").await.body.contains("In progress"));
        // The start moved behind the end: the end is the one to check.
        assert_eq!(draft.day("started", "1", "5", "2026").await.status, StatusCode::SEE_OTHER);
        assert!(draft.page("/check").await.body.contains(ORDER));
        // A running campaign is not asked for its end, and what stood there says nothing.
        draft.save("status", &[("status", "running")]).await;
        assert!(!draft.page("/check").await.body.contains(ORDER));
    })
    .await;
}

#[tokio::test]
async fn a_day_that_does_not_exist_and_a_year_of_two_digits_are_told_apart() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        for (day, month, year, what) in [
            ("31", "2", "2025", "This month has no such day. Please check day and month"),
            ("1", "13", "2025", "This month has no such day. Please check day and month"),
            ("27", "3", "26", "Please give the year in four digits, from 1900 to 2100"),
            ("27", "", "2026", "Please give a date with day, month and year, for example 27 3 2026"),
            ("27", "March", "2026", "Please give a date with day, month and year, for example 27 3 2026"),
        ] {
            let wrong = draft.day("started", day, month, year).await;
            assert_eq!(errors(&wrong), said(&[("started", what)]), "{day} {month} {year}");
            for typed in [day, month, year].into_iter().filter(|typed| !typed.is_empty()) {
                assert!(wrong.body.contains(&format!("value=\"{typed}\"")), "{typed}: {}", wrong.body);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_line_that_is_no_link_is_named_marked_and_kept() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        let lines = ["https://town.example/talk", "no such page", "", "htp://x y", ""];
        let lines = lines.map(|line| ("links", line));
        let wrong = draft.save("links", &lines).await;
        let what = |line: i32| format!("Line {line}: please give a full address that begins with https://");
        assert_eq!(errors(&wrong), said(&[("links-1", &what(2)), ("links-2", &what(3))]));
        for kept in ["value=\"no such page\"", "value=\"htp://x y\""] {
            assert!(wrong.body.contains(kept), "{kept} is not in {}", wrong.body);
        }
        let marked = |line: i32| format!("aria-invalid=\"true\" aria-describedby=\"links-{line}-error\"");
        let marked = [0, 1, 2, 3, 4].map(|line| wrong.body.contains(&marked(line)));
        assert_eq!(marked, [false, true, true, false, false]);
        let again = draft.page("/questions/links?from=check").await.body;
        assert!(again.contains(&what(2)) && again.contains(&what(3)), "{again}");
        let check = draft.page("/check").await.body;
        let both = "Lines 2, 3: please give full addresses that begin with https://";
        assert_eq!(check.matches(both).count(), 2, "in the list and at the answer: {check}");
        let right = draft.save("links", &lines[..1]).await;
        assert_eq!(right.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_title_says_before_it_is_sent_how_many_words_it_may_have() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        let title = draft.page("/questions/title").await.body;
        assert!(title.contains("id=\"title-count\">At most 12 words</p>"), "{title}");
        assert!(title.contains("aria-describedby=\"title-hint title-count\""), "{title}");
    })
    .await;
}

#[tokio::test]
async fn a_task_that_nobody_has_to_do_is_called_optional() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        let list = draft.page("").await.body;
        let last = list.split("/questions/pictures\">").nth(1).unwrap().split("</li>").next().unwrap();
        assert!(last.contains("<span class=\"tag\">Optional</span>"), "{last}");
        assert!(!list.contains("Not started"), "{list}");
    })
    .await;
}

#[tokio::test]
async fn a_time_of_day_names_its_zone() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        let page = draft.page("/questions/title").await.body;
        let saved = page.split_once("Last saved: ").unwrap().1.split('<').next().unwrap();
        assert!(saved.ends_with(" (Europe/Rome)"), "{saved}");
    })
    .await;
}

#[tokio::test]
async fn what_was_sent_to_a_call_that_has_closed_is_final_and_says_so() {
    with_demo(|demo| async move {
        let mut draft = Draft::of(&demo).await;
        draft.applicant.post(&format!("{}/sendings", draft.own), &DECLARED).await;
        let (check, change) = ("/check-opening\"", "You can still change your answers");
        let open = draft.page("").await.body;
        assert!(open.contains(check) && open.contains(change), "{open}");
        let closes = "SELECT closes_at FROM call WHERE slug = $1";
        demo.bench.clock.set(Moment(demo.count(closes, ["award-current".into()]).await).plus_minutes(600));
        draft.applicant = demo.signed_in("applicant").await;
        let closed = draft.page("").await.body;
        assert!(!closed.contains(check) && !closed.contains(change), "{closed}");
        assert!(closed.contains("The call has closed. The entry counts as you last sent it."), "{closed}");
        draft.save("summary", &[("summary", "Typed since.")]).await;
        let closed = draft.page("").await.body;
        assert!(!closed.contains("The change counts only when you send"), "{closed}");
    })
    .await;
}

#[tokio::test]
async fn who_comes_from_the_check_page_to_the_pictures_goes_back_there() {
    with_demo(|demo| async move {
        let draft = Draft::of(&demo).await;
        let question = format!("{}/questions/pictures", draft.own);
        let png = include_bytes!("../../../web/icon.png");
        let uploaded =
            draft.applicant.upload(&format!("{question}/files?from=check"), &[("pot.png", png)]).await;
        let (file, from) = uploaded.location().split_once('?').unwrap();
        assert_eq!(from, "from=check");
        let check = draft.page("/check").await.body;
        let lacking = check.split_once("Still to do before you can send").unwrap().1;
        let lacking = lacking.split_once("</div>").unwrap().0;
        assert!(lacking.contains("Please say what pot.png shows"), "{lacking}");
        assert!(lacking.contains(&format!("href=\"{question}?from=check\"")), "{lacking}");
        let pictures = draft.page("/questions/pictures?from=check").await.body;
        for way in [
            format!("{file}?from=check"),
            format!("{file}/removal?from=check"),
            format!("{}/check", draft.own),
        ] {
            assert!(pictures.contains(&format!("href=\"{way}\"")), "{way} is not in {pictures}");
        }
        let said = [("alt", "A pot."), ("people", "nobody")];
        let saved = draft.applicant.post(&format!("{file}?from=check"), &said).await;
        assert_eq!(saved.location(), format!("{}/check", draft.own));
        // Who comes from the list goes on from there.
        let saved = draft.applicant.post(file, &said).await;
        assert_eq!(saved.location(), question);
        let pictures = draft.page("/questions/pictures").await.body;
        assert!(!pictures.contains("from=check"), "{pictures}");
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_of_the_authority_is_kept_before_it_is_whole() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let start = "/en/my/entries/new?call=award-current&authority_kind=regional_authority&country=BG";
        let id = applicant.get(start).await.hidden("id");
        let begin = [
            ("call", "award-current"),
            ("id", id.as_str()),
            ("kind", "regional_authority"),
            ("country", "BG"),
            ("language", "en"),
        ];
        let (own, entry) = (format!("/en/my/entries/{id}"), id.parse::<Uuid>().unwrap());
        assert_eq!(applicant.post("/en/my/entries", &begin).await.location(), format!("{own}/bodies"));
        let chosen = |kind: &str, country: &str| {
            [kind, country].map(|code| format!("<option value=\"{code}\" selected>"))
        };
        let task = async || {
            let list = applicant.get(&own).await.body;
            let (_, rest) = list.split_once("/bodies\">").unwrap();
            ["Not started", "In progress", "Completed"]
                .into_iter()
                .find(|tag| rest.split_once("</li>").unwrap().0.contains(&format!(">{tag}<")))
        };
        // A detour to the list, and back: what eligibility asked is there. Nothing is wrong yet.
        assert_eq!(task().await, Some("In progress"));
        let bodies = applicant.get(&format!("{own}/bodies")).await;
        for option in chosen("regional_authority", "BG") {
            assert!(bodies.body.contains(&option), "{option} is not in {}", bodies.body);
        }
        assert_eq!(errors(&bodies), []);
        let shown = bodies.hidden("shown");
        let typed = |kind: &'static str, name: &'static str| {
            [
                ("authority_name", name),
                ("authority_kind", kind),
                ("authority_country", "BG"),
                ("authority_place", "Kettle End"),
                ("on_behalf", "yes"),
                ("entering_name", "Agency of <Samples>"),
                ("language", "bg"),
            ]
        };
        let save = async |fields: &[(&str, &str)]| {
            let fields: Vec<_> = fields.iter().copied().chain([("shown", shown.as_str())]).collect();
            applicant.post(&format!("{own}/bodies"), &fields).await
        };
        let refused = save(&typed("", "Region of Kettles")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let again = applicant.get(&format!("{own}/bodies")).await;
        assert_eq!((errors(&again), again.hidden("shown")), (errors(&refused), String::new()));
        for kept in
            ["Region of Kettles", "Kettle End", "Agency of &#60;Samples&#62;", "value=\"bg\" selected"]
        {
            assert!(again.body.contains(kept), "{kept} is not in {}", again.body);
        }
        let check = applicant.get(&format!("{own}/check")).await.body;
        assert!(!check.contains("Region of Kettles"), "half a body is not credited: {check}");
        // The second press of the button that began it changes nothing of it.
        applicant.post("/en/my/entries", &begin).await;
        assert!(applicant.get(&format!("{own}/bodies")).await.body.contains("Region of Kettles"));
        let mut whole = typed("regional_authority", "Region of Kettles").to_vec();
        whole.extend([("entering_kind", "civil_society"), ("entering_country", "BG")]);
        let named = save(&whole).await;
        assert_eq!((named.location(), task().await), (own.as_str(), Some("Completed")), "{}", named.body);

        // Without its tick the other body is taken back, though its name still stands in the form.
        let stands = async || {
            demo.count(
                "SELECT COUNT(*) FROM application WHERE id = $1 AND entering_id IS NOT NULL",
                [entry.into()],
            )
            .await
        };
        assert_eq!(stands().await, 1);
        let shown = applicant.get(&format!("{own}/bodies")).await.hidden("shown");
        let mut unticked: Vec<_> = whole.iter().copied().filter(|(name, _)| *name != "on_behalf").collect();
        unticked.push(("shown", shown.as_str()));
        assert_eq!(applicant.post(&format!("{own}/bodies"), &unticked).await.status, StatusCode::SEE_OTHER);
        assert_eq!(stands().await, 0);

        // What is corrected by half is told on the check page, and nothing is sent over it.
        let shown = applicant.get(&format!("{own}/bodies")).await.hidden("shown");
        let half = [("authority_name", "Region of Pots"), ("shown", shown.as_str()), ("language", "bg")];
        applicant.post(&format!("{own}/bodies"), &half).await;
        let check = applicant.get(&format!("{own}/check")).await.body;
        let todo = format!(
            "<a href=\"{own}/bodies?from=check\">Authority and entering body</a><br>What was typed here"
        );
        assert!(check.contains(&todo), "{check}");
        assert!(check.contains("Region of Kettles") && !check.contains("Region of Pots"), "{check}");
    })
    .await;
}
