//! Files over HTTP: refused with a sentence each, described, sent, and seen by whom the entry's state lets see them.

mod browser;

use std::io::Cursor;

use axum::http::StatusCode;
use browser::{Answer, Browser, DECLARED, Demo, with_demo};
use calls::application::{application_of, latest_sending};
use calls::showing;
use foundation::files::{FileKind, Refused, files_of};
use foundation::{Language, Moment, jobs};
use image::{DynamicImage, ImageFormat, RgbImage};
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";

fn picture() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::new(60, 40)).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A picture that says where it was taken, as telephones write it.
fn with_position() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::new(60, 40)).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    let plain = bytes.into_inner();
    let note = b"\xFF\xE1\x00\x16Exif\0\0GPS 35.5N 12.6E";
    [&plain[..2], &note[..], &plain[2..]].concat()
}

async fn ids(demo: &Demo, entry: Uuid) -> Vec<Uuid> {
    let files = files_of(demo.house.database.read(), "application", [entry]).await.unwrap();
    files.into_iter().map(|file| file.id).collect()
}

/// Shows the newest sending, as the decision does.
async fn show(demo: &Demo, entry: Uuid) {
    let mut write = demo.house.database.begin().await.unwrap();
    let application = application_of(&*write, entry).await.unwrap();
    let sending = latest_sending(&*write, entry).await.unwrap().unwrap();
    showing::show(&mut write, &demo.bench.act(None), &application, &sending, "IT").await.unwrap();
    write.commit().await.unwrap();
}

async fn set_gallery(demo: &Demo, at: Option<Moment>) {
    let found = "SELECT e.id FROM edition e JOIN call c ON c.id = e.call_id WHERE c.slug = 'award-current'";
    let edition = demo.ids(found, []).await[0];
    let call = demo.ids("SELECT id FROM call WHERE slug = 'award-current'", []).await[0];
    let mut write = demo.house.database.begin().await.unwrap();
    let act = demo.bench.act(None);
    award::edition::set_gallery_opening(&mut write, &act, edition, call, at).await.unwrap();
    write.commit().await.unwrap();
}

async fn send(browser: &Browser, entry: Uuid) -> Answer {
    browser.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await
}

/// What applicant, another applicant, secretariat and nobody get at an address.
async fn statuses(walkers: &[&Browser], path: &str) -> Vec<u16> {
    let mut statuses = Vec::new();
    for browser in walkers {
        statuses.push(browser.get(path).await.status.as_u16());
    }
    statuses
}

#[tokio::test]
async fn each_refused_file_has_its_sentence_and_the_others_stay() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&owner, "With pictures").await;
        let place = format!("/en/my/entries/{entry}/questions/pictures");
        let page = owner.get(&place).await;
        assert!(page.body.contains("JPEG, PNG, WebP files of at most 20 MB"), "{}", page.body);
        let long = format!("{}.png", "ж".repeat(251));
        let (sea, phone) = (picture(), with_position());
        let answer = owner
            .upload(
                &format!("{place}/files"),
                &[
                    ("sea.png", &sea),
                    ("holiday.jpg", b"MZ\x90\0\x03\0\0\0"),
                    ("photos.jpg", b"PK\x03\x04\x14\0\0\0"),
                    ("nothing.png", b""),
                    ("drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                    ("page.jpg", b"<!doctype html><script>alert(1)</script>"),
                    ("report.pdf", PDF),
                    ("phone.jpg", &phone),
                    (&long, &sea),
                ],
            )
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
        let words = demo.house.words(Language::En);
        let kind = Refused::Kind { allowed: FileKind::PICTURES.to_vec() };
        let refused = [
            ("holiday.jpg", Refused::Executable),
            ("photos.jpg", Refused::Archive),
            ("nothing.png", Refused::Empty),
            ("drawing.png", Refused::Svg),
            ("page.jpg", Refused::Html),
            ("report.pdf", kind),
        ];
        for (name, why) in refused {
            let sentence = words.phrase(&why.phrase());
            assert_eq!(answer.body.matches(&sentence).count(), 2, "{name}: in the summary and at the field");
            assert_eq!(answer.body.matches(&format!("{name}: ")).count(), 2, "{name}");
        }
        assert!(!answer.body.contains("onload="), "nothing of a refused file is shown");
        let kept = ids(&demo, entry).await;
        assert_eq!(kept.len(), 3);

        // The limits are said before, and hold: the form takes six, however they come.
        let one = picture();
        let more = [("a.png", &one[..]), ("b.png", &one), ("c.png", &one), ("d.png", &one)];
        let answer = owner.upload(&format!("{place}/files"), &more).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.body.matches("d.png: At most 6 files").count(), 2, "{}", answer.body);
        assert_eq!(ids(&demo, entry).await.len(), 6);
        let page = owner.get(&place).await;
        assert!(!page.body.contains("type=\"file\""), "there is no room for another");
        // Nothing chosen, and a form that a sign-in carried without its files.
        let documents = format!("/en/my/entries/{entry}/questions/documents/files");
        for answer in [owner.upload(&documents, &[]).await, owner.post(&documents, &[]).await] {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(&words.phrase(&Refused::NotChosen.phrase())));
        }

        jobs::run_due(&demo.house).await.unwrap();
        for id in kept {
            let shown = owner.get(&format!("/files/{id}/large.jpg")).await;
            assert_eq!(shown.status, StatusCode::OK);
            assert!(!shown.body.contains("GPS"), "no position is passed on");
        }
    })
    .await;
}

#[tokio::test]
async fn a_file_is_seen_as_its_entry_is_and_gone_with_its_consent() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let (other, office) = (demo.signed_in("officer").await, demo.signed_in("secretariat").await);
        let nobody = demo.browser();
        let walkers = [&owner, &other, &office, &nobody];
        let entry = demo.complete_draft(&owner, "By the sea").await;
        let path = format!("/en/my/entries/{entry}");
        let sea = picture();
        let sent = owner.upload(&format!("{path}/questions/pictures/files"), &[("sea.png", &sea)]).await;
        let file = ids(&demo, entry).await[0];
        assert_eq!(sent.location(), format!("{path}/files/{file}"));
        let report = owner.upload(&format!("{path}/questions/documents/files"), &[("report.pdf", PDF)]).await;
        assert_eq!(report.location(), format!("{path}/questions/documents"));
        jobs::run_due(&demo.house).await.unwrap();
        let address = format!("/files/{file}/large.webp");
        assert_eq!(statuses(&walkers, &address).await, [200, 404, 404, 404], "a draft");

        // Without words it is not sent; the check page says so at its place.
        let refused = send(&owner, entry).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Please say what sea.png shows"), "{}", refused.body);
        assert!(refused.body.contains("href=\"#answer-pictures\""));
        let said = [("alt", "<b>Maria</b> by the sea"), ("credit", "Ana")];
        let no_people = owner.post(&format!("{path}/files/{file}"), &said).await;
        assert_eq!(no_people.status, StatusCode::UNPROCESSABLE_ENTITY, "who is recognisable is asked for");
        let tasks = owner.get(&path).await;
        assert!(tasks.body.contains("one consent missing"), "{}", tasks.body);
        let whole = [
            ("alt", "<b>Maria</b> by the sea"),
            ("credit", "Ana"),
            ("people", "new"),
            ("consent-name", "Maria"),
            ("covers", "face"),
            ("uses", "The gallery"),
            ("evidence", "A signed form"),
        ];
        let missing: Vec<_> = whole.iter().copied().filter(|(name, _)| *name != "evidence").collect();
        let answer = owner.post(&format!("{path}/files/{file}"), &missing).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("href=\"#evidence\""));
        let saved = owner.post(&format!("{path}/files/{file}"), &whole).await;
        assert_eq!(saved.location(), format!("{path}/questions/pictures"), "{}", saved.body);
        assert_eq!(send(&owner, entry).await.status, StatusCode::SEE_OTHER);
        assert_eq!(statuses(&walkers, &address).await, [200, 404, 200, 404], "sent");
        let screened = office.get(&format!("/en/office/entries/{entry}")).await;
        assert!(screened.body.contains("Pictures whose consent is settled: 1 of 1"), "{}", screened.body);
        assert!(screened.body.contains("report.pdf"));

        show(&demo, entry).await;
        let number =
            demo.count("SELECT CAST(number AS BIGINT) FROM application WHERE id = $1", [entry.into()]).await;
        let public = format!("/en/award/award-current/{number}");
        assert_eq!(statuses(&walkers, &address).await, [200, 200, 200, 200], "shown");
        let page = nobody.get(&public).await;
        assert!(page.body.contains("alt=\"&#60;b&#62;Maria&#60;/b&#62; by the sea\""), "{}", page.body);
        assert!(page.body.contains("Picture: <bdi>Ana</bdi>") && page.body.contains("report.pdf"));
        assert!(page.body.contains("loading=\"lazy\"") && page.body.contains("image/webp"));

        set_gallery(&demo, None).await;
        assert_eq!(statuses(&walkers, &address).await, [200, 404, 200, 404], "the gallery is closed");
        set_gallery(&demo, Some(demo.bench.clock.now())).await;

        // Other words are a change since the decision: what was shown is hidden.
        let reworded: Vec<_> = [("alt", "Maria and the sea"), ("credit", "Ana")].into();
        let consent = demo.ids("SELECT consent_id FROM file WHERE id = $1", [file.into()]).await[0];
        let named = consent.to_string();
        let reworded = [reworded, vec![("people", named.as_str())]].concat();
        let saved = owner.post(&format!("{path}/files/{file}"), &reworded).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert!(
            nobody.get(&public).await.body.contains("by the sea"),
            "what was sent is still what is shown"
        );
        assert_eq!(send(&owner, entry).await.status, StatusCode::SEE_OTHER);
        assert_eq!(statuses(&walkers, &address).await, [200, 404, 200, 404], "changed since the decision");
        show(&demo, entry).await;

        // Whoever is portrayed is right: from the office, at once, everywhere.
        let listed = office.get("/en/office/consents?search=maria").await;
        assert!(listed.body.contains(&format!("/office/consents/{consent}/withdrawal")), "{}", listed.body);
        assert!(nobody.get(&public).await.body.contains("Maria and the sea"));
        let ended = office.post(&format!("/en/office/consents/{consent}/withdrawal"), &[]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        assert_eq!(statuses(&walkers, &address).await, [410, 410, 410, 410], "withdrawn");
        let page = nobody.get(&public).await;
        assert!(page.body.contains("A picture stood here") && !page.body.contains("Maria"), "{}", page.body);
        let mails = foundation::mail::outbox(&demo.house.database, 10).await.unwrap();
        assert!(
            mails.iter().any(|(mail, _)| mail.subject.starts_with("A picture of your entry was deleted"))
        );

        owner.post(&format!("{path}/withdrawal"), &[]).await;
        assert_eq!(statuses(&walkers, &address).await, [410, 404, 410, 404], "the entry is withdrawn");
    })
    .await;
}

#[tokio::test]
async fn the_samples_of_the_demonstration_have_pictures() {
    with_demo(|demo| async move {
        jobs::run_due(&demo.house).await.unwrap();
        let made = "SELECT CAST(COUNT(*) AS BIGINT) FROM file WHERE made_at IS NOT NULL AND alt <> ''";
        assert_eq!(demo.count(made, []).await, 7);
    })
    .await;
}
