//! How a person is named, and the language of their mails.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Language, Line, Phrase, Words};

use super::account::own_person;
use crate::person::rename;

const LONGEST_NAME: usize = 120;

/// A page of the account with one form.
#[derive(Template)]
#[template(path = "pages/account_form.html")]
pub(super) struct AccountForm<'a> {
    pub w: &'a Words,
    pub errors: String,
    pub title: &'static str,
    pub text: String,
    pub path: &'a str,
    pub fields: String,
    pub button: &'static str,
}

impl AccountForm<'_> {
    pub async fn show(self, visit: &Visit) -> Result<Response, Problem> {
        visit
            .page(self.title)
            .crumb("/my/account", visit.words.get("people-account"))
            .with_errors(!self.errors.is_empty())
            .render(&self)
            .await
    }
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let person = own_person(&visit).await?;
    show_form(&visit, &person.name, person.language.code(), Vec::new()).await
}

async fn show_form(
    visit: &Visit,
    name: &str,
    language: &str,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let name = Field::new("name", words.get("people-name"), Kind::Line("full"))
        .hint(words.get("people-name-hint"))
        .value(name)
        .autocomplete("name")
        .errors(words, &errors);
    let choices = Language::ALL.map(Choice::language);
    let language = Field::new("language", words.get("people-language"), Kind::Select(choices.to_vec()))
        .value(language)
        .errors(words, &errors);
    let form = AccountForm {
        w: words,
        errors: ErrorSummary::html(words, &errors),
        title: "people-name-title",
        text: String::new(),
        path: &visit.path,
        fields: name.html(words) + &language.html(words),
        button: "people-save",
    };
    form.show(visit).await
}

pub(crate) async fn save(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let name = fields.line("name");
    let language = Language::from_code(fields.raw("language"));
    let mut errors = Vec::new();
    if let Some(wrong) = name_error(&name) {
        errors.push(ErrorLine::new("name", Phrase::of(wrong)));
    }
    if language.is_none() {
        errors.push(ErrorLine::new("language", Phrase::of("people-language-missing")));
    }
    let (Some(language), true) = (language, errors.is_empty()) else {
        return show_form(&visit, name.as_str(), fields.raw("language"), errors).await;
    };
    let id = visit.person()?.id;
    let mut write = visit.house.database.begin().await?;
    rename(&write, &visit.act(), id, &name, language).await?;
    write.changes(format!("person:{id}"));
    write.commit().await?;
    Ok(visit.go("/my/account?saved"))
}

/// What is wrong with a name, as a key of the words.
pub(super) fn name_error(name: &Line) -> Option<&'static str> {
    if name.is_empty() {
        Some("people-name-missing")
    } else if name.as_str().chars().count() > LONGEST_NAME {
        Some("people-name-long")
    } else {
        None
    }
}
