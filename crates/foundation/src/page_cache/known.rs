//! What many pages are made of and few writes change: the programme's imprint, a call, a form. Read once, and good for
//! exactly as long as a kept page that shows the same nouns.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use sea_orm::DbErr;

use super::{PageCache, slot};
use crate::database::Database;

/// How many things are known at most. Keys are made of what the database holds, never of what somebody asked for.
pub(super) const MOST: u64 = 1_000;

/// A thing that was read.
pub(super) struct Known {
    value: Arc<dyn Any + Send + Sync>,
    slots: Box<[u16]>,
    round: u64,
}

impl Database {
    /// What `read` reads for everybody, with the nouns it depends on; or what it read before under `key`, where none of
    /// them changed since. What is not there, or depends on no noun, is read anew each time. A write does not see its
    /// own changes here.
    ///
    /// # Errors
    /// What `read` says.
    pub async fn known<T: Any + Send + Sync>(
        &self,
        key: String,
        read: impl AsyncFnOnce(&sea_orm::DatabaseConnection) -> Result<Option<(T, Vec<String>)>, DbErr>,
    ) -> Result<Option<Arc<T>>, DbErr> {
        let cache = self.cache();
        if let Some(known) = cache.known(&key).await {
            return Ok(Some(known));
        }
        let round = cache.0.round.load(Ordering::SeqCst);
        let Some((value, nouns)) = read(self.read()).await? else {
            return Ok(None);
        };
        let value = Arc::new(value);
        if !nouns.is_empty() {
            let slots = nouns.iter().map(|noun| slot(noun)).collect();
            let known = Known { value: Arc::<T>::clone(&value), slots, round };
            cache.0.known.insert(key, Arc::new(known)).await;
        }
        Ok(Some(value))
    }
}

impl PageCache {
    async fn known<T: Any + Send + Sync>(&self, key: &str) -> Option<Arc<T>> {
        let known = self.0.known.get(key).await?;
        let is_fresh = self.hears() && self.is_fresh(known.round, &known.slots);
        is_fresh.then(|| Arc::clone(&known.value)).and_then(|value| value.downcast().ok())
    }
}
