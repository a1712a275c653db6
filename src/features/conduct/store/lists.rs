//! Lists: of who treats, of a provider's coordinators, of the operator, and of whoever reported.
//!
//! No text is opened for any of them.

use uuid::Uuid;

use super::case::{self, Case};
use super::report::{Report, select};
use crate::access::{Caseload, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::State;
use crate::features::messages::Cursor;
use crate::ids::{AccountId, PersonId, ProviderId};

/// At most `limit` of what waits to be judged in the files that are treated, after `after`, the
/// longest first; but for what is about `persons`.
///
/// # Errors
/// When the database refuses.
pub async fn treated(
    files: &mut Caseload<'_, scope::Conduct>,
    persons: &[Uuid],
    after: Cursor,
    limit: i64,
) -> Result<Vec<Report>> {
    let clients = files.clients().to_vec();
    files
        .tx()
        .query(select!(
            "x.client_id IN $1[] AND x.state IN ('open', 'again') AND NOT (x.subject_id IN $2[])
             AND (x.waits_since, x.id) > ($3, $4) ORDER BY x.waits_since, x.id LIMIT $5"
        ))
        .bind_ids(&clients)
        .bind_ids(persons)
        .bind(after.at)
        .bind(after.id)
        .bind(limit)
        .all()
        .await
}

/// At most `limit` of a provider's reports that wait to be judged, after `after`, the longest
/// first; but for what is about `persons`.
///
/// # Errors
/// When the database refuses.
pub async fn of_provider(
    tx: &mut Tx,
    (provider, persons): (ProviderId, &[Uuid]),
    after: Cursor,
    limit: i64,
) -> Result<Vec<Report>> {
    tx.query(select!(
        "x.provider_id = $1 AND x.state IN ('open', 'again') AND NOT (x.subject_id IN $2[])
         AND (x.waits_since, x.id) > ($3, $4) ORDER BY x.waits_since, x.id LIMIT $5"
    ))
    .bind(provider)
    .bind_ids(persons)
    .bind(after.at)
    .bind(after.id)
    .bind(limit)
    .all()
    .await
}

/// What was reported of a person, the newest first; fifty at most.
///
/// # Errors
/// When the database refuses.
pub async fn of_subject(tx: &mut Tx, person: PersonId) -> Result<Vec<Report>> {
    tx.query(select!("x.subject_id = $1 ORDER BY x.reported_at DESC, x.id DESC LIMIT 50"))
        .bind(person)
        .all()
        .await
}

/// At most `limit` cases in this state after `after`, the longest first; but for those of `account`.
///
/// # Errors
/// When the database refuses.
pub async fn cases(
    tx: &mut Tx,
    (state, account): (State, AccountId),
    after: Cursor,
    limit: i64,
) -> Result<Vec<Case>> {
    tx.query(case::select!(
        "c.state = $1 AND c.account_id <> $2 AND (c.waits_since, c.id) > ($3, $4)
         ORDER BY c.waits_since, c.id LIMIT $5"
    ))
    .bind(state.as_str())
    .bind(account)
    .bind(after.at)
    .bind(after.id)
    .bind(limit)
    .all()
    .await
}

/// At most `limit` cases that were decided before `before`, the newest first; but for those of
/// `account`.
///
/// # Errors
/// When the database refuses.
pub async fn decided(
    tx: &mut Tx,
    account: AccountId,
    before: Cursor,
    limit: i64,
) -> Result<Vec<Case>> {
    tx.query(case::select!(
        "c.state = 'done' AND c.account_id <> $1 AND (c.waits_since, c.id) < ($2, $3)
         ORDER BY c.waits_since DESC, c.id DESC LIMIT $4"
    ))
    .bind(account)
    .bind(before.at)
    .bind(before.id)
    .bind(limit)
    .all()
    .await
}

/// What somebody reported, and no more than whether it was dealt with.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Mine {
    /// As what.
    pub kind: String,
    /// `message` or `conduct`.
    pub object_kind: String,
    /// When.
    pub reported_at: Instant,
    /// Whether it was dealt with: judged, and where it is a violation decided.
    pub done: bool,
}

/// What this account reported, the newest first; fifty at most.
///
/// # Errors
/// When the database refuses.
pub async fn mine(tx: &mut Tx, account: AccountId) -> Result<Vec<Mine>> {
    tx.query(
        "SELECT x.kind, x.object_kind, x.reported_at, x.state <> 'open' AND NOT EXISTS (
             SELECT 1 FROM conduct_case c WHERE c.id = x.id AND c.state = 'waiting') AS done
         FROM conduct_report x WHERE x.reporter_account = $1 ORDER BY x.reported_at DESC, x.id DESC LIMIT 50",
    )
    .bind(account)
    .all()
    .await
}
