//! Withdrawing an entry: asked for on a page of its own, done by a button.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Problem, Visit};
use uuid::Uuid;

use super::opened::Opened;
use crate::application::withdraw as withdraw_application;
use crate::letters;

#[derive(Template)]
#[template(path = "pages/withdrawal.html")]
struct Withdrawal<'a> {
    w: &'a Words,
    opened: &'a Opened,
    name: String,
}

pub(crate) async fn ask(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    if opened.sent.is_none() || opened.withdrawn.is_some() {
        return Ok(visit.go(&opened.path("")));
    }
    let body = Withdrawal { w: &visit.words, name: opened.name(&visit), opened: &opened };
    opened.page(&visit, visit.words.get("calls-withdraw")).render(&body).await
}

pub(crate) async fn withdraw(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    if opened.sent.is_none() {
        return Err(Problem::NotFound);
    }
    let act = visit.act();
    let mut write = visit.house.database.begin().await?;
    if withdraw_application(&mut write, &act, visit.person()?.id, &opened.application).await? {
        letters::withdrawn(&write, &act, &visit.house, &opened.application, &opened.call).await?;
        write.commit().await?;
    }
    Ok(visit.go(&opened.path("")))
}
