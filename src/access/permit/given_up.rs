//! What is left of a change that was tried and not made.
//!
//! Owns that it stands in the log all the same.

use crate::audit::{Line, Outcome, Writer};
use crate::ids::EventId;

/// A change that is dropped without commit was given up: its own line went
/// with it, so another one says that it was tried.
#[derive(Debug)]
pub(in crate::access) struct GivenUp {
    pub(in crate::access) audit: Writer,
    pub(in crate::access) line: Option<Line>,
}

impl Drop for GivenUp {
    fn drop(&mut self) {
        if let Some(line) = self.line.take() {
            self.audit.note(Line { outcome: Outcome::Failed, event: EventId::fresh(), ..line });
        }
    }
}
