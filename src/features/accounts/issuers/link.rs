//! Linking an account to what an issuer calls its holder, and undoing that.
//!
//! Owns that both stand in the account's chain and are told to every address of the holder. Only
//! the holder links, in an own session with a fresh proof on both sides.

use super::Issuer;
use super::answer::Named;
use super::arrive::Arrived;
use super::model::Trouble;
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::recovery::tell;
use crate::features::accounts::sessions::{self, Origin};
use crate::features::accounts::sign_in;
use crate::features::accounts::store::{self, subjects};
use crate::features::notices::Kind;

/// Links the account of whoever asks. Where its provider demands this door, a new session begins by
/// it: the old one would come no further.
pub(super) async fn add(
    app: &App,
    issuer: &Issuer,
    actor: &Actor,
    named: &Named,
    origin: &Origin,
) -> Result<std::result::Result<Arrived, Trouble>> {
    if !issuer.door.opens(&actor.in_all_roles()) {
        return Ok(Err(Trouble::Unknown));
    }
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, actor.account).await?;
    let new = (actor.account, issuer.key.as_str(), named.found_by.as_slice());
    if !subjects::add(&mut tx, new, now).await? {
        tx.rollback().await?;
        return Ok(Err(Trouble::Taken));
    }
    // The issuer took its time: whoever was signed out meanwhile links nothing.
    if !sessions::proved(&mut tx, actor, now).await? {
        tx.rollback().await?;
        return Ok(Err(Trouble::Old));
    }
    note(app, &mut tx, actor, issuer, Action::Create).await?;
    let token = if issuer.door.wants(&actor.in_all_roles(), &actor.method) {
        sessions::end(&mut tx, actor.account, actor.session).await?;
        let method = issuer.door.method();
        Some(sign_in::complete(app, &mut tx, actor.account, method, origin).await?)
    } else {
        None
    };
    tx.commit().await?;
    Ok(Ok(Arrived::Linked(token)))
}

/// Undoes it, and ends every other session; false when there is nothing to undo, or its provider
/// demands it.
///
/// # Errors
/// When database, log or key store are away.
pub async fn remove(app: &App, actor: &Actor, issuer: &Issuer) -> Result<bool> {
    let mut tx = app.db.write().await?;
    sessions::hold(&mut tx, actor.session).await?;
    let demanded = issuer.door.required && issuer.door.opens(&actor.in_all_roles());
    if demanded || !subjects::remove(&mut tx, actor.account, &issuer.key).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    let now = app.clock.now();
    ended::end_all(&mut tx, actor.account, Some(actor.session), Why::Factor, now).await?;
    sessions::renew(&mut tx, actor).await?;
    note(app, &mut tx, actor, issuer, Action::Delete).await?;
    tx.commit().await?;
    Ok(true)
}

async fn note(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    issuer: &Issuer,
    action: Action,
) -> Result<()> {
    let now = app.clock.now();
    let mut line = Line::of(actor.account.0, now, action, actor.who(None, "user"));
    line.object_kind = Some(match issuer.door.kind {
        crate::config::IssuerKind::Staff => "organisation_link",
        crate::config::IssuerKind::Broker => "broker_link",
    });
    let what = (Kind::AccountChanged, Some("/me/factors"));
    tell::all(app, tx, actor.account, what, now).await?;
    Ok(audit::append(tx, &app.vault, &[line]).await?)
}
