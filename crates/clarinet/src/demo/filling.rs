//! A draft filled with a sample's answers, so that a newcomer sees the whole way of an entry without typing it all.

use axum::extract::Path;
use axum::response::Response;
use calls::application::{Takes, answers_of, find_application, save_answer, takes};
use calls::call::{call_of, form_of};
use calls::form::{Answers, QuestionKind};
use foundation::Language;
use foundation::pages::{Problem, Routes, Visit};
use uuid::Uuid;

use super::samples::{SAMPLES, SampleEntry};

pub(super) fn routes() -> Routes {
    Routes::new().private_post("/my/entries/{id}/sample-answers", fill)
}

/// Answers what the form asks and the draft does not say yet; files are the person's own.
async fn fill(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let application = find_application(visit.house.database.read(), &visit.viewer, id).await?;
    let own = application.filter(|application| application.is_own(&visit.viewer));
    let application = own.ok_or(Problem::NotFound)?;
    let write = visit.house.database.begin().await?;
    let call = call_of(&*write, application.call_id).await?.ok_or(Problem::NotFound)?;
    if takes(&*write, &application, &call, visit.arrived).await? == Takes::Everything {
        let form = form_of(&*write, call.id).await?.form;
        let (mut answers, stored) = answers_of(&*write, id).await?;
        let sample = sample(application.language, id)?;
        for question in form.questions().filter(|question| question.kind != QuestionKind::Files) {
            let missing = answers.get(&question.key).is_none() && form.asks(question, &answers);
            let Some(given) = sample.get(&question.key).filter(|_| missing) else { continue };
            let version = stored.get(&question.key).map_or(0, |stored| stored.version);
            save_answer(&write, &visit.act(), person, id, &question.key, given, version).await?;
            answers.0.insert(question.key.clone(), given.clone());
        }
    }
    write.commit().await?;
    Ok(visit.go(&format!("/my/entries/{id}")))
}

/// The answers of a campaign that is still running, in the language of the entry; another one for another entry.
fn sample(language: Language, entry: Uuid) -> Result<Answers, Problem> {
    let source = SAMPLES.iter().find(|(of, _)| *of == language).map_or("[]", |(_, source)| source);
    let samples: Vec<SampleEntry> =
        serde_json::from_str(source).map_err(|error| Problem::Broken(error.to_string()))?;
    let all = samples.iter().map(SampleEntry::answers);
    let mut running: Vec<Answers> = all.filter(|answers| answers.text("status") == "running").collect();
    let nth = entry.as_u128() % (running.len() as u128).max(1);
    Ok(if running.is_empty() { Answers::default() } else { running.swap_remove(nth as usize) })
}
