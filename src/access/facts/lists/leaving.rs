//! What somebody who leaves still treats: how many files, and which.
//!
//! Owns the statements. An emergency access ends by itself, and is nothing to hand over.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{PersonId, ProviderId};

/// In how many files `therapist` still has a relation at `at`, or will have: a number and nothing
/// of any file.
///
/// # Errors
/// When the database refuses.
pub async fn how_many_treated(tx: &mut Tx, therapist: PersonId, at: Instant) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(
            "SELECT count(DISTINCT client_id) FROM treatment WHERE person_id = $1 AND kind <> 'emergency'
                AND (valid_until IS NULL OR valid_until > $2)",
        )
        .bind(therapist)
        .bind(at)
        .one()
        .await?;
    Ok(count)
}

/// The same for several people at once, of who has any.
///
/// # Errors
/// When the database refuses.
pub async fn how_many_each(
    tx: &mut Tx,
    people: &[Uuid],
    at: Instant,
) -> Result<Vec<(PersonId, i64)>> {
    tx.query(
        "SELECT person_id, count(DISTINCT client_id) FROM treatment WHERE person_id IN $1[] AND kind <> 'emergency'
            AND (valid_until IS NULL OR valid_until > $2) GROUP BY person_id",
    )
    .bind_ids(people)
    .bind(at)
    .all()
    .await
}

/// Files of `provider` that `therapist` treats at `at` or will, by the name of their client, but
/// for those that one of `persons` stands around; `limit` at most.
pub(in crate::access) async fn to_hand_over(
    tx: &mut Tx,
    provider: ProviderId,
    (therapist, persons): (PersonId, &[Uuid]),
    at: Instant,
    limit: i64,
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT c.id FROM client c WHERE c.provider_id = $2 AND c.id IN (
                 SELECT client_id FROM treatment WHERE person_id = $1 AND kind <> 'emergency'
                    AND (valid_until IS NULL OR valid_until > $3))
                AND NOT (c.id IN (",
            files_around!("$5[]"),
            ")) ORDER BY c.sort_key, c.id LIMIT $4"
        ))
        .bind(therapist)
        .bind(provider)
        .bind(at)
        .bind(limit)
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
