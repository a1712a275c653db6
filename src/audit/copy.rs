//! A copy of one file's log, to keep outside the portal (V5).
//!
//! Owns its form, and the check of it: pure, so that whoever holds a copy can
//! check it without the portal. Reads no table and knows no key; what it cannot
//! know by itself is whether the portal made the copy (its seal), and whether
//! the log of today still holds what it says (`today`).

mod check;
mod day;
mod hex;
#[cfg(test)]
mod tests;
mod today;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::Signer;

pub use check::{Flaw, check, read};
pub use day::{Day, Place};
pub use hex::{Hash, Signature};
pub use today::today;

use super::hash::field;
use super::tree::Step;

/// What stands in `kind`.
pub const KIND: &str = "empower-log-copy";
/// The form of copies as written here. Those of form 1 are read for ever: their day could be
/// checked by the portal alone.
pub const FORM: u32 = 2;
/// The most bytes that are read as a copy: 5 MiB.
pub const LIMIT: usize = 5 * 1024 * 1024;
/// The purpose under which copies are sealed.
const SEAL: &str = "audit-copy";

/// A copy: lines, oldest first, and where the log stood when it was made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copy {
    /// Always [`KIND`].
    pub kind: String,
    /// [`FORM`], or 1.
    pub form: u32,
    /// The file, which is also the name of its chain.
    pub file: Uuid,
    /// When it was made, RFC 3339 in UTC.
    pub made: String,
    /// Whether every line of the chain from the first here to its head is here.
    pub whole: bool,
    /// Of a whole copy: the hash of the line before the first; zeros before line 1.
    pub before: Option<Hash>,
    /// The lines of the file's own chain.
    pub lines: Vec<CopyLine>,
    /// Lines about lists that named the file, which stand in other chains.
    pub lists: Vec<CopyLine>,
    /// Of a whole copy: number and hash of the newest line.
    pub head: Option<Head>,
    /// The newest day that was signed by then.
    pub day: Option<Day>,
    /// What closes it.
    pub end: End,
}

/// One line.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopyLine {
    /// Its number in the chain; in a whole copy alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<i64>,
    /// The salted hash over all that the line says; in a whole copy alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commitment: Option<Hash>,
    /// The hash of the line in its chain.
    pub hash: Hash,
    /// The line's own id; none where the line is erased or is not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Uuid>,
    /// When, RFC 3339 in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Who, as the reader may know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// In what role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What was done, in the reader's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did: Option<String>,
    /// A hash over this line as it stands here and the `check` of the one before.
    pub check: Hash,
}

/// Where the file's chain ends.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The number of the newest line.
    pub n: i64,
    /// Its hash.
    pub hash: Hash,
}

/// What closes a copy.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// How many `lines` there are.
    pub lines: u64,
    /// How many `lists`.
    pub lists: u64,
    /// The `check` of the last of all; zeros where there is none.
    pub check: Hash,
    /// The portal's seal over everything.
    pub seal: Hash,
}

impl Copy {
    /// Counts, binds each line to the one before, and seals.
    #[must_use]
    pub fn sealed(mut self, signer: &Signer) -> Self {
        let mut before = Hash::default();
        for line in self.lines.iter_mut().chain(&mut self.lists) {
            line.check = line.bound_to(before);
            before = line.check;
        }
        self.end = End {
            lines: self.lines.len() as u64,
            lists: self.lists.len() as u64,
            check: before,
            seal: Hash::default(),
        };
        self.end.seal = Hash(signer.sign(SEAL, &self.frame()));
        self
    }

    /// Whether the portal with this key made it, exactly so.
    #[must_use]
    pub fn is_ours(&self, signer: &Signer) -> bool {
        signer.verify(SEAL, &self.frame(), &self.end.seal.0)
    }

    /// The hash over everything that is no line, and over the last line's `check`.
    fn frame(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(if self.form == 1 { b"empower copy 1" } else { b"empower copy 2" });
        field(&mut hash, Some(self.kind.as_bytes()));
        field(&mut hash, Some(&self.form.to_be_bytes()));
        field(&mut hash, Some(self.file.as_bytes()));
        field(&mut hash, Some(self.made.as_bytes()));
        field(&mut hash, Some(&[u8::from(self.whole)]));
        field(&mut hash, self.before.as_ref().map(Hash::bytes));
        let head = self.head.as_ref();
        field(&mut hash, head.map(|head| head.n.to_be_bytes()).as_ref().map(<[u8; 8]>::as_slice));
        field(&mut hash, head.map(|head| head.hash.bytes()));
        let day = self.day.as_ref();
        field(&mut hash, day.map(|day| day.date.as_bytes()));
        field(&mut hash, day.map(|day| day.root.bytes()));
        field(&mut hash, day.map(|day| day.signature.0.as_slice()));
        if self.form > 1 {
            self.place(&mut hash);
        }
        field(&mut hash, Some(&self.end.lines.to_be_bytes()));
        field(&mut hash, Some(&self.end.lists.to_be_bytes()));
        field(&mut hash, Some(self.end.check.bytes()));
        hash.finalize().into()
    }

    /// The key of the day and the place below it, which form 1 had not.
    fn place(&self, hash: &mut Sha256) {
        let day = self.day.as_ref();
        field(hash, day.and_then(|day| day.key.as_ref()).map(Hash::bytes));
        let Some(place) = day.and_then(|day| day.place.as_ref()) else { return field(hash, None) };
        field(hash, Some(&place.n.to_be_bytes()));
        field(hash, Some(place.hash.bytes()));
        field(hash, Some(place.blind.bytes()));
        for step in &place.path {
            let (side, beside) = match step {
                Step::Left(beside) => (b"left".as_slice(), beside),
                Step::Right(beside) => (b"right".as_slice(), beside),
            };
            field(hash, Some(side));
            field(hash, Some(beside.bytes()));
        }
    }

    /// All lines, in the order in which they are bound.
    pub(crate) fn all(&self) -> impl Iterator<Item = &CopyLine> {
        self.lines.iter().chain(&self.lists)
    }
}

impl CopyLine {
    fn bound_to(&self, before: Hash) -> Hash {
        let mut hash = Sha256::new();
        hash.update(b"empower copy line 1");
        hash.update(before.bytes());
        field(&mut hash, self.n.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        field(&mut hash, self.commitment.as_ref().map(Hash::bytes));
        field(&mut hash, Some(self.hash.bytes()));
        field(&mut hash, self.event.as_ref().map(|id| id.as_bytes().as_slice()));
        for text in [&self.at, &self.who, &self.role, &self.did] {
            field(&mut hash, text.as_deref().map(str::as_bytes));
        }
        Hash(hash.finalize().into())
    }
}
