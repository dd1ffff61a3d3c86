//! kill -9 in a storm of sends: what was acknowledged is there once, with the number told; nothing is there twice.

mod browser;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use browser::{DECLARED, configuration, encode};
use calls::application::{begin_application, name_bodies, record_answers};
use calls::call::find_call;
use calls::form::{Answers, Given};
use clarinet::configuration::Configuration;
use clarinet::{demo, program, rooms};
use foundation::testing::{Engine, on_both};
use foundation::{Act, Chance, Clock, House, Language, Viewer};
use people::person::find_by_email;
use people::session::begin_session;
use sea_orm::{ConnectionTrait as _, Statement};
use uuid::Uuid;

const KILLS: usize = 20;
const CLIENTS: usize = 6;
/// Drafts that a round's storm may send before it is out of them.
const DRAFTS: usize = 30;

/// The program as its own process, in a process group of its own.
///
/// A shell holds it by a pipe: when the test ends, however it ends, the pipe closes and the program is killed.
struct Running {
    shell: Child,
    port: u16,
}

impl Running {
    /// Starts it and waits for its first answer; returns how long that took.
    fn start(configuration: &Configuration) -> (Self, Duration) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let begun = Instant::now();
        let shell = Command::new("sh")
            .args(["-c", "\"$0\" serve </dev/null >/dev/null & read -r line; kill -9 $!"])
            .arg(env!("CARGO_BIN_EXE_clarinet"))
            .env("CLARINET_DATABASE_URL", &configuration.database_url)
            .env("CLARINET_FILES", &configuration.files)
            .env("CLARINET_LISTEN", format!("127.0.0.1:{port}"))
            .env("CLARINET_BASE_URL", format!("http://localhost:{port}"))
            .env("CLARINET_LOG", "warn")
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap();
        let running = Self { shell, port };
        while begun.elapsed() < Duration::from_secs(120) {
            if let Some(mut connection) = Connection::open(port, "")
                && connection.ask("GET", "/healthz", "").is_some_and(|(status, ..)| status == 200)
            {
                return (running, begun.elapsed());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        panic!("the program did not answer within two minutes");
    }

    /// kill -9 of the whole group.
    fn kill(mut self) {
        self.kill_group();
    }

    fn kill_group(&mut self) {
        let group = format!("-{}", self.shell.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.shell.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.shell.try_wait(), Ok(None)) {
            self.kill_group();
        }
    }
}

/// A browser's connection to the program, gone when the program is.
struct Connection {
    stream: BufReader<TcpStream>,
    cookie: String,
}

impl Connection {
    fn open(port: u16, token: &str) -> Option<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).ok()?;
        stream.set_nodelay(true).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(15))).ok()?;
        Some(Self { stream: BufReader::new(stream), cookie: format!("session={token}") })
    }

    /// Status, location and body; nothing when the connection broke before the answer was whole.
    fn ask(&mut self, method: &str, path: &str, form: &str) -> Option<(u16, String, String)> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            self.cookie,
            form.len(),
        );
        self.stream.get_mut().write_all(request.as_bytes()).ok()?;
        let (mut status, mut length, mut location) = (0, 0, String::new());
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).ok()? == 0 {
                return None;
            }
            let line = line.trim_end();
            if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
                status = rest.get(..3)?.parse().ok()?;
            } else if let Some((name, value)) = line.split_once(": ") {
                match name.to_ascii_lowercase().as_str() {
                    "content-length" => length = value.parse().ok()?,
                    "location" => location = value.to_owned(),
                    _ => {}
                }
            } else if line.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).ok()?;
        Some((status, location, String::from_utf8(body).ok()?))
    }
}

/// What the clients were told: the entry, and its number where the receipt was seen too.
type Told = Mutex<BTreeMap<Uuid, Option<i32>>>;

/// Sends drafts until they are out or the program is dead. Each form is replayed once, as an impatient person does.
fn storm(port: u16, token: &str, drafts: &Mutex<Vec<Uuid>>, told: &Told) {
    let Some(mut connection) = Connection::open(port, token) else {
        return;
    };
    let form = encode(&DECLARED);
    loop {
        let Some(entry) = drafts.lock().unwrap().pop() else {
            return;
        };
        let (path, receipt) =
            (format!("/en/my/entries/{entry}/sendings"), format!("/en/my/entries/{entry}/receipt"));
        let Some((status, location, body)) = connection.ask("POST", &path, &form) else {
            return;
        };
        assert_eq!((status, location), (303, receipt.clone()), "{body}");
        told.lock().unwrap().insert(entry, None);
        let Some((status, _, page)) = connection.ask("GET", &receipt, "") else {
            return;
        };
        assert_eq!(status, 200, "an acknowledged entry has its receipt");
        let number = page.split_once("<p class=\"number\">").unwrap().1.split_once('<').unwrap().0;
        told.lock().unwrap().insert(entry, Some(number.parse().unwrap()));
        let Some((status, location, _)) = connection.ask("POST", &path, &form) else {
            return;
        };
        assert_eq!((status, location), (303, receipt));
    }
}

/// The demonstration with drafts of its applicant that can be sent, and a session of theirs.
async fn prepare(house: &House, drafts: usize) -> (Vec<Uuid>, String) {
    demo::fill(house).await.unwrap();
    let write = house.database.begin().await.unwrap();
    let person = find_by_email(&*write, "applicant@demo.example").await.unwrap().unwrap().id;
    let call = find_call(&*write, &Viewer::nobody(), "award-current").await.unwrap().unwrap();
    let act = Act { person: Some(person), at: house.clock.now(), chance: house.chance.clone() };
    let given = [
        ("title", "Kept"),
        ("summary", "Neighbours told each other how they had come."),
        ("category", "public_events"),
        ("status", "running"),
        ("started", "2026-03-01"),
        ("involved", "Forty neighbours."),
        ("decided", "They did."),
        ("message", "We are all from somewhere."),
        ("changed", "They greet each other."),
        ("known", "not_measured"),
        ("budget", "from_1000"),
        ("copy", "A hall and a kettle."),
    ];
    let mut answers = Answers::default();
    answers.0.extend(given.map(|(key, text)| (key.to_owned(), Given::One(text.to_owned()))));
    answers.0.insert("languages".to_owned(), Given::Many(vec!["en".to_owned()]));
    let authority = "SELECT authority_id FROM application WHERE authority_id IS NOT NULL LIMIT 1";
    let authority = Statement::from_string(write.get_database_backend(), authority);
    let authority: Uuid = write.query_one_raw(authority).await.unwrap().unwrap().try_get_by_index(0).unwrap();
    let mut ids = Vec::new();
    for _ in 0..drafts {
        let id = act.id();
        begin_application(&write, &act, person, &call, id, Language::En).await.unwrap();
        record_answers(&write, &act, person, id, &answers).await.unwrap();
        name_bodies(&write, &act, id, authority, None, Language::En).await.unwrap();
        ids.push(id);
    }
    let token = begin_session(&write, &act, person, "storm").await.unwrap();
    write.commit().await.unwrap();
    (ids, token)
}

/// Of each entry: its number, how many sendings and how many letters it has.
async fn stored(house: &House) -> BTreeMap<Uuid, (Option<i32>, i64, i64)> {
    let sql = "SELECT a.id, a.number, (SELECT COUNT(*) FROM sending s WHERE s.application_id = a.id),
                      (SELECT COUNT(*) FROM mail m WHERE m.noun_id = a.id)
                 FROM application a JOIN call c ON c.id = a.call_id WHERE c.slug = 'award-current'";
    let read = house.database.read();
    let rows = read.query_all_raw(Statement::from_string(read.get_database_backend(), sql)).await.unwrap();
    let row = |row: &sea_orm::QueryResult| {
        let count = |n| row.try_get_by_index(n).unwrap();
        (row.try_get_by_index(0).unwrap(), (row.try_get_by_index(1).unwrap(), count(2), count(3)))
    };
    rows.iter().map(row).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_kills_lose_no_acknowledged_entry_and_double_none() {
    on_both(&rooms::migrations(), |bench| async move {
        let chance = Chance::seeded(20);
        let configuration = configuration(&bench);
        let ids = Chance::system().unwrap();
        let house = program::house(&configuration, Clock::system(), ids).await.unwrap();
        let (drafts, token) = prepare(&house, KILLS * DRAFTS).await;
        house.database.clone().close().await.unwrap();
        let told = Told::default();
        let mut starts = Vec::new();
        for round in drafts.chunks(DRAFTS) {
            let (running, started) = Running::start(&configuration);
            starts.push(started);
            let round = Mutex::new(round.to_vec());
            let patience = Duration::from_millis(2 * u64::from(chance.bytes::<1>()[0]));
            let before = told.lock().unwrap().len();
            let port = running.port;
            std::thread::scope(|scope| {
                let clients: Vec<_> =
                    (0..CLIENTS).map(|_| scope.spawn(|| storm(port, &token, &round, &told))).collect();
                // On a busy machine the first answer may take its time; from it on the moment is chance's.
                let begun = Instant::now();
                while told.lock().unwrap().len() == before && begun.elapsed() < Duration::from_secs(5) {
                    std::thread::sleep(Duration::from_millis(1));
                }
                std::thread::sleep(patience);
                running.kill();
                for client in clients {
                    client.join().unwrap();
                }
            });
        }
        let told = told.into_inner().unwrap();
        let (running, _) = Running::start(&configuration);
        running.kill();
        let house = program::house(&configuration, Clock::system(), Chance::system().unwrap()).await.unwrap();
        let stored = stored(&house).await;
        house.database.clone().close().await.unwrap();
        for (entry, number) in &told {
            let (kept, sendings, letters) = stored[entry];
            assert!(kept.is_some() && (number.is_none() || kept == *number), "{number:?} was told, {kept:?} is kept");
            assert_eq!((sendings, letters), (1, 1), "of number {kept:?}");
        }
        for entry in &drafts {
            let (number, sendings, letters) = stored[entry];
            assert_eq!((sendings, letters), if number.is_some() { (1, 1) } else { (0, 0) });
        }
        let numbers: Vec<i32> = stored.values().filter_map(|(number, ..)| *number).collect();
        let dense: BTreeSet<i32> = (1..=i32::try_from(numbers.len()).unwrap()).collect();
        assert_eq!(numbers.iter().copied().collect::<BTreeSet<_>>(), dense);
        assert!(told.len() > KILLS, "the storm sent too little to prove anything: {}", told.len());
        starts.sort_unstable();
        let engine = if bench.engine == Engine::Sqlite { "SQLite" } else { "PostgreSQL" };
        let sent = drafts.iter().filter(|entry| stored[entry].0.is_some()).count();
        eprintln!(
            "{engine}: {KILLS} kills, {} acknowledged, {} more arrived unacknowledged; start to first answer {:?}, at most {:?}",
            told.len(),
            sent - told.len(),
            starts[starts.len() / 2],
            starts[starts.len() - 1],
        );
    })
    .await;
}
