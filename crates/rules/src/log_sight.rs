//! Who may read a file's log, ledger and "who sees what" (rulebook 1, `T4.2`, V5).
//!
//! Owns that one rule. It must never show one parent what the other looked at.

use jiff::Timestamp;

use crate::regime::{OWN_SIGHT, has_authority};
use crate::{Category, Facts, Party};

/// How much of the log somebody may read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LogSight {
    /// Every line.
    Whole,
    /// The lines of staff, and one's own.
    StaffAndOwn,
    /// None.
    Nothing,
}

/// The client from 12, alive: all of it. A representative of a child under 12:
/// the lines of staff and the own ones. Anybody else, and anybody after death
/// (`T9.4`): nothing.
pub fn log_sight<K: Clone + Eq>(facts: &Facts<K>, viewer: &Party<K>, at: Timestamp) -> LogSight {
    if facts.client.dead(at) {
        return LogSight::Nothing;
    }
    match (viewer, facts.client.at_least(OWN_SIGHT, at)) {
        (Party::Client, true) => LogSight::Whole,
        // Under 18 authority is the same for every category.
        (Party::Person(id), false) if has_authority(facts, id, Category::Profile, at).is_some() => {
            LogSight::StaffAndOwn
        }
        _ => LogSight::Nothing,
    }
}
