//! First passwords that people can read to each other.
//!
//! Owns how they are made: ten syllables of seven bits each.

use crate::ids::random;

const FIRST: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "aa", "oe", "ie"];

/// Five groups such as `lomiet-bavo`, with hyphens: about 70 bits.
#[must_use]
pub fn first_password() -> String {
    let chance = random::<10>();
    let syllable = |byte: u8| {
        format!(
            "{}{}",
            char::from(FIRST[usize::from(byte & 15)]),
            VOWELS[usize::from(byte >> 4 & 7)]
        )
    };
    let syllables: Vec<String> = chance.iter().map(|byte| syllable(*byte)).collect();
    syllables
        .chunks(2)
        .map(<[String]>::concat)
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::first_password;
    use crate::features::accounts::model::check_password;

    #[test]
    fn a_first_password_is_long_and_never_the_same() {
        let one = first_password();
        assert_eq!(check_password(&one, &one, "noor"), Ok(()));
        assert_ne!(one, first_password());
    }
}
