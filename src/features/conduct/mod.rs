//! Conduct (T5.3, T12; A7, A8, A9, A14): reporting a message or somebody's
//! conduct, judging it, and what follows: a warning, a block, the objection to
//! that, and what is removed after.
//!
//! Owns the order of things and who hears what. Content is read by whoever
//! judges it, with a permit; the operator decides on kind and judgement and
//! reads no content. Whoever is reported is never told by whom.

mod deciding;
pub mod jobs;
mod judging;
mod model;
mod objecting;
pub mod pages;
mod reporting;
pub mod store;
pub mod words;

pub use model::{ObjectKind, ReportState, Said, State, Wrong, number_of, reported_from};
