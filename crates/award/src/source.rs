//! Sources: where an entry is publicly recorded that nobody typed into the form.

use foundation::{Act, Write};
use sea_orm::Statement;
use sea_orm::entity::prelude::*;

/// Says that an entry was recorded from a public source, and from which.
///
/// # Errors
/// It has a source already, or the database refused.
pub async fn record_source(
    write: &mut Write,
    act: &Act,
    application: Uuid,
    address: &str,
) -> Result<(), DbErr> {
    let sql = "INSERT INTO entry_source (application_id, address, recorded_at, recorded_by) VALUES ($1, $2, $3, $4)";
    let values = [application.into(), address.into(), act.at.into(), act.person.into()];
    let backend = write.get_database_backend();
    write.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    write.changes(format!("entry:{application}"));
    act.record(write, "application", application, "record_source", &["address"]).await
}
