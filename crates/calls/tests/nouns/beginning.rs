//! A second press of the button finds the entry that the first began; another's id is no way in.

use std::sync::Arc;

use calls::application::{answers_of, application_of, begin_application, open_check, own_applications};
use calls::form::Answers;
use foundation::Language;
use sea_orm::{ConnectionTrait as _, Statement};

use crate::fixture::on_ground;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_presses_begin_one_entry() {
    on_ground(|ground| async move {
        let id = ground.act().id();
        let storm = (0..16).map(|_| {
            let ground = Arc::clone(&ground);
            tokio::spawn(async move {
                let write = ground.write().await;
                let (act, me, call) = (ground.act(), ground.applicant, &ground.call);
                begin_application(&write, &act, me, call, id, Language::En).await?;
                write.commit().await
            })
        });
        for begun in storm.collect::<Vec<_>>() {
            begun.await.unwrap().unwrap();
        }
        let viewer = ground.viewer(ground.applicant).await;
        let own = own_applications(ground.bench.database.read(), &viewer).await.unwrap();
        assert_eq!(own.iter().map(|own| own.id).collect::<Vec<_>>(), [id]);
    })
    .await;
}

#[tokio::test]
async fn another_persons_id_is_refused_and_nothing_of_theirs_changes() {
    on_ground(|ground| async move {
        let theirs = ground.draft().await;
        let rival = ground.person("rival").await;
        let write = ground.write().await;
        let act = ground.bench.act(Some(rival));
        let refused = begin_application(&write, &act, rival, &ground.call, theirs.id, Language::En).await;
        assert!(refused.is_err());
        drop(write);
        let read = ground.bench.database.read();
        assert_eq!(application_of(read, theirs.id).await.unwrap(), theirs);
        assert_ne!(answers_of(read, theirs.id).await.unwrap().0, Answers::default());
        assert_eq!(own_applications(read, &ground.viewer(rival).await).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn opening_the_check_page_twice_keeps_the_first_time() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        for minutes in [0, 5] {
            let write = ground.write().await;
            let at = ground.bench.clock.now().plus_minutes(minutes);
            open_check(&write, ground.applicant, draft.id, at).await.unwrap();
            write.commit().await.unwrap();
        }
        let read = ground.bench.database.read();
        let sql = Statement::from_string(read.get_database_backend(), "SELECT opened_at FROM check_opening");
        let opened: Vec<i64> = read
            .query_all_raw(sql)
            .await
            .unwrap()
            .iter()
            .map(|row| row.try_get("", "opened_at").unwrap())
            .collect();
        assert_eq!(opened, [ground.bench.clock.now().0]);
    })
    .await;
}
