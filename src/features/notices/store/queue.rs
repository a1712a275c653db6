//! What is still to leave: taking it, and what became of it.
//!
//! Owns the columns of `outbox` that say where a notice is. Who takes one holds
//! it for a minute, told by the instant until which: what comes later than that
//! finds another's, and leaves it alone.

use uuid::Uuid;

use super::Sealed;
use crate::clock::Instant;
use crate::db::{Db, Result, Tx};
use crate::ids::AccountId;

/// So long a taken notice is its taker's: longer than a server may take over it.
const LEASE_SECONDS: i64 = 60;

/// How long after its first, second… failure a notice is tried again; after the
/// next one it has failed for good.
const PAUSES: [i64; 5] = [60, 5 * 60, 30 * 60, 2 * 3600, 12 * 3600];

/// A notice that was taken, and is to be sent.
#[derive(Debug)]
pub struct Held {
    /// The notice, still sealed.
    pub sealed: Sealed,
    /// How often it was taken, this time included.
    pub tries: i64,
    until: Instant,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: Uuid,
    account_id: AccountId,
    recipient: Vec<u8>,
    notice: String,
    language: String,
    made_at: Instant,
    channel: String,
    carries: Option<Vec<u8>>,
    tries: i64,
    until: Instant,
}

/// Takes the oldest notice that is due and that nobody holds, in a small
/// transaction of its own.
///
/// # Errors
/// When the database refuses.
pub async fn claim(db: &Db, now: Instant) -> Result<Option<Held>> {
    let mut tx = db.write().await?;
    let row: Option<Row> = tx
        .query(
            "UPDATE outbox SET held_until = $2, tries = tries + 1
             WHERE id = (
                 SELECT id FROM outbox
                 WHERE due_at <= $1 AND (held_until IS NULL OR held_until <= $1)
                 ORDER BY due_at, id LIMIT 1 {skip locked})
             RETURNING id, account_id, recipient, notice, language, made_at, channel, carries, tries, held_until AS until",
        )
        .bind(now)
        .bind(now.plus_seconds(LEASE_SECONDS))
        .optional()
        .await?;
    tx.commit().await?;
    Ok(row.map(held))
}

fn held(row: Row) -> Held {
    let Row { id, account_id, recipient, notice, language, made_at, channel, carries, .. } = row;
    let sealed = Sealed { id, account_id, recipient, notice, language, made_at, channel, carries };
    Held { sealed, tries: row.tries, until: row.until }
}

impl Held {
    /// Whether it was taken more often than it may be tried: its takers died of it.
    #[must_use]
    pub fn is_worn_out(&self) -> bool {
        self.tries > last_try()
    }

    /// For how many seconds it rests after this try; none when that was the last.
    #[must_use]
    pub fn pause(&self) -> Option<i64> {
        usize::try_from(self.tries - 1).ok().and_then(|place| PAUSES.get(place)).copied()
    }

    /// It left, in the transaction that says what follows.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn sent(&self, tx: &mut Tx, now: Instant) -> Result<()> {
        tx.query(
            "UPDATE outbox SET sent_at = $3, due_at = NULL, held_until = NULL WHERE id = $1 AND held_until = $2",
        )
        .bind(self.sealed.id)
        .bind(self.until)
        .bind(now)
        .run()
        .await?;
        Ok(())
    }

    /// It is for nobody any more.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn discard(&self, db: &Db) -> Result<()> {
        let mut tx = db.write().await?;
        tx.query("DELETE FROM outbox WHERE id = $1 AND held_until = $2")
            .bind(self.sealed.id)
            .bind(self.until)
            .run()
            .await?;
        tx.commit().await
    }

    /// It comes again from `due` on; `taken` is whether this try counts.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn release(&self, db: &Db, due: Instant, taken: bool) -> Result<()> {
        let mut tx = db.write().await?;
        tx.query(
            "UPDATE outbox SET due_at = $3, held_until = NULL, tries = $4 WHERE id = $1 AND held_until = $2",
        )
        .bind(self.sealed.id)
        .bind(self.until)
        .bind(due)
        .bind(self.tries - i64::from(!taken))
        .run()
        .await?;
        tx.commit().await
    }

    /// It failed for good, because of `why`, in the transaction that says so in the
    /// log too. Not when it is somebody else's by now.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn failed(&self, tx: &mut Tx, why: &'static str, now: Instant) -> Result<bool> {
        let failed = tx
            .query(
                "UPDATE outbox SET failed_at = $3, why = $4, due_at = NULL, held_until = NULL
                 WHERE id = $1 AND held_until = $2",
            )
            .bind(self.sealed.id)
            .bind(self.until)
            .bind(now)
            .bind(why)
            .run()
            .await?;
        Ok(failed == 1)
    }
}

/// The number of the try after which there is no other.
fn last_try() -> i64 {
    i64::try_from(PAUSES.len()).unwrap_or(i64::MAX).saturating_add(1)
}

/// How many notices wait, or failed and nobody looked after yet, by channel.
#[derive(Clone, PartialEq, Eq, Debug, crate::db::FromRow)]
pub struct Count {
    /// By which way.
    pub channel: String,
    /// Those still to leave.
    pub waiting: i64,
    /// Those that failed.
    pub failed: i64,
}

/// Counts what waits and what failed; a channel with neither is not in it.
///
/// # Errors
/// When the database refuses.
pub async fn counts(db: &Db) -> Result<Vec<Count>> {
    let mut tx = db.read().await?;
    let counts = tx
        .query(
            "SELECT channel, CAST(sum(waiting) AS BIGINT) AS waiting, CAST(sum(failed) AS BIGINT) AS failed FROM (
                 SELECT channel, count(*) AS waiting, 0 AS failed FROM outbox WHERE due_at > 0 GROUP BY channel
                 UNION ALL SELECT channel, 0, count(*) FROM outbox
                     WHERE failed_at > 0 AND handled_at IS NULL GROUP BY channel
             ) c GROUP BY channel ORDER BY channel",
        )
        .all()
        .await?;
    tx.rollback().await?;
    Ok(counts)
}

/// Destroys to whom and with what a notice went, of those that ended before
/// `ended`; and all of those made before `made` (V3). Says how many of each.
///
/// # Errors
/// When the database refuses.
pub async fn forget(db: &Db, ended: Instant, made: Instant) -> Result<(u64, u64)> {
    let mut tx = db.write().await?;
    let emptied = tx
        .query(
            "UPDATE outbox SET recipient = $2, carries = NULL
             WHERE carries IS NOT NULL AND made_at < $1 AND due_at IS NULL AND coalesce(sent_at, failed_at, made_at) < $1",
        )
        .bind(ended)
        .bind(Vec::<u8>::new())
        .run()
        .await?;
    let gone = tx
        .query("DELETE FROM outbox WHERE due_at IS NULL AND made_at < $1")
        .bind(made)
        .run()
        .await?;
    tx.commit().await?;
    Ok((emptied, gone))
}
