//! Proving once more, with a code, that the one who asks is the holder of the account.
//!
//! Owns how long a proof is good for what opens more to others (T3.2). It says
//! nothing of what may be done with it.

use super::sessions::{self, Origin};
use super::sign_in::{self, Checked, Tried};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::error::Result;

/// For so many seconds a proof is good.
const GOOD_FOR: i64 = 15 * 60;

/// Whether the last proof, signing in or a code since, is too old by now.
#[must_use]
pub fn is_due(actor: &Actor, now: Instant) -> bool {
    now >= actor.proved.plus_seconds(GOOD_FOR)
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

/// Tries a code for the session of whoever asks, under the brake of signing in.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_code(app: &App, actor: &Actor, code: &str, origin: &Origin) -> Result<Proof> {
    match sign_in::check_code(app, actor.account, code, origin).await? {
        Checked::Right(mut tx) => {
            let now = app.clock.now();
            let mut line = Line::of(actor.account.0, now, Action::SignIn, actor.who(None, "user"));
            line.object_kind = Some("proof");
            line.object_id = Some(actor.session.0);
            sessions::proved(&mut tx, actor.session, now).await?;
            audit::append(&mut tx, &app.vault, &[line]).await?;
            tx.commit().await?;
            Ok(Proof::Right)
        }
        Checked::Not(Tried::Wait(seconds)) => Ok(Proof::Wait(seconds)),
        Checked::Not(_) => Ok(Proof::Wrong),
    }
}
