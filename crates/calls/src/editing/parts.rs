//! The parts of a form: found, moved up and down, removed.

use crate::form::{Criterion, Declaration, Form, Question, QuestionOption, Reason, Rule, Section};

/// What a part of a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A section.
    Section,
    /// A question of a section.
    Question,
    /// A thing to choose of a question.
    Choice,
    /// A rule of eligibility.
    Rule,
    /// A declaration.
    Declaration,
    /// A criterion.
    Criterion,
    /// A reason for not eligible.
    Reason,
    /// What is said of personal data: there is one.
    Privacy,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 8] = [
        Self::Section,
        Self::Question,
        Self::Choice,
        Self::Rule,
        Self::Declaration,
        Self::Criterion,
        Self::Reason,
        Self::Privacy,
    ];

    /// As addresses write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Question => "question",
            Self::Choice => "choice",
            Self::Rule => "rule",
            Self::Declaration => "declaration",
            Self::Criterion => "criterion",
            Self::Reason => "reason",
            Self::Privacy => "privacy",
        }
    }

    /// The part of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// The address of a choice within a form: its question's code and its own.
pub fn choice_key(question: &str, option: &str) -> String {
    format!("{question}.{option}")
}

/// Something with a code.
pub(super) trait Keyed {
    /// Its code.
    fn key(&self) -> &str;
}

macro_rules! keyed {
    ($($kind:ident),+) => {
        $(impl<T> Keyed for $kind<T> {
            fn key(&self) -> &str {
                &self.key
            }
        })+
    };
}

keyed!(Section, Question, QuestionOption, Rule, Declaration, Criterion, Reason);

fn shift<T: Keyed>(list: &mut [T], key: &str, up: bool) -> bool {
    let Some(at) = list.iter().position(|item| item.key() == key) else {
        return false;
    };
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < list.len()) };
    if let Some(to) = to {
        list.swap(at, to);
    }
    to.is_some()
}

fn take<T: Keyed>(list: &mut Vec<T>, key: &str) -> bool {
    let before = list.len();
    list.retain(|item| item.key() != key);
    list.len() < before
}

impl<T> Form<T> {
    /// A question by its code, to be changed.
    pub(super) fn question_mut(&mut self, key: &str) -> Option<&mut Question<T>> {
        let mut questions = self.sections.iter_mut().flat_map(|section| &mut section.questions);
        questions.find(|question| question.key == key)
    }

    /// Moves a part up or down among its like; a question at the end of its section goes to the next section.
    /// False where it stays: there is no such part, or no place to go.
    pub fn move_part(&mut self, part: Part, key: &str, up: bool) -> bool {
        match part {
            Part::Section => shift(&mut self.sections, key, up),
            Part::Question => self.move_question(key, up),
            Part::Choice => {
                let Some((question, option)) = key.split_once('.') else {
                    return false;
                };
                self.question_mut(question).is_some_and(|question| shift(&mut question.options, option, up))
            }
            Part::Rule => shift(&mut self.rules, key, up),
            Part::Declaration => shift(&mut self.declarations, key, up),
            Part::Criterion => shift(&mut self.criteria, key, up),
            Part::Reason => shift(&mut self.reasons, key, up),
            Part::Privacy => false,
        }
    }

    fn move_question(&mut self, key: &str, up: bool) -> bool {
        let Some(section) = self.sections.iter().position(|s| s.questions.iter().any(|q| q.key == key))
        else {
            return false;
        };
        if shift(&mut self.sections[section].questions, key, up) {
            return true;
        }
        let next =
            if up { section.checked_sub(1) } else { Some(section + 1).filter(|n| *n < self.sections.len()) };
        let Some(next) = next else { return false };
        let from = &mut self.sections[section].questions;
        let question = from.remove(if up { 0 } else { from.len() - 1 });
        let to = &mut self.sections[next].questions;
        let place = if up { to.len() } else { 0 };
        to.insert(place, question);
        true
    }

    /// Removes a part with all that is in it. False where there is none.
    pub fn remove_part(&mut self, part: Part, key: &str) -> bool {
        match part {
            Part::Section => take(&mut self.sections, key),
            Part::Question => self.sections.iter_mut().any(|section| take(&mut section.questions, key)),
            Part::Choice => {
                let Some((question, option)) = key.split_once('.') else {
                    return false;
                };
                self.question_mut(question).is_some_and(|question| take(&mut question.options, option))
            }
            Part::Rule => take(&mut self.rules, key),
            Part::Declaration => take(&mut self.declarations, key),
            Part::Criterion => take(&mut self.criteria, key),
            Part::Reason => take(&mut self.reasons, key),
            Part::Privacy => false,
        }
    }

    /// The codes taken among the like of a part; of choices those of the question they belong to.
    pub fn taken_keys(&self, part: Part, within: &str) -> Vec<&str> {
        match part {
            Part::Section => self.sections.iter().map(Keyed::key).collect(),
            Part::Question => self.questions().map(Keyed::key).collect(),
            Part::Choice => {
                self.question(within).map_or_else(Vec::new, |q| q.options.iter().map(Keyed::key).collect())
            }
            Part::Rule => self.rules.iter().map(Keyed::key).collect(),
            Part::Declaration => self.declarations.iter().map(Keyed::key).collect(),
            Part::Criterion => self.criteria.iter().map(Keyed::key).collect(),
            Part::Reason => self.reasons.iter().map(Keyed::key).collect(),
            Part::Privacy => Vec::new(),
        }
    }
}
