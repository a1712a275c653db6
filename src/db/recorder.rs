//! Remembers which statements ran, when told to.
//!
//! Owns nothing but that list: for tests that count statements or ask
//! `EXPLAIN`, and for the bench. Off in the running portal.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// One statement that ran, as the engine got it.
pub type Recorded = &'static str;

/// A switchable list of statements; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    on: AtomicBool,
    statements: Mutex<Vec<Recorded>>,
}

impl Recorder {
    /// Starts with an empty list.
    pub fn start(&self) {
        self.0.statements.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.0.on.store(true, Ordering::SeqCst);
    }

    /// Stops, and returns what ran since the start.
    #[must_use]
    pub fn stop(&self) -> Vec<Recorded> {
        self.0.on.store(false, Ordering::SeqCst);
        std::mem::take(&mut *self.0.statements.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn note(&self, sql: Recorded) {
        if self.0.on.load(Ordering::Relaxed) {
            self.0.statements.lock().unwrap_or_else(PoisonError::into_inner).push(sql);
        }
    }
}
