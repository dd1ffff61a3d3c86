//! Setting up an installation: the programme of a file, and the first person who may invite the others.

use std::path::Path;

use foundation::text::Drafted;
use foundation::{Act, Chance, Clock, Country, Language, Line, Role, Write};
use people::organisation::{NewOrganisation, OrganisationKind, Precision, enter_organisations};
use people::partner::{NewPartner, confirm_partner, enter_partners, lead, partners};
use people::person::{appoint, enter_person, fold_email};
use people::programme::{NewProgramme, TakenUp, take_up_programme};
use sea_orm::DbErr;
use sea_orm::prelude::Uuid;
use serde::Deserialize;

use crate::configuration::Configuration;
use crate::program::{self, Stopped};

/// A programme and its partners, as `content/demo/programme.json` has them.
#[derive(Clone, Debug, Deserialize)]
pub struct ProgrammeFile {
    /// The programme.
    #[serde(flatten)]
    pub programme: NewProgramme,
    /// Its partners in their order; one of them leads.
    #[serde(default)]
    pub partners: Vec<PartnerEntry>,
}

/// A partner of the file.
#[derive(Clone, Debug, Deserialize)]
pub struct PartnerEntry {
    /// In its own language; none while it is to be confirmed who takes part.
    pub name: Option<String>,
    /// The language of the name; else the first of the country's.
    pub language: Option<Language>,
    /// Where it is.
    pub country: Country,
    /// What it is.
    pub kind: OrganisationKind,
    /// Whether it leads.
    pub lead: bool,
    /// Whether it takes part for certain, and counts.
    pub confirmed: bool,
    /// The town.
    pub place: Option<String>,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

impl PartnerEntry {
    fn organisation(&self) -> Option<NewOrganisation> {
        let language = self.language.unwrap_or(match self.country.code() {
            "IT" => Language::It,
            "AT" | "DE" => Language::De,
            "SI" => Language::Sl,
            "GR" | "CY" => Language::El,
            "RO" => Language::Ro,
            "BG" => Language::Bg,
            "HU" => Language::Hu,
            _ => Language::En,
        });
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

/// `clarinet programme FILE`: founds the programme or brings it up to date, and says which.
///
/// # Errors
/// The file cannot be read, or the database refused.
pub async fn programme(configuration: Configuration, file: &Path) -> Result<(), Stopped> {
    let read = std::fs::read_to_string(file)?;
    let file: ProgrammeFile =
        serde_json::from_str(&read).map_err(|error| Stopped::Programme(error.to_string()))?;
    if file.partners.iter().filter(|partner| partner.lead && partner.name.is_some()).count() != 1 {
        return Err(Stopped::Programme("exactly one named partner must lead".to_owned()));
    }
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let house = program::house(&configuration, Clock::system(), Chance::system()?).await?;
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let mut write = house.database.begin().await.map_err(named)?;
    let taken = take_up(&mut write, &act, &file).await.map_err(named)?;
    write.commit().await.map_err(named)?;
    match taken {
        TakenUp::Founded => println!("The programme {} is founded.", file.programme.acronym),
        TakenUp::Renewed { periods } => {
            println!("The programme {} is up to date; {periods} periods are new.", file.programme.acronym);
        }
    }
    Ok(())
}

/// Writes what the file says: what is new is added, what stands stays.
///
/// # Errors
/// The database refused.
pub async fn take_up(write: &mut Write, act: &Act, file: &ProgrammeFile) -> Result<TakenUp, DbErr> {
    let taken = take_up_programme(write, act, &file.programme).await?;
    write.changes("programme");
    if taken == TakenUp::Founded {
        add_partners(write, act, &file.partners.iter().collect::<Vec<_>>()).await?;
        return Ok(taken);
    }
    let mut known: Vec<(String, Uuid, bool)> = Vec::new();
    for language in Language::ALL {
        known.extend(partners(&**write, language).await?.into_iter().filter_map(|partner| {
            let organisation = partner.organisation?;
            Some((partner.name?.0, organisation.id, partner.confirmed))
        }));
    }
    let mut new = Vec::new();
    for partner in &file.partners {
        let Some(name) = &partner.name else { continue };
        match known.iter().find(|(known, ..)| known == name) {
            None => new.push(partner),
            Some((_, id, false)) if partner.confirmed => confirm_partner(write, act, *id).await?,
            Some(_) => {}
        }
    }
    add_partners(write, act, &new).await?;
    Ok(taken)
}

async fn add_partners(write: &Write, act: &Act, new: &[&PartnerEntry]) -> Result<(), DbErr> {
    let named: Vec<NewOrganisation> = new.iter().filter_map(|partner| partner.organisation()).collect();
    let mut ids = enter_organisations(write, act, &named).await?.into_iter();
    let rows: Vec<NewPartner> = new
        .iter()
        .map(|partner| NewPartner {
            organisation: partner.name.as_ref().and_then(|_| ids.next()),
            kind: partner.kind,
            country: partner.country,
            lead: partner.lead,
            confirmed: partner.confirmed,
        })
        .collect();
    enter_partners(write, act, &rows).await
}

/// `clarinet administrator EMAIL`: the person of this address keeps the installation and runs the lead's calls.
///
/// # Errors
/// The address is none, there is no programme yet, or the database refused.
pub async fn administrator(
    configuration: Configuration,
    email: &str,
    name: &str,
    language: Language,
) -> Result<(), Stopped> {
    let email = fold_email(email).ok_or_else(|| Stopped::Address(email.to_owned()))?;
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    let house = program::house(&configuration, Clock::system(), Chance::system()?).await?;
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let write = house.database.begin().await.map_err(named)?;
    let lead = lead(&*write).await.map_err(named)?.ok_or(Stopped::NoProgramme)?;
    let person = enter_person(&write, &act, &Line::of(name), &email, language).await.map_err(named)?;
    appoint(&write, &act, person, Role::Administrator, None).await.map_err(named)?;
    appoint(&write, &act, person, Role::Secretariat, Some(lead)).await.map_err(named)?;
    write.commit().await.map_err(named)?;
    println!("{email} may sign in, invite the others, and open a call.");
    Ok(())
}
