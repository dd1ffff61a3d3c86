//! Who is written about an application: those who take part in it, and who sent it by post.

use foundation::mail::{Letter, post};
use foundation::{Act, House, Language, Role, Write};
use people::person::{Person, holders};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::application::Application;
use crate::call::Call;
use crate::postal::{PostalArrival, arrival_of, write_paper};

/// How a letter reaches somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// To an address of mail.
    Mail(String),
    /// On paper, to a name and address as they stand on the envelope.
    Paper(String),
    /// Not at all: the entry's own pages say it.
    Entry,
}

/// Somebody who is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who takes part in the entry and can open it; none for who sent it by post.
    pub person: Option<Uuid>,
    /// How they are addressed.
    pub name: String,
    /// The language of their letters.
    pub language: Language,
    /// How the letter reaches them.
    pub by: By,
}

impl Recipient {
    /// Somebody who takes part.
    pub fn person(person: &Person) -> Self {
        Self {
            person: Some(person.id),
            name: person.name.clone(),
            language: person.language,
            by: person.email.clone().map_or(By::Entry, By::Mail),
        }
    }
}

/// Everybody who is written about an application. Who types in an entry that came by post is none of them, who sent it is.
///
/// # Errors
/// The database refused.
pub async fn recipients(
    database: &impl ConnectionTrait,
    application: &Application,
    call: &Call,
) -> Result<Vec<Recipient>, DbErr> {
    let paper = arrival_of(database, application.id).await?;
    recipients_beside(database, application, call, paper.as_ref()).await
}

/// The same, where it is known whether and how it came by post.
pub(crate) async fn recipients_beside(
    database: &impl ConnectionTrait,
    application: &Application,
    call: &Call,
    paper: Option<&PostalArrival>,
) -> Result<Vec<Recipient>, DbErr> {
    let mut people = holders(database, Role::Applicant, application.id).await?;
    people.retain(|person| person.erased_at.is_none());
    let Some(arrival) = paper else {
        return Ok(people.iter().map(Recipient::person).collect());
    };
    let office = holders(database, Role::Secretariat, call.organisation_id).await?;
    people.retain(|person| person.id != arrival.recorded_by && office.iter().all(|one| one.id != person.id));
    let mut recipients: Vec<Recipient> = people.iter().map(Recipient::person).collect();
    let addressee = arrival.addressee();
    let by = match &arrival.email {
        // They take part by now, with an account of their own.
        Some(email) if people.iter().any(|person| person.email.as_ref() == Some(email)) => None,
        Some(email) => Some(By::Mail(email.clone())),
        None if addressee.is_empty() => None,
        None => Some(By::Paper(addressee)),
    };
    recipients.extend(by.map(|by| Recipient {
        person: None,
        name: arrival.entrant.clone(),
        language: application.language,
        by,
    }));
    Ok(recipients)
}

/// Sends a letter to a recipient, in the transaction of its cause: to the outbox, or to those to be printed.
///
/// # Errors
/// The database refused.
pub async fn deliver(
    write: &Write,
    act: &Act,
    house: &House,
    application: Uuid,
    to: &Recipient,
    subject: String,
    body: &str,
) -> Result<(), DbErr> {
    match &to.by {
        By::Entry => Ok(()),
        By::Mail(address) => {
            let letter = Letter {
                person: to.person,
                address: address.clone(),
                language: to.language,
                subject,
                body: house.signed(to.language, body).await?,
                noun: "application",
                noun_id: application,
            };
            post(write, act, letter).await.map(drop)
        }
        By::Paper(addressee) => {
            let body = house.signed(to.language, body).await?;
            write_paper(write, act, application, to.language, addressee, &subject, &body).await
        }
    }
}
