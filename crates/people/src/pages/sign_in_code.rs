//! The second step of signing in: the mailed code or link proves the address, and a newcomer gives a name.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::Response;
use foundation::pages::{
    Carried, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit, session_cookie,
};
use foundation::{Act, Limit, Phrase, Words, Write, t};
use sea_orm::prelude::Uuid;

use super::sign_in::{HOME, asked_next, show_form};
use crate::session::begin_session;
use crate::sign_in::{self, MINUTES, Proof, Proved, prove, typed_code};

const LONGEST_NAME: usize = 120;

const PROOFS_FROM_CLIENT: Limit = Limit { name: "sign-in codes from a network", times: 60, minutes: 60 };
/// Six digits are guessed in a million tries; whoever reaches this limit still has the link.
const CODES_OF_ADDRESS: Limit = Limit { name: "sign-in codes of an address", times: 20, minutes: 24 * 60 };

#[derive(Template)]
#[template(path = "pages/sign_in_code.html")]
struct CodeForm<'a> {
    w: &'a Words,
    errors: String,
    code: String,
    hidden: String,
    id: Uuid,
    email: String,
    minutes: i64,
    carried: bool,
}

#[derive(Template)]
#[template(path = "pages/sign_in_link.html")]
struct LinkForm<'a> {
    w: &'a Words,
    open: bool,
    path: &'a str,
    hidden: String,
}

#[derive(Template)]
#[template(path = "pages/sign_in_name.html")]
struct NameForm<'a> {
    w: &'a Words,
    errors: String,
    name: String,
    hidden: String,
    path: &'a str,
    id: Option<Uuid>,
    code: &'a str,
    email: String,
    carried: bool,
}

/// The form that asks for the code; `typed` and the errors after a wrong one.
pub(super) async fn show_code_form(
    visit: &Visit,
    carried: &Carried,
    id: Uuid,
    email: &str,
    typed: &str,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let code = Field::new("sign-in-code", words.get("people-code"), Kind::Code)
        .hint(words.get("people-code-hint"))
        .value(typed)
        .errors(words, &errors);
    let body = CodeForm {
        w: words,
        errors: ErrorSummary::html(words, &errors),
        code: code.html(words),
        hidden: carried.hidden(),
        id,
        email: email.to_owned(),
        minutes: MINUTES,
        carried: carried.fields.is_some(),
    };
    visit.page("people-code-title").with_errors(!errors.is_empty()).render(&body).await
}

pub(crate) async fn enter_code(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let carried = Carried::sent(&fields);
    if visit.viewer.person.is_some() {
        return Ok(carried.go_on(&visit.link(HOME)));
    }
    let database = &visit.house.database;
    let id = fields.parse("sign-in-id").unwrap_or_default();
    let typed = fields.raw("sign-in-code");
    let email = sign_in::address_of(database.read(), id).await?.unwrap_or_default();
    if typed_code(typed).is_empty() {
        let errors = vec![ErrorLine::new("sign-in-code", Phrase::of("people-code-missing"))];
        return show_code_form(&visit, &carried, id, &email, typed, errors).await;
    }
    CODES_OF_ADDRESS.take(database, visit.arrived, &email).await?;
    let proof = Proof::Code(id, typed_code(typed));
    finish(visit, fields, proof, &email).await
}

pub(crate) async fn show_link(visit: Visit, Path(token): Path<String>) -> Result<Response, Problem> {
    let open = sign_in::is_link_open(visit.house.database.read(), &token, visit.arrived).await?;
    let carried = Carried::to(&asked_next(&visit.query));
    let body = LinkForm { w: &visit.words, open, path: &visit.path, hidden: carried.hidden() };
    let status = if open { StatusCode::OK } else { StatusCode::GONE };
    visit.page("people-link-title").status(status).render(&body).await
}

pub(crate) async fn follow_link(
    visit: Visit,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    finish(visit, fields, Proof::Link(token), "").await
}

async fn finish(visit: Visit, fields: Fields, proof: Proof, email: &str) -> Result<Response, Problem> {
    let carried = Carried::sent(&fields);
    PROOFS_FROM_CLIENT.take(&visit.house.database, visit.arrived, &visit.client).await?;
    let name = fields.line("sign-in-name");
    let fits = !name.is_empty() && name.as_str().chars().count() <= LONGEST_NAME;
    let newcomer = fits.then_some((&name, visit.language));
    let write = visit.house.database.begin().await?;
    match prove(&write, &visit.act(), &proof, newcomer).await? {
        Proved::Person(person) => let_in(&visit, write, person, &carried).await,
        Proved::Stranger(email) => {
            write.commit().await?;
            ask_name(&visit, &carried, &fields, &proof, email).await
        }
        Proved::WrongCode => {
            write.commit().await?;
            let Proof::Code(id, typed) = proof else {
                return Err(Problem::NotFound);
            };
            let errors = vec![ErrorLine::new("sign-in-code", Phrase::of("people-code-wrong"))];
            show_code_form(&visit, &carried, id, email, &typed, errors).await
        }
        Proved::Ended => {
            let errors = vec![ErrorLine::new("sign-in-email", Phrase::of("people-code-ended"))];
            show_form(&visit, &carried, email, errors).await
        }
    }
}

/// Begins the session of a proved person and goes on.
pub(super) async fn let_in(
    visit: &Visit,
    write: Write,
    person: Uuid,
    carried: &Carried,
) -> Result<Response, Problem> {
    let act = Act { person: Some(person), ..visit.act() };
    let token = begin_session(&write, &act, person, &visit.browser).await?;
    write.commit().await?;
    let mut response = carried.go_on(&visit.link(HOME));
    response.headers_mut().insert(header::SET_COOKIE, session_cookie(&token, visit.house.is_https()));
    Ok(response)
}

async fn ask_name(
    visit: &Visit,
    carried: &Carried,
    fields: &Fields,
    proof: &Proof,
    email: String,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let typed = fields.line("sign-in-name");
    let errors = if !fields.has("sign-in-name") {
        Vec::new()
    } else if typed.is_empty() {
        vec![ErrorLine::new("sign-in-name", Phrase::of("people-name-missing"))]
    } else {
        vec![ErrorLine::new("sign-in-name", Phrase::of("people-name-long"))]
    };
    let name = Field::new("sign-in-name", words.get("people-name"), Kind::Line("full"))
        .hint(words.get("people-name-hint"))
        .value(typed.as_str())
        .autocomplete("name")
        .errors(words, &errors);
    let (id, code) = match proof {
        Proof::Code(id, code) => (Some(*id), code.as_str()),
        Proof::Link(_) => (None, ""),
    };
    let body = NameForm {
        w: words,
        errors: ErrorSummary::html(words, &errors),
        name: name.html(words),
        hidden: carried.hidden(),
        path: &visit.path,
        id,
        code,
        email,
        carried: carried.fields.is_some(),
    };
    visit.page("people-newcomer-title").with_errors(!errors.is_empty()).render(&body).await
}
