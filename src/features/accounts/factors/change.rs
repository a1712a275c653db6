//! Adding, replacing and removing factors.
//!
//! Owns that each change stands in the account's chain and is told to its holder at every address
//! that serves (V14), that what goes takes every other session with it, and that something is always left to come in with.
//! That the one who asks has proved it lately is asked by the pages, before.

use uuid::Uuid;
use vault::Key;

use super::{Held, Way, forms, made, offers_text};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::passkeys::Wrong;
use crate::features::accounts::passkeys::challenge::Purpose;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::store::{self, passkeys, recovery_codes};
use crate::features::accounts::{sessions, totp};
use crate::features::notices::Kind;

/// The longest name of a passkey, in characters.
pub const NAME_MAX: usize = 40;

/// The line and the notice of a change, in its transaction.
pub(super) async fn note(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    (action, way, object): (Action, Way, Option<Uuid>),
) -> Result<()> {
    let mut line = Line::of(actor.account.0, app.clock.now(), action, actor.who(None, "user"));
    line.object_kind = Some(way.object_kind());
    line.object_id = object;
    tell::all(app, tx, actor.account, (Kind::AccountChanged, None), app.clock.now()).await?;
    Ok(audit::append(tx, &app.vault, &[line]).await?)
}

/// Whoever is signed in elsewhere is so no more, and reads why.
pub(super) async fn end_others(app: &App, tx: &mut Tx, actor: &Actor) -> Result<()> {
    let (keep, now) = (Some(actor.session), app.clock.now());
    ended::end_all(tx, actor.account, keep, Why::Factor, now).await?;
    sessions::renew(tx, actor).await?;
    Ok(())
}

/// The key of whoever asks.
pub(super) async fn key_of(app: &App, actor: &Actor) -> Result<Key> {
    Ok(app.vault.key(store::key_id(actor.account)).await?)
}

/// Keeps a passkey that the browser just made in this session; why not, where it does not count.
///
/// # Errors
/// When database, log or key store are away.
pub async fn add_passkey(
    app: &App,
    actor: &Actor,
    json: &str,
    name: &str,
) -> Result<std::result::Result<(), Wrong>> {
    let now = app.clock.now();
    let fresh = match made::read(app, Purpose::Create(actor.session), json, now) {
        Ok(fresh) => fresh,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let mut tx = app.db.write().await?;
    sessions::hold(&mut tx, actor.session).await?;
    let Some(id) = fresh.keep(app, &mut tx, (actor.account, name), now).await? else {
        tx.rollback().await?;
        return Ok(Err(Wrong::Kind));
    };
    // Made by a holder whom the device checked: that is a proof, too.
    sessions::proved(&mut tx, actor, now).await?;
    note(app, &mut tx, actor, (Action::Create, Way::Passkey, Some(id))).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Gives a passkey another name; false when there is none such.
///
/// # Errors
/// When database, log or key store are away.
pub async fn rename_passkey(app: &App, actor: &Actor, id: Uuid, name: &str) -> Result<bool> {
    let key = key_of(app, actor).await?;
    let mut tx = app.db.write().await?;
    sessions::hold(&mut tx, actor.session).await?;
    if !passkeys::rename(&mut tx, &key, actor.account, id, name).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    note(app, &mut tx, actor, (Action::Update, Way::Passkey, Some(id))).await?;
    tx.commit().await?;
    Ok(true)
}

/// One of an account's factors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Factor {
    /// This passkey.
    Passkey(Uuid),
    /// The app.
    App,
    /// The number.
    Text,
}

impl Factor {
    /// Of which kind.
    #[must_use]
    pub fn way(self) -> Way {
        match self {
            Self::Passkey(_) => Way::Passkey,
            Self::App => Way::App,
            Self::Text => Way::Text,
        }
    }
}

/// Removes a factor and ends every other session; false when it is not there, or the last one.
///
/// # Errors
/// When database, log or key store are away.
pub async fn remove(app: &App, actor: &Actor, factor: Factor) -> Result<bool> {
    let key = key_of(app, actor).await?;
    let account = actor.account;
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, account).await?;
    sessions::hold(&mut tx, actor.session).await?;
    let held = Held::read(&mut tx, &key, account).await?;
    let gone = held.can_lose(factor.way(), offers_text(app, actor))
        && match factor {
            Factor::Passkey(id) => passkeys::remove(&mut tx, account, id).await?,
            Factor::App if held.app => {
                store::set_totp(&mut tx, &key, account, None).await?;
                true
            }
            Factor::App => false,
            Factor::Text => store::codes::remove_number(&mut tx, account).await?,
        };
    if !gone {
        tx.rollback().await?;
        return Ok(false);
    }
    end_others(app, &mut tx, actor).await?;
    let object = if let Factor::Passkey(id) = factor { Some(id) } else { None };
    note(app, &mut tx, actor, (Action::Delete, factor.way(), object)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Sets up an app with this secret, which shows `code` now, in the place of the one there was; false
/// when it shows something else.
///
/// # Errors
/// When database, log or key store are away.
pub async fn set_app(app: &App, actor: &Actor, secret: &[u8], code: &str) -> Result<bool> {
    let seconds = app.clock.authenticator_seconds();
    let Some(step) = totp::step(secret, code, seconds, 0) else { return Ok(false) };
    let key = key_of(app, actor).await?;
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, actor.account).await?;
    sessions::hold(&mut tx, actor.session).await?;
    let before = Held::read(&mut tx, &key, actor.account).await?.app;
    store::set_totp(&mut tx, &key, actor.account, Some((secret, step))).await?;
    let action = if before { Action::Update } else { Action::Create };
    if before {
        end_others(app, &mut tx, actor).await?;
    }
    // Its first code is a proof, too: staff who came in by a weaker way go on from here.
    sessions::proved(&mut tx, actor, app.clock.now()).await?;
    note(app, &mut tx, actor, (action, Way::App, None)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Fresh recovery codes in the place of all there were: to be shown this once.
///
/// # Errors
/// When database, log or key store are away.
pub async fn new_recovery(app: &App, actor: &Actor) -> Result<Vec<String>> {
    let codes = forms::recovery_codes();
    let mut tx = app.db.write().await?;
    let now = app.clock.now();
    store::lock(&mut tx, actor.account).await?;
    sessions::hold(&mut tx, actor.session).await?;
    recovery_codes::set(&mut tx, &app.vault, actor.account, &codes, now).await?;
    note(app, &mut tx, actor, (Action::Create, Way::Recovery, None)).await?;
    tx.commit().await?;
    Ok(codes)
}
