//! Who asks: an account, and what each provider knows of its holder.
//!
//! Owns what is true of the session. Says nothing about rights: those follow
//! from the file's facts.

use rules::staff::Role;

use crate::audit::Who;
use crate::clock::Instant;
use crate::ids::{AccountId, PersonId, ProviderId, SessionId};
use crate::web::text::Language;

/// The signed-in user, for the length of one request.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub session: SessionId,
    /// The language chosen.
    pub language: Language,
    /// Each person that some provider knows this user as.
    pub known: Vec<Known>,
    /// How one signed in.
    pub method: String,
    /// The kind of access point.
    pub access_kind: String,
    /// Its pseudonym.
    pub access_point: Vec<u8>,
    /// When one last proved to be the holder: by signing in, or by a code since.
    pub proved: Instant,
}

/// What one provider knows of the user.
#[derive(Clone, Debug)]
pub struct Known {
    /// The person.
    pub person: PersonId,
    /// The provider (or operator) that knows them.
    pub provider: ProviderId,
    /// The full name, as shown.
    pub name: String,
    /// The name one is called by.
    pub call_name: String,
    /// Two letters.
    pub initials: String,
    /// The staff roles held now; none for clients and relatives.
    pub roles: Vec<Role>,
}

impl Actor {
    /// The person as which the user holds `role`, if any.
    #[must_use]
    pub fn staff(&self, role: Role) -> Option<&Known> {
        self.known.iter().find(|known| known.roles.contains(&role))
    }

    /// Whether the user holds any staff role.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.known.iter().any(|known| !known.roles.is_empty())
    }

    /// The ids of all persons the user is known as.
    #[must_use]
    pub fn person_ids(&self) -> Vec<uuid::Uuid> {
        self.known.iter().map(|known| known.person.0).collect()
    }

    /// The fields of the log that say who asks, as `role` in the person `known`.
    #[must_use]
    pub fn who(&self, known: Option<&Known>, role: &str) -> Who {
        Who {
            account: Some(self.account),
            person: known.map(|known| known.person),
            role: role.to_owned(),
            provider: known.map(|known| known.provider),
            method: Some(self.method.clone()),
            access_kind: self.access_kind.clone(),
            access_point: Some(self.access_point.clone()),
        }
    }
}
