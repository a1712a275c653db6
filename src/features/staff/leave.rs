//! Letting go: somebody leaves on a day, or the door is shut at once.
//!
//! Owns what ends when. Roles end on the day; that of a therapist who still treats waits until the
//! coordinator has handed over every file, so that nobody in care is left behind. Shut at once, the
//! door is shut for all of it, and what was treated stays on the coordinator's list.

use jiff::civil::Date;
use rules::hiring::Opens;
use rules::staff::Role;

use super::change::{self, Changed};
use super::jobs::{AskToHandOver, Leaves};
use super::model::{Refusal, What};
use super::store;
use crate::access::facts::lists;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::store as accounts;
use crate::features::people::office::Office;
use crate::features::people::store as people;
use crate::web::extract::Page;

/// From when somebody leaves.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// After this day.
    After(Date, Instant),
    /// Now.
    AtOnce,
}

/// Begins it.
pub(super) async fn begin(page: &Page, office: &Office, when: When, why: &str) -> Result<Changed> {
    let (app, now, person) = (page.app(), page.app().clock.now(), office.person);
    if office.is_own() {
        return Ok(Err(Refusal::Own));
    }
    let mut tx = change::held(page, office).await?;
    for held in &office.held {
        let over = held.held.opens(now.timestamp()) == Opens::Over;
        if !over && change::is_last(page, office, &mut tx, held.held.role).await? {
            tx.rollback().await?;
            return Ok(Err(Refusal::LastOne));
        }
    }
    let (at, shut, day) = match when {
        When::After(day, at) => (at, false, Some(day)),
        When::AtOnce => (now, true, None),
    };
    // Another day than before: what was to end then goes on first.
    let before = store::leave_of(&mut tx, person).await?;
    if let Some(before) = before.filter(|before| before.done_at.is_none()) {
        people::resume_roles(&mut tx, person, before.leaves_at).await?;
    }
    let treats = lists::how_many_treated(&mut tx, person, now).await? > 0;
    store::begin(&mut tx, (person, office.at), (at, shut), (office.known.person, now)).await?;
    let waits = (treats && !shut).then_some(Role::Therapist);
    people::end_roles(&mut tx, person, waits, at).await?;
    if shut && let Some(account) = accounts::of_person(&mut tx, person).await? {
        ended::end_all(&mut tx, account, None, Why::Left, now).await?;
    }
    let job = Leaves::of(person, at);
    app.jobs.put_all(&mut tx, &[job], at, now).await?;
    if treats {
        let asked = AskToHandOver { provider: office.at };
        app.jobs.put_all(&mut tx, &[asked], now, now).await?;
    }
    let what = if shut { What::Shut } else { What::Leaving };
    change::end(page, office, tx, (what, None, day, why)).await?;
    Ok(Ok(()))
}

/// Somebody stays after all: the roles that were to end with it go on.
pub(super) async fn stop(page: &Page, office: &Office) -> Result<Changed> {
    if office.is_own() {
        return Ok(Err(Refusal::Own));
    }
    let mut tx = change::held(page, office).await?;
    let leave = store::leave_of(&mut tx, office.person).await?;
    let Some(leave) = leave.filter(|leave| leave.done_at.is_none()) else {
        tx.rollback().await?;
        return Err(Error::NotFound);
    };
    people::resume_roles(&mut tx, office.person, leave.leaves_at).await?;
    store::stays(&mut tx, office.person).await?;
    change::end(page, office, tx, (What::Stays, None, None, "")).await?;
    Ok(Ok(()))
}
