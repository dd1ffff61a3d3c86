//! Letters to those who take part in an application, each in their language, in the transaction of their cause.

use foundation::mail::{Letter, post};
use foundation::text::read_texts;
use foundation::{Act, House, Language, Moment, Phrase, Role, Write};
use people::person::{Person, holders};
use sea_orm::DbErr;
use uuid::Uuid;

use crate::application::Application;
use crate::call::Call;

/// The letter with the number, to everybody who takes part.
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
    let text = Phrase::of("calls-letter-receipt").with("number", number);
    write_all(write, act, house, application, call, &subject, &text).await
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
    let id = about.application.id;
    let path = linked.then(|| entry_path(id));
    let letter = Written { subject: &Phrase::of(subject), text: &text, path, noun: ("application", id) };
    write_to(write, about.act, about.house, about.call, person, &letter).await
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
    write_said(write, act, house, application, call, subject, said).await
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
    write_said(write, act, house, application, call, subject, |_| text.clone()).await
}

async fn write_said(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
    subject: &Phrase,
    text: impl Fn(Language) -> Phrase,
) -> Result<(), DbErr> {
    for person in holders(&**write, Role::Applicant, application.id).await? {
        let letter = Written {
            subject,
            text: &text(person.language),
            path: Some(entry_path(application.id)),
            noun: ("application", application.id),
        };
        write_to(write, act, house, call, &person, &letter).await?;
    }
    Ok(())
}

/// The letter that says that a review of a No is asked for, to the secretariat; not to who takes part in the entry.
///
/// # Errors
/// The database refused.
pub(crate) async fn review_asked(
    write: &Write,
    act: &Act,
    house: &House,
    application: &Application,
    call: &Call,
) -> Result<(), DbErr> {
    let number = application.number.unwrap_or_default();
    let subject = Phrase::of("calls-letter-office-review-subject").with("number", number);
    let text = Phrase::of("calls-letter-office-review").with("number", number);
    let path = format!("/office/entries/{}", application.id);
    let own = holders(&**write, Role::Applicant, application.id).await?;
    write_office(write, act, house, call, &own, &subject, &text, &path).await
}

/// The letter that says that a question about the call waits, to its secretariat. What is asked stands on the page alone.
///
/// # Errors
/// The database refused.
pub(crate) async fn question_asked(
    write: &Write,
    act: &Act,
    house: &House,
    call: &Call,
) -> Result<(), DbErr> {
    let subject = Phrase::of("calls-letter-office-question-subject");
    let text = Phrase::of("calls-letter-office-question");
    let path = format!("/office/calls/{}/answers", call.slug);
    write_office(write, act, house, call, &[], &subject, &text, &path).await
}

async fn write_office(
    write: &Write,
    act: &Act,
    house: &House,
    call: &Call,
    but: &[Person],
    subject: &Phrase,
    text: &Phrase,
    path: &str,
) -> Result<(), DbErr> {
    let office = holders(&**write, Role::Secretariat, call.organisation_id).await?;
    for person in office.iter().filter(|person| but.iter().all(|own| own.id != person.id)) {
        let letter = Written { subject, text, path: Some(path.to_owned()), noun: ("call", call.id) };
        write_to(write, act, house, call, person, &letter).await?;
    }
    Ok(())
}

fn entry_path(id: Uuid) -> String {
    format!("/my/entries/{id}")
}

/// What one person is written.
struct Written<'a> {
    subject: &'a Phrase,
    text: &'a Phrase,
    /// Where it leads.
    path: Option<String>,
    /// What it is about.
    noun: (&'static str, Uuid),
}

/// Posts a letter: the greeting, the text, the title of the call, the address it leads to. Who was erased gets none.
async fn write_to(
    write: &Write,
    act: &Act,
    house: &House,
    call: &Call,
    person: &Person,
    written: &Written<'_>,
) -> Result<(), DbErr> {
    let Some(address) = person.email.clone() else {
        return Ok(());
    };
    let words = house.words(person.language);
    let texts = read_texts(&**write, person.language, [call.title_id]).await?;
    let title = texts.body(call.title_id);
    let link = written.path.as_ref().map(|path| format!("\n{}", house.address(person.language, path)));
    let link = link.unwrap_or_default();
    let greeting = words.say("calls-letter-greeting", &[("name", person.name.as_str().into())]);
    let body = format!("{greeting}\n\n{}\n\n{title}{link}\n", words.phrase(written.text));
    let letter = Letter {
        person: Some(person.id),
        address,
        language: person.language,
        subject: format!("{} – {title}", words.phrase(written.subject)),
        body: house.signed(person.language, &body).await?,
        noun: written.noun.0,
        noun_id: written.noun.1,
    };
    post(write, act, letter).await?;
    Ok(())
}
