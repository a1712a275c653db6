//! How far somebody has read, and from which side of the conversation.
//!
//! A mark only goes forward. It says that a page was shown, no more. A mark
//! that moved rings at open pages by itself (`migrations`).

use crate::access::{Noted, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::messages::Side;
use crate::ids::{PersonId, ThreadId};

/// Notes that somebody has read up to message `n`; says whether that is news.
///
/// # Errors
/// When the database refuses.
pub async fn mark(
    tx: &mut Tx,
    thread: ThreadId,
    person: PersonId,
    side: Side,
    n: i64,
    at: Instant,
) -> Result<bool> {
    let moved = tx
        .query(
            "INSERT INTO thread_mark (thread_id, person_id, side, read_n, read_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (thread_id, person_id) DO UPDATE SET side = excluded.side, read_n = excluded.read_n,
                 read_at = excluded.read_at WHERE thread_mark.read_n < excluded.read_n",
        )
        .bind(thread)
        .bind(person)
        .bind(side.as_str())
        .bind(n)
        .bind(at)
        .run()
        .await?;
    Ok(moved > 0)
}

/// Notes that the one who looked has read up to message `n`.
///
/// # Errors
/// When the database refuses.
pub async fn note_read(
    noted: &mut Noted<'_, scope::Messages>,
    thread: ThreadId,
    side: Side,
    n: i64,
) -> Result<()> {
    let at = noted.at();
    if let Some(person) = noted.hat().map(|hat| hat.known.person) {
        mark(noted.tx(), thread, person, side, n, at).await?;
    }
    Ok(())
}
