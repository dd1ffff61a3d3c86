//! Those who take part in an application: one leads it, nobody is left out of it who is not meant to be, it is never
//! without anybody.

use foundation::{Act, House, Role, Write};
use people::invitation::{NewInvitation, invite, withdraw_sent_by};
use people::person::{Person, dismiss, holders, make_lead};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;

use super::{NOUN, lock};

/// Why somebody's part in an application does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChange {
    /// Whoever asks may not change it, or takes part no longer.
    NotTheirs,
    /// The colleague takes part no longer.
    Gone,
    /// Who leads goes by handing over, so that somebody stays.
    Leads,
}

/// Those who take part now, read under the application's lock: nobody comes to lead or goes until this write ends.
async fn taking_part(write: &Write, application: Uuid) -> Result<Vec<Person>, DbErr> {
    lock(write, application).await?;
    holders(&**write, Role::Applicant, application).await
}

/// Invites somebody by mail for a person who takes part; whether they still do.
///
/// # Errors
/// The database refused.
pub async fn invite_colleague(
    house: &House,
    write: &Write,
    act: &Act,
    inviter: Uuid,
    new: &NewInvitation,
) -> Result<bool, DbErr> {
    let taking_part = taking_part(write, new.noun_id).await?;
    if !taking_part.iter().any(|person| person.id == inviter) {
        return Ok(false);
    }
    invite(house, write, act, inviter, new).await?;
    Ok(true)
}

/// Ends a person's part: who leads ends that of a colleague, a colleague ends their own. What they have done stays, and
/// whom they invited meanwhile is invited no longer.
///
/// # Errors
/// The database refused.
pub async fn end_part(
    write: &Write,
    act: &Act,
    application: Uuid,
    by: Uuid,
    person: Uuid,
) -> Result<Result<(), NoChange>, DbErr> {
    let taking_part = taking_part(write, application).await?;
    let leads = |id: Uuid| taking_part.first().is_some_and(|lead| lead.id == id);
    if by != person && !leads(by) {
        return Ok(Err(NoChange::NotTheirs));
    }
    if !taking_part.iter().any(|known| known.id == person) {
        return Ok(Err(NoChange::Gone));
    }
    if leads(person) {
        return Ok(Err(NoChange::Leads));
    }
    let verb = if by == person { "leave" } else { "remove_colleague" };
    end(write, act, application, person, verb).await.map(Ok)
}

/// Hands an application over: a colleague leads it, and who led it takes part no longer.
///
/// # Errors
/// The database refused.
pub async fn hand_over(
    write: &Write,
    act: &Act,
    application: Uuid,
    lead: Uuid,
    to: Uuid,
) -> Result<Result<(), NoChange>, DbErr> {
    let taking_part = taking_part(write, application).await?;
    if taking_part.first().is_none_or(|known| known.id != lead) {
        return Ok(Err(NoChange::NotTheirs));
    }
    if to == lead || !taking_part.iter().any(|known| known.id == to) {
        return Ok(Err(NoChange::Gone));
    }
    make_lead(write, act, to, Role::Applicant, application).await?;
    end(write, act, application, lead, "hand_over").await.map(Ok)
}

async fn end(
    write: &Write,
    act: &Act,
    application: Uuid,
    person: Uuid,
    verb: &'static str,
) -> Result<(), DbErr> {
    withdraw_sent_by(write, act, NOUN, application, person).await?;
    dismiss(write, act, person, Role::Applicant, Some(application)).await?;
    act.record(write, NOUN, application, verb, &["applicant"]).await
}
