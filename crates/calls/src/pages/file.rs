//! A file of a draft: what it shows, who made it, who is recognisable; and its removal.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::Words;
use foundation::files::{Description, File, FileKind, PeopleShown, Recognisable};
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Phrase, t};
use people::consent::{Consent, Cover};
use uuid::Uuid;

use super::consent_form::{consent_fields, read_consent};
use super::file_list::FileRead;
use super::files::consents_named;
use super::opened::Opened;
use super::question::from_query;
use crate::application::{
    Described, describe_file, draft_file, held_by_sending, record_consent, remove_file, usable_consents,
};
use crate::form::Question;

pub(super) const NOBODY: &str = "nobody";
/// Somebody whose consent is recorded with the picture.
pub(super) const NEW: &str = "new";

#[derive(Template)]
#[template(path = "pages/file.html")]
struct FilePage<'a> {
    w: &'a Words,
    file: FileRead,
    is_picture: bool,
    action: String,
    removal: String,
    back: String,
    errors: &'a [ErrorLine],
    fields: Vec<Field>,
    consent: Vec<Field>,
    your_data: String,
}

impl FilePage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

#[derive(Template)]
#[template(path = "pages/file_removal.html")]
struct Removal<'a> {
    w: &'a Words,
    name: String,
    was_sent: bool,
    action: String,
    back: String,
}

/// A file of an entry that the visitor takes part in, and the question it was given to.
struct OpenedFile {
    opened: Opened,
    file: File,
    /// What its addresses say where it was opened from the check page, and so leads back there.
    from: &'static str,
}

impl OpenedFile {
    async fn by(visit: &Visit, (id, file): (Uuid, Uuid)) -> Result<Self, Problem> {
        let opened = Opened::by(visit, id).await?;
        let file = draft_file(visit.house.database.read(), id, &opened.answers, file).await?;
        let file =
            file.filter(|file| opened.is_open_for(&file.slot, visit.arrived)).ok_or(Problem::NotFound)?;
        Ok(Self { opened, file, from: from_query(visit) })
    }

    fn question(&self) -> Result<&Question<Uuid>, Problem> {
        self.opened.version.form.question(&self.file.slot).ok_or(Problem::NotFound)
    }

    fn path(&self) -> String {
        self.opened.path(&format!("/files/{}", self.file.id))
    }

    fn question_path(&self) -> String {
        self.opened.path(&format!("/questions/{}", self.file.slot))
    }

    fn back(&self) -> String {
        if self.from.is_empty() { self.question_path() } else { self.opened.path("/check") }
    }

    fn is_picture(&self) -> bool {
        self.file.kind.is_some_and(FileKind::is_picture)
    }
}

/// What is stored of a file, as its form would send it.
fn stored(file: &File) -> Fields {
    let people = match (file.people_shown, file.consent_id) {
        (Some(PeopleShown::Nobody), _) => NOBODY.to_owned(),
        (Some(PeopleShown::Consent), Some(consent)) => consent.to_string(),
        _ => String::new(),
    };
    Fields::of([("alt", file.alt.clone()), ("credit", file.credit.clone()), ("people", people)])
}

pub(crate) async fn show(visit: Visit, Path(ids): Path<(Uuid, Uuid)>) -> Result<Response, Problem> {
    let opened = OpenedFile::by(&visit, ids).await?;
    render(&visit, &opened, &stored(&opened.file), &[]).await
}

async fn render(
    visit: &Visit,
    of: &OpenedFile,
    typed: &Fields,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let (w, opened, is_picture) = (&visit.words, &of.opened, of.is_picture());
    let usable = usable_consents(visit.house.database.read(), &visit.viewer, opened.application.id).await?;
    let named = consents_named(visit, of.file.consent_id).await?;
    let line = |name: &'static str, key: &str, optional: bool| {
        Field::new(name, w.get(key), Kind::Line("full")).value(typed.raw(name)).optional(optional)
    };
    let lang = opened.application.language.code();
    let fields = if is_picture {
        vec![
            line("alt", "calls-file-alt", false).hint(w.get("calls-file-alt-hint")).lang(lang),
            line("credit", "calls-file-credit", true).hint(w.get("calls-file-credit-hint")),
            people(visit, of, &usable, typed),
        ]
    } else {
        vec![line("alt", "calls-file-about", true).hint(w.get("calls-file-about-hint")).lang(lang)]
    };
    let body = FilePage {
        w,
        file: FileRead::of(w, &of.file, &named),
        is_picture,
        action: visit.link(&format!("{}{}", of.path(), of.from)),
        removal: visit.link(&format!("{}/removal{}", of.path(), of.from)),
        back: visit.link(&of.back()),
        errors,
        fields: fields.into_iter().map(|field| field.errors(w, errors)).collect(),
        consent: if is_picture { consent_fields(w, typed, errors) } else { Vec::new() },
        your_data: opened.your_data(w),
    };
    let title = w.get(if is_picture { "calls-file-picture" } else { "calls-file-document" });
    let label = opened.texts.body(of.question()?.label).to_owned();
    opened
        .page(visit, title)
        .crumb(of.question_path(), label)
        .with_errors(!errors.is_empty())
        .render(&body)
        .await
}

fn people(visit: &Visit, of: &OpenedFile, usable: &[Consent], typed: &Fields) -> Field {
    let w = &visit.words;
    let zone = of.opened.call.time_zone();
    let mut choices = vec![Choice::new(NOBODY, w.get("calls-file-nobody"))];
    let holding = usable.iter().filter(|consent| consent.holds(visit.arrived));
    choices.extend(holding.filter(|consent| consent.covers().contains(&Cover::Face)).map(|consent| {
        let date = w.date(consent.recorded_at, &zone);
        let label = t!(w, "calls-file-consent-of", name = consent.name.as_str(), date = date);
        Choice::new(consent.id.to_string(), label)
    }));
    choices.push(Choice::new(NEW, w.get("calls-file-consent-new")));
    Field::new("people", w.get("calls-file-people"), Kind::Radios(choices))
        .hint(w.get("calls-file-people-hint"))
        .value(typed.raw("people"))
}

pub(crate) async fn save(
    visit: Visit,
    Path(ids): Path<(Uuid, Uuid)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let of = OpenedFile::by(&visit, ids).await?;
    if of.is_picture() && fields.raw("people") == NEW {
        let read = read_consent(&fields, visit.arrived, &of.opened.call.time_zone());
        let new = match read {
            Ok(new) => new,
            Err(mut errors) => {
                // All at once: what is missing of the picture itself beside what is missing of the consent.
                if of.question()?.pictures && fields.line("alt").is_empty() {
                    let what = Phrase::of("calls-fault-file-alt").with("name", of.file.shown_name());
                    errors.insert(0, ErrorLine::new("alt", what));
                }
                return render(&visit, &of, &fields, &errors).await;
            }
        };
        let mut write = visit.house.database.begin().await?;
        let (act, person) = (visit.act(), visit.person()?.id);
        let id = record_consent(&write, &act, person, of.opened.application.id, &new).await?;
        let people = Some(Recognisable::Under(id));
        let described = describe_file(&mut write, &act, &of.file, said(&fields, people)).await?;
        return end(&visit, of, &fields, write, described).await;
    }
    let people = match fields.raw("people") {
        NOBODY => Some(Recognisable::Nobody),
        chosen => match chosen.parse().ok() {
            Some(consent) => {
                let application = of.opened.application.id;
                let usable = usable_consents(visit.house.database.read(), &visit.viewer, application).await?;
                if !usable.iter().any(|usable| usable.id == consent) {
                    return Err(Problem::Unreadable);
                }
                Some(Recognisable::Under(consent))
            }
            None => None,
        },
    };
    let people = people.filter(|_| of.is_picture());
    let mut write = visit.house.database.begin().await?;
    let described = describe_file(&mut write, &visit.act(), &of.file, said(&fields, people)).await?;
    end(&visit, of, &fields, write, described).await
}

fn said(fields: &Fields, people: Option<Recognisable>) -> Description {
    Description { alt: fields.line("alt"), credit: fields.line("credit"), people }
}

/// Commits what was said; whatever is still missing is asked for at once, though what was typed is kept.
async fn end(
    visit: &Visit,
    of: OpenedFile,
    fields: &Fields,
    write: foundation::Write,
    described: Described,
) -> Result<Response, Problem> {
    let refused = match described {
        Described::Now => None,
        Described::NoConsent => Some("calls-fault-consent-over"),
        Described::SentUnder => Some("calls-fault-consent-sent"),
    };
    if let Some(key) = refused {
        drop(write);
        return render(visit, &of, fields, &[ErrorLine::new("people", Phrase::of(key))]).await;
    }
    write.commit().await?;
    let of = OpenedFile::by(visit, (of.opened.application.id, of.file.id)).await?;
    let question = of.question()?;
    let holds = |consent| of.opened.holding.contains(&consent);
    let faults = question.faults_of(&of.file, holds).into_iter();
    let errors: Vec<_> = faults.map(|what| ErrorLine::new(field_of(&what), what)).collect();
    if !errors.is_empty() {
        return render(visit, &of, &stored(&of.file), &errors).await;
    }
    // On to the next file of the question that waits for its words.
    let mut waiting = of.opened.files_of(&of.file.slot).filter(|file| {
        let can_be_mended = file.kind.is_some_and(FileKind::is_picture) && file.state_why.is_none();
        can_be_mended && !question.faults_of(file, holds).is_empty()
    });
    Ok(visit.go(&match waiting.next() {
        Some(file) => of.opened.path(&format!("/files/{}{}", file.id, of.from)),
        None => of.back(),
    }))
}

/// The field by which a fault of a file is mended.
fn field_of(fault: &Phrase) -> &'static str {
    if fault.key == "calls-fault-file-alt" { "alt" } else { "people" }
}

pub(crate) async fn ask_removal(visit: Visit, Path(ids): Path<(Uuid, Uuid)>) -> Result<Response, Problem> {
    let of = OpenedFile::by(&visit, ids).await?;
    let body = Removal {
        w: &visit.words,
        name: of.file.shown_name(),
        was_sent: held_by_sending(visit.house.database.read(), of.file.id).await?,
        action: visit.link(&format!("{}/removal{}", of.path(), of.from)),
        back: visit.link(&of.back()),
    };
    let label = of.opened.texts.body(of.question()?.label).to_owned();
    let page = of.opened.page(&visit, visit.words.get("calls-file-remove"));
    page.crumb(of.question_path(), label).render(&body).await
}

pub(crate) async fn remove(visit: Visit, Path(ids): Path<(Uuid, Uuid)>) -> Result<Response, Problem> {
    let of = OpenedFile::by(&visit, ids).await?;
    let mut write = visit.house.database.begin().await?;
    remove_file(&mut write, &visit.act(), visit.person()?.id, &of.file).await?;
    write.commit().await?;
    Ok(visit.go(&of.back()))
}
