//! Entries that came by post: the list of a call, and the form that records one more.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Language, Moment, Phrase, Words, t};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use people::person::{fold_email, read_persons};
use uuid::Uuid;

use super::{queue_crumb, run_call};
use crate::call::{Call, form_of};
use crate::editing::dates::instant;
use crate::form::{LONGEST_NAME, too_many_characters};
use crate::postal::{NewArrival, NotRecorded, PostalArrival, Stated, arrivals, record_arrival, unposted};

const DAY: [&str; 3] = ["came-day", "came-month", "came-year"];

#[derive(Template)]
#[template(path = "pages/office/postal.html")]
struct Postal<'a> {
    w: &'a Words,
    path: String,
    closes: String,
    call: &'a Call,
    /// Who keeps what is typed here, why, how long.
    privacy: String,
    errors: &'a [ErrorLine],
    id: Uuid,
    fields: Vec<Field>,
    rows: Vec<Row>,
}

struct Row {
    address: String,
    entrant: String,
    arrived: String,
    late: bool,
    number: Option<i32>,
    typist: String,
    letters: i64,
}

impl Postal<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

/// When the paper of an entry arrived, as exactly as it is stated.
pub(in crate::pages) fn came(w: &Words, arrival: &PostalArrival, zone: &TimeZone) -> String {
    match arrival.stated {
        Stated::Day => w.date(arrival.arrived_at, zone),
        Stated::Instant => w.date_time(arrival.arrived_at, zone),
    }
}

/// The address of a call's entries by post.
pub(super) fn postal_path(call: &Call) -> String {
    format!("/office/calls/{}/postal", call.slug)
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let call = run_call(&visit, &slug).await?;
    render(&visit, &call, &Fields::default(), &[]).await
}

async fn render(
    visit: &Visit,
    call: &Call,
    typed: &Fields,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let (w, zone) = (&visit.words, call.time_zone());
    let page = Postal {
        w,
        path: visit.link(&postal_path(call)),
        closes: w.date_time(call.closes_at, &zone),
        call,
        privacy: privacy(visit, call).await?,
        errors,
        id: typed.parse("id").unwrap_or_else(|| visit.house.chance.id(visit.arrived)),
        fields: fields(visit, call, typed, errors),
        rows: rows(visit, call, &zone).await?,
    };
    let shown = queue_crumb(visit, visit.page("screening-postal"), call).await?;
    shown.with_errors(!errors.is_empty()).render(&page).await
}

async fn privacy(visit: &Visit, call: &Call) -> Result<String, Problem> {
    let database = visit.house.database.read();
    let said = form_of(database, call.id).await?.form.privacy;
    let said = [said.who, said.why, said.how_long];
    let texts = read_texts(database, visit.language, said).await?;
    Ok(said.map(|text| texts.body(text)).join(" "))
}

async fn rows(visit: &Visit, call: &Call, zone: &TimeZone) -> Result<Vec<Row>, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let found = arrivals(database, &visit.viewer, call.id).await?;
    let typists = read_persons(database, found.iter().map(|(arrival, _)| arrival.recorded_by)).await?;
    let letters = unposted(database, found.iter().map(|(arrival, _)| arrival.application_id)).await?;
    let row = |(arrival, number): &(PostalArrival, Option<i32>)| {
        let typist = typists.iter().find(|person| person.id == arrival.recorded_by);
        Row {
            address: visit.link(&format!("{}/{}", postal_path(call), arrival.application_id)),
            entrant: arrival.entrant.clone(),
            arrived: came(w, arrival, zone),
            late: arrival.arrived_at >= call.closes_at,
            number: *number,
            typist: typist.map(|person| person.shown_name(w)).unwrap_or_default(),
            letters: letters.get(&arrival.application_id).copied().unwrap_or_default(),
        }
    };
    Ok(found.iter().map(row).collect())
}

fn fields(visit: &Visit, call: &Call, typed: &Fields, errors: &[ErrorLine]) -> Vec<Field> {
    let w = &visit.words;
    let languages = Language::ALL.map(|one| Choice::new(one.code(), w.language_name(one.code())));
    let language = Language::from_code(typed.raw("language")).unwrap_or(visit.language);
    let field = |name: &str, key: &str, kind: Kind| {
        Field::new(name, w.get(key), kind).value(typed.raw(name)).errors(w, errors)
    };
    let day = DAY.map(|part| typed.raw(part).to_owned());
    let [d, m, y] = day;
    vec![
        field("entrant", "screening-postal-entrant", Kind::Line("full"))
            .hint(w.get("screening-postal-entrant-hint")),
        field("email", "screening-postal-email", Kind::Email)
            .hint(w.get("screening-postal-email-hint"))
            .optional(true),
        field("address", "screening-postal-address", Kind::Area(None))
            .hint(w.get("screening-postal-address-hint"))
            .optional(true),
        field("came", "screening-postal-day", Kind::Date)
            .hint(w.get("screening-postal-day-hint"))
            .entered(Entered::Many(vec![y, m, d])),
        field("time", "screening-postal-time", Kind::Line("w10"))
            .hint(t!(w, "screening-postal-time-hint", zone = call.zone.as_str()))
            .optional(true),
        field("language", "calls-entry-language", Kind::Select(languages.to_vec()))
            .hint(w.get("screening-postal-language-hint"))
            .value(language.code()),
        field("note", "screening-postal-note", Kind::Area(None))
            .hint(w.get("screening-postal-note-hint"))
            .optional(true),
    ]
}

/// Records the arrival, and goes on to the pages on which the paper is typed in.
pub(super) async fn record(
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let call = run_call(&visit, &slug).await?;
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let id = fields.parse("id");
    let email = fold_email(fields.raw("email"));
    if email.is_none() && !fields.line("email").is_empty() {
        say("email", "editor-fault-email");
    }
    let came = read_came(&fields, &call.time_zone());
    match &came {
        Err(field @ "time") => say(field, "screening-error-postal-time"),
        Err(field) => say(field, "calls-fault-date"),
        Ok(_) => {}
    }
    let entrant = fields.line("entrant");
    if entrant.is_empty() {
        say("entrant", "screening-error-postal-entrant");
    }
    let long = too_many_characters(entrant.as_str(), LONGEST_NAME);
    errors.extend(long.map(|long| ErrorLine::new("entrant", long)));
    if let (Some(id), Ok((arrived_at, stated)), true) = (id, came, errors.is_empty()) {
        let language = Language::from_code(fields.raw("language")).unwrap_or(visit.language);
        let (address, note) = (fields.paragraphs("address"), fields.paragraphs("note"));
        let new = NewArrival { arrived_at, stated, entrant, email, address, note };
        let write = visit.house.database.begin().await?;
        let person = visit.person()?.id;
        match record_arrival(&write, &visit.act(), person, &call, id, language, &new).await {
            Ok(()) => {
                write.commit().await?;
                return Ok(visit.go(&format!("/my/entries/{id}/bodies")));
            }
            Err(NotRecorded::Taken) => return Err(Problem::NotFound),
            Err(NotRecorded::Database(error)) => return Err(error.into()),
            Err(NotRecorded::TooEarly) => {
                errors.push(ErrorLine::new("came", Phrase::of("screening-error-postal-early")));
            }
            Err(NotRecorded::Ahead) => {
                errors.push(ErrorLine::new("came", Phrase::of("screening-error-postal-ahead")));
            }
            Err(NotRecorded::Nameless) => {
                errors.push(ErrorLine::new("entrant", Phrase::of("screening-error-postal-entrant")));
            }
            Err(NotRecorded::Unreachable) => {
                errors.push(ErrorLine::new("address", Phrase::of("screening-error-postal-address")));
            }
        }
    }
    render(&visit, &call, &fields, &errors).await
}

/// The instant that was typed, and how exactly; else the field that cannot be read.
fn read_came(fields: &Fields, zone: &TimeZone) -> Result<(Moment, Stated), &'static str> {
    let [day, month, year] = DAY.map(|part| fields.line(part));
    let day = (|| {
        Date::new(year.as_str().parse().ok()?, month.as_str().parse().ok()?, day.as_str().parse().ok()?).ok()
    })();
    let day = day.ok_or("came")?;
    let time = fields.line("time");
    let (clock, stated) =
        if time.is_empty() { ("00:00", Stated::Day) } else { (time.as_str(), Stated::Instant) };
    let well_formed = clock.len() == 5 && clock.is_char_boundary(2) && clock.as_bytes()[2] == b':';
    if !well_formed {
        return Err("time");
    }
    let blame = if stated == Stated::Day { "came" } else { "time" };
    instant(&format!("{day}T{clock}"), zone).map(|at| (at, stated)).ok_or(blame)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(day: [&str; 3], time: &str) -> Result<(String, Stated), &'static str> {
        let typed = DAY.into_iter().zip(day).chain([("time", time)]);
        let zone = TimeZone::get("Europe/Rome").unwrap();
        read_came(&Fields::of(typed), &zone).map(|(at, stated)| (at.rfc3339(), stated))
    }

    #[test]
    fn a_day_without_a_time_counts_from_its_beginning_in_the_calls_zone() {
        let midnight = Ok(("2026-07-30T22:00:00Z".to_owned(), Stated::Day));
        assert_eq!(read(["31", "7", "2026"], ""), midnight);
        assert_eq!(
            read(["31", "7", "2026"], "23:59"),
            Ok(("2026-07-31T21:59:00Z".to_owned(), Stated::Instant))
        );
    }

    #[test]
    fn what_is_no_day_or_no_time_is_said_of_its_field() {
        assert_eq!(read(["31", "2", "2026"], ""), Err("came"));
        assert_eq!(read(["", "", ""], "10:00"), Err("came"));
        for time in ["25:00", "10:61", "10", "ten", "10:00:00", "1é:00"] {
            assert_eq!(read(["3", "2", "2026"], time), Err("time"), "{time}");
        }
    }
}
