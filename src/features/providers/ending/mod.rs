//! The portal ends for a provider (A6, T12.2): entered by the operator, confirmed by a second,
//! told to each of its users, and then gone for one after the other.
//!
//! Owns the order of those steps. It destroys nothing: the provider keeps its files. From when an
//! account is blocked is the rules' answer (`rules::ending`), given anew with each request.

pub mod jobs;
pub mod model;

use jiff::civil::Date;
use rules::staff::Role;
use uuid::Uuid;

use self::model::{State, Words};
use super::store::{ending as rows, told};
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::recovery::tell;
use crate::features::notices::Kind;
use crate::features::people::store as people;
use crate::ids::{AccountId, ProviderId, ordered};

/// Enters that the portal is to end for a provider; false where that is entered already.
///
/// # Errors
/// When database, log or key store are away.
pub async fn ask(
    app: &App,
    by: (&Actor, &Known),
    provider: ProviderId,
    (last_day, words): (Date, &Words),
) -> Result<bool> {
    let (id, now) = (ordered(), app.clock.now());
    let key = app.vault.create(rows::key_id(id)).await?;
    let mut tx = app.db.write().await?;
    let sealed = rows::seal(&key, id, words);
    let made = rows::ask(&mut tx, (id, provider), (last_day, sealed), (by.1.person, now)).await?;
    if made && app.settings.notices {
        // Who confirms it hears that something waits.
        let role = Role::ProviderAdministrator;
        let all = people::in_role(&mut tx, provider, role, now).await?;
        let all: Vec<Uuid> = all.into_iter().map(|(person, _)| person.0).collect();
        tell::mail_each(app, &mut tx, &all, (Kind::Waiting, "/home"), now).await?;
    }
    finish(app, tx, by, (provider, id), made).await
}

/// Confirms it, by somebody else than who entered it: from now on it is told. False where that
/// cannot be any more, or where it is not for this one (`may`).
///
/// # Errors
/// When database, log or key store are away.
pub async fn confirm(
    app: &App,
    by: (&Actor, &Known),
    provider: ProviderId,
    (ending, may): (Uuid, bool),
) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let sure = rows::current(&mut tx, provider).await?.filter(|one| {
        let second = may && !by.0.person_ids().contains(&one.asked_by.0);
        one.id == ending && second && one.state() == State::Asked && one.can_be_told(now)
    });
    let done = sure.is_some()
        && rows::decide(&mut tx, ending, State::Announced, (by.1.person, now)).await?;
    if done {
        app.jobs.put_all(&mut tx, &[jobs::TellEnding { ending, provider }], now, now).await?;
    }
    finish(app, tx, by, (provider, ending), done).await
}

/// Takes it back, before it was confirmed or after, until the last day; who was told hears of it.
/// False where there is nothing to take back.
///
/// # Errors
/// When database, log or key store are away.
pub async fn call_off(
    app: &App,
    by: (&Actor, &Known),
    provider: ProviderId,
    ending: Uuid,
) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let found = rows::current(&mut tx, provider).await?.filter(|one| one.id == ending);
    let Some(found) = found.filter(|one| !one.is_over(now)) else {
        return finish(app, tx, by, (provider, ending), false).await;
    };
    let done = rows::off(&mut tx, ending, (by.1.person, now)).await?;
    if done && found.state() == State::Announced {
        let after = AccountId(Uuid::nil());
        app.jobs.put_all(&mut tx, &[jobs::TellOff { ending, after }], now, now).await?;
    }
    finish(app, tx, by, (provider, ending), done).await
}

/// Says no to what was entered, before anybody was told; false where that is over.
///
/// # Errors
/// When database, log or key store are away.
pub async fn refuse(
    app: &App,
    by: (&Actor, &Known),
    provider: ProviderId,
    ending: Uuid,
) -> Result<bool> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let of = rows::current(&mut tx, provider).await?.is_some_and(|one| one.id == ending);
    let done = of && rows::decide(&mut tx, ending, State::Off, (by.1.person, now)).await?;
    finish(app, tx, by, (provider, ending), done).await
}

/// Whether the operator confirms it itself, by a second administrator: the provider has none.
///
/// # Errors
/// When the database refuses.
pub async fn has_no_administrator(
    app: &App,
    tx: &mut Tx,
    provider: ProviderId,
) -> crate::db::Result<bool> {
    let role = Role::ProviderAdministrator;
    Ok(!people::has_staff(tx, provider, role, app.clock.now()).await?)
}

/// Notes that the holder of the account read it in the portal.
///
/// # Errors
/// When database or log are away.
pub async fn seen(app: &App, actor: &Actor, endings: &[Uuid]) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let mut lines = Vec::new();
    for ending in endings {
        if told::told(&mut tx, (*ending, actor.account), ("seen", None), now).await? {
            let mut line = Line::of(actor.account.0, now, Action::Update, actor.who(None, "user"));
            (line.object_kind, line.object_id) = (Some("ending"), Some(*ending));
            line.article = Some("T12.2".to_owned());
            lines.push(line);
        }
    }
    audit::append(&mut tx, &app.vault, &lines).await?;
    Ok(tx.commit().await?)
}

/// The line in the provider's chain, and the end of the transaction: what was not done stands
/// there as refused.
async fn finish(
    app: &App,
    mut tx: Tx,
    (actor, known): (&Actor, &Known),
    (provider, ending): (ProviderId, Uuid),
    done: bool,
) -> Result<bool> {
    let role = known
        .roles
        .iter()
        .find(|role| matches!(role, Role::Administrator | Role::ProviderAdministrator));
    let who = actor.who(Some(known), role.map_or("", |role| role.as_str()));
    let mut line = Line::of(provider.0, app.clock.now(), Action::Rights, who);
    (line.object_kind, line.object_id) = (Some("ending"), Some(ending));
    line.ground = "staff";
    line.article = Some("T12.2".to_owned());
    if !done {
        tx.rollback().await?;
        line.outcome = Outcome::Refused;
        app.audit.durable(vec![line]).await?;
        return Ok(false);
    }
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    app.live.hurry();
    Ok(true)
}
