//! Whether an invited person has named the client's date of birth.
//!
//! Owns the holding back: until it is named, the rules are told of no grant, so
//! that every question has the answer of somebody whom nobody let in.

use rules::{Category, Facts, Kind, Party, Span};
use uuid::Uuid;

use super::File;
use crate::clock::Instant;

/// So often it may be wrong.
const TRIES: i64 = 3;

/// Where the proof of somebody of the circle stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proof {
    /// It is asked of nobody who stood around the file before, nor of a therapist.
    NotAsked,
    /// It is still to be given.
    Due {
        /// How often another day was named.
        wrong: i64,
    },
    /// It was given.
    Given,
}

impl Proof {
    /// From what stands with the relative.
    pub(super) fn of(proves: Option<bool>, proved: Option<Instant>, wrong: i64) -> Self {
        match (proves.unwrap_or_default(), proved) {
            (false, _) => Self::NotAsked,
            (true, Some(_)) => Self::Given,
            (true, None) => Self::Due { wrong },
        }
    }

    /// After one more day that was not it.
    #[must_use]
    pub fn once_more_wrong(self) -> Self {
        match self {
            Self::Due { wrong } => Self::Due { wrong: wrong + 1 },
            other => other,
        }
    }

    /// How often it may still be tried; none where it is not asked any more.
    #[must_use]
    pub fn tries_left(self) -> Option<i64> {
        match self {
            Self::Due { wrong } => Some((TRIES - wrong).max(0)),
            Self::NotAsked | Self::Given => None,
        }
    }
}

impl File {
    /// A grant of the provider: told to the rules, or held back.
    pub(super) fn grant(&mut self, person: Uuid, span: Span) {
        let due = self.people.iter_mut().find(|member| member.person.0 == person);
        if let Some(member) = due.filter(|member| member.proof.tries_left().is_some()) {
            member.held.push(span);
        } else if let Some(Kind::Relative { granted: Some(granted), .. }) = self.kind(person) {
            granted.push(span);
        }
    }

    /// The grants of the provider to somebody, held back or not.
    #[must_use]
    pub fn grants_to(&self, person: Uuid) -> Vec<Span> {
        let held = self.people.iter().find(|member| member.person.0 == person);
        let held = held.into_iter().flat_map(|member| member.held.iter().copied());
        let told = match self.facts.person(&person).map(|known| &known.kind) {
            Some(Kind::Relative { granted: Some(granted), .. }) => granted.as_slice(),
            _ => &[],
        };
        told.iter().copied().chain(held).collect()
    }

    /// Whether somebody would stand in the file but for the date of birth (T3.1).
    #[must_use]
    pub fn only_proof_lacks(&self, person: Uuid, at: Instant) -> bool {
        let Some(member) = self.people.iter().find(|member| member.person.0 == person) else {
            return false;
        };
        member.proof.tries_left().is_some()
            && !member.held.is_empty()
            && !stands(&self.facts, person, at)
            && stands(&self.with_held(person, &member.held), person, at)
    }

    /// The facts as they are once the date is named.
    fn with_held(&self, person: Uuid, held: &[Span]) -> Facts<Uuid> {
        let mut facts = self.facts.clone();
        for known in facts.people.iter_mut().filter(|known| known.id == person) {
            if let Kind::Relative { granted: Some(granted), .. } = &mut known.kind {
                granted.extend_from_slice(held);
            }
        }
        facts
    }
}

fn stands(facts: &Facts<Uuid>, person: Uuid, at: Instant) -> bool {
    let party = Party::Person(person);
    let stands = |category| rules::has_standing(facts, &party, category, at.timestamp());
    Category::ALL.into_iter().any(stands)
}
