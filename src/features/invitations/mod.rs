//! Inviting a related person (T1.1h, T3.1): asking, who still has to say yes, the
//! provider's grant, and the date of birth before the first look.
//!
//! Owns what was asked, by whom and why, and who would rather not. Who said yes
//! stands in the ledger of consents, what that opens is the rules' to say; grants
//! and the proof belong to `clients`.

mod model;
pub mod pages;
pub mod store;
mod words;

pub use model::{Asked, REASON_MAX, State, Typed, Wrong, asked_from};
pub use words::{AskedFor, Waiting, answer_of, asked, waiting};
