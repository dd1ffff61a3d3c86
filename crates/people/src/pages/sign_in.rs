//! The sign-in page, which a private address shows to nobody: an address is typed, a code and a link are mailed.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Carried, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Limit, Phrase, Words};

use super::sign_in_code::show_code_form;
use crate::person::fold_email;
use crate::sign_in;

/// Where a person goes who wanted nothing in particular.
pub(crate) const HOME: &str = "/my/account";

const MAILS_TO_ADDRESS: Limit = Limit { name: "sign-in mails to an address", times: 5, minutes: 15 };
/// A whole town hall may sit behind one network address.
const MAILS_FROM_CLIENT: Limit = Limit { name: "sign-in mails from a network", times: 60, minutes: 60 };

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignIn<'a> {
    w: &'a Words,
    errors: String,
    /// It stands in the place of a page that is for signed-in people.
    private: bool,
    email: String,
    hidden: String,
    next: &'a str,
    carried: bool,
    demonstration: bool,
}

impl<'a> SignIn<'a> {
    fn of(words: &'a Words, carried: &'a Carried, typed: &str, errors: &[ErrorLine], demo: bool) -> Self {
        let email = Field::new("sign-in-email", words.get("people-email"), Kind::Email)
            .value(typed)
            .errors(words, errors);
        Self {
            w: words,
            errors: ErrorSummary::html(words, errors),
            private: false,
            email: email.html(words),
            hidden: carried.hidden(),
            next: &carried.next,
            carried: carried.fields.is_some(),
            demonstration: demo,
        }
    }
}

/// The title and body of the page, for [`foundation::house::Filled`].
pub fn body(words: &Words, carried: &Carried, demonstration: bool) -> (String, String) {
    let page = SignIn { private: true, ..SignIn::of(words, carried, "", &[], demonstration) };
    (words.get("people-sign-in"), page.render().unwrap_or_default())
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let carried = Carried::to(&asked_next(&visit.query));
    if visit.viewer.person.is_some() {
        return Ok(carried.go_on(&visit.link(HOME)));
    }
    show_form(&visit, &carried, "", Vec::new()).await
}

/// The page with what was typed and what is wrong with it.
pub(super) async fn show_form(
    visit: &Visit,
    carried: &Carried,
    typed: &str,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let body = SignIn::of(&visit.words, carried, typed, &errors, visit.house.demonstration);
    visit.page("people-sign-in").script("passkey.js").with_errors(!errors.is_empty()).render(&body).await
}

/// The address that `?next=` names.
pub(super) fn asked_next(query: &str) -> String {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "next")
        .map(|(_, next)| next.into_owned())
        .unwrap_or_default()
}

/// Mails the code and asks for it on the answer, not behind a redirect: what was typed elsewhere is carried in the page.
pub(crate) async fn ask(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let carried = Carried::sent(&fields);
    let typed = fields.line("sign-in-email");
    let Some(email) = fold_email(typed.as_str()) else {
        let errors = vec![ErrorLine::new("sign-in-email", Phrase::of("people-email-wrong"))];
        return show_form(&visit, &carried, typed.as_str(), errors).await;
    };
    let database = &visit.house.database;
    MAILS_FROM_CLIENT.take(database, visit.arrived, &visit.client).await?;
    MAILS_TO_ADDRESS.take(database, visit.arrived, &email).await?;
    let next = if carried.fields.is_some() { "" } else { &carried.next };
    let write = database.begin().await?;
    let id = sign_in::ask(&visit.house, &write, &visit.act(), &email, visit.language, next).await?;
    write.commit().await?;
    show_code_form(&visit, &carried, id, &email, "", Vec::new()).await
}

/// Goes on with what was carried, once a passkey has signed in.
pub(crate) async fn go_on(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let carried = Carried::sent(&fields);
    if visit.viewer.person.is_some() {
        return Ok(carried.go_on(&visit.link(HOME)));
    }
    show_form(&visit, &carried, "", Vec::new()).await
}

/// A form was posted here; whoever reloads by address or changes the language begins again.
pub(crate) async fn begin_again(visit: Visit) -> Response {
    visit.go("/sign-in")
}
