//! Under what the failures of somebody who proves are counted.
//!
//! Owns who is counted together: whoever is signed in, and the bearer of a link, each by themselves,
//! so that nobody who merely knows a user name keeps its holder from proving. It tries nothing.

use super::check::Asked;
use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::features::accounts::brake::{self, Tries};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store;

/// Seconds until a proof can be tried; none when it can be now. Nothing is tried by asking.
///
/// # Errors
/// When the database or the key store are away.
pub async fn waits(app: &App, actor: &Actor, asked: Asked, origin: &Origin) -> Result<Option<i64>> {
    Tries::new(counted(app, actor, asked, origin).await?.0, origin.access_point.clone())
        .wait(app)
        .await
}

/// Under what failures are counted, and for how many seconds no code is taken from this browser.
pub(super) async fn counted(
    app: &App,
    actor: &Actor,
    asked: Asked,
    origin: &Origin,
) -> Result<(Vec<u8>, Option<i64>)> {
    match asked {
        Asked::Again => Ok((brake::of_holder(&app.vault, actor.account), None)),
        Asked::Link => Ok((brake::of_link(&app.vault, actor.session.0), None)),
        Asked::Second => {
            let (account, now) = (actor.account, app.clock.now());
            let key = app.vault.key(store::key_id(account)).await?;
            let mut tx = app.db.read().await?;
            let secrets = store::by_id(&mut tx, account).await?;
            let shut = secrets.as_ref().and_then(|secrets| secrets.second_shut_until);
            let name = secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default();
            let door = (Some(account), store::user_name_hash(&app.vault, &name));
            let (counted, known) = brake::at_the_door(&mut tx, &app.vault, door, origin).await?;
            tx.rollback().await?;
            let shut = shut.filter(|until| !known && *until > now);
            Ok((counted, shut.map(|until| (until.0 - now.0 + 999_999) / 1_000_000)))
        }
    }
}
