//! Between a question and its field: what was typed becomes an answer, and an answer stands in the field again.

use foundation::Line;
use foundation::pages::{Choice, Entered, Field, Fields, Kind};
use foundation::text::Readings;
use foundation::{Language, Words};
use uuid::Uuid;

use super::answer::{Given, whole_number};
use super::{Question, QuestionKind, QuestionOption};

impl<T> Question<T> {
    /// What a form sent as this question's answer. Everything typed is kept, right or wrong.
    pub fn read(&self, fields: &Fields) -> Given {
        match self.kind {
            QuestionKind::ShortText => Given::One(fields.line(&self.key).into()),
            QuestionKind::LongText => Given::One(fields.paragraphs(&self.key)),
            QuestionKind::Choice => Given::One(fields.raw(&self.key).to_owned()),
            QuestionKind::Number => {
                let typed: String = fields.line(&self.key).into();
                Given::One(whole_number(&typed).map_or(typed, |number| number.to_string()))
            }
            QuestionKind::Date => Given::One(self.read_day(fields)),
            QuestionKind::Choices | QuestionKind::Files => Given::Many(
                fields.all(&self.key).filter(|value| !value.is_empty()).map(str::to_owned).collect(),
            ),
            QuestionKind::Links => {
                let typed = fields.all(&self.key).map(|link| String::from(Line::of(link)));
                Given::Many(typed.filter(|link| !link.is_empty()).collect())
            }
        }
    }

    fn read_day(&self, fields: &Fields) -> String {
        let part = |name: &str| String::from(fields.line(&format!("{}-{name}", self.key)));
        let (year, month, day) = (part("year"), part("month"), part("day"));
        if [&year, &month, &day].iter().all(|part| part.is_empty()) {
            return String::new();
        }
        match (year.parse::<u16>(), month.parse::<u8>(), day.parse::<u8>()) {
            (Ok(year), Ok(month), Ok(day)) => format!("{year:04}-{month:02}-{day:02}"),
            _ => format!("{year}-{month}-{day}"),
        }
    }
}

impl Question<Uuid> {
    /// The field that asks this question on a page of a language; `lang` is the language the answer is written in.
    pub fn field(
        &self,
        texts: &Readings,
        page: Language,
        given: Option<&Given>,
        lang: &'static str,
    ) -> Field {
        let choice = |o: &QuestionOption<Uuid>| Choice {
            lang: texts.foreign(o.label, page),
            ..Choice::new(&o.key, texts.body(o.label))
        };
        let choices = || self.options.iter().map(choice).collect();
        let kind = match self.kind {
            QuestionKind::ShortText => self.words.map_or(Kind::Line("full"), Kind::LineOf),
            QuestionKind::LongText => Kind::Area(self.words),
            QuestionKind::Choice => Kind::Radios(choices()),
            QuestionKind::Choices => Kind::Checks(choices()),
            QuestionKind::Number => Kind::Number,
            QuestionKind::Date => Kind::Date,
            QuestionKind::Links | QuestionKind::Files => Kind::Lines(self.max_count.unwrap_or(5)),
        };
        let entered = match given {
            None => Entered::Nothing,
            Some(Given::One(day)) if self.kind == QuestionKind::Date => Entered::Many(
                day.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned()).collect(),
            ),
            Some(Given::One(one)) => Entered::one(one),
            Some(Given::Many(many)) => Entered::Many(many.clone()),
        };
        let field = Field::new(&self.key, texts.body(self.label), kind)
            .hint(self.hint.map_or("", |hint| texts.body(hint)))
            .asked_in(texts.foreign(self.label, page))
            .entered(entered)
            .optional(!self.required);
        match self.kind {
            QuestionKind::ShortText | QuestionKind::LongText => field.lang(lang),
            _ => field,
        }
    }

    /// The `lang` of an answer to it on a page: what somebody typed is in the entry's language, the rest in the page's.
    pub fn answer_lang(&self, entry: Language, page: Language) -> Option<&'static str> {
        let typed = matches!(self.kind, QuestionKind::ShortText | QuestionKind::LongText);
        (typed && entry != page).then(|| entry.code())
    }

    /// The answer as it is read: the words of a choice, a date in the reader's language, links as they are; no files.
    pub fn spoken(&self, words: &Words, texts: &Readings, given: &Given) -> Vec<String> {
        let label = |value: &str| {
            let option = self.options.iter().find(|option| option.key == value);
            option.map_or_else(|| value.to_owned(), |option| texts.body(option.label).to_owned())
        };
        match self.kind {
            QuestionKind::Choice | QuestionKind::Choices => given.values().map(label).collect(),
            QuestionKind::Date => {
                let date = super::answer::day(given.text());
                vec![date.map_or_else(|| given.text().to_owned(), |date| words.civil_date(date))]
            }
            QuestionKind::Number => {
                let number = whole_number(given.text()).map(|number| words.number(number));
                let unit = self.unit.map_or("", |unit| texts.body(unit));
                vec![
                    format!("{} {unit}", number.unwrap_or_else(|| given.text().to_owned()))
                        .trim_end()
                        .to_owned(),
                ]
            }
            QuestionKind::ShortText => given.values().map(str::to_owned).collect(),
            // What is shown of files stands beside the answers: `pages::file_list`.
            QuestionKind::Files => Vec::new(),
            QuestionKind::LongText => given
                .text()
                .split("\n\n")
                .map(str::trim)
                .filter(|p| !p.is_empty())
                .map(str::to_owned)
                .collect(),
            QuestionKind::Links => {
                given.values().filter(|link| !link.is_empty()).map(str::to_owned).collect()
            }
        }
    }
}
