//! Is a copy whole, and as it was made? Pure: bytes in, an answer out.
//!
//! Owns the answers. Time and room are those of one pass over at most
//! [`LIMIT`] bytes; nesting deeper than a copy has is no copy.

use serde_json::error::Category;

use super::{Copy, CopyLine, FORM, Hash, KIND, LIMIT};
use crate::audit::hash::link_of;

/// What is wrong with a copy. Lines are counted from 1, in the order in which
/// they stand there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// Nothing was given.
    Empty,
    /// More than [`LIMIT`] bytes.
    TooLarge,
    /// No JSON: it stops half way, or a sign of it was altered.
    Unreadable,
    /// JSON, and no copy of a log.
    NotOurs,
    /// This line is not as it was made, or does not follow from the one before.
    Line(usize),
    /// After so many lines something is missing.
    Missing(usize),
    /// The lines are right; what stands around them is not.
    Around,
    /// The lines are right; the signed day is not, or does not hold this file.
    Day,
    /// It is right in itself, and not sealed by this portal.
    Seal,
    /// It is right, and the log of today does not hold this line any more.
    Gone(usize),
}

/// A copy out of its JSON.
///
/// # Errors
/// When it is none.
pub fn read(bytes: &[u8]) -> Result<Copy, Flaw> {
    if bytes.len() > LIMIT {
        return Err(Flaw::TooLarge);
    }
    // A mark of the byte order, as some editors put in front, is no alteration.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Flaw::Empty);
    }
    let copy: Copy = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => Flaw::NotOurs,
        Category::Syntax | Category::Eof | Category::Io => Flaw::Unreadable,
    })?;
    let known = copy.kind == KIND && (1..=FORM).contains(&copy.form);
    if known { Ok(copy) } else { Err(Flaw::NotOurs) }
}

/// Whether the copy is right in itself.
///
/// # Errors
/// What is wrong with it, and where: the first thing that is.
pub fn check(copy: &Copy) -> Result<(), Flaw> {
    let missing =
        (copy.lines.len() as u64) < copy.end.lines || (copy.lists.len() as u64) < copy.end.lists;
    let mut walk = Walk::of(copy);
    for (place, line) in copy.all().enumerate() {
        if !walk.follows(line, place < copy.lines.len()) {
            return Err(if missing { Flaw::Missing(place) } else { Flaw::Line(place + 1) });
        }
    }
    if missing {
        return Err(Flaw::Missing(copy.lines.len() + copy.lists.len()));
    }
    let counted = copy.lines.len() as u64 == copy.end.lines
        && copy.lists.len() as u64 == copy.end.lists
        && walk.check == copy.end.check;
    if !counted || !ends_at_its_head(copy) {
        return Err(Flaw::Around);
    }
    let signed = copy.day.as_ref().is_none_or(|day| day.is_right_for(copy));
    if signed { Ok(()) } else { Err(Flaw::Day) }
}

/// A whole copy ends where it says that the log stood; a part says nothing of that.
fn ends_at_its_head(copy: &Copy) -> bool {
    match (&copy.head, copy.lines.last()) {
        (None, last) => !copy.whole || last.is_none(),
        (Some(head), None) => copy.whole && copy.before.is_none() && head.n > 0,
        (Some(head), Some(last)) => copy.whole && last.n == Some(head.n) && last.hash == head.hash,
    }
}

/// A walk along the lines.
struct Walk<'c> {
    copy: &'c Copy,
    check: Hash,
    /// Number and hash of the line before, in the file's chain.
    link: Option<(i64, Hash)>,
}

impl<'c> Walk<'c> {
    fn of(copy: &'c Copy) -> Self {
        let first = copy.lines.first().and_then(|line| line.n?.checked_sub(1));
        Self { copy, check: Hash::default(), link: first.zip(copy.before) }
    }

    fn follows(&mut self, line: &CopyLine, of_chain: bool) -> bool {
        if line.check != line.bound_to(self.check) {
            return false;
        }
        self.check = line.check;
        match (line.n, line.commitment) {
            (None, None) => !(self.copy.whole && of_chain),
            (Some(n), Some(commitment)) if self.copy.whole && of_chain => {
                self.is_next(n, commitment, line.hash)
            }
            _ => false,
        }
    }

    fn is_next(&mut self, n: i64, commitment: Hash, hash: Hash) -> bool {
        let Some((before, link)) = self.link else { return false };
        let begins = before > 0 || (before == 0 && link == Hash::default());
        let right = link_of(link.bytes(), self.copy.file, n, commitment.bytes());
        self.link = Some((n, hash));
        begins && before.checked_add(1) == Some(n) && right == hash.bytes()
    }
}
