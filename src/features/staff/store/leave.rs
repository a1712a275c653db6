//! Who leaves, from when, and whether that is done.

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{PersonId, ProviderId};

/// Somebody's leaving.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Leave {
    /// Where.
    pub provider_id: ProviderId,
    /// From when there is no work here any more.
    pub leaves_at: Instant,
    /// Whether the door was shut at once.
    pub shut: bool,
    /// When it was done; none while something is still to be handed over, or the day to come.
    pub done_at: Option<Instant>,
}

/// Begins it, or begins it otherwise.
///
/// # Errors
/// When the database refuses.
pub async fn begin(
    tx: &mut Tx,
    (person, provider): (PersonId, ProviderId),
    (leaves_at, shut): (Instant, bool),
    (by, now): (PersonId, Instant),
) -> Result<()> {
    tx.query(
        "INSERT INTO staff_leave (person_id, provider_id, leaves_at, shut, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (person_id) DO UPDATE SET leaves_at = excluded.leaves_at, shut = excluded.shut,
            asked_by = excluded.asked_by, asked_at = excluded.asked_at, done_at = NULL",
    )
    .bind(person)
    .bind(provider)
    .bind(leaves_at)
    .bind(shut)
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The leaving of somebody, done or not.
///
/// # Errors
/// When the database refuses.
pub async fn leave_of(tx: &mut Tx, person: PersonId) -> Result<Option<Leave>> {
    tx.query("SELECT provider_id, leaves_at, shut, done_at FROM staff_leave WHERE person_id = $1")
        .bind(person)
        .optional()
        .await
}

/// Somebody stays after all, or comes back.
///
/// # Errors
/// When the database refuses.
pub async fn stays(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.query("DELETE FROM staff_leave WHERE person_id = $1").bind(person).run().await?;
    Ok(())
}

/// It is done.
///
/// # Errors
/// When the database refuses.
pub async fn done(tx: &mut Tx, person: PersonId, now: Instant) -> Result<()> {
    tx.query("UPDATE staff_leave SET done_at = $2 WHERE person_id = $1")
        .bind(person)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Somebody who leaves, for whoever hands over.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Leaver {
    /// The person.
    pub person_id: PersonId,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// From when.
    pub leaves_at: Instant,
    /// Whether the door was shut at once.
    pub shut: bool,
}

/// Who leaves `provider` and is not gone: first whose door was shut, then who goes first.
///
/// # Errors
/// When the database refuses.
pub async fn leavers(tx: &mut Tx, provider: ProviderId) -> Result<Vec<Leaver>> {
    tx.query(
        "SELECT l.person_id, p.name, p.initials, l.leaves_at, l.shut FROM staff_leave l
         JOIN person p ON p.id = l.person_id WHERE l.provider_id = $1 AND l.done_at IS NULL
         ORDER BY l.leaves_at, l.person_id LIMIT 200",
    )
    .bind(provider)
    .all()
    .await
}
