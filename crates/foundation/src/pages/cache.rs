//! Which answers are kept for anonymous readers, and how a body is compressed and named.

use std::collections::BTreeSet;
use std::io::Write as _;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

use crate::page_cache::Kept;

/// A page says that it may be kept, what it shows, and until when time lets it stand.
#[derive(Clone)]
pub(super) struct Keep {
    pub shows: BTreeSet<String>,
    pub until: Option<i64>,
}

/// How a body is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    Gzip,
    Plain,
}

impl Coding {
    pub fn asked(headers: &HeaderMap) -> Self {
        let accepts = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        let takes = |name: &str| {
            accepts
                .split(',')
                .any(|part| part.split(';').next().is_some_and(|c| c.trim() == name))
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }

    fn encode(self, body: &Bytes) -> Bytes {
        match self {
            Self::Brotli => {
                let mut out = Vec::with_capacity(body.len() / 4);
                let mut writer = brotli::CompressorWriter::new(&mut out, 16 * 1024, 4, 20);
                let written = writer.write_all(body);
                drop(writer);
                if written.is_ok() { out.into() } else { body.clone() }
            }
            Self::Gzip => {
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                let written = writer.write_all(body).and_then(|()| writer.finish());
                written.map_or_else(|_| body.clone(), Bytes::from)
            }
            Self::Plain => body.clone(),
        }
    }
}

/// Whether a body is text worth compressing; files and streams go as they are.
pub(super) fn is_page(response: &Response<Body>) -> bool {
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    [
        "text/html",
        "application/json",
        "application/atom+xml",
        "text/csv",
        "text/plain",
    ]
    .iter()
    .any(|k| kind.starts_with(k))
        && !response.headers().contains_key(header::CONTENT_ENCODING)
}

/// Reads a rendered body and compresses it as asked.
pub(super) async fn pack(body: Body, coding: Coding) -> Result<(Bytes, String), axum::Error> {
    let plain = body.collect().await?.to_bytes();
    let hash = Sha256::digest(&plain);
    let mark: String = hash[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    let etag = format!("\"{mark}-{}\"", coding.name().unwrap_or("id"));
    Ok((coding.encode(&plain), etag))
}

/// The answer made of a kept page; 304 where the browser has it already.
pub(super) fn answer(kept: &Kept, coding: Coding, headers: &HeaderMap) -> Response<Body> {
    let fresh = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .any(|tag| tag.trim().trim_start_matches("W/") == kept.etag)
        });
    let body = if fresh {
        Body::empty()
    } else {
        Body::from(kept.body.clone())
    };
    let mut response = Response::new(body);
    if fresh {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kept.kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(etag) = HeaderValue::from_str(&kept.etag) {
        headers.insert(header::ETAG, etag);
    }
    if let (Some(name), false) = (coding.name(), fresh) {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response
}
