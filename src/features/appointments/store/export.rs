//! All appointments over all files around one account, for a copy to keep.
//!
//! Owns the walk, page by page in one transaction: the file's things where the category is open,
//! and own things where there is standing.

use super::Appointment;
use super::rows::{Row, people, select};
use crate::access::Circle;
use crate::db::Result;
use crate::features::appointments::{Booking, Cursor};

/// So many in one statement.
const AT_ONCE: usize = 500;

const ALL: &str = select!(
    "WHERE ((NOT a.own AND a.client_id IN $1[] AND NOT (a.id IN $2[]))
         OR (a.own AND a.client_id IN $3[] AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $4[])))
     AND (a.starts_at, a.id) < ($5, $6) ORDER BY a.starts_at DESC, a.id DESC LIMIT $7"
);

/// The newest `most` appointments, and whether those are all.
///
/// # Errors
/// When the database refuses.
pub async fn all_of(
    circle: &mut Circle<'_, Appointment>,
    most: usize,
) -> Result<(Vec<Booking>, bool)> {
    let (open, hidden, own) = (circle.open(), circle.hidden_items(), circle.own());
    let persons = circle.actor().person_ids();
    let (mut found, mut cursor): (Vec<Booking>, _) = (Vec::new(), Cursor::END);
    loop {
        let query = circle.tx().query(ALL).bind_ids(&open).bind_ids(&hidden).bind_ids(&own);
        let query = query.bind_ids(&persons).bind(cursor.starts).bind(cursor.id);
        let limit = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        let rows: Vec<Row> = query.bind(limit).all().await?;
        let last = rows.len() < AT_ONCE;
        let mut page: Vec<Booking> = rows.into_iter().map(Booking::from).collect();
        people(circle.tx(), page.iter_mut().collect()).await?;
        found.append(&mut page);
        let Some(end) = found.last().filter(|_| !last && found.len() <= most) else { break };
        cursor = Cursor { starts: end.starts, id: end.id.0 };
    }
    let whole = found.len() <= most;
    found.truncate(most);
    for booking in &mut found {
        if !circle.sees_place(booking.client, booking.own) {
            booking.keep_place();
        }
    }
    Ok((found, whole))
}
