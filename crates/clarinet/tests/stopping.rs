//! Told to end, the program brings the mail in hand to its end before it goes.

mod smtp;

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use clarinet::rooms;
use foundation::Language;
use foundation::jobs::counts;
use foundation::mail::{Letter, about, post};
use foundation::testing::{Bench, on_both};
use uuid::Uuid;

/// Longer than anything here takes, also on a machine that is busy with more; the program itself gives a job half a minute.
const LONG: Duration = Duration::from_secs(120);

/// Killed when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(bench: &Bench, port: u16, smtp: u16) -> Running {
    let program = Command::new(env!("CARGO_BIN_EXE_clarinet"))
        .arg("serve")
        .env("CLARINET_DATABASE_URL", &bench.url)
        .env("CLARINET_FILES", format!("file:{}", bench.folder.path().join("files").display()))
        .env("CLARINET_LISTEN", format!("127.0.0.1:{port}"))
        .env("CLARINET_BASE_URL", format!("http://localhost:{port}"))
        .env("CLARINET_SMTP_URL", format!("smtp://127.0.0.1:{smtp}"))
        .env("CLARINET_LOG", "warn")
        .current_dir(bench.folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn();
    Running(program.unwrap())
}

/// Asks until something is so.
fn until(what: &str, so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < LONG, "{what}: not within {LONG:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

async fn write_letter(bench: &Bench) -> Uuid {
    let (act, write) = (bench.act(None), bench.database.begin().await.unwrap());
    let noun_id = act.id();
    let letter = Letter {
        person: None,
        address: "ana@example.eu".to_owned(),
        language: Language::En,
        subject: "A letter".to_owned(),
        body: "A letter.".to_owned(),
        noun: "letter",
        noun_id,
    };
    post(&write, &act, letter).await.unwrap();
    write.commit().await.unwrap();
    noun_id
}

async fn state(bench: &Bench, letter: Uuid) -> String {
    about(&bench.database, "letter", letter).await.unwrap().remove(0).1.unwrap().state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_in_hand_is_sent_before_the_program_ends_and_the_next_one_is_left() {
    on_both(&rooms::migrations(), |bench| async move {
        let letters = [write_letter(&bench).await, write_letter(&bench).await];
        let (let_go, gate) = channel();
        let (smtp, has_read) = smtp::serve(Some(gate));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listens = || TcpStream::connect(("127.0.0.1", port)).is_ok();
        let mut running = start(&bench, port, smtp);
        has_read.recv_timeout(LONG).expect("the first mail reaches the server");
        until("the program listens", listens);
        let told = Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status();
        assert!(told.unwrap().success());
        until("the program listens no more", || !listens());
        assert!(running.0.try_wait().unwrap().is_none(), "it waits for the server's answer");
        let_go.send(()).unwrap();
        assert!(running.0.wait().unwrap().success());
        let mut states = [state(&bench, letters[0]).await, state(&bench, letters[1]).await];
        states.sort();
        assert_eq!(states, ["queued", "sent"]);
        assert!(has_read.try_recv().is_err(), "one message only");
        let (waiting, failed) = counts(&bench.database).await.unwrap();
        assert_eq!((waiting >= 1, failed), (true, 0));
    })
    .await;
}
