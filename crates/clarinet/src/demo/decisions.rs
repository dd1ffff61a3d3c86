//! What the demonstration's secretariat has decided, by the verbs it decides with.

use calls::application::{Sending, answers_of, application_of, latest_sending, save_answer, withdraw};
use calls::call::form_version;
use calls::form::Given;
use calls::screening::clarification::{self, Question};
use calls::screening::decision::{NotDecided, Refusal, confirm_refusal, find_eligible, propose_refusal};
use calls::screening::find_case;
use calls::screening::finding::{Answer, Typed, record_findings};
use foundation::{Act, House, Language, Right, Role, SignedIn, Viewer, Write};
use sea_orm::DbErr;
use uuid::Uuid;

use super::entries::{Edition, Ground, SampleEntry, refused, send_entry};
use crate::program::Stopped;

/// Where the second person of the secretariat comes in.
const SECOND: &str = "secretariat-2";

/// Brings a sent sample entry into its state.
pub(super) async fn settle(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), Stopped> {
    let wrong = |error: &dyn std::fmt::Display| Stopped::Content(format!("{}: {error}", sample.slug));
    let person = act.person.unwrap_or_default();
    match sample.state.as_str() {
        "eligible" => eligible(write, house, act, ground, id).await.map_err(|error| wrong(&error)),
        "asked" => asked(write, house, act, ground, edition, sample, id).await.map_err(|error| wrong(&error)),
        "refusal_proposed" | "not_eligible" => {
            refuse(write, house, act, ground, sample, id).await.map_err(|error| wrong(&error))
        }
        "withdrawn" => {
            let application = application_of(&**write, id).await.map_err(refused)?;
            withdraw(write, act, person, &application).await.map(drop).map_err(refused)
        }
        "changed" => {
            eligible(write, house, act, ground, id).await.map_err(|error| wrong(&error))?;
            change(write, act, person, id).await.map_err(refused)?;
            send_entry(write, act, person, edition, id).await.map_err(|error| wrong(&error))
        }
        _ => Ok(()),
    }
}

/// Finds an entry eligible, as the secretariat does.
pub(super) async fn eligible(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    id: Uuid,
) -> Result<(), NotDecided> {
    let (act, viewer) = secretariat(act, ground, "secretariat");
    let case = find_case(&**write, &viewer, id).await?.ok_or_else(|| missing("case"))?;
    let sending = newest(write, id).await?;
    let rules = form_version(&**write, sending.form_id).await?.form.rules;
    let yes = rules.into_iter().map(|rule| (rule.key, Typed { answer: Answer::Yes, over: None })).collect();
    record_findings(write, &act, &case, sending.id, &yes).await?;
    find_eligible(write, &act, house, &case, sending.id).await.map(drop)
}

async fn refuse(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), NotDecided> {
    let (first, viewer) = secretariat(act, ground, "secretariat");
    let case = find_case(&**write, &viewer, id).await?.ok_or_else(|| missing("case"))?;
    let refusal = Refusal {
        reasons: sample.refusal_reason.iter().cloned().collect(),
        explanation: sample.refusal_text.clone().unwrap_or_default(),
    };
    let sending = newest(write, id).await?;
    let proposal = propose_refusal(write, &first, &case, sending.id, &refusal).await?;
    if sample.state == "not_eligible" {
        let (second, viewer) = secretariat(act, ground, SECOND);
        let case = find_case(&**write, &viewer, id).await?.ok_or_else(|| missing("case"))?;
        confirm_refusal(write, &second, house, &case, proposal).await?;
    }
    Ok(())
}

async fn asked(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), clarification::NotAsked> {
    let (act, viewer) = secretariat(act, ground, "secretariat");
    let case = find_case(&**write, &viewer, id).await?.ok_or_else(|| missing("case"))?;
    let back = sample.question_back.as_ref();
    let section =
        back.map_or("change", |back| if back.section == "evidence" { "change" } else { &back.section });
    let question = Question {
        id: act.id(),
        sending: newest(write, id).await?.id,
        section: section.to_owned(),
        rule: None,
        message: back.map(|back| back.text.clone()).unwrap_or_default(),
        days: 14,
    };
    clarification::ask(write, &act, house, &case, &edition.version, &question).await.map(drop)
}

/// A small change after the decision, so that the entry is queued as changed.
async fn change(write: &Write, act: &Act, person: Uuid, id: Uuid) -> Result<(), DbErr> {
    let (answers, stored) = answers_of(&**write, id).await?;
    let days = answers.text("staff_days").parse::<i64>().map_or(1, |days| days + 1);
    let version = stored.get("staff_days").map_or(0, |stored| stored.version);
    save_answer(write, act, person, id, "staff_days", &Given::One(days.to_string()), version).await.map(drop)
}

async fn newest(write: &Write, id: Uuid) -> Result<Sending, DbErr> {
    latest_sending(&**write, id).await?.ok_or_else(|| missing("sending"))
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(what.to_owned())
}

/// The act and the eyes of a person of the secretariat, a day after the entry arrived.
fn secretariat(act: &Act, ground: &Ground<'_>, key: &str) -> (Act, Viewer) {
    let id = ground.persons[key];
    let person = SignedIn {
        id,
        session: Uuid::nil(),
        name: String::new(),
        language: Language::En,
        rights: vec![Right { role: Role::Secretariat, within: Some(ground.lead) }],
    };
    (Act { at: act.at.plus_days(1), person: Some(id), ..act.clone() }, Viewer { person: Some(person) })
}
