//! Jobs: their keys, their waiting, and how the one in hand is brought to its end; on both engines.

use std::sync::atomic::{AtomicUsize, Ordering};

use foundation::House;
use foundation::jobs::{JobError, JobKind, counts, enqueue, failed, run_due, work};
use foundation::migrations::foundation;
use foundation::testing::{Bench, START, on_both};
use sea_orm::ConnectionTrait as _;
use tokio::sync::{Semaphore, watch};

const BREAKS: JobKind =
    JobKind { name: "test.breaks", run: |_, _| Box::pin(async { Err(JobError::Fail("broken".to_owned())) }) };
const PASSES: JobKind =
    JobKind { name: "test.passes", run: |_, _| Box::pin(async { Err(JobError::Retry("away".to_owned())) }) };
const WAITS: JobKind =
    JobKind { name: "test.waits", run: |_, _| Box::pin(async { Err(JobError::Wait("away".to_owned(), 7)) }) };

const PANICS: JobKind = JobKind {
    name: "test.panics",
    run: |_, payload| {
        Box::pin(async move {
            assert!(!payload.is_empty(), "it breaks");
            Ok(())
        })
    },
};

static BEGUN: Semaphore = Semaphore::const_new(0);
static GOES_ON: Semaphore = Semaphore::const_new(0);
static DONE: AtomicUsize = AtomicUsize::new(0);

/// Says that it has begun, and ends when it is let go.
const LONG: JobKind = JobKind {
    name: "test.long",
    run: |_, _| {
        Box::pin(async {
            BEGUN.add_permits(1);
            GOES_ON.acquire().await.map_err(|error| JobError::Fail(error.to_string()))?.forget();
            DONE.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })
    },
};

fn house(bench: &Bench) -> House {
    let mut parts = bench.parts();
    parts.jobs = vec![BREAKS, PASSES, WAITS, LONG, PANICS];
    House::new(parts)
}

async fn put(bench: &Bench, kind: JobKind, once: Option<&str>) {
    let write = bench.database.begin().await.unwrap();
    let act = bench.act(None);
    enqueue(&write, &act, kind.name, "", act.at, once.map(str::to_owned)).await.unwrap();
    write.commit().await.unwrap();
}

#[tokio::test]
async fn a_key_keeps_one_job_and_is_free_again_once_that_has_failed() {
    on_both(&foundation(), |bench| async move {
        let house = house(&bench);
        for failed in 0..3 {
            put(&bench, BREAKS, Some("daily")).await;
            put(&bench, BREAKS, Some("daily")).await;
            assert_eq!(counts(&bench.database).await.unwrap(), (1, failed), "one waits, the failed are kept");
            assert_eq!(run_due(&house).await.unwrap(), 1);
            assert_eq!(counts(&bench.database).await.unwrap(), (0, failed + 1));
        }
        // What is tried again holds its key; so does another of another key.
        put(&bench, PASSES, Some("daily")).await;
        assert_eq!(run_due(&house).await.unwrap(), 1);
        put(&bench, PASSES, Some("daily")).await;
        put(&bench, PASSES, Some("weekly")).await;
        assert_eq!(counts(&bench.database).await.unwrap(), (2, 3));
    })
    .await;
}

#[tokio::test]
async fn trying_again_ends_and_waiting_does_not() {
    on_both(&foundation(), |bench| async move {
        let house = house(&bench);
        put(&bench, PASSES, None).await;
        put(&bench, WAITS, None).await;
        let mut ran = Vec::new();
        for minute in 0..700 {
            bench.clock.set(START.plus_minutes(minute));
            if run_due(&house).await.unwrap() > 0 {
                ran.push(minute);
            }
        }
        let passes = [0, 2, 6, 14, 30, 62, 126, 254];
        let mut expected: Vec<i64> = (0..700).filter(|m| m % 7 == 0 || passes.contains(m)).collect();
        expected.dedup();
        assert_eq!(ran, expected);
        assert_eq!(counts(&bench.database).await.unwrap(), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn told_to_stop_the_job_in_hand_is_brought_to_its_end_and_no_other_is_begun() {
    on_both(&foundation(), |bench| async move {
        DONE.store(0, Ordering::SeqCst);
        put(&bench, LONG, None).await;
        put(&bench, LONG, None).await;
        let (stop, stopped) = watch::channel(false);
        let working = tokio::spawn(work(house(&bench), stopped));
        BEGUN.acquire().await.unwrap().forget();
        stop.send_replace(true);
        assert!(!working.is_finished());
        assert_eq!(counts(&bench.database).await.unwrap(), (2, 0), "it is still in hand");
        GOES_ON.add_permits(1);
        working.await.unwrap();
        assert_eq!(DONE.load(Ordering::SeqCst), 1);
        assert_eq!(counts(&bench.database).await.unwrap(), (1, 0), "the next one waits for another start");
        assert_eq!(BEGUN.available_permits(), 0);
        // Idle or told before, it ends at once.
        work(house(&bench), watch::channel(true).1).await;
    })
    .await;
}

#[tokio::test]
async fn a_job_that_panics_is_tried_again_and_one_that_never_comes_back_is_given_up() {
    on_both(&foundation(), |bench| async move {
        let house = house(&bench);
        put(&bench, PANICS, None).await;
        assert_eq!(run_due(&house).await.unwrap(), 1, "the lane goes on");
        assert_eq!(counts(&bench.database).await.unwrap(), (1, 0), "it waits for another try");
        // As if the program had been killed in the middle of each of eight tries.
        let killed = bench.database.begin().await.unwrap();
        let sql = "UPDATE job SET attempts = 8, kind = 'test.long'";
        killed.execute_unprepared(sql).await.unwrap();
        killed.commit().await.unwrap();
        bench.clock.set(START.plus_days(1));
        assert_eq!(run_due(&house).await.unwrap(), 1);
        assert_eq!(counts(&bench.database).await.unwrap(), (0, 1));
        assert_eq!(failed(&bench.database, 9).await.unwrap()[0].failure, "it never came to its end");
    })
    .await;
}
