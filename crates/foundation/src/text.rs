//! Texts: whatever a person writes for the public, with its source language and its versions in the others.
//!
//! A version is never changed; a newer one is written beside it. What a reader sees is the published version of their
//! language, or the source with its language named; whether a translation is older than its source is computed.

mod whole;

use std::collections::{BTreeSet, HashMap};

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseBackend, FromQueryResult, QuerySelect, Statement};
use serde::{Deserialize, Serialize};

use crate::audit::Act;
use crate::database::Write;
use crate::languages::Language;

pub use whole::{Reworded, Whole, clear_text, copy_text, read_whole, remove_texts, reworded_since};

/// A text in the languages its writer gave, the source first among them.
///
/// The shape in which texts come from files and forms: `{"en": "…", "it": "…"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Drafted(pub std::collections::BTreeMap<Language, String>);

impl Drafted {
    /// A text of one language.
    pub fn only(language: Language, body: impl Into<String>) -> Self {
        Self([(language, body.into())].into())
    }

    /// The body in a language, else in English, else in any.
    pub fn in_or_any(&self, language: Language) -> Option<(Language, &str)> {
        [language, Language::En]
            .iter()
            .find_map(|language| self.0.get_key_value(language))
            .or_else(|| self.0.iter().next())
            .map(|(language, body)| (*language, body.as_str()))
    }
}

/// A text as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What is shown.
    pub body: String,
    /// The language it is in: the reader's, or the source's.
    pub language: Language,
    /// The language it was written in.
    pub source_language: Language,
    /// Whether the source was changed since this translation.
    pub stale: bool,
}

impl Reading {
    /// The `lang` attribute, where the text is not in the page's language.
    pub fn foreign(&self, page: Language) -> Option<&'static str> {
        (self.language != page).then(|| self.language.code())
    }
}

/// Texts read together, by their id.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    read: HashMap<Uuid, Reading>,
    beside: Option<std::sync::Arc<Readings>>,
}

impl Readings {
    /// These texts with others beside them, which were read before.
    pub fn beside(self, others: std::sync::Arc<Readings>) -> Self {
        Self { beside: Some(others), ..self }
    }

    /// The reading of a text; none when it was never written.
    pub fn get(&self, id: Uuid) -> Option<&Reading> {
        self.read.get(&id).or_else(|| self.beside.as_ref()?.get(id))
    }

    /// The languages, but the page's, in which some of them are read.
    pub fn others(&self, page: Language) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| *language != page && self.reads(*language)).collect()
    }

    fn reads(&self, language: Language) -> bool {
        self.read.values().any(|reading| reading.language == language)
            || self.beside.as_ref().is_some_and(|beside| beside.reads(language))
    }

    /// The `lang` attribute of a text that is not in the page's language.
    pub fn foreign(&self, id: impl std::borrow::Borrow<Uuid>, page: Language) -> Option<&'static str> {
        self.get(*id.borrow()).and_then(|reading| reading.foreign(page))
    }

    /// The body of a text, empty when it was never written.
    pub fn body(&self, id: impl std::borrow::Borrow<Uuid>) -> &str {
        self.get(*id.borrow()).map_or("", |reading| &reading.body)
    }
}

mod version {
    use sea_orm::entity::prelude::*;

    use crate::clock::Moment;
    use crate::languages::Language;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "text_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub text_id: Uuid,
        pub language: Language,
        pub number: i32,
        pub state: String,
        pub body: String,
        pub author_id: Option<Uuid>,
        pub written_at: Moment,
        pub renders: Option<i32>,
        pub paragraphs: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Writes a new text with all its languages published; the source is `source`.
///
/// # Errors
/// The database refused.
pub async fn write_text(
    write: &Write,
    act: &Act,
    source: Language,
    drafted: &Drafted,
) -> Result<Uuid, DbErr> {
    let ids = write_texts(write, act, source, &[drafted]).await?;
    Ok(ids[0])
}

/// Writes new texts together, a constant number of statements; their ids come in the order given.
///
/// # Errors
/// The database refused.
pub async fn write_texts(
    write: &Write,
    act: &Act,
    source: Language,
    drafted: &[&Drafted],
) -> Result<Vec<Uuid>, DbErr> {
    let ids: Vec<Uuid> = drafted.iter().map(|_| act.id()).collect();
    let mut versions = Vec::new();
    let mut insert = sea_orm::sea_query::Query::insert();
    insert.into_table("text").columns(["id", "source_language", "created_at"]);
    for (id, text) in ids.iter().zip(drafted) {
        insert.values_panic([(*id).into(), source.code().into(), act.at.into()]);
        versions.extend(
            text.0.iter().map(|(language, body)| new_version(act, *id, *language, source, 1, 1, body)),
        );
    }
    if ids.is_empty() {
        return Ok(ids);
    }
    write.execute(&insert).await?;
    insert_versions(write, versions).await?;
    Ok(ids)
}

/// Writes a new published version of a text in one language. A body equal to the one shown writes nothing.
///
/// # Errors
/// The database refused, or there is no such text.
pub async fn rewrite_text(
    write: &Write,
    act: &Act,
    id: Uuid,
    language: Language,
    body: &str,
) -> Result<(), DbErr> {
    #[derive(FromQueryResult)]
    struct Newest {
        source_language: Language,
        source_number: Option<i32>,
        number: Option<i32>,
        shown: Option<String>,
    }
    let newest = Newest::find_by_statement(Statement::from_sql_and_values(
        write.get_database_backend(),
        "SELECT t.source_language,
                (SELECT MAX(number) FROM text_version WHERE text_id = t.id AND language = t.source_language) AS source_number,
                (SELECT MAX(number) FROM text_version WHERE text_id = t.id AND language = $2) AS number,
                (SELECT v.body FROM text_shown s JOIN text_version v ON v.id = s.version_id
                  WHERE s.text_id = t.id AND s.language = $2) AS shown
           FROM text t WHERE t.id = $1",
        [id.into(), language.code().into()],
    ))
    .one(&**write)
    .await?
    .ok_or_else(|| DbErr::RecordNotFound(format!("text {id}")))?;
    if newest.shown.as_deref() == Some(body) {
        return Ok(());
    }
    let number = newest.number.unwrap_or(0) + 1;
    let renders = if language == newest.source_language { number } else { newest.source_number.unwrap_or(1) };
    let version = new_version(act, id, language, newest.source_language, number, renders, body);
    insert_versions(write, vec![version]).await
}

fn new_version(
    act: &Act,
    text: Uuid,
    language: Language,
    source: Language,
    number: i32,
    renders: i32,
    body: &str,
) -> version::ActiveModel {
    let renders = (language != source).then_some(renders);
    let paragraphs = renders.map(|renders| {
        let each = vec![renders; body.split("\n\n").count()];
        serde_json::to_string(&each).unwrap_or_default()
    });
    version::ActiveModel {
        id: Set(act.id()),
        text_id: Set(text),
        language: Set(language),
        number: Set(number),
        state: Set("published".to_owned()),
        body: Set(body.to_owned()),
        author_id: Set(act.person),
        written_at: Set(act.at),
        renders: Set(renders),
        paragraphs: Set(paragraphs),
    }
}

async fn insert_versions(write: &Write, versions: Vec<version::ActiveModel>) -> Result<(), DbErr> {
    if versions.is_empty() {
        return Ok(());
    }
    for batch in versions.chunks(500) {
        version::Entity::insert_many(batch.to_vec()).exec_without_returning(&**write).await?;
        let ids = batch.iter().map(|version| version.id.clone().unwrap());
        let shown = version::Entity::find()
            .select_only()
            .columns([version::Column::TextId, version::Column::Language, version::Column::Id])
            .filter(version::Column::Id.is_in(ids));
        let mut insert = sea_orm::sea_query::Query::insert();
        insert
            .into_table("text_shown")
            .columns(["text_id", "language", "version_id"])
            .select_from(sea_orm::QueryTrait::into_query(shown))
            .map_err(|error| DbErr::Custom(error.to_string()))?
            .on_conflict(
                sea_orm::sea_query::OnConflict::columns(["text_id", "language"])
                    .update_column("version_id")
                    .to_owned(),
            );
        write.execute(&insert).await?;
    }
    Ok(())
}

/// Reads texts for a reader of `language`, in one statement.
///
/// # Errors
/// The database refused.
pub async fn read_texts(
    database: &impl ConnectionTrait,
    language: Language,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Readings, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        text_id: Uuid,
        language: Language,
        body: String,
        number: i32,
        renders: Option<i32>,
        source_language: Language,
    }
    let ids: BTreeSet<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(Readings::default());
    }
    // One value however many there are: the statement stays the same, and so does the plan that the engine made of it.
    // The inner SELECT has the list read once; PostgreSQL would do it for every row that it looks at.
    let backend = database.get_database_backend();
    let (ids, among) = match backend {
        DatabaseBackend::Postgres => {
            let list: Vec<String> = ids.iter().map(Uuid::to_string).collect();
            (format!("{{{}}}", list.join(",")), "= ANY((SELECT $2::text::uuid[])::uuid[])")
        }
        _ => {
            let list: Vec<String> = ids.iter().map(|id| format!("\"{}\"", id.simple())).collect();
            (format!("[{}]", list.join(",")), "IN (SELECT unhex(value) FROM json_each($2))")
        }
    };
    let sql = format!(
        "SELECT s.text_id, s.language, v.body, v.number, v.renders, t.source_language
           FROM text t
           JOIN text_shown s ON s.text_id = t.id AND (s.language = $1 OR s.language = t.source_language)
           JOIN text_version v ON v.id = s.version_id
          WHERE t.id {among}"
    );
    let statement = Statement::from_sql_and_values(backend, sql, [language.code().into(), ids.into()]);
    let rows = Row::find_by_statement(statement).all(database).await?;
    let mut source_numbers = HashMap::new();
    for row in rows.iter().filter(|row| row.language == row.source_language) {
        source_numbers.insert(row.text_id, row.number);
    }
    let mut readings = HashMap::new();
    for row in rows {
        let stale =
            row.renders.is_some_and(|renders| source_numbers.get(&row.text_id).is_some_and(|n| renders < *n));
        let reading =
            Reading { body: row.body, language: row.language, source_language: row.source_language, stale };
        if row.language == language || !readings.contains_key(&row.text_id) {
            readings.insert(row.text_id, reading);
        }
    }
    Ok(Readings { read: readings, beside: None })
}
