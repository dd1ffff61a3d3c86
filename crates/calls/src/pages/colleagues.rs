//! Who takes part in an entry: colleagues are invited by mail, go, and take the entry over.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Act, Phrase, Role, Words, Write, t};
use jiff::tz::TimeZone;
use people::invitation::{NewInvitation, Standing, count_invitation, invitations_to, kept_until, withdraw};
use people::person::{Person, fold_email, holders, read_persons};
use uuid::Uuid;

use super::opened::Opened;
use crate::application::{NOUN, NoChange, end_part, hand_over, invite_colleague};
use crate::letters::{self, About};

#[derive(Template)]
#[template(path = "pages/colleagues.html")]
struct Colleagues<'a> {
    w: &'a Words,
    opened: &'a Opened,
    name: String,
    errors: &'a [ErrorLine],
    /// Who leads comes first.
    taking_part: Vec<Person>,
    own: Uuid,
    leads: bool,
    invited: Vec<Invited>,
    email: Field,
    /// To whom who leads may hand over; none while they are alone, or do not lead.
    successors: Option<Field>,
}

struct Invited {
    id: Uuid,
    email: String,
    day: String,
    expired: bool,
}

impl Colleagues<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    render(&visit, &opened, &Fields::default(), &[]).await
}

async fn render(
    visit: &Visit,
    opened: &Opened,
    typed: &Fields,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let (words, database, id) = (&visit.words, visit.house.database.read(), opened.application.id);
    let own = visit.person()?.id;
    let taking_part = holders(database, Role::Applicant, id).await?;
    let leads = taking_part.first().is_some_and(|lead| lead.id == own);
    let others: Vec<_> = taking_part
        .iter()
        .filter(|person| leads && person.id != own)
        .map(|person| Choice::new(person.id.to_string(), person.shown_name(words)))
        .collect();
    let invited = invitations_to(database, NOUN, id).await?.into_iter().filter_map(|invitation| {
        let standing = invitation.standing(visit.arrived);
        matches!(standing, Standing::Open | Standing::Expired).then(|| Invited {
            id: invitation.id,
            email: invitation.email,
            day: words.date(invitation.invited_at, &TimeZone::UTC),
            expired: standing == Standing::Expired,
        })
    });
    let day = words.date(kept_until(visit.arrived), &TimeZone::UTC);
    let body = Colleagues {
        w: words,
        opened,
        name: opened.name(visit),
        errors,
        own,
        leads,
        invited: invited.collect(),
        email: Field::new("email", words.get("people-email"), Kind::Email)
            .hint(t!(words, "calls-colleague-email-hint", day = day))
            .value(typed.raw("email"))
            .errors(words, errors),
        successors: (!others.is_empty()).then(|| {
            Field::new("to", words.get("calls-handover-to"), Kind::Radios(others)).errors(words, errors)
        }),
        taking_part,
    };
    let page = opened.page(visit, words.get("calls-colleagues")).at(opened.path("/colleagues"));
    page.with_errors(!errors.is_empty()).render(&body).await
}

pub(crate) async fn invite_one(
    visit: Visit,
    Path(id): Path<Uuid>,
    fields: Fields,
) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let inviter = visit.person()?.id;
    let fault = match fold_email(fields.raw("email")) {
        None => "people-email-wrong",
        Some(email) => {
            let known = holders(visit.house.database.read(), Role::Applicant, id).await?;
            if known.iter().all(|person| person.email.as_ref() != Some(&email)) {
                count_invitation(&visit.house.database, visit.arrived, inviter, &email).await?;
                let new = NewInvitation {
                    noun: NOUN,
                    noun_id: id,
                    role: Role::Applicant,
                    email,
                    language: visit.language,
                    title: opened.name(&visit),
                    next: opened.path(""),
                };
                let write = visit.house.database.begin().await?;
                if !invite_colleague(&visit.house, &write, &visit.act(), inviter, &new).await? {
                    return Err(Problem::NotFound);
                }
                write.commit().await?;
                return Ok(visit.go(&opened.path("/colleagues")));
            }
            "calls-colleague-known"
        }
    };
    render(&visit, &opened, &fields, &[ErrorLine::new("email", Phrase::of(fault))]).await
}

pub(crate) async fn withdraw_one(
    visit: Visit,
    Path((id, invitation)): Path<(Uuid, Uuid)>,
) -> Result<Response, Problem> {
    let opened = Opened::without_texts(&visit, id).await?;
    let write = visit.house.database.begin().await?;
    if !withdraw(&write, &visit.act(), NOUN, id, invitation).await? {
        return Err(Problem::NotFound);
    }
    write.commit().await?;
    Ok(visit.go(&opened.path("/colleagues")))
}

/// Who leads ends a colleague's part, who is told so; a colleague ends their own.
pub(crate) async fn end(visit: Visit, Path((id, person)): Path<(Uuid, Uuid)>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let (act, own) = (visit.act(), visit.person()?.id);
    let write = visit.house.database.begin().await?;
    match end_part(&write, &act, id, own, person).await? {
        Ok(()) => {}
        Err(NoChange::NotTheirs | NoChange::Gone) => return Err(Problem::NotFound),
        Err(NoChange::Leads) => {
            drop(write);
            let error = ErrorLine::new(format!("c-{person}"), Phrase::of("calls-colleague-leads-stays"));
            return render(&visit, &opened, &Fields::default(), &[error]).await;
        }
    }
    if person == own {
        write.commit().await?;
        return Ok(visit.go("/my/entries"));
    }
    let [remover, removed] = both(&write, own, person).await?;
    let about = about(&visit, &act, &opened);
    letters::removed(&write, &about, &removed, &remover.name).await?;
    write.commit().await?;
    Ok(visit.go(&opened.path("/colleagues")))
}

pub(crate) async fn hand_over_to(
    visit: Visit,
    Path(id): Path<Uuid>,
    fields: Fields,
) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let (act, own) = (visit.act(), visit.person()?.id);
    let to = fields.parse::<Uuid>("to").unwrap_or(own);
    let write = visit.house.database.begin().await?;
    match hand_over(&write, &act, id, own, to).await? {
        Ok(()) => {}
        Err(NoChange::NotTheirs) => return Err(Problem::NotFound),
        Err(NoChange::Gone | NoChange::Leads) => {
            drop(write);
            let error = ErrorLine::new("to", Phrase::of("calls-handover-missing"));
            return render(&visit, &opened, &fields, &[error]).await;
        }
    }
    let [from, to] = both(&write, own, to).await?;
    letters::handed_over(&write, &about(&visit, &act, &opened), &from, &to).await?;
    write.commit().await?;
    Ok(visit.go("/my/entries"))
}

fn about<'a>(visit: &'a Visit, act: &'a Act, opened: &'a Opened) -> About<'a> {
    let entry = opened.answers.text(crate::showing::TITLE);
    About { act, house: &visit.house, application: &opened.application, call: &opened.call, entry }
}

async fn both(write: &Write, one: Uuid, other: Uuid) -> Result<[Person; 2], Problem> {
    let persons = read_persons(&**write, [one, other]).await?;
    let find = |id| persons.iter().find(|person| person.id == id).cloned().ok_or(Problem::NotFound);
    Ok([find(one)?, find(other)?])
}
