//! A lost password: a link by mail, and any second factor that the account has.
//!
//! Owns both steps; a passkey or a code by text message goes before the new password.
//! Asking takes the same work and the same words whether the name exists: what depends on that is
//! done afterwards, by a job. The new password comes with a code, so who reads somebody's mail alone gets nowhere.

use super::bearer::bearer;
use super::jobs::LostPassword;
use super::model::Step;
use super::{links, tell};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::brake::Tries;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::factors::check::{Asked, Checked, check};
use crate::features::accounts::factors::counted;
use crate::features::accounts::factors::{Given, Way};
use crate::features::accounts::model::{check_password, fold_user_name};
use crate::features::accounts::pages::first_password::PasswordError;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in;
use crate::features::accounts::store;
use crate::features::accounts::store::recovery::{self, Recovery};
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// So long one has for the new password after the proof.
const PROVED_SECONDS: i64 = 15 * 60;

/// Asks for a link for this user name; the seconds to wait when too many were asked for it.
///
/// # Errors
/// When database, log or key store are away.
pub async fn ask(app: &App, name: &str, origin: &Origin) -> Result<Option<i64>> {
    let asked = app.vault.blind().blind("lost", &fold_user_name(name)).to_vec();
    let _turn = app.passwords.turn(&asked).await;
    let tries = Tries::new(asked, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Some(seconds));
    }
    let mut tx = app.db.read().await?;
    let found = store::by_user_name(&mut tx, &app.vault, name).await?;
    drop(tx);
    let account = found.filter(|secrets| secrets.state().comes_in()).map(|secrets| secrets.id);
    let now = app.clock.now();
    let chain = account.map_or(app.providers.operator().0, |account| account.0);
    let who = sign_in::who(account, "user_name", origin);
    let mut line = Line::of(chain, now, Action::Update, who);
    line.object_kind = Some("password");
    // Nothing is changed by asking, whoever asks.
    line.outcome = Outcome::Refused;
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, now).await?;
    app.jobs.put_all(&mut tx, &[LostPassword { account }], now, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(None)
}

/// How choosing a new password ended.
pub enum Chosen {
    /// It is kept, and one is in: the value for the session's cookie.
    In(String),
    /// The password cannot be one.
    Password(PasswordError),
    /// The code was wrong.
    Code,
    /// Too many codes were wrong: wait this many seconds.
    Wait(i64),
    /// The link was used meanwhile.
    Dead,
}

/// Keeps a new password for who has the link and gives a proof with it, and lets them in.
///
/// # Errors
/// When database, log or key store are away.
pub async fn choose(
    app: &App,
    found: &Recovery,
    given: Given<'_>,
    passwords: (&str, &str),
    origin: &Origin,
) -> Result<Chosen> {
    let holder = bearer(app, (found.account, found.id), Some(origin)).await?;
    // First: who guesses makes the processor do nothing.
    if let Some(seconds) = counted::waits(app, &holder, Asked::Link, origin).await? {
        return Ok(Chosen::Wait(seconds));
    }
    let hash = match hashed(app, found.account, passwords, origin).await? {
        Ok(hash) => hash,
        Err(weak) => return Ok(Chosen::Password(weak)),
    };
    match check(app, &holder, Asked::Link, given, origin).await? {
        Checked::Right { tx, .. } => {
            keep(app, tx, found, (Step::Mailed, given.way()), &hash, origin).await
        }
        Checked::Wait(seconds) => Ok(Chosen::Wait(seconds)),
        Checked::Wrong => Ok(Chosen::Code),
    }
}

/// The same for who proved it before, in this way.
///
/// # Errors
/// When database, log or key store are away.
pub async fn choose_proved(
    app: &App,
    found: &Recovery,
    way: Way,
    passwords: (&str, &str),
    origin: &Origin,
) -> Result<Chosen> {
    match hashed(app, found.account, passwords, origin).await? {
        Ok(hash) => {
            let tx = app.db.write().await?;
            keep(app, tx, found, (Step::Ready, way), &hash, origin).await
        }
        Err(weak) => Ok(Chosen::Password(weak)),
    }
}

/// How a proof beside the link ended.
pub enum Proved {
    /// The value of the link by which one goes on; nobody else has it.
    Right(String),
    /// It was wrong.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// The link was used meanwhile.
    Dead,
}

/// Tries a proof that comes before the new password: a passkey, or a code by text message.
///
/// # Errors
/// When database, log or key store are away.
pub async fn prove(
    app: &App,
    found: &Recovery,
    given: Given<'_>,
    origin: &Origin,
) -> Result<Proved> {
    let holder = bearer(app, (found.account, found.id), Some(origin)).await?;
    let mut tx = match check(app, &holder, Asked::Link, given, origin).await? {
        Checked::Right { tx, .. } => tx,
        Checked::Wait(seconds) => return Ok(Proved::Wait(seconds)),
        Checked::Wrong => return Ok(Proved::Wrong),
    };
    let now = app.clock.now();
    let value = links::proved(&app.vault, found.id, given.way());
    let (until, hash) = (now.plus_seconds(PROVED_SECONDS), links::hash(&value));
    if !recovery::go(&mut tx, found.id, (Step::Mailed, Step::Ready), until, Some(hash)).await? {
        tx.rollback().await?;
        return Ok(Proved::Dead);
    }
    let who = sign_in::who(Some(found.account), "recovery", origin);
    let mut line = Line::of(found.account.0, now, Action::Update, who);
    (line.object_kind, line.object_id) = (Some("recovery"), Some(found.id));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Proved::Right(value))
}

/// The new password as it is kept; else what is wrong with it. `Away` where too many wait already.
async fn hashed(
    app: &App,
    account: AccountId,
    (wanted, again): (&str, &str),
    origin: &Origin,
) -> Result<std::result::Result<String, PasswordError>> {
    let key = app.vault.key(store::key_id(account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, account).await?;
    drop(tx);
    let name = secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default();
    if let Err(weak) = check_password(wanted, again, &name) {
        return Ok(Err(weak.into()));
    }
    let _place = app.passwords.place(&origin.access_point).ok_or(Error::Away)?;
    Ok(Ok(app.passwords.hash(wanted).await?))
}

async fn keep(
    app: &App,
    mut tx: Tx,
    found: &Recovery,
    (from, way): (Step, Way),
    hash: &str,
    origin: &Origin,
) -> Result<Chosen> {
    let (account, now) = (found.account, app.clock.now());
    let key = app.vault.key(store::key_id(account)).await?;
    if !recovery::go(&mut tx, found.id, (from, Step::Done), now, None).await? {
        tx.rollback().await?;
        return Ok(Chosen::Dead);
    }
    store::set_password(&mut tx, &key, account, hash, false).await?;
    ended::end_all(&mut tx, account, None, Why::Recovered, now).await?;
    let mut line =
        Line::of(account.0, now, Action::Update, sign_in::who(Some(account), "recovery", origin));
    line.object_kind = Some("password");
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), now).await?;
    // Staff who came in by a weak way come no further than to where they set up a strong one.
    let method = if way.is_strong() { "recovery" } else { way.after_password() };
    let token = sign_in::complete(app, &mut tx, account, method, origin).await?;
    tx.commit().await?;
    Ok(Chosen::In(token))
}
