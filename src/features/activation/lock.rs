//! The last step: a second factor, with which the account is in use and its holder is in (A1;
//! rulebook, section 6).
//!
//! Owns the three ways: a passkey, an app with codes, and the number to which the code of the
//! invitation went, where the provider lets codes be sent there. Each uses the invitation up and
//! keeps the factor in one transaction; none can be set up before a name and a password were chosen.
//! What a factor is worth stands in `accounts::factors`.

use rules::hiring::Opens;

use super::finish::Half;
use super::model::{Channel, Reach};
use super::store;
use super::{lines, reach, tell};
use crate::app::App;
use crate::audit::{self, Action, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::factors::{Way, made};
use crate::features::accounts::passkeys::challenge::Purpose;
use crate::features::accounts::recovery::tell as told;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store::codes;
use crate::features::accounts::{sign_in, store as accounts, totp};
use crate::features::notices::Kind;
use crate::features::people::store as people;
use crate::features::providers::Feature;

/// With an authenticator app: its first code. Returns the value for the cookie of a complete
/// session; none when the code is not right.
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
    let Some(mut tx) = begun(app, half).await? else { return Ok(None) };
    accounts::set_totp(&mut tx, &key, account, Some((secret, step))).await?;
    Ok(Some(done(app, tx, half, (Way::App, origin)).await?))
}

/// With a passkey that the browser just made, under this name; none when it does not count.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn with_passkey(
    app: &App,
    half: &Half,
    (json, name): (&str, &str),
    origin: &Origin,
) -> Result<Option<String>> {
    let now = app.clock.now();
    let fresh = made::read(app, Purpose::Begin(half.act.id), json, now);
    let Some(fresh) = fresh.ok().filter(|_| half.secret.is_some()) else { return Ok(None) };
    let Some(mut tx) = begun(app, half).await? else { return Ok(None) };
    if fresh.keep(app, &mut tx, (half.act.account_id, name), now).await?.is_none() {
        tx.rollback().await?;
        return Ok(None);
    }
    Ok(Some(done(app, tx, half, (Way::Passkey, origin)).await?))
}

/// With text messages to the number that the code of the invitation proved; none when it does not
/// serve: it is no number for codes, or others use it too (rulebook, section 6).
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn with_text(app: &App, half: &Half, origin: &Origin) -> Result<Option<String>> {
    let Some(number) = number(app, half).await? else { return Ok(None) };
    let (account, now) = (half.act.account_id, app.clock.now());
    let reach = Reach { mobile: Some(number.clone()), ..Reach::default() };
    let mut tx = app.db.read().await?;
    let persons = accounts::persons_of(&mut tx, account).await?;
    let used = reach::used_around(app, &mut tx, &persons, &reach).await?;
    drop(tx);
    if used || half.secret.is_none() {
        return Ok(None);
    }
    let key = app.vault.key(accounts::key_id(account)).await?;
    let Some(mut tx) = begun(app, half).await? else { return Ok(None) };
    if !codes::set_number(&mut tx, (&app.vault, &key), account, &number, now).await? {
        tx.rollback().await?;
        return Ok(None);
    }
    Ok(Some(done(app, tx, half, (Way::Text, origin)).await?))
}

/// The number that serves for codes by text message: the code of the invitation went there, the
/// provider lets codes be sent, and it is nobody who works there. None otherwise.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn number(app: &App, half: &Half) -> Result<Option<String>> {
    let act = &half.act;
    let offers = app.providers.offers(act.provider_id, Feature::TextCodes);
    if act.channel() != Channel::Text || !offers {
        return Ok(None);
    }
    let now = app.clock.now().timestamp();
    let mut tx = app.db.read().await?;
    let (_, held) = people::employment(&mut tx, act.person_id).await?;
    let elsewhere = accounts::held_elsewhere(&mut tx, act.account_id, act.provider_id).await?;
    drop(tx);
    let staff = held.iter().any(|one| one.held.opens(now) != Opens::Over);
    if staff || elsewhere {
        return Ok(None);
    }
    let key = app.vault.key(accounts::key_id(act.account_id)).await?;
    Ok(act.reach(&key).mobile)
}

/// The account is in use: what is set up in this transaction is its first factor. None when it was
/// in use before, or the invitation holds no more.
async fn begun(app: &App, half: &Half) -> Result<Option<Tx>> {
    let mut tx = app.db.write().await?;
    let used = store::used(&mut tx, half.act.id, app.clock.now()).await?;
    if used && accounts::activate(&mut tx, half.act.account_id).await? {
        return Ok(Some(tx));
    }
    tx.rollback().await?;
    Ok(None)
}

/// The end of every way: the holder is in, by the factor that `tx` keeps, and every address that is
/// known hears once that the account is in use.
async fn done(app: &App, mut tx: Tx, half: &Half, (way, origin): (Way, &Origin)) -> Result<String> {
    let (account, now) = (half.act.account_id, app.clock.now());
    let line = lines::of_holder(app, &half.act, origin, (Action::Rights, Outcome::Done));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    let token = sign_in::complete(app, &mut tx, account, way.after_password(), origin).await?;
    told::all(app, &mut tx, account, (Kind::Begun, Some(tell::HELP)), now).await?;
    tx.commit().await?;
    Ok(token)
}
