//! Accounts that are being closed, and what is left of them.
//!
//! Owns the table `account_closing`. What was destroyed leaves the account's
//! id, the terms it accepted, and its lines in the log.

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::model::State;
use crate::ids::AccountId;

/// Notes that an account in use, or a blocked one, is being closed; false when
/// it is neither.
///
/// # Errors
/// When the database refuses.
pub async fn begin(
    tx: &mut Tx,
    account: AccountId,
    state: State,
    (now, due): (Instant, Instant),
) -> Result<bool> {
    let noted = tx
        .query(
            "INSERT INTO account_closing (account_id, asked_at, due_at, was)
             SELECT id, $2, $3, state FROM account WHERE id = $1 AND state IN ('active', 'blocked')
             ON CONFLICT (account_id) DO NOTHING",
        )
        .bind(account)
        .bind(now)
        .bind(due)
        .run()
        .await?;
    tx.query("UPDATE account SET state = $2 WHERE id = $1 AND state IN ('active', 'blocked')")
        .bind(account)
        .bind(state.as_str())
        .run()
        .await?;
    Ok(noted > 0)
}

/// Takes a closing back that is not done yet; false when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn take_back(tx: &mut Tx, account: AccountId, now: Instant) -> Result<bool> {
    let kept = tx
        .query(
            "UPDATE account SET state = (SELECT was FROM account_closing c WHERE c.account_id = account.id)
             WHERE id = $1 AND state = 'closing'
             AND EXISTS (SELECT 1 FROM account_closing c WHERE c.account_id = account.id AND c.due_at > $2)",
        )
        .bind(account)
        .bind(now)
        .run()
        .await?;
    if kept > 0 {
        tx.query("DELETE FROM account_closing WHERE account_id = $1").bind(account).run().await?;
    }
    Ok(kept > 0)
}

/// From when nothing is left of an account that is being closed.
///
/// # Errors
/// When the database refuses.
pub async fn due(tx: &mut Tx, account: AccountId) -> Result<Option<Instant>> {
    let row: Option<(Instant,)> = tx
        .query("SELECT due_at FROM account_closing WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?;
    Ok(row.map(|(due,)| due))
}

/// Takes away name, password, second factor and kept forms, and lets go of the
/// persons: who comes back later gets a new account.
///
/// # Errors
/// When the database refuses.
pub async fn empty(tx: &mut Tx, account: AccountId) -> Result<()> {
    let emptied = [
        "UPDATE account SET user_name_hash = NULL, user_name = NULL, password = NULL, totp_secret = NULL,
             worn_role = NULL, worn_person = NULL, second_missed = 0, second_shut_until = NULL, state = 'closed'
             WHERE id = $1",
        "DELETE FROM kept_form WHERE account_id = $1",
        "DELETE FROM recovery WHERE account_id = $1",
        "DELETE FROM known_device WHERE account_id = $1",
        "DELETE FROM account_person WHERE account_id = $1",
        "DELETE FROM account_closing WHERE account_id = $1",
    ];
    for sql in emptied {
        tx.query(sql).bind(account).run().await?;
    }
    Ok(())
}
