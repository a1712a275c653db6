//! People, as each provider knows them: clients, their circle, staff.
//!
//! Owns names, contact details and staff roles, and the handing out of a first
//! password. The same human known to two providers is two people here; nothing
//! joins them but the account.

pub mod alphabet;
mod issue;
mod model;
pub mod office;
pub mod pages;
pub mod replace;
pub mod store;
pub mod syllables;
mod words;
mod young;

pub use issue::{Seen, Sheet, Who, issue, user_name};
pub use model::{Contact, Name, TypedName};
pub use words::{account_words, as_what, role_words, treatment_words};
pub use young::account_from;
