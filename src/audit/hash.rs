//! The bytes that are hashed, in their order: `docs/LOGGING.md` says the same
//! in words, and neither may change without a new number in the first bytes.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::rows::{Stored, Subject};

/// What a line holds of one of the files it names.
pub(super) fn subject_commitment(salt: &[u8], position: i64, client: Uuid) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit subject 1");
    hash.update(salt);
    hash.update(position.to_be_bytes());
    hash.update(client.as_bytes());
    hash.finalize().to_vec()
}

/// What the chain holds of a line: a salted hash over all of its payload.
pub(super) fn commitment(line: &Stored, subjects: &[Subject]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit line 1");
    field(&mut hash, line.salt.as_deref());
    for id in line.ids() {
        field(&mut hash, id.as_ref().map(|id| id.as_bytes().as_slice()));
    }
    for number in line.numbers() {
        field(&mut hash, number.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
    }
    for text in line.texts() {
        field(&mut hash, text.map(str::as_bytes));
    }
    field(&mut hash, line.access_point.as_deref());
    for subject in subjects {
        hash.update(&subject.commitment);
    }
    hash.finalize().to_vec()
}

/// A field with its length before it, so that no two lines read alike.
pub(super) fn field(hash: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        None => hash.update([0]),
        Some(bytes) => {
            hash.update([1]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
    }
}

/// The hash of a line: over the one before it, its place and its commitment.
pub(super) fn link(before: &[u8], line: &Stored) -> Vec<u8> {
    link_of(before, line.chain, line.n, &line.commitment)
}

pub(super) fn link_of(before: &[u8], chain: Uuid, n: i64, commitment: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit link 1");
    hash.update(before);
    hash.update(chain.as_bytes());
    hash.update(n.to_be_bytes());
    hash.update(commitment);
    hash.finalize().to_vec()
}
