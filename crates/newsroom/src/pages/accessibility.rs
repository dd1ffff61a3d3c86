//! The accessibility statement, after the model of Implementing Decision (EU) 2018/1523.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Words, t};

/// The day of the assessment the statement rests on; it moves when the assessment is made again.
const PREPARED: &str = "2026-11-24";

#[derive(Template)]
#[template(path = "pages/accessibility.html")]
struct Accessibility<'a> {
    w: &'a Words,
}

impl Accessibility<'_> {
    fn prepared(&self) -> String {
        PREPARED.parse().map_or_else(|_| PREPARED.to_owned(), |day| self.w.civil_date(day))
    }
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    visit
        .page("newsroom-accessibility")
        .described(visit.words.get("newsroom-accessibility-lead"))
        .shows(["programme".to_owned()], None)
        .render(&Accessibility { w: &visit.words })
        .await
}
