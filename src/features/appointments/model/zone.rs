//! When an appointment is where its reader is: the time zone follows the device (P3).
//!
//! An appointment is by the clock of Europe/Amsterdam always; another zone only adds a word.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::clock::Instant;

/// The longest name of a zone, in bytes.
const LONGEST: usize = 64;

/// A time zone that there is; none for whatever else a browser sends.
#[must_use]
pub fn known_zone(name: &str) -> Option<&str> {
    (name.len() <= LONGEST && TimeZone::get(name).is_ok()).then_some(name)
}

/// What the clock says there then; none where it says the same as in Amsterdam.
#[must_use]
pub fn elsewhere(zone: Option<&str>, at: Instant) -> Option<DateTime> {
    let zone = TimeZone::get(zone?).ok()?;
    let there = at.timestamp().to_zoned(zone).datetime();
    (there != at.amsterdam().datetime()).then_some(there)
}

#[cfg(test)]
mod tests {
    use super::{elsewhere, known_zone};
    use crate::clock::Instant;

    /// P3: another clock is told only where it differs, in summer and in winter time alike.
    #[test]
    fn the_time_of_the_device_is_told_where_it_differs() {
        let at = |text: &str| Instant::from(text.parse::<jiff::Timestamp>().unwrap());
        let (summer, night) = (at("2026-07-01T13:00:00Z"), at("2026-07-01T22:30:00Z"));
        let there = |zone, at| elsewhere(Some(zone), at).map(|there| there.to_string());
        assert_eq!(there("Europe/London", summer).as_deref(), Some("2026-07-01T14:00:00"));
        assert_eq!(there("Europe/London", night).as_deref(), Some("2026-07-01T23:30:00"));
        assert_eq!(there("Europe/Berlin", summer), None);
        assert_eq!(there("Nowhere/Land", summer), None);
        assert_eq!(elsewhere(None, summer), None);
        for none in ["", "../etc/passwd", "Nowhere/Land", &"x".repeat(99)] {
            assert_eq!(known_zone(none), None, "{none}");
        }
        assert_eq!(known_zone("America/Paramaribo"), Some("America/Paramaribo"));
    }
}
