//! A question a page: saved as it is typed; two people's edits meet in a conflict that shows both.

use askama::Template;
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Problem, Visit};
use foundation::{Words, t};
use people::person::read_persons;
use serde_json::json;
use uuid::Uuid;

use super::files;
use super::opened::{AskedBack, Opened};
use crate::application::{Saved, Stored, save_answer};
use crate::form::{Answers, Given, Question, Section, no_addresses};

#[derive(Template)]
#[template(path = "pages/question.html")]
struct QuestionPage<'a> {
    w: &'a Words,
    opened: &'a Opened,
    question: &'a Question<Uuid>,
    action: String,
    field: Field,
    errors: &'a [ErrorLine],
    version: i32,
    section: &'a str,
    step: (usize, usize),
    criterion: Option<&'a str>,
    saved: Option<String>,
    from: &'static str,
    told: Vec<String>,
    open: bool,
    /// The question back that another section is reopened for.
    asked: Option<AskedBack>,
}

impl QuestionPage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

#[derive(Template)]
#[template(path = "pages/conflict.html")]
struct Conflict<'a> {
    w: &'a Words,
    opened: &'a Opened,
    question: &'a Question<Uuid>,
    action: String,
    theirs: Vec<String>,
    their_name: String,
    their_time: String,
    field: Field,
    version: i32,
    from: &'static str,
}

pub(crate) async fn show(visit: Visit, Path((id, key)): Path<(Uuid, String)>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let question = opened.version.form.question(&key).ok_or(Problem::NotFound)?;
    // Where the answer that it was asked for has changed, the way on is the list.
    if !opened.version.form.asks(question, &opened.answers) {
        return Ok(visit.go(&opened.path("")));
    }
    if !question.takes_answers() {
        return files::page(&visit, &opened, question, &[]).await;
    }
    let stored = opened.stored.get(&key);
    let version = stored.map_or(0, |stored| stored.version);
    render(&visit, &opened, question, opened.answers.0.get(&key), version, &[], from(&visit.query_fields()))
        .await
}

/// What is wrong with what was given to a question: nothing yet where nothing was.
fn errors(opened: &Opened, question: &Question<Uuid>, answers: &Answers) -> Vec<ErrorLine> {
    let (key, form) = (&question.key, &opened.version.form);
    let Some(given) = answers.get(key) else { return Vec::new() };
    let lines = question.wrong_lines(given);
    if lines.is_empty() {
        return form.fault(question, answers).map(|fault| ErrorLine::new(key, fault)).into_iter().collect();
    }
    let wrong = |line: usize| ErrorLine::new(format!("{key}-{line}"), no_addresses(&[line]));
    lines.into_iter().map(wrong).collect()
}

async fn render(
    visit: &Visit,
    opened: &Opened,
    question: &Question<Uuid>,
    given: Option<&Given>,
    version: i32,
    errors: &[ErrorLine],
    from: &'static str,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let form = &opened.version.form;
    let section = form.section_of(&question.key).ok_or(Problem::NotFound)?;
    let criterion = question.criterion.as_ref().and_then(|key| form.criteria.iter().find(|c| c.key == *key));
    let stored = opened.stored.get(&question.key);
    // Whoever comes from the check page to mend an answer reads here too what is wrong with it.
    let known = if from == CHECK { self::errors(opened, question, &opened.answers) } else { Vec::new() };
    let body = QuestionPage {
        w: words,
        question,
        action: visit.link(&opened.path(&format!("/questions/{}", question.key))),
        field: question
            .field(&opened.texts, visit.language, given, opened.application.language.code())
            .heading()
            .errors(words, if errors.is_empty() { &known } else { errors }),
        errors,
        version,
        section: opened.texts.body(section.title),
        step: step(opened, section, &question.key),
        criterion: criterion.map(|criterion| opened.texts.body(criterion.label)),
        saved: stored.map(|stored| opened.clock_time(words, stored.saved_at)),
        from,
        told: given.map(|given| question.spoken(words, &opened.texts, given)).unwrap_or_default(),
        open: opened.is_open_for(&question.key, visit.arrived),
        asked: opened.only().map(|only| opened.asked_back(visit, only)),
        opened,
    };
    let page = opened.page(visit, opened.texts.body(question.label).to_owned());
    page.with_errors(!errors.is_empty()).render(&body).await
}

pub(crate) async fn save(
    visit: Visit,
    Path((id, key)): Path<(Uuid, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let question = opened.version.form.question(&key).ok_or(Problem::NotFound)?;
    if !question.takes_answers() || !opened.is_open_for(&key, visit.arrived) {
        return Err(Problem::NotFound);
    }
    let given = question.read(&fields);
    let version = fields.parse("version").unwrap_or(0);
    let write = visit.house.database.begin().await?;
    let person = visit.person()?.id;
    let saved = save_answer(&write, &visit.act(), person, id, &key, &given, version).await?;
    write.commit().await?;
    let autosaved =
        headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes() == b"application/json");
    match saved {
        Saved::Now(version) if autosaved => {
            let time = opened.clock_time(&visit.words, visit.arrived);
            Ok(Json(json!({ "version": version, "saved": time })).into_response())
        }
        Saved::Conflict(_) if autosaved => {
            Ok((StatusCode::CONFLICT, Json(json!({ "conflict": true }))).into_response())
        }
        Saved::Conflict(theirs) => conflict(&visit, &opened, question, &given, &theirs, from(&fields)).await,
        Saved::Now(version) => {
            let mut answers = opened.answers.clone();
            answers.0.insert(key.clone(), given.clone());
            let errors = errors(&opened, question, &answers);
            if !errors.is_empty() {
                render(&visit, &opened, question, Some(&given), version, &errors, from(&fields)).await
            } else if fields.has("to_list") {
                Ok(visit.go(&opened.path("")))
            } else if from(&fields) == CHECK {
                Ok(visit.go(&opened.path("/check")))
            } else {
                Ok(visit.go(&next(&opened, &key, &given)))
            }
        }
    }
}

/// Which of the asked questions of its section a question is, and how many they are.
pub(super) fn step(opened: &Opened, section: &Section<Uuid>, key: &str) -> (usize, usize) {
    let form = &opened.version.form;
    let asked: Vec<_> =
        section.questions.iter().filter(|question| form.asks(question, &opened.answers)).collect();
    let place = asked.iter().position(|asked| asked.key == key).map_or(1, |place| place + 1);
    (place, asked.len().max(place))
}

/// Where a question or the bodies were opened from, when saving shall lead back there and not on: the check page.
pub(super) fn from(fields: &Fields) -> &'static str {
    if fields.raw("from") == CHECK { CHECK } else { "" }
}

/// The check page, as [`from`] names it.
pub(super) const CHECK: &str = "check";

/// What an address says whose page leads back to the check page.
pub(super) const FROM_CHECK: &str = "?from=check";

/// The same of the page that is asked for: [`FROM_CHECK`], or nothing.
pub(super) fn from_query(visit: &Visit) -> &'static str {
    if from(&visit.query_fields()) == CHECK { FROM_CHECK } else { "" }
}

/// The address after a question: the next one that is asked in its section, else the list.
pub(super) fn next(opened: &Opened, key: &str, given: &Given) -> String {
    let form = &opened.version.form;
    let mut answers = opened.answers.clone();
    answers.0.insert(key.to_owned(), given.clone());
    let section = form.section_of(key).map_or(&[][..], |section| &section.questions);
    let after = section.iter().skip_while(|question| question.key != key).skip(1);
    let next = after.into_iter().find(|question| form.asks(question, &answers));
    next.map_or_else(|| opened.path(""), |question| opened.path(&format!("/questions/{}", question.key)))
}

async fn conflict(
    visit: &Visit,
    opened: &Opened,
    question: &Question<Uuid>,
    yours: &Given,
    theirs: &Stored,
    from: &'static str,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let person = read_persons(visit.house.database.read(), [theirs.saved_by]).await?;
    let body = Conflict {
        w: words,
        question,
        action: visit.link(&opened.path(&format!("/questions/{}", question.key))),
        theirs: question.spoken(words, &opened.texts, &theirs.given),
        their_name: person.first().map(|person| person.shown_name(words)).unwrap_or_default(),
        their_time: opened.clock_time(words, theirs.saved_at),
        field: question.field(&opened.texts, visit.language, Some(yours), opened.application.language.code()),
        version: theirs.version,
        from,
        opened,
    };
    let page = opened.page(visit, words.get("calls-conflict"));
    page.status(StatusCode::CONFLICT).render(&body).await
}
