//! The demonstration's dates follow today, also in a database that was filled long ago.

use calls::call::find_call;
use calls::editing::dates::{Dates, instant, set_dates};
use calls::retaining::Kept;
use foundation::{Act, House, Viewer};
use people::person::find_by_email;

use super::entries::{CURRENT, OPEN_FOR_DAYS, refused};
use super::persons::PERSONS;
use crate::program::Stopped;

/// How many days before its closing the current edition is moved on.
const NEAR_DAYS: i64 = 7;
/// Why, as everybody reads it on the page of the call's changes.
const NOTE: &str = include_str!("../../../../content/demo/closing-moved.txt");

/// Moves the closing of the current edition on where it is near or past, as its secretariat does; whether it did.
///
/// # Errors
/// The database refused.
pub async fn follow_today(house: &House) -> Result<bool, Stopped> {
    let now = house.clock.now();
    let call = find_call(house.database.read(), &Viewer::nobody(), CURRENT).await.map_err(refused)?;
    let Some(call) = call.filter(|call| call.closes_at <= now.plus_days(NEAR_DAYS)) else {
        return Ok(false);
    };
    let mut write = house.database.begin().await.map_err(refused)?;
    let Some(person) = find_by_email(&*write, &PERSONS[0].email()).await.map_err(refused)? else {
        return Ok(false);
    };
    let zone = call.time_zone();
    let day = now.plus_days(OPEN_FOR_DAYS).in_zone(&zone).date();
    let dates = Dates {
        zone: call.zone.clone(),
        opens_at: call.opens_at,
        closes_at: instant(&format!("{day}T00:00"), &zone).unwrap_or_else(|| now.plus_days(OPEN_FOR_DAYS)),
        grace_minutes: call.grace_minutes,
        kept_days: Kept::ALL.map(|kept| call.days_kept(kept)),
    };
    let act = Act { person: Some(person.id), at: now, chance: house.chance.clone() };
    let set = set_dates(&mut write, &act, person.id, call.id, &dates, NOTE.trim()).await.map_err(refused)?;
    set.map_err(|refused| Stopped::Content(refused.to_string()))?;
    write.commit().await.map_err(refused)?;
    Ok(true)
}
