//! Does the log of today still hold what a copy says?
//!
//! Owns two statements. Whoever asks has a permit for the file's log, or runs
//! the server; the copy was found right and sealed by this portal before.

use std::collections::HashMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::{Copy, CopyLine, Flaw};
use crate::clock::Instant;
use crate::db::{Result, Tx};

/// Whether every line still stands there with the same hash: then nothing
/// before the newest of them was altered since the copy was made.
///
/// # Errors
/// When the database refuses.
pub async fn today(tx: &mut Tx, copy: &Copy) -> Result<std::result::Result<(), Flaw>> {
    let numbered = numbered(tx, copy).await?;
    let named = named(tx, copy).await?;
    let stands = |line: &CopyLine| match (line.n, line.event) {
        (Some(n), _) => numbered.get(&n).is_some_and(|hash| *hash == line.hash.0),
        (None, Some(event)) => named.get(&event).is_some_and(|hash| *hash == line.hash.0),
        (None, None) => false,
    };
    if let Some(place) = copy.all().position(|line| !stands(line)) {
        return Ok(Err(Flaw::Gone(place + 1)));
    }
    let head = copy.head.as_ref();
    let held = head.is_none_or(|head| numbered.get(&head.n).is_some_and(|it| *it == head.hash.0));
    Ok(if held { Ok(()) } else { Err(Flaw::Gone(copy.lines.len())) })
}

/// The lines of the chain from the first of the copy to its head. Erased ones keep their hash.
async fn numbered(tx: &mut Tx, copy: &Copy) -> Result<HashMap<i64, Vec<u8>>> {
    let Some(head) = &copy.head else { return Ok(HashMap::new()) };
    let first = copy.lines.first().and_then(|line| line.n).unwrap_or(head.n);
    let rows: Vec<(i64, Vec<u8>)> = tx
        .query("SELECT n, hash FROM audit_line WHERE chain = $1 AND n >= $2 AND n <= $3")
        .bind(copy.file)
        .bind(first)
        .bind(head.n)
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

/// The lines that are known by their own id alone, within the time of the copy.
async fn named(tx: &mut Tx, copy: &Copy) -> Result<HashMap<Uuid, Vec<u8>>> {
    let without: Vec<&CopyLine> = copy.all().filter(|line| line.n.is_none()).collect();
    let ids: Vec<Uuid> = without.iter().filter_map(|line| line.event).collect();
    let at = |line: &&CopyLine| line.at.as_deref()?.parse::<Timestamp>().ok().map(Instant::from);
    let times: Vec<Instant> = without.iter().filter_map(at).collect();
    let (Some(from), Some(until)) = (times.iter().min(), times.iter().max()) else {
        return Ok(HashMap::new());
    };
    let rows: Vec<(Uuid, Vec<u8>)> = tx
        .query(
            "SELECT l.event_id, l.hash FROM audit_line l
                WHERE l.client_id = $1 AND l.at >= $2 AND l.at <= $3 AND l.event_id IN $4[]
             UNION ALL SELECT s.event_id, l.hash FROM audit_subject s
                JOIN audit_line l ON l.chain = s.chain AND l.n = s.n
                WHERE s.client_id = $1 AND s.at >= $2 AND s.at <= $3 AND s.event_id IN $4[]",
        )
        .bind(copy.file)
        .bind(*from)
        .bind(*until)
        .bind_ids(&ids)
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}
