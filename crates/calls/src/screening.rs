//! Screening: from a sending to a decision. The verbs take a [`Case`], and only who runs the call gets one.

mod case;
pub mod clarification;
pub mod decision;
pub mod evidence;
pub mod finding;
pub mod letter;
pub mod likeness;
pub mod note;
pub mod queue;
pub mod review;

pub use case::{Case, find_case};
