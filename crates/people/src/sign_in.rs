//! Signing in by mail: a code and a link go to an address, either proves that the person reads it. Known or not, every
//! address is answered alike.

use foundation::mail::{Letter, post_secret};
use foundation::{Act, House, Language, Line, Moment, Write, t};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, Statement};

use crate::person::{enter_person, find_by_email};
use crate::session::hash;

/// How long a code and its link are good.
pub const MINUTES: i64 = 15;
/// How often a code may be typed.
pub const TRIES: i32 = 5;
const DIGITS: usize = 6;
/// Addresses that asked are forgotten after so many days.
const KEPT_DAYS: i64 = 1;

mod sign_in {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub email: String,
        pub code_hash: String,
        pub link_hash: String,
        pub asked_at: Moment,
        pub tries: i32,
        pub used_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a person shows to prove an address.
#[derive(Clone, Debug)]
pub enum Proof {
    /// The typed code, of the asking with this id.
    Code(Uuid, String),
    /// The token of the link.
    Link(String),
}

/// What became of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proved {
    /// It is the person's address; the proof is used up.
    Person(Uuid),
    /// It is the address of nobody yet: the proof stays good until a name is given.
    Stranger(String),
    /// Another code was mailed.
    WrongCode,
    /// It was used, is too old, was tried too often, or never was.
    Ended,
}

/// The stored form of a code: bound to its asking, so that equal codes do not look equal.
pub(crate) fn code_hash(id: Uuid, code: &str) -> String {
    hash(&format!("{id} {code}"))
}

/// A code as it was meant: digits only, whatever blanks and dashes a mail program put between them.
pub(crate) fn typed_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).take(12).collect()
}

/// Mails a code and a link to an address, in the language of the page that asked. `next` is where the link leads.
///
/// # Errors
/// The database refused.
pub async fn ask(
    house: &House,
    write: &Write,
    act: &Act,
    email: &str,
    language: Language,
    next: &str,
) -> Result<Uuid, DbErr> {
    sign_in::Entity::delete_many()
        .filter(sign_in::Column::AskedAt.lt(act.at.plus_days(-KEPT_DAYS)))
        .exec(&**write)
        .await?;
    let (id, code, token) = (act.chance.secret_id(), act.chance.code(DIGITS), act.chance.token());
    let row = sign_in::ActiveModel {
        id: Set(id),
        email: Set(email.to_owned()),
        code_hash: Set(code_hash(id, &code)),
        link_hash: Set(hash(&token)),
        asked_at: Set(act.at),
        tries: Set(0),
        used_at: Set(None),
    };
    sign_in::Entity::insert(row).exec_without_returning(&**write).await?;
    let words = house.words(language);
    let mut link = house.address(language, &format!("/sign-in/link/{token}"));
    if !next.is_empty() && next.len() < 400 {
        link = format!("{link}?next={}", encoded(next));
    }
    let subject = t!(words, "people-mail-code-subject", code = code.clone());
    let body = t!(words, "people-mail-code", code = code, link = link, minutes = MINUTES);
    let letter = Letter {
        person: None,
        address: email.to_owned(),
        language,
        subject,
        body: house.signed(language, &body).await?,
        noun: "sign_in",
        noun_id: id,
    };
    post_secret(write, act, letter).await?;
    Ok(id)
}

/// A value of an address's query.
fn encoded(value: &str) -> String {
    url::form_urlencoded::byte_serialize(value.as_bytes()).collect()
}

/// Tries a proof. With a name, a stranger is entered as a person.
///
/// # Errors
/// The database refused.
pub async fn prove(
    write: &Write,
    act: &Act,
    proof: &Proof,
    newcomer: Option<(&Line, Language)>,
) -> Result<Proved, DbErr> {
    let Some(asked) = find_open(write, act.at, proof).await? else {
        return Ok(Proved::Ended);
    };
    if let Proof::Code(id, typed) = proof
        && asked.code_hash != code_hash(*id, &typed_code(typed))
    {
        return Ok(Proved::WrongCode);
    }
    let person = match (find_by_email(&**write, &asked.email).await?, newcomer) {
        (Some(known), _) => known.id,
        (None, Some((name, language))) => enter_person(write, act, name, &asked.email, language).await?,
        (None, None) => {
            // A right code is no try: the name is still to come, with the same code.
            update_tries(write, asked.id, asked.tries - 1).await?;
            return Ok(Proved::Stranger(asked.email));
        }
    };
    let used = sign_in::ActiveModel { id: Set(asked.id), used_at: Set(Some(act.at)), ..Default::default() };
    sign_in::Entity::update(used).exec(&**write).await?;
    Ok(Proved::Person(person))
}

/// The address that an asking was for, to count the tries of its codes.
///
/// # Errors
/// The database refused.
pub async fn address_of(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<String>, DbErr> {
    let asked = sign_in::Entity::find_by_id(id).one(database).await?;
    Ok(asked.map(|asked| asked.email))
}

/// Whether the link of a token would still sign in.
///
/// # Errors
/// The database refused.
pub async fn is_link_open(database: &impl ConnectionTrait, token: &str, now: Moment) -> Result<bool, DbErr> {
    let asked = sign_in::Entity::find()
        .filter(sign_in::Column::LinkHash.eq(hash(token)))
        .filter(sign_in::Column::UsedAt.is_null())
        .filter(sign_in::Column::AskedAt.gt(now.plus_minutes(-MINUTES)))
        .one(database)
        .await?;
    Ok(asked.is_some())
}

#[derive(FromQueryResult)]
struct Open {
    id: Uuid,
    email: String,
    code_hash: String,
    tries: i32,
}

/// Counts the try and holds the row until the write ends, so that two tries at once are two.
async fn find_open(write: &Write, now: Moment, proof: &Proof) -> Result<Option<Open>, DbErr> {
    let (column, value, tries): (_, Value, _) = match proof {
        Proof::Code(id, _) => ("id", (*id).into(), 1),
        Proof::Link(token) => ("link_hash", hash(token).into(), 0),
    };
    let sql = format!(
        "UPDATE sign_in SET tries = tries + $1
          WHERE {column} = $2 AND used_at IS NULL AND asked_at > $3 AND tries + $1 <= $4
      RETURNING id, email, code_hash, tries"
    );
    let cutoff = now.plus_minutes(-MINUTES);
    let values = [tries.into(), value, cutoff.into(), TRIES.into()];
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    Open::find_by_statement(statement).one(&**write).await
}

async fn update_tries(write: &Write, id: Uuid, tries: i32) -> Result<(), DbErr> {
    let tried = sign_in::ActiveModel { id: Set(id), tries: Set(tries.max(0)), ..Default::default() };
    sign_in::Entity::update(tried).exec(&**write).await.map(drop)
}
