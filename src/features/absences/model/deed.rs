//! What can be done with an appointment, and what became of it: words and nothing else.

use std::str::FromStr;

use crate::features::appointments::Because;

/// What is to be done with an appointment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deed {
    /// It does not take place.
    Cancel,
    /// The same, and the practice calls for another time.
    CancelCalls,
    /// The same time, some days later.
    Later,
    /// Another moment.
    Moment,
    /// A colleague takes it over.
    Give,
}

impl Deed {
    /// All, in the order of a form.
    pub const ALL: [Self; 5] =
        [Self::CancelCalls, Self::Cancel, Self::Later, Self::Moment, Self::Give];

    /// As stored, and in a form.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
            Self::CancelCalls => "cancel_calls",
            Self::Later => "later",
            Self::Moment => "moment",
            Self::Give => "give",
        }
    }

    /// Why it does not take place; none for what does.
    #[must_use]
    pub fn because(self) -> Option<Because> {
        match self {
            Self::Cancel => Some(Because::Away),
            Self::CancelCalls => Some(Because::AwayCalls),
            _ => None,
        }
    }
}

impl FromStr for Deed {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|deed| deed.as_str() == word).ok_or(())
    }
}

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It was done.
    Done,
    /// It is not as it was when it was picked.
    Changed,
    /// It has begun, or is over.
    Begun,
    /// That time is not there, or is over.
    NoTime,
    /// Somebody has something else then.
    Busy,
    /// Then, too, nobody is there.
    Away,
    /// A colleague of the client's own family.
    Family,
    /// It may not be done: the file is frozen.
    Shut,
}

impl Fate {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::Changed,
        Self::Begun,
        Self::NoTime,
        Self::Busy,
        Self::Away,
        Self::Family,
        Self::Shut,
    ];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Changed => "changed",
            Self::Begun => "begun",
            Self::NoTime => "no_time",
            Self::Busy => "busy",
            Self::Away => "away",
            Self::Family => "family",
            Self::Shut => "shut",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn stored(word: &str) -> Self {
        Self::ALL.into_iter().find(|fate| fate.as_str() == word).unwrap_or(Self::Changed)
    }
}
