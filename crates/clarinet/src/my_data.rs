//! A person's copy of their data, from every room.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use foundation::pages::{Problem, Routes, Visit};

use crate::rooms;

pub(crate) fn routes() -> Routes {
    Routes::new().private_get("/my/data", download)
}

async fn download(visit: Visit) -> Result<Response, Problem> {
    let mut data = rooms::export(&visit.house, visit.person()?.id).await?;
    if visit.house.demonstration {
        data["demonstration"] = visit.words.get("frame-demonstration").into();
    }
    let text = serde_json::to_string_pretty(&data).map_err(|error| Problem::Broken(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
    ];
    Ok((headers, text).into_response())
}
