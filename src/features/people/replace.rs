//! A new way in for somebody who lost password and factor, by way of the practice (A1, T3.1).
//!
//! Owns the order: a coordinator, or for staff an administrator, says how and when the person was recognised,
//! every known address is told, three days pass in which anybody who reads that
//! can stop it, and only then one sheet holds both halves of a way in. Nobody
//! does this for the own account, within the own family, or for an account that
//! is used elsewhere too.

mod lines;

pub(super) use lines::{append, line};

use jiff::civil::Date;
use rules::staff::Role;
use uuid::Uuid;

use self::lines::{noted, refused};
use super::issue::{Sheet, Who};
use super::store;
use super::syllables::{self, PASSWORD_BYTES};
use crate::access::facts::lists;
use crate::app::App;
use crate::db::{DbError, Tx};
use crate::error::{Error, Result};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::jobs::WaitIsOver;
use crate::features::accounts::recovery::model::{Identity, Lost, Step, WAIT_SECONDS};
use crate::features::accounts::recovery::{links, tell};
use crate::features::accounts::store as accounts;
use crate::features::accounts::store::recovery::{self, New, Recovery};
use crate::features::notices::{self, Kind};
use crate::ids::{AccountId, PersonId, random};

/// Somebody a coordinator looks at to help back in.
pub struct Case {
    /// The full name.
    pub name: String,
    /// The files around which the person stands.
    pub files: Vec<Uuid>,
    /// The account, if the coordinator may do this for it; else none, whatever the reason.
    pub account: Option<AccountId>,
    /// What is under way.
    pub open: Option<Recovery>,
}

/// What is known, for the page.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub async fn case(app: &App, who: Who<'_>, person: PersonId) -> Result<Case> {
    let mut tx = app.db.read().await?;
    let found = store::find(&mut tx, who.at, person).await?;
    let files = lists::around(&mut tx, &[person.0]).await?;
    let own = match files.as_slice() {
        [] => Vec::new(),
        _ => lists::around(&mut tx, &who.actor.person_ids()).await?,
    };
    let Some(found) = found else {
        drop(tx);
        refused(app, who, person).await?;
        return Err(Error::NotFound);
    };
    let family = files.iter().any(|file| own.contains(file));
    let account = match accounts::of_person(&mut tx, person).await? {
        Some(account)
            if !family && usable(app, &mut tx, who, (account, person, &files)).await? =>
        {
            Some(account)
        }
        _ => None,
    };
    let open = match account {
        Some(account) => under_way(app, &mut tx, account).await?,
        None => None,
    };
    Ok(Case { name: found.name, files, account, open })
}

/// Whether the holder hears nothing of it: no address is known, and nobody could stop it. Then two
/// of the practice see who it is.
///
/// # Errors
/// When database or key store are away.
pub async fn unheard(app: &App, case: &Case) -> Result<bool> {
    let Some(account) = case.account else { return Ok(false) };
    let mut tx = app.db.read().await?;
    let heard = match &case.open {
        None => tell::reaches(app, &mut tx, account).await?,
        Some(open) => heard(&mut tx, account, open).await?,
    };
    tx.rollback().await?;
    Ok(!heard)
}

/// Whether it is for a second coordinator to make the sheet, after the one who began it.
///
/// # Errors
/// When database or key store are away.
pub async fn needs_second(app: &App, who: Who<'_>, case: &Case) -> Result<bool> {
    let mine = case
        .open
        .as_ref()
        .is_some_and(|one| one.made_by.is_some_and(|by| who.actor.person_ids().contains(&by.0)));
    Ok(mine && unheard(app, case).await?)
}

/// Whether a notice of it went, so that its reader could stop it.
async fn heard(tx: &mut Tx, account: AccountId, open: &Recovery) -> Result<bool> {
    Ok(notices::store::went(tx, account, Kind::RecoverWaiting, open.asked).await?)
}

async fn usable(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    (account, person, files): (AccountId, PersonId, &[Uuid]),
) -> Result<bool> {
    let secrets = accounts::by_id(tx, account).await?;
    let usable = |state| matches!(state, State::Active | State::Closing);
    let open = secrets.is_some_and(|secrets| usable(secrets.state()));
    // Both halves of a colleague's way in would be that colleague's files, and of a private way in
    // another's care: a coordinator gives no colleague one, and who hires none that opens more than work.
    let barred = if who.role == Role::Coordinator {
        accounts::held_elsewhere_or_by_staff(tx, account, who.at, app.clock.now()).await?
    } else {
        !files.is_empty() || accounts::holds_others(tx, account, person).await?
    };
    Ok(open && !barred && account != who.actor.account)
}

async fn under_way(app: &App, tx: &mut Tx, account: AccountId) -> Result<Option<Recovery>> {
    let now = app.clock.now();
    let open = recovery::open(tx, account).await?;
    Ok(open.into_iter().find(|one| one.lost == Lost::Both && one.holds(now)))
}

/// Begins the three days; false where it is under way already, or may not be done here.
///
/// # Errors
/// When database, log or key store are away.
pub async fn begin(
    app: &App,
    who: Who<'_>,
    person: PersonId,
    case: &Case,
    (how, day): (Identity, Date),
) -> Result<bool> {
    let Some(account) = case.account else {
        return refused(app, who, person).await;
    };
    let now = app.clock.now();
    let until = now.plus_seconds(WAIT_SECONDS);
    let key = app.vault.key(accounts::key_id(account)).await?;
    let id = crate::ids::ordered();
    let stop = links::stop(&app.vault, id);
    let identity = format!("{} {day}", how.as_str());
    let mut tx = app.db.write().await?;
    let waits = under_way(app, &mut tx, account).await?.is_some();
    // The days are there for the holder to hear of it. Who has no address comes with a document.
    let reached = tell::reaches(app, &mut tx, account).await?;
    let sure = if reached { app.settings.notices } else { how == Identity::Document };
    if waits || !sure || !usable(app, &mut tx, who, (account, person, &case.files)).await? {
        tx.rollback().await?;
        return refused(app, who, person).await;
    }
    recovery::replace(&mut tx, account, Lost::Both).await?;
    let new = New {
        id,
        account,
        lost: Lost::Both,
        step: Step::Waiting,
        until,
        link_hash: None,
        stop_hash: Some(links::hash(&stop)),
        secret: Some(&random::<20>()),
        identity: Some(&identity),
        made_by: Some(who.known.person),
    };
    match recovery::begin(&mut tx, &key, &new, now).await {
        Err(DbError::Taken(_)) => {
            tx.rollback().await?;
            return Ok(false);
        }
        begun => begun?,
    }
    let path = links::stop_path(&stop);
    tell::all(app, &mut tx, account, (Kind::RecoverWaiting, Some(&path)), now).await?;
    app.jobs.put_all(&mut tx, &[WaitIsOver { recovery: id }], until, now).await?;
    noted(app, who, tx, account, (person, &case.files)).await?;
    Ok(true)
}

/// Stops what was begun here.
///
/// # Errors
/// When database, log or key store are away.
pub async fn stop(app: &App, who: Who<'_>, person: PersonId, case: &Case) -> Result<bool> {
    let (Some(account), Some(open)) = (case.account, &case.open) else {
        return refused(app, who, person).await;
    };
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if !recovery::go(&mut tx, open.id, (open.step, Step::Stopped), now, None).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    tell::all(app, &mut tx, account, (Kind::RecoverStopped, None), now).await?;
    noted(app, who, tx, account, (person, &case.files)).await?;
    Ok(true)
}

/// The sheet with a new password and a new key for an app, when the days are over; none before,
/// and none twice.
///
/// # Errors
/// When database, log or key store are away.
pub async fn give(app: &App, who: Who<'_>, person: PersonId, case: &Case) -> Result<Option<Sheet>> {
    let second = needs_second(app, who, case).await?;
    let open = case.open.as_ref().filter(|one| one.step == Step::Ready && !second);
    let (Some(account), Some(open)) = (case.account, open) else {
        refused(app, who, person).await?;
        return Ok(None);
    };
    let now = app.clock.now();
    let key = app.vault.key(accounts::key_id(account)).await?;
    let password = syllables::password(random::<PASSWORD_BYTES>());
    let hash = app.passwords.hash(&password).await?;
    let mut tx = app.db.write().await?;
    let secrets = accounts::by_id(&mut tx, account).await?;
    let halves = secrets.and_then(|s| s.user_name(&key)).zip(open.secret(&key));
    let may = usable(app, &mut tx, who, (account, person, &case.files)).await?;
    let Some((user_name, secret)) = halves.filter(|_| may) else {
        tx.rollback().await?;
        return Ok(None);
    };
    if !recovery::go(&mut tx, open.id, (Step::Ready, Step::Done), now, None).await? {
        tx.rollback().await?;
        return Ok(None);
    }
    accounts::set_password(&mut tx, &key, account, &hash, true).await?;
    // What was lost is no way in any more, whatever was on it.
    accounts::forget_factors(&mut tx, account).await?;
    accounts::set_totp(&mut tx, &key, account, Some((&secret, 0))).await?;
    ended::end_all(&mut tx, account, None, Why::Office, now).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), now).await?;
    noted(app, who, tx, account, (person, &case.files)).await?;
    Ok(Some(Sheet { name: case.name.clone(), user_name, password, totp: Some(secret) }))
}
