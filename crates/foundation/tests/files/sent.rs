//! What is sent: each thing that is not taken has its own sentence, and what is taken is made harmless.

use axum::http::{StatusCode, header};
use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};
use foundation::files::{FileKind, FileState, Refused};
use foundation::languages::MISSING;
use foundation::migrations::foundation;
use foundation::testing::on_both;
use foundation::{Language, Shelf};
use image::ImageFormat;
use std::io::Write as _;

use crate::bench::{OPEN, PDF, files, form, get, kept, picture, post, program, run_all, send, send_in_vain};

/// A ZIP of one member that unpacks to 64 MB of nothing.
fn zip_bomb() -> Vec<u8> {
    let mut zip = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0a.jpg".to_vec();
    let mut nothing = DeflateEncoder::new(&mut zip, Compression::best());
    for _ in 0..64 {
        nothing.write_all(&[0; 1024 * 1024]).unwrap();
    }
    nothing.finish().unwrap();
    zip
}

/// A PNG of a few thousand bytes that unpacks to 100 million pixels.
fn png_bomb() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1A\n".to_vec();
    let mut chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend(kind);
        png.extend(data);
        png.extend(crc.sum().to_be_bytes());
    };
    let side = 10_000_u32.to_be_bytes();
    chunk(b"IHDR", &[&side[..], &side[..], &[1, 0, 0, 0, 0]].concat());
    let mut lines = ZlibEncoder::new(Vec::new(), Compression::best());
    for _ in 0..10_000 {
        lines.write_all(&[0; 1 + 10_000 / 8]).unwrap();
    }
    chunk(b"IDAT", &lines.finish().unwrap());
    chunk(b"IEND", &[]);
    png
}

/// A JPEG with an EXIF segment: lying on its side, taken at a place in Lampedusa.
fn jpeg_with_position() -> Vec<u8> {
    let mut tiff = b"II\x2A\0\x08\0\0\0".to_vec();
    let mut directory = |entries: &[(u16, u16, u32, u32)]| {
        tiff.extend(u16::try_from(entries.len()).unwrap().to_le_bytes());
        for (tag, kind, count, value) in entries {
            tiff.extend(tag.to_le_bytes());
            tiff.extend(kind.to_le_bytes());
            tiff.extend(count.to_le_bytes());
            tiff.extend(value.to_le_bytes());
        }
        tiff.extend([0; 4]);
    };
    // Orientation 6: the picture has to be turned by a quarter to stand upright. Then the directory of the position.
    directory(&[(0x0112, 3, 1, 6), (0x8825, 4, 1, 38)]);
    let (north, east) = (u32::from_le_bytes(*b"N\0\0\0"), u32::from_le_bytes(*b"E\0\0\0"));
    directory(&[(1, 2, 2, north), (2, 5, 3, 92), (3, 2, 2, east), (4, 5, 3, 116)]);
    for (number, divisor) in [(35_u32, 1_u32), (30, 1), (2_712, 100), (12, 1), (36, 1), (1_933, 100)] {
        tiff.extend(number.to_le_bytes());
        tiff.extend(divisor.to_le_bytes());
    }
    let plain = picture(900, 600, ImageFormat::Jpeg);
    let mut jpeg = plain[..2].to_vec();
    jpeg.extend(b"\xFF\xE1");
    jpeg.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
    jpeg.extend(b"Exif\0\0");
    jpeg.extend(tiff);
    jpeg.extend(&plain[2..]);
    jpeg
}

const POSITION: [u8; 8] = [0x98, 0x0A, 0, 0, 100, 0, 0, 0];

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn each_thing_that_is_not_taken_has_its_own_sentence_and_leaves_nothing() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let words = house.words(Language::En).clone();
        let other =
            Refused::Kind { allowed: vec![FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Pdf] };
        let unreadable = &picture(40, 30, ImageFormat::Png)[..20];
        let cases: [(&str, &[u8], Refused); 11] = [
            ("holiday.jpg", b"MZ\x90\0\x03\0\0\0 This program cannot be run", Refused::Executable),
            ("report.pdf", b"#!/bin/sh\nrm -r .\n", Refused::Executable),
            ("photos.jpg", &zip_bomb(), Refused::Archive),
            ("entry.docx", b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", Refused::Archive),
            ("nothing.png", b"", Refused::Empty),
            ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", Refused::Svg),
            ("page.jpg", b"\n<!doctype html><script>alert(1)</script>", Refused::Html),
            ("clip.gif", b"GIF89a\x01\0\x01\0", other.clone()),
            ("words.txt", b"just words", other),
            ("wide.png", &png_bomb(), Refused::TooManyPixels),
            ("broken.png", unreadable, Refused::BrokenPicture),
        ];
        for (name, bytes, refused) in cases {
            let sentence = words.phrase(&refused.phrase());
            assert_eq!(send_in_vain(&router, name, bytes).await, sentence, "{name}");
        }
        assert_eq!(send_in_vain(&router, "", b"").await, words.phrase(&Refused::NotChosen.phrase()));
        let broken_off = form("sea.png", &picture(400, 300, ImageFormat::Png));
        let (_, sentence) = post(&router, "/en/open", broken_off[..500].to_vec()).await;
        assert_eq!(sentence, words.phrase(&Refused::Interrupted.phrase()));
        assert_eq!(files(&house, OPEN).await, []);
        run_all(&bench, &house).await;
        assert_eq!(kept(&bench), [""; 0]);
    })
    .await;
}

#[test]
fn every_sentence_is_there_in_every_language() {
    let shelf = Shelf::of(&[foundation::words()]);
    let all = [
        Refused::NotChosen,
        Refused::TooLarge { max_bytes: 20 * 1024 * 1024 },
        Refused::Empty,
        Refused::Executable,
        Refused::Svg,
        Refused::Html,
        Refused::Archive,
        Refused::Kind { allowed: vec![FileKind::Jpeg, FileKind::Pdf] },
        Refused::TooManyPixels,
        Refused::BrokenPicture,
        Refused::Interrupted,
        Refused::NotKept,
    ];
    for language in Language::ALL {
        let words = shelf.language(language);
        let mut said: Vec<String> = all.iter().map(|refused| words.phrase(&refused.phrase())).collect();
        assert!(said.iter().all(|sentence| !sentence.contains(MISSING)), "{said:?}");
        assert!(said[1].contains("20"), "{}", said[1]);
        assert!(said[7].contains("JPEG, PDF"), "{}", said[7]);
        assert!(said[8].contains("50"), "{}", said[8]);
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all.len(), "{language}");
    }
}

#[tokio::test]
async fn a_picture_is_made_anew_upright_and_without_its_position() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let original = jpeg_with_position();
        assert!(holds(&original, b"Exif") && holds(&original, &POSITION));
        let id = send(&router, "lampedusa.jpg", &original).await;
        let small = format!("/files/{id}/small.jpg");
        assert_eq!(get(&router, &small).await.0, StatusCode::NOT_FOUND);
        let [being_made] = files(&house, OPEN).await.try_into().unwrap();
        assert_eq!((being_made.state, being_made.picture()), (FileState::Usable, None));
        assert_eq!(being_made.trouble().unwrap().key, "files-being-made");

        run_all(&bench, &house).await;
        let [file] = files(&house, OPEN).await.try_into().unwrap();
        assert_eq!((file.width, file.height, file.trouble()), (Some(600), Some(900), None));
        let shown = file.picture().unwrap();
        assert_eq!((shown.width, shown.height), (600, 900));
        let (webp, jpg) = (format!("/files/{id}/large.webp"), format!("/files/{id}/large.jpg"));
        assert_eq!(shown.webp, format!("/files/{id}/small.webp 480w, {webp} 600w"));
        assert_eq!(shown.jpeg, format!("{small} 480w, {jpg} 600w"));
        assert_eq!(shown.src, small);
        for (path, kind, measures) in [
            (&small, "image/jpeg", (480, 720)),
            (&jpg, "image/jpeg", (600, 900)),
            (&webp, "image/webp", (600, 900)),
        ] {
            let (status, headers, body) = get(&router, path).await;
            assert_eq!((status, &headers[header::CONTENT_TYPE]), (StatusCode::OK, &kind.parse().unwrap()));
            assert_eq!(headers[header::CONTENT_LENGTH], body.len().to_string());
            let made = image::load_from_memory(&body).unwrap().to_rgb8();
            assert_eq!(made.dimensions(), measures);
            // Its left side was the dark one; turned by a quarter, that is its upper half.
            let (middle, bottom) = (measures.0 / 2, measures.1 - 40);
            assert!(made.get_pixel(middle, 40)[0] < 60 && made.get_pixel(middle, bottom)[0] > 190);
            assert!(!holds(&body, b"Exif") && !holds(&body, b"EXIF") && !holds(&body, &POSITION));
        }
        for never in ["original", "document.pdf", "large.png", "..%2F..%2Fclarinet.db"] {
            let (status, ..) = get(&router, &format!("/files/{id}/{never}")).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{never}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_picture_that_breaks_in_the_middle_is_refused_when_it_is_made() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let whole = picture(400, 300, ImageFormat::Png);
        let id = send(&router, "sea.png", &whole[..whole.len() / 2]).await;
        run_all(&bench, &house).await;
        let [file] = files(&house, OPEN).await.try_into().unwrap();
        assert_eq!((file.id, file.state), (id, FileState::Refused));
        assert_eq!(file.trouble().unwrap().key, "files-broken-picture");
        assert_eq!(kept(&bench), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_document_is_saved_under_a_harmless_name_and_opened_nowhere() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let long = format!("{}.pdf", "ё".repeat(251));
        let id = send(&router, &long, PDF).await;
        let [file] = files(&house, OPEN).await.try_into().unwrap();
        assert_eq!(file.name, long);
        assert_eq!(file.shown_name(), format!("{}…{}.pdf", "ё".repeat(36), "ё".repeat(8)));
        let address = file.document().unwrap();
        assert_eq!(address, format!("/files/{id}/document.pdf"));
        let (status, headers, body) = get(&router, &address).await;
        assert_eq!((status, &*body), (StatusCode::OK, PDF));
        let said = |name: header::HeaderName| headers[name].to_str().unwrap().to_owned();
        assert_eq!(said(header::CONTENT_TYPE), "application/pdf");
        assert_eq!(
            said(header::CONTENT_DISPOSITION),
            format!(
                "attachment; filename=\"{}.pdf\"; filename*=UTF-8''{}.pdf",
                "_".repeat(100),
                "%D1%91".repeat(100)
            )
        );
        assert_eq!(
            said(header::CONTENT_SECURITY_POLICY),
            "sandbox; default-src 'none'; frame-ancestors 'none'"
        );
        assert_eq!(said(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(said(header::CACHE_CONTROL), "no-cache");
        run_all(&bench, &house).await;
        assert_eq!(kept(&bench), ["original"]);
    })
    .await;
}
