//! What becomes of appointments with somebody who is not there, many at once.
//!
//! Owns the statements; each does for all of them what one would do for one.

use uuid::Uuid;

use super::rows::{Row, named, select};
use crate::access::{Round, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::appointments::{Because, Booking, State};
use crate::ids::{AppointmentId, PersonId};

type Rounds<'a> = Round<'a, scope::StandIn>;

/// When somebody has an appointment: a time and nothing else of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, crate::db::FromRow)]
pub struct Busy {
    /// Which.
    pub id: AppointmentId,
    /// Who.
    pub person: PersonId,
    /// From when.
    pub starts: Instant,
    /// Until when.
    pub ends: Instant,
}

/// When these people have appointments that touch the time from `from` until `until`.
///
/// # Errors
/// When the database refuses.
pub async fn busy(
    tx: &mut Tx,
    people: &[Uuid],
    (from, until): (Instant, Instant),
) -> Result<Vec<Busy>> {
    tx.query(
        "SELECT a.id, x.person_id AS person, a.starts_at AS starts, a.ends_at AS ends
         FROM appointment_practitioner x JOIN appointment a ON a.id = x.appointment_id
         WHERE x.person_id IN $1[] AND a.state = 'booked' AND a.starts_at < $3 AND a.ends_at > $2
         ORDER BY a.starts_at, a.id LIMIT 2000",
    )
    .bind_ids(people)
    .bind(from)
    .bind(until)
    .all()
    .await
}

/// Those of `ids`, cancelled ones too, and where `unseen` says so own things of others that stand
/// with that person in that time.
///
/// # Errors
/// When the database refuses.
pub async fn concerned(
    round: &mut Rounds<'_>,
    ids: &[Uuid],
    unseen: Option<(PersonId, (Instant, Instant))>,
) -> Result<Vec<Booking>> {
    let files: Vec<Uuid> = round.files().iter().map(|file| file.id.0).collect();
    let (person, (from, until)) =
        unseen.unwrap_or((PersonId(Uuid::nil()), (Instant(0), Instant(0))));
    let rows: Vec<Row> = round
        .tx()
        .query(select!(
            "WHERE a.client_id IN $2[] AND ((a.id IN $1[] AND NOT a.own) OR (a.own AND a.state = 'booked'
                AND a.starts_at >= $4 AND a.starts_at < $5 AND a.id IN (
                    SELECT appointment_id FROM appointment_practitioner WHERE person_id = $3)))
             ORDER BY a.starts_at, a.id"
        ))
        .bind_ids(ids)
        .bind_ids(&files)
        .bind(person)
        .bind(from)
        .bind(until)
        .all()
        .await?;
    named(round.tx(), rows).await
}

/// They do not take place.
///
/// # Errors
/// When the database refuses.
pub async fn call_off(round: &mut Rounds<'_>, ids: &[Uuid], because: Because) -> Result<()> {
    let at = round.at();
    let sql = "UPDATE appointment SET state = 'cancelled', because = $2, changed_at = $3 WHERE id IN $1[]";
    round.tx().query(sql).bind_ids(ids).bind(because.as_str()).bind(at).run().await?;
    Ok(())
}

/// One takes place after all; false when it was not cancelled for that any more.
///
/// # Errors
/// When the database refuses.
pub async fn after_all(round: &mut Rounds<'_>, id: AppointmentId) -> Result<bool> {
    let at = round.at();
    let sql = "UPDATE appointment SET state = 'booked', because = NULL, changed_at = $2
         WHERE id = $1 AND state = 'cancelled' AND because IS NOT NULL";
    Ok(round.tx().query(sql).bind(id).bind(at).run().await? == 1)
}

/// They take place at another time: each with its new beginning and end.
///
/// # Errors
/// When the database refuses.
pub async fn shift_all(
    round: &mut Rounds<'_>,
    moved: &[(&Booking, (Instant, Instant))],
) -> Result<()> {
    let at = round.at();
    // All rows are there: this is the one way to give each its own time in one statement.
    let sql = "INSERT INTO appointment (id, client_id, starts_at, ends_at, modality, state, own, because, was_at, changed_at)
         VALUES {rows} ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            because = excluded.because, was_at = excluded.was_at, changed_at = excluded.changed_at";
    let tx = round.tx();
    tx.each((sql, 10), moved, |query, (one, (starts, ends))| {
        let query = query.bind(one.id).bind(one.client).bind(*starts).bind(*ends);
        let query = query.bind(one.modality.as_str()).bind(State::Booked.as_str()).bind(one.own);
        query.bind(Because::Away.as_str()).bind(one.starts).bind(at)
    })
    .await
}

/// Somebody else takes them over.
///
/// # Errors
/// When the database refuses.
pub async fn hand_all(
    round: &mut Rounds<'_>,
    ids: &[Uuid],
    (from, to): (PersonId, PersonId),
) -> Result<()> {
    let at = round.at();
    let tx = round.tx();
    tx.query("UPDATE appointment SET because = $2, changed_at = $3 WHERE id IN $1[]")
        .bind_ids(ids)
        .bind(Because::Away.as_str())
        .bind(at)
        .run()
        .await?;
    tx.query(
        "DELETE FROM appointment_practitioner WHERE appointment_id IN $1[] AND person_id = $2",
    )
    .bind_ids(ids)
    .bind(from)
    .run()
    .await?;
    let sql = "INSERT INTO appointment_practitioner (appointment_id, person_id) VALUES {rows}
         ON CONFLICT (appointment_id, person_id) DO NOTHING";
    tx.each((sql, 2), ids, |query, id| query.bind(*id).bind(to)).await
}
