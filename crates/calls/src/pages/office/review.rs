//! A review of a No: decided by a person who took no part in it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Phrase, Words};

use super::preview::language_hint;
use super::trail::paragraphs;
use super::{case_page, entry_path, open_others_case, title_of};
use crate::application::latest_sending;
use crate::call::form_version;
use crate::screening::Case;
use crate::screening::review::{NotReviewed, Outcome, decide_review, refusal};

#[derive(Template)]
#[template(path = "pages/office/review.html")]
struct Review<'a> {
    w: &'a Words,
    path: String,
    entry: String,
    errors: String,
    title: String,
    lang: &'static str,
    reasons: Vec<String>,
    explanation: Vec<String>,
    why: Vec<String>,
    asked: String,
    took_part: bool,
    outcome: String,
    answer: String,
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    page(&visit, &case, ("", ""), Vec::new()).await
}

pub(super) async fn decide(
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let explanation = fields.paragraphs("explanation");
    let typed = fields.raw("outcome");
    let outcome = match typed {
        "upheld" => Some(Outcome::Upheld),
        "overturned" => Some(Outcome::Overturned),
        _ => None,
    };
    let mut errors = Vec::new();
    if outcome.is_none() {
        errors.push(ErrorLine::new("outcome", Phrase::of("screening-error-outcome")));
    }
    if explanation.is_empty() {
        errors.push(ErrorLine::new("explanation", Phrase::of("screening-error-explanation")));
    }
    let (Some(outcome), true) = (outcome, errors.is_empty()) else {
        return page(&visit, &case, (typed, &explanation), errors).await;
    };
    let mut write = visit.house.database.begin().await?;
    match decide_review(&mut write, &visit.act(), &visit.house, &case, outcome, &explanation).await {
        Ok(()) => {
            write.commit().await?;
            Ok(visit.go(&format!("{}?done=reviewed", entry_path(&case))))
        }
        Err(NotReviewed::Database(error)) => Err(error.into()),
        Err(refused) => {
            drop(write);
            let errors = vec![ErrorLine::new("outcome", why_not(&refused))];
            page(&visit, &case, (typed, &explanation), errors).await
        }
    }
}

fn why_not(refused: &NotReviewed) -> Phrase {
    Phrase::of(match refused {
        NotReviewed::TookPart => "screening-error-took-part",
        NotReviewed::NothingToReview | NotReviewed::TooLate => "screening-error-decided",
        NotReviewed::Database(_) => "problem-broken-text",
    })
}

async fn page(
    visit: &Visit,
    case: &Case,
    typed: (&str, &str),
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let application = case.application().id;
    let open = match refusal(database, application).await? {
        Some((decision, Some(review))) if review.decided_at.is_none() => Some((decision, review)),
        _ => None,
    };
    let sending = latest_sending(database, application).await?;
    let (Some((decision, review)), Some(sending)) = (open, sending) else {
        return Ok(visit.go(&entry_path(case)));
    };
    let form = form_version(database, sending.form_id).await?.form;
    let named = decision.reasons();
    let reasons: Vec<_> = form.reasons.iter().filter(|reason| named.contains(&reason.key)).collect();
    let texts = read_texts(database, visit.language, reasons.iter().map(|reason| reason.label)).await?;
    let outcomes = vec![
        Choice::new("upheld", w.get("screening-upheld")),
        Choice::new("overturned", w.get("screening-overturned")),
    ];
    let shown = Review {
        w,
        path: visit.link(&format!("{}/review", entry_path(case))),
        entry: visit.link(&entry_path(case)),
        errors: ErrorSummary::html(w, &errors),
        title: title_of(&sending),
        lang: sending.language.code(),
        reasons: reasons.iter().map(|reason| texts.body(reason.label).to_owned()).collect(),
        explanation: paragraphs(&decision.explanation),
        why: paragraphs(&review.why),
        asked: w.date_time(review.asked_at, &case.call().time_zone()),
        took_part: review.took_part(case.person()),
        outcome: Field::new("outcome", w.get("screening-outcome"), Kind::Radios(outcomes))
            .entered(Entered::one(typed.0))
            .errors(w, &errors)
            .html(w),
        answer: Field::new("explanation", w.get("screening-review-explanation"), Kind::Area(None))
            .hint(language_hint(visit, case, sending.language).await?)
            .value(typed.1)
            .lang(sending.language.code())
            .errors(w, &errors)
            .html(w),
    };
    let page = case_page(visit, case, "screening-to-review").await?;
    page.with_errors(!errors.is_empty()).render(&shown).await
}
