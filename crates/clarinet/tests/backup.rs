//! What was saved is taken up as it was, by either engine.

use std::fs::File;
use std::io::Read;

use clarinet::{backup, demo, rooms};
use flate2::read::GzDecoder;
use foundation::house::Parts;
use foundation::mail::Post;
use foundation::testing::{Bench, START, on_both};
use foundation::{Database, House, Shelf};

fn house(bench: &Bench, database: &Database) -> House {
    House::new(Parts {
        database: database.clone(),
        clock: bench.clock.clone(),
        chance: bench.chance.clone(),
        files: bench.files(),
        scanner: None,
        shelf: Shelf::of(&rooms::words()),
        base_url: "http://localhost:8080".to_owned(),
        post: Post::Page,
        jobs: rooms::jobs(),
        filled: rooms::filled(),
        demonstration: false,
        trusted_proxies: Vec::new(),
    })
}

fn lines(file: &std::path::Path) -> Vec<String> {
    let mut text = String::new();
    GzDecoder::new(File::open(file).unwrap()).read_to_string(&mut text).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[tokio::test]
async fn a_whole_programme_goes_from_each_engine_to_sqlite_and_is_the_same() {
    on_both(&rooms::migrations(), |bench| async move {
        demo::fill(&house(&bench, &bench.database)).await.unwrap();
        let saved = bench.folder.path().join("saved");
        let rows = backup::write_rows(&bench.database, START, File::create(&saved).unwrap()).await.unwrap();
        assert!(rows > 3000, "the demonstration has many rows, not {rows}");

        let url = format!("sqlite:{}", bench.folder.path().join("other.db").display());
        let other = Database::open(&url).await.unwrap();
        foundation::migrations::migrate(&other, &rooms::migrations(), START).await.unwrap();
        assert_eq!(backup::read_rows(&other, File::open(&saved).unwrap()).await.unwrap(), rows);

        let again = bench.folder.path().join("again");
        backup::write_rows(&other, START, File::create(&again).unwrap()).await.unwrap();
        assert_eq!(lines(&saved), lines(&again));

        let refused = backup::read_rows(&other, File::open(&saved).unwrap()).await.unwrap_err();
        assert_eq!(refused.to_string(), "Custom Error: The database is not empty.");
    })
    .await;
}

#[tokio::test]
async fn a_backup_is_taken_up_by_postgresql() {
    on_both(&rooms::migrations(), |bench| async move {
        let sqlite = Database::open(&format!("sqlite:{}", bench.folder.path().join("first.db").display()))
            .await
            .unwrap();
        foundation::migrations::migrate(&sqlite, &rooms::migrations(), START).await.unwrap();
        demo::fill(&house(&bench, &sqlite)).await.unwrap();
        let saved = bench.folder.path().join("saved");
        let rows = backup::write_rows(&sqlite, START, File::create(&saved).unwrap()).await.unwrap();
        assert_eq!(backup::read_rows(&bench.database, File::open(&saved).unwrap()).await.unwrap(), rows);
        let again = bench.folder.path().join("again");
        backup::write_rows(&bench.database, START, File::create(&again).unwrap()).await.unwrap();
        assert_eq!(lines(&saved), lines(&again));
    })
    .await;
}
