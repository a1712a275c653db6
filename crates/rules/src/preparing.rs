//! The month before one becomes twelve, in which choices can be prepared, and the time in
//! which they can be confirmed (rulebook 1, "Birthdays").
//!
//! Owns from which day until when, and about whom. What is prepared is no consent: a
//! statement of who is not competent is void, and nothing here opens anything.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use crate::regime::{OWN_SIGHT, has_authority, regime};
use crate::{Categories, Category, Facts, Party, birthday, day, may_give, midnight};

/// How many days after the twelfth birthday what was prepared can be confirmed.
const DAYS_TO_CONFIRM: i64 = 60;

/// The day on which somebody is 11 years and 11 months: a month before the twelfth birthday;
/// where that month has no such day, its last one. From then on there can be an account.
pub fn prepares_from(born: Date) -> Date {
    birthday(born, OWN_SIGHT).saturating_sub(1.month())
}

/// Whether somebody born then is 11 years and 11 months, and not twelve yet.
pub fn may_prepare(born: Date, at: Timestamp) -> bool {
    (prepares_from(born)..birthday(born, OWN_SIGHT)).contains(&day(at))
}

/// The instant from which what was prepared for the twelfth birthday counts no more.
pub fn prepared_until(born: Date) -> Timestamp {
    midnight(birthday(born, OWN_SIGHT).saturating_add(DAYS_TO_CONFIRM.days()))
}

/// Whether this party may prepare what others see from the twelfth birthday: the client in the
/// month before, alive, and by what is known now with a say from that day on (`T4.2`, `T4.3`).
pub fn prepares<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    let client = &facts.client;
    *party == Party::Client
        && !client.dead(at)
        && may_prepare(client.born, at)
        && has_a_say(facts, twelfth(facts))
}

/// Which categories can be prepared about this receiver: nothing about whoever does not
/// represent the client both now and on the day; of others the client knows nothing yet.
pub fn may_prepare_for<K: Clone + Eq>(facts: &Facts<K>, receiver: &K, at: Timestamp) -> Categories {
    let then = twelfth(facts);
    let stays = |category: &Category| {
        [at, then].iter().all(|at| has_authority(facts, receiver, *category, *at).is_some())
    };
    may_give(facts, &Party::Client, receiver, then).iter().filter(stays).collect()
}

/// Whether this party may confirm what was prepared, or throw it away: the client from the
/// twelfth birthday, for sixty days, with a say in something (`T4.3`).
pub fn confirms<K: Clone + Eq>(facts: &Facts<K>, party: &Party<K>, at: Timestamp) -> bool {
    let client = &facts.client;
    *party == Party::Client
        && !client.dead(at)
        && client.at_least(OWN_SIGHT, at)
        && at < prepared_until(client.born)
        && has_a_say(facts, at)
}

fn twelfth<K>(facts: &Facts<K>) -> Timestamp {
    midnight(birthday(facts.client.born, OWN_SIGHT))
}

fn has_a_say<K: Clone + Eq>(facts: &Facts<K>, at: Timestamp) -> bool {
    Category::ALL.iter().any(|category| regime(facts, *category, at).has_client())
}
