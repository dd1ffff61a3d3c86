//! The database: what is read once for many pages, anew after each change of what it depends on; and how SQLite is built.

use foundation::migrations::foundation;
use foundation::testing::{Bench, Engine, on_both};
use foundation::text::{Drafted, read_texts, rewrite_text, write_text};
use foundation::{Language, page_cache};
use sea_orm::{ConnectionTrait as _, Statement};
use uuid::Uuid;

/// What is known of a text that depends on `nouns`, and whether it was read for this.
async fn known(bench: &Bench, id: Uuid, nouns: &[&str]) -> (Option<String>, bool) {
    let mut was_read = false;
    let nouns = nouns.iter().map(|noun| (*noun).to_owned()).collect();
    let known = bench.database.known(format!("text/{id}"), async |read| {
        was_read = true;
        let texts = read_texts(read, Language::En, [id]).await?;
        Ok(texts.get(id).map(|reading| (reading.body.clone(), nouns)))
    });
    let known = known.await.unwrap().map(|body| body.as_ref().clone());
    (known, was_read)
}

async fn rewrite(bench: &Bench, id: Uuid, body: &str, noun: &str) {
    let mut write = bench.database.begin().await.unwrap();
    rewrite_text(&write, &bench.act(None), id, Language::En, body).await.unwrap();
    write.changes(noun);
    write.commit().await.unwrap();
}

#[tokio::test]
async fn what_is_known_is_read_anew_after_each_change_of_its_nouns_and_of_no_other() {
    on_both(&foundation(), |bench| async move {
        let (write, act) = (bench.database.begin().await.unwrap(), bench.act(None));
        let id = write_text(&write, &act, Language::En, &Drafted::only(Language::En, "one")).await.unwrap();
        write.commit().await.unwrap();
        let says = |body: &str, read: bool| (Some(body.to_owned()), read);
        // Nobody tells this process yet what others change.
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("one", true));
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("one", true));
        let listener = tokio::spawn(page_cache::listen(bench.database.clone()));
        while !bench.database.cache().hears() {
            tokio::task::yield_now().await;
        }
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("one", true));
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("one", false));
        rewrite(&bench, id, "two", "c:3").await;
        assert_eq!(
            known(&bench, id, &["a:1", "b:2"]).await,
            says("one", false),
            "it does not depend on that"
        );
        rewrite(&bench, id, "three", "b:2").await;
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("three", true));
        // A change that was taken back is none.
        let mut write = bench.database.begin().await.unwrap();
        rewrite_text(&write, &act, id, Language::En, "never").await.unwrap();
        write.changes("b:2");
        drop(write);
        assert_eq!(known(&bench, id, &["a:1", "b:2"]).await, says("three", false));
        listener.abort();
    })
    .await;
}

#[tokio::test]
async fn what_depends_on_no_noun_or_is_not_there_is_read_each_time() {
    on_both(&foundation(), |bench| async move {
        let listener = tokio::spawn(page_cache::listen(bench.database.clone()));
        while !bench.database.cache().hears() {
            tokio::task::yield_now().await;
        }
        let (write, act) = (bench.database.begin().await.unwrap(), bench.act(None));
        let id = write_text(&write, &act, Language::En, &Drafted::only(Language::En, "one")).await.unwrap();
        write.commit().await.unwrap();
        for _ in 0..2 {
            assert_eq!(known(&bench, id, &[]).await, (Some("one".to_owned()), true));
            assert_eq!(known(&bench, Uuid::nil(), &["a:1"]).await, (None, true));
        }
        listener.abort();
    })
    .await;
}

#[tokio::test]
async fn sqlite_is_built_as_the_configuration_of_cargo_says() {
    on_both(&foundation(), |bench| async move {
        if bench.engine != Engine::Sqlite {
            return;
        }
        let read = bench.database.read();
        let options = Statement::from_string(read.get_database_backend(), "PRAGMA compile_options");
        let options = read.query_all_raw(options).await.unwrap();
        let options: Vec<String> = options.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
        let has = |option: &str| options.iter().any(|known| known == option);
        assert!(has("ENABLE_QPSG") && has("DEFAULT_MEMSTATUS=0"), "{options:?}");
        assert!(!has("ENABLE_STAT4") && !has("ENABLE_MEMORY_MANAGEMENT"), "{options:?}");
    })
    .await;
}
