//! What was sent of an entry, as its applicants read and print it: the number, the instant, every answer, the files.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::read_texts;
use foundation::{Words, t};
use people::organisation::{Organisation, read_organisations};
use uuid::Uuid;

use super::bodies::body_line;
use super::office::reading::{FilesRead, SectionRead, sections};
use super::opened::Opened;
use crate::call::form_version;
use crate::showing::TITLE;

#[derive(Template)]
#[template(path = "pages/sent_copy.html")]
struct SentCopy<'a> {
    w: &'a Words,
    call: &'a str,
    zone: &'a str,
    number: i32,
    title: String,
    lang: &'static str,
    sent: String,
    again: i32,
    came: Option<String>,
    withdrawn: bool,
    bodies: Vec<(&'static str, String)>,
    sections: Vec<SectionRead>,
    declared: Vec<(&'a str, bool)>,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let (sent, number) = opened.sent.as_ref().zip(opened.application.number).ok_or(Problem::NotFound)?;
    let (w, database) = (&visit.words, visit.house.database.read());
    let version = form_version(database, sent.form_id).await?;
    let ids = version.form.texts().into_iter().copied().chain([opened.call.title_id]);
    let texts = read_texts(database, visit.language, ids).await?;
    let named = [("calls-authority", Some(sent.authority_id)), ("calls-entering", sent.entering_id)];
    let ids = named.iter().filter_map(|(_, id)| *id);
    let (organisations, names) = read_organisations(database, sent.language, ids).await?;
    let body = |id: Option<Uuid>| {
        let organisation = organisations.iter().find(|body: &&Organisation| Some(body.id) == id)?;
        let name = names.body(organisation.name_id).to_owned();
        Some(body_line(&(organisation.clone(), name), w).to_string())
    };
    let (files, declared) =
        (FilesRead::of(&visit, &version, std::slice::from_ref(sent)).await?, sent.declared());
    let page = SentCopy {
        w,
        call: texts.body(opened.call.title_id),
        zone: &opened.call.zone,
        number,
        title: sent.answers().text(TITLE).to_owned(),
        lang: sent.language.code(),
        sent: w.date_time(sent.arrived_at, &opened.call.time_zone()),
        again: sent.ordinal,
        came: opened.came(&visit).await?,
        withdrawn: opened.withdrawn.is_some(),
        bodies: named.into_iter().filter_map(|(key, id)| Some((key, body(id)?))).collect(),
        sections: sections(w, &version, &texts, sent, None, &files),
        declared: version
            .form
            .declarations
            .iter()
            .map(|declaration| (texts.body(declaration.label), declared.contains(&declaration.key)))
            .collect(),
    };
    opened.page(&visit, w.get("calls-sent-copy")).render(&page).await
}
