//! Backup and restore: every row of every table and the bytes of every file in one compressed archive, made as a stream.
//!
//! It is the same for both engines and both kinds of store, so that what was saved from SQLite and a folder can be taken
//! up by PostgreSQL and a bucket, and the other way round.

mod archive;
mod rows;

use std::collections::BTreeSet;
use std::fs::{File, remove_file, rename};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use foundation::files::{FileStore, ORIGINAL, StoreError};
use foundation::{Act, Chance, Clock, Database, Moment};
use futures_util::TryStreamExt;
use people::session::end_all_ways_in;
use sea_orm::{ConnectionTrait, DbErr, Statement, TransactionTrait};
use serde_json::Value as Json;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use uuid::Uuid;

use crate::configuration::Configuration;
use crate::erasing::erase_in_rooms;
use crate::program::{Stopped, open};
use crate::rooms as program_rooms;
use archive::{Head, Line, Reader, Writer};
use rows::{Reading, Table, insert, refer, tables};

const FORMAT: u32 = 2;
const ROWS_AT_ONCE: usize = 200;

/// Why a backup was not written, or not taken up; then nothing of it was.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The archive ends too early, was changed, or is none.
    #[error("This file is no backup, or not a whole one: nothing was restored.")]
    Broken,
    /// The program knows other tables.
    #[error("This backup is of another version of the program.")]
    OtherVersion,
    /// What is to be saved is of another version: nothing could take the backup up.
    #[error(
        "The database is of another version of the program: `clarinet migrate` first, or the program that did."
    )]
    OtherDatabase,
    /// A restore writes over nothing.
    #[error("The database or the store of files is not empty: a backup is taken up into empty ones.")]
    NotEmpty,
    /// The database refused.
    #[error("The database refused: {0}")]
    Database(#[from] DbErr),
    /// The store of files refused.
    #[error("The files refused: {0}")]
    Files(#[from] StoreError),
    /// The archive cannot be written or opened.
    #[error("The archive cannot be written or read: {0}")]
    System(#[from] std::io::Error),
}

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// How many rows.
    pub rows: usize,
    /// How many originals and sizes of files.
    pub parts: usize,
    /// What the rows tell of and the store does not have: `ID/NAME`.
    pub missing: Vec<String>,
}

/// What a restore took up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many rows.
    pub rows: usize,
    /// How many originals and sizes of files.
    pub parts: usize,
    /// How many persons are on the list of the erased.
    pub erased: usize,
}

/// Writes a backup to a file.
///
/// # Errors
/// The database or the store does not answer, or the file cannot be written.
pub async fn backup(configuration: Configuration, file: &Path) -> Result<(), Stopped> {
    let (database, files) = (open(&configuration).await?, store(&configuration)?);
    let saved = save_as(&database, &files, Clock::system().now(), file).await?;
    println!("{} rows and {} stored files are saved in {}.", saved.rows, saved.parts, file.display());
    for missing in &saved.missing {
        println!("missing in the store: {missing}");
    }
    database.close().await.map_err(|error| Stopped::Backup(error.into()))
}

/// Writes a backup beside the file it becomes, readable by its owner only: an older one stays until the new one is whole.
///
/// # Errors
/// As [`save`].
pub async fn save_as(
    database: &Database,
    files: &FileStore,
    at: Moment,
    file: &Path,
) -> Result<Saved, BackupError> {
    let mut partial = file.as_os_str().to_owned();
    partial.push(".partial");
    let partial = Path::new(&partial);
    if partial.exists() {
        remove_file(partial)?;
    }
    let out = File::options().write(true).create_new(true).mode(0o600).open(partial)?;
    let saved = async {
        let saved = save(database, files, at, out.try_clone()?).await?;
        out.sync_all()?;
        rename(partial, file)?;
        Ok(saved)
    };
    let saved = saved.await;
    if saved.is_err() {
        remove_file(partial)?;
    }
    saved
}

/// Takes up a backup into an empty database and an empty store, and erases again who was erased since.
///
/// # Errors
/// One of both is not empty, or the file is no whole backup of this version.
pub async fn restore(configuration: Configuration, file: &Path) -> Result<(), Stopped> {
    let (database, files) = (open(&configuration).await?, store(&configuration)?);
    let act = Act { person: None, at: Clock::system().now(), chance: Chance::system()? };
    foundation::migrations::migrate(&database, &program_rooms::migrations(), act.at)
        .await
        .map_err(|error| Stopped::Backup(error.into()))?;
    let restored = take_up(&database, &files, &act, file).await?;
    println!("{} rows and {} stored files are restored.", restored.rows, restored.parts);
    println!("{} persons are on the list of the erased, and are.", restored.erased);
    database.close().await.map_err(|error| Stopped::Backup(error.into()))
}

fn store(configuration: &Configuration) -> Result<FileStore, Stopped> {
    FileStore::open(&configuration.files).map_err(|error| Stopped::Files(configuration.files.clone(), error))
}

fn known_migrations() -> Vec<String> {
    program_rooms::migrations().iter().map(|migration| migration.name.to_owned()).collect()
}

/// Writes every row, read in one transaction and so of one instant, then the bytes of the files that the rows tell of:
/// a file that came later is not in it, one that went meanwhile is reported.
///
/// # Errors
/// The database or the store refused, or the output cannot be written.
pub async fn save(
    database: &Database,
    files: &FileStore,
    at: Moment,
    out: File,
) -> Result<Saved, BackupError> {
    let mut out = Writer::new(out);
    let mut saved = Saved::default();
    // A transaction of SQLite is a snapshot; PostgreSQL has to be told.
    let (isolation, access) = (sea_orm::IsolationLevel::RepeatableRead, sea_orm::AccessMode::ReadOnly);
    let told = (!database.is_sqlite()).then_some((isolation, access)).unzip();
    let snapshot = database.read().begin_with_config(told.0, told.1).await?;
    if applied(&snapshot).await? != known_migrations().into_iter().collect() {
        return Err(BackupError::OtherDatabase);
    }
    out.line(&Line::ClarinetBackup(Head { format: FORMAT, at, migrations: known_migrations() }))?;
    let mut parts = Vec::new();
    for table in tables(&snapshot).await? {
        let mut reading = Reading::of(&snapshot, &table).await?;
        loop {
            let rows = reading.next().await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let row = table.columns.iter().map(|(name, column)| column.read(&row, name));
                let row = row.collect::<Result<Vec<_>, _>>()?;
                parts.extend(part(&table, &row));
                out.line(&Line::Row { table: table.name.clone(), row })?;
                saved.rows += 1;
            }
        }
    }
    snapshot.commit().await?;
    for person in files.erasures().await? {
        out.line(&Line::Erasure(person))?;
    }
    for (file, name) in parts {
        let Some(mut bytes) = files.read_part(file, &name).await? else {
            saved.missing.push(format!("{file}/{name}"));
            continue;
        };
        out.line(&Line::Part { file, name })?;
        while let Some(piece) = bytes.try_next().await? {
            out.bytes(&piece)?;
        }
        out.line(&Line::PartEnd {})?;
        saved.parts += 1;
    }
    out.end(saved.rows, saved.parts)?;
    Ok(saved)
}

/// The migrations that made the tables.
async fn applied(database: &impl ConnectionTrait) -> Result<BTreeSet<String>, DbErr> {
    let sql = Statement::from_string(database.get_database_backend(), "SELECT name FROM migration");
    database.query_all_raw(sql).await?.iter().map(|row| row.try_get("", "name")).collect()
}

/// The part of a file that a row tells of, if it does: the original of one that can be opened, a size of a picture.
fn part(table: &Table, row: &[Json]) -> Option<(Uuid, String)> {
    let text = |column: &str| table.value(row, column).and_then(Json::as_str);
    let (id, name) = match table.name.as_str() {
        "file" if matches!(text("state"), Some("waiting" | "usable")) => (text("id")?, ORIGINAL),
        "file_size" => (text("file_id")?, text("name")?),
        _ => return None,
    };
    Some((id.parse().ok()?, name.to_owned()))
}

/// Reads the whole archive once before anything is written, then takes up rows and files.
///
/// The rows are there for others once the files are. At the end whoever is on a list of the erased, the archive's or the store's, is erased again.
///
/// # Errors
/// The archive is not whole, the database or the store is not empty, or one of them refused.
pub async fn take_up(
    database: &Database,
    files: &FileStore,
    act: &Act,
    archive: &Path,
) -> Result<Restored, BackupError> {
    verify(archive)?;
    if !files.is_empty().await? {
        return Err(BackupError::NotEmpty);
    }
    let mut written = Vec::new();
    let taken = take(database, files, archive, act, &mut written).await;
    let (rows, parts) = match taken {
        Ok(taken) => taken,
        Err(error) => {
            // The rows were not committed, so nothing tells of these files.
            for file in written {
                files.forget(file).await?;
            }
            return Err(error);
        }
    };
    let erased = files.erasures().await?;
    for person in &erased {
        erase_in_rooms(database, act, *person).await?;
    }
    Ok(Restored { rows, parts, erased: erased.len() })
}

/// Reads an archive to its end.
fn verify(archive: &Path) -> Result<(), BackupError> {
    let mut reader = Reader::new(File::open(archive)?);
    let Some(Line::ClarinetBackup(head)) = reader.line()? else {
        return Err(BackupError::Broken);
    };
    if head.format != FORMAT || head.migrations != known_migrations() {
        return Err(BackupError::OtherVersion);
    }
    let (mut rows, mut parts) = (0, 0);
    while let Some(line) = reader.line()? {
        match line {
            Line::Row { .. } => rows += 1,
            Line::PartEnd {} => parts += 1,
            Line::Bytes(count) => drop(reader.bytes(count)?),
            Line::End(end) if (end.rows, end.parts) != (rows, parts) => return Err(BackupError::Broken),
            _ => {}
        }
    }
    Ok(())
}

async fn take(
    database: &Database,
    files: &FileStore,
    archive: &Path,
    act: &Act,
    written: &mut Vec<Uuid>,
) -> Result<(usize, usize), BackupError> {
    let write = database.begin().await?;
    let tables = tables(&*write).await?;
    for table in &tables {
        let sql = format!("SELECT 1 AS one FROM \"{}\" LIMIT 1", table.name);
        if write.query_one_raw(Statement::from_string(write.get_database_backend(), sql)).await?.is_some() {
            return Err(BackupError::NotEmpty);
        }
    }
    let mut reader = Reader::new(File::open(archive)?);
    let mut batch: Vec<Vec<Json>> = Vec::new();
    let mut ahead = Vec::new();
    let mut current: Option<&Table> = None;
    let mut part: Option<Box<dyn AsyncWrite + Send + Unpin>> = None;
    let mut counts = (0, 0);
    while let Some(line) = reader.line()? {
        match line {
            Line::Row { table, row } => {
                let next =
                    tables.iter().find(|known| known.name == table).ok_or(BackupError::OtherVersion)?;
                if batch.len() >= ROWS_AT_ONCE || current.is_some_and(|current| current.name != next.name) {
                    insert(&write, current, &mut batch, &mut ahead).await?;
                }
                current = Some(next);
                batch.push(row);
                counts.0 += 1;
            }
            Line::Erasure(person) => files.note_erasure(person, act.at).await?,
            Line::Part { file, name } => {
                written.push(file);
                part = Some(Box::new(files.write_part(file, &name)));
            }
            Line::Bytes(count) => {
                let bytes = reader.bytes(count)?;
                part.as_mut().ok_or(BackupError::Broken)?.write_all(&bytes).await?;
            }
            Line::PartEnd {} => {
                part.take().ok_or(BackupError::Broken)?.shutdown().await?;
                counts.1 += 1;
            }
            Line::ClarinetBackup(_) | Line::End(_) => {}
        }
    }
    insert(&write, current, &mut batch, &mut ahead).await?;
    refer(&write, ahead).await?;
    // What was ended since the backup must not begin again: everybody signs in anew.
    end_all_ways_in(&write, act).await?;
    write.commit().await?;
    Ok(counts)
}
