//! From where an account's holder signs in, so that a sign-in from elsewhere can be told.
//!
//! Owns keyed hashes of account, browser and network, each for six months after
//! it was last seen (V3). Holds no address, no name of a device, and lets
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

/// Notes from where somebody signed in.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    tx: &mut Tx,
    vault: &Vault,
    account: AccountId,
    origin: &Origin,
    now: Instant,
) -> Result<Known> {
    let from = data_encoding::HEXLOWER.encode(&origin.whence);
    let mark = vault.blind().blind("known device", &format!("{account} {from}"));
    let known: Option<(Option<Instant>, Option<Instant>)> = tx
        .query(
            "SELECT max(seen_at), max(CASE WHEN mark = $2 THEN seen_at END) FROM known_device WHERE account_id = $1",
        )
        .bind(account)
        .bind(&mark[..16])
        .optional()
        .await?;
    tx.query(
        "INSERT INTO known_device (account_id, mark, seen_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id, mark) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(account)
    .bind(&mark[..16])
    .bind(now)
    .run()
    .await?;
    Ok(match known {
        Some((_, Some(_))) => Known::Before,
        Some((Some(_), None)) => Known::New,
        _ => Known::First,
    })
}
