//! How a therapist can stand to a client, what a form makes, and what is typed about authority.

mod authority;
#[cfg(test)]
mod authority_tests;
mod resuming;
pub mod ruling;

pub use authority::{
    Entered, Entry, Proof, RELATIONSHIPS, Stretch, Wrong, birth_day, day, overlap,
};
pub use resuming::seen_of_resuming;

use std::str::FromStr;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::ids::ClientId;

/// The id of what the form `form` of the file `client` makes: the same each time
/// it is sent, so that a double click makes one, and never an id of another file.
#[must_use]
pub fn made_from(client: ClientId, form: Uuid) -> Uuid {
    let digest =
        Sha256::new().chain_update(client.0.as_bytes()).chain_update(form.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// How long it is told that somebody was let decide, or that a court decided, in seconds: 30 days.
pub(super) const TOLD: i64 = 30 * 24 * 3600;

/// How long the reason of a second coordinator may be, in characters.
const REASON_MAX: usize = 500;

/// Whether this tells why what another coordinator entered is declined.
#[must_use]
pub fn says_why(reason: &str) -> bool {
    (1..=REASON_MAX).contains(&reason.chars().count())
}

/// The kind of a treatment relation that a coordinator can start (T4.5).
/// Emergency access is none of these: a therapist opens that, with a reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TreatmentKind {
    /// Treats.
    Treating,
    /// Stands in for who treats.
    Cover,
    /// Supervises who treats.
    Supervisor,
    /// Leads a group the client is in.
    GroupLeader,
}

/// A word that is no kind of relation.
#[derive(Debug, thiserror::Error)]
#[error("not a kind of treatment relation")]
pub struct UnknownKind;

impl TreatmentKind {
    /// All, in the order of a form.
    pub const ALL: [Self; 4] = [Self::Treating, Self::Cover, Self::Supervisor, Self::GroupLeader];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Treating => "treating",
            Self::Cover => "cover",
            Self::Supervisor => "supervisor",
            Self::GroupLeader => "group_leader",
        }
    }
}

impl FromStr for TreatmentKind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(UnknownKind)
    }
}
