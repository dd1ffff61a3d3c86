//! The secretariat's pages.

mod checklist;
mod clarification;
mod confirmation;
mod decision;
mod entry;
pub(super) mod postal;
mod postal_entry;
mod preview;
mod queue;
pub(super) mod reading;
mod restoration;
mod review;
pub(super) mod trail;

use foundation::Words;
use foundation::pages::{Page, Problem, Routes, Visit};
use foundation::text::read_texts;

use crate::application::Sending;
use crate::call::{Call, find_call};
use crate::screening::queue::State;
use crate::screening::{Case, find_case};
use crate::showing::TITLE;

/// The addresses of the secretariat.
pub(super) fn office_routes() -> Routes {
    Routes::new()
        .private_get("/office/calls/{slug}/queue", queue::show)
        .private_get("/office/calls/{slug}/queue/next", queue::next)
        .private_get("/office/calls/{slug}/postal", postal::show)
        .private_post("/office/calls/{slug}/postal", postal::record)
        .private_get("/office/calls/{slug}/postal/{id}", postal_entry::show)
        .private_post("/office/calls/{slug}/postal/{id}/typing", postal_entry::take_over)
        .private_post("/office/calls/{slug}/postal/{id}/letters/{letter}/posting", postal_entry::post)
        .private_get("/office/entries/{id}", entry::show)
        .private_post("/office/entries/{id}/findings", checklist::save)
        .private_post("/office/entries/{id}/notes", trail::add_note)
        .private_get("/office/entries/{id}/decision", decision::show)
        .private_post("/office/entries/{id}/decision", decision::decide)
        .private_get("/office/entries/{id}/confirmation", confirmation::show)
        .private_post("/office/entries/{id}/confirmation", confirmation::confirm)
        .private_get("/office/entries/{id}/clarification", clarification::show)
        .private_post("/office/entries/{id}/clarification", clarification::ask)
        .private_get("/office/entries/{id}/review", review::show)
        .private_post("/office/entries/{id}/review", review::decide)
        .private_post("/office/entries/{id}/restoration", restoration::restore)
}

/// A call of an address, if the visitor runs it.
async fn run_call(visit: &Visit, slug: &str) -> Result<Call, Problem> {
    let call = find_call(visit.house.database.read(), &visit.viewer, slug).await?;
    call.filter(|call| call.is_run_by(&visit.viewer)).ok_or(Problem::NotFound)
}

/// The case of an address, if the visitor may screen it.
async fn open_case(visit: &Visit, id: &str) -> Result<Case, Problem> {
    let id = id.parse().map_err(|_| Problem::NotFound)?;
    find_case(visit.house.database.read(), &visit.viewer, id).await?.ok_or(Problem::NotFound)
}

/// The case of an address, if the visitor may act on it: who takes part in an entry only reads what was sent.
async fn open_others_case(visit: &Visit, id: &str) -> Result<Case, Problem> {
    let case = open_case(visit, id).await?;
    if case.is_own() { Err(Problem::NotFound) } else { Ok(case) }
}

/// A page about a case, with the way to it: the queue and, below it, the entry.
async fn case_page(visit: &Visit, case: &Case, title: &'static str) -> Result<Page, Problem> {
    let number = case.application().number.unwrap_or_default();
    let entry = foundation::t!(visit.words, "screening-entry", number = number);
    let page = visit.page_titled(format!("{} – {entry}", visit.words.get(title)));
    let page = queue_crumb(visit, page, case.call()).await?;
    Ok(page.crumb(entry_path(case), entry))
}

/// The queue stands behind its call.
async fn call_crumb(visit: &Visit, page: Page, call: &Call) -> Result<Page, Problem> {
    crumb_of(visit, page, call, format!("/calls/{}", call.slug)).await
}

async fn queue_crumb(visit: &Visit, page: Page, call: &Call) -> Result<Page, Problem> {
    crumb_of(visit, page, call, format!("/office/calls/{}/queue", call.slug)).await
}

async fn crumb_of(visit: &Visit, page: Page, call: &Call, path: String) -> Result<Page, Problem> {
    let texts = read_texts(visit.house.database.read(), visit.language, [call.title_id]).await?;
    Ok(page.office().crumb(path, texts.body(call.title_id).to_owned()))
}

fn entry_path(case: &Case) -> String {
    format!("/office/entries/{}", case.application().id)
}

fn title_of(sending: &Sending) -> String {
    sending.answers().text(TITLE).to_owned()
}

/// A state as a tag: its class and its words.
struct Tag {
    class: &'static str,
    label: String,
}

impl Tag {
    fn of(state: State, words: &Words) -> Self {
        let class = match state {
            State::Eligible => "tag ok",
            State::Waiting | State::Proposed | State::InReview => "tag wait",
            State::Changed | State::NotEligible => "tag alert",
            State::New | State::Withdrawn => "tag",
        };
        Self { class, label: words.get(state.key()) }
    }
}
