//! The call and all its questions as applicants will meet them, marked as a preview.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Words, t};
use uuid::Uuid;

use super::super::call::CallPage;
use super::super::file_list::taken;
use super::Run;
use crate::call::FormVersion;
use crate::editing::draft::newest_form;
use crate::form::Question;

#[derive(Template)]
#[template(path = "pages/editor/preview.html")]
struct Preview<'a> {
    w: &'a Words,
    run: &'a Run,
    call: String,
    version: &'a FormVersion,
    texts: &'a Readings,
}

impl Preview<'_> {
    fn field(&self, question: &Question<Uuid>) -> String {
        question.field(self.texts, self.w.language(), None, self.w.lang()).html(self.w)
    }
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let database = visit.house.database.read();
    let version = newest_form(database, run.call.id).await?;
    let ids = version.form.texts().into_iter().copied().chain(run.call.texts());
    let texts = read_texts(database, visit.language, ids).await?;
    let call = CallPage {
        w: &visit.words,
        call: &run.call,
        version: &version,
        texts: &texts,
        now: visit.arrived,
        changed: false,
    };
    let call = call.render().map_err(|error| Problem::Broken(error.to_string()))?;
    let body = Preview { w: &visit.words, run: &run, call, version: &version, texts: &texts };
    run.page(&visit, format!("{} – {}", visit.words.get("editor-preview"), run.title)).render(&body).await
}
