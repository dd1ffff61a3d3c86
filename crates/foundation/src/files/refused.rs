//! Why a file is not taken, each situation with a sentence that says what to do.

use super::FileKind;
use super::picture::MOST_MILLIONS;
use crate::languages::Phrase;
use crate::pages::ErrorLine;

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Refused {
    /// No file was sent; said by the room, which knows that one was needed.
    NotChosen,
    /// It is larger than the limit.
    TooLarge {
        /// The limit.
        max_bytes: u64,
    },
    /// It has no byte.
    Empty,
    /// It is a program or a script, whatever it is called.
    Executable,
    /// It is a drawing that can hold programs.
    Svg,
    /// It is a web page.
    Html,
    /// It is an archive, or an office document, which is one too.
    Archive,
    /// It is something else than what is asked for.
    Kind {
        /// What is asked for.
        allowed: Vec<FileKind>,
    },
    /// It is a picture of more than 50 million pixels.
    TooManyPixels,
    /// It begins like a picture and cannot be read.
    BrokenPicture,
    /// It ended before its end.
    Interrupted,
    /// The store or the database did not take it; the log says why.
    NotKept,
}

impl Refused {
    /// The sentence.
    pub fn phrase(&self) -> Phrase {
        let phrase = Phrase::of(match self {
            Self::NotChosen => "files-not-chosen",
            Self::TooLarge { .. } => "files-too-large",
            Self::Empty => "files-empty",
            Self::Executable => "files-executable",
            Self::Svg => "files-svg",
            Self::Html => "files-html",
            Self::Archive => "files-archive",
            Self::Kind { .. } => "files-other-kind",
            Self::TooManyPixels => "files-too-many-pixels",
            Self::BrokenPicture => "files-broken-picture",
            Self::Interrupted => "files-interrupted",
            Self::NotKept => "files-not-kept",
        });
        match self {
            Self::TooLarge { max_bytes } => {
                let megabytes = i64::try_from(max_bytes.div_ceil(1024 * 1024));
                phrase.with("megabytes", megabytes.unwrap_or(i64::MAX))
            }
            Self::TooManyPixels => phrase.with("millions", MOST_MILLIONS),
            Self::Kind { allowed } => {
                let names: Vec<&str> = allowed.iter().map(|kind| kind.name()).collect();
                phrase.with("kinds", names.join(", "))
            }
            _ => phrase,
        }
    }

    /// The sentence about the field the file was sent in.
    pub fn about(&self, field: impl Into<String>) -> ErrorLine {
        ErrorLine::new(field, self.phrase())
    }
}
