//! Letters to the secretariat of a call: something has come in that waits for it.

use foundation::mail::{Letter, post};
use foundation::text::read_texts;
use foundation::{Act, House, Phrase, Role, Write};
use people::person::{Person, holders};
use sea_orm::DbErr;

use crate::application::Application;
use crate::call::Call;

/// The letter that says that a review of a No is asked for; not to who takes part in the entry.
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

/// The letter that says that a question about the call waits. What is asked stands on the page alone.
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
    for person in office.into_iter().filter(|person| but.iter().all(|own| own.id != person.id)) {
        let Some(address) = person.email else { continue };
        let (language, words) = (person.language, house.words(person.language));
        let texts = read_texts(&**write, language, [call.title_id]).await?;
        let title = texts.body(call.title_id);
        let greeting = words.say("calls-letter-greeting", &[("name", person.name.as_str().into())]);
        let link = house.address(language, path);
        let body = format!("{greeting}\n\n{}\n\n{title}\n{link}\n", words.phrase(text));
        let letter = Letter {
            person: Some(person.id),
            address,
            language,
            subject: format!("{} – {title}", words.phrase(subject)),
            body: house.signed(language, &body).await?,
            noun: "call",
            noun_id: call.id,
        };
        post(write, act, letter).await?;
    }
    Ok(())
}
