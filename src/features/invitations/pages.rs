//! The pages of an invitation: asking, answering, opening the access, the date of birth.

pub mod access;
pub mod answer;
pub mod ask;
pub mod contact;
pub mod grant;
pub mod list;
pub mod prove;

use crate::ids::{ClientId, PersonId};

pub use crate::features::clients::pages::sharing::{Whom, list_at};

/// One of a list to choose from.
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub text: String,
    /// Whether it was chosen before.
    pub picked: bool,
}

/// Where the coordinator opens the access of this person.
fn access_at(client: ClientId, person: PersonId) -> String {
    format!("/clients/{client}/network/{person}/access")
}
