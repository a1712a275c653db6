//! Choosing another password.
//!
//! Owns the checks and the consequences: every other session ends, and it
//! stands in the account's chain.

use super::model::{Weak, check_password};
use super::pages::first_password::PasswordError;
use super::{sessions, store};
use crate::audit::{self, Action, Line};
use crate::error::{Error, Result};
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
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let old = secrets.password(&key);
    if let Some(current) = current
        && (current.len() > super::model::PASSWORD_MAX
            || !app.passwords.fits(current, old.as_deref()).await?)
    {
        return Ok(Err(PasswordError::CurrentWrong));
    }
    if let Err(weak) = check_password(wanted, again, &secrets.user_name(&key).unwrap_or_default()) {
        return Ok(Err(weak.into()));
    }
    if app.passwords.fits(wanted, old.as_deref()).await? {
        return Ok(Err(Weak::Same.into()));
    }
    let hash = app.passwords.hash(wanted).await?;
    let mut line =
        Line::of(actor.account.0, app.clock.now(), Action::Update, actor.who(None, "user"));
    line.object_kind = Some("password");
    let mut tx = app.db.write().await?;
    store::set_password(&mut tx, &key, actor.account, &hash, false).await?;
    sessions::end_all(&mut tx, actor.account, Some(actor.session)).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Ok(()))
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
