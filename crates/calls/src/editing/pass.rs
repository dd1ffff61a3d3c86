//! Late passes: the permission to send after the closing, for whoever takes part by an address of mail.

use foundation::{Act, Moment, Role, Write};
use people::person::holders;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder};

use super::draft::locked;
use crate::application::Application;
use crate::call::Call;

/// A late pass.
pub type LatePass = pass::Model;

mod pass {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "late_pass")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Option<Uuid>,
        pub call_id: Option<Uuid>,
        pub email: Option<String>,
        pub until_at: Moment,
        pub reason: String,
        pub given_at: Moment,
        pub given_by: Uuid,
        pub taken_back_at: Option<Moment>,
        pub taken_back_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Why a pass was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPass {
    /// It would end before the call closes, or has ended already.
    #[error("a pass ends after the closing, and later than now")]
    EndsTooEarly,
    /// It says no reason.
    #[error("a pass says why it was given")]
    NoReason,
}

impl LatePass {
    /// Whether it lets an entry through that arrives at an instant.
    pub fn stands(&self, at: Moment) -> bool {
        self.taken_back_at.is_none() && at < self.until_at
    }
}

/// Gives a pass to whoever takes part in a draft of the call by this address; `email` is folded already.
///
/// The same pass again, while it stands, gives nothing: whether this gave it, so that one letter says so.
///
/// # Errors
/// The database refused; within, why the pass makes no sense.
pub async fn give_pass(
    write: &Write,
    act: &Act,
    person: Uuid,
    call: &Call,
    email: &str,
    until: Moment,
    reason: &str,
) -> Result<Result<(Uuid, bool), NoPass>, DbErr> {
    let call = locked(write, call.id).await?;
    if until <= call.closes_at || until <= act.at {
        return Ok(Err(NoPass::EndsTooEarly));
    }
    if reason.is_empty() {
        return Ok(Err(NoPass::NoReason));
    }
    let same = pass::Entity::find()
        .filter(pass::Column::CallId.eq(call.id))
        .filter(pass::Column::Email.eq(email))
        .filter(pass::Column::UntilAt.eq(until))
        .filter(pass::Column::Reason.eq(reason))
        .filter(pass::Column::TakenBackAt.is_null())
        .one(&**write)
        .await?;
    if let Some(given) = same {
        return Ok(Ok((given.id, false)));
    }
    let id = act.id();
    let row = pass::ActiveModel {
        id: Set(id),
        application_id: Set(None),
        call_id: Set(Some(call.id)),
        email: Set(Some(email.to_owned())),
        until_at: Set(until),
        reason: Set(reason.to_owned()),
        given_at: Set(act.at),
        given_by: Set(person),
        taken_back_at: Set(None),
        taken_back_by: Set(None),
    };
    pass::Entity::insert(row).exec_without_returning(&**write).await?;
    act.record(write, "call", call.id, "give_late_pass", &["late_pass"]).await?;
    Ok(Ok((id, true)))
}

/// Takes a pass of the call back. What was sent by it stays sent.
///
/// # Errors
/// The database refused.
pub async fn take_back_pass(
    write: &Write,
    act: &Act,
    person: Uuid,
    call: Uuid,
    id: Uuid,
) -> Result<bool, DbErr> {
    let taken = pass::Entity::update_many()
        .set(pass::ActiveModel {
            taken_back_at: Set(Some(act.at)),
            taken_back_by: Set(Some(person)),
            ..Default::default()
        })
        .filter(pass::Column::Id.eq(id))
        .filter(pass::Column::CallId.eq(call))
        .filter(pass::Column::TakenBackAt.is_null())
        .exec(&**write)
        .await?;
    if taken.rows_affected == 0 {
        return Ok(false);
    }
    act.record(write, "call", call, "take_back_late_pass", &["late_pass"]).await?;
    Ok(true)
}

/// The passes of a call, the newest first.
///
/// # Errors
/// The database refused.
pub async fn passes_of(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<LatePass>, DbErr> {
    pass::Entity::find()
        .filter(pass::Column::CallId.eq(call))
        .order_by_desc(pass::Column::GivenAt)
        .order_by_desc(pass::Column::Id)
        .all(database)
        .await
}

/// The pass that lets an application through at an instant, the longest where there are several.
///
/// # Errors
/// The database refused.
pub async fn standing_pass(
    database: &impl ConnectionTrait,
    application: &Application,
    at: Moment,
) -> Result<Option<LatePass>, DbErr> {
    let persons = holders(database, Role::Applicant, application.id).await?;
    let emails = persons.into_iter().filter_map(|person| person.email);
    let by_address = pass::Column::CallId.eq(application.call_id).and(pass::Column::Email.is_in(emails));
    pass::Entity::find()
        .filter(Condition::any().add(pass::Column::ApplicationId.eq(application.id)).add(by_address))
        .filter(pass::Column::TakenBackAt.is_null())
        .filter(pass::Column::UntilAt.gt(at))
        .order_by_desc(pass::Column::UntilAt)
        .one(database)
        .await
}
