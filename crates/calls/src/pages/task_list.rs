//! The task list of an entry: what is done, what is missing, until when.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Moment, Words, t};
use uuid::Uuid;

use super::bodies::body_line;
use super::call::not_translated;
use super::opened::{AskedBack, Opened, Progress};
use crate::application::{Sending, Takes, differ, kept_naming, sent_files};
use crate::call::Phase;
use crate::retaining::emptied_since;
use crate::screening::clarification::reopened_section;
use crate::screening::queue::{Told, standings};
use crate::screening::review::review_of;

#[derive(Template)]
#[template(path = "pages/task_list.html")]
struct TaskList<'a> {
    w: &'a Words,
    opened: &'a Opened,
    name: String,
    phase: Phase,
    tasks: Vec<Task<'a>>,
    authority: Option<String>,
    entering: Option<String>,
    /// Whether something is typed of the bodies that could not be named yet.
    naming_kept: bool,
    closes: String,
    /// When an answer was saved last, in the call's zone and as it is.
    saved: Option<(String, Moment)>,
    changed_since_sending: bool,
    asked: Option<AskedBack>,
    told: Option<Told>,
    /// Whether a review of the decision was asked for.
    reviewed: bool,
    /// Whether what was sent can no longer be changed by anything that is typed.
    is_final: bool,
    /// The day on which what was in it was deleted.
    emptied: Option<String>,
    came: Option<String>,
    /// Whether a demonstration offers to answer what is missing.
    offers_sample: bool,
}

struct Task<'a> {
    title: &'a str,
    first_question: &'a str,
    progress: Progress,
    questions: usize,
    files: usize,
    /// Pictures of which it is not said who is recognisable, or whose consent does not hold.
    consents_missing: usize,
}

/// Whether the draft says something else than its newest sending: an answer, a body, the language.
fn is_changed(opened: &Opened, sent: &Sending) -> bool {
    let application = &opened.application;
    sent.answers() != opened.answers.asked(&opened.version.form)
        || Some(sent.authority_id) != application.authority_id
        || sent.entering_id != application.entering_id
        || sent.language != application.language
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let words = &visit.words;
    let zone = opened.call.time_zone();
    let faults = opened.file_faults();
    let tasks = opened.version.form.sections.iter().filter_map(|section| {
        let mut asked =
            section.questions.iter().filter(|question| opened.version.form.asks(question, &opened.answers));
        let within = |key: &str| section.questions.iter().any(|question| question.key == key);
        Some(Task {
            files: opened.files.iter().filter(|file| within(&file.slot)).count(),
            consents_missing: faults
                .iter()
                .filter(|fault| within(&fault.question) && fault.is_of_consent())
                .count(),
            title: opened.texts.body(section.title),
            progress: opened.progress(section),
            questions: asked.clone().count(),
            first_question: &asked.next()?.key,
        })
    });
    let emptied = emptied_since(visit.house.database.read(), id).await?;
    let saved = opened.stored.values().map(|stored| stored.saved_at).max();
    let sent = opened.sent.as_ref();
    let question = reopened_section(visit.house.database.read(), id, visit.arrived).await?;
    let question = question.filter(|_| opened.withdrawn.is_none());
    let question = question.map(|question| opened.asked_back(&visit, &question));
    let database = visit.house.database.read();
    let says_else = match sent.filter(|_| !opened.files.is_empty()) {
        Some(sent) => differ(&opened.files, &sent_files(database, id, sent.id, &sent.answers()).await?),
        None => false,
    };
    let standing = standings(database, [id], visit.arrived).await?.into_iter().next();
    let told = standing.as_ref().and_then(|standing| standing.state.told());
    let reviewed = match standing.and_then(|standing| standing.decision_id).filter(|_| told.is_some()) {
        Some(decision) => review_of(database, decision).await?.is_some(),
        None => false,
    };
    let body = TaskList {
        w: words,
        name: opened.name(&visit),
        phase: opened.call.phase(visit.arrived),
        tasks: tasks.collect(),
        authority: opened.authority.as_ref().map(|body| body_line(body, words).to_string()),
        entering: opened.entering.as_ref().map(|body| body_line(body, words).to_string()),
        naming_kept: opened.takes == Takes::Everything && kept_naming(database, id).await?.is_some(),
        closes: words.date_time(opened.call.closes_at, &zone),
        saved: saved.map(|at| (words.date_time(at, &zone), at)),
        changed_since_sending: sent.is_some_and(|sent| says_else || is_changed(&opened, sent)),
        asked: question,
        told,
        reviewed,
        is_final: sent.is_some() && opened.takes == Takes::Nothing,
        emptied: emptied.map(|at| words.date(at, &zone)),
        came: opened.came(&visit).await?,
        offers_sample: visit.house.demonstration
            && opened.takes == Takes::Everything
            && !opened.version.form.faults(&opened.answers).is_empty(),
        opened: &opened,
    };
    let title = format!("{} – {}", opened.name(&visit), words.get("calls-task-list"));
    let page = visit
        .page_titled(title)
        .told_in(opened.name_lang(visit.language))
        .note(not_translated(words, &opened.texts));
    page.crumb("/my/entries", words.get("calls-entries")).render(&body).await
}
