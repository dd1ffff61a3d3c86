//! Migrations: each room's own, plain SQL that both engines read, run in order in one write.
//!
//! A migration expands first and contracts in a later version, so that the program before it still runs beside it.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

use crate::clock::Moment;
use crate::database::Database;

/// One step of a room's tables.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The room in front: `calls_0001_call`.
    pub name: &'static str,
    /// SQL that SQLite and PostgreSQL both take; `UUID` is stored as `BLOB` on SQLite.
    pub sql: &'static str,
}

/// A room's migration by the name of its file.
#[macro_export]
macro_rules! migration {
    ($name:literal) => {
        $crate::migrations::Migration {
            name: $name,
            sql: include_str!(concat!("migrations/", $name, ".sql")),
        }
    };
}

/// The foundation's own.
pub fn foundation() -> Vec<Migration> {
    vec![
        migration!("foundation_0001_foundation"),
        migration!("foundation_0002_limits"),
        migration!("foundation_0003_files"),
        migration!("foundation_0004_secret_mail"),
        migration!("foundation_0005_mail_person"),
    ]
}

#[derive(FromQueryResult)]
struct Applied {
    name: String,
}

/// The names of what is not applied yet, in the order given. It changes nothing.
///
/// # Errors
/// The database refused.
pub async fn pending(database: &Database, migrations: &[Migration]) -> Result<Vec<&'static str>, DbErr> {
    let backend = database.read().get_database_backend();
    let listed = if database.is_sqlite() {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migration'"
    } else {
        "SELECT CAST(to_regclass('migration') AS TEXT) AS name WHERE to_regclass('migration') IS NOT NULL"
    };
    let read = database.read();
    let began =
        Applied::find_by_statement(Statement::from_string(backend, listed)).one(read).await?.is_some();
    let applied = if began {
        Applied::find_by_statement(Statement::from_string(backend, "SELECT name FROM migration"))
            .all(read)
            .await?
    } else {
        Vec::new()
    };
    let is_new = |name: &&str| !applied.iter().any(|applied| applied.name == *name);
    Ok(migrations.iter().map(|migration| migration.name).filter(is_new).collect())
}

/// Applies what is not applied yet, in the order given, in one transaction; returns the names.
///
/// Processes that start together wait for each other: SQLite by its one writer, PostgreSQL by an advisory lock.
///
/// # Errors
/// A migration failed; nothing of the run was kept.
pub async fn migrate(
    database: &Database,
    migrations: &[Migration],
    now: Moment,
) -> Result<Vec<&'static str>, DbErr> {
    let write = database.begin().await?;
    let backend = write.get_database_backend();
    if !database.is_sqlite() {
        write.execute_unprepared("SELECT pg_advisory_xact_lock(8215620001)").await?;
    }
    write
        .execute_unprepared(
            "CREATE TABLE IF NOT EXISTS migration (name VARCHAR(100) PRIMARY KEY NOT NULL, applied_at BIGINT NOT NULL)",
        )
        .await?;
    let applied = Applied::find_by_statement(Statement::from_string(backend, "SELECT name FROM migration"))
        .all(&*write)
        .await?;
    let mut done = Vec::new();
    for migration in migrations {
        if applied.iter().any(|applied| applied.name == migration.name) {
            continue;
        }
        if database.is_sqlite() {
            write.execute_unprepared(&migration.sql.replace(" UUID", " BLOB")).await?;
        } else {
            write.execute_unprepared(migration.sql).await?;
        }
        let record = "INSERT INTO migration (name, applied_at) VALUES ($1, $2)";
        write
            .execute_raw(Statement::from_sql_and_values(backend, record, [migration.name.into(), now.into()]))
            .await?;
        done.push(migration.name);
    }
    write.commit().await?;
    Ok(done)
}
