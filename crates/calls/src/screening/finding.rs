//! Findings: the screener's Yes, No or Ask on each rule, of one sending.

use std::collections::BTreeMap;

use foundation::{Act, Moment, Write};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::Case;

/// What a screener says of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(3))", rename_all = "snake_case")]
pub enum Answer {
    /// The entry meets it.
    Yes,
    /// It does not.
    No,
    /// The applicant is to be asked.
    Ask,
}

impl Answer {
    /// As forms send it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Ask => "ask",
        }
    }

    /// The answer of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::Ask].into_iter().find(|answer| answer.code() == code)
    }

    /// The key of how it is read.
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "screening-answer-yes",
            Self::No => "screening-answer-no",
            Self::Ask => "screening-answer-ask",
        }
    }
}

/// A finding.
pub type Finding = finding::Model;

mod finding {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "finding")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub sending_id: Uuid,
        pub rule: String,
        pub answer: super::Answer,
        pub found_at: Moment,
        pub found_by: Uuid,
        pub replaced_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// An answer typed over what stood there when the page was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The answer.
    pub answer: Answer,
    /// The finding that stood there; none where nothing did.
    pub over: Option<Uuid>,
}

/// The findings that stand for sendings, by sending and rule.
///
/// # Errors
/// The database refused.
pub async fn findings(
    database: &impl ConnectionTrait,
    sendings: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<(Uuid, String), Finding>, DbErr> {
    let found = finding::Entity::find()
        .filter(finding::Column::SendingId.is_in(sendings))
        .filter(finding::Column::ReplacedAt.is_null())
        .all(database)
        .await?;
    Ok(found.into_iter().map(|finding| ((finding.sending_id, finding.rule.clone()), finding)).collect())
}

/// Records what a screener found. Where somebody found otherwise meanwhile, nothing is recorded and theirs is returned.
///
/// # Errors
/// Who screens takes part in the entry, or the database refused.
pub async fn record_findings(
    write: &Write,
    act: &Act,
    case: &Case,
    sending: Uuid,
    typed: &BTreeMap<String, Typed>,
) -> Result<Vec<Finding>, DbErr> {
    if case.is_own() {
        return Err(DbErr::RecordNotInserted);
    }
    crate::application::lock(write, case.application().id).await?;
    let standing = findings(&**write, [sending]).await?;
    let stands = |rule: &String| standing.get(&(sending, rule.clone()));
    let changed: Vec<(&String, &Typed)> = typed
        .iter()
        .filter(|(rule, typed)| stands(rule).is_none_or(|stands| stands.answer != typed.answer))
        .collect();
    let met: Vec<Finding> = changed
        .iter()
        .filter_map(|(rule, typed)| stands(rule).filter(|stands| typed.over != Some(stands.id)))
        .cloned()
        .collect();
    if !met.is_empty() || changed.is_empty() {
        return Ok(met);
    }
    let replaced = changed.iter().filter_map(|(rule, _)| stands(rule).map(|stands| stands.id));
    replace(write, act.at, replaced.collect()).await?;
    let rows = changed.iter().map(|(rule, typed)| finding::ActiveModel {
        id: Set(act.id()),
        sending_id: Set(sending),
        rule: Set((*rule).clone()),
        answer: Set(typed.answer),
        found_at: Set(act.at),
        found_by: Set(case.person()),
        replaced_at: Set(None),
    });
    finding::Entity::insert_many(rows).exec_without_returning(&**write).await?;
    act.record(write, "application", case.application().id, "find", &["finding"]).await?;
    Ok(Vec::new())
}

async fn replace(write: &Write, at: Moment, ids: Vec<Uuid>) -> Result<(), DbErr> {
    if ids.is_empty() {
        return Ok(());
    }
    finding::Entity::update_many()
        .set(finding::ActiveModel { replaced_at: Set(Some(at)), ..Default::default() })
        .filter(finding::Column::Id.is_in(ids))
        .exec(&**write)
        .await
        .map(drop)
}
