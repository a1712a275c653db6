//! What waits for a second coordinator: authority (T1.1p), and decisions of courts (T3.2).
//!
//! Owns the statements that find the files. What waits in them is their feature's.

use uuid::Uuid;

use crate::db::{Result, Tx};
use crate::ids::ProviderId;

/// What waits at `$1` and of which `$rest` holds, by kind: ids come in the order of time.
macro_rules! waiting {
    ($rest:expr) => {
        concat!(
            "SELECT a.id, a.client_id FROM (SELECT id, client_id FROM authority_proposal
                 WHERE provider_id = $1 AND state = 'waiting' ",
            $rest,
            ") a UNION ALL SELECT b.id, b.client_id FROM (SELECT id, client_id FROM ruling
                 WHERE provider_id = $1 AND state = 'waiting' ",
            $rest,
            ") b"
        )
    };
}

/// The files of `provider` of the first `limit` things after `after` that wait, but for those
/// that one of `persons` stands around.
pub(in crate::access) async fn that_wait(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    after: Uuid,
    limit: i64,
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT DISTINCT w.client_id FROM (SELECT x.id, x.client_id FROM (",
            waiting!(concat!(
                "AND id > $2 AND NOT (client_id IN (",
                files_around!("$4[]"),
                ")) ORDER BY id LIMIT $3"
            )),
            ") x ORDER BY x.id LIMIT $3) w"
        ))
        .bind(provider)
        .bind(after)
        .bind(limit)
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How much waits at `provider` that none of `persons` entered, in files that none of them
/// stands around; `most` at most.
pub(in crate::access) async fn how_many_wait(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    most: i64,
) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(concat!(
            "SELECT count(*) FROM (SELECT x.id FROM (",
            waiting!(concat!(
                "AND NOT (entered_by IN $3[]) AND NOT (client_id IN (",
                files_around!("$3[]"),
                ")) ORDER BY id LIMIT $2"
            )),
            ") x LIMIT $2) w"
        ))
        .bind(provider)
        .bind(most)
        .bind_ids(persons)
        .one()
        .await?;
    Ok(count)
}
