//! What the page about the programme says of it: how long it runs, and who pays.

use foundation::Language;
use foundation::text::{Reading, read_texts};
use jiff::civil::Date;
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, Statement};

use super::Share;

/// The programme's period with its history, and its grant, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The newest first: it holds, the ones behind it were replaced.
    pub periods: Vec<PeriodShown>,
    /// The fund's official name.
    pub fund: Option<Reading>,
    /// The contract's number.
    pub contract: String,
    /// How much is paid.
    pub share: Share,
    /// The address for letters by mail.
    pub contact: Option<String>,
}

/// A period as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodShown {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why it replaced the one before.
    pub reason: Option<Reading>,
}

/// Reads the programme's period and grant; `None` before there is a programme.
///
/// # Errors
/// The database refused, or holds a day that is none.
pub async fn describe(
    database: &impl ConnectionTrait,
    language: Language,
) -> Result<Option<Description>, DbErr> {
    #[derive(FromQueryResult)]
    struct GrantRow {
        contact: Option<String>,
        fund_id: Uuid,
        contract: String,
        share: Share,
    }
    #[derive(FromQueryResult)]
    struct PeriodRow {
        from_day: String,
        to_day: String,
        reason_id: Option<Uuid>,
    }
    let backend = database.get_database_backend();
    let sql = "SELECT p.contact, g.fund_id, g.contract, g.share
                 FROM programme p JOIN programme_grant g ON g.programme_id = p.id";
    let grant = GrantRow::find_by_statement(Statement::from_string(backend, sql)).one(database).await?;
    let Some(grant) = grant else { return Ok(None) };
    let sql = "SELECT from_day, to_day, reason_id FROM programme_period  ORDER BY recorded_at DESC, to_day DESC LIMIT 50";
    let periods = PeriodRow::find_by_statement(Statement::from_string(backend, sql)).all(database).await?;
    let reasons = periods.iter().filter_map(|period| period.reason_id);
    let texts = read_texts(database, language, std::iter::once(grant.fund_id).chain(reasons)).await?;
    let periods = periods.iter().map(|period| {
        Ok(PeriodShown {
            from: day(&period.from_day)?,
            to: day(&period.to_day)?,
            reason: period.reason_id.and_then(|id| texts.get(id)).cloned(),
        })
    });
    Ok(Some(Description {
        periods: periods.collect::<Result<_, DbErr>>()?,
        fund: texts.get(grant.fund_id).cloned(),
        contract: grant.contract,
        share: grant.share,
        contact: grant.contact,
    }))
}

fn day(stored: &str) -> Result<Date, DbErr> {
    stored.parse().map_err(|_| DbErr::Type(format!("{stored} is no day")))
}
