//! The opening of a gallery, on both engines: the secretariat sets its instant and moves it, and until then nothing
//! tells that there are entries; then everything tells it at once, pages that are kept included.

mod support_gallery;

use axum::http::{Method, StatusCode, header};
use clarinet::rooms;
use foundation::testing::on_both;
use foundation::{Moment, audit};
use jiff::tz::TimeZone;
use support_gallery::{Got, Sample, World, world};

const OFFICE: &str = "/en/office/calls/award-2026/gallery";

/// What everybody finds, and whether an entry is told there.
const PLACES: [&str; 7] = [
    "/en",
    "/en/award",
    "/en/award/award-2026",
    "/en/award/award-2026?country=SI",
    "/en/award/award-2026/2",
    "/en/award/award-2026/feed.atom",
    "/en/calls/award-2026",
];

/// What would betray an entry: titles, bodies, counts, ways to the gallery.
const TRACES: [&str; 7] =
    ["Open doors", "Street table", "Town of ", "(1)", "2 entries", "award/award-2026\"", "award/award-2026/"];

async fn office(world: &World, cookie: &str) -> String {
    let page = world.ask(Method::GET, OFFICE, &[("cookie", cookie)]).await;
    assert_eq!(page.status, StatusCode::OK);
    page.text()
}

async fn sets(world: &World, cookie: &str, opens: &str) {
    let set = world.post(OFFICE, cookie, &[("opens", opens)]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text());
    assert_eq!(set.header(header::LOCATION), format!("{OFFICE}?done=saved"));
}

async fn is_refused(world: &World, cookie: &str, opens: &str, sentence: &str) {
    let refused = world.post(OFFICE, cookie, &[("opens", opens)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{opens}");
    assert!(refused.text().contains(sentence), "no {sentence:?} in {}", refused.text());
}

/// Where nothing tells of an entry, however often it is asked.
async fn is_shut(world: &World) {
    for _ in 0..2 {
        for place in PLACES {
            let page = world.get(place).await;
            for trace in TRACES {
                assert!(!page.text().contains(trace), "{trace:?} on {place}: {}", page.text());
            }
            let hidden = place.contains("/award/");
            let status = if hidden { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(page.status, status, "{place}");
        }
    }
}

async fn is_open(world: &World) {
    for place in PLACES {
        assert_eq!(world.get(place).await.status, StatusCode::OK, "{place}");
    }
    let has = |page: &Got, part: &str| assert!(page.text().contains(part), "no {part:?} in {}", page.text());
    has(&world.get(PLACES[0]).await, "Open doors");
    has(&world.get(PLACES[1]).await, "href=\"/en/award/award-2026\"");
    has(&world.get(PLACES[2]).await, "<h2>2 entries</h2>");
    has(&world.get(PLACES[3]).await, "<h2>One entry</h2>");
    has(&world.get(PLACES[4]).await, "Street table");
    has(&world.get(PLACES[5]).await, "Street table");
}

#[tokio::test]
async fn the_secretariat_sets_and_moves_the_instant_and_all_changes_at_it() {
    on_both(&rooms::migrations(), |bench| async move {
        let world = world(&bench).await;
        world
            .enter_all(vec![Sample::of("Open doors", "IT", None), Sample::of("Street table", "SI", None)])
            .await;
        let cookie = world.cookie(world.secretariat).await;
        let page = office(&world, &cookie).await;
        for part in ["Not decided yet", "Would be shown today", "2 entries", "Time zone: Europe/Rome"] {
            assert!(page.contains(part), "no {part:?} in {page}");
        }
        is_shut(&world).await;
        // Readers of feeds keep what they read: the office has no feed of what may still change.
        let feed = world.ask(Method::GET, PLACES[5], &[("cookie", &cookie)]).await;
        assert_eq!(feed.status, StatusCode::NOT_FOUND, "{}", feed.text());
        let preview = world.ask(Method::GET, PLACES[2], &[("cookie", &cookie)]).await;
        assert!(preview.text().contains("Open doors"), "{}", preview.text());

        // As the clocks of Rome show it, whatever the server's clock says.
        let rome = TimeZone::get("Europe/Rome").unwrap();
        let typed = |at: Moment| at.in_zone(&rome).strftime("%Y-%m-%dT%H:%M").to_string();
        let minute = |at: Moment| Moment(at.0 - at.0.rem_euclid(60_000_000));
        let now = bench.clock.now();
        let (first, second) = (minute(now.plus_minutes(60)), minute(now.plus_minutes(180)));
        is_refused(&world, &cookie, "tomorrow", "Please give date and time").await;
        is_refused(&world, &cookie, &typed(now.plus_minutes(-1)), "later than now").await;
        sets(&world, &cookie, &typed(first)).await;
        // Saved again as it is, it is no act.
        sets(&world, &cookie, &typed(first)).await;
        let page = office(&world, &cookie).await;
        assert!(
            page.contains("Set by Sanna") && page.contains(&format!("value=\"{}\"", typed(first))),
            "{page}"
        );
        is_shut(&world).await;
        bench.clock.set(Moment(first.0 - 1));
        is_shut(&world).await;
        sets(&world, &cookie, &typed(second)).await;
        bench.clock.set(first);
        is_shut(&world).await;
        // Taken back, and decided anew.
        sets(&world, &cookie, "").await;
        bench.clock.set(second);
        is_shut(&world).await;
        let third = minute(second.plus_minutes(60));
        sets(&world, &cookie, &typed(third)).await;
        bench.clock.set(Moment(third.0 - 1));
        is_shut(&world).await;
        bench.clock.set(third);
        is_open(&world).await;
        is_open(&world).await;

        let page = office(&world, &cookie).await;
        for part in ["Open since", "Shown now", "cannot be moved any more"] {
            assert!(page.contains(part), "no {part:?} in {page}");
        }
        for opens in [typed(third.plus_days(1)), typed(third), String::new()] {
            is_refused(&world, &cookie, &opens, "The gallery is open already").await;
        }
        is_open(&world).await;
        let acts = audit::acts_of(world.house.database.read(), world.secretariat, 50).await.unwrap();
        let acts: Vec<_> = acts
            .iter()
            .filter(|act| act.noun == "edition")
            .map(|act| (act.noun_id, act.verb.as_str(), act.fields.as_str()))
            .collect();
        assert_eq!(acts, [(world.edition, "set_gallery_opening", "gallery_opens_at"); 4]);
    })
    .await;
}
