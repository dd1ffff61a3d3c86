//! Mail against a server that speaks SMTP, breaks off, refuses, or is not there; on both engines.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use foundation::jobs::{counts, run_due};
use foundation::mail::{Letter, Post, about, post};
use foundation::migrations::foundation;
use foundation::testing::{Bench, START, on_both};
use foundation::{House, Language};
use uuid::Uuid;

/// Where the server breaks the conversation.
#[derive(Clone, Copy, PartialEq)]
enum Server {
    Takes,
    /// It greets with 421.
    Busy,
    /// It answers the recipient with 451.
    Later,
    /// It answers the recipient with 550.
    Never,
    /// It hangs up once it has read the whole message.
    HangsUpAfterData,
}

/// A server on a port of its own, and the messages that it has read whole.
fn serve(server: Arc<Mutex<Server>>) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let messages = Arc::new(Mutex::new(Vec::new()));
    let read = messages.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (server, read) = (*server.lock().unwrap(), read.clone());
            std::thread::spawn(move || talk(stream.unwrap(), server, &read));
        }
    });
    (port, messages)
}

fn talk(mut stream: TcpStream, server: Server, read: &Mutex<Vec<String>>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    if server == Server::Busy {
        return stream.write_all(b"421 come back later\r\n").ok();
    }
    stream.write_all(b"220 here\r\n").ok()?;
    loop {
        let line = lines.next()?.ok()?;
        let answer: &[u8] = match line.split(' ').next()? {
            "RCPT" if server == Server::Later => b"451 not now\r\n",
            "RCPT" if server == Server::Never => b"550 nobody here\r\n",
            "QUIT" => return stream.write_all(b"221 bye\r\n").ok(),
            "DATA" => {
                stream.write_all(b"354 go on\r\n").ok()?;
                let mut message = String::new();
                loop {
                    let line = lines.next()?.ok()?;
                    if line == "." {
                        break;
                    }
                    message += &line;
                    message.push('\n');
                }
                read.lock().unwrap().push(message);
                if server == Server::HangsUpAfterData {
                    return None;
                }
                b"250 taken\r\n"
            }
            _ => b"250 well\r\n",
        };
        stream.write_all(answer).ok()?;
    }
}

fn house(bench: &Bench, post: Post) -> House {
    let mut parts = bench.parts();
    parts.post = post;
    House::new(parts)
}

fn smtp(port: u16) -> Post {
    Post::smtp(&format!("smtp://127.0.0.1:{port}"), "Clarinet <noreply@example.eu>").unwrap()
}

async fn write_letter(bench: &Bench) -> Uuid {
    let write = bench.database.begin().await.unwrap();
    let noun_id = bench.act(None).id();
    let letter = Letter {
        person: None,
        address: "ana@example.eu".to_owned(),
        language: Language::Ro,
        subject: "Ați fost invitată".to_owned(),
        body: "Bună ziua.\n\nO scrisoare.".to_owned(),
        noun: "letter",
        noun_id,
    };
    post(&write, &bench.act(None), letter).await.unwrap();
    write.commit().await.unwrap();
    noun_id
}

async fn state(bench: &Bench, letter: Uuid) -> String {
    let mut mails = about(&bench.database, "letter", letter).await.unwrap();
    mails.remove(0).1.unwrap().state
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_handed_over_waits_and_is_sent_once_the_server_is_there() {
    on_both(&foundation(), |bench| async move {
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let letter = write_letter(&bench).await;
        run_due(&house(&bench, smtp(nobody))).await.unwrap();
        assert_eq!(state(&bench, letter).await, "queued");
        let server = Arc::new(Mutex::new(Server::Busy));
        let (port, messages) = serve(server.clone());
        let there = house(&bench, smtp(port));
        let mut day = START;
        for trouble in [Server::Busy, Server::Later] {
            *server.lock().unwrap() = trouble;
            day = day.plus_days(1);
            bench.clock.set(day);
            // A connection that is kept from before still has the server's older manners.
            run_due(&house(&bench, smtp(port))).await.unwrap();
            assert_eq!((state(&bench, letter).await.as_str(), messages.lock().unwrap().len()), ("queued", 0));
        }
        *server.lock().unwrap() = Server::Takes;
        bench.clock.set(day.plus_days(1));
        run_due(&there).await.unwrap();
        run_due(&there).await.unwrap();
        assert_eq!(state(&bench, letter).await, "sent");
        let read = messages.lock().unwrap().clone();
        assert_eq!(read.len(), 1);
        assert!(read[0].contains("To: ana@example.eu"), "{}", read[0]);
        assert_eq!(counts(&bench.database).await.unwrap(), (0, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_final_and_a_server_that_hangs_up_after_the_message_leaves_it_unknown() {
    on_both(&foundation(), |bench| async move {
        for (server, expected) in [(Server::Never, "refused"), (Server::HangsUpAfterData, "unknown")] {
            let (port, messages) = serve(Arc::new(Mutex::new(server)));
            let house = house(&bench, smtp(port));
            let letter = write_letter(&bench).await;
            run_due(&house).await.unwrap();
            assert_eq!(state(&bench, letter).await, expected);
            bench.clock.set(bench.clock.now().plus_days(1));
            run_due(&house).await.unwrap();
            let read = usize::from(server == Server::HangsUpAfterData);
            assert_eq!(messages.lock().unwrap().len(), read, "it is not tried again");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_mail_waits_however_long() {
    on_both(&foundation(), |bench| async move {
        let letter = write_letter(&bench).await;
        let waiting = house(&bench, Post::Waits);
        for day in 1..20 {
            run_due(&waiting).await.unwrap();
            assert_eq!(state(&bench, letter).await, "queued");
            assert_eq!(counts(&bench.database).await.unwrap(), (1, 0));
            bench.clock.set(START.plus_days(day));
        }
        let (port, messages) = serve(Arc::new(Mutex::new(Server::Takes)));
        run_due(&house(&bench, smtp(port))).await.unwrap();
        assert_eq!((state(&bench, letter).await.as_str(), messages.lock().unwrap().len()), ("sent", 1));
    })
    .await;
}
