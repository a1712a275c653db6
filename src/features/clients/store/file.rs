//! The file itself, its care spans and incapacity.

use rules::{Categories, Span};
use vault::KeyId;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ProviderId, ordered};

/// A file, before it is stored.
#[derive(Debug)]
pub struct NewFile<'a> {
    /// The id; the key of that id exists already.
    pub id: ClientId,
    /// Whose it is to keep.
    pub provider: ProviderId,
    /// The person in care.
    pub person: PersonId,
    /// Under which label.
    pub label: &'a str,
    /// On what it rests: `treatment_agreement` or `youth_care`.
    pub basis: &'a str,
    /// As the person's.
    pub sort_key: &'a str,
    /// When the client died, if so.
    pub died: Option<Instant>,
}

/// The key that belongs to a file's contents.
#[must_use]
pub fn key_id(client: ClientId) -> KeyId {
    KeyId(client.0)
}

/// Stores a new file.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, new: &NewFile<'_>, now: Instant) -> Result<()> {
    create_all(tx, std::slice::from_ref(new), now).await
}

/// Stores new files: a few statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn create_all(tx: &mut Tx, files: &[NewFile<'_>], now: Instant) -> Result<()> {
    let sql =
        "INSERT INTO client (id, provider_id, person_id, label, basis, sort_key, died, created_at)
         VALUES {rows}";
    tx.each((sql, 8), files, |query, new| {
        query
            .bind(new.id)
            .bind(new.provider)
            .bind(new.person)
            .bind(new.label)
            .bind(new.basis)
            .bind(new.sort_key)
            .bind(new.died)
            .bind(now)
    })
    .await
}

/// Notes when the client died, or that this was a mistake.
///
/// # Errors
/// When the database refuses.
pub async fn died(tx: &mut Tx, client: ClientId, at: Option<Instant>) -> Result<()> {
    tx.query("UPDATE client SET died = $2 WHERE id = $1").bind(client).bind(at).run().await?;
    Ok(())
}

/// Adds a span of care.
///
/// # Errors
/// When the database refuses.
pub async fn care(tx: &mut Tx, client: ClientId, span: &Span) -> Result<()> {
    care_all(tx, &[client], span).await
}

/// Adds the same span of care to many files.
///
/// # Errors
/// When the database refuses.
pub async fn care_all(tx: &mut Tx, clients: &[ClientId], span: &Span) -> Result<()> {
    let sql = "INSERT INTO care_span (id, client_id, valid_from, valid_until) VALUES {rows}";
    tx.each((sql, 4), clients, |query, client| {
        query
            .bind(ordered())
            .bind(*client)
            .bind(span.from.map(Instant::from))
            .bind(span.until.map(Instant::from))
    })
    .await
}

/// Adds a span of incapacity.
///
/// # Errors
/// When the database refuses.
pub async fn incapacity(
    tx: &mut Tx,
    client: ClientId,
    categories: Categories,
    span: &Span,
) -> Result<()> {
    tx.query(
        "INSERT INTO incapacity (id, client_id, categories, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(ordered())
    .bind(client)
    .bind(categories.bits())
    .bind(span.from.map(Instant::from))
    .bind(span.until.map(Instant::from))
    .run()
    .await?;
    Ok(())
}
