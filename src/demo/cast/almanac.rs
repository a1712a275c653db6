//! The calendar of the cast: every date of the demo, counted from its now.
//!
//! Owns how "twelve in ten days" or "last Tuesday at ten" becomes a date or an
//! instant in Amsterdam. It reads no clock: now is given.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan as _};

use super::model::{Appointment, AppointmentState, Modality, Span};

/// The demo's now and the day it falls on in Amsterdam.
#[derive(Debug, Clone, Copy)]
pub(super) struct Almanac {
    now: Timestamp,
    today: Date,
}

impl Almanac {
    pub(super) fn new(now: Timestamp) -> Self {
        let today = now.to_zoned(rules::amsterdam().clone()).date();
        Self { now, today }
    }

    /// The birth date of somebody who has been `years` for `days` days today;
    /// negative days: who becomes `years` that many days from now.
    pub(super) fn born(&self, years: i16, days: i32) -> Date {
        self.day(-days).saturating_sub(years.years())
    }

    /// A 29 February, of somebody who is 12 to 17 today.
    pub(super) fn leap_birthday(&self) -> Date {
        let youngest = self.today.year() - 13;
        Date::new(youngest - youngest.rem_euclid(4), 2, 29).unwrap_or(self.born(14, 0))
    }

    /// 00:00 in Amsterdam, `days` from today (before it, when negative).
    pub(super) fn midnight(&self, days: i32) -> Timestamp {
        self.clock(self.day(days), 0)
    }

    /// The hour in which people state things: 16:00, `days` ago (one at least).
    pub(super) fn stated(&self, days: i32) -> Timestamp {
        self.clock(self.day(-days.max(1)), 16)
    }

    /// `hour:minute`, `workdays` working days ago (one at least, so it lies behind):
    /// the days on which the weekly talks are held too.
    pub(super) fn ago(&self, workdays: i32, (hour, minute): (i8, i8)) -> Timestamp {
        self.clock_at(self.workday(-workdays.max(1)), hour, minute)
    }

    /// `hour:minute` yesterday, be it a Sunday.
    pub(super) fn yesterday(&self, (hour, minute): (i8, i8)) -> Timestamp {
        self.clock_at(self.day(-1), hour, minute)
    }

    /// From `days` ago, open.
    pub(super) fn since(&self, days: i32) -> Span {
        Span { from: self.midnight(-days), until: None }
    }

    /// From `from` days ago until `until` days ago (in the future, when negative).
    pub(super) fn between(&self, from: i32, until: i32) -> Span {
        Span { from: self.midnight(-from), until: Some(self.midnight(-until)) }
    }

    /// From the birthday of `born` on which one becomes `years`, open.
    pub(super) fn since_birth(&self, born: Date) -> Span {
        Span { from: self.clock(born, 0), until: None }
    }

    /// The 24 hours of an emergency access that began `hours` ago.
    pub(super) fn emergency(&self, hours: i64) -> Span {
        let from = self.now.saturating_sub(hours.hours()).unwrap_or(self.now);
        Span { from, until: from.saturating_add(24.hours()).ok() }
    }

    /// An appointment `workday` working days from today at `hour`. Working day
    /// 0 is today or, at the weekend, the Monday after.
    pub(super) fn talk(&self, with: &'static str, workday: i32, hour: i8) -> Appointment {
        Appointment {
            starts: self.clock(self.workday(workday), hour),
            minutes: 45,
            modality: Modality::Video,
            place: "",
            with: vec![with],
            parties: None,
            state: AppointmentState::Booked,
        }
    }

    fn day(&self, days: i32) -> Date {
        self.today.saturating_add(days.days())
    }

    /// Five working days are always seven days: a weekly hour stays one.
    fn workday(&self, offset: i32) -> Date {
        let weekend = match self.today.weekday() {
            Weekday::Saturday => 2,
            Weekday::Sunday => 1,
            _ => 0,
        };
        let first = self.day(weekend);
        let place = i32::from(first.weekday().to_monday_zero_offset()) + offset;
        let monday = weekend - i32::from(first.weekday().to_monday_zero_offset());
        self.day(monday + 7 * place.div_euclid(5) + place.rem_euclid(5))
    }

    fn clock(&self, day: Date, hour: i8) -> Timestamp {
        self.clock_at(day, hour, 0)
    }

    fn clock_at(&self, day: Date, hour: i8, minute: i8) -> Timestamp {
        day.at(hour, minute, 0, 0)
            .to_zoned(rules::amsterdam().clone())
            .map_or(self.now, |local| local.timestamp())
    }
}
