//! Making and replacing appointments.

use vault::{Key, Place};

use crate::clock::Instant;
use crate::db::{Query, Result, Tx};
use crate::features::appointments::{Modality, State};
use crate::ids::{AppointmentId, ClientId, PersonId};

/// An appointment, before it is stored.
#[derive(Debug)]
pub struct NewAppointment<'a> {
    /// The id.
    pub id: AppointmentId,
    /// The file.
    pub client: ClientId,
    /// When it begins.
    pub starts: Instant,
    /// When it ends.
    pub ends: Instant,
    /// How it takes place.
    pub modality: Modality,
    /// Whether it does.
    pub state: State,
    /// Where; sealed under the file's key.
    pub place: &'a str,
    /// With which therapists.
    pub practitioners: &'a [PersonId],
    /// Whose own thing it is; none: the file's. The client's own person means the client.
    pub parties: Option<&'a [PersonId]>,
}

pub(super) fn place(id: AppointmentId) -> Place<'static> {
    Place { table: "appointment", column: "place", row: id.0 }
}

/// Stores a new appointment; `key` is the file's.
///
/// # Errors
/// When the database refuses.
pub async fn create(tx: &mut Tx, key: &Key, new: &NewAppointment<'_>, now: Instant) -> Result<()> {
    create_all(tx, &[(key, new)], now).await
}

/// Stores new appointments, each with its file's key: a few statements for many.
///
/// # Errors
/// When the database refuses.
pub async fn create_all(
    tx: &mut Tx,
    appointments: &[(&Key, &NewAppointment<'_>)],
    now: Instant,
) -> Result<()> {
    let sql = "INSERT INTO appointment (id, client_id, starts_at, ends_at, modality, state, own, place, changed_at)
         VALUES {rows}";
    tx.each((sql, 9), appointments, |query, (key, new)| bind(query, key, new, now)).await?;
    let news: Vec<_> = appointments.iter().map(|(_, new)| *new).collect();
    people(tx, &news).await
}

/// Replaces all that is known of an appointment, but for its file.
///
/// # Errors
/// When the database refuses.
pub async fn replace(tx: &mut Tx, key: &Key, new: &NewAppointment<'_>, now: Instant) -> Result<()> {
    let update = tx.query(
        "UPDATE appointment SET starts_at = $3, ends_at = $4, modality = $5, state = $6, own = $7, place = $8,
            changed_at = $9, because = NULL, was_at = NULL WHERE id = $1 AND client_id = $2",
    );
    bind(update, key, new, now).run().await?;
    tx.query("DELETE FROM appointment_practitioner WHERE appointment_id = $1")
        .bind(new.id)
        .run()
        .await?;
    tx.query("DELETE FROM appointment_party WHERE appointment_id = $1").bind(new.id).run().await?;
    people(tx, &[new]).await
}

/// `$1` to `$9`: which appointment, of which file, and all that is known of it.
fn bind<'q>(query: Query<'q>, key: &Key, new: &NewAppointment<'_>, now: Instant) -> Query<'q> {
    query
        .bind(new.id)
        .bind(new.client)
        .bind(new.starts)
        .bind(new.ends)
        .bind(new.modality.as_str())
        .bind(new.state.as_str())
        .bind(new.parties.is_some())
        .bind(sealed(key, new))
        .bind(now)
}

async fn people(tx: &mut Tx, appointments: &[&NewAppointment<'_>]) -> Result<()> {
    let (mut practitioners, mut parties) = (Vec::new(), Vec::new());
    for new in appointments {
        practitioners.extend(new.practitioners.iter().map(|person| (new.id, *person)));
        parties.extend(new.parties.unwrap_or_default().iter().map(|person| (new.id, *person)));
    }
    let sql = "INSERT INTO appointment_practitioner (appointment_id, person_id) VALUES {rows}";
    tx.each((sql, 2), &practitioners, bind_pair).await?;
    let sql = "INSERT INTO appointment_party (appointment_id, person_id) VALUES {rows}";
    tx.each((sql, 2), &parties, bind_pair).await
}

fn bind_pair<'q>(query: Query<'q>, (id, person): &(AppointmentId, PersonId)) -> Query<'q> {
    query.bind(*id).bind(*person)
}

fn sealed(key: &Key, new: &NewAppointment<'_>) -> Option<Vec<u8>> {
    (!new.place.is_empty()).then(|| key.seal(place(new.id), new.place.as_bytes()))
}
