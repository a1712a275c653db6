//! What changes a case: decisions, an objection, its answer, and the end.

use rules::conduct::{Judgement, Step};
use uuid::Uuid;
use vault::Key;

use super::case::place;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::State;
use crate::ids::{AccountId, PersonId};

/// Decides a case that waits; of a warning and a block with the end of the time to object, at
/// which after a block general account data go. Whether it waited.
///
/// # Errors
/// When the database refuses.
pub async fn decide(
    tx: &mut Tx,
    key: &Key,
    id: Uuid,
    (step, reason): (Step, &str),
    (by, at, ends): (PersonId, Instant, Option<Instant>),
) -> Result<bool> {
    let done = tx
        .query(
            "UPDATE conduct_case SET state = 'done', step = $2, reason = $3, decided_by = $4, decided_at = $5, ends_at = $6,
                 due_at = $7 WHERE id = $1 AND state = 'waiting'",
        )
        .bind(id)
        .bind(step.as_str())
        .bind(key.seal_text(place(id, "reason"), reason))
        .bind(by)
        .bind(at)
        .bind(ends)
        .bind(ends.filter(|_| step == Step::Block))
        .run()
        .await?;
    Ok(done == 1)
}

/// These warnings were read; whether there was one.
///
/// # Errors
/// When the database refuses.
pub async fn read(tx: &mut Tx, account: AccountId, shown: &[Uuid], at: Instant) -> Result<bool> {
    let read = tx
        .query(
            "UPDATE conduct_case SET read_at = $2 WHERE account_id = $1 AND step = 'warning' AND read_at IS NULL
                AND id IN $3[]",
        )
        .bind(account)
        .bind(at)
        .bind_ids(shown)
        .run()
        .await?;
    Ok(read > 0)
}

/// Whether another warning than `id` waits to be read.
///
/// # Errors
/// When the database refuses.
pub async fn other_unread(tx: &mut Tx, account: AccountId, id: Uuid) -> Result<bool> {
    let other: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM conduct_case WHERE account_id = $1 AND id <> $2 AND step = 'warning' AND read_at IS NULL
                AND lifted_at IS NULL LIMIT 1",
        )
        .bind(account)
        .bind(id)
        .optional()
        .await?;
    Ok(other.is_some())
}

/// What somebody says to a warning or a block.
#[derive(Clone, Copy, Debug)]
pub struct Objection<'a> {
    /// To which.
    pub case: Uuid,
    /// When.
    pub at: Instant,
    /// What; sealed.
    pub text: &'a str,
}

/// Objects to a warning or a block that stands, once and in time; whether it could be.
///
/// # Errors
/// When the database refuses.
pub async fn object(
    tx: &mut Tx,
    key: &Key,
    account: AccountId,
    objection: &Objection<'_>,
) -> Result<bool> {
    let Objection { case, at, text } = *objection;
    let done = tx
        .query(
            "UPDATE conduct_case SET state = $3, objected_at = $4, waits_since = $5, objection = $6, due_at = NULL
             WHERE id = $1 AND account_id = $2 AND step IN ('warning', 'block') AND state = 'done'
                AND lifted_at IS NULL AND objected_at IS NULL AND ends_at > $7",
        )
        .bind(case)
        .bind(account)
        .bind(State::Objected.as_str())
        .bind(at)
        .bind(at)
        .bind(key.seal_text(place(case, "objection"), text))
        .bind(at)
        .run()
        .await?;
    Ok(done == 1)
}

/// What the provider says of it after an objection.
///
/// # Errors
/// When the database refuses.
pub async fn again(tx: &mut Tx, id: Uuid, judgement: Judgement) -> Result<()> {
    tx.query("UPDATE conduct_case SET again = $2 WHERE id = $1 AND state = 'objected'")
        .bind(id)
        .bind(judgement.as_str())
        .run()
        .await?;
    Ok(())
}

/// Answers an objection: what was decided stands, and after a block general account data go at
/// `due`.
///
/// # Errors
/// When the database refuses.
pub async fn answer(
    tx: &mut Tx,
    key: &Key,
    id: Uuid,
    text: &str,
    (by, at, due): (PersonId, Instant, Option<Instant>),
) -> Result<()> {
    tx.query(
        "UPDATE conduct_case SET state = 'done', answer = $2, answered_by = $3, answered_at = $4, due_at = $5
         WHERE id = $1 AND state = 'objected'",
    )
    .bind(id)
    .bind(key.seal_text(place(id, "answer"), text))
    .bind(by)
    .bind(at)
    .bind(due)
    .run()
    .await?;
    Ok(())
}

/// Lifts a block or takes a warning back, and says whether what was done counts no more.
///
/// # Errors
/// When the database refuses.
pub async fn lift(
    tx: &mut Tx,
    key: &Key,
    id: Uuid,
    (text, struck): (&str, bool),
    (by, at): (PersonId, Instant),
) -> Result<()> {
    tx.query(
        "UPDATE conduct_case SET state = 'done', answer = $2, answered_by = $3, answered_at = $4, lifted_at = $5, struck = $6,
             due_at = NULL WHERE id = $1",
    )
    .bind(id)
    .bind(key.seal_text(place(id, "answer"), text))
    .bind(by)
    .bind(at)
    .bind(at)
    .bind(struck)
    .run()
    .await?;
    Ok(())
}

/// Whether another case than `id` blocks the account.
///
/// # Errors
/// When the database refuses.
pub async fn other_blocks(tx: &mut Tx, account: AccountId, id: Uuid) -> Result<bool> {
    let other: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM conduct_case WHERE account_id = $1 AND id <> $2 AND step = 'block' AND lifted_at IS NULL
                AND removed_at IS NULL LIMIT 1",
        )
        .bind(account)
        .bind(id)
        .optional()
        .await?;
    Ok(other.is_some())
}

/// Whether general account data go at `due` for this case, and nothing came in between.
///
/// # Errors
/// When the database refuses.
pub async fn removed_due(tx: &mut Tx, id: Uuid, due: Instant) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .query(
            "SELECT id FROM conduct_case WHERE id = $1 AND step = 'block' AND state = 'done' AND lifted_at IS NULL
                AND removed_at IS NULL AND due_at = $2 {for update}",
        )
        .bind(id)
        .bind(due)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// They went.
///
/// # Errors
/// When the database refuses.
pub async fn removed(tx: &mut Tx, account: AccountId, at: Instant) -> Result<()> {
    tx.query(
        "UPDATE conduct_case SET removed_at = $2, due_at = NULL WHERE account_id = $1 AND step = 'block'
            AND lifted_at IS NULL AND removed_at IS NULL",
    )
    .bind(account)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// Takes away what was said to and by the holder of an account that is no more.
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.query(
        "UPDATE conduct_case SET words = NULL, reason = NULL, objection = NULL, answer = NULL, state = 'done', due_at = NULL
         WHERE account_id = $1",
    )
    .bind(account)
    .run()
    .await?;
    Ok(())
}
