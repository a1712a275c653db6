//! FHIR's dates and instants. Dates without a time are Dutch days.

use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

use super::node::{Node, Wrong};

/// From `start` until just before `end`; an absent side is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first instant.
    pub start: Option<Timestamp>,
    /// The first instant that no longer belongs to it. A last day given as a
    /// date ends at the midnight after it.
    pub end: Option<Timestamp>,
}

/// A date or instant, as precise as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    Day(Date),
    /// A month or a year: its first day, and the first day after it.
    Partial(Date, Date),
    Instant(Timestamp),
}

impl Moment {
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an instant with its offset.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.contains(['T', 't']) {
            return text.parse().ok().map(Self::Instant);
        }
        let number = |range| digits(text.get(range)?);
        let year = number(0..4)?;
        let separated = |at| text.as_bytes().get(at) == Some(&b'-');
        match text.len() {
            4 => Some(Self::Partial(date(year, 1, 1)?, date(year + 1, 1, 1)?)),
            7 if separated(4) => {
                let month = number(5..7)?;
                let next = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                Some(Self::Partial(date(year, month, 1)?, date(next.0, next.1, 1)?))
            }
            10 if separated(4) && separated(7) => {
                date(year, number(5..7)?, number(8..10)?).map(Self::Day)
            }
            _ => None,
        }
    }

    /// When something happened: an instant, or the beginning of a day. Of a
    /// month or a year nobody can tell.
    pub(super) fn happened(self) -> Option<Timestamp> {
        match self {
            Self::Day(_) | Self::Instant(_) => self.start(),
            Self::Partial(..) => None,
        }
    }

    /// The first instant it can mean.
    fn start(self) -> Option<Timestamp> {
        match self {
            Self::Day(day) | Self::Partial(day, _) => midnight(day),
            Self::Instant(instant) => Some(instant),
        }
    }

    /// The first instant after all it can mean.
    fn end(self) -> Option<Timestamp> {
        match self {
            Self::Day(day) => midnight(day.tomorrow().ok()?),
            Self::Partial(_, after) => midnight(after),
            Self::Instant(instant) => Some(instant),
        }
    }
}

impl Period {
    pub(super) fn read(node: Node<'_>) -> Result<Self, Wrong> {
        Ok(Self {
            start: node.parsed("start", |text| Moment::parse(text)?.start())?,
            end: node.parsed("end", |text| Moment::parse(text)?.end())?,
        })
    }
}

/// The start of a day in the Netherlands.
pub(super) fn midnight(day: Date) -> Option<Timestamp> {
    let dutch = TimeZone::get("Europe/Amsterdam").ok()?;
    Some(day.to_zoned(dutch).ok()?.timestamp())
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
