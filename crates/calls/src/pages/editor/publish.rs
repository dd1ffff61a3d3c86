//! Publishing: what changed, what is missing in which language, what keeps it from being published; then the button.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Readings, Whole, read_texts, read_whole};
use foundation::{Phrase, Words, t};
use uuid::Uuid;

use super::form::{FaultLine, fault_lines, name_of};
use super::part_fields::{setting_label, slot_label};
use super::text::TEXTS;
use super::{Run, language_names};
use crate::call::{FormVersion, NOUN};
use crate::editing::difference::{Change, What, changes};
use crate::editing::draft::{self, newest_form, published_forms};
use crate::editing::parts::Part;
use crate::editing::sheet::Sheet;

const TICK: &str = "missing";

#[derive(Template)]
#[template(path = "pages/editor/publish.html")]
struct Publish<'a> {
    w: &'a Words,
    run: &'a Run,
    number: i32,
    version: Uuid,
    errors: &'a [ErrorLine],
    nothing: bool,
    first: bool,
    differences: Vec<Difference>,
    faults: Vec<FaultLine>,
    missing: Vec<Missing>,
    tick: Field,
}

/// Changes of one kind, as a list.
pub(super) struct Difference {
    pub heading: String,
    pub lines: Vec<Line>,
}

/// A changed part and what of it changed.
pub(super) struct Line {
    pub part: String,
    pub name: String,
    pub details: Vec<String>,
}

struct Missing {
    path: String,
    name: String,
    languages: String,
}

impl Publish<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }

    fn may(&self) -> bool {
        !self.nothing && self.faults.is_empty()
    }
}

/// What changed from one form to another, in words.
pub(super) fn differences(
    words: &Words,
    old: &FormVersion,
    new: &FormVersion,
    wholes: &HashMap<Uuid, Whole>,
    texts: &Readings,
) -> Vec<Difference> {
    let all = changes(&old.form, &new.form, wholes);
    let line = |change: &Change| {
        let part = change.part;
        let name = match part {
            Part::Privacy => String::new(),
            _ => change.name.map_or(change.key.as_str(), |id| texts.body(id)).to_owned(),
        };
        let details = match &change.what {
            What::Changed { settings, texts } => {
                let worded = texts.iter().map(|(slot, languages)| {
                    let label = slot_label(words, part.code(), slot);
                    let languages = language_names(words, languages);
                    t!(words, "editor-diff-worded", text = label, languages = languages)
                });
                settings.iter().map(|name| setting_label(words, name)).chain(worded).collect()
            }
            _ => Vec::new(),
        };
        Line { part: words.get(&format!("editor-part-{}", part.code())), name, details }
    };
    let group = |key: &str, is: fn(&What) -> bool| Difference {
        heading: words.get(key),
        lines: all.iter().filter(|change| is(&change.what)).map(line).collect(),
    };
    let groups = [
        group("editor-diff-added", |what| *what == What::Added),
        group("editor-diff-changed", |what| matches!(what, What::Changed { .. })),
        group("editor-diff-moved", |what| *what == What::Moved),
        group("editor-diff-removed", |what| *what == What::Removed),
    ];
    groups.into_iter().filter(|group| !group.lines.is_empty()).collect()
}

/// The call's texts and the form's that lack languages.
fn missing(
    visit: &Visit,
    run: &Run,
    version: &FormVersion,
    wholes: &HashMap<Uuid, Whole>,
    texts: &Readings,
) -> Vec<Missing> {
    let words = &visit.words;
    let lacking = |id: Uuid| {
        let whole = wholes.get(&id).filter(|whole| !whole.is_unwritten())?;
        Some(whole.missing()).filter(|missing| !missing.is_empty())
    };
    let own = TEXTS.iter().zip(run.call.texts()).filter_map(|(text, id)| {
        let languages = language_names(words, &lacking(id)?);
        let path = visit.link(&run.path(&format!("texts/{}", text.name)));
        Some(Missing { path, name: words.get(text.label), languages })
    });
    let sheets = Sheet::all(&version.form).into_iter().filter_map(|sheet| {
        let mut languages: Vec<_> =
            sheet.slots.iter().filter_map(|slot| lacking(slot.id?)).flatten().collect();
        languages.sort_unstable();
        languages.dedup();
        let path = visit.link(&run.path(&format!("form/{}/change/{}", sheet.part.code(), sheet.address())));
        let name = match sheet.part {
            Part::Privacy => words.get("calls-privacy"),
            part => {
                format!("{}: {}", words.get(&format!("editor-part-{}", part.code())), name_of(&sheet, texts))
            }
        };
        (!languages.is_empty()).then(|| Missing { path, name, languages: language_names(words, &languages) })
    });
    own.chain(sheets).collect()
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let state = State::of(&visit, &run).await?;
    render(&visit, &run, state, false, &[]).await
}

struct State {
    version: FormVersion,
    nothing: bool,
    differences: Vec<Difference>,
    faults: Vec<FaultLine>,
    missing: Vec<Missing>,
}

impl State {
    async fn of(visit: &Visit, run: &Run) -> Result<Self, Problem> {
        let database = visit.house.database.read();
        let version = newest_form(database, run.call.id).await?;
        let published = published_forms(database, run.call.id).await?.into_iter().next();
        let before = published.iter().flat_map(|version| version.form.texts());
        let ids = version.form.texts().into_iter().chain(before).copied().chain(run.call.texts());
        let ids: Vec<Uuid> = ids.collect();
        let texts = read_texts(database, visit.language, ids.clone()).await?;
        let wholes = read_whole(database, ids).await?;
        let mut faults = fault_lines(visit, run).await?;
        for (text, id) in TEXTS.iter().zip(run.call.texts()).take(2) {
            if wholes.get(&id).is_none_or(Whole::is_unwritten) {
                faults.push(FaultLine {
                    path: visit.link(&run.path(&format!("texts/{}", text.name))),
                    name: visit.words.get(text.label),
                    what: visit.words.get("editor-fault-unwritten"),
                });
            }
        }
        let old = published.as_ref().filter(|old| old.id != version.id);
        Ok(Self {
            nothing: version.published_at.is_some() && run.call.published_at.is_some(),
            differences: old
                .map_or_else(Vec::new, |old| differences(&visit.words, old, &version, &wholes, &texts)),
            faults,
            missing: missing(visit, run, &version, &wholes, &texts),
            version,
        })
    }
}

async fn render(
    visit: &Visit,
    run: &Run,
    state: State,
    ticked: bool,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let words = &visit.words;
    let tick = vec![Choice::new("yes", words.get("editor-missing-tick-yes"))];
    let first = run.call.published_at.is_none();
    let body = Publish {
        w: words,
        run,
        number: state.version.number,
        version: state.version.id,
        errors,
        nothing: state.nothing,
        first,
        differences: state.differences,
        faults: state.faults,
        missing: state.missing,
        tick: Field::new(TICK, words.get("editor-missing-tick"), Kind::Checks(tick))
            .entered(if ticked { Entered::one("yes") } else { Entered::Nothing })
            .errors(words, errors),
    };
    let title = words.get(if first { "editor-publish" } else { "editor-publish-version" });
    run.page(visit, title).with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn publish(
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let state = State::of(&visit, &run).await?;
    if state.nothing {
        return Ok(visit.go(&run.path("edit")));
    }
    let ticked = fields.raw(TICK) == "yes";
    let mut errors = Vec::new();
    if !state.faults.is_empty() {
        errors.push(ErrorLine::new("faults", Phrase::of("editor-fault-faults")));
    }
    if !state.missing.is_empty() && !ticked {
        errors.push(ErrorLine::new(TICK, Phrase::of("editor-fault-missing")));
    }
    // What is published is what was looked at.
    if fields.raw("version") != state.version.id.to_string() {
        errors.push(ErrorLine::new("differences", Phrase::of("editor-fault-version")));
    }
    if !errors.is_empty() {
        return render(&visit, &run, state, ticked, &errors).await;
    }
    let (act, mut write) = (visit.act(), visit.house.database.begin().await?);
    draft::publish(&mut write, &act, run.call.id).await?;
    (visit.house.filled.published)(&mut write, &act, NOUN, run.call.id).await?;
    write.commit().await?;
    Ok(visit.go(&run.path("edit?done=published")))
}
