//! What signing in leaves behind is erased after thirty days: codes and links, changes of address, ended sessions, and
//! the mails about them and about invitations.

use foundation::jobs::{self, JobKind, Running};
use foundation::mail::empty_older;
use foundation::{Act, House, Moment, Write};
use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::invitation::forget_older;
use crate::session::IDLE_DAYS;

/// For how many days it is kept: the privacy page says so.
pub const KEPT_DAYS: i64 = 30;
/// The nouns that the room's mails are about.
const MAILS: [&str; 3] = ["sign_in", "invitation", "person"];
const EMPTIED_AT_ONCE: u64 = 200;

/// The daily job; it enqueues the next day's itself.
pub const TIDY: JobKind = JobKind { name: "people.tidy", run: tidy };

/// Sees to it that the daily job is there: called when the program starts.
///
/// # Errors
/// The database refused.
pub async fn plan(house: &House) -> Result<(), DbErr> {
    let write = house.database.begin().await?;
    enqueue(&write, house, house.clock.now()).await?;
    write.commit().await
}

async fn enqueue(write: &Write, house: &House, due: Moment) -> Result<(), DbErr> {
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    jobs::enqueue(write, &act, TIDY.name, "", due, Some(format!("tidy {}", due.day()))).await
}

fn tidy(house: House, _: String) -> Running {
    Box::pin(async move {
        let now = house.clock.now();
        // First of all, so that a day that fails is not the last one.
        let write = house.database.begin().await?;
        enqueue(&write, &house, now.plus_days(1)).await?;
        write.commit().await?;
        let old = now.plus_days(-KEPT_DAYS);
        let write = house.database.begin().await?;
        for sql in [
            "DELETE FROM sign_in WHERE asked_at < $1",
            "DELETE FROM email_change WHERE asked_at < $1",
            "DELETE FROM session WHERE ended_at < $1",
        ] {
            let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, [old.into()]);
            write.execute_raw(statement).await?;
        }
        // A session that is not used for so long has ended by itself, and is kept as long again.
        let unused = Statement::from_sql_and_values(
            write.get_database_backend(),
            "DELETE FROM session WHERE seen_at < $1",
            [old.plus_days(-IDLE_DAYS).into()],
        );
        write.execute_raw(unused).await?;
        forget_older(&write, now, old).await?;
        write.commit().await?;
        for noun in MAILS {
            loop {
                let write = house.database.begin().await?;
                let emptied = empty_older(&write, now, noun, old, EMPTIED_AT_ONCE).await?;
                write.commit().await?;
                if emptied == 0 {
                    break;
                }
            }
        }
        Ok(())
    })
}
