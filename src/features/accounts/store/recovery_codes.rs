//! Recovery codes: for when all else is lost.
//!
//! Owns that each works once, and stands nowhere in clear: only a keyed hash of it is kept.

use vault::Vault;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::AccountId;

fn hash(vault: &Vault, account: AccountId, code: &str) -> Vec<u8> {
    vault.blind().blind("recovery code", &format!("{account} {code}")).to_vec()
}

/// Puts fresh recovery codes in the place of all there were.
///
/// # Errors
/// When the database refuses.
pub async fn set(
    tx: &mut Tx,
    vault: &Vault,
    account: AccountId,
    codes: &[String],
    now: Instant,
) -> Result<()> {
    tx.query("DELETE FROM recovery_code WHERE account_id = $1").bind(account).run().await?;
    let sql = "INSERT INTO recovery_code (code_hash, account_id, made_at) VALUES {rows}";
    tx.each((sql, 3), codes, |query, code| {
        query.bind(hash(vault, account, code)).bind(account).bind(now)
    })
    .await
}

/// Uses a recovery code up; false when it is none, or was used before.
///
/// # Errors
/// When the database refuses.
pub async fn use_up(
    tx: &mut Tx,
    vault: &Vault,
    account: AccountId,
    code: &str,
    now: Instant,
) -> Result<bool> {
    let used = tx
        .query(
            "UPDATE recovery_code SET used_at = $3 WHERE code_hash = $1 AND account_id = $2 AND used_at IS NULL",
        )
        .bind(hash(vault, account, code))
        .bind(account)
        .bind(now)
        .run()
        .await?;
    Ok(used == 1)
}

/// How many recovery codes are left.
///
/// # Errors
/// When the database refuses.
pub async fn left(tx: &mut Tx, account: AccountId) -> Result<i64> {
    let row: Option<(i64,)> = tx
        .query("SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL")
        .bind(account)
        .optional()
        .await?;
    Ok(row.map_or(0, |(count,)| count))
}
