//! The running program, asked over HTTP without a socket: what tests of every room's pages use.
//!
//! ```ignore
//! on_both(&rooms::migrations(), |bench| async move {
//!     let program = Program::of(bench);
//!     let ana = program.person("Ana", "ana@example.eu", Language::Sl).await;
//!     let cookie = program.sign_in(ana).await;
//!     let answer = program.ask(Method::GET, "/sl/my/account", Some(&cookie), None).await;
//! })
//! ```
#![allow(dead_code, reason = "every test uses a part of it")]

use std::net::SocketAddr;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use clarinet::{demo, program, rooms};
use foundation::house::Parts;
use foundation::mail::{Mail, Post, outbox};
use foundation::testing::Bench;
use foundation::{Act, House, Language, Line, Moment, Shelf};
use http_body_util::BodyExt;
use people::person::enter_person;
use people::session::begin_session;
use regex::{Captures, Regex};
use tower::ServiceExt;
use uuid::Uuid;

/// Where the program says it is; the cookie of a plain address has the plain name.
pub const BASE_URL: &str = "http://localhost:8080";

/// The proxy that the program trusts.
pub const PROXY: &str = "192.0.2.1";

/// Who asks, unless a test says otherwise.
const PEER: &str = "198.51.100.7:40000";

const MILLISECOND: i64 = 1_000;

/// What a form sends.
pub type Form<'a> = &'a [(&'a str, &'a str)];

/// The program on a database of its own.
pub struct Program {
    /// The parts it runs on.
    pub house: House,
    /// The database, the clock and the chance of the test.
    pub bench: Bench,
    router: Router,
}

/// What the program answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Every header.
    pub headers: HeaderMap,
    /// The body, as text.
    pub body: String,
}

fn house(bench: &Bench, demonstration: bool) -> House {
    House::new(Parts {
        database: bench.database.clone(),
        clock: bench.clock.clone(),
        chance: bench.chance.clone(),
        files: bench.files(),
        scanner: None,
        shelf: Shelf::of(&rooms::words()),
        base_url: BASE_URL.to_owned(),
        post: Post::Page,
        jobs: rooms::jobs(),
        filled: rooms::filled(),
        demonstration,
        trusted_proxies: vec![PROXY.parse().unwrap()],
    })
}

impl Program {
    /// An installation without a programme yet.
    pub fn of(bench: Bench) -> Self {
        let house = house(&bench, false);
        let router = program::router(&house);
        Self { house, bench, router }
    }

    /// A demonstration, filled.
    pub async fn demonstration(bench: Bench) -> Self {
        demo::fill(&house(&bench, false)).await.unwrap();
        let house = house(&bench, true);
        let router = program::router(&house);
        Self { house, bench, router }
    }

    /// Asks as a browser does: a form is sent from a page of the same site.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        cookie: Option<&str>,
        form: Option<Form<'_>>,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let body = match form {
            Some(form) => {
                request = request
                    .header("sec-fetch-site", "same-origin")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                let mut body = url::form_urlencoded::Serializer::new(String::new());
                body.extend_pairs(form);
                Body::from(body.finish())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).unwrap()).await
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str, cookie: Option<&str>) -> Answer {
        self.ask(Method::GET, path, cookie, None).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, cookie: Option<&str>, form: Form<'_>) -> Answer {
        self.ask(Method::POST, path, cookie, Some(form)).await
    }

    /// Sends JSON, as scripts do.
    pub async fn post_json(&self, path: &str, cookie: Option<&str>, json: &serde_json::Value) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.send(request.body(Body::from(json.to_string())).unwrap()).await
    }

    /// Sends any request. Without a peer of its own it comes from one address on.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        if request.extensions().get::<ConnectInfo<SocketAddr>>().is_none() {
            let peer: SocketAddr = PEER.parse().unwrap();
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        // The next request comes a moment later: what is listed by time has an order.
        self.bench.clock.set(Moment(self.bench.clock.now().0 + MILLISECOND));
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Enters a person.
    pub async fn person(&self, name: &str, email: &str, language: Language) -> Uuid {
        let write = self.house.database.begin().await.unwrap();
        let id = enter_person(&write, &self.act(None), &Line::of(name), email, language).await.unwrap();
        write.commit().await.unwrap();
        id
    }

    /// Signs a person in and gives the cookie that a browser would send.
    pub async fn sign_in(&self, person: Uuid) -> String {
        let write = self.house.database.begin().await.unwrap();
        let token =
            begin_session(&write, &self.act(Some(person)), person, "Firefox/140 Linux").await.unwrap();
        write.commit().await.unwrap();
        format!("session={token}")
    }

    /// An act of a person, now.
    pub fn act(&self, person: Option<Uuid>) -> Act {
        self.bench.act(person)
    }

    /// Moves the clock on.
    pub fn pass_minutes(&self, minutes: i64) {
        let now = self.bench.clock.now();
        self.bench.clock.set(now.plus_minutes(minutes));
    }

    /// The mails of the outbox, the newest first.
    pub async fn mails(&self) -> Vec<Mail> {
        let mails = outbox(&self.house.database, 1_000).await.unwrap();
        mails.into_iter().map(|(mail, _)| mail).collect()
    }
}

impl Answer {
    /// Where the browser is sent.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// A header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The cookie that was set, as a browser sends it back.
    pub fn cookie(&self) -> Option<String> {
        let cookie = self.header(header::SET_COOKIE.as_str()).split(';').next()?;
        (!cookie.is_empty() && !cookie.ends_with('=')).then(|| cookie.to_owned())
    }

    /// What the form of an action holds already: its fields with a value, in their order.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        static FIELD: LazyLock<Regex> = LazyLock::new(|| {
            let input = r#"<input[^>]*? name="([^"]*)"[^>]*? value="([^"]*)"[^>]*>"#;
            let area = r#"<textarea[^>]*? name="([^"]*)"[^>]*>\n?([^<]*)</textarea>"#;
            Regex::new(&format!("{input}|{area}")).unwrap()
        });
        let opening = format!(r#"action="{action}""#);
        let form = self
            .body
            .split("<form ")
            .find(|form| form.split('>').next().is_some_and(|tag| tag.contains(&opening)))
            .unwrap_or_else(|| panic!("no form for {action} in {}", self.body));
        let form = form.split("</form>").next().unwrap_or_default();
        let part = |field: &Captures, one: usize, other: usize| {
            unescaped(field.get(one).or(field.get(other)).map_or("", |part| part.as_str()))
        };
        FIELD.captures_iter(form).map(|field| (part(&field, 1, 3), part(&field, 2, 4))).collect()
    }

    /// The page's text without its tags.
    pub fn text(&self) -> String {
        static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"<[^>]*>").unwrap());
        let main = self.body.split("<main").nth(1).unwrap_or(&self.body);
        let main = main.split("</main>").next().unwrap_or_default();
        unescaped(&TAG.replace_all(main, " ")).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The fields of a form with some of them filled anew.
pub fn filled<'a>(form: &'a [(String, String)], typed: Form<'a>) -> Vec<(&'a str, &'a str)> {
    let kept = form
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| !typed.iter().any(|(typed, _)| typed == name));
    kept.chain(typed.iter().copied()).collect()
}

fn unescaped(text: &str) -> String {
    [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&#60;", "<"),
        ("&gt;", ">"),
        ("&#62;", ">"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
