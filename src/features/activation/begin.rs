//! What whoever holds a link does to begin: looks at it, and gives the code.
//!
//! Owns the brakes: so many wrong codes a link bears, so many an address. Nothing here tells whether
//! there is a link of that name, or an account. What else can be done with a link stands in `stuck`.

use tokio::sync::OwnedMutexGuard;

use super::model::TRIES;
use super::store::{self, Activation};
use super::{lines, secret};
use crate::app::App;
use crate::audit::{self, Action, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store as accounts;
use crate::features::people::store as people;
use crate::web::text::Language;

/// How a try with a code ended.
pub(super) enum Tried {
    /// It was right: the value for the cookie, with which the steps go on.
    Right(String),
    /// It was wrong; so many tries are left.
    Wrong(i64),
    /// The link cannot be used, or there is none.
    Over,
    /// Too many were wrong from here: wait this many seconds.
    Wait(i64),
}

/// The invitation with this link, as long as it can be used. Looking changes nothing, so whoever
/// opens links ahead of their reader uses none up.
///
/// # Errors
/// When the database is away.
pub(super) async fn look(app: &App, token: &str) -> Result<Option<Activation>> {
    let mut tx = app.db.read().await?;
    let found = store::by_token(&mut tx, &app.vault, token).await?;
    let now = app.clock.now();
    let Some(act) = found.filter(|act| act.holds(now)) else { return Ok(None) };
    Ok(is_invited(&mut tx, &act).await?.then_some(act))
}

pub(super) async fn is_invited(tx: &mut Tx, act: &Activation) -> Result<bool> {
    let secrets = accounts::by_id(tx, act.account_id).await?;
    Ok(secrets.is_some_and(|secrets| secrets.state() == AccountState::Invited))
}

/// The brake on links that are not there: who guesses waits, and those behind the same address
/// wait along only after very many.
///
/// # Errors
/// When the database is away.
pub(super) async fn strange(app: &App, token: &str, origin: &Origin) -> Result<Option<i64>> {
    let tries = Tries::new(secret::token_hash(&app.vault, token), origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Some(seconds));
    }
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, app.clock.now()).await?;
    tx.commit().await?;
    Ok(None)
}

/// What became of a code that was given.
pub(super) enum Given {
    /// It was right. What it is good for is written in this transaction; in the order of the turn,
    /// one at a time.
    Right(Box<Activation>, Tx, OwnedMutexGuard<()>),
    /// It was not.
    Not(Tried),
}

/// Tries a code. The language that was chosen becomes the account's.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn with_code(
    app: &App,
    token: &str,
    (code, language): (&str, Language),
    origin: &Origin,
) -> Result<Tried> {
    let (act, mut tx, _turn) = match given(app, token, code, origin).await? {
        Given::Right(act, tx, turn) => (act, tx, turn),
        Given::Not(tried) => return Ok(tried),
    };
    let half = secret::link();
    store::enter(&mut tx, &app.vault, act.id, &half, app.clock.now()).await?;
    accounts::set_language(&mut tx, act.account_id, language).await?;
    let line = lines::of_holder(app, &act, origin, (Action::SignIn, Outcome::Done));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Tried::Right(half))
}

/// Compares a code with that of the link, and counts it where it is wrong.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn given(app: &App, token: &str, code: &str, origin: &Origin) -> Result<Given> {
    let hash = secret::token_hash(&app.vault, token);
    let turn = app.passwords.turn(&hash).await;
    let tries = Tries::new(hash, origin.access_point.clone());
    let Some(act) = look(app, token).await? else {
        let strange = strange(app, token, origin).await?;
        return Ok(Given::Not(strange.map_or(Tried::Over, Tried::Wait)));
    };
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Given::Not(Tried::Wait(seconds)));
    }
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    // In the order of who invites: of one who invites anew meanwhile and one who gives the code, one
    // waits for the other, and never both.
    people::lock(&mut tx, act.person_id).await?;
    let held = store::held(&mut tx, act.id).await?.filter(|held| held.holds(now));
    let Some(act) = held else {
        tx.rollback().await?;
        return Ok(Given::Not(Tried::Over));
    };
    if secret::code_hash(&app.vault, act.account_id, code) == act.code_hash {
        tries.forget(&mut tx).await?;
        return Ok(Given::Right(Box::new(act), tx, turn));
    }
    store::missed(&mut tx, act.id).await?;
    tries.failed(&mut tx, now).await?;
    let line = lines::of_holder(app, &act, origin, (Action::SignIn, Outcome::Refused));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Given::Not(match TRIES - act.tries - 1 {
        0 => Tried::Over,
        left => Tried::Wrong(left),
    }))
}
