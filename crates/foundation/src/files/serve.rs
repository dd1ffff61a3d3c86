//! Serving: a picture's sizes and documents, to whoever may see the noun they belong to, from a path that runs nothing.

use axum::body::Body;
use axum::extract::Path;
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::Response;
use sea_orm::entity::prelude::*;

use super::store::ORIGINAL;
use super::{File, FileKind, FileState, file, size};
use crate::pages::{Problem, Routes, Visit};

/// The one size of a document.
pub(super) const DOCUMENT: &str = "document.pdf";

const CSP: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";
const LONGEST_SAVED_NAME: usize = 100;

/// The addresses of files, for the program's list.
pub fn routes() -> Routes {
    Routes::new().bare(Method::GET, "/files/{id}/{size}", serve)
}

/// What is sent: an object of the store and what is said of it.
struct Served {
    object: String,
    media_type: &'static str,
    bytes: i64,
    sha256: String,
    saved_as: Option<String>,
}

async fn serve(
    visit: Visit,
    Path((id, size)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let house = &visit.house;
    let id: Uuid = id.parse().map_err(|_| Problem::NotFound)?;
    let file = file::Entity::find_by_id(id).one(house.database.read()).await?.ok_or(Problem::NotFound)?;
    let seen = (house.filled.may_see_file)(house.clone(), visit.viewer.clone(), file.clone());
    if !seen.await? {
        return Err(Problem::NotFound);
    }
    match file.state {
        FileState::Usable => {}
        FileState::Withdrawn => return Err(Problem::Gone),
        FileState::Receiving | FileState::Waiting | FileState::Refused => return Err(Problem::NotFound),
    }
    let served = served(house.database.read(), file, &size).await?.ok_or(Problem::NotFound)?;
    let etag = format!("\"{}\"", &served.sha256[..served.sha256.len().min(32)]);
    let mut response = if has_already(&headers, &etag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let bytes = house.files.read(id, &served.object).await;
        let bytes = bytes.map_err(|error| Problem::Broken(error.to_string()))?;
        Response::new(Body::from_stream(bytes))
    };
    describe(&mut response, &served, &etag);
    Ok(response)
}

async fn served(database: &impl ConnectionTrait, file: File, name: &str) -> Result<Option<Served>, DbErr> {
    if file.kind == Some(FileKind::Pdf) {
        return Ok((name == DOCUMENT).then(|| Served {
            object: ORIGINAL.to_owned(),
            media_type: FileKind::Pdf.media_type(),
            bytes: file.bytes,
            sha256: file.sha256.unwrap_or_default(),
            saved_as: Some(saved_as(&file.name)),
        }));
    }
    let size = size::Entity::find_by_id((file.id, name.to_owned())).one(database).await?;
    Ok(size.map(|size| Served {
        media_type: if size.name.ends_with(".webp") {
            FileKind::Webp.media_type()
        } else {
            FileKind::Jpeg.media_type()
        },
        object: size.name,
        bytes: size.bytes,
        sha256: size.sha256,
        saved_as: None,
    }))
}

fn has_already(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag))
}

fn describe(response: &mut Response, served: &Served, etag: &str) {
    let fresh = response.status() == StatusCode::OK;
    let headers = response.headers_mut();
    let mut say = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    say(header::CACHE_CONTROL, "no-cache");
    say(header::ETAG, etag);
    say(header::CONTENT_SECURITY_POLICY, CSP);
    say(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if fresh {
        say(header::CONTENT_TYPE, served.media_type);
        say(header::CONTENT_LENGTH, &served.bytes.to_string());
    }
    if let Some(name) = &served.saved_as {
        say(header::CONTENT_DISPOSITION, &attachment(name));
    }
}

/// The name a document is saved under: its own, shortened, with the ending of what it is.
fn saved_as(name: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case("pdf") => stem,
        _ => name,
    };
    let stem: String = stem.chars().take(LONGEST_SAVED_NAME).collect();
    format!("{}.pdf", stem.trim_end())
}

/// RFC 6266: a name in plain letters for old programs, and the name itself, encoded as RFC 8187 says.
fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "-_. ()".contains(c) { c } else { '_' })
        .collect();
    let encoded: String = name
        .bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"-_.!~".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::{attachment, saved_as};

    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(
            attachment("Ετήσια \"έκθεση\"; x=1\r\n.pdf"),
            "attachment; filename=\"______ _________ x_1__.pdf\"; \
             filename*=UTF-8''%CE%95%CF%84%CE%AE%CF%83%CE%B9%CE%B1%20%22%CE%AD%CE%BA%CE%B8%CE%B5%CF%83%CE%B7%22\
             %3B%20x%3D1%0D%0A.pdf"
        );
    }

    #[test]
    fn a_saved_document_ends_as_what_it_is_and_is_not_too_long() {
        assert_eq!(saved_as("report.PDF"), "report.pdf");
        assert_eq!(saved_as("report.exe"), "report.exe.pdf");
        assert_eq!(saved_as(&"ж".repeat(255)), format!("{}.pdf", "ж".repeat(100)));
    }
}
