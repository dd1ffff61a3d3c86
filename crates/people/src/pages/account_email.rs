//! A new address: typed, then confirmed by the code mailed to it.

use axum::extract::Path;
use axum::response::Response;
use foundation::database::is_taken;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Limit, Phrase, t};
use sea_orm::prelude::Uuid;

use super::account::own_person;
use super::account_name::AccountForm;
use crate::email_change::{self, Changed, EmailChange};
use crate::person::fold_email;
use crate::sign_in::MINUTES;

/// Whoever asks: nobody is written to without end by persons who take turns.
const CODES_TO_ADDRESS: Limit = Limit { name: "codes to a new address", times: 20, minutes: 24 * 60 };
/// As few as sign-in allows of one address, over all codes and persons.
const TRIES_AT_ADDRESS: Limit = Limit { name: "tries at a new address", times: 20, minutes: 24 * 60 };
const MAILS_OF_PERSON: Limit = Limit { name: "codes for a new address of a person", times: 5, minutes: 60 };

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    show_form(&visit, "", Vec::new()).await
}

async fn show_form(visit: &Visit, typed: &str, errors: Vec<ErrorLine>) -> Result<Response, Problem> {
    let words = &visit.words;
    let email =
        Field::new("email", words.get("people-email-new"), Kind::Email).value(typed).errors(words, &errors);
    let form = AccountForm {
        w: words,
        errors: ErrorSummary::html(words, &errors),
        title: "people-email-title",
        text: words.get("people-email-text"),
        path: "/my/account/email",
        fields: email.html(words),
        button: "people-sign-in-send",
    };
    form.show(visit).await
}

pub(crate) async fn ask(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let typed = fields.line("email");
    let Some(email) = fold_email(typed.as_str()) else {
        let errors = vec![ErrorLine::new("email", Phrase::of("people-email-wrong"))];
        return show_form(&visit, typed.as_str(), errors).await;
    };
    let person = own_person(&visit).await?;
    let database = &visit.house.database;
    MAILS_OF_PERSON.take(database, visit.arrived, &person.id.to_string()).await?;
    CODES_TO_ADDRESS.take(database, visit.arrived, &email).await?;
    let write = database.begin().await?;
    let id = email_change::ask(&visit.house, &write, &visit.act(), &person, &email).await?;
    write.commit().await?;
    Ok(visit.go(&format!("/my/account/email/{id}")))
}

async fn own_change(visit: &Visit, id: Uuid) -> Result<EmailChange, Problem> {
    let person = visit.person()?.id;
    let change = email_change::find(visit.house.database.read(), person, id).await?;
    change.filter(|change| change.used_at.is_none()).ok_or(Problem::NotFound)
}

pub(crate) async fn show_code(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let change = own_change(&visit, id).await?;
    show_code_form(&visit, &change, "", Vec::new()).await
}

async fn show_code_form(
    visit: &Visit,
    change: &EmailChange,
    typed: &str,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let code = Field::new("code", words.get("people-code"), Kind::Code)
        .hint(words.get("people-code-hint"))
        .value(typed)
        .errors(words, &errors);
    let form = AccountForm {
        w: words,
        errors: ErrorSummary::html(words, &errors),
        title: "people-email-code-title",
        text: t!(words, "people-email-code-sent", email = change.email.as_str(), minutes = MINUTES),
        path: &visit.path,
        fields: code.html(words),
        button: "people-email-confirm",
    };
    form.show(visit).await
}

pub(crate) async fn confirm(visit: Visit, Path(id): Path<Uuid>, fields: Fields) -> Result<Response, Problem> {
    let change = own_change(&visit, id).await?;
    let person = own_person(&visit).await?;
    let typed = fields.raw("code");
    TRIES_AT_ADDRESS.take(&visit.house.database, visit.arrived, &change.email).await?;
    let write = visit.house.database.begin().await?;
    let changed = match email_change::confirm(&visit.house, &write, &visit.act(), &person, id, typed).await {
        Ok(changed) => {
            write.commit().await?;
            changed
        }
        // Another person took the address in this instant.
        Err(error) if is_taken(&error) => {
            drop(write);
            Changed::Taken
        }
        Err(error) => return Err(error.into()),
    };
    let wrong = |key| vec![ErrorLine::new("code", Phrase::of(key))];
    match changed {
        Changed::Done => Ok(visit.go("/my/account?saved")),
        Changed::WrongCode => show_code_form(&visit, &change, typed, wrong("people-code-wrong")).await,
        Changed::Ended => {
            let errors = vec![ErrorLine::new("email", Phrase::of("people-code-ended"))];
            show_form(&visit, &change.email, errors).await
        }
        Changed::Taken => {
            let errors = vec![ErrorLine::new("email", Phrase::of("people-email-taken"))];
            show_form(&visit, &change.email, errors).await
        }
    }
}
