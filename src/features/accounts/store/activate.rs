//! From an invited account to one in use (A1).

use vault::{Key, Vault};

use super::account::place;
use super::user_name_hash;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, PersonId};
use crate::web::text::Language;

/// Keeps the user name and the password that the holder of an invited account chose. It cannot be
/// signed in with before the second factor stands.
///
/// # Errors
/// `Taken` when the user name is in use.
pub async fn choose(
    tx: &mut Tx,
    vault: &Vault,
    key: &Key,
    account: AccountId,
    user_name: &str,
    hash: &str,
) -> Result<bool> {
    let chosen = tx
        .query(
            "UPDATE account SET user_name_hash = $2, user_name = $3, password = $4, password_expired = $5
             WHERE id = $1 AND state = 'invited'",
        )
        .bind(account)
        .bind(user_name_hash(vault, user_name))
        .bind(key.seal(place("user_name", account), user_name.as_bytes()))
        .bind(key.seal(place("password", account), hash.as_bytes()))
        .bind(false)
        .run()
        .await?;
    Ok(chosen == 1)
}

/// An invited account with a name and a password is in use from now on; false when it is not
/// invited any more, or nothing was chosen. Its second factor is kept in the same transaction.
///
/// # Errors
/// When the database refuses.
pub async fn activate(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let activated = tx
        .query(
            "UPDATE account SET state = 'active'
             WHERE id = $1 AND state = 'invited' AND user_name IS NOT NULL AND password IS NOT NULL",
        )
        .bind(account)
        .run()
        .await?;
    Ok(activated == 1)
}

/// The language of an account.
///
/// # Errors
/// When the database refuses.
pub async fn language_of(tx: &mut Tx, account: AccountId) -> Result<Language> {
    let row: Option<(String,)> =
        tx.query("SELECT language FROM account WHERE id = $1").bind(account).optional().await?;
    Ok(row.and_then(|(code,)| code.parse().ok()).unwrap_or_default())
}

/// Brings a person from one account to another; false where the first does not hold it.
///
/// # Errors
/// When the database refuses.
pub async fn take_over(
    tx: &mut Tx,
    person: PersonId,
    (from, to): (AccountId, AccountId),
) -> Result<bool> {
    let moved = tx
        .query("UPDATE account_person SET account_id = $3 WHERE person_id = $1 AND account_id = $2")
        .bind(person)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    Ok(moved == 1)
}
