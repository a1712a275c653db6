//! What providers switched on and off since the portal was configured, as this process knows it.
//!
//! Owns no truth: that stands in the database, with a number that goes up with every switch. Each
//! request of somebody signed in comes with that number (`accounts::passport`); where it is newer
//! than what is known here, the switches are read again before anything is answered.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use super::Feature;
use crate::ids::ProviderId;

/// What was switched.
#[derive(Debug, Default)]
pub(super) struct Switches(RwLock<Known>);

#[derive(Debug, Default)]
struct Known {
    turn: i64,
    on: HashMap<(ProviderId, Feature), bool>,
}

impl Switches {
    /// Whether the provider switched it on, or off; none where it never did.
    pub(super) fn of(&self, provider: ProviderId, feature: Feature) -> Option<bool> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.on.get(&(provider, feature)).copied()
    }

    /// Whether what is known here is older than `turn`.
    pub(super) fn behind(&self, turn: i64) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).turn < turn
    }

    /// Knows what held at `turn`; what is known already may be newer, and stays then.
    pub(super) fn learn(&self, turn: i64, on: HashMap<(ProviderId, Feature), bool>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.turn < turn {
            *known = Known { turn, on };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::Switches;
    use crate::features::providers::Feature::Messages;
    use crate::ids::ProviderId;

    #[test]
    fn what_is_newer_is_not_forgotten_for_what_is_older() {
        let (switches, one) = (Switches::default(), ProviderId::fresh());
        assert_eq!(switches.of(one, Messages), None);
        switches.learn(2, HashMap::from([((one, Messages), false)]));
        switches.learn(1, HashMap::from([((one, Messages), true)]));
        assert_eq!(switches.of(one, Messages), Some(false));
        assert!(switches.behind(3) && !switches.behind(2));
    }
}
