//! All accounts that are in use, some at a time: for what every user is told.
//!
//! Owns the walk. Goes by id, so that who comes in between is neither told twice nor left out.

use super::labels::labels_of;
use crate::app::App;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, PersonId, ProviderId};
use crate::web::text::Language;

/// An account in use.
#[derive(Clone, Debug)]
pub struct User {
    /// The account.
    pub id: AccountId,
    /// The language chosen.
    pub language: Language,
    /// As whom providers know the holder.
    pub persons: Vec<PersonId>,
    /// The labels under which that is.
    pub labels: Vec<String>,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: AccountId,
    language: String,
    person_id: Option<PersonId>,
    provider_id: Option<ProviderId>,
    label: Option<String>,
    died: Option<Instant>,
}

/// The next `limit` accounts in use after `after` that were made before `before`, and the last of
/// them; those of who died are passed over, for after a death nobody is told anything (T9.4).
///
/// # Errors
/// When the database refuses.
pub async fn users(
    app: &App,
    tx: &mut Tx,
    (after, before): (AccountId, Instant),
    limit: i64,
) -> Result<(Vec<User>, Option<AccountId>)> {
    let rows: Vec<Row> = tx
        .query(
            "SELECT a.id, a.language, ap.person_id, p.provider_id, c.label, c.died FROM (
                 SELECT id, language FROM account WHERE id > $1 AND created_at < $2 AND state = 'active'
                 ORDER BY id LIMIT $3) a
             LEFT JOIN account_person ap ON ap.account_id = a.id
             LEFT JOIN person p ON p.id = ap.person_id
             LEFT JOIN client c ON c.person_id = p.id
             ORDER BY a.id, ap.person_id",
        )
        .bind(after)
        .bind(before)
        .bind(limit)
        .all()
        .await?;
    let one = |rows: &[Row]| {
        let first = rows.first().filter(|_| rows.iter().all(|row| row.died.is_none()))?;
        let mut persons: Vec<PersonId> = rows.iter().filter_map(|row| row.person_id).collect();
        persons.dedup();
        Some(User {
            id: first.id,
            language: first.language.parse().unwrap_or_default(),
            persons,
            labels: labels_of(app, rows.iter().map(|row| (row.provider_id, row.label.clone()))),
        })
    };
    let users = rows.chunk_by(|one, next| one.id == next.id).filter_map(one).collect();
    Ok((users, rows.last().map(|row| row.id)))
}

/// The next accounts that somebody can sign in to, of whom `provider` knows the holder and to whom
/// this ending of it was not told yet; without the dead, and without labels.
///
/// # Errors
/// When the database refuses.
pub async fn untold_of(
    tx: &mut Tx,
    (provider, ending): (ProviderId, uuid::Uuid),
    limit: i64,
) -> Result<Vec<User>> {
    let rows: Vec<(AccountId, String, Option<PersonId>)> = tx
        .query(
            "SELECT a.id, a.language, ap.person_id FROM (
                 SELECT DISTINCT x.account_id FROM person p JOIN account_person x ON x.person_id = p.id
                     JOIN account b ON b.id = x.account_id AND b.state IN ('active', 'blocked', 'closing')
                 WHERE p.provider_id = $1
                     AND NOT EXISTS (SELECT 1 FROM ending_told t WHERE t.ending_id = $2 AND t.account_id = x.account_id)
                     AND NOT EXISTS (SELECT 1 FROM account_person y JOIN client c ON c.person_id = y.person_id
                         WHERE y.account_id = x.account_id AND c.died IS NOT NULL)
                 ORDER BY x.account_id LIMIT $3) n
             JOIN account a ON a.id = n.account_id JOIN account_person ap ON ap.account_id = a.id
             ORDER BY a.id, ap.person_id",
        )
        .bind(provider)
        .bind(ending)
        .bind(limit)
        .all()
        .await?;
    Ok(gathered(&rows))
}

/// Those among these accounts that somebody can sign in to, without labels.
///
/// # Errors
/// When the database refuses.
pub async fn users_among(tx: &mut Tx, accounts: &[AccountId]) -> Result<Vec<User>> {
    let ids: Vec<uuid::Uuid> = accounts.iter().map(|account| account.0).collect();
    let rows: Vec<(AccountId, String, Option<PersonId>)> = tx
        .query(
            "SELECT a.id, a.language, ap.person_id FROM account a JOIN account_person ap ON ap.account_id = a.id
             WHERE a.id IN $1[] AND a.state IN ('active', 'blocked', 'closing') ORDER BY a.id, ap.person_id",
        )
        .bind_ids(&ids)
        .all()
        .await?;
    Ok(gathered(&rows))
}

fn gathered(rows: &[(AccountId, String, Option<PersonId>)]) -> Vec<User> {
    let one = |rows: &[(AccountId, String, Option<PersonId>)]| {
        let (id, language, _) = rows.first()?;
        let persons = rows.iter().filter_map(|(_, _, person)| *person).collect();
        let language = language.parse().unwrap_or_default();
        Some(User { id: *id, language, persons, labels: Vec::new() })
    };
    rows.chunk_by(|one, next| one.0 == next.0).filter_map(one).collect()
}
