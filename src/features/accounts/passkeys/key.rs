//! The public key of a passkey (COSE, RFC 9053), and whether a signature is of it.
//!
//! Owns the three kinds that are asked for: ES256 (phones, security keys), `EdDSA`, and RS256
//! (older Windows). What is stored is the key as `ring` takes it, after one byte for its kind.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};

use super::cbor::Value;

/// The kinds that are asked for, the first one first, by their number in COSE.
pub(super) const KINDS: [i64; 3] = [-7, -8, -257];

/// A public key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(Vec<u8>);

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublicKey")
    }
}

const P256: u8 = 1;
const ED: u8 = 2;
const RSA: u8 = 3;

impl PublicKey {
    /// From the map that an authenticator wrote; none for what was not asked for.
    pub(super) fn of_cose(map: &Value<'_>) -> Option<Self> {
        let number = |at| map.numbered(at).and_then(Value::number);
        let bytes = |at| map.numbered(at).and_then(Value::bytes);
        let mut key = Vec::new();
        match (number(1)?, number(3)?) {
            (2, -7) if number(-1) == Some(1) => {
                let (x, y) = (bytes(-2)?, bytes(-3)?);
                if x.len() != 32 || y.len() != 32 {
                    return None;
                }
                key.extend([P256, 4]);
                key.extend(x);
                key.extend(y);
            }
            (1, -8) if number(-1) == Some(6) => {
                let x = bytes(-2)?;
                if x.len() != 32 {
                    return None;
                }
                key.push(ED);
                key.extend(x);
            }
            (3, -257) => {
                let (n, e) = (bytes(-1)?, bytes(-2)?);
                if !(256..=1024).contains(&n.len()) || !(1..=8).contains(&e.len()) {
                    return None;
                }
                key.extend([RSA, u8::try_from(e.len()).ok()?]);
                key.extend(e);
                key.extend(n);
            }
            _ => return None,
        }
        Some(Self(key))
    }

    /// As stored.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As it was stored.
    #[must_use]
    pub fn of_stored(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Whether `signature` over `message` was made with the other half of this key.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let verified = match self.0.split_first() {
            Some((&P256, key)) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, key).verify(message, signature)
            }
            Some((&ED, key)) => UnparsedPublicKey::new(&ED25519, key).verify(message, signature),
            Some((&RSA, [length, rest @ ..])) => {
                let Some((e, n)) = rest.split_at_checked(usize::from(*length)) else {
                    return false;
                };
                let key = RsaPublicKeyComponents { n, e };
                key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
            _ => return false,
        };
        verified.is_ok()
    }
}
