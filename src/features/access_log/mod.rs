//! "Who looked at my data" (V5, P3): the log of a file in plain words.
//!
//! Owns the reading of the log by the one it is about: which days stand on a
//! page, which lines are one, and how they are said. Never writes a line, and
//! never shows one to whom `rules::log_sight` does not.

mod asked;
pub mod copies;
pub mod model;
pub mod pages;
pub mod store;
mod words;

pub use asked::{Found, Said, found, said};
pub use pages::LogLine;
