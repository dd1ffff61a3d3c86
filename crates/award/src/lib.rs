//! award
