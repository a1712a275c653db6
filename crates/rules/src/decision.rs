//! The shape of an answer: allowed or not, by which article, on what ground.
//!
//! Owns the list of articles that can decide. It must never decide anything.

use std::fmt;

use crate::{Basis, Because};

/// The article of the terms of use that decided.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Article {
    /// Related persons.
    T31,
    /// What consent covers.
    T32,
    /// Own things.
    T33,
    /// An account is for its one holder; the file knows no such person.
    T41,
    /// Represented: under 12 or incapacitated.
    T42,
    /// Shared: 12 to 15.
    T43,
    /// Autonomous: from 16.
    T44,
    /// Therapists.
    T45,
    /// After death.
    T94,
}

words!(Article, "article", {
    T31 => "T3.1",
    T32 => "T3.2",
    T33 => "T3.3",
    T41 => "T4.1",
    T42 => "T4.2",
    T43 => "T4.3",
    T44 => "T4.4",
    T45 => "T4.5",
    T94 => "T9.4",
});

/// On what ground something was allowed; what the log line says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ground {
    /// The client's own file.
    OwnRecord,
    /// A representative's authority.
    Authority(Basis),
    /// Consents that carried it, as places in `facts.consents`.
    Consent {
        /// One for each giver who was needed, in the order asked.
        indexes: Vec<usize>,
    },
    /// A treatment relation (`T4.5`).
    Treatment,
    /// An emergency access, and no treatment relation (`T4.5`).
    Emergency,
    /// Being a party to an own thing (`T3.3`).
    Party,
    /// None: it was not allowed.
    None,
}

/// The answer to a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// May it be done?
    pub allow: bool,
    /// The article that decided.
    pub article: Article,
    /// On what ground; [`Ground::None`] exactly when not allowed.
    pub ground: Ground,
    /// The fact that decided, one sentence when displayed.
    pub because: Because,
}

impl Decision {
    pub(crate) fn allow(article: Article, ground: Ground, because: Because) -> Self {
        Self { allow: true, article, ground, because }
    }

    pub(crate) fn deny(article: Article, because: Because) -> Self {
        Self { allow: false, article, ground: Ground::None, because }
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.allow { "allow" } else { "deny" };
        write!(f, "{word} {}: {}", self.article, self.because)
    }
}
