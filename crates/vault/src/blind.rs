//! Keyed hashes: finding an encrypted value, and signing what must not change.
//!
//! Both are HMAC-SHA-256 under keys that lie in the key store, wrapped; a copy
//! of the data alone can neither test a guess nor forge a signature.

use std::fmt;

use zeroize::Zeroizing;

use crate::Key;

/// Makes the fingerprint that stands beside an encrypted value which must be
/// found or be unique (an e-mail address, a number).
#[derive(Clone)]
pub struct Blind(pub(crate) Key);

impl Blind {
    /// The fingerprint of a value: always the same for the same purpose and
    /// value, another one for another purpose. The value is taken as it is:
    /// trim and lower the case first where that should not matter.
    pub fn blind(&self, purpose: &str, value: &str) -> [u8; 32] {
        seal::fingerprint(self.0.secret(), purpose, value.as_bytes())
    }
}

/// Signs bytes, such as the heads of a log, under a key outside the data.
#[derive(Clone)]
pub struct Signer(pub(crate) Key);

impl Signer {
    /// Signs under a key that is derived from this one: no sealed byte of the
    /// key tells anything of a signature, and the other way round.
    #[must_use]
    pub fn of(key: &Key) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        seal::derive(key.secret(), b"vault/signer/1", &mut secret);
        Self(Key::new(key.id(), secret))
    }

    /// The signature of these bytes for this purpose.
    pub fn sign(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        seal::fingerprint(self.0.secret(), purpose, bytes)
    }

    /// Whether the signature is that of these bytes for this purpose. Takes
    /// equally long for every wrong signature of the right length.
    #[must_use]
    pub fn verify(&self, purpose: &str, bytes: &[u8], signature: &[u8]) -> bool {
        seal::fits(self.0.secret(), purpose, bytes, signature)
    }
}

impl fmt::Debug for Blind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blind(…)")
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}
