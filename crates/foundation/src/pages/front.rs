//! The front door: every request passes here first and every answer last.
//!
//! It stamps the arrival, refuses writes from other sites, takes the language off the address, keeps anonymous pages,
//! renders problems, compresses, and sets the headers that hold for all.

use std::convert::Infallible;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use axum::extract::{FromRequestParts, Request};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri};
use axum::response::IntoResponse;

use super::cache::{self, Coding, Keep};
use super::problem::{Met, Problem};
use super::visit::{Visit, session_token};
use crate::clock::Moment;
use crate::house::House;
use crate::languages::Language;
use crate::page_cache::{Asked, Kept, Turn};

/// When the head of the request had arrived, the earliest that a server of HTTP is told of: what a deadline is measured
/// by, however long the body takes.
#[derive(Clone, Copy, Debug)]
pub struct Arrived(pub Moment);

/// The language of the address and the address without it.
#[derive(Clone, Debug)]
pub(super) struct Localised {
    pub language: Language,
    pub path: String,
}

/// Where addresses with a language live inside the router.
pub(super) const LOCALISED: &str = "/_";

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
    manifest-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types clarinet";

/// Puts the front before a router of rooms.
pub fn serve_with_front(rooms: Router, house: House) -> Router {
    Router::new().fallback_service(tower::service_fn(move |request: Request| {
        let (rooms, house) = (rooms.clone(), house.clone());
        async move { Ok::<_, Infallible>(answer(rooms, house, request).await) }
    }))
}

async fn answer(rooms: Router, house: House, mut request: Request) -> Response<Body> {
    let arrived = Arrived(house.clock.now());
    request.extensions_mut().insert(arrived);
    let id = house.chance.secret_id().simple().to_string();
    let head = *request.method() == Method::HEAD;
    if head {
        *request.method_mut() = Method::GET;
    }
    let mut response = pass(rooms, &house, request, &id).await;
    if head {
        response = without_body(response);
    }
    house.count_answer(response.status());
    let headers = response.headers_mut();
    let set = |headers: &mut HeaderMap, name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(headers, header::CONTENT_SECURITY_POLICY, CSP);
    set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(headers, header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    set(headers, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(headers, HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(
        headers,
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(self), microphone=()",
    );
    set(headers, header::CACHE_CONTROL, "no-store");
    if house.is_https() {
        set(headers, header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert("x-request-id", id);
    }
    if house.demonstration {
        set(headers, HeaderName::from_static("x-robots-tag"), "noindex");
    }
    response
}

async fn pass(rooms: Router, house: &House, mut request: Request, id: &str) -> Response<Body> {
    let path = request.uri().path();
    if let Some(response) = moved(path, request.uri(), request.headers()) {
        return response;
    }
    let reads = *request.method() == Method::GET;
    let localised = localise(path);
    let anonymous = session_token(request.headers().get(header::COOKIE), house.is_https()).is_none();
    let coding = Coding::asked(request.headers());
    let mut turn = None;
    if reads && anonymous && localised.is_some() {
        let key = format!("{} {}", coding.name().unwrap_or("id"), own_address(request.uri()));
        match house.database.cache().ask(&key, house.clock.now()).await {
            Asked::Kept(kept) => return cache::answer(&kept, request.headers()),
            Asked::Make(made) => turn = Some(made),
        }
    }
    let mut asked = (String::new(), request.uri().query().map(str::to_owned));
    if let Some(localised) = localised {
        let query = asked.1.as_ref().map(|query| format!("?{query}"));
        let inner = format!("{LOCALISED}{}{}", localised.path, query.unwrap_or_default());
        *request.uri_mut() = inner.parse().unwrap_or_default();
        asked.0.clone_from(&localised.path);
        request.extensions_mut().insert(localised);
    } else if path.starts_with(LOCALISED) {
        *request.uri_mut() = Uri::from_static("/not-found");
    }
    let (parts, body) = request.into_parts();
    let mut response = if !reads && !same_origin(&parts.headers, &house.base_url) {
        Problem::CrossSite.into_response()
    } else {
        let request = Request::from_parts(parts.clone(), body);
        tower::ServiceExt::oneshot(rooms, request).await.unwrap_or_else(|never| match never {})
    };
    if is_of_the_router(&response) {
        response = Problem::NotFound.into_response();
    }
    if let Some(Met(problem)) = response.extensions().get::<Met>().cloned() {
        if let Problem::Broken(error) = &*problem {
            tracing::error!(request = id, path = asked.0, error, "a page broke");
        }
        let mut parts = parts.clone();
        // Where even that cannot be asked, the page of the problem is nobody's.
        let visit = Visit::from_request_parts(&mut parts, house).await;
        let visit = visit.unwrap_or_else(|_| Visit::of_nobody(&parts, house));
        response = problem.page(visit, id).await;
        if let Problem::TooMany(seconds) = *problem {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
    }
    // Only what the page itself calls its address is kept.
    let keep = response.extensions_mut().remove::<Keep>();
    let keep = keep.filter(|keep| keep.stands_at(&asked.0, asked.1.as_deref()));
    finish(response, coding, turn.zip(keep), &parts.headers).await
}

/// Path and query: a request may name the host before them.
fn own_address(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |address| address.as_str())
}

/// Whether the router answered for itself, in plain English: a method that no page takes, an id that is none. Such an
/// address was never one of ours.
fn is_of_the_router(response: &Response<Body>) -> bool {
    let unread = response.status() == StatusCode::BAD_REQUEST
        && response.extensions().get::<Met>().is_none()
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"));
    unread || response.status() == StatusCode::METHOD_NOT_ALLOWED
}

async fn finish(
    response: Response<Body>,
    coding: Coding,
    kept: Option<(Turn, Keep)>,
    asked: &HeaderMap,
) -> Response<Body> {
    if !cache::is_page(&response) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok((body, etag)) = cache::pack(body, coding).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    if let (Some((turn, Keep { shows, until, .. })), StatusCode::OK) = (kept, parts.status) {
        let headers = cache::kept_headers(&parts.headers, coding, &etag);
        let kept = turn.keep(Kept::new(body, headers, &shows, until)).await;
        return cache::answer(&kept, asked);
    }
    parts.headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    parts.headers.remove(header::CONTENT_LENGTH);
    if let Some(name) = coding.name() {
        parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    Response::from_parts(parts, Body::from(body))
}

/// The answer to HEAD: that to GET without its body.
fn without_body(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    if let (Some(length), true) = (body.size_hint().exact(), parts.status == StatusCode::OK) {
        parts.headers.entry(header::CONTENT_LENGTH).or_insert(length.into());
    }
    Response::from_parts(parts, Body::empty())
}

/// A browser writes only from a page of ours: by `Sec-Fetch-Site`, or by `Origin` where that is not sent.
fn same_origin(headers: &HeaderMap, base_url: &str) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site.as_bytes() == b"same-origin",
        None => headers.get(header::ORIGIN).is_some_and(|origin| origin.as_bytes() == base_url.as_bytes()),
    }
}

fn localise(path: &str) -> Option<Localised> {
    let rest = path.strip_prefix('/')?;
    let (code, rest) = rest.split_once('/').map_or((rest, ""), |(code, _)| (code, &rest[code.len()..]));
    let language = Language::from_code(code)?;
    Some(Localised { language, path: if rest == "/" { String::new() } else { rest.to_owned() } })
}

/// The root offers the browser's language; `/sk/…` was Slovenian on the project's first site.
fn moved(path: &str, uri: &Uri, headers: &HeaderMap) -> Option<Response<Body>> {
    let (status, to) = if path == "/" {
        let accepts =
            headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        (StatusCode::FOUND, format!("/{}", Language::preferred(accepts).unwrap_or(Language::En)))
    } else if path == "/sk" || path.starts_with("/sk/") {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        (StatusCode::MOVED_PERMANENTLY, format!("/sl{}{query}", &path[3..]))
    } else if path.len() > 1 && path.ends_with('/') && localise(path).is_some() && !path.starts_with("//") {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        (StatusCode::MOVED_PERMANENTLY, format!("{}{query}", path.trim_end_matches('/')))
    } else {
        return None;
    };
    let mut response = status.into_response();
    response.headers_mut().insert(header::LOCATION, HeaderValue::from_str(&to).ok()?);
    if path == "/" {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
    Some(response)
}
