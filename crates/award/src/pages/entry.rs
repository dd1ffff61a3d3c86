//! An entry's page: what is public of the sending found eligible, by the version of the form it was sent with.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use calls::call::known_version;
use calls::form::{Answers, Form, Question, QuestionKind, is_link};
use calls::showing::{CATEGORY, SUMMARY, TITLE};
use foundation::pages::{Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Words, t};
use uuid::Uuid;

use super::entry_files::{Files, files_noun};
use super::gallery::is_at;
use super::{Categories, Shown, Told};
use crate::gallery::{Entry, open_gallery};

/// Answers that stand among the facts instead of under their question.
const STARTED: &str = "started";
const ENDED: &str = "ended";
const LANGUAGES: &str = "languages";
const BUDGET: &str = "budget";
const ASIDE: [&str; 7] = [TITLE, SUMMARY, CATEGORY, STARTED, ENDED, LANGUAGES, BUDGET];

#[derive(Template)]
#[template(path = "pages/entry.html")]
struct EntryPage<'a> {
    w: &'a Words,
    entry: Shown,
    preview: bool,
    facts: Facts,
    files: Files,
    answered: Vec<Answered>,
    /// The `lang` attribute of what the applicant typed, and that language's name, where it is not the reader's.
    original: Option<(&'static str, String)>,
    source: Option<String>,
}

/// What a reader wants to know at a glance.
#[derive(Debug, Default)]
struct Facts {
    period: Option<String>,
    languages: Option<String>,
    budget: Option<String>,
}

/// A question and what was answered: paragraphs of lines, or links.
struct Answered {
    key: String,
    question: Told,
    typed: bool,
    paragraphs: Vec<Vec<String>>,
    links: Vec<String>,
}

pub(crate) async fn show(
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let number: i32 = number.parse().map_err(|_| Problem::NotFound)?;
    let database = &visit.house.database;
    let gallery = open_gallery(database, &visit.viewer, &slug, visit.arrived).await?;
    let gallery = gallery.ok_or(Problem::NotFound)?;
    let entry = gallery.entry(database.read(), number).await?.ok_or(Problem::NotFound)?;
    let path = format!("/award/{}", gallery.call.slug);
    let address = format!("{path}/{number}");
    if !is_at(&visit, &address) {
        return Ok(visit.go(&address));
    }
    let version = known_version(database, gallery.call.id, entry.form_id).await?;
    let form = &version.form;
    let own = gallery.call.known_texts(database, &version, visit.language).await?;
    let texts = read_texts(database.read(), visit.language, entry.card.texts()).await?.beside(own);
    let files = Files::of(&visit.words, database.read(), &entry, form).await?;
    let body = EntryPage::of(&visit, &entry, files, form, &texts, !gallery.is_open);
    let page = visit
        .page_titled(body.entry.title.body.clone())
        .described(body.entry.summary.body.clone())
        .told_in(body.entry.title.lang)
        .crumb("/award", visit.words.get("award-title"))
        .crumb(path, texts.body(gallery.call.title_id))
        .shows(
            [
                format!("entry:{}", entry.application_id),
                files_noun(&entry),
                gallery.call_noun(),
                "programme".to_owned(),
            ],
            None,
        )
        .at(address);
    page.render(&body).await
}

impl<'a> EntryPage<'a> {
    fn of(
        visit: &'a Visit,
        entry: &Entry,
        files: Files,
        form: &Form<Uuid>,
        texts: &Readings,
        preview: bool,
    ) -> Self {
        let w = &visit.words;
        let answers = public(form, &entry.answers());
        let foreign = (entry.language != w.language()).then(|| entry.language.code());
        let asked = form.questions().filter(|question| {
            let files = question.kind == QuestionKind::Files;
            !files && !ASIDE.contains(&question.key.as_str())
        });
        Self {
            w,
            entry: Shown::of(&entry.card, visit, texts, &Categories::of(form)),
            preview,
            facts: Facts::of(w, form, texts, &answers),
            files,
            answered: asked.filter_map(|question| Answered::of(w, question, texts, &answers)).collect(),
            original: foreign.map(|code| (code, w.language_name(code))),
            source: entry.source.clone(),
        }
    }
}

/// Only the answers that the form does not keep private.
fn public(form: &Form<Uuid>, answers: &Answers) -> Answers {
    let public = form.questions().filter(|question| !question.private);
    Answers(
        public
            .filter_map(|question| Some((question.key.clone(), answers.get(&question.key)?.clone())))
            .collect(),
    )
}

impl Facts {
    fn of(w: &Words, form: &Form<Uuid>, texts: &Readings, answers: &Answers) -> Self {
        let said = |key: &str| -> Option<Vec<String>> {
            Some(form.question(key)?.spoken(w, texts, answers.get(key)?))
        };
        let one = |key: &str| said(key).map(|said| said.concat());
        let period = match (one(STARTED), one(ENDED)) {
            (Some(from), Some(to)) => Some(t!(w, "award-period-between", from = from, to = to)),
            (Some(from), None) => Some(t!(w, "award-period-since", from = from)),
            _ => None,
        };
        let languages = answers.get(LANGUAGES).map(|given| {
            let spoken = said(LANGUAGES).unwrap_or_default();
            let names = given.values().zip(spoken).map(|(code, label)| {
                let name = w.language_name(code);
                if name == code { label } else { name }
            });
            names.collect::<Vec<_>>().join(", ")
        });
        Self { period, languages, budget: one(BUDGET) }
    }
}

impl Answered {
    fn of(w: &Words, question: &Question<Uuid>, texts: &Readings, answers: &Answers) -> Option<Self> {
        let spoken = question.spoken(w, texts, answers.get(&question.key)?);
        let question_told = Told::of(texts, question.label, w.language());
        let (links, texts): (Vec<String>, Vec<String>) =
            spoken.into_iter().partition(|text| question.kind == QuestionKind::Links && is_link(text));
        let lines = |text: &String| text.lines().map(str::to_owned).collect();
        Some(Self {
            key: question.key.clone(),
            question: question_told,
            typed: matches!(question.kind, QuestionKind::ShortText | QuestionKind::LongText),
            paragraphs: texts.iter().map(lines).collect(),
            links,
        })
    }

    fn lang<'a>(&self, original: Option<&'a (&'static str, String)>) -> Option<&'a str> {
        original.filter(|_| self.typed).map(|(code, _)| *code)
    }
}
