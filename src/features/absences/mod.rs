//! A therapist is not there: what becomes of the appointments, in one go (T4.5, T8).
//!
//! Owns who is away and when, what was done with each appointment of that time, and who is told.
//! Why somebody is away is asked nowhere, and stands nowhere.

mod apply;
mod model;
pub mod pages;
pub mod store;
mod tell;
mod wish;

pub use model::{Deed, Fate, LATER, Seen, Undo, Want, Wrong, fate, later, span, undo};
