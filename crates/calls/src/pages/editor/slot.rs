//! One text in eight languages as a group of fields: the original first, and what is missing or older than it.
//!
//! The form carries a mark of what it showed of each language, so that a save writes what was typed on it and nothing else:
//! two translators of one text do not undo each other.

use std::collections::BTreeMap;

use foundation::pages::{ErrorLine, Field, Fields, Kind};
use foundation::text::Whole;
use foundation::{Language, Phrase, Words, t};
use sha2::{Digest as _, Sha256};

use crate::editing::texts::{Typed, has_source};

/// The longest text, in letters.
const LONGEST: usize = 20_000;

/// A text as it stands on a page.
pub(super) struct Typing {
    /// Its name among the page's texts.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What it is for.
    pub hint: Option<String>,
    /// Whether it runs over several lines.
    pub long: bool,
    /// Whether it may be left empty.
    pub optional: bool,
    /// As it is stored.
    pub whole: Whole,
    /// As it is typed.
    pub typed: Typed,
    /// Marks of what the form showed.
    shown: BTreeMap<Language, String>,
}

/// The mark of a wording; one that is missing has its own.
fn mark(body: Option<&String>) -> String {
    let digest =
        |body: &String| Sha256::digest(body).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    body.map_or_else(|| "missing".to_owned(), digest)
}

impl Typing {
    /// A text as it is stored.
    pub fn stored(name: &'static str, label: String, long: bool, needed: bool, whole: Whole) -> Self {
        let typed = whole.bodies.clone();
        let shown = Language::ALL.map(|language| (language, mark(whole.bodies.get(&language)))).into();
        Self { name, label, hint: None, long, optional: !needed, whole, typed, shown }
    }

    /// With what a form sent; a language that was not touched on it stays as it is stored.
    pub fn read(mut self, fields: &Fields) -> Self {
        self.typed.clear();
        for language in Language::ALL {
            let field = self.field_name(language);
            let body = if self.long { fields.paragraphs(&field) } else { fields.line(&field).into() };
            let body = Some(body).filter(|body| !body.is_empty());
            let shown = fields.raw(&shown_name(&field)).to_owned();
            let untouched = mark(body.as_ref()) == shown;
            let body = if untouched { self.whole.bodies.get(&language).cloned() } else { body };
            self.typed.extend(body.map(|body| (language, body)));
            if !untouched && !shown.is_empty() {
                self.shown.insert(language, shown);
            }
        }
        self
    }

    /// The hidden fields with the marks: whoever is told of another's wording has seen it.
    pub fn marks(&self) -> Vec<(String, String)> {
        let stored = |language| mark(self.whole.bodies.get(&language));
        Language::ALL.map(|language| (shown_name(&self.field_name(language)), stored(language))).to_vec()
    }

    /// What is wrong with what was typed.
    pub fn wrong(&self) -> Vec<ErrorLine> {
        let mut wrong = Vec::new();
        let missing = self.typed.is_empty() && !self.optional;
        if missing || !has_source(&self.whole, &self.typed) {
            wrong.push(ErrorLine::new(
                self.field_name(self.whole.source),
                Phrase::of("editor-fault-original"),
            ));
        }
        for (language, shown) in &self.shown {
            let (stored, typed) = (self.whole.bodies.get(language), self.typed.get(language));
            if *shown != mark(stored) && stored != typed {
                let theirs = stored.cloned().unwrap_or_else(|| "–".to_owned());
                let what = Phrase::of("editor-fault-meanwhile").with("theirs", theirs);
                wrong.push(ErrorLine::new(self.field_name(*language), what));
            }
        }
        for (language, body) in &self.typed {
            if body.chars().count() > LONGEST {
                wrong.push(ErrorLine::new(self.field_name(*language), Phrase::of("editor-fault-long")));
            }
        }
        wrong
    }

    fn field_name(&self, language: Language) -> String {
        format!("{}-{language}", self.name)
    }

    /// The fields, the original first.
    pub fn fields(&self, words: &Words, errors: &[ErrorLine]) -> Vec<Field> {
        let source = self.whole.source;
        let others = Language::ALL.into_iter().filter(|language| *language != source);
        let fields = std::iter::once(source).chain(others).map(|language| {
            let name = words.language_name(language.code());
            let label = if language == source { t!(words, "editor-original", language = name) } else { name };
            let hint = match () {
                () if self.whole.stale.contains(&language) => words.get("editor-stale"),
                () if self.whole.bodies.contains_key(&language) || self.whole.is_unwritten() => String::new(),
                () => words.get("editor-missing"),
            };
            let kind = if self.long { Kind::Area(None) } else { Kind::Line("full") };
            Field::new(self.field_name(language), label, kind)
                .hint(hint)
                .value(self.typed.get(&language).cloned().unwrap_or_default())
                .lang(language.code())
                .errors(words, errors)
        });
        fields.collect()
    }
}

fn shown_name(field: &str) -> String {
    format!("{field}.shown")
}
