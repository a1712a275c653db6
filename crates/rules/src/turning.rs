//! Birthdays on which rights change by themselves, and who is told of them (rulebook 1, "Birthdays").
//!
//! Owns which birthdays those are, how long ahead they are told, and to whom. What
//! changes is what [`decide`](crate::decide) answers before and after.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::facts::{Kind, any_holds};
use crate::regime::{ADULT, OWN_DECISION, OWN_SIGHT, has_authority};
use crate::{Category, Facts, Party, birthday, day, has_standing, midnight};

/// How many days ahead a birthday is told.
pub const DAYS_AHEAD: i32 = 30;

/// A birthday on which rights change by themselves (`T4.2`-`T4.4`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turning {
    /// How old the client becomes: 12, 16 or 18.
    pub age: i16,
    /// On which day, in Amsterdam.
    pub day: Date,
}

impl Turning {
    /// The first instant of that day.
    pub fn begins(self) -> Timestamp {
        midnight(self.day)
    }

    /// Whether it lies at most thirty days ahead of `at`, so that it is told.
    pub fn is_near(self, at: Timestamp) -> bool {
        self.day.since(day(at)).is_ok_and(|ahead| ahead.get_days() <= DAYS_AHEAD)
    }
}

/// The ages at which rights change by themselves.
pub const TURNING_AGES: [i16; 3] = [OWN_SIGHT, OWN_DECISION, ADULT];

/// The next such birthday after `at`; none from eighteen, or after death.
pub fn next_turning<K>(facts: &Facts<K>, at: Timestamp) -> Option<Turning> {
    turning_of(facts.client.born, at).filter(|_| !facts.client.dead(at))
}

/// The same of somebody who lives and was born on this day.
pub fn turning_of(born: Date, at: Timestamp) -> Option<Turning> {
    let of = |age| Turning { age, day: birthday(born, age) };
    TURNING_AGES.into_iter().map(of).find(|turning| turning.begins() > at)
}

/// Whether this party reads what a birthday changes: the client from twelve, a
/// representative with standing, a therapist who treats. To others the day itself would be told.
pub fn reads_turning<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    if facts.client.dead(at) {
        return false;
    }
    let Party::Person(id) = party else {
        return facts.client.at_least(OWN_SIGHT, at);
    };
    match facts.person(id).map(|person| &person.kind) {
        Some(Kind::Therapist { treats, .. }) => any_holds(treats, at),
        Some(Kind::Relative { .. }) => Category::ALL.iter().any(|category| {
            has_authority(facts, id, *category, at).is_some()
                && has_standing(facts, party, *category, at)
        }),
        None => false,
    }
}
