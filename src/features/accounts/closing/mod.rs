//! Closing the own account (T9.3, A10): who, when, and what is destroyed then.
//!
//! Owns the order of things. It touches nothing of a file: that follows the
//! terms of the record, also where the account of a representative is closed.

pub mod jobs;

use jiff::Span;
use jiff::civil::Date;

use super::ended::{self, Why};
use super::model::State;
use super::recovery::tell;
use super::sessions;
use super::store::{self, closing as rows};
use crate::access::facts::lists;
use crate::access::{Actor, facts};
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::notices::Kind;

/// So many days one can come back.
pub const DAYS_TO_THINK: i32 = 14;

/// "At once" is so many seconds later: in the meantime the holder is told.
const AT_ONCE: i64 = 15 * 60;

/// Until when one can come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// Not at all.
    AtOnce,
    /// For [`DAYS_TO_THINK`] days.
    AfterThinking,
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Closed {
    /// It is closed; every session has ended.
    Done,
    /// Who works here has others to hand over first, and is let go by the provider.
    WorksHere,
}

/// Whether somebody with this account must be let go by a provider first: files
/// that are treated are handed over before a door closes.
#[must_use]
pub fn works_here(actor: &Actor) -> bool {
    actor.is_staff()
}

/// Closes the account of whoever asks: access ends with this transaction, and
/// what is destroyed is destroyed by a job on its day.
///
/// # Errors
/// `NotFound` when it is closed already; when database or log are away.
pub async fn close(app: &App, actor: &Actor, wanted: Wanted) -> Result<Closed> {
    if works_here(actor) {
        return Ok(Closed::WorksHere);
    }
    let now = app.clock.now();
    let (state, due) = match wanted {
        Wanted::AtOnce => (State::Closed, now.plus_seconds(AT_ONCE)),
        Wanted::AfterThinking => (State::Closing, end_of_thinking(now)),
    };
    let account = actor.account;
    let mut tx = app.db.write().await?;
    // The holder hears of it, in case it was somebody at an open screen.
    tell::all(app, &mut tx, account, (Kind::Closed, None), now).await?;
    if !rows::begin(&mut tx, account, state, (now, due)).await? {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    ended::end_all(&mut tx, account, None, Why::Closed, now).await?;
    let persons = actor.person_ids();
    app.jobs.put_all(&mut tx, &[jobs::Tell { account, persons }], now, now).await?;
    app.jobs.put_all(&mut tx, &[jobs::Forget { account, due: due.0 }], due, now).await?;
    note(app, &mut tx, actor, Action::Delete, now).await?;
    tx.commit().await?;
    Ok(Closed::Done)
}

/// Keeps an account that was closed to think it over.
///
/// # Errors
/// `NotFound` when there is nothing to come back to; when database or log are away.
pub async fn keep(app: &App, actor: &Actor) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if !rows::take_back(&mut tx, actor.account, now).await? {
        tx.rollback().await?;
        return Err(Error::NotFound);
    }
    note(app, &mut tx, actor, Action::Update, now).await?;
    Ok(tx.commit().await?)
}

/// The last day on which one can come back; none when nothing is being closed.
///
/// # Errors
/// When the database is away.
pub async fn until(app: &App, actor: &Actor) -> Result<Option<Date>> {
    let mut tx = app.db.read().await?;
    let due = rows::due(&mut tx, actor.account).await?;
    tx.rollback().await?;
    // It holds no more from midnight on.
    Ok(due.map(|due| due.plus_seconds(-1).amsterdam().date()))
}

/// The midnight after the last day on which one can come back.
fn end_of_thinking(now: Instant) -> Instant {
    let last = now.amsterdam().date().saturating_add(Span::new().days(DAYS_TO_THINK));
    rules::midnight(last.saturating_add(Span::new().days(1))).into()
}

/// Whether somebody knows the holder as a client: then there are those who treat.
///
/// # Errors
/// When the database is away.
pub async fn is_client(app: &App, actor: &Actor) -> Result<bool> {
    let persons = actor.person_ids();
    let mut tx = app.db.read().await?;
    let around = lists::around(&mut tx, &persons).await?;
    tx.within(&around).await?;
    let files = facts::load_many(&mut tx, &around).await?;
    tx.rollback().await?;
    Ok(files.iter().any(|file| persons.contains(&file.person.0)))
}

async fn note(app: &App, tx: &mut Tx, actor: &Actor, action: Action, now: Instant) -> Result<()> {
    let mut line = Line::of(actor.account.0, now, action, actor.who(None, "user"));
    line.object_kind = Some("account");
    line.object_id = Some(actor.account.0);
    line.article = Some("T9.3".to_owned());
    Ok(audit::append(tx, &app.vault, &[line]).await?)
}

/// Takes away everything by which the holder came in, and what was the account's own: after it was
/// closed, and after a block that stands (T12.6).
///
/// # Errors
/// When database or key store are away.
pub(in crate::features) async fn destroy(
    app: &App,
    tx: &mut Tx,
    account: crate::ids::AccountId,
    now: Instant,
) -> Result<()> {
    sessions::end_all(tx, account, None).await?;
    // While it is known whose they are: the pictures, each with its key.
    let persons = store::persons_of(tx, account).await?;
    crate::features::profile::photo::forget(app, tx, &persons, now).await?;
    crate::features::profile::store::contact::forget_of(tx, account).await?;
    rows::empty(tx, account).await?;
    store::forget_factors(tx, account).await?;
    crate::features::messages::store::forget_drafts(tx, account).await?;
    crate::features::notices::store::forget_of(tx, account).await?;
    crate::features::activation::store::forget_of(tx, account).await?;
    crate::features::conduct::store::forget_of(tx, account).await?;
    crate::features::providers::store::told::forget_of(tx, account).await?;
    crate::features::support::forget_of(tx, account).await?;
    // Last: whatever of it is left in an older copy of the data cannot be read any more (V7).
    Ok(app.vault.destroy(store::key_id(account), now.0).await?)
}
