//! What a notice must know: whether something waits for somebody, and when they
//! last read.
//!
//! Reads no text and no subject.

use uuid::Uuid;

use crate::access::{Work, facts};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::messages::THREAD_PAGE;
use crate::ids::{ClientId, PersonId, ThreadId};

/// A thread whose last message somebody has not read.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Waiting {
    /// The thread.
    pub id: ThreadId,
    /// The file.
    pub client_id: ClientId,
    /// Whether it is an own thing.
    pub own: bool,
    /// Who has not read, where the thread is with that person; else one of
    /// those who stand around the file.
    pub person_id: Option<PersonId>,
    /// Whether that person is a party.
    pub party: Option<bool>,
}

/// The newest threads since `since` whose last message, by another, none of
/// `persons` has read: those it is with, and the own threads of `files`. Whether
/// they may see it is the rules' to say.
///
/// # Errors
/// When the database refuses.
pub async fn waiting_for(
    work: &mut Work,
    persons: &[Uuid],
    files: &[Uuid],
    since: Instant,
) -> Result<Vec<Waiting>> {
    work.tx()
        .query(
            "SELECT t.id, t.client_id, t.own, x.person_id, x.party FROM (
                 SELECT thread_id, person_id, party FROM thread_member WHERE person_id IN $1[]
                 UNION ALL SELECT f.id, NULL, NULL FROM thread f
                     WHERE f.client_id IN $2[] AND f.last_at > $3 AND NOT f.own
             ) x JOIN thread t ON t.id = x.thread_id JOIN message l ON l.thread_id = t.id AND l.n = t.last_n
             WHERE t.last_at > $3 AND NOT (l.author_id IN $1[]) AND t.last_n > (
                 SELECT coalesce(max(k.read_n), 0) FROM thread_mark k WHERE k.thread_id = t.id AND k.person_id IN $1[])
             ORDER BY t.last_at DESC LIMIT $4",
        )
        .bind_ids(persons)
        .bind_ids(files)
        .bind(since)
        .bind(THREAD_PAGE)
        .all()
        .await
}

/// The files of these threads, with the facts about them.
///
/// # Errors
/// When the database refuses.
pub async fn files_of(work: &mut Work, waiting: &[Waiting]) -> Result<Vec<crate::access::File>> {
    let mut clients: Vec<Uuid> = waiting.iter().map(|thread| thread.client_id.0).collect();
    clients.sort_unstable();
    clients.dedup();
    facts::load_many(work.tx(), &clients).await
}

/// When one of these persons last read anything.
///
/// # Errors
/// When the database refuses.
pub async fn last_read(work: &mut Work, persons: &[Uuid]) -> Result<Option<Instant>> {
    let (read,): (Option<Instant>,) = work
        .tx()
        .query("SELECT max(read_at) FROM thread_mark WHERE person_id IN $1[]")
        .bind_ids(persons)
        .one()
        .await?;
    Ok(read)
}
