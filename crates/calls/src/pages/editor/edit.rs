//! A call in the office: its dates, its texts and what is missing of them, and the ways to all else.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_whole;
use foundation::{Phrase, Words, t};
use jiff::tz::TimeZone;

use super::text::TEXTS;
use super::{Run, done, language_names, zone_choices};
use crate::call::{CallKind, Phase};
use crate::editing::dates::{Dates, LONGEST_GRACE, NoDates, ZONES, clock, closing_moves, instant, set_dates};
use crate::editing::draft::newest_form;
use crate::retaining::{DAYS, Kept};

/// The fields that say how long entries of a state are kept.
const KEPT: [(Kept, &str, &str); 4] = [
    (Kept::Draft, "draft_days", "editor-draft-days"),
    (Kept::Sent, "sent_days", "editor-sent-days"),
    (Kept::Withdrawn, "withdrawn_days", "editor-withdrawn-days"),
    (Kept::Shown, "shown_days", "editor-shown-days"),
];

#[derive(Template)]
#[template(path = "pages/editor/edit.html")]
struct Edit<'a> {
    w: &'a Words,
    run: &'a Run,
    phase: Phase,
    errors: &'a [ErrorLine],
    texts: Vec<TextRow>,
    done: Option<String>,
    draft: Option<i32>,
    dates: Vec<Field>,
    moves: Vec<Moved>,
}

struct TextRow {
    name: &'static str,
    label: String,
    written: bool,
    missing: String,
    stale: String,
}

struct Moved {
    from: String,
    to: String,
    at: String,
    note: String,
}

impl Edit<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let zone = run.call.time_zone();
    let typed = [
        ("zone", run.call.zone.clone()),
        ("opens", clock(run.call.opens_at, &zone)),
        ("closes", clock(run.call.closes_at, &zone)),
        ("grace", run.call.grace_minutes.to_string()),
        ("draft_days", run.call.draft_days.to_string()),
        ("sent_days", run.call.sent_days.to_string()),
        ("withdrawn_days", run.call.withdrawn_days.to_string()),
        ("shown_days", run.call.shown_days.to_string()),
    ];
    render(&visit, &run, &Fields::of(typed), &[]).await
}

async fn render(visit: &Visit, run: &Run, typed: &Fields, errors: &[ErrorLine]) -> Result<Response, Problem> {
    let (words, call) = (&visit.words, &run.call);
    let database = visit.house.database.read();
    let moves = closing_moves(database, call.id).await?;
    let notes = moves.iter().filter_map(|moved| moved.note_id);
    let wholes = read_whole(database, call.texts().into_iter().chain(notes)).await?;
    let texts = TEXTS.iter().zip(call.texts()).map(|(text, id)| {
        let whole = wholes.get(&id);
        let stale: Vec<_> = whole.map(|whole| whole.stale.iter().copied().collect()).unwrap_or_default();
        TextRow {
            name: text.name,
            label: words.get(text.label),
            written: whole.is_some_and(|whole| !whole.is_unwritten()),
            missing: whole.map(|whole| language_names(words, &whole.missing())).unwrap_or_default(),
            stale: language_names(words, &stale),
        }
    });
    let field = |name: &'static str, key: &str, kind: Kind| {
        Field::new(name, words.get(key), kind).value(typed.raw(name)).errors(words, errors)
    };
    let mut dates = vec![
        field("zone", "editor-zone", Kind::Select(zone_choices())),
        field("opens", "calls-opens", Kind::DateTime),
        field("closes", "calls-closes", Kind::DateTime).hint(words.get("editor-closes-hint")),
        field("grace", "editor-grace", Kind::Number).hint(words.get("editor-grace-hint")),
    ];
    for (kept, name, key) in KEPT {
        let day = words.date(call.kept_until(kept), &call.time_zone());
        dates.push(field(name, key, Kind::Number).hint(t!(words, "editor-days-hint", day = day)));
    }
    if call.published_at.is_some() {
        dates.push(
            field("note", "editor-note", Kind::Area(None)).hint(words.get("editor-note-hint")).optional(true),
        );
    }
    let zone = call.time_zone();
    let moves = moves.into_iter().map(|moved| Moved {
        from: words.date_time(moved.from_at, &zone),
        to: words.date_time(moved.to_at, &zone),
        at: words.date_time(moved.moved_at, &zone),
        note: moved
            .note_id
            .and_then(|id| wholes.get(&id)?.bodies.get(&visit.language).cloned())
            .unwrap_or(moved.note),
    });
    let newest = newest_form(database, call.id).await?;
    let body = Edit {
        w: words,
        run,
        phase: call.phase(visit.arrived),
        errors,
        texts: texts.collect(),
        done: done(visit),
        draft: newest.published_at.is_none().then_some(newest.number),
        dates,
        moves: moves.collect(),
    };
    run.head(visit, run.title.clone()).with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn save(
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let zone = fields.raw("zone");
    if !ZONES.contains(&zone) && zone != run.call.zone {
        say("zone", "editor-fault-choose");
    }
    let clocks = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    // What was not typed anew keeps its seconds.
    let at = |name: &str, old| {
        let typed = fields.raw(name);
        if clock(old, &clocks) == typed { Some(old) } else { instant(typed, &clocks) }
    };
    let (opens, closes) = (at("opens", run.call.opens_at), at("closes", run.call.closes_at));
    for (name, at) in [("opens", opens), ("closes", closes)] {
        if at.is_none() {
            say(name, "editor-fault-instant");
        }
    }
    let grace = fields.parse::<i32>("grace").filter(|minutes| (0..=LONGEST_GRACE).contains(minutes));
    if grace.is_none() {
        say("grace", "editor-fault-grace");
    }
    let kept = KEPT.map(|(_, name, _)| fields.parse::<i32>(name).filter(|days| DAYS.contains(days)));
    for ((_, name, _), days) in KEPT.iter().zip(kept) {
        if days.is_none() {
            errors.push(ErrorLine::new(*name, Phrase::of("editor-fault-days")));
        }
    }
    if kept[1].zip(kept[3]).is_some_and(|(sent, shown)| shown < sent) {
        errors.push(ErrorLine::new("shown_days", Phrase::of("editor-fault-shown-days")));
    }
    if let (
        Some(opens_at),
        Some(closes_at),
        Some(grace_minutes),
        [Some(draft), Some(sent), Some(withdrawn), Some(shown)],
        true,
    ) = (opens, closes, grace, kept, errors.is_empty())
    {
        let kept_days = [draft, sent, withdrawn, shown];
        let dates = Dates { zone: zone.to_owned(), opens_at, closes_at, grace_minutes, kept_days };
        let mut write = visit.house.database.begin().await?;
        let person = visit.person()?.id;
        let note = fields.paragraphs("note");
        match set_dates(&mut write, &visit.act(), person, run.call.id, &dates, &note).await? {
            Ok(()) => {
                write.commit().await?;
                return Ok(visit.go(&run.path("edit?done=saved")));
            }
            Err(why) => {
                drop(write);
                let (field, key) = match why {
                    NoDates::ClosesFirst => ("closes", "editor-fault-closes-first"),
                    NoDates::HasOpened => ("opens", "editor-fault-has-opened"),
                    NoDates::ClosesEarlier => ("closes", "editor-fault-closes-earlier"),
                    NoDates::NoNote => ("note", "editor-fault-no-note"),
                };
                errors.push(ErrorLine::new(field, Phrase::of(key)));
            }
        }
    }
    render(&visit, &run, &fields, &errors).await
}
