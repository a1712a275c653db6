//! One copy at a time for an account: making one is work.
//!
//! Owns who is being served in this process, and nothing that outlives a request.

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::ids::AccountId;

static SERVED: LazyLock<Mutex<HashSet<AccountId>>> = LazyLock::new(Mutex::default);

/// The turn of an account, until it is dropped.
#[derive(Debug)]
pub(super) struct Turn(AccountId);

impl Turn {
    /// Takes it; none while another request has it.
    pub(super) fn take(account: AccountId) -> Option<Self> {
        let mut served = SERVED.lock().unwrap_or_else(PoisonError::into_inner);
        // Not `then_some`: what is made and not given would be dropped here, under the lock.
        served.insert(account).then(|| Self(account))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        SERVED.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::Turn;
    use crate::ids::AccountId;

    #[test]
    fn an_account_has_one_turn_at_a_time() {
        let (one, other) = (AccountId::fresh(), AccountId::fresh());
        let turn = Turn::take(one);
        assert!(turn.is_some() && Turn::take(one).is_none() && Turn::take(other).is_some());
        drop(turn);
        assert!(Turn::take(one).is_some());
    }
}
