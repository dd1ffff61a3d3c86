//! The demonstration: an empty database gets the sample programme and its mark; sign-in is a list of persons.

mod arrivals;
mod decisions;
mod entries;
mod fill;
mod filling;
mod pages;
mod persons;
mod pictures;
mod samples;
mod today;

use foundation::pages::Routes;
use foundation::{Chance, Clock, Database, House};
use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::configuration::Configuration;
use crate::program::{self, Stopped};

pub use persons::PERSONS;
pub use today::follow_today;

const MARK: &str = "demonstration";

/// The addresses that only a demonstration has.
pub fn routes() -> Routes {
    pages::routes().and(filling::routes())
}

/// Whether the database carries the demonstration's mark.
///
/// # Errors
/// The database refused.
pub async fn is_marked(database: &Database) -> Result<bool, DbErr> {
    let backend = database.read().get_database_backend();
    let statement =
        Statement::from_sql_and_values(backend, "SELECT name FROM fact WHERE name = $1", [MARK.into()]);
    Ok(database.read().query_one_raw(statement).await?.is_some())
}

/// Fills an empty database, or takes up one that carries the mark, and serves it.
///
/// # Errors
/// The database holds something else, or the program cannot start.
pub async fn run(configuration: Configuration) -> Result<(), Stopped> {
    let house = program::house(&configuration, Clock::system(), Chance::system()?).await?;
    let house = if house.demonstration {
        follow_today(&house).await?;
        house
    } else {
        prepare(&configuration, house).await?
    };
    program::serve_house(&configuration, house, true).await
}

async fn prepare(configuration: &Configuration, house: House) -> Result<House, Stopped> {
    let named = |error| Stopped::Database(configuration.database_url.clone(), error);
    if people::programme::imprint(&house.database, foundation::Language::En).await.map_err(named)?.is_some() {
        return Err(Stopped::NotEmpty);
    }
    let founded = fill::found(&house, MARK).await?;
    let (clock, chance) = (house.clock.clone(), house.chance.clone());
    house.database.clone().close().await.map_err(named)?;
    // Put together again, the house knows of its mark, and the letters of the entries say what they are.
    let house = program::house(configuration, clock, chance).await?;
    fill::enter(&house, &founded).await?;
    Ok(house)
}

/// Writes the sample programme and the mark into an empty database.
///
/// # Errors
/// The content cannot be read, or the database refused.
pub async fn fill(house: &House) -> Result<(), Stopped> {
    let founded = fill::found(house, MARK).await?;
    fill::enter(house, &founded).await
}
