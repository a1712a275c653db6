//! A reason as it is typed: long enough to say something.

/// So many words say something.
const WORDS: usize = 3;
/// The most characters of a reason or of a judgement.
pub const MOST: usize = 2000;

/// What is wrong with a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It says nothing, or nearly.
    Short,
    /// It is too long.
    Long,
}

/// A text that says something, as it is kept.
///
/// # Errors
/// What is wrong with it.
pub fn reason(typed: &str) -> Result<String, Wrong> {
    let text = typed.trim();
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    if words.count() < WORDS {
        return Err(Wrong::Short);
    }
    if text.chars().count() > MOST { Err(Wrong::Long) } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Wrong, reason};

    #[test]
    fn a_reason_says_something() {
        for nothing in ["", "  \n ", "spoed", "x . .", "nood nood"] {
            assert_eq!(reason(nothing), Err(Wrong::Short), "{nothing}");
        }
        let said = "belt op, is in nood";
        assert_eq!(reason(&format!(" {said}\n")), Ok(said.to_owned()));
        assert_eq!(reason(&"a b c ".repeat(MOST)), Err(Wrong::Long));
    }
}
