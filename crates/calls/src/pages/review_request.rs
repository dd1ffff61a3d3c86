//! An applicant asks for a review of a No.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::read_texts;
use foundation::{Phrase, Words, t};

use super::office::trail::paragraphs;
use crate::application::{Application, find_own_application, latest_sending, withdrawn_since};
use crate::call::{call_of, form_version};
use crate::letters::office::review_asked;
use crate::screening::review::{NotReviewed, ask_review, refusal};
use crate::showing::TITLE;

const MOST_WORDS: usize = 500;

#[derive(Template)]
#[template(path = "pages/review_request.html")]
struct Request<'a> {
    w: &'a Words,
    heading: String,
    path: String,
    errors: String,
    title: String,
    lang: &'static str,
    reasons: Vec<String>,
    explanation: Vec<String>,
    /// Until when it may be asked for, while it may.
    until: Option<String>,
    /// When it was asked for.
    asked: Option<String>,
    /// How it ended: whether the decision was changed, and what was written of it.
    result: Option<(bool, Vec<String>)>,
    withdrawn: bool,
    why: String,
    /// What was typed and could not be sent, where there is no form to keep it in.
    unsent: Vec<String>,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let application = own(&visit, &id).await?;
    page(&visit, &application, "", Vec::new()).await
}

pub(crate) async fn ask(visit: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let application = own(&visit, &id).await?;
    let why = fields.paragraphs("why");
    let words = foundation::line::count_words(&why);
    let refused = if why.is_empty() {
        "screening-error-why"
    } else if words > MOST_WORDS {
        "screening-error-why-long"
    } else {
        let write = visit.house.database.begin().await?;
        let act = visit.act();
        match ask_review(&write, &act, &visit.viewer, &application, &why).await {
            Ok(asked) => {
                if asked.is_some() {
                    let call = call_of(&*write, application.call_id).await?.ok_or(Problem::NotFound)?;
                    review_asked(&write, &act, &visit.house, &application, &call).await?;
                }
                write.commit().await?;
                return Ok(visit.go(&format!("/my/entries/{}/review", application.id)));
            }
            Err(NotReviewed::Database(error)) => return Err(error.into()),
            Err(NotReviewed::TooLate) => "screening-error-review-late",
            Err(NotReviewed::Asked) => "screening-error-review-asked",
            Err(NotReviewed::Withdrawn) => "screening-error-review-withdrawn",
            Err(NotReviewed::NothingToReview | NotReviewed::TookPart) => return Err(Problem::NotFound),
        }
    };
    let errors = vec![ErrorLine::new("why", Phrase::of(refused).with("most", MOST_WORDS))];
    page(&visit, &application, &why, errors).await
}

async fn own(visit: &Visit, id: &str) -> Result<Application, Problem> {
    let id = id.parse().map_err(|_| Problem::NotFound)?;
    let database = visit.house.database.read();
    find_own_application(database, &visit.viewer, id).await?.ok_or(Problem::NotFound)
}

async fn page(
    visit: &Visit,
    application: &Application,
    why: &str,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let (w, database) = (&visit.words, visit.house.database.read());
    let (decision, review) = refusal(database, application.id).await?.ok_or(Problem::NotFound)?;
    let withdrawn = withdrawn_since(database, application.id).await?.is_some();
    let sending = latest_sending(database, application.id).await?.ok_or(Problem::NotFound)?;
    let call = call_of(database, application.call_id).await?.ok_or(Problem::NotFound)?;
    let form = form_version(database, sending.form_id).await?.form;
    let named = decision.reasons();
    let reasons: Vec<_> = form.reasons.iter().filter(|reason| named.contains(&reason.key)).collect();
    let texts = read_texts(database, visit.language, reasons.iter().map(|reason| reason.label)).await?;
    let zone = call.time_zone();
    let key = if review.is_some() { "screening-review" } else { "screening-review-request" };
    let result = review.as_ref().filter(|review| review.outcome.is_some());
    let result = result.map(|review| {
        let explanation = review.explanation.as_deref().unwrap_or_default();
        (review.is_overturned(), paragraphs(explanation))
    });
    let until = decision.review_until;
    let until = until.filter(|until| review.is_none() && !withdrawn && visit.arrived < *until);
    let is_refused = !errors.is_empty();
    let shown = Request {
        w,
        path: visit.link(&format!("/my/entries/{}/review", application.id)),
        errors: ErrorSummary::html(w, &errors),
        title: sending.answers().text(TITLE).to_owned(),
        lang: sending.language.code(),
        reasons: reasons.iter().map(|reason| texts.body(reason.label).to_owned()).collect(),
        explanation: paragraphs(&decision.explanation),
        result,
        heading: w.get(key),
        withdrawn,
        unsent: if is_refused && until.is_none() { paragraphs(why) } else { Vec::new() },
        until: until.map(|until| format!("{} ({})", w.date_time(until, &zone), call.zone)),
        asked: review.map(|review| w.date_time(review.asked_at, &zone)),
        why: Field::new("why", w.get("screening-review-why-ask"), Kind::Area(Some(MOST_WORDS)))
            .hint(w.get("screening-review-why-hint"))
            .value(why)
            .errors(w, &errors)
            .html(w),
    };
    let lang = (sending.language != visit.language).then(|| sending.language.code());
    let page = visit.page(key).crumb("/my/entries", w.get("calls-entries"));
    let page = page.crumb_in(format!("/my/entries/{}", application.id), shown.title.clone(), lang);
    page.with_errors(!errors.is_empty()).render(&shown).await
}
