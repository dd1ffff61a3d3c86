//! The home page.

use askama::Template;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Problem, Visit};
use people::programme::{Imprint, imprint};

#[derive(Template)]
#[template(path = "pages/home.html")]
struct Home<'a> {
    w: &'a Words,
    imprint: Imprint,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let imprint = imprint(visit.house.database.read(), visit.language).await?.unwrap_or_default();
    let page = visit
        .page("newsroom-home")
        .wide()
        .described(imprint.summary.clone())
        .wide()
        .shows(["programme".to_owned()], None);
    page.render(&Home { w: &visit.words, imprint }).await
}
