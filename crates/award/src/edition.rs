//! Editions: one run of the award, with its call and, from an instant the secretariat sets, its gallery.

use calls::call::{Call, CallKind};
use calls::editing::draft::locked;
use foundation::{Act, Moment, Role, Viewer, Write};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, Query};
use sea_orm::{ActiveValue::Set, Condition, QueryOrder, QuerySelect, Select};

/// An edition.
pub type Edition = edition::Model;

mod edition {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "edition")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub year: i32,
        pub created_at: Moment,
        pub created_by: Option<Uuid>,
        pub gallery_opens_at: Option<Moment>,
        pub gallery_set_at: Option<Moment>,
        pub gallery_set_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Edition {
    /// The one visibility rule: an edition is seen by those who see its call.
    pub fn visible_to(viewer: &Viewer) -> Select<edition::Entity> {
        let seen = Condition::any()
            .add(Expr::col("published_at").is_not_null())
            .add(Expr::col("organisation_id").is_in(viewer.within(Role::Secretariat)));
        let calls = Query::select().column("id").from("call").cond_where(seen).to_owned();
        edition::Entity::find().filter(edition::Column::CallId.in_subquery(calls))
    }

    /// Whether everybody may see the gallery.
    pub fn gallery_is_open(&self, now: Moment) -> bool {
        self.gallery_opens_at.is_some_and(|opens| opens <= now)
    }

    /// Whether the viewer may see the gallery: once it is open, or before as the call's secretariat.
    pub fn shows_gallery_to(&self, viewer: &Viewer, call: &Call, now: Moment) -> bool {
        self.gallery_is_open(now) || call.is_run_by(viewer)
    }

    /// When the gallery opens, while it has not.
    pub fn next_change(&self, now: Moment) -> Option<Moment> {
        self.gallery_opens_at.filter(|opens| now < *opens)
    }
}

/// Makes a call an edition of the award.
///
/// # Errors
/// The call is one already, or the database refused.
pub async fn make_edition(write: &mut Write, act: &Act, call: Uuid, year: i32) -> Result<Uuid, DbErr> {
    let id = act.id();
    let row = edition::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        year: Set(year),
        created_at: Set(act.at),
        created_by: Set(act.person),
        gallery_opens_at: Set(None),
        gallery_set_at: Set(None),
        gallery_set_by: Set(None),
    };
    edition::Entity::insert(row).exec_without_returning(&**write).await?;
    write.changes("calls");
    write.changes(format!("call:{call}"));
    act.record(write, "edition", id, "make", &[]).await.map(|()| id)
}

/// The edition that a call is, made now where there is none yet, of the year in which the call opens. A call that is not
/// the award's is no edition.
///
/// # Errors
/// The database refused, or there is no such call.
pub async fn edition_for(write: &mut Write, act: &Act, call: Uuid) -> Result<Option<Edition>, DbErr> {
    let call = locked(write, call).await?;
    if call.kind != CallKind::Award {
        return Ok(None);
    }
    let edition = edition::Entity::find().filter(edition::Column::CallId.eq(call.id));
    if let Some(edition) = edition.clone().one(&**write).await? {
        return Ok(Some(edition));
    }
    let year = call.opens_at.in_zone(&call.time_zone()).year();
    make_edition(write, act, call.id, i32::from(year)).await?;
    edition.one(&**write).await
}

/// Why the opening of a gallery was not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMoved {
    /// The call is not the award's.
    #[error("the call is no edition of the award")]
    NoEdition,
    /// Everybody has seen the entries already.
    #[error("the gallery is open")]
    IsOpen,
    /// The instant is over.
    #[error("a gallery opens later than now")]
    IsPast,
}

/// Moves the opening of a gallery that is not open yet, in the secretariat's name; `None` takes the instant back.
///
/// # Errors
/// The database refused; within, why it was not moved.
pub async fn move_gallery_opening(
    write: &mut Write,
    act: &Act,
    call: Uuid,
    opens_at: Option<Moment>,
) -> Result<Result<(), NotMoved>, DbErr> {
    let Some(edition) = edition_for(write, act, call).await? else {
        return Ok(Err(NotMoved::NoEdition));
    };
    if edition.gallery_is_open(act.at) {
        return Ok(Err(NotMoved::IsOpen));
    }
    if edition.gallery_opens_at == opens_at {
        return Ok(Ok(()));
    }
    if opens_at.is_some_and(|opens| opens <= act.at) {
        return Ok(Err(NotMoved::IsPast));
    }
    set_gallery_opening(write, act, edition.id, call, opens_at).await.map(Ok)
}

/// Sets the instant at which the gallery opens; `None` closes it.
///
/// # Errors
/// The database refused.
pub async fn set_gallery_opening(
    write: &mut Write,
    act: &Act,
    id: Uuid,
    call: Uuid,
    opens_at: Option<Moment>,
) -> Result<(), DbErr> {
    let row = edition::ActiveModel {
        id: Set(id),
        gallery_opens_at: Set(opens_at),
        gallery_set_at: Set(Some(act.at)),
        gallery_set_by: Set(act.person),
        ..Default::default()
    };
    edition::Entity::update(row).exec(&**write).await?;
    write.changes(format!("call:{call}"));
    act.record(write, "edition", id, "set_gallery_opening", &["gallery_opens_at"]).await
}

/// The edition of a call, if the viewer may see it.
///
/// # Errors
/// The database refused.
pub async fn edition_of(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    call: Uuid,
) -> Result<Option<Edition>, DbErr> {
    Edition::visible_to(viewer).filter(edition::Column::CallId.eq(call)).one(database).await
}

/// The editions that the viewer may see, the newest first; at most `limit`.
///
/// # Errors
/// The database refused.
pub async fn editions(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    limit: u64,
) -> Result<Vec<Edition>, DbErr> {
    Edition::visible_to(viewer)
        .order_by_desc(edition::Column::Year)
        .order_by_desc(edition::Column::Id)
        .limit(limit)
        .all(database)
        .await
}
