//! A browser that asks the program in the test's own process, and the demonstration it asks for.
#![allow(dead_code, reason = "each test program uses a part")]

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use clarinet::configuration::Configuration;
use clarinet::{demo, program, rooms};
use foundation::House;
use foundation::testing::{Bench, on_both};
use http_body_util::BodyExt;
use regex::Regex;
use sea_orm::{ConnectionTrait, Statement, Value};
use tower::ServiceExt;
use uuid::Uuid;

pub const BASE_URL: &str = "http://localhost:8080";

/// The demonstration, standing at the test's present.
pub struct Demo {
    pub bench: Bench,
    pub house: House,
    router: Router,
}

/// Runs a test with the demonstration on SQLite and then on PostgreSQL.
pub async fn with_demo<F: Future<Output = ()>>(test: impl Fn(std::sync::Arc<Demo>) -> F) {
    on_both(&rooms::migrations(), |bench| async {
        let demo = std::sync::Arc::new(Demo::of(bench).await);
        let house = demo.house.clone();
        test(demo).await;
        house.database.clone().close().await.unwrap();
    })
    .await;
}

/// The configuration of a bench's database and folder, all else by default.
pub fn configuration(bench: &Bench) -> Configuration {
    let variable = |name: &str| match name {
        "CLARINET_DATABASE_URL" => Some(bench.url.clone()),
        "CLARINET_FILES" => Some(format!("file:{}", bench.folder.path().join("files").display())),
        _ => None,
    };
    Configuration::of("", variable).unwrap()
}

impl Demo {
    async fn of(bench: Bench) -> Self {
        let configuration = configuration(&bench);
        let parts = || program::house(&configuration, bench.clock.clone(), bench.chance.clone());
        let empty = parts().await.unwrap();
        demo::fill(&empty).await.unwrap();
        empty.database.clone().close().await.unwrap();
        let house = parts().await.unwrap();
        assert!(house.demonstration);
        Self { router: program::router(&house), house, bench }
    }

    pub fn browser(&self) -> Browser {
        Browser { router: self.router.clone(), cookie: None }
    }

    /// A browser in which a demo person has signed in.
    pub async fn signed_in(&self, person: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.post("/demo/sign-in", &[("person", person)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{person} signs in");
        let set = answer.headers[header::SET_COOKIE].to_str().unwrap();
        browser.cookie = Some(set.split(';').next().unwrap().to_owned());
        browser
    }

    /// The ids that a query gives, in its order.
    pub async fn ids<const N: usize>(&self, sql: &str, values: [Value; N]) -> Vec<Uuid> {
        let read = self.house.database.read();
        let statement = Statement::from_sql_and_values(read.get_database_backend(), sql, values);
        let rows = read.query_all_raw(statement).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    /// The number that a query counts.
    pub async fn count<const N: usize>(&self, sql: &str, values: [Value; N]) -> i64 {
        let read = self.house.database.read();
        let statement = Statement::from_sql_and_values(read.get_database_backend(), sql, values);
        read.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let field = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&field).unwrap_or_else(|| panic!("no {name} in {}", self.body));
        rest.split_once('"').unwrap().0.to_owned()
    }

    /// What the page says, without its tags.
    pub fn text(&self) -> String {
        let text = Regex::new(r"<[^>]*>").unwrap().replace_all(&self.body, " ").into_owned();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Status, headers and body without what may differ between two refusals: the id of the request.
    pub fn without_request_id(mut self) -> (StatusCode, Vec<(String, String)>, String) {
        let id = self.headers.remove("x-request-id").unwrap();
        let body = self.body.replace(id.to_str().unwrap(), "REQUEST");
        let mut headers: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        headers.sort();
        (self.status, headers, body)
    }
}

#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookie: Option<String>,
}

impl Browser {
    /// Answers each rule of an entry's checklist with Yes, over what stands there.
    pub async fn answer_rules(&self, page: &str) {
        let shown = self.get(page).await;
        let rule = Regex::new(r#"name="rule-([a-z_]+)""#).unwrap();
        let rules: std::collections::BTreeSet<&str> =
            rule.captures_iter(&shown.body).map(|found| found.extract::<1>().1[0]).collect();
        let over = |rule: &str| {
            let field = format!("name=\"over-{rule}\" value=\"");
            shown
                .body
                .split_once(&field)
                .map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned())
        };
        let mut fields = vec![("sending".to_owned(), shown.hidden("sending"))];
        for rule in rules {
            fields.push((format!("rule-{rule}"), "yes".to_owned()));
            fields.extend(over(rule).map(|over| (format!("over-{rule}"), over)));
        }
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let found = self.post(&format!("{page}/findings"), &fields).await;
        assert_eq!(found.status, StatusCode::SEE_OTHER, "{}", found.body);
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[], "").await
    }

    /// Posts a form as a browser does from a page of ours.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(Method::POST, path, &[("sec-fetch-site", "same-origin")], &encode(fields)).await
    }

    /// Posts files as a form of ours does, each under its name.
    pub async fn upload(&self, path: &str, files: &[(&str, &[u8])]) -> Answer {
        const BOUNDARY: &str = "between-the-parts";
        let mut form = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
                 Content-Type: image/jpeg\r\n\r\n"
            );
            form.extend_from_slice(head.as_bytes());
            form.extend_from_slice(bytes);
            form.extend_from_slice(b"\r\n");
        }
        form.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_LENGTH, form.len())
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.read(request.body(Body::from(form)).unwrap()).await
    }

    pub async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = Request::builder().method(&method).uri(path);
        if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.read(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    async fn read(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}

/// A form's fields as they are posted.
pub fn encode(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        let byte = |byte: &u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(*byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        text.as_bytes().iter().map(byte).collect()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}

/// What a person declares who sends.
pub const DECLARED: [(&str, &str); 4] = [
    ("declare-right_to_enter", "yes"),
    ("declare-publication", "yes"),
    ("declare-translation", "yes"),
    ("declare-pictures", "yes"),
];

impl Demo {
    /// Begins an entry of the current edition and answers every needed question of the demonstration's form.
    pub async fn complete_draft(&self, browser: &Browser, title: &str) -> Uuid {
        let id = self.house.chance.id(self.house.clock.now());
        let text = id.to_string();
        let begun = browser
            .post("/en/my/entries", &[("call", "award-current"), ("id", &text), ("language", "en")])
            .await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        self.fill_in(browser, id, title).await;
        id
    }

    /// Names the bodies of a draft and answers every question that must be answered.
    pub async fn fill_in(&self, browser: &Browser, id: Uuid, title: &str) {
        let bodies = [
            ("authority_name", "Sample Town"),
            ("authority_kind", "local_authority"),
            ("authority_country", "IT"),
            ("language", "en"),
        ];
        let saved = browser.post(&format!("/en/my/entries/{id}/bodies"), &bodies).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let started =
            [("started-year", "2026"), ("started-month", "3"), ("started-day", "1"), ("version", "0")];
        let answer = |key: &'static str, value| vec![(key, value), ("version", "0")];
        let answers = [
            ("title", answer("title", title)),
            ("summary", answer("summary", "Neighbours told each other how they had come.")),
            ("category", answer("category", "public_events")),
            ("status", answer("status", "running")),
            ("started", started.to_vec()),
            ("languages", answer("languages", "en")),
            ("involved", answer("involved", "Forty neighbours.")),
            ("decided", answer("decided", "They did.")),
            ("message", answer("message", "We are all from somewhere.")),
            ("changed", answer("changed", "They greet each other.")),
            ("known", answer("known", "not_measured")),
            ("budget", answer("budget", "from_1000")),
            ("copy", answer("copy", "A hall and a kettle.")),
        ];
        for (key, fields) in answers {
            let saved = browser.post(&format!("/en/my/entries/{id}/questions/{key}"), &fields).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{key}: {}", saved.body);
        }
    }
}
