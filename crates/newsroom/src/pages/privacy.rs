//! Privacy: what the program really stores, who sees it and for how long.

use askama::Template;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Problem, Visit};

#[derive(Template)]
#[template(path = "pages/privacy.html")]
struct Privacy<'a> {
    w: &'a Words,
    demonstration: bool,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    visit
        .page("newsroom-privacy")
        .described(visit.words.get("newsroom-privacy-lead"))
        .shows(["programme".to_owned()], None)
        .render(&Privacy { w: &visit.words, demonstration: visit.house.demonstration })
        .await
}
