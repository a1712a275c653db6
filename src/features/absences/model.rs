//! What can be done with an appointment of somebody who is not there, and what becomes of it.
//!
//! Pure: it is told the time, the agenda and the family. Knows no page and no table.

mod deed;

use std::str::FromStr;

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::AmbiguousOffset;
use uuid::Uuid;

use crate::clock::Instant;
use crate::features::appointments::{Booking, store::Busy};
use crate::ids::{AppointmentId, PersonId};

pub use deed::{Deed, Fate};

/// How many days one absence may hold; who is away longer is noted again.
const DAYS: i32 = 31;
/// How many days later an appointment may be.
pub const LATER: std::ops::RangeInclusive<i64> = 1..=60;
/// How long what was called off can be put back, in seconds.
const UNDO: i64 = 2 * 3600;

/// What is wrong with what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Nobody of the provider.
    Person,
    /// Not a day, or one that is over.
    From,
    /// Not a day, or before the first.
    Until,
    /// More than a month.
    Long,
    /// Nothing was ticked.
    Nothing,
    /// It is not said what is to be done.
    Deed,
    /// Not a number of days.
    Days,
    /// Not a moment to come.
    Moment,
    /// Another moment is for one appointment.
    One,
    /// No colleague.
    To,
}

/// An appointment as it stood when it was picked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seen {
    /// Which.
    pub id: AppointmentId,
    /// When it would begin.
    pub starts: Instant,
}

impl FromStr for Seen {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (id, starts) = text.split_once('.').ok_or(())?;
        let starts = starts.parse().map(Instant).map_err(|_| ())?;
        Ok(Self { id: id.parse().map_err(|_| ())?, starts })
    }
}

/// What is wanted, with all that decides what becomes of it.
#[derive(Clone, Debug)]
pub struct Want<'a> {
    /// What is to be done.
    pub deed: Deed,
    /// How many days later.
    pub days: i64,
    /// At which other moment.
    pub moment: Option<Instant>,
    /// Who takes it over.
    pub to: Option<PersonId>,
    /// Who is away.
    pub away: PersonId,
    /// From when until when.
    pub span: (Instant, Instant),
    /// The agenda of who is away, or of who takes over.
    pub busy: &'a [Busy],
    /// The appointments that were picked: they make room for each other.
    pub picked: &'a [Uuid],
    /// Now.
    pub now: Instant,
}

/// What becomes of an appointment, and its new beginning where it gets one. `family`: whether who
/// takes over stands around the client.
#[must_use]
pub fn fate(one: &Booking, seen: Option<Seen>, want: &Want<'_>, family: bool) -> (Fate, Instant) {
    let stays = one.starts;
    let with = one.with.iter().any(|someone| someone.person == want.away);
    if one.cancelled() || !with || seen.is_some_and(|seen| seen.starts != one.starts) {
        return (Fate::Changed, stays);
    }
    if one.starts <= want.now {
        return (Fate::Begun, stays);
    }
    let lasts = one.ends.0.saturating_sub(one.starts.0);
    let taken = |starts: Instant, who: PersonId| {
        let ends = Instant(starts.0.saturating_add(lasts));
        want.busy.iter().any(|busy| {
            let moves = busy.person == want.away && want.picked.contains(&busy.id.0);
            busy.person == who && !moves && busy.starts < ends && busy.ends > starts
        })
    };
    let moved = |starts: Option<Instant>| match starts.filter(|starts| *starts > want.now) {
        None => (Fate::NoTime, stays),
        Some(starts) if starts >= want.span.0 && starts < want.span.1 => (Fate::Away, stays),
        Some(starts) if taken(starts, want.away) => (Fate::Busy, stays),
        Some(starts) => (Fate::Done, starts),
    };
    match (want.deed, want.to) {
        (Deed::Later, _) => moved(later(one.starts, want.days)),
        (Deed::Moment, _) => moved(want.moment),
        (Deed::Give, Some(to)) if taken(one.starts, to) => (Fate::Busy, stays),
        (Deed::Give, Some(_)) if family => (Fate::Family, stays),
        (Deed::Cancel | Deed::CancelCalls, _) | (Deed::Give, Some(_)) => (Fate::Done, stays),
        (Deed::Give, None) => (Fate::Changed, stays),
    }
}

/// The same time of the day, so many days later; none where the clock skips it.
#[must_use]
pub fn later(starts: Instant, days: i64) -> Option<Instant> {
    let then = starts.amsterdam().datetime().checked_add(days.days()).ok()?;
    let moment = rules::amsterdam().to_ambiguous_zoned(then);
    if matches!(moment.offset(), AmbiguousOffset::Gap { .. }) {
        return None;
    }
    Some(moment.compatible().ok()?.timestamp().into())
}

/// From the first day until the end of the last one, as typed; an empty last day is the first.
///
/// # Errors
/// What is wrong.
pub fn span(from: &str, until: &str, today: Date) -> Result<(Date, Date), Wrong> {
    let day = |text: &str| {
        let text = text.trim();
        if text.len() == 10 { text.parse::<Date>().ok() } else { None }
    };
    let from = day(from).filter(|from| *from >= today).ok_or(Wrong::From)?;
    // A slip of the hand is caught.
    let from =
        Some(from).filter(|from| *from <= today.saturating_add(366.days())).ok_or(Wrong::From)?;
    let until = if until.trim().is_empty() { Some(from) } else { day(until) };
    let until = until.filter(|until| *until >= from).ok_or(Wrong::Until)?;
    if until > from.saturating_add((DAYS - 1).days()) {
        Err(Wrong::Long)
    } else {
        Ok((from, until))
    }
}

/// Whether what was called off can take place after all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Undo {
    /// It can.
    Can,
    /// Its time has come, or it is too long ago.
    Late,
}

/// That of an appointment that would begin at `starts`, called off at `made`.
#[must_use]
pub fn undo(starts: Instant, made: Instant, now: Instant) -> Undo {
    if starts > now && now <= made.plus_seconds(UNDO) { Undo::Can } else { Undo::Late }
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
