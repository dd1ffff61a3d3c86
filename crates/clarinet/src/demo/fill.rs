//! Fills an empty database with the sample content of `content/demo`, in one write.

use std::collections::HashMap;

use foundation::{Act, House, Line, Role, Write};
use people::partner::lead;
use people::person::{appoint, enter_person};
use sea_orm::{ConnectionTrait, DbErr, Statement};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::entries::{Ground, fill_editions, refused};
use super::persons::PERSONS;
use super::pictures::draw;
use crate::program::Stopped;
use crate::setting_up::{ProgrammeFile, take_up};

/// What was filled first, for what follows.
pub(super) struct Founded {
    lead: Uuid,
    persons: HashMap<&'static str, Uuid>,
}

/// Writes the programme, its partners, the demo persons and the mark.
pub(super) async fn found(house: &House, mark: &str) -> Result<Founded, Stopped> {
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let mut write = house.database.begin().await.map_err(refused)?;
    let programme: ProgrammeFile = read(include_str!("../../../../content/demo/programme.json"))?;
    take_up(&mut write, &act, &programme).await.map_err(refused)?;
    let lead = lead(&*write).await.map_err(refused)?;
    let lead = lead.ok_or_else(|| Stopped::Content("no partner leads".to_owned()))?;
    let persons = enter_persons(&write, &act, lead).await.map_err(refused)?;
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
    let files = draw(house, &act).await?;
    let mut write = house.database.begin().await.map_err(refused)?;
    let ground = Ground { lead: founded.lead, persons: &founded.persons, files: &files };
    fill_editions(&mut write, house, &act, &ground).await?;
    write.commit().await.map_err(refused)
}

pub(super) fn read<T: DeserializeOwned>(json: &str) -> Result<T, Stopped> {
    serde_json::from_str(json).map_err(|error| Stopped::Content(error.to_string()))
}

async fn enter_persons(write: &Write, act: &Act, lead: Uuid) -> Result<HashMap<&'static str, Uuid>, DbErr> {
    let mut ids = HashMap::new();
    for person in &PERSONS {
        let id = enter_person(write, act, &Line::of(person.name), &person.email(), person.language).await?;
        // An officer works for an invented authority, never for a real partner: entries.rs gives them their place.
        for role in person.roles.iter().filter(|role| **role != Role::Officer) {
            let within = (*role != Role::Administrator).then_some(lead);
            appoint(write, act, id, *role, within).await?;
        }
        ids.insert(person.key, id);
    }
    Ok(ids)
}
