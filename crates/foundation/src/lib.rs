//! What every room stands on: clock, database, words, texts, pages, mail, jobs, files, audit. It knows no room.

pub mod audit;
pub mod chance;
pub mod clock;
pub mod database;
pub mod files;
pub mod house;
pub mod jobs;
pub mod languages;
pub mod limits;
pub mod line;
pub mod mail;
pub mod migrations;
pub mod page_cache;
pub mod pages;
pub mod testing;
pub mod text;
pub mod viewer;

pub use audit::Act;
pub use chance::Chance;
pub use clock::{Clock, Moment};
pub use database::{Database, Write};
pub use house::House;
pub use languages::{Country, Language, Phrase, Shelf, Words};
pub use limits::Limit;
pub use line::Line;
pub use viewer::{Right, Role, SignedIn, Viewer};

/// The words of the frame, of problems and forms.
pub fn words() -> languages::RoomWords {
    words!("../words")
}
