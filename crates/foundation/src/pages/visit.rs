//! A visit: who asks, in which language, when, on which address.

use axum::extract::FromRequestParts;
use axum::http::header::{COOKIE, HeaderValue, USER_AGENT};
use axum::http::request::Parts;
use axum::response::Response;
use cookie::{Cookie, SameSite};

use super::cache::Keep;
use super::client::client;
use super::fields::Carried;
use super::frame::Page;
use super::front::{Arrived, Localised};
use super::problem::Problem;
use crate::audit::Act;
use crate::clock::Moment;
use crate::house::House;
use crate::languages::{Language, Phrase, Words};
use crate::viewer::{SignedIn, Viewer};

/// The session cookie of an https installation.
pub const SESSION_COOKIE: &str = "__Host-session";
/// The same without https, for a machine of one's own: browsers refuse `__Host-` there.
const PLAIN_SESSION_COOKIE: &str = "session";

/// One request as handlers see it.
#[derive(Clone)]
pub struct Visit {
    /// The running program.
    pub house: House,
    /// The language of the address.
    pub language: Language,
    /// The words of that language.
    pub words: Words,
    /// Who asks.
    pub viewer: Viewer,
    /// When the first byte of the request arrived.
    pub arrived: Moment,
    /// The address without its language: `/award/entries/7`.
    pub path: String,
    /// What follows the question mark.
    pub query: String,
    /// The network the request comes from, to count limits by; never stored as it is.
    pub client: String,
    /// What the browser calls itself.
    pub browser: String,
}

impl Visit {
    fn of(
        house: &House,
        language: Language,
        viewer: Viewer,
        arrived: Moment,
        path: String,
        parts: &Parts,
    ) -> Self {
        Self {
            house: house.clone(),
            language,
            words: house.words(language).clone(),
            viewer,
            arrived,
            path,
            query: parts.uri.query().unwrap_or_default().to_owned(),
            client: client(parts, &house.trusted_proxies),
            browser: parts
                .headers
                .get(USER_AGENT)
                .and_then(|agent| agent.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
        }
    }

    /// The same for nobody in particular, without asking the database.
    pub(super) fn of_nobody(parts: &Parts, house: &House) -> Self {
        let Localised { language, path } = localised(parts);
        Self::of(house, language, Viewer::nobody(), arrived(parts, house), path, parts)
    }

    /// The person who acts, or [`Problem::SignIn`].
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn person(&self) -> Result<&SignedIn, Problem> {
        self.viewer.person.as_ref().ok_or_else(|| Problem::SignIn(Carried::none(self)))
    }

    /// An act of this visitor, at the time the request arrived.
    pub fn act(&self) -> Act {
        Act { person: self.viewer.id(), at: self.arrived, chance: self.house.chance.clone() }
    }

    /// A page with a title of the words.
    pub fn page(&self, title: &'static str) -> Page {
        self.page_titled(self.words.say(title, &[]))
    }

    /// A page with a title of its own.
    pub fn page_titled(&self, title: impl Into<String>) -> Page {
        Page::new(self.clone(), title.into())
    }

    /// A phrase in the visitor's language.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.words.phrase(phrase)
    }

    /// An address in the visitor's language.
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.language)
    }

    /// The fields of the address, as a form with GET sends them.
    pub fn query_fields(&self) -> super::fields::Fields {
        super::fields::Fields::read(self.query.as_bytes()).unwrap_or_default()
    }

    /// An answer that is no [`Page`], a feed for example, kept for anonymous readers as [`Page::shows`] keeps a page.
    pub fn kept(
        &self,
        mut response: Response,
        address: impl Into<String>,
        nouns: impl IntoIterator<Item = String>,
        until: Option<Moment>,
    ) -> Response {
        if self.viewer.person.is_none() {
            response.extensions_mut().insert(Keep {
                shows: nouns.into_iter().collect(),
                until,
                address: Some(address.into()),
            });
        }
        response
    }

    /// Sends the browser on, after a write: it then asks with GET.
    pub fn go(&self, path: &str) -> Response {
        let mut response = Response::default();
        *response.status_mut() = axum::http::StatusCode::SEE_OTHER;
        if let Ok(location) = HeaderValue::from_str(&self.link(path)) {
            response.headers_mut().insert(axum::http::header::LOCATION, location);
        }
        response
    }
}

fn localised(parts: &Parts) -> Localised {
    let localised = parts.extensions.get::<Localised>().cloned();
    localised.unwrap_or_else(|| Localised { language: Language::En, path: parts.uri.path().to_owned() })
}

fn arrived(parts: &Parts, house: &House) -> Moment {
    parts.extensions.get::<Arrived>().map_or_else(|| house.clock.now(), |arrived| arrived.0)
}

impl FromRequestParts<House> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Problem> {
        let Localised { language, path } = localised(parts);
        let arrived = arrived(parts, house);
        if let Some(viewer) = parts.extensions.get::<Viewer>() {
            return Ok(Self::of(house, language, viewer.clone(), arrived, path, parts));
        }
        let person = match session_token(parts.headers.get(COOKIE), house.is_https()) {
            Some(token) => (house.filled.session)(house.clone(), token, arrived).await?,
            None => None,
        };
        Ok(Self::of(house, language, Viewer { person }, arrived, path, parts))
    }
}

pub(super) fn session_token(header: Option<&HeaderValue>, https: bool) -> Option<String> {
    let name = if https { SESSION_COOKIE } else { PLAIN_SESSION_COOKIE };
    Cookie::split_parse(header?.to_str().ok()?)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// The `Set-Cookie` that begins a session in a browser.
pub fn session_cookie(token: &str, https: bool) -> HeaderValue {
    let name = if https { SESSION_COOKIE } else { PLAIN_SESSION_COOKIE };
    cookie(Cookie::build((name, token.to_owned())), https)
}

/// The `Set-Cookie` that ends it.
pub fn end_session_cookie(https: bool) -> HeaderValue {
    let name = if https { SESSION_COOKIE } else { PLAIN_SESSION_COOKIE };
    cookie(Cookie::build((name, String::new())).max_age(cookie::time::Duration::ZERO), https)
}

fn cookie(builder: cookie::CookieBuilder<'_>, https: bool) -> HeaderValue {
    let cookie = builder.path("/").http_only(true).same_site(SameSite::Lax).secure(https).build();
    HeaderValue::from_str(&cookie.to_string()).unwrap_or_else(|_| HeaderValue::from_static(""))
}
