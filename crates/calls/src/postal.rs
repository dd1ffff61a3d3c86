//! Postal entries: what came on paper, recorded by one of the secretariat, who types it in on the applicant's pages.

mod paper;

use std::collections::{BTreeMap, BTreeSet};

use foundation::{Act, Language, Line, Moment, Viewer, Write};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, Select, Statement};

use crate::application::{Application, application, application_of, begin_application};
use crate::call::Call;

pub(crate) use paper::write_paper;
pub use paper::{PaperLetter, paper_letters, post_paper, unposted};

/// How exactly a postmark or a stamp of arrival states its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(7))", rename_all = "snake_case")]
pub enum Stated {
    /// Only the day: it counts from its beginning.
    Day,
    /// The day and the time.
    Instant,
}

/// That an entry came by post.
pub type PostalArrival = arrival::Model;

mod arrival {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "postal_arrival")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        pub arrived_at: Moment,
        pub stated: super::Stated,
        pub entrant: String,
        pub email: Option<String>,
        pub address: String,
        pub note: String,
        pub recorded_at: Moment,
        pub recorded_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is known of an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewArrival {
    /// When it arrived.
    pub arrived_at: Moment,
    /// How exactly that is stated.
    pub stated: Stated,
    /// Who sent it.
    pub entrant: Line,
    /// The folded address of mail that the paper gives.
    pub email: Option<String>,
    /// The address on paper; empty where it is not known.
    pub address: String,
    /// What else is to be said of it.
    pub note: String,
}

/// Why an arrival was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum NotRecorded {
    /// The call is not published, or was not open yet when it arrived.
    #[error("the call was not open yet")]
    TooEarly,
    /// It would arrive only later.
    #[error("the arrival lies ahead")]
    Ahead,
    /// It does not say who sent it.
    #[error("nobody is named")]
    Nameless,
    /// No letter could reach who sent it.
    #[error("neither an address of mail nor one on paper is named")]
    Unreachable,
    /// The id is another entry's.
    #[error("the id is taken")]
    Taken,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl PostalArrival {
    /// The one visibility rule: the secretariat of the call it came to, also while the entry is only being typed in.
    pub fn visible_to(viewer: &Viewer) -> Select<arrival::Entity> {
        let entries = Query::select()
            .column("id")
            .from("application")
            .and_where(Expr::col("call_id").in_subquery(Call::run_by(viewer)))
            .to_owned();
        arrival::Entity::find().filter(arrival::Column::ApplicationId.in_subquery(entries))
    }

    /// Name and address, as they stand on an envelope.
    pub fn addressee(&self) -> String {
        [self.entrant.as_str(), self.address.as_str()].join("\n").trim().to_owned()
    }
}

/// Records that an entry came by post, and begins the draft that who records it types it into. Under an id that the page
/// of the button chose, so that a second press finds the first.
///
/// # Errors
/// It was not recorded, and why.
pub async fn record_arrival(
    write: &Write,
    act: &Act,
    person: Uuid,
    call: &Call,
    id: Uuid,
    language: Language,
    new: &NewArrival,
) -> Result<(), NotRecorded> {
    if call.published_at.is_none() || new.arrived_at < call.opens_at {
        return Err(NotRecorded::TooEarly);
    }
    if new.arrived_at > act.at {
        return Err(NotRecorded::Ahead);
    }
    if new.entrant.is_empty() {
        return Err(NotRecorded::Nameless);
    }
    if new.email.is_none() && new.address.is_empty() {
        return Err(NotRecorded::Unreachable);
    }
    let began = begin_application(write, act, person, call, id, language).await;
    let began = began.map_err(|error| match error {
        DbErr::RecordNotInserted => NotRecorded::Taken,
        error => error.into(),
    })?;
    if arrival_of(&**write, id).await?.is_some() {
        return Ok(());
    }
    // An entry of the recorder's own is not one that came by post.
    if !began {
        return Err(NotRecorded::Taken);
    }
    let row = arrival::ActiveModel {
        application_id: Set(id),
        arrived_at: Set(new.arrived_at),
        stated: Set(new.stated),
        entrant: Set(new.entrant.as_str().to_owned()),
        email: Set(new.email.clone()),
        address: Set(new.address.clone()),
        note: Set(new.note.clone()),
        recorded_at: Set(act.at),
        recorded_by: Set(person),
    };
    arrival::Entity::insert(row).exec_without_returning(&**write).await?;
    act.record(write, "application", id, "record_arrival", &["postal_arrival"]).await?;
    Ok(())
}

/// That an entry came by post, for verbs that have found it by the viewer's right before; none where it did not.
///
/// # Errors
/// The database refused.
pub async fn arrival_of(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<PostalArrival>, DbErr> {
    arrival::Entity::find_by_id(application).one(database).await
}

/// What came by post to a call under an id, if the viewer may see it.
///
/// # Errors
/// The database refused.
pub async fn find_arrival(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    call: &Call,
    id: Uuid,
) -> Result<Option<(PostalArrival, Application)>, DbErr> {
    let found =
        PostalArrival::visible_to(viewer).filter(arrival::Column::ApplicationId.eq(id)).one(database).await?;
    let Some(arrival) = found else { return Ok(None) };
    let application = application_of(database, id).await?;
    Ok((application.call_id == call.id).then_some((arrival, application)))
}

/// Which of these entries came by post.
///
/// # Errors
/// The database refused.
pub async fn arrivals_of(
    database: &impl ConnectionTrait,
    applications: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, PostalArrival>, DbErr> {
    let found = arrival::Entity::find()
        .filter(arrival::Column::ApplicationId.is_in(applications))
        .all(database)
        .await?;
    Ok(found.into_iter().map(|arrival| (arrival.application_id, arrival)).collect())
}

/// What came by post to a call, the newest first; at most 500.
///
/// # Errors
/// The database refused.
pub async fn arrivals(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    call: Uuid,
) -> Result<Vec<(PostalArrival, Option<i32>)>, DbErr> {
    let of_call =
        Query::select().column("id").from("application").and_where(Expr::col("call_id").eq(call)).to_owned();
    let found = PostalArrival::visible_to(viewer)
        .filter(arrival::Column::ApplicationId.in_subquery(of_call))
        .order_by_desc(arrival::Column::RecordedAt)
        .order_by_desc(arrival::Column::ApplicationId)
        .limit(500)
        .all(database)
        .await?;
    let ids = found.iter().map(|arrival| arrival.application_id);
    let numbers: BTreeMap<Uuid, Option<i32>> = application::Entity::find()
        .filter(application::Column::Id.is_in(ids))
        .all(database)
        .await?
        .into_iter()
        .map(|application: Application| (application.id, application.number))
        .collect();
    Ok(found
        .into_iter()
        .map(|arrival| {
            let number = numbers.get(&arrival.application_id).copied().flatten();
            (arrival, number)
        })
        .collect())
}

/// Who typed in an entry that came by post: who recorded it, saved an answer of it or sent it. None where it did not.
///
/// # Errors
/// The database refused.
pub async fn typists(database: &impl ConnectionTrait, application: Uuid) -> Result<BTreeSet<Uuid>, DbErr> {
    #[derive(sea_orm::FromQueryResult)]
    struct Typist {
        person: Uuid,
    }
    let sql = "SELECT recorded_by AS person FROM postal_arrival WHERE application_id = $1
               UNION SELECT a.saved_by FROM answer a JOIN postal_arrival p ON p.application_id = a.application_id
                      WHERE a.application_id = $1
               UNION SELECT s.sent_by FROM sending s JOIN postal_arrival p ON p.application_id = s.application_id
                      WHERE s.application_id = $1";
    let statement =
        Statement::from_sql_and_values(database.get_database_backend(), sql, [application.into()]);
    let found = <Typist as sea_orm::FromQueryResult>::find_by_statement(statement).all(database).await?;
    Ok(found.into_iter().map(|typist| typist.person).collect())
}
