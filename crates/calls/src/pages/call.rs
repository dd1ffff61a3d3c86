//! The call: what, who, prize, criteria, dates.

use std::borrow::Borrow;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Page, Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Moment, Words, t};
use uuid::Uuid;

use crate::call::{Call, FormVersion, Phase, find_call, form_of};
use crate::editing::changed::has_changed;
use crate::pages::editor::language_names;

#[derive(Template)]
#[template(path = "pages/call.html")]
pub(super) struct CallPage<'a> {
    pub w: &'a Words,
    pub call: &'a Call,
    pub version: &'a FormVersion,
    pub texts: &'a Readings,
    pub now: Moment,
    /// Whether it says what changed since it was published.
    pub changed: bool,
}

impl CallPage<'_> {
    fn phase(&self) -> Phase {
        self.call.phase(self.now)
    }

    fn at(&self, moment: &Moment) -> String {
        self.w.date_time(*moment, &self.call.time_zone())
    }

    fn paragraphs(&self, id: impl Borrow<Uuid>) -> Vec<&str> {
        self.texts.body(id).split("\n\n").filter(|paragraph| !paragraph.is_empty()).collect()
    }

    fn lang(&self, id: impl Borrow<Uuid>) -> String {
        lang(self.texts, self.w, id)
    }
}

/// The attribute that names the language of a text, where it is not the page's.
pub(super) fn lang(texts: &Readings, words: &Words, id: impl Borrow<Uuid>) -> String {
    let foreign = texts.foreign(id, words.language());
    foreign.map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default()
}

/// That parts of a call are not yet in the reader's language, and in which they are shown.
pub(super) fn not_translated(words: &Words, texts: &Readings) -> Option<String> {
    let others = texts.others(words.language());
    (!others.is_empty())
        .then(|| t!(words, "calls-not-translated", languages = language_names(words, &others)))
}

/// A call as everybody reads it.
pub(super) struct Read {
    pub call: Call,
    pub version: FormVersion,
    pub texts: Readings,
}

pub(super) async fn read(visit: &Visit, slug: &str) -> Result<Read, Problem> {
    let database = visit.house.database.read();
    let call = find_call(database, &visit.viewer, slug).await?.ok_or(Problem::NotFound)?;
    let version = form_of(database, call.id).await?;
    let ids = version.form.texts().into_iter().copied().chain(call.texts());
    let texts = read_texts(database, visit.language, ids).await?;
    Ok(Read { call, version, texts })
}

pub(super) fn page(visit: &Visit, read: &Read, title: String) -> Page {
    let nouns = [format!("call:{}", read.call.id), "programme".to_owned()];
    let page = visit.page_titled(title).note(not_translated(&visit.words, &read.texts));
    page.shows(nouns, read.call.next_change(visit.arrived))
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let read = read(&visit, &slug).await?;
    let body = CallPage {
        w: &visit.words,
        call: &read.call,
        version: &read.version,
        texts: &read.texts,
        now: visit.arrived,
        changed: has_changed(visit.house.database.read(), &read.call, &read.version).await?,
    };
    let title = read.texts.body(read.call.title_id).to_owned();
    page(&visit, &read, title)
        .told_in(read.texts.foreign(read.call.title_id, visit.language))
        .described(read.texts.body(read.call.summary_id))
        .render(&body)
        .await
}
