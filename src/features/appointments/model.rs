//! What an appointment is, how it takes place, and who may plan one.
//!
//! Owns words and rules of its own; never a table, a page or a right.

mod plan;
mod shelf;
mod zone;

use std::str::FromStr;

use crate::clock::Instant;
use crate::ids::{AppointmentId, ClientId, PersonId};

pub use plan::{Form, MINUTES, PLACE_MAX, Plan, Wrong, made_from};
pub use shelf::{Cursor, PAGE, Shelf, Turn};
pub use zone::{elsewhere, known_zone};

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

/// Why it is not as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// Whom it is with is not there.
    Away,
    /// The same, and the practice calls.
    AwayCalls,
}

impl Because {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::AwayCalls => "away_calls",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn stored(word: &str) -> Option<Self> {
        [Self::Away, Self::AwayCalls].into_iter().find(|because| because.as_str() == word)
    }
}

/// An appointment as it is stored; its place is still sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Booking {
    /// The id.
    pub id: AppointmentId,
    /// The file.
    pub client: ClientId,
    /// When it begins.
    pub starts: Instant,
    /// When it ends.
    pub ends: Instant,
    /// How it takes place.
    pub modality: Modality,
    /// Whether it does.
    pub state: State,
    /// Whether it is an own thing of its parties (rulebook, "Own things").
    pub own: bool,
    /// Where, sealed under the file's key; none where no place is known.
    pub place: Option<Vec<u8>>,
    /// Whether it is not told where it is: an address is secret (A12).
    pub place_kept: bool,
    /// Why it is not as it was; none where nobody says.
    pub because: Option<Because>,
    /// When it would have begun, where it was moved for that.
    pub was: Option<Instant>,
    /// With which therapists, by name.
    pub with: Vec<Someone>,
    /// Whose own thing it is, by name; empty for a thing of the file.
    pub parties: Vec<Someone>,
}

/// Somebody at an appointment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Someone {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
}

impl Booking {
    /// Notes somebody who takes part: as a party whose own thing it is, or as a therapist.
    pub(super) fn takes_part(&mut self, someone: Someone, party: bool) {
        if party { &mut self.parties } else { &mut self.with }.push(someone);
    }

    /// Keeps where it is from a reader who may not know (A12).
    pub(super) fn keep_place(&mut self) {
        self.place = None;
        self.place_kept = true;
    }

    /// Whether it lies before `now` altogether.
    #[must_use]
    pub fn ended(&self, now: Instant) -> bool {
        self.ends <= now
    }

    /// Whether it does not take place.
    #[must_use]
    pub fn cancelled(&self) -> bool {
        self.state == State::Cancelled
    }
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
        Self::ALL.into_iter().find(|modality| modality.as_str() == word).ok_or(UnknownWord)
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

impl TryFrom<String> for Modality {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        word.parse()
    }
}

impl TryFrom<String> for State {
    type Error = UnknownWord;

    fn try_from(word: String) -> Result<Self, UnknownWord> {
        word.parse()
    }
}
