//! Erasing a person: their values go, what they did stays with an id. Audit records hold no values and are not touched.

use foundation::{Act, Role, Write, mail};
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::invitation;
use crate::person::{self, rights_of};

/// Why a person is not erased yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotErased {
    /// Nobody would be left to keep the installation.
    #[error("this is the last administrator: appoint another one first")]
    LastAdministrator,
    /// Nobody would be left to run an organisation's calls.
    #[error("this is the last of an organisation's secretariat: appoint another one first")]
    LastOfSecretariat,
}

/// What stands in the way of erasing a person, if anything does.
///
/// # Errors
/// The database refused.
pub async fn hindrance(database: &impl ConnectionTrait, person: Uuid) -> Result<Option<NotErased>, DbErr> {
    for right in rights_of(database, person).await? {
        let last = person::count_holders(database, right).await? <= 1;
        match right.role {
            Role::Administrator if last => return Ok(Some(NotErased::LastAdministrator)),
            Role::Secretariat if last => return Ok(Some(NotErased::LastOfSecretariat)),
            _ => {}
        }
    }
    Ok(None)
}

/// Empties what this room holds of a person: name, address, sessions, passkeys, codes, invitations, mails.
///
/// Their roles end. Erased already, nothing changes. Other rooms have erased before, since they find the person by what goes here.
///
/// # Errors
/// The database refused.
pub async fn erase(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    let Some(person) = person::read_persons(&**write, [id]).await?.into_iter().next() else {
        return Ok(());
    };
    let email = person.email.as_deref();
    invitation::empty_of(write, act.at, id, email).await?;
    mail::empty_to(write, act.at, id, email).await?;
    for sql in [
        "DELETE FROM session WHERE person_id = $1",
        "DELETE FROM passkey WHERE person_id = $1",
        "DELETE FROM passkey_challenge WHERE person_id = $1",
        "DELETE FROM email_change WHERE person_id = $1",
        "DELETE FROM sign_in WHERE email = (SELECT email FROM person WHERE id = $1)",
    ] {
        let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, [id.into()]);
        write.execute_raw(statement).await?;
    }
    person::empty(write, act, &person).await
}
