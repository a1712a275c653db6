//! What the other representatives are told of authority (T1.1p): that it was given, suspended, given
//! back, or that it is over; for thirty days.
//!
//! Reads neither what was seen nor why. Who is told is for who asks to know.

use uuid::Uuid;

use crate::access::{Circle, Item, Sight};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::clients::model::TOLD;
use crate::ids::{ClientId, PersonId};

/// What became of somebody's authority.
#[derive(Clone, Debug, PartialEq, Eq, crate::db::FromRow)]
pub struct Told {
    /// The file.
    pub client: ClientId,
    /// Whose authority.
    pub person: PersonId,
    /// That person's full name.
    pub name: String,
    /// `entered`, `suspended`, `resumed` or `ended`.
    pub kind: String,
    /// Since when.
    pub day: Instant,
    /// When it was said; or the day itself, where it came by itself.
    pub said: Instant,
}

/// What the reader of this file is told, the newest first; nothing to who represents nobody here.
///
/// # Errors
/// When the database refuses.
pub async fn told(sight: &mut Sight<'_>) -> Result<Vec<Told>> {
    if !sight.represents() {
        return Ok(Vec::new());
    }
    let (client, reader, at) = (sight.file().id, sight.hat().known.person, sight.at());
    of_files(sight.tx(), (&[client.0], &[]), &[reader.0], at).await
}

/// The same over all files around an account in which its holder represents the client; and in which
/// of the files `asked` an answer came to a question of the holder's, not looked at yet (rulebook
/// 7.3). One statement, for home.
///
/// # Errors
/// When the database refuses.
pub async fn told_in<I: Item>(
    circle: &mut Circle<'_, I>,
    asked: &[Uuid],
) -> Result<(Vec<Told>, Vec<ClientId>)> {
    let represents = circle.files().iter().filter(|one| one.standing && one.represents());
    let files: Vec<Uuid> = represents.map(|one| one.file.id.0).collect();
    if files.is_empty() && asked.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let (readers, at) = (circle.actor().person_ids(), circle.at());
    let found = of_files(circle.tx(), (&files, asked), &readers, at).await?;
    let (answers, told): (Vec<Told>, Vec<Told>) =
        found.into_iter().partition(|one| one.kind == ANSWERED);
    let mut answered: Vec<ClientId> = answers.into_iter().map(|one| one.client).collect();
    answered.dedup();
    Ok((told, answered))
}

/// Not of authority: an answer came.
const ANSWERED: &str = "answered";

async fn of_files(
    tx: &mut Tx,
    (files, asked): (&[Uuid], &[Uuid]),
    readers: &[Uuid],
    at: Instant,
) -> Result<Vec<Told>> {
    let mut found: Vec<Told> = tx
        .query(
            "SELECT x.client, x.person, p.name, x.kind, x.day, x.said FROM (
                 SELECT a.client_id AS client, a.person_id AS person, 'entered' AS kind, a.confirmed_at AS day,
                     a.confirmed_at AS said FROM authority a WHERE a.client_id IN $1[] AND a.confirmed_at > $3
                 UNION ALL SELECT a.client_id, a.person_id, 'suspended', a.valid_until, a.closed_at FROM authority a
                     WHERE a.client_id IN $1[] AND a.closed = 'suspended' AND a.closed_at > $3
                 UNION ALL SELECT a.client_id, a.person_id, 'ended', a.closed_at, a.closed_at FROM authority a
                     WHERE a.client_id IN $1[] AND a.closed = 'ended' AND a.closed_at > $3
                     AND NOT (a.continues IS NOT NULL AND a.valid_until <= a.valid_from)
                 UNION ALL SELECT a.client_id, a.person_id, 'ended', a.valid_until, a.valid_until FROM authority a
                     WHERE a.client_id IN $1[] AND a.closed IS NULL AND a.valid_until > $3 AND a.valid_until <= $4
                 UNION ALL SELECT a.client_id, a.person_id, 'resumed', a.valid_from, a.valid_from FROM authority a
                     WHERE a.client_id IN $1[] AND a.continues IS NOT NULL AND a.valid_from > $3 AND a.valid_from <= $4
                     AND (a.valid_until IS NULL OR a.valid_until > a.valid_from)
                 UNION ALL SELECT q.client_id, q.asker_id, 'answered', CAST($4 AS bigint), CAST($4 AS bigint)
                     FROM access_question q WHERE q.client_id IN $5[] AND q.asker_id IN $2[]
                     AND q.state = 'answered' AND q.seen_at IS NULL
             ) x JOIN person p ON p.id = x.person WHERE x.kind = 'answered' OR NOT (x.person IN $2[])
             ORDER BY x.said DESC, x.client, x.person, x.kind LIMIT 50",
        )
        .bind_ids(files)
        .bind_ids(readers)
        .bind(at.plus_seconds(-TOLD))
        .bind(at)
        .bind_ids(asked)
        .all()
        .await?;
    // What continues after a suspension is a row of its own, and is ended with the first.
    found.dedup();
    Ok(found)
}
