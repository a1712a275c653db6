//! One thing's key, and the place where something sealed with it stands.
//!
//! Must never show its bytes: not in `Debug`, not by a public function.

use std::fmt;
use std::sync::Arc;

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::VaultError;

/// What a key is for: the id of a file, an account, a document, a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub Uuid);

impl KeyId {
    /// The vault's own key behind [`crate::Blind`].
    pub(crate) const BLIND: Self = Self(Uuid::from_bytes(*b"vault.key.blind\0"));
    /// The vault's own key behind [`crate::Signer`].
    pub(crate) const SIGNER: Self = Self(Uuid::from_bytes(*b"vault.key.signer"));

    /// Whether the id is one of the vault's own. No v4 or v7 id ever is: where
    /// those have their version, these have a letter.
    pub(crate) fn is_reserved(self) -> bool {
        self == Self::BLIND || self == Self::SIGNER
    }
}

impl From<Uuid> for KeyId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where sealed bytes stand. It is bound to them: moved to another row or
/// column they cannot be opened, so nobody who can write to the data can swap
/// one person's secret for another's.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The table's name.
    pub table: &'a str,
    /// The column's name.
    pub column: &'a str,
    /// The id of the row.
    pub row: Uuid,
}

/// The key of one thing. Clones share one copy of the bytes, which is wiped
/// from memory when the last of them goes.
#[derive(Clone)]
pub struct Key {
    id: KeyId,
    secret: Arc<Zeroizing<[u8; 32]>>,
}

impl Key {
    pub(crate) fn new(id: KeyId, secret: Zeroizing<[u8; 32]>) -> Self {
        Self { id, secret: Arc::new(secret) }
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// What this key is for.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Seals bytes for one place: [`crate::OVERHEAD`] bytes longer, and never
    /// twice the same. Panics when the operating system has no randomness.
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        seal::seal(&self.secret, &self.binding(place), plain)
    }

    /// Opens what [`Key::seal`] made for this place.
    ///
    /// Fails with [`VaultError::Unreadable`] for another key or place, or when
    /// a single bit was altered.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let plain = seal::open(&self.secret, &self.binding(place), sealed);
        plain.ok_or(VaultError::Unreadable)
    }

    /// [`Key::seal`] for text.
    pub fn seal_text(&self, place: Place<'_>, plain: &str) -> Vec<u8> {
        self.seal(place, plain.as_bytes())
    }

    /// [`Key::open`] for text. Fails with [`VaultError::NotText`] when bytes
    /// were sealed that are no UTF-8.
    pub fn open_text(&self, place: Place<'_>, sealed: &[u8]) -> Result<String, VaultError> {
        String::from_utf8(self.open(place, sealed)?).map_err(|_| VaultError::NotText)
    }

    /// The associated data: table, column, row, key. The names carry their
    /// length, so that no two places give the same bytes.
    fn binding(&self, place: Place<'_>) -> Vec<u8> {
        let mut bytes = b"vault/seal/1".to_vec();
        for name in [place.table, place.column] {
            bytes.extend((name.len() as u64).to_be_bytes());
            bytes.extend(name.as_bytes());
        }
        bytes.extend(place.row.as_bytes());
        bytes.extend(self.id.0.as_bytes());
        bytes
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({}, …)", self.id)
    }
}
