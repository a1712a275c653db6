//! Signatures that anybody can check: Ed25519, by a public key.
//!
//! Owns the key pair, which is derived from the key behind [`crate::Signer`]:
//! it lies in no table of its own, moves with that key through every rotation
//! and backup, and is the same at every opening. Must never show its seed.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use crate::Key;

/// Signs bytes so that whoever knows the public key can check it.
pub struct Notary(SigningKey);

impl Notary {
    /// Its seed tells nothing of the key's other uses, nor they of it.
    pub(crate) fn of(key: &Key) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        seal::derive(key.secret(), b"vault/notary/1", &mut seed);
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// The signature of these bytes, always the same.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

/// Whether the signature of these bytes was made with the secret half of this
/// public key. Weak keys and other spellings of a signature are refused.
#[must_use]
pub fn is_signed(public: &[u8; 32], bytes: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public)
        .and_then(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)))
        .is_ok()
}

impl fmt::Debug for Notary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Notary(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::KeyId;

    fn notary(seed: u8) -> Notary {
        Notary::of(&Key::new(KeyId::SIGNER, Zeroizing::new([seed; 32])))
    }

    #[test]
    fn a_signature_fits_its_bytes_and_its_key_alone() {
        let (ours, other) = (notary(1), notary(2));
        let signature = ours.sign(b"a root");
        assert_eq!(signature, notary(1).sign(b"a root"), "the same after opening again");
        assert!(is_signed(&ours.public(), b"a root", &signature));
        assert!(!is_signed(&ours.public(), b"b root", &signature));
        assert!(!is_signed(&other.public(), b"a root", &signature));
        for bit in [0, 200, 511] {
            let mut altered = signature;
            altered[bit / 8] ^= 1 << (bit % 8);
            assert!(!is_signed(&ours.public(), b"a root", &altered), "bit {bit}");
        }
    }

    /// RFC 8032, 7.1, test 2: what we make, others can check.
    #[test]
    fn it_is_the_ed25519_of_the_standard() {
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap();
        let seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        let pair = Notary(SigningKey::from_bytes(&seed.try_into().unwrap()));
        let public = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assert_eq!(pair.public().to_vec(), public);
        let signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
             085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assert_eq!(pair.sign(&[0x72]).to_vec(), signature);
    }

    /// The neutral point verifies much that nobody signed.
    #[test]
    fn a_weak_key_signs_nothing() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(!is_signed(&neutral, b"anything", &signature));
    }
}
