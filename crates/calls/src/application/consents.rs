//! The consents of entries: recorded with a picture, used for others of the entry, ended by whoever hears of it.

use foundation::files::File;
use foundation::jobs::enqueue;
use foundation::line::fold;
use foundation::{Act, Line, Role, Viewer, Write};
use people::consent::{self, Consent, NewConsent, consents_of, consents_within, recorded_by};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, Condition, QuerySelect, QueryTrait as _, Select, Statement};

use super::sent_files::{FORGET_SAID, forget_said};
use super::{Application, application};
use crate::call::Call;

mod entry_consent {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "entry_consent")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub consent_id: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The most consents that a page lists.
pub const LISTED: usize = 200;

/// A consent and the entries that use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentOfEntries {
    /// The consent.
    pub consent: Consent,
    /// The entries, as far as the viewer may see them.
    pub entries: Vec<Application>,
}

/// Records a consent for an application's pictures.
///
/// The same consent again, told by the same person, is the one that is recorded: a second press of the button must not
/// leave one that nobody thinks of ending.
///
/// # Errors
/// The database refused.
pub async fn record_consent(
    write: &Write,
    act: &Act,
    person: Uuid,
    application: Uuid,
    new: &NewConsent,
) -> Result<Uuid, DbErr> {
    super::lock(write, application).await?;
    let same = |old: &Consent| {
        old.recorded_by == person
            && old.withdrawn_at.is_none()
            && old.name == new.name.as_str()
            && old.guardian.as_deref() == new.guardian.as_ref().map(Line::as_str)
            && (old.covers(), old.uses.as_str()) == (new.covers.clone(), new.uses.as_str())
            && (old.until_at, old.evidence.as_str()) == (new.until, new.evidence.as_str())
    };
    if let Some(old) = of_application(&**write, application).await?.into_iter().find(same) {
        return Ok(old.id);
    }
    let id = consent::record(write, act, person, new).await?;
    if let Some(until) = new.until {
        enqueue(write, act, FORGET_SAID.name, id.to_string(), until, None).await?;
    }
    use_consent(write, application, id).await?;
    Ok(id)
}

pub(super) async fn use_consent(write: &Write, application: Uuid, id: Uuid) -> Result<(), DbErr> {
    let row = entry_consent::ActiveModel { application_id: Set(application), consent_id: Set(id) };
    let mut once =
        OnConflict::columns([entry_consent::Column::ApplicationId, entry_consent::Column::ConsentId]);
    entry_consent::Entity::insert(row)
        .on_conflict(once.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await
        .map(drop)
}

/// The consents that a picture of an application may stand on: those of the application, and those the viewer recorded.
///
/// # Errors
/// The database refused.
pub async fn usable_consents(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    application: Uuid,
) -> Result<Vec<Consent>, DbErr> {
    let mut ids = ids_of(database, application).await?;
    if let Some(person) = viewer.id() {
        ids.extend(recorded_by(database, person).await?);
    }
    consents_of(database, ids).await
}

async fn ids_of(database: &impl ConnectionTrait, application: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let used = entry_consent::Entity::find()
        .filter(entry_consent::Column::ApplicationId.eq(application))
        .all(database)
        .await?;
    Ok(used.into_iter().map(|row| row.consent_id).collect())
}

async fn of_application(database: &impl ConnectionTrait, application: Uuid) -> Result<Vec<Consent>, DbErr> {
    consents_of(database, ids_of(database, application).await?).await
}

/// The consents of an application that no other uses, or only one that is emptied.
pub(crate) async fn consents_of_this_alone(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Vec<Uuid>, DbErr> {
    let sql = "SELECT u.consent_id FROM entry_consent u WHERE u.application_id = $1 AND NOT EXISTS (
                 SELECT 1 FROM entry_consent o WHERE o.consent_id = u.consent_id AND o.application_id <> $1
                    AND NOT EXISTS (SELECT 1 FROM emptying e
                                     WHERE e.application_id = o.application_id AND e.what = 'whole'))";
    let statement =
        Statement::from_sql_and_values(database.get_database_backend(), sql, [application.into()]);
    database.query_all_raw(statement).await?.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// Which entries a list of consents is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Those the viewer takes part in.
    Own,
    /// Those sent to calls the viewer runs.
    Office,
}

/// The consents of entries the viewer may see, the newest first, whose names hold what is searched for.
///
/// # Errors
/// The database refused.
pub async fn list_consents(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    whose: Whose,
    search: &str,
) -> Result<Vec<ConsentOfEntries>, DbErr> {
    let seen = seen(viewer, whose).as_query().clone();
    let within = entry_consent::Entity::find()
        .select_only()
        .column(entry_consent::Column::ConsentId)
        .filter(entry_consent::Column::ApplicationId.in_subquery(seen.clone()));
    let mut consents = consents_within(database, within.as_query().clone()).await?;
    let search = fold(search);
    let names = |consent: &Consent, searched: &str| {
        fold(&consent.name).contains(searched)
            || consent.guardian.as_ref().is_some_and(|name| fold(name).contains(searched))
    };
    consents.retain(|consent| search.is_empty() || names(consent, &search));
    consents.reverse();
    consents.truncate(LISTED);
    let shown: Vec<Uuid> = consents.iter().map(|consent| consent.id).collect();
    let used = entry_consent::Entity::find()
        .filter(entry_consent::Column::ConsentId.is_in(shown))
        .filter(entry_consent::Column::ApplicationId.in_subquery(seen))
        .all(database)
        .await?;
    let ids = used.iter().map(|row| row.application_id);
    let applications =
        application::Entity::find().filter(application::Column::Id.is_in(ids)).all(database).await?;
    let of = |consent: Consent| {
        let uses = |application: &&Application| {
            used.iter().any(|row| row.consent_id == consent.id && row.application_id == application.id)
        };
        let entries = applications.iter().filter(uses).cloned().collect();
        ConsentOfEntries { consent, entries }
    };
    Ok(consents.into_iter().map(of).collect())
}

/// The ids of the entries.
fn seen(viewer: &Viewer, whose: Whose) -> Select<application::Entity> {
    let ids = application::Entity::find().select_only().column(application::Column::Id);
    match whose {
        Whose::Own => ids.filter(application::Column::Id.is_in(viewer.within(Role::Applicant))),
        Whose::Office => ids.filter(
            Condition::all()
                .add(application::Column::Number.is_not_null())
                .add(application::Column::CallId.in_subquery(Call::run_by(viewer))),
        ),
    }
}

/// A consent of an entry that the viewer may see.
///
/// # Errors
/// The database refused.
pub async fn find_consent(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    whose: Whose,
    id: Uuid,
) -> Result<Option<Consent>, DbErr> {
    let used = entry_consent::Entity::find()
        .filter(entry_consent::Column::ConsentId.eq(id))
        .filter(entry_consent::Column::ApplicationId.in_subquery(seen(viewer, whose).as_query().clone()))
        .limit(1)
        .one(database)
        .await?;
    match used {
        Some(_) => Ok(consents_of(database, [id]).await?.into_iter().next()),
        None => Ok(None),
    }
}

/// Ends a consent: from this write on each picture under it answers 410, and what sendings said of the person is gone.
///
/// # Errors
/// The database refused.
pub async fn end_consent(write: &mut Write, act: &Act, id: Uuid) -> Result<Vec<File>, DbErr> {
    let files = consent::withdraw(write, act, id).await?;
    forget_said(write, id).await?;
    Ok(files)
}

/// Which of these consents hold, for pages.
///
/// # Errors
/// The database refused.
pub async fn holding(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
    now: foundation::Moment,
) -> Result<Vec<Uuid>, DbErr> {
    let ids: Vec<Uuid> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(ids);
    }
    let consents = consents_of(database, ids).await?;
    Ok(consents.iter().filter(|consent| consent.holds(now)).map(|consent| consent.id).collect())
}
