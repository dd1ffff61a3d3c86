//! The opening of a gallery: its call's secretariat sets the instant, and moves it while the gallery is not open.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use calls::call::{Call, CallKind, find_call};
use calls::editing::dates::{clock, instant};
use calls::showing::tallies;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Phrase, Words, t};
use people::person::read_persons;

use crate::edition::{Edition, NotMoved, edition_of, move_gallery_opening};

const OPENS: &str = "opens";

#[derive(Template)]
#[template(path = "pages/opening.html")]
struct Opening<'a> {
    w: &'a Words,
    call: &'a Call,
    errors: &'a [ErrorLine],
    saved: bool,
    is_open: bool,
    opens: Option<String>,
    /// Who set it, and when.
    set: Option<(String, String)>,
    entries: i64,
    field: Field,
}

impl Opening<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

/// A call of the award that the visitor runs, with its edition if it is one already; for anybody else there is no
/// such page.
async fn run_by(visit: &Visit, slug: &str) -> Result<(Call, Option<Edition>), Problem> {
    let database = visit.house.database.read();
    let call = find_call(database, &visit.viewer, slug).await?;
    let call = call.filter(|call| call.kind == CallKind::Award && call.is_run_by(&visit.viewer));
    let call = call.ok_or(Problem::NotFound)?;
    let edition = edition_of(database, &visit.viewer, call.id).await?;
    Ok((call, edition))
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let (call, edition) = run_by(&visit, &slug).await?;
    let opens = edition.as_ref().and_then(|edition| edition.gallery_opens_at);
    let typed = opens.map_or_else(String::new, |opens| clock(opens, &call.time_zone()));
    render(&visit, &call, edition.as_ref(), &typed, &[]).await
}

async fn render(
    visit: &Visit,
    call: &Call,
    edition: Option<&Edition>,
    typed: &str,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let (words, zone, database) = (&visit.words, call.time_zone(), visit.house.database.read());
    let texts = read_texts(database, visit.language, [call.title_id]).await?;
    let setter = read_persons(database, edition.and_then(|edition| edition.gallery_set_by)).await?;
    let setter = setter.first().map_or_else(|| words.get("award-opening-nobody"), |p| p.shown_name(words));
    let told = t!(words, "calls-zone", zone = call.zone.as_str());
    let body = Opening {
        w: words,
        call,
        errors,
        saved: visit.query_fields().raw("done") == "saved",
        is_open: edition.is_some_and(|edition| edition.gallery_is_open(visit.arrived)),
        opens: edition.and_then(|edition| edition.gallery_opens_at).map(|at| words.date_time(at, &zone)),
        set: edition
            .and_then(|edition| edition.gallery_set_at)
            .map(|at| (setter, words.date_time(at, &zone))),
        entries: tallies(database, call.id).await?.iter().map(|tally| i64::from(tally.entries)).sum(),
        field: Field::new(OPENS, words.get("award-gallery-from"), Kind::DateTime)
            .hint(format!("{told}. {}", words.get("award-opening-hint")))
            .optional(true)
            .value(typed)
            .errors(words, errors),
    };
    visit
        .page("award-opening")
        .office()
        .crumb("/office/calls", words.get("editor-calls"))
        .crumb(format!("/office/calls/{}/edit", call.slug), texts.body(call.title_id))
        .with_errors(!errors.is_empty())
        .render(&body)
        .await
}

pub(crate) async fn save(
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (call, edition) = run_by(&visit, &slug).await?;
    let (typed, zone) = (fields.raw(OPENS).trim(), call.time_zone());
    // What was not typed anew keeps its seconds.
    let old = edition.as_ref().and_then(|edition| edition.gallery_opens_at);
    let opens = old.filter(|old| clock(*old, &zone) == typed).or_else(|| instant(typed, &zone));
    let fault = if opens.is_none() && !typed.is_empty() {
        "editor-fault-instant"
    } else {
        let mut write = visit.house.database.begin().await?;
        match move_gallery_opening(&mut write, &visit.act(), call.id, opens).await? {
            Ok(()) => {
                write.commit().await?;
                return Ok(visit.go(&format!("/office/calls/{slug}/gallery?done=saved")));
            }
            Err(NotMoved::NoEdition) => return Err(Problem::NotFound),
            Err(NotMoved::IsOpen) => "award-opening-fault-open",
            Err(NotMoved::IsPast) => "award-opening-fault-past",
        }
    };
    let errors = [ErrorLine::new(OPENS, Phrase::of(fault))];
    render(&visit, &call, edition.as_ref(), typed, &errors).await
}
