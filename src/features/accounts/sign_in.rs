//! Signing in: user name and password, then a second factor; or a passkey alone.
//!
//! Owns the order and the equal treatment: the same words and the same work
//! whether a name exists. Every try stands in the log.

use uuid::Uuid;

use super::brake::{self, Tries};
use super::factors::Given;
use super::factors::check::{Asked, Checked, check, fits};
use super::missed::{Missed, wrong};
use super::passkeys::Answer;
use super::passkeys::challenge::Purpose;
use super::recovery::{self, tell};
use super::sessions::{self, Origin, Stage};
use super::store::{self, passkeys};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line, Who};
use crate::db::Tx;
use crate::error::Result;
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// Where one sees what one signs in with.
const WAYS: &str = "/me/factors";

/// How a try ended.
#[derive(Debug)]
pub enum Tried {
    /// It was right: the value for the session's cookie.
    Right(String),
    /// It was wrong.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// What it began with was ended meanwhile.
    Over,
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
    password_under(app, (name, password), None, origin).await
}

/// The same beside a link that was mailed: whoever has it is counted by the link, apart from all who
/// merely know the name.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_password_and_link(
    app: &App,
    typed: (&str, &str),
    link: Uuid,
    origin: &Origin,
) -> Result<Tried> {
    password_under(app, typed, Some(link), origin).await
}

async fn password_under(
    app: &App,
    (name, password): (&str, &str),
    link: Option<Uuid>,
    origin: &Origin,
) -> Result<Tried> {
    let mut tx = app.db.read().await?;
    let secrets = store::by_user_name(&mut tx, &app.vault, name).await?;
    let usable = secrets.filter(|secrets| secrets.state().comes_in());
    let account = usable.as_ref().map(|secrets| secrets.id);
    let door = (account, store::user_name_hash(&app.vault, name));
    let (counted, _) = brake::at_the_door(&mut tx, &app.vault, door, origin).await?;
    drop(tx);
    let counted = link.map_or(counted, |link| brake::of_link(&app.vault, link));
    let _turn = app.passwords.turn(&counted).await;
    let tries = Tries::new(counted, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Tried::Wait(seconds));
    }
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
            // Another may have been chosen while one waited for the hash.
            if !store::still_has(&mut tx, &secrets).await? {
                tx.rollback().await?;
                return wrong(app, &tries, Some(secrets.id), origin).await;
            }
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

/// Tries a second factor in the half-way session of `half`.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_factor(
    app: &App,
    half: &Actor,
    given: Given<'_>,
    origin: &Origin,
) -> Result<Tried> {
    let (mut tx, weaker) = match check(app, half, Asked::Second, given, origin).await? {
        Checked::Right { tx, weaker } => (tx, weaker),
        Checked::Wrong => return Ok(Tried::Wrong),
        Checked::Wait(seconds) => return Ok(Tried::Wait(seconds)),
    };
    if !sessions::end(&mut tx, half.account, half.session).await? {
        tx.rollback().await?;
        return Ok(Tried::Over);
    }
    let method = given.way().after_password();
    let token = complete(app, &mut tx, half.account, method, origin).await?;
    if weaker {
        let told = (Kind::WeakerWay, Some(WAYS));
        tell::all(app, &mut tx, half.account, told, app.clock.now()).await?;
    }
    tx.commit().await?;
    tracing::debug!(at = %app.clock.now(), "somebody signed in");
    Ok(Tried::Right(token))
}

/// Tries a passkey alone: it names its holder, who was checked by the device.
///
/// # Errors
/// When database, log or key store are away.
pub async fn with_passkey(app: &App, json: &str, origin: &Origin) -> Result<Tried> {
    let Ok(answer) = Answer::read(json) else { return Ok(Tried::Wrong) };
    let name = passkeys::found_by(&app.vault, &answer.credential);
    let _turn = app.passwords.turn(&name).await;
    let tries = Tries::new(name, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Tried::Wait(seconds));
    }
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let row = passkeys::find(&mut tx, &app.vault, &answer.credential).await?;
    let secrets = match &row {
        Some(row) => store::by_id(&mut tx, row.account_id).await?,
        None => None,
    };
    drop(tx);
    let usable = secrets.filter(|secrets| secrets.state().comes_in());
    let mut right = None;
    if let (Some(row), Some(secrets)) = (&row, &usable) {
        let key = app.vault.key(store::key_id(secrets.id)).await?;
        // Whoever is found without a user name says whose passkey it is.
        if answer.handle.is_some() {
            right = fits(app, &answer, row, &key, Purpose::Enter, now).ok();
        }
    }
    if let (Some((id, spending, counter)), Some(secrets)) = (&right, &usable) {
        let mut tx = app.db.write().await?;
        if passkeys::spend(&mut tx, spending).await?
            && passkeys::used(&mut tx, *id, *counter, now).await?
        {
            tries.forget(&mut tx).await?;
            let token = complete(app, &mut tx, secrets.id, "passkey", origin).await?;
            tx.commit().await?;
            tracing::debug!(at = %now, "somebody signed in");
            return Ok(Tried::Right(token));
        }
        tx.rollback().await?;
    }
    let missed = Missed {
        account: usable.map(|secrets| secrets.id),
        method: "passkey",
        passkey: right.map(|(id, ..)| id),
    };
    missed.write(app, &tries, origin).await
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
    // Being somebody in the demo by one click proves nothing, and is no news.
    if method != "demo" {
        recovery::arrived(app, tx, account, (method, origin), now).await?;
    }
    Ok(token)
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
