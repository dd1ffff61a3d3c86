//! Reminders to those whose entry is still a draft: seven days and one day before the call closes.

use foundation::jobs::{self, JobError, JobKind, Running};
use foundation::{Act, House, Moment, Phrase, Write};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use uuid::Uuid;

use crate::application::application_of;
use crate::call::{Call, call_of};
use crate::letters;

/// How many days before the closing a reminder is written.
pub const DAYS: [i64; 2] = [7, 1];
const DRAFTS_AT_ONCE: u64 = 50;

/// The job that writes a call's reminders, some at a time.
pub const REMIND: JobKind = JobKind { name: "calls.remind", run: remind };

#[derive(FromQueryResult)]
struct Draft {
    id: Uuid,
}

/// Enqueues a call's reminders; those whose day has passed are left out.
///
/// # Errors
/// The database refused.
pub(crate) async fn plan(write: &Write, act: &Act, call: &Call) -> Result<(), DbErr> {
    for days in DAYS {
        let due = call.closes_at.plus_days(-days);
        if due > act.at {
            let payload = format!("{} {days}", call.id);
            let once = format!("remind {} {days} {}", call.id, call.closes_at.0);
            jobs::enqueue(write, act, REMIND.name, payload, due, Some(once)).await?;
        }
    }
    Ok(())
}

fn remind(house: House, payload: String) -> Running {
    Box::pin(async move {
        let unreadable = || JobError::Fail(format!("not a call and days: {payload}"));
        let (call, days) = payload.split_once(' ').ok_or_else(unreadable)?;
        let call: Uuid = call.parse().map_err(|_| unreadable())?;
        let days: i64 = days.parse().map_err(|_| unreadable())?;
        let Some(call) = call_of(house.database.read(), call).await? else {
            return Ok(());
        };
        // A closing that was moved has reminders of its own; one that comes as late as the next is left to that.
        let next = DAYS.into_iter().filter(|fewer| *fewer < days).max().unwrap_or(0);
        let now = house.clock.now();
        if now < call.closes_at.plus_days(-days) || now >= call.closes_at.plus_days(-next) {
            return Ok(());
        }
        while remind_some(&house, &call, days).await? {}
        Ok(())
    })
}

async fn remind_some(house: &House, call: &Call, days: i64) -> Result<bool, DbErr> {
    let sql = "SELECT a.id FROM application a
                WHERE a.call_id = $1 AND a.number IS NULL
                  AND NOT EXISTS (SELECT 1 FROM postal_arrival p WHERE p.application_id = a.id)
                  AND NOT EXISTS (SELECT 1 FROM draft_reminder r
                                   WHERE r.application_id = a.id AND r.days = $2 AND r.closes_at = $3)
                ORDER BY a.id LIMIT $4";
    let limit = i64::try_from(DRAFTS_AT_ONCE).unwrap_or(50);
    let write = house.database.begin().await?;
    let backend = write.get_database_backend();
    let few = i32::try_from(days).unwrap_or_default();
    let drafts = Draft::find_by_statement(Statement::from_sql_and_values(
        backend,
        sql,
        [call.id.into(), few.into(), call.closes_at.into(), limit.into()],
    ));
    let drafts = drafts.all(&*write).await?;
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let left = days_left(call.closes_at, act.at);
    for draft in &drafts {
        let application = application_of(&*write, draft.id).await?;
        let subject = Phrase::of("calls-letter-reminder-subject");
        let text = Phrase::of("calls-letter-reminder").with("days", left);
        letters::write_all(&write, &act, house, &application, call, &subject, &text).await?;
        let record = "INSERT INTO draft_reminder (application_id, closes_at, days, written_at)
                      VALUES ($1, $2, $3, $4)";
        let values = [draft.id.into(), call.closes_at.into(), few.into(), act.at.into()];
        write.execute_raw(Statement::from_sql_and_values(backend, record, values)).await?;
    }
    write.commit().await?;
    Ok(!drafts.is_empty())
}

/// How many days are left, begun ones included: what a reminder says that was held up.
fn days_left(closes_at: Moment, now: Moment) -> i64 {
    (1..=DAYS[0]).find(|days| now.plus_days(*days) >= closes_at).unwrap_or(DAYS[0])
}
