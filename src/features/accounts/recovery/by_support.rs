//! A lost second factor, begun by application support for who is on the telephone (A1).
//!
//! Owns that it is the same way as the holder's own, from the waiting on: every known address is
//! told, three days pass, and who goes on then has the link in the mailbox and the password. Support
//! gets neither. Who checks the caller is `support`.

use super::factor::{Asked, going};
use super::jobs::WaitIsOver;
use super::model::{Lost, Step, WAIT_SECONDS};
use super::{links, tell};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store;
use crate::features::accounts::store::recovery::{self, New};
use crate::features::notices::Kind;
use crate::ids::{AccountId, PersonId, ordered, random};

/// Begins the three days for an account that the transaction holds; `by` whom.
///
/// # Errors
/// When database or key store are away.
pub async fn begin(
    app: &App,
    tx: &mut Tx,
    (account, by): (AccountId, PersonId),
    now: Instant,
) -> Result<Asked> {
    if going(tx, account, now).await? {
        return Ok(Asked::Going);
    }
    let ways = tell::ways(app, tx, account).await?.filter(|ways| !ways.emails.is_empty());
    let Some(ways) = ways.filter(|_| app.settings.notices) else { return Ok(Asked::NoMail) };
    let key = app.vault.key(store::key_id(account)).await?;
    recovery::replace(tx, account, Lost::Factor).await?;
    let (id, until) = (ordered(), now.plus_seconds(WAIT_SECONDS));
    let stop = links::stop(&app.vault, id);
    let new = New {
        id,
        account,
        lost: Lost::Factor,
        step: Step::Waiting,
        until,
        link_hash: None,
        stop_hash: Some(links::hash(&stop)),
        secret: Some(&random::<20>()),
        identity: None,
        made_by: Some(by),
    };
    recovery::begin(tx, &key, &new, now).await?;
    let path = links::stop_path(&stop);
    ways.everywhere(app, tx, (Kind::RecoverWaiting, Some(&path)), now).await?;
    app.jobs.put_all(tx, &[WaitIsOver { recovery: id }], until, now).await?;
    Ok(Asked::Mailed)
}
