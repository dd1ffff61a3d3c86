//! Limits: how often something may be tried in a while, by an address or a network address.
//!
//! They are counted in the database: so they hold for all processes together and over a restart, and a refused try
//! costs one reading. Memory would be faster, but what is limited here is followed by a mail or a signature anyway.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use sha2::{Digest, Sha256};

use crate::clock::Moment;
use crate::database::Database;
use crate::pages::Problem;

/// A limit: so many times in so many minutes, counted from the first.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is limited: `sign-in mails of an address`.
    pub name: &'static str,
    /// How often it may happen.
    pub times: i32,
    /// In how long.
    pub minutes: i64,
}

#[derive(FromQueryResult)]
struct Use {
    times: i32,
    ends_at: Moment,
}

impl Limit {
    /// Counts one try of `who`. It counts at once, whatever becomes of the request.
    ///
    /// # Errors
    /// [`Problem::TooMany`] when the limit was reached before, or the database refused.
    pub async fn take(&self, database: &Database, now: Moment, who: &str) -> Result<(), Problem> {
        let mark: String = Sha256::digest(format!("{}\n{who}", self.name))
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let read = "SELECT times, ends_at FROM limit_use WHERE mark = $1 AND ends_at > $2";
        let known = one(database.read(), read, [mark.clone().into(), now.into()]).await?;
        if let Some(known) = known.filter(|known| known.times >= self.times) {
            return Err(wait(known.ends_at, now));
        }
        let write = database.begin().await?;
        let forget = "DELETE FROM limit_use WHERE ends_at <= $1";
        let backend = write.get_database_backend();
        write.execute_raw(Statement::from_sql_and_values(backend, forget, [now.into()])).await?;
        let count = "INSERT INTO limit_use (mark, times, ends_at) VALUES ($1, 1, $2)
            ON CONFLICT (mark) DO UPDATE SET times = limit_use.times + 1 RETURNING times, ends_at";
        let counted = one(&*write, count, [mark.into(), now.plus_minutes(self.minutes).into()]).await?;
        write.commit().await?;
        match counted.filter(|counted| counted.times > self.times) {
            Some(counted) => Err(wait(counted.ends_at, now)),
            None => Ok(()),
        }
    }
}

async fn one(
    database: &impl ConnectionTrait,
    sql: &str,
    values: [sea_orm::Value; 2],
) -> Result<Option<Use>, DbErr> {
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Use::find_by_statement(statement).one(database).await
}

fn wait(until: Moment, now: Moment) -> Problem {
    let seconds = (until.0 - now.0).div_euclid(1_000_000) + 1;
    Problem::TooMany(u32::try_from(seconds).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::Limit;
    use crate::migrations::foundation;
    use crate::pages::Problem;
    use crate::testing::{START, on_both};

    const TWICE: Limit = Limit { name: "a test", times: 2, minutes: 15 };

    #[tokio::test]
    async fn a_limit_is_reached_and_passes_and_is_one_persons_own() {
        on_both(&foundation(), |bench| async move {
            let bench = bench;
            let take = async |who: &str, minutes: i64| match TWICE
                .take(&bench.database, START.plus_minutes(minutes), who)
                .await
            {
                Ok(()) => 0,
                Err(Problem::TooMany(seconds)) => seconds,
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!([take("ana", 0).await, take("ana", 1).await], [0, 0]);
            assert_eq!(take("ana", 5).await, 601);
            assert_eq!(take("bo", 5).await, 0);
            assert_eq!(take("ana", 14).await, 61);
            assert_eq!(take("ana", 15).await, 0);
        })
        .await;
    }
}
