//! Opening: the row that says who and when, and the reason, sealed.

use uuid::Uuid;
use vault::{Key, KeyId, Place};

use crate::access::{Caseload, Change, Scope, Work, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ProviderId, ordered};

/// So many emergencies stand on a therapist's home.
const RECENT: i64 = 5;

/// The key of an emergency's texts.
#[must_use]
pub fn key_id(id: Uuid) -> KeyId {
    KeyId(id)
}

/// Where a text of an emergency is sealed to.
pub(super) fn place(note: Uuid) -> Place<'static> {
    Place { table: "emergency_note", column: "text", row: note }
}

/// Notes why the relation `id` of `person` was begun; `key` is its own.
///
/// # Errors
/// When the database refuses.
pub async fn open(
    change: &mut Change<'_, scope::Emergency>,
    key: &Key,
    (id, person): (Uuid, PersonId),
    reason: &str,
) -> Result<()> {
    let (provider, client, opened) = (change.file().provider, change.client(), change.at());
    let new = Seeded { id, provider, client, person, opened, reason };
    insert(change.tx(), key, &new).await
}

/// An emergency access, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Seeded<'a> {
    /// The relation.
    pub id: Uuid,
    /// The provider.
    pub provider: ProviderId,
    /// The file.
    pub client: ClientId,
    /// Who opened it.
    pub person: PersonId,
    /// When.
    pub opened: Instant,
    /// Why; sealed.
    pub reason: &'a str,
}

/// The same, of the invented past of a demo.
///
/// # Errors
/// When the database refuses.
pub async fn seed(work: &mut Work, key: &Key, new: &Seeded<'_>) -> Result<()> {
    insert(work.tx(), key, new).await
}

async fn insert(tx: &mut Tx, key: &Key, new: &Seeded<'_>) -> Result<()> {
    tx.query(
        "INSERT INTO emergency (id, provider_id, client_id, person_id, opened_at, judged) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id)
    .bind(new.provider)
    .bind(new.client)
    .bind(new.person)
    .bind(new.opened)
    .bind(false)
    .run()
    .await?;
    let note = ordered();
    tx.query(
        "INSERT INTO emergency_note (id, emergency_id, client_id, person_id, at, text) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(note)
    .bind(new.id)
    .bind(new.client)
    .bind(new.person)
    .bind(new.opened)
    .bind(key.seal_text(place(note), new.reason))
    .run()
    .await?;
    Ok(())
}

/// That a file was opened in an emergency, for who treats the client.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Recent {
    /// The file.
    pub client_id: ClientId,
    /// The client's name.
    pub client: String,
    /// Who opened it.
    pub by: String,
    /// When.
    pub opened_at: Instant,
}

/// The newest in these files since `since`, by others than who asks.
///
/// # Errors
/// When the database refuses.
pub async fn recent<C: Scope>(files: &mut Caseload<'_, C>, since: Instant) -> Result<Vec<Recent>> {
    let (clients, me) = (files.clients().to_vec(), files.known().person);
    files
        .tx()
        .query(
            "SELECT e.client_id, cp.name AS client, p.name AS by, e.opened_at FROM emergency e
             JOIN person p ON p.id = e.person_id JOIN client c ON c.id = e.client_id
             JOIN person cp ON cp.id = c.person_id
             WHERE e.client_id IN $1[] AND e.opened_at > $2 AND e.person_id <> $3
             ORDER BY e.opened_at DESC LIMIT $4",
        )
        .bind_ids(&clients)
        .bind(since)
        .bind(me)
        .bind(RECENT)
        .all()
        .await
}

/// The files among `clients` that others than `persons` opened after `since`.
///
/// # Errors
/// When the database refuses.
pub async fn since(
    work: &mut Work,
    clients: &[Uuid],
    persons: &[Uuid],
    since: Instant,
) -> Result<Vec<ClientId>> {
    let rows: Vec<(ClientId,)> = work
        .tx()
        .query(
            "SELECT DISTINCT client_id FROM emergency WHERE client_id IN $1[] AND opened_at > $3
                AND NOT (person_id IN $2[]) LIMIT 50",
        )
        .bind_ids(clients)
        .bind_ids(persons)
        .bind(since)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(client,)| client).collect())
}
