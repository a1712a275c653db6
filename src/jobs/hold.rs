//! Taking a job out of the queue, and what becomes of it when it fails.
//!
//! Owns all SQL on jobs that wait or are held, and when a failed one comes
//! again. Who takes a job holds it for a minute, told by the instant until
//! which: what comes later than that finds another's, and leaves it alone.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Db, DbError, Result, Tx};

/// So long a taken job is its taker's. One that died loses it then; one that is
/// still at work keeps it, for its transaction has the row.
const LEASE_SECONDS: i64 = 60;

/// How long after its first, second… failure a job comes again; after the next
/// one it has failed for good.
const PAUSES: [i64; 7] = [5, 30, 2 * 60, 10 * 60, 3600, 6 * 3600, 24 * 3600];

/// A job that was taken, and is to be attended to.
#[derive(Debug, crate::db::FromRow)]
pub struct Held {
    id: Uuid,
    pub(super) kind: String,
    pub(super) payload: String,
    pub(super) tries: i64,
    until: Instant,
}

/// Which jobs are taken.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    /// Those that are due.
    Due,
    /// All that wait.
    Waiting,
}

/// Takes the oldest job that nobody holds, in a small transaction of its own.
pub(super) async fn claim(db: &Db, which: Which, now: Instant) -> Result<Option<Held>> {
    let due = match which {
        Which::Due => now,
        Which::Waiting => Instant(i64::MAX),
    };
    let mut tx = db.write().await?;
    let held = tx
        .query(
            "UPDATE job SET held_until = $3, tries = tries + 1
             WHERE id = (
                 SELECT id FROM job
                 WHERE failed_at IS NULL AND due_at <= $2
                   AND (held_until IS NULL OR held_until <= $1)
                 ORDER BY due_at, id LIMIT 1 {skip locked})
             RETURNING id, kind, payload, tries, held_until AS until",
        )
        .bind(now)
        .bind(due)
        .bind(now.plus_seconds(LEASE_SECONDS))
        .optional()
        .await?;
    tx.commit().await?;
    Ok(held)
}

impl Held {
    /// Whether it was tried so often that it failed for good: its takers died of it.
    pub(super) fn is_worn_out(&self) -> bool {
        self.tries > last_try()
    }

    /// Removes it in the transaction that does it: first, so that until that has
    /// ended nobody else can take it, however long it takes. Not when it is
    /// somebody else's by now.
    pub(super) async fn remove(&self, tx: &mut Tx) -> Result<bool> {
        let removed = tx
            .query("DELETE FROM job WHERE id = $1 AND held_until = $2")
            .bind(self.id)
            .bind(self.until)
            .run()
            .await?;
        Ok(removed == 1)
    }

    /// Lets it come again after a pause that grows with every try; gives whether
    /// it does, or has failed for good. One of its kind about the same that was
    /// queued in the meantime does its work as well.
    pub(super) async fn release(&self, db: &Db, now: Instant) -> Result<bool> {
        let place = usize::try_from(self.tries - 1).unwrap_or(0);
        let Some(pause) = PAUSES.get(place) else {
            self.give_up(db, "tries", now).await?;
            return Ok(false);
        };
        let mut tx = db.write().await?;
        let released = tx
            .query(
                "UPDATE job SET held_until = NULL, due_at = $3 WHERE id = $1 AND held_until = $2",
            )
            .bind(self.id)
            .bind(self.until)
            .bind(now.plus_seconds(*pause))
            .run()
            .await;
        match released {
            Ok(_) => tx.commit().await?,
            Err(DbError::Taken(_)) => {
                tx.rollback().await?;
                let mut tx = db.write().await?;
                self.remove(&mut tx).await?;
                tx.commit().await?;
            }
            Err(error) => return Err(error),
        }
        Ok(true)
    }

    /// It has failed for good, because of `why`: it stays, for whoever runs the server.
    pub(super) async fn give_up(&self, db: &Db, why: &'static str, now: Instant) -> Result<()> {
        let mut tx = db.write().await?;
        tx.query(
            "UPDATE job SET held_until = NULL, failed_at = $3, why = $4
             WHERE id = $1 AND held_until = $2",
        )
        .bind(self.id)
        .bind(self.until)
        .bind(now)
        .bind(why)
        .run()
        .await?;
        tx.commit().await
    }
}

/// The number of the try after which there is no other.
fn last_try() -> i64 {
    i64::try_from(PAUSES.len()).unwrap_or(i64::MAX).saturating_add(1)
}
