//! Telling the old address that somebody is to be reached elsewhere, or is.
//!
//! Owns which addresses those are. What it says tells nothing of care, and not what it becomes.

use super::model::{Held, What};
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::recovery::tell;
use crate::features::activation::reach::unfit;
use crate::features::notices::{self, Kind, Outgoing, To};

/// A value as where a notice goes.
pub(super) fn to(what: What, value: &str) -> To<'_> {
    match what {
        What::Email => To::Email(value),
        What::Mobile => To::Text(value),
    }
}

/// Tells the old addresses, but for what a representative uses as well: that would give who reads it
/// a say. Where there is none left, every other way to the holder.
pub(super) async fn tell_old(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    (what, held): (What, &Held),
    (kind, path): (Kind, &str),
) -> Result<()> {
    let now = app.clock.now();
    let (account, language) = (actor.account, actor.language);
    let mut old: Vec<&str> = held.before.iter().filter_map(|(_, old)| old.as_deref()).collect();
    old.sort_unstable();
    old.dedup();
    let mut told = false;
    // One or two: of one human being.
    for value in old {
        if !unfit(app, tx, &actor.person_ids(), &what.reach(value)).await?.is_empty() {
            continue;
        }
        let (to, link) = (to(what, value), Some(path));
        let outgoing = Outgoing { account, to, kind, language, link, code: None };
        notices::put(app, tx, &outgoing, now).await?;
        told = true;
    }
    if !told && let Some(ways) = tell::ways(app, tx, account).await? {
        ways.everywhere(app, tx, (kind, Some(path)), now).await?;
    }
    Ok(())
}
