//! Whose rights were looked through, and when: staff of one provider.

use uuid::Uuid;

use crate::access::{Oversight, Review};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::people::alphabet::PAGE;
use crate::ids::{PersonId, ProviderId};

/// A member of staff in the list.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Employed {
    /// The person.
    pub id: PersonId,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Family name first, folded.
    pub sort_key: String,
}

/// A role that is held, and when it was last looked through.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Held {
    /// By whom.
    pub person_id: PersonId,
    /// The role, as its word.
    pub role: String,
    /// When training was recorded, as `2026-01-15`.
    pub trained_on: Option<String>,
    /// When the rights of this person were last looked through.
    pub reviewed_at: Option<Instant>,
}

/// A page of who works for the provider now, by family name, and one more where there are more.
///
/// # Errors
/// When the database refuses.
pub async fn employed(
    desk: &mut Oversight<'_>,
    after: Option<(String, Uuid)>,
) -> Result<Vec<Employed>> {
    let (provider, now) = (desk.known().provider, desk.at());
    let (key, id) = after.unwrap_or_default();
    desk.tx()
        .query(
            "SELECT p.id, p.name, p.initials, p.sort_key FROM person p
             WHERE p.provider_id = $1 AND (p.sort_key, p.id) > ($2, $3) AND EXISTS (
                 SELECT 1 FROM staff_role r WHERE r.person_id = p.id
                    AND (r.valid_from IS NULL OR r.valid_from <= $4) AND (r.valid_until IS NULL OR r.valid_until > $4))
             ORDER BY p.sort_key, p.id LIMIT $5",
        )
        .bind(provider)
        .bind(key)
        .bind(id)
        .bind(now)
        .bind(PAGE + 1)
        .all()
        .await
}

/// The roles these people hold now.
///
/// # Errors
/// When the database refuses.
pub async fn held(desk: &mut Oversight<'_>, people: &[Uuid]) -> Result<Vec<Held>> {
    let now = desk.at();
    desk.tx()
        .query(
            "SELECT r.person_id, r.role, r.trained_on,
                 (SELECT max(v.reviewed_at) FROM staff_review v WHERE v.person_id = r.person_id) AS reviewed_at
             FROM staff_role r WHERE r.person_id IN $1[]
                AND (r.valid_from IS NULL OR r.valid_from <= $2) AND (r.valid_until IS NULL OR r.valid_until > $2)
             ORDER BY r.person_id, r.role",
        )
        .bind_ids(people)
        .bind(now)
        .all()
        .await
}

/// Whether `person` works for the provider of whoever looks through.
///
/// # Errors
/// When the database refuses.
pub async fn works_here(review: &mut Review<'_>, person: PersonId) -> Result<bool> {
    let (provider, now) = (review.known().provider, review.at());
    employs(review.tx(), provider, person, now).await
}

async fn employs(
    tx: &mut Tx,
    provider: ProviderId,
    person: PersonId,
    now: Instant,
) -> Result<bool> {
    let found: Option<(PersonId,)> = tx
        .query(
            "SELECT p.id FROM person p JOIN staff_role r ON r.person_id = p.id WHERE p.id = $1 AND p.provider_id = $2
                AND (r.valid_from IS NULL OR r.valid_from <= $3) AND (r.valid_until IS NULL OR r.valid_until > $3) LIMIT 1",
        )
        .bind(person)
        .bind(provider)
        .bind(now)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Notes that the rights of `person` were looked through now; at one instant once.
///
/// # Errors
/// When the database refuses.
pub async fn reviewed(review: &mut Review<'_>, person: PersonId) -> Result<()> {
    let (by, at) = (review.known().person, review.at());
    review
        .tx()
        .query(
            "INSERT INTO staff_review (person_id, reviewed_at, reviewer_id) VALUES ($1, $2, $3)
             ON CONFLICT (person_id, reviewed_at) DO NOTHING",
        )
        .bind(person)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(())
}
