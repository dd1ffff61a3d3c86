//! Memberships: the persons of an organisation, each with a role, and the end of a role.

use foundation::{Act, Moment, Role, Viewer, Write};
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};

use crate::invitation::withdraw_sent_by;
use crate::person::dismiss;

/// The roles that an organisation gives its members.
pub const ROLES: [Role; 5] =
    [Role::Secretariat, Role::Officer, Role::Trainer, Role::Translator, Role::Evaluator];

const MOST_SHOWN: i64 = 500;

/// A person's place in an organisation.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Membership {
    /// The appointment it stands on.
    pub id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// As they wish to be named.
    pub name: String,
    /// Where they are written to; none once they are erased.
    pub email: Option<String>,
    /// What they may do.
    pub role: Role,
    /// Since when.
    pub began_at: Moment,
}

/// Why a membership does not end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEnd {
    /// The organisation has no such membership.
    Unknown,
    /// Nobody would be left to run the organisation's calls and to invite others.
    LastOfSecretariat,
}

/// The one rule of who sees and changes an organisation's members: its secretariat.
pub fn may_manage(viewer: &Viewer, organisation: Uuid) -> bool {
    viewer.is(Role::Secretariat, organisation)
}

/// The memberships of an organisation, by name.
///
/// # Errors
/// The database refused.
pub async fn memberships_of(
    database: &impl ConnectionTrait,
    organisation: Uuid,
) -> Result<Vec<Membership>, DbErr> {
    let roles = ROLES.map(|role| format!("'{}'", sea_orm::ActiveEnum::to_value(&role))).join(", ");
    let sql = format!(
        "SELECT a.id, a.person_id, p.name, p.email, a.role, a.began_at
           FROM appointment a JOIN person p ON p.id = a.person_id
          WHERE a.within = $1 AND a.ended_at IS NULL AND a.role IN ({roles})
          ORDER BY p.name, a.id LIMIT $2"
    );
    let values = [organisation.into(), MOST_SHOWN.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Membership::find_by_statement(statement).all(database).await
}

/// Ends a membership. The last of the secretariat stays; who leaves it has no invitation open any more.
///
/// # Errors
/// The database refused.
pub async fn end_membership(
    write: &Write,
    act: &Act,
    organisation: Uuid,
    membership: Uuid,
) -> Result<Result<(), NoEnd>, DbErr> {
    hold(write, organisation).await?;
    let all = memberships_of(&**write, organisation).await?;
    let Some(ending) = all.iter().find(|known| known.id == membership) else {
        return Ok(Err(NoEnd::Unknown));
    };
    let secretariat = all.iter().filter(|known| known.role == Role::Secretariat).count();
    if ending.role == Role::Secretariat && secretariat == 1 {
        return Ok(Err(NoEnd::LastOfSecretariat));
    }
    if ending.role == Role::Secretariat {
        withdraw_sent_by(write, act, "organisation", organisation, ending.person_id).await?;
    }
    dismiss(write, act, ending.person_id, ending.role, Some(organisation)).await.map(Ok)
}

/// Two who end each other's membership at once wait for one another; SQLite has one writer anyway.
async fn hold(write: &Write, organisation: Uuid) -> Result<(), DbErr> {
    let backend = write.get_database_backend();
    if backend != sea_orm::DatabaseBackend::Sqlite {
        let sql = "SELECT id FROM organisation WHERE id = $1 FOR UPDATE";
        write.query_one_raw(Statement::from_sql_and_values(backend, sql, [organisation.into()])).await?;
    }
    Ok(())
}
