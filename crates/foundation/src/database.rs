//! The database: SQLite or PostgreSQL behind one connection type; a pool that reads, and writes of one transaction each.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sea_orm::sqlx::{
    self,
    sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, SqlErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use crate::chance::Chance;
use crate::page_cache::PageCache;

/// On PostgreSQL: how many connections read, and how many transactions there are at once.
const READERS: u32 = 8;
const WRITERS: u32 = 8;
/// On SQLite a connection is a thread of this process, so that more of them than cores only take each other's time and
/// memory; but one that waits for the disk should hold up nobody.
const SQLITE_READERS: u32 = 4;
const BUSY: Duration = Duration::from_secs(10);

/// One database, opened for reading and for writing.
#[derive(Clone)]
pub struct Database {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    statements: Arc<AtomicU64>,
    cache: PageCache,
}

impl Database {
    /// Opens `sqlite:FILE` (made when missing) or `postgres://…`.
    ///
    /// SQLite gets one connection that writes and a pool that cannot; PostgreSQL a pool for each: a write that reads
    /// beside its transaction would otherwise wait for a connection that only another such write could give back.
    ///
    /// # Errors
    /// The address is neither, or nothing answers there.
    pub async fn open(url: &str) -> Result<Self, DbErr> {
        let (mut reader, mut writer) = if url.starts_with("sqlite:") {
            let writer = sea_orm::Database::connect(sqlite(url, 1, false)).await?;
            (sea_orm::Database::connect(sqlite(url, SQLITE_READERS, true)).await?, writer)
        } else {
            let reader = sea_orm::Database::connect(postgres(url, READERS)).await?;
            (reader, sea_orm::Database::connect(postgres(url, WRITERS)).await?)
        };
        let statements = Arc::new(AtomicU64::new(0));
        for connection in [&mut reader, &mut writer] {
            let counted = Arc::clone(&statements);
            connection.set_metric_callback(move |_| {
                counted.fetch_add(1, Ordering::Relaxed);
            });
        }
        let name = Chance::system().map_err(|error| DbErr::Custom(error.to_string()))?;
        let cache = PageCache::new(name.secret_id().simple().to_string());
        Ok(Self { reader, writer, statements, cache })
    }

    /// For reading: never inside a write.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Begins a write. On SQLite it takes the write lock at once, so it never fails half way for want of it.
    ///
    /// # Errors
    /// The lock was not free within ten seconds, or the database is gone.
    pub async fn begin(&self) -> Result<Write, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.writer.begin_with_options(options).await?;
        Ok(Write { transaction, changed: BTreeSet::new(), cache: self.cache.clone() })
    }

    /// How many statements ran since the database was opened, for the tests that bound them.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// The pages kept for anonymous readers.
    pub fn cache(&self) -> &PageCache {
        &self.cache
    }

    /// Whether this is SQLite, for the few places where the engines differ.
    pub fn is_sqlite(&self) -> bool {
        self.reader.get_database_backend() == DatabaseBackend::Sqlite
    }

    /// A count that grows with what other processes commit to SQLite: on the one connection that writes for this process
    /// the commits of all others are theirs.
    pub(crate) async fn others_commits(&self) -> Result<i64, sqlx::Error> {
        let writer = self.writer.get_sqlite_connection_pool();
        sqlx::query_scalar("PRAGMA data_version").fetch_one(writer).await
    }

    /// Closes every connection.
    ///
    /// # Errors
    /// A connection could not be closed.
    pub async fn close(self) -> Result<(), DbErr> {
        self.reader.close().await?;
        self.writer.close().await
    }
}

fn postgres(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false).acquire_timeout(BUSY);
    options
}

fn sqlite(url: &str, connections: u32, query_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).sqlx_logging(false).acquire_timeout(BUSY).map_sqlx_sqlite_opts(
        move |sqlite| {
            let sqlite = sqlite
                .create_if_missing(!query_only)
                .foreign_keys(true)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(BUSY)
                .statement_cache_capacity(128)
                // Rows come from a thread of the connection's own: with room for a page's it need not wait in between.
                .row_buffer_size(1024)
                // In KiB, for each connection; what is read often lies in the memory of the machine anyway.
                .pragma("cache_size", "-512");
            if query_only {
                sqlite.pragma("query_only", "ON")
            } else {
                sqlite.journal_mode(SqliteJournalMode::Wal)
            }
        },
    );
    options
}

/// One write: a transaction with its audit records, mails and jobs, and the pages it makes old.
///
/// Dropped without [`Write::commit`], nothing of it has happened.
pub struct Write {
    transaction: DatabaseTransaction,
    changed: BTreeSet<String>,
    cache: PageCache,
}

impl Write {
    /// Says that pages showing `noun` are old once this write is committed.
    pub fn changes(&mut self, noun: impl Into<String>) {
        self.changed.insert(noun.into());
    }

    /// Makes the write durable. Kept pages that show what changed are gone before this returns.
    ///
    /// # Errors
    /// The database refused; nothing was written.
    pub async fn commit(self) -> Result<(), DbErr> {
        let Self { transaction, changed, cache } = self;
        if changed.is_empty() {
            return transaction.commit().await;
        }
        if transaction.get_database_backend() == DatabaseBackend::Postgres {
            cache.announce(&transaction, &changed).await?;
        }
        // A task of its own: when the browser has gone away, its request is dropped where it stands, and a commit that
        // went through without dropping the pages would leave them old for ever.
        let commit = tokio::spawn(async move {
            let committed = transaction.commit().await;
            cache.drop_showing(changed.iter().map(String::as_str));
            committed
        });
        commit.await.map_err(|error| DbErr::Custom(error.to_string()))?
    }
}

impl std::ops::Deref for Write {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

/// Whether the error says that a unique key was taken already.
pub fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// Whether the error says that a row still points here, or would point nowhere.
///
/// SQLite reports `ON DELETE RESTRICT` as a failing trigger (1811), which `sql_err` does not know.
pub fn is_held(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_)))
        || error.to_string().contains("FOREIGN KEY constraint failed")
}
