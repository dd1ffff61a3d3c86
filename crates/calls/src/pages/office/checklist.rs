//! The checklist: the published rules as questions to the screener, each with its evidence.

use std::collections::{BTreeMap, HashMap};

use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{ErrorLine, Fields, Problem, Visit};
use foundation::{Phrase, Words};
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::entry::{self, Kept};
use super::{entry_path, open_others_case};
use crate::application::{Sending, latest_sending};
use crate::call::form_version;
use crate::form::Form;
use crate::screening::Case;
use crate::screening::evidence::{Facts, Sign, evidence};
use crate::screening::finding::{Answer, Finding, Typed, record_findings};

/// A rule to be answered.
pub(super) struct RuleRead {
    pub key: String,
    pub label: String,
    pub proof_class: &'static str,
    pub proof: String,
    pub answer: Option<Answer>,
    /// The finding the page was shown with.
    pub over: Option<Uuid>,
    /// Who found it, when.
    pub found: Option<(String, String)>,
    /// What was found of the sending before.
    pub earlier: Option<String>,
    pub error: Option<String>,
}

impl RuleRead {
    pub(super) fn is(&self, answer: &Answer) -> bool {
        self.answer == Some(*answer)
    }

    pub(super) fn choices(&self, w: &Words) -> Vec<(&'static str, String, bool)> {
        [Answer::Yes, Answer::No, Answer::Ask]
            .map(|answer| (answer.code(), w.get(answer.key()), self.is(&answer)))
            .to_vec()
    }

    pub(super) fn said(&self, w: &Words) -> String {
        self.answer.map_or_else(|| w.get("screening-unanswered"), |answer| w.get(answer.key()))
    }
}

/// The rules of a sending's form with their evidence and findings.
pub(super) fn rules(
    w: &Words,
    facts: &Facts<'_>,
    findings: &BTreeMap<(Uuid, String), Finding>,
    names: &HashMap<Uuid, String>,
    kept: &Kept,
) -> Vec<RuleRead> {
    let zone = facts.call.time_zone();
    let of = |sending: Option<&Sending>, rule: &str| findings.get(&(sending?.id, rule.to_owned()));
    facts
        .version
        .form
        .rules
        .iter()
        .map(|rule| {
            let stands = of(facts.sendings.first(), &rule.key);
            let proof = evidence(w, rule, facts);
            RuleRead {
                key: rule.key.clone(),
                label: facts.texts.body(rule.label).to_owned(),
                proof_class: proof_class(proof.sign),
                proof: proof.text,
                answer: kept.findings.get(&rule.key).copied().or(stands.map(|finding| finding.answer)),
                over: stands.map(|finding| finding.id),
                found: stands.map(|finding| found(w, finding, names, &zone)),
                earlier: of(facts.sendings.get(1), &rule.key).map(|finding| w.get(finding.answer.key())),
                error: kept.error(w, &format!("rule-{}", rule.key)),
            }
        })
        .collect()
}

pub(super) fn proof_class(sign: Sign) -> &'static str {
    match sign {
        Sign::For => "proof ok",
        Sign::Against => "proof alert",
        Sign::Open => "proof",
    }
}

fn found(w: &Words, finding: &Finding, names: &HashMap<Uuid, String>, zone: &TimeZone) -> (String, String) {
    let name = names.get(&finding.found_by).cloned().unwrap_or_default();
    (name, w.date_time(finding.found_at, zone))
}

/// Where the button leads that saved the checklist: on to the decision or a question back, else to the checklist again.
fn way_on(case: &Case, form: &Form<Uuid>, then: &str) -> String {
    let entry = entry_path(case);
    let asked = form.rules.iter().find(|rule| then.strip_prefix("ask-") == Some(&rule.key));
    match (then, asked) {
        ("decide", _) => format!("{entry}/decision"),
        ("ask", _) => format!("{entry}/clarification"),
        (_, Some(rule)) => format!("{entry}/clarification?rule={}", rule.key),
        _ => format!("{entry}?done=findings#checklist"),
    }
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, fields: Fields) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let write = visit.house.database.begin().await?;
    let sending = latest_sending(&*write, case.application().id).await?.ok_or(Problem::NotFound)?;
    let form = form_version(&*write, sending.form_id).await?.form;
    let typed: BTreeMap<String, Typed> = form
        .rules
        .iter()
        .filter_map(|rule| {
            let answer = Answer::from_code(fields.raw(&format!("rule-{}", rule.key)))?;
            let over = fields.parse(&format!("over-{}", rule.key));
            Some((rule.key.clone(), Typed { answer, over }))
        })
        .collect();
    let mut kept = Kept {
        findings: typed.iter().map(|(rule, typed)| (rule.clone(), typed.answer)).collect(),
        ..Kept::default()
    };
    if fields.parse("sending") != Some(sending.id) {
        drop(write);
        kept.errors.push(ErrorLine::new("checklist", Phrase::of("screening-error-changed")));
        return entry::page(&visit, &case, kept).await;
    }
    let met = record_findings(&write, &visit.act(), &case, sending.id, &typed).await?;
    if met.is_empty() {
        write.commit().await?;
        return Ok(visit.go(&way_on(&case, &form, fields.raw("then"))));
    }
    drop(write);
    for finding in met {
        let field = format!("rule-{}", finding.rule);
        let answer = visit.words.get(finding.answer.key());
        let what = Phrase::of("screening-error-met").with("answer", answer);
        kept.errors.push(ErrorLine::new(field, what));
    }
    entry::page(&visit, &case, kept).await
}
