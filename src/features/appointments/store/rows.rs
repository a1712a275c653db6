//! Rows into appointments, with the names of those who take part.
//!
//! Owns the columns. Decides nothing: which rows are read is the permit's.

use uuid::Uuid;
use vault::Key;

use super::write::place;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::appointments::{Because, Booking, Modality, Someone, State};
use crate::ids::{AppointmentId, ClientId, PersonId};

/// A `SELECT` of the columns of [`Row`] from `appointment a`, and what follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.client_id, a.starts_at, a.ends_at, a.modality, a.state, a.own, a.place,
                 a.because, a.was_at FROM appointment a ",
            $rest
        )
    };
}
pub(super) use select;

#[derive(crate::db::FromRow)]
pub(super) struct Row {
    id: AppointmentId,
    client_id: ClientId,
    starts_at: Instant,
    ends_at: Instant,
    #[row(try_from = "String")]
    modality: Modality,
    #[row(try_from = "String")]
    state: State,
    own: bool,
    place: Option<Vec<u8>>,
    because: Option<String>,
    was_at: Option<Instant>,
}

impl From<Row> for Booking {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            client: row.client_id,
            starts: row.starts_at,
            ends: row.ends_at,
            modality: row.modality,
            state: row.state,
            own: row.own,
            place: row.place,
            place_kept: false,
            because: row.because.as_deref().and_then(Because::stored),
            was: row.was_at,
            with: Vec::new(),
            parties: Vec::new(),
        }
    }
}

/// The appointments of these rows, with names: one statement, however many.
pub(super) async fn named(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Booking>> {
    let mut bookings: Vec<Booking> = rows.into_iter().map(Booking::from).collect();
    people(tx, bookings.iter_mut().collect()).await?;
    Ok(bookings)
}

/// Fills in who takes part.
pub(super) async fn people(tx: &mut Tx, mut bookings: Vec<&mut Booking>) -> Result<()> {
    if bookings.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = bookings.iter().map(|booking| booking.id.0).collect();
    let found: Vec<(AppointmentId, PersonId, String, bool)> = tx
        .query(
            "SELECT x.appointment_id, x.person_id, p.name, x.own FROM (
                 SELECT appointment_id, person_id, (1 = 0) AS own FROM appointment_practitioner
                     WHERE appointment_id IN $1[]
                 UNION ALL SELECT appointment_id, person_id, (1 = 1) FROM appointment_party
                     WHERE appointment_id IN $1[]
             ) x JOIN person p ON p.id = x.person_id ORDER BY p.sort_key, p.id",
        )
        .bind_ids(&ids)
        .all()
        .await?;
    for (id, person, name, party) in found {
        if let Some(booking) = bookings.iter_mut().find(|booking| booking.id == id) {
            booking.takes_part(Someone { person, name }, party);
        }
    }
    Ok(())
}

/// Where it takes place; `key` is the file's. None where no place is known,
/// or where it cannot be read any more (V7).
#[must_use]
pub fn place_of(key: &Key, booking: &Booking) -> Option<String> {
    let sealed = booking.place.as_deref()?;
    key.open_text(place(booking.id), sealed).ok()
}
