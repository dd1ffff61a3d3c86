//! What changed in the form of a call since it was published, for everybody.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::text::{read_texts, read_whole};
use foundation::{Words, t};
use uuid::Uuid;

use super::publish::{Difference, differences};
use crate::call::find_call;
use crate::editing::draft::published_forms;

#[derive(Template)]
#[template(path = "pages/editor/changes.html")]
struct Changes<'a> {
    w: &'a Words,
    title: &'a str,
    versions: Vec<Version>,
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
    let texts = read_texts(database, visit.language, ids.iter().copied().chain([call.title_id])).await?;
    let wholes = read_whole(database, ids).await?;
    let versions = forms.windows(2).map(|pair| Version {
        number: pair[0].number,
        published: pair[0]
            .published_at
            .map_or_else(String::new, |at| visit.words.date_time(at, &call.time_zone())),
        differences: differences(&visit.words, &pair[1], &pair[0], &wholes, &texts),
    });
    let title = texts.body(call.title_id);
    let body = Changes { w: &visit.words, title, versions: versions.collect() };
    visit
        .page_titled(format!("{} – {title}", visit.words.get("editor-changes")))
        .crumb(format!("/calls/{slug}"), title)
        .shows([format!("call:{}", call.id), "programme".to_owned()], None)
        .render(&body)
        .await
}
