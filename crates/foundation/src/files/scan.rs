//! Scanning: a file is streamed to a `ClamAV` daemon before anyone can open it.

use std::io;
use std::time::Duration;

use axum::body::Bytes;
use futures_util::{Stream, StreamExt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::store::StoreError;

const PATIENCE: Duration = Duration::from_secs(5);
/// Longer than any file takes, shorter than a job's claim.
const LONGEST: Duration = Duration::from_secs(5 * 60);

/// A `ClamAV` daemon that listens on TCP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner {
    address: String,
}

/// What the daemon found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Clean,
    /// Something, by the name its database gives it.
    Found(String),
}

impl Scanner {
    /// The daemon at `HOST:PORT`.
    pub fn at(address: impl Into<String>) -> Self {
        Self { address: address.into() }
    }

    /// Whether the daemon answers, for `clarinet check`.
    ///
    /// # Errors
    /// It does not.
    pub async fn check(&self) -> io::Result<()> {
        let mut daemon = self.connect().await?;
        daemon.write_all(b"zPING\0").await?;
        match timeout(PATIENCE, answer(&mut daemon)).await??.as_str() {
            "PONG" => Ok(()),
            other => Err(io::Error::other(format!("the scanner says {other:?}"))),
        }
    }

    /// Streams bytes to the daemon and hears what it found.
    ///
    /// # Errors
    /// It does not answer, or takes no file of this size.
    pub async fn scan(
        &self,
        bytes: impl Stream<Item = Result<Bytes, StoreError>> + Unpin,
    ) -> io::Result<Verdict> {
        let mut daemon = self.connect().await?;
        let said = timeout(LONGEST, stream(&mut daemon, bytes)).await??;
        let said = said.strip_prefix("stream: ").unwrap_or(&said);
        match said.strip_suffix(" FOUND") {
            Some(name) => Ok(Verdict::Found(name.to_owned())),
            None if said == "OK" => Ok(Verdict::Clean),
            None => Err(io::Error::other(format!("the scanner says {said:?}"))),
        }
    }

    async fn connect(&self) -> io::Result<TcpStream> {
        timeout(PATIENCE, TcpStream::connect(&self.address)).await?
    }
}

async fn stream(
    daemon: &mut TcpStream,
    mut bytes: impl Stream<Item = Result<Bytes, StoreError>> + Unpin,
) -> io::Result<String> {
    daemon.write_all(b"zINSTREAM\0").await?;
    while let Some(chunk) = bytes.next().await {
        let chunk = chunk.map_err(io::Error::other)?;
        if !chunk.is_empty() && send(daemon, &chunk).await.is_err() {
            // The daemon closes its ear when it has heard too much; its last words say so.
            return answer(daemon).await;
        }
    }
    daemon.write_all(&[0; 4]).await?;
    answer(daemon).await
}

async fn send(daemon: &mut TcpStream, chunk: &[u8]) -> io::Result<()> {
    let length = u32::try_from(chunk.len()).map_err(io::Error::other)?;
    daemon.write_all(&length.to_be_bytes()).await?;
    daemon.write_all(chunk).await
}

async fn answer(daemon: &mut TcpStream) -> io::Result<String> {
    let mut said = Vec::new();
    daemon.take(4096).read_to_end(&mut said).await?;
    let said = String::from_utf8_lossy(&said);
    Ok(said.trim_end_matches(['\0', '\n']).to_owned())
}
