//! Questions about a call: answered once for all on a public page, asked by whoever is signed in.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Reading, Readings, read_texts};
use foundation::{Phrase, Words, t};
use uuid::Uuid;

use crate::call::{Call, find_call};
use crate::editing::asked::{Asked, NotAsked, answered, ask as ask_question, asked_by};
use crate::letters::office::question_asked;
use crate::pages::your_data;

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "pages/editor/answers.html")]
struct Answers<'a> {
    w: &'a Words,
    call: &'a Call,
    title: &'a str,
    title_lang: Option<&'static str>,
    rows: Vec<Answered>,
}

struct Answered {
    id: Uuid,
    question: Reading,
    answer: Reading,
}

impl Answered {
    fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.answer.body.split("\n\n").filter(|paragraph| !paragraph.is_empty())
    }
}

fn readings(rows: &[Asked], texts: &Readings) -> Vec<Answered> {
    let answered = rows.iter().filter_map(|row| {
        let (question, answer) = row.texts()?;
        Some(Answered {
            id: row.id,
            question: texts.get(question)?.clone(),
            answer: texts.get(answer)?.clone(),
        })
    });
    answered.collect()
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let call = find_call(database, &visit.viewer, &slug).await?.ok_or(Problem::NotFound)?;
    let rows = answered(database, call.id).await?;
    let ids = rows.iter().filter_map(Asked::texts).flat_map(|(question, answer)| [question, answer]);
    let texts = read_texts(database, visit.language, ids.chain([call.title_id])).await?;
    let title = texts.body(call.title_id);
    let title_lang = texts.foreign(call.title_id, visit.language);
    let body = Answers { w: &visit.words, title, title_lang, rows: readings(&rows, &texts), call: &call };
    let nouns = [format!("call:{}", call.id), format!("answers:{}", call.id), "programme".to_owned()];
    visit
        .page_titled(format!("{} – {title}", visit.words.get("editor-answers")))
        .crumb_in(format!("/calls/{slug}"), title, title_lang)
        .shows(nouns, None)
        .render(&body)
        .await
}

#[derive(Template)]
#[template(path = "pages/editor/questions.html")]
struct Own<'a> {
    w: &'a Words,
    action: String,
    call: &'a Call,
    errors: &'a [ErrorLine],
    field: Option<Field>,
    rows: &'a [Asked],
    asked_at: Vec<String>,
}

impl Own<'_> {
    fn your_data(&self) -> String {
        your_data::of_question(self.w)
    }

    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

async fn render(visit: &Visit, call: &Call, typed: &str, errors: &[ErrorLine]) -> Result<Response, Problem> {
    let words = &visit.words;
    let database = visit.house.database.read();
    let rows = asked_by(database, call.id, visit.person()?.id).await?;
    let texts = read_texts(database, visit.language, [call.title_id]).await?;
    let title = texts.body(call.title_id);
    let open = rows.iter().any(Asked::is_open);
    let field = Field::new("question", words.get("editor-ask-field"), Kind::Area(None))
        .hint(words.get("editor-ask-hint"))
        .value(typed)
        .errors(words, errors);
    let body = Own {
        w: words,
        action: visit.link(&format!("/my/calls/{}/questions", call.slug)),
        errors,
        field: (!open || !errors.is_empty()).then_some(field),
        asked_at: rows.iter().map(|row| words.date_time(row.asked_at, &call.time_zone())).collect(),
        rows: &rows,
        call,
    };
    let lang = texts.foreign(call.title_id, visit.language);
    let page = visit.page("editor-ask").crumb_in(format!("/calls/{}", call.slug), title, lang);
    let page = page.crumb(format!("/calls/{}/answers", call.slug), words.get("editor-answers"));
    page.with_errors(!errors.is_empty()).render(&body).await
}

async fn published(visit: &Visit, slug: &str) -> Result<Call, Problem> {
    let call = find_call(visit.house.database.read(), &visit.viewer, slug).await?;
    call.ok_or(Problem::NotFound)
}

pub(super) async fn own(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let call = published(&visit, &slug).await?;
    render(&visit, &call, "", &[]).await
}

pub(super) async fn ask(visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let call = published(&visit, &slug).await?;
    let typed = fields.paragraphs("question");
    let fault = match typed.chars().count() {
        0 => Some("editor-fault-ask"),
        length if length > LONGEST => Some("editor-fault-long"),
        _ => None,
    };
    if let Some(fault) = fault {
        return render(&visit, &call, &typed, &[ErrorLine::new("question", Phrase::of(fault))]).await;
    }
    let write = visit.house.database.begin().await?;
    let person = visit.person()?.id;
    let act = visit.act();
    match ask_question(&write, &act, Some(person), call.id, visit.language, &typed).await {
        Ok(_) => {
            question_asked(&write, &act, &visit.house, &call).await?;
            write.commit().await?;
            Ok(visit.go(&format!("/my/calls/{slug}/questions")))
        }
        Err(NotAsked::OneIsOpen) => {
            drop(write);
            let errors = [ErrorLine::new("question", Phrase::of("editor-fault-one-open"))];
            render(&visit, &call, &typed, &errors).await
        }
        Err(NotAsked::Database(error)) => Err(error.into()),
    }
}
