//! A field of a form: label, hint, error and control, as accessible markup.

use askama::Template;

use crate::languages::{Language, Phrase, Words};
use crate::t;

/// What is in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Entered {
    /// Nothing.
    #[default]
    Nothing,
    /// One value.
    One(String),
    /// Several, of a group of boxes or a list of lines.
    Many(Vec<String>),
}

impl Entered {
    /// One value, or nothing where it is empty.
    pub fn one(value: impl Into<String>) -> Self {
        let value = value.into();
        if value.is_empty() { Self::Nothing } else { Self::One(value) }
    }

    fn is(&self, value: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::One(one) => one == value,
            Self::Many(many) => many.iter().any(|one| one == value),
        }
    }

    fn text(&self) -> &str {
        if let Self::One(one) = self { one } else { "" }
    }

    fn nth(&self, n: usize) -> &str {
        match self {
            Self::Many(many) => many.get(n).map_or("", String::as_str),
            Self::One(one) if n == 0 => one,
            _ => "",
        }
    }
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A hint below it.
    pub hint: Option<String>,
    /// The label's language, where it is not the page's.
    pub lang: Option<&'static str>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, lang: None }
    }

    /// A language by its own name.
    pub fn language(language: Language) -> Self {
        Self { lang: Some(language.code()), ..Self::new(language.code(), language.own_name()) }
    }
}

/// The control of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line, with the class of its width (`w10`, `w20`, `full`).
    Line(&'static str),
    /// One line, with the words that are allowed.
    LineOf(usize),
    /// An address of mail.
    Email,
    /// Digits mailed as a code.
    Code,
    /// A whole number.
    Number,
    /// An instant in the call's zone: `2026-11-24T23:59`.
    DateTime,
    /// A date in three boxes: `name-day`, `name-month`, `name-year`.
    Date,
    /// Several lines, with the words that are allowed.
    Area(Option<usize>),
    /// One of few.
    Radios(Vec<Choice>),
    /// Any of few.
    Checks(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Several lines of one value each.
    Lines(usize),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name it is sent under, and its id.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// What is wrong with the answer.
    pub error: Option<String>,
    /// What is wrong with single lines of [`Kind::Lines`], by their place from 0.
    pub wrong_lines: Vec<(usize, String)>,
    /// What is in it.
    pub entered: Entered,
    /// How it is asked.
    pub kind: Kind,
    /// The label is the page's heading.
    pub heading: bool,
    /// It may stay empty, and says so.
    pub optional: bool,
    /// The token of what browsers may fill in.
    pub autocomplete: Option<&'static str>,
    /// The language of what is typed, where it may differ from the page's.
    pub lang: Option<&'static str>,
    /// The language of label and hint, where it is not the page's.
    pub asked_in: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "pages/field.html")]
struct FieldHtml<'a> {
    w: &'a Words,
    f: &'a Field,
}

impl Field {
    /// An empty field that must be filled.
    pub fn new(name: impl Into<String>, label: impl Into<String>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            wrong_lines: Vec::new(),
            entered: Entered::Nothing,
            kind,
            heading: false,
            optional: false,
            autocomplete: None,
            lang: None,
            asked_in: None,
        }
    }

    /// With a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into()).filter(|hint| !hint.is_empty());
        self
    }

    /// With what is in it.
    pub fn entered(mut self, entered: Entered) -> Self {
        self.entered = entered;
        self
    }

    /// With one value in it.
    pub fn value(self, value: impl Into<String>) -> Self {
        self.entered(Entered::one(value))
    }

    /// As the page's heading.
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// It may stay empty.
    pub fn optional(mut self, optional: bool) -> Self {
        self.optional = optional;
        self
    }

    /// With a token of what browsers may fill in.
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// Typed in a language that may differ from the page's.
    pub fn lang(mut self, lang: &'static str) -> Self {
        self.lang = Some(lang);
        self
    }

    /// With label and hint in this language, where it is not the page's.
    pub fn asked_in(mut self, lang: Option<&'static str>) -> Self {
        self.asked_in = lang;
        self
    }

    /// With the error of its name, if there is one, and those of its lines: the second line of `links` is `links-1`.
    pub fn errors(mut self, words: &Words, errors: &[ErrorLine]) -> Self {
        self.error =
            errors.iter().find(|error| error.field == self.name).map(|error| words.phrase(&error.what));
        if matches!(self.kind, Kind::Lines(_)) {
            let line =
                |error: &ErrorLine| error.field.strip_prefix(&self.name)?.strip_prefix('-')?.parse().ok();
            self.wrong_lines =
                errors.iter().filter_map(|error| Some((line(error)?, words.phrase(&error.what)))).collect();
        }
        self
    }

    /// What is wrong with one of its lines.
    fn wrong_line(&self, line: usize) -> Option<&str> {
        self.wrong_lines.iter().find(|(wrong, _)| *wrong == line).map(|(_, what)| what.as_str())
    }

    /// The words that are allowed.
    fn most_words(&self) -> Option<usize> {
        match self.kind {
            Kind::LineOf(most) => Some(most),
            Kind::Area(most) => most,
            _ => None,
        }
    }

    fn is_wrong(&self) -> bool {
        self.error.is_some() || !self.wrong_lines.is_empty()
    }

    /// The field as HTML.
    pub fn html(&self, words: &Words) -> String {
        FieldHtml { w: words, f: self }.render().unwrap_or_default()
    }

    fn grouped(&self) -> bool {
        matches!(self.kind, Kind::Radios(_) | Kind::Checks(_) | Kind::Date | Kind::Lines(_))
    }

    fn described(&self) -> String {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.error.is_some() {
            ids.push(format!("{}-error", self.name));
        }
        if self.most_words().is_some() {
            ids.push(format!("{}-count", self.name));
        }
        ids.join(" ")
    }
}

/// What is wrong with a field, to be said in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorLine {
    /// The field's name.
    pub field: String,
    /// The sentence: what to do.
    pub what: Phrase,
}

impl ErrorLine {
    /// A sentence of the words about a field.
    pub fn new(field: impl Into<String>, what: Phrase) -> Self {
        Self { field: field.into(), what }
    }
}

/// The list of errors at the head of a page, each a link to its field.
#[derive(Template)]
#[template(path = "pages/errors.html")]
pub struct ErrorSummary<'a> {
    /// The page's words.
    pub w: &'a Words,
    /// What is wrong; nothing is shown when nothing is.
    pub errors: &'a [ErrorLine],
}

impl ErrorSummary<'_> {
    /// The summary as HTML.
    pub fn html(words: &Words, errors: &[ErrorLine]) -> String {
        ErrorSummary { w: words, errors }.render().unwrap_or_default()
    }
}
