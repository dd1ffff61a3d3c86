//! The award room: editions, and the public gallery of their eligible entries.

pub mod edition;
pub mod gallery;
pub mod source;

mod pages;

use foundation::languages::RoomWords;
use foundation::migrations::Migration;
use foundation::pages::Routes;

pub use pages::latest::{Latest, latest};

/// The room's tables.
pub fn migrations() -> Vec<Migration> {
    vec![foundation::migration!("award_0001_edition")]
}

/// The room's words.
pub fn words() -> RoomWords {
    foundation::words!("../words")
}

/// The room's addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/award", pages::editions::show)
        .get("/award/{slug}", pages::gallery::show)
        .get("/award/{slug}/feed.atom", pages::feed::show)
        .get("/award/{slug}/{number}", pages::entry::show)
        .private_get("/office/calls/{slug}/gallery", pages::opening::show)
        .private_post("/office/calls/{slug}/gallery", pages::opening::save)
}
