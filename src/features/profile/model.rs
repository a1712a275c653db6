//! Words and rules of the profile that need nothing but what they are given.

mod crop;
pub mod photo;

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Instant;
use crate::features::activation::model as typed;
use crate::features::activation::model::Reach;
use crate::features::people::Contact;

pub use crop::{Crop, Square};

/// So long a code for a new address works, in seconds.
pub const CODE_SECONDS: i64 = 30 * 60;
/// So often it may be tried.
pub const TRIES: i64 = 5;
/// So many codes leave for one account within an hour.
pub const MOST_AN_HOUR: i64 = 5;
/// So long the old address can take a change back, in seconds.
pub const BACK_SECONDS: i64 = 7 * 24 * 3600;
/// How long an address on paper may be, in characters.
pub const ADDRESS_MAX: usize = 300;
/// How long a name to be called by may be, in characters.
pub const CALL_MAX: usize = 80;

/// A word that is not on the list.
#[derive(PartialEq, Eq, Debug, thiserror::Error)]
#[error("not on the list")]
pub struct Unknown;

/// By which way somebody is reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// E-mail.
    Email,
    /// A mobile number.
    Mobile,
}

impl What {
    /// As stored, and as in the address of its page.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Mobile => "mobile",
        }
    }

    /// As the log names it.
    #[must_use]
    pub fn object_kind(self) -> &'static str {
        match self {
            Self::Email => "contact_email",
            Self::Mobile => "contact_mobile",
        }
    }

    /// What somebody typed, as it is kept; none where it cannot be one.
    #[must_use]
    pub fn typed(self, text: &str) -> Option<String> {
        match self {
            Self::Email => typed::email(text),
            Self::Mobile => typed::mobile(text),
        }
    }

    /// This of how somebody is reached.
    #[must_use]
    pub fn of(self, contact: &Contact) -> Option<&str> {
        match self {
            Self::Email => contact.email.as_deref(),
            Self::Mobile => contact.mobile.as_deref(),
        }
    }

    /// The same with another value.
    #[must_use]
    pub fn set(self, contact: Contact, value: Option<String>) -> Contact {
        match self {
            Self::Email => Contact { email: value, ..contact },
            Self::Mobile => Contact { mobile: value, ..contact },
        }
    }

    /// Whether two of them reach the same place.
    #[must_use]
    pub fn same(self, one: &str, other: &str) -> bool {
        match self {
            Self::Email => typed::same_email(one, other),
            Self::Mobile => typed::same_mobile(one, other),
        }
    }

    /// As something that has to serve for an account.
    #[must_use]
    pub fn reach(self, value: &str) -> Reach {
        match self {
            Self::Email => Reach { email: Some(value.to_owned()), mobile: None },
            Self::Mobile => Reach { email: None, mobile: Some(value.to_owned()) },
        }
    }
}

impl FromStr for What {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        [Self::Email, Self::Mobile].into_iter().find(|one| one.as_str() == word).ok_or(Unknown)
    }
}

/// How far a change has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// A code was sent to the new address.
    Asked,
    /// It holds, and can be taken back for a while.
    Done,
    /// It was stopped, taken back, or another took its place.
    Over,
}

impl Step {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Done => "done",
            Self::Over => "over",
        }
    }
}

impl FromStr for Step {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        [Self::Asked, Self::Done, Self::Over]
            .into_iter()
            .find(|one| one.as_str() == word)
            .ok_or(Unknown)
    }
}

/// What a change is about, as it is sealed.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Held {
    /// What it becomes.
    pub value: String,
    /// For whom, and what it was before.
    pub before: Vec<(Uuid, Option<String>)>,
}

/// Whether a step lasts still.
#[must_use]
pub fn lasts(step: Step, until: Instant, now: Instant) -> bool {
    step != Step::Over && now < until
}

/// An address on paper as somebody meant it: lines without what is empty; none where it is too
/// long.
#[must_use]
pub fn address(text: &str) -> Option<String> {
    let lines: Vec<String> = text
        .lines()
        .map(|line| crate::web::form::tidy(line).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    let whole = lines.join("\n");
    (whole.chars().count() <= ADDRESS_MAX && lines.len() <= 6).then_some(whole)
}

/// A name to be called by as somebody meant it; none where it is none, or too long.
#[must_use]
pub fn call_name(text: &str) -> Option<String> {
    let name = crate::web::form::tidy(text).split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && name.chars().count() <= CALL_MAX).then_some(name)
}

/// As what somebody wishes to be known, as stored; none: not said.
#[must_use]
pub fn gender(word: &str) -> Option<&'static str> {
    GENDERS.into_iter().find(|known| *known == word)
}

/// The words for it, as stored.
pub const GENDERS: [&str; 3] = ["female", "male", "other"];

#[cfg(test)]
mod tests {
    use super::{ADDRESS_MAX, address, call_name, gender};

    #[test]
    fn what_is_typed_is_kept_as_it_was_meant() {
        assert_eq!(
            address("  Dorpsstraat  1 \r\n\r\n1234 AB  Utrecht\n").as_deref(),
            Some("Dorpsstraat 1\n1234 AB Utrecht")
        );
        assert_eq!(address(" \n ").as_deref(), Some(""));
        assert_eq!(address(&"x".repeat(ADDRESS_MAX + 1)), None);
        assert_eq!(call_name("  Jo \u{7} ").as_deref(), Some("Jo"));
        assert_eq!(call_name("  "), None);
        assert_eq!((gender("female"), gender("")), (Some("female"), None));
    }
}
