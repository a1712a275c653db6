//! When the portal stops for a provider, and from when nobody comes in there any more (`T12.2`).
//!
//! Owns the two days: the earliest that can be named as the last, and the instant from which one
//! account is blocked. It must never block who was not told.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::{day, midnight};

/// So many days there are to tell everybody, beside the month that each has after being told.
pub const DAYS_TO_TELL: i8 = 7;

/// The earliest day that can be named as the last: a month and the days to tell everybody from
/// `today`. A month later is the same day of the month, or that month's last.
pub fn earliest_last_day(today: Date) -> Date {
    a_month_after(today).saturating_add(DAYS_TO_TELL.days())
}

/// From when an account is blocked for a provider: after the last day, and after a month from the
/// day on which its holder was told; never for who was not.
pub fn blocked_from(last_day: Date, told: Option<Timestamp>) -> Option<Timestamp> {
    let last = last_day.max(a_month_after(day(told?)));
    Some(midnight(last.saturating_add(1.day())))
}

fn a_month_after(day: Date) -> Date {
    day.saturating_add(1.month())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_month_later_is_the_same_day_or_that_months_last() {
        assert_eq!(earliest_last_day(date(2027, 1, 31)), date(2027, 3, 7));
        let told = midnight(date(2027, 1, 31));
        assert_eq!(blocked_from(date(2027, 2, 1), Some(told)), Some(midnight(date(2027, 3, 1))));
    }

    proptest! {
        /// `T12.2`: no sooner than the day after the last, no sooner than a month after being told,
        /// and who is told later is never blocked sooner.
        #[test]
        fn nobody_is_blocked_sooner_than_a_month_after_being_told(
            last in 0_i32..4000, told in 0_i64..4000 * 86_400, later in 0_i64..400 * 86_400,
        ) {
            let zero = date(2026, 1, 1);
            let last_day = zero.saturating_add(last.days());
            let at = |seconds: i64| Timestamp::from_second(midnight(zero).as_second() + seconds).unwrap();
            let from = blocked_from(last_day, Some(at(told))).unwrap();
            prop_assert!(from >= midnight(last_day.tomorrow().unwrap()));
            prop_assert!(day(from) > a_month_after(day(at(told))));
            prop_assert!(blocked_from(last_day, Some(at(told + later))).unwrap() >= from);
            prop_assert_eq!(blocked_from(last_day, None), None);
        }
    }
}
