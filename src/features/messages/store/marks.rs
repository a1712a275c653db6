//! How far somebody has read, and from which side of the conversation.
//!
//! A mark only goes forward. It says that a page was shown, no more. A mark
//! that moved rings at open pages by itself (`migrations`).

use crate::access::{Noted, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::messages::Side;
use crate::ids::{PersonId, ThreadId};

/// How far somebody has read, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewMark {
    /// The conversation.
    pub thread: ThreadId,
    /// Who read.
    pub person: PersonId,
    /// From which side.
    pub side: Side,
    /// Up to which message.
    pub n: i64,
    /// When.
    pub at: Instant,
}

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
    let mark = NewMark { thread, person, side, n, at };
    Ok(mark_all(tx, &[mark]).await? > 0)
}

/// Notes how far each has read; says of how many that is news. Nobody stands
/// in it twice for one conversation.
///
/// # Errors
/// When the database refuses.
pub async fn mark_all(tx: &mut Tx, marks: &[NewMark]) -> Result<usize> {
    let sql = "INSERT INTO thread_mark (thread_id, person_id, side, read_n, read_at) VALUES {rows}
         ON CONFLICT (thread_id, person_id) DO UPDATE SET side = excluded.side, read_n = excluded.read_n,
             read_at = excluded.read_at WHERE thread_mark.read_n < excluded.read_n
         RETURNING read_n";
    let news: Vec<(i64,)> = tx
        .all_of((sql, 5), marks, |query, mark| {
            query
                .bind(mark.thread)
                .bind(mark.person)
                .bind(mark.side.as_str())
                .bind(mark.n)
                .bind(mark.at)
        })
        .await?;
    Ok(news.len())
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
