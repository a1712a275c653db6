//! What a record system needs to know and to change of files it brought.
//!
//! Ids and spans alone; for the import, which has no permit and reads nothing
//! else of a file.

use rules::Span;
use uuid::Uuid;

use super::Member;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId};

/// Whose file it is.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Holder {
    /// The file.
    #[row(rename = "id")]
    pub client: ClientId,
    /// The person in care.
    #[row(rename = "person_id")]
    pub person: PersonId,
    /// When the client died, if so.
    pub died: Option<Instant>,
}

/// Whose these files are.
///
/// # Errors
/// When the database refuses.
pub async fn holders(tx: &mut Tx, clients: &[Uuid]) -> Result<Vec<Holder>> {
    tx.query("SELECT id, person_id, died FROM client WHERE id IN $1[]")
        .bind_ids(clients)
        .all()
        .await
}

/// A relative's place in the circle of a file.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Place {
    /// The file.
    #[row(rename = "client_id")]
    pub client: ClientId,
    /// The relative.
    #[row(rename = "person_id")]
    pub person: PersonId,
    /// In which order consents are asked.
    pub position: i64,
}

/// The relatives around these files.
///
/// # Errors
/// When the database refuses.
pub async fn relatives_of(tx: &mut Tx, clients: &[Uuid]) -> Result<Vec<Place>> {
    tx.query("SELECT client_id, person_id, position FROM relative WHERE client_id IN $1[]")
        .bind_ids(clients)
        .all()
        .await
}

/// Around which files these people are relatives.
///
/// # Errors
/// When the database refuses.
pub async fn files_around(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<Place>> {
    tx.query(
        "SELECT client_id, person_id, position FROM relative WHERE person_id IN $1[] ORDER BY person_id, client_id",
    )
    .bind_ids(persons)
    .all()
    .await
}

/// Ends care at `at`; says whether it still lasted.
///
/// # Errors
/// When the database refuses.
pub async fn end_care(tx: &mut Tx, client: ClientId, at: Instant) -> Result<bool> {
    let ended = tx
        .query(
            "UPDATE care_span SET valid_until = $2
             WHERE client_id = $1 AND (valid_until IS NULL OR valid_until > $2)",
        )
        .bind(client)
        .bind(at)
        .run()
        .await?;
    Ok(ended > 0)
}

/// Ends the access that the provider granted (T3.1), at `at`.
///
/// # Errors
/// When the database refuses.
pub async fn end_grants(tx: &mut Tx, member: Member, at: Instant) -> Result<bool> {
    let ended = tx
        .query(
            "UPDATE access_grant SET valid_until = $3
             WHERE client_id = $1 AND person_id = $2 AND (valid_until IS NULL OR valid_until > $3)",
        )
        .bind(member.client)
        .bind(member.person)
        .bind(at)
        .run()
        .await?;
    Ok(ended > 0)
}

/// A treatment relation as it stands.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Treatment {
    /// The relation.
    pub id: Uuid,
    /// The file.
    #[row(rename = "client_id")]
    pub client: ClientId,
    /// The therapist.
    #[row(rename = "person_id")]
    pub person: PersonId,
    /// When it ends or ended, if so.
    pub valid_until: Option<Instant>,
}

/// Who treats or treated in these files.
///
/// # Errors
/// When the database refuses.
pub async fn treatments_of(tx: &mut Tx, clients: &[Uuid]) -> Result<Vec<Treatment>> {
    tx.query(
        "SELECT id, client_id, person_id, valid_until FROM treatment
         WHERE client_id IN $1[] AND kind = 'treating' ORDER BY client_id, person_id, id",
    )
    .bind_ids(clients)
    .all()
    .await
}

/// Sets how long a treatment relation holds (T4.5).
///
/// # Errors
/// When the database refuses.
pub async fn set_treatment(tx: &mut Tx, id: Uuid, span: &Span) -> Result<()> {
    tx.query("UPDATE treatment SET valid_from = $2, valid_until = $3 WHERE id = $1")
        .bind(id)
        .bind(span.from.map(Instant::from))
        .bind(span.until.map(Instant::from))
        .run()
        .await?;
    Ok(())
}

/// Ends a treatment relation at `at`; says whether it still held or was to hold.
///
/// # Errors
/// When the database refuses.
pub async fn end_treatment(tx: &mut Tx, id: Uuid, at: Instant) -> Result<bool> {
    let ended = tx
        .query("UPDATE treatment SET valid_until = $2 WHERE id = $1 AND (valid_until IS NULL OR valid_until > $2)")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    Ok(ended > 0)
}
