//! Pages kept for anonymous readers: compressed bytes by address, with the nouns they show.
//!
//! Every change begins a new round, and each noun has the round in which it changed last. A page knows the round in which
//! it was read, and is good while none of its nouns changed after that: so a commit makes pages old by setting a few
//! numbers, and no reader that asks after the commit can meet one of them. Other processes hear of it by PostgreSQL's
//! NOTIFY, a process that has not been able to listen for a second keeps nothing and answers nothing from here; or by
//! SQLite's count of commits, looked at three times a second. Whoever does not [`listen`] knows nothing, on both.

mod known;
mod listen;

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::http::HeaderMap;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use tokio::sync::Semaphore;

use crate::Moment;

pub use listen::listen;

/// The channel on which processes tell each other what changed.
pub const CHANNEL: &str = "clarinet_changed";

/// How many bytes of pages are kept.
const ROOM: u64 = 16 * 1024 * 1024;
/// Nouns share so many numbers: two that meet make each other's pages old, which costs a rendering and nothing else.
const SLOTS: usize = 8192;
/// How long a process that hears nothing from the database believes that nothing happens.
const DEAF_AFTER: Duration = Duration::from_secs(1);
/// What a process has that misses nothing by waiting: SQLite's count stands until it is looked at.
const ALWAYS: u64 = u64::MAX;

/// A page as it was sent.
#[derive(Debug)]
pub struct Kept {
    /// The body, coded as the address' key says.
    pub body: Bytes,
    /// Its headers, `ETag` among them.
    pub headers: HeaderMap,
    /// From when on the page is older than time itself allows: a deadline it shows.
    until: Option<Moment>,
    slots: Box<[u16]>,
    round: u64,
}

/// The kept pages of one process. Clones share them.
#[derive(Clone)]
pub struct PageCache(Arc<Inner>);

struct Inner {
    pages: moka::future::Cache<String, Arc<Kept>>,
    known: moka::future::Cache<String, Arc<known::Known>>,
    round: AtomicU64,
    changed: Box<[AtomicU64]>,
    /// The round of the last dropping of everything.
    floor: AtomicU64,
    renderings: Mutex<HashMap<String, Arc<Semaphore>>>,
    /// This process among those that share the database.
    name: String,
    began: Instant,
    /// Milliseconds from `began` to the last moment at which all that others had told was heard.
    heard: AtomicU64,
    hits: AtomicU64,
    misses: AtomicU64,
}

/// What the cache answers.
pub enum Asked {
    /// A page to be sent.
    Kept(Arc<Kept>),
    /// The caller has to make the page, and may leave it here.
    Make(Turn),
}

/// The right to make a page: whoever else asks for it meanwhile waits until this is dropped.
pub struct Turn {
    cache: PageCache,
    key: String,
    round: u64,
    leads: Option<Arc<Semaphore>>,
}

impl PageCache {
    pub(crate) fn new(name: String) -> Self {
        let pages = moka::future::Cache::builder()
            .max_capacity(ROOM)
            .weigher(|key: &String, page: &Arc<Kept>| {
                u32::try_from(key.len() + page.body.len() + 1024).unwrap_or(u32::MAX)
            })
            .build();
        Self(Arc::new(Inner {
            pages,
            known: moka::future::Cache::new(known::MOST),
            round: AtomicU64::new(1),
            changed: (0..SLOTS).map(|_| AtomicU64::new(0)).collect(),
            floor: AtomicU64::new(0),
            renderings: Mutex::default(),
            name,
            began: Instant::now(),
            heard: AtomicU64::new(0),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        }))
    }

    /// The page kept under `key`, or the turn to make it. One makes it while the rest wait, once: who waited in vain,
    /// because something changed meanwhile, makes their own and waits no more.
    pub async fn ask(&self, key: &str, now: Moment) -> Asked {
        let inner = &self.0;
        if let Some(kept) = self.get(key, now).await {
            inner.hits.fetch_add(1, Ordering::Relaxed);
            return Asked::Kept(kept);
        }
        let (rendering, leads) = self.rendering(key);
        if !leads {
            // Never a permit: the semaphore is closed when the page was made, or given up.
            drop(rendering.acquire().await);
            if let Some(kept) = self.get(key, now).await {
                inner.hits.fetch_add(1, Ordering::Relaxed);
                return Asked::Kept(kept);
            }
        }
        inner.misses.fetch_add(1, Ordering::Relaxed);
        Asked::Make(Turn {
            cache: self.clone(),
            key: key.to_owned(),
            round: inner.round.load(Ordering::SeqCst),
            leads: leads.then_some(rendering),
        })
    }

    async fn get(&self, key: &str, now: Moment) -> Option<Arc<Kept>> {
        let kept = self.0.pages.get(key).await?;
        let in_time = kept.until.is_none_or(|until| now < until);
        (in_time && self.hears() && self.is_fresh(kept.round, &kept.slots)).then_some(kept)
    }

    fn rendering(&self, key: &str) -> (Arc<Semaphore>, bool) {
        let mut renderings = self.renderings();
        if let Some(rendering) = renderings.get(key) {
            return (Arc::clone(rendering), false);
        }
        let rendering = Arc::new(Semaphore::new(0));
        renderings.insert(key.to_owned(), Arc::clone(&rendering));
        (rendering, true)
    }

    fn renderings(&self) -> MutexGuard<'_, HashMap<String, Arc<Semaphore>>> {
        self.0.renderings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether nothing that stands in these slots changed since the round in which it was read.
    fn is_fresh(&self, round: u64, slots: &[u16]) -> bool {
        let inner = &self.0;
        let changed = |slot: &u16| inner.changed[usize::from(*slot)].load(Ordering::SeqCst);
        round >= inner.floor.load(Ordering::SeqCst) && slots.iter().all(|slot| changed(slot) <= round)
    }

    /// Drops the pages that show one of `changed`: from the return of this on nobody meets them.
    pub fn drop_showing<'a>(&self, changed: impl IntoIterator<Item = &'a str>) {
        let mut changed = changed.into_iter().map(slot).peekable();
        if changed.peek().is_none() {
            return;
        }
        let round = self.0.round.fetch_add(1, Ordering::SeqCst) + 1;
        for slot in changed {
            self.0.changed[usize::from(slot)].fetch_max(round, Ordering::SeqCst);
        }
    }

    /// Drops everything, for a process that missed what others told.
    pub fn drop_all(&self) {
        let round = self.0.round.fetch_add(1, Ordering::SeqCst) + 1;
        self.0.floor.fetch_max(round, Ordering::SeqCst);
    }

    /// Answers from the cache and answers that had to be made, since the start.
    pub fn counts(&self) -> (u64, u64) {
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        (count(&self.0.hits), count(&self.0.misses))
    }

    /// How many bytes are kept, headers and keys counted roughly.
    pub async fn weight(&self) -> u64 {
        self.0.pages.run_pending_tasks().await;
        self.0.pages.weighted_size()
    }

    /// Whether all that other processes changed until a second ago is known here.
    pub fn hears(&self) -> bool {
        let heard = self.0.heard.load(Ordering::SeqCst);
        let deaf_after = heard.saturating_add(DEAF_AFTER.as_millis() as u64);
        heard == ALWAYS || (heard > 0 && self.age() < deaf_after)
    }

    fn age(&self) -> u64 {
        u64::try_from(self.0.began.elapsed().as_millis()).unwrap_or(ALWAYS - 1).max(1)
    }

    fn heard_until(&self, age: u64) {
        self.0.heard.store(age, Ordering::SeqCst);
    }

    /// Tells other processes, once `write` is committed, what it changed.
    pub(crate) async fn announce(
        &self,
        write: &impl ConnectionTrait,
        changed: &BTreeSet<String>,
    ) -> Result<(), DbErr> {
        let nouns = changed.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        // NOTIFY carries at most 8000 bytes; "*" tells the others to drop everything.
        let nouns = if nouns.len() < 7000 { &nouns } else { "*" };
        let payload = format!("{} {nouns}", self.0.name);
        let notify = Statement::from_sql_and_values(
            write.get_database_backend(),
            "SELECT pg_notify($1, $2)",
            [CHANNEL.into(), payload.into()],
        );
        write.execute_raw(notify).await.map(drop)
    }

    /// Hears what a process announced. What this one told itself was dropped with its commit.
    fn told(&self, payload: &str) {
        match payload.split_once(' ') {
            Some((name, _)) if name == self.0.name => {}
            Some((_, nouns)) if nouns != "*" => self.drop_showing(nouns.split(' ')),
            _ => self.drop_all(),
        }
    }
}

impl Turn {
    /// Keeps the page that was made, unless something that it shows changed meanwhile.
    pub async fn keep(&self, mut page: Kept) -> Arc<Kept> {
        page.round = self.round;
        let page = Arc::new(page);
        if self.cache.is_fresh(page.round, &page.slots) {
            self.cache.0.pages.insert(self.key.clone(), Arc::clone(&page)).await;
        }
        page
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(rendering) = self.leads.take() {
            self.cache.renderings().remove(&self.key);
            rendering.close();
        }
    }
}

impl Kept {
    /// A page that shows `shows`.
    pub fn new(body: Bytes, headers: HeaderMap, shows: &BTreeSet<String>, until: Option<Moment>) -> Self {
        Self { body, headers, until, slots: shows.iter().map(|noun| slot(noun)).collect(), round: 0 }
    }
}

fn slot(noun: &str) -> u16 {
    let mut hasher = DefaultHasher::new();
    noun.hash(&mut hasher);
    (hasher.finish() % SLOTS as u64) as u16
}
