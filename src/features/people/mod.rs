//! People, as each provider knows them: clients, their circle, staff.
//!
//! Owns names, contact details and staff roles. The same human known to two
//! providers is two people here; nothing joins them but the account.

mod model;
pub mod store;

pub use model::{Contact, Name};
