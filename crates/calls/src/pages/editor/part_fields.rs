//! The settings of a part as fields.

use foundation::Words;
use foundation::pages::{Choice, Entered, ErrorLine, Field, Kind};
use foundation::text::Readings;
use people::organisation::OrganisationKind;
use uuid::Uuid;

use crate::editing::parts::choice_key;
use crate::editing::sheet::Sheet;
use crate::form::{Form, LooksAt, Question, QuestionKind};

/// What a setting is called.
pub(super) fn setting_label(words: &Words, name: &str) -> String {
    words.get(&format!("editor-set-{}", name.replace('_', "-")))
}

/// What a text of a part is called.
pub(super) fn slot_label(words: &Words, sheet_part: &str, name: &str) -> String {
    let key = match name {
        "label" => format!("editor-part-{sheet_part}"),
        other => format!("editor-slot-{}", other.replace('_', "-")),
    };
    words.get(&key)
}

/// The fields of the settings; `added` asks for the code too.
pub(super) fn fields(
    words: &Words,
    form: &Form<Uuid>,
    texts: &Readings,
    sheet: &Sheet,
    added: bool,
    errors: &[ErrorLine],
) -> Vec<Field> {
    let mut fields = Vec::new();
    if added {
        let code = Field::new("code", words.get("editor-code"), Kind::Line("w20"))
            .hint(words.get("editor-code-hint"));
        fields.push(code.value(sheet.key.clone()).errors(words, errors));
    }
    for name in sheet.names() {
        let Some(kind) = control(words, form, texts, sheet, name) else {
            continue;
        };
        let optional =
            matches!(kind, Kind::Number | Kind::Select(_)) && !matches!(name, "weight" | "looks_at");
        let checks = matches!(kind, Kind::Checks(_));
        let values = sheet.all_of(name);
        let entered = if checks { Entered::Many(values.to_vec()) } else { Entered::one(sheet.one(name)) };
        let hint = match name {
            "show_if" => words.get("editor-set-show-if-hint"),
            "looks_at" => words.get("editor-set-looks-at-hint"),
            "weight" => words.get("editor-set-weight-hint"),
            "bodies" => words.get("editor-set-bodies-hint"),
            "question" => words.get("editor-set-question-hint"),
            _ => String::new(),
        };
        let field = Field::new(name, setting_label(words, name), kind).hint(hint).optional(optional);
        fields.push(field.entered(entered).errors(words, errors));
    }
    fields
}

fn control(words: &Words, form: &Form<Uuid>, texts: &Readings, sheet: &Sheet, name: &str) -> Option<Kind> {
    let yes = |key: &str| Kind::Checks(vec![Choice::new("yes", words.get(key))]);
    let earlier =
        || form.questions().take_while(|question| sheet.key.is_empty() || question.key != sheet.key);
    let named = |question: &Question<Uuid>| Choice::new(&question.key, texts.body(question.label));
    let some = |choices: Vec<Choice>| Some(choices).filter(|choices| !choices.is_empty());
    match name {
        "required" => Some(yes("editor-set-required-yes")),
        "private" => Some(yes("editor-set-private-yes")),
        "needed" => Some(yes("editor-set-needed-yes")),
        "pictures" => Some(yes("editor-set-pictures-yes")),
        "kinds" => Some(Kind::Checks(vec![
            Choice::new("image", words.get("editor-file-image")),
            Choice::new("pdf", words.get("editor-file-pdf")),
        ])),
        "criterion" => {
            let choices = form.criteria.iter().map(|c| Choice::new(&c.key, texts.body(c.label)));
            some(choices.collect()).map(Kind::Select)
        }
        "not_before" => {
            let days = earlier().filter(|question| question.kind == QuestionKind::Date);
            some(days.map(named).collect()).map(Kind::Select)
        }
        "show_if" => {
            let choices = earlier().flat_map(|question| {
                question.options.iter().map(|option| {
                    let label = format!("{}: {}", texts.body(question.label), texts.body(option.label));
                    Choice::new(choice_key(&question.key, &option.key), label)
                })
            });
            some(choices.collect()).map(Kind::Checks)
        }
        "looks_at" => {
            let choices = LooksAt::CODES.map(|code| {
                Choice::new(code, words.get(&format!("editor-looks-at-{}", code.replace('_', "-"))))
            });
            Some(Kind::Radios(choices.to_vec()))
        }
        "bodies" => {
            let kinds = OrganisationKind::all().map(|kind| Choice::new(kind.code(), kind.say(words)));
            Some(Kind::Checks(kinds.collect()))
        }
        "question" => Some(Kind::Select(form.questions().map(named).collect())),
        _ => Some(Kind::Number),
    }
}
