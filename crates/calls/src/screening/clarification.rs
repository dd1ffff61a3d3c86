//! Questions back: a question to the applicant that reopens one section, for some days.

use foundation::{Act, House, Moment, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};

use super::Case;
use super::letter::{Occasion, letters, post_letters};
use super::queue::{State, standing};
use crate::application::latest_sending;
use crate::call::FormVersion;

/// For how many days a section is reopened, where the screener says nothing else.
pub const DAYS: i64 = 5;

/// A question back.
pub type Clarification = clarification::Model;

mod clarification {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clarification")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub sending_id: Uuid,
        pub section: String,
        pub rule: Option<String>,
        pub message: String,
        pub asked_at: Moment,
        pub asked_by: Uuid,
        pub due_at: Moment,
        pub answered_at: Option<Moment>,
        pub closed_at: Option<Moment>,
        pub closed_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// Chosen by the page of the button, so that a second press finds the first.
    pub id: Uuid,
    /// The sending it is about.
    pub sending: Uuid,
    /// The section that is reopened.
    pub section: String,
    /// The rule it is about, where it is about one.
    pub rule: Option<String>,
    /// What the applicant reads, in the language of the entry.
    pub message: String,
    /// For how many days.
    pub days: i64,
}

/// A section that the applicant may change although the call is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopened {
    /// The question back.
    pub clarification: Uuid,
    /// The section's code.
    pub section: String,
    /// What was asked.
    pub message: String,
    /// Until when it may be changed and sent; exclusive.
    pub until: Moment,
}

/// Why a question was not asked.
#[derive(Debug, thiserror::Error)]
pub enum NotAsked {
    /// The applicant has sent another version since the page was shown.
    #[error("the entry was sent again meanwhile")]
    Changed,
    /// A decision stands, or the entry is withdrawn.
    #[error("the entry is decided or withdrawn")]
    Settled,
    /// The form has no such section.
    #[error("the form has no such section")]
    NoSection,
    /// Who takes part in an entry asks nothing back about it: that would give more time to the asker.
    #[error("it is the screener's own entry")]
    OwnEntry,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// The section of an application that an open question has reopened, if its time is not over.
///
/// # Errors
/// The database refused.
pub async fn reopened_section(
    database: &impl ConnectionTrait,
    application: Uuid,
    now: Moment,
) -> Result<Option<Reopened>, DbErr> {
    let open = open(database, application).await?;
    Ok(open.filter(|open| now < open.due_at).map(|open| Reopened {
        clarification: open.id,
        section: open.section,
        message: open.message,
        until: open.due_at,
    }))
}

/// The question of an application that is neither answered nor closed, whether or not its time is over.
///
/// # Errors
/// The database refused.
pub async fn open(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<Clarification>, DbErr> {
    clarification::Entity::find()
        .filter(clarification::Column::ApplicationId.eq(application))
        .filter(clarification::Column::AnsweredAt.is_null())
        .filter(clarification::Column::ClosedAt.is_null())
        .one(database)
        .await
}

/// The section that a question has reopened.
pub(crate) async fn section_of(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<String>, DbErr> {
    let question = clarification::Entity::find_by_id(id).one(database).await?;
    Ok(question.map(|question| question.section))
}

/// The questions of an application, oldest first.
///
/// # Errors
/// The database refused.
pub async fn clarifications(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Vec<Clarification>, DbErr> {
    clarification::Entity::find()
        .filter(clarification::Column::ApplicationId.eq(application))
        .order_by_asc(clarification::Column::AskedAt)
        .all(database)
        .await
}

/// Asks the applicants and reopens the section. A question that is still open is closed: the new one takes its place.
///
/// The same question again, by its id, asks and writes nothing.
///
/// # Errors
/// It was not asked, and why.
pub async fn ask(
    write: &Write,
    act: &Act,
    house: &House,
    case: &Case,
    version: &FormVersion,
    question: &Question,
) -> Result<Uuid, NotAsked> {
    if case.is_own() {
        return Err(NotAsked::OwnEntry);
    }
    let application = case.application().id;
    crate::application::lock(write, application).await?;
    let asked = clarification::Entity::find_by_id(question.id)
        .filter(clarification::Column::ApplicationId.eq(application))
        .one(&**write)
        .await?;
    if asked.is_some() {
        return Ok(question.id);
    }
    let sending = latest_sending(&**write, application)
        .await?
        .filter(|sending| sending.id == question.sending)
        .ok_or(NotAsked::Changed)?;
    let stands = standing(&**write, application, act.at).await?.map(|standing| standing.state);
    if !matches!(stands, Some(State::New | State::Changed | State::Waiting)) {
        return Err(NotAsked::Settled);
    }
    let section = version
        .form
        .sections
        .iter()
        .find(|section| section.key == question.section)
        .ok_or(NotAsked::NoSection)?;
    close(write, act, case).await?;
    let (id, due) = (question.id, act.at.plus_days(question.days.max(1)));
    let row = clarification::ActiveModel {
        id: Set(id),
        application_id: Set(application),
        sending_id: Set(question.sending),
        section: Set(question.section.clone()),
        rule: Set(question.rule.clone()),
        message: Set(question.message.clone()),
        asked_at: Set(act.at),
        asked_by: Set(case.person()),
        due_at: Set(due),
        answered_at: Set(None),
        closed_at: Set(None),
        closed_by: Set(None),
    };
    clarification::Entity::insert(row).exec_without_returning(&**write).await?;
    let occasion = Occasion::Question { section: section.title, message: question.message.clone(), due };
    let letters = letters(&**write, house, case, &sending, &occasion).await?;
    post_letters(write, act, house, case, letters).await?;
    act.record(write, "application", application, "ask", &["clarification"]).await?;
    Ok(id)
}

/// Closes an open question without an answer: a decision or another question has taken its place.
pub(super) async fn close(write: &Write, act: &Act, case: &Case) -> Result<(), DbErr> {
    clarification::Entity::update_many()
        .set(clarification::ActiveModel {
            closed_at: Set(Some(act.at)),
            closed_by: Set(Some(case.person())),
            ..Default::default()
        })
        .filter(clarification::Column::ApplicationId.eq(case.application().id))
        .filter(clarification::Column::AnsweredAt.is_null())
        .filter(clarification::Column::ClosedAt.is_null())
        .exec(&**write)
        .await
        .map(drop)
}

/// Notes that a sending has answered a question.
pub(crate) async fn answer(write: &Write, at: Moment, id: Uuid) -> Result<(), DbErr> {
    let row = clarification::ActiveModel { id: Set(id), answered_at: Set(Some(at)), ..Default::default() };
    clarification::Entity::update(row).exec(&**write).await.map(drop)
}
