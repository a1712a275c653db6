//! An account that was found, as support sees it: how it stands technically, and nothing of its
//! holder.
//!
//! Owns what is loaded, and that each look has its line. Whoever did not find the account by
//! searching finds nothing here.

use super::model::Check;
use super::search::Who;
use super::{lines, store};
use crate::app::App;
use crate::audit::{Action, Outcome};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::recovery::tell::{self, Ways};
use crate::features::accounts::store::technical::{self, Technical};
use crate::features::accounts::store::{self as accounts, Holder};
use crate::features::notices::store::failed::{self, News};
use crate::ids::{AccountId, ClientId};

/// So long an address that could not be reached is told of, in seconds.
const RECENT: i64 = 30 * 24 * 3600;

/// An account, as support sees it.
pub(super) struct Found {
    /// Its id.
    pub(super) id: AccountId,
    /// How it stands.
    pub(super) state: Technical,
    /// Where its holder is reached.
    pub(super) ways: Ways,
    /// Which of these ways failed lately.
    pub(super) news: News,
    /// How the check of the caller stands.
    pub(super) check: Check,
    /// The user name.
    pub(super) user_name: Option<String>,
    /// The files in which the holder is in care: for the lines alone.
    pub(super) own: Vec<ClientId>,
    /// Now.
    pub(super) at: Instant,
}

/// The account, for whoever found it by searching.
///
/// # Errors
/// `NotFound` for whoever did not, alike for one that is not there; when database, log or key store
/// are away.
pub(super) async fn load(app: &App, who: Who<'_>, id: AccountId) -> Result<Found> {
    let at = app.clock.now();
    let mut tx = app.db.read().await?;
    let check = store::check(&mut tx, (who.actor.account, id), at).await?;
    let check = check.filter(|check| check.is_open(at));
    let state = match check {
        Some(_) => technical::technical(&mut tx, id, app.settings.idle_seconds, at).await?,
        None => None,
    };
    let Some((check, state)) = check.zip(state) else {
        tx.rollback().await?;
        app.audit.durable(vec![lines::refused(who, Some(id), at)]).await?;
        return Err(Error::NotFound);
    };
    let news = failed::news(&mut tx, id, None, at.plus_seconds(-RECENT)).await?;
    let holder = Holder { persons: state.persons.clone(), language: state.language.clone() };
    let (ways, own) = tell::of_holder(app, &mut tx, id, &holder).await?;
    tx.rollback().await?;
    let keys = app.vault.keys(&[accounts::key_id(id)]).await?;
    let user_name = keys.values().next().and_then(|key| state.user_name(key));
    Ok(Found { id, state, ways, news, check, user_name, own, at })
}

impl Found {
    /// Notes that the account was looked at.
    ///
    /// # Errors
    /// When the log is away.
    pub(super) async fn looked_at(&self, app: &App, who: Who<'_>) -> Result<()> {
        let look = (Action::Read, Outcome::Done);
        Ok(app.audit.durable(lines::of(who, (self.id, &self.own), look, self.at)).await?)
    }

    /// Whether its holder is reached at all.
    pub(super) fn is_reached(&self) -> bool {
        !self.ways.emails.is_empty() || !self.ways.mobiles.is_empty()
    }
}
