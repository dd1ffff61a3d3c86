//! One part of a form on a page: added or changed, its settings and its texts in eight languages together.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Whole, read_texts, read_whole};
use foundation::{Phrase, Words};
use uuid::Uuid;

use super::Run;
use super::form::name_of;
use super::part_fields::{fields as setting_fields, slot_label};
use super::slot::Typing;
use crate::editing::draft::{newest_form, open_draft, published_forms};
use crate::editing::faults::means_another;
use crate::editing::parts::Part;
use crate::editing::sheet::Sheet;
use crate::editing::texts::word;
use crate::form::{Form, QuestionKind};

#[derive(Template)]
#[template(path = "pages/editor/part.html")]
struct PartPage<'a> {
    w: &'a Words,
    action: String,
    heading: String,
    kind: Option<String>,
    key: Option<&'a str>,
    errors: &'a [ErrorLine],
    hidden: Vec<(&'static str, &'a str)>,
    settings: Vec<Field>,
    typings: &'a [Typing],
}

#[derive(Template)]
#[template(path = "pages/editor/kind.html")]
struct KindPage<'a> {
    w: &'a Words,
    action: String,
    within: &'a str,
    field: Field,
}

impl PartPage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

fn part_of(code: &str) -> Result<Part, Problem> {
    Part::from_code(code).ok_or(Problem::NotFound)
}

/// The texts of a sheet as they are stored.
async fn typings(visit: &Visit, run: &Run, sheet: &Sheet) -> Result<Vec<Typing>, Problem> {
    let ids: Vec<Uuid> = sheet.slots.iter().filter_map(|slot| slot.id).collect();
    let mut wholes = read_whole(visit.house.database.read(), ids).await?;
    let typings = sheet.slots.iter().map(|slot| {
        let whole = slot.id.and_then(|id| wholes.remove(&id)).unwrap_or_else(|| Whole::unwritten(run.source));
        let label = slot_label(&visit.words, sheet.part.code(), slot.name);
        Typing::stored(slot.name, label, slot.long, slot.needed, whole)
    });
    Ok(typings.collect())
}

/// An empty sheet where the address asks for one that the form has room for.
fn blank(form: &Form<Uuid>, part: Part, asked: &Fields) -> Result<Sheet, Problem> {
    let within = asked.raw("within");
    let kind = QuestionKind::from_code(asked.raw("kind")).filter(|_| part == Part::Question);
    let has_room = match part {
        Part::Question => form.sections.iter().any(|section| section.key == within),
        Part::Choice => form.question(within).is_some_and(|question| question.kind.is_chosen()),
        Part::Privacy => false,
        _ => true,
    };
    if has_room { Ok(Sheet::blank(part, within, kind)) } else { Err(Problem::NotFound) }
}

pub(super) async fn ask(
    visit: Visit,
    Path((slug, part)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let part = part_of(&part)?;
    let form = newest_form(visit.house.database.read(), run.call.id).await?.form;
    let sheet = blank(&form, part, &visit.query_fields())?;
    if part == Part::Question && sheet.kind.is_none() {
        return ask_kind(&visit, &run, &sheet).await;
    }
    let typings = typings(&visit, &run, &sheet).await?;
    render(&visit, &run, &form, &sheet, &typings, true, &[]).await
}

async fn ask_kind(visit: &Visit, run: &Run, sheet: &Sheet) -> Result<Response, Problem> {
    let words = &visit.words;
    let kinds = QuestionKind::ALL.map(|kind| {
        Choice::new(kind.code(), words.get(&format!("editor-question-{}", kind.code().replace('_', "-"))))
    });
    let field = Field::new("kind", words.get("editor-question-kind"), Kind::Radios(kinds.to_vec()));
    let body = KindPage {
        w: words,
        action: visit.link(&run.path("form/question/add")),
        within: &sheet.within,
        field: field.hint(words.get("editor-question-kind-hint")).value("short_text").heading(),
    };
    let page = run.page(visit, words.get("editor-question-kind"));
    page.crumb(run.path("form"), words.get("editor-form")).render(&body).await
}

async fn render(
    visit: &Visit,
    run: &Run,
    form: &Form<Uuid>,
    sheet: &Sheet,
    typings: &[Typing],
    added: bool,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let words = &visit.words;
    let texts =
        read_texts(visit.house.database.read(), visit.language, form.texts().into_iter().copied()).await?;
    let part = words.get(&format!("editor-part-{}", sheet.part.code()));
    let verb = if added { "add".to_owned() } else { format!("change/{}", sheet.address()) };
    let heading = match sheet.part {
        Part::Privacy => words.get("calls-privacy"),
        _ if added => format!("{} – {part}", words.get("editor-add")),
        _ => name_of(sheet, &texts),
    };
    let body = PartPage {
        w: words,
        action: visit.link(&run.path(&format!("form/{}/{verb}", sheet.part.code()))),
        heading: heading.clone(),
        kind: sheet.kind.map(|kind| words.get(&format!("editor-question-{}", kind.code().replace('_', "-")))),
        key: (!added && sheet.part != Part::Privacy).then_some(sheet.key.as_str()),
        errors,
        hidden: if added {
            vec![("within", &sheet.within), ("kind", sheet.kind.map_or("", QuestionKind::code))]
        } else {
            Vec::new()
        },
        settings: setting_fields(words, form, &texts, sheet, added, errors),
        typings,
    };
    let page = run.page(visit, heading).crumb(run.path("form"), words.get("editor-form"));
    page.with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn show(
    visit: Visit,
    Path((slug, part, key)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let form = newest_form(visit.house.database.read(), run.call.id).await?.form;
    let sheet = Sheet::of(&form, part_of(&part)?, &key).ok_or(Problem::NotFound)?;
    let typings = typings(&visit, &run, &sheet).await?;
    render(&visit, &run, &form, &sheet, &typings, false, &[]).await
}

pub(super) async fn add(
    visit: Visit,
    Path((slug, part)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let part = part_of(&part)?;
    let form = newest_form(visit.house.database.read(), run.call.id).await?.form;
    let sheet = blank(&form, part, &fields)?;
    if part == Part::Question && sheet.kind.is_none() {
        return Err(Problem::Unreadable);
    }
    put(&visit, &run, &sheet, &fields, true).await
}

pub(super) async fn save(
    visit: Visit,
    Path((slug, part, key)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let form = newest_form(visit.house.database.read(), run.call.id).await?.form;
    let sheet = Sheet::of(&form, part_of(&part)?, &key).ok_or(Problem::NotFound)?;
    put(&visit, &run, &sheet, &fields, false).await
}

async fn put(
    visit: &Visit,
    run: &Run,
    sheet: &Sheet,
    fields: &Fields,
    added: bool,
) -> Result<Response, Problem> {
    let sheet = sheet.clone().filled(fields);
    let typings = typings(visit, run, &sheet).await?.into_iter().map(|typing| typing.read(fields));
    let typings: Vec<Typing> = typings.collect();
    let database = visit.house.database.read();
    let seen = newest_form(database, run.call.id).await?.form;
    let wrong = sheet.wrong(&seen, added).into_iter().map(|(field, what)| ErrorLine::new(field, what));
    let mut errors: Vec<ErrorLine> = wrong.collect();
    if added && means_another(&published_forms(database, run.call.id).await?, &sheet) {
        errors.push(ErrorLine::new("code", Phrase::of("editor-fault-code-kind")));
    }
    errors.extend(typings.iter().flat_map(Typing::wrong));
    if !errors.is_empty() {
        return render(visit, run, &seen, &sheet, &typings, added, &errors).await;
    }
    let act = visit.act();
    let write = visit.house.database.begin().await?;
    let draft = open_draft(&write, run.call.id).await?;
    let mut form = draft.version.form.clone();
    // The form as it stands within the write: somebody may have published, moved or removed parts meanwhile.
    let stored = if added { Some(sheet.clone()) } else { Sheet::of(&form, sheet.part, &sheet.address()) };
    let stored = stored.ok_or(Problem::NotFound)?;
    if added && form.taken_keys(sheet.part, &sheet.within).contains(&sheet.key.as_str()) {
        let errors = [ErrorLine::new("code", Phrase::of("editor-fault-code-taken"))];
        drop(write);
        return render(visit, run, &form, &sheet, &typings, added, &errors).await;
    }
    let mut texts = Vec::new();
    for (slot, typing) in sheet.slots.iter().zip(&typings) {
        let old = stored.slots.iter().find(|old| old.name == slot.name).and_then(|old| old.id);
        let held = old.is_some_and(|old| draft.holds(old));
        texts.push(word(&write, &act, old, held, typing.whole.source, &typing.typed).await?);
    }
    sheet.put(&mut form, &texts);
    let verb = if added { "add_part" } else { "change_part" };
    draft.keep(&write, &act, &form, verb, sheet.part.code()).await?;
    write.commit().await?;
    Ok(visit.go(&format!("{}#{}-{}", run.path("form?done=saved"), sheet.part.code(), sheet.address())))
}
