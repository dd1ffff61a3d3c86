//! Passkeys: keys kept by a person's device that sign in without a code, as the `WebAuthn` standard defines them.
//!
//! A passkey is asked to be discoverable, so that nobody has to type an address first. What a browser was asked to
//! sign waits in the database, so that any process can take the answer, once, within five minutes.

use foundation::{Act, House, Line, Moment, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, Statement};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey as Credential, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder, WebauthnError,
};

use crate::person::Person;

const MINUTES: i64 = 5;

/// A passkey of a person.
pub type Passkey = passkey::Model;

mod passkey {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub credential_id: String,
        pub credential: String,
        pub label: String,
        pub made_at: Moment,
        pub used_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a passkey was not made or not accepted.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The address of this installation cannot have passkeys: browsers refuse them for an IP address.
    #[error("passkeys need a host name in BASE_URL")]
    NotHere,
    /// The question was answered before, or is older than five minutes.
    #[error("the question is no longer open")]
    Ended,
    /// Nobody here has this passkey.
    #[error("the passkey is not known")]
    Unknown,
    /// The answer is not the one to the question.
    #[error("the answer was refused: {0}")]
    Refused(#[from] WebauthnError),
    /// The answer is no passkey's.
    #[error("the answer cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// What waits for a browser's answer.
#[derive(Serialize, Deserialize)]
enum Question {
    Register { label: String, state: PasskeyRegistration },
    SignIn { next: String, state: DiscoverableAuthentication },
}

fn relying_party(house: &House) -> Result<Webauthn, PasskeyError> {
    let origin = Url::parse(&house.base_url).map_err(|_| PasskeyError::NotHere)?;
    let host = origin.domain().ok_or(PasskeyError::NotHere)?;
    WebauthnBuilder::new(host, &origin)
        .and_then(|builder| builder.rp_name(host).build())
        .map_err(|_| PasskeyError::NotHere)
}

/// Whether this installation can have passkeys at all.
pub fn are_possible(house: &House) -> bool {
    relying_party(house).is_ok()
}

/// Asks a person's browser to make a passkey: what the page's script takes.
///
/// # Errors
/// There are no passkeys here, or the database refused.
pub async fn ask_to_register(
    house: &House,
    write: &Write,
    act: &Act,
    person: &Person,
    label: &Line,
) -> Result<Json, PasskeyError> {
    let known = passkeys_of(&**write, person.id).await?;
    let known: Vec<_> = known
        .iter()
        .filter_map(|passkey| serde_json::from_str::<Credential>(&passkey.credential).ok())
        .map(|credential| credential.cred_id().clone())
        .collect();
    let account = person.email.as_deref().unwrap_or(&person.name);
    let (question, state) =
        relying_party(house)?.start_passkey_registration(person.id, account, &person.name, Some(known))?;
    let mut options = serde_json::to_value(question.public_key)?;
    if let Some(selection) = options.get_mut("authenticatorSelection") {
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
    }
    let label = label.as_str().chars().take(60).collect();
    let id = keep(write, act, Some(person.id), &Question::Register { label, state }).await?;
    Ok(json!({ "publicKey": options, "state": id }))
}

/// Keeps the passkey that the browser made.
///
/// # Errors
/// The answer is refused, or the database refused.
pub async fn register(
    house: &House,
    write: &Write,
    act: &Act,
    person: Uuid,
    answer: Json,
) -> Result<Uuid, PasskeyError> {
    let Question::Register { label, state } = take(write, act.at, Some(person), &answer).await? else {
        return Err(PasskeyError::Ended);
    };
    let answer: RegisterPublicKeyCredential = serde_json::from_value(answer)?;
    let credential = relying_party(house)?.finish_passkey_registration(&answer, &state)?;
    let id = act.id();
    let row = passkey::ActiveModel {
        id: Set(id),
        person_id: Set(person),
        credential_id: Set(stored_id(credential.cred_id().as_ref())),
        credential: Set(serde_json::to_string(&credential)?),
        label: Set(label),
        made_at: Set(act.at),
        used_at: Set(None),
    };
    passkey::Entity::insert(row).exec_without_returning(&**write).await?;
    act.record(write, "person", person, "add_passkey", &[]).await?;
    Ok(id)
}

/// Asks a browser to sign in with any passkey of this site.
///
/// # Errors
/// There are no passkeys here, or the database refused.
pub async fn ask_to_sign_in(
    house: &House,
    write: &Write,
    act: &Act,
    next: &str,
) -> Result<Json, PasskeyError> {
    let (question, state) = relying_party(house)?.start_discoverable_authentication()?;
    let next = next.to_owned();
    let id = keep(write, act, None, &Question::SignIn { next, state }).await?;
    Ok(json!({ "publicKey": question.public_key, "state": id }))
}

/// Whose passkey answered, and where they wanted to go on.
///
/// # Errors
/// The answer is refused, or the database refused.
pub async fn sign_in(
    house: &House,
    write: &Write,
    act: &Act,
    answer: Json,
) -> Result<(Uuid, String), PasskeyError> {
    let Question::SignIn { next, state } = take(write, act.at, None, &answer).await? else {
        return Err(PasskeyError::Ended);
    };
    let answer: PublicKeyCredential = serde_json::from_value(answer)?;
    let party = relying_party(house)?;
    let (person, credential_id) = party.identify_discoverable_authentication(&answer)?;
    let passkey = passkey::Entity::find()
        .filter(passkey::Column::CredentialId.eq(stored_id(credential_id)))
        .filter(passkey::Column::PersonId.eq(person))
        .one(&**write)
        .await?
        .ok_or(PasskeyError::Unknown)?;
    let mut credential: Credential = serde_json::from_str(&passkey.credential)?;
    let signed = party.finish_discoverable_authentication_v2(&answer, state, &credential)?;
    credential.update_credential(&signed);
    let used = passkey::ActiveModel {
        id: Set(passkey.id),
        credential: Set(serde_json::to_string(&credential)?),
        used_at: Set(Some(act.at)),
        ..Default::default()
    };
    passkey::Entity::update(used).exec(&**write).await?;
    Ok((person, next))
}

/// The passkeys of a person, the newest first.
///
/// # Errors
/// The database refused.
pub async fn passkeys_of(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Passkey>, DbErr> {
    passkey::Entity::find()
        .filter(passkey::Column::PersonId.eq(person))
        .order_by_desc(passkey::Column::Id)
        .all(database)
        .await
}

/// Forgets a passkey of a person; whether there was one.
///
/// # Errors
/// The database refused.
pub async fn remove(write: &Write, act: &Act, person: Uuid, id: Uuid) -> Result<bool, DbErr> {
    let removed = passkey::Entity::delete_many()
        .filter(passkey::Column::Id.eq(id))
        .filter(passkey::Column::PersonId.eq(person))
        .exec(&**write)
        .await?;
    if removed.rows_affected == 0 {
        return Ok(false);
    }
    act.record(write, "person", person, "remove_passkey", &[]).await?;
    Ok(true)
}

fn stored_id(credential_id: &[u8]) -> String {
    credential_id.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn keep(
    write: &Write,
    act: &Act,
    person: Option<Uuid>,
    question: &Question,
) -> Result<Uuid, PasskeyError> {
    let backend = write.get_database_backend();
    let forget = "DELETE FROM passkey_challenge WHERE asked_at < $1";
    let old = act.at.plus_minutes(-MINUTES);
    write.execute_raw(Statement::from_sql_and_values(backend, forget, [old.into()])).await?;
    let id = act.chance.secret_id();
    let sql = "INSERT INTO passkey_challenge (id, person_id, state, asked_at) VALUES ($1, $2, $3, $4)";
    let state = serde_json::to_string(question)?;
    let values = [id.into(), person.into(), state.into(), act.at.into()];
    write.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
    Ok(id)
}

/// Takes the question away, so that it is answered once, whatever the answer is worth.
async fn take(
    write: &Write,
    now: Moment,
    person: Option<Uuid>,
    answer: &Json,
) -> Result<Question, PasskeyError> {
    #[derive(FromQueryResult)]
    struct Taken {
        person_id: Option<Uuid>,
        state: String,
        asked_at: Moment,
    }
    let id: Uuid = answer["state"].as_str().and_then(|id| id.parse().ok()).ok_or(PasskeyError::Ended)?;
    let sql = "DELETE FROM passkey_challenge WHERE id = $1 RETURNING person_id, state, asked_at";
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, [id.into()]);
    let taken = Taken::find_by_statement(statement).one(&**write).await?;
    let taken = taken
        .filter(|taken| taken.person_id == person && taken.asked_at > now.plus_minutes(-MINUTES))
        .ok_or(PasskeyError::Ended)?;
    Ok(serde_json::from_str(&taken.state)?)
}
