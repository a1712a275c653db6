//! Putting a job in the queue.
//!
//! Owns the insert, and the bell that wakes this process's runner once the
//! transaction stands. Other processes' runners look by themselves.

use std::sync::Arc;

use tokio::sync::Notify;
use uuid::Uuid;

use super::Job;
use crate::clock::Instant;
use crate::db::{DbError, Result, Tx};
use crate::ids::JobId;

/// Not DO NOTHING: touching the one that waits keeps runners from taking it
/// before what it should see is there to be seen.
const PUT: &str = "INSERT INTO job (id, kind, about, payload, made_at, due_at, tries) VALUES {rows}
     ON CONFLICT (kind, about) WHERE held_until IS NULL AND failed_at IS NULL DO UPDATE SET due_at = job.due_at
     RETURNING id";

/// A job before it is stored: about what, and what is to be done.
type New = (JobId, Option<Uuid>, String);

/// Where jobs are put; cheap to clone, clones share the bell.
#[derive(Clone, Debug, Default)]
pub struct Queue(Arc<Notify>);

impl Queue {
    /// Queues `jobs` in the transaction that causes them, to be done from `due`
    /// on, each about something else, in the order of `about`: so that two
    /// transactions never wait for each other. How many are new: one of its kind
    /// about the same that waits already is enough, and keeps its own instant.
    /// That one is not begun before this transaction has ended, so it sees what
    /// this one did.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn put_all<J: Job>(
        &self,
        tx: &mut Tx,
        jobs: &[J],
        due: Instant,
        now: Instant,
    ) -> Result<usize> {
        let new = |job: &J| {
            let payload = serde_json::to_string(job);
            Ok((JobId::fresh(), job.about(), payload.map_err(DbError::other)?))
        };
        let rows = jobs.iter().map(new).collect::<Result<Vec<New>>>()?;
        let stands: Vec<(JobId,)> = tx
            .all_of((PUT, 7), &rows, |query, (id, about, payload)| {
                let query = query.bind(*id).bind(J::KIND).bind(*about).bind(payload.as_str());
                query.bind(now).bind(due).bind(0_i64)
            })
            .await?;
        if !rows.is_empty() {
            let bell = Arc::clone(&self.0);
            tx.after_commit(Box::new(move || bell.notify_one()));
        }
        Ok(rows.iter().filter(|(id, ..)| stands.contains(&(*id,))).count())
    }

    /// Returns when something was put in since the last time.
    pub(super) async fn rung(&self) {
        self.0.notified().await;
    }
}
