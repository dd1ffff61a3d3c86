//! 200 MB against a limit of 20: refused early, heard by the sender, and not felt by the memory. A process of its own,
//! since its memory is measured.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use foundation::House;
use foundation::files::{FileKind, Limits, Part, Place, Upload, files_of, receive};
use foundation::migrations::foundation;
use foundation::pages::{Problem, Routes, Visit, serve_with_front};
use foundation::testing::on_both;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use uuid::Uuid;

const MB: usize = 1024 * 1024;
const PLACE: Uuid = Uuid::from_u128(1);
const HEAD: &str = "POST /en/send HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n\
    Content-Type: multipart/form-data; boundary=x\r\n";
const PART: &[u8] =
    b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.pdf\"\r\n\r\n%PDF-1.7\n";

async fn take(visit: Visit, mut upload: Upload) -> Result<Response, Problem> {
    let limits = Limits { kinds: vec![FileKind::Pdf], max_bytes: 20 * MB as u64, files: 1 };
    let place = Place { noun: "entry", noun_id: PLACE, slot: "report".to_owned() };
    let received = match upload.next(&limits).await {
        Ok(Some(Part::File(sent))) => receive(&visit.house, &visit.act(), sent, &limits, &place).await,
        Ok(_) => return Err(Problem::Unreadable),
        Err(refused) => Err(refused),
    };
    Ok(match received {
        Ok(file) => file.bytes.to_string().into_response(),
        Err(refused) => (StatusCode::UNPROCESSABLE_ENTITY, visit.say(&refused.phrase())).into_response(),
    })
}

/// Memory held now, in bytes; the most of it seen is kept.
fn held() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = statm.split(' ').nth(1).unwrap().parse().unwrap();
    MOST.fetch_max(pages * 4096, Ordering::SeqCst);
    pages * 4096
}

static MOST: AtomicUsize = AtomicUsize::new(0);

async fn answer(mut reader: OwnedReadHalf) -> String {
    let mut said = Vec::new();
    let mut chunk = [0; 4096];
    // The whole answer fits the first packets; the connection may stay open.
    while !String::from_utf8_lossy(&said).contains("\r\n\r\n") {
        let read = reader.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the connection ended without an answer");
        said.extend_from_slice(&chunk[..read]);
    }
    String::from_utf8(said).unwrap()
}

/// Sends `megabytes` in chunks as a browser does, whatever the other side says; returns what it was told.
async fn send(
    address: std::net::SocketAddr,
    megabytes: usize,
    announced: bool,
) -> (String, io::Result<usize>) {
    let stream = TcpStream::connect(address).await.unwrap();
    let (reader, mut writer) = stream.into_split();
    // The writing half stays open to the end: a browser that closes it has gone away.
    let sending = tokio::spawn(async move {
        let sent = pour(&mut writer, megabytes, announced).await;
        (sent, writer)
    });
    let answer = tokio::time::timeout(Duration::from_secs(60), answer(reader)).await;
    (answer.expect("an answer"), sending.await.unwrap().0)
}

async fn pour(writer: &mut OwnedWriteHalf, megabytes: usize, announced: bool) -> io::Result<usize> {
    let end = b"\r\n--x--\r\n";
    let total = PART.len() + megabytes * MB + end.len();
    let length = if announced {
        format!("Content-Length: {total}\r\n\r\n")
    } else {
        "Transfer-Encoding: chunked\r\n\r\n".to_owned()
    };
    writer.write_all(HEAD.as_bytes()).await?;
    writer.write_all(length.as_bytes()).await?;
    let block = vec![b' '; MB];
    let pieces = std::iter::once(PART).chain(std::iter::repeat_n(&block[..], megabytes)).chain([&end[..]]);
    let mut sent = 0;
    for piece in pieces {
        if announced {
            writer.write_all(piece).await?;
        } else {
            writer.write_all(format!("{:x}\r\n", piece.len()).as_bytes()).await?;
            writer.write_all(piece).await?;
            writer.write_all(b"\r\n").await?;
        }
        sent += piece.len();
        held();
    }
    if !announced {
        writer.write_all(b"0\r\n\r\n").await?;
    }
    Ok(sent)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_megabytes_are_refused_early_with_flat_memory() {
    on_both(&foundation(), |bench| async move {
        let house = House::new(bench.parts());
        let router = Routes::new().post("/send", take).router(house.clone());
        let router = serve_with_front(router, house.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, router).await });

        let (taken, sent) = send(address, 19, true).await;
        assert!(taken.starts_with("HTTP/1.1 200"), "{taken}");
        assert!(sent.is_ok());
        MOST.store(0, Ordering::SeqCst);
        let before = held();
        for announced in [true, false] {
            let (told, sent) = send(address, 200, announced).await;
            assert!(told.starts_with("HTTP/1.1 422"), "{told}");
            // A sender that goes on is listened to, so that it hears the answer and no broken connection.
            assert!(sent.unwrap() > 200 * MB);
        }
        // Announced, it is refused before a byte of it was sent.
        let stream = TcpStream::connect(address).await.unwrap();
        let (reader, mut writer) = stream.into_split();
        let announcing = format!("{HEAD}Content-Length: {}\r\n\r\n", 200 * MB);
        writer.write_all(announcing.as_bytes()).await.unwrap();
        assert!(answer(reader).await.starts_with("HTTP/1.1 422"));

        let grown = MOST.load(Ordering::SeqCst).saturating_sub(before);
        eprintln!("memory grew by {} kB", grown / 1024);
        assert!(grown < 50 * MB, "memory grew by {grown} bytes");
        let kept = files_of(house.database.read(), "entry", [PLACE]).await.unwrap();
        assert_eq!(kept.len(), 1);
        server.abort();
    })
    .await;
}
