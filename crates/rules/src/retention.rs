//! How long data live (P3, V2, V3; rulebook 6).
//!
//! Owns the day on which something must be gone. It must never destroy, nor
//! know what is held back: it gives the day, others act.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::{birthday, day};

/// Years a record lives by law (P3).
pub const RECORD_YEARS: i16 = 20;
/// Months that IP addresses, device and usage data live (P3).
pub const USAGE_MONTHS: i8 = 6;
/// The age until which a record under suspicion of child abuse is held.
pub const ABUSE_HOLD_AGE: i16 = 34;

/// On what the care of a file rests, and so how long its record lives (V2).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Basis {
    /// A treatment agreement: 20 years.
    TreatmentAgreement,
    /// Youth care: 20 years.
    YouthCare,
    /// Something else: the provider's own term.
    Other {
        /// The provider's own term, in years.
        years: i16,
    },
}

impl Basis {
    /// How many years the record lives after its last change.
    pub fn years(self) -> i16 {
        match self {
            Self::TreatmentAgreement | Self::YouthCare => RECORD_YEARS,
            Self::Other { years } => years,
        }
    }

    /// The word that stands for this basis, in `snake_case`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TreatmentAgreement => "treatment_agreement",
            Self::YouthCare => "youth_care",
            Self::Other { .. } => "other",
        }
    }
}

/// The day on which a record is destroyed: so many years after the last change
/// of care content, on Amsterdam's calendar. 29 February in a year without one
/// is 1 March.
pub fn destroy_on(last_change: Timestamp, years: i16) -> Date {
    birthday(day(last_change), years)
}

/// The day on which usage data collected at this instant are gone (V3). A month
/// later is the same day of the month, or that month's last.
pub fn usage_data_gone_on(collected: Timestamp) -> Date {
    day(collected).saturating_add(i64::from(USAGE_MONTHS).months())
}

/// The day until which a record under suspicion of child abuse is held: only
/// staff see this.
pub fn abuse_hold_until(born: Date) -> Date {
    birthday(born, ABUSE_HOLD_AGE)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_record_lives_20_years_after_its_last_change_in_amsterdam() {
        let years = Basis::YouthCare.years();
        assert_eq!(destroy_on(at("2026-12-31T23:30:00Z"), years), date(2047, 1, 1));
        assert_eq!(destroy_on(at("2028-02-29T12:00:00Z"), years), date(2048, 2, 29));
        // 2100 is not a leap year.
        assert_eq!(destroy_on(at("2080-02-29T12:00:00Z"), years), date(2100, 3, 1));
        assert_eq!(Basis::Other { years: 7 }.years(), 7);
    }

    #[test]
    fn usage_data_live_six_months() {
        assert_eq!(usage_data_gone_on(at("2026-08-31T12:00:00Z")), date(2027, 2, 28));
        assert_eq!(usage_data_gone_on(Timestamp::MAX), Date::MAX);
    }

    #[test]
    fn a_record_under_suspicion_is_held_until_34() {
        assert_eq!(abuse_hold_until(date(2016, 2, 29)), date(2050, 3, 1));
    }
}
