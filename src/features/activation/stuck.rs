//! What whoever holds a link does where it does not go on by itself: says that it is for somebody
//! else, asks for a new link, or for a new code.
//!
//! Owns how often that goes, and who hears of it. To whoever asks it says the same whatever comes of
//! it; nothing of it goes elsewhere than where the invitation went.

use rules::hiring::{Opens, hires};
use rules::staff::Role;
use uuid::Uuid;

use super::begin::{look, strange};
use super::model::{CODES, Channel, State};
use super::store::{self, Activation};
use super::{lines, make, renew, secret};
use crate::app::App;
use crate::audit::{self, Action, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store as accounts;
use crate::features::notices::Kind;
use crate::features::people::store as people;
use crate::ids::ProviderId;

/// Whoever holds the link says that it is for somebody else: it ends, who invited is told, and finds
/// it on top of the list.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn not_me(app: &App, token: &str, origin: &Origin) -> Result<()> {
    let Some(act) = look(app, token).await? else {
        strange(app, token, origin).await?;
        return Ok(());
    };
    let mut tx = app.db.write().await?;
    if !store::becomes(&mut tx, act.id, State::NotMe, app.clock.now()).await? {
        return Ok(tx.rollback().await?);
    }
    let line = lines::of_holder(app, &act, origin, (Action::Update, Outcome::Refused));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tell_office(app, &mut tx, &act).await?;
    Ok(tx.commit().await?)
}

/// Tells who invited, as long as that is still whose work it is; else all coordinators. It says that
/// something waits, and not what.
async fn tell_office(app: &App, tx: &mut Tx, act: &Activation) -> Result<()> {
    let now = app.clock.now();
    let inviter = store::inviter(tx, act.account_id).await?;
    let roles: Vec<Role> = match inviter {
        Some(inviter) => {
            let (_, held) = people::employment(tx, inviter).await?;
            let open = held.iter().filter(|one| one.held.opens(now.timestamp()) == Opens::Now);
            open.map(|one| one.held.role).collect()
        }
        None => Vec::new(),
    };
    let (told, link): (Vec<Uuid>, &str) = if roles.contains(&Role::Coordinator) {
        (inviter.iter().map(|one| one.0).collect(), "/people/invited")
    } else if roles.iter().any(|role| hires(*role)) {
        (inviter.iter().map(|one| one.0).collect(), "/admin/staff")
    } else {
        let office = people::in_role(tx, act.provider_id, Role::Coordinator, now).await?;
        (office.iter().map(|(person, _)| person.0).collect(), "/people/invited")
    };
    tell::mail_each(app, tx, &told, (Kind::Waiting, link), now).await
}

/// How many said that what this provider sent them is for somebody else, and wait for who invites; at
/// most `most` are counted.
///
/// # Errors
/// When the database is away.
pub async fn not_mine(app: &App, provider: ProviderId, most: i64) -> Result<i64> {
    let mut tx = app.db.read().await?;
    let count = store::not_mine(&mut tx, provider, most).await?;
    tx.rollback().await?;
    Ok(count)
}

/// Sends a new link to the address that is known, where there was one and it may be done without
/// staff. Says nothing of whether it did.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn again(app: &App, token: &str, origin: &Origin) -> Result<()> {
    let mut tx = app.db.read().await?;
    let known = store::by_token(&mut tx, &app.vault, token).await?;
    drop(tx);
    let Some(known) = known else {
        strange(app, token, origin).await?;
        return Ok(());
    };
    let line = |act: &Activation| {
        vec![lines::of_holder(app, act, origin, (Action::Update, Outcome::Done))]
    };
    renew::renew(app, known.account_id, Some(known.id), line).await?;
    Ok(())
}

/// What became of asking for a new code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NewCode {
    /// It is on its way; the one before holds no more.
    Sent,
    /// None is sent: enough were, or it goes by another way than a text message.
    No,
    /// The link cannot be used, or there is none.
    Over,
}

/// Sends a new code to the number that is known, for who holds a link that works.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn new_code(app: &App, token: &str, origin: &Origin) -> Result<NewCode> {
    let Some(act) = look(app, token).await? else {
        strange(app, token, origin).await?;
        return Ok(NewCode::Over);
    };
    let account = act.account_id;
    let key = app.vault.key(accounts::key_id(account)).await?;
    let mut tx = app.db.write().await?;
    let held = store::held(&mut tx, act.id).await?;
    let held = held.filter(|act| act.holds(app.clock.now()));
    let mut reach = act.reach(&key);
    let may = held.is_some_and(|act| act.codes < CODES && act.channel() == Channel::Text);
    if !may || reach.mobile.is_none() {
        tx.rollback().await?;
        return Ok(NewCode::No);
    }
    let code = secret::code();
    store::set_code(&mut tx, act.id, &secret::code_hash(&app.vault, account, &code)).await?;
    // The link stays as it is: nothing goes by mail.
    reach.email = None;
    let language = accounts::language_of(&mut tx, account).await?;
    make::send(app, &mut tx, account, (&reach, language), (token, Some(&code))).await?;
    let line = lines::of_holder(app, &act, origin, (Action::Update, Outcome::Done));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(NewCode::Sent)
}
