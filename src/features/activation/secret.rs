//! Links, codes and what is typed from paper.
//!
//! Owns how they are made and under which hash they are found. Keeps none.

use data_encoding::BASE64URL_NOPAD;
use vault::Vault;

use crate::ids::{AccountId, random};

/// The letters and digits of what is typed from paper: none that looks like another.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// So many of them: 80 bits.
const TYPED: usize = 16;

/// The last part of a link: 256 bits.
#[must_use]
pub(super) fn link() -> String {
    BASE64URL_NOPAD.encode(&random::<32>())
}

/// The same for paper, short enough to type.
#[must_use]
pub(super) fn paper() -> String {
    let sign = |byte: u8| char::from(SIGNS[usize::from(byte % 32)]);
    random::<TYPED>().into_iter().map(sign).collect()
}

/// A code of six digits.
#[must_use]
pub(super) fn code() -> String {
    format!("{:06}", u64::from_be_bytes(random()) % 1_000_000)
}

/// What somebody typed from paper: spaces, strokes and capitals do not matter, nor a letter read
/// for a digit. None when it cannot be one.
#[must_use]
pub(super) fn tidy(typed: &str) -> Option<String> {
    let sign = |c: char| match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    let signs = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(sign);
    let signs: String = signs.take(TYPED + 1).collect();
    let ours = signs.len() == TYPED && signs.bytes().all(|sign| SIGNS.contains(&sign));
    ours.then_some(signs)
}

/// Under which a link is found.
#[must_use]
pub(super) fn token_hash(vault: &Vault, token: &str) -> Vec<u8> {
    vault.blind().blind("activation link", token).to_vec()
}

/// With what a code is compared; it is worth nothing for another account.
#[must_use]
pub(super) fn code_hash(vault: &Vault, account: AccountId, code: &str) -> Vec<u8> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    vault.blind().blind("activation code", &format!("{account} {digits}")).to_vec()
}

#[cfg(test)]
mod tests {
    use super::{code, link, paper, tidy};

    #[test]
    fn what_stands_on_paper_can_be_typed_as_it_is_read() {
        let made = paper();
        let groups = crate::features::people::syllables::in_fours(&made);
        assert_eq!(tidy(&groups.to_uppercase()), Some(made));
        assert_eq!(tidy("OIL0 1111-2222 3333").as_deref(), Some("0110111122223333"));
        for wrong in ["", "abcd", "uuuu 1111 2222 3333", "0110 1111 2222 3333 4"] {
            assert_eq!(tidy(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn links_and_codes_have_their_form() {
        assert_eq!(link().len(), 43);
        assert!(code().len() == 6 && code().bytes().all(|digit| digit.is_ascii_digit()));
        assert_ne!(link(), link());
    }
}
