//! What the operator decides: nothing, a warning, a block; and after an objection
//! whether it stands.
//!
//! Owns what each does to the account, in one transaction with its lines. Nobody
//! decides about the own account.

use rules::conduct::{self, Judgement, Step};
use uuid::Uuid;

use super::State;
use super::jobs::Remove;
use super::store::{self, Case};
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::closing::jobs::Tell;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::sessions;
use crate::features::accounts::store::{self as accounts, blocking};
use crate::features::notices::Kind as Notice;
use crate::ids::AccountId;

/// What is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Deed {
    /// Of a case that waits.
    Step(Step),
    /// The warning or block stands after an objection.
    Uphold,
    /// The block ends, or the warning is taken back; what was done counts no more (`true`), or still
    /// counts, which a warning that is taken back cannot.
    Lift(bool),
}

/// Who decides: the operator's administrator.
#[derive(Clone, Copy, Debug)]
pub(super) struct Who<'a> {
    pub(super) actor: &'a Actor,
    pub(super) known: &'a Known,
}

/// Whether this can be done with the case as it stands, where one was warned before (T12.3).
#[must_use]
pub(super) fn is_open(case: &Case, deed: Deed, warned: bool) -> bool {
    match deed {
        Deed::Step(step) => {
            case.is(State::Waiting)
                && conduct::may_follow(step, case.kind(), Judgement::Violation, warned)
        }
        Deed::Uphold => {
            case.is(State::Objected) && case.stands() && conduct::may_stand(case.again())
        }
        Deed::Lift(struck) => case.blocks() || struck && case.stands(),
    }
}

/// Does it; false where it cannot be done any more.
///
/// # Errors
/// `NotFound` for no case, or one's own; when database, log or key store are away.
pub(super) async fn decide(
    app: &App,
    who: Who<'_>,
    id: Uuid,
    (deed, reason): (Deed, &str),
) -> Result<bool> {
    let at = app.clock.now();
    let mut tx = app.db.write().await?;
    let case = store::case_to_change(&mut tx, id).await?;
    let Some(case) = case.filter(|case| case.account != who.actor.account) else {
        tx.rollback().await?;
        return Err(Error::NotFound);
    };
    accounts::lock(&mut tx, case.account).await?;
    let before = store::before(&mut tx, case.account, id).await?;
    let warned = before.iter().any(|one| one.warns(case.acted_at));
    if !is_open(&case, deed, warned) {
        tx.rollback().await?;
        return Ok(false);
    }
    // Whoever closed the account meanwhile has nothing left to be told.
    let keys = app.vault.keys(&[accounts::key_id(case.account)]).await?;
    let Some(key) = keys.into_values().next() else {
        tx.rollback().await?;
        return Ok(false);
    };
    match deed {
        Deed::Step(step) => take(app, &mut tx, who, &case, (step, reason, &key), at).await?,
        Deed::Uphold => uphold(app, &mut tx, who, &case, (reason, &key), at).await?,
        Deed::Lift(struck) => {
            let by = (who.known.person, at);
            store::lift(&mut tx, &key, id, (reason, struck), by).await?;
            store::judge_again(&mut tx, id).await?;
            open_again(&mut tx, &case).await?;
        }
    }
    if deed != Deed::Step(Step::Nothing) {
        announce(app, &mut tx, case.account, at).await?;
    }
    note(app, &mut tx, who, &case, deed, at).await?;
    tx.commit().await?;
    Ok(true)
}

async fn take(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    case: &Case,
    (step, reason, key): (Step, &str, &vault::Key),
    at: Instant,
) -> Result<()> {
    let ends = conduct::objection_ends(at.timestamp()).map(Instant::from);
    let ends = ends.filter(|_| step != Step::Nothing);
    let by = (who.known.person, at, ends);
    store::decide(tx, key, case.id, (step, reason), by).await?;
    match step {
        Step::Nothing => {}
        Step::Warning => blocking::set_warned(tx, case.account, true).await?,
        Step::Block => {
            let persons = accounts::holder(tx, case.account).await?;
            blocking::block(tx, case.account).await?;
            sessions::end_all(tx, case.account, None).await?;
            if let Some(holder) = persons {
                let told = Tell { account: case.account, persons: holder.persons };
                app.jobs.put_all(tx, &[told], at, at).await?;
            }
            if let Some(ends) = ends {
                remove_later(app, tx, case, ends, at).await?;
            }
        }
    }
    Ok(())
}

/// What was decided stands; after a block general account data go once the answer could be read.
async fn uphold(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    case: &Case,
    (reason, key): (&str, &vault::Key),
    at: Instant,
) -> Result<()> {
    let due = conduct::removal(decided(case), Some(at.timestamp()));
    let due = due.map_or(Instant(i64::MAX), Instant::from);
    let due = Some(due).filter(|_| case.blocks());
    store::answer(tx, key, case.id, reason, (who.known.person, at, due)).await?;
    match due {
        Some(due) => remove_later(app, tx, case, due, at).await,
        None => Ok(()),
    }
}

/// What the case kept shut opens, unless another case keeps it shut as well.
async fn open_again(tx: &mut Tx, case: &Case) -> Result<()> {
    if !case.blocks() {
        let warned = store::other_unread(tx, case.account, case.id).await?;
        return Ok(blocking::set_warned(tx, case.account, warned).await?);
    }
    if !store::other_blocks(tx, case.account, case.id).await? {
        blocking::unblock(tx, case.account).await?;
    }
    sessions::end_all(tx, case.account, None).await?;
    Ok(())
}

async fn remove_later(
    app: &App,
    tx: &mut Tx,
    case: &Case,
    due: Instant,
    at: Instant,
) -> Result<()> {
    let job = Remove { case: case.id, account: case.account, due: due.0 };
    app.jobs.put_all(tx, &[job], due, at).await?;
    Ok(())
}

/// When it was decided; a case that stands always was.
fn decided(case: &Case) -> jiff::Timestamp {
    case.decided_at.unwrap_or(case.judged_at).timestamp()
}

/// Tells the holder that something waits to be read, and nothing of what (V14).
async fn announce(app: &App, tx: &mut Tx, account: AccountId, at: Instant) -> Result<()> {
    let Some(ways) = tell::ways(app, tx, account).await? else { return Ok(()) };
    if !ways.mail(app, tx, (Notice::Waiting, "/home"), at).await? {
        ways.everywhere(app, tx, (Notice::Waiting, Some("/home")), at).await?;
    }
    Ok(())
}

/// In the chain of the account, and of the file in which it was reported.
async fn note(
    app: &App,
    tx: &mut Tx,
    who: Who<'_>,
    case: &Case,
    deed: Deed,
    at: Instant,
) -> Result<()> {
    let by = || who.actor.who(Some(who.known), "administrator");
    let mut line = Line::of(case.account.0, at, action(case, deed), by());
    line.object_kind = Some("conduct_case");
    line.object_id = Some(case.id);
    line.ground = "staff";
    line.article = Some(article(case, deed).to_owned());
    let mut lines = vec![line];
    if let Some(client) = store::file_of(tx, case.id).await? {
        let mut line = Line::about(client, at, Action::Update, by());
        line.object_kind = Some("conduct_report");
        line.object_id = Some(case.id);
        line.ground = "staff";
        line.article = Some(article(case, deed).to_owned());
        lines.push(line);
    }
    Ok(audit::append(tx, &app.vault, &lines).await?)
}

/// A block and its end change what the holder may do.
fn action(case: &Case, deed: Deed) -> Action {
    match deed {
        Deed::Step(Step::Block) => Action::Rights,
        Deed::Lift(_) if case.blocks() => Action::Rights,
        Deed::Step(_) | Deed::Lift(_) | Deed::Uphold => Action::Update,
    }
}

fn article(case: &Case, deed: Deed) -> &'static str {
    match deed {
        Deed::Step(Step::Block) if case.kind().is_forbidden() => "T12.4",
        _ => "T12.3",
    }
}
