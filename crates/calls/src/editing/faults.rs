//! What keeps a form from being published: each fault names its part and says what to do.

use foundation::Phrase;
use foundation::text::Whole;
use uuid::Uuid;

use super::parts::Part;
use super::sheet::Sheet;
use crate::call::{CallKind, FormVersion};
use crate::form::{Form, LooksAt, Question, QuestionKind};
use crate::showing::{CATEGORY, PUBLICATION, SUMMARY, TITLE};

/// That an award's form declares no publication.
pub const NO_PUBLICATION: &str = "editor-fault-no-publication";
const WHOLE_WEIGHT: u32 = 100;

/// A fault of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The part it is about; none where it is about the form.
    pub part: Option<(Part, String)>,
    /// The sentence.
    pub what: Phrase,
}

/// Whether a code was published for a question of another kind: answers to that one would be read as answers to this.
pub fn means_another(published: &[FormVersion], sheet: &Sheet) -> bool {
    let of_kind = |version: &FormVersion| version.form.question(&sheet.key).map(|question| question.kind);
    sheet.part == Part::Question && published.iter().filter_map(of_kind).any(|kind| Some(kind) != sheet.kind)
}

/// What an award's form lacks: without these its eligible entries could never be shown, or not as a gallery shows them.
fn lacks_of_award(form: &Form<Uuid>) -> impl Iterator<Item = &'static str> {
    use QuestionKind::{Choice, LongText, ShortText};
    let is_public = |key: &str, kinds: &[QuestionKind]| {
        form.question(key).is_some_and(|question| !question.private && kinds.contains(&question.kind))
    };
    let declares = form.declarations.iter().any(|declaration| declaration.key == PUBLICATION);
    [
        (is_public(SUMMARY, &[ShortText, LongText]), "editor-fault-no-summary"),
        (is_public(CATEGORY, &[Choice]), "editor-fault-no-category"),
        (declares, NO_PUBLICATION),
    ]
    .into_iter()
    .filter_map(|(has, fault)| (!has).then_some(fault))
}

/// Everything that keeps the form of a call of this kind from being published.
pub fn faults(kind: CallKind, form: &Form<Uuid>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut say = |part: Option<(Part, &str)>, what: &'static str| {
        let part = part.map(|(part, key)| (part, key.to_owned()));
        faults.push(Fault { part, what: Phrase::of(what) });
    };
    if form.question(TITLE).is_none_or(|title| title.kind != QuestionKind::ShortText || !title.required) {
        say(None, "editor-fault-no-title");
    }
    if kind == CallKind::Award {
        lacks_of_award(form).for_each(|lack| say(None, lack));
    }
    for section in form.sections.iter().filter(|section| section.questions.is_empty()) {
        say(Some((Part::Section, &section.key)), "editor-fault-empty-section");
    }
    for (n, question) in form.questions().enumerate() {
        let before: Vec<&Question<Uuid>> = form.questions().take(n).collect();
        let at = Some((Part::Question, question.key.as_str()));
        if question.kind.is_chosen() && question.options.len() < 2 {
            say(at, "editor-fault-two-choices");
        }
        if let Some(condition) = &question.show_if {
            match before.iter().find(|earlier| earlier.key == condition.question) {
                None => say(at, "editor-fault-not-earlier"),
                Some(earlier)
                    if !condition.answers.iter().all(|a| earlier.options.iter().any(|o| o.key == *a)) =>
                {
                    say(at, "editor-fault-no-such-answer");
                }
                Some(_) => {}
            }
        }
        if let Some(day) = &question.not_before
            && !before.iter().any(|earlier| earlier.key == *day && earlier.kind == QuestionKind::Date)
        {
            say(at, "editor-fault-not-before");
        }
        if let Some(criterion) = &question.criterion
            && !form.criteria.iter().any(|known| known.key == *criterion)
        {
            say(at, "editor-fault-no-criterion");
        }
    }
    for rule in &form.rules {
        if let LooksAt::Answered { question } = &rule.looks_at
            && form.question(question).is_none()
        {
            say(Some((Part::Rule, &rule.key)), "editor-fault-question");
        }
    }
    let weight: u32 = form.criteria.iter().map(|criterion| criterion.weight).sum();
    if let Some(first) = form.criteria.first()
        && weight != WHOLE_WEIGHT
    {
        faults.push(Fault {
            part: Some((Part::Criterion, first.key.clone())),
            what: Phrase::of("editor-fault-weights").with("sum", i64::from(weight)),
        });
    }
    faults
}

/// The needed texts of a form that are written in no language, as faults.
pub fn unwritten(form: &Form<Uuid>, wholes: &std::collections::HashMap<Uuid, Whole>) -> Vec<Fault> {
    let written = |id: Uuid| wholes.get(&id).is_some_and(|whole| !whole.is_unwritten());
    let sheets = Sheet::all(form).into_iter();
    let lacking =
        sheets.filter(|sheet| sheet.slots.iter().any(|slot| slot.needed && !slot.id.is_some_and(written)));
    let fault = |sheet: Sheet| Fault {
        part: Some((sheet.part, sheet.address())),
        what: Phrase::of("editor-fault-unwritten"),
    };
    lacking.map(fault).collect()
}
