//! What the site's home page shows of the award: the edition that can be entered, and the entries shown last.

use askama::Template;
use calls::call::{CallKind, Phase, calls_of, known_form};
use foundation::pages::{Problem, Visit};
use foundation::text::read_texts;
use foundation::{Moment, Words, t};

use super::editions::Row;
use super::{Categories, Shown};
use crate::edition::editions;
use crate::gallery::{Card, Gallery};

/// How many editions are looked at, and how many entries shown.
const EDITIONS: u64 = 4;
const ENTRIES: usize = 3;

/// The award's part of another page.
#[derive(Debug)]
pub struct Latest {
    /// Its sections.
    pub html: String,
    /// The nouns that it shows.
    pub nouns: Vec<String>,
    /// When it changes by itself.
    pub until: Option<Moment>,
}

#[derive(Template)]
#[template(path = "pages/latest.html")]
struct Sections<'a> {
    w: &'a Words,
    edition: Option<Row>,
    gallery: String,
    entries: Vec<Shown>,
}

/// What everybody may see of the award today.
///
/// # Errors
/// The database refused.
pub async fn latest(visit: &Visit) -> Result<Latest, Problem> {
    let database = &visit.house.database;
    let editions = editions(database.read(), &visit.viewer, EDITIONS).await?;
    let calls = calls_of(database.read(), &visit.viewer, CallKind::Award, EDITIONS).await?;
    let call_of = |id| calls.iter().find(|call| call.id == id);
    let mut nouns = vec!["calls".to_owned()];
    nouns.extend(calls.iter().map(|call| format!("call:{}", call.id)));
    let until = calls.iter().filter_map(|call| call.next_change(visit.arrived));
    let until = until.chain(editions.iter().filter_map(|edition| edition.next_change(visit.arrived))).min();
    let open = editions.iter().find_map(|edition| {
        let call = call_of(edition.call_id)?;
        (call.published_at.is_some() && call.phase(visit.arrived) != Phase::Closed).then_some((edition, call))
    });
    let gallery = editions.iter().find_map(|edition| {
        let call = call_of(edition.call_id).filter(|call| call.published_at.is_some())?;
        let is_open = edition.gallery_is_open(visit.arrived);
        is_open.then(|| Gallery { edition: edition.clone(), call: call.clone(), is_open })
    });
    let (mut cards, mut categories) = (Vec::new(), Categories::default());
    if let Some(gallery) = &gallery {
        nouns.push(gallery.noun());
        cards = gallery.newest(database.read()).await?;
        categories = Categories::of(&known_form(database, gallery.call.id).await?.form);
    }
    let called = open.iter().flat_map(|(_, call)| [call.title_id, call.summary_id]);
    let ids = cards.iter().flat_map(Card::texts).chain(categories.texts()).chain(called);
    let texts = read_texts(database.read(), visit.language, ids).await?;
    // First those that the reader can read without another language, and without another script's fonts.
    let foreign = |card: &Card| texts.get(card.title_id).is_none_or(|t| t.foreign(visit.language).is_some());
    cards.sort_by_key(foreign);
    cards.truncate(ENTRIES);
    let sections = Sections {
        w: &visit.words,
        edition: open.map(|(edition, call)| Row::of(edition, call, visit, &texts)),
        gallery: gallery.map_or_else(String::new, |gallery| format!("/award/{}", gallery.call.slug)),
        entries: cards.iter().map(|card| Shown::of(card, visit, &texts, &categories)).collect(),
    };
    let html = sections.render().map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(Latest { html, nouns, until })
}
