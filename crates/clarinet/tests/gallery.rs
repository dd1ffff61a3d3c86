//! The public gallery over HTTP, on both engines: who sees it when, what is on it, and what is nowhere.

mod support_gallery;

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode, header};
use calls::application::{application_of, withdraw};
use calls::form::Given;
use clarinet::rooms;
use foundation::testing::on_both;
use foundation::{Act, Language};
use support_gallery::{Got, Sample, World, world};

const WEB: Option<&str> = Some("web_social");
const EVENTS: Option<&str> = Some("public_events");

fn one(text: &str) -> Given {
    Given::One(text.to_owned())
}

fn many(values: &[&str]) -> Given {
    Given::Many(values.iter().map(|value| (*value).to_owned()).collect())
}

/// Three Italian entries, one Slovenian, one Austrian without a category.
async fn five(world: &World) -> Vec<uuid::Uuid> {
    let mut slovenian = Sample::of("Kaj pa kuhate v sredo?", "SI", EVENTS);
    slovenian.language = Language::Sl;
    slovenian.entering = Some("Agencija Zvezda");
    slovenian.answers = BTreeMap::from([
        ("changed", one("Prvi odstavek.\nDruga vrstica.\n\nDrugi odstavek <script>alert(1)</script>")),
        ("known", one("not_measured")),
        ("did_not_work", one("Večer brez mesa.")),
        ("status", one("finished")),
        ("started", one("2017-10-04")),
        ("ended", one("2018-06-13")),
        ("languages", many(&["sl", "ar", "other"])),
        ("budget", one("under_1000")),
        ("reached", one("1250")),
        ("contact", one("Petra, +386 40 123 456")),
        ("links", many(&["https://example.org/sreda?a=1&b=2", "javascript:alert(2)"])),
    ]);
    world
        .enter_all(vec![
            Sample::of("Bread & roses", "IT", WEB),
            Sample::of("Open doors", "IT", WEB),
            Sample::of("Street table", "IT", EVENTS),
            slovenian,
            Sample::of("Paper lanterns", "AT", None),
        ])
        .await
}

fn numbers(page: &Got) -> Vec<i32> {
    let text = page.text();
    let links = text.split("<h3><a href=\"").skip(1);
    links.map(|link| link.split(['"', '/']).filter_map(|part| part.parse().ok()).next().unwrap()).collect()
}

fn has(page: &Got, part: &str) {
    let text = page.text();
    assert!(text.contains(part), "no {part:?} in {text}");
}

fn lacks(page: &Got, part: &str) {
    let text = page.text();
    assert!(!text.contains(part), "{part:?} in {text}");
}

#[tokio::test]
async fn counts_agree_and_filters_go_together() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        five(&world).await;
        world.open_gallery(Some(world.house.clock.now())).await;
        let all = world.get("/en/award/award-2026").await;
        assert_eq!(all.status, StatusCode::OK);
        assert_eq!(numbers(&all), [1, 2, 3, 4, 5]);
        for part in [
            "<h2>5 entries</h2>",
            "Bread &#38; roses",
            "<option value=\"AT\">Austria (1)</option><option value=\"IT\">Italy (3)</option><option value=\"SI\">Slovenia (1)</option>",
            "Web and Social Media (2)",
            "Traditional Media (0)",
            "Public Events (2)",
            "<a href=\"/en/award/award-2026/4\" lang=\"sl\"",
            "Language: Slovenian",
            "Entered on its behalf by: <span lang=\"sl\">Agencija Zvezda</span>",
        ] {
            has(&all, part);
        }
        let both = world.get("/en/award/award-2026?country=IT&category=web_social").await;
        assert_eq!(numbers(&both), [1, 2]);
        has(&both, "<h2>2 entries</h2>");
        // Each choice counts what it would leave beside the other filter.
        has(&both, "<option value=\"AT\">Austria (0)</option><option value=\"IT\" selected>Italy (2)</option>");
        has(&both, "Public Events (1)");
        has(&both, "<a href=\"/en/award/award-2026?category=web_social\"><span class=\"vh\">Remove:</span> Italy</a>");
        has(&both, "hreflang=\"bg\" href=\"http://localhost:8080/bg/award/award-2026?country=IT&#38;category=web_social\"");
        let none = world.get("/en/award/award-2026?country=AT&category=web_social").await;
        assert_eq!(none.status, StatusCode::OK);
        has(&none, "No entry fits these filters");
        // What a form sends, in whatever order and however much too much, has one address.
        for asked in [
            "?country=&category=web_social",
            "?category=web_social&utm_source=x",
            "?category=web_social&country=nowhere",
            "?category=web_social&after=0",
        ] {
            let sent_on = world.get(&format!("/en/award/award-2026{asked}")).await;
            assert_eq!(sent_on.status, StatusCode::SEE_OTHER, "{asked}");
            assert_eq!(sent_on.header(header::LOCATION), "/en/award/award-2026?category=web_social");
        }
        let german = world.get("/de/award/award-2026").await;
        has(&german, "5 Einreichungen");
        has(&german, "Österreich (1)");
        has(&german, "<h1 lang=\"en\">Award of 2026</h1>");
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_without_gap() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        let samples = (0..60).map(|n| Sample::of("Same title", if n % 2 == 0 { "IT" } else { "HU" }, WEB));
        world.enter_all(samples.collect()).await;
        world.open_gallery(Some(world.house.clock.now())).await;
        let numbers_at =
            async |query: &str| numbers(&world.get(&format!("/en/award/award-2026{query}")).await);
        assert_eq!(numbers_at("").await, (1..=24).collect::<Vec<_>>());
        assert_eq!(numbers_at("?after=24").await, (25..=48).collect::<Vec<_>>());
        assert_eq!(numbers_at("?after=48").await, (49..=60).collect::<Vec<_>>());
        assert_eq!(numbers_at("?before=49").await, (25..=48).collect::<Vec<_>>());
        assert_eq!(numbers_at("?country=HU&after=48").await, (50..=60).step_by(2).collect::<Vec<_>>());
        let middle = world.get("/en/award/award-2026?after=24").await;
        has(&middle, "<a rel=\"prev\" href=\"/en/award/award-2026?before=25\">");
        has(&middle, "<a rel=\"next\" href=\"/en/award/award-2026?after=48\">");
        let last = world.get("/en/award/award-2026?after=48").await;
        lacks(&last, "rel=\"next\"");
        for (asked, to) in [
            ("?before=25", ""),
            ("?before=1", ""),
            ("?after=-3", ""),
            ("?after=99", "?before=61"),
            ("?before=9999", "?before=61"),
            ("?country=HU&after=49", "?country=HU&after=48"),
        ] {
            let sent_on = world.get(&format!("/en/award/award-2026{asked}")).await;
            assert_eq!(sent_on.header(header::LOCATION), format!("/en/award/award-2026{to}"), "{asked}");
        }
        assert_eq!(numbers_at("?before=61").await, (37..=60).collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test]
async fn an_entry_says_all_that_is_public_and_nothing_else() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        let ids = five(&world).await;
        let mut write = world.house.database.begin().await.unwrap();
        let act = bench.act(None);
        award::source::record_source(&mut write, &act, ids[4], "https://example.org/press?x=\"1").await.unwrap();
        write.commit().await.unwrap();
        world.open_gallery(Some(world.house.clock.now())).await;
        let page = world.get("/it/award/award-2026/4").await;
        assert_eq!(page.status, StatusCode::OK);
        for part in [
            "<h1 lang=\"sl\">Kaj pa kuhate v sredo?</h1>",
            "<p lang=\"sl\">Prvi odstavek.<br>Druga vrstica.</p><p lang=\"sl\">Drugi odstavek &#60;script&#62;alert(1)&#60;/script&#62;</p>",
            "<dd lang=\"sl\">Town of Kaj pa kuhate v sredo?</dd>",
            "<dd lang=\"sl\">Agencija Zvezda</dd>",
            "<dd>Slovenia</dd>",
            "<dd>4 ottobre 2017 – 13 giugno 2018</dd>",
            "<dd>sloveno, arabo, ",
            "<section id=\"known\">",
            "<section id=\"did_not_work\">",
            "<a href=\"https://example.org/sreda?a=1&#38;b=2\" rel=\"nofollow noopener\">",
            "Le risposte sono nella lingua della candidatura: sloveno.",
        ] {
            has(&page, part);
        }
        for part in ["+386", "Whom may we call", "id=\"contact\"", "<script>alert", "href=\"javascript"] {
            lacks(&page, part);
        }
        let real = world.get("/en/award/award-2026/5").await;
        has(&real, "Recorded from a public source.");
        lacks(&real, "<dt>Category</dt>");
        // One page has one address.
        for other in ["/en/award/award-2026/04", "/en/award/award-2026/4?x=1", "/en/award/award%2D2026/4"] {
            let sent_on = world.get(other).await;
            assert_eq!(sent_on.header(header::LOCATION), "/en/award/award-2026/4", "{other}");
        }
        let feed = world.get("/sl/award/award-2026/feed.atom").await;
        assert_eq!(feed.header(header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
        for part in [
            "<title>Bread &#38; roses</title>",
            "<id>http://localhost:8080/sl/award/award-2026/4</id>",
            "<title>Kaj pa kuhate v sredo?</title>",
            "<contributor><name>Agencija Zvezda</name></contributor>",
        ] {
            has(&feed, &part.replace("<title>Bread", "<title xml:lang=\"en\">Bread"));
        }
    })
    .await;
}

/// Every address on which an entry could show, kept and not kept.
const PLACES: [&str; 8] = [
    "/en/award",
    "/en/award/award-2026",
    "/en/award/award-2026?country=SI",
    "/en/award/award-2026?category=public_events",
    "/en/award/award-2026?country=SI&category=public_events",
    "/en/award/award-2026?after=3",
    "/en/award/award-2026/feed.atom",
    "/en/award/award-2026/4",
];

#[tokio::test]
async fn a_withdrawn_entry_is_nowhere() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        let ids = five(&world).await;
        world.open_gallery(Some(world.house.clock.now())).await;
        for place in PLACES {
            // Twice, so that the second comes from the cache where there is one.
            assert_eq!(world.get(place).await.status, StatusCode::OK, "{place}");
            assert_eq!(world.get(place).await.status, StatusCode::OK, "{place}");
        }
        let mut write = world.house.database.begin().await.unwrap();
        let application = application_of(&*write, ids[3]).await.unwrap();
        withdraw(&mut write, &bench.act(Some(world.secretariat)), world.secretariat, &application)
            .await
            .unwrap();
        write.commit().await.unwrap();
        for place in PLACES {
            let mut page = world.get(place).await;
            if page.status == StatusCode::SEE_OTHER {
                page = world.get(page.header(header::LOCATION)).await;
            }
            for part in ["Kaj pa", "Zvezda", "Slovenia (1)", "award-2026/4\"", "award-2026/4<"] {
                lacks(&page, part);
            }
        }
        has(&world.get("/en/award/award-2026").await, "<h2>4 entries</h2>");
        has(&world.get("/en/award/award-2026?category=public_events").await, "<h2>One entry</h2>");
        has(&world.get("/en/award/award-2026?country=SI").await, "<h2>No entries</h2>");
        same_refusal(&world, "/en/award/award-2026/4", "/en/award/award-2026/4000", "").await;
    })
    .await;
}

/// Two refusals that differ by nothing but the number of their request.
async fn same_refusal(world: &World, one: &str, other: &str, cookie: &str) {
    let headers = [("cookie", cookie)];
    let (one, other) =
        (world.ask(Method::GET, one, &headers).await, world.ask(Method::GET, other, &headers).await);
    assert_eq!(one.status, StatusCode::NOT_FOUND);
    let without_id = |got: &Got| {
        let id = got.headers["x-request-id"].to_str().unwrap().to_owned();
        let mut headers = got.headers.clone();
        headers.remove("x-request-id");
        (got.status, headers, got.text().replace(&id, ""))
    };
    assert_eq!(without_id(&one), without_id(&other));
}

#[tokio::test]
async fn the_gallery_opens_at_its_instant() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        five(&world).await;
        let opens = world.house.clock.now().plus_minutes(60);
        world.open_gallery(Some(opens)).await;
        let write = world.house.database.begin().await.unwrap();
        let act = Act { person: Some(world.applicant), ..bench.act(None) };
        let id = act.id();
        calls::application::begin_application(&write, &act, world.applicant, &world.call, id, Language::En)
            .await
            .unwrap();
        write.commit().await.unwrap();
        let places = ["", "/4", "/feed.atom", "?country=SI", "?country=XX&after=7"];
        let applicant = world.cookie(world.applicant).await;
        let secretariat = world.cookie(world.secretariat).await;
        let before = |place: &str| format!("/en/award/award-2026{place}");
        for place in places {
            same_refusal(&world, &before(place), "/en/award/never/1", "").await;
            same_refusal(&world, &before(place), "/en/award/never/1", &applicant).await;
        }
        let preview = world.ask(Method::GET, &before(""), &[("cookie", &secretariat)]).await;
        assert_eq!(preview.status, StatusCode::OK);
        has(&preview, "Only the secretariat sees this page");
        assert_eq!(preview.header(header::CACHE_CONTROL), "no-store");
        let shut = world.get("/en/award").await;
        has(&shut, "The gallery opens: ");
        lacks(&shut, "href=\"/en/award/award-2026\"");
        bench.clock.set(foundation::Moment(opens.0 - 1));
        assert_eq!(world.get(&before("")).await.status, StatusCode::NOT_FOUND);
        lacks(&world.get("/en/award").await, "href=\"/en/award/award-2026\"");
        bench.clock.set(opens);
        assert_eq!(world.get(&before("")).await.status, StatusCode::OK);
        assert_eq!(world.get(&before("/4")).await.status, StatusCode::OK);
        has(&world.get("/en/award").await, "href=\"/en/award/award-2026\"");
        // Closed again, it is gone again, kept or not.
        world.open_gallery(None).await;
        assert_eq!(world.get(&before("")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.get(&before("/4")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(world.get(&before("/feed.atom")).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_page_takes_at_most_eight_statements() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        let samples = (0..60).map(|_| Sample::of("Same title", "IT", WEB));
        world.enter_all(samples.collect()).await;
        world.open_gallery(Some(world.house.clock.now())).await;
        for place in [
            "/en/award",
            "/en/award/award-2026",
            "/el/award/award-2026?country=IT&category=web_social&after=24",
            "/en/award/award-2026?before=61",
            "/en/award/award-2026/7",
            "/en/award/award-2026/feed.atom",
        ] {
            let before = world.house.database.statements();
            assert_eq!(world.get(place).await.status, StatusCode::OK, "{place}");
            let statements = world.house.database.statements() - before;
            assert!((1..=8).contains(&statements), "{place} took {statements}");
        }
    })
    .await;
}
