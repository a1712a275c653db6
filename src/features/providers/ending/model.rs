//! What an ending is, and what it says to one account.
//!
//! Holds no right: from when somebody is blocked is derived from what stands here.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Instant;
use crate::ids::{PersonId, ProviderId};
use crate::web::text::Language;

/// How many characters the words for the users may have.
pub const MOST: usize = 2000;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Entered; a second has to confirm it.
    Asked,
    /// Confirmed, and told.
    Announced,
    /// Called off.
    Off,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Announced => "announced",
            Self::Off => "off",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Asked, Self::Announced, Self::Off]
            .into_iter()
            .find(|one| one.as_str() == word)
            .ok_or(())
    }
}

/// What the users read, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// For a reader of this language, a paragraph each.
    #[must_use]
    pub fn paragraphs(&self, language: Language) -> Vec<String> {
        let text = if language.code() == "en" { &self.en } else { &self.nl };
        text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }
}

/// An ending as it stands.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Which.
    pub id: Uuid,
    /// For whose users.
    pub provider: ProviderId,
    /// The last day on which everybody can come in.
    pub last_day: Date,
    /// How far it is.
    pub state: State,
    /// Who entered it.
    pub asked_by: PersonId,
    /// That one's name.
    pub name: String,
    /// How many accounts are to be told.
    pub all: i64,
    /// How many of them were.
    pub told: i64,
}

impl Ending {
    /// How far it is.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Whether there is time yet to tell everybody, should it be confirmed now.
    #[must_use]
    pub fn can_be_told(&self, now: Instant) -> bool {
        rules::ending::earliest_last_day(now.amsterdam().date()) <= self.last_day
    }

    /// Whether the last day is over.
    #[must_use]
    pub fn is_over(&self, now: Instant) -> bool {
        self.state == State::Announced && now.amsterdam().date() > self.last_day
    }
}

/// What an announced ending is to one account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stops {
    /// Which.
    pub ending: Uuid,
    /// For which provider.
    pub provider: ProviderId,
    /// The last day on which everybody can come in.
    pub last_day: Date,
    /// When the holder was told; none: not yet.
    pub told: Option<Instant>,
    /// From when the account is blocked there; none while nobody told its holder.
    pub from: Option<Instant>,
    /// Whether that is so now.
    pub gone: bool,
}

impl Stops {
    /// By what stands in the database. Whose last day cannot be read is not blocked.
    #[must_use]
    pub fn of(
        (ending, provider): (Uuid, ProviderId),
        last_day: &str,
        told: Option<Instant>,
        now: Instant,
    ) -> Option<Self> {
        let last_day: Date = last_day.parse().ok()?;
        let from = rules::ending::blocked_from(last_day, told.map(Instant::timestamp));
        let from = from.map(Instant::from);
        let gone = from.is_some_and(|from| from <= now);
        Some(Self { ending, provider, last_day, told, from, gone })
    }
}
