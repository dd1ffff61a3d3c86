//! Which answers are kept for anonymous readers, and how a body is compressed and named.

use std::collections::BTreeSet;
use std::io::Write as _;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

use crate::clock::Moment;
use crate::page_cache::Kept;

/// Measured with a gallery page of 24 kB: quality 3 takes 0.2 ms of CPU and leaves 8.6 kB; 4 takes 0.43 ms for 8.0 kB,
/// 5 takes 0.7 ms for 7.6 kB.
const QUALITY: u32 = 3;

/// A page says that it may be kept, what it shows, and until when time lets it stand.
#[derive(Clone)]
pub(super) struct Keep {
    pub shows: BTreeSet<String>,
    pub until: Option<Moment>,
    /// The one address, without its language, by which the page is kept.
    pub address: Option<String>,
}

impl Keep {
    /// Whether this is how the page wants to be asked for. Any other address of it is answered, but not kept: nobody
    /// can fill the cache with addresses that they made up.
    pub fn stands_at(&self, path: &str, query: Option<&str>) -> bool {
        match &self.address {
            Some(address) => match query {
                Some(query) => address.split_once('?') == Some((path, query)),
                None => address == path,
            },
            None => query.is_none() && !path.contains('%'),
        }
    }
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
        let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| accepts.split(',').any(|part| takes(part, name));
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
                let mut writer =
                    brotli::CompressorWriter::new(&mut out, 16 * 1024, QUALITY, window(body.len()));
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

/// The window of brotli, in bits, that holds a body whole: memory that is not needed is not touched. Wider than 18 takes
/// longer at this quality.
fn window(length: usize) -> u32 {
    (usize::BITS - length.leading_zeros()).clamp(12, 18)
}

/// Whether a body is text worth compressing; files and streams go as they are.
pub(super) fn is_page(response: &Response<Body>) -> bool {
    let kind =
        response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    ["text/html", "application/json", "application/atom+xml", "text/csv", "text/plain"]
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

/// Whether one part of `Accept-Encoding` takes a coding: `br`, `br;q=1`, not `br;q=0`.
fn takes(part: &str, name: &str) -> bool {
    let mut pieces = part.split(';');
    pieces.next().is_some_and(|coding| coding.trim().eq_ignore_ascii_case(name))
        && pieces.all(|piece| {
            let quality = piece.trim().strip_prefix("q=").and_then(|q| q.parse::<f32>().ok());
            quality.is_none_or(|quality| quality > 0.0)
        })
}

/// The headers under which a page is kept.
pub(super) fn kept_headers(rendered: &HeaderMap, coding: Coding, etag: &str) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(8);
    for name in [header::CONTENT_TYPE, header::CONTENT_LANGUAGE] {
        if let Some(value) = rendered.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Ok(etag) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, etag);
    }
    if let Some(name) = coding.name() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    headers
}

/// The answer made of a kept page; 304 where the browser has it already.
pub(super) fn answer(kept: &Kept, asked: &HeaderMap) -> Response<Body> {
    let etag = kept.headers.get(header::ETAG);
    let has = |tags: &HeaderValue| {
        let tags = tags.to_str().unwrap_or_default().split(',');
        let mut tags = tags.map(|tag| tag.trim().trim_start_matches("W/"));
        tags.any(|tag| tag == "*" || etag.is_some_and(|etag| etag.as_bytes() == tag.as_bytes()))
    };
    if asked.get(header::IF_NONE_MATCH).is_some_and(has) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        for name in [header::CACHE_CONTROL, header::VARY, header::ETAG] {
            if let Some(value) = kept.headers.get(&name) {
                response.headers_mut().insert(name, value.clone());
            }
        }
        return response;
    }
    let mut response = Response::new(Body::from(kept.body.clone()));
    *response.headers_mut() = kept.headers.clone();
    response
}

#[cfg(test)]
mod tests {
    use super::takes;

    #[test]
    fn a_coding_is_taken_unless_its_quality_is_nought() {
        assert!(takes(" br", "br"));
        assert!(takes("BR;q=0.1", "br"));
        assert!(!takes("br;q=0", "br"));
        assert!(!takes("br; q=0.0", "br"));
        assert!(!takes("brotli", "br"));
    }
}
