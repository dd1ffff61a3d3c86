//! Letters to those who take part in an application, each in their language, in the transaction of their cause.

use foundation::mail::{Letter, post};
use foundation::text::read_texts;
use foundation::{Act, House, Language, Moment, Phrase, Role, Write};
use people::person::holders;
use sea_orm::DbErr;

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
        let Some(address) = person.email.clone() else {
            continue;
        };
        let words = house.words(person.language);
        let texts = read_texts(&**write, person.language, [call.title_id]).await?;
        let title = texts.body(call.title_id);
        let link = house.address(person.language, &format!("/my/entries/{}", application.id));
        let greeting = words.say("calls-letter-greeting", &[("name", person.name.as_str().into())]);
        let body = format!("{greeting}\n\n{}\n\n{title}\n{link}\n", words.phrase(&text(person.language)));
        let letter = Letter {
            person: Some(person.id),
            address,
            language: person.language,
            subject: format!("{} – {title}", words.phrase(subject)),
            body: house.signed(person.language, &body).await?,
            noun: "application",
            noun_id: application.id,
        };
        post(write, act, letter).await?;
    }
    Ok(())
}
