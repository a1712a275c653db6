//! Proving once more that the one who asks is the holder of the account.
//!
//! Owns how long a proof is good for what opens more to others (T3.2), and for what changes the
//! account itself. It says nothing of what may be done with it.

use super::factors::check::{Asked, Checked, check};
use super::factors::{Given, Way};
use super::recovery::tell;
use super::sessions::{self, Origin};
use super::store;
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::notices::Kind;

/// For so many seconds a proof is good.
const GOOD_FOR: i64 = 15 * 60;

/// Whether the last proof, signing in or another since, is too old by now. Staff who came in by a
/// weaker way than staff may prove with have not proved anything yet.
#[must_use]
pub fn is_due(actor: &Actor, now: Instant) -> bool {
    is_due_for_own(actor, now) || came_in_weakly(actor)
}

/// The same for one's own factors: a recovery code is there to set up another.
#[must_use]
pub fn is_due_for_own(actor: &Actor, now: Instant) -> bool {
    now >= actor.proved.plus_seconds(GOOD_FOR)
}

/// Whether it is staff who came in by a way that staff may not prove with, and proved nothing since.
#[must_use]
pub fn came_in_weakly(actor: &Actor) -> bool {
    let weakly = [Way::Text, Way::Recovery].map(Way::after_password);
    actor.is_staff() && actor.proved == actor.since && weakly.contains(&actor.method.as_str())
}

/// How a try ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proof {
    /// It was right, and the session has a fresh proof.
    Right,
    /// It was wrong, or used before.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
}

/// Tries six digits: of the app, for who has one; else those that were sent.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_code(app: &App, actor: &Actor, code: &str, origin: &Origin) -> Result<Proof> {
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?;
    drop(tx);
    let has_app = secrets.is_some_and(|secrets| secrets.has_app());
    let given = if has_app { Given::App(code) } else { Given::Text(code) };
    with(app, actor, given, origin).await
}

/// Tries a proof for the session of whoever asks, under a brake of its own. Of a session that was
/// ended meanwhile none is right.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with(app: &App, actor: &Actor, given: Given<'_>, origin: &Origin) -> Result<Proof> {
    let (mut tx, weaker) = match check(app, actor, Asked::Again, given, origin).await? {
        Checked::Right { tx, weaker } => (tx, weaker),
        Checked::Wrong => return Ok(Proof::Wrong),
        Checked::Wait(seconds) => return Ok(Proof::Wait(seconds)),
    };
    let now = app.clock.now();
    let mut line = Line::of(actor.account.0, now, Action::SignIn, actor.who(None, "user"));
    line.object_kind = Some(match given.way() {
        Way::Passkey => "proof_passkey",
        Way::App => "proof",
        Way::Text => "proof_text",
        Way::Recovery => "proof_recovery",
    });
    line.object_id = Some(actor.session.0);
    if !sessions::proved(&mut tx, actor, now).await? {
        tx.rollback().await?;
        return Ok(Proof::Wrong);
    }
    if weaker {
        let told = (Kind::WeakerWay, Some("/me/factors"));
        tell::all(app, &mut tx, actor.account, told, now).await?;
    }
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Proof::Right)
}
