//! Which version of the terms an account accepted (A2).

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::AccountId;
use crate::web::text::Language;

/// Keeps that a version of the terms was accepted (A2); accepting twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn accept_terms(
    tx: &mut Tx,
    account: AccountId,
    version: i64,
    language: Language,
    now: Instant,
) -> Result<()> {
    tx.query(
        "INSERT INTO accepted_terms (account_id, version, language, accepted_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, version) DO NOTHING",
    )
    .bind(account)
    .bind(version)
    .bind(language.code())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The newest version accepted: version, when, in which language.
///
/// # Errors
/// When the database refuses.
pub async fn accepted(tx: &mut Tx, account: AccountId) -> Result<Option<(i64, Instant, String)>> {
    tx.query(
        "SELECT version, accepted_at, language FROM accepted_terms WHERE account_id = $1 ORDER BY version DESC LIMIT 1",
    )
    .bind(account)
    .optional()
    .await
}
