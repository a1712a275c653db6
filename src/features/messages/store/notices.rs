//! What a notice must know: whether something waits for somebody, and what was
//! told already. And the outbox of the demo.
//!
//! Owns the table `outbox`. Reads no text and no subject.

use uuid::Uuid;
use vault::{Key, Place};

use crate::access::{Work, facts};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::messages::THREAD_PAGE;
use crate::ids::{AccountId, ClientId, PersonId, ThreadId};

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

/// When an account was told that something waits, and when its holder last read.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Told {
    /// When it was last told.
    pub last: Option<Instant>,
    read: Option<Instant>,
}

impl Told {
    /// Whether it was told and nothing was read since: then it is not told again.
    #[must_use]
    pub fn already(&self) -> bool {
        self.last.is_some_and(|told| self.read.is_none_or(|read| read <= told))
    }
}

/// What the account was told so far.
///
/// # Errors
/// When the database refuses.
pub async fn told(work: &mut Work, account: AccountId, persons: &[Uuid]) -> Result<Told> {
    work.tx()
        .query(
            "SELECT (SELECT max(made_at) FROM outbox WHERE account_id = $1) AS last,
                 (SELECT max(read_at) FROM thread_mark WHERE person_id IN $2[]) AS read",
        )
        .bind(account)
        .bind_ids(persons)
        .one()
        .await
}

/// Puts a notice into the outbox; `key` is the account's.
///
/// # Errors
/// When the database refuses.
pub async fn tell(
    tx: &mut Tx,
    key: &Key,
    (id, account): (Uuid, AccountId),
    recipient: &str,
    language: &str,
    at: Instant,
) -> Result<()> {
    tx.query(
        "INSERT INTO outbox (id, account_id, recipient, notice, language, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(account)
    .bind(key.seal_text(place(id), recipient))
    .bind("waiting")
    .bind(language)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// A notice that would have left.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Notice {
    id: Uuid,
    /// Whose account.
    pub account_id: AccountId,
    recipient: Vec<u8>,
    /// In which language.
    pub language: String,
    /// When.
    pub made_at: Instant,
}

impl Notice {
    /// To which address; `key` is the account's.
    #[must_use]
    pub fn recipient(&self, key: &Key) -> Option<String> {
        key.open_text(place(self.id), &self.recipient).ok()
    }
}

/// The newest notices, at most `limit`.
///
/// # Errors
/// When the database refuses.
pub async fn outbox(tx: &mut Tx, limit: i64) -> Result<Vec<Notice>> {
    tx.query(
        "SELECT id, account_id, recipient, language, made_at FROM outbox ORDER BY made_at DESC, id DESC LIMIT $1",
    )
    .bind(limit)
    .all()
    .await
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "outbox", column: "recipient", row: id }
}
