//! What the passkeys' script asks: JSON, begun and finished.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use foundation::pages::{Carried, Problem, Visit};
use foundation::{Limit, Line};
use sea_orm::prelude::Uuid;
use serde_json::{Value, json};

use super::sign_in::HOME;
use super::sign_in_code::let_in;
use crate::browser::short_name;
use crate::passkey::{self, PasskeyError};
use crate::person::read_persons;

const PASSKEYS_FROM_CLIENT: Limit = Limit { name: "passkey questions to a network", times: 120, minutes: 60 };

impl From<PasskeyError> for Problem {
    fn from(error: PasskeyError) -> Self {
        match error {
            PasskeyError::Database(error) => error.into(),
            PasskeyError::NotHere => Self::NotFound,
            error => {
                tracing::info!(%error, "a passkey was not accepted");
                Self::Unreadable
            }
        }
    }
}

pub(crate) async fn begin_sign_in(visit: Visit, Json(form): Json<Value>) -> Result<Response, Problem> {
    let database = &visit.house.database;
    PASSKEYS_FROM_CLIENT.take(database, visit.arrived, &visit.client).await?;
    let next = Carried::to(form["next"].as_str().unwrap_or_default()).next;
    let write = database.begin().await?;
    let question = passkey::ask_to_sign_in(&visit.house, &write, &visit.act(), &next).await?;
    write.commit().await?;
    Ok(Json(question).into_response())
}

pub(crate) async fn finish_sign_in(visit: Visit, Json(answer): Json<Value>) -> Result<Response, Problem> {
    let write = visit.house.database.begin().await?;
    let signed_in = passkey::sign_in(&visit.house, &write, &visit.act(), answer).await;
    let (person, next) = match signed_in {
        Ok(signed_in) => signed_in,
        // The question is used up all the same.
        Err(error) => {
            write.commit().await?;
            return Err(error.into());
        }
    };
    let next = if next.is_empty() { visit.link(HOME) } else { next };
    let signed_in = let_in(&visit, write, person, &Carried::default()).await?;
    let mut response = Json(json!({ "next": next })).into_response();
    for cookie in signed_in.headers().get_all(axum::http::header::SET_COOKIE) {
        response.headers_mut().append(axum::http::header::SET_COOKIE, cookie.clone());
    }
    Ok(response)
}

pub(crate) async fn begin_registration(visit: Visit, Json(form): Json<Value>) -> Result<Response, Problem> {
    let id = visit.person()?.id;
    let write = visit.house.database.begin().await?;
    let persons = read_persons(&*write, [id]).await?;
    let person = persons.first().ok_or(Problem::NotFound)?;
    let mut label = Line::of(form["label"].as_str().unwrap_or_default());
    if label.is_empty() {
        label = Line::of(&short_name(&visit.browser));
    }
    if label.is_empty() {
        label = Line::of(&visit.words.get("people-passkey"));
    }
    let question = passkey::ask_to_register(&visit.house, &write, &visit.act(), person, &label).await?;
    write.commit().await?;
    Ok(Json(question).into_response())
}

pub(crate) async fn finish_registration(
    visit: Visit,
    Json(answer): Json<Value>,
) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let write = visit.house.database.begin().await?;
    let registered = passkey::register(&visit.house, &write, &visit.act(), person, answer).await;
    write.commit().await?;
    registered?;
    Ok(Json(json!({ "next": format!("{}?saved", visit.link(HOME)) })).into_response())
}

pub(crate) async fn remove(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let write = visit.house.database.begin().await?;
    if !passkey::remove(&write, &visit.act(), person, id).await? {
        return Err(Problem::NotFound);
    }
    write.commit().await?;
    Ok(visit.go("/my/account?saved"))
}
