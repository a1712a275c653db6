//! A representative who sees little asks the client to share (`T4.3`, `T4.4`).
//!
//! Owns who may ask for what, and what of a wish still stands. A wish opens
//! nothing: that is for the client's consent alone.

use jiff::Timestamp;

use crate::facts::Kind;
use crate::regime::{has_authority, regime};
use crate::sharing::given;
use crate::{Categories, Category, Facts, Party, has_standing};

/// What this party can ask the client to share: where the client decides, and
/// the party is a representative with standing. Nothing for anybody else, and
/// nothing after death (`T9.4`).
pub fn wishable<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> Categories {
    let Party::Person(id) = party else { return Categories::EMPTY };
    let may = |category: &Category| {
        regime(facts, *category, at).has_client()
            && has_authority(facts, id, *category, at).is_some()
            && has_standing(facts, party, *category, at)
    };
    Category::ALL.into_iter().filter(may).collect()
}

/// Whether this party can ask the client to share something.
pub fn may_wish<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    !wishable(facts, party, at).is_empty()
}

/// What of a wish still stands at `at`: the client decides about it, does not
/// let the asker see it already, and the asker has had authority ever since.
///
/// A birthday changes nothing of it. Authority that came to an end ends it for
/// good, also where it begins again; so do death and a birthday of 18.
pub fn still_wished<K: Clone + Eq>(
    facts: &Facts<K>,
    (asker, wished): (&K, Categories),
    asked: Timestamp,
    at: Timestamp,
) -> Categories {
    let Some(Kind::Relative { authority, .. }) = facts.person(asker).map(|person| &person.kind)
    else {
        return Categories::EMPTY;
    };
    if !authority.iter().any(|held| held.span.holds(asked) && held.span.holds(at)) {
        return Categories::EMPTY;
    }
    let lets = given(facts, &Party::Client, asker, at);
    let stands = |category: &Category| {
        regime(facts, *category, at).has_client()
            && has_authority(facts, asker, *category, at).is_some()
            && !lets.contains(*category)
    };
    wished.iter().filter(stands).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Authority, Basis, Client, Consent, Person, Span};

    const ASKED: &str = "2026-11-03T12:00:00Z";

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// Born on 14 September 2013, with a mother, and an aunt who was let in.
    fn file() -> Facts<&'static str> {
        let relative = |id, authority: Vec<Authority>| Person {
            id,
            kind: Kind::Relative { authority, granted: Some(vec![Span::default()]) },
        };
        let held = Authority { basis: Basis::ParentalAuthority, span: Span::default() };
        Facts {
            client: Client {
                born: date(2013, 9, 14),
                died: None,
                care: None,
                incapacity: Vec::new(),
            },
            people: vec![relative("m", vec![held]), relative("aunt", Vec::new())],
            consents: Vec::new(),
            withholdings: Vec::new(),
        }
    }

    fn lets(facts: &mut Facts<&'static str>, categories: Categories) {
        facts.consents.push(Consent {
            giver: Party::Client,
            receiver: "m",
            stated: instant("2026-11-01T12:00:00Z"),
            categories,
            hidden_items: Vec::new(),
            until: None,
            withdrawn: false,
        });
    }

    fn stands(facts: &Facts<&'static str>, at: &str) -> Vec<Category> {
        let wished = [Category::Appointments, Category::Messages].into_iter().collect();
        still_wished(facts, (&"m", wished), instant(ASKED), instant(at)).iter().collect()
    }

    /// T4.2, T4.3, T4.4: under 12 a parent sees anyway; from 16 only with a consent is there anybody to ask.
    #[test]
    fn a_parent_asks_where_the_child_decides() {
        let (mut facts, mother) = (file(), Party::Person("m"));
        assert!(!may_wish(&facts, &mother, instant("2024-11-03T12:00:00Z")), "at 11");
        assert!(may_wish(&facts, &mother, instant(ASKED)), "at 13");
        let at_16 = instant("2029-11-03T12:00:00Z");
        assert!(!may_wish(&facts, &mother, at_16));
        lets(&mut facts, Categories::EMPTY);
        assert!(may_wish(&facts, &mother, at_16));
        assert!(!may_wish(&facts, &mother, instant("2031-11-03T12:00:00Z")), "at 18");
        for other in [Party::Client, Party::Person("aunt"), Party::Person("nobody")] {
            assert!(!may_wish(&facts, &other, instant(ASKED)));
        }
    }

    /// T4.4, T9.4: what becomes of it by itself.
    #[test]
    fn a_wish_outlives_sixteen_and_nothing_that_ends_the_asking() {
        let both = [Category::Appointments, Category::Messages];
        let mut facts = file();
        assert_eq!(stands(&facts, "2026-12-03T12:00:00Z"), both);
        assert_eq!(stands(&facts, "2029-11-03T12:00:00Z"), both, "at 16");
        assert_eq!(stands(&facts, "2031-11-03T12:00:00Z"), [], "at 18");
        lets(&mut facts, [Category::Appointments].into_iter().collect());
        assert_eq!(stands(&facts, "2026-12-03T12:00:00Z"), [Category::Messages]);
        facts.client.died = Some(instant("2026-11-20T12:00:00Z"));
        assert_eq!(stands(&facts, "2026-12-03T12:00:00Z"), []);
    }

    /// T1.1p: a court suspends, and lifts that again: what was asked before is over.
    #[test]
    fn authority_that_begins_again_brings_no_wish_back() {
        let mut facts = file();
        let ends = Span { from: None, until: Some(instant("2026-11-10T00:00:00Z")) };
        let again = Span { from: Some(instant("2026-11-20T00:00:00Z")), until: None };
        let held = |span| Authority { basis: Basis::ParentalAuthority, span };
        let authority = vec![held(ends), held(again)];
        facts.people[0].kind = Kind::Relative { authority, granted: None };
        assert_eq!(stands(&facts, "2026-11-15T12:00:00Z"), []);
        assert_eq!(stands(&facts, "2026-12-03T12:00:00Z"), []);
    }
}
