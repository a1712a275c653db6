//! Lawful erasure of a line: its payload goes, its commitment stays.
//!
//! Owns nothing of the reason; the signed erasure line names the line, who
//! did it and when, and the chain still verifies. In SQLite the bytes are
//! overwritten (`secure_delete`); they leave the write-ahead log with the next
//! checkpoint. An erasure line itself can never be erased.

use uuid::Uuid;
use vault::Vault;

use super::{Action, AuditError, Line, Source, Who, append};
use crate::clock::Instant;
use crate::db::Tx;
use crate::ids::ClientId;

/// The ground of an erasure line.
pub(super) const ERASURE: &str = "erasure";

/// Erases line `n` of `chain`, and writes the line that says so.
///
/// # Errors
/// `NotErasable` when there is no such line, it was erased before, or it is an
/// erasure line; else when the database refuses or the chain's head was altered.
pub async fn erase(
    tx: &mut Tx,
    vault: &Vault,
    chain: Uuid,
    n: i64,
    at: Instant,
    who: Who,
) -> Result<(), AuditError> {
    let known: Option<(Option<ClientId>, Option<String>)> = tx
        .query("SELECT client_id, ground FROM audit_line WHERE chain = $1 AND n = $2 AND salt IS NOT NULL")
        .bind(chain)
        .bind(n)
        .optional()
        .await?;
    let (Some((client, ground)), Ok(number)) = (known, u128::try_from(n)) else {
        return Err(AuditError::NotErasable(chain, n));
    };
    if ground.as_deref() == Some(ERASURE) {
        return Err(AuditError::NotErasable(chain, n));
    }
    blank(tx, chain, n).await?;
    let mut line = Line::of(chain, at, Action::Log, who);
    line.client = client;
    line.ground = ERASURE;
    line.ground_ids = vec![Uuid::from_u128(number)];
    line.source = Source::Command;
    append(tx, vault, &[line]).await
}

/// Every column but the place in the chain; which files it named goes whole.
async fn blank(tx: &mut Tx, chain: Uuid, n: i64) -> Result<(), AuditError> {
    tx.query(
        "UPDATE audit_line SET salt = NULL, event_id = NULL, at = NULL, action = NULL, outcome = NULL,
            account_id = NULL, person_id = NULL, role = NULL, provider_id = NULL, method = NULL, access_kind = NULL,
            access_point = NULL, client_id = NULL, categories = NULL, object_kind = NULL, object_id = NULL,
            ground = NULL, ground_ids = NULL, article = NULL, source = NULL, node = NULL
         WHERE chain = $1 AND n = $2",
    )
    .bind(chain)
    .bind(n)
    .run()
    .await?;
    tx.query("DELETE FROM audit_subject WHERE chain = $1 AND n = $2")
        .bind(chain)
        .bind(n)
        .run()
        .await?;
    Ok(())
}
