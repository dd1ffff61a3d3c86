//! Fills an empty database with the sample content of `content/demo`, in one write.

use std::collections::HashMap;

use foundation::text::Drafted;
use foundation::{Act, Country, House, Language, Line, Role, Write};
use people::organisation::{NewOrganisation, OrganisationKind, Precision, enter_organisations};
use people::person::{appoint, enter_person};
use people::programme::{NewPartner, NewProgramme, enter_partners, found_programme};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::entries::{Ground, fill_editions, refused};
use super::persons::PERSONS;
use crate::program::Stopped;

#[derive(Deserialize)]
struct SamplePartner {
    name: Option<String>,
    country: Country,
    kind: OrganisationKind,
    lead: bool,
    lat: Option<f64>,
    lon: Option<f64>,
    place: Option<String>,
    confirmed: bool,
}

/// What was filled first, for what follows.
pub(super) struct Founded {
    lead: Uuid,
    persons: HashMap<&'static str, Uuid>,
}

/// Writes the programme, its partners, the demo persons and the mark.
pub(super) async fn found(house: &House, mark: &str) -> Result<Founded, Stopped> {
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let write = house.database.begin().await.map_err(refused)?;
    let programme: NewProgramme = read(include_str!("../../../../content/demo/programme.json"))?;
    let partners: Vec<SamplePartner> = read(include_str!("../../../../content/demo/partners.json"))?;
    let (lead, persons) = fill_programme(&write, &act, &programme, &partners).await.map_err(refused)?;
    let lead = lead.ok_or_else(|| Stopped::Content("no partner leads".to_owned()))?;
    let statement = "INSERT INTO fact (name, value, at) VALUES ($1, 'sample content', $2)";
    let values = [mark.into(), act.at.into()];
    let statement = Statement::from_sql_and_values(write.get_database_backend(), statement, values);
    write.execute_raw(statement).await.map_err(refused)?;
    write.commit().await.map_err(refused)?;
    Ok(Founded { lead, persons })
}

/// Writes the editions and their entries. Their letters say what the frame says, so the programme stands before.
pub(super) async fn enter(house: &House, founded: &Founded) -> Result<(), Stopped> {
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let mut write = house.database.begin().await.map_err(refused)?;
    let ground = Ground { lead: founded.lead, persons: &founded.persons };
    fill_editions(&mut write, house, &act, &ground).await?;
    write.commit().await.map_err(refused)
}

pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, Stopped> {
    serde_json::from_str(json).map_err(|error| Stopped::Content(error.to_string()))
}

async fn fill_programme(
    write: &Write,
    act: &Act,
    programme: &NewProgramme,
    partners: &[SamplePartner],
) -> Result<(Option<Uuid>, HashMap<&'static str, Uuid>), DbErr> {
    found_programme(write, act, programme).await?;
    let named: Vec<NewOrganisation> = partners.iter().filter_map(SamplePartner::organisation).collect();
    let mut ids = enter_organisations(write, act, &named).await?.into_iter();
    let rows: Vec<NewPartner> = partners
        .iter()
        .map(|partner| NewPartner {
            organisation: partner.name.as_ref().and_then(|_| ids.next()),
            kind: partner.kind,
            country: partner.country,
            lead: partner.lead,
            confirmed: partner.confirmed,
        })
        .collect();
    enter_partners(write, act, &rows).await?;
    let lead = rows.iter().find(|row| row.lead).and_then(|row| row.organisation);
    Ok((lead, enter_persons(write, act, lead).await?))
}

async fn enter_persons(
    write: &Write,
    act: &Act,
    lead: Option<Uuid>,
) -> Result<HashMap<&'static str, Uuid>, DbErr> {
    let mut ids = HashMap::new();
    for person in &PERSONS {
        let id = enter_person(write, act, &Line::of(person.name), &person.email(), person.language).await?;
        for role in person.roles {
            let within = if *role == Role::Administrator { None } else { lead };
            appoint(write, act, id, *role, within).await?;
        }
        ids.insert(person.key, id);
    }
    Ok(ids)
}

impl SamplePartner {
    fn organisation(&self) -> Option<NewOrganisation> {
        let language = match self.country.code() {
            "IT" => Language::It,
            "AT" | "DE" => Language::De,
            "SI" => Language::Sl,
            "GR" | "CY" => Language::El,
            "RO" => Language::Ro,
            "BG" => Language::Bg,
            "HU" => Language::Hu,
            _ => Language::En,
        };
        Some(NewOrganisation {
            kind: self.kind,
            country: self.country,
            name: Drafted::only(language, self.name.clone()?),
            language,
            place: self.place.clone(),
            point: self.lat.zip(self.lon).map(|(lat, lon)| (lat, lon, Precision::Town)),
        })
    }
}
