//! Applications: what an applicant fills in and sends. In the award an application is called an entry.

mod answering;
mod colleagues;
mod consents;
mod files;
mod naming;
mod send;
mod sent_files;
mod taking;

use std::collections::{HashMap, HashSet};

use foundation::{Act, Language, Moment, Role, Viewer, Write};
use people::person::appoint;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect, Select, Statement};

use crate::call::Call;

pub use answering::{Saved, Stored, answers_of, record_answers, save_answer};
pub use colleagues::{NoChange, end_part, hand_over, invite_colleague};
pub(crate) use consents::consents_of_this_alone;
pub use consents::{
    ConsentOfEntries, LISTED, Whose, end_consent, find_consent, holding, list_consents, record_consent,
    usable_consents,
};
pub use files::{
    Described, NOUN, TIDY_FILES, add_file, describe_file, draft_file, expect_files, file_size, files_in,
    may_see_file, remove_file,
};
pub use naming::{Naming, TypedBody, TypedNaming, claim_naming, keep_naming, kept_naming, name_bodies};
pub use send::{NotSent, Sending, latest_sending, record_sending, send, sendings};
pub use sent_files::{Audience, FORGET_SAID, SentFile, SentView, held_by_sending, sent_files};
pub(crate) use sent_files::{differ, public_sendings_of};
pub use taking::{Takes, open_check, takes};

/// An application.
pub type Application = application::Model;

pub(crate) mod application {
    use foundation::{Language, Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "application")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub language: Language,
        pub authority_id: Option<Uuid>,
        pub entering_id: Option<Uuid>,
        pub number: Option<i32>,
        pub created_at: Moment,
        pub created_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod withdrawal {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "withdrawal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub withdrawn_at: Moment,
        pub withdrawn_by: Uuid,
        pub restored_at: Option<Moment>,
        pub restored_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Application {
    /// The one visibility rule: those who take part in it; once it was sent, the secretariat of its call.
    pub fn visible_to(viewer: &Viewer) -> Select<application::Entity> {
        let sent_to = Condition::all()
            .add(application::Column::Number.is_not_null())
            .add(application::Column::CallId.in_subquery(Call::run_by(viewer)));
        application::Entity::find().filter(
            Condition::any().add(application::Column::Id.is_in(viewer.within(Role::Applicant))).add(sent_to),
        )
    }

    /// Whether the viewer takes part in it: may answer, send and withdraw.
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        viewer.is(Role::Applicant, self.id)
    }
}

/// Begins an application under an id that the page of the button chose, so that a second press finds the first. Whether it
/// was begun by this press.
///
/// # Errors
/// The database refused; the id is another person's.
pub async fn begin_application(
    write: &Write,
    act: &Act,
    person: Uuid,
    call: &Call,
    id: Uuid,
    language: Language,
) -> Result<bool, DbErr> {
    if insert(write, act, person, call, id, language).await? == 0 {
        let begun = application_of(&**write, id).await?;
        let own = begun.created_by == person && begun.call_id == call.id;
        return if own { Ok(false) } else { Err(DbErr::RecordNotInserted) };
    }
    appoint(write, act, person, Role::Applicant, Some(id)).await?;
    act.record(write, "application", id, "begin", &[]).await?;
    Ok(true)
}

/// Records an application that came on paper, or from a public source: nobody takes part in it by an account.
///
/// # Errors
/// The database refused.
pub async fn record_application(
    write: &Write,
    act: &Act,
    recorder: Uuid,
    call: &Call,
    language: Language,
) -> Result<Uuid, DbErr> {
    let id = act.id();
    insert(write, act, recorder, call, id, language).await?;
    act.record(write, "application", id, "record", &[]).await?;
    Ok(id)
}

/// Inserts it unless the id is taken, be it in this instant by another press of the button; how many it were.
async fn insert(
    write: &Write,
    act: &Act,
    person: Uuid,
    call: &Call,
    id: Uuid,
    language: Language,
) -> Result<u64, DbErr> {
    let row = application::ActiveModel {
        id: Set(id),
        call_id: Set(call.id),
        language: Set(language),
        authority_id: Set(None),
        entering_id: Set(None),
        number: Set(None),
        created_at: Set(act.at),
        created_by: Set(person),
    };
    let mut once = OnConflict::column(application::Column::Id);
    application::Entity::insert(row)
        .on_conflict(once.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await
}

/// An application, if the viewer may see it.
///
/// # Errors
/// The database refused.
pub async fn find_application(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Result<Option<Application>, DbErr> {
    Application::visible_to(viewer).filter(application::Column::Id.eq(id)).one(database).await
}

/// An application of an id, if the viewer takes part in it.
///
/// # Errors
/// The database refused.
pub async fn find_own_application(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Result<Option<Application>, DbErr> {
    let found = find_application(database, viewer, id).await?;
    Ok(found.filter(|application| application.is_own(viewer)))
}

/// An application by its id, for verbs that have found it by the viewer's right before.
///
/// # Errors
/// There is none, or the database refused.
pub async fn application_of(database: &impl ConnectionTrait, id: Uuid) -> Result<Application, DbErr> {
    let found = application::Entity::find_by_id(id).one(database).await?;
    found.ok_or_else(|| DbErr::RecordNotFound(format!("application {id}")))
}

/// The applications the viewer takes part in, the newest first; at most 200.
///
/// # Errors
/// The database refused.
pub async fn own_applications(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
) -> Result<Vec<Application>, DbErr> {
    application::Entity::find()
        .filter(application::Column::Id.is_in(viewer.within(Role::Applicant)))
        .order_by_desc(application::Column::CreatedAt)
        .limit(200)
        .all(database)
        .await
}

/// The titles given so far, by application, for lists.
///
/// # Errors
/// The database refused.
pub async fn titles_of(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, DbErr> {
    let given = answering::answers_to(database, crate::showing::TITLE, ids).await?;
    Ok(given.into_iter().map(|(id, given)| (id, given.text().to_owned())).collect())
}

/// Since when it is withdrawn, if it is.
///
/// # Errors
/// The database refused.
pub async fn withdrawn_since(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<Moment>, DbErr> {
    let open = withdrawal::Entity::find()
        .filter(withdrawal::Column::ApplicationId.eq(id))
        .filter(withdrawal::Column::RestoredAt.is_null())
        .one(database)
        .await?;
    Ok(open.map(|open| open.withdrawn_at))
}

/// Which of these applications are withdrawn.
///
/// # Errors
/// The database refused.
pub async fn withdrawn_of(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashSet<Uuid>, DbErr> {
    let open = withdrawal::Entity::find()
        .filter(withdrawal::Column::ApplicationId.is_in(ids))
        .filter(withdrawal::Column::RestoredAt.is_null())
        .all(database)
        .await?;
    Ok(open.into_iter().map(|open| open.application_id).collect())
}

/// Withdraws an application: from this transaction on it is shown nowhere. Withdrawn already, nothing changes.
///
/// Returns whether this withdrew it, so that one letter says so however often the button was pressed.
///
/// # Errors
/// The database refused.
pub async fn withdraw(
    write: &mut Write,
    act: &Act,
    person: Uuid,
    application: &Application,
) -> Result<bool, DbErr> {
    lock(write, application.id).await?;
    if withdrawn_since(&**write, application.id).await?.is_some() {
        return Ok(false);
    }
    let row = withdrawal::ActiveModel {
        id: Set(act.id()),
        application_id: Set(application.id),
        withdrawn_at: Set(act.at),
        withdrawn_by: Set(person),
        restored_at: Set(None),
        restored_by: Set(None),
    };
    withdrawal::Entity::insert(row).exec_without_returning(&**write).await?;
    crate::showing::hide(write, application.id).await?;
    act.record(write, "application", application.id, "withdraw", &[]).await?;
    Ok(true)
}

/// Takes a withdrawal back. What was shown before is shown again only after a new decision.
///
/// # Errors
/// The database refused.
pub async fn restore(write: &Write, act: &Act, person: Uuid, id: Uuid) -> Result<(), DbErr> {
    withdrawal::Entity::update_many()
        .set(withdrawal::ActiveModel {
            restored_at: Set(Some(act.at)),
            restored_by: Set(Some(person)),
            ..Default::default()
        })
        .filter(withdrawal::Column::ApplicationId.eq(id))
        .filter(withdrawal::Column::RestoredAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "application", id, "restore", &[]).await
}

/// An application as it stands, [locked](lock).
pub(crate) async fn locked(write: &Write, id: Uuid) -> Result<Application, DbErr> {
    // SQLite knows no such clause, and none is written for it.
    let found = application::Entity::find_by_id(id).lock_exclusive().one(&**write).await?;
    found.ok_or_else(|| DbErr::RecordNotFound(format!("application {id}")))
}

/// Makes every other write to this application wait for this one: SQLite has one writer anyway.
pub(crate) async fn lock(write: &Write, id: Uuid) -> Result<(), DbErr> {
    let backend = write.get_database_backend();
    if backend == sea_orm::DatabaseBackend::Postgres {
        let statement = "SELECT id FROM application WHERE id = $1 FOR UPDATE";
        write.query_one_raw(Statement::from_sql_and_values(backend, statement, [id.into()])).await?;
    }
    Ok(())
}
