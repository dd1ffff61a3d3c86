//! A person's own account: who they are here, their roles, passkeys and sessions, and what happened to it.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::Response;
use foundation::pages::{Field, Kind, Problem, Visit, end_session_cookie};
use foundation::{Language, Right, Role, Words, audit, t};
use jiff::tz::TimeZone;
use sea_orm::prelude::Uuid;

use crate::browser::short_name;
use crate::organisation::read_organisations;
use crate::passkey::{are_possible, passkeys_of};
use crate::person::{Person, read_persons, say_role};
use crate::session::{end_all_sessions, end_session, open_sessions};

const RECORDS_SHOWN: u64 = 30;

#[derive(Template)]
#[template(path = "pages/account.html")]
struct Account<'a> {
    w: &'a Words,
    saved: bool,
    name: String,
    email: String,
    language: Language,
    roles: Vec<RoleShown>,
    with_passkeys: bool,
    passkeys: Vec<Kept>,
    label: String,
    sessions: Vec<Kept>,
    history: Vec<String>,
}

#[derive(PartialEq)]
struct RoleShown {
    role: String,
    within: Option<(String, Language)>,
    /// The organisation whose members this role may change.
    manages: Option<Uuid>,
}

/// A passkey or a session in its list.
struct Kept {
    id: Uuid,
    name: String,
    times: String,
    current: bool,
}

/// The signed-in person as stored.
pub(super) async fn own_person(visit: &Visit) -> Result<Person, Problem> {
    let id = visit.person()?.id;
    let persons = read_persons(visit.house.database.read(), [id]).await?;
    persons.into_iter().next().ok_or(Problem::NotFound)
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let person = own_person(&visit).await?;
    let (words, rights) = (&visit.words, visit.person()?.rights.clone());
    let label = Field::new("label", words.get("people-passkey-label"), Kind::Line("w20"))
        .hint(words.get("people-passkey-label-hint"))
        .optional(true);
    let body = Account {
        w: words,
        saved: visit.query == "saved",
        email: person.email.clone().unwrap_or_default(),
        language: person.language,
        roles: roles(&visit, &rights).await?,
        with_passkeys: are_possible(&visit.house),
        passkeys: passkeys(&visit, person.id).await?,
        label: label.html(words),
        sessions: sessions(&visit, person.id).await?,
        history: history(&visit, person.id).await?,
        name: person.name,
    };
    visit.page("people-account").script("passkey.js").render(&body).await
}

async fn roles(visit: &Visit, rights: &[Right]) -> Result<Vec<RoleShown>, Problem> {
    let within = rights.iter().filter_map(|right| right.within);
    let (organisations, names) =
        read_organisations(visit.house.database.read(), visit.language, within).await?;
    let name = |id: Uuid| {
        let organisation = organisations.iter().find(|organisation| organisation.id == id)?;
        let name = names.get(organisation.name_id)?;
        Some((name.body.clone(), name.language))
    };
    let mut roles: Vec<RoleShown> = Vec::new();
    for right in rights {
        let role = RoleShown {
            role: say_role(right.role, &visit.words),
            within: right.within.and_then(name),
            manages: right.within.filter(|_| right.role == Role::Secretariat),
        };
        // An applicant of ten entries is one applicant here.
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    Ok(roles)
}

async fn passkeys(visit: &Visit, person: Uuid) -> Result<Vec<Kept>, Problem> {
    let words = &visit.words;
    let passkeys = passkeys_of(visit.house.database.read(), person).await?;
    let shown = passkeys.into_iter().map(|passkey| {
        let made = words.date(passkey.made_at, &TimeZone::UTC);
        let times = match passkey.used_at {
            Some(used) => {
                let used = words.date(used, &TimeZone::UTC);
                t!(words, "people-passkey-used", made = made, used = used)
            }
            None => t!(words, "people-passkey-unused", made = made),
        };
        Kept { id: passkey.id, name: passkey.label, times, current: false }
    });
    Ok(shown.collect())
}

async fn sessions(visit: &Visit, person: Uuid) -> Result<Vec<Kept>, Problem> {
    let words = &visit.words;
    let own = visit.person()?.session;
    let sessions = open_sessions(visit.house.database.read(), person, visit.arrived).await?;
    let shown = sessions.into_iter().map(|session| {
        let name = short_name(&session.browser);
        Kept {
            id: session.id,
            name: if name.is_empty() { words.get("people-session-unknown") } else { name },
            times: t!(
                words,
                "people-session-times",
                began = words.date_time(session.began_at, &TimeZone::UTC),
                seen = words.date_time(session.seen_at, &TimeZone::UTC)
            ),
            current: session.id == own,
        }
    });
    Ok(shown.collect())
}

async fn history(visit: &Visit, person: Uuid) -> Result<Vec<String>, Problem> {
    let words = &visit.words;
    let records = audit::history(visit.house.database.read(), "person", person, RECORDS_SHOWN).await?;
    let lines = records.into_iter().filter_map(|record| {
        let what = words.get(match record.verb.as_str() {
            "enter" => "people-did-enter",
            "rename" => "people-did-rename",
            "change_email" => "people-did-change-email",
            "appoint" => "people-did-appoint",
            "dismiss" => "people-did-dismiss",
            "accept_invitation" => "people-did-accept-invitation",
            "add_passkey" => "people-did-add-passkey",
            "remove_passkey" => "people-did-remove-passkey",
            "sign_in" => "people-did-sign-in",
            "sign_out" => "people-did-sign-out",
            "sign_out_everywhere" => "people-did-sign-out-everywhere",
            _ => return None,
        });
        let at = words.date_time(record.at, &TimeZone::UTC);
        Some(t!(words, "people-history-line", at = at, what = what))
    });
    Ok(lines.collect())
}

pub(crate) async fn end_one(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let person = visit.person()?;
    let write = visit.house.database.begin().await?;
    let open = open_sessions(&*write, person.id, visit.arrived).await?;
    if !open.iter().any(|session| session.id == id) {
        return Err(Problem::NotFound);
    }
    end_session(&write, &visit.act(), person.id, id).await?;
    write.commit().await?;
    if id == person.session {
        return Ok(left(&visit));
    }
    Ok(visit.go("/my/account?saved"))
}

pub(crate) async fn end_all(visit: Visit) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let write = visit.house.database.begin().await?;
    end_all_sessions(&write, &visit.act(), person).await?;
    write.commit().await?;
    Ok(left(&visit))
}

pub(crate) async fn sign_out(visit: Visit) -> Result<Response, Problem> {
    if let Some(person) = &visit.viewer.person {
        let write = visit.house.database.begin().await?;
        end_session(&write, &visit.act(), person.id, person.session).await?;
        write.commit().await?;
    }
    Ok(left(&visit))
}

fn left(visit: &Visit) -> Response {
    let mut response = visit.go("");
    let cookie = end_session_cookie(visit.house.is_https());
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    response
}
