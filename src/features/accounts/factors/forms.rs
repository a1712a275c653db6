//! How codes, numbers and secrets are written, and read as people type them.
//!
//! Owns their forms, and nothing of what they open. Pure but for the chance that makes a code.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::ids::random;

/// How many recovery codes are made at once.
pub const RECOVERY_CODES: usize = 10;
/// How many signs one has: fifty bits.
const RECOVERY_LENGTH: usize = 10;
/// Without signs that look like each other.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Fresh recovery codes, as they are kept: ten signs each.
#[must_use]
pub fn recovery_codes() -> Vec<String> {
    let code = |_| {
        let signs = random::<RECOVERY_LENGTH>();
        signs.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// A recovery code as it is shown: in two groups.
#[must_use]
pub fn shown(code: &str) -> String {
    let (first, second) = code.split_at_checked(RECOVERY_LENGTH / 2).unwrap_or((code, ""));
    format!("{first}-{second}")
}

/// A recovery code as somebody typed it; none when it cannot be one.
#[must_use]
pub fn recovery_typed(text: &str) -> Option<String> {
    let read = |sign: char| match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    let code: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(RECOVERY_LENGTH + 1)
        .map(read)
        .collect();
    (code.len() == RECOVERY_LENGTH && code.bytes().all(|sign| SIGNS.contains(&sign)))
        .then_some(code)
}

/// Six digits, each as likely as the other.
#[must_use]
pub fn text_code() -> String {
    // Of 64 bits the rest of a million is even enough.
    format!("{:06}", u64::from_be_bytes(random()) % 1_000_000)
}

/// Six digits as somebody typed them; none when they are not six.
#[must_use]
pub fn six_digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 6 && text.len() <= 20).then_some(digits)
}

/// A mobile number as it is kept, with the country: `+31612345678`; none when it cannot be one.
#[must_use]
pub fn number_typed(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|sign| !" -().\u{a0}".contains(*sign)).collect();
    let number = if let Some(rest) = kept.strip_prefix("00") {
        format!("+{rest}")
    } else if let Some(rest) = kept.strip_prefix('0') {
        format!("+31{rest}")
    } else {
        kept
    };
    let digits = number.strip_prefix('+')?;
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit()) && !digits.starts_with('0');
    // Of the Netherlands a mobile number is known by its form.
    let dutch = digits.strip_prefix("31").is_none_or(|own| own.starts_with('6') && own.len() == 9);
    (plain && dutch && (8..=15).contains(&digits.len())).then_some(number)
}

/// The end of a number, for its holder to know it by.
#[must_use]
pub fn number_end(number: &str) -> String {
    number.chars().skip(number.chars().count().saturating_sub(2)).collect()
}

/// A secret for typing over: in fours.
#[must_use]
pub fn in_fours(secret: &str) -> String {
    let signs: Vec<char> = secret.chars().collect();
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// What an authenticator app takes: the portal's neutral name, the user name, the secret.
#[must_use]
pub fn otpauth(portal: &str, user_name: &str, secret: &str) -> String {
    let sign = |byte: u8| {
        let plain = byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    let plain = |text: &str| text.bytes().map(sign).collect::<String>();
    let (portal, user) = (plain(portal), plain(user_name));
    format!("otpauth://totp/{portal}:{user}?secret={secret}&issuer={portal}")
}

/// A text as a picture that a phone can read: the lines of one path, and how many squares a side.
#[must_use]
pub fn squares(text: &str) -> Option<(String, i32)> {
    const QUIET: i32 = 4;
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let dark = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let lines: Vec<String> = dark
        .filter(|(x, y)| code.get_module(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET))
        .collect();
    Some((lines.concat(), size + 2 * QUIET))
}

#[cfg(test)]
mod tests {
    use super::{
        in_fours, number_end, number_typed, otpauth, recovery_codes, recovery_typed, shown,
    };

    #[test]
    fn a_recovery_code_may_be_typed_as_people_type() {
        for code in recovery_codes() {
            assert_eq!(recovery_typed(&shown(&code)), Some(code.clone()));
            assert_eq!(recovery_typed(&format!(" {} ", code.to_lowercase())), Some(code));
        }
        assert_eq!(recovery_typed("oil00-00000").as_deref(), Some("0110000000"));
        assert_eq!(recovery_typed("ABCDE-FGHJ"), None);
        assert_eq!(recovery_typed("ABCDE-FGHJK-X"), None);
        assert_eq!(recovery_typed("UUUUU-UUUUU"), None);
    }

    #[test]
    fn a_number_is_kept_with_its_country() {
        for typed in ["06 12 34 56 78", "+31 6 1234 5678", "0031-612345678", "(06) 12345678"] {
            assert_eq!(number_typed(typed).as_deref(), Some("+31612345678"), "{typed}");
        }
        assert_eq!(number_typed("+32 470 12 34 56").as_deref(), Some("+32470123456"));
        for none in ["030 1234567", "06 1234567", "+31 06 12345678", "hallo", "", "+1", "112"] {
            assert_eq!(number_typed(none), None, "{none}");
        }
        assert_eq!(number_end("+31612345678"), "78");
    }

    #[test]
    fn a_secret_is_shown_in_fours_and_as_a_link() {
        assert_eq!(in_fours("ABCDEFGHIJ"), "ABCD EFGH IJ");
        assert_eq!(
            otpauth("Em power", "noor", "ABC"),
            "otpauth://totp/Em%20power:noor?secret=ABC&issuer=Em%20power"
        );
    }
}
