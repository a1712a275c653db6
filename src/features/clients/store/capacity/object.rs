//! What the client has against a decision (T4.2).

use uuid::Uuid;
use vault::Key;

use super::objection_place;
use crate::access::{Change, scope};
use crate::db::Result;

/// Keeps what the client has against a decision; false when something is kept already,
/// nothing when no such decision holds in the file.
///
/// # Errors
/// When the database refuses.
pub async fn object(
    change: &mut Change<'_, scope::Objection>,
    key: &Key,
    id: Uuid,
    text: &str,
) -> Result<Option<bool>> {
    let (client, at) = (change.client(), change.at());
    let tx = change.tx();
    let found: Option<(Option<Uuid>,)> = tx
        .query(
            "SELECT o.incapacity_id FROM incapacity i LEFT JOIN objection o ON o.incapacity_id = i.id
             WHERE i.id = $1 AND i.client_id = $2 AND (i.valid_until IS NULL OR i.valid_until > $3)",
        )
        .bind(id)
        .bind(client)
        .bind(at)
        .optional()
        .await?;
    match found {
        None => return Ok(None),
        Some((Some(_),)) => return Ok(Some(false)),
        Some((None,)) => {}
    }
    tx.query(
        "INSERT INTO objection (incapacity_id, client_id, stated_at, text) VALUES ($1, $2, $3, $4)",
    )
    .bind(id)
    .bind(client)
    .bind(at)
    .bind(key.seal(objection_place(id), text.as_bytes()))
    .run()
    .await?;
    Ok(Some(true))
}
