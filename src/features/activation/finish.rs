//! The steps after the code: a name and a password, then a second factor; with it the account is
//! in use and its holder is in.
//!
//! Owns the half of the way: a random number in the cookie of the session, which opens nothing but
//! these steps. Back and forth, in two tabs or twice, they may be done again until the last is.

use super::lines;
use super::model::{NameAmiss, State, user_name};
use super::store::{self, Activation};
use crate::app::App;
use crate::audit::{self, Action, Outcome};
use crate::db::{DbError, Tx};
use crate::error::Result;
use crate::features::accounts::model::{State as AccountState, Weak, check_password};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::{sign_in, store as accounts, totp};
use crate::features::people::{store as people, syllables};
use crate::ids::random;

/// Somebody who gave the right code.
pub(super) struct Half {
    /// The invitation.
    pub(super) act: Activation,
    /// The user name chosen so far.
    pub(super) user_name: Option<String>,
    /// The secret for an authenticator app, once a name and a password were chosen.
    pub(super) secret: Option<Vec<u8>>,
}

/// What is wrong with a name and a password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Amiss {
    /// With the name.
    Name(NameAmiss),
    /// With the password.
    Password(Weak),
}

/// Who holds this value of the cookie, as long as the steps may take and the invitation holds.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn half(app: &App, value: &str) -> Result<Option<Half>> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let found = store::by_half(&mut tx, &app.vault, value, now).await?;
    let Some(act) = found.filter(|act| act.state() == State::Open) else { return Ok(None) };
    let secrets = accounts::by_id(&mut tx, act.account_id).await?;
    drop(tx);
    let waits = secrets.filter(|secrets| secrets.state() == AccountState::Invited);
    let Some(secrets) = waits else { return Ok(None) };
    let key = app.vault.key(accounts::key_id(act.account_id)).await?;
    let user_name = secrets.user_name(&key);
    Ok(Some(Half { secret: act.secret(&key), user_name, act }))
}

/// A user name to begin with, as people can read it out; one may choose another.
///
/// # Errors
/// When the database is away.
pub(super) async fn suggestion(app: &App, half: &Half) -> Result<String> {
    if let Some(chosen) = &half.user_name {
        return Ok(chosen.clone());
    }
    let mut tx = app.db.read().await?;
    let found = people::find(&mut tx, half.act.provider_id, half.act.person_id).await?;
    let name = found.map(|person| person.name).unwrap_or_default();
    Ok(syllables::user_name(&name, random()))
}

/// Keeps a name and a password. The account cannot be signed in with before the last step.
///
/// # Errors
/// When database or key store are away; inside, what is wrong with what was typed.
pub(super) async fn choose(
    app: &App,
    half: &Half,
    typed: &str,
    (password, again): (&str, &str),
) -> Result<std::result::Result<(), Vec<Amiss>>> {
    let name = user_name(typed);
    let mut amiss: Vec<Amiss> = name.as_ref().err().copied().map(Amiss::Name).into_iter().collect();
    let known = name.as_deref().unwrap_or_default();
    amiss.extend(check_password(password, again, known).err().map(Amiss::Password));
    let (Ok(name), true) = (name, amiss.is_empty()) else { return Ok(Err(amiss)) };
    let account = half.act.account_id;
    let key = app.vault.key(accounts::key_id(account)).await?;
    let hash = app.passwords.hash(password).await?;
    let mut tx = app.db.write().await?;
    match accounts::choose(&mut tx, &app.vault, &key, account, &name, &hash).await {
        Err(DbError::Taken(_)) => {
            tx.rollback().await?;
            return Ok(Err(vec![Amiss::Name(NameAmiss::Taken)]));
        }
        chosen => chosen?,
    };
    if half.secret.is_none() {
        store::prepare(&mut tx, &key, half.act.id, &random::<20>()).await?;
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// The last step with an authenticator app: its first code. Returns the value for the cookie of a
/// complete session; none when the code is not right.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn with_app(
    app: &App,
    half: &Half,
    code: &str,
    origin: &Origin,
) -> Result<Option<String>> {
    let Some(secret) = &half.secret else { return Ok(None) };
    let seconds = app.clock.authenticator_seconds();
    let Some(step) = totp::step(secret, code, seconds, 0) else { return Ok(None) };
    let account = half.act.account_id;
    let key = app.vault.key(accounts::key_id(account)).await?;
    let mut tx = app.db.write().await?;
    let used = store::used(&mut tx, half.act.id, app.clock.now()).await?;
    if !used || !accounts::activate(&mut tx, &key, account, secret, step).await? {
        tx.rollback().await?;
        return Ok(None);
    }
    Ok(Some(done(app, tx, half, ("password_totp", origin)).await?))
}

/// The end of every way: whichever second factor was set up in `tx`, the invitation is used and
/// its holder is in.
async fn done(
    app: &App,
    mut tx: Tx,
    half: &Half,
    (method, origin): (&str, &Origin),
) -> Result<String> {
    let line = lines::of_holder(app, &half.act, origin, (Action::Rights, Outcome::Done));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    let token = sign_in::complete(app, &mut tx, half.act.account_id, method, origin).await?;
    tx.commit().await?;
    Ok(token)
}
