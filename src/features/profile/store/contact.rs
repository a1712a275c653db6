//! Changes of how somebody is reached, step by step.
//!
//! Owns that each is gone through once, ends, and tells nothing: what it is about is sealed under
//! the account's key, code and link are hashes.

use uuid::Uuid;
use vault::{Key, Place, Vault};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::profile::model::{CODE_SECONDS, Held, Step, TRIES, What};
use crate::ids::AccountId;

/// A change under way, or done and to be taken back still. Not `Debug`: what it holds must not end
/// in a trace.
pub struct Change {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: AccountId,
    /// Of what.
    pub what: What,
    /// How far it is.
    pub step: Step,
    /// Until when that lasts.
    pub until: Instant,
    tries: i64,
    code_hash: Vec<u8>,
    held: Vec<u8>,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: Uuid,
    account_id: AccountId,
    what: String,
    step: String,
    until: Instant,
    tries: i64,
    code_hash: Vec<u8>,
    held: Vec<u8>,
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "contact_change", column: "held", row: id }
}

fn code_hash(vault: &Vault, id: Uuid, code: &str) -> Vec<u8> {
    vault.blind().blind("contact code", &format!("{id} {code}")).to_vec()
}

fn read(row: Row) -> Option<Change> {
    Some(Change {
        id: row.id,
        account: row.account_id,
        what: row.what.parse().ok()?,
        step: row.step.parse().ok()?,
        until: row.until,
        tries: row.tries,
        code_hash: row.code_hash,
        held: row.held,
    })
}

impl Change {
    /// What it is about.
    #[must_use]
    pub fn held(&self, key: &Key) -> Held {
        let opened = key.open(place(self.id), &self.held).ok();
        opened.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Whether a code can be tried still.
    #[must_use]
    pub fn open(&self, now: Instant) -> bool {
        self.step == Step::Asked && now < self.until && self.tries < TRIES
    }

    /// Tries a code: the try is counted whatever comes of it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn is(&self, tx: &mut Tx, vault: &Vault, code: &str) -> Result<bool> {
        let counted = tx
            .query(
                "UPDATE contact_change SET tries = tries + 1 WHERE id = $1 AND step = 'asked' AND tries < $2",
            )
            .bind(self.id)
            .bind(TRIES)
            .run()
            .await?;
        let same: bool =
            subtle::ConstantTimeEq::ct_eq(&*code_hash(vault, self.id, code), &*self.code_hash)
                .into();
        Ok(counted == 1 && same)
    }
}

/// Begins one; another of its kind that waits for its code is over.
///
/// # Errors
/// When the database refuses.
pub async fn begin(
    tx: &mut Tx,
    (vault, key): (&Vault, &Key),
    (id, account, what): (Uuid, AccountId, What),
    (code, stop_hash, held): (&str, &[u8], &Held),
    now: Instant,
) -> Result<()> {
    tx.query("UPDATE contact_change SET step = 'over' WHERE account_id = $1 AND what = $2 AND step = 'asked'")
        .bind(account)
        .bind(what.as_str())
        .run()
        .await?;
    tx.query(
        "INSERT INTO contact_change (id, account_id, what, step, asked_at, until, tries, code_hash, stop_hash, held)
         VALUES ($1, $2, $3, 'asked', $4, $5, 0, $6, $7, $8)",
    )
    .bind(id)
    .bind(account)
    .bind(what.as_str())
    .bind(now)
    .bind(now.plus_seconds(CODE_SECONDS))
    .bind(code_hash(vault, id, code))
    .bind(stop_hash)
    .bind(key.seal(place(id), &serde_json::to_vec(held).unwrap_or_default()))
    .run()
    .await?;
    Ok(())
}

macro_rules! found {
    ($where:literal) => {
        concat!(
            "SELECT id, account_id, what, step, until, tries, code_hash, held FROM contact_change WHERE ",
            $where
        )
    };
}

/// Those of an account that wait for a code.
///
/// # Errors
/// When the database refuses.
pub async fn asked(tx: &mut Tx, account: AccountId) -> Result<Vec<Change>> {
    let rows: Vec<Row> = tx
        .query(found!("account_id = $1 AND step = 'asked' ORDER BY asked_at"))
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(read).collect())
}

/// By the hash of the link that stops it.
///
/// # Errors
/// When the database refuses.
pub async fn by_stop(tx: &mut Tx, hash: &[u8]) -> Result<Option<Change>> {
    let row: Option<Row> = tx.query(found!("stop_hash = $1")).bind(hash).optional().await?;
    Ok(row.and_then(read))
}

/// Those of the same account and the same thing that hold now, and were asked after this one.
///
/// # Errors
/// When the database refuses.
pub async fn later(tx: &mut Tx, change: &Change) -> Result<Vec<Change>> {
    let rows: Vec<Row> = tx
        .query(found!(
            "account_id = $1 AND what = $2 AND step = 'done'
             AND asked_at >= (SELECT asked_at FROM contact_change WHERE id = $3) AND id <> $3"
        ))
        .bind(change.account)
        .bind(change.what.as_str())
        .bind(change.id)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(read).collect())
}

/// How many were begun since.
///
/// # Errors
/// When the database refuses.
pub async fn begun_since(tx: &mut Tx, account: AccountId, since: Instant) -> Result<i64> {
    let (count,): (i64,) = tx
        .query("SELECT count(*) FROM contact_change WHERE account_id = $1 AND asked_at > $2")
        .bind(account)
        .bind(since)
        .one()
        .await?;
    Ok(count)
}

/// From one step to the next; false where somebody went before.
///
/// # Errors
/// When the database refuses.
pub async fn go(tx: &mut Tx, id: Uuid, (from, to): (Step, Step), until: Instant) -> Result<bool> {
    let gone = tx
        .query("UPDATE contact_change SET step = $3, until = $4 WHERE id = $1 AND step = $2")
        .bind(id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(until)
        .run()
        .await?;
    Ok(gone == 1)
}

/// What was asked before is of no use to anybody, and goes.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(tx: &mut Tx, before: Instant) -> Result<()> {
    tx.query("DELETE FROM contact_change WHERE asked_at < $1").bind(before).run().await?;
    Ok(())
}

/// Nothing is left of them, whatever step they came to.
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.query("DELETE FROM contact_change WHERE account_id = $1").bind(account).run().await?;
    Ok(())
}
