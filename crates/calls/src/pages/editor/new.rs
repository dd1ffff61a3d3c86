//! A new call: its kind, its place in addresses, its title and dates, and whose form it starts from.

use askama::Template;
use axum::response::Response;
use foundation::database::is_taken;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Language, Phrase, Role, Words};
use jiff::tz::TimeZone;
use people::organisation::read_organisations;
use uuid::Uuid;

use super::{language_choices, zone_choices};
use crate::call::{Call, CallKind, calls_run_by};
use crate::editing::dates::{ZONES, instant};
use crate::editing::making::{Begun, begin_call, is_slug, is_slug_taken};

const ZONE: &str = "Europe/Rome";

#[derive(Template)]
#[template(path = "pages/editor/new.html")]
struct New<'a> {
    w: &'a Words,
    action: String,
    errors: &'a [ErrorLine],
    fields: Vec<Field>,
}

impl New<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let begun = [("zone", ZONE), ("language", visit.language.code()), ("kind", "award")];
    render(&visit, &Fields::of(begun), &[]).await
}

/// The organisations the visitor may run calls for, and the calls a form may be copied from.
async fn own(visit: &Visit) -> Result<(Vec<Uuid>, Vec<Call>), Problem> {
    let organisations: Vec<Uuid> = visit.viewer.within(Role::Secretariat).collect();
    if organisations.is_empty() {
        return Err(Problem::NotFound);
    }
    Ok((organisations, calls_run_by(visit.house.database.read(), &visit.viewer).await?))
}

async fn render(visit: &Visit, typed: &Fields, errors: &[ErrorLine]) -> Result<Response, Problem> {
    let words = &visit.words;
    let (organisations, calls) = own(visit).await?;
    let database = visit.house.database.read();
    let titles = read_texts(database, visit.language, calls.iter().map(|call| call.title_id)).await?;
    let copies = calls.iter().map(|call| Choice::new(&call.slug, titles.body(call.title_id))).collect();
    let kinds = vec![
        Choice::new("award", words.get("editor-kind-award")),
        Choice::new("residency", words.get("editor-kind-residency")),
    ];
    let field = |name: &'static str, key: &str, kind: Kind| {
        Field::new(name, words.get(key), kind).value(typed.raw(name)).errors(words, errors)
    };
    let mut fields = vec![
        field("language", "editor-source", Kind::Select(language_choices(words)))
            .hint(words.get("editor-source-hint")),
        field("title", "editor-text-title", Kind::Line("full")),
        field("slug", "editor-slug", Kind::Line("w20")).hint(words.get("editor-slug-hint")),
        field("kind", "editor-kind", Kind::Radios(kinds)),
        field("zone", "editor-zone", Kind::Select(zone_choices())),
        field("opens", "calls-opens", Kind::DateTime),
        field("closes", "calls-closes", Kind::DateTime).hint(words.get("editor-closes-hint")),
        field("copy", "editor-copy", Kind::Select(copies)).hint(words.get("editor-copy-hint")).optional(true),
    ];
    if organisations.len() > 1 {
        let (organisations, names) = read_organisations(database, visit.language, organisations).await?;
        let choices =
            organisations.iter().map(|o| Choice::new(o.id.to_string(), names.body(o.name_id))).collect();
        fields.insert(0, field("organisation", "editor-organisation", Kind::Select(choices)));
    }
    let body = New { w: words, action: visit.link("/office/calls/new"), errors, fields };
    let page = visit.page("editor-new").office().crumb("/office/calls", words.get("editor-calls"));
    page.with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn make(visit: Visit, fields: Fields) -> Result<Response, Problem> {
    let (organisations, calls) = own(&visit).await?;
    let database = visit.house.database.read();
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let organisation = match organisations.as_slice() {
        [only] => Some(*only),
        several => fields.parse::<Uuid>("organisation").filter(|id| several.contains(id)),
    };
    if organisation.is_none() {
        say("organisation", "editor-fault-choose");
    }
    let language = Language::from_code(fields.raw("language"));
    if language.is_none() {
        say("language", "editor-fault-choose");
    }
    let title: String = fields.line("title").into();
    if title.is_empty() {
        say("title", "editor-fault-title");
    }
    let slug: String = fields.line("slug").into();
    if !is_slug(&slug) {
        say("slug", "editor-fault-slug");
    } else if is_slug_taken(database, &slug).await? {
        say("slug", "editor-fault-slug-taken");
    }
    let kind = match fields.raw("kind") {
        "award" => Some(CallKind::Award),
        "residency" => Some(CallKind::Residency),
        _ => None,
    };
    if kind.is_none() {
        say("kind", "editor-fault-choose");
    }
    let zone = ZONES.iter().find(|zone| **zone == fields.raw("zone"));
    if zone.is_none() {
        say("zone", "editor-fault-choose");
    }
    let clocks = zone.and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let (opens, closes) = (instant(fields.raw("opens"), &clocks), instant(fields.raw("closes"), &clocks));
    for (name, at) in [("opens", opens), ("closes", closes)] {
        if at.is_none() {
            say(name, "editor-fault-instant");
        }
    }
    if opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens) {
        say("closes", "editor-fault-closes-first");
    }
    let model = calls.iter().find(|call| call.slug == fields.raw("copy"));
    let (Some(organisation), Some(language), Some(kind), Some(zone), Some(opens_at), Some(closes_at), true) =
        (organisation, language, kind, zone, opens, closes, errors.is_empty())
    else {
        return render(&visit, &fields, &errors).await;
    };
    let begun = Begun {
        slug: slug.clone(),
        kind,
        organisation,
        language,
        title,
        zone: (*zone).to_owned(),
        opens_at,
        closes_at,
    };
    let write = visit.house.database.begin().await?;
    match begin_call(&write, &visit.act(), begun, model).await {
        Ok(_) => write.commit().await?,
        // Another call took the address in this instant.
        Err(error) if is_taken(&error) => {
            drop(write);
            let errors = [ErrorLine::new("slug", Phrase::of("editor-fault-slug-taken"))];
            return render(&visit, &fields, &errors).await;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(visit.go(&format!("/office/calls/{slug}/edit?done=made")))
}
