//! The room's pages.

pub mod sign_in;
