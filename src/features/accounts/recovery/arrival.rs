//! What a sign-in says about the ones before it.
//!
//! Owns two consequences: whoever signs in the usual way needs no way back in,
//! so any that is under way stops; and a sign-in from a place that was never
//! seen, or by a way that was not used there, is told everywhere, so that a stolen password does not go unseen.

use super::{stop, tell};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::known::{self, Known};
use crate::features::accounts::sessions::Origin;
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// Somebody came in: from where, and in place of which way back.
///
/// # Errors
/// When database, log or key store are away.
pub(in crate::features::accounts) async fn arrived(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    (method, origin): (&str, &Origin),
    now: Instant,
) -> Result<()> {
    stop::not_needed(app, tx, account, (method, origin), now).await?;
    if known::note(tx, &app.vault, account, (method, origin), now).await? == Known::New {
        tell::all(app, tx, account, (Kind::NewDevice, Some("/me#sessions")), now).await?;
    }
    Ok(())
}
