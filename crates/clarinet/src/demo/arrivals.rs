//! How the demonstration's entries arrive: in time, in the grace period, by a late pass, by post.

use std::collections::BTreeSet;

use calls::application::{NotSent, application_of, begin_application, open_check, send};
use calls::editing::pass::give_pass;
use calls::postal::{NewArrival, Stated, record_arrival};
use foundation::pages::Arrived;
use foundation::{Act, Language, Line, Moment, Write};
use uuid::Uuid;

use super::decisions::Untold;
use super::entries::{Edition, Ground};
use super::samples::{SampleEntry, Sent};

/// Who types in what came by post: not the first of the secretariat, who is then free to screen it.
pub(super) const TYPIST: &str = "secretariat-2";

/// Begins the draft of an entry, as its applicant does; of one that came by post as who types it in.
pub(super) async fn begin(
    write: &Write,
    act: &Act,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
    language: Language,
) -> Result<(), Untold> {
    let person = act.person.unwrap_or_default();
    let Sent::ByPost(envelope) = &sample.sent else {
        begin_application(write, act, person, &edition.call, id, language).await?;
        return Ok(());
    };
    let new = NewArrival {
        arrived_at: act.at,
        stated: Stated::Instant,
        entrant: Line::of(&envelope.entrant),
        email: None,
        address: envelope.address.clone(),
        note: envelope.note.clone(),
    };
    Ok(record_arrival(write, act, person, &edition.call, id, language, &new).await?)
}

/// Sends an entry; when it was sent.
pub(super) async fn arrive(
    write: &mut Write,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    sample: &SampleEntry,
    email: &str,
    id: Uuid,
) -> Result<Moment, Untold> {
    let (closes_at, person) = (edition.call.closes_at, act.person.unwrap_or_default());
    let at = match &sample.sent {
        Sent::InTime | Sent::ByPost(_) => act.at,
        Sent::InGrace => {
            open_check(write, person, id, closes_at.plus_minutes(-7)).await?;
            closes_at.plus_minutes(3)
        }
        Sent::ByLatePass { reason } => {
            let secretariat = ground.persons["secretariat"];
            let given = Act { at: closes_at.plus_days(1), person: Some(secretariat), ..act.clone() };
            let until = closes_at.plus_days(3);
            give_pass(write, &given, secretariat, &edition.call, email, until, reason).await??;
            closes_at.plus_days(2)
        }
    };
    send_entry(write, &Act { at, ..act.clone() }, edition, id).await?;
    Ok(at)
}

/// Sends an entry as its applicant does, with every declaration.
pub(super) async fn send_entry(
    write: &mut Write,
    act: &Act,
    edition: &Edition,
    id: Uuid,
) -> Result<(), NotSent> {
    let person = act.person.unwrap_or_default();
    let application = application_of(&**write, id).await?;
    let declared: BTreeSet<String> =
        edition.version.form.declarations.iter().map(|declaration| declaration.key.clone()).collect();
    let (call, version) = (&edition.call, &edition.version);
    send(write, act, person, &application, call, version, &declared, Arrived(act.at)).await.map(drop)
}
