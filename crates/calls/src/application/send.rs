//! Sending: an unalterable copy of all answers, once for each content, with the entry's number and a receipt by mail.

use std::collections::BTreeSet;

use foundation::pages::Arrived;
use foundation::{Act, Moment, Phrase, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, Statement};

use super::sent_files::Copies;
use super::taking::{Grounds, counted_from, in_time, only_section};
use super::{Application, answers_of, application, locked, withdrawn_since};
use crate::call::{Call, FormVersion, form_version};
use crate::form::Answers;
use crate::postal::arrival_of;
use crate::screening::clarification::{self, reopened_section};
use crate::screening::likeness::{forget_likeness, note_likeness};
use crate::showing;

/// A sending.
pub type Sending = sending::Model;

pub(crate) mod sending {
    use foundation::{Language, Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sending")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub ordinal: i32,
        pub form_id: Uuid,
        pub language: Language,
        pub answers: String,
        pub declarations: String,
        pub authority_id: Uuid,
        pub entering_id: Option<Uuid>,
        pub arrived_at: Moment,
        pub sent_by: Uuid,
        pub grace_since: Option<Moment>,
        pub late_pass_id: Option<Uuid>,
        pub clarification_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why an entry was not sent. What was typed stays a draft.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// The call is not open yet.
    #[error("the call is not open yet")]
    TooEarly,
    /// The call has closed.
    #[error("the call has closed")]
    TooLate,
    /// It was withdrawn.
    #[error("the entry was withdrawn")]
    Withdrawn,
    /// The authority is not named.
    #[error("the authority is not named")]
    NoAuthority,
    /// Answers are missing or wrong: the question and the sentence.
    #[error("answers are missing or wrong")]
    Faults(Vec<(String, Phrase)>),
    /// A needed declaration was not made.
    #[error("a needed declaration was not made")]
    Undeclared(Vec<String>),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl Sending {
    /// The answers as they were sent.
    pub fn answers(&self) -> Answers {
        serde_json::from_str(&self.answers).unwrap_or_default()
    }

    /// What was declared with them.
    pub fn declared(&self) -> BTreeSet<String> {
        serde_json::from_str(&self.declarations).unwrap_or_default()
    }
}

/// The sendings of an application, the newest first.
///
/// # Errors
/// The database refused.
pub async fn sendings(database: &impl ConnectionTrait, application: Uuid) -> Result<Vec<Sending>, DbErr> {
    sending::Entity::find()
        .filter(sending::Column::ApplicationId.eq(application))
        .order_by_desc(sending::Column::Ordinal)
        .all(database)
        .await
}

/// The newest sending of an application.
///
/// # Errors
/// The database refused.
pub async fn latest_sending(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<Sending>, DbErr> {
    sending::Entity::find()
        .filter(sending::Column::ApplicationId.eq(application))
        .order_by_desc(sending::Column::Ordinal)
        .one(database)
        .await
}

/// Sends an application as it stands; one that came by post counts from its arrival. The same content again is the same sending: one entry, one number, one mail.
///
/// A sending answers the question back that is open. After the closing it takes from the draft only the section that
/// the question reopened; all else stays as it was sent. What is sent unchanged is an answer too, the first time.
///
/// Returns the number, and whether this was a new sending.
///
/// # Errors
/// It was not sent, and why.
pub async fn send(
    write: &mut Write,
    act: &Act,
    person: Uuid,
    application: &Application,
    call: &Call,
    version: &FormVersion,
    declared: &BTreeSet<String>,
    arrived: Arrived,
) -> Result<(i32, bool), NotSent> {
    let mut application = locked(write, application.id).await?;
    let paper = arrival_of(&**write, application.id).await?;
    let arrived = counted_from(&application, paper.as_ref(), arrived.0);
    let (mut answers, _) = answers_of(&**write, application.id).await?;
    let mut declared = declared.clone();
    let sent = latest_sending(&**write, application.id).await?;
    // Only of what was sent can be asked back, and only that can be shown.
    let question = match &sent {
        Some(_) => reopened_section(&**write, application.id, arrived).await?,
        None => None,
    };
    let grounds = in_time(&**write, &application, call, arrived, question.as_ref()).await;
    let only = only_section(write, question.as_ref(), sent.as_ref(), &grounds).await?;
    let earlier = match sent.as_ref().filter(|_| only.is_some()) {
        Some(sent) => Some(form_version(&**write, sent.form_id).await?),
        None => None,
    };
    let version = earlier.as_ref().unwrap_or(version);
    if let (Some(sent), Some(only)) = (&sent, &only) {
        answers = sent.answers().with_section(&version.form, only, &answers);
        declared = sent.declared();
        application.authority_id = Some(sent.authority_id);
        application.entering_id = sent.entering_id;
        application.language = sent.language;
    }
    let answers = answers.asked(&version.form);
    declared.retain(|key| version.form.declarations.iter().any(|declaration| declaration.key == *key));
    let (form, earlier) = (&version.form, sent.as_ref());
    let copies = Copies::of(write, application.id, form, &answers, earlier, only.as_deref()).await?;
    if let (Some(sent), Some(number)) = (&sent, application.number)
        && question.is_none()
        && copies.are_same()
        && is_same(sent, &application, version, &answers, &declared)
        && withdrawn_since(&**write, application.id).await?.is_none()
    {
        return Ok((number, false));
    }
    let grounds = grounds?;
    if withdrawn_since(&**write, application.id).await?.is_some() {
        return Err(NotSent::Withdrawn);
    }
    let authority = application.authority_id.ok_or(NotSent::NoAuthority)?;
    let form = &version.form;
    let mut faults = if paper.is_some() { form.paper_faults(&answers) } else { form.faults(&answers) };
    faults.extend(copies.faults(write, act, &version.form, &answers).await?);
    // Of the other sections nothing can be changed any more, so that nothing of theirs stands in the way either.
    faults.retain(|(key, _)| {
        let section = version.form.section_of(key);
        only.as_ref().is_none_or(|only| section.is_some_and(|section| section.key == *only))
    });
    if !faults.is_empty() {
        return Err(NotSent::Faults(faults));
    }
    let undeclared: Vec<String> = version
        .form
        .declarations
        .iter()
        .filter(|declaration| declaration.needed && !declared.contains(&declaration.key))
        .map(|declaration| declaration.key.clone())
        .collect();
    if !undeclared.is_empty() {
        return Err(NotSent::Undeclared(undeclared));
    }
    let question = question.map(|question| question.clarification);
    let copy =
        Copy { answers: &answers, declared: &declared, files: copies, authority, arrived, grounds, question };
    let ordinal = sent.as_ref().map_or(1, |sent| sent.ordinal + 1);
    insert(write, act, person, &application, version, ordinal, copy).await?;
    let number = match application.number {
        Some(number) => number,
        None => give_number(write, application.id, call.id).await?,
    };
    if let Some(question) = question {
        clarification::answer(write, act.at, question).await?;
    }
    if sent.is_some() {
        showing::hide(write, application.id).await?;
    }
    act.record(write, "application", application.id, "send", &["sending"]).await?;
    Ok((number, true))
}

/// Records what came on paper, or from a public source, as it is: answers may be missing, since they are not known.
/// The recorder has seen the declarations on paper, or that the source is public.
///
/// # Errors
/// The authority is not named, or the database refused.
pub async fn record_sending(
    write: &Write,
    act: &Act,
    recorder: Uuid,
    application: Uuid,
    call: &Call,
    version: &FormVersion,
) -> Result<i32, DbErr> {
    let application = super::application_of(&**write, application).await?;
    let (answers, _) = answers_of(&**write, application.id).await?;
    let authority = application.authority_id.ok_or_else(|| DbErr::RecordNotFound("authority".to_owned()))?;
    let needed = version.form.declarations.iter().filter(|declaration| declaration.needed);
    let declared: BTreeSet<String> = needed.map(|declaration| declaration.key.clone()).collect();
    let grounds = Grounds::default();
    let files = Copies::of(write, application.id, &version.form, &answers, None, None).await?;
    let (arrived, question) = (act.at, None);
    let copy = Copy { answers: &answers, declared: &declared, files, authority, arrived, grounds, question };
    insert(write, act, recorder, &application, version, 1, copy).await?;
    act.record(write, "application", application.id, "record_sending", &["sending"]).await?;
    give_number(write, application.id, call.id).await
}

/// What a sending copies.
struct Copy<'a> {
    answers: &'a Answers,
    declared: &'a BTreeSet<String>,
    files: Copies,
    authority: Uuid,
    arrived: Moment,
    grounds: Grounds,
    question: Option<Uuid>,
}

async fn insert(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: &Application,
    version: &FormVersion,
    ordinal: i32,
    copy: Copy<'_>,
) -> Result<(), DbErr> {
    let json = |error: serde_json::Error| DbErr::Json(error.to_string());
    let id = act.id();
    let row = sending::ActiveModel {
        id: Set(id),
        application_id: Set(application.id),
        ordinal: Set(ordinal),
        form_id: Set(version.id),
        language: Set(application.language),
        answers: Set(serde_json::to_string(copy.answers).map_err(json)?),
        declarations: Set(serde_json::to_string(copy.declared).map_err(json)?),
        authority_id: Set(copy.authority),
        entering_id: Set(application.entering_id),
        arrived_at: Set(copy.arrived),
        sent_by: Set(person),
        grace_since: Set(copy.grounds.grace_since),
        late_pass_id: Set(copy.grounds.late_pass),
        clarification_id: Set(copy.question),
    };
    sending::Entity::insert(row).exec_without_returning(&**write).await?;
    copy.files.keep(write, id).await?;
    if ordinal > 1 {
        forget_likeness(write, application.id).await?;
    }
    note_likeness(write, application, version, copy.authority, copy.answers).await
}

fn is_same(
    sent: &Sending,
    application: &Application,
    version: &FormVersion,
    answers: &Answers,
    declared: &BTreeSet<String>,
) -> bool {
    sent.form_id == version.id
        && sent.answers() == *answers
        && sent.declared() == *declared
        && Some(sent.authority_id) == application.authority_id
        && sent.entering_id == application.entering_id
        && sent.language == application.language
}

async fn give_number(write: &Write, application: Uuid, call: Uuid) -> Result<i32, DbErr> {
    #[derive(FromQueryResult)]
    struct Number {
        last: i32,
    }
    let sql = "UPDATE call_number SET last = last + 1 WHERE call_id = $1 RETURNING last";
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, [call.into()]);
    let number = Number::find_by_statement(statement).one(&**write).await?;
    let number = number.ok_or_else(|| DbErr::RecordNotFound(format!("numbers of call {call}")))?.last;
    let row =
        application::ActiveModel { id: Set(application), number: Set(Some(number)), ..Default::default() };
    application::Entity::update(row).exec(&**write).await?;
    Ok(number)
}
