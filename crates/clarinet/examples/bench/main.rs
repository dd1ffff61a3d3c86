//! `make bench`: what a page and a sending cost, on both engines, with few and many entries, beside nginx.
//!
//! It starts the program beside it (`target/release/clarinet`), asks it over loopback, and ends by itself: every
//! measurement is bounded in requests and in seconds.

mod addresses;
mod fill;
mod load;
mod machine;
mod report;

use std::path::{Path, PathBuf};
use std::time::Duration;

use sea_orm::{ConnectionTrait as _, Statement};

use addresses::{Addresses, Zipf};
use fill::Filled;
use load::{Answered, drive, get, post};
use machine::{Process, Tree};
use report::{Measured, Report};

const SIZES: [u32; 2] = [1_000, 100_000];
const CONNECTIONS: usize = 16;
const DRAFTS: u32 = 4_000;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let programs = std::env::current_exe()?;
    let clarinet = programs.parent().and_then(Path::parent).ok_or("no folder of programs")?.join("clarinet");
    // On a disk, as an installation is: a temporary folder may be memory, and then nothing is durable.
    let folder = tempfile::tempdir_in(clarinet.parent().ok_or("no folder of programs")?)?;
    let postgres = std::env::var("CLARINET_TEST_POSTGRES").map_err(|_| "run it by `make bench`")?;
    let sizes: Vec<u32> = match std::env::var("CLARINET_BENCH_SIZES") {
        Ok(sizes) => sizes.split(',').map(str::parse).collect::<Result<_, _>>()?,
        Err(_) => SIZES.to_vec(),
    };
    let postmaster = make_durable(&postgres).await?;
    let mut report = Report::default();
    for size in sizes {
        let sqlite = format!("sqlite:{}", folder.path().join(format!("{size}.db")).display());
        let bench =
            Bench { clarinet: clarinet.clone(), folder: folder.path().to_owned(), size, postmaster: None };
        bench.run("SQLite", &sqlite, &mut report).await?;
        let name = format!("bench_{size}");
        let server = sea_orm::Database::connect(&postgres).await?;
        server.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
        server.close().await?;
        let url = format!("{}/{name}", postgres.rsplit_once('/').ok_or("no database in the address")?.0);
        let bench = Bench { postmaster: Some(postmaster), ..bench };
        bench.run("PostgreSQL", &url, &mut report).await?;
    }
    report.print();
    Ok(())
}

/// The temporary cluster forgets what a power loss would take; a measurement of durable sends must not. Returns the
/// process all of PostgreSQL's come from.
async fn make_durable(url: &str) -> Outcome<u32> {
    let server = sea_orm::Database::connect(url).await?;
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        server.execute_unprepared(&format!("ALTER SYSTEM SET {setting} = on")).await?;
    }
    server.execute_unprepared("SELECT pg_reload_conf()").await?;
    let backend = Statement::from_string(server.get_database_backend(), "SELECT pg_backend_pid()");
    let backend: i32 = server.query_one_raw(backend).await?.ok_or("no backend")?.try_get_by_index(0)?;
    let parent = machine::parent(u32::try_from(backend)?).ok_or("PostgreSQL runs elsewhere")?;
    server.close().await?;
    Ok(parent)
}

struct Bench {
    clarinet: PathBuf,
    folder: PathBuf,
    size: u32,
    postmaster: Option<u32>,
}

impl Bench {
    async fn run(&self, engine: &str, url: &str, report: &mut Report) -> Outcome<()> {
        eprintln!("{engine} with {} entries: filling", self.size);
        let first = self.size == SIZES[0];
        let filled = fill::fill(url, self.size, if first { DRAFTS } else { 0 }).await?;
        let column = format!("{engine} {}", self.size);
        let mut put = |row: &'static str, measured: Measured| report.put(row, &column, measured);
        let (server, started) = self.start(url)?;
        put("start to first answer, ms", Measured::Number(started.as_secs_f64() * 1000.0));
        server.settle()?;
        let all = Addresses::of(&filled);

        eprintln!("{engine} with {} entries: pages", self.size);
        let gallery: Vec<Vec<u8>> = all.gallery.iter().take(1_000).map(|address| get(address)).collect();
        let entries: Vec<Vec<u8>> = all.entries.iter().take(4_000).map(|address| get(address)).collect();
        // Connections are opened and statements planned once for all that follow.
        let others: Vec<Vec<u8>> = all.entries.iter().skip(4_000).take(400).map(|other| get(other)).collect();
        load::once(server.port, CONNECTIONS, &others, Duration::from_secs(15))?;
        for (row, statements, requests) in [
            ("gallery, made", "gallery, statements", &gallery),
            ("entry, made", "entry, statements", &entries),
        ] {
            let before = server.metric("database_statements_total")?;
            let (answered, cpu) = self.measure(&server, || {
                load::once(server.port, CONNECTIONS, requests, Duration::from_secs(15))
            })?;
            put(row, Measured::Cost { answered, cpu });
            // The two questions for the figures are statements too: each counts the jobs.
            let made = server.metric("database_statements_total")? - before - server.own_statements;
            put(statements, Measured::Number(made / f64::from(u32::try_from(answered.requests)?)));
        }
        let (page, entry) = (&gallery[..1], &entries[..1]);
        for (row, beside, requests) in
            [("gallery, kept", "nginx, gallery", page), ("entry, kept", "nginx, entry", entry)]
        {
            let kept = |port| drive(port, CONNECTIONS, requests, &|_| 0, Duration::from_secs(3));
            let (answered, cpu) = self.measure(&server, || kept(server.port))?;
            put(row, Measured::Cost { answered, cpu });
            let nginx = self.nginx(&load::body(server.port, &requests[0])?)?;
            let before = nginx.tree().cpu();
            let answered = kept(nginx.port)?;
            put(beside, Measured::Cost { answered, cpu: nginx.tree().cpu() - before });
        }
        self.mixed(&server, &filled, &all, &mut put)?;
        if first {
            eprintln!("{engine}: sendings");
            let form = "declare-right_to_enter=yes&declare-publication=yes&declare-pictures=yes";
            let sends: Vec<Vec<u8>> = filled
                .drafts
                .iter()
                .map(|(draft, token)| {
                    post(&format!("/en/my/entries/{draft}/sendings"), token, server.port, form)
                })
                .collect();
            let (answered, cpu) = self
                .measure(&server, || load::once(server.port, CONNECTIONS, &sends, Duration::from_secs(8)))?;
            put("send", Measured::Cost { answered, cpu });
        }
        put("resident after the run, MB", Measured::Number(server.tree().resident_mb("clarinet")));
        Ok(())
    }

    /// Ten thousand addresses drawn as readers draw them, with a withdrawal a second beside.
    fn mixed(
        &self,
        server: &Server,
        filled: &Filled,
        all: &Addresses,
        put: &mut impl FnMut(&'static str, Measured),
    ) -> Outcome<()> {
        let mixed: Vec<Vec<u8>> = all.mixed(10_000).iter().map(|address| get(address)).collect();
        let zipf = Zipf::of(mixed.len());
        let counts = || -> Outcome<(f64, f64)> {
            Ok((server.metric("page_cache_hits_total")?, server.metric("page_cache_misses_total")?))
        };
        let before = counts()?;
        let seconds = Duration::from_secs(10);
        let (answered, cpu) = self.measure(server, || {
            std::thread::scope(|scope| {
                let writer = scope.spawn(|| {
                    for entry in filled.withdrawn.iter().take(9) {
                        let path = format!("/en/my/entries/{entry}/withdrawal");
                        let _ = load::body(server.port, &post(&path, &filled.token, server.port, ""));
                        std::thread::sleep(Duration::from_secs(1));
                    }
                });
                let answered = drive(server.port, CONNECTIONS, &mixed, &|draw| zipf.draw(draw), seconds);
                let _ = writer.join();
                answered
            })
        })?;
        let after = counts()?;
        let (hits, misses) = (after.0 - before.0, after.1 - before.1);
        put("10,000 addresses, a write a second", Measured::Cost { answered, cpu });
        put("of them from the cache, %", Measured::Number(100.0 * hits / (hits + misses).max(1.0)));
        Ok(())
    }

    /// CPU seconds of the program and of the database while something is asked.
    fn measure(
        &self,
        server: &Server,
        asked: impl FnOnce() -> Outcome<Answered>,
    ) -> Outcome<(Answered, f64)> {
        let cpu = || server.tree().cpu() + self.postmaster.map_or(0.0, |pid| Tree::of(pid).cpu());
        let before = cpu();
        let answered = asked()?;
        Ok((answered, cpu() - before))
    }

    fn start(&self, url: &str) -> Outcome<(Server, Duration)> {
        let port = machine::free_port()?;
        let settings = [
            ("CLARINET_DATABASE_URL", url.to_owned()),
            ("CLARINET_LISTEN", format!("127.0.0.1:{port}")),
            ("CLARINET_BASE_URL", format!("http://localhost:{port}")),
            ("CLARINET_LOG", "warn".to_owned()),
        ];
        let (process, started) = Process::start(&self.clarinet, &["serve"], &settings, port, "/en")?;
        let mut server = Server { process, port, own_statements: 0.0 };
        let (first, second) =
            (server.metric("database_statements_total")?, server.metric("database_statements_total")?);
        server.own_statements = second - first;
        Ok((server, started))
    }

    fn nginx(&self, body: &[u8]) -> Outcome<Server> {
        let (port, folder) = (machine::free_port()?, self.folder.join("nginx"));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("page"), body)?;
        let at = folder.display();
        let configuration = format!(
            "user root; worker_processes auto; pid {at}/pid; error_log {at}/error.log; daemon off;
             events {{ worker_connections 256; }}
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
               client_body_temp_path {at}/b; proxy_temp_path {at}/p; fastcgi_temp_path {at}/f; uwsgi_temp_path {at}/u;
               scgi_temp_path {at}/s;
               server {{ listen 127.0.0.1:{port}; root {at}; default_type text/html;
                 location / {{ try_files /page =404; add_header Content-Encoding br; }} }} }}"
        );
        let file = folder.join("nginx.conf");
        std::fs::write(&file, configuration)?;
        let program = ["/usr/sbin/nginx", "/usr/bin/nginx"].into_iter().find(|path| Path::new(path).exists());
        let program = Path::new(program.unwrap_or("nginx"));
        let file = file.display().to_string();
        let (process, _) = Process::start(program, &["-c", &file], &[], port, "/")?;
        Ok(Server { process, port, own_statements: 0.0 })
    }
}

struct Server {
    process: Process,
    port: u16,
    /// How many statements the question for the figures itself runs.
    own_statements: f64,
}

impl Server {
    fn tree(&self) -> Tree {
        Tree::of(self.process.id())
    }

    /// Waits until the work is done that the filling left: pictures to be made, letters to be written out. What is due
    /// later stays.
    fn settle(&self) -> Outcome<()> {
        let mut waiting = f64::INFINITY;
        for _ in 0..60 {
            std::thread::sleep(Duration::from_secs(2));
            let now = self.metric("jobs_waiting")?;
            if now >= waiting {
                return Ok(());
            }
            waiting = now;
        }
        Err("the work that waits is not done within two minutes".into())
    }

    fn metric(&self, name: &str) -> Outcome<f64> {
        let body = load::body(self.port, &load::plain("/metrics"))?;
        let text = String::from_utf8(body)?;
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("clarinet_{name} ")));
        Ok(line.ok_or_else(|| format!("no figure {name}"))?.parse()?)
    }
}
