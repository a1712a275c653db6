//! What lies ahead over all files around one account, one's own things among it (T4.1).
//!
//! Owns the reach of it: the file's things where the category is open, less what
//! may not be seen one by one, and own things where the rules give the party sight.

use super::Appointment;
use super::read::one_more;
use super::rows::{Row, people};
use crate::access::Circle;
use crate::clock::Instant;
use crate::db::Result;
use crate::features::appointments::{Booking, Cursor, Shelf, Turn};
use crate::ids::ClientId;

/// Things of the files `$1` but for `$2`, and own things of the persons `$4` in the files `$3`, that
/// end after `$5`: a page of them on one side of a place. Each half is served from its own index.
macro_rules! ahead {
    ($than:literal, $order:literal) => {
        concat!(
            "SELECT x.* FROM (SELECT f.* FROM (SELECT a.id, a.client_id, a.starts_at, a.ends_at, a.modality, a.state, a.own,
                 a.place, a.because, a.was_at FROM appointment a
                 WHERE NOT a.own AND a.client_id IN $1[] AND NOT (a.id IN $2[]) AND a.ends_at > $5
                 AND (a.starts_at, a.id) ",
            $than,
            " ($6, $7) ORDER BY a.starts_at ",
            $order,
            ", a.id ",
            $order,
            " LIMIT $8) f UNION ALL SELECT o.* FROM (SELECT a.id, a.client_id, a.starts_at, a.ends_at, a.modality, a.state,
                 a.own, a.place, a.because, a.was_at FROM appointment a
                 WHERE a.own AND a.client_id IN $3[] AND a.ends_at > $5
                 AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $4[])
                 AND (a.starts_at, a.id) ",
            $than,
            " ($6, $7) ORDER BY a.starts_at ",
            $order,
            ", a.id ",
            $order,
            " LIMIT $8) o) x ORDER BY x.starts_at ",
            $order,
            ", x.id ",
            $order,
            " LIMIT $8"
        )
    };
}

const LATER: &str = ahead!(">", "ASC");
const SOONER: &str = ahead!("<", "DESC");

/// The first of each file that takes place and has not ended.
const FIRST: &str = "SELECT x.client_id, MIN(x.starts_at) FROM (
         SELECT a.client_id, a.starts_at FROM appointment a
             WHERE NOT a.own AND a.client_id IN $1[] AND NOT (a.id IN $2[]) AND a.ends_at > $5 AND a.state = $6
         UNION ALL SELECT a.client_id, a.starts_at FROM appointment a
             WHERE a.own AND a.client_id IN $3[] AND a.ends_at > $5 AND a.state = $6
             AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $4[])
     ) x GROUP BY x.client_id";

type Around<'a> = Circle<'a, Appointment>;

/// A page of what lies ahead, soonest first, cancelled ones among it. "Older" on
/// the shelf is what comes later: the list goes on that way.
///
/// # Errors
/// When the database refuses.
pub async fn ahead(circle: &mut Around<'_>, turn: Turn) -> Result<Shelf> {
    let mut shelf = match Shelf::cut(turn, page(circle, turn).await?) {
        Some(shelf) => shelf,
        None => Shelf::first(page(circle, Turn::First).await?),
    };
    for booking in &mut shelf.rows {
        if !circle.sees_place(booking.client, booking.own) {
            booking.keep_place();
        }
    }
    people(circle.tx(), shelf.rows.iter_mut().collect()).await?;
    Ok(shelf)
}

async fn page(circle: &mut Around<'_>, turn: Turn) -> Result<Vec<Booking>> {
    let (sql, cursor) = match turn {
        Turn::First => (LATER, Cursor::BEGIN),
        Turn::Before(cursor) => (LATER, cursor),
        Turn::After(cursor) => (SOONER, cursor),
    };
    let (open, own, hidden) = (circle.open(), circle.own(), circle.hidden_items());
    let (persons, now) = (circle.actor().person_ids(), circle.at());
    let query = circle.tx().query(sql).bind_ids(&open).bind_ids(&hidden).bind_ids(&own);
    let query = query.bind_ids(&persons).bind(now).bind(cursor.starts).bind(cursor.id);
    let rows: Vec<Row> = query.bind(one_more()).all().await?;
    Ok(rows.into_iter().map(Booking::from).collect())
}

/// When the next one begins, of each file that has one.
///
/// # Errors
/// When the database refuses.
pub async fn next_of_each(circle: &mut Around<'_>) -> Result<Vec<(ClientId, Instant)>> {
    let (open, own, hidden) = (circle.open(), circle.own(), circle.hidden_items());
    let (persons, now) = (circle.actor().person_ids(), circle.at());
    let query = circle.tx().query(FIRST).bind_ids(&open).bind_ids(&hidden).bind_ids(&own);
    query.bind_ids(&persons).bind(now).bind("booked").all().await
}
