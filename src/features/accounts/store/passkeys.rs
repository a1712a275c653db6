//! The rows of passkeys, and the challenges that were used.
//!
//! Owns finding one by a keyed hash, and that a counter only goes up. What an answer is worth is
//! decided in `passkeys`.

use uuid::Uuid;
use vault::{Key, Place, Vault};

use super::key_id;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::passkeys::PublicKey;
use crate::features::accounts::passkeys::challenge::Spending;
use crate::ids::AccountId;

/// A passkey as it is stored.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Row {
    /// The row.
    pub id: Uuid,
    /// Whose.
    pub account_id: AccountId,
    credential: Vec<u8>,
    public_key: Vec<u8>,
    name: Vec<u8>,
    /// How often it signed when it was last seen; 0 where it does not count.
    pub counter: i64,
    /// When it was made.
    pub made_at: Instant,
    /// When it was last used.
    pub used_at: Option<Instant>,
}

impl Row {
    /// The name that authenticators know it by.
    #[must_use]
    pub fn credential(&self, key: &Key) -> Option<Vec<u8>> {
        key.open(place("credential", self.id), &self.credential).ok()
    }

    /// Its public half.
    #[must_use]
    pub fn public_key(&self, key: &Key) -> Option<PublicKey> {
        let bytes = key.open(place("public_key", self.id), &self.public_key).ok()?;
        Some(PublicKey::of_stored(bytes))
    }

    /// What its holder calls it.
    #[must_use]
    pub fn name(&self, key: &Key) -> String {
        key.open_text(place("name", self.id), &self.name).unwrap_or_default()
    }
}

fn place(column: &'static str, id: Uuid) -> Place<'static> {
    Place { table: "passkey", column, row: id }
}

/// The keyed hash under which a passkey is found.
#[must_use]
pub fn found_by(vault: &Vault, credential: &[u8]) -> Vec<u8> {
    let credential = data_encoding::HEXLOWER.encode(credential);
    vault.blind().blind("passkey", &credential).to_vec()
}

/// The handle under which authenticators know an account: opaque, and nothing of the account's id
/// can be read from it without the key store.
#[must_use]
pub fn handle(vault: &Vault, account: AccountId) -> Vec<u8> {
    vault.blind().blind("passkey holder", &account.to_string()).to_vec()
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn of(tx: &mut Tx, account: AccountId) -> Result<Vec<Row>> {
    tx.query(
        "SELECT id, account_id, credential, public_key, name, counter, made_at, used_at FROM passkey
         WHERE account_id = $1 ORDER BY id",
    )
    .bind(account)
    .all()
    .await
}

/// The passkey that an authenticator knows by this name.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, vault: &Vault, credential: &[u8]) -> Result<Option<Row>> {
    tx.query(
        "SELECT id, account_id, credential, public_key, name, counter, made_at, used_at FROM passkey
         WHERE found_by = $1",
    )
    .bind(found_by(vault, credential))
    .optional()
    .await
}

/// A passkey before it is stored.
#[derive(Debug)]
pub struct New<'a> {
    /// Whose.
    pub account: AccountId,
    /// The name that authenticators know it by.
    pub credential: &'a [u8],
    /// Its public half.
    pub key: &'a PublicKey,
    /// How often it signed.
    pub counter: u32,
    /// What its holder calls it.
    pub name: &'a str,
}

/// Stores one; none when an authenticator uses the name already.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    tx: &mut Tx,
    vault: &Vault,
    new: &New<'_>,
    now: Instant,
) -> crate::error::Result<Option<Uuid>> {
    let key = vault.key(key_id(new.account)).await?;
    let id = crate::ids::ordered();
    let stored = tx
        .query(
            "INSERT INTO passkey (id, account_id, found_by, credential, public_key, name, counter, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (found_by) DO NOTHING",
        )
        .bind(id)
        .bind(new.account)
        .bind(found_by(vault, new.credential))
        .bind(key.seal(place("credential", id), new.credential))
        .bind(key.seal(place("public_key", id), new.key.as_bytes()))
        .bind(key.seal(place("name", id), new.name.as_bytes()))
        .bind(i64::from(new.counter))
        .bind(now)
        .run()
        .await?;
    Ok((stored == 1).then_some(id))
}

/// Notes that it was used; false when its counter went back, or stood still while it counts: then
/// there are two of it.
///
/// # Errors
/// When the database refuses.
pub async fn used(tx: &mut Tx, id: Uuid, counter: u32, now: Instant) -> Result<bool> {
    let used = tx
        .query(
            "UPDATE passkey SET counter = $2, used_at = $3
             WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0))",
        )
        .bind(id)
        .bind(i64::from(counter))
        .bind(now)
        .run()
        .await?;
    Ok(used == 1)
}

/// Gives it another name; false when there is none such.
///
/// # Errors
/// When the database refuses.
pub async fn rename(
    tx: &mut Tx,
    key: &Key,
    account: AccountId,
    id: Uuid,
    name: &str,
) -> Result<bool> {
    let renamed = tx
        .query("UPDATE passkey SET name = $3 WHERE id = $1 AND account_id = $2")
        .bind(id)
        .bind(account)
        .bind(key.seal(place("name", id), name.as_bytes()))
        .run()
        .await?;
    Ok(renamed == 1)
}

/// Removes it; false when there is none such.
///
/// # Errors
/// When the database refuses.
pub async fn remove(tx: &mut Tx, account: AccountId, id: Uuid) -> Result<bool> {
    let removed = tx
        .query("DELETE FROM passkey WHERE id = $1 AND account_id = $2")
        .bind(id)
        .bind(account)
        .run()
        .await?;
    Ok(removed == 1)
}

/// Uses a challenge up; false when it was used before.
///
/// # Errors
/// When the database refuses.
pub async fn spend(tx: &mut Tx, spending: &Spending) -> Result<bool> {
    let spent = tx
        .query(
            "INSERT INTO spent_challenge (hash, ends_at) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING",
        )
        .bind(spending.hash.as_slice())
        .bind(spending.ends)
        .run()
        .await?;
    Ok(spent == 1)
}
