//! Questions about a call in the office: answered for all, or set aside.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::mail::{Letter, post};
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Whole, read_texts, read_whole};
use foundation::{Act, Language, Phrase, Words, Write, t};
use people::person::read_persons;
use uuid::Uuid;

use super::slot::Typing;
use super::{Run, language_choices};
use crate::editing::asked::{self, Answered, Asked, NotAsked, all_asked, ask, find_asked};

#[derive(Template)]
#[template(path = "pages/editor/answers_office.html")]
struct Questions<'a> {
    w: &'a Words,
    run: &'a Run,
    rows: Vec<Row>,
}

struct Row {
    id: Uuid,
    question: String,
    lang: Language,
    asked: String,
    open: bool,
    published: bool,
}

#[derive(Template)]
#[template(path = "pages/editor/answer.html")]
struct AnswerPage<'a> {
    w: &'a Words,
    run: &'a Run,
    asked: &'a Asked,
    errors: &'a [ErrorLine],
    source: Option<Field>,
    typings: &'a [Typing],
}

impl AnswerPage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let database = visit.house.database.read();
    let rows = all_asked(database, run.call.id).await?;
    let texts = read_texts(database, visit.language, rows.iter().filter_map(|row| row.question_id)).await?;
    let zone = run.call.time_zone();
    let row = |row: &Asked| {
        let published = row.question_id.and_then(|id| texts.get(id));
        Row {
            id: row.id,
            question: published.map_or_else(|| row.body.clone(), |reading| reading.body.clone()),
            lang: published.map_or(row.language, |reading| reading.language),
            asked: visit.words.date_time(row.asked_at, &zone),
            open: row.is_open(),
            published: row.published_at.is_some(),
        }
    };
    let body = Questions { w: &visit.words, run: &run, rows: rows.iter().map(row).collect() };
    run.page(&visit, visit.words.get("editor-answers")).render(&body).await
}

/// A question that nobody asked here but many will: set down empty, then worded and answered like any other.
pub(super) async fn set_down(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let write = visit.house.database.begin().await?;
    let id = match ask(&write, &visit.act(), None, run.call.id, run.source, "").await {
        Ok(id) => id,
        Err(NotAsked::OneIsOpen) => return Err(Problem::Unreadable),
        Err(NotAsked::Database(error)) => return Err(error.into()),
    };
    write.commit().await?;
    Ok(visit.go(&run.path(&format!("answers/{id}"))))
}

async fn found(visit: &Visit, run: &Run, id: Uuid) -> Result<(Asked, Vec<Typing>), Problem> {
    let database = visit.house.database.read();
    let asked = find_asked(database, run.call.id, id).await?.ok_or(Problem::NotFound)?;
    let mut wholes = read_whole(database, asked.question_id.into_iter().chain(asked.answer_id)).await?;
    let mut typing = |name, label: &str, long, id: Option<Uuid>| {
        let whole = id.and_then(|id| wholes.remove(&id)).unwrap_or_else(|| Whole::unwritten(asked.language));
        Typing::stored(name, visit.words.get(label), long, true, whole)
    };
    let mut question = typing("question", "editor-part-question", true, asked.question_id);
    if question.whole.is_unwritten() && !asked.body.is_empty() {
        question.typed.insert(asked.language, asked.body.clone());
    }
    let answer = typing("answer", "editor-answer", true, asked.answer_id);
    Ok((asked, vec![question, answer]))
}

pub(super) async fn open(visit: Visit, Path((slug, id)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let (asked, typings) = found(&visit, &run, id).await?;
    render(&visit, &run, &asked, &typings, &[]).await
}

async fn render(
    visit: &Visit,
    run: &Run,
    asked: &Asked,
    typings: &[Typing],
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let words = &visit.words;
    let source = typings.first().map_or(asked.language, |typing| typing.whole.source);
    let source = Field::new("language", words.get("editor-source"), Kind::Select(language_choices(words)))
        .hint(words.get("editor-answer-source-hint"))
        .value(source.code());
    let body = AnswerPage {
        w: words,
        run,
        asked,
        errors,
        source: asked.question_id.is_none().then_some(source),
        typings,
    };
    let page = run.page(visit, words.get("editor-answer-title"));
    let page = page.crumb(run.path("answers"), words.get("editor-answers"));
    page.with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn answer(
    visit: Visit,
    Path((slug, id)): Path<(String, Uuid)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let (asked, typings) = found(&visit, &run, id).await?;
    let chosen = Language::from_code(fields.raw("language")).filter(|_| asked.question_id.is_none());
    let typings = typings.into_iter().map(|mut typing| {
        typing.whole.source = chosen.unwrap_or(typing.whole.source);
        typing.read(&fields)
    });
    let typings: Vec<Typing> = typings.collect();
    let errors: Vec<ErrorLine> = typings.iter().flat_map(Typing::wrong).collect();
    if !errors.is_empty() {
        return render(&visit, &run, &asked, &typings, &errors).await;
    }
    let act = visit.act();
    let (source, person) = (typings[0].whole.source, visit.person()?.id);
    let mut write = visit.house.database.begin().await?;
    let seen = fields.raw("answered") == "yes";
    let (question, answer) = (&typings[0].typed, &typings[1].typed);
    let answered = asked::answer(&mut write, &act, person, id, seen, source, question, answer).await?;
    if answered == Answered::Meanwhile {
        drop(write);
        return meanwhile(&visit, &run, id, &fields).await;
    }
    if answered == Answered::First
        && let Some(asker) = asked.asked_by
    {
        let answer = find_asked(&*write, run.call.id, id).await?.and_then(|asked| asked.answer_id);
        tell(&visit, &write, &act, &run, &asked, asker, answer).await?;
    }
    write.commit().await?;
    Ok(visit.go(&run.path("answers")))
}

/// The page again where somebody else has answered: their answer above, what was typed in the fields.
async fn meanwhile(visit: &Visit, run: &Run, id: Uuid, fields: &Fields) -> Result<Response, Problem> {
    let (asked, typings) = found(visit, run, id).await?;
    let texts = read_texts(visit.house.database.read(), visit.language, asked.answer_id).await?;
    let answer = asked.answer_id.map_or("", |id| texts.body(id)).to_owned();
    let source = typings[1].whole.source;
    let what = Phrase::of("editor-fault-answered").with("answer", answer);
    let typings: Vec<Typing> = typings.into_iter().map(|typing| typing.read(fields)).collect();
    render(visit, run, &asked, &typings, &[ErrorLine::new(format!("answer-{source}"), what)]).await
}

/// Writes the asker that the question is answered, or that it was set aside where there is no answer.
async fn tell(
    visit: &Visit,
    write: &Write,
    act: &Act,
    run: &Run,
    asked: &Asked,
    asker: Uuid,
    answer: Option<Uuid>,
) -> Result<(), Problem> {
    let Some(person) = read_persons(&**write, [asker]).await?.into_iter().next() else {
        return Ok(());
    };
    let Some(address) = person.email.clone() else {
        return Ok(());
    };
    let words = visit.house.words(person.language);
    let texts = read_texts(&**write, person.language, answer.into_iter().chain([run.call.title_id])).await?;
    let title = texts.body(run.call.title_id);
    let greeting = t!(words, "calls-letter-greeting", name = person.name.as_str());
    let (key, said) = match answer {
        Some(answer) => ("editor-letter-answered", format!("\n\n{}", texts.body(answer))),
        None => ("editor-letter-set-aside", String::new()),
    };
    let link = visit.house.address(person.language, &format!("/calls/{}/answers", run.call.slug));
    let body = format!(
        "{greeting}\n\n{}\n\n> {}{said}\n\n{title}\n{link}\n",
        words.get(key),
        asked.body.replace('\n', "\n> ")
    );
    let letter = Letter {
        person: Some(person.id),
        address,
        language: person.language,
        subject: format!("{} – {title}", words.get("editor-letter-answer-subject")),
        body: visit.house.signed(person.language, &body).await?,
        noun: "call",
        noun_id: run.call.id,
    };
    post(write, act, letter).await?;
    Ok(())
}

pub(super) async fn set_aside(
    visit: Visit,
    Path((slug, id)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let asked = find_asked(visit.house.database.read(), run.call.id, id).await?.ok_or(Problem::NotFound)?;
    let act = visit.act();
    let mut write = visit.house.database.begin().await?;
    let was_open = asked::set_aside(&mut write, &act, visit.person()?.id, id).await?;
    if let Some(asker) = asked.asked_by.filter(|_| was_open) {
        tell(&visit, &write, &act, &run, &asked, asker, None).await?;
    }
    write.commit().await?;
    Ok(visit.go(&run.path("answers")))
}
