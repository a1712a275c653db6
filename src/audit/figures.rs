//! How the log's group commit is doing.
//!
//! Owns figures, and whether lines could be written a moment ago. No line.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::metrics::{Counter, Histogram};

/// So long after a failure the log counts as one that cannot be written. Then
/// it is tried again: without somebody who asks there is nothing to write.
const SORE: Duration = Duration::from_secs(10);

/// Figures of one writer.
#[derive(Debug)]
pub struct Figures {
    /// Lines of a batch.
    pub lines: Histogram,
    /// How long it took until a batch was on disk.
    pub times: Histogram,
    /// Requests whose lines could not be written.
    pub failed: Counter,
    failed_at: Mutex<Option<Instant>>,
}

impl Default for Figures {
    fn default() -> Self {
        Self {
            lines: Histogram::of_sizes(),
            times: Histogram::of_times(),
            failed: Counter::default(),
            failed_at: Mutex::default(),
        }
    }
}

impl Figures {
    /// Notes a batch of so many lines that is on disk, and since when it was written.
    pub(super) fn written(&self, lines: usize, since: Instant) {
        self.lines.note(lines.try_into().unwrap_or(u64::MAX));
        self.times.took(since.elapsed());
        self.sore(None);
    }

    /// Notes that lines could not be written.
    pub(super) fn failed(&self) {
        self.refused();
        self.sore(Some(Instant::now()));
    }

    /// The same, where others may go well: a chain that somebody altered says nothing of the
    /// others, and a full disk nothing of emergency access.
    pub(super) fn refused(&self) {
        self.failed.add_one();
    }

    /// Whether lines could not be written a moment ago.
    #[must_use]
    pub fn is_sore(&self) -> bool {
        let at = *self.failed_at.lock().unwrap_or_else(PoisonError::into_inner);
        at.is_some_and(|at| at.elapsed() < SORE)
    }

    fn sore(&self, at: Option<Instant>) {
        *self.failed_at.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }
}
