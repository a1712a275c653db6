//! Staff roles: who works for a provider, as what.

use rules::staff::Role;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::PersonId;

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
