//! What is done with a file after its upload: scanned, made into sizes, forgotten. Each may run twice without harm.

use axum::body::Bytes;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sha2::{Digest, Sha256};

use super::picture::{self, Made};
use super::receive::{drop_unfinished, hexadecimal};
use super::scan::Verdict;
use super::store::{ORIGINAL, StoreError};
use super::{File, FileKind, FileState, Why, change, drop_sizes, file, size};
use crate::audit::Act;
use crate::database::Write;
use crate::house::House;
use crate::jobs::{JobError, JobKind, Running, enqueue};

/// Has a file scanned.
pub const SCAN: JobKind =
    JobKind { name: "foundation.scan_file", run: |house, id| with_id(house, id, run_scan) };

/// Makes the sizes of a picture.
pub const MAKE_PICTURE: JobKind =
    JobKind { name: "foundation.make_picture", run: |house, id| with_id(house, id, run_make) };

/// Deletes the bytes of a file that was removed, refused or withdrawn.
pub const FORGET: JobKind =
    JobKind { name: "foundation.forget_file", run: |house, id| with_id(house, id, run_forget) };

/// A day after an upload began: leaves nothing of it, if it never came to its end.
pub const SWEEP: JobKind =
    JobKind { name: "foundation.sweep_file", run: |house, id| with_id(house, id, run_sweep) };

/// The kinds of jobs that files need, for the program's list.
pub fn kinds() -> Vec<JobKind> {
    vec![SCAN, MAKE_PICTURE, FORGET, SWEEP]
}

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        Self::Retry(error.to_string())
    }
}

fn with_id<F>(house: House, payload: String, run: fn(House, Uuid) -> F) -> Running
where
    F: Future<Output = Result<(), JobError>> + Send + 'static,
{
    Box::pin(async move {
        let id = payload.parse().map_err(|_| JobError::Fail("not a file's id".to_owned()))?;
        run(house, id).await
    })
}

pub(super) async fn scan(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    enqueue(write, act, SCAN.name, id.to_string(), act.at, None).await
}

/// Has the sizes made of a file that is a picture.
pub(super) async fn make(write: &Write, act: &Act, file: &File) -> Result<(), DbErr> {
    if file.kind.is_some_and(FileKind::is_picture) {
        enqueue(write, act, MAKE_PICTURE.name, file.id.to_string(), act.at, None).await?;
    }
    Ok(())
}

pub(super) async fn forget(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    enqueue(write, act, FORGET.name, id.to_string(), act.at, None).await
}

pub(super) async fn sweep_later(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    let due = act.at.plus_days(1);
    enqueue(write, act, SWEEP.name, id.to_string(), due, None).await
}

/// A job acts for nobody.
fn act_of(house: &House) -> Act {
    Act { person: None, at: house.clock.now(), chance: house.chance.clone() }
}

async fn run_forget(house: House, id: Uuid) -> Result<(), JobError> {
    Ok(house.files.forget(id).await?)
}

async fn run_sweep(house: House, id: Uuid) -> Result<(), JobError> {
    Ok(drop_unfinished(&house, id).await?)
}

async fn in_state(house: &House, id: Uuid, state: FileState) -> Result<Option<File>, DbErr> {
    file::Entity::find_by_id(id).filter(file::Column::State.eq(state)).one(house.database.read()).await
}

async fn run_scan(house: House, id: Uuid) -> Result<(), JobError> {
    let Some(file) = in_state(&house, id, FileState::Waiting).await? else {
        return Ok(());
    };
    let scanned_at = match &house.scanner {
        // The operator took the scanner away while the file waited: as without one, and recorded as not scanned.
        None => None,
        Some(scanner) => {
            let bytes = house.files.read(id, ORIGINAL).await?;
            match scanner.scan(bytes).await {
                Ok(Verdict::Clean) => Some(house.clock.now()),
                Ok(Verdict::Found(name)) => {
                    tracing::warn!(file = %id, name, "the scanner found something");
                    return Ok(refuse(&house, &file, Why::Infected).await?);
                }
                Err(error) => return Err(JobError::Retry(error.to_string())),
            }
        }
    };
    let (mut write, act) = (house.database.begin().await?, act_of(&house));
    let usable = file::ActiveModel {
        state: Set(FileState::Usable),
        state_at: Set(act.at),
        state_by: Set(None),
        scanned_at: Set(scanned_at),
        ..Default::default()
    };
    if change(&write, id, &[FileState::Waiting], usable).await? {
        make(&write, &act, &file).await?;
        act.record(&write, "file", id, "scan", &["state"]).await?;
        write.changes(format!("{}:{}", file.noun, file.noun_id));
    }
    Ok(write.commit().await?)
}

async fn refuse(house: &House, file: &File, why: Why) -> Result<(), DbErr> {
    let (mut write, act) = (house.database.begin().await?, act_of(house));
    let refused = file::ActiveModel {
        state: Set(FileState::Refused),
        state_at: Set(act.at),
        state_by: Set(None),
        state_why: Set(Some(why)),
        scanned_at: Set(if why == Why::Infected { Some(act.at) } else { file.scanned_at }),
        ..Default::default()
    };
    if change(&write, file.id, &[file.state], refused).await? {
        drop_sizes(&write, file.id).await?;
        forget(&write, &act, file.id).await?;
        act.record(&write, "file", file.id, "refuse", &["state"]).await?;
        write.changes(format!("{}:{}", file.noun, file.noun_id));
    }
    write.commit().await
}

async fn run_make(house: House, id: Uuid) -> Result<(), JobError> {
    let usable = in_state(&house, id, FileState::Usable).await?;
    let Some(file) = usable.filter(|file| file.made_at.is_none()) else {
        return Ok(());
    };
    let Some(kind) = file.kind else {
        return Ok(());
    };
    let made = {
        let alone = house.files.one_picture.acquire().await;
        let _alone = alone.map_err(|error| JobError::Retry(error.to_string()))?;
        let original = house.files.read_whole(id, ORIGINAL).await?;
        tokio::task::spawn_blocking(move || picture::make(&original, kind)).await
    };
    match made {
        Ok(Ok(made)) => keep(&house, &file, made).await,
        Ok(Err(error)) => {
            tracing::warn!(file = %id, %error, "no picture can be made of a file");
            Ok(refuse(&house, &file, Why::Unreadable).await?)
        }
        // A decoder that panics has met no picture.
        Err(_) => Ok(refuse(&house, &file, Why::Unreadable).await?),
    }
}

async fn keep(house: &House, file: &File, made: Made) -> Result<(), JobError> {
    let mut rows = Vec::new();
    for one in made.sizes {
        rows.push(size::ActiveModel {
            file_id: Set(file.id),
            name: Set(one.name.clone()),
            width: Set(side(one.width)),
            height: Set(side(one.height)),
            bytes: Set(i64::try_from(one.bytes.len()).unwrap_or(i64::MAX)),
            sha256: Set(hash(&one.bytes)),
        });
        house.files.put(file.id, &one.name, one.bytes).await?;
    }
    let (mut write, act) = (house.database.begin().await?, act_of(house));
    let known = file::ActiveModel {
        width: Set(Some(side(made.width))),
        height: Set(Some(side(made.height))),
        made_at: Set(Some(act.at)),
        ..Default::default()
    };
    // This also locks the file's row, so that a withdrawal comes before or after.
    if !change(&write, file.id, &[FileState::Usable], known).await? {
        drop(write);
        return Ok(house.files.forget(file.id).await?);
    }
    let mut once_only = OnConflict::columns([size::Column::FileId, size::Column::Name]);
    size::Entity::insert_many(rows)
        .on_conflict(once_only.do_nothing().to_owned())
        .exec_without_returning(&*write)
        .await?;
    write.changes(format!("{}:{}", file.noun, file.noun_id));
    Ok(write.commit().await?)
}

fn side(pixels: u32) -> i32 {
    i32::try_from(pixels).unwrap_or(i32::MAX)
}

fn hash(bytes: &Bytes) -> String {
    hexadecimal(&Sha256::digest(bytes))
}
