//! The room's pages.

pub(crate) mod account;
pub(crate) mod account_email;
pub(crate) mod account_name;
pub(crate) mod invitation;
pub(crate) mod members;
pub(crate) mod passkey;
pub mod sign_in;
pub(crate) mod sign_in_code;
