//! Mail against a server that speaks SMTP, breaks off, refuses, or is not there; on both engines.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use foundation::jobs::{JobKind, Lane, counts, enqueue, run_due, run_one, work};
use foundation::mail::{DELIVER, Letter, Mail, PATIENCE, Post, about, post, post_secret};
use foundation::migrations::{foundation, migrate};
use foundation::pages::{Frame, Visibility};
use foundation::testing::{Bench, START, on_both};
use foundation::{House, Language};
use sea_orm::ConnectionTrait as _;
use tokio::sync::{Semaphore, watch};
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
    /// It takes the connection and never says a word.
    Silent,
    /// It reads the whole message and never answers.
    SilentAfterData,
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
    if server == Server::Silent {
        return lines.next()?.ok().map(drop);
    }
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
                if server == Server::SilentAfterData {
                    return lines.next()?.ok().map(drop);
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
    patient(port, PATIENCE)
}

fn patient(port: u16, patience: Duration) -> Post {
    Post::smtp(&format!("smtp://127.0.0.1:{port}"), "Clarinet <noreply@example.eu>", patience).unwrap()
}

fn letter(noun_id: Uuid) -> Letter {
    Letter {
        person: None,
        address: "ana@example.eu".to_owned(),
        language: Language::Ro,
        subject: "Ați fost invitată: 417 208".to_owned(),
        body: "Bună ziua.\n\nO scrisoare cu codul 417 208.".to_owned(),
        noun: "letter",
        noun_id,
    }
}

async fn write_letter(bench: &Bench) -> Uuid {
    let write = bench.database.begin().await.unwrap();
    let noun_id = bench.act(None).id();
    post(&write, &bench.act(None), letter(noun_id)).await.unwrap();
    write.commit().await.unwrap();
    noun_id
}

async fn write_secret(bench: &Bench) -> Uuid {
    let write = bench.database.begin().await.unwrap();
    let noun_id = bench.act(None).id();
    post_secret(&write, &bench.act(None), letter(noun_id)).await.unwrap();
    write.commit().await.unwrap();
    noun_id
}

async fn kept(bench: &Bench, letter: Uuid) -> (String, Mail) {
    let (mail, delivery) = about(&bench.database, "letter", letter).await.unwrap().remove(0);
    (delivery.unwrap().state, mail)
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
async fn a_server_that_says_nothing_has_its_time_and_no_more() {
    on_both(&foundation(), |bench| async move {
        for (server, expected) in [(Server::Silent, "queued"), (Server::SilentAfterData, "unknown")] {
            let (port, _) = serve(Arc::new(Mutex::new(server)));
            let letter = write_letter(&bench).await;
            run_due(&house(&bench, patient(port, Duration::from_millis(300)))).await.unwrap();
            assert_eq!(state(&bench, letter).await, expected);
            bench.clock.set(bench.clock.now().plus_days(1));
            run_due(&house(&bench, Post::Page)).await.unwrap();
        }
    })
    .await;
}

static SCANNED: Semaphore = Semaphore::const_new(0);
const SCANS: JobKind = JobKind {
    name: "test.scans",
    run: |_, _| {
        Box::pin(async {
            SCANNED.add_permits(1);
            Ok(())
        })
    },
};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_hangs_holds_up_no_other_job() {
    on_both(&foundation(), |bench| async move {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut parts = bench.parts();
        parts.post = smtp(listener.local_addr().unwrap().port());
        parts.jobs = vec![DELIVER, SCANS];
        let letter = write_letter(&bench).await;
        let (stop, stopped) = watch::channel(false);
        let worker = tokio::spawn(work(House::new(parts), stopped));
        let connection = listener.accept().await.unwrap();
        for _ in 0..3 {
            let (act, write) = (bench.act(None), bench.database.begin().await.unwrap());
            enqueue(&write, &act, SCANS.name, "", act.at, None).await.unwrap();
            write.commit().await.unwrap();
            let scanned = tokio::time::timeout(Duration::from_secs(120), SCANNED.acquire()).await;
            scanned.expect("the job is done while the server hangs").unwrap().forget();
        }
        assert_eq!(state(&bench, letter).await, "queued");
        stop.send_replace(true);
        drop(connection);
        worker.await.unwrap();
        assert_eq!(state(&bench, letter).await, "queued", "nothing was handed over");
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

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_of_any_length_loses_no_mail_and_is_met_ever_more_seldom() {
    on_both(&foundation(), |bench| async move {
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (letter, away) = (write_letter(&bench).await, house(&bench, smtp(nobody)));
        // Every minute of the first three hours, and every hour of a week.
        let instants = (0..180).chain((4..7 * 24).map(|hour| hour * 60));
        let mut tried = Vec::new();
        for minute in instants {
            bench.clock.set(START.plus_minutes(minute));
            if run_due(&away).await.unwrap() > 0 {
                tried.push(minute);
            }
            assert_eq!(state(&bench, letter).await, "queued");
        }
        // Half its age each time, from two minutes to an hour.
        let (first, rest) = tried.split_at(12);
        assert_eq!(first, [0, 2, 4, 6, 9, 13, 19, 28, 42, 63, 94, 141]);
        assert_eq!(rest, (4..7 * 24).map(|hour| hour * 60).collect::<Vec<_>>());
        assert_eq!(counts(&bench.database).await.unwrap(), (1, 0), "it has not failed");
        let (port, messages) = serve(Arc::new(Mutex::new(Server::Takes)));
        bench.clock.set(START.plus_days(8));
        run_due(&house(&bench, smtp(port))).await.unwrap();
        assert_eq!((state(&bench, letter).await.as_str(), messages.lock().unwrap().len()), ("sent", 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_is_emptied_once_its_mail_has_gone_and_not_before() {
    on_both(&foundation(), |bench| async move {
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let ends =
            [(Server::Takes, "sent"), (Server::Never, "refused"), (Server::HangsUpAfterData, "unknown")];
        for (server, expected) in ends {
            let (plain, secret) = (write_letter(&bench).await, write_secret(&bench).await);
            for post in [Post::Waits, smtp(nobody)] {
                run_due(&house(&bench, post)).await.unwrap();
                let (state, mail) = kept(&bench, secret).await;
                assert!(mail.body.contains("417 208") && mail.subject.contains("417 208"), "{mail:?}");
                assert_eq!(state, "queued");
                bench.clock.set(bench.clock.now().plus_days(1));
            }
            let (port, messages) = serve(Arc::new(Mutex::new(server)));
            run_due(&house(&bench, smtp(port))).await.unwrap();
            let (state, mail) = kept(&bench, secret).await;
            assert_eq!((state.as_str(), mail.subject.as_str(), mail.body.as_str()), (expected, "", ""));
            assert_eq!(mail.address, "ana@example.eu", "that it was written stays");
            let (state, mail) = kept(&bench, plain).await;
            assert_eq!(state, expected);
            assert!(mail.body.contains("417 208"), "a letter without a secret stays as it was");
            let told = messages.lock().unwrap().iter().filter(|read| read.contains("417 208")).count();
            assert_eq!(told, if server == Server::Never { 0 } else { 2 });
        }
        // The mails of a demonstration are read where they lie.
        let secret = write_secret(&bench).await;
        run_due(&house(&bench, Post::Page)).await.unwrap();
        let (state, mail) = kept(&bench, secret).await;
        assert!(state == "sent" && mail.body.contains("417 208"), "{state}: {mail:?}");
    })
    .await;
}

#[tokio::test]
async fn a_code_goes_before_the_letters_that_waited_longer() {
    on_both(&foundation(), |bench| async move {
        let letters = [write_letter(&bench).await, write_letter(&bench).await];
        bench.clock.set(bench.clock.now().plus_minutes(5));
        let code = write_secret(&bench).await;
        assert!(run_one(&house(&bench, Post::Page), Lane::Mails).await.unwrap());
        let mut states = Vec::new();
        for mail in letters.into_iter().chain([code]) {
            states.push(state(&bench, mail).await);
        }
        assert_eq!(states, ["queued", "queued", "sent"]);
    })
    .await;
}

#[tokio::test]
async fn a_mail_is_secret_or_not() {
    on_both(&foundation(), |bench| async move {
        write_letter(&bench).await;
        let refused = bench.database.begin().await.unwrap();
        assert!(refused.execute_unprepared("UPDATE mail SET secret = 2").await.is_err());
    })
    .await;
}

/// What lay in the outbox before mails knew of secrets: gone ones are emptied, unless it is a demonstration.
#[tokio::test]
async fn the_migration_empties_the_secrets_that_have_gone() {
    let before: Vec<_> = foundation().into_iter().take(3).collect();
    for demonstration in [false, true] {
        on_both(&before, |bench| async move {
            let bench = bench;
            let write = bench.database.begin().await.unwrap();
            let id = |n: u32| match bench.database.is_sqlite() {
                true => format!("x'{n:032x}'"),
                false => format!("'{n:032x}'"),
            };
            let mails = [("sign_in", "sent"), ("invitation", "queued"), ("person", "unknown"), ("call", "sent")];
            for (n, (noun, state)) in (1..).zip(mails) {
                let id = id(n);
                let mail = format!(
                    "INSERT INTO mail (id, address, language, subject, body, noun, noun_id, message_id, enqueued_at)
                     VALUES ({id}, 'a@example.eu', 'en', 'Code 417', 'Code 417', '{noun}', {id}, '{n}', 1)"
                );
                let delivery =
                    format!("INSERT INTO mail_delivery (mail_id, state, at) VALUES ({id}, '{state}', 1)");
                for sql in [mail, delivery] {
                    write.execute_unprepared(&sql).await.unwrap();
                }
            }
            if demonstration {
                let mark = "INSERT INTO fact (name, value, at) VALUES ('demonstration', '', 1)";
                write.execute_unprepared(mark).await.unwrap();
            }
            write.commit().await.unwrap();
            migrate(&bench.database, &foundation(), START).await.unwrap();
            let mut mails: Vec<_> = foundation::mail::outbox(&bench.database, 9).await.unwrap();
            mails.reverse();
            let found: Vec<_> = mails.iter().map(|(mail, _)| (mail.body.as_str(), mail.secret)).collect();
            let gone = if demonstration { "Code 417" } else { "" };
            assert_eq!(found, [(gone, 1), ("Code 417", 1), (gone, 1), ("Code 417", 0)]);
        })
        .await;
    }
}

#[tokio::test]
async fn a_mail_ends_with_all_that_a_page_says_of_the_grant() {
    on_both(&foundation(), |bench| async move {
        let mut parts = bench.parts();
        parts.filled.frame = |_, language, _| {
            let visibility = Visibility {
                statement: format!("Co-funded ({language})."),
                disclaimer: "Views of the author only.".to_owned(),
                note: (language == Language::El).then(|| "To be confirmed.".to_owned()),
            };
            let demonstration = Some("A demonstration.".to_owned());
            let name = "SNAPSHOTS".to_owned();
            Box::pin(async { Ok(Frame { name, visibility: Some(visibility), demonstration, ..Frame::default() }) })
        };
        let house = House::new(parts);
        assert_eq!(
            house.signed(Language::El, "A letter.\n").await.unwrap(),
            "A letter.\n\n-- \nSNAPSHOTS\n\nCo-funded (el).\n\nViews of the author only.\n\nTo be confirmed.\n\n\
             A demonstration."
        );
        assert_eq!(
            house.signed(Language::De, "A letter.\n").await.unwrap(),
            "A letter.\n\n-- \nSNAPSHOTS\n\nCo-funded (de).\n\nViews of the author only.\n\nA demonstration."
        );
    })
    .await;
}

/// What a page says of a grant whose statement is missing in German.
fn framed(bench: &Bench, post: Post) -> House {
    let mut parts = bench.parts();
    parts.post = post;
    parts.base_url = "https://award.example.eu".to_owned();
    parts.filled.frame = |_, language, _| {
        let visibility = (language != Language::De).then(|| Visibility {
            statement: "Proiect cofinanțat.".to_owned(),
            disclaimer: "Opiniile autorului.".to_owned(),
            note: None,
        });
        let contact = Some("desk@example.eu".to_owned());
        Box::pin(async {
            Ok(Frame { name: "SNAPSHOTS".to_owned(), visibility, contact, ..Frame::default() })
        })
    };
    House::new(parts)
}

/// A body as it was before it was made fit to travel.
fn unfolded(body: &str) -> String {
    let joined = body.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let hex = (*byte == b'=').then(|| std::str::from_utf8(after.get(..2)?).ok());
        match hex.flatten().and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &after[2..];
            }
            None => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_shows_the_emblem_beside_its_line_and_only_with_it() {
    on_both(&foundation(), |bench| async move {
        let (port, messages) = serve(Arc::new(Mutex::new(Server::Takes)));
        let house = framed(&bench, smtp(port));
        for language in [Language::Ro, Language::De] {
            let said = "<script>alert(1)</script> & co.\n\nhttps://award.example.eu/ro/my/entries.\nhttps://evil.example/";
            let body = house.signed(language, said).await.unwrap();
            let write = bench.database.begin().await.unwrap();
            let letter = Letter { language, body, ..letter(bench.act(None).id()) };
            post(&write, &bench.act(None), letter).await.unwrap();
            write.commit().await.unwrap();
        }
        run_due(&house).await.unwrap();
        let messages: Vec<String> = messages.lock().unwrap().iter().map(|it| unfolded(it)).collect();
        assert_eq!(messages.len(), 2);
        for message in &messages {
            assert!(message.contains("Auto-Submitted: auto-generated\n"), "{message}");
            assert!(message.contains("Reply-To: desk@example.eu\n"), "{message}");
            let id = message.lines().find(|line| line.starts_with("Message-ID: ")).unwrap();
            assert!(id.ends_with("@award.example.eu>"), "{id}");
            let (plain, page) = message.split_once("<!doctype html>").unwrap();
            assert!(plain.contains("multipart/alternative") && plain.contains("<script>alert(1)</script> & co."));
            assert!(page.contains("&#60;script&#62;alert(1)&#60;/script&#62; &#38; co."), "{page}");
            assert!(page.contains(r#"<a href="https://award.example.eu/ro/my/entries""#), "{page}");
            assert!(!page.contains(r#"href="https://evil"#), "a link that somebody wrote stays text");
        }
        let (with, without): (Vec<_>, Vec<_>) =
            messages.iter().partition(|message| message.contains(r#"<html lang="ro">"#));
        let (statement, picture) = (with[0].find("<b>Proiect cofinanțat.</b>"), with[0].find("cid:emblem"));
        assert!(picture.is_some() && picture < statement, "the emblem stands above its line");
        assert!(with[0].contains("Content-Type: image/png") && with[0].contains("Emblema Uniunii Europene"));
        assert!(without[0].contains(r#"<html lang="de">"#));
        assert!(!without[0].contains("image/png") && !without[0].contains("cid:"), "no line, no emblem");
    })
    .await;
}
