//! The newsroom: the public site's own pages. At first its shell: home, about, contact and the two statements.

mod pages;

use axum::http::Method;
use foundation::languages::RoomWords;
use foundation::pages::Routes;

/// The room's addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", pages::home::show)
        .get("/about", pages::about::show)
        .get("/contact", pages::contact::show)
        .get("/privacy", pages::privacy::show)
        .get("/accessibility", pages::accessibility::show)
        .bare(Method::GET, "/styleguide", pages::styleguide::show)
        .bare(Method::GET, "/styleguide/office", pages::styleguide::show_office)
}

/// The room's words.
pub fn words() -> RoomWords {
    foundation::words!("../words")
}
