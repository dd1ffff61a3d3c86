//! The sign-in page: what a private address shows to nobody.

use askama::Template;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Carried, Problem, Visit};

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignIn<'a> {
    w: &'a Words,
    hidden: String,
    carried: bool,
    demonstration: bool,
}

/// The title and body of the page, for [`foundation::house::Filled`].
pub fn body(words: &Words, carried: &Carried, demonstration: bool) -> (String, String) {
    let page = SignIn {
        w: words,
        hidden: carried.hidden(),
        carried: carried.fields.is_some(),
        demonstration,
    };
    (words.get("people-sign-in"), page.render().unwrap_or_default())
}

pub(crate) async fn show(_visit: Visit) -> Result<Response, Problem> {
    Err(Problem::SignIn(Carried::default()))
}
