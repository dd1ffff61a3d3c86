//! Time: an instant, and the clock it is read from.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// An instant: microseconds since 1970-01-01T00:00:00Z.
///
/// Stored as a 64-bit integer, since text timestamps mis-sort on SQLite and PostgreSQL keeps no more than microseconds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sea_orm::DeriveValueType,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The instant `minutes` later; earlier when negative.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0 + minutes * 60_000_000)
    }

    /// The instant `days` times 24 hours later; earlier when negative.
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_minutes(days * 24 * 60)
    }

    /// Whole days since 1970, in UTC.
    pub fn day(self) -> i64 {
        self.seconds().div_euclid(24 * 60 * 60)
    }

    /// Whole seconds since 1970.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// As jiff's timestamp.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX)
    }

    /// The wall clock of a zone at this instant, with its zone.
    pub fn in_zone(self, zone: &TimeZone) -> jiff::ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }

    /// RFC 3339 in UTC, as `<time datetime>` and feeds want it.
    pub fn rfc3339(self) -> String {
        self.timestamp().to_string()
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

/// Where the present is read: the system's clock, or one that a test moves.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Moved(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at `moment` until it is moved.
    pub fn standing(moment: Moment) -> Self {
        Self(Source::Moved(Arc::new(AtomicI64::new(moment.0))))
    }

    /// The present.
    #[expect(clippy::disallowed_methods, reason = "the one place where the system's time is read")]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Source::System => Timestamp::now().into(),
            Source::Moved(micros) => Moment(micros.load(Ordering::SeqCst)),
        }
    }

    /// Sets a standing clock; the system's clock cannot be set and stays.
    pub fn set(&self, moment: Moment) {
        if let Source::Moved(micros) = &self.0 {
            micros.store(moment.0, Ordering::SeqCst);
        }
    }
}
