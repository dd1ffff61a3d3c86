//! The award: its editions, the current one with its dates and the way in, past ones with their galleries.

use askama::Template;
use axum::response::Response;
use calls::call::{Call, CallKind, Phase, calls_of};
use foundation::Words;
use foundation::pages::{Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Moment, t};

use super::Told;
use crate::edition::{Edition, editions};

/// How many editions a page lists: half a century of them.
const MOST: u64 = 50;

#[derive(Template)]
#[template(path = "pages/editions.html")]
struct Editions<'a> {
    w: &'a Words,
    current: Vec<Row>,
    past: Vec<Row>,
}

/// An edition as a page shows it.
pub(crate) struct Row {
    pub slug: String,
    pub title: Told,
    pub summary: Told,
    pub phase: Phase,
    pub opens: String,
    pub closes: String,
    pub closes_at: String,
    pub zone: String,
    pub gallery: bool,
    pub gallery_opens: Option<String>,
}

impl Row {
    pub fn of(edition: &Edition, call: &Call, visit: &Visit, texts: &Readings) -> Self {
        let (w, zone, now) = (&visit.words, call.time_zone(), visit.arrived);
        let told = |id| Told::of(texts, id, visit.language);
        Self {
            slug: call.slug.clone(),
            title: told(call.title_id),
            summary: told(call.summary_id),
            phase: call.phase(now),
            opens: w.date_time(call.opens_at, &zone),
            closes: w.date_time(call.closes_at, &zone),
            closes_at: call.closes_at.rfc3339(),
            zone: call.zone.clone(),
            gallery: edition.shows_gallery_to(&visit.viewer, call, now),
            gallery_opens: edition.next_change(now).map(|opens| w.date_time(opens, &zone)),
        }
    }
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let editions = editions(database, &visit.viewer, MOST).await?;
    let calls = calls_of(database, &visit.viewer, CallKind::Award, MOST).await?;
    let texts = calls.iter().flat_map(|call| [call.title_id, call.summary_id]);
    let texts = read_texts(database, visit.language, texts).await?;
    let both = editions.iter().filter_map(|edition| {
        let call = calls.iter().find(|call| call.id == edition.call_id)?;
        Some((edition, call))
    });
    let (mut current, mut past) = (Vec::new(), Vec::new());
    let mut shows = vec!["calls".to_owned(), "programme".to_owned()];
    let mut until: Option<Moment> = None;
    for (edition, call) in both {
        let row = Row::of(edition, call, &visit, &texts);
        shows.push(format!("call:{}", call.id));
        let changes = [call.next_change(visit.arrived), edition.next_change(visit.arrived)];
        until = changes.into_iter().flatten().chain(until).min();
        if row.phase == Phase::Closed { &mut past } else { &mut current }.push(row);
    }
    let page =
        visit.page("award-title").described(visit.words.get("award-lead")).shows(shows, until).at("/award");
    page.render(&Editions { w: &visit.words, current, past }).await
}
