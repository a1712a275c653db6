//! A lost second factor: the password, a link by mail, and three days in which
//! every known address is told.
//!
//! Owns the steps. No shorter way is made by asking twice, and the new app is
//! shown to who has the link and the password, when the days are over.
//! A recovery code would make the waiting needless: it signs in as usual.

use super::jobs::WaitIsOver;
use super::model::{A_DAY, LINK_SECONDS, Lost, Step, WAIT_SECONDS};
use super::{links, tell};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome, Who};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::brake::{self, Tries};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::missed;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in::{self, Tried};
use crate::features::accounts::store::recovery::{self, New, Recovery};
use crate::features::accounts::{store, totp};
use crate::features::notices::Kind;
use crate::ids::{AccountId, random};

/// How asking ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A link was sent.
    Mailed,
    /// It is under way already, or was asked too often today.
    Going,
    /// There is no address to send a link to.
    NoMail,
}

/// Asks for a link, after the password was given.
///
/// # Errors
/// When database, log or key store are away.
pub async fn ask(app: &App, account: AccountId, origin: &Origin) -> Result<Asked> {
    let now = app.clock.now();
    let key = app.vault.key(store::key_id(account)).await?;
    let who = sign_in::who(Some(account), "password", origin);
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, account).await?;
    let going = going(&mut tx, account, now).await?;
    let ways = tell::ways(app, &mut tx, account).await?.filter(|ways| !ways.emails.is_empty());
    let ways = ways.filter(|_| app.settings.notices);
    let (Some(ways), false) = (ways, going) else {
        tx.rollback().await?;
        refused(app, account, who, now).await?;
        return Ok(if going { Asked::Going } else { Asked::NoMail });
    };
    recovery::replace(&mut tx, account, Lost::Factor).await?;
    let id = crate::ids::ordered();
    let link = links::onward(&app.vault, id, Step::Mailed);
    let new = New {
        id,
        account,
        lost: Lost::Factor,
        step: Step::Mailed,
        until: now.plus_seconds(LINK_SECONDS),
        link_hash: Some(links::hash(&link)),
        stop_hash: Some(links::hash(&links::stop(&app.vault, id))),
        secret: Some(&random::<20>()),
        identity: None,
        made_by: None,
    };
    recovery::begin(&mut tx, &key, &new, now).await?;
    ways.mail(app, &mut tx, (Kind::Recover, &links::onward_path(&link)), now).await?;
    audit::append(&mut tx, &app.vault, &[line(account, id, now, Action::Create, who)]).await?;
    tx.commit().await?;
    Ok(Asked::Mailed)
}

/// Whether it is under way already, or was asked too often today.
pub(super) async fn going(tx: &mut Tx, account: AccountId, now: Instant) -> Result<bool> {
    let open = recovery::open(tx, account).await?;
    let waits = open
        .iter()
        .any(|one| one.lost != Lost::Password && one.step != Step::Mailed && one.holds(now));
    let since = now.plus_seconds(-24 * 3600);
    Ok(waits || recovery::asked(tx, account, Lost::Factor, since).await? >= A_DAY)
}

/// Begins the waiting: from now on everybody who is told can stop it.
///
/// # Errors
/// When database, log or key store are away.
pub async fn wait(app: &App, found: &Recovery, origin: &Origin) -> Result<bool> {
    let now = app.clock.now();
    let until = now.plus_seconds(WAIT_SECONDS);
    let mut tx = app.db.write().await?;
    if !recovery::go(&mut tx, found.id, (Step::Mailed, Step::Waiting), until, None).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    let who = sign_in::who(Some(found.account), "link", origin);
    let line = line(found.account, found.id, now, Action::Update, who);
    let stop = links::stop_path(&links::stop(&app.vault, found.id));
    tell::all(app, &mut tx, found.account, (Kind::RecoverWaiting, Some(&stop)), now).await?;
    app.jobs.put_all(&mut tx, &[WaitIsOver { recovery: found.id }], until, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Sets up the new app for who has link, password and its first code, and lets them in.
///
/// # Errors
/// When database, log or key store are away.
pub async fn set_up(app: &App, found: &Recovery, code: &str, origin: &Origin) -> Result<Tried> {
    let account = found.account;
    let key = app.vault.key(store::key_id(account)).await?;
    let counted = brake::of_link(&app.vault, found.id);
    let _turn = app.passwords.turn(&counted).await;
    let tries = Tries::new(counted, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Tried::Wait(seconds));
    }
    let secret = found.secret(&key).unwrap_or_default();
    let seconds = app.clock.authenticator_seconds();
    let step = if secret.is_empty() { None } else { totp::step(&secret, code, seconds, 0) };
    let Some(step) = step else {
        return missed::wrong(app, &tries, Some(account), origin).await;
    };
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if !recovery::go(&mut tx, found.id, (Step::Ready, Step::Done), now, None).await? {
        tx.rollback().await?;
        return Ok(Tried::Wrong);
    }
    // What was lost is no way in any more, whatever was on it.
    store::forget_factors(&mut tx, account).await?;
    store::set_totp(&mut tx, &key, account, Some((&secret, step))).await?;
    ended::end_all(&mut tx, account, None, Why::Recovered, now).await?;
    let who = sign_in::who(Some(account), "recovery", origin);
    let mut line = Line::of(account.0, now, Action::Update, who);
    line.object_kind = Some("second_factor");
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tries.forget(&mut tx).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), now).await?;
    let token = sign_in::complete(app, &mut tx, account, "recovery", origin).await?;
    tx.commit().await?;
    Ok(Tried::Right(token))
}

async fn refused(app: &App, account: AccountId, who: Who, now: Instant) -> Result<()> {
    let mut line = Line::of(account.0, now, Action::Create, who);
    line.object_kind = Some("recovery");
    line.outcome = Outcome::Refused;
    Ok(app.audit.durable(vec![line]).await?)
}

fn line(account: AccountId, id: uuid::Uuid, now: Instant, action: Action, who: Who) -> Line {
    let mut line = Line::of(account.0, now, action, who);
    line.object_kind = Some("recovery");
    line.object_id = Some(id);
    line
}
