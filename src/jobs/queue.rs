//! Putting a job in the queue.
//!
//! Owns the insert, and the bell that wakes this process's runner once the
//! transaction stands. Other processes' runners look by themselves.

use std::sync::Arc;

use tokio::sync::Notify;

use super::Job;
use crate::clock::Instant;
use crate::db::{DbError, Result, Tx};
use crate::ids::JobId;

/// Where jobs are put; cheap to clone, clones share the bell.
#[derive(Clone, Debug, Default)]
pub struct Queue(Arc<Notify>);

impl Queue {
    /// Queues `job` in the transaction that causes it, to be done from `due` on.
    /// Whether it is a new one: one of its kind about the same that waits
    /// already is enough, and keeps its own instant. That one is not begun
    /// before this transaction has ended, so it sees what this one did. Who
    /// puts several in one transaction does so in the order of `about`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn put<J: Job>(
        &self,
        tx: &mut Tx,
        job: &J,
        due: Instant,
        now: Instant,
    ) -> Result<bool> {
        let payload = serde_json::to_string(job).map_err(DbError::other)?;
        let id = JobId::fresh();
        // Not DO NOTHING: touching the one that waits keeps runners from taking
        // it before what it should see is there to be seen.
        let (stands,): (JobId,) = tx
            .query(
                "INSERT INTO job (id, kind, about, payload, made_at, due_at, tries)
                 VALUES ($1, $2, $3, $4, $5, $6, 0)
                 ON CONFLICT (kind, about) WHERE held_until IS NULL AND failed_at IS NULL
                 DO UPDATE SET due_at = job.due_at
                 RETURNING id",
            )
            .bind(id)
            .bind(J::KIND)
            .bind(job.about())
            .bind(payload)
            .bind(now)
            .bind(due)
            .one()
            .await?;
        let bell = Arc::clone(&self.0);
        tx.after_commit(Box::new(move || bell.notify_one()));
        Ok(stands == id)
    }

    /// Returns when something was put in since the last time.
    pub(super) async fn rung(&self) {
        self.0.notified().await;
    }
}
