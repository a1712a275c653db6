//! First passwords and user names that people can read out and type.
//!
//! Owns their making from random bytes. Never keeps one.

use crate::features::import::fhir::PersonName;

const ONSETS: [&str; 16] =
    ["b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w"];
const VOWELS: [&str; 8] = ["a", "e", "i", "o", "aa", "ee", "oo", "ie"];
const CODAS: [&str; 8] = ["f", "k", "l", "m", "n", "p", "s", "t"];

/// Groups in a first password, of 17 bits each.
const GROUPS: usize = 4;
/// Bytes a first password is made of: 68 of their 72 bits are used.
pub const PASSWORD_BYTES: usize = 9;

/// A password as `boolat-meekin-savees-dirop`: 68 bits, so not to be guessed
/// in the time that a first password lives.
#[must_use]
pub fn password(random: [u8; PASSWORD_BYTES]) -> String {
    let mut bits = random.iter().fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    let groups: Vec<String> = (0..GROUPS)
        .map(|_| {
            let picked = [
                pick(&ONSETS, &mut bits),
                pick(&VOWELS, &mut bits),
                pick(&ONSETS, &mut bits),
                pick(&VOWELS, &mut bits),
                pick(&CODAS, &mut bits),
            ];
            picked.concat()
        })
        .collect();
    groups.join("-")
}

/// One of the parts, by as many bits as it takes: their number is a power of two.
fn pick(parts: &[&'static str], bits: &mut u128) -> &'static str {
    let count = parts.len() as u128;
    let at = usize::try_from(*bits % count).unwrap_or(0);
    *bits /= count;
    parts.get(at).copied().unwrap_or("a")
}

/// A user name as `saskia.heuvelink.4821`. The digits are always there: a name
/// without them would tell that somebody of that name is, or is not, here already.
#[must_use]
pub fn user_name(full: &str, random: [u8; 4]) -> String {
    let folded = PersonName { family: full.to_owned(), ..PersonName::default() }.sort_key();
    let ascii: String = folded.chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect();
    let mut words = ascii.split_whitespace();
    let first: String = words.next().unwrap_or("gebruiker").chars().take(20).collect();
    let last: String = words
        .next_back()
        .map(|word| format!(".{}", word.chars().take(20).collect::<String>()))
        .unwrap_or_default();
    format!("{first}{last}.{:04}", u32::from_be_bytes(random) % 10_000)
}

/// A text in groups of four, to copy by hand.
#[must_use]
pub fn in_fours(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CODAS, GROUPS, ONSETS, PASSWORD_BYTES, VOWELS, in_fours, password, user_name};
    use crate::features::accounts::model::{PASSWORD_MAX, PASSWORD_MIN, USER_NAME_MAX};

    #[test]
    fn a_first_password_holds_more_than_sixty_bits() {
        let sizes = [ONSETS.len(), VOWELS.len(), ONSETS.len(), VOWELS.len(), CODAS.len()];
        assert!(sizes.iter().all(|size| size.is_power_of_two()));
        let bits = sizes.iter().map(|size| size.ilog2()).sum::<u32>() as usize * GROUPS;
        assert_eq!(bits, 68);
        assert!(bits <= PASSWORD_BYTES * 8);
    }

    #[test]
    fn a_first_password_is_four_groups_of_small_letters() {
        for seed in 0..=255_u8 {
            let made = password([seed; PASSWORD_BYTES]);
            assert_eq!(made.split('-').count(), 4, "{made}");
            assert!(made.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{made}");
            assert!((PASSWORD_MIN..PASSWORD_MAX).contains(&made.len()), "{made}");
        }
    }

    #[test]
    fn every_bit_of_the_sixty_eight_counts() {
        let made: BTreeSet<String> = (0..68)
            .map(|bit| {
                let mut random = [0; PASSWORD_BYTES];
                random[PASSWORD_BYTES - 1 - bit / 8] = 1 << (bit % 8);
                password(random)
            })
            .collect();
        assert_eq!(made.len(), 68);
        // Parts that lie together never read as other parts: all pairs differ.
        let shortest: BTreeSet<usize> = made.iter().map(String::len).collect();
        assert!(shortest.iter().all(|length| *length >= 23));
    }

    #[test]
    fn a_user_name_is_plain_and_says_nothing_of_others() {
        assert_eq!(user_name("Saskia van den Heuvelink", [0, 0, 0, 7]), "saskia.heuvelink.0007");
        assert_eq!(user_name("Émre Gültepe-Öz", [0, 0, 0, 0]), "emre.oz.0000");
        assert_eq!(user_name("Noor", [255; 4]), "noor.7295");
        assert_eq!(user_name("李", [0; 4]), "gebruiker.0000");
        assert!(user_name(&"x".repeat(300), [0; 4]).len() <= USER_NAME_MAX);
    }

    #[test]
    fn a_secret_is_shown_in_fours() {
        assert_eq!(in_fours("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }
}
