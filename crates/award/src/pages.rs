//! The room's pages, and what they share: an entry as a list shows it, in a reader's language.

pub(crate) mod editions;
pub(crate) mod entry;
mod entry_files;
pub(crate) mod feed;
pub(crate) mod gallery;
pub(crate) mod latest;
pub(crate) mod opening;

use std::collections::HashMap;

use calls::form::Form;
use calls::showing::CATEGORY;
use foundation::pages::Visit;
use foundation::text::Readings;
use foundation::{Country, Language, Words};
use uuid::Uuid;

use crate::gallery::Card;

/// A text and, where it is not in the page's language, its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub body: String,
    pub lang: Option<&'static str>,
}

/// An entry as a reader meets it in a list.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub number: i32,
    pub country: String,
    pub category: Option<String>,
    pub title: Told,
    pub summary: Told,
    pub authority: Told,
    pub entering: Option<Told>,
    /// The name of the language its title is in, where that is not the reader's.
    pub language: Option<String>,
    /// Whether it is invented: a demonstration's, and from no public source.
    pub sample: bool,
}

impl Told {
    pub fn of(texts: &Readings, id: Uuid, page: Language) -> Self {
        texts.get(id).map_or_else(Self::default, |reading| Self {
            body: reading.body.clone(),
            lang: reading.foreign(page),
        })
    }
}

impl Shown {
    pub fn of(card: &Card, visit: &Visit, texts: &Readings, categories: &Categories) -> Self {
        let words = &visit.words;
        let told = |id| Told::of(texts, id, words.language());
        let title = told(card.title_id);
        Self {
            number: card.number,
            country: country_name(words, &card.country),
            category: card.category.as_ref().map(|code| categories.name(texts, code)),
            language: title.lang.map(|code| words.language_name(code)),
            title,
            summary: told(card.summary_id),
            authority: card.authority_name_id.map(told).unwrap_or_default(),
            entering: card.entering_name_id.map(told),
            sample: visit.house.demonstration && card.recorded_id.is_none(),
        }
    }
}

impl Card {
    fn texts(&self) -> impl Iterator<Item = Uuid> {
        [self.title_id, self.summary_id]
            .into_iter()
            .chain(self.authority_name_id)
            .chain(self.entering_name_id)
    }
}

/// The categories of a form: their codes in order, and the texts of their names.
#[derive(Default)]
pub(crate) struct Categories(Vec<(String, Uuid)>, HashMap<String, Uuid>);

impl Categories {
    pub fn of(form: &Form<Uuid>) -> Self {
        let options = form.question(CATEGORY).map_or(&[][..], |question| &question.options);
        let list: Vec<_> = options.iter().map(|o| (o.key.clone(), o.label)).collect();
        let by_code = list.iter().cloned().collect();
        Self(list, by_code)
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(code, _)| code.as_str())
    }

    pub fn texts(&self) -> impl Iterator<Item = Uuid> {
        self.0.iter().map(|(_, label)| *label)
    }

    pub fn name(&self, texts: &Readings, code: &str) -> String {
        let label = self.1.get(code).map(|id| texts.body(*id));
        label.filter(|label| !label.is_empty()).unwrap_or(code).to_owned()
    }
}

pub(crate) fn country_name(words: &Words, code: &str) -> String {
    code.parse::<Country>().map_or_else(|_| code.to_owned(), |country| words.country(country))
}
