//! The tree over all heads: one hash above, and from each head a way up to it.
//!
//! Owns how leaves and nodes are hashed, so that neither can be taken for the
//! other. Pure; `docs/copies.md` says the same in words, and neither may change
//! without a new number in the first bytes. A way up shows hashes alone: never
//! another chain's name, nor how many lines it has.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::copy::Hash;

/// One step up: what stands beside, and on which side of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// The hash that stands left of ours.
    Left(Hash),
    /// The hash that stands right of ours.
    Right(Hash),
}

/// The leaf of a head. `blind` is drawn for this chain alone: without it nobody can tell
/// whether a leaf is that of a chain they know.
pub(super) fn leaf(blind: &Hash, chain: Uuid, n: i64, hash: &Hash) -> Hash {
    let mut leaf = Sha256::new();
    leaf.update(b"empower root leaf 1");
    leaf.update(blind.bytes());
    leaf.update(chain.as_bytes());
    leaf.update(n.to_be_bytes());
    leaf.update(hash.bytes());
    Hash(leaf.finalize().into())
}

fn node(left: &Hash, right: &Hash) -> Hash {
    let mut node = Sha256::new();
    node.update(b"empower root node 1");
    node.update(left.bytes());
    node.update(right.bytes());
    Hash(node.finalize().into())
}

/// The hash above all of these, in their order.
pub(super) fn top(row: &[Hash]) -> Hash {
    if row.is_empty() {
        return Hash(Sha256::digest(b"empower root empty 1").into());
    }
    let mut row = row.to_vec();
    while row.len() > 1 {
        row = above(&row);
    }
    row[0]
}

/// The way from the hash at `place` up to [`top`]; none where nothing stands.
pub(super) fn path(row: &[Hash], mut place: usize) -> Vec<Step> {
    let (mut row, mut steps) = (row.to_vec(), Vec::new());
    while row.len() > 1 && place < row.len() {
        if place % 2 == 1 {
            steps.push(Step::Left(row[place - 1]));
        } else if let Some(right) = row.get(place + 1) {
            steps.push(Step::Right(*right));
        }
        row = above(&row);
        place /= 2;
    }
    steps
}

/// What stands above `leaf` at the end of the way.
pub(super) fn climb(leaf: Hash, path: &[Step]) -> Hash {
    path.iter().fold(leaf, |below, step| match step {
        Step::Left(left) => node(left, &below),
        Step::Right(right) => node(&below, right),
    })
}

/// Two and two; the last one, where it is alone, moves up as it is.
fn above(row: &[Hash]) -> Vec<Hash> {
    row.chunks(2)
        .map(|pair| match pair {
            [left, right] => node(left, right),
            lone => lone[0],
        })
        .collect()
}
