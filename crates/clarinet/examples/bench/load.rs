//! The load: connections that are kept open and ask one thing after another, each from a thread of its own.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::Outcome;

/// A request as Firefox and Chromium begin it.
pub fn get(address: &str) -> Vec<u8> {
    format!("GET {address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n\r\n")
        .into_bytes()
}

pub fn plain(address: &str) -> Vec<u8> {
    format!("GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n").into_bytes()
}

/// A form that a signed-in person posts.
pub fn post(address: &str, token: &str, port: u16, form: &str) -> Vec<u8> {
    format!(
        "POST {address} HTTP/1.1\r\nHost: localhost:{port}\r\nCookie: session={token}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    )
    .into_bytes()
}

/// How many were answered, and in what time.
#[derive(Clone, Copy, Debug)]
pub struct Answered {
    pub requests: usize,
    pub seconds: f64,
}

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    fn open(port: u16) -> Outcome<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(Self { stream, buffer: vec![0; 256 * 1024] })
    }

    /// The status and where in the buffer the body lies.
    fn ask(&mut self, request: &[u8]) -> Outcome<(u16, std::ops::Range<usize>)> {
        self.stream.write_all(request)?;
        let mut filled = 0;
        let head = loop {
            if let Some(end) = self.buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            filled += self.fill(filled)?;
        };
        let text = std::str::from_utf8(&self.buffer[..head])?;
        let status = text.get(9..12).ok_or("no status")?.parse()?;
        let length = text.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse().ok())?
        });
        let end = head + length.unwrap_or(0);
        if end > self.buffer.len() {
            self.buffer.resize(end, 0);
        }
        while filled < end {
            filled += self.fill(filled)?;
        }
        Ok((status, head..end))
    }

    fn fill(&mut self, from: usize) -> Outcome<usize> {
        match self.stream.read(&mut self.buffer[from..])? {
            0 => Err("the server hung up".into()),
            read => Ok(read),
        }
    }
}

/// The body of one answer.
pub fn body(port: u16, request: &[u8]) -> Outcome<Vec<u8>> {
    let mut connection = Connection::open(port)?;
    let (status, body) = connection.ask(request)?;
    if status >= 400 {
        return Err(format!("{status}: {}", String::from_utf8_lossy(request)).into());
    }
    Ok(connection.buffer[body].to_vec())
}

/// Asks each request once, whatever connection is free.
pub fn once(port: u16, connections: usize, requests: &[Vec<u8>], limit: Duration) -> Outcome<Answered> {
    let next = AtomicUsize::new(0);
    run(port, connections, requests, &|_| Some(next.fetch_add(1, Ordering::Relaxed)), limit)
}

/// Asks for `limit`; `draw` makes a number of a random one.
pub fn drive(
    port: u16,
    connections: usize,
    requests: &[Vec<u8>],
    draw: &(impl Fn(u64) -> usize + Sync),
    limit: Duration,
) -> Outcome<Answered> {
    run(port, connections, requests, &|random| Some(draw(random)), limit)
}

fn run(
    port: u16,
    connections: usize,
    requests: &[Vec<u8>],
    next: &(impl Fn(u64) -> Option<usize> + Sync),
    limit: Duration,
) -> Outcome<Answered> {
    let begun = Instant::now();
    let asked: Result<usize, String> = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..connections)
            .map(|n| {
                scope.spawn(move || -> Result<usize, String> {
                    let mut connection = Connection::open(port).map_err(|error| error.to_string())?;
                    let mut random = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(n as u64 + 1);
                    let mut answered = 0;
                    while begun.elapsed() < limit {
                        // xorshift: the same draws in every run.
                        random ^= random << 13;
                        random ^= random >> 7;
                        random ^= random << 17;
                        let Some(request) = next(random).and_then(|n| requests.get(n)) else {
                            break;
                        };
                        let (status, _) = connection.ask(request).map_err(|error| error.to_string())?;
                        if status != 200 && status != 303 {
                            return Err(format!("{status}: {}", String::from_utf8_lossy(request)));
                        }
                        answered += 1;
                    }
                    Ok(answered)
                })
            })
            .collect();
        clients
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|_| Err("a client broke".to_owned())))
            .sum()
    });
    let requests = asked?;
    Ok(Answered { requests, seconds: begun.elapsed().as_secs_f64() })
}
