//! Letters to those who take part in an application or sent it by post, each in their language, in the transaction of their cause.

pub(crate) mod office;

use foundation::{Act, House, Language, Moment, Phrase, Write};
use people::person::Person;
use sea_orm::DbErr;

use crate::application::Application;
use crate::call::Call;
use crate::postal::arrival_of;
use crate::recipient::{Recipient, deliver, recipients, recipients_beside};

/// The letter with the number, to everybody who takes part, and to who sent the entry by post.
///
/// # Errors
/// The database refused.
pub(crate) async fn receipt(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    number: i32,
) -> Result<(), DbErr> {
    let subject = Phrase::of("calls-letter-receipt-subject").with("number", number);
    let arrival = arrival_of(&**write, application.id).await?;
    let said = |language| match &arrival {
        Some(arrival) => {
            let day = house.words(language).date(arrival.arrived_at, &call.time_zone());
            Phrase::of("calls-letter-postal-receipt").with("number", number).with("day", day)
        }
        None => Phrase::of("calls-letter-receipt").with("number", number),
    };
    let to = recipients_beside(&**write, application, call, arrival.as_ref()).await?;
    write_said(write, act, house, application, call, to, &subject, said).await
}

/// The letter that confirms a withdrawal, to everybody who takes part.
///
/// # Errors
/// The database refused.
pub(crate) async fn withdrawn(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
) -> Result<(), DbErr> {
    let subject = Phrase::of("calls-letter-withdrawn-subject");
    let text = Phrase::of("calls-letter-withdrawn");
    write_all(write, act, house, application, call, &subject, &text).await
}

/// The letter that says that a picture of the entry is gone, since a consent ended, to everybody who takes part.
///
/// # Errors
/// The database refused.
pub(crate) async fn consent_ended(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
) -> Result<(), DbErr> {
    let subject = Phrase::of("calls-letter-consent-subject");
    let text = Phrase::of("calls-letter-consent");
    write_all(write, act, house, application, call, &subject, &text).await
}

/// What a letter to one person is about, who may take part in the entry no longer.
pub(crate) struct About<'a> {
    pub act: &'a Act,
    pub house: &'a House,
    pub application: &'a Application,
    pub call: &'a Call,
    /// The title given to the entry so far.
    pub entry: &'a str,
}

/// The letters about a handover: to who leads the entry now, and to who led it.
///
/// # Errors
/// The database refused.
pub(crate) async fn handed_over(
    write: &Write,
    about: &About<'_>,
    from: &Person,
    to: &Person,
) -> Result<(), DbErr> {
    let subject = "calls-letter-handover-subject";
    write_one(write, about, to, &from.name, subject, "calls-letter-handover-to", true).await?;
    write_one(write, about, from, &to.name, subject, "calls-letter-handover-from", false).await
}

/// The letter to a person whose part in an entry was ended by who leads it.
///
/// # Errors
/// The database refused.
pub(crate) async fn removed(
    write: &Write,
    about: &About<'_>,
    person: &Person,
    by: &str,
) -> Result<(), DbErr> {
    let subject = "calls-letter-removed-subject";
    write_one(write, about, person, by, subject, "calls-letter-removed", false).await
}

/// Writes to one person; with the address of the entry where they meet it there.
async fn write_one(
    write: &Write,
    about: &About<'_>,
    person: &Person,
    name: &str,
    subject: &'static str,
    text: &'static str,
    linked: bool,
) -> Result<(), DbErr> {
    let untitled = about.house.words(person.language).get("calls-entry-untitled");
    let entry = if about.entry.is_empty() { untitled } else { about.entry.to_owned() };
    let text = Phrase::of(text).with("name", name).with("entry", entry);
    let letter = Written { subject: &Phrase::of(subject), text: &text, linked };
    let to = Recipient::person(person);
    write_to(write, about.act, about.house, about.application, about.call, &to, &letter).await
}

/// Writes one letter that names a day, told in each recipient's language.
///
/// # Errors
/// The database refused.
pub(crate) async fn write_dated(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    subject: &Phrase,
    text: &'static str,
    day: Moment,
) -> Result<(), DbErr> {
    let zone = call.time_zone();
    let said = |language| {
        let day = house.words(language).date(day, &zone);
        Phrase::of(text).with("day", day)
    };
    let to = recipients(&**write, application, call).await?;
    write_said(write, act, house, application, call, to, subject, said).await
}

/// Writes one letter to each who takes part: the greeting, the text, the address of the entry.
///
/// # Errors
/// The database refused.
pub(crate) async fn write_all(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    subject: &Phrase,
    text: &Phrase,
) -> Result<(), DbErr> {
    let to = recipients(&**write, application, call).await?;
    write_said(write, act, house, application, call, to, subject, |_| text.clone()).await
}

async fn write_said(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    to: Vec<Recipient>,
    subject: &Phrase,
    text: impl Fn(Language) -> Phrase,
) -> Result<(), DbErr> {
    for to in to {
        let linked = to.person.is_some();
        let letter = Written { subject, text: &text(to.language), linked };
        write_to(write, act, house, application, call, &to, &letter).await?;
    }
    Ok(())
}

/// What one person is written.
struct Written<'a> {
    subject: &'a Phrase,
    text: &'a Phrase,
    /// Whether it leads to the entry.
    linked: bool,
}

/// Sends a letter: the greeting, the text, the title of the call, the address of the entry. Who was erased gets none.
async fn write_to(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    to: &Recipient,
    written: &Written<'_>,
) -> Result<(), DbErr> {
    let words = house.words(to.language);
    let title = call.known_title(&house.database, to.language).await?;
    let link = if written.linked {
        format!("\n{}", house.address(to.language, &format!("/my/entries/{}", application.id)))
    } else {
        String::new()
    };
    let greeting = words.say("calls-letter-greeting", &[("name", to.name.as_str().into())]);
    let body = format!("{greeting}\n\n{}\n\n{title}{link}\n", words.phrase(written.text));
    let subject = format!("{} – {title}", words.phrase(written.subject));
    deliver(write, act, house, application.id, to, subject, &body).await
}
