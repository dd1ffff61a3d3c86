//! The people room: organisations, persons and their roles, sessions, consent, the programme and its grant.

pub mod consent;
pub mod organisation;
pub mod pages;
pub mod person;
pub mod programme;
pub mod session;

use foundation::jobs::JobKind;
use foundation::languages::RoomWords;
use foundation::migrations::Migration;
use foundation::pages::Routes;

/// The room's tables.
pub fn migrations() -> Vec<Migration> {
    vec![foundation::migration!("people_0001_people")]
}

/// The room's words.
pub fn words() -> RoomWords {
    foundation::words!("../words")
}

/// The room's kinds of jobs.
pub fn jobs() -> Vec<JobKind> {
    vec![consent::END]
}

/// The room's addresses.
pub fn routes() -> Routes {
    Routes::new().get("/sign-in", pages::sign_in::show)
}
