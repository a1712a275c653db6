//! What is done to somebody's work here, and why something cannot be. No words, no I/O.

/// A word that is stored: what was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// A role was given.
    Given,
    /// A role was ended, from a day on.
    Ended,
    /// The day of a training was recorded.
    Trained,
    /// Somebody is to leave.
    Leaving,
    /// Somebody stays after all.
    Stays,
    /// The door was shut at once.
    Shut,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Given, Self::Ended, Self::Trained, Self::Leaving, Self::Stays, Self::Shut];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Ended => "ended",
            Self::Trained => "trained",
            Self::Leaving => "leaving",
            Self::Stays => "stays",
            Self::Shut => "shut",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == word)
    }
}

/// Why something is not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// Nobody changes the own rights.
    Own,
    /// Without this administrator nobody could give any role.
    LastOne,
    /// It is so already.
    Already,
}

/// So many days somebody who left can read that it is over, before the account goes (A9).
pub(super) const DAYS_TO_READ: i64 = 14;

/// So much is typed at most when saying why, in characters.
pub(super) const REASON_MAX: usize = 500;
