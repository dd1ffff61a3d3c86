//! A program with one room: entries that everybody may see, and one that only its writer may.

use askama::Template;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use foundation::files::{File, FileKind, Limits, Part, Place, Refused, Upload, files_of, receive};
use foundation::house::{Filled, Parts};
use foundation::pages::{Problem, Routes, Visit, serve_with_front};
use foundation::testing::{Bench, filled};
use foundation::{House, jobs};
use http_body_util::BodyExt;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use uuid::Uuid;

pub const OPEN: Uuid = Uuid::from_u128(1);
pub const HIDDEN: Uuid = Uuid::from_u128(2);
pub const WRITER: Uuid = Uuid::from_u128(3);

const BOUNDARY: &str = "between-the-parts";

pub fn limits() -> Limits {
    Limits {
        kinds: vec![FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Pdf],
        max_bytes: 20 * 1024 * 1024,
        files: 1,
    }
}

/// The house of a bench, and its router.
pub fn program(bench: &Bench, change: impl Fn(Parts) -> Parts) -> (House, Router) {
    let parts = Parts {
        filled: Filled {
            may_see_file: |_, viewer, file| {
                Box::pin(async move { Ok(file.noun_id == OPEN || viewer.id() == Some(WRITER)) })
            },
            ..filled()
        },
        ..bench.parts()
    };
    let house = House::new(change(parts));
    let routes = Routes::new()
        .post("/open", async |visit: Visit, upload: Upload| take(visit, upload, OPEN).await)
        .post("/hidden", async |visit: Visit, upload: Upload| take(visit, upload, HIDDEN).await)
        .get("/gallery", gallery)
        .and(foundation::files::routes());
    let router = serve_with_front(routes.router(house.clone()), house.clone());
    (house, router)
}

#[derive(Template)]
#[template(source = "<h1>Gallery</h1>", ext = "html")]
struct Gallery;

/// A page that shows the open entry and is kept.
async fn gallery(visit: Visit) -> Result<Response, Problem> {
    let page = visit.page_titled("Gallery");
    page.shows([format!("entry:{OPEN}")], None).render(&Gallery).await
}

async fn take(visit: Visit, mut upload: Upload, noun_id: Uuid) -> Result<Response, Problem> {
    let limits = limits();
    let place = Place { noun: "entry", noun_id, slot: "pictures".to_owned() };
    loop {
        let received = match upload.next(&limits).await {
            Ok(Some(Part::File(sent))) => receive(&visit.house, &visit.act(), sent, &limits, &place).await,
            Ok(Some(Part::Text { .. })) => continue,
            Ok(None) => Err(Refused::NotChosen),
            Err(refused) => Err(refused),
        };
        return Ok(match received {
            Ok(file) => file.id.to_string().into_response(),
            Err(refused) => {
                let sentence = visit.say(&refused.phrase());
                (StatusCode::UNPROCESSABLE_ENTITY, sentence).into_response()
            }
        });
    }
}

/// A form with a text field and a file.
pub fn form(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut form = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nBy the sea\r\n\
         --{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: image/jpeg\r\n\r\n"
    )
    .into_bytes();
    form.extend_from_slice(bytes);
    form.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    form
}

pub async fn post(router: &Router, path: &str, body: impl Into<Body>) -> (StatusCode, String) {
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(body.into())
        .unwrap();
    let (status, _, body) = answer(router, request).await;
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// Sends a file to the open entry; its id.
pub async fn send(router: &Router, name: &str, bytes: &[u8]) -> Uuid {
    send_to(router, "/en/open", name, bytes).await
}

pub async fn send_to(router: &Router, path: &str, name: &str, bytes: &[u8]) -> Uuid {
    let (status, body) = post(router, path, form(name, bytes)).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    body.parse().unwrap()
}

/// Sends a file that is not taken; the sentence.
pub async fn send_in_vain(router: &Router, name: &str, bytes: &[u8]) -> String {
    let (status, body) = post(router, "/en/open", form(name, bytes)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
    body
}

pub async fn get(router: &Router, path: &str) -> (StatusCode, HeaderMap, Bytes) {
    get_as(router, path, None).await
}

pub async fn get_as(router: &Router, path: &str, person: Option<Uuid>) -> (StatusCode, HeaderMap, Bytes) {
    let mut request = Request::builder().uri(path);
    if let Some(person) = person {
        request = request.header(header::COOKIE, format!("session={person}"));
    }
    answer(router, request.body(Body::empty()).unwrap()).await
}

pub async fn answer(router: &Router, request: Request<Body>) -> (StatusCode, HeaderMap, Bytes) {
    let response = tower::ServiceExt::oneshot(router.clone(), request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts.status, parts.headers, body)
}

/// What a refusal says, but for the request's number.
pub fn refusal(answer: (StatusCode, HeaderMap, Bytes)) -> (StatusCode, HeaderMap, String) {
    let (status, mut headers, body) = answer;
    let number = headers.remove("x-request-id").unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    (status, headers, body.replace(number.to_str().unwrap(), ""))
}

pub async fn files(house: &House, noun_id: Uuid) -> Vec<File> {
    files_of(house.database.read(), "entry", [noun_id]).await.unwrap()
}

/// Every name below the store's folder.
pub fn kept(bench: &Bench) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![bench.folder.path().join("files")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                names.push(entry.file_name().into_string().unwrap());
            }
        }
    }
    names.sort();
    names
}

/// Does what is due, and what is due a day later; no job may be left.
pub async fn run_all(bench: &Bench, house: &House) {
    jobs::run_due(house).await.unwrap();
    let now = bench.clock.now();
    bench.clock.set(now.plus_days(1));
    jobs::run_due(house).await.unwrap();
    bench.clock.set(now);
    assert_eq!(jobs::counts(&house.database).await.unwrap(), (0, 0));
}

/// A picture that is darker at its left.
pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, _| {
        let light = if x < width / 2 { 20 } else { 230 };
        Rgb([light; 3])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";
