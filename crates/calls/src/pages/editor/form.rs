//! The form of a call as a list of its parts: each changed, moved, removed by a button of its own.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Fields, Problem, Visit};
use foundation::text::{Readings, read_texts, read_whole};
use foundation::{Phrase, Words, t};
use uuid::Uuid;

use super::{Run, done};
use crate::editing::draft::{discard_draft, newest_form, open_draft, published_forms};
use crate::editing::faults::{NO_PUBLICATION, faults, unwritten};
use crate::editing::parts::Part;
use crate::editing::sheet::Sheet;
use crate::form::Form;

#[derive(Template)]
#[template(path = "pages/editor/form.html")]
struct FormPage<'a> {
    w: &'a Words,
    run: &'a Run,
    number: i32,
    published: bool,
    was_published: bool,
    done: Option<String>,
    groups: Vec<Group>,
    faults: Vec<FaultLine>,
}

/// Parts of one kind, with the button that adds another.
struct Group {
    heading: String,
    part: Part,
    items: Vec<Item>,
}

struct Item {
    part: Part,
    key: String,
    kind: String,
    name: String,
    /// What may be added within it.
    adds: Option<(Part, String)>,
    first: bool,
    last: bool,
}

/// A fault as a sentence, with the part it is about.
pub(super) struct FaultLine {
    pub path: String,
    pub name: String,
    pub what: String,
}

impl FormPage<'_> {
    fn part_name(&self, part: &Part) -> String {
        self.w.get(&format!("editor-part-{}", part.code()))
    }

    fn path(&self, part: &Part, verb: &str, key: &str) -> String {
        format!("/{}{}/{}/{verb}/{key}", self.w.lang(), self.run.path("form"), part.code())
    }
}

/// What a part is called: its first text, else its code.
pub(super) fn name_of(sheet: &Sheet, texts: &Readings) -> String {
    let name = sheet.slots.first().and_then(|slot| slot.id).map_or("", |id| texts.body(id));
    if name.is_empty() { sheet.key.clone() } else { name.to_owned() }
}

/// What keeps the newest form from being published, as lines that lead to the parts.
pub(super) async fn fault_lines(visit: &Visit, run: &Run) -> Result<Vec<FaultLine>, Problem> {
    let database = visit.house.database.read();
    let form = newest_form(database, run.call.id).await?.form;
    let ids: Vec<Uuid> = form.texts().into_iter().copied().collect();
    let (texts, wholes) =
        (read_texts(database, visit.language, ids.clone()).await?, read_whole(database, ids).await?);
    let all = faults(run.call.kind, &form).into_iter().chain(unwritten(&form, &wholes));
    let line = all.map(|fault| {
        let part = fault.part.as_ref();
        let sheet = part.and_then(|(part, key)| Sheet::of(&form, *part, key));
        let Some(part) = part else {
            return lack(visit, run, &form, &fault.what);
        };
        FaultLine {
            path: visit.link(&run.path(&format!("form/{}/change/{}", part.0.code(), part.1))),
            name: match (&sheet, part) {
                (Some(sheet), (Part::Privacy, _)) if sheet.part == Part::Privacy => {
                    visit.words.get("calls-privacy")
                }
                (Some(sheet), _) => name_of(sheet, &texts),
                _ => String::new(),
            },
            what: visit.say(&fault.what),
        }
    });
    Ok(line.collect())
}

/// A fault of the form as a whole: what it lacks is added, a question within its first section.
fn lack(visit: &Visit, run: &Run, form: &Form<Uuid>, what: &Phrase) -> FaultLine {
    let (path, name) = match form.sections.first() {
        _ if what.key == NO_PUBLICATION => ("declaration/add".to_owned(), "editor-part-declaration"),
        Some(section) => (format!("question/add?within={}", section.key), "editor-add-question"),
        None => ("section/add".to_owned(), "editor-part-section"),
    };
    FaultLine {
        path: visit.link(&run.path(&format!("form/{path}"))),
        name: visit.words.get(name),
        what: visit.say(what),
    }
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let words = &visit.words;
    let database = visit.house.database.read();
    let version = newest_form(database, run.call.id).await?;
    let texts = read_texts(database, visit.language, version.form.texts().into_iter().copied()).await?;
    let sheets = Sheet::all(&version.form);
    let item = |n: usize, sheet: &Sheet| {
        let like = |other: &&Sheet| {
            other.part == sheet.part && (sheet.part != Part::Choice || other.within == sheet.within)
        };
        Item {
            part: sheet.part,
            key: sheet.address(),
            kind: sheet.kind.map_or_else(
                || words.get(&format!("editor-part-{}", sheet.part.code())),
                |kind| words.get(&format!("editor-question-{}", kind.code().replace('_', "-"))),
            ),
            name: if sheet.part == Part::Privacy {
                words.get("calls-privacy")
            } else {
                name_of(sheet, &texts)
            },
            adds: match (sheet.part, sheet.kind) {
                (Part::Section, _) => Some((Part::Question, sheet.key.clone())),
                (Part::Question, Some(kind)) if kind.is_chosen() => Some((Part::Choice, sheet.key.clone())),
                _ => None,
            },
            first: !sheets[..n].iter().any(|other| like(&other)),
            last: !sheets[n + 1..].iter().any(|other| like(&other)),
        }
    };
    let group = |part: Part, heading: &str| Group {
        heading: words.get(heading),
        part,
        items: sheets
            .iter()
            .enumerate()
            .filter(|(_, sheet)| {
                let within = matches!(sheet.part, Part::Question | Part::Choice);
                sheet.part == part || (part == Part::Section && within)
            })
            .map(|(n, sheet)| item(n, sheet))
            .collect(),
    };
    let groups = vec![
        group(Part::Section, "editor-group-questions"),
        group(Part::Rule, "calls-who-may-enter"),
        group(Part::Declaration, "calls-declarations"),
        group(Part::Criterion, "calls-criteria"),
        group(Part::Reason, "editor-group-reasons"),
        group(Part::Privacy, "calls-privacy"),
    ];
    let body = FormPage {
        w: words,
        number: version.number,
        published: version.published_at.is_some(),
        was_published: !published_forms(database, run.call.id).await?.is_empty(),
        groups,
        faults: fault_lines(&visit, &run).await?,
        run: &run,
        done: done(&visit),
    };
    run.page(&visit, words.get("editor-form")).render(&body).await
}

pub(super) async fn move_part(
    visit: Visit,
    Path((slug, part, key)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let part = Part::from_code(&part).ok_or(Problem::NotFound)?;
    let write = visit.house.database.begin().await?;
    let draft = open_draft(&write, run.call.id).await?;
    let mut form = draft.version.form.clone();
    Sheet::of(&form, part, &key).ok_or(Problem::NotFound)?;
    if form.move_part(part, &key, fields.raw("way") == "up") {
        draft.keep(&write, &visit.act(), &form, "move_part", part.code()).await?;
        write.commit().await?;
    }
    Ok(visit.go(&format!("{}#{}-{key}", run.path("form"), part.code())))
}

#[derive(Template)]
#[template(path = "pages/editor/removal.html")]
struct Removal<'a> {
    w: &'a Words,
    action: String,
    back: String,
    kind: String,
    name: String,
    whole: bool,
}

pub(super) async fn ask_removal(
    visit: Visit,
    Path((slug, part, key)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let part = Part::from_code(&part).filter(|part| *part != Part::Privacy).ok_or(Problem::NotFound)?;
    let database = visit.house.database.read();
    let form = newest_form(database, run.call.id).await?.form;
    let sheet = Sheet::of(&form, part, &key).ok_or(Problem::NotFound)?;
    let texts = read_texts(database, visit.language, sheet.slots.first().and_then(|slot| slot.id)).await?;
    let body = Removal {
        w: &visit.words,
        action: visit.link(&run.path(&format!("form/{}/remove/{key}", part.code()))),
        back: visit.link(&run.path("form")),
        kind: visit.words.get(&format!("editor-part-{}", part.code())),
        name: name_of(&sheet, &texts),
        whole: matches!(part, Part::Section | Part::Question),
    };
    let page = run.page(&visit, format!("{} – {}", visit.words.get("editor-remove-question"), body.name));
    page.crumb(run.path("form"), visit.words.get("editor-form")).render(&body).await
}

pub(super) async fn remove(
    visit: Visit,
    Path((slug, part, key)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let part = Part::from_code(&part).ok_or(Problem::NotFound)?;
    let write = visit.house.database.begin().await?;
    let draft = open_draft(&write, run.call.id).await?;
    let mut form = draft.version.form.clone();
    if form.remove_part(part, &key) {
        draft.keep(&write, &visit.act(), &form, "remove_part", part.code()).await?;
        write.commit().await?;
    }
    Ok(visit.go(&run.path("form?done=removed")))
}

pub(super) async fn discard(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let write = visit.house.database.begin().await?;
    discard_draft(&write, &visit.act(), run.call.id).await?;
    write.commit().await?;
    Ok(visit.go(&run.path("form?done=discarded")))
}
