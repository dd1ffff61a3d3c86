//! Listening to what other processes change, over a connection of its own.

use std::io;
use std::time::Duration;

use sea_orm::sqlx;
use sea_orm::sqlx::postgres::{PgListener, PgPoolOptions};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use super::{ALWAYS, CHANNEL, PageCache};
use crate::database::Database;

/// How often the database is asked whether it still hears us.
const PULSE: Duration = Duration::from_millis(300);
/// How long it may take to say so before the connection counts as lost. What is not heard for a second answers nobody from
/// here in the meantime, and is good again once the answer, and all that came before it, has arrived.
const ANSWER: Duration = Duration::from_secs(10);

/// Listens for as long as the process runs.
///
/// When the connection is lost, everything is dropped: what was told meanwhile is not told again.
pub async fn listen(database: Database) {
    loop {
        let heard = if database.is_sqlite() { look(&database).await } else { hear(&database).await };
        if let Err(error) = heard {
            tracing::warn!(%error, "other processes are not heard; no page is kept meanwhile");
        }
        database.cache().heard_until(0);
        database.cache().drop_all();
        sleep(PULSE).await;
    }
}

/// SQLite tells nobody what changed; it counts, for each connection, the commits of all others. On the one connection
/// that writes for this process those are the commits of other processes, and each drops everything. So does the first
/// look: what was read before it is not kept after it.
async fn look(database: &Database) -> Result<(), sqlx::Error> {
    let mut seen = None;
    loop {
        let commits = database.others_commits().await?;
        if seen.replace(commits) != Some(commits) {
            database.cache().drop_all();
        }
        database.cache().heard_until(ALWAYS);
        sleep(PULSE).await;
    }
}

async fn hear(database: &Database) -> Result<(), sqlx::Error> {
    let options = database.read().get_postgres_connection_pool().connect_options();
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(options.as_ref().clone())
        .await?;
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.listen(CHANNEL).await?;
    let cache = database.cache();
    cache.drop_all();
    loop {
        pulse(cache, &mut listener).await?;
        let next = Instant::now() + PULSE;
        while let Ok(told) = timeout_at(next, listener.try_recv()).await {
            match told? {
                Some(told) => cache.told(told.payload()),
                None => return Ok(()),
            }
        }
    }
}

/// What the database sent before its answer has arrived with the answer: until then, all is heard.
async fn pulse(cache: &PageCache, listener: &mut PgListener) -> Result<(), sqlx::Error> {
    let asked = cache.age();
    timeout(ANSWER, sqlx::query("SELECT 1").execute(&mut *listener))
        .await
        .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
    while let Some(told) = listener.next_buffered() {
        cache.told(told.payload());
    }
    cache.heard_until(asked);
    Ok(())
}
