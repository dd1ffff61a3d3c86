//! The audit trail: who did what to which noun, which fields, when; never the values.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};

use crate::chance::Chance;
use crate::clock::Moment;
use crate::database::Write;

/// Who acts and when; identifiers are drawn here. Every verb of a noun takes one.
#[derive(Clone, Debug)]
pub struct Act {
    /// The person, or nobody: a job, a person without an account.
    pub person: Option<Uuid>,
    /// The instant of the whole write.
    pub at: Moment,
    /// Where identifiers and codes come from.
    pub chance: Chance,
}

impl Act {
    /// A new identifier of this instant.
    pub fn id(&self) -> Uuid {
        self.chance.id(self.at)
    }

    /// Puts a record of the act into its write.
    ///
    /// # Errors
    /// The database refused.
    pub async fn record(
        &self,
        write: &Write,
        noun: &'static str,
        noun_id: Uuid,
        verb: &'static str,
        fields: &[&str],
    ) -> Result<(), DbErr> {
        let record = ActiveModel {
            id: Set(self.id()),
            at: Set(self.at),
            person_id: Set(self.person),
            noun: Set(noun.to_owned()),
            noun_id: Set(noun_id),
            verb: Set(verb.to_owned()),
            fields: Set(fields.join(" ")),
        };
        Entity::insert(record).exec_without_returning(&**write).await.map(drop)
    }
}

/// A record of the trail.
pub type AuditRecord = Model;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_record")]
#[expect(missing_docs, reason = "the columns are described by the module")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: Moment,
    pub person_id: Option<Uuid>,
    pub noun: String,
    pub noun_id: Uuid,
    pub verb: String,
    pub fields: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
#[expect(missing_docs, reason = "the audit trail points to no table, so that erasing breaks nothing")]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The newest `limit` records of what a person did, newest first.
///
/// # Errors
/// The database refused.
pub async fn acts_of(
    database: &impl ConnectionTrait,
    person: Uuid,
    limit: u64,
) -> Result<Vec<AuditRecord>, DbErr> {
    Entity::find()
        .filter(Column::PersonId.eq(person))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(database)
        .await
}

/// The newest `limit` records of a noun, newest first.
///
/// # Errors
/// The database refused.
pub async fn history(
    database: &impl ConnectionTrait,
    noun: &str,
    noun_id: Uuid,
    limit: u64,
) -> Result<Vec<AuditRecord>, DbErr> {
    Entity::find()
        .filter(Column::Noun.eq(noun))
        .filter(Column::NounId.eq(noun_id))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(database)
        .await
}

/// The newest record of one verb of a noun: who did it last, and when.
///
/// # Errors
/// The database refused.
pub async fn newest(
    database: &impl ConnectionTrait,
    noun: &str,
    noun_id: Uuid,
    verb: &str,
) -> Result<Option<AuditRecord>, DbErr> {
    Entity::find()
        .filter(Column::Noun.eq(noun))
        .filter(Column::NounId.eq(noun_id))
        .filter(Column::Verb.eq(verb))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .one(database)
        .await
}
