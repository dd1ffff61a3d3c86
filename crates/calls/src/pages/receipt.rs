//! The receipt: the number, when it was sent, what happens next.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Words, t};
use uuid::Uuid;

use super::opened::Opened;
use crate::call::Phase;

#[derive(Template)]
#[template(path = "pages/receipt.html")]
struct Receipt<'a> {
    w: &'a Words,
    opened: &'a Opened,
    name: String,
    number: i32,
    sent: String,
    again: i32,
    grace: bool,
    after: Vec<&'a str>,
    open: bool,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let (sent, number) = opened.sent.as_ref().zip(opened.application.number).ok_or(Problem::NotFound)?;
    let words = &visit.words;
    let body = Receipt {
        w: words,
        name: opened.name(&visit),
        number,
        sent: words.date_time(sent.arrived_at, &opened.call.time_zone()),
        again: sent.ordinal,
        grace: sent.grace_since.is_some(),
        after: opened.texts.body(opened.call.after_id).split("\n\n").collect(),
        open: opened.call.phase(visit.arrived) == Phase::Open && opened.withdrawn.is_none(),
        opened: &opened,
    };
    opened.page(&visit, words.get("calls-receipt")).render(&body).await
}
