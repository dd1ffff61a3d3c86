//! Notes: internal remarks on an entry. Applicants never see them.

use foundation::{Act, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::Case;

/// An internal remark.
pub type Note = note::Model;

mod note {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub body: String,
        pub written_at: Moment,
        pub written_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The notes on a case, oldest first; at most 200. Who takes part in the entry reads none.
///
/// # Errors
/// The database refused.
pub async fn notes(database: &impl ConnectionTrait, case: &Case) -> Result<Vec<Note>, DbErr> {
    if case.is_own() {
        return Ok(Vec::new());
    }
    note::Entity::find()
        .filter(note::Column::ApplicationId.eq(case.application().id))
        .order_by_asc(note::Column::WrittenAt)
        .order_by_asc(note::Column::Id)
        .limit(200)
        .all(database)
        .await
}

/// Writes a note under an id that the page of the button chose, so that a second press writes nothing.
///
/// # Errors
/// Who writes takes part in the entry, or the database refused.
pub async fn write_note(write: &Write, act: &Act, case: &Case, id: Uuid, body: &str) -> Result<(), DbErr> {
    if case.is_own() {
        return Err(DbErr::RecordNotInserted);
    }
    let row = note::ActiveModel {
        id: Set(id),
        application_id: Set(case.application().id),
        body: Set(body.to_owned()),
        written_at: Set(act.at),
        written_by: Set(case.person()),
    };
    let mut once = sea_orm::sea_query::OnConflict::column(note::Column::Id);
    let written = note::Entity::insert(row)
        .on_conflict(once.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await?;
    if written == 0 {
        return Ok(());
    }
    act.record(write, "application", case.application().id, "note", &["note"]).await
}
