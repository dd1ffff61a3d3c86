//! The archive: one compressed stream of lines, with the bytes of files between them, ended by a checksum of all of it.
//!
//! A line that says `{"bytes":n}` is followed by `n` bytes. Nothing is ever held but one line or one piece of a file.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use foundation::Moment;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::BackupError;

/// No line is longer, and no piece of a file is larger: a damaged archive does not take the machine's memory.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A line of an archive.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line {
    /// The first one.
    ClarinetBackup(Head),
    /// A row of a table, its columns in order.
    Row { table: String, row: Vec<Json> },
    /// A person who was erased before the backup.
    Erasure(Uuid),
    /// A part of a file begins.
    Part { file: Uuid, name: String },
    /// So many bytes of it follow.
    Bytes(u64),
    /// It is over.
    PartEnd {},
    /// The last one.
    End(End),
}

/// What a backup says of itself.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    pub format: u32,
    pub at: Moment,
    /// The migrations the database had: a backup is taken up by a program that knows the same ones.
    pub migrations: Vec<String>,
}

/// How many there were, and the SHA-256 of everything before this line.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct End {
    pub rows: usize,
    pub parts: usize,
    pub sha256: String,
}

/// Writes an archive.
pub(super) struct Writer {
    out: BufWriter<GzEncoder<File>>,
    hash: Sha256,
}

impl Writer {
    pub fn new(out: File) -> Self {
        Self { out: BufWriter::new(GzEncoder::new(out, Compression::fast())), hash: Sha256::new() }
    }

    pub fn line(&mut self, line: &Line) -> Result<(), BackupError> {
        let mut text = serde_json::to_vec(line).map_err(|_| BackupError::Broken)?;
        text.push(b'\n');
        self.put(&text)
    }

    /// A piece of the part that was begun.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        self.line(&Line::Bytes(bytes.len() as u64))?;
        self.put(bytes)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        self.hash.update(bytes);
        Ok(self.out.write_all(bytes)?)
    }

    /// Writes the last line; the archive is on the disk when this returns.
    pub fn end(mut self, rows: usize, parts: usize) -> Result<(), BackupError> {
        let sha256 = hexadecimal(self.hash.clone());
        self.line(&Line::End(End { rows, parts, sha256 }))?;
        let encoder = self.out.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        Ok(encoder.finish()?.sync_all()?)
    }
}

/// Reads an archive, and finds at its end whether it is whole.
pub(super) struct Reader {
    input: BufReader<GzDecoder<BufReader<File>>>,
    hash: Sha256,
    ended: bool,
}

impl Reader {
    pub fn new(input: File) -> Self {
        let input = BufReader::new(GzDecoder::new(BufReader::new(input)));
        Self { input, hash: Sha256::new(), ended: false }
    }

    /// The next line; none after the last one, which has been compared with what was read.
    pub fn line(&mut self) -> Result<Option<Line>, BackupError> {
        let mut text = Vec::new();
        let broken = |_| BackupError::Broken;
        (&mut self.input).take(LONGEST).read_until(b'\n', &mut text).map_err(broken)?;
        if text.is_empty() && self.ended {
            return Ok(None);
        }
        if text.last() != Some(&b'\n') || self.ended {
            return Err(BackupError::Broken);
        }
        let line = serde_json::from_slice(&text).map_err(|_| BackupError::Broken)?;
        if let Line::End(end) = &line {
            if end.sha256 != hexadecimal(self.hash.clone()) {
                return Err(BackupError::Broken);
            }
            self.ended = true;
        }
        self.hash.update(&text);
        Ok(Some(line))
    }

    /// The bytes that a line announced.
    pub fn bytes(&mut self, count: u64) -> Result<Vec<u8>, BackupError> {
        if count > LONGEST {
            return Err(BackupError::Broken);
        }
        let mut bytes = vec![0; usize::try_from(count).map_err(|_| BackupError::Broken)?];
        self.input.read_exact(&mut bytes).map_err(|_| BackupError::Broken)?;
        self.hash.update(&bytes);
        Ok(bytes)
    }
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
