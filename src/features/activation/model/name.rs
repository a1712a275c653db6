//! What makes a user name that somebody chooses.

use crate::features::accounts::model::USER_NAME_MAX;

/// The shortest user name, in characters.
const SHORTEST: usize = 3;

/// What is wrong with a user name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NameAmiss {
    /// Shorter than three characters.
    Short,
    /// Longer than a user name can be.
    Long,
    /// Something other than letters, digits and `. - _ @` is in it.
    Signs,
    /// Somebody has it.
    Taken,
}

/// A user name as it is kept.
///
/// # Errors
/// What is wrong with it.
pub fn user_name(typed: &str) -> Result<String, NameAmiss> {
    let name = typed.trim();
    let length = name.chars().count();
    let plain = |c: char| c.is_alphanumeric() || ".-_@".contains(c);
    if length < SHORTEST {
        Err(NameAmiss::Short)
    } else if length > USER_NAME_MAX {
        Err(NameAmiss::Long)
    } else if name.chars().all(plain) {
        Ok(name.to_owned())
    } else {
        Err(NameAmiss::Signs)
    }
}

#[cfg(test)]
mod tests {
    use super::{NameAmiss, user_name};

    #[test]
    fn a_user_name_has_letters_and_digits_and_no_space() {
        assert_eq!(user_name(" noor.4821 ").as_deref(), Ok("noor.4821"));
        assert_eq!(user_name("émre"), Ok("émre".to_owned()));
        assert_eq!(user_name("no"), Err(NameAmiss::Short));
        assert_eq!(user_name("noor de wit"), Err(NameAmiss::Signs));
        assert_eq!(user_name("noor\u{200b}wit"), Err(NameAmiss::Signs));
        assert_eq!(user_name(&"n".repeat(65)), Err(NameAmiss::Long));
    }
}
