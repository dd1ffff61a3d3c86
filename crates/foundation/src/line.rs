//! What people type, made harmless at the border: one line, or several.

use std::fmt;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use serde::{Deserialize, Serialize};

/// One line of typed text: composed (NFC), trimmed, without control characters or marks that turn the writing round.
///
/// U+202E and its kin would let a name rewrite the text after it in a title, a mail or a log.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Line(String);

impl Line {
    /// Cleans what was typed. Line breaks and tabs become spaces.
    pub fn of(typed: &str) -> Self {
        let spaced: String = typed.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        Self(clean(&spaced).split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Line {
    fn from(typed: String) -> Self {
        Self::of(&typed)
    }
}

impl From<Line> for String {
    fn from(line: Line) -> Self {
        line.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Several lines of typed text, cleaned as a [`Line`] is but keeping its line breaks.
pub fn paragraphs(typed: &str) -> String {
    let unix = typed.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    clean(&unix).trim().to_owned()
}

/// Words as people count them: runs of anything that is not white space.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Words without capitals, accents and marks, one blank between them: for comparing, never for showing.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase();
    let plain: String = apart
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36F}'))
        .map(|c| match c {
            'ς' => 'σ',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn clean(text: &str) -> String {
    let kept: String =
        text.chars().filter(|c| *c == '\n' || !(c.is_control() || turns_writing(*c))).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&kept).into_owned()
}

fn turns_writing(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{Line, fold, paragraphs};

    #[test]
    fn a_name_cannot_turn_the_text_after_it() {
        assert_eq!(Line::of("Ana\u{202E}gpj.exe\u{2066}").as_str(), "Anagpj.exe");
        assert_eq!(Line::of("  two\r\n lines\t ").as_str(), "two lines");
        assert_eq!(Line::of("Οδυσσέας").as_str(), "Οδυσσέας");
        assert_eq!(Line::of("e\u{301}").as_str(), "é");
    }

    #[test]
    fn folding_leaves_the_words() {
        assert_eq!(fold("„ΟΔΥΣΣΈΑΣ“, Ђ-й!"), "οδυσσεασ ђ и");
        assert_eq!(fold("  Ștefan’s  2nd\n"), "stefan s 2nd");
    }

    #[test]
    fn paragraphs_keep_their_breaks() {
        assert_eq!(paragraphs("one\r\n\r\ntwo\u{0}\u{202E}\n"), "one\n\ntwo");
    }
}
