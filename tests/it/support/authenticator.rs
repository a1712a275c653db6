//! An authenticator: keeps passkeys, and answers as a browser would.
//!
//! Owns the other side of Web Authentication, and how it can be lied in: another site, another
//! purpose, nobody there, a counter that went back.

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Somebody was there, and the device checked who.
pub(crate) const PRESENT_AND_VERIFIED: u8 = 0b101;

/// A device with one passkey.
pub(crate) struct Authenticator {
    keys: EcdsaKeyPair,
    credential: Vec<u8>,
    handle: Vec<u8>,
    /// How often it signed; 0: it does not count.
    pub(crate) counter: u32,
    /// What it says it saw.
    pub(crate) flags: u8,
    /// On which page the browser stands.
    pub(crate) origin: String,
    /// Whether that page stands inside another.
    pub(crate) framed: bool,
}

impl Authenticator {
    /// A fresh device, with a browser at the portal's own address.
    pub(crate) fn new() -> Self {
        let random = SystemRandom::new();
        let alg = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(alg, &random).unwrap();
        Self {
            keys: EcdsaKeyPair::from_pkcs8(alg, pkcs8.as_ref(), &random).unwrap(),
            credential: empower::ids::random::<32>().to_vec(),
            handle: Vec::new(),
            counter: 1,
            flags: PRESENT_AND_VERIFIED,
            origin: "http://localhost:8080".to_owned(),
            framed: false,
        }
    }

    /// Makes the passkey that is asked for.
    pub(crate) fn makes(&mut self, options: &Value) -> String {
        self.handle = decoded(&options["user"]["id"]);
        let mut data = self.seen(&options["rp"]["id"], 0b0100_0000);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        data.extend(&self.credential);
        let point = self.keys.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(data);
        let client = self.client("webauthn.create", options);
        self.answers(&json!({
            "clientDataJSON": BASE64URL_NOPAD.encode(&client),
            "attestationObject": BASE64URL_NOPAD.encode(&object),
        }))
    }

    /// Signs what is asked.
    pub(crate) fn signs(&mut self, options: &Value) -> String {
        self.signs_as("webauthn.get", options)
    }

    /// The same, called something else by the browser.
    pub(crate) fn signs_as(&mut self, kind: &str, options: &Value) -> String {
        self.counter += u32::from(self.counter > 0);
        let data = self.seen(&options["rpId"], 0);
        let client = self.client(kind, options);
        let mut message = data.clone();
        message.extend(Sha256::digest(&client));
        let signature = self.keys.sign(&SystemRandom::new(), &message).unwrap();
        self.answers(&json!({
            "clientDataJSON": BASE64URL_NOPAD.encode(&client),
            "authenticatorData": BASE64URL_NOPAD.encode(&data),
            "signature": BASE64URL_NOPAD.encode(signature.as_ref()),
            "userHandle": BASE64URL_NOPAD.encode(&self.handle),
        }))
    }

    fn answers(&self, response: &Value) -> String {
        let id = BASE64URL_NOPAD.encode(&self.credential);
        json!({ "id": id, "type": "public-key", "response": response }).to_string()
    }

    fn seen(&self, site: &Value, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(site.as_str().unwrap().as_bytes()).to_vec();
        data.push(self.flags | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn client(&self, kind: &str, options: &Value) -> Vec<u8> {
        let (challenge, origin) = (&options["challenge"], &self.origin);
        json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": self.framed })
            .to_string()
            .into_bytes()
    }
}

fn decoded(text: &Value) -> Vec<u8> {
    BASE64URL_NOPAD.decode(text.as_str().unwrap().as_bytes()).unwrap()
}
