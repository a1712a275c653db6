//! Staff: hiring, roles, trainings, and letting go (rulebook 1, "Other staff"; A1).
//!
//! Owns what an administrator does to somebody's work here, and the closing of the door behind who
//! leaves, which waits until every treatment is handed over (T4.5). Roles themselves stand with
//! `people`; which may be given by whom the rules say. It knows no client: a number at most.

mod change;
mod hire;
pub mod jobs;
mod leave;
mod model;
pub mod pages;
pub mod store;
mod words;
