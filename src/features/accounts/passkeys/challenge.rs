//! What an authenticator signs: a random value that this portal made, for one purpose and one
//! session, good for five minutes and once.
//!
//! Owns the making and the check. Nothing is stored of a challenge until it is used, so that asking
//! for them fills no table: it carries its own end, and a seal under a key that lies outside the
//! database. A used one is noted until that end (`store::passkeys::spend`).

use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use uuid::Uuid;
use vault::Vault;

use crate::clock::Instant;
use crate::ids::{SessionId, random};

/// So many seconds it can be answered.
pub const GOOD_FOR: i64 = 5 * 60;

const NONCE: usize = 16;
const END: usize = NONCE + 8;

/// What a passkey is asked for. None of them serves for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Signing in with a passkey alone.
    Enter,
    /// The second step after a password, in this half session.
    Second(SessionId),
    /// Proving once more in this session.
    Prove(SessionId),
    /// Making a passkey in this session.
    Create(SessionId),
    /// Making the first one of an account, with this invitation to it (A1).
    Begin(Uuid),
}

impl Purpose {
    fn words(self) -> String {
        match self {
            Self::Enter => "enter".to_owned(),
            Self::Second(session) => format!("second {session}"),
            Self::Prove(session) => format!("prove {session}"),
            Self::Create(session) => format!("create {session}"),
            Self::Begin(invitation) => format!("begin {invitation}"),
        }
    }
}

/// A challenge that holds, as it is noted when it is used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spending {
    /// Under which it is noted.
    pub hash: Vec<u8>,
    /// Until when: after that it does not hold anyway.
    pub ends: Instant,
}

/// A fresh one.
#[must_use]
pub fn make(vault: &Vault, purpose: Purpose, now: Instant) -> Vec<u8> {
    let mut challenge = random::<NONCE>().to_vec();
    challenge.extend(now.plus_seconds(GOOD_FOR).0.to_be_bytes());
    let seal = seal(vault, purpose, &challenge);
    challenge.extend(seal);
    challenge
}

/// Whether it is one of ours, for this and not over; none otherwise.
#[must_use]
pub fn holds(vault: &Vault, purpose: Purpose, challenge: &[u8], now: Instant) -> Option<Spending> {
    let (body, sent) = challenge.split_at_checked(END)?;
    let ends = Instant(i64::from_be_bytes(body[NONCE..].try_into().ok()?));
    let ours: bool = seal(vault, purpose, body).as_slice().ct_eq(sent).into();
    let spending = Spending { hash: Sha256::digest(challenge).to_vec(), ends };
    (ours && now < ends).then_some(spending)
}

fn seal(vault: &Vault, purpose: Purpose, body: &[u8]) -> Vec<u8> {
    let body = data_encoding::HEXLOWER.encode(body);
    vault.blind().blind("passkey challenge", &format!("{} {body}", purpose.words())).to_vec()
}
