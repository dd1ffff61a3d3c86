//! Files beside a real `ClamAV` daemon, which knows the EICAR test file.

use axum::http::StatusCode;
use foundation::files::{FileState, Scanner, Verdict, Why};
use foundation::house::Parts;
use foundation::jobs;
use foundation::migrations::foundation;
use foundation::testing::on_both;
use image::ImageFormat;

use crate::bench::{OPEN, PDF, files, get, kept, picture, program, run_all, send};

fn daemon() -> Scanner {
    let address = std::env::var("CLARINET_TEST_CLAMD").expect(
        "CLARINET_TEST_CLAMD names no daemon: run the tests by `tools/with-postgres tools/with-clamd cargo test`",
    );
    Scanner::at(address)
}

/// In two halves, so that no scanner takes this file for it.
fn eicar() -> Vec<u8> {
    [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].concat().into_bytes()
}

#[tokio::test]
async fn the_daemon_tells_a_virus_from_a_picture() {
    let daemon = daemon();
    daemon.check().await.unwrap();
    let stream = |bytes: Vec<u8>| futures_util::stream::iter([Ok(bytes.into())]);
    let Verdict::Found(name) = daemon.scan(stream(eicar())).await.unwrap() else {
        panic!("the test file was not found");
    };
    assert!(name.contains("Eicar"), "{name}");
    assert_eq!(daemon.scan(stream(PDF.to_vec())).await.unwrap(), Verdict::Clean);
    assert_eq!(daemon.scan(stream(Vec::new())).await.unwrap(), Verdict::Clean);
}

#[tokio::test]
async fn nobody_opens_a_file_before_it_has_been_scanned() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| Parts { scanner: Some(daemon()), ..parts });
        let infected = [PDF, &eicar()].concat();
        let (good, bad, sea) = (
            send(&router, "report.pdf", PDF).await,
            send(&router, "letter.pdf", &infected).await,
            send(&router, "sea.png", &picture(60, 40, ImageFormat::Png)).await,
        );
        let paths = [
            format!("/files/{good}/document.pdf"),
            format!("/files/{bad}/document.pdf"),
            format!("/files/{sea}/small.webp"),
        ];
        for path in &paths {
            assert_eq!(get(&router, path).await.0, StatusCode::NOT_FOUND, "{path}");
        }
        for file in files(&house, OPEN).await {
            assert_eq!((file.state, file.document(), file.picture()), (FileState::Waiting, None, None));
            assert_eq!(file.trouble().unwrap().key, "files-waiting");
        }

        run_all(&bench, &house).await;
        let opened = [StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::OK];
        for (path, status) in paths.iter().zip(opened) {
            assert_eq!(get(&router, path).await.0, status, "{path}");
        }
        for file in files(&house, OPEN).await {
            assert!(file.scanned_at.is_some());
            let state = if file.id == bad {
                (FileState::Refused, Some(Why::Infected))
            } else {
                (FileState::Usable, None)
            };
            assert_eq!((file.state, file.state_why), state);
        }
        assert_eq!(kept(&bench).len(), 1 + 5);
    })
    .await;
}

#[tokio::test]
async fn a_file_waits_for_a_daemon_that_does_not_answer() {
    on_both(&foundation(), |bench| async move {
        // A port that was just free: nobody listens there.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let (house, router) =
            program(&bench, |parts| Parts { scanner: Some(Scanner::at(port.to_string())), ..parts });
        let id = send(&router, "report.pdf", PDF).await;
        jobs::run_due(&house).await.unwrap();
        let [file] = files(&house, OPEN).await.try_into().unwrap();
        assert_eq!((file.state, file.scanned_at), (FileState::Waiting, None));
        assert_eq!(get(&router, &format!("/files/{id}/document.pdf")).await.0, StatusCode::NOT_FOUND);
        // The scan, and the sweep of the day after.
        assert_eq!(jobs::counts(&house.database).await.unwrap(), (2, 0));
    })
    .await;
}
