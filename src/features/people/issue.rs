//! What a coordinator gives somebody who has an account and came in person: the user name that was
//! forgotten, another first password, shown once. Whoever has no account is invited (`activation`, A1).
//!
//! Owns the order of things: how it was seen who somebody is, the password, then one transaction
//! that changes the account, ends its sessions and leaves a line in its chain. Nothing of it is kept
//! in clear. Whoever lost the second factor as well waits (`replace`).

use jiff::civil::Date;
use rules::staff::Role;
use uuid::Uuid;

use super::replace::append;
use super::store::{self, Listed};
use super::syllables::{self, PASSWORD_BYTES};
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{Action, Line, Outcome};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::model::{Identity, Lost, Step};
use crate::features::accounts::recovery::tell;
use crate::features::accounts::store as accounts;
use crate::features::accounts::store::recovery::{self, New};
use crate::features::notices::Kind;
use crate::ids::{AccountId, PersonId, ProviderId, ordered, random};

/// Who issues: the account, as the coordinator or administrator one provider knows.
#[derive(Clone, Copy, Debug)]
pub struct Who<'a> {
    /// The account.
    pub actor: &'a Actor,
    /// The coordinator, or the administrator.
    pub known: &'a Known,
    /// Which of these.
    pub role: Role,
    /// At which provider it is done.
    pub at: ProviderId,
}

impl<'a> Who<'a> {
    /// A coordinator, at the own provider.
    ///
    /// # Errors
    /// `NotFound` for who is none now.
    pub fn coordinator(actor: &'a Actor) -> Result<Self> {
        let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
        Ok(Self { actor, known, role: Role::Coordinator, at: known.provider })
    }
}

/// What stands on the sheet. Not `Debug`: it must not end in a trace.
pub struct Sheet {
    /// The person's full name.
    pub name: String,
    /// The user name.
    pub user_name: String,
    /// The first password.
    pub password: String,
    /// The secret for an authenticator app; none when the account has one already.
    pub totp: Option<Vec<u8>>,
}

/// How and on which day it was seen who somebody is.
pub type Seen = (Identity, Date);

/// Gives `person`, who has an account, another first password; none where it cannot be done here,
/// whatever the reason.
///
/// # Errors
/// `NotFound` for a person of another provider; when database, log or key store are away.
pub async fn issue(app: &App, who: Who<'_>, person: PersonId, seen: Seen) -> Result<Option<Sheet>> {
    let Some((found, account, files)) = open_to(app, who, person).await? else {
        refused(app, who, person).await?;
        return Ok(None);
    };
    again(app, who, &found, account, (&files, seen)).await
}

/// The user name of `person`, who forgot it; none where it cannot be told here.
///
/// # Errors
/// Those of [`issue`].
pub async fn user_name(
    app: &App,
    who: Who<'_>,
    person: PersonId,
    seen: Seen,
) -> Result<Option<String>> {
    let Some((_, account, files)) = open_to(app, who, person).await? else {
        refused(app, who, person).await?;
        return Ok(None);
    };
    let key = app.vault.key(accounts::key_id(account)).await?;
    let mut tx = app.db.write().await?;
    let Some(name) = usable(app, &mut tx, who, (account, &key)).await? else {
        tx.rollback().await?;
        refused(app, who, person).await?;
        return Ok(None);
    };
    keep(app, &mut tx, who, (account, &key), (Lost::Name, seen)).await?;
    append(app, &mut tx, &line(app, who, account, person), &files).await?;
    tx.commit().await?;
    Ok(Some(name))
}

/// The person, the account and the files around them; none for the own family, and for what a
/// colleague may see: that is for who hires. Whoever has no account is invited (A1).
async fn open_to(
    app: &App,
    who: Who<'_>,
    person: PersonId,
) -> Result<Option<(Listed, AccountId, Vec<Uuid>)>> {
    let mut tx = app.db.read().await?;
    let found = store::find(&mut tx, who.at, person).await?;
    let account = accounts::of_person(&mut tx, person).await?;
    let files = lists::around(&mut tx, &[person.0]).await?;
    let own = lists::around(&mut tx, &who.actor.person_ids()).await?;
    tx.rollback().await?;
    let Some(found) = found else {
        refused(app, who, person).await?;
        return Err(Error::NotFound);
    };
    let family = files.iter().any(|file| own.contains(file));
    Ok(account.filter(|_| !family).map(|account| (found, account, files)))
}

/// The user name of an account that is in use and for this desk to help with.
async fn usable(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    (account, key): (AccountId, &vault::Key),
) -> Result<Option<String>> {
    let secrets = accounts::by_id(tx, account).await?;
    let now = app.clock.now();
    let barred = accounts::held_elsewhere_or_by_staff(tx, account, who.at, now).await?;
    let open = secrets.filter(|secrets| {
        secrets.state() == State::Active && !barred && account != who.actor.account
    });
    Ok(open.and_then(|secrets| secrets.user_name(key)))
}

/// Keeps how it was seen who it is, as of every way back in by the practice.
async fn keep(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    (account, key): (AccountId, &vault::Key),
    (lost, (how, day)): (Lost, Seen),
) -> Result<()> {
    let now = app.clock.now();
    let identity = format!("{} {day}", how.as_str());
    let new = New {
        id: ordered(),
        account,
        lost,
        step: Step::Done,
        until: now,
        link_hash: None,
        stop_hash: None,
        secret: None,
        identity: Some(&identity),
        made_by: Some(who.known.person),
    };
    Ok(recovery::begin(tx, key, &new, now).await?)
}

/// Another first password for an account in use. The authenticator app stays
/// as it is: whoever issues never holds both halves of somebody's way in.
async fn again(
    app: &App,
    who: Who<'_>,
    person: &Listed,
    account: AccountId,
    (files, seen): (&[Uuid], Seen),
) -> Result<Option<Sheet>> {
    let key = app.vault.key(accounts::key_id(account)).await?;
    let password = syllables::password(random::<PASSWORD_BYTES>());
    let hash = app.passwords.hash(&password).await?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, person.id).await?;
    let Some(user_name) = usable(app, &mut tx, who, (account, &key)).await? else {
        tx.rollback().await?;
        refused(app, who, person.id).await?;
        return Ok(None);
    };
    accounts::set_password(&mut tx, &key, account, &hash, true).await?;
    // A link that was sent to a mailbox opens nothing any more.
    recovery::replace(&mut tx, account, Lost::Password).await?;
    keep(app, &mut tx, who, (account, &key), (Lost::Password, seen)).await?;
    ended::end_all(&mut tx, account, None, Why::Office, now).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), now).await?;
    append(app, &mut tx, &line(app, who, account, person.id), files).await?;
    tx.commit().await?;
    Ok(Some(Sheet { name: person.name.clone(), user_name, password, totp: None }))
}

/// A try that was refused stands in the chain of who tried.
async fn refused(app: &App, who: Who<'_>, person: PersonId) -> Result<()> {
    let mut line = line(app, who, who.actor.account, person);
    line.outcome = Outcome::Refused;
    Ok(app.audit.durable(vec![line]).await?)
}

fn line(app: &App, who: Who<'_>, chain: AccountId, person: PersonId) -> Line {
    let coordinator = who.actor.who(Some(who.known), who.role.as_str());
    let mut line = Line::of(chain.0, app.clock.now(), Action::Rights, coordinator);
    line.object_kind = Some("first_password");
    line.object_id = Some(person.0);
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    line
}
