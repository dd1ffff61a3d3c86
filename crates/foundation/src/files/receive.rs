//! Receiving: a body is streamed to the disk, measured and looked at as it comes, and cut where it is too much.

use axum::body::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncSeekExt, AsyncWriteExt};

use super::kind::{HEAD, sniff};
use super::store::StoreError;
use super::{File, FileKind, FileState, Refused, change, file, jobs, picture};
use crate::audit::Act;
use crate::house::House;
use crate::line::Line;

const LONGEST_NAME: usize = 255;

/// What a place takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The kinds it takes.
    pub kinds: Vec<FileKind>,
    /// The largest file.
    pub max_bytes: u64,
    /// How many files one form may send.
    pub files: u64,
}

/// Where a file belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The noun: `entry`.
    pub noun: &'static str,
    /// Which one.
    pub noun_id: Uuid,
    /// The place within it, a question's key: at most 80 letters.
    pub slot: String,
}

/// A file on its way.
pub struct Sent {
    /// The field it is sent in.
    pub field: String,
    pub(super) name: String,
    pub(super) body: BoxStream<'static, Result<Bytes, Refused>>,
}

impl Sent {
    /// Its name as lists show it.
    pub fn shown_name(&self) -> String {
        super::shown_name(&self.name)
    }

    /// A file that is here already: sample content, an attachment of the program's own.
    pub fn of(name: &str, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self {
            field: String::new(),
            name: clean_name(name),
            body: futures_util::stream::once(async { Ok(bytes) }).boxed(),
        }
    }
}

/// Some browsers send the whole path. What is left begins with no dot and has at most 255 letters.
pub(super) fn clean_name(typed: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = Line::of(last);
    let name = line.as_str().trim_start_matches('.').trim();
    if name.is_empty() {
        return "–".to_owned();
    }
    name.chars().take(LONGEST_NAME).collect()
}

/// Receives a file into a place. It is usable at once, or waits for the scanner where there is one.
///
/// The caller has made sure that the visitor may add to the noun. No write may be open: this opens its own.
///
/// # Errors
/// The file is not taken; nothing of it is kept.
pub async fn receive(
    house: &House,
    act: &Act,
    sent: Sent,
    limits: &Limits,
    place: &Place,
) -> Result<File, Refused> {
    let id = act.chance.secret_id();
    let file = begin(house, act, id, sent.name.clone(), place).await.map_err(not_kept)?;
    let received = match take(house, sent, limits).await {
        Ok((taken, staged)) => keep(house, act, file, taken, staged).await,
        Err(refused) => Err(refused),
    };
    if received.is_err() {
        // Should this fail too, the sweep a day later does it.
        let _ = drop_unfinished(house, id).await;
    }
    received
}

async fn begin(house: &House, act: &Act, id: Uuid, name: String, place: &Place) -> Result<File, DbErr> {
    let file = File {
        id,
        noun: place.noun.to_owned(),
        noun_id: place.noun_id,
        slot: place.slot.clone(),
        name,
        kind: None,
        bytes: 0,
        sha256: None,
        state: FileState::Receiving,
        state_at: act.at,
        state_by: act.person,
        state_why: None,
        scanned_at: None,
        width: None,
        height: None,
        made_at: None,
        alt: String::new(),
        credit: String::new(),
        people_shown: None,
        consent_id: None,
        uploaded_by: act.person,
        uploaded_at: act.at,
    };
    let write = house.database.begin().await?;
    let row = file::ActiveModel::from(file.clone()).reset_all();
    file::Entity::insert(row).exec_without_returning(&*write).await?;
    jobs::sweep_later(&write, act, id).await?;
    write.commit().await?;
    Ok(file)
}

struct Taken {
    kind: FileKind,
    bytes: u64,
    sha256: String,
}

/// Streams the body to a staged file and looks at it; whatever is wrong ends the reading at once.
async fn take(house: &House, mut sent: Sent, limits: &Limits) -> Result<(Taken, tokio::fs::File), Refused> {
    let mut staged = house.files.stage().map_err(not_kept)?;
    let (mut bytes, mut hash) = (0, Sha256::new());
    let (mut head, mut kind) = (Vec::new(), None);
    while let Some(chunk) = sent.body.try_next().await? {
        bytes += chunk.len() as u64;
        if bytes > limits.max_bytes {
            return Err(Refused::TooLarge { max_bytes: limits.max_bytes });
        }
        if kind.is_none() {
            head.extend_from_slice(&chunk[..chunk.len().min(HEAD)]);
            if head.len() >= HEAD {
                kind = Some(sniff(&head, &limits.kinds)?);
            }
        }
        hash.update(&chunk);
        staged.write_all(&chunk).await.map_err(not_kept)?;
    }
    let kind = match kind {
        Some(kind) => kind,
        None => sniff(&head, &limits.kinds)?,
    };
    staged.flush().await.map_err(not_kept)?;
    staged.rewind().await.map_err(not_kept)?;
    if kind.is_picture() {
        staged = measure(staged, kind).await?;
    }
    let taken = Taken { kind, bytes, sha256: hexadecimal(&hash.finalize()) };
    Ok((taken, staged))
}

async fn measure(staged: tokio::fs::File, kind: FileKind) -> Result<tokio::fs::File, Refused> {
    let mut staged = staged.into_std().await;
    let measured = tokio::task::spawn_blocking(move || {
        picture::measure(&mut staged, kind)?;
        std::io::Seek::rewind(&mut staged).map_err(not_kept)?;
        Ok(staged)
    });
    // A decoder that panics has met no picture.
    let staged = measured.await.unwrap_or(Err(Refused::BrokenPicture))?;
    Ok(tokio::fs::File::from_std(staged))
}

async fn keep(
    house: &House,
    act: &Act,
    file: File,
    taken: Taken,
    staged: tokio::fs::File,
) -> Result<File, Refused> {
    house.files.put_file(file.id, staged).await.map_err(not_kept)?;
    let kept = File {
        kind: Some(taken.kind),
        bytes: i64::try_from(taken.bytes).unwrap_or(i64::MAX),
        sha256: Some(taken.sha256),
        state: if house.scanner.is_some() { FileState::Waiting } else { FileState::Usable },
        ..file
    };
    match settle(house, act, &kept).await {
        Ok(true) => Ok(kept),
        Ok(false) => Err(Refused::NotKept),
        Err(error) => Err(not_kept(error)),
    }
}

async fn settle(house: &House, act: &Act, kept: &File) -> Result<bool, DbErr> {
    let mut write = house.database.begin().await?;
    let known = file::ActiveModel {
        kind: Set(kept.kind),
        bytes: Set(kept.bytes),
        sha256: Set(kept.sha256.clone()),
        state: Set(kept.state),
        ..Default::default()
    };
    if !change(&write, kept.id, &[FileState::Receiving], known).await? {
        return Ok(false);
    }
    if kept.state == FileState::Waiting {
        jobs::scan(&write, act, kept.id).await?;
    } else {
        jobs::make(&write, act, kept).await?;
    }
    act.record(&write, "file", kept.id, "receive", &["name"]).await?;
    write.changes(format!("{}:{}", kept.noun, kept.noun_id));
    write.commit().await?;
    Ok(true)
}

/// Leaves nothing of an upload that did not come to its end.
pub(super) async fn drop_unfinished(house: &House, id: Uuid) -> Result<(), StoreError> {
    let dropped: Result<u64, DbErr> = async {
        let write = house.database.begin().await?;
        let deleted = file::Entity::delete_many()
            .filter(file::Column::Id.eq(id))
            .filter(file::Column::State.eq(FileState::Receiving))
            .exec(&*write)
            .await?;
        write.commit().await?;
        Ok(deleted.rows_affected)
    }
    .await;
    match dropped {
        Ok(0) => Ok(()),
        Ok(_) => house.files.forget(id).await,
        Err(error) => Err(StoreError::from(std::io::Error::other(error))),
    }
}

fn not_kept(error: impl std::fmt::Display) -> Refused {
    tracing::error!(%error, "a file could not be kept");
    Refused::NotKept
}

pub(super) fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::clean_name;

    #[test]
    fn a_name_is_one_harmless_line() {
        assert_eq!(clean_name("C:\\pictures\\sea.jpg"), "sea.jpg");
        assert_eq!(clean_name("../../.htaccess"), "htaccess");
        assert_eq!(clean_name("photo\u{202E}gpj.exe"), "photogpj.exe");
        assert_eq!(clean_name(" .. "), "–");
        assert_eq!(clean_name(&"ж".repeat(300)), "ж".repeat(255));
    }
}
