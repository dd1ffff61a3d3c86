//! What this room holds of a person: for the copy of their data, and for their erasure.

use foundation::files::files_of;
use foundation::{Act, Moment, Role, Write};
use people::person::{holders, nouns_of, read_persons};
use sea_orm::{ActiveEnum, ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::application::{NOUN, answers_of, application_of, kept_naming, sendings};
use crate::postal::{arrival_of, typists};
use crate::retaining::empty_whole;
use crate::screening::clarification::clarifications;
use crate::screening::decision::{Decision, decisions};

/// Everything of a person in this room: the entries they take part in with what was asked and decided of them, as far as they
/// were told; what they typed, uploaded, asked, sent and withdrew.
///
/// # Errors
/// The database refused.
pub async fn export(database: &impl ConnectionTrait, person: Uuid) -> Result<Json, DbErr> {
    let mut entries = Vec::new();
    for id in nouns_of(database, person, Role::Applicant).await? {
        let Ok(application) = application_of(database, id).await else {
            continue;
        };
        // What somebody typed in from paper is the data of who sent the paper.
        if typists(database, id).await?.contains(&person) {
            continue;
        }
        let (_, stored) = answers_of(database, id).await?;
        let sent = sendings(database, id).await?;
        let given = files_of(database, NOUN, [id]).await?;
        let asked = clarifications(database, id).await?;
        let told = decisions(database, id).await?.into_iter().filter(Decision::is_in_force);
        entries.push(json!({
            "id": id,
            "call": application.call_id,
            "number": application.number,
            "language": application.language,
            "begun_at": application.created_at.rfc3339(),
            "bodies_typed": kept_naming(database, id).await?,
            "answers": stored.iter().map(|(question, stored)| json!({
                "question": question,
                "given": stored.given,
                "saved_at": stored.saved_at.rfc3339(),
                "saved_by_you": stored.saved_by == person,
            })).collect::<Vec<_>>(),
            "sendings": sent.iter().map(|sending| json!({
                "ordinal": sending.ordinal,
                "arrived_at": sending.arrived_at.rfc3339(),
                "answers": sending.answers(),
                "declarations": sending.declared(),
                "sent_by_you": sending.sent_by == person,
            })).collect::<Vec<_>>(),
            "files": given.iter().map(|file| json!({
                "question": file.slot,
                "name": file.shown_name(),
                "bytes": file.bytes,
                "shows": file.alt,
                "credit": file.credit,
                "uploaded_at": file.uploaded_at.rfc3339(),
                "uploaded_by_you": file.uploaded_by == Some(person),
            })).collect::<Vec<_>>(),
            "questions_back": asked.iter().map(|question| json!({
                "section": question.section,
                "text": question.message,
                "at": question.asked_at.rfc3339(),
                "due_at": question.due_at.rfc3339(),
                "answered_at": question.answered_at.map(Moment::rfc3339),
            })).collect::<Vec<_>>(),
            "decisions": told.map(|decision| json!({
                "verdict": decision.verdict.to_value(),
                "reasons": decision.reasons(),
                "explanation": decision.explanation,
                "at": decision.confirmed_at.unwrap_or(decision.proposed_at).rfc3339(),
                "review_until": decision.review_until.map(Moment::rfc3339),
            })).collect::<Vec<_>>(),
            "withdrawn_at": crate::application::withdrawn_since(database, id).await?.map(Moment::rfc3339),
        }));
    }
    Ok(json!({
        "entries": entries,
        "questions": asked(database, person).await?,
        "late_passes": passes(database, person).await?,
        "reviews_asked": reviews(database, person).await?,
        "notes": notes(database, person).await?,
    }))
}

#[derive(FromQueryResult)]
struct Written {
    noun: Uuid,
    body: String,
    at: Moment,
}

async fn written<const N: usize>(
    database: &impl ConnectionTrait,
    sql: &str,
    values: [Value; N],
) -> Result<Vec<Json>, DbErr> {
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    let all = Written::find_by_statement(statement).all(database).await?;
    Ok(all.iter().map(|one| json!({ "noun": one.noun, "text": one.body, "at": one.at.rfc3339() })).collect())
}

async fn asked(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Json>, DbErr> {
    let sql = "SELECT call_id AS noun, body, asked_at AS at FROM call_question WHERE asked_by = $1 ORDER BY asked_at, id";
    written(database, sql, [person.into()]).await
}

async fn reviews(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Json>, DbErr> {
    let sql = "SELECT d.application_id AS noun, r.why AS body, r.asked_at AS at
                 FROM review r JOIN decision d ON d.id = r.decision_id
                WHERE r.asked_by = $1 ORDER BY r.asked_at, r.id";
    written(database, sql, [person.into()]).await
}

async fn notes(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Json>, DbErr> {
    let sql = "SELECT application_id AS noun, body, written_at AS at FROM note WHERE written_by = $1
                ORDER BY written_at, id";
    written(database, sql, [person.into()]).await
}

async fn passes(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Json>, DbErr> {
    let Some(email) = email_of(database, person).await? else {
        return Ok(Vec::new());
    };
    let sql = "SELECT call_id AS noun, email AS body, given_at AS at FROM late_pass WHERE email = $1 ORDER BY given_at, id";
    written(database, sql, [email.into()]).await
}

async fn email_of(database: &impl ConnectionTrait, person: Uuid) -> Result<Option<String>, DbErr> {
    Ok(read_persons(database, [person]).await?.into_iter().next().and_then(|person| person.email))
}

/// Empties the drafts that nobody else holds, what the person asked, and the passes to their address.
///
/// What was sent is the authority's and stays, as does what was typed in from paper. Before the person's roles and
/// address go.
///
/// # Errors
/// The database refused.
pub async fn erase(write: &mut Write, act: &Act, person: Uuid) -> Result<(), DbErr> {
    for id in nouns_of(&**write, person, Role::Applicant).await? {
        let draft = application_of(&**write, id).await.is_ok_and(|application| application.number.is_none());
        let draft = draft && arrival_of(&**write, id).await?.is_none();
        if draft && holders(&**write, Role::Applicant, id).await?.len() == 1 {
            empty_whole(write, act, id, "erasure").await?;
        }
    }
    let email = email_of(&**write, person).await?;
    let backend = write.get_database_backend();
    let asked = "UPDATE call_question SET body = '', asked_by = NULL WHERE asked_by = $1";
    write.execute_raw(Statement::from_sql_and_values(backend, asked, [person.into()])).await?;
    if let Some(email) = email {
        let passes = "UPDATE late_pass SET email = '', reason = '' WHERE email = $1";
        write.execute_raw(Statement::from_sql_and_values(backend, passes, [email.into()])).await?;
    }
    Ok(())
}
