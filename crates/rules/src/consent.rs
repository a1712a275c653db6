//! Which statement of a giver about a receiver counts, and what it allows (`T3.2`).
//!
//! Owns "in force" and its reading for one question. It must never ask whether
//! the consent is needed: that follows from the regime.

use jiff::Timestamp;

use crate::regime::{has_authority, regime};
use crate::{Category, Consent, Facts, Party, Question};

/// What the statement in force says to a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Answer {
    /// There is none in force.
    NotInForce,
    /// It is in force and does not name the category.
    DoesNotCover,
    /// It is in force, names the category, and hides the item.
    HidesItem,
    /// It allows; which line of the ledger it is.
    Allows(usize),
}

/// What this giver's statement in force says about this receiver's question (`T3.2`).
pub(crate) fn answer<K: Clone + Eq>(
    facts: &Facts<K>,
    giver: &Party<K>,
    receiver: &K,
    question: &Question<K>,
    at: Timestamp,
) -> Answer {
    let Some(line) = in_force(facts, giver, receiver, question.category, at) else {
        return Answer::NotInForce;
    };
    let consent = &facts.consents[line];
    if !consent.categories.contains(question.category) {
        return Answer::DoesNotCover;
    }
    match &question.item {
        Some(item) if consent.hidden_items.contains(item) => Answer::HidesItem,
        _ => Answer::Allows(line),
    }
}

/// The line of the ledger that is in force, if any (`T3.2`): the newest that
/// counts, unless it was taken back or has ended. An older one never revives.
pub fn in_force<K: Clone + Eq>(
    facts: &Facts<K>,
    giver: &Party<K>,
    receiver: &K,
    category: Category,
    at: Timestamp,
) -> Option<usize> {
    let mut newest: Option<(usize, &Consent<K>)> = None;
    for (line, consent) in facts.consents.iter().enumerate() {
        // On a tie the later line is the newer one.
        let newer = newest.is_none_or(|(_, found)| found.stated <= consent.stated);
        if newer
            && consent.stated <= at
            && consent.giver == *giver
            && consent.receiver == *receiver
            && counts(facts, consent, category)
        {
            newest = Some((line, consent));
        }
    }
    let (line, consent) = newest?;
    let ended = consent.until.is_some_and(|until| until <= at);
    (!consent.withdrawn && !ended).then_some(line)
}

/// A statement counts if its giver was competent for the category when making
/// it; taking back always counts (`T3.2`).
fn counts<K: Clone + Eq>(facts: &Facts<K>, consent: &Consent<K>, category: Category) -> bool {
    consent.withdrawn
        || match &consent.giver {
            Party::Client => regime(facts, category, consent.stated).has_client(),
            Party::Person(id) => has_authority(facts, id, category, consent.stated).is_some(),
        }
}
