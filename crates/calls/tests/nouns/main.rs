//! Proofs of the room's nouns on both engines: what a sending, an answer, a showing must hold whatever pages do.

mod answering;
mod beginning;
mod constraints;
mod deadline;
mod files;
mod fixture;
mod naming;
mod sending;
mod tallies;
mod visibility;
mod withdrawal;
