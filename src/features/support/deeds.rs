//! What support does for who calls: wrong tries are forgotten, a way back begins, an invitation goes
//! once more.
//!
//! Owns what each needs. Only the invitation needs no check, for it goes to nobody but whom it went
//! to before. Support sees no link, sets no password and no factor, and what it does is told to
//! every known address.

use super::check::{hold, note};
use super::found::Found;
use super::lines;
use super::search::Who;
use crate::app::App;
use crate::audit::{Action, Outcome};
use crate::error::Result;
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::{by_support, factor, tell};
use crate::features::accounts::store::brake;
use crate::features::activation::renew;
use crate::features::notices::Kind;

/// Something support can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deed {
    /// Wrong tries are forgotten.
    Unlock,
    /// The way back of who lost the second factor begins.
    Factor,
    /// The invitation goes once more to where it went.
    Resend,
}

impl Deed {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Unlock, Self::Factor, Self::Resend];

    /// As sent in a form.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Unlock => "unlock",
            Self::Factor => "factor",
            Self::Resend => "resend",
        }
    }

    /// Whether it can be done for this account, the check aside.
    pub(super) fn is_for(self, found: &Found) -> bool {
        let state = &found.state;
        match self {
            Self::Unlock => state.state.comes_in() && state.held_until.is_some(),
            // The second factor of staff opens the files of others: who hires sees who it is.
            Self::Factor => {
                let usable = matches!(state.state, State::Active | State::Closing);
                usable && !state.staff && !found.ways.emails.is_empty()
            }
            Self::Resend => state.state == State::Invited,
        }
    }
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Did {
    /// It was done.
    Done,
    /// The caller was not checked, or too long ago.
    Unchecked,
    /// It is under way already, or was asked too often today.
    Going,
    /// It cannot be done here.
    Not,
}

/// Does it, with its lines.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn does(app: &App, who: Who<'_>, found: &Found, deed: Deed) -> Result<Did> {
    if !deed.is_for(found) {
        return refused(app, who, found, Did::Not).await;
    }
    if deed == Deed::Resend {
        let line = (Action::Rights, Outcome::Done);
        let own = (found.id, found.own.as_slice());
        let at = app.clock.now();
        let sent = renew::renew(app, found.id, None, |_| lines::of(who, own, line, at)).await?;
        return if sent { Ok(Did::Done) } else { refused(app, who, found, Did::Not).await };
    }
    let now = app.clock.now();
    let (mut tx, _, check) = hold(app, who, found, now).await?;
    if check.passed_until(now).is_none() {
        tx.rollback().await?;
        return refused(app, who, found, Did::Unchecked).await;
    }
    if deed == Deed::Factor {
        let by = (found.id, who.known.person);
        match by_support::begin(app, &mut tx, by, now).await? {
            factor::Asked::Mailed => {}
            asked => {
                tx.rollback().await?;
                let did = if asked == factor::Asked::Going { Did::Going } else { Did::Not };
                return refused(app, who, found, did).await;
            }
        }
    } else {
        let hash = found.state.name_hash.as_deref().unwrap_or_default();
        brake::forget(&mut tx, hash).await?;
        tell::all(app, &mut tx, found.id, (Kind::SupportHelped, None), now).await?;
    }
    note(app, tx, who, found, (Action::Rights, Outcome::Done)).await?;
    Ok(Did::Done)
}

/// What came to nothing has its line too.
async fn refused(app: &App, who: Who<'_>, found: &Found, did: Did) -> Result<Did> {
    let line = (Action::Rights, Outcome::Refused);
    let lines = lines::of(who, (found.id, &found.own), line, app.clock.now());
    app.audit.durable(lines).await?;
    Ok(did)
}
