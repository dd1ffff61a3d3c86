//! A filled sheet, put into its form.

use people::organisation::OrganisationKind;
use uuid::Uuid;

use super::parts::{Keyed, Part};
use super::sheet::{MEGABYTE, Sheet};
use crate::form::{
    Anchors, Criterion, Declaration, Form, LooksAt, Question, QuestionKind, QuestionOption, Reason, Rule,
    Section,
};

impl Sheet {
    /// Puts the part into its form, in place of what it was or behind its like. `texts` are those of its slots.
    pub fn put(&self, form: &mut Form<Uuid>, texts: &[Option<Uuid>]) {
        let text = |n: usize| texts.get(n).copied().flatten();
        let needed = |n: usize| text(n).unwrap_or_default();
        let key = self.key.clone();
        match self.part {
            Part::Section => {
                let old = form.sections.iter_mut().find(|section| section.key == key);
                match old {
                    Some(section) => (section.title, section.intro) = (needed(0), text(1)),
                    None => {
                        form.sections.push(Section {
                            key,
                            title: needed(0),
                            intro: text(1),
                            questions: Vec::new(),
                        });
                    }
                }
            }
            Part::Question => self.put_question(form, texts),
            Part::Choice => {
                let Some(question) = form.question_mut(&self.within) else {
                    return;
                };
                replace(&mut question.options, QuestionOption { key, label: needed(0) });
            }
            Part::Rule => {
                let looks_at = self.looks_at();
                replace(
                    &mut form.rules,
                    Rule { key, label: needed(0), ask: text(1), refusal: needed(2), looks_at },
                );
            }
            Part::Declaration => {
                let needed_to_send = !self.one("needed").is_empty();
                replace(
                    &mut form.declarations,
                    Declaration { key, label: needed(0), needed: needed_to_send },
                );
            }
            Part::Criterion => {
                let anchors = Anchors { low: needed(2), middle: needed(3), high: needed(4) };
                let weight = self.one("weight").parse().unwrap_or(0);
                replace(
                    &mut form.criteria,
                    Criterion { key, weight, label: needed(0), hint: needed(1), anchors },
                );
            }
            Part::Reason => replace(&mut form.reasons, Reason { key, label: needed(0) }),
            Part::Privacy => {
                let privacy = &mut form.privacy;
                (privacy.who, privacy.why, privacy.how_long) = (needed(0), needed(1), needed(2));
            }
        }
    }

    fn looks_at(&self) -> LooksAt {
        match self.one("looks_at") {
            "authority_kind" => LooksAt::AuthorityKind {
                kinds: self
                    .all_of("bodies")
                    .iter()
                    .filter_map(|code| OrganisationKind::from_code(code))
                    .collect(),
            },
            "country" => LooksAt::Country,
            "answered" => LooksAt::Answered { question: self.one("question").to_owned() },
            "in_time" => LooksAt::InTime,
            _ => LooksAt::Declared,
        }
    }

    fn put_question(&self, form: &mut Form<Uuid>, texts: &[Option<Uuid>]) {
        let kind = self.kind.unwrap_or(QuestionKind::ShortText);
        let named = |name: &str| {
            let place = self.slots.iter().position(|slot| slot.name == name)?;
            texts.get(place).copied().flatten()
        };
        let old = form.question(&self.key).cloned();
        let set = |name: &str| !self.one(name).is_empty();
        // A limit of bytes that was not typed anew stays exact.
        let bytes = self.one("max_mb").parse::<u64>().ok().map(|megabytes| megabytes * MEGABYTE);
        let old_bytes = old.as_ref().and_then(|question| question.max_bytes);
        let same = old_bytes.map(|bytes| bytes.div_ceil(MEGABYTE) * MEGABYTE) == bytes;
        let question = Question {
            private: set("private"),
            key: self.key.clone(),
            kind,
            required: set("required"),
            label: named("label").unwrap_or_default(),
            hint: named("hint"),
            example: named("example"),
            criterion: Some(self.one("criterion").to_owned()).filter(|key| !key.is_empty()),
            words: self.one("words").parse().ok(),
            options: old.map_or_else(Vec::new, |question| question.options),
            show_if: self.condition(),
            min: self.one("min").parse().ok(),
            max: self.one("max").parse().ok(),
            not_before: Some(self.one("not_before").to_owned()).filter(|key| !key.is_empty()),
            unit: named("unit"),
            kinds: self.all_of("kinds").to_vec(),
            max_bytes: if same { old_bytes } else { bytes },
            max_count: self.one("max_count").parse().ok(),
            pictures: set("pictures"),
        };
        if let Some(old) = form.question_mut(&self.key) {
            *old = question;
        } else if let Some(section) = form.sections.iter_mut().find(|section| section.key == self.within) {
            section.questions.push(question);
        }
    }
}

fn replace<T: Keyed>(list: &mut Vec<T>, new: T) {
    match list.iter_mut().find(|old| old.key() == new.key()) {
        Some(old) => *old = new,
        None => list.push(new),
    }
}
