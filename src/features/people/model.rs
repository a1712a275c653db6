//! A name as it is shown and sorted, and contact details.

use serde::{Deserialize, Serialize};

/// A name, ready to be stored and shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// The whole name, the Dutch way: `Jo van Putten-van der Giessen`.
    pub full: String,
    /// The name one is called by.
    pub call: String,
    /// Two letters for the picture.
    pub initials: String,
    /// Lower-case ASCII, family name first, without what stands before it.
    pub sort_key: String,
}

/// What is sealed of a person. A citizen service number is never here (V16).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// E-mail address.
    pub email: Option<String>,
    /// Mobile number.
    pub mobile: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address, a line each.
    pub address: Option<String>,
}

impl Contact {
    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
