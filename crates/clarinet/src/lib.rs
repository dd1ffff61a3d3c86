//! The program as a library, so that its tests can start it in their own process.

pub mod backup;
pub mod configuration;
pub mod demo;
pub mod program;
pub mod rooms;

mod my_data;
mod operator;
