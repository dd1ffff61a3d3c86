//! The queue: where each sent entry of a call stands, how many stand where, and which waits longest.

use foundation::{Language, Moment};
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, Iterable, Statement};

use crate::form::Answers;
use crate::showing::TITLE;

/// Where a sent application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(12))", rename_all = "snake_case")]
pub enum State {
    /// Sent, and nobody has decided.
    New,
    /// Sent again or restored since a decision.
    Changed,
    /// A question to the applicant is open.
    Waiting,
    /// A No waits for the second person.
    Proposed,
    /// A review of a No waits for a third one.
    InReview,
    /// Found eligible.
    Eligible,
    /// Found not eligible, confirmed.
    NotEligible,
    /// Taken back by the applicant.
    Withdrawn,
}

impl State {
    /// Every state, in the order of the queue.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// Whether somebody of the secretariat has to do something.
    pub fn is_to_do(self) -> bool {
        matches!(self, Self::New | Self::Changed | Self::Proposed | Self::InReview)
    }

    /// As addresses write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Waiting => "waiting",
            Self::Proposed => "proposed",
            Self::InReview => "in_review",
            Self::Eligible => "eligible",
            Self::NotEligible => "not_eligible",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "screening-state-new",
            Self::Changed => "screening-state-changed",
            Self::Waiting => "screening-state-waiting",
            Self::Proposed => "screening-state-proposed",
            Self::InReview => "screening-state-in-review",
            Self::Eligible => "screening-state-eligible",
            Self::NotEligible => "screening-state-not-eligible",
            Self::Withdrawn => "screening-state-withdrawn",
        }
    }
}

/// The one rule that says where an entry stands. Every join finds at most one row, by a unique index. A question back whose
/// time is over keeps nobody waiting.
const STANDINGS: &str = "
SELECT a.id AS application_id, a.call_id, a.number, s.id AS sending_id, s.arrived_at, s.language, s.answers,
       s.authority_id, o.country, d.id AS decision_id, k.due_at,
       CASE WHEN w.id IS NOT NULL THEN 'withdrawn'
            WHEN d.verdict = 'eligible' OR r.outcome = 'overturned' THEN 'eligible'
            WHEN d.id IS NOT NULL AND d.confirmed_at IS NULL THEN 'proposed'
            WHEN r.id IS NOT NULL AND r.decided_at IS NULL THEN 'in_review'
            WHEN d.id IS NOT NULL THEN 'not_eligible'
            WHEN k.due_at > {now} THEN 'waiting'
            WHEN EXISTS (SELECT 1 FROM decision e WHERE e.application_id = a.id
                            AND (e.verdict = 'eligible' OR e.confirmed_at IS NOT NULL)) THEN 'changed'
            ELSE 'new' END AS state
  FROM application a
  JOIN sending s ON s.application_id = a.id
                AND s.ordinal = (SELECT MAX(l.ordinal) FROM sending l WHERE l.application_id = a.id)
  JOIN organisation o ON o.id = s.authority_id
  LEFT JOIN withdrawal w ON w.application_id = a.id AND w.restored_at IS NULL
  LEFT JOIN decision d ON d.sending_id = s.id AND d.set_aside_at IS NULL
  LEFT JOIN review r ON r.decision_id = d.id
  LEFT JOIN clarification k ON k.application_id = a.id AND k.answered_at IS NULL AND k.closed_at IS NULL
 WHERE a.number IS NOT NULL";

/// The rule at the instant that is the value of a place.
fn standings_at(place: usize) -> String {
    STANDINGS.replace("{now}", &format!("${place}"))
}

/// Where one sent application stands.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Standing {
    /// The application.
    pub application_id: Uuid,
    /// Its number.
    pub number: i32,
    /// Its newest sending.
    pub sending_id: Uuid,
    /// When that arrived.
    pub arrived_at: Moment,
    /// The language it is written in.
    pub language: Language,
    /// The authority it credits.
    pub authority_id: Uuid,
    /// The authority's country.
    pub country: String,
    /// The decision on the newest sending, if one stands.
    pub decision_id: Option<Uuid>,
    /// Until when an open question may be answered.
    pub due_at: Option<Moment>,
    /// Where it stands.
    pub state: State,
    answers: String,
}

impl Standing {
    /// Until when a question back may be or might have been answered, where nothing is decided since.
    pub fn asked_until(&self) -> Option<Moment> {
        self.due_at.filter(|_| matches!(self.state, State::Waiting | State::New | State::Changed))
    }

    /// The campaign's title as it was sent.
    pub fn title(&self) -> String {
        let answers: Answers = serde_json::from_str(&self.answers).unwrap_or_default();
        answers.text(TITLE).to_owned()
    }

    /// Its place in the queue, for the address of the page that begins after it.
    pub fn place(&self) -> Place {
        Place(self.arrived_at, self.application_id)
    }
}

/// What the applicants of an entry were told of its newest sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is eligible.
    Eligible,
    /// It is not, as two people said; a review may be asked for, or be under way.
    NotEligible,
}

impl State {
    /// What the applicants were told, once they were told something: a No that waits for its second person is not told.
    pub fn told(self) -> Option<Told> {
        match self {
            Self::Eligible => Some(Told::Eligible),
            Self::NotEligible | Self::InReview => Some(Told::NotEligible),
            Self::New | Self::Changed | Self::Waiting | Self::Proposed | Self::Withdrawn => None,
        }
    }
}

/// How many entries of a country and language stand where.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Count {
    /// Where they stand.
    pub state: State,
    /// The authority's country.
    pub country: String,
    /// The language they are written in.
    pub language: Language,
    /// How many.
    pub entries: i64,
}

/// A place in the queue: the entry's arrival and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub Moment, pub Uuid);

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.0.0, self.1.simple())
    }
}

impl std::str::FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('-').ok_or(())?;
        Ok(Self(Moment(at.parse().map_err(|_| ())?), id.parse().map_err(|_| ())?))
    }
}

/// Which entries are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those that stand so; all where none is named.
    pub states: Vec<State>,
    /// Only of this country.
    pub country: Option<String>,
    /// Only those written in this language.
    pub language: Option<Language>,
}

/// Where a page of the queue begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// With the oldest.
    #[default]
    Oldest,
    /// After this place.
    After(Place),
    /// Before this place.
    Before(Place),
}

impl Filter {
    /// Whether a count is of entries asked for, whatever their state.
    pub fn lets(&self, count: &Count) -> bool {
        self.country.as_ref().is_none_or(|country| *country == count.country)
            && self.language.is_none_or(|language| language == count.language)
    }

    fn wheres(&self, values: &mut Vec<Value>) -> String {
        let mut sql = String::new();
        let mut put = |value: Value| {
            values.push(value);
            format!("${}", values.len())
        };
        if !self.states.is_empty() {
            let places: Vec<String> = self.states.iter().map(|state| put(state.code().into())).collect();
            sql.push_str(&format!(" AND q.state IN ({})", places.join(", ")));
        }
        if let Some(country) = &self.country {
            sql.push_str(&format!(" AND q.country = {}", put(country.as_str().into())));
        }
        if let Some(language) = self.language {
            sql.push_str(&format!(" AND q.language = {}", put(language.code().into())));
        }
        sql
    }
}

/// At most `limit` entries of a call, oldest first.
///
/// # Errors
/// The database refused.
pub async fn queue(
    database: &impl ConnectionTrait,
    call: Uuid,
    filter: &Filter,
    from: Start,
    limit: u64,
    now: Moment,
) -> Result<Vec<Standing>, DbErr> {
    let mut values = vec![call.into(), now.into()];
    let mut sql = format!("SELECT * FROM ({}) q WHERE q.call_id = $1", standings_at(2));
    sql.push_str(&filter.wheres(&mut values));
    let backwards = matches!(from, Start::Before(_));
    if let Start::After(Place(at, id)) | Start::Before(Place(at, id)) = from {
        let than = if backwards { '<' } else { '>' };
        let (n, m) = (values.len() + 1, values.len() + 2);
        sql.push_str(&format!(
            " AND (q.arrived_at {than} ${n} OR (q.arrived_at = ${n} AND q.application_id {than} ${m}))"
        ));
        values.extend([at.into(), id.into()]);
    }
    let order = if backwards { "DESC" } else { "ASC" };
    sql.push_str(&format!(" ORDER BY q.arrived_at {order}, q.application_id {order} LIMIT {limit}"));
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    let mut found = Standing::find_by_statement(statement).all(database).await?;
    if backwards {
        found.reverse();
    }
    Ok(found)
}

/// How many entries of a call stand where, by country and language.
///
/// # Errors
/// The database refused.
pub async fn counts(database: &impl ConnectionTrait, call: Uuid, now: Moment) -> Result<Vec<Count>, DbErr> {
    let sql = format!(
        "SELECT q.state, q.country, q.language, COUNT(*) AS entries FROM ({}) q WHERE q.call_id = $1
          GROUP BY q.state, q.country, q.language ORDER BY q.state, q.country, q.language",
        standings_at(2)
    );
    let values = [call.into(), now.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Count::find_by_statement(statement).all(database).await
}

/// Where sent applications stand.
///
/// # Errors
/// The database refused.
pub async fn standings(
    database: &impl ConnectionTrait,
    applications: impl IntoIterator<Item = Uuid>,
    now: Moment,
) -> Result<Vec<Standing>, DbErr> {
    let mut values: Vec<Value> = applications.into_iter().map(Value::from).collect();
    if values.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (1..=values.len()).map(|n| format!("${n}")).collect();
    let sql = format!(
        "SELECT * FROM ({}) q WHERE q.application_id IN ({}) ORDER BY q.number",
        standings_at(values.len() + 1),
        places.join(", ")
    );
    values.push(now.into());
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Standing::find_by_statement(statement).all(database).await
}

/// Where one application stands; none while it was never sent.
///
/// # Errors
/// The database refused.
pub async fn standing(
    database: &impl ConnectionTrait,
    application: Uuid,
    now: Moment,
) -> Result<Option<Standing>, DbErr> {
    Ok(standings(database, [application], now).await?.pop())
}
