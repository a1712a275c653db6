//! States of an account, and what makes a good user name and password.

use std::str::FromStr;

/// Where an account stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Invited, not yet activated.
    Invited,
    /// In use.
    Active,
    /// Blocked (T12.3): a small room is left.
    Blocked,
    /// Closed by its holder, who may still come back (T9.3): a small room is left.
    Closing,
    /// Closed by its holder (T9.3).
    Closed,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Blocked => "blocked",
            Self::Closing => "closing",
            Self::Closed => "closed",
        }
    }
}

impl State {
    /// Whether its holder can sign in, be it to a small room.
    #[must_use]
    pub fn comes_in(self) -> bool {
        matches!(self, Self::Active | Self::Blocked | Self::Closing)
    }
}

/// A word that is no state.
#[derive(PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a state of an account")]
pub struct UnknownState;

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(word: &str) -> Result<Self, UnknownState> {
        [Self::Invited, Self::Active, Self::Blocked, Self::Closing, Self::Closed]
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(UnknownState)
    }
}

/// The longest user name, in characters.
pub const USER_NAME_MAX: usize = 64;
/// The longest password, in bytes: the hash reads them all.
pub const PASSWORD_MAX: usize = 200;
/// The shortest password one may choose, in characters.
pub const PASSWORD_MIN: usize = 12;

/// User names do not mind capitals or stray spaces.
#[must_use]
pub fn fold_user_name(name: &str) -> String {
    name.trim().to_lowercase()
}

/// What is wrong with a password somebody wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weak {
    /// Shorter than [`PASSWORD_MIN`].
    Short,
    /// Longer than [`PASSWORD_MAX`].
    Long,
    /// The user name stands in it, or it is one sign over and over.
    Guessable,
    /// The same as before.
    Same,
    /// The two were not alike.
    Different,
}

/// Checks a password somebody wants, typed twice.
///
/// # Errors
/// What is wrong with it.
pub fn check_password(wanted: &str, again: &str, user_name: &str) -> Result<(), Weak> {
    let folded = wanted.to_lowercase();
    if wanted.chars().count() < PASSWORD_MIN {
        Err(Weak::Short)
    } else if wanted.len() > PASSWORD_MAX {
        Err(Weak::Long)
    } else if (!user_name.is_empty() && folded.contains(&fold_user_name(user_name)))
        || one_sign(wanted)
    {
        Err(Weak::Guessable)
    } else if wanted != again {
        Err(Weak::Different)
    } else {
        Ok(())
    }
}

fn one_sign(text: &str) -> bool {
    let mut signs: Vec<char> = text.chars().collect();
    signs.sort_unstable();
    signs.dedup();
    signs.len() < 4
}

#[cfg(test)]
mod tests {
    use super::{Weak, check_password};

    #[test]
    fn a_sentence_makes_a_good_password() {
        assert_eq!(
            check_password("vier fietsen in de sloot", "vier fietsen in de sloot", "noor"),
            Ok(())
        );
    }

    #[test]
    fn a_password_that_is_easy_to_guess_is_refused() {
        assert_eq!(check_password("kort", "kort", "noor"), Err(Weak::Short));
        assert_eq!(
            check_password("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "noor"),
            Err(Weak::Guessable)
        );
        assert_eq!(
            check_password("ik ben noordam 2026", "ik ben noordam 2026", "Noordam"),
            Err(Weak::Guessable)
        );
        assert_eq!(
            check_password("vier fietsen in", "vier fietsen uit", "noor"),
            Err(Weak::Different)
        );
    }
}
