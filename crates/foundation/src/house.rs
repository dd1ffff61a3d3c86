//! What the program hands to every handler and job: the open database, the clock, the words, and what rooms fill in.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;
use sea_orm::DbErr;

use crate::audit::Act;
use crate::chance::Chance;
use crate::clock::{Clock, Moment};
use crate::database::{Database, Write};
use crate::files::{File, FileStore, Scanner};
use crate::jobs::JobKind;
use crate::languages::{Language, Shelf, Words};
use crate::mail::{FOOT, Post};
use crate::pages::Frame;
use crate::viewer::{SignedIn, Viewer};

/// A boxed answer of the program to the foundation.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, DbErr>> + Send>>;

/// A boxed part of a room's write that another room does.
pub type Written<'a> = Pin<Box<dyn Future<Output = Result<(), DbErr>> + Send + 'a>>;

/// What a room fills in for the pages of all: plain functions, chosen once by the program.
#[derive(Clone, Copy)]
pub struct Filled {
    /// Who holds the session of this token, if it is still good.
    pub session: fn(House, String, Moment) -> Answer<Option<SignedIn>>,
    /// The frame of a page: name, menu, visibility line, disclaimer.
    pub frame: fn(House, Language, Viewer) -> Answer<Frame>,
    /// The body of the sign-in page, which a private page shows to nobody.
    pub sign_in: fn(&Words, &crate::pages::Carried, bool) -> (String, String),
    /// Whether a viewer may see a file: whether they may see its noun and, for the public, [`File::is_cleared`]. The
    /// file's state is not asked here. What no room answers for is seen by nobody.
    pub may_see_file: fn(House, Viewer, File) -> Answer<bool>,
    /// What other rooms do in the write that publishes a noun, of this name and id.
    pub published: for<'a> fn(&'a mut Write, &'a Act, &'static str, uuid::Uuid) -> Written<'a>,
}

/// The parts of a running program.
pub struct Parts {
    /// The database.
    pub database: Database,
    /// The time.
    pub clock: Clock,
    /// Identifiers and codes.
    pub chance: Chance,
    /// All words.
    pub shelf: Shelf,
    /// Scheme, host and port, without a slash at the end.
    pub base_url: String,
    /// Where mail goes.
    pub post: Post,
    /// Where the bytes of files lie.
    pub files: FileStore,
    /// What scans files before anyone can open them; without it they are recorded as not scanned.
    pub scanner: Option<Scanner>,
    /// The kinds of jobs of all rooms.
    pub jobs: Vec<JobKind>,
    /// What rooms fill in.
    pub filled: Filled,
    /// Whether the database carries the demonstration's mark.
    pub demonstration: bool,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
}

/// A running program. Clones share it.
#[derive(Clone)]
pub struct House {
    parts: Arc<Parts>,
    answers: Arc<[AtomicU64; 5]>,
}

impl House {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self { parts: Arc::new(parts), answers: Arc::default() }
    }

    /// Counts an answer by the first digit of its status.
    pub(crate) fn count_answer(&self, status: StatusCode) {
        if let Some(count) = self.answers.get(usize::from(status.as_u16() / 100).wrapping_sub(1)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many requests were answered since the start, by the first digit of the status: 1 to 5.
    pub fn answers(&self) -> impl Iterator<Item = (usize, u64)> {
        (1..).zip(self.answers.iter().map(|count| count.load(Ordering::Relaxed)))
    }

    /// The words of a language.
    pub fn words(&self, language: Language) -> &Words {
        self.shelf.language(language)
    }

    /// Whether browsers reach the program by https.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// A mail's text with what stands under every mail: the programme, its funding line and disclaimer and what is to be
    /// confirmed of them, the demonstration's sentence. Nothing of the grant is said while a part is missing in the
    /// language.
    ///
    /// # Errors
    /// The database refused.
    pub async fn signed(&self, language: Language, text: &str) -> Result<String, DbErr> {
        let frame = (self.filled.frame)(self.clone(), language, Viewer::nobody()).await?;
        let mut lines = vec![text.trim_end().to_owned(), format!("{FOOT}{}", frame.name)];
        lines.extend(frame.visibility.iter().flat_map(|visibility| visibility.lines().map(str::to_owned)));
        lines.extend(frame.demonstration);
        Ok(lines.join("\n\n"))
    }

    /// An address of the program, for mails and feeds.
    pub fn address(&self, language: Language, path: &str) -> String {
        format!("{}/{language}{path}", self.base_url)
    }
}

impl Deref for House {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}
