//! The calls that the visitor runs.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::read_texts;
use foundation::{Role, Words, t};

use crate::call::{Call, CallKind, Phase, calls_run_by};

#[derive(Template)]
#[template(path = "pages/editor/calls.html")]
struct Calls<'a> {
    w: &'a Words,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    title: String,
    state: Phase,
    published: bool,
    award: bool,
    opens: String,
    closes: String,
    zone: String,
}

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    if visit.viewer.within(Role::Secretariat).next().is_none() {
        return Err(Problem::NotFound);
    }
    let database = visit.house.database.read();
    let calls = calls_run_by(database, &visit.viewer).await?;
    let texts = read_texts(database, visit.language, calls.iter().map(|call| call.title_id)).await?;
    let words = &visit.words;
    let row = |call: &Call| Row {
        title: texts.body(call.title_id).to_owned(),
        state: call.phase(visit.arrived),
        published: call.published_at.is_some(),
        award: call.kind == CallKind::Award,
        opens: words.date_time(call.opens_at, &call.time_zone()),
        closes: words.date_time(call.closes_at, &call.time_zone()),
        slug: call.slug.clone(),
        zone: call.zone.clone(),
    };
    let body = Calls { w: words, rows: calls.iter().map(row).collect() };
    visit.page("editor-calls").office().render(&body).await
}
