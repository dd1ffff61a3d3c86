//! The page cache over HTTP, on both engines: never old, made once, in every coding, and bounded.

mod support_gallery;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::http::{Method, StatusCode, header};
use clarinet::{program, rooms};
use foundation::testing::{Bench, Engine, on_both};
use foundation::text::rewrite_text;
use foundation::{Act, Database, House, Language, page_cache};
use support_gallery::{Got, Sample, World, ask, house, world};

/// Where everything stands that the tests change.
const GALLERY: &str = "/en/award/award-2026";
/// When to give up waiting, however slow the machine is.
const AT_LAST: Duration = Duration::from_secs(120);
/// A second is at most so many of these, which pass more slowly where everything does.
const BEAT: Duration = Duration::from_millis(250);
const SECOND: u32 = 4;

/// A world with an open gallery of one entry, whose process hears the others.
async fn listening(bench: &Bench) -> (World, tokio::task::JoinHandle<()>) {
    let world = world(bench).await;
    world.enter(Sample::of("Open doors", "IT", Some("web_social"))).await;
    world.open_gallery(Some(bench.clock.now())).await;
    let listener = tokio::spawn(page_cache::listen(world.house.database.clone()));
    until_it_hears(&world.house).await;
    (world, listener)
}

async fn until_it_hears(house: &House) {
    until("the process hears the others", || async { house.database.cache().hears() }).await;
}

/// Asks again and again until something is true, and says how many beats went by: each is waited for anew, so that a
/// machine that stood still for a while counts one.
async fn until<F: Future<Output = bool>>(what: &str, is_true: impl Fn() -> F) -> u32 {
    let began = Instant::now();
    let mut beats = 0;
    let mut beat = Box::pin(tokio::time::sleep(BEAT));
    while !is_true().await {
        assert!(began.elapsed() < AT_LAST, "in vain: {what}");
        tokio::task::yield_now().await;
        if futures_util::poll!(beat.as_mut()).is_ready() {
            beats += 1;
            beat = Box::pin(tokio::time::sleep(BEAT));
        }
    }
    beats
}

/// Gives the gallery another title: its pages carry the number.
async fn retitle(house: &House, world: &World, act: &Act, number: u64) {
    let mut write = house.database.begin().await.unwrap();
    let title = format!("Version {number}.");
    rewrite_text(&write, act, world.call.title_id, Language::En, &title).await.unwrap();
    write.changes(format!("call:{}", world.call.id));
    write.commit().await.unwrap();
}

fn version(page: &Got) -> u64 {
    let text = page.text();
    let (_, rest) = text.split_once("<h1>Version ").unwrap_or_else(|| panic!("no title in {text}"));
    rest.split_once('.').unwrap().0.parse().unwrap()
}

/// Uncoded, so that the test measures the cache and not the compressor.
async fn plain(world: &World) -> Got {
    world.ask(Method::GET, GALLERY, &[]).await
}

const LAST: u64 = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_asks_after_a_commit_never_sees_what_was_before() {
    on_both(&rooms::migrations(), |bench| async move {
        let (world, listener) = listening(&bench).await;
        let (world, act) = (Arc::new(world), bench.act(None));
        retitle(&world.house, &world, &act, 0).await;
        let (committed, over) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let mut readers = Vec::new();
        for reader in 0..5 {
            let (world, committed, over) = (Arc::clone(&world), Arc::clone(&committed), Arc::clone(&over));
            readers.push(tokio::spawn(async move {
                // Some readers leave before they are answered, in the middle of making the page or waiting for it.
                let mut asked = 0_u32;
                while !over.load(Ordering::SeqCst) {
                    let at_least = committed.load(Ordering::SeqCst);
                    asked += 1;
                    // A kept page is answered without a pause in which anybody else could run.
                    tokio::task::yield_now().await;
                    if reader == 0 {
                        let patience = Duration::from_micros(u64::from(asked % 90) * 100);
                        let _ = tokio::time::timeout(patience, plain(&world)).await;
                        continue;
                    }
                    let seen = version(&plain(&world).await);
                    assert!(seen >= at_least, "version {seen} after {at_least} was committed");
                }
                asked
            }));
        }
        for number in 1..=LAST {
            retitle(&world.house, &world, &act, number).await;
            committed.store(number, Ordering::SeqCst);
            // Now and then nothing is written until a page was kept and met, however slow the machine is.
            if number % 3 == 0 {
                let hits = || world.house.database.cache().counts().0;
                let before = hits();
                let met = async {
                    while hits() == before {
                        tokio::task::yield_now().await;
                    }
                };
                tokio::time::timeout(Duration::from_secs(60), met).await.expect("a kept page is met");
            }
        }
        over.store(true, Ordering::SeqCst);
        for reader in readers {
            assert!(reader.await.unwrap() > 0);
        }
        assert_eq!(version(&plain(&world).await), LAST);
        let (hits, misses) = world.house.database.cache().counts();
        assert!(hits > 0 && misses > 0, "{hits} hits, {misses} misses");
        listener.abort();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_process_drops_its_page_within_a_second() {
    on_both(&rooms::migrations(), |bench| async move {
        let is_told = bench.engine == Engine::Postgres;
        let (world, listener) = listening(&bench).await;
        let other = house(&bench, Database::open(&bench.url).await.unwrap());
        let router = program::router(&other);
        let get = async || ask(&router, Method::GET, GALLERY, &[("accept-encoding", "br")]).await;
        let act = bench.act(None);
        // Before it hears the others it keeps nothing, since nobody would tell it.
        assert!(!other.database.cache().hears());
        retitle(&world.house, &world, &act, 1).await;
        assert_eq!(version(&get().await), 1);
        retitle(&world.house, &world, &act, 2).await;
        assert_eq!(version(&get().await), 2);
        assert_eq!(other.database.cache().counts().0, 0);
        let others_listener = tokio::spawn(page_cache::listen(other.database.clone()));
        until_it_hears(&other).await;
        until("a kept page is met", || async {
            assert_eq!(version(&get().await), 2);
            other.database.cache().counts().0 > 0
        })
        .await;
        retitle(&world.house, &world, &act, 3).await;
        let took = until("the other process shows the change", || async { version(&get().await) == 3 }).await;
        assert!(took <= SECOND, "after {took} beats");
        // An entry withdrawn here is gone there, too.
        let entry = "/en/award/award-2026/1";
        let there = async || ask(&router, Method::GET, entry, &[]).await.status;
        assert_eq!(there().await, StatusCode::OK);
        assert_eq!(there().await, StatusCode::OK);
        world.open_gallery(None).await;
        let took =
            until("the other process has no entry", || async { there().await == StatusCode::NOT_FOUND })
                .await;
        assert!(took <= SECOND, "after {took} beats");
        // A lost connection: what is told meanwhile is not told again, so everything is dropped.
        if is_told {
            world.open_gallery(Some(bench.clock.now())).await;
            until("the gallery is open there", || async { get().await.status == StatusCode::OK }).await;
            use sea_orm::ConnectionTrait as _;
            let ended =
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
                          AND pid <> pg_backend_pid() AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')";
            world.house.database.read().execute_unprepared(ended).await.unwrap();
            retitle(&world.house, &world, &act, 4).await;
            let took =
                until("the change is seen without its being told", || async { version(&get().await) == 4 })
                    .await;
            assert!(took <= 2 * SECOND, "after {took} beats");
            until_it_hears(&other).await;
        }
        listener.abort();
        others_listener.abort();
        other.database.clone().close().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_makes_a_page_while_the_rest_wait() {
    on_both(&rooms::migrations(), |bench| async move {
        let (world, listener) = listening(&bench).await;
        let world = Arc::new(world);
        let statements = world.house.database.statements();
        let asked: Vec<_> = (0..200)
            .map(|_| {
                let world = Arc::clone(&world);
                tokio::spawn(async move { world.get(GALLERY).await.status })
            })
            .collect();
        for got in asked {
            assert_eq!(got.await.unwrap(), StatusCode::OK);
        }
        let (hits, misses) = world.house.database.cache().counts();
        assert_eq!((hits, misses), (199, 1));
        assert!(world.house.database.statements() - statements <= 8);
        listener.abort();
    })
    .await;
}

#[tokio::test]
async fn every_client_gets_the_same_page() {
    on_both(&rooms::migrations(), |bench| async move {
        let (world, listener) = listening(&bench).await;
        let get =
            async |accepts: &str| world.ask(Method::GET, GALLERY, &[("accept-encoding", accepts)]).await;
        let plain = world.ask(Method::GET, GALLERY, &[]).await;
        assert_eq!(plain.headers.get(header::CONTENT_ENCODING), None);
        for (accepts, coding) in [
            ("gzip, deflate, br, zstd", "br"),
            ("gzip", "gzip"),
            ("br;q=0, gzip;q=0.5", "gzip"),
            ("zstd", ""),
        ] {
            // Made, then kept.
            for _ in 0..2 {
                let page = get(accepts).await;
                assert_eq!(page.header(header::CONTENT_ENCODING), coding, "{accepts}");
                assert_eq!(page.text(), plain.text(), "{accepts}");
                for (name, value) in [
                    (header::CONTENT_TYPE, "text/html; charset=utf-8"),
                    (header::CONTENT_LANGUAGE, "en"),
                    (header::CACHE_CONTROL, "no-cache"),
                    (header::VARY, "Accept-Encoding"),
                    (header::SET_COOKIE, ""),
                ] {
                    assert_eq!(page.header(name), value);
                }
            }
        }
        let page = get("br").await;
        let etag = page.header(header::ETAG).to_owned();
        assert_ne!(etag, get("gzip").await.header(header::ETAG));
        for tags in [etag.clone(), format!("W/{etag}"), format!("\"other\", {etag}"), "*".to_owned()] {
            let headers = [("accept-encoding", "br"), ("if-none-match", tags.as_str())];
            let unchanged = world.ask(Method::GET, GALLERY, &headers).await;
            assert_eq!(unchanged.status, StatusCode::NOT_MODIFIED, "{tags}");
            assert_eq!(unchanged.header(header::ETAG), etag);
            assert!(unchanged.bytes.is_empty());
        }
        // HEAD says all that GET says, made or kept.
        for address in [GALLERY, "/de/award/award-2026", "/en/award/never"] {
            let head = world.ask(Method::HEAD, address, &[("accept-encoding", "br")]).await;
            let full = world.get(address).await;
            assert!(head.bytes.is_empty());
            assert_eq!(head.status, full.status);
            if full.status == StatusCode::OK {
                assert_eq!(head.header(header::CONTENT_LENGTH), full.bytes.len().to_string());
                assert_eq!(head.header(header::ETAG), full.header(header::ETAG));
            }
        }
        // Once changed, what a browser has is old, and who is signed in never meets a kept page.
        retitle(&world.house, &world, &bench.act(None), 7).await;
        let headers = [("accept-encoding", "br"), ("if-none-match", etag.as_str())];
        assert_eq!(world.ask(Method::GET, GALLERY, &headers).await.status, StatusCode::OK);
        let cookie = world.cookie(world.applicant).await;
        let own = world.ask(Method::GET, GALLERY, &[("cookie", &cookie)]).await;
        assert_eq!(own.header(header::CACHE_CONTROL), "no-store");
        assert!(own.text().contains("/en/my/account"));
        assert!(!get("br").await.text().contains("/en/my/account"));
        listener.abort();
    })
    .await;
}

#[tokio::test]
async fn made_up_addresses_do_not_fill_the_cache() {
    on_both(&rooms::migrations(), |bench| async move {
        let (world, listener) = listening(&bench).await;
        let cache = world.house.database.cache();
        for address in ["/en", "/en/about", "/en/award", GALLERY, "/en/award/award-2026/1"] {
            assert_eq!(world.get(address).await.status, StatusCode::OK, "{address}");
        }
        let weight = cache.weight().await;
        assert!(weight > 0);
        for n in 0..50 {
            for address in ["/en", "/en/about", "/en/award", GALLERY, "/en/award/award-2026/1", "/en/never"] {
                let status = world.get(&format!("{address}?n={n}")).await.status;
                let answered =
                    [StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::NOT_FOUND].contains(&status);
                assert!(answered, "{address}: {status}");
            }
            world.get(&format!("/en/award/award-2026/{}1", "0".repeat(n))).await;
            world.get(&format!("/en/never-{n}")).await;
            world.get(&format!("/en/award/award-2026?after={n}")).await;
            world.get("/en/%61bout").await;
        }
        // `?after=1` is beyond the last entry and sent on to the first page: nothing new is kept at all.
        assert_eq!(cache.weight().await, weight);
        listener.abort();
    })
    .await;
}
