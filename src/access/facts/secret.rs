//! A secret address: who of the circle may not know where (A12).
//!
//! Owns that one decision, from facts alone: whose address is secret, and who
//! lives at it. It must never be worked out in a page.

use rules::{Party, Span};
use uuid::Uuid;

use super::{File, Member};
use crate::clock::Instant;
use crate::ids::PersonId;

/// That somebody's address is secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Secret {
    /// Whose: the client, or a relative.
    pub person: PersonId,
    /// Whether the client lives there.
    pub with_client: bool,
    /// How long.
    pub span: Span,
}

/// Whether somebody is known by the client's school, so that telling it tells which.
#[must_use]
pub fn of_school(relationship: &str) -> bool {
    matches!(relationship, "teacher" | "school")
}

impl File {
    /// Whose address is secret at `at`.
    pub fn secret_at(&self, at: Instant) -> impl Iterator<Item = &Secret> {
        self.secrets.iter().filter(move |one| one.span.holds(at.timestamp()))
    }

    /// Whether `party` may not know where the client is: the place of the client's appointments,
    /// and the school. True for everybody of the circle but the client and those who live at the
    /// secret address; where only somebody lives there who does not live with the client it is
    /// about nobody's appointments but that one's own. Where two live there with the client, one of
    /// them may be kept from the other: it is told to neither.
    #[must_use]
    pub fn keeps_places_from(&self, party: Option<&Party<Uuid>>, at: Instant) -> bool {
        let Some(Party::Person(person)) = party else { return false };
        let relative = self.member_of(PersonId(*person)).is_some_and(|member| !member.therapist);
        let of_client = |one: &&Secret| one.with_client || one.person == self.person;
        let home: Vec<&Secret> = self.secret_at(at).filter(of_client).collect();
        let others = home.iter().filter(|one| one.person != self.person);
        let alone = home.iter().any(|one| one.person.0 == *person)
            && others.map(|one| one.person.0).all(|other| other == *person);
        relative && !home.is_empty() && !alone
    }

    /// The file as `party` may know it at `at`: nobody is known by the school where that is secret.
    #[must_use]
    pub(in crate::access) fn known_to(mut self, party: Option<&Party<Uuid>>, at: Instant) -> Self {
        if self.keeps_places_from(party, at) {
            let own = |member: &Member| party == Some(&Party::Person(member.person.0));
            for member in self.people.iter_mut().filter(|member| !own(member)) {
                member.organisation.clear();
                if of_school(&member.relationship) && !member.therapist {
                    member.relationship.clear();
                    member.veiled = true;
                }
            }
        }
        self
    }
}
