//! What a record system needs of the appointments it brought: where they are,
//! and taking one back. For the import, which has no permit.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::appointments::State;
use crate::ids::{AppointmentId, ClientId};

/// In which file each of these appointments stands.
///
/// # Errors
/// When the database refuses.
pub async fn files_of(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<(AppointmentId, ClientId)>> {
    tx.query("SELECT id, client_id FROM appointment WHERE id IN $1[]").bind_ids(ids).all().await
}

/// Cancels an appointment; says whether it still took place.
///
/// # Errors
/// When the database refuses.
pub async fn take_back(tx: &mut Tx, id: AppointmentId, now: Instant) -> Result<bool> {
    let cancelled = tx
        .query("UPDATE appointment SET state = $2, changed_at = $3 WHERE id = $1 AND state <> $2")
        .bind(id)
        .bind(State::Cancelled.as_str())
        .bind(now)
        .run()
        .await?;
    Ok(cancelled > 0)
}
