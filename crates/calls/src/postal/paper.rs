//! Letters on paper: what the program cannot mail, kept to be printed until somebody has posted it.

use std::collections::BTreeMap;

use foundation::{Act, Language, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use super::PostalArrival;

/// A letter on paper.
pub type PaperLetter = letter::Model;

mod letter {
    use foundation::{Language, Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "paper_letter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub language: Language,
        pub addressee: String,
        pub subject: String,
        pub body: String,
        pub written_at: Moment,
        pub posted_at: Option<Moment>,
        pub posted_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a letter to be printed, in the transaction of its cause.
///
/// # Errors
/// The database refused.
pub(crate) async fn write_paper(
    write: &Write,
    act: &Act,
    application: Uuid,
    language: Language,
    addressee: &str,
    subject: &str,
    body: &str,
) -> Result<(), DbErr> {
    let row = letter::ActiveModel {
        id: Set(act.id()),
        application_id: Set(application),
        language: Set(language),
        addressee: Set(addressee.to_owned()),
        subject: Set(subject.to_owned()),
        body: Set(body.to_owned()),
        written_at: Set(act.at),
        posted_at: Set(None),
        posted_by: Set(None),
    };
    letter::Entity::insert(row).exec_without_returning(&**write).await.map(drop)
}

/// The letters on paper about an entry that came by post, the newest first.
///
/// # Errors
/// The database refused.
pub async fn paper_letters(
    database: &impl ConnectionTrait,
    arrival: &PostalArrival,
) -> Result<Vec<PaperLetter>, DbErr> {
    letter::Entity::find()
        .filter(letter::Column::ApplicationId.eq(arrival.application_id))
        .order_by_desc(letter::Column::WrittenAt)
        .order_by_desc(letter::Column::Id)
        .all(database)
        .await
}

/// How many letters on paper about each of these entries nobody has posted yet.
///
/// # Errors
/// The database refused.
pub async fn unposted(
    database: &impl ConnectionTrait,
    applications: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, i64>, DbErr> {
    let counted: Vec<(Uuid, i64)> = letter::Entity::find()
        .select_only()
        .column(letter::Column::ApplicationId)
        .column_as(letter::Column::Id.count(), "letters")
        .filter(letter::Column::ApplicationId.is_in(applications))
        .filter(letter::Column::PostedAt.is_null())
        .group_by(letter::Column::ApplicationId)
        .into_tuple()
        .all(database)
        .await?;
    Ok(counted.into_iter().collect())
}

/// Notes that a letter was posted; noted already, nothing changes. Whether there is such a letter about the entry.
///
/// # Errors
/// The database refused.
pub async fn post_paper(
    write: &Write,
    act: &Act,
    person: Uuid,
    arrival: &PostalArrival,
    id: Uuid,
) -> Result<bool, DbErr> {
    let application = arrival.application_id;
    let found = letter::Entity::find_by_id(id)
        .filter(letter::Column::ApplicationId.eq(application))
        .one(&**write)
        .await?;
    let Some(letter) = found else { return Ok(false) };
    if letter.posted_at.is_some() {
        return Ok(true);
    }
    let row = letter::ActiveModel {
        id: Set(id),
        posted_at: Set(Some(act.at)),
        posted_by: Set(Some(person)),
        ..Default::default()
    };
    letter::Entity::update(row).exec(&**write).await?;
    act.record(write, "application", application, "post_letter", &["paper_letter"]).await?;
    Ok(true)
}
