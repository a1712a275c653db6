//! From where an account's holder signs in, and how, so that a sign-in from elsewhere can be told.
//!
//! Owns keyed hashes of account, browser and network, and of the way of signing in beside them, each
//! for six months after it was last seen (V3): a mother on the same network with the same kind of
//! phone, who comes in by another way, is news. Holds no address, no name of a device, and lets
//! nobody in: whoever comes from a known place still proves who they are.

use vault::Vault;

use super::sessions::Origin;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::AccountId;

/// What a sign-in is, seen from the account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// The very first.
    First,
    /// From where its holder came before.
    Before,
    /// From somewhere else.
    New,
}

/// Whether the holder of this account signed in from there before.
///
/// # Errors
/// When the database refuses.
pub async fn is(tx: &mut Tx, vault: &Vault, account: AccountId, origin: &Origin) -> Result<bool> {
    let row: Option<(Instant,)> = tx
        .query("SELECT seen_at FROM known_device WHERE account_id = $1 AND mark = $2")
        .bind(account)
        .bind(&mark(vault, account, origin, "")[..16])
        .optional()
        .await?;
    Ok(row.is_some())
}

fn mark(vault: &Vault, account: AccountId, origin: &Origin, method: &str) -> [u8; 32] {
    let from = data_encoding::HEXLOWER.encode(&origin.whence);
    vault.blind().blind("known device", format!("{account} {from} {method}").trim_end())
}

/// Notes from where somebody signed in, and by which way.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    tx: &mut Tx,
    vault: &Vault,
    account: AccountId,
    (method, origin): (&str, &Origin),
    now: Instant,
) -> Result<Known> {
    let (place, way) = (mark(vault, account, origin, ""), mark(vault, account, origin, method));
    let known: Option<(Option<Instant>, Option<Instant>)> = tx
        .query(
            "SELECT max(seen_at), max(CASE WHEN mark = $2 THEN seen_at END) FROM known_device WHERE account_id = $1",
        )
        .bind(account)
        .bind(&way[..16])
        .optional()
        .await?;
    tx.query(
        "INSERT INTO known_device (account_id, mark, seen_at) VALUES ($1, $2, $3), ($1, $4, $3)
         ON CONFLICT (account_id, mark) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(account)
    .bind(&way[..16])
    .bind(now)
    .bind(&place[..16])
    .run()
    .await?;
    Ok(match known {
        Some((_, Some(_))) => Known::Before,
        Some((Some(_), None)) => Known::New,
        _ => Known::First,
    })
}
