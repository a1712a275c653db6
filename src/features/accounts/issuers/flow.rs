//! The way to an issuer and back: what only this browser, this portal and this answer can know.
//!
//! Owns `state`, `nonce` and the proof of who asked (PKCE). Nothing of it is stored: all three
//! follow, under a key that lies outside the database, from a random value in a cookie of this
//! browser. So asking for them fills no table, and any process can take the answer. One way is good
//! for ten minutes and once: its end is noted where those of passkeys are.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use vault::Vault;

use crate::clock::Instant;
use crate::features::accounts::passkeys::challenge::Spending;
use crate::ids::{SessionId, random};

/// So many seconds one may stay away.
pub const GOOD_FOR: i64 = 10 * 60;

const NONCE: usize = 16;
const END: usize = NONCE + 8;
const PURPOSE: usize = END + 1;
/// A cookie's value: 32 bytes.
const COOKIE: usize = 43;

/// For what somebody goes there. None serves for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Signing in.
    Enter,
    /// Linking, from this session.
    Link(SessionId),
    /// Proving once more, in this session.
    Prove(SessionId),
}

impl Purpose {
    fn mark(self) -> u8 {
        match self {
            Self::Enter => 0,
            Self::Link(_) => 1,
            Self::Prove(_) => 2,
        }
    }

    fn of(mark: u8, session: Option<SessionId>) -> Option<Self> {
        match mark {
            0 => Some(Self::Enter),
            1 => session.map(Self::Link),
            2 => session.map(Self::Prove),
            _ => None,
        }
    }

    fn session(self) -> String {
        match self {
            Self::Enter => String::new(),
            Self::Link(session) | Self::Prove(session) => session.to_string(),
        }
    }

    /// Whether the holder has to prove it there anew.
    #[must_use]
    pub fn anew(self) -> bool {
        self != Self::Enter
    }
}

/// A way that begins.
pub struct There {
    /// What the browser keeps.
    pub cookie: String,
    /// What comes back in the address.
    pub state: String,
    /// What comes back in the token.
    pub nonce: String,
    /// By what the one who comes back is known as the one who went.
    pub challenge: String,
}

/// A way that ends.
pub struct Back {
    /// For what it was.
    pub purpose: Purpose,
    /// When it began.
    pub began: Instant,
    /// To be noted as used.
    pub spending: Spending,
    /// What the token must say.
    pub nonce: String,
    /// What the issuer must be told.
    pub verifier: String,
}

/// A fresh way to this issuer; `cookie`: what this browser has of another one that is under way.
#[must_use]
pub fn there(
    vault: &Vault,
    issuer: &str,
    purpose: Purpose,
    cookie: Option<String>,
    now: Instant,
) -> There {
    let fits = |cookie: &String| cookie.len() == COOKIE && decoded(cookie).is_some();
    let cookie = cookie.filter(fits).unwrap_or_else(|| BASE64URL_NOPAD.encode(&random::<32>()));
    let mut state = random::<NONCE>().to_vec();
    state.extend(now.plus_seconds(GOOD_FOR).0.to_be_bytes());
    state.push(purpose.mark());
    state.extend(seal(vault, issuer, purpose, &cookie, &state));
    let state = BASE64URL_NOPAD.encode(&state);
    let verifier = derived(vault, "issuer verifier", &cookie, &state);
    let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(verifier.as_bytes()));
    let nonce = derived(vault, "issuer nonce", &cookie, &state);
    There { cookie, state, nonce, challenge }
}

/// The way that ends with this state, if it is one of this browser to this issuer and not over.
#[must_use]
pub fn back(
    vault: &Vault,
    issuer: &str,
    (cookie, state): (&str, &str),
    session: Option<SessionId>,
    now: Instant,
) -> Option<Back> {
    let bytes = decoded(state)?;
    let (body, sent) = bytes.split_at_checked(PURPOSE)?;
    let purpose = Purpose::of(body[END], session)?;
    let ours: bool = seal(vault, issuer, purpose, cookie, body).as_slice().ct_eq(sent).into();
    let ends = Instant(i64::from_be_bytes(body[NONCE..END].try_into().ok()?));
    (ours && now < ends).then(|| Back {
        purpose,
        began: ends.plus_seconds(-GOOD_FOR),
        spending: Spending { hash: Sha256::digest(&bytes).to_vec(), ends },
        nonce: derived(vault, "issuer nonce", cookie, state),
        verifier: derived(vault, "issuer verifier", cookie, state),
    })
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()
}

fn seal(vault: &Vault, issuer: &str, purpose: Purpose, cookie: &str, body: &[u8]) -> [u8; 32] {
    let body = data_encoding::HEXLOWER.encode(body);
    let words = format!("{issuer} {} {cookie} {body}", purpose.session());
    vault.blind().blind("issuer state", &words)
}

fn derived(vault: &Vault, what: &str, cookie: &str, state: &str) -> String {
    BASE64URL_NOPAD.encode(&vault.blind().blind(what, &format!("{cookie} {state}")))
}
