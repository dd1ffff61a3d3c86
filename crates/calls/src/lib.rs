//! The calls room: an open invitation of any kind, its form, applications, screening. Award and residencies stand on it.

pub mod application;
pub mod call;
pub mod editing;
pub mod form;
pub mod personal;
pub mod postal;
pub mod recipient;
pub mod screening;
pub mod showing;

mod letters;
mod pages;
mod reminding;
pub mod retaining;

use foundation::jobs::JobKind;
use foundation::languages::RoomWords;
use foundation::migrations::Migration;
use foundation::pages::Routes;

/// The room's tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        foundation::migration!("calls_0001_call"),
        foundation::migration!("calls_0002_screening"),
        foundation::migration!("calls_0003_editing"),
        foundation::migration!("calls_0004_reminder"),
        foundation::migration!("calls_0005_sent_file"),
        foundation::migration!("calls_0007_retention"),
        foundation::migration!("calls_0008_draft_reminder"),
        foundation::migration!("calls_0010_postal"),
        foundation::migration!("calls_0011_closing_note"),
        foundation::migration!("calls_0012_naming_draft"),
        foundation::migration!("calls_0013_showing_names"),
    ]
}

/// The room's words.
pub fn words() -> RoomWords {
    foundation::words!("../words")
}

/// The room's addresses.
pub fn routes() -> Routes {
    pages::routes()
}

/// The room's kinds of jobs.
pub fn jobs() -> Vec<JobKind> {
    vec![reminding::REMIND, retaining::RETAIN, application::TIDY_FILES, application::FORGET_SAID]
}
