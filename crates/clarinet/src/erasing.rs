//! Erasing a person in every room, and on the list beside the backup: from their account, or by who keeps the installation.

use askama::Template;
use axum::http::header;
use axum::response::Response;
use foundation::files::StoreError;
use foundation::pages::{
    ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Routes, Visit, end_session_cookie,
};
use foundation::{Act, Chance, Clock, Database, House, Phrase, Words};
use people::erasure::{NotErased, hindrance};
use people::person::{find_by_email, fold_email, read_persons};
use sea_orm::DbErr;
use uuid::Uuid;

use crate::configuration::Configuration;
use crate::program::{self, Stopped};

pub(crate) fn routes() -> Routes {
    Routes::new().private_get("/my/account/erasure", show).private_post("/my/account/erasure", erase_own)
}

/// Why a person was not erased.
#[derive(Debug, thiserror::Error)]
pub enum ErasingError {
    /// Something must be done first.
    #[error(transparent)]
    Hindered(#[from] NotErased),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
    /// The list of the erased cannot be written: then nobody is erased, since an older backup would bring them back.
    #[error(transparent)]
    Files(#[from] StoreError),
}

/// Erases a person. The list comes first: it may know more than the database, never less.
///
/// # Errors
/// The person is not erased, and why.
pub async fn erase(house: &House, act: &Act, person: Uuid) -> Result<(), ErasingError> {
    if let Some(hindrance) = hindrance(house.database.read(), person).await? {
        return Err(hindrance.into());
    }
    house.files.note_erasure(person, act.at).await?;
    Ok(erase_in_rooms(&house.database, act, person).await?)
}

/// Erases a person in every room, whatever they were: also what `restore` replays. Erased already, nothing changes.
///
/// # Errors
/// The database refused.
pub(crate) async fn erase_in_rooms(database: &Database, act: &Act, person: Uuid) -> Result<(), DbErr> {
    let mut write = database.begin().await?;
    calls::personal::erase(&mut write, act, person).await?;
    people::erasure::erase(&write, act, person).await?;
    write.changes(format!("person:{person}"));
    write.commit().await
}

/// `clarinet erase`: for somebody who asks by letter.
///
/// # Errors
/// Nobody has the address, or the person is not erased.
pub async fn by_letter(configuration: Configuration, email: &str) -> Result<(), Stopped> {
    let house = program::house(&configuration, Clock::system(), Chance::system()?).await?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let folded = fold_email(email).ok_or_else(|| Stopped::Address(email.to_owned()))?;
    let person = find_by_email(house.database.read(), &folded).await.map_err(named)?;
    let person = person.ok_or_else(|| Stopped::Unknown(folded))?;
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    erase(&house, &act, person.id).await.map_err(|error| Stopped::NotErased(error.to_string()))?;
    println!("The person is erased.");
    Ok(())
}

#[derive(Template)]
#[template(path = "erasure.html")]
struct Erasure<'a> {
    w: &'a Words,
    errors: String,
    email: String,
}

async fn show(visit: Visit) -> Result<Response, Problem> {
    render(&visit, "", Vec::new()).await
}

async fn render(visit: &Visit, typed: &str, errors: Vec<ErrorLine>) -> Result<Response, Problem> {
    let words = &visit.words;
    let email = Field::new("email", words.get("people-erasure-confirm"), Kind::Email)
        .value(typed)
        .errors(words, &errors);
    let body = Erasure { w: words, errors: ErrorSummary::html(words, &errors), email: email.html(words) };
    visit
        .page("people-erasure")
        .crumb("/my/account", words.get("people-account"))
        .with_errors(!errors.is_empty())
        .render(&body)
        .await
}

async fn erase_own(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let id = visit.person()?.id;
    let typed = fields.line("email");
    let person = read_persons(visit.house.database.read(), [id]).await?.into_iter().next();
    let email = person.and_then(|person| person.email);
    let fault = |key| vec![ErrorLine::new("email", Phrase::of(key))];
    if email.is_none() || fold_email(typed.as_str()) != email {
        return render(&visit, typed.as_str(), fault("people-erasure-wrong")).await;
    }
    match erase(&visit.house, &visit.act(), id).await {
        Ok(()) => {
            let mut response = visit.go("");
            let cookie = end_session_cookie(visit.house.is_https());
            response.headers_mut().insert(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(ErasingError::Hindered(why)) => {
            let key = match why {
                NotErased::LastAdministrator => "people-erasure-last-administrator",
                NotErased::LastOfSecretariat => "people-erasure-last-secretariat",
            };
            render(&visit, typed.as_str(), fault(key)).await
        }
        Err(ErasingError::Database(error)) => Err(error.into()),
        Err(ErasingError::Files(error)) => Err(Problem::Broken(error.to_string())),
    }
}
