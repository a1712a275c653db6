//! The way to take back what somebody is let see: two taps from wherever that person is shown (T3.2).
//!
//! Owns where it leads. Taking back is `pages::sharing`'s, and asks for no reason and no code.

use rules::Party;
use uuid::Uuid;

use crate::access::{File, Member};
use crate::clock::Instant;

/// Somebody whom one lets see something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stop {
    /// The full name.
    pub name: String,
    /// That person's page; the form sends to an address below it.
    pub href: String,
}

/// Where `giver` stops letting this person see; nothing where nothing the giver said is in force.
#[must_use]
pub fn stop(file: &File, giver: &Party<Uuid>, member: &Member, at: Instant) -> Option<Stop> {
    let person = member.person;
    rules::newest_in_force(&file.facts, giver, &person.0, at.timestamp())?;
    let href = format!("/clients/{}/network/{person}", file.id);
    Some(Stop { name: member.name.clone(), href })
}
