//! A text whole: in every language it is shown in, for those who write it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder as _, QuerySelect as _, Statement};

use super::{insert_versions, version};
use crate::audit::Act;
use crate::clock::Moment;
use crate::database::Write;
use crate::languages::Language;

const READ_TOGETHER: usize = 500;

/// A text in every language it is shown in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The language it was written in.
    pub source: Language,
    /// What is shown, by language.
    pub bodies: BTreeMap<Language, String>,
    /// The languages whose translation is older than the source.
    pub stale: BTreeSet<Language>,
}

impl Whole {
    /// A text that is not written yet.
    pub fn unwritten(source: Language) -> Self {
        Self { source, bodies: BTreeMap::new(), stale: BTreeSet::new() }
    }

    /// The languages in which nothing is written.
    pub fn missing(&self) -> Vec<Language> {
        let missing = Language::ALL.into_iter().filter(|language| !self.bodies.contains_key(language));
        missing.collect()
    }

    /// Whether it is written in no language.
    pub fn is_unwritten(&self) -> bool {
        self.bodies.is_empty()
    }
}

/// A text that was worded anew in one language.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Reworded {
    /// The text.
    pub text_id: Uuid,
    /// The language.
    pub language: Language,
    /// When.
    pub written_at: Moment,
}

/// What of the texts was worded after an instant, the newest first; at most `limit`.
///
/// # Errors
/// The database refused.
pub async fn reworded_since(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
    since: Moment,
    limit: u64,
) -> Result<Vec<Reworded>, DbErr> {
    version::Entity::find()
        .select_only()
        .columns([version::Column::TextId, version::Column::Language, version::Column::WrittenAt])
        .filter(version::Column::TextId.is_in(ids))
        .filter(version::Column::State.eq("published"))
        .filter(version::Column::WrittenAt.gt(since))
        .order_by_desc(version::Column::WrittenAt)
        .order_by_asc(version::Column::TextId)
        .order_by_asc(version::Column::Language)
        .limit(limit)
        .into_model()
        .all(database)
        .await
}

/// Reads texts in all their languages.
///
/// # Errors
/// The database refused.
pub async fn read_whole(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Whole>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
        source_language: Language,
        language: Option<Language>,
        body: Option<String>,
        number: Option<i32>,
        renders: Option<i32>,
    }
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let mut wholes = HashMap::new();
    for ids in ids.chunks(READ_TOGETHER) {
        let places: Vec<String> = (1..=ids.len()).map(|n| format!("${n}")).collect();
        let sql = format!(
            "SELECT t.id, t.source_language, s.language, v.body, v.number, v.renders
               FROM text t
               LEFT JOIN text_shown s ON s.text_id = t.id
               LEFT JOIN text_version v ON v.id = s.version_id
              WHERE t.id IN ({})",
            places.join(", ")
        );
        let values: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
        let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
        let rows = Row::find_by_statement(statement).all(database).await?;
        let sources = rows.iter().filter(|row| row.language == Some(row.source_language));
        let sources: HashMap<Uuid, Option<i32>> = sources.map(|row| (row.id, row.number)).collect();
        for row in rows {
            let whole = wholes.entry(row.id).or_insert_with(|| Whole::unwritten(row.source_language));
            let (Some(language), Some(body)) = (row.language, row.body) else {
                continue;
            };
            let source = sources.get(&row.id).copied().flatten();
            if row.renders.is_some_and(|renders| source.is_some_and(|source| renders < source)) {
                whole.stale.insert(language);
            }
            whole.bodies.insert(language, body);
        }
    }
    Ok(wholes)
}

/// Copies what is shown of a text into a new one, which can change while the old one stays as it was read.
///
/// Which source version a translation renders is copied too: one that was stale stays stale.
///
/// # Errors
/// The database refused, or there is no such text.
pub async fn copy_text(write: &Write, act: &Act, id: Uuid) -> Result<Uuid, DbErr> {
    #[derive(FromQueryResult)]
    struct Source {
        source_language: Language,
    }
    let backend = write.get_database_backend();
    let statement = |sql: &str| Statement::from_sql_and_values(backend, sql, [id.into()]);
    let source = Source::find_by_statement(statement("SELECT source_language FROM text WHERE id = $1"))
        .one(&**write)
        .await?
        .ok_or_else(|| DbErr::RecordNotFound(format!("text {id}")))?;
    let copy = act.id();
    let insert = "INSERT INTO text (id, source_language, created_at) VALUES ($1, $2, $3)";
    let values = [copy.into(), source.source_language.code().into(), act.at.into()];
    write.execute_raw(Statement::from_sql_and_values(backend, insert, values)).await?;
    let shown =
        "SELECT v.* FROM text_version v JOIN text_shown s ON s.version_id = v.id WHERE s.text_id = $1";
    let shown = version::Model::find_by_statement(statement(shown)).all(&**write).await?;
    let versions = shown.into_iter().map(|shown| version::ActiveModel {
        id: Set(act.id()),
        text_id: Set(copy),
        ..shown.into()
    });
    insert_versions(write, versions.map(ActiveModelTrait::reset_all).collect()).await?;
    Ok(copy)
}

/// Removes texts with all their versions: what nobody may read any more.
///
/// # Errors
/// Something still points to one of them, or the database refused.
pub async fn remove_texts(write: &Write, ids: impl IntoIterator<Item = Uuid>) -> Result<(), DbErr> {
    for id in ids {
        let sql = "DELETE FROM text WHERE id = $1";
        write
            .execute_raw(Statement::from_sql_and_values(write.get_database_backend(), sql, [id.into()]))
            .await?;
    }
    Ok(())
}

/// Shows a text in a language no more: its readers meet the source again. The versions written stay.
///
/// # Errors
/// The database refused.
pub async fn clear_text(write: &Write, id: Uuid, language: Language) -> Result<(), DbErr> {
    let sql = "DELETE FROM text_shown WHERE text_id = $1 AND language = $2";
    let values = [id.into(), language.code().into()];
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    write.execute_raw(statement).await.map(drop)
}
