//! HMAC and HKDF over SHA-256, under keys of 32 bytes.
#![expect(
    clippy::expect_used,
    reason = "HMAC takes keys of every length, HKDF gives up to 8160 bytes, and 32 are asked"
)]

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The keyed hash of these bytes for this purpose.
#[must_use]
pub fn fingerprint(secret: &[u8; 32], purpose: &str, bytes: &[u8]) -> [u8; 32] {
    mac(secret, purpose, bytes).finalize().into_bytes().into()
}

/// Whether `mark` is the [`fingerprint`] of these bytes. Takes equally long for
/// every wrong one of the right length.
#[must_use]
pub fn fits(secret: &[u8; 32], purpose: &str, bytes: &[u8], mark: &[u8]) -> bool {
    mac(secret, purpose, bytes).verify_slice(mark).is_ok()
}

/// A key for another use, which tells nothing of the first, nor that of it.
pub fn derive(secret: &[u8; 32], label: &[u8], into: &mut [u8; 32]) {
    Hkdf::<Sha256>::new(None, secret).expand(label, into).expect("32 bytes are few");
}

/// The purpose carries its length, so that it cannot run over into the value.
fn mac(secret: &[u8; 32], purpose: &str, bytes: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("32 bytes are a key");
    mac.update(&(purpose.len() as u64).to_be_bytes());
    mac.update(purpose.as_bytes());
    mac.update(bytes);
    mac
}
