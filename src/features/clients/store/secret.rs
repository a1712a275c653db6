//! Whose address is secret (A12): said by the coordinator, and lifted.
//!
//! Rows are never taken away: since when, until when, and who did it stay.

use uuid::Uuid;

use crate::access::{Change, Scope, View};
use crate::clock::Instant;
use crate::db::Result;
use crate::ids::PersonId;

/// A secret address, as it was said.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct SecretAddress {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: PersonId,
    /// Whether the client lives there.
    pub with_client: bool,
    /// Why: a word of a list.
    pub reason: String,
    /// Since when.
    pub valid_from: Instant,
    /// Until when, where it was lifted.
    pub valid_until: Option<Instant>,
    /// Who said so.
    pub entered_by: PersonId,
    /// The same by name.
    pub enterer: String,
    /// Who lifted it.
    pub lifter: Option<String>,
}

/// All of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn secrets<C: Scope>(view: &mut View<'_, C>) -> Result<Vec<SecretAddress>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT s.id, s.person_id AS person, s.with_client, s.reason, s.valid_from, s.valid_until, s.entered_by, e.name AS enterer,
                 l.name AS lifter FROM secret_address s JOIN person e ON e.id = s.entered_by
                 LEFT JOIN person l ON l.id = s.lifted_by WHERE s.client_id = $1 ORDER BY s.id DESC LIMIT 100",
        )
        .bind(client)
        .all()
        .await
}

/// An address is secret from now on.
///
/// # Errors
/// When the database refuses.
pub async fn keep<C: Scope>(
    change: &mut Change<'_, C>,
    (id, person): (Uuid, PersonId),
    (with_client, reason): (bool, &str),
    by: PersonId,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "INSERT INTO secret_address (id, client_id, person_id, with_client, reason, valid_from, entered_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id)
        .bind(client)
        .bind(person)
        .bind(with_client)
        .bind(reason)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(())
}

/// What somebody said of the own address holds no more from now on; says whether it did. What others
/// said stays.
///
/// # Errors
/// When the database refuses.
pub async fn lift_own<C: Scope>(change: &mut Change<'_, C>, me: PersonId) -> Result<bool> {
    let (client, at) = (change.client(), change.at());
    let sql = "UPDATE secret_address SET valid_until = $3, lifted_by = $2
         WHERE client_id = $1 AND person_id = $2 AND entered_by = $2 AND valid_until IS NULL";
    let lifted = change.tx().query(sql).bind(client).bind(me).bind(at).run().await?;
    Ok(lifted > 0)
}

/// The address of `person` is secret no more from now on; says whether it was.
///
/// # Errors
/// When the database refuses.
pub async fn lift<C: Scope>(
    change: &mut Change<'_, C>,
    person: PersonId,
    by: PersonId,
) -> Result<bool> {
    let (client, at) = (change.client(), change.at());
    let sql = "UPDATE secret_address SET valid_until = $3, lifted_by = $4
         WHERE client_id = $1 AND person_id = $2 AND valid_until IS NULL";
    let lifted = change.tx().query(sql).bind(client).bind(person).bind(at).bind(by).run().await?;
    Ok(lifted > 0)
}
