//! Who was told that the portal ends for a provider, and when (A6).
//!
//! Owns the table `ending_told`. The first moment at which somebody knew of it stays.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, PersonId, ProviderId};

/// So many stand in the coordinator's list; telling those brings the next.
pub const MOST: i64 = 50;

/// Notes by which notice each is told; who has none, or where none leaves, is for the coordinator.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    tx: &mut Tx,
    ending: Uuid,
    accounts: &[(AccountId, Option<Uuid>)],
    leaves: bool,
) -> Result<()> {
    let sql = "INSERT INTO ending_told (ending_id, account_id, notice_id, failed) VALUES {rows}";
    tx.each((sql, 4), accounts, |query, (account, notice)| {
        let failed = notice.is_none() || !leaves;
        query.bind(ending).bind(*account).bind(*notice).bind(failed)
    })
    .await?;
    Ok(())
}

/// Notes that somebody knows of it, `way` being `seen`, `letter`, `phone` or `person`; false where
/// that was noted before.
///
/// # Errors
/// When the database refuses.
pub async fn told(
    tx: &mut Tx,
    (ending, account): (Uuid, AccountId),
    (way, by): (&str, Option<PersonId>),
    at: Instant,
) -> Result<bool> {
    let told = tx
        .query(
            "INSERT INTO ending_told (ending_id, account_id, failed, told_at, way, told_by) VALUES ($1, $2, $6, $3, $4, $5)
             ON CONFLICT (ending_id, account_id) DO UPDATE SET told_at = excluded.told_at, way = excluded.way,
                 told_by = excluded.told_by WHERE ending_told.told_at IS NULL",
        )
        .bind(ending)
        .bind(account)
        .bind(at)
        .bind(way)
        .bind(by)
        .bind(false)
        .run()
        .await?;
    Ok(told == 1)
}

/// The notice left: then its reader is told. Gives the ending, where it was not known yet.
///
/// # Errors
/// When the database refuses.
pub async fn left(tx: &mut Tx, notice: Uuid, at: Instant) -> Result<Option<Uuid>> {
    let told: Option<(Uuid,)> = tx
        .query(
            "UPDATE ending_told SET told_at = $2, way = 'notice', failed = $3 WHERE notice_id = $1 AND told_at IS NULL
             RETURNING ending_id",
        )
        .bind(notice)
        .bind(at)
        .bind(false)
        .optional()
        .await?;
    Ok(told.map(|(ending,)| ending))
}

/// The notice failed for good: somebody has to tell its reader.
///
/// # Errors
/// When the database refuses.
pub async fn failed(tx: &mut Tx, notice: Uuid) -> Result<()> {
    tx.query("UPDATE ending_told SET failed = $2 WHERE notice_id = $1")
        .bind(notice)
        .bind(true)
        .run()
        .await?;
    Ok(())
}

/// Somebody who does not know of it, and whom no notice reaches.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Untold {
    /// As whom the provider knows them.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// Two letters.
    pub initials: String,
}

/// Those whom a provider has to tell itself, by name, at most [`MOST`].
///
/// # Errors
/// When the database refuses.
pub async fn untold(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Untold>> {
    tx.query(
        "SELECT p.id AS person_id, p.name, p.initials FROM provider_ending e
             JOIN ending_told t ON t.ending_id = e.id JOIN account_person ap ON ap.account_id = t.account_id
             JOIN person p ON p.id = ap.person_id AND p.provider_id = e.provider_id
         WHERE e.provider_id = $1 AND e.state = 'announced' AND t.told_at IS NULL AND t.failed
         ORDER BY p.sort_key, p.id LIMIT $2",
    )
    .bind(provider)
    .bind(MOST)
    .all()
    .await
}

/// The account of somebody whom a provider has to tell, and of which ending; none for anybody else.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    tx: &mut Tx,
    provider: ProviderId,
    person: PersonId,
) -> Result<Option<(Uuid, AccountId)>> {
    tx.query(
        "SELECT e.id, t.account_id FROM provider_ending e
             JOIN ending_told t ON t.ending_id = e.id JOIN account_person ap ON ap.account_id = t.account_id
             JOIN person p ON p.id = ap.person_id AND p.provider_id = e.provider_id
         WHERE e.provider_id = $1 AND e.state = 'announced' AND p.id = $2 AND t.told_at IS NULL AND t.failed",
    )
    .bind(provider)
    .bind(person)
    .optional()
    .await
}

/// The next accounts that were to be told, after `after`.
///
/// # Errors
/// When the database refuses.
pub async fn accounts(
    tx: &mut Tx,
    ending: Uuid,
    after: AccountId,
    limit: i64,
) -> Result<Vec<AccountId>> {
    let rows: Vec<(AccountId,)> = tx
        .query(
            "SELECT account_id FROM ending_told WHERE ending_id = $1 AND account_id > $2 ORDER BY account_id LIMIT $3",
        )
        .bind(ending)
        .bind(after)
        .bind(limit)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(account,)| account).collect())
}

/// Forgets what an account was told: it is no more.
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    tx.query("DELETE FROM ending_told WHERE account_id = $1").bind(account).run().await?;
    Ok(())
}
