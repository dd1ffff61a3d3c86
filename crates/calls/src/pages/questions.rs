//! All questions of a call on one page, to read before and to print: with all that an answer is measured by.

use std::borrow::Borrow;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::Readings;
use foundation::{Words, t};
use uuid::Uuid;

use super::call::{lang, page, read};
use super::file_list::taken;
use crate::call::Call;
use crate::form::{Form, Question, QuestionKind};

#[derive(Template)]
#[template(path = "pages/questions.html")]
struct Questions<'a> {
    w: &'a Words,
    call: &'a Call,
    opens: String,
    closes: String,
    form: &'a Form<Uuid>,
    texts: &'a Readings,
}

impl Questions<'_> {
    fn lang(&self, id: impl Borrow<Uuid>) -> String {
        lang(self.texts, self.w, id)
    }

    fn told(&self, question: &Question<Uuid>) -> Vec<String> {
        told(self.w, self.form, self.texts, question)
    }
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let read = read(&visit, &slug).await?;
    let zone = read.call.time_zone();
    let body = Questions {
        w: &visit.words,
        call: &read.call,
        opens: visit.words.date_time(read.call.opens_at, &zone),
        closes: visit.words.date_time(read.call.closes_at, &zone),
        form: &read.version.form,
        texts: &read.texts,
    };
    let call = read.texts.body(read.call.title_id);
    let title = format!("{} – {call}", visit.words.get("calls-questions"));
    let lang = read.texts.foreign(read.call.title_id, visit.language);
    page(&visit, &read, title).crumb_in(format!("/calls/{slug}"), call, lang).render(&body).await
}

/// What an answer is measured by, whom it is asked and what it is read for, a sentence each.
fn told(w: &Words, form: &Form<Uuid>, texts: &Readings, question: &Question<Uuid>) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(condition) = &question.show_if
        && let Some(other) = form.question(&condition.question)
    {
        let named = other.options.iter().filter(|option| condition.answers.contains(&option.key));
        let answers: Vec<&str> = named.map(|option| texts.body(option.label)).collect();
        told.push(t!(w, "calls-only-if", question = texts.body(other.label), answers = answers.join(" / ")));
    }
    if let Some(words) = question.words {
        told.push(t!(w, "calls-words-at-most", count = words));
    }
    match question.kind {
        QuestionKind::Number => told.extend(number(w, texts, question)),
        QuestionKind::Links => {
            told.extend(question.max_count.map(|most| t!(w, "calls-links-at-most", count = most)));
        }
        QuestionKind::Files => told.push(taken(w, question)),
        _ => {}
    }
    let first = question.not_before.as_ref().and_then(|first| form.question(first));
    told.extend(first.map(|first| t!(w, "calls-date-not-before", question = texts.body(first.label))));
    let criterion = question.criterion.as_ref();
    let criterion = criterion.and_then(|key| form.criteria.iter().find(|criterion| criterion.key == *key));
    told.extend(
        criterion.map(|criterion| t!(w, "calls-feeds-criterion", criterion = texts.body(criterion.label))),
    );
    told
}

fn number(w: &Words, texts: &Readings, question: &Question<Uuid>) -> Vec<String> {
    let range = match (question.min, question.max) {
        (Some(min), Some(max)) => {
            Some(t!(w, "calls-number-between", least = w.number(min), most = w.number(max)))
        }
        (Some(min), None) => Some(t!(w, "calls-number-least", least = w.number(min))),
        (None, Some(max)) => Some(t!(w, "calls-number-most", most = w.number(max))),
        (None, None) => None,
    };
    let unit = question.unit.map(|unit| t!(w, "calls-number-unit", unit = texts.body(unit)));
    [Some(w.get("calls-number-whole")), range, unit].into_iter().flatten().collect()
}
