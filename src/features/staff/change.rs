//! Giving a role, ending one, and recording a training.
//!
//! Owns the order: whoever is changed is held, the line is bound into the provider's chain (so two
//! who change something there come one after the other), and only then it is looked whether it may
//! be. Nobody does it to oneself, and one administrator always stays.

use jiff::civil::Date;
use rules::hiring::{Held, one_stays};
use rules::staff::Role;

use super::model::{Refusal, What};
use super::store::{self, NewChange};
use crate::audit::{self, Action};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::recovery::tell;
use crate::features::accounts::store as accounts;
use crate::features::notices::Kind;
use crate::features::people::office::Office;
use crate::features::people::store as people;
use crate::web::extract::Page;

/// How it ended.
pub(super) type Changed = std::result::Result<(), Refusal>;

/// Gives a role.
pub(super) async fn give(page: &Page, office: &Office, held: Held, why: &str) -> Result<Changed> {
    let mut tx = match begin(page, office, held.role).await? {
        Ok(tx) => tx,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let now = page.app().clock.now();
    if !people::grant(&mut tx, office.person, &held, now).await? {
        tx.rollback().await?;
        return Ok(Err(Refusal::Already));
    }
    let day = held.from.map(rules::day);
    end(page, office, tx, (What::Given, Some(held.role), day, why)).await?;
    Ok(Ok(()))
}

/// Ends a role at `at`, of which `last` is the last day; none: now.
pub(super) async fn take(
    page: &Page,
    office: &Office,
    role: Role,
    (at, last, why): (Instant, Option<Date>, &str),
) -> Result<Changed> {
    let mut tx = match begin(page, office, role).await? {
        Ok(tx) => tx,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if is_last(page, office, &mut tx, role).await? {
        tx.rollback().await?;
        return Ok(Err(Refusal::LastOne));
    }
    if !people::end_role(&mut tx, office.person, role, at).await? {
        tx.rollback().await?;
        return Ok(Err(Refusal::Already));
    }
    end(page, office, tx, (What::Ended, Some(role), last, why)).await?;
    Ok(Ok(()))
}

/// Records on which day somebody had the training for a role.
pub(super) async fn train(page: &Page, office: &Office, role: Role, day: Date) -> Result<Changed> {
    let mut tx = match begin(page, office, role).await? {
        Ok(tx) => tx,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !people::train(&mut tx, office.person, role, day).await? {
        tx.rollback().await?;
        return Ok(Err(Refusal::Already));
    }
    end(page, office, tx, (What::Trained, Some(role), Some(day), "")).await?;
    Ok(Ok(()))
}

/// Whether nobody else would be left to give roles there.
pub(super) async fn is_last(page: &Page, office: &Office, tx: &mut Tx, role: Role) -> Result<bool> {
    if !one_stays(role) {
        return Ok(false);
    }
    let (of, now) = ((office.at, role), page.app().clock.now());
    Ok(!people::another_stands(tx, of, office.person, now).await?)
}

/// A transaction in which the person is held and the line stands; a role that this office does not
/// give there is not there.
async fn begin(
    page: &Page,
    office: &Office,
    role: Role,
) -> Result<std::result::Result<Tx, Refusal>> {
    if !office.gives().contains(&role) {
        return Err(Error::NotFound);
    }
    if office.is_own() {
        return Ok(Err(Refusal::Own));
    }
    Ok(Ok(held(page, office).await?))
}

/// The same where it is about all of somebody's work.
pub(super) async fn held(page: &Page, office: &Office) -> Result<Tx> {
    let app = page.app();
    let mut tx = app.db.write().await?;
    people::lock(&mut tx, office.person).await?;
    audit::append(&mut tx, &app.vault, &[office.line(page, Action::Rights)]).await?;
    Ok(tx)
}

/// Notes what was done and why, and tells whom it is about without a word of what.
pub(super) async fn end(
    page: &Page,
    office: &Office,
    mut tx: Tx,
    (what, role, day, reason): (What, Option<Role>, Option<Date>, &str),
) -> Result<()> {
    let (app, now) = (page.app(), page.app().clock.now());
    let person = office.person;
    let key = app.vault.key(people::key_id(person)).await?;
    let new = NewChange { person, what, role, day, reason, by: office.known.person };
    store::note(&mut tx, &key, &new, now).await?;
    let account = accounts::of_person(&mut tx, person).await?;
    if let Some(account) = account.filter(|_| app.settings.notices)
        && let Some(ways) = tell::ways(app, &mut tx, account).await?
    {
        ways.first(app, &mut tx, (Kind::Changed, Some("/home")), now).await?;
    }
    tx.commit().await?;
    app.live.hurry();
    Ok(())
}
