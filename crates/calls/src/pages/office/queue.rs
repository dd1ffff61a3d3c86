//! The queue of a call: counts by state, filters in the address, oldest first, fifty a page.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::Readings;
use foundation::{Country, Language, Moment, Words, t};
use people::organisation::{Organisation, read_organisations};
use uuid::Uuid;

use super::postal::postal_path;
use super::{Tag, call_crumb, run_call};
use crate::call::Call;
use crate::postal::{PostalArrival, arrivals_of};
use crate::screening::queue::{Count, Filter, Standing, Start, State, counts, queue};

const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "pages/office/queue.html")]
struct Queue<'a> {
    w: &'a Words,
    path: String,
    postal: String,
    tiles: Vec<Tile>,
    state: &'a str,
    countries: Vec<(String, String, bool)>,
    languages: Vec<(&'static str, String, bool)>,
    filtered: bool,
    next_one: Option<String>,
    rows: Vec<Row>,
    before: Option<String>,
    after: Option<String>,
}

struct Tile {
    address: String,
    label: String,
    entries: String,
    current: bool,
}

struct Row {
    address: String,
    number: i32,
    title: String,
    lang: &'static str,
    authority: String,
    authority_lang: Option<&'static str>,
    country: String,
    language: String,
    tag: Tag,
    arrived: String,
    age: String,
    due: Option<(String, bool)>,
    postal: bool,
}

/// What the address asks for.
struct Asked {
    state: String,
    filter: Filter,
    start: Start,
}

impl Asked {
    fn of(query: &HashMap<String, String>) -> Self {
        let named = |name: &str| query.get(name).map_or("", String::as_str);
        let state = named("state");
        let one = State::all().find(|one| one.code() == state);
        let states = match one {
            Some(one) => vec![one],
            None if state == "all" => Vec::new(),
            None => State::all().filter(|state| state.is_to_do()).collect(),
        };
        let known = one.is_some() || state == "all";
        let start =
            named("after").parse().map(Start::After).or_else(|()| named("before").parse().map(Start::Before));
        Self {
            state: if known { state.to_owned() } else { String::new() },
            filter: Filter {
                states,
                country: named("country").parse().ok().map(|country: Country| country.code().to_owned()),
                language: Language::from_code(named("language")),
            },
            start: start.unwrap_or_default(),
        }
    }

    /// The address of the same filter with another state, and where the page begins.
    fn address(&self, path: &str, state: &str, start: Option<(&str, String)>) -> String {
        let mut parts = Vec::new();
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                parts.push(format!("{name}={value}"));
            }
        };
        put("state", state);
        put("country", self.filter.country.as_deref().unwrap_or_default());
        put("language", self.filter.language.map_or("", Language::code));
        if let Some((name, place)) = start {
            put(name, &place);
        }
        if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
    }
}

pub(super) async fn show(
    visit: Visit,
    Path(slug): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let call = run_call(&visit, &slug).await?;
    let asked = Asked::of(&query);
    let database = visit.house.database.read();
    let counted = counts(database, call.id, visit.arrived).await?;
    let limit = PAGE as u64 + 1;
    let mut found = queue(database, call.id, &asked.filter, asked.start, limit, visit.arrived).await?;
    let (before, after) = turn(&mut found, asked.start);
    let ids = found.iter().map(|standing| standing.authority_id);
    let (authorities, names) = read_organisations(database, visit.language, ids).await?;
    let authorities: HashMap<Uuid, &Organisation> = authorities.iter().map(|o| (o.id, o)).collect();
    let postal = arrivals_of(database, found.iter().map(|standing| standing.application_id)).await?;
    let path = format!("/office/calls/{}/queue", call.slug);
    let waits =
        |count: &Count| asked.filter.lets(count) && matches!(count.state, State::New | State::Changed);
    let page = Queue {
        w: &visit.words,
        tiles: tiles(&visit, &asked, &counted, &path),
        state: &asked.state,
        countries: countries(&visit.words, &asked, &counted),
        languages: languages(&visit.words, &asked, &counted),
        filtered: asked.filter.country.is_some() || asked.filter.language.is_some(),
        next_one: counted
            .iter()
            .any(waits)
            .then(|| visit.link(&asked.address(&format!("{path}/next"), "", None))),
        rows: found
            .iter()
            .map(|standing| {
                let authority = authorities.get(&standing.authority_id).copied();
                let postal = postal.get(&standing.application_id);
                row(&visit, &call, standing, authority, &names, postal)
            })
            .collect(),
        before: before.map(|place| visit.link(&asked.address(&path, &asked.state, Some(("before", place))))),
        after: after.map(|place| visit.link(&asked.address(&path, &asked.state, Some(("after", place))))),
        postal: visit.link(&postal_path(&call)),
        path: visit.link(&path),
    };
    let shown = call_crumb(&visit, visit.page("screening-queue"), &call).await?;
    shown.render(&page).await
}

/// Opens the oldest entry that nobody has decided, or the next one after a place. It assigns nothing.
pub(super) async fn next(
    visit: Visit,
    Path(slug): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let call = run_call(&visit, &slug).await?;
    let mut asked = Asked::of(&query);
    asked.filter.states = vec![State::New, State::Changed];
    let database = visit.house.database.read();
    let found = queue(database, call.id, &asked.filter, asked.start, 1, visit.arrived).await?;
    Ok(match found.first() {
        Some(standing) => visit.go(&format!("/office/entries/{}", standing.application_id)),
        None => visit.go(&asked.address(&format!("/office/calls/{}/queue", call.slug), "", None)),
    })
}

/// Takes the entry too many off and says where the pages before and after begin.
fn turn(found: &mut Vec<Standing>, start: Start) -> (Option<String>, Option<String>) {
    let more = found.len() > PAGE;
    let (has_before, has_after) = match start {
        Start::Oldest => (false, more),
        Start::After(_) => (true, more),
        Start::Before(_) => (more, true),
    };
    if more && matches!(start, Start::Before(_)) {
        found.remove(0);
    }
    found.truncate(PAGE);
    let place = |standing: Option<&Standing>| standing.map(|standing| standing.place().to_string());
    (place(found.first()).filter(|_| has_before), place(found.last()).filter(|_| has_after))
}

fn tiles(visit: &Visit, asked: &Asked, counted: &[Count], path: &str) -> Vec<Tile> {
    let w = &visit.words;
    let entries = |lets: &dyn Fn(State) -> bool| {
        let of = counted.iter().filter(|count| asked.filter.lets(count) && lets(count.state));
        w.number(of.map(|count| count.entries).sum())
    };
    let tile = |code: &str, label: String, entries: String| Tile {
        address: visit.link(&asked.address(path, code, None)),
        label,
        entries,
        current: asked.state == code,
    };
    let mut tiles = vec![tile("", w.get("screening-to-do"), entries(&State::is_to_do))];
    tiles.extend(
        State::all().map(|state| tile(state.code(), w.get(state.key()), entries(&|one| one == state))),
    );
    tiles.push(tile("all", w.get("screening-all"), entries(&|_| true)));
    tiles
}

fn countries(w: &Words, asked: &Asked, counted: &[Count]) -> Vec<(String, String, bool)> {
    let codes: BTreeMap<&str, ()> = counted.iter().map(|count| (count.country.as_str(), ())).collect();
    let chosen = asked.filter.country.as_deref();
    let mut countries: Vec<_> = codes
        .into_keys()
        .chain(chosen.filter(|code| !counted.iter().any(|count| count.country == *code)))
        .map(|code| (code.to_owned(), country(w, code), chosen == Some(code)))
        .collect();
    countries.sort_by(|a, b| w.collator().compare(&a.1, &b.1));
    countries
}

fn languages(w: &Words, asked: &Asked, counted: &[Count]) -> Vec<(&'static str, String, bool)> {
    let chosen = asked.filter.language;
    Language::ALL
        .into_iter()
        .filter(|language| {
            chosen == Some(*language) || counted.iter().any(|count| count.language == *language)
        })
        .map(|language| (language.code(), w.language_name(language.code()), chosen == Some(language)))
        .collect()
}

pub(super) fn country(w: &Words, code: &str) -> String {
    code.parse().map_or_else(|_| code.to_owned(), |country| w.country(country))
}

fn row(
    visit: &Visit,
    call: &Call,
    standing: &Standing,
    authority: Option<&Organisation>,
    names: &Readings,
    postal: Option<&PostalArrival>,
) -> Row {
    let w = &visit.words;
    let zone = call.time_zone();
    let name = authority.and_then(|authority| names.get(authority.name_id));
    Row {
        address: visit.link(&format!("/office/entries/{}", standing.application_id)),
        number: standing.number,
        title: standing.title(),
        lang: standing.language.code(),
        authority: name.map(|name| name.body.clone()).unwrap_or_default(),
        authority_lang: name.and_then(|name| name.foreign(visit.language)),
        country: country(w, &standing.country),
        language: w.language_name(standing.language.code()),
        tag: Tag::of(standing.state, w),
        arrived: w.date(standing.arrived_at, &zone),
        postal: postal.is_some(),
        age: age(w, standing.arrived_at, visit.arrived),
        due: standing.asked_until().map(|due| (w.date_time(due, &zone), due <= visit.arrived)),
    }
}

fn age(w: &Words, since: Moment, now: Moment) -> String {
    let days = (now.seconds() - since.seconds()).max(0) / 86_400;
    if days == 0 { w.get("screening-age-today") } else { t!(w, "screening-age-days", count = days) }
}
