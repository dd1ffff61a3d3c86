//! Emptying: the values of an entry go, its number, verdicts and audit trail stay.

use foundation::files::{self, File};
use foundation::{Act, Moment, Write, mail};
use people::{consent, invitation};
use sea_orm::{ConnectionTrait, DbErr, Statement, Value};
use uuid::Uuid;

use crate::application::{Sending, answers_of, consents_of_this_alone, held_by_sending, sendings};
use crate::call::{self, Call, form_version};
use crate::form::{Answers, Form};
use crate::showing;

/// What nobody but the secretariat and those who take part ever read.
const INSIDE: [&str; 11] = [
    "DELETE FROM retention_warning WHERE application_id = $1",
    "DELETE FROM naming_draft WHERE application_id = $1",
    "DELETE FROM note WHERE application_id = $1",
    "DELETE FROM likeness WHERE application_id = $1",
    "UPDATE clarification SET message = '' WHERE application_id = $1",
    "UPDATE decision SET explanation = '' WHERE application_id = $1",
    "UPDATE decision SET set_aside_why = '' WHERE application_id = $1 AND set_aside_why IS NOT NULL",
    "UPDATE review SET why = '', explanation = CASE WHEN explanation IS NULL THEN NULL ELSE '' END
      WHERE decision_id IN (SELECT id FROM decision WHERE application_id = $1)",
    "UPDATE late_pass SET reason = '' WHERE application_id = $1",
    "UPDATE postal_arrival SET entrant = '', email = NULL, address = '', note = '' WHERE application_id = $1",
    "UPDATE paper_letter SET addressee = '', subject = '', body = '' WHERE application_id = $1",
];

/// Empties an entry as a whole and hides it. `why` is the state whose time is over, or an erasure.
///
/// # Errors
/// The database refused.
pub(crate) async fn empty_whole(
    write: &mut Write,
    act: &Act,
    id: Uuid,
    why: &'static str,
) -> Result<(), DbErr> {
    showing::hide(write, id).await?;
    inside(write, act, id).await?;
    run(write, "DELETE FROM answer WHERE application_id = $1", [id.into()]).await?;
    run(write, "UPDATE sending SET answers = '{}' WHERE application_id = $1", [id.into()]).await?;
    let held = "DELETE FROM sent_file WHERE sending_id IN (SELECT id FROM sending WHERE application_id = $1)";
    run(write, held, [id.into()]).await?;
    let files = files::files_of(&**write, "application", [id]).await?;
    remove(write, act, files.iter()).await?;
    empty_consents(write, act, id).await?;
    record(write, act, id, "whole", why).await
}

/// Empties what is not shown of a shown entry: private answers and files, older sendings, all that was written about it.
///
/// # Errors
/// The database refused.
pub(crate) async fn empty_inside(write: &mut Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    let Some(shown) = showing::shown_sending(&**write, id).await? else {
        return Ok(());
    };
    inside(write, act, id).await?;
    let all = sendings(&**write, id).await?;
    let kept = match all.iter().find(|sending| sending.id == shown) {
        Some(sending) => public(sending, &form_version(&**write, sending.form_id).await?.form),
        None => Answers::default(),
    };
    for sending in &all {
        let answers = if sending.id == shown { &kept } else { &Answers::default() };
        let answers = serde_json::to_string(answers).map_err(|error| DbErr::Json(error.to_string()))?;
        let values = [sending.id.into(), answers.into()];
        run(write, "UPDATE sending SET answers = $2 WHERE id = $1", values).await?;
    }
    // Of what was typed stays what was sent and is shown.
    let (typed, _) = answers_of(&**write, id).await?;
    for (question, given) in &typed.0 {
        if kept.0.get(question) != Some(given) {
            let sql = "DELETE FROM answer WHERE application_id = $1 AND question = $2";
            run(write, sql, [id.into(), question.as_str().into()]).await?;
        }
    }
    // Of the files stay those that the showing shows.
    let held = "DELETE FROM sent_file WHERE (sending_id <> $2 OR audience = 'office')
                   AND sending_id IN (SELECT id FROM sending WHERE application_id = $1)";
    run(write, held, [id.into(), shown.into()]).await?;
    for file in files::files_of(&**write, "application", [id]).await? {
        if !held_by_sending(&**write, file.id).await? {
            remove(write, act, [&file].into_iter()).await?;
        }
    }
    empty_consents(write, act, id).await?;
    record(write, act, id, "inside", "sent").await
}

fn public(sending: &Sending, form: &Form<Uuid>) -> Answers {
    let mut answers = sending.answers();
    answers.0.retain(|key, _| form.question(key).is_some_and(|question| !question.private));
    answers
}

async fn inside(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    for sql in INSIDE {
        run(write, sql, [id.into()]).await?;
    }
    invitation::empty_to(write, act.at, "application", id).await?;
    mail::empty_about(write, act.at, "application", id).await
}

async fn remove<'a>(
    write: &mut Write,
    act: &Act,
    files: impl Iterator<Item = &'a File>,
) -> Result<(), DbErr> {
    for file in files {
        files::remove(write, act, file).await?;
    }
    Ok(())
}

/// Empties the consents of an entry on which no file stands any more, also of pictures that were taken out before. One that
/// an entry still kept may use stays for that one.
async fn empty_consents(write: &Write, act: &Act, id: Uuid) -> Result<(), DbErr> {
    for consent in consents_of_this_alone(&**write, id).await? {
        consent::empty_unused(write, act, consent).await?;
    }
    Ok(())
}

async fn record(
    write: &Write,
    act: &Act,
    id: Uuid,
    what: &'static str,
    why: &'static str,
) -> Result<(), DbErr> {
    let sql = "INSERT INTO emptying (application_id, what, why, emptied_at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (application_id, what) DO UPDATE SET why = $3, emptied_at = $4";
    run(write, sql, [id.into(), what.into(), why.into(), act.at.into()]).await?;
    let (verb, fields) = match what {
        "whole" => ("empty", ["answers", "files", "texts", "letters"]),
        _ => ("empty_inside", ["answers", "files", "texts", "letters"]),
    };
    act.record(write, "application", id, verb, &fields).await
}

/// Empties what people wrote to a call whose sent entries have had their time: who asked what, who was let through late,
/// and the letters about that.
///
/// # Errors
/// The database refused.
pub(crate) async fn empty_writers(write: &Write, now: Moment) -> Result<(), DbErr> {
    const OVER: &str = "(SELECT id FROM call WHERE closes_at + sent_days * 86400000000 <= $1)";
    let asked =
        format!("UPDATE call_question SET body = '', asked_by = NULL WHERE body <> '' AND call_id IN {OVER}");
    run(write, &asked, [now.into()]).await?;
    let passes = format!(
        "UPDATE late_pass SET email = '', reason = ''
          WHERE (email <> '' OR reason <> '') AND call_id IN {OVER}"
    );
    run(write, &passes, [now.into()]).await?;
    mail::empty_within(write, now, call::NOUN, Call::over(now)).await
}

async fn run<const N: usize>(write: &Write, sql: &str, values: [Value; N]) -> Result<(), DbErr> {
    let statement = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
    write.execute_raw(statement).await.map(drop)
}
