//! What an administrator looks after: whether files are scanned, mails that did not arrive, jobs that failed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::files::{Scanned, scanned};
use foundation::jobs::{self, FailedJob};
use foundation::mail::{self, Post};
use foundation::pages::{Problem, Routes, Visit};
use foundation::{Moment, Words};
use jiff::tz::TimeZone;
use uuid::Uuid;

const SHOWN: u64 = 50;
/// Where a mail may be, in the order of its way, and the key of what that is called.
const MAIL_STATES: [(&str, &str); 6] = [
    ("queued", "mail-state-queued"),
    ("sending", "mail-state-sending"),
    ("sent", "mail-state-sent"),
    ("refused", "mail-state-refused"),
    ("unknown", "mail-state-unknown"),
    ("dropped", "mail-state-dropped"),
];

pub(crate) fn routes() -> Routes {
    Routes::new().private_get("/admin", show).private_post("/admin/jobs/{id}", try_again)
}

/// The key of what a mail's state is called.
pub(crate) fn mail_state(state: &str) -> &'static str {
    MAIL_STATES.iter().find(|(code, _)| *code == state).map_or(MAIL_STATES[0].1, |(_, key)| key)
}

#[derive(Template)]
#[template(path = "installation.html")]
struct Installation<'a> {
    w: &'a Words,
    database: &'static str,
    has_scanner: bool,
    files: Scanned,
    post: &'static str,
    mails: Vec<(String, String)>,
    troubled: Vec<Troubled>,
    waiting: u64,
    failed: Vec<Failed>,
    failed_count: u64,
}

struct Troubled {
    at: String,
    state: String,
    detail: String,
}

struct Failed {
    job: FailedJob,
    at: String,
}

async fn show(visit: Visit) -> Result<Response, Problem> {
    if !visit.viewer.is_administrator() {
        return Err(Problem::NotFound);
    }
    let (house, words) = (&visit.house, &visit.words);
    let counted = mail::counts(&house.database).await?;
    let (waiting, failed_count) = jobs::counts(&house.database).await?;
    let at = |moment: Moment| words.date_time(moment, &TimeZone::UTC);
    let failed = jobs::failed(&house.database, SHOWN).await?.into_iter();
    let troubled = mail::troubled(&house.database, SHOWN).await?.into_iter();
    let body = Installation {
        w: words,
        database: if house.database.is_sqlite() { "SQLite" } else { "PostgreSQL" },
        has_scanner: house.scanner.is_some(),
        files: scanned(house.database.read()).await?,
        post: match house.post {
            Post::Page => "installation-mail-page",
            Post::Waits => "installation-mail-waits",
            Post::Smtp(..) => "installation-mail-smtp",
        },
        mails: MAIL_STATES
            .iter()
            .map(|(code, key)| (words.get(key), counted.get(*code).copied().unwrap_or_default()))
            .map(|(label, mails)| (label, words.number(mails.cast_signed())))
            .collect(),
        troubled: troubled
            .map(|delivery| Troubled {
                at: at(delivery.at),
                state: words.get(mail_state(&delivery.state)),
                detail: delivery.detail.unwrap_or_default(),
            })
            .collect(),
        waiting,
        failed: failed.map(|job| Failed { at: at(job.failed_at), job }).collect(),
        failed_count,
    };
    visit.page("installation-title").office().render(&body).await
}

async fn try_again(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    if !visit.viewer.is_administrator() {
        return Err(Problem::NotFound);
    }
    let write = visit.house.database.begin().await?;
    // Pressed twice, the second finds a job that waits, or none: the page says what is left.
    jobs::try_again(&write, &visit.act(), id).await?;
    write.commit().await?;
    Ok(visit.go("/admin"))
}
