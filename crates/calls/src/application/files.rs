//! The files of a draft: an answer to a question for files is the list of their ids, kept under the application's lock.
//!
//! A file that a sending holds only leaves the draft when it is removed; its bytes and its address stay.

use foundation::files::{self, Description, File, Recognisable, files_of, find_file};
use foundation::jobs::{JobError, JobKind, Running, enqueue};
use foundation::{Act, House, Viewer, Words, Write, t};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;

use super::answering::{answers_of, put_answer};
use super::sent_files::{held_by_sending, sent_under};
use super::{Application, find_application, lock};
use crate::form::{Answers, Form, Given};

/// The noun that files of applications belong to.
pub const NOUN: &str = "application";

const KILOBYTE: i64 = 1024;
const MEGABYTE: i64 = 1024 * KILOBYTE;

/// An upload takes minutes at most; what is in no list an hour later belongs to one that broke off.
const BROKEN_OFF_MINUTES: i64 = 60;

/// A day after an upload: removes the files that came whole but reached no list, since the program was stopped between.
pub const TIDY_FILES: JobKind = JobKind { name: "calls.tidy_files", run: tidy };

/// The files of these answers, in the order of the form.
///
/// # Errors
/// The database refused.
pub async fn files_in<T>(
    database: &impl sea_orm::ConnectionTrait,
    application: Uuid,
    form: &Form<T>,
    answers: &Answers,
) -> Result<Vec<File>, DbErr> {
    let ids: Vec<Uuid> =
        form.asked_files(answers).flat_map(|question| answers.files(&question.key)).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = files_of(database, NOUN, [application]).await?;
    let place = |file: &File| ids.iter().position(|id| *id == file.id);
    files.retain(|file| place(file).is_some());
    files.sort_by_key(place);
    Ok(files)
}

/// Says that files are on their way: should one reach no list, it is removed a day later.
///
/// # Errors
/// The database refused.
pub async fn expect_files(write: &Write, act: &Act, application: Uuid) -> Result<(), DbErr> {
    enqueue(write, act, TIDY_FILES.name, application.to_string(), act.at.plus_days(1), None).await
}

/// Adds a received file to the answer of its question. One more than the question takes is removed again, and false is
/// said: two tabs cannot exceed the count together.
///
/// # Errors
/// The database refused.
pub async fn add_file(
    write: &mut Write,
    act: &Act,
    person: Uuid,
    file: &File,
    most: usize,
) -> Result<bool, DbErr> {
    lock(write, file.noun_id).await?;
    let mut ids = ids_of(write, file.noun_id, &file.slot).await?;
    if ids.len() >= most {
        files::remove(write, act, file).await?;
        return Ok(false);
    }
    ids.push(file.id.to_string());
    put_answer(write, act, person, file.noun_id, &file.slot, &Given::Many(ids)).await?;
    Ok(true)
}

async fn ids_of(write: &Write, application: Uuid, question: &str) -> Result<Vec<String>, DbErr> {
    let (answers, _) = answers_of(&**write, application).await?;
    Ok(answers.get(question).map_or_else(Vec::new, |given| given.values().map(str::to_owned).collect()))
}

/// Takes a file out of the draft. Unless a sending holds it, its bytes go too.
///
/// # Errors
/// The database refused.
pub async fn remove_file(write: &mut Write, act: &Act, person: Uuid, file: &File) -> Result<(), DbErr> {
    lock(write, file.noun_id).await?;
    let mut ids = ids_of(write, file.noun_id, &file.slot).await?;
    let id = file.id.to_string();
    if !ids.contains(&id) {
        return Ok(());
    }
    ids.retain(|other| *other != id);
    put_answer(write, act, person, file.noun_id, &file.slot, &Given::Many(ids)).await?;
    if held_by_sending(&**write, file.id).await? {
        return act.record(write, NOUN, file.noun_id, "leave_out_file", &["files"]).await;
    }
    files::remove(write, act, file).await
}

/// What became of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Described {
    /// It is written.
    Now,
    /// The consent it names does not hold.
    NoConsent,
    /// The picture was sent under another consent, and whoever gave that must be able to end it: it stays named.
    SentUnder,
}

/// Says what a file shows, who made it and who is recognisable on it.
///
/// # Errors
/// The database refused.
pub async fn describe_file(
    write: &mut Write,
    act: &Act,
    file: &File,
    description: Description,
) -> Result<Described, DbErr> {
    lock(write, file.noun_id).await?;
    let under = match description.people {
        Some(Recognisable::Under(consent)) => Some(consent),
        Some(Recognisable::Nobody) | None => None,
    };
    if sent_under(&**write, file.id).await?.is_some_and(|sent| Some(sent) != under) {
        return Ok(Described::SentUnder);
    }
    if let Some(consent) = under {
        if !people::consent::holds(write, act, consent).await? {
            return Ok(Described::NoConsent);
        }
        super::consents::use_consent(write, file.noun_id, consent).await?;
    }
    files::describe(write, act, file, description).await?;
    Ok(Described::Now)
}

/// Whether those who see a file's application may open it: who takes part in it every one, the secretariat of its call
/// what was sent.
///
/// # Errors
/// The database refused.
pub async fn may_see_file(
    database: &impl sea_orm::ConnectionTrait,
    viewer: &Viewer,
    file: &File,
) -> Result<bool, DbErr> {
    if file.noun != NOUN || viewer.person.is_none() {
        return Ok(false);
    }
    let application: Option<Application> = find_application(database, viewer, file.noun_id).await?;
    match application {
        Some(application) if application.is_own(viewer) => Ok(true),
        Some(_) => held_by_sending(database, file.id).await,
        None => Ok(false),
    }
}

fn tidy(house: House, payload: String) -> Running {
    Box::pin(async move {
        let application =
            payload.parse().map_err(|_| JobError::Fail("not an application's id".to_owned()))?;
        let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
        let mut write = house.database.begin().await?;
        lock(&write, application).await?;
        let (answers, _) = answers_of(&*write, application).await?;
        let before = act.at.plus_minutes(-BROKEN_OFF_MINUTES);
        for file in files_of(&*write, NOUN, [application]).await? {
            let in_draft = answers.files(&file.slot).contains(&file.id);
            if !in_draft && file.uploaded_at < before && !held_by_sending(&*write, file.id).await? {
                files::remove(&mut write, &act, &file).await?;
            }
        }
        Ok(write.commit().await?)
    })
}

/// A file of a draft, if its application's answers hold it.
///
/// # Errors
/// The database refused.
pub async fn draft_file(
    database: &impl sea_orm::ConnectionTrait,
    application: Uuid,
    answers: &Answers,
    id: Uuid,
) -> Result<Option<File>, DbErr> {
    let file = find_file(database, id).await?.filter(|file| file.noun == NOUN && file.noun_id == application);
    Ok(file.filter(|file| answers.files(&file.slot).contains(&id)))
}

/// The size of a file in words.
pub fn file_size(w: &Words, bytes: i64) -> String {
    if bytes < MEGABYTE {
        let kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
        return t!(w, "calls-file-kilobytes", size = w.number(kilobytes));
    }
    t!(w, "calls-file-megabytes", size = w.number((bytes + MEGABYTE / 2) / MEGABYTE))
}
