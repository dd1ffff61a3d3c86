//! The gallery: what the public may see of an edition's eligible entries, once it is open.
//!
//! A [`Gallery`] is had only by [`open_gallery`]: list, counts, page and feed all start from it.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use calls::call::{Call, call_of, find_call};
use calls::form::Answers;
use calls::showing::{Filter, Tally, showing_of_file, tallies};
use foundation::{Database, Language, Moment, Viewer};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseBackend, FromQueryResult, Statement};

use crate::edition::{Edition, edition_of};

/// How many entries stand on a page.
pub const PAGE: usize = 24;
/// How many entries a feed has.
const FEED: u64 = 50;

/// The gallery of an edition that the viewer may see.
#[derive(Clone, Debug)]
pub struct Gallery {
    /// The edition.
    pub edition: Edition,
    /// Its call.
    pub call: Call,
    /// Whether everybody sees it; before, it is the secretariat's preview.
    pub is_open: bool,
}

/// An entry as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Card {
    /// Its public number.
    pub number: i32,
    /// The country's code.
    pub country: String,
    /// The category's code.
    pub category: Option<String>,
    /// The text of its title.
    pub title_id: Uuid,
    /// The text of its summary.
    pub summary_id: Uuid,
    /// Since when it is shown.
    pub shown_at: Moment,
    /// The text of the authority's name.
    pub authority_name_id: Option<Uuid>,
    /// The text of the name of who entered it on the authority's behalf.
    pub entering_name_id: Option<Uuid>,
    /// Its id, where it was recorded from a public source.
    pub recorded_id: Option<Uuid>,
}

/// Where a page of the gallery begins or ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// At the first entry.
    #[default]
    Start,
    /// After an entry's number.
    After(i32),
    /// Before an entry's number.
    Before(i32),
}

/// A page of the gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaf {
    /// The entries by their number.
    pub cards: Vec<Card>,
    /// Where it truly stands: two addresses of the same entries have one place.
    pub place: Place,
    /// The page before.
    pub previous: Option<Place>,
    /// The page after.
    pub next: Option<Place>,
}

/// An entry with all that is shown of it; which of the answers are public, its form says.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Entry {
    /// The application it was made of: the noun of the pages that show it.
    pub application_id: Uuid,
    /// What a list shows of it.
    #[sea_orm(nested)]
    pub card: Card,
    /// The language it is written in.
    pub language: Language,
    /// The sending that is shown.
    pub sending_id: Uuid,
    /// The version of the form it was sent with.
    pub form_id: Uuid,
    answers: String,
    /// The public source it was recorded from.
    pub source: Option<String>,
}

impl Entry {
    /// The answers as they were sent.
    pub fn answers(&self) -> Answers {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }
}

/// The gallery of the edition whose call has this slug, if the viewer may see it now.
///
/// # Errors
/// The database refused.
pub async fn open_gallery(
    database: &Database,
    viewer: &Viewer,
    slug: &str,
    now: Moment,
) -> Result<Option<Gallery>, DbErr> {
    // What everybody may see of it is known; whether the gallery is open, and to whom, is asked each time.
    let known = database.known(format!("edition/{slug}"), async |read| {
        let found = find_edition(read, &Viewer::nobody(), slug).await?;
        Ok(found.map(|found| {
            let nouns = vec![format!("call:{}", found.0.id)];
            (found, nouns)
        }))
    });
    let found = match known.await? {
        Some(known) => Some(known.as_ref().clone()),
        None if viewer.person.is_some() => find_edition(database.read(), viewer, slug).await?,
        None => None,
    };
    Ok(found.and_then(|(call, edition)| Gallery::of(viewer, call, edition, now)))
}

async fn find_edition(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    slug: &str,
) -> Result<Option<(Call, Edition)>, DbErr> {
    let Some(call) = find_call(database, viewer, slug).await? else {
        return Ok(None);
    };
    Ok(edition_of(database, viewer, call.id).await?.map(|edition| (call, edition)))
}

/// Whether the viewer may open a file because the gallery shows it: the entry found eligible was sent with it.
///
/// # Errors
/// The database refused.
pub async fn shows_file(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    file: Uuid,
    now: Moment,
) -> Result<bool, DbErr> {
    let Some(showing) = showing_of_file(database, file).await? else {
        return Ok(false);
    };
    let Some(call) = call_of(database, showing.call_id).await? else {
        return Ok(false);
    };
    let edition = edition_of(database, viewer, call.id).await?;
    Ok(edition.and_then(|edition| Gallery::of(viewer, call, edition, now)).is_some())
}

/// A showing of the program before this one names nobody: then its sending is asked.
const CARD: &str = "s.number, s.country, s.category, s.title_id, s.summary_id, s.shown_at,
    COALESCE(s.authority_name_id,
        (SELECT n.name_id FROM sending m JOIN organisation n ON n.id = m.authority_id WHERE m.id = s.sending_id))
        AS authority_name_id,
    CASE WHEN s.authority_name_id IS NULL
         THEN (SELECT n.name_id FROM sending m JOIN organisation n ON n.id = m.entering_id WHERE m.id = s.sending_id)
         ELSE s.entering_name_id END AS entering_name_id,
    o.application_id AS recorded_id";
const SOURCE: &str = "LEFT JOIN entry_source o ON o.application_id = s.application_id";

impl Gallery {
    /// The one rule of list, page and file: the edition is seen, and its gallery is open to the viewer.
    fn of(viewer: &Viewer, call: Call, edition: Edition, now: Moment) -> Option<Self> {
        let is_open = edition.gallery_is_open(now);
        edition.shows_gallery_to(viewer, &call, now).then_some(Self { edition, call, is_open })
    }

    /// The noun of all pages that list or count its entries.
    pub fn noun(&self) -> String {
        format!("gallery:{}", self.call.id)
    }

    /// How many entries there are of each country and category.
    ///
    /// # Errors
    /// The database refused.
    pub async fn tallies(&self, database: &Database) -> Result<Arc<Vec<Tally>>, DbErr> {
        let known = database.known(format!("tallies/{}", self.call.id), async |read| {
            Ok(Some((tallies(read, self.call.id).await?, vec![self.noun()])))
        });
        known.await.map(Option::unwrap_or_default)
    }

    /// The noun of all pages that show something of the call.
    pub fn call_noun(&self) -> String {
        format!("call:{}", self.call.id)
    }

    /// A page of the entries that the filter lets through, in one statement however many there are.
    ///
    /// # Errors
    /// The database refused.
    pub async fn leaf(
        &self,
        database: &impl ConnectionTrait,
        filter: &Filter,
        place: Place,
    ) -> Result<Leaf, DbErr> {
        let statement = self.leaf_statement(database.get_database_backend(), filter, place);
        let mut cards = Card::find_by_statement(statement).all(database).await?;
        cards.sort_by_key(|card| card.number);
        Ok(Leaf::of(cards, place))
    }

    fn leaf_statement(&self, backend: DatabaseBackend, filter: &Filter, place: Place) -> Statement {
        let (number, listed, beside) = match place {
            Place::Start => (0, "> $2 ORDER BY number", "<= $2 ORDER BY number DESC"),
            Place::After(number) => (number, "> $2 ORDER BY number", "<= $2 ORDER BY number DESC"),
            Place::Before(number) => (number, "< $2 ORDER BY number DESC", ">= $2 ORDER BY number"),
        };
        let mut values: Vec<Value> = vec![self.call.id.into(), number.into()];
        let mut only = String::new();
        for (column, value) in [("country", &filter.country), ("category", &filter.category)] {
            if let Some(value) = value {
                values.push(value.clone().into());
                only += &format!(" AND {column} = ${}", values.len());
            }
        }
        // One more than a page tells whether there is another; one from the other side, whether there is one before.
        let limit = PAGE + 1;
        let sql = format!(
            "SELECT {CARD} FROM (
                SELECT * FROM (SELECT * FROM showing WHERE call_id = $1{only} AND number {listed} LIMIT {limit}) l
                UNION ALL
                SELECT * FROM (SELECT * FROM showing WHERE call_id = $1{only} AND number {beside} LIMIT 1) b
            ) s {SOURCE}"
        );
        Statement::from_sql_and_values(backend, sql, values)
    }

    /// The entry of a number.
    ///
    /// # Errors
    /// The database refused.
    pub async fn entry(&self, database: &impl ConnectionTrait, number: i32) -> Result<Option<Entry>, DbErr> {
        let sql = format!(
            "SELECT s.application_id, s.sending_id, {CARD}, g.language, g.form_id, g.answers, o.address AS source
               FROM showing s JOIN sending g ON g.id = s.sending_id {SOURCE}
              WHERE s.call_id = $1 AND s.number = $2"
        );
        let values = [self.call.id.into(), number.into()];
        let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
        Entry::find_by_statement(statement).one(database).await
    }

    /// The entries shown last, the newest first.
    ///
    /// # Errors
    /// The database refused.
    pub async fn newest(&self, database: &impl ConnectionTrait) -> Result<Vec<Card>, DbErr> {
        let statement = self.newest_statement(database.get_database_backend());
        let mut cards = Card::find_by_statement(statement).all(database).await?;
        cards.sort_by_key(|card| std::cmp::Reverse((card.shown_at, card.number)));
        Ok(cards)
    }

    fn newest_statement(&self, backend: DatabaseBackend) -> Statement {
        let sql = format!(
            "SELECT {CARD} FROM (SELECT * FROM showing WHERE call_id = $1
                ORDER BY shown_at DESC, number DESC LIMIT {FEED}) s {SOURCE}"
        );
        Statement::from_sql_and_values(backend, sql, [self.call.id.into()])
    }
}

impl Leaf {
    /// Puts a page together from what was read: the entries on the asked side of `place`, and the nearest on the other.
    fn of(mut cards: Vec<Card>, place: Place) -> Self {
        match place {
            Place::Start | Place::After(_) => {
                let after = if let Place::After(number) = place { number } else { 0 };
                let listed = cards.split_off(cards.partition_point(|card| card.number <= after));
                let nearest = cards.pop().map(|card| card.number);
                Self::forward(listed, nearest)
            }
            Place::Before(before) => {
                let others = cards.split_off(cards.partition_point(|card| card.number < before));
                let has_more = cards.len() > PAGE;
                if !has_more {
                    // The beginning: the first page stands for it.
                    return Self::default();
                }
                let listed = cards.split_off(cards.len() - PAGE);
                Self::backward(listed, others.first().map(|card| card.number), has_more)
            }
        }
    }

    fn forward(mut cards: Vec<Card>, nearest: Option<i32>) -> Self {
        let Some(nearest) = nearest else {
            let next = Self::cut(&mut cards);
            return Self { cards, place: Place::Start, previous: None, next };
        };
        if cards.is_empty() {
            // Beyond the end: the last page stands for it.
            return Self { place: Place::Before(nearest.saturating_add(1)), ..Self::default() };
        }
        let next = Self::cut(&mut cards);
        let previous = cards.first().map(|card| Place::Before(card.number));
        Self { cards, place: Place::After(nearest), previous, next }
    }

    fn backward(cards: Vec<Card>, nearest: Option<i32>, has_more: bool) -> Self {
        let last = cards.last().map_or(0, |card| card.number);
        let first = cards.first().map_or(0, |card| card.number);
        Self {
            place: Place::Before(nearest.unwrap_or(last + 1)),
            previous: has_more.then_some(Place::Before(first)),
            next: nearest.map(|_| Place::After(last)),
            cards,
        }
    }

    fn cut(cards: &mut Vec<Card>) -> Option<Place> {
        (cards.len() > PAGE).then(|| {
            cards.truncate(PAGE);
            Place::After(cards[PAGE - 1].number)
        })
    }
}
