//! The gallery as a feed (Atom, RFC 4287): the entries shown last, in one language a feed.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use calls::call::known_form;
use foundation::pages::{Frame, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Moment, Words};

use super::gallery::is_at;
use super::{Categories, Shown, Told};
use crate::gallery::{Card, open_gallery};

#[derive(Template)]
#[template(path = "pages/feed.xml")]
struct Feed<'a> {
    w: &'a Words,
    frame: Frame,
    title: Told,
    summary: Told,
    gallery: String,
    updated: Moment,
    entries: Vec<(Shown, Moment)>,
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let database = &visit.house.database;
    let gallery = open_gallery(database, &visit.viewer, &slug, visit.arrived).await?;
    // A feed reader has no account: nothing of a preview is in a feed.
    let gallery = gallery.filter(|gallery| gallery.is_open).ok_or(Problem::NotFound)?;
    let path = format!("/award/{}", gallery.call.slug);
    let address = format!("{path}/feed.atom");
    if !is_at(&visit, &address) {
        return Ok(visit.go(&address));
    }
    let form = known_form(database, gallery.call.id).await?;
    let categories = Categories::of(&form.form);
    let cards = gallery.newest(database.read()).await?;
    let ids = cards.iter().flat_map(Card::texts);
    let own = gallery.call.known_texts(database, &form, visit.language).await?;
    let texts = read_texts(database.read(), visit.language, ids).await?.beside(own);
    let opened = gallery.edition.gallery_opens_at.unwrap_or(gallery.edition.created_at);
    let told = |id| Told::of(&texts, id, visit.language);
    let seen = |card: &Card| card.shown_at.max(opened);
    let feed = Feed {
        w: &visit.words,
        frame: (visit.house.filled.frame)(visit.house.clone(), visit.language, foundation::Viewer::nobody())
            .await?,
        title: told(gallery.call.title_id),
        summary: told(gallery.call.summary_id),
        gallery: visit.house.address(visit.language, &path),
        updated: cards.iter().map(seen).max().unwrap_or(opened),
        entries: cards
            .iter()
            .map(|card| (Shown::of(card, &visit, &texts, &categories), seen(card)))
            .collect(),
    };
    let body = feed.render().map_err(|error| Problem::Broken(error.to_string()))?;
    let mut response = body.into_response();
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    let shows = [gallery.noun(), gallery.call_noun(), "programme".to_owned()];
    Ok(visit.kept(response, address, shows, None))
}
