//! Who decides about a category of a file: regime and authority (`T4.2`-`T4.4`, `T1.1p`).
//!
//! Owns the ages 12, 16 and 18 as the law uses them, incapacity, and the rank
//! of authorities. It must never look at consents or withholdings.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::facts::{Authority, Kind};
use crate::{Article, Basis, Category, Client, Facts};

/// From this age one sees one's own file and consents (`T4.2`, `T4.3`).
pub(crate) const OWN_SIGHT: i16 = 12;
/// From this age one decides alone (`T4.4`).
pub(crate) const OWN_DECISION: i16 = 16;
/// From this age nobody has parental authority or guardianship (`T1.1p`).
pub(crate) const ADULT: i16 = 18;

/// How decisions about a category are made.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Regime {
    /// Under 12, or incapacitated for the category at any age (`T4.2`).
    Represented,
    /// 12 to 15 and capable (`T4.3`).
    Shared,
    /// 16 or older and capable (`T4.4`).
    Autonomous,
}

impl Regime {
    /// The article that holds in this regime.
    pub fn article(self) -> Article {
        match self {
            Self::Represented => Article::T42,
            Self::Shared => Article::T43,
            Self::Autonomous => Article::T44,
        }
    }

    /// Do representatives have a say, and can things be withheld?
    pub(crate) fn has_representatives(self) -> bool {
        self != Self::Autonomous
    }

    /// Does the client have a say?
    pub(crate) fn has_client(self) -> bool {
        self != Self::Represented
    }
}

/// The regime of a file for a category at an instant (`T4.2`, `T4.3`, `T4.4`).
pub fn regime<K: Clone + Eq>(facts: &Facts<K>, category: Category, at: Timestamp) -> Regime {
    let client = &facts.client;
    if !client.at_least(OWN_SIGHT, at) || incapacitated(client, category, at) {
        Regime::Represented
    } else if client.at_least(OWN_DECISION, at) {
        Regime::Autonomous
    } else {
        Regime::Shared
    }
}

/// Is the client incapacitated for this category (`T4.2`)? None named means all.
fn incapacitated(client: &Client, category: Category, at: Timestamp) -> bool {
    client.incapacity.iter().any(|decision| {
        let named = decision.categories;
        decision.span.holds(at) && (named.is_empty() || named.contains(category))
    })
}

/// Does this person have authority for the category at the instant, and on what
/// basis (`T1.1p`)? Never after death (`T9.4`).
pub fn has_authority<K: Clone + Eq>(
    facts: &Facts<K>,
    person: &K,
    category: Category,
    at: Timestamp,
) -> Option<Basis> {
    let rank = counting_rank(facts, category, at)?;
    best_of_rank(&facts.person(person)?.kind, rank, at)
}

/// All who have authority, as places in `facts.people`, in that order.
pub(crate) fn representatives<K: Clone + Eq>(
    facts: &Facts<K>,
    category: Category,
    at: Timestamp,
) -> Vec<usize> {
    let Some(rank) = counting_rank(facts, category, at) else {
        return Vec::new();
    };
    let has = |(place, person): (usize, &crate::Person<K>)| {
        best_of_rank(&person.kind, rank, at).map(|_| place)
    };
    facts.people.iter().enumerate().filter_map(has).collect()
}

/// Rank of an adult's representatives, highest first; 0 is for those under 18.
fn rank(basis: Basis) -> u8 {
    match basis {
        Basis::ParentalAuthority | Basis::Guardianship => 0,
        Basis::Curatorship | Basis::Mentorship => 1,
        Basis::WrittenMandate => 2,
        Basis::Partner => 3,
        Basis::Family => 4,
    }
}

/// The one rank that counts (`T1.1p`): under 18 that of parents and guardians;
/// from 18, only while incapacitated, the highest present among all.
fn counting_rank<K>(facts: &Facts<K>, category: Category, at: Timestamp) -> Option<u8> {
    let client = &facts.client;
    if client.dead(at) {
        None
    } else if !client.at_least(ADULT, at) {
        Some(0)
    } else if incapacitated(client, category, at) {
        facts
            .people
            .iter()
            .flat_map(|person| standing_authorities(&person.kind, at))
            .map(|authority| rank(authority.basis))
            .filter(|rank| *rank > 0)
            .min()
    } else {
        None
    }
}

/// Whether authority on this basis can count on this day (`T1.1p`): that of parents and
/// guardians until the day on which one becomes 18, every other from that day.
pub fn can_count(basis: Basis, born: Date, day: Date) -> bool {
    (rank(basis) == 0) == (day < crate::birthday(born, ADULT))
}

/// Whether relatives stand around this file of whom none has authority, where related persons
/// see nothing without a representative (`T3.1` ii and iii): then the coordinator is told.
pub fn misses_representative<K: Clone + Eq>(facts: &Facts<K>, at: Timestamp) -> bool {
    let relatives = facts.people.iter().any(|one| matches!(one.kind, Kind::Relative { .. }));
    let misses = |category: &Category| {
        regime(facts, *category, at).has_representatives()
            && representatives(facts, *category, at).is_empty()
    };
    relatives && !facts.client.dead(at) && Category::ALL.iter().any(misses)
}

/// The first basis of this rank that stands at the instant.
fn best_of_rank(kind: &Kind, wanted: u8, at: Timestamp) -> Option<Basis> {
    standing_authorities(kind, at)
        .map(|authority| authority.basis)
        .filter(|basis| rank(*basis) == wanted)
        .min()
}

fn standing_authorities(kind: &Kind, at: Timestamp) -> impl Iterator<Item = &Authority> {
    let authorities = match kind {
        Kind::Relative { authority, .. } => authority.as_slice(),
        Kind::Therapist { .. } => &[],
    };
    authorities.iter().filter(move |authority| authority.span.holds(at))
}
