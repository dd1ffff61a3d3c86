//! What the secretariat does to a call without a programmer: makes it, dates it, writes its texts and its form,
//! publishes it, gives late passes, answers questions about it.

pub mod asked;
pub mod changed;
pub mod dates;
pub mod difference;
pub mod draft;
pub mod faults;
pub mod making;
pub mod parts;
pub mod pass;
pub mod sheet;
pub mod texts;

mod put;
