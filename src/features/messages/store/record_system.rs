//! What a record system needs of the messages it brought: where they stand,
//! correcting a text, and taking a message back. For the import, which has no
//! permit.
//!
//! Never moves a message or changes who wrote it and when: what stands wrong
//! is taken back, and comes anew.

use std::collections::HashMap;

use uuid::Uuid;
use vault::Key;

use super::rows::text_place;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// Where a message stands, and what is in clear of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// The message.
    pub message: MessageId,
    /// Its conversation.
    pub thread: ThreadId,
    /// The file.
    pub client: ClientId,
    /// Whose own thing the conversation is, by id; none: the file's.
    pub parties: Option<Vec<PersonId>>,
    /// Who wrote it.
    pub author: PersonId,
    /// When it was sent.
    pub sent: Instant,
    /// Whether it was taken back: its text is gone.
    pub taken_back: bool,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: MessageId,
    thread_id: ThreadId,
    client_id: ClientId,
    own: bool,
    author_id: PersonId,
    sent_at: Instant,
    taken_back: bool,
}

/// Where these messages stand; those that are not there any more are left out.
///
/// # Errors
/// When the database refuses.
pub async fn placed(tx: &mut Tx, messages: &[Uuid]) -> Result<Vec<Placed>> {
    let rows: Vec<Row> = tx
        .query(
            "SELECT m.id, m.thread_id, t.client_id, t.own, m.author_id, m.sent_at,
                 m.taken_back_at IS NOT NULL AS taken_back
             FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id IN $1[]",
        )
        .bind_ids(messages)
        .all()
        .await?;
    let own: Vec<Uuid> = rows.iter().filter(|row| row.own).map(|row| row.thread_id.0).collect();
    let parties = parties(tx, &own).await?;
    let placed = rows.into_iter().map(|row| Placed {
        message: row.id,
        thread: row.thread_id,
        client: row.client_id,
        parties: row.own.then(|| parties.get(&row.thread_id).cloned().unwrap_or_default()),
        author: row.author_id,
        sent: row.sent_at,
        taken_back: row.taken_back,
    });
    Ok(placed.collect())
}

/// The parties of these threads, by id.
async fn parties(tx: &mut Tx, threads: &[Uuid]) -> Result<HashMap<ThreadId, Vec<PersonId>>> {
    let mut parties = HashMap::<ThreadId, Vec<PersonId>>::new();
    if threads.is_empty() {
        return Ok(parties);
    }
    let rows: Vec<(ThreadId, PersonId)> = tx
        .query(
            "SELECT thread_id, person_id FROM thread_member WHERE thread_id IN $1[] AND party
             ORDER BY thread_id, person_id",
        )
        .bind_ids(threads)
        .all()
        .await?;
    for (thread, person) in rows {
        parties.entry(thread).or_default().push(person);
    }
    Ok(parties)
}

/// Corrects the text of a message under its thread's key; says whether it
/// could: one that was taken back stays so.
///
/// # Errors
/// When the database refuses.
pub async fn rewrite(tx: &mut Tx, key: &Key, placed: &Placed, text: &str) -> Result<bool> {
    let rewritten = tx
        .query("UPDATE message SET text = $2 WHERE id = $1 AND taken_back_at IS NULL")
        .bind(placed.message)
        .bind(key.seal_text(text_place(placed.message), text))
        .run()
        .await?;
    Ok(rewritten > 0)
}

/// Takes a message back that never should have come, under its thread's key:
/// its place stays, its text is gone. Says whether it still stood.
///
/// # Errors
/// When the database refuses.
pub async fn take_back(tx: &mut Tx, key: &Key, placed: &Placed, now: Instant) -> Result<bool> {
    let taken = tx
        .query(
            "UPDATE message SET text = $2, taken_back_at = $3 WHERE id = $1 AND taken_back_at IS NULL",
        )
        .bind(placed.message)
        .bind(key.seal_text(text_place(placed.message), ""))
        .bind(now)
        .run()
        .await?;
    if taken > 0 {
        answer_owed(tx, placed.thread).await?;
    }
    Ok(taken > 0)
}

/// Nobody owes an answer to what was taken back.
async fn answer_owed(tx: &mut Tx, thread: ThreadId) -> Result<()> {
    tx.query(
        "UPDATE thread SET waiting_since = (
             SELECT m.sent_at FROM message m
             WHERE m.thread_id = $1 AND m.taken_back_at IS NULL AND m.role <> $2 AND m.n > (
                 SELECT coalesce(max(a.n), 0) FROM message a
                 WHERE a.thread_id = $1 AND a.taken_back_at IS NULL AND a.role = $2)
             ORDER BY m.n LIMIT 1)
         WHERE id = $1 AND waiting_since IS NOT NULL",
    )
    .bind(thread)
    .bind("therapist")
    .run()
    .await?;
    Ok(())
}

/// What was dealt with where it came from: up to message `n` everybody in the
/// thread has read it, and where that is the last one nobody waits. Where something newer
/// stands, that is for people to deal with, and nothing changes.
///
/// # Errors
/// When the database refuses.
pub async fn dealt_with(tx: &mut Tx, thread: ThreadId, n: i64, at: Instant) -> Result<()> {
    // What came late from long ago says nothing of what was written since.
    let last: Option<(Instant,)> =
        tx.query("SELECT last_at FROM thread WHERE id = $1").bind(thread).optional().await?;
    if last.is_none_or(|(last,)| last > at) {
        return Ok(());
    }
    tx.query(
        "INSERT INTO thread_mark (thread_id, person_id, side, read_n, read_at)
         SELECT $1, x.person_id, x.side, CAST($2 AS bigint), CAST($3 AS bigint) FROM (
             SELECT person_id, CASE WHEN party THEN 'client' ELSE 'therapist' END AS side
                 FROM thread_member WHERE thread_id = $1
             UNION ALL SELECT c.person_id, 'client' FROM thread t JOIN client c ON c.id = t.client_id
                 WHERE t.id = $1 AND NOT t.own
         ) x WHERE 1 = 1
         ON CONFLICT (thread_id, person_id) DO UPDATE SET read_n = excluded.read_n, read_at = excluded.read_at
             WHERE thread_mark.read_n < excluded.read_n",
    )
    .bind(thread)
    .bind(n)
    .bind(at)
    .run()
    .await?;
    tx.query("UPDATE thread SET waiting_since = NULL WHERE id = $1 AND last_n = $2")
        .bind(thread)
        .bind(n)
        .run()
        .await?;
    Ok(())
}
