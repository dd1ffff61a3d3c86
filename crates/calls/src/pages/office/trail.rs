//! What happened to an entry: questions back, notes, and the history in words.

use std::collections::HashMap;

use axum::extract::Path;
use axum::response::Response;
use foundation::audit::AuditRecord;
use foundation::pages::{ErrorLine, Fields, Problem, Visit};
use foundation::{Moment, Phrase, Words, t};
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::entry::{self, Kept};
use super::{entry_path, open_others_case};
use crate::screening::clarification::Clarification;
use crate::screening::note::{Note, write_note};

/// Something that somebody did or wrote.
pub(super) struct Event {
    pub who: String,
    pub when: String,
    pub paragraphs: Vec<String>,
}

/// A question back and what became of it.
pub(super) struct Asked {
    pub section: String,
    pub event: Event,
    pub outcome: String,
}

fn event(who: Option<&String>, when: String, paragraphs: Vec<String>) -> Event {
    Event { who: who.cloned().unwrap_or_default(), when, paragraphs }
}

pub(in crate::pages) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()).map(str::to_owned).collect()
}

pub(super) fn notes(w: &Words, notes: &[Note], names: &HashMap<Uuid, String>, zone: &TimeZone) -> Vec<Event> {
    let read = |note: &Note| {
        let when = w.date_time(note.written_at, zone);
        event(names.get(&note.written_by), when, paragraphs(&note.body))
    };
    notes.iter().map(read).collect()
}

pub(super) fn questions(
    w: &Words,
    asked: &[Clarification],
    titles: &HashMap<String, String>,
    names: &HashMap<Uuid, String>,
    zone: &TimeZone,
) -> Vec<Asked> {
    let outcome = |question: &Clarification| {
        let said = |at, key| t!(w, key, when = w.date_time(at, zone));
        if let Some(at) = question.answered_at {
            said(at, "screening-question-answered")
        } else if let Some(at) = question.closed_at {
            said(at, "screening-question-closed")
        } else {
            said(question.due_at, "screening-question-open")
        }
    };
    asked
        .iter()
        .map(|question| Asked {
            section: titles.get(&question.section).cloned().unwrap_or_default(),
            event: event(
                names.get(&question.asked_by),
                w.date_time(question.asked_at, zone),
                paragraphs(&question.message),
            ),
            outcome: outcome(question),
        })
        .collect()
}

/// The audit trail of an entry in words; what one person did several times in a row is one event.
pub(super) fn history(
    w: &Words,
    records: &[AuditRecord],
    names: &HashMap<Uuid, String>,
    zone: &TimeZone,
) -> Vec<Event> {
    let read = |same: &[AuditRecord]| {
        let key = format!("screening-history-{}", same[0].verb.replace('_', "-"));
        let known = if w.has(&key) { key } else { "screening-history-other".to_owned() };
        let who = same[0].person_id.and_then(|id| names.get(&id));
        let at = |moment: Option<Moment>| moment.map(|at| w.date_time(at, zone)).unwrap_or_default();
        let from = at(same.iter().map(|record| record.at).min());
        let to = at(same.iter().map(|record| record.at).max());
        let when = if from == to { from } else { t!(w, "screening-history-span", from = from, to = to) };
        event(who, when, vec![w.get(&known)])
    };
    let alike =
        |one: &AuditRecord, next: &AuditRecord| (one.verb == next.verb) && (one.person_id == next.person_id);
    records.chunk_by(alike).map(read).collect()
}

pub(super) async fn add_note(
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let body = fields.paragraphs("note");
    let note = fields.parse("id").ok_or(Problem::Unreadable)?;
    if body.is_empty() {
        let mut kept = Kept::default();
        kept.errors.push(ErrorLine::new("note", Phrase::of("screening-error-note")));
        return entry::page(&visit, &case, kept).await;
    }
    let write = visit.house.database.begin().await?;
    write_note(&write, &visit.act(), &case, note, &body).await?;
    write.commit().await?;
    Ok(visit.go(&format!("{}?done=note#notes", entry_path(&case))))
}
