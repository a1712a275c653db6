//! Beginning threads and adding messages.
//!
//! Owns their numbers and since when an answer is owed. Never changes a text
//! that was sent (T5.2).

use uuid::Uuid;
use vault::Key;

use super::rows::{subject_place, text_place};
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
#[derive(Debug)]
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
    fn side(&self) -> Side {
        if self.role == "therapist" { Side::Therapist } else { Side::Client }
    }
}

/// Begins a thread, without a message yet.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, key: &Key, new: &NewThread<'_>) -> Result<()> {
    insert(tx, key, new, (0, new.begun, None)).await
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
    message(tx, key, thread, n, new).await?;
    Ok(n)
}

/// Stores a whole conversation at once, for seeding: the thread as it stands
/// after its messages, which come in the order of time.
///
/// # Errors
/// When the database refuses.
pub async fn whole(
    tx: &mut Tx,
    key: &Key,
    new: &NewThread<'_>,
    messages: &[NewMessage<'_>],
) -> Result<()> {
    let answered = messages.iter().rposition(|message| message.side() == Side::Therapist);
    let waiting = messages.get(answered.map_or(0, |place| place + 1)).map(|message| message.sent);
    let last = messages.last().map_or(new.begun, |message| message.sent);
    let count = i64::try_from(messages.len()).unwrap_or(i64::MAX);
    insert(tx, key, new, (count, last, waiting)).await?;
    for (n, new_message) in (1..).zip(messages) {
        message(tx, key, new.id, n, new_message).await?;
    }
    Ok(())
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
    members(tx, thread, therapists, false).await
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

async fn insert(
    tx: &mut Tx,
    key: &Key,
    new: &NewThread<'_>,
    (last_n, last_at, waiting): (i64, Instant, Option<Instant>),
) -> Result<()> {
    tx.query(
        "INSERT INTO thread (id, client_id, own, subject, begun_at, last_n, last_at, waiting_since)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id)
    .bind(new.client)
    .bind(new.parties.is_some())
    .bind(key.seal_text(subject_place(new.id), new.subject))
    .bind(new.begun)
    .bind(last_n)
    .bind(last_at)
    .bind(waiting)
    .run()
    .await?;
    members(tx, new.id, new.parties.unwrap_or_default(), true).await?;
    members(tx, new.id, new.therapists, false).await
}

async fn members(tx: &mut Tx, thread: ThreadId, persons: &[PersonId], party: bool) -> Result<()> {
    if persons.is_empty() {
        return Ok(());
    }
    let persons: Vec<Uuid> = persons.iter().map(|person| person.0).collect();
    tx.query(
        "INSERT INTO thread_member (thread_id, person_id, party)
         SELECT $1, p.id, $2 FROM person p WHERE p.id IN $3[] ON CONFLICT (thread_id, person_id) DO NOTHING",
    )
    .bind(thread)
    .bind(party)
    .bind_ids(&persons)
    .run()
    .await?;
    Ok(())
}

async fn message(
    tx: &mut Tx,
    key: &Key,
    thread: ThreadId,
    n: i64,
    new: &NewMessage<'_>,
) -> Result<()> {
    tx.query(
        "INSERT INTO message (id, thread_id, n, author_id, role, sent_at, text, taken_back_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
    )
    .bind(new.id)
    .bind(thread)
    .bind(n)
    .bind(new.author)
    .bind(new.role)
    .bind(new.sent)
    .bind(key.seal_text(text_place(new.id), new.text))
    .run()
    .await?;
    Ok(())
}
