//! Which files somebody stands around, treats, or arranges.
//!
//! Owns the statements that find files; what may be seen of them is decided elsewhere.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId, ProviderId};

/// The files of which one of the persons `$persons` is the client or a relative.
macro_rules! files_around {
    ($persons:literal) => {
        concat!(
            "SELECT id FROM client WHERE person_id IN ",
            $persons,
            " UNION SELECT client_id FROM relative WHERE person_id IN ",
            $persons
        )
    };
}

// After the macro, which it uses.
mod emergency;
mod leaving;
mod planned;
mod questions;
mod waiting;

pub(in crate::access) use emergency::{born_on, emergency_tries, opened, opened_one};
pub(super) use files_around;
pub(in crate::access) use leaving::to_hand_over;
pub use leaving::{how_many_each, how_many_treated};
pub(in crate::access) use planned::{of_appointments, planned_with};
pub(in crate::access) use questions::{
    Answers, asked_numbers, asked_terms, how_many_asked, questions,
};
pub(in crate::access) use waiting::{how_many_wait, that_wait};

/// Sorts after every sort key: those are lower-case ASCII.
const LAST: char = '\u{7f}';

/// The files of which one of `persons` is the client or a relative.
///
/// # Errors
/// When the database refuses.
pub async fn around(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query(files_around!("$1[]")).bind_ids(persons).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The clients and relatives of these files.
///
/// # Errors
/// When the database refuses.
pub async fn people_of(tx: &mut Tx, files: &[Uuid]) -> Result<Vec<PersonId>> {
    let rows: Vec<(PersonId,)> = tx
        .query(
            "SELECT person_id FROM client WHERE id IN $1[] UNION SELECT person_id FROM relative WHERE client_id IN $1[]",
        )
        .bind_ids(files)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// The files in which one of `persons` is in care, and who that is.
///
/// # Errors
/// When the database refuses.
pub async fn own(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<(ClientId, PersonId)>> {
    tx.query("SELECT id, person_id FROM client WHERE person_id IN $1[]")
        .bind_ids(persons)
        .all()
        .await
}

/// The files that one of `persons` stands around, or treats or ever treated:
/// outside these there is nothing of theirs.
///
/// # Errors
/// When the database refuses.
pub async fn ever_around(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            files_around!("$1[]"),
            " UNION SELECT client_id FROM treatment WHERE person_id IN $1[]"
        ))
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The files in which one of `persons` is a party to an own thing, by the
/// statement of its kind ([`Item::PARTY_FILES`](crate::access::Item)).
pub(in crate::access) async fn with_own(
    tx: &mut Tx,
    party_files: &'static str,
    persons: &[Uuid],
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query(party_files).bind_ids(persons).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The files that `therapist` treats at `at`, emergency access included, but for
/// those that one of `persons` stands around.
pub(in crate::access) async fn treated(
    tx: &mut Tx,
    therapist: PersonId,
    persons: &[Uuid],
    at: Instant,
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT DISTINCT client_id FROM treatment WHERE person_id = $1
                AND (valid_from IS NULL OR valid_from <= $2) AND (valid_until IS NULL OR valid_until > $2)
                AND NOT (client_id IN (",
            files_around!("$3[]"),
            "))"
        ))
        .bind(therapist)
        .bind(at)
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// When a treatment relation of `therapist` next begins or ends by itself, after `at`.
pub(in crate::access) async fn next_treatment(
    tx: &mut Tx,
    therapist: PersonId,
    at: Instant,
) -> Result<Option<Instant>> {
    let (next,): (Option<Instant>,) = tx
        .query(
            "SELECT min(x.turn) FROM (
                 SELECT CASE WHEN valid_from > $2 THEN valid_from ELSE valid_until END AS turn FROM treatment
                     WHERE person_id = $1 AND (valid_from > $2 OR valid_until > $2)
                 UNION ALL SELECT CASE WHEN valid_from > $2 THEN valid_from ELSE valid_until END FROM staff_role
                     WHERE person_id = $1 AND (valid_from > $2 OR valid_until > $2)
             ) x",
        )
        .bind(therapist)
        .bind(at)
        .one()
        .await?;
    Ok(next)
}

/// A page of what was asked for at a provider, oldest first, in one state: each
/// with its file, but for the files that one of `persons` stands around.
pub(in crate::access) async fn invitations(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    state: &str,
    after: Option<(Instant, Uuid)>,
    limit: i64,
) -> Result<Vec<(Uuid, Uuid)>> {
    let (after_at, after_id) = after.unwrap_or((Instant(i64::MIN), Uuid::nil()));
    tx.query(concat!(
        "SELECT id, client_id FROM invitation WHERE provider_id = $1 AND state = $2
            AND (asked_at, id) > ($3, $4) AND NOT (client_id IN (",
        files_around!("$6[]"),
        ")) ORDER BY asked_at, id LIMIT $5"
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

/// A page of a provider's files: those after `after` whose sort key begins with
/// `prefix`, but for those that one of `persons` stands around.
pub(in crate::access) async fn of_provider(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    prefix: &str,
    after: Option<(String, ClientId)>,
    limit: i64,
) -> Result<Vec<Uuid>> {
    let (after_key, after_id) = after.unwrap_or((String::new(), ClientId(Uuid::nil())));
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT id FROM client WHERE provider_id = $1 AND sort_key >= $2 AND sort_key < $3
                AND (sort_key, id) > ($4, $5) AND NOT (id IN (",
            files_around!("$7[]"),
            ")) ORDER BY sort_key, id LIMIT $6"
        ))
        .bind(provider)
        .bind(prefix)
        .bind(format!("{prefix}{LAST}"))
        .bind(after_key)
        .bind(after_id)
        .bind(limit)
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How many invitations are open at `provider`, but for those to files that one of `persons`
/// stands around; `most` at most.
pub(in crate::access) async fn how_many_invited(
    tx: &mut Tx,
    provider: ProviderId,
    persons: &[Uuid],
    most: i64,
) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(concat!(
            "SELECT count(*) FROM (
                 SELECT id FROM invitation WHERE provider_id = $1 AND state = 'open' AND NOT (client_id IN (",
            files_around!("$3[]"),
            ")) ORDER BY asked_at, id LIMIT $2) w"
        ))
        .bind(provider)
        .bind(most)
        .bind_ids(persons)
        .one()
        .await?;
    Ok(count)
}
