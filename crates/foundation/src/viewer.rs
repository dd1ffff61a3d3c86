//! Who looks: nobody, or a person with roles, each in one organisation or one call.

use sea_orm::prelude::Uuid;
use serde::{Deserialize, Serialize};

use crate::languages::Language;

/// What a person may do within one noun; the administrator's is the only one without.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    sea_orm::EnumIter,
    sea_orm::DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(
    rs_type = "String",
    db_type = "String(sea_orm::sea_query::StringLen::N(20))",
    rename_all = "snake_case"
)]
pub enum Role {
    /// Keeps the installation running.
    Administrator,
    /// Runs the calls of an organisation: screens, decides, writes, publishes.
    Secretariat,
    /// Leads a call's jury.
    Chair,
    /// Scores the entries of a call.
    Juror,
    /// Fills in, sends and withdraws an application.
    Applicant,
    /// Works for an organisation.
    Officer,
    /// Applies for stays.
    Artist,
    /// Trains and supports.
    Trainer,
    /// Translates texts.
    Translator,
    /// Evaluates campaigns.
    Evaluator,
}

/// A role and the noun it is held in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// What may be done.
    pub role: Role,
    /// The organisation or call it is held in.
    pub within: Option<Uuid>,
}

/// A signed-in person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The person.
    pub id: Uuid,
    /// The session they look through.
    pub session: Uuid,
    /// As they wish to be named.
    pub name: String,
    /// The language of their mails.
    pub language: Language,
    /// Their roles.
    pub rights: Vec<Right>,
}

/// Who asks for a page, a list or a file. Every visibility rule takes one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    /// The person, or nobody.
    pub person: Option<SignedIn>,
}

impl Viewer {
    /// A reader without an account.
    pub fn nobody() -> Self {
        Self::default()
    }

    /// The person's id.
    pub fn id(&self) -> Option<Uuid> {
        self.person.as_ref().map(|person| person.id)
    }

    /// Whether the viewer holds the role within the noun.
    pub fn is(&self, role: Role, within: Uuid) -> bool {
        self.within(role).any(|id| id == within)
    }

    /// The nouns in which the viewer holds the role.
    pub fn within(&self, role: Role) -> impl Iterator<Item = Uuid> {
        self.rights().filter(move |right| right.role == role).filter_map(|right| right.within)
    }

    /// Whether the viewer keeps the installation running.
    pub fn is_administrator(&self) -> bool {
        self.rights().any(|right| right.role == Role::Administrator)
    }

    fn rights(&self) -> impl Iterator<Item = &Right> {
        self.person.iter().flat_map(|person| &person.rights)
    }
}
