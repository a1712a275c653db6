//! Questions about access, with a term (rulebook 6, 7.3; T4.2, T4.3): why
//! somebody looked, and what a relative asks the therapist.
//!
//! Owns what was asked, by when the answer is due, and the answer. Who may ask
//! and who answers is the rules' to say. What one asks is an own thing: it never
//! shows to others around the file, and never tells that something was withheld.

mod model;
pub mod pages;
pub mod store;
mod words;

pub use model::{Kind, OPEN_MOST, State, TEXT_MAX, Wrong, asked_from, due_at, last_day, written};
