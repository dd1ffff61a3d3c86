//! The room's pages: the call for everybody, and an applicant's own entries.

mod bodies;
mod call;
mod check;
mod colleagues;
mod consent_form;
mod consents;
mod editor;
mod eligibility;
mod entries;
mod file;
mod file_list;
mod files;
mod office;
mod opened;
mod question;
mod questions;
mod receipt;
mod review_request;
mod sent_copy;
mod task_list;
mod withdrawal;
mod your_data;

use foundation::pages::Routes;

/// The room's addresses.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .and(editor::routes())
        .get("/calls/{slug}", call::show)
        .get("/calls/{slug}/questions", questions::show)
        .get("/calls/{slug}/eligibility", eligibility::show)
        .private_get("/my/entries", entries::show)
        .private_get("/my/entries/new", entries::start)
        .private_post("/my/entries", entries::begin)
        .private_get("/my/entries/{id}", task_list::show)
        .private_get("/my/entries/{id}/bodies", bodies::show)
        .private_post("/my/entries/{id}/bodies", bodies::save)
        .private_get("/my/entries/{id}/questions/{key}", question::show)
        .private_post("/my/entries/{id}/questions/{key}", question::save)
        .private_get("/my/entries/{id}/questions/{key}/files", files::back)
        .private_post("/my/entries/{id}/questions/{key}/files", files::receive)
        .private_get("/my/entries/{id}/files/{file}", file::show)
        .private_post("/my/entries/{id}/files/{file}", file::save)
        .private_get("/my/entries/{id}/files/{file}/removal", file::ask_removal)
        .private_post("/my/entries/{id}/files/{file}/removal", file::remove)
        .private_get("/my/consents", consents::own)
        .private_get("/my/consents/{id}/withdrawal", consents::ask_own)
        .private_post("/my/consents/{id}/withdrawal", consents::end_own)
        .private_get("/office/consents", consents::office)
        .private_get("/office/consents/{id}/withdrawal", consents::ask_office)
        .private_post("/office/consents/{id}/withdrawal", consents::end_office)
        .private_post("/my/entries/{id}/check-opening", check::open)
        .private_get("/my/entries/{id}/check", check::show)
        .private_get("/my/entries/{id}/colleagues", colleagues::show)
        .private_post("/my/entries/{id}/colleagues", colleagues::invite_one)
        .private_post("/my/entries/{id}/colleagues/{person}/end", colleagues::end)
        .private_post("/my/entries/{id}/handover", colleagues::hand_over_to)
        .private_post("/my/entries/{id}/invitations/{invitation}/withdrawal", colleagues::withdraw_one)
        .private_post("/my/entries/{id}/sendings", check::send)
        .private_get("/my/entries/{id}/receipt", receipt::show)
        .private_get("/my/entries/{id}/sending", sent_copy::show)
        .private_get("/my/entries/{id}/withdrawal", withdrawal::ask)
        .private_post("/my/entries/{id}/withdrawal", withdrawal::withdraw)
        .private_get("/my/entries/{id}/review", review_request::show)
        .private_post("/my/entries/{id}/review", review_request::ask)
        .and(office::office_routes())
}
