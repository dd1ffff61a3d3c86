//! The eight languages: codes, own names, words, dates, numbers, countries and order.

mod country;
mod format;
mod words;

use std::fmt;

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};

pub use country::{Country, UnknownCountry, eu_member};
pub use words::{MISSING, Phrase, PhraseValue, RoomWords, Shelf, Words, keys, value};

/// A language of the interface and of content.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "lowercase")]
#[sea_orm(
    rs_type = "String",
    db_type = "String(sea_orm::sea_query::StringLen::N(2))",
    rename_all = "lowercase"
)]
#[expect(missing_docs, reason = "each is named by its code")]
pub enum Language {
    En,
    It,
    De,
    Sl,
    El,
    Ro,
    Bg,
    Hu,
}

impl Language {
    /// In the order in which the switcher shows them.
    pub const ALL: [Self; 8] =
        [Self::En, Self::It, Self::De, Self::Sl, Self::El, Self::Ro, Self::Bg, Self::Hu];

    /// ISO 639-1, as addresses and `lang` attributes carry it.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::It => "it",
            Self::De => "de",
            Self::Sl => "sl",
            Self::El => "el",
            Self::Ro => "ro",
            Self::Bg => "bg",
            Self::Hu => "hu",
        }
    }

    /// The language of a code, if it is one of the eight.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::It => "Italiano",
            Self::De => "Deutsch",
            Self::Sl => "Slovenščina",
            Self::El => "Ελληνικά",
            Self::Ro => "Română",
            Self::Bg => "Български",
            Self::Hu => "Magyar",
        }
    }

    /// The language a browser asks for first among the eight, from `Accept-Language`.
    pub fn preferred(accept: &str) -> Option<Self> {
        let mut best: Option<(f32, Self)> = None;
        for part in accept.split(',').take(32) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or_default().trim();
            let quality = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(1.0, |quality| quality.parse::<f32>().unwrap_or(0.0));
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Some(language) = Self::from_code(&primary)
                && quality > best.map_or(0.0, |(quality, _)| quality)
            {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language)
    }

    fn locale(self) -> icu::locale::Locale {
        let tag = match self {
            // Day before month, and a week that starts on Monday, as everywhere in the programme's countries.
            Self::En => "en-IE",
            other => other.code(),
        };
        icu::locale::Locale::try_from_str(tag).unwrap_or(icu::locale::Locale::UNKNOWN)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_browser_is_offered_its_first_language_of_the_eight() {
        assert_eq!(Language::preferred("fr-FR,bg;q=0.8,en;q=0.7"), Some(Language::Bg));
        assert_eq!(Language::preferred("de-AT"), Some(Language::De));
        assert_eq!(Language::preferred("el;q=0.1,hu"), Some(Language::Hu));
        assert_eq!(Language::preferred("fr;q=1,pt"), None);
        assert_eq!(Language::preferred("en;q=0"), None);
        assert_eq!(Language::preferred(";;,q=,"), None);
    }
}
