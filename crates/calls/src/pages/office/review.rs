//! A review of a No: decided by a person who took no part in it, once they have seen the letter.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Phrase, Words};

use super::preview::{Preview, language_hint, previews};
use super::trail::paragraphs;
use super::{case_page, entry_path, open_others_case, title_of};
use crate::application::latest_sending;
use crate::call::form_version;
use crate::screening::Case;
use crate::screening::letter::{Occasion, letters};
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

#[derive(Template)]
#[template(path = "pages/office/review_check.html")]
struct Check<'a> {
    w: &'a Words,
    path: String,
    title: String,
    lang: &'static str,
    outcome: String,
    what_follows: String,
    hidden: [(&'static str, String); 2],
    letters: Vec<Preview>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    outcome: String,
    explanation: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self { outcome: fields.raw("outcome").to_owned(), explanation: fields.paragraphs("explanation") }
    }

    fn outcome(&self) -> Result<Outcome, Vec<ErrorLine>> {
        let outcome = match self.outcome.as_str() {
            "upheld" => Ok(Outcome::Upheld),
            "overturned" => Ok(Outcome::Overturned),
            _ => Err(ErrorLine::new("outcome", Phrase::of("screening-error-outcome"))),
        };
        let unexplained = self.explanation.is_empty();
        let unexplained =
            unexplained.then(|| ErrorLine::new("explanation", Phrase::of("screening-error-explanation")));
        match (outcome, unexplained) {
            (Ok(outcome), None) => Ok(outcome),
            (outcome, unexplained) => Err(outcome.err().into_iter().chain(unexplained).collect()),
        }
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    page(&visit, &case, &Typed::default(), Vec::new()).await
}

/// Shows the letter first, and decides when it was seen.
pub(super) async fn decide(
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let typed = Typed::of(&fields);
    let outcome = match (typed.outcome(), fields.raw("step")) {
        (Err(errors), _) => return page(&visit, &case, &typed, errors).await,
        (Ok(_), "change") => return page(&visit, &case, &typed, Vec::new()).await,
        (Ok(outcome), "decide") => outcome,
        (Ok(outcome), _) => return check(&visit, &case, &typed, outcome).await,
    };
    let mut write = visit.house.database.begin().await?;
    let explanation = &typed.explanation;
    match decide_review(&mut write, &visit.act(), &visit.house, &case, outcome, explanation).await {
        Ok(()) => {
            write.commit().await?;
            Ok(visit.go(&format!("{}?done=reviewed", entry_path(&case))))
        }
        Err(NotReviewed::Database(error)) => Err(error.into()),
        Err(refused) => {
            drop(write);
            let errors = vec![ErrorLine::new("outcome", why_not(&refused))];
            page(&visit, &case, &typed, errors).await
        }
    }
}

/// The letter as it will be sent; whoever may not decide is told so before.
async fn check(visit: &Visit, case: &Case, typed: &Typed, outcome: Outcome) -> Result<Response, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let review = refusal(database, case.application().id).await?.and_then(|(_, review)| review);
    let sending = latest_sending(database, case.application().id).await?.ok_or(Problem::NotFound)?;
    if review.is_some_and(|review| review.took_part(case.person())) {
        let errors = vec![ErrorLine::new("outcome", why_not(&NotReviewed::TookPart))];
        return page(visit, case, typed, errors).await;
    }
    let explanation = typed.explanation.clone();
    let (said, what_follows, occasion) = match outcome {
        Outcome::Upheld => ("screening-upheld", "screening-check-upheld", Occasion::Upheld { explanation }),
        Outcome::Overturned => {
            ("screening-overturned", "screening-check-eligible", Occasion::Overturned { explanation })
        }
    };
    let letters = letters(database, &visit.house, case, &sending, &occasion).await?;
    let shown = Check {
        w,
        path: visit.link(&format!("{}/review", entry_path(case))),
        title: title_of(&sending),
        lang: sending.language.code(),
        outcome: w.get(said),
        what_follows: w.get(what_follows),
        hidden: [("outcome", typed.outcome.clone()), ("explanation", typed.explanation.clone())],
        letters: previews(w, &letters),
    };
    case_page(visit, case, "screening-decision-check").await?.render(&shown).await
}

fn why_not(refused: &NotReviewed) -> Phrase {
    Phrase::of(match refused {
        NotReviewed::TookPart => "screening-error-took-part",
        NotReviewed::Withdrawn => "screening-error-withdrawn",
        NotReviewed::NothingToReview | NotReviewed::TooLate | NotReviewed::Asked => "screening-error-decided",
        NotReviewed::Database(_) => "problem-broken-text",
    })
}

async fn page(
    visit: &Visit,
    case: &Case,
    typed: &Typed,
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
            .entered(Entered::one(&typed.outcome))
            .errors(w, &errors)
            .html(w),
        answer: Field::new("explanation", w.get("screening-review-explanation"), Kind::Area(None))
            .hint(language_hint(visit, case, sending.language).await?)
            .value(&typed.explanation)
            .lang(sending.language.code())
            .errors(w, &errors)
            .html(w),
    };
    let page = case_page(visit, case, "screening-to-review").await?;
    page.with_errors(!errors.is_empty()).render(&shown).await
}
