//! The rows of threads and messages, as many at a time as there are.
//!
//! Owns what a new row of them holds, and what of it is sealed. Decides no
//! number and no time: who adds one knows them.

use vault::Key;

use super::rows::{subject_place, text_place};
use super::{NewMessage, NewThread};
use crate::clock::Instant;
use crate::db::{Query, Result, Tx};
use crate::ids::{PersonId, ThreadId};

/// A thread with its key, and how far it has come.
pub(super) struct ThreadRow<'a> {
    pub(super) key: &'a Key,
    pub(super) new: &'a NewThread<'a>,
    pub(super) last_n: i64,
    pub(super) last_at: Instant,
    pub(super) waiting: Option<Instant>,
}

/// A message with its thread's key, its thread and its number there.
pub(super) struct MessageRow<'a> {
    pub(super) key: &'a Key,
    pub(super) thread: ThreadId,
    pub(super) n: i64,
    pub(super) new: &'a NewMessage<'a>,
}

/// Stores threads and who is in them.
pub(super) async fn threads(tx: &mut Tx, threads: &[ThreadRow<'_>]) -> Result<()> {
    let sql =
        "INSERT INTO thread (id, client_id, own, subject, begun_at, last_n, last_at, waiting_since)
         VALUES {rows}";
    tx.each((sql, 8), threads, |query, row| {
        query
            .bind(row.new.id)
            .bind(row.new.client)
            .bind(row.new.parties.is_some())
            .bind(row.key.seal_text(subject_place(row.new.id), row.new.subject))
            .bind(row.new.begun)
            .bind(row.last_n)
            .bind(row.last_at)
            .bind(row.waiting)
    })
    .await?;
    let mut together = Vec::new();
    for new in threads.iter().map(|row| row.new) {
        let parties = new.parties.unwrap_or_default().iter().map(|person| (*person, true));
        let all = parties.chain(new.therapists.iter().map(|person| (*person, false)));
        together.extend(all.map(|(person, party)| (new.id, person, party)));
    }
    members(tx, &together).await
}

/// People join threads, as a party or not; who is in one already stays.
pub(super) async fn members(tx: &mut Tx, members: &[(ThreadId, PersonId, bool)]) -> Result<()> {
    let sql = "INSERT INTO thread_member (thread_id, person_id, party) VALUES {rows}
         ON CONFLICT (thread_id, person_id) DO NOTHING";
    tx.each((sql, 3), members, |query, (thread, person, party)| {
        query.bind(*thread).bind(*person).bind(*party)
    })
    .await
}

/// Stores messages.
pub(super) async fn messages(tx: &mut Tx, messages: &[MessageRow<'_>]) -> Result<()> {
    let sql =
        "INSERT INTO message (id, thread_id, n, author_id, role, sent_at, text, taken_back_at)
         VALUES {rows}";
    tx.each((sql, 8), messages, bind_message).await
}

fn bind_message<'q>(query: Query<'q>, row: &MessageRow<'_>) -> Query<'q> {
    query
        .bind(row.new.id)
        .bind(row.thread)
        .bind(row.n)
        .bind(row.new.author)
        .bind(row.new.role)
        .bind(row.new.sent)
        .bind(row.key.seal_text(text_place(row.new.id), row.new.text))
        .bind(None::<Instant>)
}
