//! Finding questions about access, by when their answer is due.
//!
//! Owns the lists of who answers, and the numbers and terms of the data
//! protection officer. Reads no word of what was asked.

use uuid::Uuid;

use crate::access::{AskedNumbers, AskedTerm};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{PersonId, ProviderId};

/// Who answers.
#[derive(Clone, Copy, Debug)]
pub(in crate::access) enum Answers {
    /// Why a look was made, at this provider.
    Coordinator(ProviderId),
    /// All that is asked in the files that this therapist treats.
    Therapist(PersonId),
}

/// The open questions in the files of the treatment relations of `$1` that hold at `$2`.
macro_rules! treated {
    () => {
        "state = 'open' AND client_id IN (SELECT t.client_id FROM treatment t WHERE t.person_id = $1 AND t.kind <> 'emergency'
            AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_until IS NULL OR t.valid_until > $2))"
    };
}

/// The open questions of why at the provider `$1`.
macro_rules! of_office {
    () => {
        "provider_id = $1 AND state = 'open' AND kind = 'why' AND received_at <= $2"
    };
}

macro_rules! page {
    ($of:expr) => {
        concat!(
            "SELECT id, client_id FROM access_question WHERE ",
            $of,
            " AND (due_at, id) > ($3, $4) AND NOT (client_id IN (",
            files_around!("$6[]"),
            ")) ORDER BY due_at, id LIMIT $5"
        )
    };
}

macro_rules! count {
    ($of:expr) => {
        concat!(
            "SELECT count(*) FROM (SELECT id FROM access_question WHERE ",
            $of,
            " AND NOT (client_id IN (",
            files_around!("$4[]"),
            ")) LIMIT $3) w"
        )
    };
}

/// A page of the open questions that are to be answered at `at`, each with its file, the first
/// that is due first, but for the files that one of `persons` stands around.
pub(in crate::access) async fn questions(
    tx: &mut Tx,
    (who, persons): (Answers, &[Uuid]),
    at: Instant,
    after: Option<(Instant, Uuid)>,
    limit: i64,
) -> Result<Vec<(Uuid, Uuid)>> {
    let (after_at, after_id) = after.unwrap_or((Instant(i64::MIN), Uuid::nil()));
    let query = match who {
        Answers::Coordinator(provider) => tx.query(page!(of_office!())).bind(provider),
        Answers::Therapist(person) => tx.query(page!(treated!())).bind(person),
    };
    query.bind(at).bind(after_at).bind(after_id).bind(limit).bind_ids(persons).all().await
}

/// How many of them there are; `most` at most.
pub(in crate::access) async fn how_many_asked(
    tx: &mut Tx,
    (who, persons): (Answers, &[Uuid]),
    at: Instant,
    most: i64,
) -> Result<i64> {
    let query = match who {
        Answers::Coordinator(provider) => tx.query(count!(of_office!())).bind(provider),
        Answers::Therapist(person) => tx.query(count!(treated!())).bind(person),
    };
    let (count,): (i64,) = query.bind(at).bind(most).bind_ids(persons).one().await?;
    Ok(count)
}

/// A page of the questions of a provider in one state with their terms, the first that is due
/// first, but for those in files that one of `persons` stands around.
pub(in crate::access) async fn asked_terms(
    tx: &mut Tx,
    (provider, persons): (ProviderId, &[Uuid]),
    state: &str,
    after: Option<(Instant, Uuid)>,
    limit: i64,
) -> Result<Vec<AskedTerm>> {
    let (after_at, after_id) = after.unwrap_or((Instant(i64::MIN), Uuid::nil()));
    tx.query(concat!(
        "SELECT id, kind, received_at, due_at, answered_at FROM access_question WHERE provider_id = $1 AND state = $2
            AND (due_at, id) > ($3, $4) AND NOT (client_id IN (",
        files_around!("$6[]"),
        ")) ORDER BY due_at, id LIMIT $5"
    ))
    .bind(provider)
    .bind(state)
    .bind(after_at)
    .bind(after_id)
    .bind(limit)
    .bind_ids(persons)
    .all()
    .await
}

/// How many of each kind wait at `at`, are too late, and were answered in time or too late,
/// of those that were due after `since`; and all that wait.
pub(in crate::access) async fn asked_numbers(
    tx: &mut Tx,
    (provider, persons): (ProviderId, &[Uuid]),
    since: Instant,
    at: Instant,
) -> Result<Vec<AskedNumbers>> {
    tx.query(concat!(
        "SELECT kind, CAST(sum(CASE WHEN state = 'open' THEN 1 ELSE 0 END) AS bigint) AS waits,
             CAST(sum(CASE WHEN state = 'open' AND due_at <= $3 THEN 1 ELSE 0 END) AS bigint) AS overdue,
             CAST(sum(CASE WHEN state = 'answered' THEN 1 ELSE 0 END) AS bigint) AS answered,
             CAST(sum(CASE WHEN state = 'answered' AND answered_at >= due_at THEN 1 ELSE 0 END) AS bigint) AS late
         FROM access_question WHERE provider_id = $1 AND (state = 'open' OR (state = 'answered' AND due_at > $2))
             AND NOT (client_id IN (",
        files_around!("$4[]"),
        ")) GROUP BY kind ORDER BY kind DESC"
    ))
    .bind(provider)
    .bind(since)
    .bind(at)
    .bind_ids(persons)
    .all()
    .await
}
