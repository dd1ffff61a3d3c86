//! Deciding: eligible, or a No with its reasons; then the letter as it will be read; then the act.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Phrase, Words};
use sea_orm::DbErr;
use uuid::Uuid;

use super::preview::{Preview, language_hint, previews};
use super::{case_page, entry_path, open_others_case, title_of};
use crate::application::{Sending, latest_sending};
use crate::call::{FormVersion, form_version};
use crate::screening::Case;
use crate::screening::decision::{
    NotDecided, REVIEW_DAYS, Refusal, find_eligible, propose_refusal, refusal_letter, standing_decision,
};
use crate::screening::finding::{Answer, findings};
use crate::screening::letter::{Occasion, letters};

#[derive(Template)]
#[template(path = "pages/office/decision.html")]
struct Decide<'a> {
    w: &'a Words,
    path: String,
    entry: String,
    errors: String,
    title: String,
    lang: &'static str,
    sending: Uuid,
    verdict: &'a str,
    verdict_error: Option<String>,
    reasons: String,
    explanation: String,
    doubts: Vec<Doubt>,
}

#[derive(Template)]
#[template(path = "pages/office/decision_check.html")]
struct Check<'a> {
    w: &'a Words,
    path: String,
    title: String,
    lang: &'static str,
    refuses: bool,
    hidden: Vec<(&'static str, String)>,
    letters: Vec<Preview>,
    doubts: Vec<Doubt>,
}

/// A rule that was not answered, or with No or Ask.
#[derive(Clone)]
struct Doubt {
    rule: String,
    said: String,
}

/// What a decision is made on.
struct Desk {
    case: Case,
    sending: Sending,
    version: FormVersion,
    texts: Readings,
    doubts: Vec<Doubt>,
}

/// What was typed.
#[derive(Default)]
struct Typed {
    verdict: String,
    refusal: Refusal,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let refuses = fields.raw("verdict") == "not_eligible";
        let refusal = Refusal {
            reasons: fields.all("reasons").map(str::to_owned).collect(),
            explanation: fields.paragraphs("explanation"),
        };
        Self {
            verdict: fields.raw("verdict").to_owned(),
            refusal: if refuses { refusal } else { Refusal::default() },
        }
    }

    fn refuses(&self) -> bool {
        self.verdict == "not_eligible"
    }

    fn errors(&self, version: &FormVersion) -> Vec<ErrorLine> {
        let known = |code: &String| version.form.reasons.iter().any(|reason| reason.key == *code);
        let mut errors = Vec::new();
        if !self.refuses() && self.verdict != "eligible" {
            errors.push(ErrorLine::new("verdict", Phrase::of("screening-error-verdict")));
        }
        if self.refuses() && (self.refusal.reasons.is_empty() || !self.refusal.reasons.iter().all(known)) {
            errors.push(ErrorLine::new("reasons", Phrase::of("screening-error-reasons")));
        }
        if self.refuses() && self.refusal.explanation.is_empty() {
            errors.push(ErrorLine::new("explanation", Phrase::of("screening-error-explanation")));
        }
        errors
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let desk = desk(&visit, &id).await?;
    let decided = standing_decision(visit.house.database.read(), desk.sending.id).await?;
    if decided.is_some() {
        return Ok(visit.go(&entry_path(&desk.case)));
    }
    form(&visit, &desk, &Typed::default(), Vec::new()).await
}

/// Shows the letter first, and decides when it was seen.
pub(super) async fn decide(
    visit: Visit,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let desk = desk(&visit, &id).await?;
    let typed = Typed::of(&fields);
    let mut errors = typed.errors(&desk.version);
    if fields.parse("sending") != Some(desk.sending.id) {
        errors.push(ErrorLine::new("verdict", Phrase::of("screening-error-changed")));
    }
    let step = fields.raw("step");
    if step == "change" || !errors.is_empty() {
        return form(&visit, &desk, &typed, errors).await;
    }
    if step != "decide" {
        return check(&visit, &desk, &typed).await;
    }
    let mut write = visit.house.database.begin().await?;
    let (act, house) = (visit.act(), &visit.house);
    let (decided, done) = if typed.refuses() {
        let proposed = propose_refusal(&write, &act, &desk.case, desk.sending.id, &typed.refusal).await;
        (proposed, "proposed")
    } else {
        let found = find_eligible(&mut write, &act, house, &desk.case, desk.sending.id).await;
        (found, "eligible")
    };
    match decided {
        Ok(_) => {
            write.commit().await?;
            Ok(visit.go(&format!("{}?done={done}", entry_path(&desk.case))))
        }
        Err(NotDecided::Database(error)) => Err(error.into()),
        Err(refused) => {
            drop(write);
            let errors = vec![ErrorLine::new("verdict", why_not(&refused))];
            form(&visit, &desk, &typed, errors).await
        }
    }
}

/// Why something was not decided, as a sentence that says what to do.
pub(super) fn why_not(refused: &NotDecided) -> Phrase {
    Phrase::of(match refused {
        NotDecided::Changed => "screening-error-changed",
        NotDecided::Decided => "screening-error-decided",
        NotDecided::Withdrawn => "screening-error-withdrawn",
        NotDecided::Waiting => "screening-error-waiting",
        NotDecided::NotAllYes => "screening-error-not-all-yes",
        NotDecided::NoReason => "screening-error-reasons",
        NotDecided::TypedIn => "screening-error-typed-in",
        NotDecided::OwnEntry => "screening-error-own",
        NotDecided::SamePerson => "screening-error-same-person",
        NotDecided::Database(_) => "problem-broken-text",
    })
}

async fn desk(visit: &Visit, id: &str) -> Result<Desk, Problem> {
    let case = open_others_case(visit, id).await?;
    let database = visit.house.database.read();
    let sending = latest_sending(database, case.application().id).await?.ok_or(Problem::NotFound)?;
    let version = form_version(database, sending.form_id).await?;
    let texts = read_texts(database, visit.language, version.form.texts().into_iter().copied()).await?;
    let found = findings(database, [sending.id]).await?;
    let doubtful = version.form.rules.iter().filter_map(|rule| {
        let answer = found.get(&(sending.id, rule.key.clone())).map(|finding| finding.answer);
        let said = match answer {
            Some(Answer::Yes) => return None,
            Some(answer) => visit.words.get(answer.key()),
            None => visit.words.get("screening-unanswered"),
        };
        Some(Doubt { rule: texts.body(rule.label).to_owned(), said })
    });
    let doubts = doubtful.collect();
    Ok(Desk { case, sending, version, texts, doubts })
}

async fn form(
    visit: &Visit,
    desk: &Desk,
    typed: &Typed,
    errors: Vec<ErrorLine>,
) -> Result<Response, Problem> {
    let w = &visit.words;
    let reasons = desk.version.form.reasons.iter();
    let reasons = reasons.map(|reason| Choice::new(&reason.key, desk.texts.body(reason.label)));
    let verdict_error = errors.iter().find(|error| error.field == "verdict");
    let page = Decide {
        w,
        path: visit.link(&format!("{}/decision", entry_path(&desk.case))),
        entry: visit.link(&entry_path(&desk.case)),
        errors: ErrorSummary::html(w, &errors),
        title: title_of(&desk.sending),
        lang: desk.sending.language.code(),
        sending: desk.sending.id,
        verdict: &typed.verdict,
        verdict_error: verdict_error.map(|error| w.phrase(&error.what)),
        reasons: Field::new("reasons", w.get("screening-reasons"), Kind::Checks(reasons.collect()))
            .entered(Entered::Many(typed.refusal.reasons.clone()))
            .errors(w, &errors)
            .html(w),
        explanation: Field::new("explanation", w.get("screening-explanation"), Kind::Area(None))
            .hint(language_hint(visit, &desk.case, desk.sending.language).await?)
            .value(&typed.refusal.explanation)
            .lang(desk.sending.language.code())
            .errors(w, &errors)
            .html(w),
        doubts: desk.doubts.clone(),
    };
    let shown = case_page(visit, &desk.case, "screening-decide").await?;
    shown.with_errors(!errors.is_empty()).render(&page).await
}

async fn check(visit: &Visit, desk: &Desk, typed: &Typed) -> Result<Response, Problem> {
    let w = &visit.words;
    let mut hidden = vec![
        ("sending", desk.sending.id.to_string()),
        ("verdict", typed.verdict.clone()),
        ("explanation", typed.refusal.explanation.clone()),
    ];
    hidden.extend(typed.refusal.reasons.iter().map(|reason| ("reasons", reason.clone())));
    let page = Check {
        w,
        path: visit.link(&format!("{}/decision", entry_path(&desk.case))),
        title: title_of(&desk.sending),
        lang: desk.sending.language.code(),
        refuses: typed.refuses(),
        hidden,
        letters: letter(visit, desk, typed).await?,
        doubts: if typed.refuses() { Vec::new() } else { desk.doubts.clone() },
    };
    let shown = case_page(visit, &desk.case, "screening-decision-check").await?;
    shown.render(&page).await
}

async fn letter(visit: &Visit, desk: &Desk, typed: &Typed) -> Result<Vec<Preview>, DbErr> {
    let database = visit.house.database.read();
    let occasion = if typed.refuses() {
        let until = visit.arrived.plus_days(REVIEW_DAYS);
        refusal_letter(database, &desk.sending, &typed.refusal, until).await?
    } else {
        Occasion::Eligible
    };
    let letters = letters(database, &visit.house, &desk.case, &desk.sending, &occasion).await?;
    Ok(previews(&visit.words, &letters))
}
