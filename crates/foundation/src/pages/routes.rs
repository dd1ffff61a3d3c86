//! The list of a program's addresses: each says who may ask, and the walk of all rights is made from it.

use axum::extract::{FromRequestParts, Request, State};
use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Router, http::Method};

use super::fields::Carried;
use super::front::LOCALISED;
use super::problem::Problem;
use super::visit::Visit;
use crate::house::House;

/// An address of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `GET` or `POST`.
    pub method: Method,
    /// With the parameters in braces and, where it has one, the language: `/{lang}/award/entries/{number}`.
    pub path: String,
    /// Whether it asks for a signed-in person.
    pub private: bool,
}

/// Addresses and what answers them.
#[derive(Clone, Default)]
pub struct Routes {
    list: Vec<Entry>,
    public: Router<House>,
    private: Router<House>,
    bare: Router<House>,
}

impl Routes {
    /// No address yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page for everybody, under every language.
    pub fn get<H: Handler<T, House>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.public = self.public.route(path, get(handler));
        self.listed(Method::GET, format!("/{{lang}}{path}"), false)
    }

    /// A form that everybody may send.
    pub fn post<H: Handler<T, House>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.public = self.public.route(path, post(handler));
        self.listed(Method::POST, format!("/{{lang}}{path}"), false)
    }

    /// A page for signed-in people; anyone else meets the sign-in page before anything is looked up.
    pub fn private_get<H: Handler<T, House>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.private = self.private.route(path, get(handler));
        self.listed(Method::GET, format!("/{{lang}}{path}"), true)
    }

    /// A form of signed-in people; what others typed is carried through their sign-in.
    pub fn private_post<H: Handler<T, House>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.private = self.private.route(path, post(handler));
        self.listed(Method::POST, format!("/{{lang}}{path}"), true)
    }

    /// An address without a language, for programs and operators.
    pub fn bare<H: Handler<T, House>, T: 'static>(mut self, method: Method, path: &str, handler: H) -> Self {
        let route: MethodRouter<House> = if method == Method::POST { post(handler) } else { get(handler) };
        self.bare = self.bare.route(path, route);
        self.listed(method, path.to_owned(), false)
    }

    /// These and those of another room.
    pub fn and(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        self.public = self.public.merge(other.public);
        self.private = self.private.merge(other.private);
        self.bare = self.bare.merge(other.bare);
        self
    }

    /// Every address.
    pub fn list(&self) -> &[Entry] {
        &self.list
    }

    /// The router, to be put behind the front. `office` and `my` are private down to addresses that do not exist.
    pub fn router(self, house: House) -> Router {
        let private = self
            .private
            .route("/office/{*rest}", get(nothing).post(nothing))
            .route("/my/{*rest}", get(nothing).post(nothing))
            .route_layer(middleware::from_fn_with_state(house.clone(), signed_in));
        Router::new()
            .nest(LOCALISED, self.public.merge(private))
            .merge(self.bare)
            .fallback(nothing)
            .with_state(house)
    }

    fn listed(mut self, method: Method, path: String, private: bool) -> Self {
        let path = if path == "/{lang}/" { "/{lang}".to_owned() } else { path };
        self.list.push(Entry { method, path, private });
        self
    }
}

async fn nothing() -> Problem {
    Problem::NotFound
}

async fn signed_in(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let visit = match Visit::from_request_parts(&mut parts, &house).await {
        Ok(visit) => visit,
        Err(problem) => return problem.into_response(),
    };
    parts.extensions.insert(visit.viewer.clone());
    let request = Request::from_parts(parts, body);
    if visit.viewer.person.is_some() {
        return next.run(request).await;
    }
    let carried = if request.method() == Method::POST {
        Carried::posted(&visit, request).await
    } else {
        Ok(Carried::none(&visit))
    };
    match carried {
        Ok(carried) => Problem::SignIn(carried).into_response(),
        Err(problem) => problem.into_response(),
    }
}
