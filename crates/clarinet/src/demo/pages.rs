//! The demonstration's own pages: who to be, and every mail.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use foundation::pages::{Carried, Fields, Problem, Routes, Visit, session_cookie};
use foundation::{House, Language, Role, Words, mail};
use people::person::find_by_email;
use people::session::begin_session;

use super::persons::{DemoPerson, PERSONS};
use crate::installation::mail_state;

const MAILS_SHOWN: u64 = 100;

pub(super) fn routes() -> Routes {
    Routes::new().bare(Method::GET, "/demo", persons).bare(Method::POST, "/demo/sign-in", sign_in).bare(
        Method::GET,
        "/demo/mails",
        mails,
    )
}

#[derive(Template)]
#[template(path = "demo/persons.html")]
struct Persons<'a> {
    w: &'a Words,
    persons: &'static [DemoPerson],
}

async fn persons(headers: HeaderMap, visit: Visit) -> Result<Response, Problem> {
    let visit = in_asked_language(visit, &headers);
    let page = visit.page("demo-persons");
    page.render(&Persons { w: &visit.words, persons: &PERSONS }).await
}

async fn sign_in(
    State(house): State<House>,
    headers: HeaderMap,
    visit: Visit,
    fields: Fields,
) -> Result<Response, Problem> {
    // The sign-in page carries typed fields along, among which may be a person of another form.
    let key = if fields.has("sign-in-person") { fields.raw("sign-in-person") } else { fields.raw("person") };
    let person = PERSONS.iter().find(|person| person.key == key).ok_or(Problem::NotFound)?;
    let browser = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let write = house.database.begin().await?;
    let known = find_by_email(&*write, &person.email()).await?.ok_or(Problem::NotFound)?;
    let token = begin_session(&write, &visit.act(), known.id, browser).await?;
    write.commit().await?;
    let desk = if person.roles.contains(&Role::Secretariat) { "/office/calls" } else { "" };
    let mut response = Carried::sent(&fields).go_on(&format!("/{}{desk}", known.language));
    response.headers_mut().insert(header::SET_COOKIE, session_cookie(&token, house.is_https()));
    Ok(response)
}

#[derive(Template)]
#[template(path = "demo/mails.html")]
struct Mails<'a> {
    w: &'a Words,
    mails: Vec<MailShown>,
}

struct MailShown {
    address: String,
    lang: &'static str,
    subject: String,
    body: String,
    state: String,
}

async fn mails(headers: HeaderMap, visit: Visit) -> Result<Response, Problem> {
    let visit = in_asked_language(visit, &headers);
    let mails = mail::outbox(&visit.house.database, MAILS_SHOWN).await?;
    let mails = mails.into_iter().map(|(mail, delivery)| MailShown {
        address: mail.address,
        lang: mail.language.code(),
        subject: mail.subject,
        body: mail.body,
        state: visit.words.get(mail_state(delivery.as_ref().map_or("", |delivery| &delivery.state))),
    });
    let mails = mails.collect();
    visit.page("demo-mails").status(StatusCode::OK).render(&Mails { w: &visit.words, mails }).await
}

/// `/demo` carries no language; `?lang=` chooses one, else the browser does.
fn in_asked_language(mut visit: Visit, headers: &HeaderMap) -> Visit {
    let asked = visit.query.split('&').find_map(|pair| pair.strip_prefix("lang="));
    let asked = asked
        .and_then(Language::from_code)
        .or_else(|| Language::preferred(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?));
    if let Some(language) = asked {
        visit.language = language;
        visit.words = visit.house.words(language).clone();
    }
    visit.path = String::new();
    visit.query = String::new();
    visit
}
