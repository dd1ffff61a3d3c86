//! What happened to the demonstration's entries after they were sent, by the verbs of those who did it.

use calls::application::{Sending, answers_of, application_of, latest_sending, save_answer, withdraw};
use calls::call::form_version;
use calls::form::Given;
use calls::screening::clarification::{self, Question};
use calls::screening::decision::{
    Refusal, confirm_refusal, find_eligible, propose_refusal, restore_entry, standing_decision,
};
use calls::screening::finding::{Answer, Typed, record_findings};
use calls::screening::review::{Outcome, ask_review, decide_review};
use calls::screening::{Case, find_case};
use foundation::{Act, House, Language, Right, Role, SignedIn, Viewer, Write};
use sea_orm::DbErr;
use uuid::Uuid;

use super::arrivals::send_entry;
use super::entries::{Edition, Ground};
use super::samples::{SampleEntry, State};

/// Who of the secretariat screens, who confirms a No, and who reviews one, having taken no part in it.
const FIRST: &str = "secretariat";
const SECOND: &str = "secretariat-2";
const THIRD: &str = "secretariat-3";
/// How long each step takes: also the longest way of an entry that arrived three days ago ends before today.
const STEP_MINUTES: i64 = 12 * 60;

/// Why a verb of a room was refused.
pub(super) type Untold = Box<dyn std::error::Error + Send + Sync>;

/// One step of an entry on its way to its state.
#[derive(Clone, Copy)]
enum Step {
    Ask,
    Answer,
    FindEligible,
    ProposeRefusal,
    ConfirmRefusal,
    AskReview,
    Review(Outcome),
    Change,
    Withdraw,
    Restore,
}

impl State {
    fn steps(self) -> &'static [Step] {
        use Step::{
            Answer, Ask, AskReview, Change, ConfirmRefusal, FindEligible, ProposeRefusal, Restore, Review,
            Withdraw,
        };
        match self {
            Self::Draft | Self::Sent => &[],
            Self::Asked => &[Ask],
            Self::Answered => &[Ask, Answer],
            Self::Eligible => &[FindEligible],
            Self::RefusalProposed => &[ProposeRefusal],
            Self::NotEligible => &[ProposeRefusal, ConfirmRefusal],
            Self::InReview => &[ProposeRefusal, ConfirmRefusal, AskReview],
            Self::Upheld => &[ProposeRefusal, ConfirmRefusal, AskReview, Review(Outcome::Upheld)],
            Self::Overturned => &[ProposeRefusal, ConfirmRefusal, AskReview, Review(Outcome::Overturned)],
            Self::Changed => &[FindEligible, Change],
            Self::Withdrawn => &[Withdraw],
            Self::Restored => &[FindEligible, Withdraw, Restore],
        }
    }
}

/// Brings a sent sample entry into its state. `act` is its sending.
pub(super) async fn settle(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), Untold> {
    let mut act = act.clone();
    for step in sample.state.steps() {
        act.at = act.at.plus_minutes(STEP_MINUTES);
        match step {
            Step::Ask => ask(write, house, &act, ground, edition, sample, id).await?,
            Step::Answer => answer(write, &act, edition, sample, id).await?,
            Step::FindEligible => eligible(write, house, &act, ground, id).await?,
            Step::ProposeRefusal => propose(write, &act, ground, sample, id).await?,
            Step::ConfirmRefusal => confirm(write, house, &act, ground, id).await?,
            Step::AskReview => ask_for_review(write, &act, sample, id).await?,
            Step::Review(outcome) => review(write, house, &act, ground, sample, id, *outcome).await?,
            Step::Change => change(write, &act, edition, id).await?,
            Step::Withdraw => {
                let application = application_of(&**write, id).await?;
                withdraw(write, &act, act.person.unwrap_or_default(), &application).await?;
            }
            Step::Restore => {
                let (act, case) = screened(write, &act, ground, FIRST, id).await?;
                restore_entry(write, &act, house, &case).await?;
            }
        }
    }
    Ok(())
}

/// Finds an entry eligible, as the secretariat does.
pub(super) async fn eligible(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    id: Uuid,
) -> Result<(), Untold> {
    let (act, case) = screened(write, act, ground, FIRST, id).await?;
    let sending = newest(write, id).await?;
    let rules = form_version(&**write, sending.form_id).await?.form.rules;
    let yes = rules.into_iter().map(|rule| (rule.key, Typed { answer: Answer::Yes, over: None })).collect();
    record_findings(write, &act, &case, sending.id, &yes).await?;
    find_eligible(write, &act, house, &case, sending.id).await?;
    Ok(())
}

async fn propose(
    write: &Write,
    act: &Act,
    ground: &Ground<'_>,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), Untold> {
    let (act, case) = screened(write, act, ground, FIRST, id).await?;
    let refusal = Refusal {
        reasons: sample.refusal_reason.iter().cloned().collect(),
        explanation: sample.refusal_text.clone(),
    };
    propose_refusal(write, &act, &case, newest(write, id).await?.id, &refusal).await?;
    Ok(())
}

async fn confirm(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    id: Uuid,
) -> Result<(), Untold> {
    let (act, case) = screened(write, act, ground, SECOND, id).await?;
    let sending = newest(write, id).await?;
    let proposal = standing_decision(&**write, sending.id).await?.ok_or_else(|| missing("proposal"))?;
    confirm_refusal(write, &act, house, &case, proposal.id).await?;
    Ok(())
}

async fn ask_for_review(write: &Write, act: &Act, sample: &SampleEntry, id: Uuid) -> Result<(), Untold> {
    let why = &sample.review.as_ref().ok_or_else(|| missing("review"))?.why;
    let applicant = viewer(act.person.unwrap_or_default(), Right { role: Role::Applicant, within: Some(id) });
    let application = application_of(&**write, id).await?;
    ask_review(write, act, &applicant, &application, why).await?;
    Ok(())
}

async fn review(
    write: &mut Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    sample: &SampleEntry,
    id: Uuid,
    outcome: Outcome,
) -> Result<(), Untold> {
    let (act, case) = screened(write, act, ground, THIRD, id).await?;
    let explanation = &sample.review.as_ref().ok_or_else(|| missing("review"))?.explanation;
    decide_review(write, &act, house, &case, outcome, explanation).await?;
    Ok(())
}

async fn ask(
    write: &Write,
    house: &House,
    act: &Act,
    ground: &Ground<'_>,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), Untold> {
    let (act, case) = screened(write, act, ground, FIRST, id).await?;
    let back = sample.question_back.as_ref().ok_or_else(|| missing("question back"))?;
    let question = Question {
        id: act.id(),
        sending: newest(write, id).await?.id,
        section: back.section.clone(),
        rule: None,
        message: back.text.clone(),
        days: 14,
    };
    clarification::ask(write, &act, house, &case, &edition.version, &question).await?;
    Ok(())
}

async fn answer(
    write: &mut Write,
    act: &Act,
    edition: &Edition,
    sample: &SampleEntry,
    id: Uuid,
) -> Result<(), Untold> {
    let back = sample.question_back.as_ref().and_then(|back| back.answer.as_ref());
    let answer = back.ok_or_else(|| missing("answer"))?;
    reword(write, act, id, &answer.question, &answer.text).await?;
    Ok(send_entry(write, act, edition, id).await?)
}

/// A small change after the decision, so that the entry is queued as changed.
async fn change(write: &mut Write, act: &Act, edition: &Edition, id: Uuid) -> Result<(), Untold> {
    let (answers, _) = answers_of(&**write, id).await?;
    let days = answers.text("staff_days").parse::<i64>().map_or(1, |days| days + 1);
    reword(write, act, id, "staff_days", &days.to_string()).await?;
    Ok(send_entry(write, act, edition, id).await?)
}

async fn reword(write: &Write, act: &Act, id: Uuid, question: &str, text: &str) -> Result<(), DbErr> {
    let (_, stored) = answers_of(&**write, id).await?;
    let version = stored.get(question).map_or(0, |stored| stored.version);
    let (person, given) = (act.person.unwrap_or_default(), Given::One(text.to_owned()));
    save_answer(write, act, person, id, question, &given, version).await.map(drop)
}

async fn newest(write: &Write, id: Uuid) -> Result<Sending, DbErr> {
    latest_sending(&**write, id).await?.ok_or_else(|| missing("sending"))
}

fn missing(what: &str) -> DbErr {
    DbErr::RecordNotFound(what.to_owned())
}

/// An entry in the hands of a person of the secretariat, and the act of that person.
async fn screened(
    write: &Write,
    act: &Act,
    ground: &Ground<'_>,
    key: &str,
    id: Uuid,
) -> Result<(Act, Case), DbErr> {
    let person = ground.persons[key];
    let viewer = viewer(person, Right { role: Role::Secretariat, within: Some(ground.lead) });
    let case = find_case(&**write, &viewer, id).await?.ok_or_else(|| missing("case"))?;
    Ok((Act { person: Some(person), ..act.clone() }, case))
}

/// The eyes of a person who has one right.
pub(super) fn viewer(person: Uuid, right: Right) -> Viewer {
    let rights = vec![right];
    let person =
        SignedIn { id: person, session: Uuid::nil(), name: String::new(), language: Language::En, rights };
    Viewer { person: Some(person) }
}
