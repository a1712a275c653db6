//! Where in its chain a change stands: the hash of its line.
//!
//! Reads no word of the line.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::ClientId;

/// The hash of the line that says that `object` was made or changed at `at`;
/// none where no line says so.
///
/// # Errors
/// When the database refuses.
pub async fn place_of(
    tx: &mut Tx,
    client: ClientId,
    at: Instant,
    object: Uuid,
) -> Result<Option<Vec<u8>>> {
    let line: Option<(Vec<u8>,)> = tx
        .query("SELECT hash FROM audit_line WHERE client_id = $1 AND at = $2 AND object_id = $3 ORDER BY event_id LIMIT 1")
        .bind(client)
        .bind(at)
        .bind(object)
        .optional()
        .await?;
    Ok(line.map(|(hash,)| hash))
}
