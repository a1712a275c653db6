//! The outbox.
//!
//! Owns the table `outbox`: to whom, and what a message carries, are sealed
//! under the key of the account it is for.

pub mod failed;
mod queue;

use std::collections::HashMap;
use std::hash::BuildHasher;

pub use queue::{Count, Held, claim, counts, forget};

use uuid::Uuid;
use vault::{Key, KeyId, Place};

use super::model::{Channel, Kind};
use super::{Carries, Outgoing};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::accounts::store as accounts;
use crate::ids::{AccountId, ordered};

/// Puts messages into the outbox, to leave from `due` on (none: they stay here), each sealed under
/// the key of its account; one whose key is gone is left out and has an id all the same. Says their
/// ids, in the same order.
///
/// # Errors
/// When the database refuses.
pub async fn put_all<S: BuildHasher + Sync>(
    tx: &mut Tx,
    keys: &HashMap<KeyId, Key, S>,
    outgoing: &[Outgoing<'_>],
    at: Instant,
    due: Option<Instant>,
) -> Result<Vec<Uuid>> {
    let ids: Vec<Uuid> = outgoing.iter().map(|_| ordered()).collect();
    let sealed = |(one, id): (&Outgoing<'_>, &Uuid)| {
        let key = keys.get(&accounts::key_id(one.account))?;
        let carries =
            Carries { link: one.link.map(str::to_owned), code: one.code.map(str::to_owned) };
        let carries = serde_json::to_vec(&carries).unwrap_or_default();
        let recipient = key.seal_text(place("recipient", *id), one.to.recipient());
        let (kind, language) = (one.kind.as_str(), one.language.code());
        let channel = one.to.channel().as_str();
        let carries = key.seal(place("carries", *id), &carries);
        Some((*id, one.account, recipient, kind, language, channel, carries))
    };
    let rows: Vec<_> = outgoing.iter().zip(&ids).filter_map(sealed).collect();
    let sql = "INSERT INTO outbox (id, account_id, recipient, notice, language, made_at, channel, carries, due_at)
         VALUES {rows}";
    tx.each(
        (sql, 9),
        &rows,
        |query, (id, account, recipient, kind, language, channel, carries)| {
            let query = query.bind(*id).bind(*account).bind(recipient.clone()).bind(*kind);
            query.bind(*language).bind(at).bind(*channel).bind(carries.clone()).bind(due)
        },
    )
    .await?;
    Ok(ids)
}

/// A row of the outbox, still sealed.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Sealed {
    /// Its id.
    pub id: Uuid,
    /// Whose account.
    pub account_id: AccountId,
    recipient: Vec<u8>,
    notice: String,
    /// In which language.
    pub language: String,
    /// When it was put here.
    pub made_at: Instant,
    channel: String,
    carries: Option<Vec<u8>>,
}

/// A notice in the clear.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What it says.
    pub kind: Kind,
    /// By which way.
    pub channel: Channel,
    /// To which address or number.
    pub recipient: String,
    /// What it carries.
    pub carries: Carries,
}

impl Sealed {
    /// What it says; none of a kind that is not known.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        Kind::stored(&self.notice)
    }

    /// By which way it goes.
    #[must_use]
    pub fn channel(&self) -> Channel {
        Channel::stored(&self.channel)
    }

    /// Opens it; `key` is the account's. Nothing when it cannot be opened, or is of no kind known.
    #[must_use]
    pub fn open(&self, key: &Key) -> Option<Kept> {
        let carries = self
            .carries
            .as_deref()
            .and_then(|sealed| key.open(place("carries", self.id), sealed).ok())
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Some(Kept {
            kind: Kind::stored(&self.notice)?,
            channel: Channel::stored(&self.channel),
            recipient: key.open_text(place("recipient", self.id), &self.recipient).ok()?,
            carries,
        })
    }
}

/// The newest notices, at most `limit`.
///
/// # Errors
/// When the database refuses.
pub async fn newest(tx: &mut Tx, limit: i64) -> Result<Vec<Sealed>> {
    tx.query(
        "SELECT id, account_id, recipient, notice, language, made_at, channel, carries FROM outbox
         ORDER BY made_at DESC, id DESC LIMIT $1",
    )
    .bind(limit)
    .all()
    .await
}

/// When a notice of this kind was last put here for an account.
///
/// # Errors
/// When the database refuses.
pub async fn last(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<Option<Instant>> {
    let (last,): (Option<Instant>,) = tx
        .query("SELECT max(made_at) FROM outbox WHERE account_id = $1 AND notice = $2")
        .bind(account)
        .bind(kind.as_str())
        .one()
        .await?;
    Ok(last)
}

/// When a notice of this kind last left for an account.
///
/// # Errors
/// When the database refuses.
pub async fn last_left(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<Option<Instant>> {
    let (left,): (Option<Instant>,) = tx
        .query("SELECT max(sent_at) FROM outbox WHERE account_id = $1 AND notice = $2")
        .bind(account)
        .bind(kind.as_str())
        .one()
        .await?;
    Ok(left)
}

/// Whether a notice of this kind since then went, or may still go: not all of them failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn went(tx: &mut Tx, account: AccountId, kind: Kind, since: Instant) -> Result<bool> {
    let (count,): (i64,) = tx
        .query(
            "SELECT count(*) FROM outbox WHERE account_id = $1 AND notice = $2 AND made_at >= $3 AND failed_at IS NULL",
        )
        .bind(account)
        .bind(kind.as_str())
        .bind(since)
        .one()
        .await?;
    Ok(count > 0)
}

/// Forgets every notice of an account.
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.query("DELETE FROM outbox WHERE account_id = $1").bind(account).run().await?;
    Ok(())
}

fn place(column: &'static str, id: Uuid) -> Place<'static> {
    Place { table: "outbox", column, row: id }
}
