//! Sessions: one signed-in browser of one person, kept in the database, ended one by one or all together.

use foundation::{Act, House, Moment, SignedIn, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, Statement};
use sha2::{Digest, Sha256};

use crate::person::rights_of;

/// A session that was not used for so many days has ended.
pub(crate) const IDLE_DAYS: i64 = 30;
/// A session is noted as seen at most so often, so that reading does not write.
const SEEN_MINUTES: i64 = 60;

/// A session of a person.
pub type Session = session::Model;

mod session {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub token_hash: String,
        pub browser: String,
        pub began_at: Moment,
        pub seen_at: Moment,
        pub ended_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is stored of a secret: its SHA-256, in hexadecimal.
pub fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Begins a session; the token goes into the browser's cookie and nowhere else.
///
/// # Errors
/// The database refused.
pub async fn begin_session(write: &Write, act: &Act, person: Uuid, browser: &str) -> Result<String, DbErr> {
    let token = act.chance.token();
    let id = act.id();
    let session = session::ActiveModel {
        id: Set(id),
        person_id: Set(person),
        token_hash: Set(hash(&token)),
        browser: Set(browser.chars().take(200).collect()),
        began_at: Set(act.at),
        seen_at: Set(act.at),
        ended_at: Set(None),
    };
    session::Entity::insert(session).exec_without_returning(&**write).await?;
    act.record(write, "person", person, "sign_in", &[]).await?;
    Ok(token)
}

/// Who holds the session of this token, if it is still good: the program's answer for [`foundation::house::Filled`].
///
/// # Errors
/// The database refused.
pub async fn find_session(house: House, token: String, now: Moment) -> Result<Option<SignedIn>, DbErr> {
    #[derive(FromQueryResult)]
    struct Held {
        session_id: Uuid,
        person_id: Uuid,
        seen_at: Moment,
        name: String,
        language: foundation::Language,
    }
    let database = house.database.read();
    let sql = "SELECT s.id AS session_id, s.person_id, s.seen_at, p.name, p.language
                 FROM session s JOIN person p ON p.id = s.person_id
                WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.seen_at > $2 AND p.erased_at IS NULL";
    let values = [hash(&token).into(), now.plus_days(-IDLE_DAYS).into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    let Some(held) = Held::find_by_statement(statement).one(database).await? else {
        return Ok(None);
    };
    let rights = rights_of(database, held.person_id).await?;
    if held.seen_at < now.plus_minutes(-SEEN_MINUTES) {
        // A page that only reads is not lost with it.
        if let Err(error) = note_seen(&house, held.session_id, now).await {
            tracing::warn!(%error, "when a session was seen last was not written");
        }
    }
    let language = held.language;
    Ok(Some(SignedIn { id: held.person_id, session: held.session_id, name: held.name, language, rights }))
}

async fn note_seen(house: &House, id: Uuid, now: Moment) -> Result<(), DbErr> {
    let write = house.database.begin().await?;
    let seen = session::ActiveModel { id: Set(id), seen_at: Set(now), ..Default::default() };
    session::Entity::update(seen).exec(&*write).await?;
    write.commit().await
}

/// Ends every session of everybody, and every code and link that was mailed and not used.
///
/// # Errors
/// The database refused.
pub async fn end_all_ways_in(write: &Write, act: &Act) -> Result<(), DbErr> {
    session::Entity::update_many()
        .set(session::ActiveModel { ended_at: Set(Some(act.at)), ..Default::default() })
        .filter(session::Column::EndedAt.is_null())
        .exec(&**write)
        .await?;
    let backend = write.get_database_backend();
    for table in ["sign_in", "email_change"] {
        let sql = format!("UPDATE {table} SET used_at = $1 WHERE used_at IS NULL");
        write.execute_raw(Statement::from_sql_and_values(backend, sql, [act.at.into()])).await?;
    }
    Ok(())
}

/// The sessions of a person that are still good, the newest first.
///
/// # Errors
/// The database refused.
pub async fn open_sessions(
    database: &impl ConnectionTrait,
    person: Uuid,
    now: Moment,
) -> Result<Vec<Session>, DbErr> {
    session::Entity::find()
        .filter(session::Column::PersonId.eq(person))
        .filter(session::Column::EndedAt.is_null())
        .filter(session::Column::SeenAt.gt(now.plus_days(-IDLE_DAYS)))
        .order_by_desc(session::Column::SeenAt)
        .all(database)
        .await
}

/// Every session a person has or had, for their copy of the data.
pub(crate) async fn sessions_of(
    database: &impl ConnectionTrait,
    person: Uuid,
) -> Result<Vec<Session>, DbErr> {
    session::Entity::find()
        .filter(session::Column::PersonId.eq(person))
        .order_by_asc(session::Column::BeganAt)
        .all(database)
        .await
}

/// Ends one session of a person; another person's is not touched.
///
/// # Errors
/// The database refused.
pub async fn end_session(write: &Write, act: &Act, person: Uuid, id: Uuid) -> Result<(), DbErr> {
    let condition = session::Column::Id.eq(id);
    end_where(write, act, person, condition, "sign_out").await
}

/// Ends every session of a person, on every device.
///
/// # Errors
/// The database refused.
pub async fn end_all_sessions(write: &Write, act: &Act, person: Uuid) -> Result<(), DbErr> {
    let condition = session::Column::PersonId.eq(person);
    end_where(write, act, person, condition, "sign_out_everywhere").await
}

async fn end_where(
    write: &Write,
    act: &Act,
    person: Uuid,
    condition: Expr,
    verb: &'static str,
) -> Result<(), DbErr> {
    session::Entity::update_many()
        .set(session::ActiveModel { ended_at: Set(Some(act.at)), ..Default::default() })
        .filter(condition)
        .filter(session::Column::PersonId.eq(person))
        .filter(session::Column::EndedAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "person", person, verb, &[]).await
}
