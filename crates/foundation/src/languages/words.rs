//! The words of the interface: Fluent messages of every room, one set a language, with no language to fall back to.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu::collator::CollatorBorrowed;

use super::Language;
use super::format::Formats;

/// The messages of all rooms in the eight languages.
#[derive(Clone)]
pub struct Shelf(Arc<[Words; 8]>);

/// The messages of one language. Clones share them.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
}

/// A phrase to be said later, in a language not known yet: a key and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The message's key.
    pub key: Cow<'static, str>,
    /// Its placeables.
    pub values: Vec<(&'static str, PhraseValue)>,
}

/// What fills a placeable of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhraseValue {
    /// Something named.
    Text(String),
    /// Something counted: formatted, and chosen by, as the language does.
    Number(i64),
}

impl From<String> for PhraseValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for PhraseValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for PhraseValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for PhraseValue {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for PhraseValue {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a PhraseValue> for FluentValue<'a> {
    fn from(value: &'a PhraseValue) -> Self {
        match value {
            PhraseValue::Text(text) => text.as_str().into(),
            PhraseValue::Number(number) => (*number).into(),
        }
    }
}

impl Phrase {
    /// A phrase without values.
    pub fn of(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), values: Vec::new() }
    }

    /// The same phrase with a value for a placeable.
    pub fn with(mut self, name: &'static str, value: impl Into<PhraseValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// The eight `words/*.ftl` of a room, for [`Shelf::of`].
#[macro_export]
macro_rules! words {
    ($folder:literal) => {
        [
            ($crate::Language::En, include_str!(concat!($folder, "/en.ftl"))),
            ($crate::Language::It, include_str!(concat!($folder, "/it.ftl"))),
            ($crate::Language::De, include_str!(concat!($folder, "/de.ftl"))),
            ($crate::Language::Sl, include_str!(concat!($folder, "/sl.ftl"))),
            ($crate::Language::El, include_str!(concat!($folder, "/el.ftl"))),
            ($crate::Language::Ro, include_str!(concat!($folder, "/ro.ftl"))),
            ($crate::Language::Bg, include_str!(concat!($folder, "/bg.ftl"))),
            ($crate::Language::Hu, include_str!(concat!($folder, "/hu.ftl"))),
        ]
    };
}

/// Says a message with placeables: `t!(self.w, "award-entries", count = 3)`.
#[macro_export]
macro_rules! t {
    ($words:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $words.say($key, &[$((stringify!($name), $crate::languages::value($value))),+])
    };
}

/// The texts of one room: a source a language.
pub type RoomWords = [(Language, &'static str); 8];

/// What stands in a page where a message is missing, so that a test can find it.
pub const MISSING: &str = "⟦";

impl Shelf {
    /// Puts the rooms' words together.
    ///
    /// # Panics
    /// A source is not Fluent, or two rooms use one key: found by the first test that starts the program.
    pub fn of(rooms: &[RoomWords]) -> Self {
        Self(Arc::new(Language::ALL.map(|language| Words::of(language, rooms))))
    }

    /// The words of one language.
    pub fn language(&self, language: Language) -> &Words {
        &self.0[language as usize]
    }
}

impl Words {
    fn of(language: Language, rooms: &[RoomWords]) -> Self {
        let identifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would end up in titles and mails; what people typed is wrapped in <bdi> instead.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        for (_, source) in rooms.iter().flatten().filter(|(of, _)| *of == language) {
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("words in {language}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("words in {language}: {errors:?}"));
        }
        Self(Arc::new(Inner { language, bundle, formats: Formats::of(language) }))
    }

    /// The language these words are of.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The code of the language, for `lang` attributes and addresses.
    pub fn lang(&self) -> &'static str {
        self.0.language.code()
    }

    /// Whether there is a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.0.bundle.has_message(key)
    }

    /// A message without placeables.
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message with its placeables filled. A key that is missing shows as `⟦key⟧` and is found by the tests.
    pub fn say(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.0.bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, language = self.lang(), "a word is missing");
            return format!("{MISSING}{key}⟧");
        };
        let arguments: FluentArgs<'_> = values.iter().cloned().collect();
        let mut errors = Vec::new();
        let said = self.0.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if errors.is_empty() {
            said
        } else {
            tracing::error!(key, language = self.lang(), ?errors, "a word lacks a value");
            format!("{MISSING}{key}⟧")
        }
    }

    /// A message of one counted placeable as a script needs it: for each plural category of the language the message
    /// with `{n}` in the number's place.
    pub fn forms(&self, key: &str, placeable: &str) -> Vec<(&'static str, String)> {
        const SAMPLES: [i64; 9] = [1, 2, 3, 5, 11, 20, 21, 100, 1_000_000];
        let mut forms: Vec<(&'static str, String)> = Vec::new();
        for sample in SAMPLES {
            let category = self.formats().plural_category(sample);
            if forms.iter().all(|(known, _)| *known != category) {
                let said = self.say(key, &[(placeable, sample.into())]);
                forms.push((category, said.replace(&self.number(sample), "{n}")));
            }
        }
        forms
    }

    /// A phrase in this language.
    pub fn phrase(&self, phrase: &Phrase) -> String {
        let values: Vec<_> = phrase.values.iter().map(|(name, value)| (*name, value.into())).collect();
        self.say(&phrase.key, &values)
    }

    pub(super) fn formats(&self) -> &Formats {
        &self.0.formats
    }

    /// The alphabet's order in this language.
    pub fn collator(&self) -> &CollatorBorrowed<'static> {
        &self.0.formats.collator
    }
}

/// A value for a placeable: a string, or a number that is formatted for the language.
pub fn value<'a>(value: impl Into<FluentValue<'a>>) -> FluentValue<'a> {
    value.into()
}

fn format_number(
    value: &FluentValue<'_>,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    Some(super::format::number_in(memoizer, *value))
}

/// The keys of a Fluent source, each with the placeables its message uses: what the eight files must agree on.
pub fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut keys = BTreeMap::new();
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            let mut placeables = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect_pattern(pattern, &mut placeables);
            }
            keys.insert(message.id.name.to_owned(), placeables);
        }
    }
    keys
}

fn collect_pattern(pattern: &ast::Pattern<&str>, placeables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, placeables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, placeables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, placeables);
            for variant in variants {
                collect_pattern(&variant.value, placeables);
            }
        }
        ast::Expression::Inline(inline) => collect_inline(inline, placeables),
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, placeables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            placeables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, placeables),
        _ => {}
    }
}
