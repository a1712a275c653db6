//! The appointments from which one can be chosen: to withhold, by a therapist (T4.2, T4.3), or to
//! hide, by who lets others see (T3.2).

use super::rows::{Row, named, select};
use crate::access::{View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::appointments::Booking;
use crate::ids::ClientId;

/// How many are offered: more is better kept back as a whole.
const MOST: i64 = 50;

/// The file's own appointments to come, soonest first. A withholding does not
/// touch an own thing of others.
///
/// # Errors
/// When the database refuses.
pub async fn to_withhold(view: &mut View<'_, scope::Withholding>) -> Result<Vec<Booking>> {
    let (client, now) = (view.client(), view.at());
    to_come(view.tx(), client, now).await
}

/// The same, of which the reader sees each: hiding does not touch an own thing either.
///
/// # Errors
/// When the database refuses.
pub async fn to_hide(view: &mut View<'_, scope::Appointments>) -> Result<Vec<Booking>> {
    let (client, now, hidden) = (view.client(), view.at(), view.hidden_items());
    let mut found = to_come(view.tx(), client, now).await?;
    found.retain(|booking| !hidden.contains(&booking.id.0));
    Ok(found)
}

async fn to_come(tx: &mut Tx, client: ClientId, now: Instant) -> Result<Vec<Booking>> {
    let rows: Vec<Row> = tx
        .query(select!(
            "WHERE a.client_id = $1 AND NOT a.own AND a.ends_at > $2 ORDER BY a.starts_at, a.id LIMIT $3"
        ))
        .bind(client)
        .bind(now)
        .bind(MOST)
        .all()
        .await?;
    named(tx, rows).await
}
