//! Signing in: user name and password, then a code.
//!
//! Owns the order and the equal treatment: the same words and the same work
//! whether a name exists. Every try stands in the log.

use super::brake::Tries;
use super::model::State;
use super::sessions::{self, Origin, Stage};
use super::{store, totp};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome, Who};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AccountId, SessionId};

/// How a try ended.
#[derive(Debug)]
pub enum Tried {
    /// It was right: the value for the session's cookie.
    Right(String),
    /// It was wrong.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
}

/// Tries user name and password.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_password(
    app: &App,
    name: &str,
    password: &str,
    origin: &Origin,
) -> Result<Tried> {
    let name_hash = store::user_name_hash(&app.vault, name);
    let _turn = app.passwords.turn(&name_hash).await;
    let tries = Tries::new(name_hash, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Tried::Wait(seconds));
    }
    let mut tx = app.db.read().await?;
    let secrets = store::by_user_name(&mut tx, &app.vault, name).await?;
    drop(tx);
    let usable =
        secrets.filter(|secrets| matches!(secrets.state(), State::Active | State::Blocked));
    let key = match &usable {
        Some(secrets) => Some(app.vault.key(store::key_id(secrets.id)).await?),
        None => None,
    };
    let hash = usable.as_ref().zip(key.as_ref()).and_then(|(secrets, key)| secrets.password(key));
    let fits = app.passwords.fits(password, hash.as_deref()).await?;
    match (usable, key) {
        (Some(secrets), Some(key)) if fits => {
            let now = app.clock.now();
            let mut tx = app.db.write().await?;
            let ends = now.plus_seconds(10 * 60);
            let (_, token) = sessions::begin(
                &mut tx,
                &key,
                secrets.id,
                Stage::Password,
                "password",
                origin,
                (now, ends),
            )
            .await?;
            tx.commit().await?;
            Ok(Tried::Right(token))
        }
        (known, _) => wrong(app, &tries, known.map(|secrets| secrets.id), origin).await,
    }
}

/// Tries a code for the account of the half-way session `half`.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_code(
    app: &App,
    account: AccountId,
    half: SessionId,
    code: &str,
    origin: &Origin,
) -> Result<Tried> {
    let mut tx = match check_code(app, account, code, origin).await? {
        Checked::Right(tx) => tx,
        Checked::Not(tried) => return Ok(tried),
    };
    sessions::end(&mut tx, account, half).await?;
    let token = complete(app, &mut tx, account, "password_totp", origin).await?;
    tx.commit().await?;
    tracing::debug!(at = %app.clock.now(), "somebody signed in");
    Ok(Tried::Right(token))
}

/// What a code was worth.
pub(super) enum Checked {
    /// It was right: the open transaction in which it is used up.
    Right(Tx),
    /// It was not, and that is written down.
    Not(Tried),
}

/// Tries a code for an account, under the brake of signing in. A code works once.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn check_code(
    app: &App,
    account: AccountId,
    code: &str,
    origin: &Origin,
) -> Result<Checked> {
    let mut tx = app.db.read().await?;
    let Some(secrets) = store::by_id(&mut tx, account).await? else {
        return Ok(Checked::Not(Tried::Wrong));
    };
    drop(tx);
    let key = app.vault.key(store::key_id(account)).await?;
    let name = secrets.user_name(&key).unwrap_or_default();
    let name_hash = store::user_name_hash(&app.vault, &name);
    let _turn = app.passwords.turn(&name_hash).await;
    let tries = Tries::new(name_hash, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Checked::Not(Tried::Wait(seconds)));
    }
    let secret = secrets.totp_secret(&key).unwrap_or_default();
    let seconds = app.clock.authenticator_seconds();
    let step = if secret.is_empty() {
        None
    } else {
        totp::step(&secret, code, seconds, secrets.totp_step)
    };
    let Some(step) = step else {
        return Ok(Checked::Not(wrong(app, &tries, Some(account), origin).await?));
    };
    let mut tx = app.db.write().await?;
    if !store::use_step(&mut tx, account, step).await? {
        tx.rollback().await?;
        return Ok(Checked::Not(wrong(app, &tries, Some(account), origin).await?));
    }
    tries.forget(&mut tx).await?;
    Ok(Checked::Right(tx))
}

/// Begins a complete session, with its line in the account's chain.
///
/// # Errors
/// When database, log or key store are away.
pub async fn complete(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    method: &str,
    origin: &Origin,
) -> Result<String> {
    let now = app.clock.now();
    let key = app.vault.key(store::key_id(account)).await?;
    let ends = now.plus_seconds(app.settings.session_seconds);
    let (id, token) =
        sessions::begin(tx, &key, account, Stage::Complete, method, origin, (now, ends)).await?;
    let mut line = Line::of(account.0, now, Action::SignIn, who(Some(account), method, origin));
    line.object_kind = Some("session");
    line.object_id = Some(id.0);
    audit::append(tx, &app.vault, &[line]).await?;
    Ok(token)
}

/// A failure: counted, and written down in the account's chain, or in the
/// operator's when there is no such account.
async fn wrong(
    app: &App,
    tries: &Tries,
    account: Option<AccountId>,
    origin: &Origin,
) -> Result<Tried> {
    let now = app.clock.now();
    let chain = account.map_or(app.providers.operator().0, |account| account.0);
    let mut line = Line::of(chain, now, Action::SignIn, who(account, "password", origin));
    line.outcome = Outcome::Refused;
    line.object_kind = Some("session");
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Tried::Wrong)
}

/// Somebody who is not yet known as anybody.
#[must_use]
pub fn who(account: Option<AccountId>, method: &str, origin: &Origin) -> Who {
    Who {
        account,
        role: "user".to_owned(),
        method: Some(method.to_owned()),
        access_kind: origin.kind.to_owned(),
        access_point: Some(origin.access_point.clone()),
        ..Who::default()
    }
}
