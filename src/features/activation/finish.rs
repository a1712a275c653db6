//! The steps after the code: a name and a password, then a second factor (`lock`).
//!
//! Owns the half of the way: a random number in the cookie of the session, which opens nothing but
//! these steps. Back and forth, in two tabs or twice, they may be done again until the last is.

use super::model::{NameAmiss, State, user_name};
use super::store::{self, Activation};
use crate::app::App;
use crate::db::DbError;
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::model::{State as AccountState, Weak, check_password};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store as accounts;
use crate::features::people::{store as people, syllables};
use crate::ids::random;

/// Somebody who gave the right code.
pub(super) struct Half {
    /// The invitation.
    pub(super) act: Activation,
    /// The user name chosen so far.
    pub(super) user_name: Option<String>,
    /// The secret for an authenticator app; there is one once a name and a password were chosen.
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

/// How choosing a name and a password ended.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Chosen {
    /// They are kept.
    Kept,
    /// These things are wrong with them.
    Amiss(Vec<Amiss>),
    /// Too many names were taken: wait this many seconds.
    Wait(i64),
    /// Too many wait for a password now: nobody did anything wrong.
    Busy,
}

/// Keeps a name and a password. The account cannot be signed in with before the last step.
///
/// Whoever holds an invitation learns of a name that it is taken: no more often than one may try to
/// sign in, so that nobody asks for one name after the other.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn choose(
    app: &App,
    half: &Half,
    typed: &str,
    (password, again): (&str, &str),
    origin: &Origin,
) -> Result<Chosen> {
    let name = user_name(typed);
    let mut amiss: Vec<Amiss> = name.as_ref().err().copied().map(Amiss::Name).into_iter().collect();
    let known = name.as_deref().unwrap_or_default();
    amiss.extend(check_password(password, again, known).err().map(Amiss::Password));
    let (Ok(name), true) = (name, amiss.is_empty()) else { return Ok(Chosen::Amiss(amiss)) };
    let asks = app.vault.blind().blind("user names of", &half.act.account_id.to_string()).to_vec();
    let _turn = app.passwords.turn(&asks).await;
    let tries = Tries::new(asks, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Chosen::Wait(seconds));
    }
    if is_taken(app, half, &name).await? {
        return taken(app, &tries).await;
    }
    let Some(_place) = app.passwords.place(&origin.access_point) else { return Ok(Chosen::Busy) };
    let account = half.act.account_id;
    let key = app.vault.key(accounts::key_id(account)).await?;
    let hash = app.passwords.hash(password).await?;
    let mut tx = app.db.write().await?;
    match accounts::choose(&mut tx, &app.vault, &key, account, &name, &hash).await {
        // Somebody else took it in between.
        Err(DbError::Taken(_)) => {
            tx.rollback().await?;
            return taken(app, &tries).await;
        }
        chosen => chosen?,
    };
    if half.secret.is_none() {
        store::prepare(&mut tx, &key, half.act.id, &random::<20>()).await?;
    }
    tx.commit().await?;
    Ok(Chosen::Kept)
}

async fn is_taken(app: &App, half: &Half, name: &str) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let found = accounts::by_user_name(&mut tx, &app.vault, name).await?;
    tx.rollback().await?;
    Ok(found.is_some_and(|found| found.id != half.act.account_id))
}

/// Counted like a wrong password.
async fn taken(app: &App, tries: &Tries) -> Result<Chosen> {
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Chosen::Amiss(vec![Amiss::Name(NameAmiss::Taken)]))
}
