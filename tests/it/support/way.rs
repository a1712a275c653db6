//! What is special about an account of a test.

use empower::features::accounts::model::State;

/// What is special about an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// In use, terms accepted, an own password.
    Usual,
    /// The terms were never accepted.
    BeforeTerms,
    /// Only the first version of the terms was accepted.
    OldTerms,
    /// With a password that staff handed over.
    HandedOver,
    /// Blocked (T12.3).
    Blocked,
    /// Closed (T9.3).
    Closed,
    /// Invited, and nothing chosen yet.
    Invited,
}

impl Way {
    /// Where such an account stands.
    pub(super) fn state(self) -> State {
        match self {
            Self::Blocked => State::Blocked,
            Self::Closed => State::Closed,
            Self::Invited => State::Invited,
            _ => State::Active,
        }
    }

    /// Which version of the terms was accepted, when `now` is the one that holds.
    pub(super) fn accepted(self, now: i64) -> Option<i64> {
        match self {
            Self::OldTerms => Some(1),
            Self::BeforeTerms | Self::Invited => None,
            _ => Some(now),
        }
    }
}
