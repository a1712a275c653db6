//! Choosing another password.
//!
//! Owns the checks and the consequences: every other session ends, and it
//! stands in the account's chain.

use super::brake::{self, Tries};
use super::ended::{self, Why};
use super::model::{PASSWORD_MAX, Weak, check_password};
use super::pages::first_password::PasswordError;
use super::recovery::tell;
use super::{sessions, store};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::error::{Error, Result};
use crate::features::notices::Kind;
use crate::web::extract::Page;

/// Replaces the password of whoever asks. With `current` that must be right.
///
/// # Errors
/// When database, log or key store are away; inside, what is wrong with what was typed.
pub async fn change(
    page: &Page,
    current: Option<&str>,
    wanted: &str,
    again: &str,
) -> Result<std::result::Result<(), PasswordError>> {
    let (app, actor) = (page.app(), page.actor()?);
    let _place = app.passwords.place(&actor.access_point).ok_or(Error::Away)?;
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let old = secrets.password(&key);
    let user_name = secrets.user_name(&key).unwrap_or_default();
    if let Some(current) = current
        && !prove(app, actor, current, old.as_deref()).await?
    {
        return Ok(Err(PasswordError::CurrentWrong));
    }
    if let Err(weak) = check_password(wanted, again, &user_name) {
        return Ok(Err(weak.into()));
    }
    if app.passwords.fits(wanted, old.as_deref()).await? {
        return Ok(Err(Weak::Same.into()));
    }
    let hash = app.passwords.hash(wanted).await?;
    let now = app.clock.now();
    let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
    line.object_kind = Some("password");
    let mut tx = app.db.write().await?;
    // It may have been ended, or another password chosen, while the hash was made.
    sessions::hold(&mut tx, actor.session).await?;
    if !store::still_has(&mut tx, &secrets).await? {
        return Err(Error::Conflict);
    }
    store::set_password(&mut tx, &key, actor.account, &hash, false).await?;
    ended::end_all(&mut tx, actor.account, Some(actor.session), Why::Password, now).await?;
    sessions::renew(&mut tx, actor).await?;
    tell::all(app, &mut tx, actor.account, (Kind::AccountChanged, None), now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Proves the current password, under a brake of its own: who knows the user name of somebody does
/// not keep them from it.
async fn prove(app: &App, actor: &Actor, current: &str, hash: Option<&str>) -> Result<bool> {
    let counted = brake::of_holder(&app.vault, actor.account);
    let _turn = app.passwords.turn(&counted).await;
    let tries = Tries::new(counted, actor.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Err(Error::TooMany { seconds });
    }
    if current.len() <= PASSWORD_MAX && app.passwords.fits(current, hash).await? {
        return Ok(true);
    }
    let now = app.clock.now();
    let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
    line.object_kind = Some("password");
    line.outcome = Outcome::Refused;
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(false)
}

impl From<Weak> for PasswordError {
    fn from(weak: Weak) -> Self {
        match weak {
            Weak::Short => Self::TooShort,
            Weak::Long => Self::TooLong,
            Weak::Guessable => Self::TooEasy,
            Weak::Same => Self::NotNew,
            Weak::Different => Self::NotTheSame,
        }
    }
}
