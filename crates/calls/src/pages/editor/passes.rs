//! Late passes of a call: given to an address, taken back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::mail::{Letter, post};
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Act, Moment, Phrase, Words, Write, t};
use people::person::{find_by_email, fold_email, read_persons};
use uuid::Uuid;

use super::Run;
use crate::editing::dates::instant;
use crate::editing::pass::{LatePass, NoPass, give_pass, passes_of, take_back_pass};

#[derive(Template)]
#[template(path = "pages/editor/passes.html")]
struct Passes<'a> {
    w: &'a Words,
    run: &'a Run,
    closes: String,
    errors: &'a [ErrorLine],
    fields: Vec<Field>,
    rows: Vec<Row>,
}

struct Row {
    id: Uuid,
    email: String,
    until: String,
    reason: String,
    /// The language of who wrote the reason, where it is not the page's.
    lang: Option<&'static str>,
    given: String,
    taken_back: Option<String>,
    stands: bool,
}

impl Passes<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

pub(super) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    render(&visit, &run, &Fields::default(), &[]).await
}

async fn render(visit: &Visit, run: &Run, typed: &Fields, errors: &[ErrorLine]) -> Result<Response, Problem> {
    let words = &visit.words;
    let zone = run.call.time_zone();
    let database = visit.house.database.read();
    let passes = passes_of(database, run.call.id).await?;
    let givers = read_persons(database, passes.iter().map(|pass| pass.given_by)).await?;
    let lang = |giver: Uuid| {
        let language = givers.iter().find(|person| person.id == giver)?.language;
        (language != visit.language).then(|| language.code())
    };
    let row = |pass: LatePass| Row {
        lang: lang(pass.given_by),
        id: pass.id,
        until: words.date_time(pass.until_at, &zone),
        given: words.date_time(pass.given_at, &zone),
        taken_back: pass.taken_back_at.map(|at| words.date_time(at, &zone)),
        stands: pass.stands(visit.arrived),
        email: pass.email.unwrap_or_default(),
        reason: pass.reason,
    };
    let field = |name: &'static str, key: &str, kind: Kind| {
        Field::new(name, words.get(key), kind).value(typed.raw(name)).errors(words, errors)
    };
    let zone_hint = t!(words, "calls-zone", zone = run.call.zone.as_str());
    let body = Passes {
        w: words,
        closes: words.date_time(run.call.closes_at, &zone),
        errors,
        fields: vec![
            field("email", "editor-pass-email", Kind::Email).hint(words.get("editor-pass-email-hint")),
            field("until", "editor-pass-until", Kind::DateTime).hint(zone_hint),
            field("reason", "editor-pass-reason", Kind::Area(None))
                .hint(words.get("editor-pass-reason-hint")),
        ],
        rows: passes.into_iter().map(row).collect(),
        run,
    };
    run.page(visit, words.get("editor-passes")).with_errors(!errors.is_empty()).render(&body).await
}

pub(super) async fn give(
    visit: Visit,
    Path(slug): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let email = fold_email(fields.raw("email"));
    if email.is_none() {
        say("email", "editor-fault-email");
    }
    let until = instant(fields.raw("until"), &run.call.time_zone());
    if until.is_none() {
        say("until", "editor-fault-instant");
    }
    let reason = fields.paragraphs("reason");
    if reason.is_empty() {
        say("reason", "editor-fault-reason");
    }
    if let (Some(email), Some(until), true) = (email, until, errors.is_empty()) {
        let (act, person) = (visit.act(), visit.person()?.id);
        let write = visit.house.database.begin().await?;
        match give_pass(&write, &act, person, &run.call, &email, until, &reason).await? {
            Ok((_, new)) => {
                if new {
                    tell(&visit, &write, &act, &run, email, until).await?;
                }
                write.commit().await?;
                return Ok(visit.go(&run.path("late-passes")));
            }
            Err(NoPass::EndsTooEarly) => {
                errors.push(ErrorLine::new("until", Phrase::of("editor-fault-until")));
            }
            Err(NoPass::NoReason) => errors.push(ErrorLine::new("reason", Phrase::of("editor-fault-reason"))),
        }
    }
    render(&visit, &run, &fields, &errors).await
}

/// Writes to the address, in the language of its person where there is one.
async fn tell(
    visit: &Visit,
    write: &Write,
    act: &Act,
    run: &Run,
    email: String,
    until: Moment,
) -> Result<(), Problem> {
    let person = find_by_email(&**write, &email).await?;
    let language = person.as_ref().map_or(visit.language, |person| person.language);
    let words = visit.house.words(language);
    let texts = foundation::text::read_texts(&**write, language, [run.call.title_id]).await?;
    let title = texts.body(run.call.title_id);
    let until = words.date_time(until, &run.call.time_zone());
    let zone = t!(words, "calls-zone", zone = run.call.zone.as_str());
    let text = t!(words, "editor-letter-pass", call = title, until = until);
    let link = visit.house.address(language, "/my/entries");
    let letter = Letter {
        person: person.map(|person| person.id),
        address: email,
        language,
        subject: format!("{} – {title}", words.get("editor-letter-pass-subject")),
        body: visit.house.signed(language, &format!("{text}\n{zone}\n\n{link}\n")).await?,
        noun: "call",
        noun_id: run.call.id,
    };
    post(write, act, letter).await?;
    Ok(())
}

pub(super) async fn take_back(
    visit: Visit,
    Path((slug, id)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let run = Run::by(&visit, &slug).await?;
    let known = passes_of(visit.house.database.read(), run.call.id).await?;
    if !known.iter().any(|pass| pass.id == id) {
        return Err(Problem::NotFound);
    }
    let write = visit.house.database.begin().await?;
    take_back_pass(&write, &visit.act(), visit.person()?.id, run.call.id, id).await?;
    write.commit().await?;
    Ok(visit.go(&run.path("late-passes")))
}
