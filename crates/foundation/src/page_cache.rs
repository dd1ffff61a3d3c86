//! Pages kept for anonymous readers: compressed bytes by address, with the nouns they show.
//!
//! A commit drops what it makes old in its own process before it is acknowledged; other processes hear of it by
//! PostgreSQL's NOTIFY, and no page lives longer than a second without having been heard of.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::Bytes;
use sea_orm::{ConnectionTrait, DbErr, Statement};

/// The channel on which processes tell each other what changed.
pub const CHANNEL: &str = "clarinet_changed";

const ROOM: u64 = 32 * 1024 * 1024;

/// A page as it was sent.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Brotli, gzip and plain bodies; only what was asked for is made.
    pub body: Bytes,
    /// The `ETag` of the body.
    pub etag: String,
    /// What the page shows: `entry:…`, `call:…`.
    pub shows: Arc<BTreeSet<String>>,
    /// The `Content-Type`.
    pub kind: &'static str,
    /// From when on the page is older than time itself allows: a deadline it shows, in microseconds.
    pub until: Option<i64>,
    round: u64,
}

/// The kept pages of one process.
#[derive(Clone)]
pub struct PageCache {
    pages: moka::future::Cache<String, Kept>,
    round: Arc<AtomicU64>,
    hits: Arc<AtomicU64>,
    misses: Arc<AtomicU64>,
}

impl PageCache {
    pub(crate) fn new() -> Self {
        let pages = moka::future::Cache::builder()
            .max_capacity(ROOM)
            .weigher(|address: &String, page: &Kept| {
                u32::try_from(address.len() + page.body.len() + 256).unwrap_or(u32::MAX)
            })
            .support_invalidation_closures()
            .build();
        Self {
            pages,
            round: Arc::default(),
            hits: Arc::default(),
            misses: Arc::default(),
        }
    }

    /// The page kept under `key`, unless time has passed it by.
    pub async fn get(&self, key: &str, now: crate::Moment) -> Option<Kept> {
        let kept = self
            .pages
            .get(key)
            .await
            .filter(|page| page.until.is_none_or(|until| now.0 < until));
        let counter = if kept.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        kept
    }

    /// The round of changes a page is about to be read in; a page of an older round is not kept.
    pub fn round(&self) -> u64 {
        self.round.load(Ordering::SeqCst)
    }

    /// Keeps a page that was read in `round`, unless something changed meanwhile.
    pub async fn keep(&self, key: String, round: u64, mut page: Kept) {
        page.round = round;
        if round == self.round() {
            self.pages.insert(key.clone(), page).await;
            if round != self.round() {
                self.pages.invalidate(&key).await;
            }
        }
    }

    /// Drops the pages that show one of `changed`.
    pub fn drop_showing(&self, changed: &BTreeSet<String>) {
        if changed.is_empty() {
            return;
        }
        self.round.fetch_add(1, Ordering::SeqCst);
        let changed = changed.clone();
        let dropped = self
            .pages
            .invalidate_entries_if(move |_, page| page.shows.iter().any(|noun| changed.contains(noun)));
        if dropped.is_err() {
            self.pages.invalidate_all();
        }
    }

    /// Drops everything, for a process that missed what others told.
    pub fn drop_all(&self) {
        self.round.fetch_add(1, Ordering::SeqCst);
        self.pages.invalidate_all();
    }

    /// Answers from the cache and answers that had to be made, since the start.
    pub fn counts(&self) -> (u64, u64) {
        (
            self.hits.load(Ordering::Relaxed),
            self.misses.load(Ordering::Relaxed),
        )
    }

    pub(crate) async fn announce(
        &self,
        write: &impl ConnectionTrait,
        changed: &BTreeSet<String>,
    ) -> Result<(), DbErr> {
        let nouns = changed.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        // NOTIFY carries at most 8000 bytes; "*" tells the others to drop everything.
        let payload = if nouns.len() < 7000 { nouns } else { "*".to_owned() };
        let notify = Statement::from_sql_and_values(
            write.get_database_backend(),
            "SELECT pg_notify($1, $2)",
            [CHANNEL.into(), payload.into()],
        );
        write.execute_raw(notify).await.map(drop)
    }
}

impl Kept {
    /// A page that shows `shows`.
    pub fn new(
        body: Bytes,
        etag: String,
        kind: &'static str,
        shows: BTreeSet<String>,
        until: Option<i64>,
    ) -> Self {
        Self {
            body,
            etag,
            kind,
            shows: Arc::new(shows),
            until,
            round: 0,
        }
    }
}
