//! What a file is, by its bytes: its name and what the browser says of it are never asked.

use sea_orm::{DeriveActiveEnum, EnumIter, Iterable};
use serde::{Deserialize, Serialize};

use super::Refused;

/// How much of a file is looked at.
pub(super) const HEAD: usize = 4096;

/// A kind of file that can be kept.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(
    rs_type = "String",
    db_type = "String(sea_orm::sea_query::StringLen::N(4))",
    rename_all = "snake_case"
)]
#[expect(missing_docs, reason = "each is a format's own name")]
pub enum FileKind {
    Jpeg,
    Png,
    Webp,
    Pdf,
}

impl FileKind {
    /// The kinds of pictures.
    pub const PICTURES: [Self; 3] = [Self::Jpeg, Self::Png, Self::Webp];

    /// What a format calls itself, in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Webp => "WebP",
            Self::Pdf => "PDF",
        }
    }

    /// As data writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Pdf => "pdf",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::iter().find(|kind| kind.code() == code)
    }

    /// Its media type, for the `accept` of a form and the `Content-Type` of an answer.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
        }
    }

    /// Whether sizes are made of it.
    pub fn is_picture(self) -> bool {
        self != Self::Pdf
    }
}

/// The kind of a file by its first bytes, if it is one of `allowed`.
pub(super) fn sniff(head: &[u8], allowed: &[FileKind]) -> Result<FileKind, Refused> {
    if head.is_empty() {
        return Err(Refused::Empty);
    }
    let other = || Refused::Kind { allowed: allowed.to_vec() };
    if let Some(kind) = picture_or_document(head) {
        return if allowed.contains(&kind) { Ok(kind) } else { Err(other()) };
    }
    if EXECUTABLES.iter().any(|magic| head.starts_with(magic)) {
        return Err(Refused::Executable);
    }
    if ARCHIVES.iter().any(|magic| head.starts_with(magic)) {
        return Err(Refused::Archive);
    }
    Err(markup(head).unwrap_or_else(other))
}

fn picture_or_document(head: &[u8]) -> Option<FileKind> {
    if head.starts_with(b"\xFF\xD8\xFF") {
        Some(FileKind::Jpeg)
    } else if head.starts_with(b"\x89PNG\r\n\x1A\n") {
        Some(FileKind::Png)
    } else if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        Some(FileKind::Webp)
    } else if head.starts_with(b"%PDF-") {
        Some(FileKind::Pdf)
    } else {
        None
    }
}

/// Programs of Windows, Linux, macOS, Java, Android, the web, and scripts.
const EXECUTABLES: [&[u8]; 11] = [
    b"MZ",
    b"\x7FELF",
    b"\xFE\xED\xFA\xCE",
    b"\xFE\xED\xFA\xCF",
    b"\xCE\xFA\xED\xFE",
    b"\xCF\xFA\xED\xFE",
    b"\xCA\xFE\xBA\xBE",
    b"dex\n",
    b"\0asm",
    b"#!",
    b"\xEF\xBB\xBF#!",
];

/// ZIP (also of office documents), RAR, 7z, gzip, bzip2, xz, Zstandard, and office documents of the old kind.
const ARCHIVES: [&[u8]; 10] = [
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"PK\x07\x08",
    b"Rar!\x1A\x07",
    b"7z\xBC\xAF\x27\x1C",
    b"\x1F\x8B",
    b"BZh",
    b"\xFD7zXZ\0",
    b"\x28\xB5\x2F\xFD",
    b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
];

fn markup(head: &[u8]) -> Option<Refused> {
    // UTF-16 has a zero in every second byte of markup.
    let text: String = head[..head.len().min(HEAD)]
        .iter()
        .filter(|byte| **byte != 0)
        .map(|byte| byte.to_ascii_lowercase() as char)
        .collect();
    let begins = text.trim_start_matches(|c: char| c.is_whitespace() || !c.is_ascii());
    if !begins.starts_with('<') {
        return None;
    }
    let has = |tag: &&str| text.contains(*tag);
    if has(&"<svg") || has(&":svg") {
        return Some(Refused::Svg);
    }
    let html = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<script",
        "<iframe",
        "<div",
        "<p>",
        "<a ",
        "<img",
        "<table",
    ];
    html.iter().any(has).then_some(Refused::Html)
}

#[cfg(test)]
mod tests {
    use super::{FileKind, sniff};
    use crate::files::Refused;

    fn of(head: &[u8]) -> Result<FileKind, Refused> {
        sniff(head, &[FileKind::Jpeg, FileKind::Pdf])
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let other = Err(Refused::Kind { allowed: vec![FileKind::Jpeg, FileKind::Pdf] });
        assert_eq!(of(b"\xFF\xD8\xFF\xE0...."), Ok(FileKind::Jpeg));
        assert_eq!(of(b"%PDF-1.7\n"), Ok(FileKind::Pdf));
        assert_eq!(of(b"\x89PNG\r\n\x1A\n...."), other);
        assert_eq!(of(b"RIFF\0\0\0\0WEBPVP8 "), other);
        assert_eq!(of(b"GIF89a"), other);
        assert_eq!(of(b"just words"), other);
        assert_eq!(of(b"<?xml version=\"1.0\"?><note/>"), other);
        assert_eq!(of(b""), Err(Refused::Empty));
    }

    #[test]
    fn each_dangerous_kind_is_called_by_its_name() {
        assert_eq!(of(b"MZ\x90\0"), Err(Refused::Executable));
        assert_eq!(of(b"\x7FELF\x02\x01"), Err(Refused::Executable));
        assert_eq!(of(b"#!/bin/sh\n"), Err(Refused::Executable));
        assert_eq!(of(b"PK\x03\x04[Content_Types].xml"), Err(Refused::Archive));
        assert_eq!(of(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Err(Refused::Archive));
        assert_eq!(of(b"\xEF\xBB\xBF <?xml version='1.0'?><!-- a --><SVG onload=x>"), Err(Refused::Svg));
        assert_eq!(of(b"<x:svg xmlns:x='http://www.w3.org/2000/svg'>"), Err(Refused::Svg));
        assert_eq!(of(b"\n\t<!DOCTYPE html><title>x</title>"), Err(Refused::Html));
        assert_eq!(of(b"\xFF\xFE<\0s\0c\0r\0i\0p\0t\0>\0"), Err(Refused::Html));
    }
}
