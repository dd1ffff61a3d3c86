//! Restoring a withdrawn entry.

use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Problem, Visit};

use super::{entry_path, open_others_case};
use crate::screening::decision::restore_entry;

pub(super) async fn restore(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let case = open_others_case(&visit, &id).await?;
    let write = visit.house.database.begin().await?;
    restore_entry(&write, &visit.act(), &visit.house, &case).await?;
    write.commit().await?;
    Ok(visit.go(&format!("{}?done=restored", entry_path(&case))))
}
