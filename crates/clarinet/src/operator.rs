//! What operators ask: is it alive, is it ready, how does it fare.

use std::fmt::Write as _;

use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use foundation::House;
use foundation::jobs;
use foundation::pages::{Problem, Routes};

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
    let mut text = String::new();
    let mut line = |name: &str, kind: &str, help: &str, value: u64| {
        let _ = writeln!(
            text,
            "# HELP clarinet_{name} {help}\n# TYPE clarinet_{name} {kind}\nclarinet_{name} {value}"
        );
    };
    line("page_cache_hits_total", "counter", "Anonymous pages answered from the cache.", hits);
    line("page_cache_misses_total", "counter", "Anonymous pages that had to be made.", misses);
    line(
        "database_statements_total",
        "counter",
        "Statements run since the start.",
        house.database.statements(),
    );
    line("jobs_waiting", "gauge", "Jobs that wait or run.", waiting);
    line("jobs_failed", "gauge", "Jobs that a person must look at.", failed);
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response())
}
