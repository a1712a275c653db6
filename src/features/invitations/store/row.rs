//! An invitation as it is stored and read.
//!
//! Owns the opening of its sealed reason. Reads no table.

use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::features::invitations::State;
use crate::ids::{ClientId, PersonId, ProviderId};

/// An invitation, before it is stored.
#[derive(Debug)]
pub struct NewInvitation<'a> {
    /// The id.
    pub id: Uuid,
    /// Whose file it is to keep.
    pub provider: ProviderId,
    /// Who is asked for.
    pub person: PersonId,
    /// Who asks.
    pub asker: PersonId,
    /// Why.
    pub reason: &'a str,
}

/// An invitation as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Invitation {
    /// Its id.
    pub id: Uuid,
    /// Who is asked for.
    pub person: PersonId,
    /// Who asked.
    pub asker: PersonId,
    /// That person's full name.
    pub asker_name: String,
    /// When.
    pub asked_at: Instant,
    /// What became of it.
    pub state: String,
    /// Why, sealed.
    pub reason: Vec<u8>,
    /// Whether whoever looks would rather not.
    pub declined: bool,
}

/// An invitation in the coordinator's list.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// The file.
    pub client: ClientId,
    /// Who is asked for.
    pub person: PersonId,
    /// When.
    pub asked_at: Instant,
}

impl Invitation {
    /// Whether everybody is still asked, or the provider is.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Open.as_str()
    }

    /// Why, with the file's key; empty where it cannot be read any more.
    #[must_use]
    pub fn reason(&self, key: &Key) -> String {
        key.open_text(place(self.id), &self.reason).unwrap_or_default()
    }

    /// Whether this member of staff, or of the circle, can take it back.
    #[must_use]
    pub fn is_withdrawn_by(&self, person: PersonId, staff: bool) -> bool {
        self.is_open() && (staff || self.asker == person)
    }
}

pub(super) fn place(invitation: Uuid) -> Place<'static> {
    Place { table: "invitation", column: "reason", row: invitation }
}
