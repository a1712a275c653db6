//! What was typed when the session had just ended (rulebook, "never loses").
//!
//! Owns one sealed form an account and path, for a day. Its holder gets it
//! back on the page of the form, once.

use vault::Place;

use super::key_id;
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::AccountId;

/// How long a form is kept, in seconds.
const KEPT: i64 = 24 * 3600;

/// So many are kept for one account; the oldest goes first.
const MOST: i64 = 20;

/// The longest path that is kept: no form of the portal has a longer one.
const LONGEST: usize = 300;

/// Keeps `body` for `path`, replacing what was kept there before.
///
/// # Errors
/// When database or key store are away.
pub async fn keep(app: &App, account: AccountId, path: &str, body: &[u8]) -> Result<()> {
    if path.len() > LONGEST {
        return Ok(());
    }
    let key = app.vault.key(key_id(account)).await?;
    let sealed = key.seal(place(account), body);
    let mut tx = app.db.write().await?;
    tx.query(
        "INSERT INTO kept_form (account_id, path, body, kept_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, path) DO UPDATE SET body = excluded.body, kept_at = excluded.kept_at",
    )
    .bind(account)
    .bind(path)
    .bind(sealed)
    .bind(app.clock.now())
    .run()
    .await?;
    tx.query(
        "DELETE FROM kept_form WHERE account_id = $1 AND path NOT IN
            (SELECT path FROM kept_form WHERE account_id = $1 ORDER BY kept_at DESC, path LIMIT $2)",
    )
    .bind(account)
    .bind(MOST)
    .run()
    .await?;
    Ok(tx.commit().await?)
}

/// Gives back what was kept for `path`, and forgets it.
///
/// # Errors
/// When database or key store are away.
pub async fn take<T: serde::de::DeserializeOwned>(
    app: &App,
    account: AccountId,
    path: &str,
) -> Result<Option<T>> {
    let mut tx = app.db.read().await?;
    let kept: Option<(Vec<u8>, Instant)> = tx
        .query("SELECT body, kept_at FROM kept_form WHERE account_id = $1 AND path = $2")
        .bind(account)
        .bind(path)
        .optional()
        .await?;
    drop(tx);
    let Some((body, kept_at)) = kept else {
        return Ok(None);
    };
    let mut tx = app.db.write().await?;
    tx.query("DELETE FROM kept_form WHERE account_id = $1 AND path = $2")
        .bind(account)
        .bind(path)
        .run()
        .await?;
    tx.commit().await?;
    if kept_at.plus_seconds(KEPT) < app.clock.now() {
        return Ok(None);
    }
    let key = app.vault.key(key_id(account)).await?;
    let Ok(body) = key.open(place(account), &body) else {
        return Ok(None);
    };
    Ok(crate::web::form::parse(&body))
}

fn place(account: AccountId) -> Place<'static> {
    Place { table: "kept_form", column: "body", row: account.0 }
}
