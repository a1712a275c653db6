//! What a therapist decides about the sight of others (`T4.2`, `T4.3`).
//!
//! Owns who decides it, from whom something can be withheld, and what a client
//! had refused before others came to decide. What a withholding shuts is for
//! [`decide`](crate::decide) to say.

use jiff::Timestamp;

use crate::consent::in_force;
use crate::facts::{Kind, any_holds};
use crate::regime::{OWN_SIGHT, has_authority, regime};
use crate::{Categories, Category, Facts, Incapacity, Party};

/// Whether this party withholds and judges capacity in the file: a therapist
/// with a treatment relation. An emergency access is for reading (`T4.5`), and
/// after death nothing changes (`T9.4`).
pub fn decides_for_others<K: Clone + Eq>(
    facts: &Facts<K>,
    party: &Party<K>,
    at: Timestamp,
) -> bool {
    let Party::Person(id) = party else { return false };
    let treats = |kind: &Kind| match kind {
        Kind::Therapist { treats, .. } => any_holds(treats, at),
        Kind::Relative { .. } => false,
    };
    !facts.client.dead(at) && facts.person(id).is_some_and(|person| treats(&person.kind))
}

/// In which categories withholding something from this person would bind now:
/// those in which the client does not decide alone (`T4.4`). Nothing for whoever
/// is no relative of the file: a therapist or a stranger.
pub fn withholdable<K: Clone + Eq>(facts: &Facts<K>, person: &K, at: Timestamp) -> Categories {
    let relative =
        facts.person(person).is_some_and(|person| matches!(person.kind, Kind::Relative { .. }));
    let binds =
        |category: &Category| relative && regime(facts, *category, at).has_representatives();
    Category::ALL.into_iter().filter(binds).collect()
}

/// What a client had not let one representative see.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused<K> {
    /// The representative.
    pub person: K,
    /// What was not let see.
    pub categories: Categories,
    /// Single items that were hidden in what was.
    pub items: Vec<K>,
}

/// What the client had refused, for each who would represent the client by this
/// decision of incapacity (`T4.2`). By default it stays withheld; where another such
/// decision holds already too, for it may end before this one. Under 12 nothing was refused.
pub fn refused<K: Clone + Eq>(
    facts: &Facts<K>,
    decision: &Incapacity,
    at: Timestamp,
) -> Vec<Refused<K>> {
    let mut then = facts.clone();
    then.client.incapacity.push(decision.clone());
    let concerned = |person: &K, category: &Category| {
        (decision.categories.is_empty() || decision.categories.contains(*category))
            && facts.client.at_least(OWN_SIGHT, at)
            && has_authority(&then, person, *category, at).is_some()
    };
    let mut all = Vec::new();
    for person in &facts.people {
        let (mut categories, mut items) = (Vec::new(), Vec::new());
        for category in Category::ALL.into_iter().filter(|one| concerned(&person.id, one)) {
            let line = in_force(facts, &Party::Client, &person.id, category, at);
            match line.map(|line| &facts.consents[line]) {
                Some(consent) if consent.categories.contains(category) => {
                    let new = consent.hidden_items.iter().filter(|item| !items.contains(*item));
                    items.extend(new.cloned().collect::<Vec<_>>());
                }
                _ => categories.push(category),
            }
        }
        if !categories.is_empty() || !items.is_empty() {
            let categories = categories.into_iter().collect();
            all.push(Refused { person: person.id.clone(), categories, items });
        }
    }
    all
}

/// Whether this party can object to a decision that others decide (`T4.2`): the
/// client from 12, whoever else decides; not after death (`T9.4`).
pub fn may_object<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    *party == Party::Client && facts.client.at_least(OWN_SIGHT, at) && !facts.client.dead(at)
}
