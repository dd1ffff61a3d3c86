//! What operators ask: is it alive, is it ready, how does it fare.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use foundation::pages::{Problem, Routes};
use foundation::{House, jobs, mail};

pub(crate) fn routes() -> Routes {
    Routes::new().bare(Method::GET, "/healthz", async || "ok\n").bare(Method::GET, "/readyz", ready).bare(
        Method::GET,
        "/metrics",
        metrics,
    )
}

async fn ready(State(house): State<House>) -> Response {
    match house.database.read().ping().await {
        Ok(()) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response(),
    }
}

async fn metrics(State(house): State<House>) -> Result<Response, Problem> {
    let (hits, misses) = house.database.cache().counts();
    let (waiting, failed) = jobs::counts(&house.database).await?;
    let answers = house.answers().map(|(class, count)| (format!("{{status=\"{class}xx\"}}"), count));
    let mails = mail::counts(&house.database).await?;
    let mails = mails.into_iter().map(|(state, count)| (format!("{{state=\"{state}\"}}"), count));
    let one = |value: u64| vec![(String::new(), value)];
    let said = [
        (
            "requests_total",
            "counter",
            "Requests answered, by the first digit of the status.",
            answers.collect(),
        ),
        ("page_cache_hits_total", "counter", "Anonymous pages answered from the cache.", one(hits)),
        ("page_cache_misses_total", "counter", "Anonymous pages that had to be made.", one(misses)),
        (
            "database_statements_total",
            "counter",
            "Statements run since the start.",
            one(house.database.statements()),
        ),
        ("jobs_waiting", "gauge", "Jobs that wait or run.", one(waiting)),
        ("jobs_failed", "gauge", "Jobs that a person must look at.", one(failed)),
        ("mails", "gauge", "Mails, by where they are.", mails.collect()),
    ];
    let mut text = String::new();
    for (name, kind, help, values) in said {
        let _ = writeln!(text, "# HELP clarinet_{name} {help}\n# TYPE clarinet_{name} {kind}");
        for (label, value) in values {
            let _ = writeln!(text, "clarinet_{name}{label} {value}");
        }
    }
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response())
}
