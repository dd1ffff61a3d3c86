//! The closing of a call against real connections: what counts is when the head of the request arrived, not its body.

mod browser;

use std::net::SocketAddr;
use std::time::Duration;

use browser::{Browser, DECLARED, Demo, encode, with_demo};
use foundation::{Moment, mail};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use uuid::Uuid;

/// Longer than anything here takes, also on a machine that is busy with more.
const LONG: Duration = Duration::from_secs(120);

/// The program on a port, served as `clarinet serve` does.
async fn listens(demo: &Demo) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = clarinet::program::router(&demo.house).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    address
}

async fn read_until(stream: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        let byte = timeout(LONG, stream.read_u8()).await.expect("the program answers");
        read.push(byte.unwrap());
    }
    String::from_utf8(read).unwrap()
}

/// A sending whose body is held back until the program asks for it: by then the head has been stamped.
struct Trickle {
    stream: TcpStream,
    body: String,
}

impl Trickle {
    async fn begin(address: SocketAddr, browser: &Browser, entry: Uuid) -> Self {
        let body = encode(&DECLARED);
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!(
            "POST /en/my/entries/{entry}/sendings HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n\
             Sec-Fetch-Site: same-origin\r\nCookie: {}\r\nExpect: 100-continue\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n",
            browser.cookie.as_deref().unwrap(),
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        assert_eq!(read_until(&mut stream, "\r\n\r\n").await, "HTTP/1.1 100 Continue\r\n\r\n");
        Self { stream, body }
    }

    /// The rest, a byte at a time, each somewhat later than the one before; the status of the answer.
    async fn end(mut self, demo: &Demo, from: Moment) -> String {
        for (second, byte) in (0..).zip(self.body.bytes()) {
            demo.bench.clock.set(Moment(from.0 + second * 1_000_000));
            self.stream.write_all(&[byte]).await.unwrap();
            self.stream.flush().await.unwrap();
        }
        let mut answer = String::new();
        timeout(LONG, self.stream.read_to_string(&mut answer)).await.expect("the program answers").unwrap();
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_of_a_request_is_what_a_deadline_is_measured_by() {
    with_demo(|demo| async move {
        let address = listens(&demo).await;
        let closes = demo.count("SELECT closes_at FROM call WHERE slug = $1", ["award-current".into()]).await;
        let begun = Moment(closes - 3_600_000_000);
        demo.bench.clock.set(begun);
        let browser = demo.signed_in("applicant").await;
        let sent = async |head: i64, body: i64| {
            demo.bench.clock.set(begun);
            let entry = demo.complete_draft(&browser, "Neighbours tell").await;
            demo.bench.clock.set(Moment(head));
            let trickle = Trickle::begin(address, &browser, entry).await;
            let status = trickle.end(&demo, Moment(body)).await;
            let sendings = "SELECT COUNT(*) FROM sending WHERE application_id = $1";
            let arrived = "SELECT COALESCE(MAX(arrived_at), 0) FROM sending WHERE application_id = $1";
            let counts = (
                demo.count(sendings, [entry.into()]).await,
                demo.count(arrived, [entry.into()]).await,
                mail::about(&demo.house.database, "application", entry).await.unwrap().len(),
            );
            (status, counts)
        };
        // A microsecond before the closing, and a body that goes on long after it.
        assert_eq!(sent(closes - 1, closes).await, ("303".to_owned(), (1, closes - 1, 1)));
        assert_eq!(sent(closes - 1, closes + 3_600_000_000).await, ("303".to_owned(), (1, closes - 1, 1)));
        // At the instant of the closing, however fast the body.
        assert_eq!(sent(closes, closes).await, ("422".to_owned(), (0, 0, 0)));
    })
    .await;
}
