//! The demonstration's two editions and their entries: five real ones, and invented ones of invented authorities.

use std::collections::HashMap;

use award::edition::{make_edition, set_gallery_opening};
use award::source::record_source;
use calls::application::{name_bodies, record_answers, record_application, record_sending};
use calls::call::{
    Call, CallKind, CallTexts, FormVersion, NewCall, call_of, form_of, make_call, publish_call,
};
use calls::editing::dates::{Dates, set_dates};
use calls::form::{Answers, Form, Given};
use foundation::text::Drafted;
use foundation::{Act, Country, House, Language, Line, Moment, Role, Write};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use people::organisation::{NewOrganisation, OrganisationKind, Precision, enter_organisations};
use people::person::{appoint, enter_person};
use sea_orm::DbErr;
use serde::Deserialize;
use uuid::Uuid;

use super::arrivals::{TYPIST, arrive, begin};
use super::decisions::{Untold, eligible, settle};
use super::fill::read;
use super::pictures::SampleFiles;
use super::samples::{SAMPLES, SampleAuthority, SampleEntry, Sent, State};
use crate::program::Stopped;

// Slugs of the two calls, which the sample content is filed under.
pub(super) const FIRST: &str = concat!("award", "-2019");
pub(super) const CURRENT: &str = concat!("award", "-current");
const ZONE: &str = "Europe/Rome";
const OPEN_SINCE_DAYS: i64 = 20;
pub(super) const OPEN_FOR_DAYS: i64 = 40;

/// What the demonstration's entries need of what was filled before.
pub(super) struct Ground<'a> {
    pub lead: Uuid,
    pub persons: &'a HashMap<&'static str, Uuid>,
    /// The sample files, by the entries' slugs.
    pub files: &'a HashMap<String, SampleFiles>,
}

#[derive(Deserialize)]
struct RealEntry {
    title: String,
    title_native: Option<String>,
    authority: String,
    kind: OrganisationKind,
    country: Country,
    category: Option<String>,
    year_note: Option<String>,
    summary: String,
    source: String,
    on_behalf: Option<OnBehalf>,
}

#[derive(Deserialize)]
struct OnBehalf {
    entering: String,
    authority: String,
}

/// An edition of the demonstration.
pub(super) struct Edition {
    pub call: Call,
    pub version: FormVersion,
    /// The instant its sample entries arrive at.
    arrives: Moment,
}

/// Makes both editions and all their entries.
pub(super) async fn fill_editions(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
) -> Result<(), Stopped> {
    let form: Form<Drafted> = read(include_str!("../../../../content/demo/form.json"))?;
    let mut texts: HashMap<String, CallTexts> = read(include_str!("../../../../content/demo/calls.json"))?;
    let mut texts_of =
        |slug: &str| texts.remove(slug).ok_or_else(|| Stopped::Content(format!("no call {slug}")));
    let zone = TimeZone::get(ZONE).map_err(|error| Stopped::Content(error.to_string()))?;
    let midnight = |date: Date| -> Result<Moment, Stopped> {
        let zoned =
            zone.to_ambiguous_zoned_datetime(date.to_datetime(jiff::civil::Time::midnight())).compatible();
        Ok(zoned.map_err(|error| Stopped::Content(error.to_string()))?.timestamp().into())
    };
    let today = act.at.in_zone(&zone).date();
    let days = |days: i64| today.checked_add(jiff::Span::new().days(days)).unwrap_or(today);
    let dates = [
        (FIRST, midnight(date(2019, 5, 15))?, midnight(date(2019, 8, 1))?),
        (CURRENT, midnight(days(-OPEN_SINCE_DAYS))?, midnight(days(OPEN_FOR_DAYS))?),
    ];
    let mut editions = HashMap::new();
    for (slug, opens_at, closes_at) in dates {
        let new = NewCall {
            slug: slug.to_owned(),
            kind: CallKind::Award,
            organisation: ground.lead,
            texts: texts_of(slug)?,
            zone: ZONE.to_owned(),
            opens_at,
            closes_at,
            grace_minutes: 10,
        };
        let edition = open_edition(write, act, ground, &new, &form).await.map_err(refused)?;
        editions.insert(slug, edition);
    }
    fill_real(write, house, act, ground, &editions[FIRST]).await?;
    let authorities: Vec<SampleAuthority> =
        read(include_str!("../../../../content/demo/entries/authorities.json"))?;
    let authorities = enter_authorities(write, act, &authorities).await.map_err(refused)?;
    for (language, samples) in SAMPLES {
        let samples: Vec<SampleEntry> = read(samples)?;
        place_officers(write, act, ground, &authorities, language, &samples).await.map_err(refused)?;
        for sample in &samples {
            let edition = &editions[if sample.edition == "2019" { FIRST } else { CURRENT }];
            fill_sample(write, house, act, ground, edition, &authorities, language, sample).await?;
        }
    }
    Ok(())
}

pub(super) fn refused(error: DbErr) -> Stopped {
    Stopped::Database("demonstration".to_owned(), error)
}

async fn open_edition(
    write: &mut Write,
    act: &Act,
    ground: &Ground<'_>,
    new: &NewCall,
    form: &Form<Drafted>,
) -> Result<Edition, DbErr> {
    let made = Act { at: new.opens_at.plus_days(-14).min(act.at), ..act.clone() };
    let id = make_call(write, &made, new, form).await?;
    keep_for_show(write, &made, ground, id, new).await?;
    publish_call(write, &made, id).await?;
    let year = new.opens_at.in_zone(&TimeZone::UTC).year();
    let edition = make_edition(write, &made, id, i32::from(year)).await?;
    // The gallery of a past edition has been open since it closed; the current one's shows what is eligible already.
    let gallery_opens = new.closes_at.min(act.at.plus_days(-3));
    set_gallery_opening(write, &made, edition, id, Some(gallery_opens)).await?;
    let call = call_of(&**write, id).await?.ok_or_else(|| DbErr::RecordNotFound(new.slug.clone()))?;
    let version = form_of(&**write, id).await?;
    let arrives = if call.closes_at < act.at { call.closes_at.plus_days(-3) } else { act.at.plus_days(-3) };
    Ok(Edition { call, version, arrives })
}

/// A past edition is there to be looked at: its samples are kept for as long as a call may keep anything.
async fn keep_for_show(
    write: &mut Write,
    act: &Act,
    ground: &Ground<'_>,
    call: Uuid,
    new: &NewCall,
) -> Result<(), DbErr> {
    let dates = Dates {
        zone: new.zone.clone(),
        opens_at: new.opens_at,
        closes_at: new.closes_at,
        grace_minutes: new.grace_minutes,
        kept_days: [*calls::retaining::DAYS.end(); 4],
    };
    let kept = set_dates(write, act, ground.persons["secretariat"], call, &dates, "").await?;
    kept.map_err(|refused| DbErr::Custom(refused.to_string()))
}

/// An authority that was entered.
struct Entered {
    id: Uuid,
    name: String,
}

async fn enter_authorities(
    write: &Write,
    act: &Act,
    samples: &[SampleAuthority],
) -> Result<HashMap<String, Entered>, DbErr> {
    let new: Vec<NewOrganisation> = samples
        .iter()
        .map(|sample| {
            let language = Language::from_code(&sample.language).unwrap_or(Language::En);
            NewOrganisation {
                kind: sample.kind,
                country: sample.country,
                name: Drafted::only(language, &sample.name),
                language,
                place: sample.place.clone(),
                point: sample.lat.zip(sample.lon).map(|(lat, lon)| (lat, lon, Precision::Region)),
            }
        })
        .collect();
    let ids = enter_organisations(write, act, &new).await?;
    let entered = samples
        .iter()
        .zip(ids)
        .map(|(sample, id)| (sample.id.clone(), Entered { id, name: sample.name.clone() }));
    Ok(entered.collect())
}

/// The demo's officers work for invented bodies of their language: the agency for one that enters for others.
async fn place_officers(
    write: &Write,
    act: &Act,
    ground: &Ground<'_>,
    authorities: &HashMap<String, Entered>,
    language: Language,
    samples: &[SampleEntry],
) -> Result<(), DbErr> {
    let body = |enters: bool| {
        let mut samples = samples.iter().filter(|sample| sample.entering.is_some() == enters);
        samples
            .next()
            .and_then(|sample| authorities.get(sample.entering.as_ref().unwrap_or(&sample.authority)))
    };
    let places = [
        ("applicant", Language::En, false),
        ("officer", Language::De, false),
        ("agency", Language::It, true),
    ];
    for (person, of, enters) in places {
        if let (true, Some(body)) = (of == language, body(enters)) {
            appoint(write, act, ground.persons[person], Role::Officer, Some(body.id)).await?;
        }
    }
    Ok(())
}

async fn fill_sample(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    authorities: &HashMap<String, Entered>,
    language: Language,
    sample: &SampleEntry,
) -> Result<(), Stopped> {
    let unknown = || Stopped::Content(format!("{}: no such authority", sample.slug));
    let authority = authorities.get(&sample.authority).ok_or_else(unknown)?;
    let entering = sample.entering.as_ref().map(|id| authorities.get(id).ok_or_else(unknown)).transpose()?;
    let email = format!("{}@demo.example", sample.authority);
    let person = match (&sample.sent, entering) {
        (Sent::ByPost(_), _) => ground.persons[TYPIST],
        (_, Some(_)) => ground.persons["agency"],
        _ if sample.state == State::Draft => ground.persons["applicant"],
        _ => enter_person(write, act, &Line::of(&authority.name), &email, language).await.map_err(refused)?,
    };
    let files = ground.files.get(&sample.slug);
    let id = files.map_or_else(|| act.id(), |files| files.application);
    let at = Act { at: edition.arrives, person: Some(person), ..act.clone() };
    let wrong = |error: Untold| Stopped::Content(format!("{}: {error}", sample.slug));
    begin(write, &at, edition, sample, id, language).await.map_err(wrong)?;
    record_answers(write, &at, person, id, &sample.answers()).await.map_err(refused)?;
    if let Some(files) = files {
        files.give(write, &at, person).await.map_err(refused)?;
    }
    name_bodies(write, &at, id, authority.id, entering.map(|body| body.id), language)
        .await
        .map_err(refused)?;
    if sample.state == State::Draft {
        return Ok(());
    }
    let sent_at = arrive(write, &at, ground, edition, sample, &email, id).await.map_err(wrong)?;
    let sent = Act { at: sent_at, ..at };
    settle(write, house, &sent, ground, edition, sample, id).await.map_err(wrong)
}

/// The five entries of 2019 that are publicly known say what their source says, and link to it.
async fn fill_real(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
) -> Result<(), Stopped> {
    let real: Vec<RealEntry> = read(include_str!("../../../../content/demo/entries/real-2019.json"))?;
    let secretariat = ground.persons["secretariat"];
    let at = Act { at: edition.arrives, person: Some(secretariat), ..act.clone() };
    for entry in &real {
        let body = |name: &str, kind| NewOrganisation {
            kind,
            country: entry.country,
            name: Drafted::only(Language::En, name),
            language: Language::En,
            place: None,
            point: None,
        };
        let authority = entry.on_behalf.as_ref().map_or(&entry.authority, |behalf| &behalf.authority);
        let mut bodies = vec![body(authority, entry.kind)];
        bodies.extend(
            entry.on_behalf.as_ref().map(|behalf| body(&behalf.entering, OrganisationKind::CivilSociety)),
        );
        let id = record(write, &at, edition, entry, &bodies).await.map_err(refused)?;
        let found = eligible(write, house, &at, ground, id).await;
        found.map_err(|error| Stopped::Content(format!("{}: {error}", entry.title)))?;
    }
    Ok(())
}

async fn record(
    write: &mut Write,
    act: &Act,
    edition: &Edition,
    entry: &RealEntry,
    bodies: &[NewOrganisation],
) -> Result<Uuid, DbErr> {
    let recorder = act.person.unwrap_or_default();
    let bodies = enter_organisations(write, act, bodies).await?;
    let id = record_application(write, act, recorder, &edition.call, Language::En).await?;
    name_bodies(write, act, id, bodies[0], bodies.get(1).copied(), Language::En).await?;
    record_answers(write, act, recorder, id, &entry.answers()).await?;
    record_sending(write, act, recorder, id, &edition.call, &edition.version).await?;
    record_source(write, act, id, &entry.source).await?;
    Ok(id)
}

impl RealEntry {
    fn answers(&self) -> Answers {
        let title = match &self.title_native {
            Some(native) => format!("{} ({native})", self.title),
            None => self.title.clone(),
        };
        let summary = match &self.year_note {
            Some(note) => format!("{}\n\n{note}", self.summary),
            None => self.summary.clone(),
        };
        let mut answers = vec![("title", Given::One(title)), ("summary", Given::One(summary))];
        answers.extend(self.category.clone().map(|category| ("category", Given::One(category))));
        Answers(answers.into_iter().map(|(key, given)| (key.to_owned(), given)).collect())
    }
}
