//! What the public site must say of the grant, the partners and the demonstration, and what it must not.

mod browser;

use browser::{Answer, Demo, with_demo};
use foundation::{Language, Viewer};
use regex::Regex;
use sea_orm::ConnectionTrait as _;

async fn run(demo: &Demo, sql: &str) {
    let mut write = demo.house.database.begin().await.unwrap();
    let changed = write.execute_unprepared(sql).await.unwrap();
    assert!(changed.rows_affected() > 0, "{sql}");
    write.changes("programme");
    write.commit().await.unwrap();
}

#[tokio::test]
async fn while_a_wording_is_missing_in_a_language_its_pages_and_mails_show_no_emblem() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        let shows = async |language: Language| {
            let page = reader.get(&format!("/{language}/contact")).await.body;
            let emblem =
                page.split_once(r#"<div class="eu">"#).is_some_and(|(_, rest)| rest.contains("<svg"));
            let mail = demo.house.signed(language, "A letter.").await.unwrap();
            (emblem, page, mail.split("\n\n").count())
        };
        for (language, part) in [(Language::Sl, "statement_id"), (Language::El, "disclaimer_id")] {
            let visibility = (demo.house.filled.frame)(demo.house.clone(), language, Viewer::nobody());
            let visibility = visibility.await.unwrap().visibility.unwrap();
            let (emblem, page, parts) = shows(language).await;
            assert!(emblem && visibility.lines().all(|line| page.contains(line)), "{page}");
            assert_eq!(parts, 6, "letter, name, line, disclaimer, what is to be confirmed, demonstration");
            run(
                &demo,
                &format!(
                    "DELETE FROM text_shown WHERE language = '{language}'
                        AND text_id = (SELECT {part} FROM programme_grant)"
                ),
            )
            .await;
            let (emblem, page, parts) = shows(language).await;
            assert!(!emblem && !visibility.lines().any(|line| page.contains(line)), "without {part}: {page}");
            assert_eq!(parts, 3, "letter, name, demonstration");
            assert!(shows(Language::En).await.0, "the others keep theirs");
        }
    })
    .await;
}

#[tokio::test]
async fn partners_are_counted_and_the_figure_of_the_grant_stands_beside() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        let about = reader.get("/en/about").await.text();
        let computed = "19 partners are confirmed: 8 authorities, 9 civil society organisations and 2 networks. \
                        Without the lead partner there are 18.";
        assert!(about.contains(computed), "{about}");
        let official = "Authorities: 8; civil society organisations: 9; networks: 2.";
        assert!(about.contains(official), "{about}");
        assert!(about.contains("Lai-momo cooperativa sociale Part to be confirmed, not counted"), "{about}");
        assert_eq!(about.matches("To be confirmed Local authority").count(), 1, "{about}");
        assert_eq!(about.matches("To be confirmed Civil society organisation").count(), 1, "{about}");
        // The computed figures follow the list, the official ones the grant.
        run(&demo, "DELETE FROM partner WHERE organisation_id IN (SELECT id FROM organisation WHERE kind = 'network')")
            .await;
        let about = reader.get("/en/about").await.text();
        assert!(about.contains("17 partners are confirmed: 8 authorities, 9 civil society"), "{about}");
        assert!(about.contains(official), "{about}");
    })
    .await;
}

#[tokio::test]
async fn the_demonstration_says_so_in_every_language_in_page_mail_feed_and_copy_of_data() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        for language in Language::ALL {
            let sentence = demo.house.words(language).get("frame-demonstration");
            for path in ["", "/award", "/award/award-2019", "/award/award-2019/feed.atom", "/privacy"] {
                let page = reader.get(&format!("/{language}{path}")).await;
                assert!(page.body.contains(&sentence), "/{language}{path}");
                assert_eq!(page.header("x-robots-tag"), "noindex", "/{language}{path}");
            }
            let mail = demo.house.signed(language, "A letter.").await.unwrap();
            assert!(mail.ends_with(&sentence), "{mail}");
        }
        let data = demo.signed_in("applicant").await.get("/el/my/data").await.body;
        assert!(data.contains(&demo.house.words(Language::El).get("frame-demonstration")), "{data}");
    })
    .await;
}

#[tokio::test]
async fn an_entry_of_no_known_category_counts_in_none() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        let count = async |query: &str| {
            let page = reader.get(&format!("/en/award/award-2019{query}")).await.text();
            let counted = Regex::new(r"(\d+) (?:entry|entries)\b").unwrap();
            counted.captures(&page).map_or(0, |found| found[1].parse::<u32>().unwrap())
        };
        let page = reader.get("/en/award/award-2019").await.body;
        let select = page.split_once(r#"name="category""#).unwrap().1.split_once("</select>").unwrap().0;
        let codes = Regex::new(r#"<option value="([a-z_]+)""#).unwrap();
        let mut within = 0;
        for code in codes.captures_iter(select) {
            within += count(&format!("?category={}", &code[1])).await;
        }
        assert!(within > 4, "{within}");
        assert_eq!(count("").await, within + 1, "one of the real entries has no known category");
    })
    .await;
}

#[tokio::test]
async fn a_page_names_its_own_address_and_where_its_other_languages_are() {
    with_demo(|demo| async move {
        let links = |answer: &Answer| -> Vec<String> {
            let link = Regex::new(r#"<link rel="(canonical|alternate)"[^>]*>"#).unwrap();
            link.find_iter(&answer.body).map(|found| found.as_str().to_owned()).collect()
        };
        let reader = demo.browser();
        let found = links(&reader.get("/sl/contact").await);
        let at = |attributes: &str, path: &str| {
            format!(r#"<link rel="{attributes} href="http://localhost:8080{path}">"#)
        };
        let mut expected = vec![at("canonical\"", "/sl/contact")];
        expected.extend(Language::ALL.map(|language| {
            at(&format!("alternate\" hreflang=\"{language}\""), &format!("/{language}/contact"))
        }));
        expected.push(at("alternate\" hreflang=\"x-default\"", "/en/contact"));
        assert_eq!(found, expected);
        let home = links(&reader.get("/sl").await);
        assert_eq!(home.first(), Some(&at("canonical\"", "/sl")));
        assert_eq!(home.last(), Some(&at("alternate\" hreflang=\"x-default\"", "/")));
        // Nobody comes from elsewhere to what only this person sees, nor to what is not there.
        let signed_in = demo.signed_in("applicant").await;
        for page in [signed_in.get("/sl/my/entries").await, reader.get("/sl/nowhere").await] {
            assert_eq!(links(&page), Vec::<String>::new(), "{}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn the_menu_marks_the_award_on_its_calls_too_and_nothing_where_it_is_elsewhere() {
    with_demo(|demo| async move {
        let reader = demo.browser();
        for (path, marked) in [
            ("/award", Some("/en/award\" aria-current=\"page")),
            ("/award/award-2019", Some("/en/award\" aria-current=\"true")),
            ("/calls/award-current", Some("/en/award\" aria-current=\"true")),
            ("/about", Some("/en/about\" aria-current=\"page")),
            ("/contact", None),
        ] {
            let page = reader.get(&format!("/en{path}")).await.body;
            let (_, menu) = page.split_once("class=\"list nav\"").unwrap();
            let menu = menu.split_once("</ul>").unwrap().0;
            let current: Vec<_> =
                menu.split("href=\"").filter(|link| link.contains("aria-current")).collect();
            assert_eq!(current.len(), usize::from(marked.is_some()), "{path}: {menu}");
            assert!(marked.is_none_or(|marked| current[0].starts_with(marked)), "{path}: {menu}");
        }
    })
    .await;
}
