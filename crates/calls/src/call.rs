//! Calls: an open invitation to enter or apply, with its rules, dates and form.

mod known;

use foundation::text::{Drafted, write_texts};
use foundation::{Act, Language, Moment, Role, Viewer, Write};
use jiff::tz::TimeZone;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query, SelectStatement};
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, Select, Statement};
use serde::{Deserialize, Serialize};

use crate::form::Form;

pub use known::{known_form, known_version};

/// The name of a call as a noun.
pub const NOUN: &str = "call";

/// What a call is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(20))", rename_all = "snake_case")]
pub enum CallKind {
    /// An edition of the award.
    Award,
    /// Stays of artists.
    Residency,
}

/// A call's texts.
#[derive(Clone, Debug, Deserialize)]
pub struct CallTexts {
    /// What it is called.
    pub title: Drafted,
    /// One or two sentences.
    pub summary: Drafted,
    /// What, who may enter, on whose behalf.
    pub about: Drafted,
    /// What the best get.
    pub prize: Drafted,
    /// What happens after the sending.
    pub after: Drafted,
}

/// A call as the secretariat makes it.
#[derive(Clone, Debug)]
pub struct NewCall<T = CallTexts> {
    /// Its part of addresses: `award-2026`.
    pub slug: String,
    /// What it is for.
    pub kind: CallKind,
    /// Who runs it.
    pub organisation: Uuid,
    /// Its texts.
    pub texts: T,
    /// The time zone its instants are told in.
    pub zone: String,
    /// When it opens.
    pub opens_at: Moment,
    /// When it closes; exclusive.
    pub closes_at: Moment,
    /// For how long after that an entry whose check page was open may still be sent.
    pub grace_minutes: i32,
}

/// A call.
pub type Call = call::Model;

pub(crate) mod call {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "call")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub slug: String,
        pub kind: super::CallKind,
        pub organisation_id: Uuid,
        pub title_id: Uuid,
        pub summary_id: Uuid,
        pub about_id: Uuid,
        pub prize_id: Uuid,
        pub after_id: Uuid,
        pub zone: String,
        pub opens_at: Moment,
        pub closes_at: Moment,
        pub grace_minutes: i32,
        pub created_at: Moment,
        pub created_by: Option<Uuid>,
        pub published_at: Option<Moment>,
        pub published_by: Option<Uuid>,
        pub draft_days: i32,
        pub sent_days: i32,
        pub withdrawn_days: i32,
        pub shown_days: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(crate) mod version {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "call_form")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub number: i32,
        pub definition: String,
        pub created_at: Moment,
        pub created_by: Option<Uuid>,
        pub published_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A version of a call's form.
#[derive(Clone, Debug)]
pub struct FormVersion {
    /// The version.
    pub id: Uuid,
    /// Counted from 1.
    pub number: i32,
    /// When it was published; none while it is worked on.
    pub published_at: Option<Moment>,
    /// Questions, rules, criteria.
    pub form: Form<Uuid>,
}

/// Where a call stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not open yet.
    Coming,
    /// Entries may be sent.
    Open,
    /// Closed.
    Closed,
}

impl Call {
    /// The one visibility rule: a published call is everybody's, another its secretariat's.
    pub fn visible_to(viewer: &Viewer) -> Select<call::Entity> {
        let own = viewer.within(Role::Secretariat);
        call::Entity::find().filter(
            Condition::any()
                .add(call::Column::PublishedAt.is_not_null())
                .add(call::Column::OrganisationId.is_in(own)),
        )
    }

    /// The ids of the calls that the viewer runs, for the rules of what was sent to them.
    pub(crate) fn run_by(viewer: &Viewer) -> SelectStatement {
        Query::select()
            .column(call::Column::Id)
            .from(call::Entity)
            .and_where(call::Column::OrganisationId.is_in(viewer.within(Role::Secretariat)))
            .to_owned()
    }

    /// The ids of the calls whose sent entries have had their time.
    pub(crate) fn over(now: Moment) -> SelectStatement {
        const DAY: i64 = 86_400_000_000;
        let kept_until = Expr::col(call::Column::ClosesAt).add(Expr::col(call::Column::SentDays).mul(DAY));
        Query::select().column(call::Column::Id).from(call::Entity).and_where(kept_until.lte(now)).to_owned()
    }

    /// Whether the viewer runs the call.
    pub fn is_run_by(&self, viewer: &Viewer) -> bool {
        viewer.is(Role::Secretariat, self.organisation_id)
    }

    /// The time zone the call's instants are told in.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// Where the call stands.
    pub fn phase(&self, now: Moment) -> Phase {
        if now < self.opens_at {
            Phase::Coming
        } else if now < self.closes_at {
            Phase::Open
        } else {
            Phase::Closed
        }
    }

    /// Whether entries may be begun: it is published, and open.
    pub fn takes_entries(&self, now: Moment) -> bool {
        self.published_at.is_some() && self.phase(now) == Phase::Open
    }

    /// The next instant at which a page that shows the call's phase grows old.
    pub fn next_change(&self, now: Moment) -> Option<Moment> {
        [self.opens_at, self.closes_at].into_iter().find(|at| now < *at)
    }

    /// The ids of its texts.
    pub fn texts(&self) -> [Uuid; 5] {
        [self.title_id, self.summary_id, self.about_id, self.prize_id, self.after_id]
    }
}

/// The call of an address, if the viewer may see it.
///
/// # Errors
/// The database refused.
pub async fn find_call(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    slug: &str,
) -> Result<Option<Call>, DbErr> {
    Call::visible_to(viewer).filter(call::Column::Slug.eq(slug)).one(database).await
}

/// A call by its id, for the entries of it: who may see the entry may see its call.
///
/// # Errors
/// The database refused.
pub async fn call_of(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<Call>, DbErr> {
    call::Entity::find_by_id(id).one(database).await
}

/// Calls by id, for lists of their entries.
///
/// # Errors
/// The database refused.
pub async fn calls_by_id(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Call>, DbErr> {
    call::Entity::find().filter(call::Column::Id.is_in(ids)).all(database).await
}

/// The calls of a kind that the viewer may see, the newest first; at most `limit`.
///
/// # Errors
/// The database refused.
pub async fn calls_of(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    kind: CallKind,
    limit: u64,
) -> Result<Vec<Call>, DbErr> {
    use sea_orm::QuerySelect as _;
    Call::visible_to(viewer)
        .filter(call::Column::Kind.eq(kind))
        .order_by_desc(call::Column::OpensAt)
        .limit(limit)
        .all(database)
        .await
}

/// The calls that the viewer runs, the newest first.
///
/// # Errors
/// The database refused.
pub async fn calls_run_by(database: &impl ConnectionTrait, viewer: &Viewer) -> Result<Vec<Call>, DbErr> {
    call::Entity::find()
        .filter(call::Column::OrganisationId.is_in(viewer.within(Role::Secretariat)))
        .order_by_desc(call::Column::OpensAt)
        .all(database)
        .await
}

/// The published form of a call, or its newest where none is published yet.
///
/// # Errors
/// The database refused, or the stored form cannot be read.
pub async fn form_of(database: &impl ConnectionTrait, call: Uuid) -> Result<FormVersion, DbErr> {
    let versions = version::Entity::find().filter(version::Column::CallId.eq(call));
    let published = versions
        .clone()
        .filter(version::Column::PublishedAt.is_not_null())
        .order_by_desc(version::Column::Number)
        .one(database)
        .await?;
    let row = match published {
        Some(row) => Some(row),
        None => versions.order_by_desc(version::Column::Number).one(database).await?,
    };
    row.as_ref().map_or_else(|| Err(DbErr::RecordNotFound(format!("form of call {call}"))), read_version)
}

/// A version of a form by its id: what a sending was given to.
///
/// # Errors
/// The database refused, or the stored form cannot be read.
pub async fn form_version(database: &impl ConnectionTrait, id: Uuid) -> Result<FormVersion, DbErr> {
    let row = version::Entity::find_by_id(id).one(database).await?;
    row.as_ref().map_or_else(|| Err(DbErr::RecordNotFound(format!("form {id}"))), read_version)
}

pub(crate) fn read_version(row: &version::Model) -> Result<FormVersion, DbErr> {
    let form = serde_json::from_str(&row.definition).map_err(|error| DbErr::Json(error.to_string()))?;
    Ok(FormVersion { id: row.id, number: row.number, published_at: row.published_at, form })
}

/// Makes a call and the first version of its form; neither is published.
///
/// # Errors
/// The slug is taken, or the database refused.
pub async fn make_call(write: &Write, act: &Act, new: &NewCall, form: &Form<Drafted>) -> Result<Uuid, DbErr> {
    let texts = &new.texts;
    let ids = [&texts.title, &texts.summary, &texts.about, &texts.prize, &texts.after];
    let ids = write_texts(write, act, Language::En, &ids).await?;
    let form_texts = write_texts(write, act, Language::En, &form.texts()).await?;
    let new = NewCall {
        slug: new.slug.clone(),
        kind: new.kind,
        organisation: new.organisation,
        texts: [ids[0], ids[1], ids[2], ids[3], ids[4]],
        zone: new.zone.clone(),
        opens_at: new.opens_at,
        closes_at: new.closes_at,
        grace_minutes: new.grace_minutes,
    };
    enter_call(write, act, new, &Form::stored(form, form_texts)).await
}

/// Enters a call whose texts are written already, in the order of [`Call::texts`].
pub(crate) async fn enter_call(
    write: &Write,
    act: &Act,
    new: NewCall<[Uuid; 5]>,
    form: &Form<Uuid>,
) -> Result<Uuid, DbErr> {
    let id = act.id();
    let call = call::ActiveModel {
        id: Set(id),
        slug: Set(new.slug),
        kind: Set(new.kind),
        organisation_id: Set(new.organisation),
        title_id: Set(new.texts[0]),
        summary_id: Set(new.texts[1]),
        about_id: Set(new.texts[2]),
        prize_id: Set(new.texts[3]),
        after_id: Set(new.texts[4]),
        zone: Set(new.zone),
        opens_at: Set(new.opens_at),
        closes_at: Set(new.closes_at),
        grace_minutes: Set(new.grace_minutes),
        created_at: Set(act.at),
        created_by: Set(act.person),
        published_at: Set(None),
        published_by: Set(None),
        // How long entries are kept is the table's to say, until the editor does.
        ..Default::default()
    };
    call::Entity::insert(call).exec_without_returning(&**write).await?;
    let statement = "INSERT INTO call_number (call_id, last) VALUES ($1, 0)";
    let backend = write.get_database_backend();
    write.execute_raw(Statement::from_sql_and_values(backend, statement, [id.into()])).await?;
    add_form(write, act, id, 1, form).await?;
    act.record(write, "call", id, "make", &[]).await?;
    Ok(id)
}

/// Adds a version of a call's form, unpublished.
///
/// # Errors
/// The number is taken, or the database refused.
pub async fn add_form(
    write: &Write,
    act: &Act,
    call: Uuid,
    number: i32,
    form: &Form<Uuid>,
) -> Result<Uuid, DbErr> {
    let id = act.id();
    let definition = serde_json::to_string(form).map_err(|error| DbErr::Json(error.to_string()))?;
    let row = version::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        number: Set(number),
        definition: Set(definition),
        created_at: Set(act.at),
        created_by: Set(act.person),
        published_at: Set(None),
    };
    version::Entity::insert(row).exec_without_returning(&**write).await?;
    Ok(id)
}

/// Publishes a call with the newest version of its form; from then on both are everybody's.
///
/// # Errors
/// The database refused.
pub async fn publish_call(write: &mut Write, act: &Act, call: Uuid) -> Result<(), DbErr> {
    version::Entity::update_many()
        .set(version::ActiveModel { published_at: Set(Some(act.at)), ..Default::default() })
        .filter(version::Column::CallId.eq(call))
        .filter(version::Column::PublishedAt.is_null())
        .exec(&**write)
        .await?;
    call::Entity::update_many()
        .set(call::ActiveModel {
            published_at: Set(Some(act.at)),
            published_by: Set(act.person),
            ..Default::default()
        })
        .filter(call::Column::Id.eq(call).and(call::Column::PublishedAt.is_null()))
        .exec(&**write)
        .await?;
    write.changes(format!("call:{call}"));
    write.changes("calls");
    if let Some(call) = call_of(&**write, call).await? {
        crate::reminding::plan(write, act, &call).await?;
    }
    act.record(write, "call", call, "publish", &[]).await
}
