//! A withdrawn entry is shown nowhere from that moment on, however often it is withdrawn and whatever is decided.

use std::sync::Arc;

use calls::application::{NotSent, application_of, latest_sending, restore, withdraw, withdrawn_since};
use calls::showing::{Filter, show, shown_after, tallies};
use sea_orm::{ConnectionTrait, Statement};

use crate::fixture::{Ground, on_ground};

async fn withdrawals(ground: &Ground) -> i64 {
    let read = ground.bench.database.read();
    let sql = "SELECT COUNT(*) AS n FROM withdrawal";
    let row = read.query_one_raw(Statement::from_string(read.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get("", "n").unwrap()
}

async fn take_back(ground: &Ground, application: &calls::application::Application) -> bool {
    let mut write = ground.write().await;
    let new = withdraw(&mut write, &ground.act(), ground.applicant, application).await.unwrap();
    write.commit().await.unwrap();
    new
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn withdrawing_hides_and_sixteen_at_once_withdraw_once() {
    on_ground(|ground| async move {
        let (gone, stays) = (ground.draft().await, ground.draft().await);
        for entry in [&gone, &stays] {
            ground.send(entry).await.unwrap();
            ground.show(entry, "IT").await;
        }
        let storm = (0..16).map(|_| {
            let (ground, gone) = (Arc::clone(&ground), gone.clone());
            tokio::spawn(async move { take_back(&ground, &gone).await })
        });
        let mut new = 0;
        for withdrawn in storm.collect::<Vec<_>>() {
            new += i32::from(withdrawn.await.unwrap());
        }
        assert_eq!(new, 1, "one of them withdrew and writes the letter");
        assert_eq!(withdrawals(&ground).await, 1);
        let (read, call) = (ground.bench.database.read(), ground.call.id);
        let listed = shown_after(read, call, &Filter::default(), 0, 10).await.unwrap();
        assert_eq!(listed.iter().map(|shown| shown.application_id).collect::<Vec<_>>(), [stays.id]);
        assert_eq!(tallies(read, call).await.unwrap().iter().map(|tally| tally.entries).sum::<i32>(), 1);
        assert_eq!(withdrawn_since(read, gone.id).await.unwrap(), Some(ground.bench.clock.now()));
        let refused = ground.send(&gone).await;
        assert!(matches!(refused, Err(NotSent::Withdrawn)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn a_restored_entry_is_shown_again_only_by_a_new_decision() {
    on_ground(|ground| async move {
        let entry = ground.draft().await;
        ground.send(&entry).await.unwrap();
        ground.show(&entry, "IT").await;
        take_back(&ground, &entry).await;
        let write = ground.write().await;
        restore(&write, &ground.act(), ground.secretary, entry.id).await.unwrap();
        write.commit().await.unwrap();
        let read = ground.bench.database.read();
        assert_eq!(withdrawn_since(read, entry.id).await.unwrap(), None);
        assert!(!ground.is_shown(&entry).await);
        ground.show(&entry, "IT").await;
        assert!(ground.is_shown(&entry).await);
        assert!(take_back(&ground, &entry).await, "it can be withdrawn again");
        assert_eq!(withdrawals(&ground).await, 2);
    })
    .await;
}

/// The decider read the entry before its applicant withdrew it, or sent it anew, and decides a moment later.
#[tokio::test]
async fn a_decision_that_comes_too_late_shows_neither_a_withdrawn_entry_nor_an_old_sending() {
    on_ground(|ground| async move {
        let (withdrawn, changed) = (ground.draft().await, ground.draft().await);
        let mut read_before = Vec::new();
        for entry in [&withdrawn, &changed] {
            ground.send(entry).await.unwrap();
            let read = ground.bench.database.read();
            let application = application_of(read, entry.id).await.unwrap();
            read_before.push((application, latest_sending(read, entry.id).await.unwrap().unwrap()));
        }
        take_back(&ground, &withdrawn).await;
        ground.answer(&changed, "summary", "Another story.").await;
        ground.send(&changed).await.unwrap();
        for (application, sending) in &read_before {
            let mut write = ground.write().await;
            show(&mut write, &ground.act(), application, sending, "IT").await.unwrap();
            write.commit().await.unwrap();
            assert!(!ground.is_shown(application).await);
        }
    })
    .await;
}
