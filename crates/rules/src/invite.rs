//! Asking for a new related person, and whose yes that takes (`T1.1h`, `T3.1`).
//!
//! Owns who may ask and what is waited for. It opens nothing: sight follows from
//! [`decide`](crate::decide), from the same consents and the provider's grant.

use jiff::Timestamp;

use crate::consent::in_force;
use crate::facts::Kind;
use crate::regime::{has_authority, regime};
use crate::related::{needed_givers, outside};
use crate::{Category, Facts, Giver, Party};

/// Whether this party can ask to let a new related person in (`T3.1`): the client
/// outside the represented regime, a representative in the represented and the
/// shared one. Nobody after death (`T9.4`).
pub fn may_invite<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    let regime = regime(facts, Category::Network, at);
    !facts.client.dead(at)
        && match party {
            Party::Client => regime.has_client(),
            Party::Person(id) => {
                regime.has_representatives()
                    && has_authority(facts, id, Category::Network, at).is_some()
            }
        }
}

/// What the way in of a related person waits for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WayIn {
    /// Everybody whose consent is needed for something (`T3.1` i, ii, iii), in
    /// the order asked, and whether one is in force.
    pub givers: Vec<(Giver, bool)>,
    /// Whether for something all of them let this person in, be it to own things alone.
    pub complete: bool,
    /// Whether a representative is needed for all, and there is none.
    pub no_representative: bool,
    /// Whether there is care, without which a related person sees nothing.
    pub care: bool,
}

/// Whose yes a related person needs, and who has said it (`T3.1`, `T3.2`);
/// nothing for a therapist, for somebody the file does not know, and for whoever
/// has authority: that opens by itself.
pub fn way_in<K: Clone + Eq>(facts: &Facts<K>, receiver: &K, at: Timestamp) -> Option<WayIn> {
    let known = facts.person(receiver);
    if !matches!(known.map(|person| &person.kind), Some(Kind::Relative { .. })) {
        return None;
    }
    let has = |category: &Category| has_authority(facts, receiver, *category, at).is_some();
    if Category::ALL.iter().all(has) {
        return None;
    }
    Some(way_in_of(facts, receiver, at))
}

/// The same for somebody the file does not know yet.
pub fn way_in_of<K: Clone + Eq>(facts: &Facts<K>, receiver: &K, at: Timestamp) -> WayIn {
    let has = |category: &Category| has_authority(facts, receiver, *category, at).is_some();
    let asked = Category::ALL.into_iter().filter(|category| !has(category));
    let (mut givers, mut complete, mut no_representative) = (Vec::new(), false, true);
    for category in asked {
        let Some(needed) = needed_givers(facts, category, at) else { continue };
        no_representative = false;
        let mut all = true;
        for (who, giver) in needed {
            let says = in_force(facts, &giver, receiver, category, at).is_some();
            all &= says;
            match givers.iter_mut().find(|(known, _)| *known == who) {
                Some((_, said)) => *said |= says,
                None => givers.push((who, says)),
            }
        }
        complete |= all;
    }
    let care = !facts.client.dead(at) && outside(&facts.client, None, at).is_none();
    WayIn { givers, complete, no_representative, care }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Authority, Basis, Categories, Client, Consent, Person, Span};

    const CHILD_OF_13: (i16, i8, i8) = (2013, 5, 1);
    const MAN_OF_40: (i16, i8, i8) = (1986, 5, 1);

    fn now() -> Timestamp {
        "2026-11-26T12:00:00Z".parse().unwrap()
    }

    fn relative(id: &'static str, parent: bool) -> Person<&'static str> {
        let span = Span::default();
        let held = parent.then_some(Authority { basis: Basis::ParentalAuthority, span });
        let authority = held.into_iter().collect();
        Person { id, kind: Kind::Relative { authority, granted: Some(Vec::new()) } }
    }

    fn file((year, month, day): (i16, i8, i8)) -> Facts<&'static str> {
        let born = date(year, month, day);
        Facts {
            client: Client { born, died: None, care: None, incapacity: Vec::new() },
            people: vec![relative("m", true), relative("f", true), relative("aunt", false)],
            consents: Vec::new(),
            withholdings: Vec::new(),
        }
    }

    fn yes(facts: &mut Facts<&'static str>, giver: Party<&'static str>) {
        facts.consents.push(Consent {
            giver,
            receiver: "aunt",
            stated: "2026-11-01T12:00:00Z".parse().unwrap(),
            categories: Categories::EMPTY,
            hidden_items: Vec::new(),
            until: None,
            withdrawn: false,
        });
    }

    /// T3.1: in the shared regime both can ask, in the autonomous one the client alone.
    #[test]
    fn who_decides_can_ask() {
        let (child, man) = (file(CHILD_OF_13), file(MAN_OF_40));
        for party in [Party::Client, Party::Person("m")] {
            assert!(may_invite(&child, &party, now()));
        }
        assert!(!may_invite(&child, &Party::Person("aunt"), now()));
        assert!(may_invite(&man, &Party::Client, now()));
        assert!(!may_invite(&man, &Party::Person("m"), now()));
    }

    /// T3.1 ii: the client and every representative, whatever they let see.
    #[test]
    fn the_last_yes_makes_it_complete() {
        let mut facts = file(CHILD_OF_13);
        for giver in [Party::Client, Party::Person("m")] {
            yes(&mut facts, giver);
        }
        let way = way_in(&facts, &"aunt", now()).unwrap();
        let said: Vec<bool> = way.givers.iter().map(|(_, said)| *said).collect();
        assert_eq!((said, way.complete, way.care), (vec![true, true, false], false, true));
        yes(&mut facts, Party::Person("f"));
        assert!(way_in(&facts, &"aunt", now()).unwrap().complete);
    }

    /// T3.1 iii: where no representative is, nothing can be complete.
    #[test]
    fn without_a_representative_it_waits_for_one() {
        let mut facts = file(CHILD_OF_13);
        facts.people.retain(|person| person.id == "aunt");
        yes(&mut facts, Party::Client);
        let way = way_in(&facts, &"aunt", now()).unwrap();
        assert!(way.no_representative && !way.complete);
    }

    /// T1.1p: authority is no invitation's business.
    #[test]
    fn nobody_asks_for_who_has_authority() {
        assert_eq!(way_in(&file(CHILD_OF_13), &"m", now()), None);
        assert_eq!(way_in(&file(CHILD_OF_13), &"stranger", now()), None);
    }
}
