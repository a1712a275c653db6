//! Keyed hashes: finding an encrypted value, and signing what must not change.
//!
//! Both are HMAC-SHA-256 under keys that lie in the key store, wrapped; a copy
//! of the data alone can neither test a guess nor forge a signature.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
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
        mac(&self.0, purpose, value.as_bytes()).finalize().into_bytes().into()
    }
}

/// Signs bytes, such as the heads of a log, under a key outside the data.
#[derive(Clone)]
pub struct Signer(pub(crate) Key);

impl Signer {
    /// Signs under a key that is derived from this one: no sealed byte of the
    /// key tells anything of a signature, and the other way round.
    #[must_use]
    #[expect(clippy::expect_used, reason = "HKDF gives up to 8160 bytes, and 32 are asked")]
    pub fn of(key: &Key) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        let extracted = Hkdf::<Sha256>::new(None, key.secret());
        extracted.expand(b"vault/signer/1", &mut *secret).expect("32 bytes are few");
        Self(Key::new(key.id(), secret))
    }

    /// The signature of these bytes for this purpose.
    pub fn sign(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        mac(&self.0, purpose, bytes).finalize().into_bytes().into()
    }

    /// Whether the signature is that of these bytes for this purpose. Takes
    /// equally long for every wrong signature of the right length.
    #[must_use]
    pub fn verify(&self, purpose: &str, bytes: &[u8], signature: &[u8]) -> bool {
        mac(&self.0, purpose, bytes).verify_slice(signature).is_ok()
    }
}

/// The purpose carries its length, so that it cannot run over into the value.
#[expect(clippy::expect_used, reason = "HMAC takes keys of every length")]
fn mac(key: &Key, purpose: &str, bytes: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.secret()).expect("32 bytes are a key");
    mac.update(&(purpose.len() as u64).to_be_bytes());
    mac.update(purpose.as_bytes());
    mac.update(bytes);
    mac
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
