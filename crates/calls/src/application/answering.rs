//! Saving answers as they are typed: each has a version, and two people's edits meet in a visible conflict.

use std::collections::BTreeMap;

use foundation::{Act, Moment, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, sea_query::OnConflict};

use crate::form::{Answers, Given};

mod answer {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub question: String,
        pub value: String,
        pub version: i32,
        pub saved_at: Moment,
        pub saved_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is stored of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// What was given.
    pub given: Given,
    /// Grows by one with each saving.
    pub version: i32,
    /// When.
    pub saved_at: Moment,
    /// By whom.
    pub saved_by: Uuid,
}

/// What became of a saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is stored, as this version.
    Now(i32),
    /// Somebody saved another text meanwhile: theirs is stored, the one just typed is not.
    Conflict(Stored),
}

/// The answers of an application, with their versions.
///
/// # Errors
/// The database refused.
pub async fn answers_of(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<(Answers, BTreeMap<String, Stored>), DbErr> {
    let rows =
        answer::Entity::find().filter(answer::Column::ApplicationId.eq(application)).all(database).await?;
    let stored: BTreeMap<String, Stored> =
        rows.into_iter().map(|row| (row.question.clone(), Stored::of(row))).collect();
    let answers = stored.iter().map(|(question, stored)| (question.clone(), stored.given.clone())).collect();
    Ok((Answers(answers), stored))
}

/// What several applications have given to one question.
///
/// # Errors
/// The database refused.
pub(super) async fn answers_to(
    database: &impl ConnectionTrait,
    question: &str,
    applications: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<(Uuid, Given)>, DbErr> {
    let rows = answer::Entity::find()
        .filter(answer::Column::Question.eq(question))
        .filter(answer::Column::ApplicationId.is_in(applications))
        .all(database)
        .await?;
    Ok(rows.into_iter().map(|row| (row.application_id, Stored::of(row).given)).collect())
}

impl Stored {
    fn of(row: answer::Model) -> Self {
        let given = serde_json::from_str(&row.value).unwrap_or(Given::One(row.value));
        Self { given, version: row.version, saved_at: row.saved_at, saved_by: row.saved_by }
    }
}

/// A pause after which the same person's next saving is on record again.
const SITTING_MINUTES: i64 = 10;

/// Saves an answer typed over `version` (0: nothing was there). The same text again changes nothing, whatever the
/// version, so that a repeated or late saving never conflicts with itself.
///
/// # Errors
/// The database refused.
pub async fn save_answer(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: Uuid,
    question: &str,
    given: &Given,
    version: i32,
) -> Result<Saved, DbErr> {
    super::lock(write, application).await?;
    let stored =
        answer::Entity::find_by_id((application, question.to_owned())).one(&**write).await?.map(Stored::of);
    let current = stored.as_ref().map_or(0, |stored| stored.version);
    match stored {
        Some(stored) if stored.given == *given => return Ok(Saved::Now(stored.version)),
        None if given.is_empty() => return Ok(Saved::Now(0)),
        Some(stored) if stored.version != version => return Ok(Saved::Conflict(stored)),
        // Whoever types is on record once a sitting, not at each saving.
        Some(stored) if stored.saved_by == person && act.at < stored.saved_at.plus_minutes(SITTING_MINUTES) => {}
        _ => act.record(write, super::NOUN, application, "answer", &[question]).await?,
    }
    put_version(write, act, person, application, question, given, current + 1).await?;
    Ok(Saved::Now(current + 1))
}

/// Puts an answer that is no text of anybody's over whatever stands there: the application is locked by this write.
pub(super) async fn put_answer(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: Uuid,
    question: &str,
    given: &Given,
) -> Result<(), DbErr> {
    let stored = answer::Entity::find_by_id((application, question.to_owned())).one(&**write).await?;
    let version = stored.map_or(0, |stored| stored.version) + 1;
    put_version(write, act, person, application, question, given, version).await
}

async fn put_version(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: Uuid,
    question: &str,
    given: &Given,
    version: i32,
) -> Result<(), DbErr> {
    let row = answer::ActiveModel {
        application_id: Set(application),
        question: Set(question.to_owned()),
        value: Set(serde_json::to_string(given).map_err(|error| DbErr::Json(error.to_string()))?),
        version: Set(version),
        saved_at: Set(act.at),
        saved_by: Set(person),
    };
    let newest = OnConflict::columns([answer::Column::ApplicationId, answer::Column::Question])
        .update_columns([
            answer::Column::Value,
            answer::Column::Version,
            answer::Column::SavedAt,
            answer::Column::SavedBy,
        ])
        .to_owned();
    answer::Entity::insert(row).on_conflict(newest).exec_without_returning(&**write).await.map(drop)
}

/// Writes the answers of an application that has none yet, all together: an entry recorded from paper.
///
/// # Errors
/// It has answers already, or the database refused.
pub async fn record_answers(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: Uuid,
    answers: &Answers,
) -> Result<(), DbErr> {
    let rows = answers.0.iter().filter(|(_, given)| !given.is_empty()).map(|(question, given)| {
        Ok(answer::ActiveModel {
            application_id: Set(application),
            question: Set(question.clone()),
            value: Set(serde_json::to_string(given).map_err(|error| DbErr::Json(error.to_string()))?),
            version: Set(1),
            saved_at: Set(act.at),
            saved_by: Set(person),
        })
    });
    let rows = rows.collect::<Result<Vec<_>, DbErr>>()?;
    if rows.is_empty() {
        return Ok(());
    }
    answer::Entity::insert_many(rows).exec_without_returning(&**write).await.map(drop)
}
