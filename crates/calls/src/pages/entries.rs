//! An applicant's entries, and the beginning of a new one.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Choice, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Language, Limit, Words, t};
use sea_orm::DbErr;
use uuid::Uuid;

use crate::application::{
    TypedBody, TypedNaming, begin_application, keep_naming, own_applications, titles_of, withdrawn_of,
};
use crate::call::{Call, calls_by_id, find_call, form_of};
use crate::form::LooksAt;
use crate::postal::arrivals_of;
use crate::screening::queue::{Told, standings};

const ENTRIES_OF_PERSON: Limit = Limit { name: "entries begun by a person", times: 60, minutes: 24 * 60 };

#[derive(Template)]
#[template(path = "pages/entries.html")]
struct Entries<'a> {
    w: &'a Words,
    entries: Vec<Line>,
}

struct Line {
    id: Uuid,
    title: String,
    lang: Option<&'static str>,
    call: String,
    number: Option<i32>,
    withdrawn: bool,
    told: Option<Told>,
    postal: bool,
}

#[derive(Template)]
#[template(path = "pages/entry_new.html")]
struct New<'a> {
    w: &'a Words,
    call: &'a Call,
    call_title: String,
    id: Uuid,
    language: Field,
    kind: &'a str,
    country: &'a str,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let own = own_applications(database, &visit.viewer).await?;
    let calls = calls_by_id(database, own.iter().map(|application| application.call_id)).await?;
    let call_titles = read_texts(database, visit.language, calls.iter().map(|call| call.title_id)).await?;
    let titles = titles_of(database, own.iter().map(|application| application.id)).await?;
    let postal = arrivals_of(database, own.iter().map(|application| application.id)).await?;
    let stands = standings(database, own.iter().map(|application| application.id), visit.arrived).await?;
    let withdrawn = withdrawn_of(database, own.iter().map(|application| application.id)).await?;
    let entries = own.iter().map(|application| {
        let call = calls.iter().find(|call| call.id == application.call_id);
        let title = titles.get(&application.id).filter(|title| !title.is_empty());
        let foreign = application.language != visit.language && title.is_some();
        Line {
            id: application.id,
            title: title.cloned().unwrap_or_else(|| visit.words.get("calls-entry-untitled")),
            lang: foreign.then(|| application.language.code()),
            call: call.map_or_else(String::new, |call| call_titles.body(call.title_id).to_owned()),
            number: application.number,
            withdrawn: withdrawn.contains(&application.id),
            told: stands
                .iter()
                .find(|standing| standing.application_id == application.id)
                .and_then(|standing| standing.state.told()),
            postal: postal.contains_key(&application.id),
        }
    });
    let entries = entries.collect();
    visit.page("calls-entries").render(&Entries { w: &visit.words, entries }).await
}

/// The page with the button: it chooses the id of the entry, so that pressing twice begins one.
pub(crate) async fn start(visit: Visit) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let asked = visit.query_fields();
    let call = find_call(database, &visit.viewer, asked.raw("call")).await?.ok_or(Problem::NotFound)?;
    if !call.takes_entries(visit.arrived) {
        return Ok(visit.go(&format!("/calls/{}", call.slug)));
    }
    let texts = read_texts(database, visit.language, [call.title_id]).await?;
    let call_title = texts.body(call.title_id).to_owned();
    let form = form_of(database, call.id).await?.form;
    // A rule's code is whatever its call's editor chose; the bodies ask for what the rule looks at.
    let answered = |looks: fn(&LooksAt) -> bool| {
        let rule = form.rules.iter().find(|rule| looks(&rule.looks_at) && asked.has(&rule.key));
        rule.map_or("", |rule| asked.raw(&rule.key))
    };
    let languages = Language::ALL
        .map(|language| Choice::new(language.code(), visit.words.language_name(language.code())));
    let language =
        Field::new("language", visit.words.get("calls-entry-language"), Kind::Select(languages.to_vec()))
            .hint(visit.words.get("calls-entry-language-hint"))
            .value(visit.language.code());
    let body = New {
        w: &visit.words,
        id: visit.house.chance.id(visit.arrived),
        kind: answered(|looks_at| matches!(looks_at, LooksAt::AuthorityKind { .. })),
        country: answered(|looks_at| matches!(looks_at, LooksAt::Country)),
        call: &call,
        call_title,
        language,
    };
    visit.page("calls-start").render(&body).await
}

pub(crate) async fn begin(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let call = find_call(visit.house.database.read(), &visit.viewer, fields.raw("call")).await?;
    let call = call.filter(|call| call.takes_entries(visit.arrived)).ok_or(Problem::NotFound)?;
    ENTRIES_OF_PERSON.take(&visit.house.database, visit.arrived, &person.to_string()).await?;
    let id: Uuid = fields.parse("id").ok_or(Problem::Unreadable)?;
    let language = Language::from_code(fields.raw("language")).unwrap_or(visit.language);
    let write = visit.house.database.begin().await?;
    let act = visit.act();
    let began =
        begin_application(&write, &act, person, &call, id, language).await.map_err(|error| match error {
            DbErr::RecordNotInserted => Problem::NotFound,
            error => error.into(),
        })?;
    let authority = TypedBody {
        kind: fields.line("kind").into(),
        country: fields.line("country").into(),
        ..TypedBody::default()
    };
    if began && authority != TypedBody::default() {
        keep_naming(&write, &act, person, id, &TypedNaming { authority, entering: None, language }).await?;
    }
    write.commit().await?;
    Ok(visit.go(&format!("/my/entries/{id}/bodies")))
}
