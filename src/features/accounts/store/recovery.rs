//! The ways back in, row by row.
//!
//! Owns their steps: each is gone once, by whoever comes first. Links stand
//! here as hashes, the secret of a new app and how somebody was recognised
//! sealed under the account's key.

use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::recovery::model::{Lost, Step};
use crate::ids::{AccountId, PersonId};

/// A way back in, before it is stored.
pub struct New<'a> {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: AccountId,
    /// What was lost.
    pub lost: Lost,
    /// With which step it begins.
    pub step: Step,
    /// Until when that step holds; the waiting, until when it lasts.
    pub until: Instant,
    /// Under which its link is found.
    pub link_hash: Option<Vec<u8>>,
    /// Under which the link that stops it is found.
    pub stop_hash: Option<Vec<u8>>,
    /// The secret of the new app.
    pub secret: Option<&'a [u8]>,
    /// How the practice recognised its holder, and when.
    pub identity: Option<&'a str>,
    /// Who began it for somebody else.
    pub made_by: Option<PersonId>,
}

/// A way back in. Not `Debug`: what it holds must not end in a trace.
pub struct Recovery {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: AccountId,
    /// What was lost.
    pub lost: Lost,
    /// How far it is.
    pub step: Step,
    /// When it was begun.
    pub asked: Instant,
    /// Until when this step holds; the waiting, until when it lasts.
    pub until: Instant,
    /// Which coordinator began it; none: the holder.
    pub made_by: Option<PersonId>,
    secret: Option<Vec<u8>>,
}

impl Recovery {
    /// The secret of the new app.
    #[must_use]
    pub fn secret(&self, key: &Key) -> Option<Vec<u8>> {
        key.open(place(self.id, "secret"), self.secret.as_deref()?).ok()
    }

    /// Whether it is under way still. Waiting lasts until something ends it.
    #[must_use]
    pub fn holds(&self, now: Instant) -> bool {
        match self.step {
            Step::Mailed | Step::Ready => now < self.until,
            Step::Waiting => true,
            Step::Done | Step::Stopped => false,
        }
    }
}

#[derive(crate::db::FromRow)]
struct Row {
    id: Uuid,
    account_id: AccountId,
    kind: String,
    step: String,
    asked_at: Instant,
    until: Instant,
    secret: Option<Vec<u8>>,
    made_by: Option<PersonId>,
}

fn place(id: Uuid, column: &'static str) -> Place<'static> {
    Place { table: "recovery", column, row: id }
}

fn read(row: Row) -> Option<Recovery> {
    Some(Recovery {
        id: row.id,
        account: row.account_id,
        lost: row.kind.parse().ok()?,
        step: row.step.parse().ok()?,
        asked: row.asked_at,
        until: row.until,
        made_by: row.made_by,
        secret: row.secret,
    })
}

macro_rules! found {
    ($where:literal) => {
        concat!("SELECT id, account_id, kind, step, asked_at, until, secret, made_by FROM recovery WHERE ", $where)
    };
}

/// By the hash of its link.
///
/// # Errors
/// When the database refuses.
pub async fn by_link(tx: &mut Tx, hash: &[u8]) -> Result<Option<Recovery>> {
    let row: Option<Row> = tx.query(found!("link_hash = $1")).bind(hash).optional().await?;
    Ok(row.and_then(read))
}

/// By the hash of the link that stops it.
///
/// # Errors
/// When the database refuses.
pub async fn by_stop(tx: &mut Tx, hash: &[u8]) -> Result<Option<Recovery>> {
    let row: Option<Row> = tx.query(found!("stop_hash = $1")).bind(hash).optional().await?;
    Ok(row.and_then(read))
}

/// By its id.
///
/// # Errors
/// When the database refuses.
pub async fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Recovery>> {
    let row: Option<Row> = tx.query(found!("id = $1")).bind(id).optional().await?;
    Ok(row.and_then(read))
}

/// Those of an account that nothing has ended; one whose time is over among them.
///
/// # Errors
/// When the database refuses.
pub async fn open(tx: &mut Tx, account: AccountId) -> Result<Vec<Recovery>> {
    let rows: Vec<Row> = tx
        .query(found!("account_id = $1 AND step IN ('mailed', 'waiting', 'ready') ORDER BY id"))
        .bind(account)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(read).collect())
}

/// How many of this kind were begun since.
///
/// # Errors
/// When the database refuses.
pub async fn asked(tx: &mut Tx, account: AccountId, lost: Lost, since: Instant) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(
            "SELECT count(*) FROM recovery WHERE account_id = $1 AND kind = $2 AND asked_at > $3",
        )
        .bind(account)
        .bind(lost.as_str())
        .bind(since)
        .one()
        .await?;
    Ok(count)
}

/// Begins one.
///
/// # Errors
/// `Taken` where one of its kind is under way.
pub async fn begin(tx: &mut Tx, key: &Key, new: &New<'_>, now: Instant) -> Result<()> {
    tx.query(
        "INSERT INTO recovery (id, account_id, kind, step, asked_at, until, link_hash, stop_hash, secret, identity,
            made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.lost.as_str())
    .bind(new.step.as_str())
    .bind(now)
    .bind(new.until)
    .bind(new.link_hash.clone())
    .bind(new.stop_hash.clone())
    .bind(new.secret.map(|secret| key.seal(place(new.id, "secret"), secret)))
    .bind(new.identity.map(|text| key.seal_text(place(new.id, "identity"), text)))
    .bind(new.made_by)
    .run()
    .await?;
    Ok(())
}

/// From one step to the next; false where somebody went before. Another link takes the place of
/// the one there was, if there is another.
///
/// # Errors
/// When the database refuses.
pub async fn go(
    tx: &mut Tx,
    id: Uuid,
    (from, to): (Step, Step),
    until: Instant,
    link_hash: Option<Vec<u8>>,
) -> Result<bool> {
    let gone = tx
        .query(
            "UPDATE recovery SET step = $3, until = $4, link_hash = COALESCE($5, link_hash)
             WHERE id = $1 AND step = $2",
        )
        .bind(id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(until)
        .bind(link_hash)
        .run()
        .await?;
    Ok(gone == 1)
}

/// Ends one that is under way, whichever step it has come to; false where it was ended before.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, id: Uuid, now: Instant) -> Result<bool> {
    let ended = tx
        .query(
            "UPDATE recovery SET step = 'stopped', until = $2 WHERE id = $1 AND step IN ('mailed', 'waiting', 'ready')",
        )
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(ended == 1)
}

/// Another one comes in the place of what is under way.
///
/// # Errors
/// When the database refuses.
pub async fn replace(tx: &mut Tx, account: AccountId, lost: Lost) -> Result<()> {
    tx.query(
        "UPDATE recovery SET step = 'stopped' WHERE account_id = $1 AND kind = $2
         AND step IN ('mailed', 'waiting', 'ready')",
    )
    .bind(account)
    .bind(lost.as_str())
    .run()
    .await?;
    Ok(())
}
