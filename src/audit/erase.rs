//! Lawful erasure of a line: its payload goes, its commitment stays.
//!
//! Owns nothing of the reason; the signed erasure line names the line, who
//! did it and when, and the chain still verifies.

use uuid::Uuid;
use vault::Signer;

use super::{Action, AuditError, Line, Source, Who, append};
use crate::clock::Instant;
use crate::db::Tx;

/// Erases line `n` of `chain`, and writes the line that says so.
///
/// # Errors
/// When the database refuses, or the chain's head was altered.
pub async fn erase(
    tx: &mut Tx,
    signer: &Signer,
    chain: Uuid,
    n: i64,
    at: Instant,
    who: Who,
) -> Result<(), AuditError> {
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
    tx.query(
        "UPDATE audit_subject SET salt = NULL, client_id = NULL, at = NULL, event_id = NULL
         WHERE chain = $1 AND n = $2",
    )
    .bind(chain)
    .bind(n)
    .run()
    .await?;
    let mut line = Line::of(chain, at, Action::Log, who);
    line.ground = "erasure";
    line.ground_ids = vec![Uuid::from_u128(u128::try_from(n).unwrap_or(0))];
    line.source = Source::Command;
    append(tx, signer, &[line]).await
}
