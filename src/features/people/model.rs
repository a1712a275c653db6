//! A name as it is shown and sorted, and contact details.

use serde::{Deserialize, Serialize};

use crate::features::import::fhir::PersonName;

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

/// As it is shown and sorted, the Dutch way.
impl From<&PersonName> for Name {
    fn from(name: &PersonName) -> Self {
        let full = name.display();
        let call = name.call_name.as_ref().or(name.given.first()).or(name.initials.as_ref());
        Self {
            call: call.unwrap_or(&full).clone(),
            initials: name.initials(),
            sort_key: name.sort_key(),
            full,
        }
    }
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
