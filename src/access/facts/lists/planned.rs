//! In which files somebody is expected.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{PersonId, ProviderId};

/// The file of each appointment with `person` at `provider` that begins in that time, and whether it
/// is an own thing of others; but for the files that one of `persons` stands around.
pub(in crate::access) async fn planned_with(
    tx: &mut Tx,
    (provider, person, (from, until)): (ProviderId, PersonId, (Instant, Instant)),
    persons: &[Uuid],
) -> Result<Vec<(Uuid, bool)>> {
    tx.query(concat!(
        "SELECT a.client_id, a.own FROM appointment_practitioner x JOIN appointment a ON a.id = x.appointment_id
         JOIN client c ON c.id = a.client_id WHERE x.person_id = $1 AND c.provider_id = $2 AND a.starts_at >= $3
            AND a.starts_at < $4 AND a.state = 'booked' AND NOT (a.client_id IN (",
        files_around!("$5[]"),
        ")) ORDER BY a.starts_at, a.id LIMIT 400"
    ))
    .bind(person)
    .bind(provider)
    .bind(from)
    .bind(until)
    .bind_ids(persons)
    .all()
    .await
}

/// The files of `provider` in which one of these appointments stands, but for those that one of
/// `persons` stands around.
pub(in crate::access) async fn of_appointments(
    tx: &mut Tx,
    provider: ProviderId,
    appointments: &[Uuid],
    persons: &[Uuid],
) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx
        .query(concat!(
            "SELECT DISTINCT a.client_id FROM appointment a JOIN client c ON c.id = a.client_id
             WHERE a.id IN $1[] AND c.provider_id = $2 AND NOT (a.client_id IN (",
            files_around!("$3[]"),
            "))"
        ))
        .bind_ids(appointments)
        .bind(provider)
        .bind_ids(persons)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
