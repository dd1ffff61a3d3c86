//! The demonstration's dates follow today, also in a database that was filled long ago.

use calls::application::latest_sending;
use calls::call::{Call, find_call, form_version};
use calls::editing::dates::{Dates, instant, set_dates, word_move};
use calls::retaining::Kept;
use calls::screening::clarification::{self, NotAsked, Question};
use calls::screening::find_case;
use calls::screening::queue::{Filter, Start, State, queue};
use foundation::text::Drafted;
use foundation::{Act, House, Language, Moment, Right, Role, Viewer, Write};
use people::person::find_by_email;
use sea_orm::DbErr;
use uuid::Uuid;

use super::decisions::viewer;
use super::entries::{CURRENT, FIRST, OPEN_FOR_DAYS, refused};
use super::fill::read;
use super::persons::PERSONS;
use crate::program::Stopped;

/// How many days before its closing the current edition is moved on.
const NEAR_DAYS: i64 = 7;
/// Why, as everybody reads it in their language on the page of the call's changes.
const NOTE: &str = include_str!("../../../../content/demo/closing-moved.json");
/// More questions than anybody asks in a demonstration.
const MOST_QUESTIONS: u64 = 500;

/// Moves the closing of the current edition on where it is near or past, and asks the questions anew whose time is over,
/// as the secretariat does; whether anything was moved or asked.
///
/// # Errors
/// The database refused.
pub async fn follow_today(house: &House) -> Result<bool, Stopped> {
    let mut write = house.database.begin().await.map_err(refused)?;
    let act = Act { person: None, at: house.clock.now(), chance: house.chance.clone() };
    let mut followed = false;
    for slug in [FIRST, CURRENT] {
        let call = find_call(&*write, &Viewer::nobody(), slug).await.map_err(refused)?;
        let Some(call) = call else { continue };
        if slug == CURRENT && call.closes_at <= act.at.plus_days(NEAR_DAYS) {
            followed |= move_closing(&mut write, &act, &call).await?;
        }
        followed |= ask_anew(&write, house, &act, &call).await.map_err(refused)?;
    }
    write.commit().await.map_err(refused)?;
    Ok(followed)
}

async fn move_closing(write: &mut Write, act: &Act, call: &Call) -> Result<bool, Stopped> {
    let Some(person) = find_by_email(&**write, &PERSONS[0].email()).await.map_err(refused)? else {
        return Ok(false);
    };
    let note: Drafted = read(NOTE)?;
    let (source, said) =
        note.in_or_any(Language::En).ok_or_else(|| Stopped::Content("no note of a move".to_owned()))?;
    let (zone, closes_at) = (call.time_zone(), act.at.plus_days(OPEN_FOR_DAYS));
    let day = closes_at.in_zone(&zone).date();
    let dates = Dates {
        zone: call.zone.clone(),
        opens_at: call.opens_at,
        closes_at: instant(&format!("{day}T00:00"), &zone).unwrap_or(closes_at),
        grace_minutes: call.grace_minutes,
        kept_days: Kept::ALL.map(|kept| call.days_kept(kept)),
    };
    let act = Act { person: Some(person.id), ..act.clone() };
    let set = set_dates(write, &act, person.id, call.id, &dates, said).await.map_err(refused)?;
    set.map_err(|refused| Stopped::Content(refused.to_string()))?;
    word_move(write, &act, call.id, source, &note).await.map_err(refused)?;
    Ok(true)
}

/// Asks each open question whose time is over anew, as who asked it, for as long as the first time.
async fn ask_anew(write: &Write, house: &House, act: &Act, call: &Call) -> Result<bool, DbErr> {
    // Before all time each open question still waits, also one whose time is over today.
    let waiting = Filter { states: vec![State::Waiting], ..Filter::default() };
    let waiting = queue(&**write, call.id, &waiting, Start::Oldest, MOST_QUESTIONS, Moment(0)).await?;
    let mut asked = false;
    for entry in waiting.iter().filter(|entry| entry.due_at.is_some_and(|due| due <= act.at)) {
        asked |= ask_one_anew(write, house, act, call, entry.application_id).await?;
    }
    Ok(asked)
}

async fn ask_one_anew(write: &Write, house: &House, act: &Act, call: &Call, id: Uuid) -> Result<bool, DbErr> {
    let Some(open) = clarification::open(&**write, id).await? else { return Ok(false) };
    let asker = viewer(open.asked_by, Right { role: Role::Secretariat, within: Some(call.organisation_id) });
    let (case, sending) = (find_case(&**write, &asker, id).await?, latest_sending(&**write, id).await?);
    let (Some(case), Some(sending)) = (case, sending) else { return Ok(false) };
    let version = form_version(&**write, sending.form_id).await?;
    let act = Act { person: Some(open.asked_by), ..act.clone() };
    let question = Question {
        id: act.id(),
        sending: sending.id,
        days: open.due_at.day() - open.asked_at.day(),
        section: open.section,
        rule: open.rule,
        message: open.message,
    };
    match clarification::ask(write, &act, house, &case, &version, &question).await {
        Ok(_) => Ok(true),
        Err(NotAsked::Database(error)) => Err(error),
        Err(_) => Ok(false),
    }
}
