//! The signed day in a copy, and the file's place below it.
//!
//! Owns the check that needs nothing but the copy: the signature by its public
//! key, and the way from the file's head up to the root. Whether the key is the
//! portal's, whoever checks compares with `/log-key`.

use serde::{Deserialize, Serialize};

use super::{Copy, Hash, Signature};
use crate::audit::signed::message;
use crate::audit::tree::{Step, climb, leaf};

/// A signed day: the root over all heads of the portal as they were then.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The day in Amsterdam.
    pub date: String,
    /// The hash above all heads.
    pub root: Hash,
    /// The portal's signature of that day: in the first form one that the portal alone can check.
    pub signature: Signature,
    /// The public key by which it is checked; none in the first form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Hash>,
    /// Of a whole copy: where the file stood that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// Where one chain stood on a signed day, and the way from there to the root.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The number of its newest line that day.
    pub n: i64,
    /// The hash of that line.
    pub hash: Hash,
    /// What makes its leaf unlike all others; known to whoever has this copy alone.
    pub blind: Hash,
    /// The steps from its leaf to the root.
    pub path: Vec<Step>,
}

impl Day {
    /// Whether whoever has the secret half of its key signed it.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let signature = <&[u8; 64]>::try_from(self.signature.0.as_slice());
        let (Some(key), Ok(signature)) = (&self.key, signature) else { return false };
        vault::is_signed(&key.0, &message(&self.date, &self.root), signature)
    }

    /// Whether the file of `copy` stood below its root, there where the copy says.
    pub(super) fn is_right_for(&self, copy: &Copy) -> bool {
        match (&self.key, &self.place) {
            (None, None) => copy.form == 1,
            (None, Some(_)) => false,
            (Some(_), _) if copy.form == 1 => false,
            (Some(_), None) => self.is_signed(),
            (Some(_), Some(place)) => self.is_signed() && place.leads_to(self.root, copy),
        }
    }
}

impl Place {
    fn leads_to(&self, root: Hash, copy: &Copy) -> bool {
        let leaf = leaf(&self.blind, copy.file, self.n, &self.hash);
        climb(leaf, &self.path) == root && self.is_in(copy)
    }

    /// Whether the line it names stands so in the copy, or lies before what is in it.
    fn is_in(&self, copy: &Copy) -> bool {
        let Some(head) = copy.head.as_ref().filter(|head| self.n <= head.n) else { return false };
        if head.n == self.n && head.hash != self.hash {
            return false;
        }
        let first = copy.lines.first().and_then(|line| line.n);
        let just_before = first.is_some_and(|first| first.checked_sub(1) == Some(self.n));
        if just_before && copy.before != Some(self.hash) {
            return false;
        }
        copy.lines.iter().all(|line| line.n != Some(self.n) || line.hash == self.hash)
    }
}
