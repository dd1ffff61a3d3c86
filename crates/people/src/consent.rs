//! Consent: whose face, voice or name may be used, for what, until when; and the day it ends.
//!
//! The program has one such record for every room. A picture points to one by its `consent_id`
//! ([`foundation::files::describe`]); when the consent ends, so does the picture, in the same write.

use std::collections::BTreeSet;

use foundation::database::Write;
use foundation::files::{self, Why};
use foundation::jobs::{self, JobError, JobKind, Running};
use foundation::{Act, House, Line, Moment};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{FromQueryResult, QueryOrder, QuerySelect, Statement};

/// What of a person may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cover {
    /// The face on a picture or a film.
    Face,
    /// The voice.
    Voice,
    /// The name.
    Name,
}

impl Cover {
    /// Every one, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Face, Self::Voice, Self::Name];

    /// As data writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Face => "face",
            Self::Voice => "voice",
            Self::Name => "name",
        }
    }

    /// The one of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cover| cover.code() == code)
    }
}

/// A consent as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewConsent {
    /// Who is shown, as they wish to be named.
    pub name: Line,
    /// Who speaks for a child.
    pub guardian: Option<Line>,
    /// What may be used.
    pub covers: BTreeSet<Cover>,
    /// What it may be used for, in the words of who consents.
    pub uses: String,
    /// The instant from which it may not be used any more.
    pub until: Option<Moment>,
    /// How we know: the signed form and where it is kept.
    pub evidence: String,
}

/// A consent.
pub type Consent = row::Model;

mod row {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub guardian: Option<String>,
        pub covers: String,
        pub uses: String,
        pub until_at: Option<Moment>,
        pub evidence: String,
        pub recorded_by: Uuid,
        pub recorded_at: Moment,
        pub withdrawn_at: Option<Moment>,
        pub withdrawn_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Consent {
    /// What may be used.
    pub fn covers(&self) -> BTreeSet<Cover> {
        self.covers.split(' ').filter_map(Cover::from_code).collect()
    }

    /// Whether it holds at an instant.
    pub fn holds(&self, now: Moment) -> bool {
        self.withdrawn_at.is_none() && self.until_at.is_none_or(|until| now < until)
    }
}

/// The job that ends a consent on its day.
pub const END: JobKind = JobKind { name: "people.end_consent", run: end };

/// Records a consent; `recorder` is who saw the evidence.
///
/// # Errors
/// The database refused.
pub async fn record(write: &Write, act: &Act, recorder: Uuid, new: &NewConsent) -> Result<Uuid, DbErr> {
    let id = act.id();
    let covers: Vec<&str> = new.covers.iter().map(|cover| cover.code()).collect();
    let consent = row::ActiveModel {
        id: Set(id),
        name: Set(new.name.as_str().to_owned()),
        guardian: Set(new.guardian.as_ref().map(|guardian| guardian.as_str().to_owned())),
        covers: Set(covers.join(" ")),
        uses: Set(new.uses.clone()),
        until_at: Set(new.until),
        evidence: Set(new.evidence.clone()),
        recorded_by: Set(recorder),
        recorded_at: Set(act.at),
        withdrawn_at: Set(None),
        withdrawn_by: Set(None),
    };
    row::Entity::insert(consent).exec_without_returning(&**write).await?;
    if let Some(until) = new.until {
        jobs::enqueue(write, act, END.name, id.to_string(), until, None).await?;
    }
    let fields = ["name", "guardian", "covers", "uses", "until", "evidence"];
    act.record(write, "consent", id, "record", &fields).await?;
    Ok(id)
}

/// The consents of these ids, in the order they were recorded, for a room that has found them by a noun of its own.
///
/// # Errors
/// The database refused.
pub async fn consents_of(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Consent>, DbErr> {
    row::Entity::find()
        .filter(row::Column::Id.is_in(ids))
        .order_by_asc(row::Column::RecordedAt)
        .order_by_asc(row::Column::Id)
        .all(database)
        .await
}

/// The consents whose ids a room's own statement finds, in the order they were recorded.
///
/// # Errors
/// The database refused.
pub async fn consents_within(
    database: &impl ConnectionTrait,
    ids: SelectStatement,
) -> Result<Vec<Consent>, DbErr> {
    row::Entity::find()
        .filter(row::Column::Id.in_subquery(ids))
        .order_by_asc(row::Column::RecordedAt)
        .order_by_asc(row::Column::Id)
        .all(database)
        .await
}

/// The ids of the consents that a person recorded; at most 200, the newest.
///
/// # Errors
/// The database refused.
pub async fn recorded_by(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let recorded = row::Entity::find()
        .filter(row::Column::RecordedBy.eq(person))
        .order_by_desc(row::Column::RecordedAt)
        .limit(200)
        .all(database)
        .await?;
    Ok(recorded.into_iter().map(|consent| consent.id).collect())
}

/// Whether a consent holds, asked in the write that is about to stand on it: until the write ends, it stays so.
///
/// # Errors
/// The database refused.
pub async fn holds(write: &Write, act: &Act, id: Uuid) -> Result<bool, DbErr> {
    #[derive(FromQueryResult)]
    struct Held {
        until_at: Option<Moment>,
    }
    let backend = write.get_database_backend();
    // SQLite has one writer and needs no lock.
    let lock = if backend == sea_orm::DatabaseBackend::Sqlite { "" } else { "FOR UPDATE" };
    let sql = format!("SELECT until_at FROM consent WHERE id = $1 AND withdrawn_at IS NULL {lock}");
    let held = Held::find_by_statement(Statement::from_sql_and_values(backend, sql, [id.into()]))
        .one(&**write)
        .await?;
    Ok(held.is_some_and(|held| held.until_at.is_none_or(|until| act.at < until)))
}

/// Withdraws a consent, and with it every file that stands on it: from this write on each answers 410.
///
/// Withdrawn already, it stays as it was. Says which files were withdrawn, so that the room can tell who used them.
///
/// # Errors
/// The database refused.
pub async fn withdraw(write: &mut Write, act: &Act, id: Uuid) -> Result<Vec<files::File>, DbErr> {
    let withdrawn = row::Entity::update_many()
        .set(row::ActiveModel {
            withdrawn_at: Set(Some(act.at)),
            withdrawn_by: Set(act.person),
            ..Default::default()
        })
        .filter(row::Column::Id.eq(id))
        .filter(row::Column::WithdrawnAt.is_null())
        .exec(&**write)
        .await?;
    if withdrawn.rows_affected == 0 {
        return Ok(Vec::new());
    }
    act.record(write, "consent", id, "withdraw", &[]).await?;
    files::withdraw_consent(write, act, id, Why::ConsentWithdrawn).await
}

/// The consents that a person recorded, for their copy of the data: who was shown is another person's to take away.
pub(crate) async fn copies_for(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Consent>, DbErr> {
    row::Entity::find()
        .filter(row::Column::RecordedBy.eq(person))
        .order_by_asc(row::Column::RecordedAt)
        .order_by_asc(row::Column::Id)
        .all(database)
        .await
}

/// Empties a consent that no file stands on any more: who was shown, for what, how we knew.
///
/// # Errors
/// The database refused.
pub async fn empty_unused(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    if files::stand_on(&**write, id).await? {
        return Ok(());
    }
    let emptied = row::ActiveModel {
        name: Set(String::new()),
        guardian: Set(None),
        uses: Set(String::new()),
        evidence: Set(String::new()),
        ..Default::default()
    };
    row::Entity::update_many().set(emptied).filter(row::Column::Id.eq(id)).exec(&**write).await?;
    act.record(write, "consent", id, "empty", &["name", "guardian", "uses", "evidence"]).await
}

fn end(house: House, payload: String) -> Running {
    Box::pin(async move {
        let id = payload.parse().map_err(|_| JobError::Fail("not a consent's id".to_owned()))?;
        let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
        let mut write = house.database.begin().await?;
        if !holds(&write, &act, id).await? {
            files::withdraw_consent(&mut write, &act, id, Why::ConsentOver).await?;
        }
        Ok(write.commit().await?)
    })
}

#[cfg(test)]
mod tests;
