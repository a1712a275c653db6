//! Which line of the log is meant: its day, and a keyed hash of what it says.
//!
//! Owns how that stands in an address, where it tells nothing to who does not
//! read the log. What the line says is counted again each time, never taken
//! from there.

use data_encoding::BASE64URL_NOPAD;
use jiff::civil::Date;
use uuid::Uuid;
use vault::Blind;

use super::Line;
use crate::clock::Instant;
use crate::features::messages::derived;
use crate::ids::ClientId;

/// A line that is pointed at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pointed {
    /// Its day.
    pub date: Date,
    /// Its id: of similar lines of a day the same, however many there are yet to come.
    pub id: Uuid,
}

impl Pointed {
    /// At this line of `client`'s file.
    #[must_use]
    pub fn at(blind: &Blind, client: ClientId, date: Date, line: &Line) -> Self {
        let Line { person, role, action, outcome, what, emergency, .. } = line;
        let says = format!("{person:?} {role} {action} {outcome} {what:?} {emergency}");
        Self { date, id: derived(blind, "log_line", &[client.0], &date.to_string(), &says) }
    }

    /// At an emergency access, which stands above the days.
    #[must_use]
    pub fn emergency(id: Uuid, began: Option<Instant>) -> Self {
        Self { date: began.map(|at| at.amsterdam().date()).unwrap_or_default(), id }
    }

    /// As it stands in an address.
    #[must_use]
    pub fn token(&self) -> String {
        let date = self.date.to_string();
        BASE64URL_NOPAD.encode(&[self.id.as_bytes().as_slice(), date.as_bytes()].concat())
    }

    /// What an address says; none when it says nothing.
    #[must_use]
    pub fn read(token: &str) -> Option<Self> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
        let (id, date) = bytes.split_at_checked(16)?;
        let date: Date = std::str::from_utf8(date).ok()?.parse().ok()?;
        let known = (1900..=9000).contains(&date.year());
        known.then_some(Self { date, id: Uuid::from_slice(id).ok()? })
    }
}
