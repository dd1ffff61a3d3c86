//! The people room: organisations, persons and their roles, sessions, consent, the programme and its grant.

pub mod browser;
pub mod consent;
pub mod email_change;
pub mod erasure;
pub mod export;
pub mod invitation;
pub mod membership;
pub mod organisation;
pub mod pages;
pub mod partner;
pub mod passkey;
pub mod person;
pub mod programme;
pub mod session;
pub mod sign_in;
pub mod tidying;

use foundation::jobs::JobKind;
use foundation::languages::RoomWords;
use foundation::migrations::Migration;
use foundation::pages::Routes;

/// The room's tables.
pub fn migrations() -> Vec<Migration> {
    vec![
        foundation::migration!("people_0001_people"),
        foundation::migration!("people_0002_account"),
        foundation::migration!("people_0004_contact"),
        foundation::migration!("people_0006_lead"),
    ]
}

/// The room's words.
pub fn words() -> RoomWords {
    foundation::words!("../words")
}

/// The room's kinds of jobs.
pub fn jobs() -> Vec<JobKind> {
    vec![consent::END, invitation::FORGET, tidying::TIDY]
}

/// The room's addresses.
pub fn routes() -> Routes {
    use pages::{account, account_email, account_name, invitation, members, passkey, sign_in, sign_in_code};
    Routes::new()
        .get("/sign-in", sign_in::show)
        .post("/sign-in", sign_in::ask)
        .get("/sign-in/code", sign_in::begin_again)
        .post("/sign-in/code", sign_in_code::enter_code)
        .get("/sign-in/go-on", sign_in::begin_again)
        .post("/sign-in/go-on", sign_in::go_on)
        .get("/sign-in/link/{token}", sign_in_code::show_link)
        .post("/sign-in/link/{token}", sign_in_code::follow_link)
        .post("/sign-in/passkey/begin", passkey::begin_sign_in)
        .post("/sign-in/passkey/finish", passkey::finish_sign_in)
        .post("/sign-out", account::sign_out)
        .private_get("/my/account", account::show)
        .private_get("/my/account/name", account_name::show)
        .private_post("/my/account/name", account_name::save)
        .private_get("/my/account/email", account_email::show)
        .private_post("/my/account/email", account_email::ask)
        .private_get("/my/account/email/{id}", account_email::show_code)
        .private_post("/my/account/email/{id}", account_email::confirm)
        .private_post("/my/account/passkeys/begin", passkey::begin_registration)
        .private_post("/my/account/passkeys/finish", passkey::finish_registration)
        .private_post("/my/account/passkeys/{id}/removal", passkey::remove)
        .private_post("/my/account/sessions/end", account::end_all)
        .private_post("/my/account/sessions/{id}/end", account::end_one)
        .get("/invitations/{token}", invitation::show)
        .private_get("/invitations/{token}/acceptance", invitation::back)
        .private_post("/invitations/{token}/acceptance", invitation::accept_it)
        .private_get("/office/organisations/{id}/members", members::show)
        .private_post("/office/organisations/{id}/members", members::invite_one)
        .private_post("/office/organisations/{id}/members/{membership}/end", members::end)
        .private_post("/office/organisations/{id}/invitations/{invitation}/withdrawal", members::withdraw_one)
}
