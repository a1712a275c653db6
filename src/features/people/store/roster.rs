//! Reading the people of one provider: for its coordinator only.
//!
//! Every statement names the provider; a person of another is not there.

use rules::staff::Role;
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::people::alphabet::{LAST, PAGE, Place};
use crate::ids::{AccountId, PersonId, ProviderId};

/// A person in a list.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Listed {
    /// The person.
    pub id: PersonId,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Family name first, folded.
    pub sort_key: String,
    /// Date of birth as `2012-11-03`, where it is known.
    pub born: Option<String>,
}

/// A page of the people of `provider`, by family name, and one more where there are more.
///
/// # Errors
/// When the database refuses.
pub async fn page(tx: &mut Tx, provider: ProviderId, place: &Place) -> Result<Vec<Listed>> {
    let (key, id) = place.after.clone().unwrap_or_default();
    let prefix = place.prefix();
    tx.query(
        "SELECT id, name, initials, sort_key, born FROM person WHERE provider_id = $1 AND sort_key >= $2
            AND sort_key < $3 AND (sort_key, id) > ($4, $5) ORDER BY sort_key, id LIMIT $6",
    )
    .bind(provider)
    .bind(prefix.as_str())
    .bind(format!("{prefix}{LAST}"))
    .bind(key)
    .bind(id)
    .bind(PAGE + 1)
    .all()
    .await
}

/// One person of `provider`; none where it is somebody else's.
///
/// # Errors
/// When the database refuses.
pub async fn find(tx: &mut Tx, provider: ProviderId, person: PersonId) -> Result<Option<Listed>> {
    tx.query(
        "SELECT id, name, initials, sort_key, born FROM person WHERE id = $1 AND provider_id = $2",
    )
    .bind(person)
    .bind(provider)
    .optional()
    .await
}

/// Holds a person until the end of the transaction, so that two clicks come
/// one after the other.
///
/// # Errors
/// When the database refuses.
pub async fn lock(tx: &mut Tx, person: PersonId) -> Result<()> {
    let _held: Option<(PersonId,)> = tx
        .query("SELECT id FROM person WHERE id = $1 {for update}")
        .bind(person)
        .optional()
        .await?;
    Ok(())
}

/// The roles these people hold at `now`.
///
/// # Errors
/// When the database refuses.
pub async fn roles(tx: &mut Tx, people: &[Uuid], now: Instant) -> Result<Vec<(PersonId, Role)>> {
    let rows: Vec<(PersonId, String)> = tx
        .query(
            "SELECT person_id, role FROM staff_role WHERE person_id IN $1[]
                AND (valid_from IS NULL OR valid_from <= $2) AND (valid_until IS NULL OR valid_until > $2)
             ORDER BY person_id, role",
        )
        .bind_ids(people)
        .bind(now)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(|(person, role)| Some((person, role.parse().ok()?))).collect())
}

/// The therapists of `provider` at `now`, by name.
///
/// # Errors
/// When the database refuses.
pub async fn therapists(
    tx: &mut Tx,
    provider: ProviderId,
    now: Instant,
) -> Result<Vec<(PersonId, String)>> {
    in_role(tx, provider, Role::Therapist, now).await
}

/// Who works in `role` at `provider` at `now`, by name: not before the training.
///
/// # Errors
/// When the database refuses.
pub async fn in_role(
    tx: &mut Tx,
    provider: ProviderId,
    role: Role,
    now: Instant,
) -> Result<Vec<(PersonId, String)>> {
    tx.query(
        // By the role, which few have, and never by walking all people of the provider.
        "SELECT p.id, p.name FROM staff_role r CROSS JOIN person p
         WHERE p.id = r.person_id AND p.provider_id = $1 AND r.role = $3 AND (r.valid_from IS NULL OR r.valid_from <= $2)
            AND (r.valid_until IS NULL OR r.valid_until > $2) AND r.trained_on <= $4 ORDER BY p.sort_key, p.id",
    )
    .bind(provider)
    .bind(now)
    .bind(role.as_str())
    .bind(now.amsterdam().date().to_string())
    .all()
    .await
}

/// The roles that the holder of this account has at `now` and nobody else has at the same provider.
///
/// # Errors
/// When the database refuses.
pub async fn sole_roles(tx: &mut Tx, account: AccountId, now: Instant) -> Result<Vec<Role>> {
    let rows: Vec<(String,)> = tx
        .query(
            "SELECT DISTINCT r.role FROM account_person ap JOIN person p ON p.id = ap.person_id
             JOIN staff_role r ON r.person_id = p.id
             WHERE ap.account_id = $1 AND (r.valid_from IS NULL OR r.valid_from <= $2)
                AND (r.valid_until IS NULL OR r.valid_until > $2) AND NOT EXISTS (
                 SELECT 1 FROM staff_role o CROSS JOIN person q
                 WHERE o.role = r.role AND q.id = o.person_id AND q.provider_id = p.provider_id AND o.person_id <> p.id
                    AND (o.valid_from IS NULL OR o.valid_from <= $2) AND (o.valid_until IS NULL OR o.valid_until > $2))
             ORDER BY r.role",
        )
        .bind(account)
        .bind(now)
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(|(role,)| role.parse().ok()).collect())
}
