//! For which providers the portal ends (A6).
//!
//! Owns the table `provider_ending`. What its users read is sealed under the ending's own key.

use jiff::civil::Date;
use uuid::Uuid;
use vault::{Key, KeyId, Place};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::providers::ending::model::{Ending, State, Words};
use crate::ids::{PersonId, ProviderId};

/// The key of an ending's words.
#[must_use]
pub fn key_id(id: Uuid) -> KeyId {
    KeyId(id)
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "provider_ending", column: "words", row: id }
}

/// The words, sealed.
#[must_use]
pub fn seal(key: &Key, id: Uuid, words: &Words) -> Vec<u8> {
    key.seal(place(id), &serde_json::to_vec(words).unwrap_or_default())
}

#[derive(crate::db::FromRow)]
struct Row {
    id: Uuid,
    provider_id: ProviderId,
    last_day: String,
    state: String,
    asked_by: PersonId,
    name: String,
    all_of_them: i64,
    told: i64,
}

/// The columns of [`Row`].
macro_rules! endings {
    ($where:literal) => {
        concat!(
            "SELECT e.id, e.provider_id, e.last_day, e.state, e.asked_by, p.name,
                 (SELECT count(*) FROM ending_told t WHERE t.ending_id = e.id) AS all_of_them,
                 (SELECT count(t.told_at) FROM ending_told t WHERE t.ending_id = e.id) AS told
             FROM provider_ending e JOIN person p ON p.id = e.asked_by
             WHERE e.state IN ('asked', 'announced')",
            $where
        )
    };
}

fn ending(row: Row) -> Option<Ending> {
    Some(Ending {
        id: row.id,
        provider: row.provider_id,
        last_day: row.last_day.parse().ok()?,
        state: row.state.parse().ok()?,
        asked_by: row.asked_by,
        name: row.name,
        all: row.all_of_them,
        told: row.told,
    })
}

/// The one of a provider that is entered or announced, if there is one.
///
/// # Errors
/// When the database refuses.
pub async fn current(tx: &mut Tx, provider: ProviderId) -> Result<Option<Ending>> {
    let row: Option<Row> =
        tx.query(endings!(" AND e.provider_id = $1")).bind(provider).optional().await?;
    Ok(row.and_then(ending))
}

/// Those of these providers: at most one each.
///
/// # Errors
/// When the database refuses.
pub async fn current_of(tx: &mut Tx, providers: &[Uuid]) -> Result<Vec<Ending>> {
    let query = tx.query(endings!(" AND e.provider_id IN $1[] ORDER BY e.id")).bind_ids(providers);
    let rows: Vec<Row> = query.all().await?;
    Ok(rows.into_iter().filter_map(ending).collect())
}

/// What the users of these read, where it can be opened; `keys` has the key of each.
///
/// # Errors
/// When the database refuses.
pub async fn words<S: std::hash::BuildHasher + Sync>(
    tx: &mut Tx,
    endings: &[Uuid],
    keys: &std::collections::HashMap<KeyId, Key, S>,
) -> Result<Vec<(Uuid, Words)>> {
    let rows: Vec<(Uuid, Vec<u8>)> = tx
        .query("SELECT id, words FROM provider_ending WHERE id IN $1[]")
        .bind_ids(endings)
        .all()
        .await?;
    let opened = |(id, sealed): (Uuid, Vec<u8>)| {
        let plain = keys.get(&key_id(id))?.open(place(id), &sealed).ok()?;
        Some((id, serde_json::from_slice(&plain).ok()?))
    };
    Ok(rows.into_iter().filter_map(opened).collect())
}

/// Whether it is announced, and was not called off.
///
/// # Errors
/// When the database refuses.
pub async fn is_announced(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let row: Option<(String,)> =
        tx.query("SELECT state FROM provider_ending WHERE id = $1").bind(id).optional().await?;
    Ok(row.is_some_and(|(state,)| state == State::Announced.as_str()))
}

/// Enters one; false where the provider has one already.
///
/// # Errors
/// When the database refuses.
pub async fn ask(
    tx: &mut Tx,
    (id, provider): (Uuid, ProviderId),
    (last_day, words): (Date, Vec<u8>),
    (by, at): (PersonId, Instant),
) -> Result<bool> {
    let made = tx
        .query(
            "INSERT INTO provider_ending (id, provider_id, last_day, words, state, asked_at, asked_by)
             VALUES ($1, $2, $3, $4, 'asked', $5, $6) ON CONFLICT DO NOTHING",
        )
        .bind(id)
        .bind(provider)
        .bind(last_day.to_string())
        .bind(words)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(made == 1)
}

/// Decides about one that was entered; false where that was done.
///
/// # Errors
/// When the database refuses.
pub async fn decide(
    tx: &mut Tx,
    id: Uuid,
    to: State,
    (by, at): (PersonId, Instant),
) -> Result<bool> {
    let done = tx
        .query(
            "UPDATE provider_ending SET state = $2, decided_at = $3, decided_by = $4 WHERE id = $1 AND state = 'asked'",
        )
        .bind(id)
        .bind(to.as_str())
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(done == 1)
}

/// Takes one back; false where there is nothing to take back.
///
/// # Errors
/// When the database refuses.
pub async fn off(tx: &mut Tx, id: Uuid, (by, at): (PersonId, Instant)) -> Result<bool> {
    let done = tx
        .query(
            "UPDATE provider_ending SET state = 'off', off_at = $2, off_by = $3
             WHERE id = $1 AND state IN ('asked', 'announced')",
        )
        .bind(id)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(done == 1)
}
