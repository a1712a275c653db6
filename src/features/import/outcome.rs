//! What became of each resource, in words for whoever runs the import.

use std::fmt;

use super::fhir::Source;

/// What became of one resource. Prints as the line of the command:
/// `created Patient/42`, `skipped Patient/43 it has no date of birth`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Which resource.
    pub source: Source,
    /// What was done with it.
    pub status: Status,
}

/// What was done with a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was not known and is now.
    Created,
    /// It was known otherwise.
    Updated,
    /// It says nothing that was not known; nothing was written.
    Unchanged,
    /// It was not taken; the reason names no value of it.
    Skipped(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match &self.status {
            Status::Created => "created",
            Status::Updated => "updated",
            Status::Unchanged => "unchanged",
            Status::Skipped(reason) => return write!(f, "skipped {} {reason}", self.source),
        };
        write!(f, "{word} {}", self.source)
    }
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Made.
    pub created: usize,
    /// Changed.
    pub updated: usize,
    /// As they were.
    pub unchanged: usize,
    /// Not taken.
    pub skipped: usize,
}

impl Counts {
    /// Counts the outcomes of a run.
    #[must_use]
    pub fn of(outcomes: &[Outcome]) -> Self {
        let mut counts = Self::default();
        for outcome in outcomes {
            *match outcome.status {
                Status::Created => &mut counts.created,
                Status::Updated => &mut counts.updated,
                Status::Unchanged => &mut counts.unchanged,
                Status::Skipped(_) => &mut counts.skipped,
            } += 1;
        }
        counts
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { created, updated, unchanged, skipped } = self;
        write!(f, "{created} created, {updated} updated, {unchanged} unchanged, {skipped} skipped")
    }
}
