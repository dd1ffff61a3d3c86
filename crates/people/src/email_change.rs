//! A change of address: a code mailed to the new one confirms it, and the old one is told.

use foundation::mail::{Letter, post, post_secret};
use foundation::{Act, House, Moment, Write, t};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, Statement};

use crate::person::{Person, change_email, find_by_email};
use crate::sign_in::{MINUTES, TRIES, code_hash, typed_code};

const DIGITS: usize = 6;

/// A wish for a new address.
pub type EmailChange = email_change::Model;

mod email_change {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "email_change")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub email: String,
        pub code_hash: String,
        pub asked_at: Moment,
        pub tries: i32,
        pub used_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What became of a code for a new address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The address is the new one.
    Done,
    /// Another code was mailed.
    WrongCode,
    /// The code was used, is too old or was tried too often.
    Ended,
    /// Another person has this address.
    Taken,
}

/// Mails a code to the new address.
///
/// # Errors
/// The database refused.
pub async fn ask(
    house: &House,
    write: &Write,
    act: &Act,
    person: &Person,
    email: &str,
) -> Result<Uuid, DbErr> {
    let (id, code) = (act.id(), act.chance.code(DIGITS));
    let row = email_change::ActiveModel {
        id: Set(id),
        person_id: Set(person.id),
        email: Set(email.to_owned()),
        code_hash: Set(code_hash(id, &code)),
        asked_at: Set(act.at),
        tries: Set(0),
        used_at: Set(None),
    };
    email_change::Entity::insert(row).exec_without_returning(&**write).await?;
    let words = house.words(person.language);
    let subject = t!(words, "people-mail-email-subject", code = code.clone());
    let body = t!(words, "people-mail-email", code = code, minutes = MINUTES);
    let letter = Letter {
        person: Some(person.id),
        address: email.to_owned(),
        language: person.language,
        subject,
        body: house.signed(person.language, &body).await?,
        noun: "person",
        noun_id: person.id,
    };
    post_secret(write, act, letter).await?;
    Ok(id)
}

/// A wish of this person that can still be confirmed.
///
/// # Errors
/// The database refused.
pub async fn find(
    database: &impl ConnectionTrait,
    person: Uuid,
    id: Uuid,
) -> Result<Option<EmailChange>, DbErr> {
    email_change::Entity::find_by_id(id).filter(email_change::Column::PersonId.eq(person)).one(database).await
}

/// Confirms the new address by its code, and tells the old one.
///
/// # Errors
/// The database refused.
pub async fn confirm(
    house: &House,
    write: &Write,
    act: &Act,
    person: &Person,
    id: Uuid,
    typed: &str,
) -> Result<Changed, DbErr> {
    let Some(open) = find_open(write, act.at, person.id, id).await? else {
        return Ok(Changed::Ended);
    };
    if open.code_hash != code_hash(id, &typed_code(typed)) {
        return Ok(Changed::WrongCode);
    }
    if find_by_email(&**write, &open.email).await?.is_some_and(|other| other.id != person.id) {
        return Ok(Changed::Taken);
    }
    change_email(write, act, person.id, &open.email).await?;
    let used = email_change::ActiveModel { id: Set(id), used_at: Set(Some(act.at)), ..Default::default() };
    email_change::Entity::update(used).exec(&**write).await?;
    if let Some(old) = person.email.as_ref().filter(|old| **old != open.email) {
        let words = house.words(person.language);
        let body = t!(words, "people-mail-email-changed", email = open.email);
        let letter = Letter {
            person: Some(person.id),
            address: old.clone(),
            language: person.language,
            subject: words.get("people-mail-email-changed-subject"),
            body: house.signed(person.language, &body).await?,
            noun: "person",
            noun_id: person.id,
        };
        post(write, act, letter).await?;
    }
    Ok(Changed::Done)
}

#[derive(FromQueryResult)]
struct Open {
    email: String,
    code_hash: String,
}

async fn find_open(write: &Write, now: Moment, person: Uuid, id: Uuid) -> Result<Option<Open>, DbErr> {
    let sql = "UPDATE email_change SET tries = tries + 1
          WHERE id = $1 AND person_id = $2 AND used_at IS NULL AND asked_at > $3 AND tries < $4
      RETURNING email, code_hash";
    let cutoff = now.plus_minutes(-MINUTES);
    let values = [id.into(), person.into(), cutoff.into(), TRIES.into()];
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    Open::find_by_statement(statement).one(&**write).await
}

/// Every wish of a person, for their copy of the data.
pub(crate) async fn of_person(
    database: &impl ConnectionTrait,
    person: Uuid,
) -> Result<Vec<EmailChange>, DbErr> {
    email_change::Entity::find()
        .filter(email_change::Column::PersonId.eq(person))
        .order_by_asc(email_change::Column::AskedAt)
        .all(database)
        .await
}
