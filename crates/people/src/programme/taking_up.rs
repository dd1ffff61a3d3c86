//! Taking up a programme from its data: the first time it is founded, later it is brought up to date.

use foundation::text::{Drafted, rewrite_text, write_texts};
use foundation::{Act, Language, Moment, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, Statement};

use super::{NewGrant, NewProgramme, Period};

/// What taking up did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenUp {
    /// There was no programme before.
    Founded,
    /// The programme stood already; this many periods were added to its history.
    Renewed {
        /// Periods that were not known before: a prolongation.
        periods: usize,
    },
}

#[derive(FromQueryResult)]
struct Standing {
    id: Uuid,
    name_id: Uuid,
    summary_id: Uuid,
    fund_id: Uuid,
    statement_id: Uuid,
    disclaimer_id: Uuid,
    confirmed_at: Option<Moment>,
}

/// Founds the programme of this installation, or brings it up to date.
///
/// Texts get new versions, a new period stands beside the old ones, the wording becomes confirmed. Taking up the same
/// data twice changes nothing.
///
/// # Errors
/// The database refused.
pub async fn take_up_programme(write: &Write, act: &Act, new: &NewProgramme) -> Result<TakenUp, DbErr> {
    let sql =
        "SELECT p.id, p.name_id, p.summary_id, g.fund_id, g.statement_id, g.disclaimer_id, g.confirmed_at
                 FROM programme p JOIN programme_grant g ON g.programme_id = p.id";
    let statement = Statement::from_string(write.get_database_backend(), sql);
    match Standing::find_by_statement(statement).one(&**write).await? {
        None => found(write, act, new).await.map(|()| TakenUp::Founded),
        Some(standing) => renew(write, act, &standing, new).await,
    }
}

fn texts(new: &NewProgramme) -> [&Drafted; 5] {
    [&new.name, &new.summary, &new.grant.fund, &new.grant.statement, &new.grant.disclaimer]
}

async fn run(write: &Write, sql: &str, values: Vec<Value>) -> Result<(), DbErr> {
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    write.execute_raw(statement).await.map(drop)
}

async fn found(write: &Write, act: &Act, new: &NewProgramme) -> Result<(), DbErr> {
    let ids = write_texts(write, act, Language::En, &texts(new)).await?;
    let id = act.id();
    run(
        write,
        "INSERT INTO programme (id, acronym, name_id, summary_id, sole, contact) VALUES ($1, $2, $3, $4, 1, $5)",
        vec![
            id.into(),
            new.acronym.clone().into(),
            ids[0].into(),
            ids[1].into(),
            new.contact.clone().into(),
        ],
    )
    .await?;
    for period in &new.period {
        add_period(write, act, id, period).await?;
    }
    run(
        write,
        "INSERT INTO programme_grant (id, programme_id, contract, share, source, fund_id, statement_id, disclaimer_id)
         VALUES ($1, $2, '', 'funded', '', $3, $4, $5)",
        vec![act.id().into(), id.into(), ids[2].into(), ids[3].into(), ids[4].into()],
    )
    .await?;
    write_grant(write, id, &new.grant, new.grant.confirmed.then_some(act.at)).await?;
    act.record(write, "programme", id, "found", &[]).await
}

async fn renew(write: &Write, act: &Act, standing: &Standing, new: &NewProgramme) -> Result<TakenUp, DbErr> {
    let ids = [
        standing.name_id,
        standing.summary_id,
        standing.fund_id,
        standing.statement_id,
        standing.disclaimer_id,
    ];
    for (id, text) in ids.into_iter().zip(texts(new)) {
        for (language, body) in &text.0 {
            rewrite_text(write, act, id, *language, body).await?;
        }
    }
    run(
        write,
        "UPDATE programme SET acronym = $2, contact = $3 WHERE id = $1",
        vec![standing.id.into(), new.acronym.clone().into(), new.contact.clone().into()],
    )
    .await?;
    let confirmed = new.grant.confirmed.then(|| standing.confirmed_at.unwrap_or(act.at));
    write_grant(write, standing.id, &new.grant, confirmed).await?;
    let mut periods = 0;
    for period in &new.period {
        if !is_known(write, standing.id, period).await? {
            add_period(write, act, standing.id, period).await?;
            periods += 1;
        }
    }
    act.record(write, "programme", standing.id, "renew", &[]).await?;
    Ok(TakenUp::Renewed { periods })
}

async fn write_grant(
    write: &Write,
    programme: Uuid,
    grant: &NewGrant,
    confirmed_at: Option<Moment>,
) -> Result<(), DbErr> {
    let official = grant.partners_official;
    run(
        write,
        "UPDATE programme_grant SET contract = $2, share = $3, source = $4, confirmed_at = $5,
            official_authorities = $6, official_civil_society = $7, official_networks = $8
          WHERE programme_id = $1",
        vec![
            programme.into(),
            grant.contract.clone().into(),
            grant.share.into(),
            grant.source.clone().into(),
            confirmed_at.into(),
            official.map(|count| count.authorities).into(),
            official.map(|count| count.civil_society).into(),
            official.map(|count| count.networks).into(),
        ],
    )
    .await
}

async fn add_period(write: &Write, act: &Act, programme: Uuid, period: &Period) -> Result<(), DbErr> {
    let reason = match &period.reason {
        Some(reason) => Some(write_texts(write, act, Language::En, &[reason]).await?[0]),
        None => None,
    };
    run(
        write,
        "INSERT INTO programme_period (id, programme_id, from_day, to_day, reason_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        vec![
            act.id().into(),
            programme.into(),
            period.from.to_string().into(),
            period.to.to_string().into(),
            reason.into(),
            act.at.into(),
        ],
    )
    .await
}

async fn is_known(write: &Write, programme: Uuid, period: &Period) -> Result<bool, DbErr> {
    let sql = "SELECT id FROM programme_period WHERE programme_id = $1 AND from_day = $2 AND to_day = $3";
    let values = [programme.into(), period.from.to_string().into(), period.to.to_string().into()];
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    Ok(write.query_one_raw(statement).await?.is_some())
}
