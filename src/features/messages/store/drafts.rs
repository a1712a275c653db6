//! What somebody was still writing: kept for its writer, whatever becomes of
//! the page, until it is sent or thrown away.
//!
//! Owns the table of drafts. They are the account's own data, sealed under the
//! account's key: a draft says nothing about a file that its writer did not type.

use serde::{Deserialize, Serialize};
use vault::{Blind, Key, Place};

use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts;
use crate::features::messages::derived;
use crate::ids::{AccountId, DraftId};

/// How long a draft is kept after it was last written in, in seconds: thirty days.
const KEPT: i64 = DRAFTS_KEPT_DAYS * 24 * 3600;

/// For so many days a draft is kept after it was last touched.
pub const DRAFTS_KEPT_DAYS: i64 = 30;

/// So many drafts an account may have; the oldest goes first.
const MOST: i64 = 20;

/// Something that was being written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The form's own id, which makes the same thing sent twice one.
    pub form: String,
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

impl Draft {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.subject.trim().is_empty() && self.text.trim().is_empty()
    }
}

/// Keeps what is being written in a form of the page at `path`, in place of what
/// was kept of that form; an empty one is thrown away.
///
/// # Errors
/// When database or key store are away.
pub async fn keep_draft(app: &App, account: AccountId, path: &str, draft: &Draft) -> Result<()> {
    let key = app.vault.key(accounts::store::key_id(account)).await?;
    let (id, now) = (id_of(app.vault.blind(), account, path, &draft.form), app.clock.now());
    let mut tx = app.db.write().await?;
    if draft.is_empty() {
        remove(&mut tx, account, id).await?;
        return Ok(tx.commit().await?);
    }
    let body = serde_json::to_vec(draft).map_err(anyhow::Error::from)?;
    tx.query(
        "INSERT INTO draft (id, account_id, path, body, saved_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
    )
    .bind(id)
    .bind(account)
    .bind(path)
    .bind(key.seal(place(id), &body))
    .bind(now)
    .run()
    .await?;
    tx.query(
        "DELETE FROM draft WHERE account_id = $1 AND saved_at < (SELECT min(saved_at) FROM (
             SELECT saved_at FROM draft WHERE account_id = $1 ORDER BY saved_at DESC LIMIT $2) newest)",
    )
    .bind(account)
    .bind(MOST)
    .run()
    .await?;
    Ok(tx.commit().await?)
}

/// What was being written on the page at `path`: `wanted`, or else the newest.
///
/// # Errors
/// When database or key store are away.
pub async fn draft_of(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    path: &str,
    wanted: Option<DraftId>,
) -> Result<Option<Draft>> {
    let row: Option<(DraftId, Vec<u8>)> = tx
        .query(
            "SELECT id, body FROM draft WHERE account_id = $1 AND path = $2
             ORDER BY CASE WHEN id = $3 THEN 0 ELSE 1 END, saved_at DESC, id LIMIT 1",
        )
        .bind(account)
        .bind(path)
        .bind(wanted)
        .optional()
        .await?;
    let Some((id, body)) = row else { return Ok(None) };
    let key = app.vault.key(accounts::store::key_id(account)).await?;
    Ok(open(&key, id, &body))
}

/// A draft in the list of its writer.
#[derive(Clone, Debug)]
pub struct Kept {
    /// To throw it away by.
    pub id: DraftId,
    /// The page on which it was written.
    pub path: String,
    /// What was typed.
    pub draft: Draft,
    /// When it was last kept.
    pub saved: Instant,
}

/// All drafts of an account, the newest first.
///
/// # Errors
/// When database or key store are away.
pub async fn drafts(app: &App, account: AccountId) -> Result<Vec<Kept>> {
    let mut tx = app.db.read().await?;
    let rows: Vec<(DraftId, String, Vec<u8>, Instant)> = tx
        .query(
            "SELECT id, path, body, saved_at FROM draft WHERE account_id = $1 ORDER BY saved_at DESC LIMIT $2",
        )
        .bind(account)
        .bind(MOST)
        .all()
        .await?;
    tx.rollback().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = app.vault.key(accounts::store::key_id(account)).await?;
    let kept = |(id, path, body, saved): (DraftId, String, Vec<u8>, Instant)| {
        Some(Kept { id, path, draft: open(&key, id, &body)?, saved })
    };
    Ok(rows.into_iter().filter_map(kept).collect())
}

/// Throws a draft of this account away.
///
/// # Errors
/// When the database is away.
pub async fn discard(app: &App, account: AccountId, id: DraftId) -> Result<()> {
    let mut tx = app.db.write().await?;
    remove(&mut tx, account, id).await?;
    Ok(tx.commit().await?)
}

/// Throws away what nobody wrote in for thirty days.
///
/// # Errors
/// When the database is away.
pub async fn sweep_drafts(app: &App) -> Result<()> {
    let oldest = app.clock.now().plus_seconds(-KEPT);
    let mut tx = app.db.write().await?;
    tx.query("DELETE FROM draft WHERE saved_at < $1").bind(oldest).run().await?;
    Ok(tx.commit().await?)
}

/// What was written in this form of the page at `path` is sent: its draft goes
/// in the same transaction.
///
/// # Errors
/// When the database refuses.
pub async fn sent(
    tx: &mut Tx,
    blind: &Blind,
    account: AccountId,
    path: &str,
    form: &str,
) -> crate::db::Result<()> {
    remove(tx, account, id_of(blind, account, path, form)).await
}

async fn remove(tx: &mut Tx, account: AccountId, id: DraftId) -> crate::db::Result<()> {
    tx.query("DELETE FROM draft WHERE id = $1 AND account_id = $2")
        .bind(id)
        .bind(account)
        .run()
        .await?;
    Ok(())
}

/// Throws away everything an account was writing.
///
/// # Errors
/// When the database refuses.
pub async fn forget_drafts(tx: &mut Tx, account: AccountId) -> crate::db::Result<()> {
    tx.query("DELETE FROM draft WHERE account_id = $1").bind(account).run().await?;
    Ok(())
}

/// One form of one page has one draft.
fn id_of(blind: &Blind, account: AccountId, path: &str, form: &str) -> DraftId {
    DraftId(derived(blind, "draft", &[account.0], form, path))
}

fn open(key: &Key, id: DraftId, body: &[u8]) -> Option<Draft> {
    serde_json::from_slice(&key.open(place(id), body).ok()?).ok()
}

fn place(id: DraftId) -> Place<'static> {
    Place { table: "draft", column: "body", row: id.0 }
}
