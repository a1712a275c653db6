//! The new number of a session, on its way to the browser that asked (T4.1).
//!
//! Owns the carrying, from where a session is renewed to the answer. Where and when it is renewed
//! stands in `accounts::sessions`.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Empty until the session is renewed. Says nothing of the number in a trace.
#[derive(Clone, Default)]
pub struct Renewed(Arc<Mutex<Option<String>>>);

impl Renewed {
    /// From now on the session is found by this number.
    pub fn by(&self, token: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);
    }

    /// The number, where there is a new one.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Renewed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Renewed")
    }
}
