//! How an appointment takes place, and whether it still does.

use std::str::FromStr;

/// How it takes place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Modality {
    /// At a place.
    InPerson,
    /// By video.
    Video,
    /// By telephone.
    Phone,
}

/// Whether it takes place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It does, or did.
    Booked,
    /// It does not.
    Cancelled,
}

/// A word that means nothing here.
#[derive(Debug, thiserror::Error)]
#[error("not a word of appointments")]
pub struct UnknownWord;

impl Modality {
    /// All, in the order of a form.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Video, Self::Phone];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Video => "video",
            Self::Phone => "phone",
        }
    }
}

impl FromStr for Modality {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Self::ALL
            .into_iter()
            .find(|modality| modality.as_str() == word)
            .ok_or(UnknownWord)
    }
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Cancelled => "cancelled",
        }
    }
}

impl FromStr for State {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        [Self::Booked, Self::Cancelled]
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(UnknownWord)
    }
}
