//! The authenticator app of an account, and the end of all its factors.
//!
//! Owns which app it is, and that a code of it works once. The check of a code stands in `totp`.

use vault::Key;

use super::account::place;
use crate::db::{Result, Tx};
use crate::ids::AccountId;

/// Puts another app in the place of the one there was, or none; `step`: the code that was used.
///
/// # Errors
/// When the database refuses.
pub async fn set_totp(
    tx: &mut Tx,
    key: &Key,
    account: AccountId,
    app: Option<(&[u8], i64)>,
) -> Result<()> {
    tx.query("UPDATE account SET totp_secret = $2, totp_step = $3 WHERE id = $1")
        .bind(account)
        .bind(app.map(|(secret, _)| key.seal(place("totp_secret", account), secret)))
        .bind(app.map_or(0, |(_, step)| step))
        .run()
        .await?;
    Ok(())
}

/// Notes that the code of `step` was used; false when it, or a later one, was before.
///
/// # Errors
/// When the database refuses.
pub async fn use_step(tx: &mut Tx, account: AccountId, step: i64) -> Result<bool> {
    let used = tx
        .query("UPDATE account SET totp_step = $2 WHERE id = $1 AND totp_step < $2")
        .bind(account)
        .bind(step)
        .run()
        .await?;
    Ok(used == 1)
}

/// Takes away every factor but the app, for an account that ends (A9, A10).
///
/// # Errors
/// When the database refuses.
pub async fn forget_factors(tx: &mut Tx, account: AccountId) -> Result<()> {
    for sql in [
        "DELETE FROM passkey WHERE account_id = $1",
        "DELETE FROM text_factor WHERE account_id = $1",
        "DELETE FROM text_code WHERE account_id = $1",
        "DELETE FROM linked_subject WHERE account_id = $1",
        "DELETE FROM recovery_code WHERE account_id = $1",
    ] {
        tx.query(sql).bind(account).run().await?;
    }
    Ok(())
}
