//! The programme: its name, period and grant. One installation is one programme.

mod description;
mod taking_up;

use std::sync::Arc;

use foundation::text::{Drafted, read_texts};
use foundation::{Database, Language, Moment};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, Statement};
use serde::{Deserialize, Serialize};

use crate::partner::OfficialCount;

pub use description::{Description, PeriodShown, describe};
pub use taking_up::{TakenUp, take_up_programme};

/// How much of a programme the European Union pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum Share {
    /// All of it.
    Funded,
    /// A part.
    CoFunded,
}

/// A programme as it is set up.
#[derive(Clone, Debug, Deserialize)]
pub struct NewProgramme {
    /// The short name.
    pub acronym: String,
    /// The full name.
    pub name: Drafted,
    /// What it is for.
    pub summary: Drafted,
    /// First and last days; a later one replaces the one before it.
    pub period: Vec<Period>,
    /// Who pays.
    pub grant: NewGrant,
    /// The address at which the programme answers letters by mail, once there is one.
    #[serde(default)]
    pub contact: Option<String>,
}

/// From a day to a day, and why it was changed.
#[derive(Clone, Debug, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: jiff::civil::Date,
    /// The last day.
    pub to: jiff::civil::Date,
    /// Why it differs from the period before.
    pub reason: Option<Drafted>,
}

/// A grant as it is set up.
#[derive(Clone, Debug, Deserialize)]
pub struct NewGrant {
    /// The fund's official name.
    pub fund: Drafted,
    /// The contract's number.
    pub contract: String,
    /// How much is paid.
    pub share: Share,
    /// The line beside the emblem, as the funding period words it.
    pub statement: Drafted,
    /// Whose views are shown.
    pub disclaimer: Drafted,
    /// Where the wording comes from.
    pub source: String,
    /// Whether the wording was held against the grant agreement; until then pages say "to be confirmed".
    #[serde(default)]
    pub confirmed: bool,
    /// What the grant's papers count, beside what is computed.
    pub partners_official: Option<OfficialCount>,
}

/// What every page says of the programme, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imprint {
    /// The short name.
    pub acronym: String,
    /// The full name.
    pub name: String,
    /// What it is for.
    pub summary: String,
    /// The line and the disclaimer, if the page's language has both.
    pub visibility: Option<(String, String)>,
    /// Whether their wording is confirmed.
    pub confirmed: bool,
    /// The address at which the programme answers letters by mail, once there is one.
    pub contact: Option<String>,
}

/// What every page says of the programme; `None` before there is one.
///
/// # Errors
/// The database refused.
pub async fn imprint(database: &Database, language: Language) -> Result<Option<Arc<Imprint>>, DbErr> {
    database
        .known(format!("imprint/{language}"), async |read| {
            Ok(read_imprint(read, language).await?.map(|imprint| (imprint, vec!["programme".to_owned()])))
        })
        .await
}

async fn read_imprint(database: &impl ConnectionTrait, language: Language) -> Result<Option<Imprint>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        acronym: String,
        name_id: Uuid,
        summary_id: Uuid,
        statement_id: Option<Uuid>,
        disclaimer_id: Option<Uuid>,
        confirmed_at: Option<Moment>,
        contact: Option<String>,
    }
    let sql = "SELECT p.acronym, p.contact, p.name_id, p.summary_id, g.statement_id, g.disclaimer_id, g.confirmed_at
                 FROM programme p LEFT JOIN programme_grant g ON g.programme_id = p.id";
    let row = Row::find_by_statement(Statement::from_string(database.get_database_backend(), sql));
    let Some(row) = row.one(database).await? else {
        return Ok(None);
    };
    let ids = [Some(row.name_id), Some(row.summary_id), row.statement_id, row.disclaimer_id];
    let texts = read_texts(database, language, ids.into_iter().flatten()).await?;
    let own = |id: Option<Uuid>| {
        texts.get(id?).filter(|reading| reading.language == language).map(|reading| reading.body.clone())
    };
    Ok(Some(Imprint {
        acronym: row.acronym,
        name: texts.body(row.name_id).to_owned(),
        summary: texts.body(row.summary_id).to_owned(),
        visibility: own(row.statement_id).zip(own(row.disclaimer_id)),
        confirmed: row.confirmed_at.is_some(),
        contact: row.contact,
    }))
}
