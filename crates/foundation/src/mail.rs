//! Mail: rendered in the recipient's language and written in the transaction of its cause, sent later, once.

use std::collections::{BTreeMap, HashMap};

use lettre::AsyncTransport as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query, SelectStatement};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use tokio::time::timeout;

use crate::audit::Act;
use crate::clock::Moment;
use crate::database::{Database, Write};
use crate::house::House;
use crate::jobs::{self, JobError, JobKind, Running};
use crate::languages::Language;

mod emblem;
mod message;
mod server;

pub(crate) use message::FOOT;
pub use server::{PATIENCE, Post, Smtp};

/// A letter to one recipient, rendered.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Whose mail it is, where the recipient has an account.
    pub person: Option<Uuid>,
    /// The address it goes to.
    pub address: String,
    /// The recipient's language.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// Plain text; it ends as [`House::signed`] says.
    pub body: String,
    /// The noun it is about.
    pub noun: &'static str,
    /// Which one.
    pub noun_id: Uuid,
}

/// A mail of the outbox.
pub type Mail = mail::Model;

/// Where a mail is: `queued`, `sending`, `sent`, `refused`, `unknown` or `dropped`.
pub type Delivery = delivery::Model;

mod mail {
    use sea_orm::entity::prelude::*;

    use crate::clock::Moment;
    use crate::languages::Language;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Option<Uuid>,
        pub address: String,
        pub language: Language,
        pub subject: String,
        pub body: String,
        pub noun: String,
        pub noun_id: Uuid,
        /// What the message is called before the `@` and the program's host.
        pub message_id: String,
        pub enqueued_at: Moment,
        pub secret: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod delivery {
    use sea_orm::entity::prelude::*;

    use crate::clock::Moment;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_delivery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub mail_id: Uuid,
        pub state: String,
        pub at: Moment,
        pub detail: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How often a mail looks whether a server has been named.
const WAITING_MINUTES: i64 = 15;
/// The shortest and the longest pause of a mail that a server did not take.
const PAUSE_MINUTES: (i64, i64) = (2, 60);

/// The job that sends one mail.
pub const DELIVER: JobKind = JobKind { name: "foundation.deliver_mail", run: deliver };

/// Puts a letter into the outbox of this write and enqueues its sending.
///
/// # Errors
/// The database refused.
pub async fn post(write: &Write, act: &Act, letter: Letter) -> Result<Uuid, DbErr> {
    put(write, act, letter, false).await
}

/// As [`post`], for a letter with a code or a link that proves something: what it says is emptied once it has gone.
///
/// # Errors
/// The database refused.
pub async fn post_secret(write: &Write, act: &Act, letter: Letter) -> Result<Uuid, DbErr> {
    put(write, act, letter, true).await
}

async fn put(write: &Write, act: &Act, letter: Letter, secret: bool) -> Result<Uuid, DbErr> {
    let id = act.id();
    let row = mail::ActiveModel {
        id: Set(id),
        person_id: Set(letter.person),
        address: Set(letter.address),
        language: Set(letter.language),
        subject: Set(letter.subject),
        body: Set(letter.body),
        noun: Set(letter.noun.to_owned()),
        noun_id: Set(letter.noun_id),
        message_id: Set(act.chance.secret_id().simple().to_string()),
        enqueued_at: Set(act.at),
        secret: Set(secret.into()),
    };
    mail::Entity::insert(row).exec_without_returning(&**write).await?;
    let queued = delivery::ActiveModel {
        mail_id: Set(id),
        state: Set("queued".to_owned()),
        at: Set(act.at),
        detail: Set(None),
    };
    delivery::Entity::insert(queued).exec_without_returning(&**write).await?;
    // Whoever waits for a code does not wait behind a letter to everybody.
    let due = if secret { act.at.plus_days(-1) } else { act.at };
    jobs::enqueue(write, act, DELIVER.name, id.to_string(), due, None).await?;
    Ok(id)
}

fn deliver(house: House, payload: String) -> Running {
    Box::pin(async move {
        let id = payload.parse().map_err(|_| JobError::Fail("not a mail's id".to_owned()))?;
        let database = house.database.read();
        let Some(mail) = mail::Entity::find_by_id(id).one(database).await? else {
            return Ok(());
        };
        let Some(delivery) = delivery::Entity::find_by_id(id).one(database).await? else {
            return Ok(());
        };
        match delivery.state.as_str() {
            "queued" => {}
            // The process died between handing the mail over and hearing the answer: nobody knows, and it says so.
            "sending" => return settle(&house, id, "unknown", None).await,
            _ => return Ok(()),
        }
        let Smtp { transport, sender, patience } = match &house.post {
            Post::Page => return settle(&house, id, "sent", Some("page".to_owned())).await,
            Post::Waits => {
                return Err(JobError::Wait("no mail server is named".to_owned(), WAITING_MINUTES));
            }
            Post::Smtp(smtp) => smtp,
        };
        let message = match message::message(&house, &mail, sender).await? {
            Ok(message) => message,
            Err(error) => return settle(&house, id, "refused", Some(error)).await,
        };
        // A server that cannot be reached was handed nothing. The connection stays open for the mail.
        match timeout(*patience, transport.test_connection()).await {
            Ok(Ok(true)) => {}
            Ok(Ok(false)) => return not_taken(&house, &mail, "the server hung up".to_owned()).await,
            Ok(Err(error)) => return not_taken(&house, &mail, error.to_string()).await,
            Err(late) => return not_taken(&house, &mail, format!("the server is silent: {late}")).await,
        }
        settle(&house, id, "sending", None).await?;
        let answer = match timeout(*patience, transport.send(message)).await {
            Ok(answer) => answer,
            Err(late) => {
                return settle(&house, id, "unknown", Some(format!("the server is silent: {late}"))).await;
            }
        };
        match answer {
            Ok(response) => settle(&house, id, "sent", response.message().next().map(str::to_owned)).await,
            Err(error) if error.is_permanent() => {
                settle(&house, id, "refused", Some(error.to_string())).await
            }
            // Nothing was accepted: it may be tried again.
            Err(error) if error.is_transient() || error.status().is_some() => {
                not_taken(&house, &mail, error.to_string()).await
            }
            Err(error) => settle(&house, id, "unknown", Some(error.to_string())).await,
        }
    })
}

/// It waits, the longer the older it is, until a server takes it or retention drops it: no outage loses mail.
async fn not_taken(house: &House, mail: &Mail, why: String) -> Result<(), JobError> {
    tracing::warn!(mail = %mail.id, why, "a mail was not taken");
    settle(house, mail.id, "queued", Some(why.clone())).await?;
    let age = (house.clock.now().0 - mail.enqueued_at.0) / 60_000_000;
    let (shortest, longest) = PAUSE_MINUTES;
    Err(JobError::Wait(why, (age / 2).clamp(shortest, longest)))
}

async fn settle(house: &House, id: Uuid, state: &str, detail: Option<String>) -> Result<(), JobError> {
    let write = house.database.begin().await?;
    let settled = delivery::ActiveModel {
        mail_id: Set(id),
        state: Set(state.to_owned()),
        at: Set(house.clock.now()),
        detail: Set(detail),
    };
    delivery::Entity::update(settled).exec(&*write).await?;
    // The demonstration's mails are read where they lie.
    if matches!(state, "sent" | "refused" | "unknown") && !matches!(house.post, Post::Page) {
        mail::Entity::update_many()
            .set(mail::ActiveModel {
                subject: Set(String::new()),
                body: Set(String::new()),
                ..Default::default()
            })
            .filter(mail::Column::Id.eq(id).and(mail::Column::Secret.eq(1)))
            .exec(&*write)
            .await?;
    }
    write.commit().await?;
    Ok(())
}

/// Empties the mails about a noun: whom they went to, what they said. What was not sent yet will not be.
///
/// # Errors
/// The database refused.
pub async fn empty_about(write: &Write, now: Moment, noun: &str, noun_id: Uuid) -> Result<(), DbErr> {
    let about = mail::Column::Noun.eq(noun).and(mail::Column::NounId.eq(noun_id));
    empty(write, now, about).await
}

/// Empties the mails about the nouns whose ids a room's own statement finds, as [`empty_about`] does.
///
/// # Errors
/// The database refused.
pub async fn empty_within(
    write: &Write,
    now: Moment,
    noun: &str,
    noun_ids: SelectStatement,
) -> Result<(), DbErr> {
    let within = mail::Column::Noun.eq(noun).and(mail::Column::NounId.in_subquery(noun_ids));
    empty(write, now, within.and(mail::Column::Address.ne(""))).await
}

/// Empties the mails to a person, and to an address.
///
/// # Errors
/// The database refused.
pub async fn empty_to(write: &Write, now: Moment, person: Uuid, address: Option<&str>) -> Result<(), DbErr> {
    let to = mail::Column::PersonId.eq(person);
    empty(write, now, address.map_or(to.clone(), |address| to.or(mail::Column::Address.eq(address)))).await
}

/// Empties the mails about a kind of noun that are older than an instant: at most `limit`; says how many.
///
/// # Errors
/// The database refused.
pub async fn empty_older(
    write: &Write,
    now: Moment,
    noun: &str,
    than: Moment,
    limit: u64,
) -> Result<usize, DbErr> {
    let old = mail::Entity::find()
        .filter(mail::Column::Noun.eq(noun))
        .filter(mail::Column::EnqueuedAt.lt(than))
        .filter(mail::Column::Address.ne(""))
        .order_by_asc(mail::Column::EnqueuedAt)
        .limit(limit)
        .all(&**write)
        .await?;
    let count = old.len();
    empty(write, now, mail::Column::Id.is_in(old.into_iter().map(|mail| mail.id))).await?;
    Ok(count)
}

/// A mail that waits is dropped on record; the one that is being sent now is sent.
async fn empty(write: &Write, now: Moment, which: Expr) -> Result<(), DbErr> {
    let queued =
        Query::select().column(mail::Column::Id).from(mail::Entity).and_where(which.clone()).to_owned();
    delivery::Entity::update_many()
        .set(delivery::ActiveModel { state: Set("dropped".to_owned()), at: Set(now), ..Default::default() })
        .filter(delivery::Column::MailId.in_subquery(queued.clone()))
        .filter(delivery::Column::State.eq("queued"))
        .exec(&**write)
        .await?;
    // What the server answered may name the address.
    delivery::Entity::update_many()
        .set(delivery::ActiveModel { detail: Set(None), ..Default::default() })
        .filter(delivery::Column::MailId.in_subquery(queued))
        .exec(&**write)
        .await?;
    mail::Entity::update_many()
        .set(mail::ActiveModel {
            address: Set(String::new()),
            subject: Set(String::new()),
            body: Set(String::new()),
            ..Default::default()
        })
        .filter(which)
        .exec(&**write)
        .await
        .map(drop)
}

/// The mails to a person that still have their text, the newest first: at most `limit`. Codes and links are left out.
///
/// # Errors
/// The database refused.
pub async fn mails_to(database: &impl ConnectionTrait, person: Uuid, limit: u64) -> Result<Vec<Mail>, DbErr> {
    mail::Entity::find()
        .filter(mail::Column::PersonId.eq(person))
        .filter(mail::Column::Secret.eq(0))
        .filter(mail::Column::Address.ne(""))
        .order_by_desc(mail::Column::EnqueuedAt)
        .order_by_desc(mail::Column::Id)
        .limit(limit)
        .all(database)
        .await
}

/// The newest mails of the outbox with their deliveries, newest first.
///
/// # Errors
/// The database refused.
pub async fn outbox(database: &Database, limit: u64) -> Result<Vec<(Mail, Option<Delivery>)>, DbErr> {
    let mails =
        mail::Entity::find().order_by_desc(mail::Column::Id).limit(limit).all(database.read()).await?;
    with_deliveries(database, mails).await
}

/// How many mails are where, by [`Delivery::state`].
///
/// # Errors
/// The database refused.
pub async fn counts(database: &Database) -> Result<BTreeMap<String, u64>, DbErr> {
    let counted: Vec<(String, i64)> = delivery::Entity::find()
        .select_only()
        .column(delivery::Column::State)
        .column_as(delivery::Column::MailId.count(), "mails")
        .group_by(delivery::Column::State)
        .into_tuple()
        .all(database.read())
        .await?;
    Ok(counted.into_iter().map(|(state, mails)| (state, mails.unsigned_abs())).collect())
}

/// The deliveries that a person may have to look at, at most `limit`, the newest first: a server refused the mail, did not
/// say whether it took it, or has not taken it yet.
///
/// # Errors
/// The database refused.
pub async fn troubled(database: &Database, limit: u64) -> Result<Vec<Delivery>, DbErr> {
    let waits = delivery::Column::State.eq("queued").and(delivery::Column::Detail.is_not_null());
    delivery::Entity::find()
        .filter(delivery::Column::State.is_in(["refused", "unknown"]).or(waits))
        .order_by_desc(delivery::Column::At)
        .limit(limit)
        .all(database.read())
        .await
}

/// The mails about a noun, newest first.
///
/// # Errors
/// The database refused.
pub async fn about(
    database: &Database,
    noun: &str,
    noun_id: Uuid,
) -> Result<Vec<(Mail, Option<Delivery>)>, DbErr> {
    let mails = mail::Entity::find()
        .filter(mail::Column::Noun.eq(noun))
        .filter(mail::Column::NounId.eq(noun_id))
        .order_by_desc(mail::Column::Id)
        .limit(200)
        .all(database.read())
        .await?;
    with_deliveries(database, mails).await
}

async fn with_deliveries(
    database: &Database,
    mails: Vec<Mail>,
) -> Result<Vec<(Mail, Option<Delivery>)>, DbErr> {
    let deliveries = delivery::Entity::find()
        .filter(delivery::Column::MailId.is_in(mails.iter().map(|mail| mail.id)))
        .all(database.read())
        .await?;
    let mut deliveries: HashMap<Uuid, Delivery> = deliveries.into_iter().map(|d| (d.mail_id, d)).collect();
    Ok(mails
        .into_iter()
        .map(|mail| {
            let delivery = deliveries.remove(&mail.id);
            (mail, delivery)
        })
        .collect())
}
