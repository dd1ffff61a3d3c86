//! Organisations: authorities, civil society organisations, networks; where they are and what they are called.

use foundation::text::{Drafted, Readings, read_texts, write_texts};
use foundation::{Act, Country, Language, Moment, Words, Write};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Iterable};
use serde::{Deserialize, Serialize};

/// What an organisation is.
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
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(20))", rename_all = "snake_case")]
pub enum OrganisationKind {
    /// A municipality, a province's town, a district.
    LocalAuthority,
    /// A region, a county, a province.
    RegionalAuthority,
    /// A state's ministry or office.
    NationalAuthority,
    /// An association, a foundation, a cooperative.
    CivilSociety,
    /// A network of organisations.
    Network,
    /// Anything else, an agency for example.
    Other,
}

impl OrganisationKind {
    /// Every kind, authorities first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// As data and addresses write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::LocalAuthority => "local_authority",
            Self::RegionalAuthority => "regional_authority",
            Self::NationalAuthority => "national_authority",
            Self::CivilSociety => "civil_society",
            Self::Network => "network",
            Self::Other => "other",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::iter().find(|kind| kind.code() == code)
    }

    /// Whether it governs a territory.
    pub fn is_authority(self) -> bool {
        matches!(self, Self::LocalAuthority | Self::RegionalAuthority | Self::NationalAuthority)
    }

    /// What it is called.
    pub fn say(self, words: &Words) -> String {
        words.get(match self {
            Self::LocalAuthority => "people-kind-local-authority",
            Self::RegionalAuthority => "people-kind-regional-authority",
            Self::NationalAuthority => "people-kind-national-authority",
            Self::CivilSociety => "people-kind-civil-society",
            Self::Network => "people-kind-network",
            Self::Other => "people-kind-other",
        })
    }
}

/// How exactly a place is known. A point is never invented: a region's centre says that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum Precision {
    /// The town's centre.
    Town,
    /// The region's centre.
    Region,
    /// The country's.
    Country,
}

/// An organisation as it is entered.
#[derive(Clone, Debug)]
pub struct NewOrganisation {
    /// What it is.
    pub kind: OrganisationKind,
    /// Where it is.
    pub country: Country,
    /// What it is called, its own language first.
    pub name: Drafted,
    /// The language of its own name.
    pub language: Language,
    /// The town.
    pub place: Option<String>,
    /// Latitude and longitude (WGS 84) and how exact they are.
    pub point: Option<(f64, f64, Precision)>,
}

/// An organisation.
pub type Organisation = organisation::Model;

mod organisation {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "organisation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub kind: super::OrganisationKind,
        pub country: String,
        pub name_id: Uuid,
        pub place: Option<String>,
        pub latitude: Option<f64>,
        pub longitude: Option<f64>,
        pub precision: Option<super::Precision>,
        pub created_at: Moment,
        pub created_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Organisation {
    /// The country it is in.
    pub fn in_country(&self) -> Option<Country> {
        self.country.parse().ok()
    }
}

/// Enters organisations together, in a constant number of statements; their ids come in the order given.
///
/// # Errors
/// The database refused.
pub async fn enter_organisations(
    write: &Write,
    act: &Act,
    new: &[NewOrganisation],
) -> Result<Vec<Uuid>, DbErr> {
    let mut ids = vec![Uuid::nil(); new.len()];
    for language in Language::ALL {
        let of: Vec<usize> = (0..new.len()).filter(|n| new[*n].language == language).collect();
        let names: Vec<&Drafted> = of.iter().map(|n| &new[*n].name).collect();
        let name_ids = write_texts(write, act, language, &names).await?;
        let rows = of.iter().zip(name_ids).map(|(n, name_id)| {
            let (organisation, id) = (&new[*n], act.id());
            ids[*n] = id;
            organisation::ActiveModel {
                id: Set(id),
                kind: Set(organisation.kind),
                country: Set(organisation.country.code().to_owned()),
                name_id: Set(name_id),
                place: Set(organisation.place.clone()),
                latitude: Set(organisation.point.map(|point| point.0)),
                longitude: Set(organisation.point.map(|point| point.1)),
                precision: Set(organisation.point.map(|point| point.2)),
                created_at: Set(act.at),
                created_by: Set(act.person),
            }
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            organisation::Entity::insert_many(rows).exec_without_returning(&**write).await?;
        }
    }
    for id in &ids {
        act.record(write, "organisation", *id, "enter", &[]).await?;
    }
    Ok(ids)
}

/// Organisations by id, with their names for a reader of `language`.
///
/// # Errors
/// The database refused.
pub async fn read_organisations(
    database: &impl ConnectionTrait,
    language: Language,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<(Vec<Organisation>, Readings), DbErr> {
    let organisations =
        organisation::Entity::find().filter(organisation::Column::Id.is_in(ids)).all(database).await?;
    let names = read_texts(database, language, organisations.iter().map(|o| o.name_id)).await?;
    Ok((organisations, names))
}

/// The text that is an organisation's name; none where there is no such organisation.
///
/// # Errors
/// The database refused.
pub async fn name_of(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<Uuid>, DbErr> {
    let found = organisation::Entity::find_by_id(id).one(database).await?;
    Ok(found.map(|organisation| organisation.name_id))
}

/// When an organisation was entered, for lists in that order.
pub fn entered(organisation: &Organisation) -> Moment {
    organisation.created_at
}
