//! The appointments from which a therapist can choose one to withhold (T4.2, T4.3).

use super::rows::{Row, named, select};
use crate::access::{View, scope};
use crate::db::Result;
use crate::features::appointments::Booking;

/// How many are offered: more is better withheld as a whole.
const MOST: i64 = 50;

/// The file's own appointments to come, soonest first. A withholding does not
/// touch an own thing of others.
///
/// # Errors
/// When the database refuses.
pub async fn to_withhold(view: &mut View<'_, scope::Withholding>) -> Result<Vec<Booking>> {
    let (client, now) = (view.client(), view.at());
    let rows: Vec<Row> = view
        .tx()
        .query(select!(
            "WHERE a.client_id = $1 AND NOT a.own AND a.ends_at > $2 ORDER BY a.starts_at, a.id LIMIT $3"
        ))
        .bind(client)
        .bind(now)
        .bind(MOST)
        .all()
        .await?;
    named(view.tx(), rows).await
}
