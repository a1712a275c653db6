//! Which versions of which terms an account accepted (A2), and which statements it saw (A3).
//!
//! Owns `accepted_terms` (of the operator's), `accepted_own_terms` (of labels, by their key) and
//! `seen_statement`.

use crate::clock::Instant;
use crate::db::{Db, Result, Tx};
use crate::ids::AccountId;
use crate::web::text::Language;

/// Keeps that a version of the operator's terms was accepted (A2); accepting twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn accept_terms(
    tx: &mut Tx,
    account: AccountId,
    version: i64,
    language: Language,
    now: Instant,
) -> Result<()> {
    tx.query(
        "INSERT INTO accepted_terms (account_id, version, language, accepted_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, version) DO NOTHING",
    )
    .bind(account)
    .bind(version)
    .bind(language.code())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The same of the terms of a label, by its key; without a key of the operator's.
///
/// # Errors
/// When the database refuses.
pub async fn accept_terms_of(
    tx: &mut Tx,
    account: AccountId,
    (label, version): (&str, i64),
    language: Language,
    now: Instant,
) -> Result<()> {
    if label.is_empty() {
        return accept_terms(tx, account, version, language, now).await;
    }
    tx.query(
        "INSERT INTO accepted_own_terms (account_id, label, version, language, accepted_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id, label, version) DO NOTHING",
    )
    .bind(account)
    .bind(label)
    .bind(version)
    .bind(language.code())
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Something that was accepted.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Accepted {
    /// The label whose own terms they are; empty for the operator's.
    pub label: String,
    /// Which version.
    pub version: i64,
    /// In which language they were read, as its code.
    pub language: String,
    /// When.
    pub accepted_at: Instant,
}

/// All that the account accepted, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn accepted(tx: &mut Tx, account: AccountId) -> Result<Vec<Accepted>> {
    tx.query(
        "SELECT '' AS label, version, language, accepted_at FROM accepted_terms WHERE account_id = $1
         UNION ALL SELECT label, version, language, accepted_at FROM accepted_own_terms WHERE account_id = $1
         ORDER BY accepted_at DESC, label, version DESC",
    )
    .bind(account)
    .all()
    .await
}

/// The newest version that was accepted of each label's own terms.
///
/// # Errors
/// When the database refuses.
pub(super) async fn accepted_of_labels(db: &Db, account: AccountId) -> Result<Vec<(String, i64)>> {
    let mut tx = db.glance().await?;
    let newest = tx
        .query(
            "SELECT label, max(version) FROM accepted_own_terms WHERE account_id = $1 GROUP BY label",
        )
        .bind(account)
        .all()
        .await?;
    tx.rollback().await?;
    Ok(newest)
}

/// Keeps that somebody saw how a statement changed (A3); `label` as for the terms.
///
/// # Errors
/// When the database refuses.
pub async fn saw_statement(
    tx: &mut Tx,
    account: AccountId,
    (label, version): (&str, i64),
    now: Instant,
) -> Result<()> {
    tx.query(
        "INSERT INTO seen_statement (account_id, label, version, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id, label, version) DO NOTHING",
    )
    .bind(account)
    .bind(label)
    .bind(version)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Which statements the holder of the account saw: whose, and which version.
///
/// # Errors
/// When the database refuses.
pub async fn seen_statements(tx: &mut Tx, account: AccountId) -> Result<Vec<(String, i64)>> {
    tx.query("SELECT label, version FROM seen_statement WHERE account_id = $1")
        .bind(account)
        .all()
        .await
}
