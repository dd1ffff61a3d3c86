//! The task list of an entry: what is done, what is missing, until when.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::{Words, t};
use foundation::pages::{Problem, Visit};
use uuid::Uuid;

use super::bodies::body_line;
use super::opened::{Opened, Progress};
use crate::call::Phase;

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
    closes: String,
    saved: Option<String>,
    changed_since_sending: bool,
}

struct Task<'a> {
    title: &'a str,
    first_question: &'a str,
    progress: Progress,
    questions: usize,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let words = &visit.words;
    let zone = opened.call.time_zone();
    let tasks = opened.version.form.sections.iter().map(|section| Task {
        title: opened.texts.body(section.title),
        first_question: section.questions.first().map_or("", |question| &question.key),
        progress: opened.progress(section),
        questions: section.questions.len(),
    });
    let saved = opened.stored.values().map(|stored| stored.saved_at).max();
    let sent = opened.sent.as_ref();
    let body = TaskList {
        w: words,
        name: opened.name(&visit),
        phase: opened.call.phase(visit.arrived),
        tasks: tasks.collect(),
        authority: opened.authority.as_ref().map(|body| body_line(body, words).to_string()),
        entering: opened.entering.as_ref().map(|body| body_line(body, words).to_string()),
        closes: words.date_time(opened.call.closes_at, &zone),
        saved: saved.map(|at| words.date_time(at, &zone)),
        changed_since_sending: sent.is_some_and(|sent| sent.answers() != opened.answers.asked(&opened.version.form)),
        opened: &opened,
    };
    let title = format!("{} – {}", opened.name(&visit), words.get("calls-task-list"));
    visit.page_titled(title).crumb("/my/entries", words.get("calls-entries")).render(&body).await
}
