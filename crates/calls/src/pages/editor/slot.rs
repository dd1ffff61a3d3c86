//! One text in eight languages as a group of fields: the original first, and what is missing or older than it.

use foundation::pages::{ErrorLine, Field, Fields, Kind};
use foundation::text::Whole;
use foundation::{Language, Phrase, Words, t};

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
}

impl Typing {
    /// A text as it is stored.
    pub fn stored(name: &'static str, label: String, long: bool, needed: bool, whole: Whole) -> Self {
        let typed = whole.bodies.clone();
        Self { name, label, hint: None, long, optional: !needed, whole, typed }
    }

    /// With what a form sent.
    pub fn read(mut self, fields: &Fields) -> Self {
        let typed = Language::ALL.into_iter().map(|language| {
            let field = self.field_name(language);
            let body = if self.long { fields.paragraphs(&field) } else { fields.line(&field).into() };
            (language, body)
        });
        self.typed = typed.filter(|(_, body)| !body.is_empty()).collect();
        self
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
