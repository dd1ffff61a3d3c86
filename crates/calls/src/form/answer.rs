//! Answers: what was given to questions, and whether it can be sent.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use foundation::Phrase;
use foundation::line::count_words;
use serde::{Deserialize, Serialize};

use super::{Form, Question, QuestionKind};
use crate::showing::TITLE;

/// What was given to a question: a text, a code, a number, a day; or several codes, links or files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Given {
    /// One value.
    One(String),
    /// Several.
    Many(Vec<String>),
}

impl Given {
    /// Whether a value is given, alone or among others.
    pub fn has(&self, value: &str) -> bool {
        self.values().any(|given| given == value)
    }

    /// Whether nothing is given.
    pub fn is_empty(&self) -> bool {
        self.values().all(str::is_empty)
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        let values = match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many.as_slice(),
        };
        values.iter().map(String::as_str)
    }

    /// The value of a question that takes one.
    pub fn text(&self) -> &str {
        self.values().next().unwrap_or_default()
    }
}

/// The answers of an entry, by the questions' codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Given>);

impl Answers {
    /// What was given to a question.
    pub fn get(&self, question: &str) -> Option<&Given> {
        self.0.get(question).filter(|given| !given.is_empty())
    }

    /// The text given to a question; empty where there is none.
    pub fn text(&self, question: &str) -> &str {
        self.get(question).map_or("", Given::text)
    }

    /// These answers, with those of one section taken from others.
    pub fn with_section<T>(&self, form: &Form<T>, section: &str, others: &Self) -> Self {
        let within = |key: &String| form.section_of(key).is_some_and(|of| of.key == section);
        let kept = self.0.iter().filter(|(key, _)| !within(key));
        let taken = others.0.iter().filter(|(key, _)| within(key));
        Self(kept.chain(taken).map(|(key, given)| (key.clone(), given.clone())).collect())
    }

    /// Only what is asked: an answer to a question that another answer has closed is not sent.
    pub fn asked<T>(&self, form: &Form<T>) -> Self {
        let asked = form.questions().filter(|question| form.asks(question, self));
        Self(asked.filter_map(|q| Some((q.key.clone(), self.get(&q.key)?.clone()))).collect())
    }
}

impl<T> Form<T> {
    /// What keeps the answers from being sent: the question's code and the sentence.
    pub fn faults(&self, answers: &Answers) -> Vec<(String, Phrase)> {
        let asked = self.questions().filter(|question| self.asks(question, answers));
        asked.filter_map(|question| Some((question.key.clone(), self.fault(question, answers)?))).collect()
    }

    /// What keeps the answer to one question from being sent, by itself or beside another answer.
    pub fn fault(&self, question: &Question<T>, answers: &Answers) -> Option<Phrase> {
        question.fault(answers.get(&question.key)).or_else(|| self.out_of_order(question, answers))
    }

    /// A day that lies before the one it may not lie before.
    fn out_of_order(&self, question: &Question<T>, answers: &Answers) -> Option<Phrase> {
        let other = self.question(question.not_before.as_ref()?).filter(|other| self.asks(other, answers))?;
        let (first, then) = (day(answers.text(&other.key))?, day(answers.text(&question.key))?);
        (then < first).then(|| Phrase::of("calls-fault-date-order"))
    }

    /// The same of what was typed in from paper: what the paper does not say is missing there, and nobody may make it up.
    /// Without a title it could not be found again.
    pub fn paper_faults(&self, answers: &Answers) -> Vec<(String, Phrase)> {
        let mut faults = self.faults(answers);
        faults.retain(|(key, _)| key == TITLE || answers.get(key).is_some_and(|given| !given.is_empty()));
        faults
    }
}

impl<T> Question<T> {
    /// What keeps an answer from being sent.
    pub fn fault(&self, given: Option<&Given>) -> Option<Phrase> {
        let Some(given) = given.filter(|given| !given.is_empty()) else {
            return self.required.then(|| Phrase::of(self.missing()));
        };
        match self.kind {
            QuestionKind::ShortText | QuestionKind::LongText => self.too_long(given.text()),
            QuestionKind::Choice | QuestionKind::Choices => {
                let known = given.values().all(|value| self.options.iter().any(|option| option.key == value));
                let several = self.kind == QuestionKind::Choice && given.values().count() > 1;
                (!known || several).then(|| Phrase::of("calls-fault-choose"))
            }
            QuestionKind::Number => self.not_in_range(given.text()),
            QuestionKind::Date => no_day(given.text()),
            QuestionKind::Links => self.no_links(given),
            QuestionKind::Files => self.too_many_files(given.values().count()),
        }
    }

    fn missing(&self) -> &'static str {
        match self.kind {
            QuestionKind::Choice | QuestionKind::Choices => "calls-fault-choose",
            QuestionKind::Date => "calls-fault-date",
            QuestionKind::Files => "calls-fault-file-missing",
            _ => "calls-fault-missing",
        }
    }

    fn too_long(&self, text: &str) -> Option<Phrase> {
        let words = count_words(text);
        if let Some(most) = self.words.filter(|most| words > *most) {
            let over = Phrase::of("calls-fault-words").with("words", words);
            return Some(over.with("most", most).with("over", words - most));
        }
        too_many_characters(text, self.characters()?)
    }

    /// The most characters: what counts as one word may be as long as a book.
    fn characters(&self) -> Option<usize> {
        match self.kind {
            QuestionKind::ShortText if self.key == TITLE => Some(LONGEST_NAME),
            QuestionKind::ShortText => Some(LONGEST_LINE),
            _ => self.words.map(|words| words * CHARACTERS_OF_A_WORD),
        }
    }

    fn not_in_range(&self, text: &str) -> Option<Phrase> {
        let Some(number) = whole_number(text) else {
            return Some(Phrase::of("calls-fault-number"));
        };
        if self.min.is_some_and(|min| number < min) {
            return Some(Phrase::of("calls-fault-number-low").with("least", self.min.unwrap_or_default()));
        }
        let over = self.max.is_some_and(|max| number > max);
        over.then(|| Phrase::of("calls-fault-number-high").with("most", self.max.unwrap_or_default()))
    }

    fn no_links(&self, given: &Given) -> Option<Phrase> {
        let links: Vec<&str> = given.values().filter(|link| !link.is_empty()).collect();
        if let Some(most) = self.max_count.filter(|most| links.len() > *most) {
            return Some(Phrase::of("calls-fault-links-many").with("most", most));
        }
        let wrong = self.wrong_lines(given);
        (!wrong.is_empty()).then(|| no_addresses(&wrong))
    }

    /// The lines of a list of links that are none, counted from 0.
    pub fn wrong_lines(&self, given: &Given) -> Vec<usize> {
        let lines = given.values().enumerate().filter(|_| self.kind == QuestionKind::Links);
        lines.filter(|(_, link)| !link.is_empty() && !is_link(link)).map(|(line, _)| line).collect()
    }
}

/// That these lines of a list, counted from 0, are no addresses.
pub fn no_addresses(lines: &[usize]) -> Phrase {
    let numbers: Vec<String> = lines.iter().map(|line| (line + 1).to_string()).collect();
    Phrase::of("calls-fault-link").with("count", lines.len()).with("lines", numbers.join(", "))
}

/// The most characters of a title and of a name.
pub const LONGEST_NAME: usize = 200;
const LONGEST_LINE: usize = 1000;
const CHARACTERS_OF_A_WORD: usize = 40;

/// What is to be shortened that has more characters than it may.
pub fn too_many_characters(text: &str, most: usize) -> Option<Phrase> {
    (text.chars().nth(most).is_some()).then(|| Phrase::of("calls-fault-characters").with("most", most))
}

const YEARS: RangeInclusive<i16> = 1900..=2100;

/// A day as it is stored: `2026-11-24`.
pub(super) fn day(text: &str) -> Option<jiff::civil::Date> {
    text.parse().ok().filter(|date: &jiff::civil::Date| YEARS.contains(&date.year()))
}

/// Why three parts are no day: one is missing or no number, the year is not one of a campaign, or the month has no such day.
fn no_day(text: &str) -> Option<Phrase> {
    if day(text).is_some() {
        return None;
    }
    let parts: Option<Vec<i16>> = text.splitn(3, '-').map(|part| part.parse().ok()).collect();
    let Some([year, _, _]) = parts.as_deref() else { return Some(Phrase::of("calls-fault-date")) };
    if YEARS.contains(year) {
        return Some(Phrase::of("calls-fault-no-day"));
    }
    let years = Phrase::of("calls-fault-year").with("first", YEARS.start().to_string());
    Some(years.with("last", YEARS.end().to_string()))
}

/// A whole number as people write it: digits, with one mark between thousands. `12.5` and `3,50` are none: a mark that
/// does not stand before three digits would be a decimal one, and dropping it would change the number.
pub(super) fn whole_number(text: &str) -> Option<i64> {
    const MARKS: [char; 7] = [' ', '\u{a0}', '\u{202f}', '.', ',', '\'', '’'];
    let text = text.trim();
    let plain = text.strip_prefix('-').unwrap_or(text);
    let mut groups = plain.split(MARKS);
    let first = groups.next().unwrap_or_default();
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = groups.clone().next().is_some();
    let whole = !first.is_empty() && is_digits(first) && (!grouped || first.len() <= 3);
    let mut marks = plain.chars().filter(|c| MARKS.contains(c));
    let mark = marks.next();
    let one_mark = marks.all(|other| Some(other) == mark);
    let thousands = groups.all(|group| group.len() == 3 && is_digits(group));
    let digits: String = text.chars().filter(|c| !MARKS.contains(c)).collect();
    (whole && one_mark && thousands).then(|| digits.parse().ok()).flatten()
}

/// An address of the web that a page may link: http or https, a host, nothing that runs.
pub fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.starts_with('.')
        && !host.contains('@')
        && text.chars().count() <= 2000
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
}

#[cfg(test)]
mod tests {
    use foundation::Phrase;

    use super::{Given, day, is_link, no_day, too_many_characters, whole_number};
    use crate::form::Question;

    #[test]
    fn what_is_one_word_may_not_be_as_long_as_a_book() {
        let fault = |key: &str, kind: &str, words: Option<usize>, text: String| {
            let question =
                serde_json::json!({ "key": key, "kind": kind, "required": true, "label": 0, "words": words });
            let question: Question<u8> = serde_json::from_value(question).unwrap();
            question.fault(Some(&Given::One(text)))
        };
        for (key, kind, words, most) in [
            ("title", "short_text", Some(12), 200),
            ("title", "short_text", None, 200),
            ("place", "short_text", None, 1000),
            ("summary", "long_text", Some(60), 2400),
        ] {
            // A letter of the Greek alphabet is a character, not two bytes.
            assert_eq!(fault(key, kind, words, "λ".repeat(most)), None, "{key}");
            let long = "λ".repeat(most + 1);
            let fault = fault(key, kind, words, long.clone()).unwrap_or_else(|| panic!("{key} {most}"));
            assert_eq!(Some(fault), too_many_characters(&long, most));
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(whole_number("1 250"), Some(1250));
        assert_eq!(whole_number("1.250"), Some(1250));
        assert_eq!(whole_number("1'250"), Some(1250));
        assert_eq!(whole_number("-3"), Some(-3));
        assert_eq!(whole_number("12 345 678"), Some(12_345_678));
        assert_eq!(whole_number(" 40 "), Some(40));
        for wrong in
            ["", "about 20", "12a", "-", "١٢", "12.5", "3,5", "3,50", "1.250,00", "1250.000", "1..250", "5."]
        {
            assert_eq!(whole_number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_addresses_that_a_page_may_link_are_links() {
        assert!(is_link("https://example.org/a?b=c#d"));
        for wrong in [
            "javascript:alert(1)",
            "https://",
            "ftp://a.b",
            "https://a b.example",
            "https://user@a.example",
            "https://localhost",
            "https://a.example/\"><script>",
        ] {
            assert!(!is_link(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_day_exists() {
        assert!(day("2024-02-29").is_some());
        assert!(day("2023-02-29").is_none());
        assert!(day("0001-01-01").is_none());
    }

    #[test]
    fn what_is_no_day_is_told_why() {
        let said = |key| Some(Phrase::of(key));
        let year = said("calls-fault-year").map(|p| p.with("first", "1900").with("last", "2100"));
        for (typed, fault) in [
            ("2024-02-29", None),
            ("2023-02-29", said("calls-fault-no-day")),
            ("2025-13-01", said("calls-fault-no-day")),
            ("2025-00-10", said("calls-fault-no-day")),
            ("0025-03-27", year.clone()),
            ("20255-03-27", year),
            ("2025-3-", said("calls-fault-date")),
            ("--", said("calls-fault-date")),
            ("2025-March-27", said("calls-fault-date")),
            ("2025", said("calls-fault-date")),
        ] {
            assert_eq!(no_day(typed), fault, "{typed}");
        }
    }

    #[test]
    fn the_wrong_lines_of_a_list_are_named() {
        let links = |kind: &str| -> Question<u8> {
            serde_json::from_value(
                serde_json::json!({ "key": "links", "kind": kind, "required": true, "label": 0 }),
            )
            .unwrap()
        };
        let lines = ["https://a.example", "no such page", "htp://x y", "https://b.example/c"];
        let given = Given::Many(lines.map(str::to_owned).to_vec());
        assert_eq!(links("links").wrong_lines(&given), [1, 2]);
        assert!(links("choices").wrong_lines(&given).is_empty());
    }
}
