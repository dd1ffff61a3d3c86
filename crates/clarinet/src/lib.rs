//! The program as a library, so that its tests can start it in their own process.

pub mod backup;
pub mod configuration;
pub mod demo;
pub mod erasing;
pub mod program;
pub mod rooms;
pub mod setting_up;

mod installation;
mod my_data;
mod operator;
