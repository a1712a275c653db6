//! The checks of Web Authentication, level 3, sections 7.1 and 7.2, of what a browser sends.
//!
//! Owns that order: what was asked, for whom, by whom, with a person who showed to be there and to
//! be the holder of the device, and last the signature. Pure: no clock, no table. Asks for no
//! attestation: nobody is told which make of device somebody uses (V16).

use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::Party;
use super::cbor::{self, Value};
use super::key::PublicKey;

/// The longest an answer may be, in bytes of its JSON.
const ANSWER_MAX: usize = 32 * 1024;
/// The longest name of a passkey, in bytes, that the standard allows authenticators.
const CREDENTIAL_MAX: usize = 1023;

const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const MAY_BE_COPIED: u8 = 1 << 3;
const IS_COPIED: u8 = 1 << 4;
const HAS_KEY: u8 = 1 << 6;
const HAS_MORE: u8 = 1 << 7;

/// Why an answer does not count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It cannot be read.
    Shape,
    /// It is about something else than was asked.
    Kind,
    /// It was made on another site, or inside one.
    Origin,
    /// The passkey is for another site.
    Party,
    /// Nobody touched the device.
    Absent,
    /// The device did not check who holds it.
    Unverified,
    /// The key is of a kind that was not asked for.
    Key,
    /// The signature is not of this passkey.
    Signature,
}

/// What the browser sends: `PublicKeyCredential.toJSON()`, of which the rest is not needed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    id: String,
    response: Response,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Response {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    #[serde(rename = "attestationObject")]
    attestation: String,
    #[serde(rename = "authenticatorData")]
    authenticator: String,
    signature: String,
    #[serde(rename = "userHandle")]
    handle: Option<String>,
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    framed: bool,
}

/// An answer that could be read; not yet one that counts.
pub struct Answer {
    /// The passkey that answers.
    pub credential: Vec<u8>,
    /// What was signed over.
    pub challenge: Vec<u8>,
    /// The holder as the authenticator knows it, where it says so.
    pub handle: Option<Vec<u8>>,
    client: ClientData,
    client_raw: Vec<u8>,
    authenticator: Vec<u8>,
    signature: Vec<u8>,
    attestation: Vec<u8>,
}

/// A passkey that was just made.
#[derive(Debug)]
pub struct Made {
    /// Its name among passkeys.
    pub credential: Vec<u8>,
    /// Its public half.
    pub key: PublicKey,
    /// How often it signed, where it counts.
    pub counter: u32,
}

impl Answer {
    /// Reads what a browser sent.
    ///
    /// # Errors
    /// `Shape`.
    pub fn read(json: &str) -> Result<Self, Wrong> {
        if json.len() > ANSWER_MAX {
            return Err(Wrong::Shape);
        }
        let sent: Sent = serde_json::from_str(json).map_err(|_| Wrong::Shape)?;
        let bytes = |text: &str| {
            BASE64URL_NOPAD.decode(text.trim_end_matches('=').as_bytes()).map_err(|_| Wrong::Shape)
        };
        let client_raw = bytes(&sent.response.client_data)?;
        let client: ClientData = serde_json::from_slice(&client_raw).map_err(|_| Wrong::Shape)?;
        Ok(Self {
            credential: bytes(&sent.id)?,
            challenge: bytes(&client.challenge)?,
            handle: sent.response.handle.as_deref().map(bytes).transpose()?,
            authenticator: bytes(&sent.response.authenticator)?,
            signature: bytes(&sent.response.signature)?,
            attestation: bytes(&sent.response.attestation)?,
            client,
            client_raw,
        })
    }

    /// The passkey that this made (7.1).
    ///
    /// # Errors
    /// Why it does not count.
    pub fn made(&self, party: &Party) -> Result<Made, Wrong> {
        self.asked("webauthn.create", party)?;
        let (attestation, rest) = cbor::read(&self.attestation).ok_or(Wrong::Shape)?;
        let data = attestation.named("authData").and_then(Value::bytes).ok_or(Wrong::Shape)?;
        let seen = Seen::read(data, party)?;
        let (credential, cose) = seen.key.ok_or(Wrong::Shape)?;
        if !rest.is_empty() || credential != self.credential {
            return Err(Wrong::Shape);
        }
        let key = PublicKey::of_cose(&cose).ok_or(Wrong::Key)?;
        Ok(Made { credential: credential.to_vec(), key, counter: seen.counter })
    }

    /// That the holder of the passkey with this public half was there now (7.2); how often it
    /// signed, where it counts.
    ///
    /// # Errors
    /// Why it does not count.
    pub fn proves(&self, party: &Party, key: &PublicKey) -> Result<u32, Wrong> {
        self.asked("webauthn.get", party)?;
        let seen = Seen::read(&self.authenticator, party)?;
        let mut message = self.authenticator.clone();
        message.extend(Sha256::digest(&self.client_raw));
        if key.signed(&message, &self.signature) { Ok(seen.counter) } else { Err(Wrong::Signature) }
    }

    fn asked(&self, kind: &str, party: &Party) -> Result<(), Wrong> {
        if self.client.kind != kind {
            return Err(Wrong::Kind);
        }
        if self.client.framed || !party.is_at(&self.client.origin) {
            return Err(Wrong::Origin);
        }
        Ok(())
    }
}

/// What the authenticator says it saw.
struct Seen<'a> {
    counter: u32,
    key: Option<(&'a [u8], Value<'a>)>,
}

impl<'a> Seen<'a> {
    fn read(data: &'a [u8], party: &Party) -> Result<Self, Wrong> {
        let (party_hash, rest) = data.split_at_checked(32).ok_or(Wrong::Shape)?;
        let (flags, rest) = rest.split_first().ok_or(Wrong::Shape)?;
        let (counter, rest) = rest.split_first_chunk::<4>().ok_or(Wrong::Shape)?;
        if party_hash != Sha256::digest(party.id().as_bytes()).as_slice() {
            return Err(Wrong::Party);
        }
        let has = |flag: u8| flags & flag != 0;
        if !has(PRESENT) {
            return Err(Wrong::Absent);
        }
        if !has(VERIFIED) {
            return Err(Wrong::Unverified);
        }
        if has(IS_COPIED) && !has(MAY_BE_COPIED) {
            return Err(Wrong::Shape);
        }
        let (key, mut rest) = if has(HAS_KEY) { key(rest)? } else { (None, rest) };
        if has(HAS_MORE) {
            rest = cbor::read(rest).ok_or(Wrong::Shape)?.1;
        }
        if !rest.is_empty() {
            return Err(Wrong::Shape);
        }
        Ok(Self { counter: u32::from_be_bytes(*counter), key })
    }
}

type Keyed<'a> = (Option<(&'a [u8], Value<'a>)>, &'a [u8]);

fn key(rest: &[u8]) -> Result<Keyed<'_>, Wrong> {
    let (_make, rest) = rest.split_at_checked(16).ok_or(Wrong::Shape)?;
    let (length, rest) = rest.split_first_chunk::<2>().ok_or(Wrong::Shape)?;
    let length = usize::from(u16::from_be_bytes(*length));
    let (credential, rest) = rest.split_at_checked(length).ok_or(Wrong::Shape)?;
    if credential.is_empty() || length > CREDENTIAL_MAX {
        return Err(Wrong::Shape);
    }
    let (cose, rest) = cbor::read(rest).ok_or(Wrong::Shape)?;
    Ok((Some((credential, cose)), rest))
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer")
    }
}
