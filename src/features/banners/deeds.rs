//! Announcing, correcting, ending.
//!
//! Owns the line that each has in the operator's chain, in the transaction of the deed. Who may is
//! the gate's answer.

use rules::staff::Role;
use uuid::Uuid;

use super::model::{AT_ONCE, Banner, Words};
use super::store;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;

/// Who announces: as whom, in which role.
pub(super) type By<'a> = (&'a Actor, &'a Known, Role);

/// What came of announcing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Put {
    /// It stands; sent twice it stands once.
    Stands,
    /// So much is announced that nothing more can be.
    TooMany,
}

/// Announces it.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn announce(app: &App, by: By<'_>, banner: &Banner) -> Result<Put> {
    let now = app.clock.now();
    let key = app.vault.create(store::key_id(banner.id)).await?;
    let mut tx = app.db.write().await?;
    let standing = store::current(&mut tx, now).await?;
    if standing.len() >= AT_ONCE && standing.iter().all(|one| one.id != banner.id) {
        tx.rollback().await?;
        return Ok(Put::TooMany);
    }
    let sealed = store::seal(&key, banner.id, &banner.words);
    let made = store::put(&mut tx, banner, sealed, (by.1.person, now)).await?;
    finish(app, tx, by, (banner.id, Action::Create, now), made).await?;
    Ok(Put::Stands)
}

/// Says it otherwise; false where it is over.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn correct(
    app: &App,
    by: By<'_>,
    id: Uuid,
    (ends, words): (Option<Instant>, &Words),
) -> Result<bool> {
    let now = app.clock.now();
    let key = app.vault.key(store::key_id(id)).await?;
    let mut tx = app.db.write().await?;
    let said = (ends, store::seal(&key, id, words));
    let done = store::correct(&mut tx, id, said, (by.1.person, now)).await?;
    finish(app, tx, by, (id, Action::Update, now), done).await
}

/// Ends it at once; false where it is over.
///
/// # Errors
/// When database or log are away.
pub(super) async fn end(app: &App, by: By<'_>, id: Uuid) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let done = store::end(&mut tx, id, (by.1.person, now)).await?;
    finish(app, tx, by, (id, Action::Delete, now), done).await
}

/// The line, the end of the transaction, and what this process knows from now on; the others hear
/// it ring.
async fn finish(
    app: &App,
    mut tx: Tx,
    (actor, known, role): By<'_>,
    (id, action, now): (Uuid, Action, Instant),
    done: bool,
) -> Result<bool> {
    if !done {
        tx.rollback().await?;
        return Ok(false);
    }
    let who = actor.who(Some(known), role.as_str());
    let mut line = Line::of(known.provider.0, now, action, who);
    (line.object_kind, line.object_id) = (Some("banner"), Some(id));
    line.ground = "staff";
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    app.live.hurry();
    if let Err(error) = app.banners.refresh(&app.db, &app.vault, now).await {
        tracing::warn!(%error, "what is announced could not be read");
    }
    Ok(true)
}
