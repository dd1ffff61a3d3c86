//! Work done later: enqueued in the transaction of its cause, claimed by one process, thin and idempotent.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, QuerySelect, Statement};
use tokio::sync::watch;

use crate::audit::Act;
use crate::clock::Moment;
use crate::database::{Database, Write};
use crate::house::House;
use crate::mail;

/// How long a claimed job is left alone before another process may take it for dead.
const CLAIM_MINUTES: i64 = 10;
const ATTEMPTS: i32 = 8;

/// What becomes of a job that could not be done.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Something that passes: tried again later, each time after longer.
    #[error("{0}")]
    Retry(String),
    /// What it needs is not there: tried again after so many minutes, however long that goes on.
    #[error("{0}")]
    Wait(String, i64),
    /// It will never work: kept as failed for a person to see.
    #[error("{0}")]
    Fail(String),
}

impl From<DbErr> for JobError {
    fn from(error: DbErr) -> Self {
        Self::Retry(error.to_string())
    }
}

/// A future of a job.
pub type Running = Pin<Box<dyn Future<Output = Result<(), JobError>> + Send>>;

/// A kind of job and what runs it.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// `room.verb`.
    pub name: &'static str,
    /// Does it; must be harmless when done twice.
    pub run: fn(House, String) -> Running,
}

mod job {
    use sea_orm::entity::prelude::*;

    use crate::clock::Moment;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: String,
        pub payload: String,
        pub once: Option<String>,
        pub due_at: Moment,
        pub attempts: i32,
        pub claimed_until: Option<Moment>,
        pub failed_at: Option<Moment>,
        pub failure: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Enqueues a job. With `once`, a job of the same key that is still to be done makes this one needless.
///
/// # Errors
/// The database refused.
pub async fn enqueue(
    write: &Write,
    act: &Act,
    kind: &str,
    payload: impl Into<String>,
    due: Moment,
    once: Option<String>,
) -> Result<(), DbErr> {
    if let Some(key) = &once {
        // One that failed for good keeps its record and lets go of its key.
        job::Entity::update_many()
            .set(job::ActiveModel { once: Set(None), ..Default::default() })
            .filter(job::Column::Once.eq(key.as_str()).and(job::Column::FailedAt.is_not_null()))
            .exec(&**write)
            .await?;
    }
    let job = job::ActiveModel {
        id: Set(act.id()),
        kind: Set(kind.to_owned()),
        payload: Set(payload.into()),
        once: Set(once),
        due_at: Set(due),
        attempts: Set(0),
        claimed_until: Set(None),
        failed_at: Set(None),
        failure: Set(None),
    };
    let mut once_only = sea_orm::sea_query::OnConflict::column(job::Column::Once);
    job::Entity::insert(job)
        .on_conflict(once_only.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await
        .map(drop)
}

/// What a worker takes: a mail server that hangs holds up mails, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// The mails.
    Mails,
    /// Whatever is no mail.
    Others,
}

impl Lane {
    const ALL: [Self; 2] = [Self::Mails, Self::Others];

    fn takes(self) -> Expr {
        match self {
            Self::Mails => job::Column::Kind.eq(mail::DELIVER.name),
            Self::Others => job::Column::Kind.ne(mail::DELIVER.name),
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Mails => "=",
            Self::Others => "<>",
        }
    }
}

#[derive(FromQueryResult)]
struct Claimed {
    id: Uuid,
    kind: String,
    payload: String,
    attempts: i32,
}

async fn claim(database: &Database, lane: Lane, now: Moment) -> Result<Option<Claimed>, DbErr> {
    let skip = if database.is_sqlite() { "" } else { "FOR UPDATE SKIP LOCKED" };
    let is = lane.sign();
    let sql = format!(
        "UPDATE job SET claimed_until = $2, attempts = attempts + 1
          WHERE id = (SELECT id FROM job
                       WHERE kind {is} $3 AND failed_at IS NULL AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until < $1)
                       ORDER BY due_at LIMIT 1 {skip})
      RETURNING id, kind, payload, attempts"
    );
    let write = database.begin().await?;
    let until = now.plus_minutes(CLAIM_MINUTES);
    let claimed = Claimed::find_by_statement(Statement::from_sql_and_values(
        write.get_database_backend(),
        sql,
        [now.into(), until.into(), mail::DELIVER.name.into()],
    ))
    .one(&*write)
    .await?;
    write.commit().await?;
    Ok(claimed)
}

async fn anything_due(database: &Database, lane: Lane, now: Moment) -> Result<bool, DbErr> {
    let due = job::Entity::find()
        .filter(lane.takes())
        .filter(job::Column::FailedAt.is_null())
        .filter(job::Column::DueAt.lte(now))
        .filter(job::Column::ClaimedUntil.is_null().or(job::Column::ClaimedUntil.lt(now)))
        .one(database.read())
        .await?;
    Ok(due.is_some())
}

/// Does one due job of a lane; `false` when none is due.
///
/// # Errors
/// The database refused to give or to close the job. What the job itself met is written beside it.
pub async fn run_one(house: &House, lane: Lane) -> Result<bool, DbErr> {
    let now = house.clock.now();
    if !anything_due(&house.database, lane, now).await? {
        return Ok(false);
    }
    let Some(claimed) = claim(&house.database, lane, now).await? else {
        return Ok(false);
    };
    let kind = house.jobs.iter().find(|kind| kind.name == claimed.kind);
    let outcome = match kind {
        // It was begun as often as a job is tried, and the program ended in the middle of it each time.
        _ if claimed.attempts > ATTEMPTS => Err(JobError::Fail("it never came to its end".to_owned())),
        // In a task of its own: one that panics takes neither its lane nor the other with it.
        Some(kind) => tokio::spawn((kind.run)(house.clone(), claimed.payload))
            .await
            .unwrap_or_else(|broke| Err(JobError::Retry(broke.to_string()))),
        None => Err(JobError::Fail("no room knows this kind of job".to_owned())),
    };
    let write = house.database.begin().await?;
    let now = house.clock.now();
    match outcome {
        Ok(()) => {
            job::Entity::delete_by_id(claimed.id).exec(&*write).await?;
        }
        Err(error) => {
            // Waiting is no attempt.
            let (fails, pause, attempts) = match error {
                JobError::Fail(_) => (true, 0, claimed.attempts),
                JobError::Retry(_) => {
                    (claimed.attempts >= ATTEMPTS, 1 << claimed.attempts.clamp(0, 10), claimed.attempts)
                }
                JobError::Wait(_, minutes) => (false, minutes, claimed.attempts - 1),
            };
            if matches!(error, JobError::Wait(..)) {
                tracing::info!(job = %claimed.id, kind = claimed.kind, %error, "a job waits");
            } else {
                tracing::warn!(job = %claimed.id, kind = claimed.kind, %error, fails, "a job was not done");
            }
            job::Entity::update_many()
                .filter(job::Column::Id.eq(claimed.id))
                .set(job::ActiveModel {
                    claimed_until: Set(None),
                    attempts: Set(attempts),
                    due_at: Set(now.plus_minutes(pause)),
                    failed_at: Set(fails.then_some(now)),
                    failure: Set(Some(error.to_string())),
                    ..Default::default()
                })
                .exec(&*write)
                .await?;
        }
    }
    write.commit().await?;
    Ok(true)
}

/// Does every job that is due now, one after the other; returns how many.
///
/// # Errors
/// As [`run_one`].
pub async fn run_due(house: &House) -> Result<usize, DbErr> {
    let mut done = 0;
    loop {
        let before = done;
        for lane in Lane::ALL {
            while run_one(house, lane).await? {
                done += 1;
            }
        }
        // A job may have enqueued one of the other lane.
        if done == before {
            return Ok(done);
        }
    }
}

/// How many jobs wait and how many have failed, for the operator.
///
/// # Errors
/// The database refused.
pub async fn counts(database: &Database) -> Result<(u64, u64), DbErr> {
    let waiting = job::Entity::find().filter(job::Column::FailedAt.is_null()).count(database.read()).await?;
    let failed =
        job::Entity::find().filter(job::Column::FailedAt.is_not_null()).count(database.read()).await?;
    Ok((waiting, failed))
}

/// A job as a person reads of it: what it is to do is left out, since it may hold what was written.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct FailedJob {
    /// The job.
    pub id: Uuid,
    /// `room.verb`.
    pub kind: String,
    /// When it was given up.
    pub failed_at: Moment,
    /// What it met last.
    pub failure: String,
}

/// The jobs that a person must look at, at most `limit`, the newest first.
///
/// # Errors
/// The database refused.
pub async fn failed(database: &Database, limit: u64) -> Result<Vec<FailedJob>, DbErr> {
    job::Entity::find()
        .select_only()
        .columns([job::Column::Id, job::Column::Kind, job::Column::FailedAt, job::Column::Failure])
        .filter(job::Column::FailedAt.is_not_null())
        .order_by_desc(job::Column::FailedAt)
        .limit(limit)
        .into_model()
        .all(database.read())
        .await
}

/// Has a failed job done again, at once and with all its tries; false where it has not failed, or is gone.
///
/// # Errors
/// The database refused.
pub async fn try_again(write: &Write, act: &Act, id: Uuid) -> Result<bool, DbErr> {
    let revived = job::Entity::update_many()
        .set(job::ActiveModel {
            failed_at: Set(None),
            attempts: Set(0),
            due_at: Set(act.at),
            ..Default::default()
        })
        .filter(job::Column::Id.eq(id).and(job::Column::FailedAt.is_not_null()))
        .exec(&**write)
        .await?;
    if revived.rows_affected == 0 {
        return Ok(false);
    }
    act.record(write, "job", id, "try_again", &["failed_at"]).await?;
    Ok(true)
}

/// Works until it is told to stop, in each lane by itself: looks every second, and at once while there is something to
/// do. The jobs in hand are brought to their end, and no other is begun.
pub async fn work(house: House, stop: watch::Receiver<bool>) {
    tokio::join!(work_in(&house, Lane::Mails, stop.clone()), work_in(&house, Lane::Others, stop));
}

async fn work_in(house: &House, lane: Lane, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let pause = match run_one(house, lane).await {
            Ok(true) => continue,
            Ok(false) => Duration::from_secs(1),
            Err(error) => {
                tracing::error!(%error, "the job table does not answer");
                Duration::from_secs(5)
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.wait_for(|told| *told) => return,
        }
    }
}
