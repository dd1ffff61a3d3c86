//! Decisions: eligible by one person, not eligible by two; one decision that stands for each sending.

use foundation::{Act, House, Moment, Write};
use people::organisation::read_organisations;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};

use super::letter::{Occasion, letters, post_letters};
use super::review::review_of;
use super::{Case, clarification, finding};
use crate::application::{self, Sending, latest_sending, withdrawn_since};
use crate::call::form_version;
use crate::form::Rule;
use crate::retaining::emptied_since;
use crate::showing;

/// For how many days a review of a No may be asked for.
pub const REVIEW_DAYS: i64 = 14;

/// What was decided of a sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(12))", rename_all = "snake_case")]
pub enum Verdict {
    /// It competes.
    Eligible,
    /// It does not.
    NotEligible,
}

/// A decision.
pub type Decision = decision::Model;

mod decision {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub application_id: Uuid,
        pub sending_id: Uuid,
        pub verdict: super::Verdict,
        pub reasons: String,
        pub explanation: String,
        pub proposed_at: Moment,
        pub proposed_by: Uuid,
        pub confirmed_at: Option<Moment>,
        pub confirmed_by: Option<Uuid>,
        pub review_until: Option<Moment>,
        pub set_aside_at: Option<Moment>,
        pub set_aside_by: Option<Uuid>,
        pub set_aside_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Decision {
    /// Whether it was taken, and the applicants were told: an Eligible at once, a No once a second person had confirmed it.
    pub fn is_in_force(&self) -> bool {
        self.verdict == Verdict::Eligible || self.confirmed_at.is_some()
    }

    /// The codes of its reasons.
    pub fn reasons(&self) -> Vec<String> {
        serde_json::from_str(&self.reasons).unwrap_or_default()
    }
}

/// Why an entry is not eligible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// Codes of the form's reasons.
    pub reasons: Vec<String>,
    /// What is said besides, in the language of the entry.
    pub explanation: String,
}

/// Why a decision was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotDecided {
    /// The applicant has sent another version since the page was shown.
    #[error("the entry was sent again meanwhile")]
    Changed,
    /// Somebody else has decided, or taken back what was to be confirmed.
    #[error("the entry was decided meanwhile")]
    Decided,
    /// It was withdrawn.
    #[error("the entry was withdrawn")]
    Withdrawn,
    /// The applicant still has time to answer.
    #[error("a question is open")]
    Waiting,
    /// A rule of the form is answered with No or Ask, or not at all.
    #[error("not every rule is answered with Yes")]
    NotAllYes,
    /// None of the form's reasons is named.
    #[error("no reason is named")]
    NoReason,
    /// Who typed an entry in from paper decides nothing about it.
    #[error("the screener typed the entry in")]
    TypedIn,
    /// Who takes part in an entry decides nothing about it.
    #[error("it is the screener's own entry")]
    OwnEntry,
    /// Who proposed a No cannot confirm it.
    #[error("the second person must be another one")]
    SamePerson,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// The decision that stands for a sending.
///
/// # Errors
/// The database refused.
pub async fn standing_decision(
    database: &impl ConnectionTrait,
    sending: Uuid,
) -> Result<Option<Decision>, DbErr> {
    decision::Entity::find()
        .filter(decision::Column::SendingId.eq(sending))
        .filter(decision::Column::SetAsideAt.is_null())
        .one(database)
        .await
}

/// Every decision and proposal on an application, the newest first.
///
/// # Errors
/// The database refused.
pub async fn decisions(database: &impl ConnectionTrait, application: Uuid) -> Result<Vec<Decision>, DbErr> {
    decision::Entity::find()
        .filter(decision::Column::ApplicationId.eq(application))
        .order_by_desc(decision::Column::ProposedAt)
        .order_by_desc(decision::Column::Id)
        .all(database)
        .await
}

/// Finds a sending eligible: it is shown, and the applicants are told, in the same write. Each rule of its form has been
/// answered with Yes before, so that the record says what the decision stands on.
///
/// # Errors
/// It was not decided, and why.
pub async fn find_eligible(
    write: &mut Write,
    act: &Act,
    house: &House,
    case: &Case,
    sending: Uuid,
) -> Result<Uuid, NotDecided> {
    let sending = undecided(write, case, sending).await?;
    by_another(case)?;
    let findings = finding::findings(&**write, [sending.id]).await?;
    let yes = |rule: &Rule<_>| {
        findings
            .get(&(sending.id, rule.key.clone()))
            .is_some_and(|finding| finding.answer == finding::Answer::Yes)
    };
    if !form_version(&**write, sending.form_id).await?.form.rules.iter().all(yes) {
        return Err(NotDecided::NotAllYes);
    }
    let id = decide(write, act, case, &sending, Verdict::Eligible, &Refusal::default()).await?;
    show(write, act, case, &sending).await?;
    tell(write, act, house, case, &sending, &Occasion::Eligible).await?;
    record(write, act, case, "find_eligible").await?;
    Ok(id)
}

/// Proposes that a sending is not eligible: not in force until a second person confirms it.
///
/// # Errors
/// It was not proposed, and why.
pub async fn propose_refusal(
    write: &Write,
    act: &Act,
    case: &Case,
    sending: Uuid,
    refusal: &Refusal,
) -> Result<Uuid, NotDecided> {
    let sending = undecided(write, case, sending).await?;
    by_another(case)?;
    let open = clarification::reopened_section(&**write, case.application().id, act.at).await?;
    if open.is_some() {
        return Err(NotDecided::Waiting);
    }
    let form = form_version(&**write, sending.form_id).await?.form;
    let known = |code: &String| form.reasons.iter().any(|reason| reason.key == *code);
    if refusal.reasons.is_empty() || !refusal.reasons.iter().all(known) {
        return Err(NotDecided::NoReason);
    }
    let id = decide(write, act, case, &sending, Verdict::NotEligible, refusal).await?;
    record(write, act, case, "propose_refusal").await?;
    Ok(id)
}

/// Confirms a proposed No as the second person: it is in force, and the applicants are told.
///
/// # Errors
/// It was not confirmed, and why.
pub async fn confirm_refusal(
    write: &mut Write,
    act: &Act,
    house: &House,
    case: &Case,
    decision: Uuid,
) -> Result<(), NotDecided> {
    by_another(case)?;
    let (proposal, sending) = proposal(write, case, decision).await?;
    if proposal.proposed_by == case.person() {
        return Err(NotDecided::SamePerson);
    }
    let review_until = act.at.plus_days(REVIEW_DAYS);
    let row = decision::ActiveModel {
        id: Set(proposal.id),
        confirmed_at: Set(Some(act.at)),
        confirmed_by: Set(Some(case.person())),
        review_until: Set(Some(review_until)),
        ..Default::default()
    };
    decision::Entity::update(row).exec(&**write).await?;
    showing::hide(write, case.application().id).await?;
    let refusal = Refusal { reasons: proposal.reasons(), explanation: proposal.explanation };
    let occasion = refusal_letter(&**write, &sending, &refusal, review_until).await?;
    tell(write, act, house, case, &sending, &occasion).await?;
    record(write, act, case, "confirm_refusal").await?;
    Ok(())
}

/// Sends a proposed No back: the entry waits for a decision again.
///
/// # Errors
/// It was not sent back, and why.
pub async fn send_back(
    write: &Write,
    act: &Act,
    case: &Case,
    decision: Uuid,
    why: &str,
) -> Result<(), NotDecided> {
    by_another(case)?;
    let (proposal, _) = proposal(write, case, decision).await?;
    set_aside(write, act, case, proposal.id, why).await?;
    record(write, act, case, "send_back_refusal").await?;
    Ok(())
}

/// Restores a withdrawn entry, unless its retention has emptied it, or who asks takes part in it. An Eligible that stood
/// before has ended with the withdrawal: it needs a new decision.
///
/// # Errors
/// The database refused.
pub async fn restore_entry(write: &Write, act: &Act, house: &House, case: &Case) -> Result<(), DbErr> {
    let application = case.application().id;
    application::lock(write, application).await?;
    let emptied = emptied_since(&**write, application).await?.is_some();
    if emptied || case.is_own() || withdrawn_since(&**write, application).await?.is_none() {
        return Ok(());
    }
    application::restore(write, act, case.person(), application).await?;
    let Some(sending) = latest_sending(&**write, application).await? else {
        return Ok(());
    };
    tell(write, act, house, case, &sending, &Occasion::Restored).await?;
    let Some(decision) = standing_decision(&**write, sending.id).await? else {
        return Ok(());
    };
    let overturned = review_of(&**write, decision.id).await?.is_some_and(|review| review.is_overturned());
    if decision.verdict == Verdict::Eligible || overturned {
        set_aside(write, act, case, decision.id, "").await?;
    }
    Ok(())
}

/// What the applicants of a refused entry will read.
///
/// # Errors
/// The database refused.
pub async fn refusal_letter(
    database: &impl ConnectionTrait,
    sending: &Sending,
    refusal: &Refusal,
    review_until: Moment,
) -> Result<Occasion, DbErr> {
    let form = form_version(database, sending.form_id).await?.form;
    let named = form.reasons.iter().filter(|reason| refusal.reasons.contains(&reason.key));
    Ok(Occasion::NotEligible {
        reasons: named.map(|reason| reason.label).collect(),
        explanation: refusal.explanation.clone(),
        review_until,
    })
}

/// Shows a sending to the public, under the country of its authority.
pub(super) async fn show(write: &mut Write, act: &Act, case: &Case, sending: &Sending) -> Result<(), DbErr> {
    let ids = [sending.authority_id];
    let (authorities, _) = read_organisations(&**write, sending.language, ids).await?;
    let country = authorities.first().map_or("", |authority| &authority.country);
    showing::show(write, act, case.application(), sending, country).await
}

pub(super) async fn tell(
    write: &Write,
    act: &Act,
    house: &House,
    case: &Case,
    sending: &Sending,
    occasion: &Occasion,
) -> Result<(), DbErr> {
    let letters = letters(&**write, house, case, sending, occasion).await?;
    post_letters(write, act, house, case, letters).await
}

/// Who takes part in an entry or typed it in decides nothing about it.
fn by_another(case: &Case) -> Result<(), NotDecided> {
    if case.is_typed() {
        Err(NotDecided::TypedIn)
    } else if case.is_own() {
        Err(NotDecided::OwnEntry)
    } else {
        Ok(())
    }
}

/// The newest sending, if it is the one that was looked at, no decision stands, and it was not withdrawn.
async fn undecided(write: &Write, case: &Case, sending: Uuid) -> Result<Sending, NotDecided> {
    let application = case.application().id;
    application::lock(write, application).await?;
    if withdrawn_since(&**write, application).await?.is_some() {
        return Err(NotDecided::Withdrawn);
    }
    let latest = latest_sending(&**write, application).await?;
    let latest = latest.filter(|latest| latest.id == sending).ok_or(NotDecided::Changed)?;
    match standing_decision(&**write, sending).await? {
        Some(_) => Err(NotDecided::Decided),
        None => Ok(latest),
    }
}

/// A No that waits for the second person, and the sending it is about.
async fn proposal(write: &Write, case: &Case, decision: Uuid) -> Result<(Decision, Sending), NotDecided> {
    let application = case.application().id;
    application::lock(write, application).await?;
    if withdrawn_since(&**write, application).await?.is_some() {
        return Err(NotDecided::Withdrawn);
    }
    let proposal = decision::Entity::find_by_id(decision)
        .filter(decision::Column::ApplicationId.eq(application))
        .filter(decision::Column::Verdict.eq(Verdict::NotEligible))
        .filter(decision::Column::ConfirmedAt.is_null())
        .filter(decision::Column::SetAsideAt.is_null())
        .one(&**write)
        .await?
        .ok_or(NotDecided::Decided)?;
    let latest = latest_sending(&**write, application).await?;
    match latest.filter(|latest| latest.id == proposal.sending_id) {
        Some(sending) => Ok((proposal, sending)),
        None => Err(NotDecided::Changed),
    }
}

async fn decide(
    write: &Write,
    act: &Act,
    case: &Case,
    sending: &Sending,
    verdict: Verdict,
    refusal: &Refusal,
) -> Result<Uuid, DbErr> {
    clarification::close(write, act, case).await?;
    let id = act.id();
    let reasons = serde_json::to_string(&refusal.reasons).map_err(|error| DbErr::Json(error.to_string()))?;
    let row = decision::ActiveModel {
        id: Set(id),
        application_id: Set(case.application().id),
        sending_id: Set(sending.id),
        verdict: Set(verdict),
        reasons: Set(reasons),
        explanation: Set(refusal.explanation.clone()),
        proposed_at: Set(act.at),
        proposed_by: Set(case.person()),
        confirmed_at: Set(None),
        confirmed_by: Set(None),
        review_until: Set(None),
        set_aside_at: Set(None),
        set_aside_by: Set(None),
        set_aside_why: Set(None),
    };
    decision::Entity::insert(row).exec_without_returning(&**write).await?;
    Ok(id)
}

async fn set_aside(write: &Write, act: &Act, case: &Case, decision: Uuid, why: &str) -> Result<(), DbErr> {
    let row = decision::ActiveModel {
        id: Set(decision),
        set_aside_at: Set(Some(act.at)),
        set_aside_by: Set(Some(case.person())),
        set_aside_why: Set(Some(why.to_owned()).filter(|why| !why.is_empty())),
        ..Default::default()
    };
    decision::Entity::update(row).exec(&**write).await.map(drop)
}

async fn record(write: &Write, act: &Act, case: &Case, verb: &'static str) -> Result<(), DbErr> {
    act.record(write, "application", case.application().id, verb, &["decision"]).await
}
