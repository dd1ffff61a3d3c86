//! What this room stores of a person, for the copy of their data that they may take away. Secrets stay here: hashes of
//! codes and tokens, and what passkeys are checked by.

use foundation::mail::mails_to;
use foundation::{Moment, audit};
use sea_orm::entity::prelude::*;
use serde_json::{Value as Json, json};

use crate::invitation::Invitation;
use crate::passkey::passkeys_of;
use crate::person::{appointments_of, read_persons};
use crate::session::sessions_of;
use crate::{consent, email_change, invitation};

const RECORDS: u64 = 10_000;

/// Everything of a person in this room.
///
/// # Errors
/// The database refused.
pub async fn export(database: &impl ConnectionTrait, person: Uuid) -> Result<Json, DbErr> {
    let persons = read_persons(database, [person]).await?;
    let roles = appointments_of(database, person).await?;
    let sessions = sessions_of(database, person).await?;
    let passkeys = passkeys_of(database, person).await?;
    let changes = email_change::of_person(database, person).await?;
    let invitations = invitation::of_person(database, person).await?;
    let consents = consent::copies_for(database, person).await?;
    let letters = mails_to(database, person, RECORDS).await?;
    let records = audit::acts_of(database, person, RECORDS).await?;
    Ok(json!({
        "person": persons.first().map(|person| json!({
            "id": person.id,
            "name": person.name,
            "email": person.email,
            "language": person.language,
            "created_at": person.created_at.rfc3339(),
        })),
        "roles": roles.iter().map(|role| json!({
            "role": role.role,
            "within": role.within,
            "began_at": role.began_at.rfc3339(),
            "ended_at": role.ended_at.map(Moment::rfc3339),
        })).collect::<Vec<_>>(),
        "sessions": sessions.iter().map(|session| json!({
            "browser": session.browser,
            "began_at": session.began_at.rfc3339(),
            "seen_at": session.seen_at.rfc3339(),
            "ended_at": session.ended_at.map(Moment::rfc3339),
        })).collect::<Vec<_>>(),
        "passkeys": passkeys.iter().map(|passkey| json!({
            "label": passkey.label,
            "made_at": passkey.made_at.rfc3339(),
            "used_at": passkey.used_at.map(Moment::rfc3339),
        })).collect::<Vec<_>>(),
        "email_changes": changes.iter().map(|change| json!({
            "email": change.email,
            "asked_at": change.asked_at.rfc3339(),
            "used_at": change.used_at.map(Moment::rfc3339),
        })).collect::<Vec<_>>(),
        "invitations": invitations.iter().map(|invitation| exported(invitation, person)).collect::<Vec<_>>(),
        "letters": letters.iter().map(|letter| json!({
            "subject": letter.subject,
            "text": letter.body,
            "at": letter.enqueued_at.rfc3339(),
        })).collect::<Vec<_>>(),
        "consents_recorded": consents.iter().map(|consent| json!({
            "id": consent.id,
            "covers": consent.covers,
            "uses": consent.uses,
            "recorded_at": consent.recorded_at.rfc3339(),
            "withdrawn_at": consent.withdrawn_at.map(Moment::rfc3339),
        })).collect::<Vec<_>>(),
        "audit_records": records.iter().map(|record| json!({
            "at": record.at.rfc3339(),
            "noun": record.noun,
            "noun_id": record.noun_id,
            "verb": record.verb,
            "fields": record.fields,
        })).collect::<Vec<_>>(),
    }))
}

/// The address is the invited person's, so the inviter's copy leaves it out once somebody else accepted.
fn exported(invitation: &Invitation, person: Uuid) -> Json {
    let accepted_here = invitation.accepted_by == Some(person);
    json!({
        "noun": invitation.noun,
        "noun_id": invitation.noun_id,
        "role": invitation.role,
        "title": invitation.title,
        "sent": invitation.invited_by == person,
        "email": (accepted_here || invitation.accepted_by.is_none()).then_some(&invitation.email),
        "invited_at": invitation.invited_at.rfc3339(),
        "accepted_at": invitation.accepted_at.map(Moment::rfc3339),
        "withdrawn_at": invitation.withdrawn_at.map(Moment::rfc3339),
    })
}
