//! A call's form as data: sections of typed questions, criteria, rules of eligibility, declarations.
//!
//! `Form<Drafted>` carries its texts, as files and the editor have them; `Form<Uuid>` points to them, as stored.

mod answer;
mod files;
mod read;

use foundation::text::Drafted;
use people::organisation::OrganisationKind;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use answer::{Answers, Given, LONGEST_NAME, is_link, no_addresses, too_many_characters};
pub use files::FileFault;

/// A form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form<T> {
    /// What jurors score by.
    #[serde(default = "Vec::new")]
    pub criteria: Vec<Criterion<T>>,
    /// The tasks of the task list.
    pub sections: Vec<Section<T>>,
    /// Who may enter.
    #[serde(default = "Vec::new")]
    pub rules: Vec<Rule<T>>,
    /// What is declared with a sending.
    #[serde(default = "Vec::new")]
    pub declarations: Vec<Declaration<T>>,
    /// Who keeps the data, why, how long.
    pub privacy: Privacy<T>,
    /// Why an entry may be found not eligible.
    #[serde(default = "Vec::new")]
    pub reasons: Vec<Reason<T>>,
}

/// What jurors score by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion<T> {
    /// Its code.
    pub key: String,
    /// In hundredths of the whole.
    pub weight: u32,
    /// What it is called.
    pub label: T,
    /// What is meant.
    pub hint: T,
    /// What 1, 3 and 5 look like.
    pub anchors: Anchors<T>,
}

/// What the steps of a scale look like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Anchors<T> {
    /// The lowest.
    #[serde(rename = "1")]
    pub low: T,
    /// The middle.
    #[serde(rename = "3")]
    pub middle: T,
    /// The highest.
    #[serde(rename = "5")]
    pub high: T,
}

/// A group of questions: one task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section<T> {
    /// Its code.
    pub key: String,
    /// What it is called.
    pub title: T,
    /// What stands before its questions.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub intro: Option<T>,
    /// The questions, in order.
    pub questions: Vec<Question<T>>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One line.
    ShortText,
    /// Several lines.
    LongText,
    /// One of several.
    Choice,
    /// Any of several.
    Choices,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// Addresses of the web, one a line.
    Links,
    /// Files; pictures with description and consent.
    Files,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question<T> {
    /// Its code: part of addresses and exports.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether an entry cannot be sent without it.
    pub required: bool,
    /// The question.
    pub label: T,
    /// How to answer.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub hint: Option<T>,
    /// How a good answer reads.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub example: Option<T>,
    /// The criterion it feeds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// The most words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<usize>,
    /// What to choose from.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<QuestionOption<T>>,
    /// Asked only when another question has one of these answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<Condition>,
    /// The least number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// The greatest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// A day that may not lie before the day given to this question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<String>,
    /// What is counted.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub unit: Option<T>,
    /// `image`, `pdf`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// The largest file, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// The most files or links.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_count: Option<usize>,
    /// Each file asks for a description, a credit and the consent of who is shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pictures: bool,
    /// The answer is for the secretariat and the jury only: how to reach a person, for example.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionOption<T> {
    /// Its code.
    pub key: String,
    /// What is read.
    pub label: T,
}

/// When a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The other question's code.
    pub question: String,
    /// The answers for which this one is asked.
    pub answers: Vec<String>,
}

/// A rule of eligibility.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule<T> {
    /// Its code.
    pub key: String,
    /// What it asks of an entry, as a sentence.
    pub label: T,
    /// What it asks before there is an account; a rule without is checked later.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub ask: Option<T>,
    /// Why not, and what to do instead.
    pub refusal: T,
    /// What it looks at.
    #[serde(flatten)]
    pub looks_at: LooksAt,
}

/// What a rule looks at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LooksAt {
    /// The kind of the authority.
    AuthorityKind {
        /// Those that may enter.
        kinds: Vec<OrganisationKind>,
    },
    /// The authority's country: a member of the European Union on the day the call opened.
    Country,
    /// Something only the entering body knows.
    Declared,
    /// A question must be answered.
    Answered {
        /// Its code.
        question: String,
    },
    /// Sent before the call closed.
    InTime,
}

/// What is declared with a sending. Without it the later act is impossible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Declaration<T> {
    /// Its code: `publication`, `translation`, `licence`, …
    pub key: String,
    /// The sentence.
    pub label: T,
    /// Whether an entry cannot be sent without it.
    pub needed: bool,
}

/// What a form that asks for personal data says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Privacy<T> {
    /// Who keeps it.
    pub who: T,
    /// Why.
    pub why: T,
    /// How long.
    pub how_long: T,
}

/// Why an entry may be found not eligible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason<T> {
    /// Its code.
    pub key: String,
    /// What the letter says.
    pub label: T,
}

impl<T> Form<T> {
    /// Every question, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question<T>> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// A question by its code.
    pub fn question(&self, key: &str) -> Option<&Question<T>> {
        self.questions().find(|question| question.key == key)
    }

    /// The section a question is in.
    pub fn section_of(&self, key: &str) -> Option<&Section<T>> {
        self.sections.iter().find(|section| section.questions.iter().any(|question| question.key == key))
    }

    /// Whether a question is asked, given the answers so far.
    pub fn asks(&self, question: &Question<T>, answers: &Answers) -> bool {
        question.show_if.as_ref().is_none_or(|condition| {
            let other = self.question(&condition.question);
            other.is_some_and(|other| self.asks(other, answers))
                && answers
                    .get(&condition.question)
                    .is_some_and(|given| condition.answers.iter().any(|a| given.has(a)))
        })
    }
}

impl Form<Uuid> {
    /// The form that is stored, from one that carries its texts: `texts` are their ids in the order of [`Form::texts`].
    pub fn stored(form: &Form<Drafted>, texts: Vec<Uuid>) -> Self {
        let mut ids = texts.into_iter();
        form.map(&mut |_| ids.next().unwrap_or_default())
    }
}

impl<T> Form<T> {
    /// Every text, in the order in which [`Form::map`] meets them.
    pub fn texts(&self) -> Vec<&T> {
        let mut texts = Vec::new();
        self.map(&mut |text| texts.push(text));
        texts
    }

    /// The same form with other texts.
    pub fn map<'a, U>(&'a self, of: &mut impl FnMut(&'a T) -> U) -> Form<U> {
        Form {
            criteria: self.criteria.iter().map(|criterion| criterion.map(of)).collect(),
            sections: self.sections.iter().map(|section| section.map(of)).collect(),
            rules: self.rules.iter().map(|rule| rule.map(of)).collect(),
            declarations: self
                .declarations
                .iter()
                .map(|d| Declaration { key: d.key.clone(), label: of(&d.label), needed: d.needed })
                .collect(),
            privacy: Privacy {
                who: of(&self.privacy.who),
                why: of(&self.privacy.why),
                how_long: of(&self.privacy.how_long),
            },
            reasons: self
                .reasons
                .iter()
                .map(|r| Reason { key: r.key.clone(), label: of(&r.label) })
                .collect(),
        }
    }
}

impl<T> Criterion<T> {
    fn map<'a, U>(&'a self, of: &mut impl FnMut(&'a T) -> U) -> Criterion<U> {
        Criterion {
            key: self.key.clone(),
            weight: self.weight,
            label: of(&self.label),
            hint: of(&self.hint),
            anchors: Anchors {
                low: of(&self.anchors.low),
                middle: of(&self.anchors.middle),
                high: of(&self.anchors.high),
            },
        }
    }
}

impl<T> Section<T> {
    fn map<'a, U>(&'a self, of: &mut impl FnMut(&'a T) -> U) -> Section<U> {
        Section {
            key: self.key.clone(),
            title: of(&self.title),
            intro: self.intro.as_ref().map(&mut *of),
            questions: self.questions.iter().map(|question| question.map(of)).collect(),
        }
    }
}

impl<T> Question<T> {
    /// Whether its answer is typed or chosen; files are received.
    pub fn takes_answers(&self) -> bool {
        self.kind != QuestionKind::Files
    }

    /// The same question with other texts.
    pub fn map<'a, U>(&'a self, of: &mut impl FnMut(&'a T) -> U) -> Question<U> {
        Question {
            key: self.key.clone(),
            kind: self.kind,
            required: self.required,
            label: of(&self.label),
            hint: self.hint.as_ref().map(&mut *of),
            example: self.example.as_ref().map(&mut *of),
            criterion: self.criterion.clone(),
            words: self.words,
            options: self
                .options
                .iter()
                .map(|o| QuestionOption { key: o.key.clone(), label: of(&o.label) })
                .collect(),
            show_if: self.show_if.clone(),
            min: self.min,
            max: self.max,
            not_before: self.not_before.clone(),
            unit: self.unit.as_ref().map(&mut *of),
            kinds: self.kinds.clone(),
            max_bytes: self.max_bytes,
            max_count: self.max_count,
            pictures: self.pictures,
            private: self.private,
        }
    }
}

impl<T> Rule<T> {
    fn map<'a, U>(&'a self, of: &mut impl FnMut(&'a T) -> U) -> Rule<U> {
        Rule {
            key: self.key.clone(),
            label: of(&self.label),
            ask: self.ask.as_ref().map(&mut *of),
            refusal: of(&self.refusal),
            looks_at: self.looks_at.clone(),
        }
    }
}
