//! Files of record systems: FHIR R4 in, neutral values out, rows in the end.
//!
//! Owns the way in from outside: what was read ([`fhir`]) is compared with
//! what came before (`import_source`) and applied in batches, each with its
//! lines of the log. A citizen service number never gets past reading (V16),
//! and a related person never brings authority. What staff did in the portal
//! stays as it is until the record system itself says something new.

mod apply;
pub mod fhir;
mod files;
mod known;
mod outcome;
mod run;
mod store;

#[cfg(test)]
mod tests;

pub use files::read_files;
pub use outcome::{Counts, Outcome, Status};
pub use run::import;
