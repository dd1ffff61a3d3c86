//! An entry that came by post: what is known of the paper, who types it in, and the letters to be printed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit, emblem};
use foundation::{Role, Viewer, Words, t};
use people::person::{appoint, read_persons};
use uuid::Uuid;

use super::postal::{came, postal_path};
use super::trail::paragraphs;
use super::{queue_crumb, run_call};
use crate::application::Application;
use crate::call::Call;
use crate::postal::{PaperLetter, PostalArrival, find_arrival, paper_letters, post_paper};

#[derive(Template)]
#[template(path = "pages/office/postal_entry.html")]
struct PostalEntry<'a> {
    w: &'a Words,
    path: String,
    arrival: &'a PostalArrival,
    application: &'a Application,
    arrived: String,
    late: bool,
    typist: String,
    /// Whether the visitor types it in.
    types: bool,
    letters: Vec<Printed>,
}

struct Printed {
    id: Uuid,
    lang: &'static str,
    addressee: Vec<String>,
    written: String,
    posted: Option<String>,
    subject: String,
    body: Vec<Paragraph>,
}

struct Paragraph {
    /// The European emblem, above the line that it belongs to.
    emblem: Option<String>,
    lines: Vec<String>,
}

struct Opened {
    call: Call,
    arrival: PostalArrival,
    application: Application,
}

impl Opened {
    async fn by(visit: &Visit, slug: &str, id: Uuid) -> Result<Self, Problem> {
        let call = run_call(visit, slug).await?;
        let found = find_arrival(visit.house.database.read(), &visit.viewer, &call, id).await?;
        let (arrival, application) = found.ok_or(Problem::NotFound)?;
        Ok(Self { call, arrival, application })
    }

    fn path(&self) -> String {
        format!("{}/{}", postal_path(&self.call), self.arrival.application_id)
    }
}

pub(super) async fn show(visit: Visit, Path((slug, id)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, &slug, id).await?;
    let (w, database, zone) = (&visit.words, visit.house.database.read(), opened.call.time_zone());
    let typist = read_persons(database, [opened.arrival.recorded_by]).await?;
    let letters = paper_letters(database, &opened.arrival).await?;
    // Every letter about an entry is in the entry's language.
    let language = opened.application.language;
    let house = &visit.house;
    let frame = (house.filled.frame)(house.clone(), language, Viewer::nobody()).await?;
    let statement = frame.visibility.map(|visibility| visibility.statement);
    let emblem = emblem(house.words(language))?;
    let printed = |letter: &PaperLetter| Printed {
        id: letter.id,
        lang: letter.language.code(),
        addressee: letter.addressee.lines().map(str::to_owned).collect(),
        written: w.date(letter.written_at, &zone),
        posted: letter.posted_at.map(|at| w.date_time(at, &zone)),
        subject: letter.subject.clone(),
        body: paragraphs(&letter.body)
            .iter()
            .map(|paragraph| Paragraph {
                emblem: (statement.as_ref() == Some(paragraph)).then(|| emblem.clone()),
                lines: paragraph.lines().map(str::to_owned).collect(),
            })
            .collect(),
    };
    let page = PostalEntry {
        w,
        path: visit.link(&opened.path()),
        arrived: came(w, &opened.arrival, &zone),
        late: opened.arrival.arrived_at >= opened.call.closes_at,
        typist: typist.first().map(|person| person.shown_name(w)).unwrap_or_default(),
        types: opened.application.is_own(&visit.viewer),
        letters: letters.iter().map(printed).collect(),
        arrival: &opened.arrival,
        application: &opened.application,
    };
    let shown = visit.page_titled(format!("{} – {}", w.get("screening-postal-one"), opened.arrival.entrant));
    let shown = queue_crumb(&visit, shown, &opened.call).await?;
    shown.crumb(postal_path(&opened.call), w.get("screening-postal")).render(&page).await
}

/// Lets the visitor go on typing what nobody has sent yet: they decide nothing about it from then on.
pub(super) async fn take_over(
    visit: Visit,
    Path((slug, id)): Path<(String, Uuid)>,
) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, &slug, id).await?;
    if opened.application.number.is_some() {
        return Ok(visit.go(&opened.path()));
    }
    let write = visit.house.database.begin().await?;
    appoint(&write, &visit.act(), visit.person()?.id, Role::Applicant, Some(id)).await?;
    write.commit().await?;
    Ok(visit.go(&format!("/my/entries/{id}")))
}

/// Notes that a printed letter was posted.
pub(super) async fn post(
    visit: Visit,
    Path((slug, id, letter)): Path<(String, Uuid, Uuid)>,
) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, &slug, id).await?;
    let write = visit.house.database.begin().await?;
    let person = visit.person()?.id;
    if !post_paper(&write, &visit.act(), person, &opened.arrival, letter).await? {
        return Err(Problem::NotFound);
    }
    write.commit().await?;
    Ok(visit.go(&opened.path()))
}
