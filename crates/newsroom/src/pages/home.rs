//! The home page.

use std::sync::Arc;

use askama::Template;
use award::latest;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Problem, Visit};
use people::programme::{Imprint, imprint};

#[derive(Template)]
#[template(path = "pages/home.html")]
struct Home<'a> {
    w: &'a Words,
    imprint: Arc<Imprint>,
    /// What is open now, and the latest entries.
    award: String,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let imprint = imprint(&visit.house.database, visit.language).await?.unwrap_or_default();
    let award = latest(&visit).await?;
    let page = visit
        .page("newsroom-home")
        .wide()
        .described(imprint.summary.clone())
        .shows(award.nouns.into_iter().chain(["programme".to_owned()]), award.until);
    page.render(&Home { w: &visit.words, imprint, award: award.html }).await
}
