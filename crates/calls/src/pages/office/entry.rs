//! The screening page of an entry: on the left what was sent, on the right the checklist and what can be done.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::audit::history;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Words, t};
use people::organisation::read_organisations;
use people::person::read_persons;
use uuid::Uuid;

use super::checklist::{RuleRead, proof_class, rules};
use super::postal::{came, postal_path};
use super::queue::country;
use super::reading::{FilesRead, SectionRead, sections};
use super::trail::{self, Asked, Event, notes, questions};
use super::{Tag, entry_path, open_case, queue_crumb, title_of};
use crate::application::sendings;
use crate::call::{FormVersion, form_version};
use crate::postal::{arrival_of, unposted};
use crate::retaining::emptied_since;
use crate::screening::clarification::clarifications;
use crate::screening::decision::standing_decision;
use crate::screening::evidence::{Facts, files, measured, pass_until};
use crate::screening::finding::{Answer, findings};
use crate::screening::likeness::{Likeness, alike};
use crate::screening::queue::{Standing, State, standings};
use crate::screening::review::refusal;
use crate::screening::{Case, note};
use crate::showing::PUBLICATION;

/// What was typed on the page and could not be saved.
#[derive(Default)]
pub(super) struct Kept {
    pub findings: BTreeMap<String, Answer>,
    pub errors: Vec<ErrorLine>,
}

impl Kept {
    pub(super) fn error(&self, w: &Words, field: &str) -> Option<String> {
        let error = self.errors.iter().find(|error| error.field == field)?;
        Some(w.phrase(&error.what))
    }
}

#[derive(Template)]
#[template(path = "pages/office/entry.html")]
struct Entry<'a> {
    w: &'a Words,
    path: String,
    queue: String,
    next: String,
    errors: String,
    done: Option<String>,
    number: i32,
    title: String,
    lang: &'static str,
    tag: Tag,
    due: Option<String>,
    facts: Vec<(String, Told)>,
    sections: Vec<SectionRead>,
    /// Why it is shown nowhere although it is eligible.
    unshown: Option<String>,
    declared: Vec<(String, bool)>,
    /// Whether the visitor takes part in it or typed it in, and so only reads what was sent.
    own: bool,
    typed: bool,
    postal: Option<Postal>,
    rules: Vec<RuleRead>,
    files: Option<(&'static str, String)>,
    open: bool,
    sending: Uuid,
    alike: Vec<Alike>,
    ways: Ways,
    asked: Vec<Asked>,
    notes: Vec<Event>,
    note: String,
    note_id: Uuid,
    history: Vec<Event>,
}

/// A fact, with the language of it where that is not the page's.
struct Told {
    text: String,
    lang: Option<&'static str>,
}

/// That it came by post.
struct Postal {
    path: String,
    came: String,
    letters: i64,
}

/// Another entry that may be the same campaign.
struct Alike {
    path: String,
    number: i32,
    title: String,
    lang: &'static str,
    by: Vec<String>,
    tag: Tag,
}

/// What can be done with the entry now.
#[derive(Default)]
struct Ways {
    /// It can be checked, asked about and decided.
    check: bool,
    confirm: bool,
    /// The proposal is the visitor's own, which they can only take back.
    own_proposal: bool,
    review: bool,
    /// The review is another person's to decide.
    others_review: bool,
    restore: bool,
}

impl Ways {
    fn of(state: State) -> Self {
        Self {
            check: matches!(state, State::New | State::Changed | State::Waiting),
            confirm: state == State::Proposed,
            own_proposal: false,
            review: state == State::InReview,
            others_review: false,
            restore: state == State::Withdrawn,
        }
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let case = open_case(&visit, &id).await?;
    page(&visit, &case, Kept::default()).await
}

/// The page, with what was typed on it and could not be saved.
pub(super) async fn page(visit: &Visit, case: &Case, kept: Kept) -> Result<Response, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let (application, call) = (case.application(), case.call());
    let sent = sendings(database, application.id).await?;
    let latest = sent.first().ok_or(Problem::NotFound)?;
    let version = form_version(database, latest.form_id).await?;
    let texts = read_texts(database, visit.language, version.form.texts().into_iter().copied()).await?;
    let bodies = [Some(latest.authority_id), latest.entering_id];
    let (organisations, names) =
        read_organisations(database, visit.language, bodies.into_iter().flatten()).await?;
    let body = |id: Option<Uuid>| organisations.iter().find(|organisation| Some(organisation.id) == id);
    let own = case.is_own();
    let alike = if own { BTreeMap::new() } else { alike(database, case).await? };
    let ids = alike.keys().copied().chain([application.id]);
    let standings = standings(database, ids, visit.arrived).await?;
    let stands = standings
        .iter()
        .find(|standing| standing.application_id == application.id)
        .ok_or(Problem::NotFound)?;
    let checked = sent.iter().take(if own { 0 } else { 2 });
    let found = findings(database, checked.map(|sending| sending.id)).await?;
    let asked = clarifications(database, application.id).await?;
    let written = note::notes(database, case).await?;
    let records =
        if own { Vec::new() } else { history(database, "application", application.id, 100).await? };
    let people = found
        .values()
        .map(|finding| finding.found_by)
        .chain(asked.iter().map(|question| question.asked_by))
        .chain(written.iter().map(|note| note.written_by))
        .chain(records.iter().filter_map(|record| record.person_id));
    let people: BTreeSet<Uuid> = people.collect();
    let people: HashMap<Uuid, String> = read_persons(database, people)
        .await?
        .into_iter()
        .map(|person| (person.id, person.shown_name(&visit.words)))
        .collect();
    let pass = measured(call, &sent).and_then(|sending| sending.late_pass_id);
    let read = FilesRead::of(visit, &version, &sent).await?;
    let facts = Facts {
        call,
        version: &version,
        texts: &texts,
        sendings: &sent,
        authority: body(Some(latest.authority_id)),
        pass_until: pass_until(database, pass).await?,
        pictures: Some(read.pictures),
    };
    let zone = call.time_zone();
    let titles = version.form.sections.iter();
    let titles = titles.map(|section| (section.key.clone(), texts.body(section.title).to_owned()));
    let named = |id| {
        let name = body(id).and_then(|organisation| names.get(organisation.name_id));
        name.map(|name| Told { text: name.body.clone(), lang: name.foreign(visit.language) })
    };
    let said = |text: String| Some(Told { text, lang: None });
    let rows = [
        ("screening-authority", named(Some(latest.authority_id))),
        ("screening-kind", facts.authority.and_then(|authority| said(authority.kind.say(w)))),
        ("screening-country", said(country(w, &stands.country))),
        ("screening-entering", named(latest.entering_id)),
        ("screening-language", said(w.language_name(latest.language.code()))),
        ("screening-arrived", said(w.date_time(latest.arrived_at, &zone))),
        ("screening-version", said(t!(w, "screening-version-of", number = latest.ordinal))),
    ];
    let declared = latest.declared();
    let mut ways = if own { Ways::default() } else { Ways::of(stands.state) };
    // Of an emptied entry there is nothing left to restore.
    ways.restore = ways.restore && emptied_since(database, application.id).await?.is_none();
    if ways.confirm {
        let proposal = standing_decision(database, latest.id).await?;
        ways.own_proposal = proposal.is_some_and(|proposal| proposal.proposed_by == case.person());
    }
    if ways.review {
        let open = refusal(database, application.id).await?.and_then(|(_, review)| review);
        ways.others_review = open.is_some_and(|review| review.took_part(case.person()));
    }
    let queue = visit.link(&format!("/office/calls/{}/queue", call.slug));
    let shown = Entry {
        w,
        path: visit.link(&entry_path(case)),
        next: format!("{queue}/next?after={}", stands.place()),
        queue,
        errors: ErrorSummary::html(w, &kept.errors),
        done: done(visit),
        number: stands.number,
        title: title_of(latest),
        lang: latest.language.code(),
        tag: Tag::of(stands.state, w),
        due: due(visit, case, stands),
        facts: rows.into_iter().filter_map(|(key, told)| Some((w.get(key), told?))).collect(),
        sections: sections(w, &version, &texts, latest, sent.get(1), &read),
        unshown: unshown(&version, &declared, stands.state).map(|key| w.get(key)),
        declared: version
            .form
            .declarations
            .iter()
            .map(|d| (texts.body(d.label).to_owned(), declared.contains(&d.key)))
            .collect(),
        own,
        typed: case.is_typed(),
        postal: postal(visit, case).await?,
        rules: rules(w, &facts, &found, &people, &kept),
        files: files(w, &facts).map(|proof| (proof_class(proof.sign), proof.text)),
        open: ways.check,
        sending: latest.id,
        alike: likely(visit, &standings, &alike),
        ways,
        asked: questions(w, &asked, &titles.collect(), &people, &zone),
        notes: notes(w, &written, &people, &zone),
        note: Field::new("note", w.get("screening-note"), Kind::Area(None))
            .hint(w.get("screening-note-hint"))
            .errors(w, &kept.errors)
            .html(w),
        note_id: visit.act().id(),
        history: trail::history(w, &records, &people, &zone),
    };
    let title = t!(w, "screening-entry", number = stands.number);
    let page = queue_crumb(visit, visit.page_titled(title), call).await?;
    page.with_errors(!kept.errors.is_empty()).render(&shown).await
}

/// Why an eligible entry stands in no gallery.
fn unshown(version: &FormVersion, declared: &BTreeSet<String>, state: State) -> Option<&'static str> {
    if state != State::Eligible || declared.contains(PUBLICATION) {
        return None;
    }
    let asked = version.form.declarations.iter().any(|declaration| declaration.key == PUBLICATION);
    Some(if asked { "screening-unshown-undeclared" } else { "screening-unshown-no-declaration" })
}

async fn postal(visit: &Visit, case: &Case) -> Result<Option<Postal>, Problem> {
    let (w, database, id) = (&visit.words, visit.house.database.read(), case.application().id);
    let Some(arrival) = arrival_of(database, id).await? else { return Ok(None) };
    let typist = read_persons(database, [arrival.recorded_by]).await?;
    let name = typist.first().map(|person| person.shown_name(w)).unwrap_or_default();
    let when = came(w, &arrival, &case.call().time_zone());
    Ok(Some(Postal {
        path: visit.link(&format!("{}/{id}", postal_path(case.call()))),
        came: t!(w, "calls-postal-came", when = when, name = name),
        letters: unposted(database, [id]).await?.get(&id).copied().unwrap_or_default(),
    }))
}

fn due(visit: &Visit, case: &Case, stands: &Standing) -> Option<String> {
    let due = stands.asked_until()?;
    let key = if due <= visit.arrived { "screening-due-over" } else { "screening-due" };
    let when = visit.words.date_time(due, &case.call().time_zone());
    Some(t!(visit.words, key, due = when))
}

fn likely(visit: &Visit, standings: &[Standing], alike: &BTreeMap<Uuid, BTreeSet<Likeness>>) -> Vec<Alike> {
    let read = |standing: &Standing| {
        let by = alike.get(&standing.application_id)?;
        Some(Alike {
            path: visit.link(&format!("/office/entries/{}", standing.application_id)),
            number: standing.number,
            title: standing.title(),
            lang: standing.language.code(),
            by: by.iter().map(|like| visit.words.get(like.key())).collect(),
            tag: Tag::of(standing.state, &visit.words),
        })
    };
    standings.iter().filter_map(read).collect()
}

/// What the page before has done, if the address says so.
fn done(visit: &Visit) -> Option<String> {
    let done = visit.query.split('&').find_map(|part| part.strip_prefix("done="))?;
    let key = match done {
        "findings" => "screening-done-findings",
        "note" => "screening-done-note",
        "asked" => "screening-done-asked",
        "eligible" => "screening-done-eligible",
        "proposed" => "screening-done-proposed",
        "confirmed" => "screening-done-confirmed",
        "sent-back" => "screening-done-sent-back",
        "reviewed" => "screening-done-reviewed",
        "restored" => "screening-done-restored",
        _ => return None,
    };
    Some(visit.words.get(key))
}
