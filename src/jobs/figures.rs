//! How the queue is doing: for whoever runs the portal.
//!
//! Owns the counting. Says kinds and numbers, never what a job is about.

use crate::clock::Instant;
use crate::db::{Db, Result};

/// What is in the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figures {
    /// Jobs that wait, or are being done.
    pub queued: i64,
    /// Jobs that failed for good.
    pub failed: i64,
    /// For how many seconds the oldest has been due; 0 when none is.
    pub late_seconds: i64,
}

impl Figures {
    /// Counts them.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn of(db: &Db, now: Instant) -> Result<Self> {
        let mut tx = db.read().await?;
        let (queued, oldest): (i64, Option<Instant>) =
            tx.query("SELECT count(*), min(due_at) FROM job WHERE failed_at IS NULL").one().await?;
        let (failed,): (i64,) =
            tx.query("SELECT count(*) FROM job WHERE failed_at > 0").one().await?;
        tx.rollback().await?;
        let late_seconds = oldest.map_or(0, |due| (now.0 - due.0).max(0) / 1_000_000);
        Ok(Self { queued, failed, late_seconds })
    }
}
