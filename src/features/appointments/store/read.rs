//! The appointments of one file, for who may see them.
//!
//! Owns what a list holds: the file's things that are not hidden from this
//! reader, and for therapists the own things of others (rulebook, "Own things").

use uuid::Uuid;

use super::rows::{Row, named, people, select};
use crate::access::{View, scope};
use crate::db::{Result, Tx};
use crate::features::appointments::{Booking, Cursor, PAGE, Shelf, Turn};
use crate::ids::AppointmentId;

/// More than this never lies ahead in earnest; a page stays a page.
const AHEAD: i64 = 200;

const UPCOMING: &str = select!(
    "WHERE a.client_id = $1 AND (NOT a.own OR $2) AND NOT (a.id IN $3[]) AND a.ends_at > $4
     ORDER BY a.starts_at, a.id LIMIT $5"
);

const BEFORE: &str = select!(
    "WHERE a.client_id = $1 AND (NOT a.own OR $2) AND NOT (a.id IN $3[]) AND a.ends_at <= $4
     AND (a.starts_at, a.id) < ($5, $6) ORDER BY a.starts_at DESC, a.id DESC LIMIT $7"
);

const AFTER: &str = select!(
    "WHERE a.client_id = $1 AND (NOT a.own OR $2) AND NOT (a.id IN $3[]) AND a.ends_at <= $4
     AND (a.starts_at, a.id) > ($5, $6) ORDER BY a.starts_at, a.id LIMIT $7"
);

type Looks<'a> = View<'a, scope::Appointments>;

/// What has not ended yet, soonest first, cancelled ones among it; and a page
/// of what has, newest first. Only beside the newest page stands what is to come.
///
/// # Errors
/// When the database refuses.
pub async fn list(view: &mut Looks<'_>, turn: Turn) -> Result<(Vec<Booking>, Shelf)> {
    let hidden = view.hidden_items();
    let mut shelf = match Shelf::cut(turn, ended(view, &hidden, turn).await?) {
        Some(shelf) => shelf,
        None => Shelf::first(ended(view, &hidden, Turn::First).await?),
    };
    let mut ahead = if shelf.newer.is_none() { upcoming(view, &hidden).await? } else { Vec::new() };
    people(view.tx(), ahead.iter_mut().chain(&mut shelf.rows).collect()).await?;
    for booking in ahead.iter_mut().chain(&mut shelf.rows) {
        keep_place(view, booking);
    }
    Ok((ahead, shelf))
}

async fn upcoming(view: &mut Looks<'_>, hidden: &[Uuid]) -> Result<Vec<Booking>> {
    let (client, treats, now) = (view.client(), view.treats(), view.at());
    let query = view.tx().query(UPCOMING).bind(client).bind(treats).bind_ids(hidden);
    let rows: Vec<Row> = query.bind(now).bind(AHEAD).all().await?;
    Ok(rows.into_iter().map(Booking::from).collect())
}

async fn ended(view: &mut Looks<'_>, hidden: &[Uuid], turn: Turn) -> Result<Vec<Booking>> {
    let (client, treats, now) = (view.client(), view.treats(), view.at());
    let (sql, cursor) = match turn {
        Turn::First => (BEFORE, Cursor::END),
        Turn::Before(cursor) => (BEFORE, cursor),
        Turn::After(cursor) => (AFTER, cursor),
    };
    let tx = view.tx();
    let query = tx.query(sql).bind(client).bind(treats).bind_ids(hidden).bind(now);
    let rows: Vec<Row> = query.bind(cursor.starts).bind(cursor.id).bind(one_more()).all().await?;
    Ok(rows.into_iter().map(Booking::from).collect())
}

/// One row more than a page tells whether there is a next page.
pub(super) fn one_more() -> i64 {
    i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1)
}

/// The appointment that `view` was asked for by `view_item`; nothing when it
/// is not in this file.
///
/// # Errors
/// When the database refuses.
pub async fn one<C: super::Looks>(
    view: &mut View<'_, C>,
    id: AppointmentId,
) -> Result<Option<Booking>> {
    let client = view.client();
    let mut found = of_file(view.tx(), client, id).await?;
    if let Some(booking) = &mut found {
        keep_place(view, booking);
    }
    Ok(found)
}

/// Where it is goes to nobody from whom an address is secret (A12).
fn keep_place<C>(view: &View<'_, C>, booking: &mut Booking) {
    if !view.sees_place(booking.own) {
        booking.keep_place();
    }
}

pub(super) async fn of_file(
    tx: &mut Tx,
    client: crate::ids::ClientId,
    id: AppointmentId,
) -> Result<Option<Booking>> {
    let row: Option<Row> = tx
        .query(select!("WHERE a.id = $1 AND a.client_id = $2"))
        .bind(id)
        .bind(client)
        .optional()
        .await?;
    Ok(named(tx, row.into_iter().collect()).await?.pop())
}
