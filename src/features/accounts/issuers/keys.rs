//! The public keys of an issuer (RFC 7517), and whether a token was signed by one of them.
//!
//! Owns the four kinds of signature that count. A token without one, or with one under a secret
//! that both sides know, is none, whatever it says of itself.

use data_encoding::BASE64URL_NOPAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::Value;

use super::model::claims::Claims;

/// So many keys are looked at: an issuer has two or three.
const KEYS_MAX: usize = 20;
/// The longest token that is read, in bytes.
const TOKEN_MAX: usize = 64 * 1024;

/// The keys of an issuer.
#[derive(Clone, Debug, Default)]
pub struct Keys(Vec<Key>);

/// A key as an issuer writes it.
#[derive(Clone, Debug, Deserialize)]
struct Key {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// Why a token is not the issuer's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unsigned {
    /// It is no token, or signed in no way that counts.
    Shape,
    /// None of these keys could have signed it: the issuer may have newer ones.
    UnknownKey,
    /// It was signed by somebody else.
    Signature,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

impl Keys {
    /// From what an issuer publishes; what is no key that counts is passed over.
    #[must_use]
    pub fn read(json: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Published {
            keys: Vec<Value>,
        }
        let published: Published = serde_json::from_slice(json).ok()?;
        let read = |key| serde_json::from_value(key).ok();
        Some(Self(published.keys.into_iter().take(KEYS_MAX).filter_map(read).collect()))
    }

    /// What a token claims, if one of these keys signed it.
    ///
    /// # Errors
    /// Why not.
    pub fn verified(&self, token: &str) -> Result<Claims, Unsigned> {
        let (signed, signature) =
            token.rsplit_once('.').filter(|_| token.len() <= TOKEN_MAX).ok_or(Unsigned::Shape)?;
        let (header, claims) = signed.split_once('.').ok_or(Unsigned::Shape)?;
        let decoded =
            |part: &str| BASE64URL_NOPAD.decode(part.as_bytes()).map_err(|_| Unsigned::Shape);
        let (signature, claims) = (decoded(signature)?, decoded(claims)?);
        let header: Header =
            serde_json::from_slice(&decoded(header)?).map_err(|_| Unsigned::Shape)?;
        let alg = Alg::read(&header.alg).filter(|_| header.crit.is_none());
        let alg = alg.ok_or(Unsigned::Shape)?;
        let mut known = false;
        for key in self.0.iter().filter(|key| key.fits(alg, header.kid.as_deref())) {
            known = true;
            if key.signed(alg, signed.as_bytes(), &signature) {
                return serde_json::from_slice(&claims).map_err(|_| Unsigned::Shape);
            }
        }
        Err(if known { Unsigned::Signature } else { Unsigned::UnknownKey })
    }
}

/// The ways of signing that count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alg {
    Rs256,
    Ps256,
    Es256,
    EdDsa,
}

impl Alg {
    fn read(name: &str) -> Option<Self> {
        [Self::Rs256, Self::Ps256, Self::Es256, Self::EdDsa]
            .into_iter()
            .find(|alg| alg.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Ps256 => "PS256",
            Self::Es256 => "ES256",
            Self::EdDsa => "EdDSA",
        }
    }
}

impl Key {
    /// Whether it can be the one that was named, and signs in this way.
    fn fits(&self, alg: Alg, kid: Option<&str>) -> bool {
        let kind = match alg {
            Alg::Rs256 | Alg::Ps256 => self.kty == "RSA",
            Alg::Es256 => self.kty == "EC" && self.crv.as_deref() == Some("P-256"),
            Alg::EdDsa => self.kty == "OKP" && self.crv.as_deref() == Some("Ed25519"),
        };
        kind && kid.is_none_or(|kid| self.kid.as_deref() == Some(kid))
            && self.alg.as_deref().is_none_or(|own| own == alg.name())
            && self.purpose.as_deref().is_none_or(|purpose| purpose == "sig")
    }

    fn signed(&self, alg: Alg, message: &[u8], signature: &[u8]) -> bool {
        self.signs(alg, message, signature).unwrap_or(false)
    }

    /// None where the key is not whole.
    fn signs(&self, alg: Alg, message: &[u8], signature: &[u8]) -> Option<bool> {
        let part = |part: &Option<String>| BASE64URL_NOPAD.decode(part.as_ref()?.as_bytes()).ok();
        let verified = match alg {
            Alg::Rs256 | Alg::Ps256 => {
                let key = RsaPublicKeyComponents { n: part(&self.n)?, e: part(&self.e)? };
                let how = match alg {
                    Alg::Ps256 => &RSA_PSS_2048_8192_SHA256,
                    _ => &RSA_PKCS1_2048_8192_SHA256,
                };
                key.verify(how, message, signature)
            }
            Alg::Es256 => {
                let point = [vec![4], part(&self.x)?, part(&self.y)?].concat();
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
            Alg::EdDsa => {
                UnparsedPublicKey::new(&ED25519, part(&self.x)?).verify(message, signature)
            }
        };
        Some(verified.is_ok())
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::BASE64URL_NOPAD;
    use proptest::prelude::*;
    use ring::signature::{Ed25519KeyPair, KeyPair as _};
    use serde_json::{Value, json};

    use super::{Keys, Unsigned};

    fn pair(seed: u8) -> Ed25519KeyPair {
        Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()
    }

    fn keys(kid: &str, purpose: &str) -> Keys {
        let x = BASE64URL_NOPAD.encode(pair(1).public_key().as_ref());
        let key = json!({ "kty": "OKP", "crv": "Ed25519", "kid": kid, "use": purpose, "x": x });
        let strange = json!({ "kty": 7 });
        Keys::read(json!({ "keys": [strange, key] }).to_string().as_bytes()).unwrap()
    }

    fn token(header: &Value, seed: u8) -> String {
        let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(header), part(&json!({ "sub": "a" })));
        let signature = pair(seed).sign(signed.as_bytes());
        format!("{signed}.{}", BASE64URL_NOPAD.encode(signature.as_ref()))
    }

    #[test]
    fn a_token_of_a_published_key_is_read_and_no_other() {
        let right = json!({ "alg": "EdDSA", "kid": "one" });
        let claims = keys("one", "sig").verified(&token(&right, 1)).unwrap();
        assert_eq!(claims["sub"], "a");
        assert_eq!(keys("one", "sig").verified(&token(&right, 2)), Err(Unsigned::Signature));
        assert_eq!(keys("two", "sig").verified(&token(&right, 1)), Err(Unsigned::UnknownKey));
        assert_eq!(keys("one", "enc").verified(&token(&right, 1)), Err(Unsigned::UnknownKey));
        assert!(keys("one", "sig").verified(&token(&json!({ "alg": "EdDSA" }), 1)).is_ok());
    }

    #[test]
    fn a_token_that_is_not_signed_or_by_a_shared_secret_is_none() {
        for alg in ["none", "None", "", "HS256", "RS1", "eddsa"] {
            let header = json!({ "alg": alg, "kid": "one" });
            let unsigned = keys("one", "sig").verified(&token(&header, 1));
            assert_eq!(unsigned, Err(Unsigned::Shape), "{alg}");
        }
        let critical = json!({ "alg": "EdDSA", "crit": ["b64"] });
        assert_eq!(keys("one", "sig").verified(&token(&critical, 1)), Err(Unsigned::Shape));
        // A key of another kind is not tried, whatever the header says.
        let other = json!({ "alg": "ES256", "kid": "one" });
        assert_eq!(keys("one", "sig").verified(&token(&other, 1)), Err(Unsigned::UnknownKey));
    }

    proptest! {
        #[test]
        fn whatever_is_sent_as_a_token_is_refused(token in "[A-Za-z0-9_.-]{0,200}", json in "\\PC{0,80}") {
            prop_assert!(keys("one", "sig").verified(&token).is_err());
            let _ = Keys::read(json.as_bytes());
        }
    }
}
