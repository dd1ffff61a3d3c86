//! Naming the bodies of an entry and its language. What stands is told by one line of text, so that a page can say what it
//! showed, and two people's namings meet in a conflict as their answers do.

use foundation::{Act, Language, Write};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::{Application, application, application_of, lock, withdrawn_since};

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
    act.record(write, "application", id, "name_bodies", &["authority", "entering", "language"]).await
}
