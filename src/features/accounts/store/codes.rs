//! Codes that are sent by text message, and the number they are sent to.
//!
//! Owns that each works once, ends, and stands nowhere in clear: only a keyed hash of it is kept.

use uuid::Uuid;
use vault::{Key, Place, Vault};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, SessionId};

/// So many seconds a code that was sent is good.
pub const TEXT_GOOD_FOR: i64 = 10 * 60;
/// So often it may be tried.
pub const TEXT_TRIES: i64 = 5;

fn text_hash(vault: &Vault, id: Uuid, code: &str) -> Vec<u8> {
    vault.blind().blind("text code", &format!("{id} {code}")).to_vec()
}

fn number_place(account: AccountId) -> Place<'static> {
    Place { table: "text_factor", column: "number", row: account.0 }
}

fn sent_place(id: Uuid) -> Place<'static> {
    Place { table: "text_code", column: "number", row: id }
}

/// How many codes were sent for an account since an instant.
///
/// # Errors
/// When the database refuses.
pub async fn sent_since(tx: &mut Tx, account: AccountId, since: Instant) -> Result<i64> {
    let row: Option<(i64,)> = tx
        .query("SELECT count(*) FROM text_code WHERE account_id = $1 AND made_at > $2")
        .bind(account)
        .bind(since)
        .optional()
        .await?;
    Ok(row.map_or(0, |(count,)| count))
}

/// Keeps a code that is sent in this transaction; `proving`: the number it is to prove. An older
/// one of the session is worth nothing any more.
///
/// # Errors
/// When the database refuses.
pub async fn keep_sent(
    tx: &mut Tx,
    (vault, key): (&Vault, &Key),
    (account, session): (AccountId, SessionId),
    (code, proving): (&str, Option<&str>),
    now: Instant,
) -> Result<()> {
    let id = crate::ids::ordered();
    tx.query("UPDATE text_code SET ends_at = $2 WHERE session_id = $1 AND ends_at > $2")
        .bind(session)
        .bind(now)
        .run()
        .await?;
    tx.query(
        "INSERT INTO text_code (id, account_id, session_id, code_hash, number, tries, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7)",
    )
    .bind(id)
    .bind(account)
    .bind(session)
    .bind(text_hash(vault, id, code))
    .bind(proving.map(|number| key.seal(sent_place(id), number.as_bytes())))
    .bind(now)
    .bind(now.plus_seconds(TEXT_GOOD_FOR))
    .run()
    .await?;
    Ok(())
}

/// What the newest code of a session is for.
#[derive(Debug)]
pub struct Sent {
    id: Uuid,
    code_hash: Vec<u8>,
    /// The number it is to prove; none: the number is known, and somebody proves to have it.
    pub proving: Option<String>,
}

/// The code of a session that still holds, if there is one.
///
/// # Errors
/// When the database refuses.
pub async fn sent(
    tx: &mut Tx,
    key: &Key,
    (account, session): (AccountId, SessionId),
    now: Instant,
) -> Result<Option<Sent>> {
    let row: Option<(Uuid, Vec<u8>, Option<Vec<u8>>)> = tx
        .query(
            "SELECT id, code_hash, number FROM text_code
             WHERE session_id = $1 AND account_id = $2 AND ends_at > $3 AND tries < $4 ORDER BY id DESC LIMIT 1",
        )
        .bind(session)
        .bind(account)
        .bind(now)
        .bind(TEXT_TRIES)
        .optional()
        .await?;
    Ok(row.map(|(id, code_hash, number)| {
        let proving = number.and_then(|number| key.open_text(sent_place(id), &number).ok());
        Sent { id, code_hash, proving }
    }))
}

impl Sent {
    /// Tries a code: the try is counted whatever comes of it, and a right one is used up.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn is(&self, tx: &mut Tx, vault: &Vault, code: &str, now: Instant) -> Result<bool> {
        let counted = tx
            .query(
                "UPDATE text_code SET tries = tries + 1 WHERE id = $1 AND tries < $2 AND ends_at > $3",
            )
            .bind(self.id)
            .bind(TEXT_TRIES)
            .bind(now)
            .run()
            .await?;
        let same: bool =
            subtle::ConstantTimeEq::ct_eq(&*text_hash(vault, self.id, code), &*self.code_hash)
                .into();
        if counted == 1 && same {
            tx.query("UPDATE text_code SET ends_at = $2 WHERE id = $1")
                .bind(self.id)
                .bind(now)
                .run()
                .await?;
        }
        Ok(counted == 1 && same)
    }
}

/// The number to which codes are sent.
///
/// # Errors
/// When the database refuses.
pub async fn number(tx: &mut Tx, key: &Key, account: AccountId) -> Result<Option<String>> {
    let row: Option<(Vec<u8>,)> = tx
        .query("SELECT number FROM text_factor WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?;
    Ok(row.and_then(|(sealed,)| key.open_text(number_place(account), &sealed).ok()))
}

/// Sends codes to this number from now on; false when another account does so already: a number
/// that a parent uses does not serve for a child's account.
///
/// # Errors
/// When the database refuses.
pub async fn set_number(
    tx: &mut Tx,
    (vault, key): (&Vault, &Key),
    account: AccountId,
    number: &str,
    now: Instant,
) -> Result<bool> {
    remove_number(tx, account).await?;
    let set = tx
        .query(
            "INSERT INTO text_factor (account_id, number, number_hash, made_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (number_hash) DO NOTHING",
        )
        .bind(account)
        .bind(key.seal(number_place(account), number.as_bytes()))
        .bind(vault.blind().blind("mobile number", number).to_vec())
        .bind(now)
        .run()
        .await?;
    Ok(set == 1)
}

/// Sends no codes any more; false when none were sent.
///
/// # Errors
/// When the database refuses.
pub async fn remove_number(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let removed =
        tx.query("DELETE FROM text_factor WHERE account_id = $1").bind(account).run().await?;
    Ok(removed == 1)
}

/// Whether codes go to a number of the account.
///
/// # Errors
/// When the database refuses.
pub async fn has_number(tx: &mut Tx, account: AccountId) -> Result<bool> {
    let row: Option<(AccountId,)> = tx
        .query("SELECT account_id FROM text_factor WHERE account_id = $1")
        .bind(account)
        .optional()
        .await?;
    Ok(row.is_some())
}

/// Notes that the number was used.
///
/// # Errors
/// When the database refuses.
pub async fn number_used(tx: &mut Tx, account: AccountId, now: Instant) -> Result<()> {
    tx.query("UPDATE text_factor SET used_at = $2 WHERE account_id = $1")
        .bind(account)
        .bind(now)
        .run()
        .await?;
    Ok(())
}
