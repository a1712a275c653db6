//! What a key store holds, row by row, as bytes outside it.
//!
//! Owns the form of these bytes. They hold wrapped keys, never open ones; what
//! keeps them is a backup of the keys, with its short term (V7).

use uuid::Uuid;

use crate::{KeyId, Mark, VaultError, Wrapped};

/// One row of a key store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A key, or the tombstone of one.
    Key {
        /// What it is for.
        id: KeyId,
        /// The master key that wrapped it.
        master: String,
        /// The wrapped key; zeros where it was destroyed.
        wrapped: Wrapped,
        /// When it was destroyed, in Unix microseconds.
        destroyed_at: Option<i64>,
    },
    /// The signed root of a day.
    Root {
        /// The day.
        day: String,
        /// The root.
        root: Vec<u8>,
    },
    /// A mark.
    Mark(Mark),
}

impl Record {
    /// Adds its bytes: a kind, then its fields, those of no fixed size with
    /// their length (32 bits, big-endian).
    pub fn encode(&self, into: &mut Vec<u8>) {
        match self {
            Self::Key { id, master, wrapped, destroyed_at } => {
                into.push(b'k');
                into.extend(id.0.as_bytes());
                into.extend(destroyed_at.unwrap_or(i64::MAX).to_be_bytes());
                put(into, master.as_bytes());
                put(into, &wrapped.0);
            }
            Self::Root { day, root } => {
                into.push(b'r');
                put(into, day.as_bytes());
                put(into, root);
            }
            Self::Mark(mark) => {
                into.push(b'm');
                into.extend(mark.subject.as_bytes());
                into.extend(mark.n.to_be_bytes());
                put(into, &mark.value);
            }
        }
    }

    /// Takes the next one off the front; nothing at the end.
    ///
    /// Fails with [`VaultError::Unreadable`] when these are other bytes.
    pub fn decode(from: &mut &[u8]) -> Result<Option<Self>, VaultError> {
        let Some((kind, rest)) = from.split_first() else { return Ok(None) };
        *from = rest;
        Ok(Some(match kind {
            b'k' => {
                let id = KeyId(Uuid::from_bytes(fixed(from)?));
                let at = i64::from_be_bytes(fixed(from)?);
                let destroyed_at = (at != i64::MAX).then_some(at);
                Self::Key { id, master: text(from)?, wrapped: Wrapped(take(from)?), destroyed_at }
            }
            b'r' => Self::Root { day: text(from)?, root: take(from)? },
            b'm' => {
                let subject = Uuid::from_bytes(fixed(from)?);
                let n = i64::from_be_bytes(fixed(from)?);
                Self::Mark(Mark { subject, n, value: take(from)? })
            }
            _ => return Err(VaultError::Unreadable),
        }))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a field of a key store has some hundred bytes"
)]
fn put(into: &mut Vec<u8>, bytes: &[u8]) {
    into.extend((bytes.len() as u32).to_be_bytes());
    into.extend(bytes);
}

fn fixed<const N: usize>(from: &mut &[u8]) -> Result<[u8; N], VaultError> {
    let (bytes, rest) = from.split_first_chunk().ok_or(VaultError::Unreadable)?;
    *from = rest;
    Ok(*bytes)
}

fn take(from: &mut &[u8]) -> Result<Vec<u8>, VaultError> {
    let length = u32::from_be_bytes(fixed(from)?) as usize;
    let (bytes, rest) = from.split_at_checked(length).ok_or(VaultError::Unreadable)?;
    *from = rest;
    Ok(bytes.to_vec())
}

fn text(from: &mut &[u8]) -> Result<String, VaultError> {
    String::from_utf8(take(from)?).map_err(|_| VaultError::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Record> {
        let subject = Uuid::from_u128(7);
        let key = |destroyed_at| Record::Key {
            id: KeyId(subject),
            master: "local-1".to_owned(),
            wrapped: Wrapped(vec![1, 2, 3]),
            destroyed_at,
        };
        vec![
            key(None),
            key(Some(5)),
            Record::Root { day: "2026-11-25".to_owned(), root: vec![9; 72] },
            Record::Mark(Mark { subject, n: -1, value: vec![] }),
        ]
    }

    #[test]
    fn what_is_put_down_is_read_back() {
        let mut bytes = Vec::new();
        for record in all() {
            record.encode(&mut bytes);
        }
        let mut rest = bytes.as_slice();
        for record in all() {
            assert_eq!(Record::decode(&mut rest).unwrap(), Some(record));
        }
        assert_eq!(Record::decode(&mut rest).unwrap(), None);
    }

    #[test]
    fn bytes_that_end_too_soon_are_no_record() {
        for record in all() {
            let mut bytes = Vec::new();
            record.encode(&mut bytes);
            for end in 1..bytes.len() {
                assert!(Record::decode(&mut &bytes[..end]).is_err(), "{end} bytes of {record:?}");
            }
        }
    }
}
