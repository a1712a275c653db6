//! Who asks: an account, and what each provider knows of its holder.
//!
//! Owns what is true of the session. Says nothing about rights: those follow
//! from the file's facts.

use rules::hiring::Opens;
use rules::staff::Role;

use super::Renewed;
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
    /// Each person that some provider knows this user as, with the one role worked in now.
    pub known: Vec<Known>,
    /// As what the user works now: one thing at a time.
    pub worn: Worn,
    /// All that there is to choose from.
    pub choices: Vec<Worn>,
    /// Roles that open nothing yet, and what they wait for.
    pub waits: Vec<(PersonId, Role, Opens)>,
    /// Whether the user worked somewhere and does not any more.
    pub left: bool,
    /// When a provider knows the user no more, because the portal ends for it (A6).
    pub until: Option<Instant>,
    /// How one signed in.
    pub method: String,
    /// The kind of access point.
    pub access_kind: String,
    /// Its pseudonym.
    pub access_point: Vec<u8>,
    /// When one signed in.
    pub since: Instant,
    /// In which time zone the device is, where its browser said so.
    pub zone: Option<String>,
    /// When one last proved to be the holder: by signing in, or by a code since.
    pub proved: Instant,
    /// The new number of the session, where it was renewed by this request.
    pub renewed: Renewed,
}

/// As what somebody works: several roles, one at a time (rulebook 1, "Other staff").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Worn {
    /// As oneself: in care, or around somebody who is.
    Privately,
    /// In this role, as whom that provider knows the user.
    As(PersonId, Role),
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
    /// The staff role worked in now; none for clients and relatives, or while another is worn.
    pub roles: Vec<Role>,
}

impl Actor {
    /// The person as which the user holds `role`, if any.
    #[must_use]
    pub fn staff(&self, role: Role) -> Option<&Known> {
        self.known.iter().find(|known| known.roles.contains(&role))
    }

    /// Each person in every role that it has or will have, whatever is worn now.
    #[must_use]
    pub fn in_all_roles(&self) -> Vec<Known> {
        in_all_roles(&self.known, &self.choices, &self.waits)
    }

    /// Whether the user holds any staff role, whatever is worn now, or will.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        !self.waits.is_empty() || self.choices.iter().any(|one| *one != Worn::Privately)
    }

    /// Whether the user works now, and is not here for oneself.
    #[must_use]
    pub fn works(&self) -> bool {
        self.worn != Worn::Privately
    }

    /// Whether something of the user's own can be here now.
    #[must_use]
    pub fn is_private(&self) -> bool {
        !self.works() && self.choices.contains(&Worn::Privately)
    }

    /// The role worked in now.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        match self.worn {
            Worn::As(_, role) => Some(role),
            Worn::Privately => None,
        }
    }

    /// The person as whom the user hires and lets go staff, and in which role.
    #[must_use]
    pub fn hires(&self) -> Option<(&Known, Role)> {
        let role = self.role().filter(|role| rules::hiring::hires(*role))?;
        Some((self.staff(role)?, role))
    }

    /// The person as whom the user announces outages and maintenance, and in which role.
    #[must_use]
    pub fn announces(&self) -> Option<(&Known, Role)> {
        let role = self.role().filter(|role| role.is_operator())?;
        Some((self.staff(role)?, role))
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

/// As whom and as what an account is known at an instant.
#[derive(Clone, Debug)]
pub struct Wardrobe {
    /// Each person that some provider knows the user as, with the one role worked in.
    pub known: Vec<Known>,
    /// That role.
    pub worn: Worn,
    /// All there is to choose from.
    pub choices: Vec<Worn>,
    /// Roles that open nothing yet.
    pub waits: Vec<(PersonId, Role, Opens)>,
    /// Whether the user worked somewhere and does not any more.
    pub left: bool,
}

impl Wardrobe {
    /// Each person in every role that it has or will have, whatever is worn now.
    #[must_use]
    pub fn in_all_roles(&self) -> Vec<Known> {
        in_all_roles(&self.known, &self.choices, &self.waits)
    }
}

fn in_all_roles(
    known: &[Known],
    choices: &[Worn],
    waits: &[(PersonId, Role, Opens)],
) -> Vec<Known> {
    let now = choices.iter().filter_map(|one| match one {
        Worn::As(person, role) => Some((*person, *role)),
        Worn::Privately => None,
    });
    let all: Vec<(PersonId, Role)> =
        now.chain(waits.iter().map(|(person, role, _)| (*person, *role))).collect();
    let roles = |person| all.iter().filter(move |one| one.0 == person).map(|one| one.1).collect();
    known.iter().map(|one| Known { roles: roles(one.person), ..one.clone() }).collect()
}
