//! What is special about an account of a test.

use empower::features::accounts::model::State;

/// What is special about an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// In use, terms accepted, those to come as well, an own password.
    Usual,
    /// The same, with the terms accepted that hold now and no others.
    TermsOfToday,
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

    /// Which version of the terms was accepted, when `now` is the one that holds and `newest` the last one known.
    pub(super) fn accepted(self, now: i64, newest: i64) -> Option<i64> {
        match self {
            Self::OldTerms => Some(1),
            Self::BeforeTerms | Self::Invited => None,
            Self::TermsOfToday => Some(now),
            _ => Some(newest),
        }
    }
}
