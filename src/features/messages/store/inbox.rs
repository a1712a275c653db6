//! A therapist's inbox: threads over all files of the caseload (T4.5).
//!
//! Owns two lists: who waits for an answer, the longest first; and what was
//! answered, the newest first.

use super::rows::{HeadingRow, headings, headings_of};
use crate::access::{Caseload, scope};
use crate::db::Result;
use crate::features::messages::{Cursor, Heading, PAGE};

const WAITING: &str = headings!(
    "WHERE t.client_id IN $2[] AND t.waiting_since IS NOT NULL AND (t.waiting_since, t.id) > ($3, $4)
     ORDER BY t.waiting_since, t.id LIMIT $5",
    "t.waiting_since, t.id"
);

const ANSWERED: &str = headings!(
    "WHERE t.client_id IN $2[] AND t.waiting_since IS NULL AND (t.last_at, t.id) < ($3, $4)
     ORDER BY t.last_at DESC, t.id DESC LIMIT $5",
    "t.last_at DESC, t.id DESC"
);

type Files<'a> = Caseload<'a, scope::Messages>;

/// A page of those who wait, the longest first, and one row more when there is
/// a next page.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(files: &mut Files<'_>, after: Cursor) -> Result<Vec<Heading>> {
    page(files, WAITING, after).await
}

/// A page of what was answered, the newest first, likewise.
///
/// # Errors
/// When the database refuses.
pub async fn answered(files: &mut Files<'_>, before: Cursor) -> Result<Vec<Heading>> {
    page(files, ANSWERED, before).await
}

async fn page(files: &mut Files<'_>, sql: &'static str, cursor: Cursor) -> Result<Vec<Heading>> {
    let (clients, me) = (files.clients().to_vec(), files.known().person.0);
    let rows: Vec<HeadingRow> = files
        .tx()
        .query(sql)
        .bind_ids(&[me])
        .bind_ids(&clients)
        .bind(cursor.at)
        .bind(cursor.id)
        .bind(PAGE + 1)
        .all()
        .await?;
    Ok(headings_of(rows))
}

/// How many threads wait for an answer; a hundred means more.
///
/// # Errors
/// When the database refuses.
pub async fn how_many_wait(files: &mut Files<'_>) -> Result<i64> {
    let clients = files.clients().to_vec();
    let (count,): (i64,) = files
        .tx()
        .query(
            "SELECT count(*) FROM (SELECT 1 FROM thread t
                 WHERE t.client_id IN $1[] AND t.waiting_since IS NOT NULL LIMIT 100) counted",
        )
        .bind_ids(&clients)
        .one()
        .await?;
    Ok(count)
}
