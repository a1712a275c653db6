//! The day of a therapist.
//!
//! Owns which appointments stand on it: those in files of the caseload in
//! which the therapist takes part, own things of others among them (T4.5).

use super::rows::{Row, people};
use crate::access::{Caseload, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::appointments::Booking;
use crate::ids::PersonId;

/// An appointment on a therapist's day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Visit {
    /// The appointment.
    pub booking: Booking,
    /// The client's full name.
    pub client_name: String,
}

#[derive(crate::db::FromRow)]
struct VisitRow {
    #[row(flatten)]
    row: Row,
    client_name: String,
}

/// What begins from `from` until before `until`, in order, cancelled ones too.
///
/// # Errors
/// When the database refuses.
pub async fn day(
    caseload: &mut Caseload<'_, scope::Appointments>,
    from: Instant,
    until: Instant,
) -> Result<Vec<Visit>> {
    let me = caseload.known().person;
    visits(caseload, me, (from, until), true).await
}

/// What stands with `person` in that time and takes place, in order, for a planner: own things of
/// others are not among it.
///
/// # Errors
/// When the database refuses.
pub async fn expected(
    list: &mut Caseload<'_, scope::Appointments>,
    person: PersonId,
    span: (Instant, Instant),
) -> Result<Vec<Visit>> {
    let mut found = visits(list, person, span, false).await?;
    found.retain(|visit| !visit.booking.cancelled());
    Ok(found)
}

async fn visits(
    caseload: &mut Caseload<'_, scope::Appointments>,
    person: PersonId,
    (from, until): (Instant, Instant),
    own: bool,
) -> Result<Vec<Visit>> {
    let clients = caseload.clients().to_vec();
    let tx = caseload.tx();
    let rows: Vec<VisitRow> = tx
        .query(
            "SELECT a.id, a.client_id, a.starts_at, a.ends_at, a.modality, a.state, a.own, a.place,
                 a.because, a.was_at, p.name AS client_name
             FROM appointment_practitioner x JOIN appointment a ON a.id = x.appointment_id
             JOIN client c ON c.id = a.client_id JOIN person p ON p.id = c.person_id
             WHERE x.person_id = $1 AND a.client_id IN $2[] AND a.starts_at >= $3 AND a.starts_at < $4
                AND (NOT a.own OR $5)
             ORDER BY a.starts_at, a.id",
        )
        .bind(person)
        .bind_ids(&clients)
        .bind(from)
        .bind(until)
        .bind(own)
        .all()
        .await?;
    let visit =
        |found: VisitRow| Visit { booking: found.row.into(), client_name: found.client_name };
    let mut visits: Vec<Visit> = rows.into_iter().map(visit).collect();
    people(tx, visits.iter_mut().map(|visit| &mut visit.booking).collect()).await?;
    Ok(visits)
}
