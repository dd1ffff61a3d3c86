//! What changed of a call since it was published, for everybody: its closing and why, its texts, its form.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::{read_texts, read_whole};
use foundation::{Language, Words, t};
use uuid::Uuid;

use super::language_names;
use super::publish::{Difference, differences};
use super::text::TEXTS;
use crate::call::find_call;
use crate::editing::changed::{Rewording, rewordings};
use crate::editing::dates::{ClosingMove, closing_moves};
use crate::editing::draft::published_forms;

#[derive(Template)]
#[template(path = "pages/editor/changes.html")]
struct Changes<'a> {
    w: &'a Words,
    title: &'a str,
    title_lang: Option<&'static str>,
    moves: Vec<Moved>,
    texts: Vec<Worded>,
    versions: Vec<Version>,
}

struct Moved {
    told: String,
    note: Vec<String>,
    /// The language in which the reason is written, where it is not the page's.
    lang: Option<&'static str>,
}

struct Worded {
    at: String,
    told: String,
}

struct Version {
    number: i32,
    published: String,
    differences: Vec<Difference>,
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let call = find_call(database, &visit.viewer, &slug).await?.ok_or(Problem::NotFound)?;
    let forms = published_forms(database, call.id).await?;
    let ids: Vec<Uuid> = forms.iter().flat_map(|version| version.form.texts()).copied().collect();
    let moves = closing_moves(database, call.id).await?;
    let notes = moves.iter().filter_map(|moved| moved.note_id);
    let texts = ids.iter().copied().chain(notes).chain([call.title_id]);
    let texts = read_texts(database, visit.language, texts).await?;
    let wholes = read_whole(database, ids).await?;
    let versions = forms.windows(2).map(|pair| Version {
        number: pair[0].number,
        published: pair[0]
            .published_at
            .map_or_else(String::new, |at| visit.words.date_time(at, &call.time_zone())),
        differences: differences(&visit.words, &pair[1], &pair[0], &wholes, &texts),
    });
    let (words, zone) = (&visit.words, call.time_zone());
    let (title, reading) = (texts.body(call.title_id), texts.get(call.title_id));
    let source = reading.map(|title| title.source_language).filter(|source| *source != visit.language);
    let moved = |moved: ClosingMove| {
        let [from, to, at] =
            [moved.from_at, moved.to_at, moved.moved_at].map(|at| words.date_time(at, &zone));
        let (note, lang) = match moved.note_id.and_then(|id| texts.get(id)) {
            Some(note) => (note.body.as_str(), note.foreign(visit.language)),
            None => (moved.note.as_str(), source.map(Language::code)),
        };
        Moved {
            told: t!(words, "editor-moved", from = from, to = to, at = at),
            note: note.split("\n\n").map(str::to_owned).collect(),
            lang,
        }
    };
    let worded = |reworded: Rewording| {
        let at = call.texts().iter().position(|id| *id == reworded.text)?;
        let languages = language_names(words, &reworded.languages);
        let text = words.get(TEXTS[at].label);
        Some(Worded {
            at: words.date_time(reworded.at, &zone),
            told: t!(words, "editor-diff-worded", text = text, languages = languages),
        })
    };
    let title_lang = reading.and_then(|title| title.foreign(visit.language));
    let body = Changes {
        w: words,
        title,
        title_lang,
        moves: moves.into_iter().map(moved).collect(),
        texts: rewordings(database, &call).await?.into_iter().filter_map(worded).collect(),
        versions: versions.collect(),
    };
    visit
        .page_titled(format!("{} – {title}", visit.words.get("editor-changes")))
        .crumb_in(format!("/calls/{slug}"), title, title_lang)
        .shows([format!("call:{}", call.id), "programme".to_owned()], None)
        .render(&body)
        .await
}
