//! Backup and restore: every row of every table as lines of JSON in one compressed file.
//!
//! The file is the same for both engines, so that what was saved from SQLite can be taken up by PostgreSQL and the other way round.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use foundation::{Clock, Database, Moment, Write};
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Statement, TransactionTrait, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::configuration::Configuration;
use crate::program::{Stopped, open};
use crate::rooms;

const ROWS_AT_ONCE: usize = 200;

/// The first line of a backup.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    clarinet_backup: u32,
    at: Moment,
    /// The migrations the database had: a backup is taken up by a program that knows the same ones.
    migrations: Vec<String>,
}

/// A line of a backup after the first: a row of a table, its columns in order.
#[derive(Serialize, Deserialize)]
struct Row {
    table: String,
    row: Vec<Json>,
}

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Id,
    Whole,
    Small,
    Real,
    Text,
}

struct Table {
    name: String,
    columns: Vec<(String, Column)>,
}

/// Writes a backup of the database to a file.
///
/// # Errors
/// The database does not answer, or the file cannot be written.
pub async fn backup(configuration: Configuration, file: &Path) -> Result<(), Stopped> {
    let database = open(&configuration).await?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let out = File::create(file)?;
    let rows = write_rows(&database, Clock::system().now(), out).await.map_err(named)?;
    println!("{rows} rows are saved in {}.", file.display());
    database.close().await.map_err(named)
}

/// Takes up a backup into an empty database.
///
/// # Errors
/// The database is not empty, the file is no backup of this version, or it cannot be read.
pub async fn restore(configuration: Configuration, file: &Path) -> Result<(), Stopped> {
    let database = open(&configuration).await?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let now = Clock::system().now();
    foundation::migrations::migrate(&database, &rooms::migrations(), now).await.map_err(named)?;
    let rows = read_rows(&database, File::open(file)?).await.map_err(named)?;
    println!("{rows} rows are restored from {}.", file.display());
    database.close().await.map_err(named)
}

/// Writes every row, read in one transaction, so that the backup is of one instant.
///
/// # Errors
/// The database refused, or the output cannot be written.
pub async fn write_rows(database: &Database, at: Moment, out: File) -> Result<usize, DbErr> {
    let mut out = BufWriter::new(GzEncoder::new(out, Compression::fast()));
    let snapshot = database
        .read()
        .begin_with_config(Some(sea_orm::IsolationLevel::RepeatableRead), Some(sea_orm::AccessMode::ReadOnly))
        .await?;
    let migrations = rooms::migrations().iter().map(|migration| migration.name.to_owned()).collect();
    line(&mut out, &Head { clarinet_backup: 1, at, migrations })?;
    let mut count = 0;
    for table in tables(&snapshot).await? {
        let names: Vec<String> = table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let sql = format!("SELECT {} FROM \"{}\"", names.join(", "), table.name);
        let statement = Statement::from_string(snapshot.get_database_backend(), sql);
        for row in snapshot.query_all_raw(statement).await? {
            let row = table
                .columns
                .iter()
                .map(|(name, column)| column.read(&row, name))
                .collect::<Result<_, _>>()?;
            line(&mut out, &Row { table: table.name.clone(), row })?;
            count += 1;
        }
    }
    snapshot.commit().await?;
    let done = out.into_inner().map_err(|error| broken(&error))?.finish().and_then(|file| file.sync_all());
    done.map_err(|error| broken(&error))?;
    Ok(count)
}

/// Takes up every row in one transaction.
///
/// # Errors
/// The database holds rows already, the input is no backup of this version, or the database refused.
pub async fn read_rows(database: &Database, input: File) -> Result<usize, DbErr> {
    let mut lines = BufReader::new(GzDecoder::new(input)).lines();
    let head = lines.next().transpose().map_err(|error| broken(&error))?.unwrap_or_default();
    let head: Head =
        serde_json::from_str(&head).map_err(|_| DbErr::Custom("This file is no backup.".to_owned()))?;
    if head.migrations != rooms::migrations().iter().map(|migration| migration.name).collect::<Vec<_>>() {
        return Err(DbErr::Custom("This backup is of another version of the program.".to_owned()));
    }
    let write = database.begin().await?;
    let tables = tables(&*write).await?;
    for table in &tables {
        let sql = format!("SELECT 1 AS one FROM \"{}\" LIMIT 1", table.name);
        if write.query_one_raw(Statement::from_string(write.get_database_backend(), sql)).await?.is_some() {
            return Err(DbErr::Custom("The database is not empty.".to_owned()));
        }
    }
    let mut count = 0;
    let mut batch: Vec<Vec<Json>> = Vec::new();
    let mut current: Option<&Table> = None;
    for text in lines {
        let text = text.map_err(|error| broken(&error))?;
        let Row { table, row } = serde_json::from_str(&text).map_err(|error| broken(&error))?;
        let next = tables.iter().find(|known| known.name == table);
        let next =
            next.ok_or_else(|| DbErr::Custom(format!("The backup has a table {table} that is not known.")))?;
        if batch.len() >= ROWS_AT_ONCE || current.is_some_and(|current| current.name != next.name) {
            insert(&write, current, &mut batch).await?;
        }
        current = Some(next);
        batch.push(row);
        count += 1;
    }
    insert(&write, current, &mut batch).await?;
    write.commit().await?;
    Ok(count)
}

async fn insert(write: &Write, table: Option<&Table>, batch: &mut Vec<Vec<Json>>) -> Result<(), DbErr> {
    let Some(table) = table.filter(|_| !batch.is_empty()) else {
        return Ok(());
    };
    let mut insert = Query::insert();
    insert.into_table(table.name.clone()).columns(table.columns.iter().map(|(name, _)| name.clone()));
    for row in batch.drain(..) {
        let values = table.columns.iter().zip(row).map(|((_, column), json)| column.value(json));
        let values = values.collect::<Result<Vec<_>, _>>()?;
        insert
            .values(values.into_iter().map(Into::into))
            .map_err(|error| DbErr::Custom(error.to_string()))?;
    }
    write.execute(&insert).await.map(drop)
}

/// The tables in the order in which the migrations make them, which is that of their foreign keys.
async fn tables(database: &impl ConnectionTrait) -> Result<Vec<Table>, DbErr> {
    #[derive(FromQueryResult)]
    struct Described {
        name: String,
        kind: String,
    }
    let backend = database.get_database_backend();
    let sql = match backend {
        sea_orm::DatabaseBackend::Sqlite => {
            "SELECT name, type AS kind FROM pragma_table_info($1) ORDER BY cid"
        }
        _ => {
            "SELECT column_name::text AS name, data_type::text AS kind FROM information_schema.columns
              WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position"
        }
    };
    let mut tables = Vec::new();
    for name in rooms::migrations().iter().flat_map(|migration| made(migration.sql)) {
        let described = Statement::from_sql_and_values(backend, sql, [name.into()]);
        let columns = Described::find_by_statement(described).all(database).await?;
        let columns = columns.into_iter().map(|column| (column.name, Column::of(&column.kind))).collect();
        tables.push(Table { name: name.to_owned(), columns });
    }
    Ok(tables)
}

fn made(sql: &str) -> impl Iterator<Item = &str> {
    sql.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split([' ', '(']).next())
}

impl Column {
    fn of(kind: &str) -> Self {
        match kind.to_ascii_lowercase().as_str() {
            "uuid" | "blob" => Self::Id,
            "bigint" => Self::Whole,
            "integer" => Self::Small,
            "double precision" => Self::Real,
            _ => Self::Text,
        }
    }

    fn read(self, row: &QueryResult, name: &str) -> Result<Json, DbErr> {
        Ok(match self {
            Self::Id => row.try_get::<Option<Uuid>>("", name)?.map(|id| id.to_string()).into(),
            Self::Whole => row.try_get::<Option<i64>>("", name)?.into(),
            Self::Small => row.try_get::<Option<i32>>("", name)?.into(),
            Self::Real => row.try_get::<Option<f64>>("", name)?.into(),
            Self::Text => row.try_get::<Option<String>>("", name)?.into(),
        })
    }

    fn value(self, json: Json) -> Result<Value, DbErr> {
        let read = |error: serde_json::Error| DbErr::Json(error.to_string());
        Ok(match self {
            Self::Id => serde_json::from_value::<Option<Uuid>>(json).map_err(read)?.into(),
            Self::Whole => serde_json::from_value::<Option<i64>>(json).map_err(read)?.into(),
            Self::Small => serde_json::from_value::<Option<i32>>(json).map_err(read)?.into(),
            Self::Real => serde_json::from_value::<Option<f64>>(json).map_err(read)?.into(),
            Self::Text => serde_json::from_value::<Option<String>>(json).map_err(read)?.into(),
        })
    }
}

fn line(out: &mut impl std::io::Write, of: &impl Serialize) -> Result<(), DbErr> {
    let text = serde_json::to_string(of).map_err(|error| DbErr::Json(error.to_string()))?;
    writeln!(out, "{text}").map_err(|error| broken(&error))
}

fn broken(error: &impl std::fmt::Display) -> DbErr {
    DbErr::Custom(format!("The backup cannot be read or written: {error}."))
}

#[cfg(test)]
mod tests {
    use super::made;

    #[test]
    fn tables_are_found_in_the_order_of_their_making() {
        let sql =
            "-- one\nCREATE TABLE fact (\n);\nCREATE UNIQUE INDEX x ON fact (name);\nCREATE TABLE text(\n";
        assert_eq!(made(sql).collect::<Vec<_>>(), ["fact", "text"]);
    }
}
