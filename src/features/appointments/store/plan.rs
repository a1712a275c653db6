//! What a planner does: make, move, cancel.
//!
//! Owns the statements that need a permit to plan.

use vault::Key;

use super::read::of_file;
use super::write::{NewAppointment, create, replace};
use crate::access::{Change, scope};
use crate::db::Result;
use crate::features::appointments::{Booking, State};
use crate::ids::AppointmentId;

type Plans<'a> = Change<'a, scope::Planning>;

/// Whether this file has the appointment already: then the same form was sent
/// before.
///
/// # Errors
/// When the database refuses.
pub async fn exists(change: &mut Plans<'_>, id: AppointmentId) -> Result<bool> {
    let client = change.client();
    let query = change.tx().query("SELECT 1 FROM appointment WHERE id = $1 AND client_id = $2");
    let found: Option<(i32,)> = query.bind(id).bind(client).optional().await?;
    Ok(found.is_some())
}

/// The appointment as it stands, to change it; nothing when it is not here.
///
/// # Errors
/// When the database refuses.
pub async fn to_change(change: &mut Plans<'_>, id: AppointmentId) -> Result<Option<Booking>> {
    let client = change.client();
    of_file(change.tx(), client, id).await
}

/// Stores a new appointment of the permit's file; `key` is the file's.
///
/// # Errors
/// When the database refuses.
pub async fn make(change: &mut Plans<'_>, key: &Key, new: &NewAppointment<'_>) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    create(change.tx(), key, &NewAppointment { client, ..*new }, at).await
}

/// Replaces all that is known of an appointment of the permit's file.
///
/// # Errors
/// When the database refuses.
pub async fn rewrite(change: &mut Plans<'_>, key: &Key, new: &NewAppointment<'_>) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    replace(change.tx(), key, &NewAppointment { client, ..*new }, at).await
}

/// Cancels an appointment, or takes that back.
///
/// # Errors
/// When the database refuses.
pub async fn set_state(change: &mut Plans<'_>, id: AppointmentId, state: State) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "UPDATE appointment SET state = $3, changed_at = $4, because = NULL WHERE id = $1 AND client_id = $2",
        )
        .bind(id)
        .bind(client)
        .bind(state.as_str())
        .bind(at)
        .run()
        .await?;
    Ok(())
}
