//! Standing: may somebody take part in own things of this file (`T3.3`)?
//!
//! Owns the rulebook's "Standing of a party". It must never look at categories
//! covered, hidden items or withholdings: they do not touch own things.

use jiff::Timestamp;

use crate::consent::in_force;
use crate::facts::{Kind, any_holds};
use crate::regime::{OWN_SIGHT, has_authority, regime};
use crate::{Category, Facts, Party, related};

/// Does this party have standing for the category at the instant (`T3.3`)?
///
/// The client from 12; a representative in the represented and the shared
/// regime, in the autonomous one with the client's consent in force; a related
/// person while care lasts, access is granted and every needed consent is in
/// force; a therapist with a relation or an emergency access. Nobody after
/// death (`T9.4`).
pub fn has_standing<K: Clone + Eq>(
    facts: &Facts<K>,
    party: &Party<K>,
    category: Category,
    at: Timestamp,
) -> bool {
    if facts.client.dead(at) {
        return false;
    }
    let id = match party {
        Party::Client => return facts.client.at_least(OWN_SIGHT, at),
        Party::Person(id) => id,
    };
    match facts.person(id).map(|person| &person.kind) {
        None => false,
        Some(Kind::Therapist { treats, emergency }) => {
            any_holds(treats, at) || any_holds(emergency, at)
        }
        Some(Kind::Relative { granted, .. }) => {
            if has_authority(facts, id, category, at).is_some() {
                regime(facts, category, at).has_representatives()
                    || in_force(facts, &Party::Client, id, category, at).is_some()
            } else {
                related::outside(&facts.client, granted.as_deref(), at).is_none()
                    && all_consent(facts, id, category, at)
            }
        }
    }
}

/// Is every needed consent in force, whatever it covers (`T3.1`)?
fn all_consent<K: Clone + Eq>(
    facts: &Facts<K>,
    receiver: &K,
    category: Category,
    at: Timestamp,
) -> bool {
    related::needed_givers(facts, category, at).is_some_and(|givers| {
        givers.iter().all(|(_, giver)| in_force(facts, giver, receiver, category, at).is_some())
    })
}
