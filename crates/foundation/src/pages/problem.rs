//! What can stand in the way of a page, named for its situation, and the page that offers a way on.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;

use super::fields::Carried;
use super::visit::Visit;
use crate::languages::Words;

/// Why a page is not shown.
#[derive(Clone, Debug)]
pub enum Problem {
    /// There is no such thing, or the viewer may not know of it: the two answers are one.
    NotFound,
    /// It was here and was taken back.
    Gone,
    /// It is private and nobody is signed in; what was typed is carried along.
    SignIn(Carried),
    /// The form came from another site.
    CrossSite,
    /// The body is larger than what is taken here.
    TooLarge,
    /// The request cannot be read.
    Unreadable,
    /// Too many tries from there; the seconds to wait.
    TooMany(u32),
    /// Something broke; the log says what.
    Broken(String),
}

impl From<DbErr> for Problem {
    fn from(error: DbErr) -> Self {
        Self::Broken(error.to_string())
    }
}

/// A problem on its way to the front, which renders it.
#[derive(Clone)]
pub(super) struct Met(pub Arc<Problem>);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Met(Arc::new(self)));
        response
    }
}

#[derive(Template)]
#[template(path = "pages/problem.html")]
struct ProblemPage<'a> {
    w: &'a Words,
    title: String,
    text: String,
    request: &'a str,
}

impl Problem {
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::SignIn(_) => StatusCode::UNAUTHORIZED,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound | Self::SignIn(_) => ("problem-not-found", "problem-not-found-text"),
            Self::Gone => ("problem-gone", "problem-gone-text"),
            Self::CrossSite => ("problem-cross-site", "problem-cross-site-text"),
            Self::TooLarge => ("problem-too-large", "problem-too-large-text"),
            Self::Unreadable => ("problem-unreadable", "problem-unreadable-text"),
            Self::TooMany(_) => ("problem-too-many", "problem-too-many-text"),
            Self::Broken(_) => ("problem-broken", "problem-broken-text"),
        }
    }

    /// The page of the problem. Its links are the home's, so that two refusals do not differ by their address.
    pub(super) async fn page(&self, mut visit: Visit, request: &str) -> Response {
        if let Self::SignIn(carried) = self {
            let (title, body) =
                (visit.house.filled.sign_in)(&visit.words, carried, visit.house.demonstration);
            let page = visit.page_titled(title).status(self.status()).script("passkey.js");
            return page.render(&Raw { body }).await.unwrap_or_else(|_| self.status().into_response());
        }
        visit.path = String::new();
        visit.query = String::new();
        let (title, text) = self.keys();
        let title = visit.words.say(title, &[]);
        let wait = if let Self::TooMany(seconds) = self { seconds.div_ceil(60) } else { 0 };
        let text = visit.words.say(text, &[("minutes", i64::from(wait).into())]);
        let body = ProblemPage { w: &visit.words, title: title.clone(), text, request };
        let page = visit.page_titled(title).status(self.status());
        page.render(&body).await.unwrap_or_else(|_| self.status().into_response())
    }
}

#[derive(Template)]
#[template(source = "{{ body|safe }}", ext = "html")]
struct Raw {
    body: String,
}
