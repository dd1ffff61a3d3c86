//! One text of a call in eight languages on one page.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{ErrorLine, ErrorSummary, Fields, Problem, Visit};
use foundation::text::{Whole, read_whole};
use uuid::Uuid;

use super::Run;
use super::slot::Typing;
use crate::editing::texts::retype;

/// A text of a call.
pub(super) struct CallText {
    pub name: &'static str,
    pub label: &'static str,
    hint: &'static str,
    long: bool,
    needed: bool,
}

const fn text(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    long: bool,
    needed: bool,
) -> CallText {
    CallText { name, label, hint, long, needed }
}

/// In the order of [`crate::call::Call::texts`].
pub(super) const TEXTS: [CallText; 5] = [
    text("title", "editor-text-title", "editor-text-title-hint", false, true),
    text("summary", "editor-text-summary", "editor-text-summary-hint", true, true),
    text("about", "editor-text-about", "editor-text-about-hint", true, false),
    text("prize", "editor-text-prize", "editor-text-prize-hint", true, false),
    text("after", "editor-text-after", "editor-text-after-hint", true, false),
];

#[derive(Template)]
#[template(path = "pages/editor/text.html")]
struct TextPage<'a> {
    w: &'a Words,
    action: String,
    typing: &'a Typing,
    errors: &'a [ErrorLine],
    /// Whether everybody reads what is saved here at once.
    public: bool,
}

impl TextPage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

async fn typing(visit: &Visit, run: &Run, name: &str) -> Result<(Uuid, Typing), Problem> {
    let at = TEXTS.iter().position(|text| text.name == name).ok_or(Problem::NotFound)?;
    let (text, id) = (&TEXTS[at], run.call.texts()[at]);
    let whole = read_whole(visit.house.database.read(), [id]).await?.remove(&id);
    let whole = whole.unwrap_or_else(|| Whole::unwritten(run.source));
    let mut typing = Typing::stored(text.name, visit.words.get(text.label), text.long, text.needed, whole);
    typing.hint = Some(visit.words.get(text.hint));
    Ok((id, typing))
}

pub(super) async fn show(
    visit: Visit,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let (_, typing) = typing(&visit, &run, &name).await?;
    render(&visit, &run, &typing, &[]).await
}

async fn render(
    visit: &Visit,
    run: &Run,
    typing: &Typing,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let action = visit.link(&run.path(&format!("texts/{}", typing.name)));
    let body = TextPage { w: &visit.words, action, typing, errors, public: run.call.published_at.is_some() };
    run.page(visit, typing.label.clone()).with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn save(
    visit: Visit,
    Path((slug, name)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let (id, typing) = typing(&visit, &run, &name).await?;
    let typing = typing.read(&fields);
    let errors = typing.wrong();
    if !errors.is_empty() {
        return render(&visit, &run, &typing, &errors).await;
    }
    let act = visit.act();
    let mut write = visit.house.database.begin().await?;
    if retype(&write, &act, id, &typing.typed).await? {
        act.record(&write, "call", run.call.id, "write_text", &[typing.name]).await?;
        write.changes(format!("call:{}", run.call.id));
        write.changes("calls");
    }
    write.commit().await?;
    Ok(visit.go(&run.path("edit?done=saved")))
}
