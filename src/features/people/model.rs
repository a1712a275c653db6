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

/// How long a part of a name may be, in characters.
const PART_MAX: usize = 80;

/// A name as somebody typed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypedName {
    call: String,
    prefix: String,
    family: String,
}

impl TypedName {
    /// The name one is called by, what stands before the family name, and the family name.
    #[must_use]
    pub fn of(call: &str, prefix: &str, family: &str) -> Self {
        let part = |typed: &str| {
            let typed = crate::web::form::tidy(typed);
            typed.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        Self { call: part(call), prefix: part(prefix), family: part(family) }
    }

    /// The parts of a name that stands, as far as they can be told apart: for a form that
    /// corrects it.
    #[must_use]
    pub fn parts(full: &str, call: &str) -> [String; 3] {
        let rest = full.strip_prefix(call).unwrap_or(full).trim();
        let before = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
        let words: Vec<&str> = rest.split(' ').collect();
        let n = words.iter().take_while(|word| before(word)).count();
        [call.to_owned(), words[..n].join(" "), words[n..].join(" ")]
    }

    /// The fields that are wrong: `call`, `prefix`, `family`.
    #[must_use]
    pub fn wrong(&self) -> Vec<&'static str> {
        let long = |part: &str| part.chars().count() > PART_MAX;
        let parts = [
            ("call", self.call.is_empty() || long(&self.call)),
            ("prefix", long(&self.prefix)),
            ("family", self.family.is_empty() || long(&self.family)),
        ];
        parts.into_iter().filter(|(_, wrong)| *wrong).map(|(field, _)| field).collect()
    }

    /// Ready to be stored and shown.
    #[must_use]
    pub fn name(&self) -> Name {
        Name::from(&PersonName {
            call_name: Some(self.call.clone()),
            prefix: (!self.prefix.is_empty()).then(|| self.prefix.clone()),
            family: self.family.clone(),
            ..PersonName::default()
        })
    }
}
