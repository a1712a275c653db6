//! Appointments over all files around one account: one's own, and the next.
//!
//! Owns the reach of such lists: own things where the rules give the party
//! sight of them, and the file's things where the category is open.

use uuid::Uuid;

use super::Appointment;
use super::read::one_more;
use super::rows::{Row, named, people, select};
use crate::access::Circle;
use crate::db::Result;
use crate::features::appointments::{Booking, Cursor, Shelf, Turn};

const OWN_UPCOMING: &str = select!(
    "WHERE a.own AND a.client_id IN $1[] AND a.ends_at > $3
     AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $2[])
     ORDER BY a.starts_at, a.id LIMIT 200"
);

const OWN_BEFORE: &str = select!(
    "WHERE a.own AND a.client_id IN $1[] AND a.ends_at <= $3
     AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $2[])
     AND (a.starts_at, a.id) < ($4, $5) ORDER BY a.starts_at DESC, a.id DESC LIMIT $6"
);

const OWN_AFTER: &str = select!(
    "WHERE a.own AND a.client_id IN $1[] AND a.ends_at <= $3
     AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $2[])
     AND (a.starts_at, a.id) > ($4, $5) ORDER BY a.starts_at, a.id LIMIT $6"
);

const NEXT: &str = "SELECT x.id, x.client_id, x.starts_at, x.ends_at, x.modality, x.state, x.own, x.place FROM (
     SELECT f.* FROM (SELECT a.* FROM appointment a
         WHERE NOT a.own AND a.client_id IN $1[] AND NOT (a.id IN $2[]) AND a.state = $5 AND a.ends_at > $6
         ORDER BY a.starts_at, a.id LIMIT 1) f
     UNION ALL SELECT o.* FROM (SELECT a.* FROM appointment a
         WHERE a.own AND a.client_id IN $3[] AND a.state = $5 AND a.ends_at > $6
         AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $4[])
         ORDER BY a.starts_at, a.id LIMIT 1) o
 ) x ORDER BY x.starts_at, x.id LIMIT 1";

type Around<'a> = Circle<'a, Appointment>;

/// The first appointment that takes place and has not ended: of the files
/// whose appointments are open, or an own thing. For the home page; ask
/// `AskOwn::circle_and::<Appointment, _>()` for the permit.
///
/// # Errors
/// When the database refuses.
pub async fn next(circle: &mut Around<'_>) -> Result<Option<Booking>> {
    let (open, own) = (circle.open(), circle.own());
    let (hidden, persons, now) = (circle.hidden_items(), circle.actor().person_ids(), circle.at());
    let tx = circle.tx();
    let row: Option<Row> = tx
        .query(NEXT)
        .bind_ids(&open)
        .bind_ids(&hidden)
        .bind_ids(&own)
        .bind_ids(&persons)
        .bind("booked")
        .bind(now)
        .optional()
        .await?;
    Ok(named(tx, row.into_iter().collect()).await?.pop())
}

/// One's own appointments that have not ended, soonest first.
///
/// # Errors
/// When the database refuses.
pub async fn own_upcoming(circle: &mut Around<'_>) -> Result<Vec<Booking>> {
    let (own, persons, now) = (circle.own(), circle.actor().person_ids(), circle.at());
    let tx = circle.tx();
    let rows: Vec<Row> =
        tx.query(OWN_UPCOMING).bind_ids(&own).bind_ids(&persons).bind(now).all().await?;
    named(tx, rows).await
}

/// A page of one's own appointments that have ended, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn own_past(circle: &mut Around<'_>, turn: Turn) -> Result<Shelf> {
    let own = circle.own();
    let mut shelf = match Shelf::cut(turn, ended(circle, &own, turn).await?) {
        Some(shelf) => shelf,
        None => Shelf::first(ended(circle, &own, Turn::First).await?),
    };
    people(circle.tx(), shelf.rows.iter_mut().collect()).await?;
    Ok(shelf)
}

async fn ended(circle: &mut Around<'_>, own: &[Uuid], turn: Turn) -> Result<Vec<Booking>> {
    let (persons, now) = (circle.actor().person_ids(), circle.at());
    let (sql, cursor) = match turn {
        Turn::First => (OWN_BEFORE, Cursor::END),
        Turn::Before(cursor) => (OWN_BEFORE, cursor),
        Turn::After(cursor) => (OWN_AFTER, cursor),
    };
    let tx = circle.tx();
    let query = tx.query(sql).bind_ids(own).bind_ids(&persons).bind(now);
    let rows: Vec<Row> = query.bind(cursor.starts).bind(cursor.id).bind(one_more()).all().await?;
    Ok(rows.into_iter().map(Booking::from).collect())
}
