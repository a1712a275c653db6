//! Who has a link that was mailed: nobody signed in.
//!
//! Owns finding what a link back in is about, as whom a bearer is asked for a proof, and trying the
//! password as one. What is asked is
//! for this link alone; the link by itself opens nothing.

use uuid::Uuid;

use super::links;
use super::model::Lost;
use crate::access::{Actor, Renewed, Wardrobe};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::brake::{self, Tries};
use crate::features::accounts::factors::check::Checked;
use crate::features::accounts::missed;
use crate::features::accounts::model::PASSWORD_MAX;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store::recovery::{self, Recovery};
use crate::features::accounts::store::{self, passport};
use crate::ids::{AccountId, SessionId};
use crate::web::text::Language;

/// Who has a link to something of this account: nobody signed in. What is asked of them is for
/// this link alone.
///
/// # Errors
/// When the database is away.
pub async fn bearer(
    app: &App,
    (account, about): (AccountId, Uuid),
    origin: Option<&Origin>,
) -> Result<Actor> {
    let (now, session) = (app.clock.now(), SessionId(about));
    let held = passport::known_now(app, account, session).await?;
    let Wardrobe { known, worn, choices, waits, left } = held;
    Ok(Actor {
        account,
        session,
        language: Language::default(),
        known,
        worn,
        choices,
        waits,
        left,
        until: None,
        method: "recovery".to_owned(),
        access_kind: origin.map_or("", |origin| origin.kind).to_owned(),
        access_point: origin.map(|origin| origin.access_point.clone()).unwrap_or_default(),
        since: now,
        zone: None,
        proved: now,
        renewed: Renewed::default(),
    })
}

/// What a link is about, while it can be used; whatever is wrong with it is one answer.
///
/// # Errors
/// When the database is away.
pub async fn of_link(app: &App, value: &str) -> Result<Option<Recovery>> {
    let mut tx = app.db.read().await?;
    let found = recovery::by_link(&mut tx, &links::hash(value)).await?;
    let Some(found) = found else { return Ok(None) };
    let secrets = store::by_id(&mut tx, found.account).await?;
    let found = secrets.filter(|secrets| secrets.state().comes_in()).map(|_| found);
    let now = app.clock.now();
    Ok(found.filter(|found| found.holds(now) && found.lost != Lost::Both))
}

/// Tries the password of the account beside a link, under the brake of that link.
///
/// # Errors
/// `Away` where too many wait already; when database, log or key store are away.
pub async fn with_password(
    app: &App,
    (account, about): (AccountId, Uuid),
    typed: &str,
    origin: &Origin,
) -> Result<Checked> {
    let counted = brake::of_link(&app.vault, about);
    let _turn = app.passwords.turn(&counted).await;
    let tries = Tries::new(counted, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Checked::Wait(seconds));
    }
    let _place = app.passwords.place(&origin.access_point).ok_or(Error::Away)?;
    let key = app.vault.key(store::key_id(account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, account).await?;
    drop(tx);
    let hash = secrets.as_ref().and_then(|secrets| secrets.password(&key));
    let fits = typed.len() <= PASSWORD_MAX && app.passwords.fits(typed, hash.as_deref()).await?;
    if let Some(secrets) = secrets.filter(|_| fits) {
        let mut tx = app.db.write().await?;
        if store::still_has(&mut tx, &secrets).await? {
            tries.forget(&mut tx).await?;
            return Ok(Checked::Right { tx, weaker: false });
        }
        tx.rollback().await?;
    }
    missed::wrong(app, &tries, Some(account), origin).await?;
    Ok(Checked::Wrong)
}
