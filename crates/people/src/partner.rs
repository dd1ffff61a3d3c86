//! Partners: the bodies that run the programme together. They are counted, never typed in as a number.

use foundation::{Act, Country, Language, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, PaginatorTrait, QueryOrder, Statement};
use serde::Deserialize;

use crate::organisation::{Organisation, OrganisationKind, read_organisations};

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

/// Enters partners behind those that are there, in their order.
///
/// # Errors
/// The database refused.
pub async fn enter_partners(write: &Write, act: &Act, new: &[NewPartner]) -> Result<(), DbErr> {
    let known = i32::try_from(partner::Entity::find().count(&**write).await?).unwrap_or(i32::MAX);
    let rows = new.iter().zip(known..).map(|(new, position)| partner::ActiveModel {
        id: Set(act.id()),
        organisation_id: Set(new.organisation),
        kind: Set(new.kind),
        country: Set(new.country.code().to_owned()),
        lead_since: Set(new.lead.then_some(act.at)),
        confirmed_at: Set(new.confirmed.then_some(act.at)),
        position: Set(position),
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    partner::Entity::insert_many(rows).exec_without_returning(&**write).await.map(drop)
}

/// Confirms the part of a partner, which counts from then on.
///
/// # Errors
/// The database refused.
pub async fn confirm_partner(write: &Write, act: &Act, organisation: Uuid) -> Result<(), DbErr> {
    partner::Entity::update_many()
        .set(partner::ActiveModel { confirmed_at: Set(Some(act.at)), ..Default::default() })
        .filter(partner::Column::OrganisationId.eq(organisation))
        .filter(partner::Column::ConfirmedAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "organisation", organisation, "confirm_partner", &[]).await
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
