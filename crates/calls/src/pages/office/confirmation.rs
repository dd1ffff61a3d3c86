//! The second person: reads the proposed No and its letter, confirms it or sends it back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use people::person::read_persons;
use uuid::Uuid;

use super::decision::why_not;
use super::preview::{Preview, previews};
use super::{case_page, entry_path, open_others_case, title_of};
use crate::application::{Sending, latest_sending};
use crate::screening::Case;
use crate::screening::decision::{
    Decision, NotDecided, REVIEW_DAYS, Refusal, Verdict, confirm_refusal, refusal_letter, send_back,
    standing_decision,
};
use crate::screening::letter::letters;

#[derive(Template)]
#[template(path = "pages/office/confirmation.html")]
struct Confirm<'a> {
    w: &'a Words,
    heading: &'static str,
    path: String,
    entry: String,
    errors: String,
    title: String,
    lang: &'static str,
    decision: Uuid,
    by: String,
    when: String,
    /// Whether the visitor proposed it, and so cannot confirm it.
    own: bool,
    letters: Vec<Preview>,
    why: String,
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    page(&visit, &case, "", Vec::new()).await
}

pub(super) async fn confirm(
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let decision = fields.parse("decision").ok_or(Problem::Unreadable)?;
    let why = fields.paragraphs("why");
    let act = visit.act();
    let mut write = visit.house.database.begin().await?;
    let (settled, done) = match fields.raw("step") {
        "confirm" => {
            let confirmed = confirm_refusal(&mut write, &act, &visit.house, &case, decision).await;
            (confirmed, "confirmed")
        }
        "back" => (send_back(&write, &act, &case, decision, &why).await, "sent-back"),
        _ => return Err(Problem::Unreadable),
    };
    match settled {
        Ok(()) => {
            write.commit().await?;
            Ok(visit.go(&format!("{}?done={done}", entry_path(&case))))
        }
        Err(NotDecided::Database(error)) => Err(error.into()),
        Err(refused) => {
            drop(write);
            let errors = vec![ErrorLine::new("why", why_not(&refused))];
            page(&visit, &case, &why, errors).await
        }
    }
}

/// The newest sending and the No that is proposed for it.
async fn proposal(visit: &Visit, case: &Case) -> Result<Option<(Sending, Decision)>, Problem> {
    let database = visit.house.database.read();
    let Some(sending) = latest_sending(database, case.application().id).await? else {
        return Ok(None);
    };
    let decision = standing_decision(database, sending.id).await?;
    let proposed = decision
        .filter(|decision| decision.verdict == Verdict::NotEligible && decision.confirmed_by.is_none());
    Ok(proposed.map(|decision| (sending, decision)))
}

async fn page(visit: &Visit, case: &Case, why: &str, errors: Vec<ErrorLine>) -> Result<Response, Problem> {
    let Some((sending, decision)) = proposal(visit, case).await? else {
        return Ok(visit.go(&entry_path(case)));
    };
    let (w, database) = (&visit.words, visit.house.database.read());
    let refusal = Refusal { reasons: decision.reasons(), explanation: decision.explanation.clone() };
    let until = visit.arrived.plus_days(REVIEW_DAYS);
    let occasion = refusal_letter(database, &sending, &refusal, until).await?;
    let letters = letters(database, &visit.house, case, &sending, &occasion).await?;
    let by = read_persons(database, [decision.proposed_by]).await?;
    let own = decision.proposed_by == case.person();
    let heading = if own { "screening-to-own-proposal" } else { "screening-to-confirmation" };
    let shown = Confirm {
        w,
        heading,
        path: visit.link(&format!("{}/confirmation", entry_path(case))),
        entry: visit.link(&entry_path(case)),
        errors: ErrorSummary::html(w, &errors),
        title: title_of(&sending),
        lang: sending.language.code(),
        decision: decision.id,
        by: by.first().map(|person| person.shown_name(w)).unwrap_or_default(),
        when: w.date_time(decision.proposed_at, &case.call().time_zone()),
        own,
        letters: previews(w, &letters),
        why: Field::new("why", w.get("screening-send-back-why"), Kind::Area(None))
            .optional(true)
            .value(why)
            .errors(w, &errors)
            .html(w),
    };
    let page = case_page(visit, case, heading).await?;
    page.with_errors(!errors.is_empty()).render(&shown).await
}
