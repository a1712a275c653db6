//! Instants and days as text, as strict as `access-cases.md` asks.
//!
//! Owns RFC 3339. It must never take what only looks like an instant: no
//! missing offset, no day that does not exist, no other notation of ISO 8601.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// RFC 3339 with an offset, or a bare date: 00:00 in Amsterdam on that day. An
/// instant beyond what can be counted (the last days of 9999) is the last one.
pub fn instant(text: &str) -> Option<Timestamp> {
    if let Some(date) = bare_date(text) {
        return Some(crate::midnight(date));
    }
    let (local, rest) = text.split_at_checked(19)?;
    shaped(local, "0000-00-00T00:00:00").then_some(())?;
    let (fraction, zone) = split_fraction(rest)?;
    let offset = offset(zone)?;
    // Nobody counts below the nanosecond.
    let fraction = &fraction[..fraction.len().min(10)];
    let local: DateTime = format!("{local}{fraction}").parse().ok()?;
    Some(offset.to_timestamp(local).unwrap_or(Timestamp::MAX))
}

/// A day that exists, as `2026-11-01` and in no other way.
pub(super) fn bare_date(text: &str) -> Option<Date> {
    shaped(text, "0000-00-00").then(|| text.parse().ok())?
}

/// `.123` and what comes after it; a dot needs a digit.
fn split_fraction(rest: &str) -> Option<(&str, &str)> {
    let Some(after_dot) = rest.strip_prefix('.') else {
        return Some(("", rest));
    };
    let digits = after_dot.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then(|| rest.split_at(digits + 1))
}

fn offset(zone: &str) -> Option<Offset> {
    if matches!(zone, "Z" | "z") {
        return Some(Offset::UTC);
    }
    let (sign, clock) = zone.split_at_checked(1)?;
    shaped(clock, "00:00").then_some(())?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let hours: i32 = clock[..2].parse().ok()?;
    let minutes: i32 = clock[3..].parse().ok()?;
    (hours < 24 && minutes < 60).then_some(())?;
    Offset::from_seconds(sign * (hours * 60 + minutes) * 60).ok()
}

/// Has the text this shape? `0` stands for any digit, `T` for either case.
fn shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(byte, want)| match want {
            b'0' => byte.is_ascii_digit(),
            b'T' => byte.eq_ignore_ascii_case(&b'T'),
            _ => byte == want,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        instant(text).map(|instant| instant.to_string())
    }

    #[test]
    fn a_bare_date_is_midnight_in_amsterdam() {
        assert_eq!(read("2026-07-01").as_deref(), Some("2026-06-30T22:00:00Z"));
        assert_eq!(read("2026-01-01").as_deref(), Some("2025-12-31T23:00:00Z"));
    }

    #[test]
    fn an_instant_has_an_offset() {
        let noon = Some("2026-07-01T12:00:00Z");
        assert_eq!(read("2026-07-01T12:00:00Z").as_deref(), noon);
        assert_eq!(read("2026-07-01t14:00:00+02:00").as_deref(), noon);
        assert_eq!(read("2026-07-01T06:30:00-05:30").as_deref(), noon);
        assert_eq!(read("2026-07-01T12:00:00.000000000000z").as_deref(), noon);
        assert_eq!(instant("9999-12-31T23:59:59Z"), Some(Timestamp::MAX));
        assert!(instant("9999-12-31").is_some());
        assert!(instant("0000-01-01T00:00:00+23:59").is_some());
    }

    #[test]
    fn what_only_looks_like_an_instant_is_none() {
        for text in [
            "",
            "2026",
            "2026-02-30",
            "2027-02-29",
            "2026-13-01",
            "2026-1-1",
            "20260101",
            "2026-01-01 ",
            " 2026-01-01",
            "2026-01-01T12:00:00",
            "2026-01-01T12:00Z",
            "2026-01-01 12:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T12:60:00Z",
            "2026-02-30T12:00:00Z",
            "2026-01-01T12:00:00.Z",
            "2026-01-01T12:00:00,5Z",
            "2026-01-01T12:00:00+0100",
            "2026-01-01T12:00:00+01",
            "2026-01-01T12:00:00+24:00",
            "2026-01-01T12:00:00+01:60",
            "2026-01-01T12:00:00Z[Europe/Amsterdam]",
            "+002026-01-01T12:00:00Z",
            "2026-W01-1",
            "٢٠٢٦-01-01",
            "2026-01-01T12:00:0é",
            "2026-01-01T12:00:00é",
            "2026-01-01T12:00:00+é1:00",
            "2026-01-01T12:00:00Z\0",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
