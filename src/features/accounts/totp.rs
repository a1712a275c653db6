//! Codes from an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds).
//!
//! Owns the check of a code. A code works once: the step it was for is kept.

use totp_rs::{Algorithm, Builder, Totp};

/// The step (30 seconds, counted from 1970) for which `code` is right: the one
/// of `seconds`, or one before or after; none when wrong or not newer than `last`.
#[must_use]
pub fn step(secret: &[u8], code: &str, seconds: u64, last: i64) -> Option<i64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    if digits.len() != 6 {
        return None;
    }
    let step = i64::try_from(rule(secret).check(&digits, seconds)?).ok()?;
    (step > last).then_some(step)
}

/// The code for `seconds` since 1970: for the demo and for tests.
#[must_use]
pub fn code(secret: &[u8], seconds: u64) -> String {
    rule(secret).generate(seconds).to_string()
}

/// The secret as apps take it.
#[must_use]
pub fn base32(secret: &[u8]) -> String {
    data_encoding::BASE32_NOPAD.encode(secret)
}

fn rule(secret: &[u8]) -> Totp {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret)
        .build_noncompliant()
}

#[cfg(test)]
mod tests {
    use super::{code, step};

    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, last six digits.
        assert_eq!(code(SECRET, 59), "287082");
        assert_eq!(code(SECRET, 1_111_111_109), "081804");
    }

    #[test]
    fn a_code_works_once_and_for_a_minute_and_a_half() {
        assert_eq!(step(SECRET, "287082", 59, 0), Some(1));
        assert_eq!(step(SECRET, "287 082", 65, 0), Some(1));
        assert_eq!(step(SECRET, "287082", 59, 1), None);
        assert_eq!(step(SECRET, "287082", 150, 0), None);
        assert_eq!(step(SECRET, "28708", 59, 0), None);
    }
}
