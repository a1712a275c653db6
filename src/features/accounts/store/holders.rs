//! Whose an account is, as providers know its holder.

use uuid::Uuid;

use crate::db::{Result, Tx};
use crate::features::accounts::model::State;
use crate::ids::{AccountId, PersonId, ProviderId};

/// The accounts of these people: the person and where the account stands. Who
/// has none is not in it.
///
/// # Errors
/// When the database refuses.
pub async fn states(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<(PersonId, State)>> {
    let rows: Vec<(PersonId, String)> = tx
        .query(
            "SELECT ap.person_id, a.state FROM account_person ap JOIN account a ON a.id = ap.account_id
             WHERE ap.person_id IN $1[]",
        )
        .bind_ids(people)
        .all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(person, state)| (person, state.parse().unwrap_or(State::Closed)))
        .collect())
}

/// Whether the account also holds a person of somebody other than `provider`.
///
/// # Errors
/// When the database refuses.
pub async fn held_elsewhere(tx: &mut Tx, account: AccountId, provider: ProviderId) -> Result<bool> {
    let other: Option<(PersonId,)> = tx
        .query(
            "SELECT p.id FROM account_person ap JOIN person p ON p.id = ap.person_id
             WHERE ap.account_id = $1 AND p.provider_id <> $2 LIMIT 1",
        )
        .bind(account)
        .bind(provider)
        .optional()
        .await?;
    Ok(other.is_some())
}
