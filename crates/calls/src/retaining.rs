//! Retention: how long a call keeps an entry of each state, and the daily job that empties what has had its time.
//!
//! What remains of an emptied entry are its number, who was credited, verdicts and the audit trail. Of an eligible entry
//! only what is not shown goes at first; what its declarations allow to be published stays until its own date.

mod emptying;

use foundation::jobs::{self, JobKind, Running};
use foundation::{Act, House, Moment, Phrase, Words, Write, t};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use uuid::Uuid;

pub(crate) use emptying::{empty_inside, empty_whole, empty_writers};

use crate::application::{application_of, lock};
use crate::call::{Call, call_of};
use crate::letters;

/// How many days before a draft is emptied those who take part are told.
pub const WARNING_DAYS: i64 = 30;
/// The fewest and the most days that a call may keep anything after its closing.
pub const DAYS: std::ops::RangeInclusive<i32> = 30..=7300;
const READ_AT_ONCE: i64 = 200;
const EMPTIED_AT_ONCE: usize = 50;

/// The job that acts on the retention dates of every call; it enqueues the next day's itself.
pub const RETAIN: JobKind = JobKind { name: "calls.retain", run: retain };

/// The state of an entry as its retention sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Never sent.
    Draft,
    /// Sent, whatever was found, and not shown.
    Sent,
    /// Withdrawn.
    Withdrawn,
    /// Eligible and shown.
    Shown,
}

impl Kept {
    /// Every one, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Sent, Self::Withdrawn, Self::Shown];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Withdrawn => "withdrawn",
            Self::Shown => "shown",
        }
    }
}

impl Call {
    /// For how many days after the closing an entry of a state is kept.
    pub fn days_kept(&self, kept: Kept) -> i32 {
        match kept {
            Kept::Draft => self.draft_days,
            Kept::Sent => self.sent_days,
            Kept::Withdrawn => self.withdrawn_days,
            Kept::Shown => self.shown_days,
        }
    }

    /// The instant from which an entry of a state is emptied.
    pub fn kept_until(&self, kept: Kept) -> Moment {
        self.closes_at.plus_days(self.days_kept(kept).into())
    }

    /// How long the call keeps what, with its dates: for every form that asks for personal data.
    pub fn say_kept(&self, words: &Words) -> String {
        let zone = self.time_zone();
        let [draft, sent, withdrawn, shown] = Kept::ALL.map(|kept| words.date(self.kept_until(kept), &zone));
        t!(words, "calls-kept", draft = draft, sent = sent, withdrawn = withdrawn, shown = shown)
    }
}

/// Sees to it that the daily job is there: called when the program starts.
///
/// # Errors
/// The database refused.
pub async fn plan(house: &House) -> Result<(), DbErr> {
    let write = house.database.begin().await?;
    enqueue(&write, &act_of(house), house.clock.now()).await?;
    write.commit().await
}

async fn enqueue(write: &Write, act: &Act, due: Moment) -> Result<(), DbErr> {
    let once = format!("retain {}", due.day());
    jobs::enqueue(write, act, RETAIN.name, "", due, Some(once)).await
}

/// A job acts for nobody.
fn act_of(house: &House) -> Act {
    Act { person: None, at: house.clock.now(), chance: house.chance.clone() }
}

fn retain(house: House, _: String) -> Running {
    Box::pin(async move {
        // First of all, so that a day that fails is not the last one.
        let write = house.database.begin().await?;
        enqueue(&write, &act_of(&house), house.clock.now().plus_days(1)).await?;
        write.commit().await?;
        let mut after = Uuid::nil();
        loop {
            let entries = entries(house.database.read(), house.clock.now(), Which::After(after)).await?;
            let Some(last) = entries.last() else {
                break;
            };
            after = last.id;
            let due: Vec<_> = entries.iter().filter(|entry| entry.due(house.clock.now()).is_some()).collect();
            for batch in due.chunks(EMPTIED_AT_ONCE) {
                act_on(&house, batch.iter().map(|entry| entry.id)).await?;
            }
        }
        let write = house.database.begin().await?;
        empty_writers(&write, house.clock.now()).await?;
        Ok(write.commit().await?)
    })
}

/// What becomes of an entry now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Warn,
    Inside,
    Whole(Kept),
}

/// What is known of an entry whose call has closed.
#[derive(FromQueryResult)]
struct Entry {
    id: Uuid,
    call_id: Uuid,
    number: Option<i32>,
    closes_at: Moment,
    draft_days: i32,
    sent_days: i32,
    withdrawn_days: i32,
    shown_days: i32,
    withdrawn_at: Option<Moment>,
    sending_id: Option<Uuid>,
    warned_at: Option<Moment>,
    whole: i64,
    inside: i64,
    /// Answers there are, typed or sent.
    content: i64,
    /// Questions back and reviews that are open.
    held: i64,
    passes: i64,
}

impl Entry {
    fn kept(&self) -> Kept {
        if self.number.is_none() {
            Kept::Draft
        } else if self.withdrawn_at.is_some() {
            Kept::Withdrawn
        } else if self.sending_id.is_some() {
            Kept::Shown
        } else {
            Kept::Sent
        }
    }

    fn due(&self, now: Moment) -> Option<Due> {
        let kept = self.kept();
        let over = |days: i32| self.closes_at.plus_days(days.into()) <= now;
        if self.whole > 0 && self.content == 0 {
            return None;
        }
        match kept {
            Kept::Draft if self.passes > 0 => None,
            Kept::Draft => match self.warned_at {
                None => over(self.draft_days - days(WARNING_DAYS)).then_some(Due::Warn),
                Some(warned) => {
                    let told = warned.plus_days(WARNING_DAYS) <= now;
                    (told && over(self.draft_days)).then_some(Due::Whole(kept))
                }
            },
            // Withdrawn long after the closing, it can be restored for as long as any other.
            Kept::Withdrawn => {
                let withdrawn = self.withdrawn_at.unwrap_or(now);
                let restorable = now < withdrawn.plus_days(self.withdrawn_days.into());
                (over(self.withdrawn_days) && !restorable).then_some(Due::Whole(kept))
            }
            // What is withdrawn waits for nobody's answer or decision.
            Kept::Sent | Kept::Shown if self.held > 0 => None,
            Kept::Sent => over(self.sent_days).then_some(Due::Whole(kept)),
            Kept::Shown if over(self.shown_days) => Some(Due::Whole(kept)),
            Kept::Shown => (self.inside == 0 && over(self.sent_days)).then_some(Due::Inside),
        }
    }
}

fn days(days: i64) -> i32 {
    i32::try_from(days).unwrap_or_default()
}

enum Which {
    After(Uuid),
    This(Uuid),
}

async fn entries(database: &impl ConnectionTrait, now: Moment, which: Which) -> Result<Vec<Entry>, DbErr> {
    let (condition, id) = match which {
        Which::After(id) => ("a.id > $2", id),
        Which::This(id) => ("a.id = $2", id),
    };
    let sql = format!(
        "SELECT a.id, a.call_id, a.number, c.closes_at, c.draft_days, c.sent_days, c.withdrawn_days, c.shown_days,
                (SELECT MAX(w.withdrawn_at) FROM withdrawal w
                  WHERE w.application_id = a.id AND w.restored_at IS NULL) AS withdrawn_at,
                (SELECT s.sending_id FROM showing s WHERE s.application_id = a.id) AS sending_id,
                -- Where the closing has moved since, it was another date that the letter named.
                (SELECT r.written_at FROM retention_warning r
                  WHERE r.application_id = a.id AND r.written_at >= c.closes_at) AS warned_at,
                (SELECT COUNT(*) FROM emptying e WHERE e.application_id = a.id AND e.what = 'whole') AS whole,
                (SELECT COUNT(*) FROM emptying e WHERE e.application_id = a.id AND e.what = 'inside') AS inside,
                (SELECT COUNT(*) FROM answer n WHERE n.application_id = a.id)
                  + (SELECT COUNT(*) FROM naming_draft n WHERE n.application_id = a.id)
                  + (SELECT COUNT(*) FROM sending s WHERE s.application_id = a.id AND s.answers <> '{{}}') AS content,
                (SELECT COUNT(*) FROM clarification q
                  WHERE q.application_id = a.id AND q.answered_at IS NULL AND q.closed_at IS NULL AND q.due_at > $1)
                  -- A review of what was sent before the newest sending is nobody's to decide any more.
                  + (SELECT COUNT(*) FROM review r JOIN decision d ON d.id = r.decision_id
                      WHERE d.application_id = a.id AND r.decided_at IS NULL
                        AND d.sending_id = (SELECT s.id FROM sending s WHERE s.application_id = a.id
                                             ORDER BY s.ordinal DESC LIMIT 1)) AS held,
                (SELECT COUNT(*) FROM late_pass p
                  WHERE (p.application_id = a.id OR p.call_id = a.call_id)
                    AND p.taken_back_at IS NULL AND p.until_at > $1) AS passes
           FROM application a JOIN call c ON c.id = a.call_id
          WHERE c.closes_at <= $1 AND {condition}
          ORDER BY a.id LIMIT $3"
    );
    let values = [now.into(), id.into(), READ_AT_ONCE.into()];
    Entry::find_by_statement(Statement::from_sql_and_values(database.get_database_backend(), sql, values))
        .all(database)
        .await
}

/// One transaction; each entry is looked at again once nobody else can change it.
async fn act_on(house: &House, ids: impl Iterator<Item = Uuid>) -> Result<(), DbErr> {
    let mut write = house.database.begin().await?;
    let act = act_of(house);
    for id in ids {
        lock(&write, id).await?;
        let Some(entry) = entries(&*write, act.at, Which::This(id)).await?.into_iter().next() else {
            continue;
        };
        match entry.due(act.at) {
            None => {}
            Some(Due::Warn) => warn(house, &write, &act, &entry).await?,
            Some(Due::Inside) => empty_inside(&mut write, &act, id).await?,
            Some(Due::Whole(kept)) => empty_whole(&mut write, &act, id, kept.code()).await?,
        }
    }
    write.commit().await
}

async fn warn(house: &House, write: &Write, act: &Act, entry: &Entry) -> Result<(), DbErr> {
    let Some(call) = call_of(&**write, entry.call_id).await? else {
        return Ok(());
    };
    let until = call.kept_until(Kept::Draft).max(act.at.plus_days(WARNING_DAYS));
    let application = application_of(&**write, entry.id).await?;
    let subject = Phrase::of("calls-letter-retention-subject");
    letters::write_dated(write, act, house, &application, &call, &subject, "calls-letter-retention", until)
        .await?;
    let sql = "INSERT INTO retention_warning (application_id, written_at) VALUES ($1, $2)
               ON CONFLICT (application_id) DO UPDATE SET written_at = $2";
    let values = [entry.id.into(), act.at.into()];
    write.execute_raw(Statement::from_sql_and_values(write.get_database_backend(), sql, values)).await?;
    act.record(write, "application", entry.id, "warn_of_retention", &[]).await
}

/// Since when an entry is emptied as a whole, if it is.
///
/// # Errors
/// The database refused.
pub async fn emptied_since(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<Moment>, DbErr> {
    #[derive(FromQueryResult)]
    struct Emptied {
        emptied_at: Moment,
    }
    let sql = "SELECT emptied_at FROM emptying WHERE application_id = $1 AND what = 'whole'";
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, [id.into()]);
    Ok(Emptied::find_by_statement(statement).one(database).await?.map(|emptied| emptied.emptied_at))
}
