//! Where somebody is signed in, for their own eyes.

use super::key_id;
use super::sessions::device_place;
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::{AccountId, SessionId};

/// A session as its holder sees it.
#[derive(Debug)]
pub struct Listed {
    /// The session.
    pub id: SessionId,
    /// What the browser says it is.
    pub device: String,
    /// `phone` or `desktop`.
    pub kind: String,
    /// When it began.
    pub since: Instant,
    /// When it was last used.
    pub seen: Instant,
}

/// The complete sessions of an account that still hold, newest first.
///
/// # Errors
/// When the database or the key store refuses.
pub async fn list(app: &App, account: AccountId) -> Result<Vec<Listed>> {
    let now = app.clock.now();
    let key = app.vault.key(key_id(account)).await?;
    let mut tx = app.db.read().await?;
    let rows: Vec<(SessionId, Vec<u8>, String, Instant, Instant)> = tx
        .query(
            "SELECT id, device, access_kind, created_at, seen_at FROM session
             WHERE account_id = $1 AND stage = 'complete' AND ends_at > $2 AND seen_at > $3 ORDER BY id DESC LIMIT 50",
        )
        .bind(account)
        .bind(now)
        .bind(now.plus_seconds(-app.settings.idle_seconds))
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, device, kind, since, seen)| {
            let device = key.open_text(device_place(id), &device).unwrap_or_default();
            Listed { id, device, kind, since, seen }
        })
        .collect())
}
