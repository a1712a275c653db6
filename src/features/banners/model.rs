//! What is announced, and when it shows.
//!
//! Pure: "now" is an argument, so a banner begins and ends by itself.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Instant;
use crate::web::text::Language;

/// How many characters a text may have.
pub const MOST: usize = 300;

/// So many may be announced at once: more, and nobody sees the page under them.
pub const AT_ONCE: usize = 5;

/// Maintenance is announced so many seconds ahead.
const AHEAD: i64 = 48 * 3600;

/// What it is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Something does not work.
    Outage,
    /// Something will not work, as planned.
    Maintenance,
}

impl Kind {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outage => "outage",
            Self::Maintenance => "maintenance",
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Outage, Self::Maintenance].into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// On which pages it shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pages {
    /// On all of them.
    All,
    /// Where one comes in: the front page, the page to sign in, and home.
    Entrance,
}

impl Pages {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Entrance => "entrance",
        }
    }

    /// Whether the page of this path is one of them.
    #[must_use]
    pub fn has(self, path: &str) -> bool {
        self == Self::All || matches!(path, "/" | "/sign-in" | "/home")
    }
}

impl FromStr for Pages {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::All, Self::Entrance].into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// What it says, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Words {
    /// For a reader of this language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It does not show yet.
    Planned,
    /// It shows.
    Shown,
    /// It shows no more.
    Over,
}

/// What is announced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Banner {
    /// Which.
    pub id: Uuid,
    /// About what.
    pub kind: Kind,
    /// On which pages.
    pub pages: Pages,
    /// From when something does not work.
    pub begins: Instant,
    /// Until when, as far as is known.
    pub ends: Option<Instant>,
    /// What it says.
    pub words: Words,
}

impl Banner {
    /// From when it shows.
    #[must_use]
    pub fn shows_from(&self) -> Instant {
        match self.kind {
            Kind::Outage => self.begins,
            Kind::Maintenance => self.begins.plus_seconds(-AHEAD),
        }
    }

    /// How far it is at `now`.
    #[must_use]
    pub fn state(&self, now: Instant) -> State {
        if self.ends.is_some_and(|ends| ends <= now) {
            State::Over
        } else if now < self.shows_from() {
            State::Planned
        } else {
            State::Shown
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Banner, Kind, Pages, State, Words};
    use crate::clock::Instant;

    fn banner(kind: Kind, ends: Option<i64>) -> Banner {
        let hour = |n: i64| Instant(0).plus_seconds(n * 3600);
        let (begins, ends) = (hour(100), ends.map(hour));
        Banner { id: Uuid::nil(), kind, pages: Pages::All, begins, ends, words: Words::default() }
    }

    /// Maintenance shows two days ahead, an outage from its beginning; both end on the instant.
    #[test]
    fn it_begins_and_ends_by_itself() {
        let at = |n: i64| Instant(0).plus_seconds(n * 3600);
        let planned = banner(Kind::Maintenance, Some(104));
        for (hour, state) in
            [(51, State::Planned), (52, State::Shown), (103, State::Shown), (104, State::Over)]
        {
            assert_eq!(planned.state(at(hour)), state, "{hour}");
        }
        let outage = banner(Kind::Outage, None);
        assert_eq!(outage.state(at(99)), State::Planned);
        assert_eq!(outage.state(at(100_000)), State::Shown, "nobody knows until when");
    }

    #[test]
    fn the_entrance_is_three_pages() {
        assert!(["/", "/sign-in", "/home"].iter().all(|path| Pages::Entrance.has(path)));
        assert!(!Pages::Entrance.has("/messages") && Pages::All.has("/messages"));
    }
}
