//! What is done after somebody asked for a way back in, when nobody waits for it.
//!
//! Owns two kinds of job: looking whether there is an account and a mailbox to
//! send a link to, and ending the three days. What they find is told by notice
//! alone, never to who asked.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{
    LINK_IN_HAND, LINK_SECONDS, LINKS_A_DAY, LINKS_APART, Lost, READY_SECONDS, Step,
};
use super::{links, tell};
use crate::access::Work;
use crate::app::App;
use crate::audit::Action;
use crate::error::Result;
use crate::features::accounts::store;
use crate::features::accounts::store::recovery::{self, New};
use crate::features::notices::{self, Kind};
use crate::ids::AccountId;
use crate::jobs::{Failure, Job};

/// Somebody lost a password; of a name that is nobody's there is no account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LostPassword {
    /// Whose.
    pub account: Option<AccountId>,
}

impl Job for LostPassword {
    const KIND: &'static str = "lost_password";

    fn about(&self) -> Option<Uuid> {
        self.account.map(|account| account.0)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        match self.account {
            Some(account) => Ok(send(app, work, account).await?),
            None => Ok(()),
        }
    }
}

/// Whether another link may take the place of the last: anybody who knows a user name can ask, and
/// that is to fill no mailbox, nor to kill a link that its reader holds.
async fn is_due(work: &mut Work, account: AccountId) -> Result<bool> {
    let now = work.at();
    for (most, seconds) in [(1, LINKS_APART), (LINKS_A_DAY, 24 * 3600)] {
        let since = now.plus_seconds(-seconds);
        if recovery::asked(work.tx(), account, Lost::Password, since).await? >= most {
            return Ok(false);
        }
    }
    let open = recovery::open(work.tx(), account).await?;
    if !open.iter().any(|one| one.lost == Lost::Password && one.holds(now)) {
        return Ok(true);
    }
    let left = notices::store::last_left(work.tx(), account, Kind::Recover).await?;
    Ok(left.is_none_or(|left| left <= now.plus_seconds(-LINK_IN_HAND)))
}

/// Sends the link, where there is a mailbox and it is due.
async fn send(app: &App, work: &mut Work, account: AccountId) -> Result<()> {
    let now = work.at();
    if !is_due(work, account).await? {
        return Ok(());
    }
    let ways = tell::ways(app, work.tx(), account).await?;
    let Some(ways) = ways.filter(|ways| !ways.emails.is_empty()) else { return Ok(()) };
    let key = app.vault.key(store::key_id(account)).await?;
    // The newest link alone is good.
    recovery::replace(work.tx(), account, Lost::Password).await?;
    let id = crate::ids::ordered();
    let link = links::onward(&app.vault, id, Step::Mailed);
    let new = New {
        id,
        account,
        lost: Lost::Password,
        step: Step::Mailed,
        until: now.plus_seconds(LINK_SECONDS),
        link_hash: Some(links::hash(&link)),
        stop_hash: None,
        secret: None,
        identity: None,
        made_by: None,
    };
    recovery::begin(work.tx(), &key, &new, now).await?;
    ways.mail(app, work.tx(), (Kind::Recover, &links::onward_path(&link)), now).await?;
    work.beside(account.0, Action::Create, ("recovery", id));
    Ok(())
}

/// The days in which a way back in can be stopped are over.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WaitIsOver {
    /// Which way back.
    pub recovery: Uuid,
}

impl Job for WaitIsOver {
    const KIND: &'static str = "recovery_wait";

    fn about(&self) -> Option<Uuid> {
        Some(self.recovery)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        Ok(ready(app, work, self.recovery).await?)
    }
}

/// Opens the last step, and tells everybody once more: the one mailbox by which
/// it was asked gets the link, all others the way to stop it.
async fn ready(app: &App, work: &mut Work, id: Uuid) -> Result<()> {
    let now = work.at();
    let found = recovery::by_id(work.tx(), id).await?;
    let Some(found) = found.filter(|one| one.step == Step::Waiting && one.until <= now) else {
        return Ok(());
    };
    // Nobody heard of it: then it does not go on. Of who has no address at all nobody could; then
    // two of the practice look at who it is.
    let heard = notices::store::went(work.tx(), found.account, Kind::RecoverWaiting, found.asked);
    if !heard.await? && tell::reaches(app, work.tx(), found.account).await? {
        recovery::end(work.tx(), id, now).await?;
        work.beside(found.account.0, Action::Delete, ("recovery", id));
        return Ok(());
    }
    let link = links::onward(&app.vault, id, Step::Ready);
    let (until, hash) = (now.plus_seconds(READY_SECONDS), links::hash(&link));
    let own = (found.lost == Lost::Factor).then_some(hash);
    if !recovery::go(work.tx(), id, (Step::Waiting, Step::Ready), until, own).await? {
        return Ok(());
    }
    if let Some(ways) = tell::ways(app, work.tx(), found.account).await? {
        let stop = links::stop_path(&links::stop(&app.vault, id));
        ways.everywhere(app, work.tx(), (Kind::RecoverWaiting, Some(&stop)), now).await?;
        if found.lost == Lost::Factor {
            let path = links::onward_path(&link);
            ways.mail(app, work.tx(), (Kind::RecoverReady, &path), now).await?;
        }
    }
    work.beside(found.account.0, Action::Update, ("recovery", id));
    Ok(())
}
