//! What the holder of an account does: reading a warning, objecting to it or to a block.
//!
//! Owns the account's own side. It opens nothing of a file.

use uuid::Uuid;

use super::jobs::Asked;
use super::store::{self, Case, Objection};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::store::{self as accounts, blocking};

/// What was decided of the own account and can be read, the newest first, with the key to read it.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn own(app: &App, actor: &Actor) -> Result<(Vec<Case>, vault::Key)> {
    let mut tx = app.db.read().await?;
    let cases = store::of_account(&mut tx, actor.account).await?;
    tx.rollback().await?;
    Ok((cases, app.vault.key(accounts::key_id(actor.account)).await?))
}

/// Notes that these warnings were read; another that came since waits to be.
///
/// # Errors
/// When database or log are away.
pub(super) async fn read(app: &App, actor: &Actor, shown: &[Uuid]) -> Result<()> {
    let at = app.clock.now();
    let mut tx = app.db.write().await?;
    let was = store::read(&mut tx, actor.account, shown, at).await?;
    let left = store::other_unread(&mut tx, actor.account, Uuid::nil()).await?;
    blocking::set_warned(&mut tx, actor.account, left).await?;
    if was {
        let line = line(actor, at, (Action::Read, "conduct_case", actor.account.0));
        audit::append(&mut tx, &app.vault, &[line]).await?;
    }
    Ok(tx.commit().await?)
}

/// Objects to a warning or a block, and asks who judged it to judge once more; false where it is too late, or
/// was done before.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn object(app: &App, actor: &Actor, case: Uuid, text: &str) -> Result<bool> {
    let at = app.clock.now();
    let key = app.vault.key(accounts::key_id(actor.account)).await?;
    let mut tx = app.db.write().await?;
    let said = Objection { case, at, text };
    if !store::object(&mut tx, &key, actor.account, &said).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    store::reopen(&mut tx, case, at).await?;
    app.jobs.put_all(&mut tx, &[Asked { report: case, again: true }], at, at).await?;
    let line = line(actor, at, (Action::Create, "conduct_objection", case));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(true)
}

fn line(actor: &Actor, at: Instant, (action, kind, id): (Action, &'static str, Uuid)) -> Line {
    let mut line = Line::of(actor.account.0, at, action, actor.who(None, "user"));
    line.object_kind = Some(kind);
    line.object_id = Some(id);
    line.article = Some("T12.3".to_owned());
    line
}
