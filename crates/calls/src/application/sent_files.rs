//! What a sending holds of files: which they are, and what was said of each when it was sent.

use std::collections::{BTreeMap, BTreeSet};

use foundation::files::{File, FileKind, FileState, PeopleShown, files_of};
use foundation::jobs::{JobError, JobKind, Running};
use foundation::{Act, House, Phrase, Write};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect, QueryTrait as _, Statement};

use super::files::{NOUN, files_in};
use super::send::Sending;
use crate::form::{Answers, Form};

/// A file as a sending holds it.
pub type SentFile = sent_file::Model;

/// Who a showing of the sending shows it to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(6))", rename_all = "snake_case")]
pub enum Audience {
    /// To those who judge it.
    Office,
    /// To everybody.
    Public,
}

mod sent_file {
    use foundation::files::PeopleShown;
    use sea_orm::entity::prelude::*;

    use super::Audience;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sent_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sending_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub file_id: Uuid,
        pub question: String,
        pub alt: String,
        pub credit: String,
        pub people_shown: Option<PeopleShown>,
        pub consent_id: Option<Uuid>,
        pub audience: Audience,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// When a consent ends by its day: what the sendings said of the person goes with the picture.
pub const FORGET_SAID: JobKind = JobKind { name: "calls.forget_said", run: forget };

/// A file that was sent: as it is now, and what was said of it then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentView {
    /// The file.
    pub file: File,
    /// What the sending holds of it.
    pub sent: SentFile,
}

impl SentView {
    /// Whether it is a picture.
    pub fn is_picture(&self) -> bool {
        self.file.kind.is_some_and(FileKind::is_picture)
    }

    /// Whether another sending says the same of the same file.
    pub fn says_the_same(&self, other: &Self) -> bool {
        says_the_same(&self.sent, &other.sent)
    }
}

/// The files that a sending holds, in the order of its answers.
///
/// # Errors
/// The database refused.
pub async fn sent_files(
    database: &impl ConnectionTrait,
    application: Uuid,
    sending: Uuid,
    answers: &Answers,
) -> Result<Vec<SentView>, DbErr> {
    let rows = rows_of(database, sending).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let files = files_of(database, NOUN, [application]).await?;
    let views = rows.into_values().filter_map(|sent| {
        let file = files.iter().find(|file| file.id == sent.file_id)?;
        Some(SentView { file: file.clone(), sent })
    });
    let mut views: Vec<SentView> = views.collect();
    let place =
        |view: &SentView| answers.files(&view.sent.question).iter().position(|id| *id == view.file.id);
    views.sort_by_cached_key(|view| (view.sent.question.clone(), place(view)));
    Ok(views)
}

async fn rows_of(database: &impl ConnectionTrait, sending: Uuid) -> Result<BTreeMap<Uuid, SentFile>, DbErr> {
    let rows = sent_file::Entity::find()
        .filter(sent_file::Column::SendingId.eq(sending))
        .order_by_asc(sent_file::Column::FileId)
        .all(database)
        .await?;
    Ok(rows.into_iter().map(|row| (row.file_id, row)).collect())
}

/// What a sending would hold of the files of these answers.
pub(super) struct Copies {
    files: Vec<File>,
    rows: Vec<SentFile>,
    /// What was sent before.
    before: BTreeMap<Uuid, SentFile>,
}

impl Copies {
    /// Reads them from the draft; with `only`, those of all other sections from the sending before.
    pub async fn of(
        write: &Write,
        application: Uuid,
        form: &Form<Uuid>,
        answers: &Answers,
        before: Option<&Sending>,
        only: Option<&str>,
    ) -> Result<Self, DbErr> {
        let files = files_in(&**write, application, form, answers).await?;
        let held = before.is_some_and(|before| form.asked_files(&before.answers()).next().is_some());
        let before = match before.filter(|_| held) {
            Some(before) => rows_of(&**write, before.id).await?,
            None => BTreeMap::new(),
        };
        let row = |file: &File| {
            let (key, question) = form
                .asked_files(answers)
                .find(|question| answers.files(&question.key).contains(&file.id))
                .map(|question| (question.key.clone(), question))?;
            let kept =
                only.is_some_and(|only| form.section_of(&key).is_none_or(|section| section.key != only));
            if let Some(sent) = before.get(&file.id).filter(|_| kept) {
                return Some(sent.clone());
            }
            let document = file.kind.is_some_and(|kind: FileKind| !kind.is_picture());
            let is_public = !question.private && (document || file.people_shown.is_some());
            Some(SentFile {
                sending_id: Uuid::nil(),
                file_id: file.id,
                question: key,
                alt: file.alt.clone(),
                credit: file.credit.clone(),
                people_shown: file.people_shown,
                consent_id: file.consent_id,
                audience: if is_public { Audience::Public } else { Audience::Office },
            })
        };
        let rows = files.iter().filter_map(row).collect();
        Ok(Self { files, rows, before })
    }

    /// What keeps the files from being sent. A consent that holds now holds until the write ends.
    pub async fn faults(
        &self,
        write: &Write,
        act: &Act,
        form: &Form<Uuid>,
        answers: &Answers,
    ) -> Result<Vec<(String, Phrase)>, DbErr> {
        let mut held = BTreeSet::new();
        for consent in self.files.iter().filter_map(|file| file.consent_id) {
            if !held.contains(&consent) && people::consent::holds(write, act, consent).await? {
                held.insert(consent);
            }
        }
        let faults = form.file_faults(answers, &self.files, |consent| held.contains(&consent));
        Ok(faults.into_iter().map(|fault| (fault.question, fault.what)).collect())
    }

    /// Whether the sending before holds the same. Of a withdrawn file nothing is said any more.
    pub fn are_same(&self) -> bool {
        self.rows.len() == self.before.len()
            && self.rows.iter().all(|row| {
                let before = self.before.get(&row.file_id);
                before.is_some_and(|before| self.is_withdrawn(row.file_id) || says_the_same(row, before))
            })
    }

    fn is_withdrawn(&self, id: Uuid) -> bool {
        self.files.iter().any(|file| file.id == id && file.state == FileState::Withdrawn)
    }

    pub async fn keep(self, write: &Write, sending: Uuid) -> Result<(), DbErr> {
        let rows: Vec<_> = self
            .rows
            .into_iter()
            .map(|row| sent_file::ActiveModel::from(SentFile { sending_id: sending, ..row }).reset_all())
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        sent_file::Entity::insert_many(rows).exec_without_returning(&**write).await.map(drop)
    }
}

fn says_the_same(one: &SentFile, other: &SentFile) -> bool {
    SentFile { sending_id: other.sending_id, ..one.clone() } == *other
}

/// Whether what is said of the draft's files differs from what the sending holds of them, for the task list.
pub(crate) fn differ(files: &[File], sent: &[SentView]) -> bool {
    sent.iter().any(|view| {
        let file = files.iter().find(|file| file.id == view.file.id);
        file.is_some_and(|file| {
            let said = (&view.sent.alt, &view.sent.credit, view.sent.people_shown, view.sent.consent_id);
            file.state != FileState::Withdrawn
                && (&file.alt, &file.credit, file.people_shown, file.consent_id) != said
        })
    })
}

/// Whether any sending holds a file.
///
/// # Errors
/// The database refused.
pub async fn held_by_sending(database: &impl ConnectionTrait, file: Uuid) -> Result<bool, DbErr> {
    let held = sent_file::Entity::find().filter(sent_file::Column::FileId.eq(file)).limit(1);
    Ok(held.one(database).await?.is_some())
}

/// The ids of the sendings that show a file to everybody, should they be shown.
pub(crate) fn public_sendings_of(file: Uuid) -> SelectStatement {
    let sendings = sent_file::Entity::find()
        .select_only()
        .column(sent_file::Column::SendingId)
        .filter(sent_file::Column::FileId.eq(file))
        .filter(sent_file::Column::Audience.eq(Audience::Public));
    sendings.as_query().clone()
}

/// The consent under which a picture was last sent.
pub(super) async fn sent_under(database: &impl ConnectionTrait, file: Uuid) -> Result<Option<Uuid>, DbErr> {
    let sent = sent_file::Entity::find()
        .filter(sent_file::Column::FileId.eq(file))
        .filter(sent_file::Column::PeopleShown.eq(PeopleShown::Consent))
        .limit(1);
    Ok(sent.one(database).await?.and_then(|sent| sent.consent_id))
}

/// Forgets what the sendings said of the pictures that stand on a consent: it may name the person.
pub(super) async fn forget_said(write: &Write, consent: Uuid) -> Result<(), DbErr> {
    let sql = "UPDATE sent_file SET alt = '' WHERE consent_id = $1";
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, [consent.into()]);
    write.execute_raw(statement).await.map(drop)
}

fn forget(house: House, payload: String) -> Running {
    Box::pin(async move {
        let consent = payload.parse().map_err(|_| JobError::Fail("not a consent's id".to_owned()))?;
        let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
        let write = house.database.begin().await?;
        if !people::consent::holds(&write, &act, consent).await? {
            forget_said(&write, consent).await?;
        }
        Ok(write.commit().await?)
    })
}
