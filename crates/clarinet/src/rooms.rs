//! The wiring: every room's addresses, tables, words and jobs in their order, and the frame around every page.

use axum::http::Method;
use foundation::files::File;
use foundation::house::{Answer, Filled, Written};
use foundation::jobs::JobKind;
use foundation::languages::RoomWords;
use foundation::migrations::Migration;
use foundation::pages::{Frame, MenuItem, Routes, Visibility, asset, icon};
use foundation::{Act, House, Language, Moment, Role, SignedIn, Viewer, Write};
use people::programme::imprint;
use sea_orm::DbErr;
use uuid::Uuid;

use crate::{demo, erasing, installation, my_data, operator};

/// Every address of the program; the demonstration has some of its own.
pub fn routes(demonstration: bool) -> Routes {
    let rooms = Routes::new()
        .bare(Method::GET, "/assets/{name}", asset)
        .bare(Method::GET, "/favicon.ico", icon)
        .bare(Method::GET, "/apple-touch-icon.png", icon)
        .and(operator::routes())
        .and(foundation::files::routes())
        .and(people::routes())
        .and(calls::routes())
        .and(award::routes())
        .and(my_data::routes())
        .and(erasing::routes())
        .and(installation::routes())
        .and(newsroom::routes());
    if demonstration { rooms.and(demo::routes()) } else { rooms }
}

/// Every room's tables, in the order of their foreign keys.
pub fn migrations() -> Vec<Migration> {
    [foundation::migrations::foundation(), people::migrations(), calls::migrations(), award::migrations()]
        .concat()
}

/// Every room's words.
pub fn words() -> Vec<RoomWords> {
    vec![
        foundation::words(),
        people::words(),
        calls::words(),
        award::words(),
        newsroom::words(),
        foundation::words!("../words"),
    ]
}

/// Every room's kinds of jobs.
pub fn jobs() -> Vec<JobKind> {
    [vec![foundation::mail::DELIVER], foundation::files::jobs(), people::jobs(), calls::jobs()].concat()
}

/// What every room stores of a person, by the room's name.
///
/// # Errors
/// The database refused.
pub async fn export(house: &House, person: Uuid) -> Result<serde_json::Value, DbErr> {
    let database = house.database.read();
    Ok(serde_json::json!({
        "people": people::export::export(database, person).await?,
        "calls": calls::personal::export(database, person).await?,
    }))
}

/// What rooms fill in for the foundation.
pub fn filled() -> Filled {
    Filled { session, frame, sign_in: people::pages::sign_in::body, may_see_file, published }
}

/// Asks the room whose noun a file belongs to. A noun without a line here shows its files to nobody.
fn may_see_file(house: House, viewer: Viewer, file: File) -> Answer<bool> {
    Box::pin(async move {
        let (database, now) = (house.database.read(), house.clock.now());
        match file.noun.as_str() {
            calls::application::NOUN => Ok(calls::application::may_see_file(database, &viewer, &file)
                .await?
                || award::gallery::shows_file(database, &viewer, file.id, now).await?),
            _ => Ok(false),
        }
    })
}

/// Tells the rooms that stand on a published noun. A published call of the award is an edition of it.
fn published<'a>(write: &'a mut Write, act: &'a Act, noun: &'static str, id: Uuid) -> Written<'a> {
    Box::pin(async move {
        match noun {
            calls::call::NOUN => award::edition::edition_for(write, act, id).await.map(drop),
            _ => Ok(()),
        }
    })
}

fn session(house: House, token: String, now: Moment) -> Answer<Option<SignedIn>> {
    Box::pin(people::session::find_session(house, token, now))
}

fn frame(house: House, language: Language, viewer: Viewer) -> Answer<Frame> {
    Box::pin(async move {
        let imprint = imprint(&house.database, language).await?.unwrap_or_default();
        let words = house.words(language);
        let item = |path: &str, key: &str| MenuItem::new(path, words.get(key));
        let mut own = Vec::new();
        if viewer.person.is_some() {
            if viewer.within(Role::Secretariat).next().is_some() {
                own.push(item("/office/calls", "frame-calls"));
            }
            if viewer.is_administrator() {
                own.push(item("/admin", "frame-admin"));
            }
            own.push(item("/my/entries", "frame-entries"));
            own.push(item("/my/account", "frame-account"));
        } else {
            own.push(item("/sign-in", "frame-sign-in"));
        }
        Ok(Frame {
            name: if imprint.acronym.is_empty() { "Clarinet".to_owned() } else { imprint.acronym.clone() },
            menu: vec![item("/award", "frame-award").also("/calls"), item("/about", "frame-about")],
            foot: vec![
                item("/contact", "frame-contact"),
                item("/privacy", "frame-privacy"),
                item("/accessibility", "frame-accessibility"),
            ],
            own,
            sign_out: viewer.person.is_some().then(|| item("/sign-out", "frame-sign-out")),
            visibility: imprint.visibility.clone().map(|(statement, disclaimer)| Visibility {
                statement,
                disclaimer,
                note: (!imprint.confirmed).then(|| words.get("frame-to-be-confirmed")),
            }),
            contact: imprint.contact.clone(),
            demonstration: house.demonstration.then(|| words.get("frame-demonstration")),
            person: viewer.person.map(|person| person.name),
        })
    })
}
