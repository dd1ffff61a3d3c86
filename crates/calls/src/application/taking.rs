//! What a sending takes of an application at an instant: the closing, grace, late passes and questions back.

use foundation::{Moment, Write};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::{Application, NotSent, Sending};
use crate::call::Call;
use crate::editing::pass::standing_pass;
use crate::postal::{PostalArrival, arrival_of};
use crate::screening::clarification::{self, Reopened, reopened_section};

mod check_opening {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "check_opening")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        pub opened_at: Moment,
        pub opened_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a sending would take of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Everything.
    Everything,
    /// The section that a question back has reopened; all else stays as it was sent.
    Section(Reopened),
    /// Nothing: it would not count.
    Nothing,
}

/// What a sending that arrives at an instant would take.
///
/// # Errors
/// The database refused.
pub async fn takes(
    database: &impl ConnectionTrait,
    application: &Application,
    call: &Call,
    at: Moment,
) -> Result<Takes, DbErr> {
    if call.takes_entries(at) {
        return Ok(Takes::Everything);
    }
    let at = counted_from(application, arrival_of(database, application.id).await?.as_ref(), at);
    let question = reopened_section(database, application.id, at).await?;
    match in_time(database, application, call, at, question.as_ref()).await {
        Ok(grounds) if grounds.only_the_question => Ok(question.map_or(Takes::Nothing, Takes::Section)),
        Ok(_) => Ok(Takes::Everything),
        Err(NotSent::Database(error)) => Err(error),
        Err(_) => Ok(Takes::Nothing),
    }
}

/// The instant by which a sending is judged: that of the request; of an entry that came by post, the first time, when
/// the paper arrived, however long it took to type it in.
pub(super) fn counted_from(application: &Application, paper: Option<&PostalArrival>, at: Moment) -> Moment {
    paper.filter(|_| application.number.is_none()).map_or(at, |arrival| arrival.arrived_at)
}

/// Notes that the check page was opened, the first time: within the grace period only who had it open may send.
///
/// # Errors
/// The database refused.
pub async fn open_check(write: &Write, person: Uuid, application: Uuid, at: Moment) -> Result<(), DbErr> {
    let row = check_opening::ActiveModel {
        application_id: Set(application),
        opened_at: Set(at),
        opened_by: Set(person),
    };
    let mut once = sea_orm::sea_query::OnConflict::column(check_opening::Column::ApplicationId);
    check_opening::Entity::insert(row)
        .on_conflict(once.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await
        .map(drop)
}

/// Why a sending counts although the call was closed when it arrived.
#[derive(Default)]
pub(super) struct Grounds {
    pub grace_since: Option<Moment>,
    pub late_pass: Option<Uuid>,
    pub only_the_question: bool,
}

/// The grounds on which a sending counts that arrives at an instant, or why none does.
pub(super) async fn in_time(
    database: &impl ConnectionTrait,
    application: &Application,
    call: &Call,
    arrived: Moment,
    question: Option<&Reopened>,
) -> Result<Grounds, NotSent> {
    if call.published_at.is_none() || arrived < call.opens_at {
        return Err(NotSent::TooEarly);
    }
    if arrived < call.closes_at {
        return Ok(Grounds::default());
    }
    let opened = check_opening::Entity::find_by_id(application.id).one(database).await?;
    let opened = opened.map(|opening| opening.opened_at).filter(|at| *at < call.closes_at);
    if opened.is_some() && arrived < call.closes_at.plus_minutes(i64::from(call.grace_minutes)) {
        return Ok(Grounds { grace_since: opened, ..Grounds::default() });
    }
    let pass = standing_pass(database, application, arrived).await?;
    if pass.is_none() && question.is_none() {
        return Err(NotSent::TooLate);
    }
    Ok(Grounds {
        only_the_question: pass.is_none(),
        late_pass: pass.map(|pass| pass.id),
        ..Grounds::default()
    })
}

/// The one section that is taken from the draft, where nothing but a question back lets a sending count; also for the
/// same answer to it again, which is no new sending.
pub(super) async fn only_section(
    write: &Write,
    question: Option<&Reopened>,
    sent: Option<&Sending>,
    grounds: &Result<Grounds, NotSent>,
) -> Result<Option<String>, DbErr> {
    match (question, grounds) {
        (Some(question), Ok(grounds)) if grounds.only_the_question => Ok(Some(question.section.clone())),
        (None, Err(NotSent::TooLate)) => match sent.and_then(|sent| sent.clarification_id) {
            Some(answered) => clarification::section_of(&**write, answered).await,
            None => Ok(None),
        },
        _ => Ok(None),
    }
}
