//! The secretariat's pages to make and run a call, and the public answers to questions about it.

mod answers;
mod answers_office;
mod calls;
mod changes;
mod edit;
mod form;
mod new;
mod part;
mod part_fields;
mod passes;
mod preview;
mod publish;
mod slot;
mod text;

use foundation::pages::{Choice, Page, Problem, Routes, Visit};
use foundation::text::read_texts;
use foundation::{Language, Words};

use crate::call::{Call, find_call};
use crate::editing::dates::ZONES;

/// The addresses of the call editor.
pub(super) fn routes() -> Routes {
    Routes::new()
        .private_get("/office/calls", calls::show)
        .private_get("/office/calls/new", new::show)
        .private_post("/office/calls/new", new::make)
        .private_get("/office/calls/{slug}/edit", edit::show)
        .private_post("/office/calls/{slug}/edit", edit::save)
        .private_get("/office/calls/{slug}/texts/{name}", text::show)
        .private_post("/office/calls/{slug}/texts/{name}", text::save)
        .private_get("/office/calls/{slug}/form", form::show)
        .private_post("/office/calls/{slug}/form/discard", form::discard)
        .private_get("/office/calls/{slug}/form/{part}/add", part::ask)
        .private_post("/office/calls/{slug}/form/{part}/add", part::add)
        .private_get("/office/calls/{slug}/form/{part}/change/{key}", part::show)
        .private_post("/office/calls/{slug}/form/{part}/change/{key}", part::save)
        .private_post("/office/calls/{slug}/form/{part}/move/{key}", form::move_part)
        .private_get("/office/calls/{slug}/form/{part}/remove/{key}", form::ask_removal)
        .private_post("/office/calls/{slug}/form/{part}/remove/{key}", form::remove)
        .private_get("/office/calls/{slug}/preview", preview::show)
        .private_get("/office/calls/{slug}/publish", publish::show)
        .private_post("/office/calls/{slug}/publish", publish::publish)
        .private_get("/office/calls/{slug}/late-passes", passes::show)
        .private_post("/office/calls/{slug}/late-passes", passes::give)
        .private_post("/office/calls/{slug}/late-passes/{id}/taking-back", passes::take_back)
        .private_get("/office/calls/{slug}/answers", answers_office::show)
        .private_post("/office/calls/{slug}/answers", answers_office::set_down)
        .private_get("/office/calls/{slug}/answers/{id}", answers_office::open)
        .private_post("/office/calls/{slug}/answers/{id}", answers_office::answer)
        .private_post("/office/calls/{slug}/answers/{id}/setting-aside", answers_office::set_aside)
        .get("/calls/{slug}/answers", answers::show)
        .get("/calls/{slug}/changes", changes::show)
        .private_get("/my/calls/{slug}/questions", answers::own)
        .private_post("/my/calls/{slug}/questions", answers::ask)
}

/// A call that the visitor runs, with what it is called; for anybody else there is no such page.
pub(super) struct Run {
    call: Call,
    title: String,
    source: Language,
}

impl Run {
    async fn by(visit: &Visit, slug: &str) -> Result<Self, Problem> {
        let database = visit.house.database.read();
        let call = find_call(database, &visit.viewer, slug).await?;
        let call = call.filter(|call| call.is_run_by(&visit.viewer)).ok_or(Problem::NotFound)?;
        let texts = read_texts(database, visit.language, [call.title_id]).await?;
        let title = texts.get(call.title_id);
        Ok(Self {
            source: title.map_or(Language::En, |title| title.source_language),
            title: title.map_or_else(|| call.slug.clone(), |title| title.body.clone()),
            call,
        })
    }

    /// A page about the call, with the way to it.
    fn page(&self, visit: &Visit, title: String) -> Page {
        self.head(visit, title).crumb(self.path("edit"), self.title.clone())
    }

    /// The page from which the others of the call are reached.
    fn head(&self, visit: &Visit, title: String) -> Page {
        visit.page_titled(title).office().crumb("/office/calls", visit.words.get("editor-calls"))
    }

    /// An address of the call in the office.
    fn path(&self, rest: &str) -> String {
        format!("/office/calls/{}/{rest}", self.call.slug)
    }
}

/// What the page before has done, if the address says so.
fn done(visit: &Visit) -> Option<String> {
    let key = match visit.query_fields().raw("done") {
        "made" => "editor-done-made",
        "saved" => "editor-done-saved",
        "published" => "editor-done-published",
        "removed" => "editor-done-removed",
        "discarded" => "editor-done-discarded",
        _ => return None,
    };
    Some(visit.words.get(key))
}

fn zone_choices() -> Vec<Choice> {
    ZONES.into_iter().map(|zone| Choice::new(zone, zone.replace('_', " "))).collect()
}

fn language_choices(words: &Words) -> Vec<Choice> {
    let choice = |language: Language| Choice::new(language.code(), words.language_name(language.code()));
    Language::ALL.map(choice).to_vec()
}

/// The names of languages in the page's language, one after the other.
pub(super) fn language_names(words: &Words, languages: &[Language]) -> String {
    languages.iter().map(|language| words.language_name(language.code())).collect::<Vec<_>>().join(", ")
}
