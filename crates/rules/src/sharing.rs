//! Who can let whom see what, and what was let see (`T3.1`, `T3.2`).
//!
//! Owns the giver's side of a consent. What it opens, together with everybody
//! else's and with what is withheld, is for [`decide`](crate::decide) to say.

use jiff::Timestamp;

use crate::consent::in_force;
use crate::facts::Kind;
use crate::regime::{has_authority, regime};
use crate::{Categories, Category, Consent, Facts, Party};

/// In which categories this giver's consent about this receiver is, or would be,
/// asked, and the giver competent (`T3.1`, `T3.2`): nothing for whoever may not give.
///
/// The client lets every relative see, outside the represented regime; a
/// representative lets related persons see, in the represented and the shared
/// one. Nobody gives to oneself or to a therapist, and nobody after death (`T9.4`).
pub fn may_give<K: Clone + Eq>(
    facts: &Facts<K>,
    giver: &Party<K>,
    receiver: &K,
    at: Timestamp,
) -> Categories {
    let known = facts.person(receiver);
    if facts.client.dead(at)
        || *giver == Party::Person(receiver.clone())
        || !matches!(known.map(|person| &person.kind), Some(Kind::Relative { .. }))
    {
        return Categories::EMPTY;
    }
    let may = |category: &Category| match giver {
        Party::Client => regime(facts, *category, at).has_client(),
        Party::Person(id) => {
            regime(facts, *category, at).has_representatives()
                && has_authority(facts, id, *category, at).is_some()
                && has_authority(facts, receiver, *category, at).is_none()
        }
    };
    Category::ALL.into_iter().filter(may).collect()
}

/// The categories that this giver lets this receiver see now (`T3.2`), as far as
/// it is the giver's to say: others may be needed as well, or withhold.
pub fn given<K: Clone + Eq>(
    facts: &Facts<K>,
    giver: &Party<K>,
    receiver: &K,
    at: Timestamp,
) -> Categories {
    let gives = |category: &Category| {
        in_force(facts, giver, receiver, *category, at)
            .is_some_and(|line| facts.consents[line].categories.contains(*category))
    };
    Category::ALL.into_iter().filter(gives).collect()
}

/// The giver's consent about this receiver that is in force for some category,
/// the newest where there are two (`T3.2`); it may cover nothing, and then opens own things.
pub fn newest_in_force<'f, K: Clone + Eq>(
    facts: &'f Facts<K>,
    giver: &Party<K>,
    receiver: &K,
    at: Timestamp,
) -> Option<&'f Consent<K>> {
    let lines = Category::ALL
        .into_iter()
        .filter_map(|category| in_force(facts, giver, receiver, category, at));
    lines.map(|line| &facts.consents[line]).max_by_key(|consent| consent.stated)
}

/// Whether this party can let somebody of the circle see something, or has done so
/// and can take it back (`T3.2`: taking back is always possible, but after death).
pub fn is_giver<K: Clone + Eq>(facts: &Facts<K>, giver: &Party<K>, at: Timestamp) -> bool {
    !facts.client.dead(at)
        && facts.people.iter().any(|person| {
            !may_give(facts, giver, &person.id, at).is_empty()
                || newest_in_force(facts, giver, &person.id, at).is_some()
        })
}
