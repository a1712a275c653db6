//! Saying no to a way back in: by a link of any notice, from any session, by
//! signing in as usual.
//!
//! Owns that, its lines, and the telling of it. It ends what was begun, and
//! changes nothing of the account.

use super::model::Lost;
use super::{links, tell};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line, Who};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in;
use crate::features::accounts::store::recovery::{self, Recovery};
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// What a link to stop is about, if it can be stopped still.
///
/// # Errors
/// When the database is away.
pub async fn of_link(app: &App, value: &str) -> Result<Option<Recovery>> {
    let mut tx = app.db.read().await?;
    let found = recovery::by_stop(&mut tx, &links::hash(value)).await?;
    Ok(found.filter(|found| found.holds(app.clock.now())))
}

/// Stops it by its link; false where somebody did before.
///
/// # Errors
/// When database, log or key store are away.
pub async fn by_link(app: &App, found: &Recovery, origin: &Origin) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if !recovery::end(&mut tx, found.id, now).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    let who = sign_in::who(Some(found.account), "link", origin);
    stopped(app, &mut tx, found, who, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Stops all that is under way for the account of whoever asks.
///
/// # Errors
/// When database, log or key store are away.
pub async fn by_holder(app: &App, actor: &Actor) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let who = actor.who(None, "user");
    every(app, &mut tx, actor.account, &who, now).await?;
    Ok(tx.commit().await?)
}

/// Whoever signs in as usual has lost nothing.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn not_needed(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    (method, origin): (&str, &Origin),
    now: Instant,
) -> Result<()> {
    let who = sign_in::who(Some(account), method, origin);
    every(app, tx, account, &who, now).await
}

async fn every(app: &App, tx: &mut Tx, account: AccountId, who: &Who, now: Instant) -> Result<()> {
    for found in recovery::open(tx, account).await? {
        // One whose time is over ends quietly.
        if recovery::end(tx, found.id, now).await? && found.holds(now) {
            stopped(app, tx, &found, who.clone(), now).await?;
        }
    }
    Ok(())
}

async fn stopped(app: &App, tx: &mut Tx, found: &Recovery, who: Who, now: Instant) -> Result<()> {
    let mut line = Line::of(found.account.0, now, Action::Delete, who);
    line.object_kind = Some("recovery");
    line.object_id = Some(found.id);
    audit::append(tx, &app.vault, &[line]).await?;
    // A link to a new password was told to nobody else, and dies quietly.
    if found.lost == Lost::Password {
        return Ok(());
    }
    tell::all(app, tx, found.account, (Kind::RecoverStopped, None), now).await
}
