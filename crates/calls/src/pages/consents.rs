//! The consents of entries, for who recorded them and for the secretariat: read, searched, ended.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Page, Problem, Visit};
use foundation::{Words, t};
use jiff::tz::TimeZone;
use people::consent::{Consent, Cover};
use uuid::Uuid;

use crate::application::{
    ConsentOfEntries, Whose, application_of, end_consent, find_consent, list_consents, titles_of,
};
use crate::call::call_of;
use crate::letters;

#[derive(Template)]
#[template(path = "pages/consents.html")]
struct Consents<'a> {
    w: &'a Words,
    office: bool,
    action: String,
    search: String,
    consents: Vec<ConsentRead>,
}

struct ConsentRead {
    id: Uuid,
    name: String,
    guardian: Option<String>,
    class: &'static str,
    state: String,
    stands: bool,
    covers: String,
    uses: Vec<String>,
    evidence: Vec<String>,
    /// Address, title and the title's language.
    entries: Vec<(String, String, &'static str)>,
}

#[derive(Template)]
#[template(path = "pages/consent_end.html")]
struct End<'a> {
    w: &'a Words,
    name: &'a str,
    action: String,
    back: String,
}

impl Whose {
    fn path(self) -> &'static str {
        match self {
            Self::Own => "/my/consents",
            Self::Office => "/office/consents",
        }
    }

    fn page(self, visit: &Visit, key: &'static str) -> Page {
        match self {
            Self::Own => visit.page(key).crumb("/my/entries", visit.words.get("calls-entries")),
            Self::Office => visit.page(key).office(),
        }
    }
}

pub(crate) async fn own(visit: Visit) -> Result<Response, Problem> {
    list(visit, Whose::Own).await
}

pub(crate) async fn office(visit: Visit) -> Result<Response, Problem> {
    if visit.viewer.within(foundation::Role::Secretariat).next().is_none() {
        return Err(Problem::NotFound);
    }
    list(visit, Whose::Office).await
}

async fn list(visit: Visit, whose: Whose) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let search: String = visit.query_fields().line("search").into();
    let found = list_consents(database, &visit.viewer, whose, &search).await?;
    let ids: BTreeSet<Uuid> = found.iter().flat_map(|of| of.entries.iter().map(|entry| entry.id)).collect();
    let titles = titles_of(database, ids).await?;
    let title = |id: &Uuid| {
        let title = titles.get(id).filter(|title| !title.is_empty());
        title.cloned().unwrap_or_else(|| visit.words.get("calls-entry-untitled"))
    };
    let consents = found.iter().map(|of| read(&visit, whose, of, &title)).collect();
    let body = Consents {
        w: &visit.words,
        office: whose == Whose::Office,
        action: visit.link(whose.path()),
        search,
        consents,
    };
    whose.page(&visit, "calls-consents").render(&body).await
}

fn read(visit: &Visit, whose: Whose, of: &ConsentOfEntries, title: &impl Fn(&Uuid) -> String) -> ConsentRead {
    let (w, consent) = (&visit.words, &of.consent);
    let covers = Cover::ALL.into_iter().filter(|cover| consent.covers().contains(cover));
    let covers: Vec<String> =
        covers.map(|cover| w.get(&format!("calls-consent-cover-{}", cover.code()))).collect();
    let stands = consent.holds(visit.arrived);
    let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let entries = of.entries.iter().map(|entry| {
        let path = match whose {
            Whose::Own => format!("/my/entries/{}", entry.id),
            Whose::Office => format!("/office/entries/{}", entry.id),
        };
        (visit.link(&path), title(&entry.id), entry.language.code())
    });
    ConsentRead {
        id: consent.id,
        name: consent.name.clone(),
        guardian: consent.guardian.clone(),
        class: if stands { "tag ok" } else { "tag alert" },
        state: state(w, consent, stands),
        stands,
        covers: covers.join(", "),
        uses: lines(&consent.uses),
        evidence: lines(&consent.evidence),
        entries: entries.collect(),
    }
}

fn state(w: &Words, consent: &Consent, stands: bool) -> String {
    let date = |at| w.date(at, &TimeZone::UTC);
    match (consent.withdrawn_at, consent.until_at) {
        (Some(at), _) => t!(w, "calls-consent-ended", date = date(at)),
        (None, Some(until)) if stands => t!(w, "calls-consent-holds-until", date = date(until)),
        (None, Some(until)) => t!(w, "calls-consent-over", date = date(until)),
        (None, None) => t!(w, "calls-consent-holds", date = date(consent.recorded_at)),
    }
}

async fn standing(visit: &Visit, whose: Whose, id: Uuid) -> Result<Consent, Problem> {
    let found = find_consent(visit.house.database.read(), &visit.viewer, whose, id).await?;
    found.ok_or(Problem::NotFound)
}

async fn ask(visit: Visit, whose: Whose, id: Uuid) -> Result<Response, Problem> {
    let consent = standing(&visit, whose, id).await?;
    if consent.withdrawn_at.is_some() {
        return Ok(visit.go(whose.path()));
    }
    let back = visit.link(whose.path());
    let action = format!("{back}/{id}/withdrawal");
    let body = End { w: &visit.words, name: &consent.name, action, back };
    let page = whose.page(&visit, "calls-consent-end");
    page.crumb(whose.path(), visit.words.get("calls-consents")).render(&body).await
}

/// Ends it, and tells those whose entries lose a picture: they may send another.
async fn end(visit: Visit, whose: Whose, id: Uuid) -> Result<Response, Problem> {
    standing(&visit, whose, id).await?;
    let act = visit.act();
    let mut write = visit.house.database.begin().await?;
    let files = end_consent(&mut write, &act, id).await?;
    let entries: BTreeSet<Uuid> = files.iter().map(|file| file.noun_id).collect();
    for entry in entries {
        let application = application_of(&*write, entry).await?;
        let call = call_of(&*write, application.call_id).await?.ok_or(Problem::NotFound)?;
        letters::consent_ended(&write, &act, &visit.house, &application, &call).await?;
    }
    write.commit().await?;
    Ok(visit.go(whose.path()))
}

pub(crate) async fn ask_own(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    ask(visit, Whose::Own, id).await
}

pub(crate) async fn end_own(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    end(visit, Whose::Own, id).await
}

pub(crate) async fn ask_office(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    ask(visit, Whose::Office, id).await
}

pub(crate) async fn end_office(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    end(visit, Whose::Office, id).await
}
