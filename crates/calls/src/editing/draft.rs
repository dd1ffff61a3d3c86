//! The draft of a call's form: its newest version while that is unpublished, else the one the first change begins.
//!
//! A published version is never changed, nor is the wording of its texts: a draft that words something anew gets a text
//! of its own, so that what was sent is read for ever as it was asked.

use std::collections::BTreeSet;

use foundation::{Act, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, Statement};

use crate::call::{Call, FormVersion, add_form, call, publish_call, read_version, version};
use crate::form::Form;

/// A form open for changes, within a write that holds its call.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The newest version, published or not.
    pub version: FormVersion,
    /// The published versions, the newest first.
    pub published: Vec<FormVersion>,
    held: BTreeSet<Uuid>,
    call: Uuid,
}

/// The newest version of a call's form, published or not.
///
/// # Errors
/// The database refused, or the stored form cannot be read.
pub async fn newest_form(database: &impl ConnectionTrait, call: Uuid) -> Result<FormVersion, DbErr> {
    let row = version::Entity::find()
        .filter(version::Column::CallId.eq(call))
        .order_by_desc(version::Column::Number)
        .one(database)
        .await?;
    row.map_or_else(|| Err(DbErr::RecordNotFound(format!("form of call {call}"))), |row| read_version(&row))
}

/// The published versions of a call's form, the newest first.
///
/// # Errors
/// The database refused, or a stored form cannot be read.
pub async fn published_forms(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<FormVersion>, DbErr> {
    let rows = version::Entity::find()
        .filter(version::Column::CallId.eq(call))
        .filter(version::Column::PublishedAt.is_not_null())
        .order_by_desc(version::Column::Number)
        .all(database)
        .await?;
    rows.iter().map(read_version).collect()
}

/// Makes every other change of this call wait for this write: SQLite has one writer anyway.
///
/// # Errors
/// The database refused, or there is no such call.
pub async fn locked(write: &Write, id: Uuid) -> Result<Call, DbErr> {
    let backend = write.get_database_backend();
    if backend == sea_orm::DatabaseBackend::Postgres {
        let sql = "SELECT id FROM call WHERE id = $1 FOR UPDATE";
        write.query_one_raw(Statement::from_sql_and_values(backend, sql, [id.into()])).await?;
    }
    let call = call::Entity::find_by_id(id).one(&**write).await?;
    call.ok_or_else(|| DbErr::RecordNotFound(format!("call {id}")))
}

/// Opens the form of a call for changes. Nothing is written before [`Draft::keep`].
///
/// # Errors
/// The database refused, or a stored form cannot be read.
pub async fn open_draft(write: &Write, call: Uuid) -> Result<Draft, DbErr> {
    locked(write, call).await?;
    let version = newest_form(&**write, call).await?;
    let published = published_forms(&**write, call).await?;
    let held = published.iter().flat_map(|version| version.form.texts()).copied().collect();
    Ok(Draft { version, published, held, call })
}

impl Draft {
    /// Whether a published version uses this text, so that its wording must stay.
    pub fn holds(&self, text: Uuid) -> bool {
        self.held.contains(&text)
    }

    /// Keeps a changed form as the draft: version n + 1 where the newest is published.
    ///
    /// # Errors
    /// The database refused.
    pub async fn keep(
        &self,
        write: &Write,
        act: &Act,
        form: &Form<Uuid>,
        verb: &'static str,
        what: &str,
    ) -> Result<(), DbErr> {
        if self.version.published_at.is_some() {
            if *form == self.version.form {
                return Ok(());
            }
            add_form(write, act, self.call, self.version.number + 1, form).await?;
        } else {
            let definition = serde_json::to_string(form).map_err(|error| DbErr::Json(error.to_string()))?;
            let row = version::ActiveModel {
                id: Set(self.version.id),
                definition: Set(definition),
                ..Default::default()
            };
            version::Entity::update(row).exec(&**write).await?;
        }
        act.record(write, "call", self.call, verb, &[what]).await
    }
}

/// Publishes a call, or of a published call the draft of its form: applicants meet it from now on, what was sent keeps
/// the version it was sent with.
///
/// # Errors
/// The database refused.
pub async fn publish(write: &mut Write, act: &Act, call: Uuid) -> Result<(), DbErr> {
    let was = locked(write, call).await?;
    let version = newest_form(&**write, call).await?;
    if version.published_at.is_some() && was.published_at.is_some() {
        return Ok(());
    }
    publish_call(write, act, call).await?;
    act.record(write, "call_form", version.id, "publish", &[]).await
}

/// Throws the draft of a published call's form away.
///
/// # Errors
/// The database refused.
pub async fn discard_draft(write: &Write, act: &Act, call: Uuid) -> Result<(), DbErr> {
    let draft = open_draft(write, call).await?;
    if draft.published.is_empty() || draft.version.published_at.is_some() {
        return Ok(());
    }
    version::Entity::delete_by_id(draft.version.id).exec(&**write).await?;
    act.record(write, "call", call, "discard_draft", &["form"]).await
}
