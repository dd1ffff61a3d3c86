//! What a form sent: names and values, in order; and how they travel through a sign-in.

use std::fmt::Write as _;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;

use super::problem::Problem;
use super::visit::Visit;
use crate::house::House;
use crate::line::{Line, paragraphs};

const LARGEST_FORM: usize = 1024 * 1024;

/// The fields of a posted form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Fields put together by hand.
    pub fn of(fields: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// What was typed into a field, as it came; empty when it was not sent.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether the field was sent.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// A field of one line, cleaned.
    pub fn line(&self, name: &str) -> Line {
        Line::of(self.raw(name))
    }

    /// A field of several lines, cleaned.
    pub fn paragraphs(&self, name: &str) -> String {
        paragraphs(self.raw(name))
    }

    /// Every value sent under a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A field that is an id, a number, a code.
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.raw(name).trim().parse().ok()
    }

    /// Every field, in the order sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(super) fn read(body: &[u8]) -> Result<Self, Problem> {
        serde_urlencoded::from_bytes(body).map(Self).map_err(|_| Problem::Unreadable)
    }
}

impl FromRequest<House> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, house: &House) -> Result<Self, Problem> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::Unreadable);
        }
        Self::read(&read_body(request, house).await?)
    }
}

async fn read_body(request: Request, house: &House) -> Result<Bytes, Problem> {
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(axum::extract::DefaultBodyLimit::max(LARGEST_FORM));
    let limited = http_body_util::Limited::new(body, LARGEST_FORM);
    let request = Request::from_parts(parts, axum::body::Body::new(limited));
    Bytes::from_request(request, house).await.map_err(|_| Problem::TooLarge)
}

/// What the fields of a sign-in begin with, so that none is mistaken for one that is carried through it.
pub const SIGN_IN: &str = "sign-in-";

/// What a sign-in carries along: where to go on, and what was typed when the session had ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The address to go on to, with its language.
    pub next: String,
    /// The typed fields, if a form was posted; they are posted again after the sign-in.
    pub fields: Option<Fields>,
}

impl Carried {
    /// Nothing typed: the page itself is asked for again.
    pub fn none(visit: &Visit) -> Self {
        let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
        Self { next: format!("{}{query}", visit.link(&visit.path)), fields: None }
    }

    /// The form that a signed-out browser posted, as far as it can be read.
    pub(super) async fn posted(visit: &Visit, request: Request) -> Result<Self, Problem> {
        let fields = Fields::from_request(request, &visit.house).await.unwrap_or_default();
        Ok(Self { fields: Some(fields), ..Self::none(visit) })
    }

    /// What a sign-in form sent along, from its own hidden fields.
    pub fn sent(fields: &Fields) -> Self {
        let carries = fields.raw("sign-in-carried") == "yes";
        Self { next: safe_next(fields.raw("sign-in-next")), fields: carries.then(|| fields.clone()) }
    }

    /// The hidden fields that carry this through a form.
    pub fn hidden(&self) -> String {
        let mut html = String::new();
        let mut put = |name: &str, value: &str| {
            let _ =
                write!(html, r#"<input type="hidden" name="{}" value="{}">"#, escape(name), escape(value));
        };
        put("sign-in-next", &self.next);
        if let Some(fields) = &self.fields {
            put("sign-in-carried", "yes");
            for (name, value) in fields.iter().filter(|(name, _)| !name.starts_with(SIGN_IN)) {
                put(name, value);
            }
        }
        html
    }

    /// An address to go on to, with nothing typed; an address of another site counts as none.
    pub fn to(next: &str) -> Self {
        Self { next: safe_next(next), fields: None }
    }

    /// Where the browser goes after the sign-in: on with GET, or with the same form posted again (307).
    pub fn go_on(&self, otherwise: &str) -> axum::response::Response {
        use axum::http::{HeaderValue, StatusCode};
        let mut response = axum::response::Response::default();
        let posted_again = self.fields.is_some() && !self.next.is_empty();
        *response.status_mut() =
            if posted_again { StatusCode::TEMPORARY_REDIRECT } else { StatusCode::SEE_OTHER };
        let next = if self.next.is_empty() { otherwise } else { &self.next };
        if let Ok(location) = HeaderValue::from_str(next) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        response
    }
}

/// Only addresses of this site are followed: one slash, then no second one, no backslash.
fn safe_next(next: &str) -> String {
    let local = next.starts_with('/')
        && !next[1..].starts_with(['/', '\\'])
        && next.bytes().all(|b| (0x21..0x7f).contains(&b));
    if local { next.to_owned() } else { String::new() }
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
