//! Who treats and who stands in, and who of the circle never does (T4.5).
//!
//! Opens nothing: what follows from it the judge asks the rules.

use super::{File, Treats};
use crate::clock::Instant;
use crate::ids::PersonId;

impl File {
    /// Whether it is the client or a relative: who stands in the circle does not treat (T4.5).
    #[must_use]
    pub fn in_circle(&self, person: PersonId) -> bool {
        self.person == person || self.member_of(person).is_some_and(|member| !member.therapist)
    }

    /// How `person` covers, supervises or leads a group at `at`: what one ends by oneself.
    pub fn stands_in(&self, person: PersonId, at: Instant) -> impl Iterator<Item = &Treats> {
        let own = move |one: &&Treats| one.person == person && one.span.holds(at.timestamp());
        self.relations.iter().filter(own).filter(|one| rules::staff::stands_in(&one.kind))
    }

    /// The relations at `at` by which treatment can be handed over, of `person`
    /// alone, or of everybody else.
    pub fn treating(
        &self,
        person: PersonId,
        own: bool,
        at: Instant,
    ) -> impl Iterator<Item = &Treats> {
        self.relations.iter().filter(move |one| {
            (one.person == person) == own
                && rules::staff::hands_over(&one.kind)
                && one.span.holds(at.timestamp())
        })
    }
}
