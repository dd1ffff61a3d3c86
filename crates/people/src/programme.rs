//! The programme: its name, period and grant; and its partners, who are counted, never typed in as a number.

use foundation::text::{Drafted, read_texts, write_texts};
use foundation::{Act, Country, Language, Moment, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, Statement};
use serde::{Deserialize, Serialize};

use crate::organisation::{Organisation, OrganisationKind, read_organisations};

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
    /// What the grant's papers count, beside what is computed.
    pub partners_official: Option<OfficialCount>,
}

/// The number of partners that official papers give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct OfficialCount {
    /// Authorities.
    pub authorities: i32,
    /// Civil society organisations.
    pub civil_society: i32,
    /// Networks.
    pub networks: i32,
}

/// A partner as it is set up.
#[derive(Clone, Debug)]
pub struct NewPartner {
    /// The organisation, unless it is not named yet.
    pub organisation: Option<Uuid>,
    /// What it is.
    pub kind: OrganisationKind,
    /// Where it is.
    pub country: Country,
    /// Whether it leads.
    pub lead: bool,
    /// Whether its part is confirmed; an unconfirmed partner is not counted.
    pub confirmed: bool,
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
}

/// A partner as it is shown.
#[derive(Clone, Debug)]
pub struct Partner {
    /// The organisation; none while it is not named yet.
    pub organisation: Option<Organisation>,
    /// Its name and the name's language.
    pub name: Option<(String, Language)>,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its country's code.
    pub country: String,
    /// Whether it leads.
    pub lead: bool,
    /// Whether it is counted.
    pub confirmed: bool,
}

/// Partners by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartnerCount {
    /// Authorities, the lead among them where it is one.
    pub authorities: usize,
    /// Civil society organisations.
    pub civil_society: usize,
    /// Networks.
    pub networks: usize,
}

impl PartnerCount {
    /// Counts the confirmed partners, with or without the lead.
    pub fn of(partners: &[Partner], with_lead: bool) -> Self {
        let mut count = Self::default();
        for partner in partners.iter().filter(|p| p.confirmed && (with_lead || !p.lead)) {
            match partner.kind {
                OrganisationKind::Network => count.networks += 1,
                kind if kind.is_authority() => count.authorities += 1,
                _ => count.civil_society += 1,
            }
        }
        count
    }

    /// All of them.
    pub fn all(self) -> usize {
        self.authorities + self.civil_society + self.networks
    }
}

mod partner {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "partner")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub organisation_id: Option<Uuid>,
        pub kind: super::OrganisationKind,
        pub country: String,
        pub lead_since: Option<Moment>,
        pub confirmed_at: Option<Moment>,
        pub position: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Sets up the programme of this installation. There is one; a second is refused by the database.
///
/// # Errors
/// There is a programme already, or the database refused.
pub async fn found_programme(write: &Write, act: &Act, new: &NewProgramme) -> Result<Uuid, DbErr> {
    let grant = &new.grant;
    let texts = [&new.name, &new.summary, &grant.fund, &grant.statement, &grant.disclaimer];
    let texts = write_texts(write, act, Language::En, &texts).await?;
    let id = act.id();
    let run = async |sql: &str, values: Vec<Value>| {
        let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
        write.execute_raw(statement).await
    };
    run(
        "INSERT INTO programme (id, acronym, name_id, summary_id, sole) VALUES ($1, $2, $3, $4, 1)",
        vec![id.into(), new.acronym.clone().into(), texts[0].into(), texts[1].into()],
    )
    .await?;
    for period in &new.period {
        let reason = match &period.reason {
            Some(reason) => Some(write_texts(write, act, Language::En, &[reason]).await?[0]),
            None => None,
        };
        run(
            "INSERT INTO programme_period (id, programme_id, from_day, to_day, reason_id, recorded_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
            vec![
                act.id().into(),
                id.into(),
                period.from.to_string().into(),
                period.to.to_string().into(),
                reason.into(),
                act.at.into(),
            ],
        )
        .await?;
    }
    let official = grant.partners_official;
    run(
        "INSERT INTO programme_grant (id, programme_id, fund_id, contract, share, statement_id, disclaimer_id, source,
            official_authorities, official_civil_society, official_networks)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        vec![
            act.id().into(),
            id.into(),
            texts[2].into(),
            grant.contract.clone().into(),
            grant.share.into(),
            texts[3].into(),
            texts[4].into(),
            grant.source.clone().into(),
            official.map(|count| count.authorities).into(),
            official.map(|count| count.civil_society).into(),
            official.map(|count| count.networks).into(),
        ],
    )
    .await?;
    act.record(write, "programme", id, "found", &[]).await?;
    Ok(id)
}

/// Enters partners, in their order.
///
/// # Errors
/// The database refused.
pub async fn enter_partners(write: &Write, act: &Act, new: &[NewPartner]) -> Result<(), DbErr> {
    let rows = new.iter().zip(0..).map(|(new, position)| partner::ActiveModel {
        id: Set(act.id()),
        organisation_id: Set(new.organisation),
        kind: Set(new.kind),
        country: Set(new.country.code().to_owned()),
        lead_since: Set(new.lead.then_some(act.at)),
        confirmed_at: Set(new.confirmed.then_some(act.at)),
        position: Set(position),
    });
    partner::Entity::insert_many(rows).exec_without_returning(&**write).await.map(drop)
}

/// What every page says of the programme; `None` before there is one.
///
/// # Errors
/// The database refused.
pub async fn imprint(database: &impl ConnectionTrait, language: Language) -> Result<Option<Imprint>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        acronym: String,
        name_id: Uuid,
        summary_id: Uuid,
        statement_id: Option<Uuid>,
        disclaimer_id: Option<Uuid>,
        confirmed_at: Option<Moment>,
    }
    let sql = "SELECT p.acronym, p.name_id, p.summary_id, g.statement_id, g.disclaimer_id, g.confirmed_at
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
    }))
}

/// The partners in their order, named for a reader of `language`.
///
/// # Errors
/// The database refused.
pub async fn partners(database: &impl ConnectionTrait, language: Language) -> Result<Vec<Partner>, DbErr> {
    let rows = partner::Entity::find().order_by_asc(partner::Column::Position).all(database).await?;
    let ids: Vec<Uuid> = rows.iter().filter_map(|row| row.organisation_id).collect();
    let (organisations, names) = read_organisations(database, language, ids).await?;
    let partners = rows.into_iter().map(|row| {
        let organisation = organisations.iter().find(|o| Some(o.id) == row.organisation_id).cloned();
        let name = organisation.as_ref().and_then(|o| names.get(o.name_id));
        Partner {
            name: name.map(|name| (name.body.clone(), name.language)),
            organisation,
            kind: row.kind,
            country: row.country,
            lead: row.lead_since.is_some(),
            confirmed: row.confirmed_at.is_some(),
        }
    });
    Ok(partners.collect())
}

/// The organisation that leads the programme.
///
/// # Errors
/// The database refused.
pub async fn lead(database: &impl ConnectionTrait) -> Result<Option<Uuid>, DbErr> {
    let lead = partner::Entity::find().filter(partner::Column::LeadSince.is_not_null()).one(database).await?;
    Ok(lead.and_then(|lead| lead.organisation_id))
}

/// What the grant's papers count.
///
/// # Errors
/// The database refused.
pub async fn official_count(database: &impl ConnectionTrait) -> Result<Option<OfficialCount>, DbErr> {
    #[derive(FromQueryResult)]
    struct Row {
        official_authorities: Option<i32>,
        official_civil_society: Option<i32>,
        official_networks: Option<i32>,
    }
    let sql = "SELECT official_authorities, official_civil_society, official_networks FROM programme_grant";
    let row = Row::find_by_statement(Statement::from_string(database.get_database_backend(), sql))
        .one(database)
        .await?;
    Ok(row.and_then(|row| {
        Some(OfficialCount {
            authorities: row.official_authorities?,
            civil_society: row.official_civil_society?,
            networks: row.official_networks?,
        })
    }))
}
