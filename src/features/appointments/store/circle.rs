//! Appointments over all files around one account: one's own, and the next.
//!
//! Owns the reach of such lists: own things where the rules give the party
//! sight of them, and the file's things where the category is open.

use uuid::Uuid;

use super::Appointment;
use super::read::one_more;
use super::rows::{Row, people, select};
use crate::access::Circle;
use crate::db::Result;
use crate::features::appointments::{Booking, Cursor, Shelf, Someone, Turn};
use crate::ids::PersonId;

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

/// One appointment, as many rows as people take part in it.
const NEXT: &str = "WITH following AS MATERIALIZED (SELECT x.* FROM (
         SELECT f.* FROM (SELECT a.* FROM appointment a
             WHERE NOT a.own AND a.client_id IN $1[] AND NOT (a.id IN $2[]) AND a.state = $5 AND a.ends_at > $6
             ORDER BY a.starts_at, a.id LIMIT 1) f
         UNION ALL SELECT o.* FROM (SELECT a.* FROM appointment a
             WHERE a.own AND a.client_id IN $3[] AND a.state = $5 AND a.ends_at > $6
             AND a.id IN (SELECT appointment_id FROM appointment_party WHERE person_id IN $4[])
             ORDER BY a.starts_at, a.id LIMIT 1) o
     ) x ORDER BY x.starts_at, x.id LIMIT 1),
     taking_part AS (
         SELECT person_id, (1 = 0) AS party FROM appointment_practitioner
             WHERE appointment_id IN (SELECT id FROM following)
         UNION ALL SELECT person_id, (1 = 1) FROM appointment_party
             WHERE appointment_id IN (SELECT id FROM following))
 SELECT following.id, following.client_id, following.starts_at, following.ends_at, following.modality,
     following.state, following.own, following.place, following.because, following.was_at, taking_part.person_id, p.name, taking_part.party
 FROM following LEFT JOIN taking_part ON 1 = 1 LEFT JOIN person p ON p.id = taking_part.person_id
 ORDER BY p.sort_key, p.id";

#[derive(crate::db::FromRow)]
struct NextRow {
    #[row(flatten)]
    row: Row,
    person_id: Option<PersonId>,
    name: Option<String>,
    party: Option<bool>,
}

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
    let rows: Vec<NextRow> = tx
        .query(NEXT)
        .bind_ids(&open)
        .bind_ids(&hidden)
        .bind_ids(&own)
        .bind_ids(&persons)
        .bind("booked")
        .bind(now)
        .all()
        .await?;
    let mut next: Option<Booking> = None;
    for NextRow { row, person_id, name, party } in rows {
        let next = next.get_or_insert_with(|| row.into());
        if let (Some(person), Some(name)) = (person_id, name) {
            next.takes_part(Someone { person, name }, party.unwrap_or_default());
        }
    }
    if let Some(booking) = next.as_mut().filter(|one| !circle.sees_place(one.client, one.own)) {
        booking.keep_place();
    }
    Ok(next)
}

/// One's own appointments that have not ended, soonest first, and a page of
/// those that have, newest first. Only beside the newest page stands what is to come.
///
/// # Errors
/// When the database refuses.
pub async fn own_list(circle: &mut Around<'_>, turn: Turn) -> Result<(Vec<Booking>, Shelf)> {
    let own = circle.own();
    let mut shelf = match Shelf::cut(turn, ended(circle, &own, turn).await?) {
        Some(shelf) => shelf,
        None => Shelf::first(ended(circle, &own, Turn::First).await?),
    };
    let mut ahead = if shelf.newer.is_none() { upcoming(circle, &own).await? } else { Vec::new() };
    people(circle.tx(), ahead.iter_mut().chain(&mut shelf.rows).collect()).await?;
    Ok((ahead, shelf))
}

async fn upcoming(circle: &mut Around<'_>, own: &[Uuid]) -> Result<Vec<Booking>> {
    let (persons, now) = (circle.actor().person_ids(), circle.at());
    let query = circle.tx().query(OWN_UPCOMING).bind_ids(own).bind_ids(&persons).bind(now);
    Ok(query.all::<Row>().await?.into_iter().map(Booking::from).collect())
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
