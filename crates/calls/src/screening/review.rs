//! Reviews: a fresh look at a confirmed No, asked for by an applicant, by a person who took no part in it.

use foundation::{Act, House, Viewer, Write};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;

use super::Case;
use super::decision::{Decision, Verdict, show, standing_decision, tell};
use super::letter::Occasion;
use crate::application::{self, Application, latest_sending, withdrawn_since};

/// How a review ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum Outcome {
    /// The No stays.
    Upheld,
    /// The entry is eligible.
    Overturned,
}

/// A review.
pub type Review = review::Model;

mod review {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub decision_id: Uuid,
        pub proposed_by: Uuid,
        pub confirmed_by: Uuid,
        pub asked_at: Moment,
        pub asked_by: Uuid,
        pub why: String,
        pub outcome: Option<super::Outcome>,
        pub explanation: Option<String>,
        pub decided_at: Option<Moment>,
        pub decided_by: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Review {
    /// Whether it made the entry eligible.
    pub fn is_overturned(&self) -> bool {
        self.outcome == Some(Outcome::Overturned)
    }
}

/// Why a review was not asked for or not decided.
#[derive(Debug, thiserror::Error)]
pub enum NotReviewed {
    /// No confirmed No stands, or it is reviewed already.
    #[error("there is no decision to review")]
    NothingToReview,
    /// The entry is withdrawn.
    #[error("the entry is withdrawn")]
    Withdrawn,
    /// Somebody who takes part in the entry has asked for a review, in other words.
    #[error("a review was asked for")]
    Asked,
    /// The time for asking is over.
    #[error("the time for asking is over")]
    TooLate,
    /// Who proposed, confirmed, or takes part in the entry, does not decide the review.
    #[error("the person took part in the decision")]
    TookPart,
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// The review of a decision.
///
/// # Errors
/// The database refused.
pub async fn review_of(database: &impl ConnectionTrait, decision: Uuid) -> Result<Option<Review>, DbErr> {
    review::Entity::find().filter(review::Column::DecisionId.eq(decision)).one(database).await
}

/// The confirmed No on the newest sending of an application, with its review, if one was asked for.
///
/// # Errors
/// The database refused.
pub async fn refusal(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<(Decision, Option<Review>)>, DbErr> {
    let Some(sending) = latest_sending(database, application).await? else {
        return Ok(None);
    };
    let decision = standing_decision(database, sending.id).await?;
    let confirmed = decision
        .filter(|decision| decision.verdict == Verdict::NotEligible && decision.confirmed_by.is_some());
    let Some(decision) = confirmed else {
        return Ok(None);
    };
    let review = review_of(database, decision.id).await?;
    Ok(Some((decision, review)))
}

/// Asks for a review of the No that stands: an applicant's right, once, until the day the letter names. None where it is
/// asked for in the same words already.
///
/// # Errors
/// It was not asked for, and why.
pub async fn ask_review(
    write: &Write,
    act: &Act,
    viewer: &Viewer,
    application: &Application,
    why: &str,
) -> Result<Option<Uuid>, NotReviewed> {
    let person = viewer.id().filter(|_| application.is_own(viewer));
    let person = person.ok_or(NotReviewed::NothingToReview)?;
    application::lock(write, application.id).await?;
    if withdrawn_since(&**write, application.id).await?.is_some() {
        return Err(NotReviewed::Withdrawn);
    }
    let (decision, review) = refusal(&**write, application.id).await?.ok_or(NotReviewed::NothingToReview)?;
    match review {
        Some(review) if review.why == why => return Ok(None),
        Some(_) => return Err(NotReviewed::Asked),
        None => {}
    }
    let confirmed_by = decision.confirmed_by.ok_or(NotReviewed::NothingToReview)?;
    if decision.review_until.is_none_or(|until| act.at >= until) {
        return Err(NotReviewed::TooLate);
    }
    let id = act.id();
    let row = review::ActiveModel {
        id: Set(id),
        decision_id: Set(decision.id),
        proposed_by: Set(decision.proposed_by),
        confirmed_by: Set(confirmed_by),
        asked_at: Set(act.at),
        asked_by: Set(person),
        why: Set(why.to_owned()),
        outcome: Set(None),
        explanation: Set(None),
        decided_at: Set(None),
        decided_by: Set(None),
    };
    review::Entity::insert(row).exec_without_returning(&**write).await?;
    act.record(write, "application", application.id, "ask_review", &["review"]).await?;
    Ok(Some(id))
}

impl Review {
    /// Whether a person took part in the No, so that the review is not theirs to decide. Who asked for it takes part in the
    /// entry: to them it is their own case.
    pub fn took_part(&self, person: Uuid) -> bool {
        [self.proposed_by, self.confirmed_by].contains(&person)
    }
}

/// Decides a review: the No stays, or the entry is eligible and shown. The applicants are told why.
///
/// # Errors
/// It was not decided, and why.
pub async fn decide_review(
    write: &mut Write,
    act: &Act,
    house: &House,
    case: &Case,
    outcome: Outcome,
    explanation: &str,
) -> Result<(), NotReviewed> {
    let application = case.application().id;
    application::lock(write, application).await?;
    if withdrawn_since(&**write, application).await?.is_some() {
        return Err(NotReviewed::NothingToReview);
    }
    let review = refusal(&**write, application).await?.and_then(|(_, review)| review);
    let review = review.filter(|review| review.decided_at.is_none()).ok_or(NotReviewed::NothingToReview)?;
    if case.is_own() || review.took_part(case.person()) {
        return Err(NotReviewed::TookPart);
    }
    let row = review::ActiveModel {
        id: Set(review.id),
        outcome: Set(Some(outcome)),
        explanation: Set(Some(explanation.to_owned())),
        decided_at: Set(Some(act.at)),
        decided_by: Set(Some(case.person())),
        ..Default::default()
    };
    review::Entity::update(row).exec(&**write).await?;
    let sending = latest_sending(&**write, application).await?.ok_or(NotReviewed::NothingToReview)?;
    let explanation = explanation.to_owned();
    let (verb, occasion) = match outcome {
        Outcome::Upheld => ("uphold", Occasion::Upheld { explanation }),
        Outcome::Overturned => {
            show(write, act, case, &sending).await?;
            ("overturn", Occasion::Overturned { explanation })
        }
    };
    tell(write, act, house, case, &sending, &occasion).await?;
    act.record(write, "application", application, verb, &["review"]).await?;
    Ok(())
}
