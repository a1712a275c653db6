//! Blocking an account, lifting that, and a warning that waits to be read (T12.3).
//!
//! Owns the state and the mark. Why it was done is the feature's that does it.

use crate::db::{Result, Tx};
use crate::ids::AccountId;

/// Blocks an account that is in use; who was closing it comes back blocked. Whether it was either.
///
/// # Errors
/// When the database refuses.
pub async fn block(tx: &mut Tx, account: AccountId) -> Result<bool> {
    turn(tx, account, ("active", "blocked")).await
}

/// The same the other way round.
///
/// # Errors
/// When the database refuses.
pub async fn unblock(tx: &mut Tx, account: AccountId) -> Result<bool> {
    turn(tx, account, ("blocked", "active")).await
}

async fn turn(tx: &mut Tx, account: AccountId, (from, to): (&str, &str)) -> Result<bool> {
    let turned = tx
        .query("UPDATE account SET state = $3 WHERE id = $1 AND state = $2")
        .bind(account)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    let closing = tx
        .query("UPDATE account_closing SET was = $3 WHERE account_id = $1 AND was = $2")
        .bind(account)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    Ok(turned + closing > 0)
}

/// Notes whether a warning waits to be read.
///
/// # Errors
/// When the database refuses.
pub async fn set_warned(tx: &mut Tx, account: AccountId, warned: bool) -> Result<()> {
    tx.query("UPDATE account SET warned = $2 WHERE id = $1")
        .bind(account)
        .bind(warned)
        .run()
        .await?;
    Ok(())
}
