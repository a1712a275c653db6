//! Days and times in words, on the calendar of Europe/Amsterdam. Pure: "today" is an argument.

use i18n_embed_fl::fl;
use jiff::civil::{Date, Time, Weekday};

use super::{Language, Texts};

const WEEKDAYS_NL: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const WEEKDAYS_EN: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_SHORT_NL: [&str; 12] =
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/// A day as a calendar leaf shows it: "wo", "25", "nov".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayParts {
    /// Short weekday.
    pub weekday: String,
    /// Day of the month.
    pub day: String,
    /// Short month.
    pub month: String,
    /// The whole day in words, for people who listen to the page.
    pub spoken: String,
}

impl Texts {
    /// "woensdag 25 november 2026", "Wednesday 25 November 2026".
    pub fn day_long(self, day: Date) -> String {
        format!("{} {}", self.weekday(day), self.day(day))
    }

    /// "25 november 2026", "25 November 2026".
    pub fn day(self, day: Date) -> String {
        format!("{} {} {}", day.day(), self.month(day), day.year())
    }

    /// The parts of a calendar leaf.
    pub fn day_short(self, day: Date) -> DayParts {
        let month = match self.language() {
            Language::Nl => MONTHS_SHORT_NL[month_index(day)].to_owned(),
            Language::En => MONTHS_EN[month_index(day)].chars().take(3).collect(),
        };
        let letters = match self.language() {
            Language::Nl => 2,
            Language::En => 3,
        };
        DayParts {
            weekday: self.weekday(day).chars().take(letters).collect(),
            day: day.day().to_string(),
            month,
            spoken: self.day_long(day),
        }
    }

    /// "15:30", the same in both languages.
    pub fn time(self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// Day and time of an instant: "3 mei 2026, 14:10".
    #[must_use]
    pub fn moment(self, at: crate::clock::Instant) -> String {
        let at = at.amsterdam();
        format!("{}, {}", self.day(at.date()), self.time(at.time()))
    }

    /// "15:30 – 16:15".
    pub fn time_range(self, start: Time, end: Time) -> String {
        format!("{} – {}", self.time(start), self.time(end))
    }

    /// "over 2 dagen", "vandaag", "gisteren": how far `day` lies from `today`.
    pub fn relative(self, day: Date, today: Date) -> String {
        let days = today.until(day).map_or(0, |span| i64::from(span.get_days()));
        let away = days.abs();
        let (weeks, months) = (away / 7, away / 30);
        match days {
            0 => fl!(self, "day-today"),
            1 => fl!(self, "day-tomorrow"),
            -1 => fl!(self, "day-yesterday"),
            2..=13 => fl!(self, "day-in-days", n = away),
            14..=59 => fl!(self, "day-in-weeks", n = weeks),
            60.. => fl!(self, "day-in-months", n = months),
            -13..=-2 => fl!(self, "day-days-ago", n = away),
            -59..=-14 => fl!(self, "day-weeks-ago", n = weeks),
            _ => fl!(self, "day-months-ago", n = months),
        }
    }

    fn weekday(self, day: Date) -> &'static str {
        let names = match self.language() {
            Language::Nl => WEEKDAYS_NL,
            Language::En => WEEKDAYS_EN,
        };
        names[match day.weekday() {
            Weekday::Monday => 0,
            Weekday::Tuesday => 1,
            Weekday::Wednesday => 2,
            Weekday::Thursday => 3,
            Weekday::Friday => 4,
            Weekday::Saturday => 5,
            Weekday::Sunday => 6,
        }]
    }

    fn month(self, day: Date) -> &'static str {
        let names = match self.language() {
            Language::Nl => MONTHS_NL,
            Language::En => MONTHS_EN,
        };
        names[month_index(day)]
    }
}

/// From zero, for the tables above.
fn month_index(day: Date) -> usize {
    usize::from(day.month().unsigned_abs().saturating_sub(1)) % 12
}
