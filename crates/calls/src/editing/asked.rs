//! Questions about a call: asked by one, answered once for all.

use foundation::database::is_taken;
use foundation::text::{Drafted, read_whole, write_text};
use foundation::{Act, Language, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, Statement};

use super::texts::{Typed, retype};

/// A question about a call.
pub type Asked = asked::Model;

mod asked {
    use foundation::{Language, Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "call_question")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub asked_at: Moment,
        pub asked_by: Option<Uuid>,
        pub language: Language,
        pub body: String,
        pub question_id: Option<Uuid>,
        pub answer_id: Option<Uuid>,
        pub published_at: Option<Moment>,
        pub published_by: Option<Uuid>,
        pub set_aside_at: Option<Moment>,
        pub set_aside_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a question was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotAsked {
    /// The person waits for the answer to another one.
    #[error("another question of this person is open")]
    OneIsOpen,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl Asked {
    /// Whether it waits for the secretariat.
    pub fn is_open(&self) -> bool {
        self.published_at.is_none() && self.set_aside_at.is_none()
    }

    /// The published wording: question and answer.
    pub fn texts(&self) -> Option<(Uuid, Uuid)> {
        self.question_id.zip(self.answer_id)
    }
}

/// Asks a question; one person has one open question a call. `person` is nobody where the secretariat sets it down.
///
/// # Errors
/// It was not taken, and why.
pub async fn ask(
    write: &Write,
    act: &Act,
    person: Option<Uuid>,
    call: Uuid,
    language: Language,
    body: &str,
) -> Result<Uuid, NotAsked> {
    let id = act.id();
    let row = asked::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        asked_at: Set(act.at),
        asked_by: Set(person),
        language: Set(language),
        body: Set(body.to_owned()),
        ..Default::default()
    };
    let asked = asked::Entity::insert(row).exec_without_returning(&**write).await;
    match asked {
        Err(error) if is_taken(&error) => return Err(NotAsked::OneIsOpen),
        asked => asked?,
    };
    act.record(write, "call", call, "ask_question", &["question"]).await?;
    Ok(id)
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is public for the first time, so that the asker is to be told.
    First,
    /// It was public before; it is worded anew where the words are others.
    Again,
    /// Somebody has answered it otherwise since the page was shown: theirs stays.
    Meanwhile,
}

/// Writes question and answer as everybody reads them, and publishes both. Published already, both are worded anew;
/// `seen` says whether an answer stood on the page that this was typed on.
///
/// # Errors
/// There is no such question, or the database refused.
pub async fn answer(
    write: &mut Write,
    act: &Act,
    person: Uuid,
    id: Uuid,
    seen: bool,
    source: Language,
    question: &Typed,
    answer: &Typed,
) -> Result<Answered, DbErr> {
    let asked = locked(write, id).await?;
    let texts = match asked.texts() {
        Some(texts) => {
            if !seen && !says(write, texts, question, answer).await? {
                return Ok(Answered::Meanwhile);
            }
            retype(write, act, texts.0, question).await?;
            retype(write, act, texts.1, answer).await?;
            texts
        }
        None => (
            write_text(write, act, source, &Drafted(question.clone())).await?,
            write_text(write, act, source, &Drafted(answer.clone())).await?,
        ),
    };
    let row = asked::ActiveModel {
        id: Set(asked.id),
        question_id: Set(Some(texts.0)),
        answer_id: Set(Some(texts.1)),
        published_at: Set(Some(asked.published_at.unwrap_or(act.at))),
        published_by: Set(Some(asked.published_by.unwrap_or(person))),
        set_aside_at: Set(None),
        set_aside_by: Set(None),
        ..Default::default()
    };
    asked::Entity::update(row).exec(&**write).await?;
    write.changes(format!("answers:{}", asked.call_id));
    act.record(write, "call", asked.call_id, "answer_question", &["question", "answer"]).await?;
    Ok(if asked.published_at.is_none() { Answered::First } else { Answered::Again })
}

/// Whether these texts say just what was typed.
async fn says(
    write: &Write,
    (question_id, answer_id): (Uuid, Uuid),
    question: &Typed,
    answer: &Typed,
) -> Result<bool, DbErr> {
    let wholes = read_whole(&**write, [question_id, answer_id]).await?;
    let says = |id: Uuid, typed: &Typed| wholes.get(&id).is_some_and(|whole| whole.bodies == *typed);
    Ok(says(question_id, question) && says(answer_id, answer))
}

/// Closes a question without a public answer; a published one is public no more. True where it was open until now, so
/// that the asker is to be told.
///
/// # Errors
/// There is no such question, or the database refused.
pub async fn set_aside(write: &mut Write, act: &Act, person: Uuid, id: Uuid) -> Result<bool, DbErr> {
    let asked = locked(write, id).await?;
    if asked.set_aside_at.is_some() {
        return Ok(false);
    }
    let row = asked::ActiveModel {
        id: Set(asked.id),
        published_at: Set(None),
        published_by: Set(None),
        set_aside_at: Set(Some(act.at)),
        set_aside_by: Set(Some(person)),
        ..Default::default()
    };
    asked::Entity::update(row).exec(&**write).await?;
    write.changes(format!("answers:{}", asked.call_id));
    act.record(write, "call", asked.call_id, "set_question_aside", &["question"]).await?;
    Ok(asked.is_open())
}

/// The question as it is now, held by this write: SQLite has one writer anyway.
async fn locked(write: &Write, id: Uuid) -> Result<Asked, DbErr> {
    let backend = write.get_database_backend();
    if backend == sea_orm::DatabaseBackend::Postgres {
        let sql = "SELECT id FROM call_question WHERE id = $1 FOR UPDATE";
        write.query_one_raw(Statement::from_sql_and_values(backend, sql, [id.into()])).await?;
    }
    let asked = asked::Entity::find_by_id(id).one(&**write).await?;
    asked.ok_or_else(|| DbErr::RecordNotFound(format!("question {id}")))
}

/// The questions of a call that are answered for all, the oldest first.
///
/// # Errors
/// The database refused.
pub async fn answered(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<Asked>, DbErr> {
    asked::Entity::find()
        .filter(asked::Column::CallId.eq(call))
        .filter(asked::Column::PublishedAt.is_not_null())
        .order_by_asc(asked::Column::PublishedAt)
        .order_by_asc(asked::Column::Id)
        .all(database)
        .await
}

/// Every question of a call, the open ones first, the newest first: for its secretariat.
///
/// # Errors
/// The database refused.
pub async fn all_asked(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<Asked>, DbErr> {
    let mut all = asked::Entity::find()
        .filter(asked::Column::CallId.eq(call))
        .order_by_desc(asked::Column::AskedAt)
        .order_by_desc(asked::Column::Id)
        .all(database)
        .await?;
    all.sort_by_key(|asked| !asked.is_open());
    Ok(all)
}

/// A person's questions about a call, the newest first.
///
/// # Errors
/// The database refused.
pub async fn asked_by(
    database: &impl ConnectionTrait,
    call: Uuid,
    person: Uuid,
) -> Result<Vec<Asked>, DbErr> {
    asked::Entity::find()
        .filter(asked::Column::CallId.eq(call))
        .filter(asked::Column::AskedBy.eq(person))
        .order_by_desc(asked::Column::AskedAt)
        .order_by_desc(asked::Column::Id)
        .all(database)
        .await
}

/// A question of a call, for its secretariat.
///
/// # Errors
/// The database refused.
pub async fn find_asked(
    database: &impl ConnectionTrait,
    call: Uuid,
    id: Uuid,
) -> Result<Option<Asked>, DbErr> {
    asked::Entity::find_by_id(id).filter(asked::Column::CallId.eq(call)).one(database).await
}
