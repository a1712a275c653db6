//! Reading the staff of a provider: for who hires.
//!
//! Every statement goes by the role, which few have, and names the provider.

use rules::staff::Role;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::people::alphabet::{LAST, PAGE, Place};
use crate::features::people::store::Employed;
use crate::ids::{PersonId, ProviderId};

/// Whom of the staff to show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Show {
    /// Who works here, or will.
    #[default]
    All,
    /// Of these, who has this role.
    Role(Role),
    /// Of these, who has a role without a training.
    Untrained,
    /// Who does not any more.
    Left,
}

/// A page of staff with what picks them.
macro_rules! page {
    ($picks:literal) => {
        concat!(
            "SELECT p.id, p.name, p.initials, p.sort_key FROM person p WHERE p.provider_id = $1
                AND p.sort_key >= $2 AND p.sort_key < $3 AND (p.sort_key, p.id) > ($4, $5)
                AND EXISTS (SELECT 1 FROM staff_role r WHERE r.person_id = p.id ",
            $picks,
            ") ORDER BY p.sort_key, p.id LIMIT $6"
        )
    };
}

const ALL: &str = page!("AND (r.valid_until IS NULL OR r.valid_until > $7)");
const IN_ROLE: &str = page!("AND r.role = $8 AND (r.valid_until IS NULL OR r.valid_until > $7)");
const UNTRAINED: &str =
    page!("AND r.trained_on IS NULL AND (r.valid_until IS NULL OR r.valid_until > $7)");
const LEFT: &str = page!(
    "AND NOT EXISTS (SELECT 1 FROM staff_role o WHERE o.person_id = p.id
        AND (o.valid_until IS NULL OR o.valid_until > $7))"
);

/// A page of the staff of `provider`, by family name, and one more where there are more.
///
/// # Errors
/// When the database refuses.
pub async fn staff(
    tx: &mut Tx,
    provider: ProviderId,
    (show, place): (Show, &Place),
    now: Instant,
) -> Result<Vec<Employed>> {
    let (key, id) = place.after.clone().unwrap_or_default();
    let prefix = place.prefix();
    let sql = match show {
        Show::All => ALL,
        Show::Role(_) => IN_ROLE,
        Show::Untrained => UNTRAINED,
        Show::Left => LEFT,
    };
    let page = tx
        .query(sql)
        .bind(provider)
        .bind(prefix.as_str())
        .bind(format!("{prefix}{LAST}"))
        .bind(key)
        .bind(id)
        .bind(PAGE + 1)
        .bind(now);
    match show {
        Show::Role(role) => page.bind(role.as_str()).all().await,
        _ => page.all().await,
    }
}

/// An administrator of a provider.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Administrator {
    /// Whose.
    pub provider_id: ProviderId,
    /// The person.
    pub id: PersonId,
    /// The full name.
    pub name: String,
}

/// Who administers each provider now, or will: for the operator's administrator.
///
/// # Errors
/// When the database refuses.
pub async fn administrators(tx: &mut Tx, now: Instant) -> Result<Vec<Administrator>> {
    tx.query(
        "SELECT p.provider_id, p.id, p.name FROM staff_role r CROSS JOIN person p WHERE p.id = r.person_id
            AND r.role = 'provider_administrator' AND (r.valid_until IS NULL OR r.valid_until > $1)
         ORDER BY p.provider_id, p.sort_key, p.id LIMIT 500",
    )
    .bind(now)
    .all()
    .await
}

/// When the rights of these people were last looked through.
///
/// # Errors
/// When the database refuses.
pub async fn last_reviews(tx: &mut Tx, people: &[uuid::Uuid]) -> Result<Vec<(PersonId, Instant)>> {
    tx.query(
        "SELECT person_id, max(reviewed_at) AS reviewed_at FROM staff_review WHERE person_id IN $1[]
         GROUP BY person_id",
    )
    .bind_ids(people)
    .all()
    .await
}

/// Whether anybody holds this role at a provider at `at`.
///
/// # Errors
/// When the database refuses.
pub async fn has_staff(tx: &mut Tx, provider: ProviderId, role: Role, at: Instant) -> Result<bool> {
    let one: Option<(PersonId,)> = tx
        .query(
            "SELECT r.person_id FROM staff_role r JOIN person p ON p.id = r.person_id
             WHERE p.provider_id = $1 AND r.role = $2 AND (r.valid_from IS NULL OR r.valid_from <= $3)
                 AND (r.valid_until IS NULL OR r.valid_until > $3) LIMIT 1",
        )
        .bind(provider)
        .bind(role.as_str())
        .bind(at)
        .optional()
        .await?;
    Ok(one.is_some())
}
