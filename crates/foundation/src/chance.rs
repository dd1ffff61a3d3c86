//! Chance: identifiers, codes and shuffles, from the system or from a seed.

use std::sync::{Arc, Mutex};

use rand::rngs::{StdRng, SysRng};
use rand::{Rng, SeedableRng};
use uuid::Uuid;

use crate::clock::Moment;

/// Where chance is taken from. Clones share one source.
#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    /// Seeded by the operating system.
    ///
    /// # Errors
    /// The system's source cannot be read.
    pub fn system() -> std::io::Result<Self> {
        let rng = StdRng::try_from_rng(&mut SysRng).map_err(std::io::Error::other)?;
        Ok(Self(Arc::new(Mutex::new(rng))))
    }

    /// The same numbers for the same seed: for tests and recomputable draws.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A `UUIDv7` of this instant.
    pub fn id(&self, now: Moment) -> Uuid {
        let millis = u64::try_from(now.0.div_euclid(1000)).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// A `UUIDv4`: it tells nothing of when it was made.
    pub fn secret_id(&self) -> Uuid {
        uuid::Builder::from_random_bytes(self.bytes()).into_uuid()
    }

    /// A code of `digits` decimal digits, leading zeros kept.
    pub fn code(&self, digits: usize) -> String {
        let number = u64::from_le_bytes(self.bytes()) % 10_u64.pow(u32::try_from(digits).unwrap_or(6));
        format!("{number:0digits$}")
    }

    /// A token of 256 bits for links and sessions, in URL-safe letters.
    pub fn token(&self) -> String {
        use base64::Engine;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }
}
