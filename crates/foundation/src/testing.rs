//! What tests of every room use: an empty database of each engine, gone when the test ends.

use std::future::Future;

use sea_orm::{ConnectionTrait, Database as Connections, DbErr};
use tempfile::TempDir;

use crate::Act;
use crate::chance::Chance;
use crate::clock::{Clock, Moment};
use crate::database::Database;
use crate::files::{self, FileStore};
use crate::house::{Filled, Parts};
use crate::languages::{Language, Shelf};
use crate::mail::{self, Post};
use crate::migrations::{Migration, migrate};
use crate::pages::Frame;
use crate::viewer::SignedIn;

/// The instant at which tests begin: 2026-11-24T10:00:00Z.
pub const START: Moment = Moment(1_795_514_400_000_000);

/// Which engine a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file in a temporary folder.
    Sqlite,
    /// A database of its own in the cluster of `CLARINET_TEST_POSTGRES`.
    Postgres,
}

/// A database made for one test.
pub struct Bench {
    /// The engine it runs on.
    pub engine: Engine,
    /// The address a second process would open it by.
    pub url: String,
    /// The open database, migrated.
    pub database: Database,
    /// A clock that stands at [`START`].
    pub clock: Clock,
    /// Seeded chance.
    pub chance: Chance,
    /// A folder for files.
    pub folder: TempDir,
}

impl Bench {
    /// A store of files in the test's folder.
    pub fn files(&self) -> FileStore {
        FileStore::open(&format!("file:{}", self.folder.path().join("files").display()))
            .expect("a folder for files")
    }

    /// An act of a person, now.
    pub fn act(&self, person: Option<uuid::Uuid>) -> Act {
        Act { person, at: self.clock.now(), chance: self.chance.clone() }
    }

    /// A program without rooms: files lie in the bench's folder and are not scanned, mail stays in the outbox.
    ///
    /// # Panics
    /// The folder takes no files.
    pub fn parts(&self) -> Parts {
        Parts {
            database: self.database.clone(),
            clock: self.clock.clone(),
            chance: self.chance.clone(),
            shelf: Shelf::of(&[crate::words()]),
            base_url: "http://localhost".to_owned(),
            post: Post::Page,
            files: FileStore::in_folder(&self.folder.path().join("files")).expect("a folder for files"),
            scanner: None,
            jobs: [vec![mail::DELIVER], files::jobs()].concat(),
            filled: filled(),
            demonstration: false,
            trusted_proxies: Vec::new(),
        }
    }
}

/// What rooms fill in, without any: a session's token is its person's id, a page has an empty frame, nobody sees a
/// file, and nothing follows a publication.
pub fn filled() -> Filled {
    Filled {
        session: |_, token, _| {
            Box::pin(async move {
                Ok(token.parse().ok().map(|id| SignedIn {
                    id,
                    session: id,
                    name: String::new(),
                    language: Language::En,
                    rights: Vec::new(),
                }))
            })
        },
        frame: |_, _, _| Box::pin(async { Ok(Frame::default()) }),
        sign_in: |_, _, _| (String::new(), String::new()),
        may_see_file: |_, _, _| Box::pin(async { Ok(false) }),
        published: |_, _, _, _| Box::pin(async { Ok(()) }),
    }
}

/// Runs a test on SQLite and then on PostgreSQL.
///
/// # Panics
/// A test of the database without PostgreSQL would prove half; `make test` starts a cluster, or
/// `tools/with-postgres cargo test`.
pub async fn on_both<T, F>(migrations: &[Migration], test: T)
where
    T: Fn(Bench) -> F,
    F: Future<Output = ()>,
{
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let chance = Chance::seeded(821_562);
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (url, dropped) = match engine {
            Engine::Sqlite => (format!("sqlite:{}", folder.path().join("clarinet.db").display()), None),
            Engine::Postgres => {
                let (url, name) = new_postgres().await.expect("a database in the test cluster");
                (url, Some(name))
            }
        };
        let database = Database::open(&url).await.expect("the test database opens");
        let clock = Clock::standing(START);
        migrate(&database, migrations, START).await.expect("the migrations run");
        let kept = database.clone();
        eprintln!("on {engine:?}");
        test(Bench { engine, url, database, clock, chance, folder }).await;
        kept.close().await.expect("the test database closes");
        if let Some(name) = dropped {
            drop_postgres(&name).await.expect("the test database goes");
        }
    }
}

fn cluster() -> String {
    std::env::var("CLARINET_TEST_POSTGRES")
        .expect("CLARINET_TEST_POSTGRES names no cluster: run the tests by `tools/with-postgres cargo test`")
}

async fn new_postgres() -> Result<(String, String), DbErr> {
    let cluster = cluster();
    let name = format!("test_{}", Chance::system().expect("chance").secret_id().simple());
    let server = Connections::connect(&cluster).await?;
    server.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
    server.close().await?;
    let (server, _) = cluster.rsplit_once('/').unwrap_or((&cluster, ""));
    Ok((format!("{server}/{name}"), name))
}

async fn drop_postgres(name: &str) -> Result<(), DbErr> {
    let server = Connections::connect(&cluster()).await?;
    server.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
    server.close().await
}
