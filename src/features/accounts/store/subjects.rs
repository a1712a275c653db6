//! By what issuers call the holders of accounts.
//!
//! Owns the table `linked_subject`: keyed hashes alone. Whether somebody comes in by one is decided
//! in `issuers`.

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::AccountId;

/// One link of an account.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Row {
    /// The key of the issuer.
    pub issuer: String,
    /// Since when.
    pub linked_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

/// Whose it is that is found by this.
///
/// # Errors
/// When the database refuses.
pub async fn account_of(tx: &mut Tx, found_by: &[u8]) -> Result<Option<AccountId>> {
    let row: Option<(AccountId,)> = tx
        .query("SELECT account_id FROM linked_subject WHERE found_by = $1")
        .bind(found_by)
        .optional()
        .await?;
    Ok(row.map(|(account,)| account))
}

/// Links an account; false when either side is linked already.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    tx: &mut Tx,
    (account, issuer, found_by): (AccountId, &str, &[u8]),
    now: Instant,
) -> Result<bool> {
    let added = tx
        .query(
            "INSERT INTO linked_subject (found_by, account_id, issuer, linked_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING",
        )
        .bind(found_by)
        .bind(account)
        .bind(issuer)
        .bind(now)
        .run()
        .await?;
    Ok(added == 1)
}

/// Notes that it was used; false when it is not this account's.
///
/// # Errors
/// When the database refuses.
pub async fn used(tx: &mut Tx, account: AccountId, found_by: &[u8], now: Instant) -> Result<bool> {
    let used = tx
        .query("UPDATE linked_subject SET used_at = $3 WHERE found_by = $1 AND account_id = $2")
        .bind(found_by)
        .bind(account)
        .bind(now)
        .run()
        .await?;
    Ok(used == 1)
}

/// What an account is linked to: a few rows.
///
/// # Errors
/// When the database refuses.
pub async fn of(tx: &mut Tx, account: AccountId) -> Result<Vec<Row>> {
    tx.query(
        "SELECT issuer, linked_at, used_at FROM linked_subject WHERE account_id = $1 ORDER BY issuer",
    )
    .bind(account)
    .all()
    .await
}

/// Undoes one; false when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn remove(tx: &mut Tx, account: AccountId, issuer: &str) -> Result<bool> {
    let removed = tx
        .query("DELETE FROM linked_subject WHERE account_id = $1 AND issuer = $2")
        .bind(account)
        .bind(issuer)
        .run()
        .await?;
    Ok(removed == 1)
}
