//! Days, ages and birthdays on the calendar of Europe/Amsterdam (rulebook 1, "Age").
//!
//! Owns the one time zone of law and people. It must never ask a machine what
//! day it is. Answers saturate at the ends of the calendar (year 9999).

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The calendar by which the law counts.
pub fn amsterdam() -> &'static TimeZone {
    static ZONE: LazyLock<TimeZone> = LazyLock::new(|| {
        #[expect(
            clippy::expect_used,
            reason = "the zone is compiled in; without it no rule can be right"
        )]
        TimeZone::get("Europe/Amsterdam").expect("Europe/Amsterdam is bundled with the program")
    });
    &ZONE
}

/// The day in Amsterdam at this instant.
pub fn day(at: Timestamp) -> Date {
    amsterdam().to_datetime(at).date()
}

/// The instant at which this day begins in Amsterdam.
pub fn midnight(date: Date) -> Timestamp {
    date.to_zoned(amsterdam().clone()).map_or(Timestamp::MAX, |start| start.timestamp())
}

/// The birthday on which someone becomes this many years old. Born on 29
/// February, one has it on 1 March in a year that is not a leap year.
pub fn birthday(born: Date, years: i16) -> Date {
    let year = born.year().saturating_add(years).clamp(Date::MIN.year(), Date::MAX.year());
    // Only 29 February can be missing from a year.
    Date::new(year, born.month(), born.day())
        .or_else(|_| Date::new(year, 3, 1))
        .unwrap_or(Date::MAX)
}

/// Age in whole years at this instant, from 00:00 in Amsterdam on the birthday;
/// negative before birth.
pub fn age(born: Date, at: Timestamp) -> i16 {
    let today = day(at);
    let years = today.year() - born.year();
    if today < birthday(born, years) { years - 1 } else { years }
}

/// The last day of the school year after this day: the next 31 July. Until then
/// a school or a teacher may see, unless another day is named.
pub fn end_of_school_year(after: Date) -> Date {
    let this = Date::new(after.year(), 7, 31).unwrap_or(Date::MAX);
    if after < this { this } else { birthday(this, 1) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_birthday_begins_at_midnight_in_amsterdam() {
        let born = date(2014, 7, 1);
        assert_eq!(age(born, at("2026-06-30T21:59:59Z")), 11);
        assert_eq!(age(born, at("2026-06-30T22:00:00Z")), 12);
        let winter = date(2014, 1, 1);
        assert_eq!(age(winter, at("2025-12-31T22:59:59Z")), 11);
        assert_eq!(age(winter, at("2025-12-31T23:00:00Z")), 12);
    }

    #[test]
    fn born_on_29_february_one_has_the_birthday_on_1_march_in_a_common_year() {
        let born = date(2012, 2, 29);
        assert_eq!(birthday(born, 12), date(2024, 2, 29));
        assert_eq!(birthday(born, 14), date(2026, 3, 1));
        assert_eq!(age(born, at("2026-02-28T22:59:59Z")), 13);
        assert_eq!(age(born, at("2026-02-28T23:00:00Z")), 14);
    }

    #[test]
    fn before_birth_an_age_is_negative() {
        assert!(age(date(2026, 12, 1), at("2026-11-01T00:00:00Z")) < 0);
        assert!(age(date(2027, 1, 1), at("2026-11-01T00:00:00Z")) < 0);
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for born in [Date::MIN, Date::MAX] {
            for at in [Timestamp::MIN, Timestamp::MAX] {
                age(born, at);
            }
            for years in [i16::MIN, i16::MAX] {
                midnight(birthday(born, years));
            }
        }
    }

    #[test]
    fn a_school_year_ends_on_the_next_31_july() {
        assert_eq!(end_of_school_year(date(2026, 7, 30)), date(2026, 7, 31));
        assert_eq!(end_of_school_year(date(2026, 7, 31)), date(2027, 7, 31));
        assert_eq!(end_of_school_year(date(2026, 11, 26)), date(2027, 7, 31));
    }
}
