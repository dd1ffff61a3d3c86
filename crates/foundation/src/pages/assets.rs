//! Style sheets, scripts, fonts and the icon: built by npm into `web/dist`, embedded, named by their hash.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use super::problem::Problem;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
struct Dist;

static ADDRESSES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let manifest = Dist::get("manifest.json").map(|file| file.data).unwrap_or_default();
    let names: HashMap<String, String> = serde_json::from_slice(&manifest).unwrap_or_default();
    names.into_iter().map(|(name, hashed)| (name, format!("/assets/{hashed}"))).collect()
});

/// The address of an asset by its plain name: `clarinet.css`.
///
/// # Panics
/// The build made no such file: found by the first page of the first test.
pub fn asset_address(name: &str) -> &'static str {
    ADDRESSES.get(name).unwrap_or_else(|| panic!("web/dist has no {name}"))
}

/// Serves an asset, compressed where the browser takes it. Its name changes with its content, so it is kept for ever.
///
/// # Errors
/// There is no such asset.
pub async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let accepts =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let compressed = [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(|(coding, ending)| {
        let file = accepts.contains(coding).then(|| Dist::get(&format!("{name}{ending}"))).flatten()?;
        Some((file, Some(coding)))
    });
    let plain = || Dist::get(&name).filter(|_| name != "manifest.json").map(|file| (file, None));
    let (file, coding) = compressed.or_else(plain).ok_or(Problem::NotFound)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => return Err(Problem::NotFound),
    };
    let mut response = file.data.into_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(coding) = coding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    Ok(response)
}

/// The programme's mark as a picture, at the addresses that browsers try by themselves where no page names it: beside a
/// feed, on a telephone's home screen.
///
/// # Errors
/// The build made no such file.
pub async fn icon() -> Result<Response, Problem> {
    let name = asset_address("icon.png").trim_start_matches("/assets/");
    let file = Dist::get(name).ok_or(Problem::NotFound)?;
    let mut response = file.data.into_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/png"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}
