//! What was saved is taken up as it was, by either engine.

use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use clarinet::backup::{BackupError, Restored, Saved, save, save_as, take_up};
use clarinet::erasing::erase;
use clarinet::{demo, rooms};
use foundation::files::{FileKind, FileStore, Limits, Place, Sent, receive};
use foundation::house::Parts;
use foundation::mail::Post;
use foundation::testing::{Bench, Engine, START, on_both};
use foundation::{Database, House, Language, Line, Shelf};
use people::person::{enter_person, find_by_email, read_persons};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";

fn house(bench: &Bench, database: &Database) -> House {
    house_in(bench, database, bench.files())
}

fn house_in(bench: &Bench, database: &Database, files: FileStore) -> House {
    House::new(Parts {
        database: database.clone(),
        clock: bench.clock.clone(),
        chance: bench.chance.clone(),
        files,
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

/// An empty database and an empty store to restore into.
struct Home {
    database: Database,
    files: FileStore,
}

/// Of SQLite; of the bench's own engine where the bench has not been used.
async fn empty(bench: &Bench, name: &str) -> Home {
    let url = format!("sqlite:{}", bench.folder.path().join(format!("{name}.db")).display());
    let database = Database::open(&url).await.unwrap();
    foundation::migrations::migrate(&database, &rooms::migrations(), START).await.unwrap();
    Home { database, files: FileStore::in_folder(&bench.folder.path().join(name)).unwrap() }
}

/// Every file below a folder with its bytes.
fn stored(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), bytes);
            }
        }
    }
    found
}

async fn saved(database: &Database, files: &FileStore, archive: &Path) -> Saved {
    save(database, files, START, File::create(archive).unwrap()).await.unwrap()
}

async fn upload(house: &House, bytes: Vec<u8>) -> Uuid {
    let limits = Limits { kinds: vec![FileKind::Pdf], max_bytes: 300 << 20, files: 1 };
    let place = Place { noun: "application", noun_id: Uuid::from_u128(1), slot: "plan".to_owned() };
    let act = foundation::Act { person: None, at: START, chance: house.chance.clone() };
    receive(house, &act, Sent::of("plan.pdf", bytes), &limits, &place).await.unwrap().id
}

#[tokio::test]
async fn rows_and_files_go_from_each_engine_to_the_other_and_are_the_same() {
    on_both(&rooms::migrations(), |bench| async move {
        // From the bench's engine to SQLite, and from SQLite to the bench's engine.
        let other = empty(&bench, "other").await;
        let (from, to) = match bench.engine {
            Engine::Sqlite => (Home { database: bench.database.clone(), files: bench.files() }, other),
            Engine::Postgres => (other, Home { database: bench.database.clone(), files: bench.files() }),
        };
        let house = house_in(&bench, &from.database, from.files.clone());
        demo::fill(&house).await.unwrap();
        let file = upload(&house, PDF.to_vec()).await;
        let gone = upload(&house, PDF.to_vec()).await;
        from.files.forget(gone).await.unwrap();
        let write = from.database.begin().await.unwrap();
        let person = find_by_email(&*write, "applicant@demo.example").await.unwrap().unwrap().id;
        people::session::begin_session(&write, &bench.act(None), person, "A browser").await.unwrap();
        write.commit().await.unwrap();
        let archive = bench.folder.path().join("saved");
        let first = saved(&from.database, &from.files, &archive).await;
        assert!(first.rows > 3000, "the demonstration has many rows, not {}", first.rows);
        assert_eq!(first.missing, [format!("{gone}/original")], "a missing byte is reported");

        let act = bench.act(None);
        let restored = take_up(&to.database, &to.files, &act, &archive).await.unwrap();
        assert_eq!(restored, Restored { rows: first.rows, parts: first.parts, erased: 0 });
        let folder = |name: &str| stored(&bench.folder.path().join(name));
        assert_eq!(folder("files"), folder("other"));
        assert!(to.files.read_part(file, "original").await.unwrap().is_some());
        // Whoever was signed in then signs in anew: a session ended since must not begin again.
        for (database, open) in [(&from.database, true), (&to.database, false)] {
            let read = database.read();
            let sessions = "SELECT COUNT(*) AS n FROM session WHERE ended_at IS NULL";
            let sessions = Statement::from_string(read.get_database_backend(), sessions);
            let counted = read.query_one_raw(sessions).await.unwrap().unwrap();
            assert_eq!(counted.try_get::<i64>("", "n").unwrap() > 0, open);
        }
        let again = bench.folder.path().join("again");
        assert_eq!(saved(&to.database, &to.files, &again).await, first);

        // Neither a full database nor a full store is written over.
        let refused =
            take_up(&to.database, &empty(&bench, "x").await.files, &act, &archive).await.unwrap_err();
        assert!(matches!(refused, BackupError::NotEmpty), "{refused}");
        let fresh = empty(&bench, "y").await;
        let refused = take_up(&fresh.database, &to.files, &act, &archive).await.unwrap_err();
        assert!(matches!(refused, BackupError::NotEmpty), "{refused}");
        take_up(&fresh.database, &fresh.files, &act, &archive).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_archive_cut_or_changed_anywhere_is_refused_before_anything_is_written() {
    on_both(&rooms::migrations(), |bench| async move {
        let house = house(&bench, &bench.database);
        demo::fill(&house).await.unwrap();
        // In a run of equal bytes a changed bit can mean the same bytes, and then nothing is damaged.
        let unlike = (0..300_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8);
        upload(&house, PDF.iter().copied().chain(unlike).collect()).await;
        let archive = bench.folder.path().join("saved");
        saved(&bench.database, &bench.files(), &archive).await;
        let whole = std::fs::read(&archive).unwrap();
        let fresh = empty(&bench, "fresh").await;
        let damaged = bench.folder.path().join("damaged");
        let length = whole.len();
        for cut in [0, 1, 20, length / 4, length / 2, length - 100, length - 9, length - 1] {
            std::fs::write(&damaged, &whole[..cut]).unwrap();
            let refused =
                take_up(&fresh.database, &fresh.files, &bench.act(None), &damaged).await.unwrap_err();
            assert!(matches!(refused, BackupError::Broken), "{cut}: {refused}");
        }
        for place in [30, length / 3, length / 2, length - 200] {
            let mut changed = whole.clone();
            changed[place] ^= 4;
            std::fs::write(&damaged, changed).unwrap();
            let refused =
                take_up(&fresh.database, &fresh.files, &bench.act(None), &damaged).await.unwrap_err();
            assert!(matches!(refused, BackupError::Broken), "{place}: {refused}");
        }
        assert!(fresh.files.is_empty().await.unwrap());
        take_up(&fresh.database, &fresh.files, &bench.act(None), &archive).await.unwrap();
    })
    .await;
}

/// Everything the database says, to look for what should not be there.
async fn says(database: &Database, table: &str, column: &str, what: &str) -> i64 {
    let read = database.read();
    let sql = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} LIKE $1");
    let like = format!("%{what}%");
    let row = Statement::from_sql_and_values(read.get_database_backend(), sql, [like.into()]);
    read.query_one_raw(row).await.unwrap().unwrap().try_get("", "n").unwrap()
}

#[tokio::test]
async fn a_backup_is_its_owners_and_takes_the_place_of_an_older_one_only_when_it_is_whole() {
    on_both(&rooms::migrations(), |bench| async move {
        let house = house(&bench, &bench.database);
        demo::fill(&house).await.unwrap();
        let file = bench.folder.path().join("backup.gz");
        std::fs::write(&file, "an older one").unwrap();
        std::fs::write(bench.folder.path().join("backup.gz.partial"), "one that was cut off").unwrap();
        let saved = save_as(&bench.database, &house.files, START, &file).await.unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let home = empty(&bench, "restored").await;
        let restored = take_up(&home.database, &home.files, &bench.act(None), &file).await.unwrap();
        assert_eq!((restored.rows, restored.parts), (saved.rows, saved.parts));
        let whole = std::fs::read(&file).unwrap();
        bench.database.clone().close().await.unwrap();
        save_as(&bench.database, &house.files, START, &file).await.expect_err("the database is closed");
        assert!(std::fs::read(&file).unwrap() == whole, "the older one is still there");
        assert!(!bench.folder.path().join("backup.gz.partial").exists());
    })
    .await;
}

#[tokio::test]
async fn who_was_erased_after_the_backup_stays_erased_when_it_is_restored() {
    on_both(&rooms::migrations(), |bench| async move {
        let house = house(&bench, &bench.database);
        demo::fill(&house).await.unwrap();
        let write = house.database.begin().await.unwrap();
        let act = bench.act(None);
        let name = Line::of("Zdenka Posebna");
        let ana = enter_person(&write, &act, &name, "zdenka@example.eu", Language::Sl).await.unwrap();
        people::session::begin_session(&write, &act, ana, "A browser").await.unwrap();
        people::sign_in::ask(&house, &write, &act, "zdenka@example.eu", Language::Sl, "").await.unwrap();
        write.commit().await.unwrap();
        let archive = bench.folder.path().join("before");
        saved(&bench.database, &bench.files(), &archive).await;
        let others = find_by_email(bench.database.read(), "applicant@demo.example").await.unwrap().unwrap();
        erase(&house, &act, ana).await.unwrap();
        assert_eq!(bench.files().erasures().await.unwrap(), [ana]);

        // The machine is lost, its list of the erased is not: an older backup goes into a new place of the other engine.
        let fresh = empty(&bench, "fresh").await;
        for id in bench.files().erasures().await.unwrap() {
            fresh.files.note_erasure(id, START).await.unwrap();
        }
        let restored = take_up(&fresh.database, &fresh.files, &act, &archive).await.unwrap();
        assert_eq!(restored.erased, 1);
        for database in [&bench.database, &fresh.database] {
            let person = read_persons(database.read(), [ana]).await.unwrap().remove(0);
            assert_eq!((person.name.as_str(), person.email, person.erased_at), ("", None, Some(START)));
            for (table, column) in [
                ("person", "name"),
                ("person", "email"),
                ("mail", "address"),
                ("mail", "body"),
                ("sign_in", "email"),
                ("invitation", "email"),
            ] {
                assert_eq!(says(database, table, column, "zdenka").await, 0, "{table}.{column}");
                assert_eq!(says(database, table, column, "Zdenka").await, 0, "{table}.{column}");
            }
            assert_eq!(says(database, "session", "browser", "A browser").await, 0);
            let other = read_persons(database.read(), [others.id]).await.unwrap().remove(0);
            assert_eq!((&other.name, &other.email), (&others.name, &others.email));
        }
        // What is saved from there goes on knowing it, also where the list did not come along.
        let later = bench.folder.path().join("later");
        saved(&fresh.database, &fresh.files, &later).await;
        let third = empty(&bench, "third").await;
        assert_eq!(take_up(&third.database, &third.files, &act, &later).await.unwrap().erased, 1);
        assert_eq!(third.files.erasures().await.unwrap(), [ana]);
    })
    .await;
}

#[tokio::test]
async fn a_database_of_another_version_is_not_saved_since_nothing_could_take_it_up() {
    on_both(&rooms::migrations(), |bench| async move {
        let archive = bench.folder.path().join("saved");
        for sql in [
            "DELETE FROM migration WHERE name = 'calls_0013_showing_names'",
            "INSERT INTO migration (name, applied_at) VALUES ('calls_0013_showing_names', 1), ('calls_9999_later', 1)",
        ] {
            let write = bench.database.begin().await.unwrap();
            write.execute_unprepared(sql).await.unwrap();
            write.commit().await.unwrap();
            let refused = save_as(&bench.database, &bench.files(), START, &archive).await.unwrap_err();
            assert!(matches!(refused, BackupError::OtherDatabase), "{refused}");
            assert!(!archive.exists(), "no file stands for a backup");
        }
    })
    .await;
}
