//! What a browser is asked: to make a passkey, or to prove with one.
//!
//! Owns the JSON, in the form that `parseCreationOptionsFromJSON` and its like take. The holder is
//! called by an opaque handle; a name of nobody stands in it but the user name, which the browser
//! shows to its own user.

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

use super::Party;
use super::challenge::GOOD_FOR;
use super::key::KINDS;

/// Who makes a passkey.
#[derive(Debug)]
pub struct Maker<'a> {
    /// Opaque, and the same each time: not the account's id.
    pub handle: &'a [u8],
    /// The user name.
    pub user_name: &'a str,
    /// The name of the portal, as the browser shows it.
    pub portal: &'a str,
}

/// A passkey that is known already.
#[derive(Debug)]
pub struct Known(pub Vec<u8>);

/// To make one: on this device or another, found without a user name, by a checked holder.
#[must_use]
pub fn to_create(party: &Party, maker: &Maker<'_>, challenge: &[u8], known: &[Known]) -> Value {
    let kinds: Vec<Value> =
        KINDS.iter().map(|kind| json!({ "type": "public-key", "alg": kind })).collect();
    json!({
        "rp": { "id": party.id(), "name": maker.portal },
        "user": {
            "id": BASE64URL_NOPAD.encode(maker.handle),
            "name": maker.user_name,
            "displayName": maker.user_name,
        },
        "challenge": BASE64URL_NOPAD.encode(challenge),
        "pubKeyCredParams": kinds,
        "timeout": GOOD_FOR * 1000,
        "excludeCredentials": listed(known),
        "authenticatorSelection": {
            "residentKey": "required",
            "requireResidentKey": true,
            "userVerification": "required",
        },
        "attestation": "none",
    })
}

/// To prove with one of `known`, or with any where none is named.
#[must_use]
pub fn to_prove(party: &Party, challenge: &[u8], known: &[Known]) -> Value {
    json!({
        "rpId": party.id(),
        "challenge": BASE64URL_NOPAD.encode(challenge),
        "timeout": GOOD_FOR * 1000,
        "allowCredentials": listed(known),
        "userVerification": "required",
    })
}

fn listed(known: &[Known]) -> Vec<Value> {
    let one =
        |known: &Known| json!({ "type": "public-key", "id": BASE64URL_NOPAD.encode(&known.0) });
    known.iter().map(one).collect()
}
