//! Finding for emergency access: the one file, tries, and what was opened.

use jiff::civil::Date;
use uuid::Uuid;

use crate::access::Opened;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, ClientId, ProviderId};

/// At most so many files of one provider on people born on one day are looked through.
const BORN: i64 = 200;

/// The files of `provider` on people born on `born`, with their whole names, but
/// for those that one of `persons` stands around.
pub(in crate::access) async fn born_on(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    born: Date,
) -> Result<Vec<(ClientId, String)>> {
    tx.query(concat!(
        "SELECT c.id, p.name FROM person p JOIN client c ON c.person_id = p.id
         WHERE p.provider_id = $1 AND p.born = $2 AND NOT (c.id IN (",
        files_around!("$4[]"),
        ")) ORDER BY p.id LIMIT $3"
    ))
    .bind(provider)
    .bind(born.to_string())
    .bind(BORN)
    .bind_ids(persons)
    .all()
    .await
}

/// When `account` was let try to find a file for an emergency after `since`, the newest first.
pub(in crate::access) async fn emergency_tries(
    tx: &mut Tx,
    account: AccountId,
    since: Instant,
    limit: i64,
) -> Result<Vec<Instant>> {
    let rows: Vec<(Instant,)> = tx
        .query(
            "SELECT at FROM audit_line WHERE account_id = $1 AND at > $2 AND object_kind = 'emergency'
                AND action = 'search' AND outcome <> 'refused' ORDER BY at DESC LIMIT $3",
        )
        .bind(account)
        .bind(since)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(at,)| at).collect())
}

macro_rules! opened {
    () => {
        "SELECT e.id, e.client_id, e.person_id, p.name AS by, e.opened_at, e.judged FROM emergency e
         JOIN person p ON p.id = e.person_id WHERE e.provider_id = $1"
    };
}

/// The emergency accesses of `provider` before `before`, the newest first, but for
/// those to files that one of `persons` stands around.
pub(in crate::access) async fn opened(
    tx: &mut Tx,
    (provider, persons): (ProviderId, &[Uuid]),
    judged: bool,
    before: (Instant, Uuid),
    limit: i64,
) -> Result<Vec<Opened>> {
    tx.query(concat!(
        opened!(),
        " AND e.judged = $2 AND (e.opened_at, e.id) < ($3, $4) AND NOT (e.client_id IN (",
        files_around!("$6[]"),
        ")) ORDER BY e.opened_at DESC, e.id DESC LIMIT $5"
    ))
    .bind(provider)
    .bind(judged)
    .bind(before.0)
    .bind(before.1)
    .bind(limit)
    .bind_ids(persons)
    .all()
    .await
}

/// One of them.
pub(in crate::access) async fn opened_one(
    tx: &mut Tx,
    (provider, persons): (ProviderId, &[Uuid]),
    id: Uuid,
) -> Result<Option<Opened>> {
    tx.query(concat!(
        opened!(),
        " AND e.id = $2 AND NOT (e.client_id IN (",
        files_around!("$3[]"),
        "))"
    ))
    .bind(provider)
    .bind(id)
    .bind_ids(persons)
    .optional()
    .await
}
