//! A question back: the section to reopen, the message in the applicant's language, the days.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Phrase, Words, t};
use uuid::Uuid;

use super::preview::language_hint;
use super::{case_page, entry_path, open_others_case, title_of};
use crate::application::{Sending, latest_sending};
use crate::call::{FormVersion, form_version};
use crate::form::{LooksAt, Rule};
use crate::screening::Case;
use crate::screening::clarification::{self, DAYS, NotAsked, Question};

const MOST_DAYS: i64 = 60;

#[derive(Template)]
#[template(path = "pages/office/clarification.html")]
struct Ask<'a> {
    w: &'a Words,
    path: String,
    entry: String,
    errors: String,
    title: String,
    lang: &'static str,
    id: Uuid,
    sending: Uuid,
    rule: &'a str,
    section: String,
    message: String,
    days: String,
    replaces: bool,
}

#[derive(Default)]
struct Typed {
    id: Uuid,
    rule: String,
    section: String,
    message: String,
    days: String,
}

pub(super) async fn show(
    visit: Visit,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let (sending, version) = asked_about(&visit, &case).await?;
    let named = query.get("rule");
    let rule = version.form.rules.iter().find(|rule| named == Some(&rule.key));
    let section = rule.and_then(|rule| section_of(&version, rule)).unwrap_or_default();
    let typed = Typed {
        id: visit.act().id(),
        rule: rule.map_or_else(String::new, |rule| rule.key.clone()),
        message: draft(&visit, &sending, rule).await?,
        section,
        days: DAYS.to_string(),
    };
    page(&visit, &case, &sending, &version, &typed, Vec::new()).await
}

pub(super) async fn ask(visit: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let (sending, version) = asked_about(&visit, &case).await?;
    let typed = Typed {
        id: fields.parse("id").unwrap_or_else(|| visit.act().id()),
        rule: fields.raw("rule").to_owned(),
        section: fields.raw("section").to_owned(),
        message: fields.paragraphs("message"),
        days: fields.line("days").into(),
    };
    let days = typed.days.parse().ok().filter(|days| (1..=MOST_DAYS).contains(days));
    let mut errors = Vec::new();
    if !version.form.sections.iter().any(|section| section.key == typed.section) {
        errors.push(ErrorLine::new("section", Phrase::of("screening-error-section")));
    }
    if typed.message.is_empty() {
        errors.push(ErrorLine::new("message", Phrase::of("screening-error-message")));
    }
    if days.is_none() {
        errors.push(ErrorLine::new("days", Phrase::of("screening-error-days").with("most", MOST_DAYS)));
    }
    let (Some(days), true) = (days, errors.is_empty()) else {
        return page(&visit, &case, &sending, &version, &typed, errors).await;
    };
    let question = Question {
        id: typed.id,
        sending: fields.parse("sending").unwrap_or_default(),
        section: typed.section.clone(),
        rule: version.form.rules.iter().find(|rule| rule.key == typed.rule).map(|rule| rule.key.clone()),
        message: typed.message.clone(),
        days,
    };
    let write = visit.house.database.begin().await?;
    match clarification::ask(&write, &visit.act(), &visit.house, &case, &version, &question).await {
        Ok(_) => {
            write.commit().await?;
            Ok(visit.go(&format!("{}?done=asked", entry_path(&case))))
        }
        Err(NotAsked::Database(error)) => Err(error.into()),
        Err(refused) => {
            drop(write);
            let errors = vec![ErrorLine::new("message", why_not(&refused))];
            page(&visit, &case, &sending, &version, &typed, errors).await
        }
    }
}

fn why_not(refused: &NotAsked) -> Phrase {
    Phrase::of(match refused {
        NotAsked::Changed => "screening-error-changed",
        NotAsked::Settled => "screening-error-settled",
        NotAsked::OwnEntry => "screening-error-own",
        NotAsked::NoSection => "screening-error-section",
        NotAsked::Database(_) => "problem-broken-text",
    })
}

async fn asked_about(visit: &Visit, case: &Case) -> Result<(Sending, FormVersion), Problem> {
    let database = visit.house.database.read();
    let sending = latest_sending(database, case.application().id).await?.ok_or(Problem::NotFound)?;
    let version = form_version(database, sending.form_id).await?;
    Ok((sending, version))
}

/// The section in which the question stands that a rule looks at.
fn section_of(version: &FormVersion, rule: &Rule<Uuid>) -> Option<String> {
    let LooksAt::Answered { question } = &rule.looks_at else {
        return None;
    };
    version.form.section_of(question).map(|section| section.key.clone())
}

/// A message to begin with, in the language of the entry, with the rule quoted in it.
async fn draft(visit: &Visit, sending: &Sending, rule: Option<&Rule<Uuid>>) -> Result<String, Problem> {
    let Some(rule) = rule else {
        return Ok(String::new());
    };
    let language = sending.language;
    let texts = read_texts(visit.house.database.read(), language, [rule.label]).await?;
    let words = visit.house.words(language);
    Ok(t!(words, "screening-question-draft", rule = texts.body(rule.label).to_owned()))
}

async fn page(
    visit: &Visit,
    case: &Case,
    sending: &Sending,
    version: &FormVersion,
    typed: &Typed,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let titles = version.form.sections.iter().map(|section| section.title);
    let texts = read_texts(database, visit.language, titles).await?;
    let sections = version.form.sections.iter();
    let sections = sections.map(|section| Choice::new(&section.key, texts.body(section.title)));
    let shown = Ask {
        w,
        path: visit.link(&format!("{}/clarification", entry_path(case))),
        entry: visit.link(&entry_path(case)),
        errors: ErrorSummary::html(w, &errors),
        title: title_of(sending),
        lang: sending.language.code(),
        id: typed.id,
        sending: sending.id,
        rule: &typed.rule,
        section: Field::new("section", w.get("screening-section"), Kind::Radios(sections.collect()))
            .hint(w.get("screening-section-hint"))
            .entered(Entered::one(&typed.section))
            .errors(w, &errors)
            .html(w),
        message: Field::new("message", w.get("screening-message"), Kind::Area(None))
            .hint(language_hint(visit, case, sending.language).await?)
            .value(&typed.message)
            .lang(sending.language.code())
            .errors(w, &errors)
            .html(w),
        days: Field::new("days", w.get("screening-days"), Kind::Number)
            .value(&typed.days)
            .errors(w, &errors)
            .html(w),
        replaces: clarification::open(database, case.application().id).await?.is_some(),
    };
    let page = case_page(visit, case, "screening-ask").await?;
    page.with_errors(!errors.is_empty()).render(&shown).await
}
