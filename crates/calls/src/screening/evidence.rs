//! Evidence: what the program itself can say of a rule, from the sending and the record. The screener judges.

use foundation::languages::eu_member;
use foundation::text::Readings;
use foundation::{Moment, Words, t};
use people::organisation::Organisation;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use uuid::Uuid;

use crate::application::Sending;
use crate::call::{Call, FormVersion};
use crate::form::{LooksAt, QuestionKind, Rule};

/// Which way a piece of evidence points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The rule is met.
    For,
    /// It is not.
    Against,
    /// The program cannot tell.
    Open,
}

/// A piece of evidence in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Which way it points.
    pub sign: Sign,
    /// What is known.
    pub text: String,
}

/// The pictures of a sending: with a consent or nobody recognisable, and all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pictures {
    /// How many may be shown.
    pub settled: u32,
    /// How many there are.
    pub all: u32,
}

/// What evidence is taken from.
pub struct Facts<'a> {
    /// The call.
    pub call: &'a Call,
    /// The form of the sending.
    pub version: &'a FormVersion,
    /// The form's texts in the reader's language.
    pub texts: &'a Readings,
    /// The sendings, the newest first; the first is the one that is screened.
    pub sendings: &'a [Sending],
    /// The authority it credits.
    pub authority: Option<&'a Organisation>,
    /// Until when a late pass let it be sent.
    pub pass_until: Option<Moment>,
    /// Its pictures; none where nothing is known of files.
    pub pictures: Option<Pictures>,
}

/// Until when the late pass of a sending held.
///
/// # Errors
/// The database refused.
pub async fn pass_until(
    database: &impl ConnectionTrait,
    pass: Option<Uuid>,
) -> Result<Option<Moment>, DbErr> {
    #[derive(FromQueryResult)]
    struct Pass {
        until_at: Moment,
    }
    let Some(pass) = pass else { return Ok(None) };
    let sql = "SELECT until_at FROM late_pass WHERE id = $1";
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, [pass.into()]);
    Ok(Pass::find_by_statement(statement).one(database).await?.map(|pass| pass.until_at))
}

/// The evidence on a rule.
pub fn evidence(w: &Words, rule: &Rule<Uuid>, facts: &Facts<'_>) -> Proof {
    match &rule.looks_at {
        LooksAt::AuthorityKind { kinds } => match facts.authority {
            Some(authority) => {
                let kind = authority.kind.say(w);
                Proof::of(kinds.contains(&authority.kind), t!(w, "screening-evidence-kind", kind = kind))
            }
            None => Proof::open(w.get("screening-evidence-none")),
        },
        LooksAt::Country => country(w, facts),
        LooksAt::Declared => Proof::open(w.get("screening-evidence-declared")),
        LooksAt::Answered { question } => answered(w, facts, question),
        LooksAt::InTime => in_time(w, facts),
    }
}

/// The evidence on the pictures' consents, where the sending has pictures.
pub fn files(w: &Words, facts: &Facts<'_>) -> Option<Proof> {
    let pictures = facts.pictures.filter(|pictures| pictures.all > 0)?;
    Some(Proof::of(
        pictures.settled == pictures.all,
        t!(w, "screening-evidence-consents", settled = pictures.settled, all = pictures.all),
    ))
}

impl Proof {
    fn of(met: bool, text: String) -> Self {
        let sign = if met { Sign::For } else { Sign::Against };
        Self { sign, text }
    }

    fn open(text: String) -> Self {
        Self { sign: Sign::Open, text }
    }
}

fn country(w: &Words, facts: &Facts<'_>) -> Proof {
    let Some(country) = facts.authority.and_then(Organisation::in_country) else {
        return Proof::open(w.get("screening-evidence-none"));
    };
    let opened = facts.call.opens_at.in_zone(&facts.call.time_zone()).date();
    let member = eu_member(country, opened);
    let key = if member { "screening-evidence-member" } else { "screening-evidence-no-member" };
    let (country, date) = (w.country(country), w.civil_date(opened));
    Proof::of(member, t!(w, key, country = country, date = date))
}

fn answered(w: &Words, facts: &Facts<'_>, question: &str) -> Proof {
    let answers = facts.sendings.first().map(Sending::answers).unwrap_or_default();
    let given = answers.get(question);
    let asked = facts.version.form.question(question);
    let Some((given, asked)) = given.zip(asked) else {
        return Proof::of(false, w.get("screening-evidence-unanswered"));
    };
    let spoken = match asked.kind {
        QuestionKind::Files => t!(w, "calls-task-files", count = given.values().count()),
        _ => asked.spoken(w, facts.texts, given).join(", "),
    };
    Proof::of(true, t!(w, "screening-evidence-answered", answer = spoken))
}

/// The sending by which an entry is in time: one that only answers a question back counts by the one before it.
pub fn measured<'a>(call: &Call, sendings: &'a [Sending]) -> Option<&'a Sending> {
    sendings.iter().find(|sending| {
        sending.arrived_at < call.closes_at || sending.grace_since.is_some() || sending.late_pass_id.is_some()
    })
}

fn in_time(w: &Words, facts: &Facts<'_>) -> Proof {
    let closes = facts.call.closes_at;
    let Some(sending) = measured(facts.call, facts.sendings) else {
        return Proof::of(false, w.get("screening-evidence-late"));
    };
    let zone = facts.call.time_zone();
    if let Some(since) = sending.grace_since {
        let opened = w.date_time(since, &zone);
        let sent = w.date_time(sending.arrived_at, &zone);
        return Proof::of(true, t!(w, "screening-evidence-grace", sent = sent, opened = opened));
    }
    if sending.late_pass_id.is_some() {
        let until = facts.pass_until.map_or_else(String::new, |until| w.date_time(until, &zone));
        return Proof::of(true, t!(w, "screening-evidence-pass", until = until));
    }
    Proof::of(true, before(w, closes.seconds() - sending.arrived_at.seconds()))
}

fn before(w: &Words, seconds: i64) -> String {
    let (minutes, hours, days) = (seconds / 60, seconds / 3_600, seconds / 86_400);
    match (days, hours, minutes) {
        (2.., _, _) => t!(w, "screening-evidence-days", count = days),
        (_, 1.., _) => t!(w, "screening-evidence-hours", count = hours),
        (_, _, 1..) => t!(w, "screening-evidence-minutes", count = minutes),
        _ => w.get("screening-evidence-seconds"),
    }
}
