//! Identifiers: one newtype a thing, 16 bytes each.
//!
//! Owns how ids are made. Rows get UUID v7 (they sort by time of making);
//! whatever stands in a link that leaves the house, or guards something, is
//! random. Ids are opaque: nothing may be read from them.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        crate::db::stored!($name(Uuid));

        impl $name {
            /// A fresh id, later ones sorting after earlier ones.
            #[must_use]
            pub fn fresh() -> Self {
                Self(ordered())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                // One way to write an id: else one thing has many addresses.
                let id: Uuid = text.parse()?;
                if id.hyphenated().to_string() == text { Ok(Self(id)) } else { "".parse().map(Self) }
            }
        }
    )+};
}

id! {
    /// One natural person's way in: user name, password, second factor.
    AccountId;
    /// An appointment.
    AppointmentId;
    /// A provider's file on a person in its care (`{client}` in paths).
    ClientId;
    /// A statement in the consent ledger.
    ConsentId;
    /// Something that somebody was writing.
    DraftId;
    /// A line of the log, for outsiders (NEN 7513 event id).
    EventId;
    /// A piece of work that is done later.
    JobId;
    /// A message in a thread.
    MessageId;
    /// A contact organisation of a provider: a school, a referrer.
    OrganizationId;
    /// What one provider knows of somebody. The same human being known to
    /// two providers is two persons, joined only by the account.
    PersonId;
    /// A care provider, or the operator.
    ProviderId;
    /// A signed-in session.
    SessionId;
    /// A conversation about a file.
    ThreadId;
}

/// A UUID v7 for a new row.
#[expect(clippy::disallowed_methods, reason = "the one place where ids are made")]
#[must_use]
pub fn ordered() -> Uuid {
    Uuid::now_v7()
}

/// The id of what a form makes in the file or place `of`: the same each time that form is
/// sent, so that a double click makes one, and never an id that stands elsewhere.
#[must_use]
pub fn made_from(of: Uuid, form: Uuid) -> Uuid {
    let digest = Sha256::new().chain_update(of.as_bytes()).chain_update(form.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Bytes nobody can guess, from the operating system.
///
/// # Panics
/// When the operating system has no randomness to give: then nothing that
/// follows would be safe.
#[expect(clippy::expect_used, reason = "without randomness nothing is safe")]
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    use rand::TryRng as _;
    let mut bytes = [0; N];
    rand::rngs::SysRng.try_fill_bytes(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
