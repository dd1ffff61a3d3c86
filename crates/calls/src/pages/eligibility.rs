//! May this authority enter? One question a page, before there is an account; the answers travel in the address.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::languages::eu_member;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Country, Phrase, Words, t};
use people::organisation::OrganisationKind;
use uuid::Uuid;

use crate::call::{Call, Phase, find_call, form_of};
use crate::form::{LooksAt, Rule};
use crate::pages::call::not_translated;

#[derive(Template)]
#[template(path = "pages/eligibility.html")]
struct Eligibility<'a> {
    w: &'a Words,
    call: &'a Call,
    call_title: &'a str,
    query: String,
    signed_in: bool,
    errors: &'a [ErrorLine],
    step: Step<'a>,
}

impl Eligibility<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

enum Step<'a> {
    /// The next rule that is asked.
    Ask { field: Box<Field>, given: Vec<(&'a str, &'a str)>, number: usize, of: usize },
    /// A rule says no, and what to do instead.
    No(&'a str),
    /// Every rule says yes.
    Yes,
}

/// The field of a form that says which rule it asked for, since a choice that nobody made is not sent at all.
const ASKED: &str = "asked";
const YES: &str = "yes";
const NO: &str = "no";

/// Whether a rule lets an answer through; none where it is not asked before there is an account.
pub(super) fn lets(rule: &Rule<Uuid>, call: &Call, answer: &str) -> bool {
    match &rule.looks_at {
        LooksAt::AuthorityKind { kinds } => {
            OrganisationKind::from_code(answer).is_some_and(|kind| kinds.contains(&kind))
        }
        LooksAt::Country => {
            let on = call.opens_at.in_zone(&call.time_zone()).date();
            answer.parse::<Country>().is_ok_and(|country| eu_member(country, on))
        }
        LooksAt::Declared => answer == YES,
        LooksAt::Answered { .. } | LooksAt::InTime => true,
    }
}

fn asked(rule: &Rule<Uuid>) -> bool {
    rule.ask.is_some() && !matches!(rule.looks_at, LooksAt::Answered { .. } | LooksAt::InTime)
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let call = find_call(database, &visit.viewer, &slug).await?.ok_or(Problem::NotFound)?;
    if call.phase(visit.arrived) != Phase::Open {
        return Ok(visit.go(&format!("/calls/{slug}")));
    }
    let version = form_of(database, call.id).await?;
    let rules: Vec<&Rule<Uuid>> = version.form.rules.iter().filter(|rule| asked(rule)).collect();
    let ids =
        rules.iter().flat_map(|rule| [rule.ask.unwrap_or_default(), rule.refusal]).chain([call.title_id]);
    let texts = read_texts(database, visit.language, ids).await?;
    let fields = visit.query_fields();
    let given = rules.iter().filter(|rule| is_code(fields.raw(&rule.key)));
    let query: Vec<String> = given.map(|rule| format!("{}={}", rule.key, fields.raw(&rule.key))).collect();
    let query = query.join("&");
    let open = rules.iter().find(|rule| rule.key == fields.raw(ASKED) && !is_code(fields.raw(&rule.key)));
    if fields.has(ASKED) && open.is_none() {
        return Ok(visit.go(&format!("/calls/{slug}/eligibility?{query}")));
    }
    let errors: Vec<ErrorLine> =
        open.map(|rule| ErrorLine::new(&rule.key, Phrase::of("calls-fault-choose"))).into_iter().collect();
    let step = step(&visit, &call, &rules, &texts, &fields, &errors);
    let title = match &step {
        Step::Ask { field, .. } => field.label.clone(),
        Step::No(_) => visit.words.get("calls-eligibility-no"),
        Step::Yes => visit.words.get("calls-eligibility-yes"),
    };
    let call_title = texts.body(call.title_id);
    let page = visit.page_titled(title).note(not_translated(&visit.words, &texts)).crumb_in(
        format!("/calls/{slug}"),
        call_title,
        texts.foreign(call.title_id, visit.language),
    );
    let signed_in = visit.viewer.person.is_some();
    let body =
        Eligibility { w: &visit.words, call: &call, call_title, query, signed_in, errors: &errors, step };
    page.with_errors(!errors.is_empty()).render(&body).await
}

/// Whether an answer of an address may be one: every answer is a code.
fn is_code(answer: &str) -> bool {
    !answer.is_empty() && answer.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn step<'a>(
    visit: &Visit,
    call: &Call,
    rules: &[&'a Rule<Uuid>],
    texts: &'a Readings,
    fields: &'a Fields,
    errors: &[ErrorLine],
) -> Step<'a> {
    let mut given = Vec::new();
    for (n, rule) in rules.iter().enumerate() {
        let answer = fields.raw(&rule.key);
        if !is_code(answer) {
            let ask = rule.ask.unwrap_or_default();
            let field = field(&visit.words, rule, texts.body(ask))
                .asked_in(texts.foreign(ask, visit.language))
                .errors(&visit.words, errors);
            return Step::Ask { field: Box::new(field), given, number: n + 1, of: rules.len() };
        }
        if !lets(rule, call, answer) {
            return Step::No(texts.body(rule.refusal));
        }
        given.push((rule.key.as_str(), answer));
    }
    Step::Yes
}

fn field(words: &Words, rule: &Rule<Uuid>, label: &str) -> Field {
    let kind = match &rule.looks_at {
        LooksAt::AuthorityKind { .. } => Kind::Radios(
            OrganisationKind::all().map(|kind| Choice::new(kind.code(), kind.say(words))).collect(),
        ),
        LooksAt::Country => Kind::Select(country_choices(words)),
        _ => Kind::Radios(vec![
            Choice::new(YES, words.get("calls-yes")),
            Choice::new(NO, words.get("calls-no")),
        ]),
    };
    Field::new(&rule.key, label, kind).heading()
}

/// Every country in the alphabet's order of the language.
pub(super) fn country_choices(words: &Words) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        Country::all().map(|country| Choice::new(country.code(), words.country(country))).collect();
    choices.sort_by(|a, b| words.collator().compare(&a.label, &b.label));
    choices
}
