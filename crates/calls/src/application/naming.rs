//! Naming the bodies of an entry and its language. What stands is told by one line of text, so that a page can say what it
//! showed, and two people's namings meet in a conflict as their answers do. What is not whole yet is kept as it was typed.

use foundation::{Act, Language, Write};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use serde::{Deserialize, Serialize};

use super::{Application, application, application_of, lock, withdrawn_since};

mod naming_draft {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "naming_draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        pub typed: String,
        pub saved_at: Moment,
        pub saved_by: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A body as it is typed: codes and texts, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedBody {
    /// Its name in the language of the entry.
    pub name: String,
    /// The code of its kind.
    pub kind: String,
    /// The code of its country.
    pub country: String,
    /// Its place.
    pub place: String,
}

/// The bodies of an entry and its language as they are typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedNaming {
    /// Who is credited.
    pub authority: TypedBody,
    /// Who fills it in for them.
    pub entering: Option<TypedBody>,
    /// The language of the entry.
    pub language: Language,
}

/// Whether what is named of an entry may be named anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Naming {
    /// It stands as it was shown.
    Free,
    /// Somebody named it otherwise meanwhile: this is what stands.
    Conflict(Application),
    /// The entry is withdrawn.
    Withdrawn,
}

impl Application {
    /// What is named by now; nothing before the first naming.
    pub fn naming(&self) -> String {
        let entering = self.entering_id.map(|id| id.to_string()).unwrap_or_default();
        self.authority_id
            .map_or_else(String::new, |authority| format!("{authority}.{entering}.{}", self.language.code()))
    }
}

/// Holds the entry for this write and tells whether it may be named over what was shown ([`Application::naming`]).
///
/// # Errors
/// There is none, or the database refused.
pub async fn claim_naming(write: &Write, id: Uuid, shown: &str) -> Result<Naming, DbErr> {
    lock(write, id).await?;
    if withdrawn_since(&**write, id).await?.is_some() {
        return Ok(Naming::Withdrawn);
    }
    let standing = application_of(&**write, id).await?;
    Ok(if standing.naming() == shown { Naming::Free } else { Naming::Conflict(standing) })
}

/// Says who is credited, who fills it in for them, and in which language it is written.
///
/// # Errors
/// The database refused.
pub async fn name_bodies(
    write: &Write,
    act: &Act,
    id: Uuid,
    authority: Uuid,
    entering: Option<Uuid>,
    language: Language,
) -> Result<(), DbErr> {
    let row = application::ActiveModel {
        id: Set(id),
        authority_id: Set(Some(authority)),
        entering_id: Set(entering),
        language: Set(language),
        ..Default::default()
    };
    application::Entity::update(row).exec(&**write).await?;
    naming_draft::Entity::delete_by_id(id).exec(&**write).await?;
    act.record(write, "application", id, "name_bodies", &["authority", "entering", "language"]).await
}

/// Keeps what was typed of the bodies and cannot be named yet. Only what is named is anybody's to see in the entry.
///
/// The same again changes nothing.
///
/// # Errors
/// The database refused.
pub async fn keep_naming(
    write: &Write,
    act: &Act,
    person: Uuid,
    id: Uuid,
    typed: &TypedNaming,
) -> Result<(), DbErr> {
    use naming_draft::Column::{ApplicationId, SavedAt, SavedBy, Typed};
    if kept_naming(&**write, id).await?.as_ref() == Some(typed) {
        return Ok(());
    }
    let row = naming_draft::ActiveModel {
        application_id: Set(id),
        typed: Set(serde_json::to_string(typed).map_err(|error| DbErr::Json(error.to_string()))?),
        saved_at: Set(act.at),
        saved_by: Set(person),
    };
    let mut once = OnConflict::column(ApplicationId);
    naming_draft::Entity::insert(row)
        .on_conflict(once.update_columns([Typed, SavedAt, SavedBy]).to_owned())
        .exec_without_returning(&**write)
        .await?;
    act.record(write, "application", id, "keep_naming", &["authority", "entering", "language"]).await
}

/// What was typed of the bodies and is not named; none where all is named that was typed.
///
/// # Errors
/// The database refused.
pub async fn kept_naming(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<TypedNaming>, DbErr> {
    let row = naming_draft::Entity::find_by_id(id).one(database).await?;
    Ok(row.and_then(|row| serde_json::from_str(&row.typed).ok()))
}
