//! Starting and stopping: the house is put together here, served, and left in order.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use foundation::files::{FileStore, Scanner, StoreError};
use foundation::house::Parts;
use foundation::mail::{PATIENCE, Post};
use foundation::migrations::{migrate as run_migrations, pending};
use foundation::pages::serve_with_front;
use foundation::{Chance, Clock, Database, House, Shelf, jobs, page_cache};
use sea_orm::DbErr;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::timeout;
use tracing_subscriber::EnvFilter;

use crate::configuration::{Configuration, without_password};
use crate::demo;
use crate::rooms;

/// How long the job in hand has to come to its end once the program is told to.
const STOPPING: Duration = Duration::from_secs(30);

/// Why the program did not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// The database does not answer or refused.
    #[error("The database ({address}) does not work: {1}", address = without_password(.0))]
    Database(String, DbErr),
    /// `clarinet check` where nothing was set up yet.
    #[error("There is no database at {address} yet: `clarinet migrate` makes it.", address = without_password(.0))]
    NoDatabase(String),
    /// `clarinet check` of a database that an earlier version left.
    #[error("The database ({address}) is older than this version: `clarinet migrate` applies {1}.", address = without_password(.0))]
    Older(String, String),
    /// A demonstration's database must not be served to others by accident.
    #[error(
        "This database holds a demonstration. Listen on a loopback address, or say `clarinet serve --demo`."
    )]
    DemonstrationForOthers,
    /// A database that holds something else than the demonstration.
    #[error(
        "This database holds a programme already. `clarinet demo` needs an empty one: set CLARINET_DATABASE_URL."
    )]
    NotEmpty,
    /// The sample content cannot be read.
    #[error("The sample content cannot be read: {0}")]
    Content(String),
    /// The file of `clarinet programme` does not say what a programme needs.
    #[error("The programme cannot be read: {0}. `content/demo/programme.json` shows the shape.")]
    Programme(String),
    /// `clarinet administrator` before there is a programme.
    #[error("There is no programme yet: `clarinet programme FILE` comes first.")]
    NoProgramme,
    /// What was given as an address is none.
    #[error("{0} is no address of a mailbox.")]
    Address(String),
    /// Another program listens there, or the machine does not have the address.
    #[error(
        "The program cannot listen at {0}: {1}. Set CLARINET_LISTEN to a free address, for example 127.0.0.1:8081."
    )]
    Listen(SocketAddr, std::io::Error),
    /// Chance cannot be had, or another thing of the system.
    #[error("The program cannot start: {0}")]
    System(#[from] std::io::Error),
    /// The folder or the bucket of files does not work.
    #[error("The files ({0}) cannot be kept: {1}")]
    Files(String, StoreError),
    /// The scanner does not answer; without it no uploaded file can be opened.
    #[error("CLAMD ({0}) does not answer: {1}")]
    Scanner(String, std::io::Error),
    /// `clarinet erase` for an address that nobody has.
    #[error("Nobody has the address {0}.")]
    Unknown(String),
    /// `clarinet erase` for somebody without whom something would stand still.
    #[error("The person is not erased: {0}.")]
    NotErased(String),
    /// A backup was not written or not taken up.
    #[error("{0}")]
    Backup(#[from] crate::backup::BackupError),
    /// `SMTP_URL` or `MAIL_FROM` cannot be used.
    #[error("SMTP_URL or MAIL_FROM cannot be used: {0}")]
    Mail(String),
}

/// Writes the log to standard error.
pub fn log(configuration: &Configuration) {
    let filter = EnvFilter::new(&configuration.log);
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}

/// Opens the database, brings it to this version, and puts the house together.
///
/// # Errors
/// The database or the mail settings do not work.
pub async fn house(configuration: &Configuration, clock: Clock, chance: Chance) -> Result<House, Stopped> {
    let database = open(configuration).await?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    run_migrations(&database, &rooms::migrations(), clock.now()).await.map_err(named)?;
    put_together(configuration, database, clock, chance).await
}

async fn put_together(
    configuration: &Configuration,
    database: Database,
    clock: Clock,
    chance: Chance,
) -> Result<House, Stopped> {
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let demonstration = demo::is_marked(&database).await.map_err(named)?;
    Ok(House::new(Parts {
        database,
        clock,
        chance,
        shelf: Shelf::of(&rooms::words()),
        base_url: configuration.base_url.clone(),
        post: post(configuration, demonstration)?,
        files: FileStore::open(&configuration.files)
            .map_err(|error| Stopped::Files(configuration.files.clone(), error))?,
        scanner: configuration.clamd.clone().map(Scanner::at),
        jobs: rooms::jobs(),
        filled: rooms::filled(),
        demonstration,
        trusted_proxies: configuration.trusted_proxies.clone(),
    }))
}

pub(crate) async fn open(configuration: &Configuration) -> Result<Database, Stopped> {
    if let Some(path) = configuration.database_url.strip_prefix("sqlite:")
        && let Some(folder) = std::path::Path::new(path).parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    Database::open(&configuration.database_url)
        .await
        .map_err(|error| Stopped::Database(configuration.database_url.clone(), error))
}

fn post(configuration: &Configuration, demonstration: bool) -> Result<Post, Stopped> {
    match &configuration.smtp_url {
        Some(url) if !demonstration => Post::smtp(url, &configuration.mail_from, PATIENCE)
            .map_err(|error| Stopped::Mail(error.to_string())),
        None if !demonstration => Ok(Post::Waits),
        _ => Ok(Post::Page),
    }
}

/// The whole program behind its front: what `serve` serves and tests ask.
pub fn router(house: &House) -> Router {
    serve_with_front(rooms::routes(house.demonstration).router(house.clone()), house.clone())
}

/// Serves pages until the process is told to end; does the jobs too, unless they are left to `clarinet work`.
///
/// # Errors
/// The house cannot be put together, or the address is taken.
pub async fn serve(
    configuration: Configuration,
    with_jobs: bool,
    demo_for_others: bool,
) -> Result<(), Stopped> {
    let house = house(&configuration, Clock::system(), Chance::system()?).await?;
    if house.demonstration && !configuration.listen.ip().is_loopback() && !demo_for_others {
        return Err(Stopped::DemonstrationForOthers);
    }
    serve_house(&configuration, house, with_jobs).await
}

pub(crate) async fn serve_house(
    configuration: &Configuration,
    house: House,
    with_jobs: bool,
) -> Result<(), Stopped> {
    plan(configuration, &house).await?;
    let listener = TcpListener::bind(configuration.listen)
        .await
        .map_err(|error| Stopped::Listen(configuration.listen, error))?;
    tokio::spawn(page_cache::listen(house.database.clone()));
    let (stop, stopped) = watch::channel(false);
    let worker = with_jobs.then(|| tokio::spawn(jobs::work(house.clone(), stopped)));
    let service = router(&house).into_make_service_with_connect_info::<SocketAddr>();
    println!("Clarinet listens: {}", configuration.base_url);
    let ending = async move {
        told_to_end().await;
        stop.send_replace(true);
    };
    axum::serve(listener, service).with_graceful_shutdown(ending).await?;
    if let Some(mut worker) = worker
        && timeout(STOPPING, &mut worker).await.is_err()
    {
        tracing::warn!("a job was cut off; it is taken up again later");
        worker.abort();
    }
    let database = house.database.clone();
    database.close().await.map_err(|error| Stopped::Database(configuration.database_url.clone(), error))
}

/// The jobs of every day go on by themselves, once they were enqueued.
async fn plan(configuration: &Configuration, house: &House) -> Result<(), Stopped> {
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    calls::retaining::plan(house).await.map_err(named)?;
    people::tidying::plan(house).await.map_err(named)
}

async fn told_to_end() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}

/// Does the jobs until the process is told to end.
///
/// # Errors
/// The house cannot be put together.
pub async fn work(configuration: Configuration) -> Result<(), Stopped> {
    let house = house(&configuration, Clock::system(), Chance::system()?).await?;
    plan(&configuration, &house).await?;
    let (stop, stopped) = watch::channel(false);
    let mut working = pin!(jobs::work(house, stopped));
    tokio::select! {
        () = &mut working => return Ok(()),
        () = told_to_end() => {}
    }
    stop.send_replace(true);
    if timeout(STOPPING, working).await.is_err() {
        tracing::warn!("a job was cut off; it is taken up again later");
    }
    Ok(())
}

/// Brings the database to this version and says what was done.
///
/// # Errors
/// The database does not answer, or a migration failed.
pub async fn migrate(configuration: Configuration) -> Result<(), Stopped> {
    let database = open(&configuration).await?;
    let done = run_migrations(&database, &rooms::migrations(), Clock::system().now())
        .await
        .map_err(|error| Stopped::Database(configuration.database_url.clone(), error))?;
    for name in &done {
        println!("applied {name}");
    }
    println!("{} of {} migrations were new.", done.len(), rooms::migrations().len());
    Ok(())
}

/// Says whether the installation is in order. It changes nothing.
///
/// # Errors
/// It is not; the sentence says what.
pub async fn check(configuration: Configuration) -> Result<(), Stopped> {
    let file = configuration.database_url.strip_prefix("sqlite:").map(std::path::Path::new);
    if file.is_some_and(|file| !file.exists()) {
        return Err(Stopped::NoDatabase(configuration.database_url));
    }
    let database = open(&configuration).await?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let pending = pending(&database, &rooms::migrations()).await.map_err(named)?;
    if !pending.is_empty() {
        return Err(Stopped::Older(configuration.database_url, pending.join(", ")));
    }
    let house = put_together(&configuration, database, Clock::system(), Chance::system()?).await?;
    let (waiting, failed) = jobs::counts(&house.database)
        .await
        .map_err(|error| Stopped::Database(configuration.database_url.clone(), error))?;
    println!("The database answers. {waiting} jobs wait, {failed} have failed.");
    println!(
        "Mail: {}.",
        if configuration.smtp_url.is_some() { "sent by SMTP" } else { "kept in the outbox" }
    );
    house.files.check().await.map_err(|error| Stopped::Files(configuration.files.clone(), error))?;
    match (&house.scanner, configuration.clamd) {
        (Some(scanner), Some(address)) => {
            scanner.check().await.map_err(|error| Stopped::Scanner(address, error))?;
            println!("Files: kept in {}, scanned by ClamAV.", configuration.files);
        }
        _ => println!("Files: kept in {}, not scanned.", configuration.files),
    }
    Ok(())
}
