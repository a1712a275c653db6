//! Beginning threads and adding messages.
//!
//! Owns their numbers and since when an answer is owed. Never changes a text
//! that was sent (T5.2).

use uuid::Uuid;
use vault::Key;

use super::insert::{self as rows, MessageRow, ThreadRow};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::messages::Side;
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// A thread, before it is stored. Its key exists already.
#[derive(Debug)]
pub struct NewThread<'a> {
    /// The id.
    pub id: ThreadId,
    /// The file.
    pub client: ClientId,
    /// The subject; sealed under the thread's key.
    pub subject: &'a str,
    /// Whose own thing it is; none: the file's. The client's own person means the client.
    pub parties: Option<&'a [PersonId]>,
    /// The therapists it is begun with.
    pub therapists: &'a [PersonId],
    /// When.
    pub begun: Instant,
}

/// A message, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewMessage<'a> {
    /// The id.
    pub id: MessageId,
    /// Who writes.
    pub author: PersonId,
    /// In what role, as the log names it.
    pub role: &'a str,
    /// When.
    pub sent: Instant,
    /// What; sealed under the thread's key.
    pub text: &'a str,
}

impl NewMessage<'_> {
    pub(super) fn side(&self) -> Side {
        if self.role == "therapist" { Side::Therapist } else { Side::Client }
    }
}

/// Begins a thread, without a message yet.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, key: &Key, new: &NewThread<'_>) -> Result<()> {
    let row = ThreadRow { key, new, last_n: 0, last_at: new.begun, waiting: None };
    rows::threads(tx, &[row]).await
}

/// Adds a message to a thread of the file `client`; gives its number. It rings
/// at open pages by itself (`migrations`).
///
/// # Errors
/// When the database refuses.
pub async fn append(
    tx: &mut Tx,
    key: &Key,
    (client, thread): (ClientId, ThreadId),
    new: &NewMessage<'_>,
) -> Result<i64> {
    let (n,): (i64,) = tx
        .query(
            "UPDATE thread SET last_n = last_n + 1, last_at = CASE WHEN last_at < $2 THEN $2 ELSE last_at END,
                 waiting_since = CASE WHEN $3 AND last_at <= $2 THEN NULL
                     WHEN $3 OR waiting_since IS NOT NULL THEN waiting_since ELSE $2 END
             WHERE id = $1 AND client_id = $4 RETURNING last_n",
        )
        .bind(thread)
        .bind(new.sent)
        .bind(new.side() == Side::Therapist)
        .bind(client)
        .one()
        .await?;
    rows::messages(tx, &[MessageRow { key, thread, n, new }]).await?;
    Ok(n)
}

/// Whether this file has the thread.
///
/// # Errors
/// When the database refuses.
pub async fn begun(tx: &mut Tx, client: ClientId, thread: ThreadId) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .query("SELECT id FROM thread WHERE id = $1 AND client_id = $2")
        .bind(thread)
        .bind(client)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Therapists join a thread; who is in it already stays.
///
/// # Errors
/// When the database refuses.
pub async fn join(tx: &mut Tx, thread: ThreadId, therapists: &[PersonId]) -> Result<()> {
    let members: Vec<_> = therapists.iter().map(|person| (thread, *person, false)).collect();
    rows::members(tx, &members).await
}

/// Whether this file has the thread, and the thread the message: then the same
/// form was sent before.
///
/// # Errors
/// When the database refuses.
pub async fn exists(
    tx: &mut Tx,
    (client, thread): (ClientId, ThreadId),
    message: MessageId,
) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT m.id FROM message m JOIN thread t ON t.id = m.thread_id
             WHERE m.id = $1 AND t.id = $2 AND t.client_id = $3",
        )
        .bind(message)
        .bind(thread)
        .bind(client)
        .optional()
        .await?;
    Ok(found.is_some())
}
