//! From what was typed to a moment, a place and somebody to meet.
//!
//! Owns what a form for an appointment may say. Dates and times are those of
//! Europe/Amsterdam; an hour that the clock skips does not exist.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::AmbiguousOffset;
use jiff::{SignedDuration, ToSpan as _};
use uuid::Uuid;

use super::Modality;
use crate::clock::Instant;
use crate::ids::{AppointmentId, ClientId, PersonId};

/// How long an appointment may last, in minutes.
pub const MINUTES: RangeInclusive<i64> = 5..=480;

/// How many characters a place may hold.
pub const PLACE_MAX: usize = 200;

/// How many years ahead one can plan: a slip of the hand is caught.
const YEARS_AHEAD: i64 = 5;

/// What was typed, as it came in.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    /// `2026-11-25`.
    pub date: &'a str,
    /// `15:30`; seconds are let go.
    pub time: &'a str,
    /// A whole number.
    pub minutes: &'a str,
    /// A word of [`Modality`].
    pub modality: &'a str,
    /// Free text.
    pub place: &'a str,
    /// The id of a therapist.
    pub with: &'a str,
}

/// A form that says what it must.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// When it begins.
    pub starts: Instant,
    /// When it ends.
    pub ends: Instant,
    /// How it takes place.
    pub modality: Modality,
    /// Where; empty unless it is at a place.
    pub place: String,
    /// With whom; none where nothing was picked and nothing needed to be.
    pub with: Option<PersonId>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Not a day of the calendar.
    Date,
    /// Too far ahead to be meant.
    DateFar,
    /// Not a time of the day.
    Time,
    /// The clock skips this hour on that day.
    TimeSkipped,
    /// It lies before now.
    Past,
    /// Not a number of minutes within [`MINUTES`].
    Minutes,
    /// Not a way to meet.
    Modality,
    /// Longer than [`PLACE_MAX`].
    PlaceLong,
    /// Nobody who treats this client now.
    With,
}

impl Wrong {
    /// The field it stands at.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Date | Self::DateFar => "date",
            Self::Time | Self::TimeSkipped | Self::Past => "time",
            Self::Minutes => "minutes",
            Self::Modality => "modality",
            Self::PlaceLong => "place",
            Self::With => "with",
        }
    }
}

impl Form<'_> {
    /// Reads the form at the instant `now`. It may not begin before
    /// `earliest`, and is with one of `therapists`; `with` may stay empty
    /// only where `keeps` says that somebody is there already.
    ///
    /// # Errors
    /// All that is wrong, in the order of the fields.
    pub fn read(
        &self,
        now: Instant,
        earliest: Option<Instant>,
        therapists: &[PersonId],
        keeps: bool,
    ) -> Result<Plan, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut note = |problem| wrong.push(problem);
        let date = self.date(now).map_err(&mut note).ok();
        let time = time(self.time).ok_or(Wrong::Time).map_err(&mut note).ok();
        let starts = date
            .zip(time)
            .and_then(|(date, time)| start(date, time, earliest).map_err(&mut note).ok());
        let minutes = minutes(self.minutes).ok_or(Wrong::Minutes).map_err(&mut note).ok();
        let modality =
            self.modality.parse::<Modality>().map_err(|_| Wrong::Modality).map_err(&mut note).ok();
        let place = place(self.place).ok_or(Wrong::PlaceLong).map_err(&mut note).ok();
        let with = self.with(therapists, keeps).map_err(&mut note).ok();
        match (starts, minutes, modality, place, with) {
            (Some(starts), Some(minutes), Some(modality), Some(place), Some(with)) => Ok(Plan {
                starts,
                ends: starts.plus_seconds(minutes * 60),
                modality,
                place: if modality == Modality::InPerson { place } else { String::new() },
                with,
            }),
            _ => Err(wrong),
        }
    }

    fn date(&self, now: Instant) -> Result<Date, Wrong> {
        let text = self.date.trim();
        let date: Date = if text.len() == 10 {
            text.parse().map_err(|_| Wrong::Date)?
        } else {
            return Err(Wrong::Date);
        };
        let last = now.amsterdam().date().saturating_add(YEARS_AHEAD.years());
        if date > last { Err(Wrong::DateFar) } else { Ok(date) }
    }

    fn with(&self, therapists: &[PersonId], keeps: bool) -> Result<Option<PersonId>, Wrong> {
        if self.with.is_empty() && keeps {
            return Ok(None);
        }
        let picked: PersonId = self.with.parse().map_err(|_| Wrong::With)?;
        if therapists.contains(&picked) { Ok(Some(picked)) } else { Err(Wrong::With) }
    }
}

/// The instant, where that day has that time. A time that comes twice is
/// meant as the first.
fn start(date: Date, time: Time, earliest: Option<Instant>) -> Result<Instant, Wrong> {
    let moment = rules::amsterdam().to_ambiguous_zoned(DateTime::from_parts(date, time));
    if matches!(moment.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(Wrong::TimeSkipped);
    }
    let starts = moment.compatible().map_err(|_| Wrong::Date)?.timestamp().into();
    if earliest.is_some_and(|earliest| starts < earliest) { Err(Wrong::Past) } else { Ok(starts) }
}

fn time(text: &str) -> Option<Time> {
    let mut parts = text.trim().splitn(3, ':');
    let mut two = |most: i8| {
        let digits = parts
            .next()
            .filter(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<i8>().ok().filter(|number| *number <= most)
    };
    let (hour, minute) = (two(23)?, two(59)?);
    Time::new(hour, minute, 0, 0).ok()
}

fn minutes(text: &str) -> Option<i64> {
    text.trim().parse().ok().filter(|minutes| MINUTES.contains(minutes))
}

/// One line of text; nothing when it is too long.
fn place(text: &str) -> Option<String> {
    let line: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control())
        .collect();
    let line = line.trim().to_owned();
    (line.chars().count() <= PLACE_MAX).then_some(line)
}

/// The id of the appointment that the form `form` of the file `client` makes:
/// the same each time it is sent, so that a double click makes one, and never
/// an id that stands in another file.
#[must_use]
pub fn made_from(client: ClientId, form: Uuid) -> AppointmentId {
    AppointmentId(crate::ids::made_from(client.0, form))
}

impl Plan {
    /// How long it lasts, in whole minutes.
    #[must_use]
    pub fn minutes(starts: Instant, ends: Instant) -> i64 {
        SignedDuration::from_micros(ends.0.saturating_sub(starts.0)).as_mins()
    }
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
