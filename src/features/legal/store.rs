//! Of which versions everybody was told.
//!
//! Owns `announced_text`. Who accepted or saw what stands with the accounts.

use super::Kind;
use crate::clock::Instant;
use crate::db::{Result, Tx};

/// Notes that everybody is told of a version; false where that was noted before.
///
/// # Errors
/// When the database refuses.
pub(super) async fn announce(
    tx: &mut Tx,
    (kind, label): (Kind, &str),
    version: i64,
    at: Instant,
) -> Result<bool> {
    let noted = tx
        .query(
            "INSERT INTO announced_text (label, kind, version, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (label, kind, version) DO NOTHING",
        )
        .bind(label)
        .bind(kind.as_str())
        .bind(version)
        .bind(at)
        .run()
        .await?;
    Ok(noted == 1)
}

/// The versions of which everybody was told already.
///
/// # Errors
/// When the database refuses.
pub(super) async fn announced(tx: &mut Tx) -> Result<Vec<(String, String, i64)>> {
    tx.query("SELECT label, kind, version FROM announced_text").all().await
}
