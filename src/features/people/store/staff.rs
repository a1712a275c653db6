//! Staff roles: who works for a provider, as what.

use rules::hiring::Held;
use rules::staff::Role;
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{PersonId, ProviderId};

/// Gives a person a role from `from` on; having it already changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn give_role(
    tx: &mut Tx,
    person: PersonId,
    role: Role,
    from: Instant,
    trained: Option<&str>,
) -> Result<()> {
    tx.query(
        "INSERT INTO staff_role (person_id, role, trained_on, valid_from, valid_until) VALUES ($1, $2, $3, $4, NULL)
         ON CONFLICT (person_id, role) DO NOTHING",
    )
    .bind(person)
    .bind(role.as_str())
    .bind(trained)
    .bind(from)
    .run()
    .await?;
    Ok(())
}

/// Gives a role in a time, with the day of the training where it is known. One that is over
/// begins anew; one that is not stays as it is, and that says false.
///
/// # Errors
/// When the database refuses.
pub async fn grant(tx: &mut Tx, person: PersonId, held: &Held, now: Instant) -> Result<bool> {
    let given = tx
        .query(
            "INSERT INTO staff_role (person_id, role, trained_on, valid_from, valid_until)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (person_id, role) DO UPDATE SET valid_from = excluded.valid_from,
                valid_until = excluded.valid_until, trained_on = COALESCE(excluded.trained_on, staff_role.trained_on)
             WHERE staff_role.valid_until <= $6",
        )
        .bind(person)
        .bind(held.role.as_str())
        .bind(held.trained.map(|day| day.to_string()))
        .bind(held.from.map(Instant::from))
        .bind(held.until.map(Instant::from))
        .bind(now)
        .run()
        .await?;
    Ok(given > 0)
}

/// Records on which day somebody had the training for a role.
///
/// # Errors
/// When the database refuses.
pub async fn train(
    tx: &mut Tx,
    person: PersonId,
    role: Role,
    day: jiff::civil::Date,
) -> Result<bool> {
    let trained = tx
        .query("UPDATE staff_role SET trained_on = $3 WHERE person_id = $1 AND role = $2")
        .bind(person)
        .bind(role.as_str())
        .bind(day.to_string())
        .run()
        .await?;
    Ok(trained > 0)
}

/// Ends a role at `at`; says whether it was still held.
///
/// # Errors
/// When the database refuses.
pub async fn end_role(tx: &mut Tx, person: PersonId, role: Role, at: Instant) -> Result<bool> {
    let ended = tx
        .query(
            "UPDATE staff_role SET valid_until = $3
             WHERE person_id = $1 AND role = $2 AND (valid_until IS NULL OR valid_until > $3)",
        )
        .bind(person)
        .bind(role.as_str())
        .bind(at)
        .run()
        .await?;
    Ok(ended > 0)
}

/// Ends all roles at `at`, but for `kept`; those that end before do.
///
/// # Errors
/// When the database refuses.
pub async fn end_roles(
    tx: &mut Tx,
    person: PersonId,
    kept: Option<Role>,
    at: Instant,
) -> Result<()> {
    tx.query(
        "UPDATE staff_role SET was_until = COALESCE(valid_until, $4), valid_until = $2
         WHERE person_id = $1 AND (valid_until IS NULL OR valid_until > $2) AND role <> $3",
    )
    .bind(person)
    .bind(at)
    .bind(kept.map_or("", Role::as_str))
    .bind(i64::MAX)
    .run()
    .await?;
    Ok(())
}

/// Gives back the roles that were to end exactly at `at` because their holder leaves, each until when
/// it was given before.
///
/// # Errors
/// When the database refuses.
pub async fn resume_roles(tx: &mut Tx, person: PersonId, at: Instant) -> Result<()> {
    tx.query(
        "UPDATE staff_role SET valid_until = CASE WHEN was_until = $3 THEN NULL ELSE was_until END, was_until = NULL
         WHERE person_id = $1 AND valid_until = $2 AND was_until IS NOT NULL",
    )
    .bind(person)
    .bind(at)
    .bind(i64::MAX)
    .run()
    .await?;
    Ok(())
}

/// Gives back a role that was ended.
///
/// # Errors
/// When the database refuses.
pub async fn resume_role(tx: &mut Tx, person: PersonId, role: Role) -> Result<()> {
    tx.query("UPDATE staff_role SET valid_until = NULL WHERE person_id = $1 AND role = $2")
        .bind(person)
        .bind(role.as_str())
        .run()
        .await?;
    Ok(())
}

/// A role that somebody has, had or will have.
#[derive(Clone, Copy, Debug)]
pub struct HeldRole {
    /// Who.
    pub person: PersonId,
    /// What, and in which time.
    pub held: Held,
}

#[derive(crate::db::FromRow)]
struct Row {
    person_id: PersonId,
    provider_id: ProviderId,
    role: String,
    trained_on: Option<String>,
    valid_from: Option<Instant>,
    valid_until: Option<Instant>,
}

impl Row {
    fn held(&self) -> Option<HeldRole> {
        let held = Held {
            role: self.role.parse().ok()?,
            from: self.valid_from.map(Instant::timestamp),
            until: self.valid_until.map(Instant::timestamp),
            trained: self.trained_on.as_deref().and_then(|day| day.parse().ok()),
        };
        Some(HeldRole { person: self.person_id, held })
    }
}

/// All roles of these people, over or not.
///
/// # Errors
/// When the database refuses.
pub async fn all_roles(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<HeldRole>> {
    Ok(rows(tx, people).await?.iter().filter_map(Row::held).collect())
}

/// Where somebody works, worked or will, and as what; none for who never did.
///
/// # Errors
/// When the database refuses.
pub async fn employment(
    tx: &mut Tx,
    person: PersonId,
) -> Result<(Option<ProviderId>, Vec<HeldRole>)> {
    let rows = rows(tx, &[person.0]).await?;
    Ok((rows.first().map(|row| row.provider_id), rows.iter().filter_map(Row::held).collect()))
}

async fn rows(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<Row>> {
    tx.query(
        "SELECT r.person_id, p.provider_id, r.role, r.trained_on, r.valid_from, r.valid_until
         FROM staff_role r JOIN person p ON p.id = r.person_id WHERE r.person_id IN $1[] ORDER BY r.person_id, r.role",
    )
    .bind_ids(people)
    .all()
    .await
}

/// Whether anybody but `person` works in this role at `provider` at `now`, and goes on: trained,
/// and with no last day.
///
/// # Errors
/// When the database refuses.
pub async fn another_stands(
    tx: &mut Tx,
    (provider, role): (ProviderId, Role),
    person: PersonId,
    now: Instant,
) -> Result<bool> {
    let other: Option<(PersonId,)> = tx
        .query(
            "SELECT p.id FROM staff_role r CROSS JOIN person p WHERE p.id = r.person_id AND p.provider_id = $1
                AND r.role = $2 AND p.id <> $3 AND (r.valid_from IS NULL OR r.valid_from <= $4)
                AND r.valid_until IS NULL AND r.trained_on <= $5 LIMIT 1",
        )
        .bind(provider)
        .bind(role.as_str())
        .bind(person)
        .bind(now)
        .bind(now.amsterdam().date().to_string())
        .optional()
        .await?;
    Ok(other.is_some())
}
