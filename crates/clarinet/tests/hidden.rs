//! What everybody is not shown of an entry that they may see, and what a closed call takes no more; on both engines.

mod browser;

use std::io::Cursor;

use axum::http::StatusCode;
use browser::{DECLARED, Demo, with_demo};
use calls::application::{application_of, latest_sending};
use calls::showing;
use foundation::files::files_of;
use foundation::{Moment, jobs};
use image::{DynamicImage, ImageFormat, RgbImage};
use sea_orm::{ConnectionTrait as _, Statement, Value};
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";

fn picture() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::new(60, 40)).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

async fn run<const N: usize>(demo: &Demo, sql: &str, values: [Value; N]) {
    let write = demo.house.database.begin().await.unwrap();
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    write.execute_raw(statement).await.unwrap();
    write.commit().await.unwrap();
}

/// Shows the newest sending and opens the gallery, as the secretariat does.
async fn show(demo: &Demo, entry: Uuid) -> i32 {
    let mut write = demo.house.database.begin().await.unwrap();
    let application = application_of(&*write, entry).await.unwrap();
    let sending = latest_sending(&*write, entry).await.unwrap().unwrap();
    showing::show(&mut write, &demo.bench.act(None), &application, &sending, "IT").await.unwrap();
    write.commit().await.unwrap();
    application.number.unwrap()
}

#[tokio::test]
async fn a_private_answer_a_private_file_and_a_picture_of_which_nobody_said_who_is_on_it_stay_in_the_office()
{
    with_demo(|demo| async move {
        let changes = [
            ("\"key\":\"changed\"", "\"key\":\"changed\",\"private\":true"),
            ("\"key\":\"documents\"", "\"key\":\"documents\",\"private\":true"),
            ("\"pictures\":true", "\"pictures\":false"),
        ];
        for (from, to) in changes {
            let sql = "UPDATE call_form SET definition = REPLACE(definition, $1, $2)";
            run(&demo, sql, [from.into(), to.into()]).await;
        }
        let (owner, office) = (demo.signed_in("applicant").await, demo.signed_in("secretariat").await);
        let nobody = demo.browser();
        let entry = demo.complete_draft(&owner, "By the sea").await;
        let path = format!("/en/my/entries/{entry}");
        for (question, name, bytes) in
            [("pictures", "sea.png", &picture()[..]), ("documents", "report.pdf", PDF)]
        {
            let sent = owner.upload(&format!("{path}/questions/{question}/files"), &[(name, bytes)]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        }
        jobs::run_due(&demo.house).await.unwrap();
        let sent = owner.post(&format!("{path}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let number = show(&demo, entry).await;
        let public = nobody.get(&format!("/en/award/award-current/{number}")).await;
        assert!(public.body.contains("A hall and a kettle."), "{}", public.body);
        let screened = office.get(&format!("/en/office/entries/{entry}")).await;
        for part in ["They greet each other.", "report.pdf"] {
            assert!(screened.body.contains(part), "the office reads {part}: {}", screened.body);
            assert!(!public.body.contains(part), "everybody reads {part}");
        }
        let files = files_of(demo.house.database.read(), "application", [entry]).await.unwrap();
        assert_eq!(files.len(), 2);
        for file in files {
            let address = match file.document() {
                Some(address) => address,
                None => file.picture().unwrap().src,
            };
            assert_eq!(office.get(&address).await.status, StatusCode::OK, "{address}");
            assert_eq!(nobody.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
            assert!(!public.body.contains(&file.id.to_string()), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_entry_is_begun_before_the_closing_and_not_at_it() {
    with_demo(|demo| async move {
        let applicant = demo.signed_in("applicant").await;
        let closes = demo.house.clock.now().plus_minutes(60);
        let sql = "UPDATE call SET closes_at = $1 WHERE slug = 'award-current'";
        run(&demo, sql, [closes.0.into()]).await;
        let begin = async |at: Moment| {
            demo.bench.clock.set(at);
            let id = demo.house.chance.id(at);
            let text = id.to_string();
            let fields = [("call", "award-current"), ("id", &text), ("language", "en")];
            let status = applicant.post("/en/my/entries", &fields).await.status;
            let begun = "SELECT CAST(COUNT(*) AS BIGINT) FROM application WHERE id = $1";
            (status, demo.count(begun, [id.into()]).await)
        };
        assert_eq!(begin(Moment(closes.0 - 1)).await, (StatusCode::SEE_OTHER, 1));
        assert_eq!(begin(closes).await, (StatusCode::NOT_FOUND, 0));
    })
    .await;
}
