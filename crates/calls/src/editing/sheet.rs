//! A part of a form as a sheet to fill in: its settings as they are typed, and its texts.

use std::collections::BTreeMap;

use foundation::Phrase;
use foundation::pages::Fields;
use uuid::Uuid;

use super::parts::{Part, choice_key};
use crate::form::{Condition, Criterion, Form, LooksAt, Question, QuestionKind, Rule, Section};

/// A megabyte, as the limits of files are counted.
pub(super) const MEGABYTE: u64 = 1_000_000;
const LARGEST_FILE: u64 = 200;
const LONGEST_KEY: usize = 40;

/// A text of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name among the part's.
    pub name: &'static str,
    /// The text, where there is one.
    pub id: Option<Uuid>,
    /// Whether it runs over several lines.
    pub long: bool,
    /// Whether the part cannot be without.
    pub needed: bool,
}

/// A part of a form, open on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is.
    pub part: Part,
    /// Its code; empty while it is added.
    pub key: String,
    /// The section of a question, the question of a choice.
    pub within: String,
    /// How a question is answered.
    pub kind: Option<QuestionKind>,
    /// The settings, as they are typed.
    pub settings: BTreeMap<&'static str, Vec<String>>,
    /// The texts.
    pub slots: Vec<Slot>,
}

impl QuestionKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::ShortText,
        Self::LongText,
        Self::Choice,
        Self::Choices,
        Self::Number,
        Self::Date,
        Self::Links,
        Self::Files,
    ];

    /// As data and addresses write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::ShortText => "short_text",
            Self::LongText => "long_text",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Number => "number",
            Self::Date => "date",
            Self::Links => "links",
            Self::Files => "files",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is answered by choosing.
    pub fn is_chosen(self) -> bool {
        matches!(self, Self::Choice | Self::Choices)
    }
}

impl LooksAt {
    /// The codes of what a rule may look at.
    pub const CODES: [&str; 5] = ["authority_kind", "country", "declared", "answered", "in_time"];

    /// As data writes it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AuthorityKind { .. } => "authority_kind",
            Self::Country => "country",
            Self::Declared => "declared",
            Self::Answered { .. } => "answered",
            Self::InTime => "in_time",
        }
    }
}

fn slot(name: &'static str, id: Option<Uuid>, long: bool, needed: bool) -> Slot {
    Slot { name, id, long, needed }
}

fn yes(set: bool) -> Vec<String> {
    if set { vec!["yes".to_owned()] } else { Vec::new() }
}

fn number(number: Option<impl ToString>) -> Vec<String> {
    number.map(|number| number.to_string()).into_iter().collect()
}

/// Whether a code can be part of addresses and exports.
pub fn is_key(typed: &str) -> bool {
    typed.len() <= LONGEST_KEY
        && typed.starts_with(|c: char| c.is_ascii_lowercase())
        && typed.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl Sheet {
    /// An empty sheet for a part to be added.
    pub fn blank(part: Part, within: &str, kind: Option<QuestionKind>) -> Self {
        let slots = match part {
            Part::Section => vec![slot("label", None, false, true), slot("intro", None, true, false)],
            Part::Question => question_slots(kind, None, None, None, None),
            Part::Rule => rule_slots(None, None, None),
            Part::Criterion => criterion_slots(None),
            Part::Declaration => vec![slot("label", None, true, true)],
            Part::Choice | Part::Reason => vec![slot("label", None, false, true)],
            Part::Privacy => Vec::new(),
        };
        Self { part, key: String::new(), within: within.to_owned(), kind, settings: BTreeMap::new(), slots }
    }

    /// The sheet of a part.
    pub fn of(form: &Form<Uuid>, part: Part, key: &str) -> Option<Self> {
        let sheets = Self::all(form).into_iter();
        sheets.filter(|sheet| sheet.part == part).find(|sheet| sheet.address() == key)
    }

    /// The sheets of all parts, in the form's order.
    pub fn all(form: &Form<Uuid>) -> Vec<Self> {
        let mut sheets = Vec::new();
        for section in &form.sections {
            sheets.push(Self::section(section));
            for question in &section.questions {
                sheets.push(Self::question(question, &section.key));
                sheets.extend(question.options.iter().map(|option| Self {
                    key: option.key.clone(),
                    slots: vec![slot("label", Some(option.label), false, true)],
                    ..Self::blank(Part::Choice, &question.key, None)
                }));
            }
        }
        sheets.extend(form.rules.iter().map(Self::rule));
        sheets.extend(form.declarations.iter().map(|declaration| Self {
            key: declaration.key.clone(),
            settings: [("needed", yes(declaration.needed))].into(),
            slots: vec![slot("label", Some(declaration.label), true, true)],
            ..Self::blank(Part::Declaration, "", None)
        }));
        sheets.extend(form.criteria.iter().map(|criterion| Self {
            key: criterion.key.clone(),
            settings: [("weight", vec![criterion.weight.to_string()])].into(),
            slots: criterion_slots(Some(criterion)),
            ..Self::blank(Part::Criterion, "", None)
        }));
        sheets.extend(form.reasons.iter().map(|reason| Self {
            key: reason.key.clone(),
            slots: vec![slot("label", Some(reason.label), false, true)],
            ..Self::blank(Part::Reason, "", None)
        }));
        sheets.push(Self {
            key: Part::Privacy.code().to_owned(),
            slots: vec![
                slot("who", Some(form.privacy.who), true, true),
                slot("why", Some(form.privacy.why), true, true),
                slot("how_long", Some(form.privacy.how_long), true, true),
            ],
            ..Self::blank(Part::Privacy, "", None)
        });
        sheets
    }

    fn section(section: &Section<Uuid>) -> Self {
        Self {
            key: section.key.clone(),
            slots: vec![
                slot("label", Some(section.title), false, true),
                slot("intro", section.intro, true, false),
            ],
            ..Self::blank(Part::Section, "", None)
        }
    }

    fn question(question: &Question<Uuid>, section: &str) -> Self {
        let mut settings: BTreeMap<&'static str, Vec<String>> =
            [("required", yes(question.required)), ("private", yes(question.private))].into();
        let shown = question.show_if.as_ref().map_or_else(Vec::new, |condition| {
            condition.answers.iter().map(|answer| choice_key(&condition.question, answer)).collect()
        });
        settings.insert("criterion", question.criterion.clone().into_iter().collect());
        settings.insert("show_if", shown);
        for name in Self::settings_of(question.kind) {
            let value = match *name {
                "words" => number(question.words),
                "min" => number(question.min),
                "max" => number(question.max),
                "not_before" => question.not_before.clone().into_iter().collect(),
                "kinds" => question.kinds.clone(),
                "max_mb" => number(question.max_bytes.map(|bytes| bytes.div_ceil(MEGABYTE))),
                "max_count" => number(question.max_count),
                "pictures" => yes(question.pictures),
                _ => continue,
            };
            settings.insert(name, value);
        }
        Self {
            key: question.key.clone(),
            settings,
            slots: question_slots(
                Some(question.kind),
                Some(question.label),
                question.hint,
                question.example,
                question.unit,
            ),
            ..Self::blank(Part::Question, section, Some(question.kind))
        }
    }

    fn rule(rule: &Rule<Uuid>) -> Self {
        let (bodies, question) = match &rule.looks_at {
            LooksAt::AuthorityKind { kinds } => {
                (kinds.iter().map(|kind| kind.code().to_owned()).collect(), Vec::new())
            }
            LooksAt::Answered { question } => (Vec::new(), vec![question.clone()]),
            _ => (Vec::new(), Vec::new()),
        };
        Self {
            key: rule.key.clone(),
            settings: [
                ("looks_at", vec![rule.looks_at.code().to_owned()]),
                ("bodies", bodies),
                ("question", question),
            ]
            .into(),
            slots: rule_slots(Some(rule.label), rule.ask, Some(rule.refusal)),
            ..Self::blank(Part::Rule, "", None)
        }
    }

    /// How the part is addressed among its like.
    pub fn address(&self) -> String {
        if self.part == Part::Choice { choice_key(&self.within, &self.key) } else { self.key.clone() }
    }

    /// The names of a part's settings, in the order of its page.
    pub fn names(&self) -> Vec<&'static str> {
        match self.part {
            Part::Question => {
                let own = self.kind.map_or(&[][..], Self::settings_of);
                [&["required"], own, &["private", "criterion", "show_if"]].concat()
            }
            Part::Rule => vec!["looks_at", "bodies", "question"],
            Part::Declaration => vec!["needed"],
            Part::Criterion => vec!["weight"],
            Part::Section | Part::Choice | Part::Reason | Part::Privacy => Vec::new(),
        }
    }

    fn settings_of(kind: QuestionKind) -> &'static [&'static str] {
        match kind {
            QuestionKind::ShortText | QuestionKind::LongText => &["words"],
            QuestionKind::Choice | QuestionKind::Choices => &[],
            QuestionKind::Number => &["min", "max"],
            QuestionKind::Date => &["not_before"],
            QuestionKind::Links => &["max_count"],
            QuestionKind::Files => &["kinds", "max_mb", "max_count", "pictures"],
        }
    }

    /// Every value of a setting.
    pub fn all_of(&self, name: &str) -> &[String] {
        self.settings.get(name).map_or(&[], Vec::as_slice)
    }

    /// The value of a setting that has one; empty where it is not set.
    pub fn one(&self, name: &str) -> &str {
        self.all_of(name).first().map_or("", String::as_str)
    }

    /// The same sheet with the settings that a form sent.
    pub fn filled(mut self, fields: &Fields) -> Self {
        if self.key.is_empty() {
            self.key = fields.line("code").into();
        }
        for name in self.names() {
            let values = fields.all(name).map(|value| value.trim().to_owned());
            self.settings.insert(name, values.filter(|value| !value.is_empty()).collect());
        }
        self
    }

    /// What is wrong with the settings: the field and the sentence. `added` says that the code is new.
    pub fn wrong(&self, form: &Form<Uuid>, added: bool) -> Vec<(&'static str, Phrase)> {
        let mut wrong = Vec::new();
        let mut say = |field: &'static str, key: &'static str| wrong.push((field, Phrase::of(key)));
        if added {
            if !is_key(&self.key) {
                say("code", "editor-fault-code");
            } else if form.taken_keys(self.part, &self.within).contains(&self.key.as_str()) {
                say("code", "editor-fault-code-taken");
            }
        }
        for (name, least, most) in [("words", 1, 10_000), ("max_mb", 1, LARGEST_FILE), ("max_count", 1, 50)] {
            if !self.one(name).is_empty() && !self.counts(name, least, most) {
                say(name, "editor-fault-number");
            }
        }
        if self.part == Part::Criterion && !self.counts("weight", 1, 100) {
            say("weight", "editor-fault-number");
        }
        let (min, max) = (self.one("min").parse::<i64>(), self.one("max").parse::<i64>());
        for (name, bound) in [("min", &min), ("max", &max)] {
            if !self.one(name).is_empty() && bound.is_err() {
                say(name, "editor-fault-number");
            }
        }
        if let (Ok(min), Ok(max)) = (min, max)
            && max < min
        {
            say("max", "editor-fault-range");
        }
        if self.condition().is_none() && !self.all_of("show_if").is_empty() {
            say("show_if", "editor-fault-condition");
        }
        if self.kind == Some(QuestionKind::Files) && self.all_of("kinds").is_empty() {
            say("kinds", "editor-fault-kinds");
        }
        if self.part == Part::Rule {
            match self.one("looks_at") {
                "authority_kind" if self.all_of("bodies").is_empty() => say("bodies", "editor-fault-bodies"),
                "answered" if form.question(self.one("question")).is_none() => {
                    say("question", "editor-fault-question");
                }
                code if !LooksAt::CODES.contains(&code) => say("looks_at", "editor-fault-looks-at"),
                _ => {}
            }
        }
        wrong
    }

    fn counts(&self, name: &str, least: u64, most: u64) -> bool {
        self.one(name).parse::<u64>().is_ok_and(|number| (least..=most).contains(&number))
    }

    /// The condition that the boxes say: answers of one question.
    pub(super) fn condition(&self) -> Option<Condition> {
        let boxes: Option<Vec<_>> =
            self.all_of("show_if").iter().map(|value| value.split_once('.')).collect();
        let boxes = boxes?;
        let question = boxes.first()?.0;
        boxes.iter().all(|(of, _)| *of == question).then(|| Condition {
            question: question.to_owned(),
            answers: boxes.iter().map(|(_, answer)| (*answer).to_owned()).collect(),
        })
    }
}

fn question_slots(
    kind: Option<QuestionKind>,
    label: Option<Uuid>,
    hint: Option<Uuid>,
    example: Option<Uuid>,
    unit: Option<Uuid>,
) -> Vec<Slot> {
    let mut slots = vec![slot("label", label, false, true), slot("hint", hint, true, false)];
    if matches!(kind, Some(QuestionKind::ShortText | QuestionKind::LongText)) || example.is_some() {
        slots.push(slot("example", example, true, false));
    }
    if kind == Some(QuestionKind::Number) || unit.is_some() {
        slots.push(slot("unit", unit, false, false));
    }
    slots
}

fn rule_slots(label: Option<Uuid>, ask: Option<Uuid>, refusal: Option<Uuid>) -> Vec<Slot> {
    vec![
        slot("label", label, true, true),
        slot("ask", ask, true, false),
        slot("refusal", refusal, true, true),
    ]
}

fn criterion_slots(criterion: Option<&Criterion<Uuid>>) -> Vec<Slot> {
    vec![
        slot("label", criterion.map(|c| c.label), false, true),
        slot("hint", criterion.map(|c| c.hint), true, true),
        slot("low", criterion.map(|c| c.anchors.low), true, true),
        slot("middle", criterion.map(|c| c.anchors.middle), true, true),
        slot("high", criterion.map(|c| c.anchors.high), true, true),
    ]
}
