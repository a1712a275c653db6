//! What waits in the files of who treats: a proposal on capacity for a second therapist, what the
//! client has against a decision, days on which something is looked at again (T4.2, T4.3), and
//! whose birthday comes.
//!
//! Reads neither reasons nor objections, which are sealed. Who only has a file open in an emergency
//! decides nothing in it, and finds none of it here.

use jiff::civil::Date;
use uuid::Uuid;

use crate::access::{Caseload, Scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::ids::ClientId;

/// One thing that waits.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Due {
    /// `proposal`, `objection`, `decision` or `withheld`.
    pub kind: String,
    /// Of the decision or the withholding.
    pub id: Uuid,
    /// When it was proposed or said, or the day on which it is looked at again.
    pub at: Instant,
    /// The file.
    pub client: ClientId,
    /// The client's full name.
    pub name: String,
    /// Who proposed it.
    pub by: Option<String>,
}

/// A client of these files whose birthday comes.
#[derive(Clone, Debug)]
pub struct Turns {
    /// The file.
    pub client: ClientId,
    /// The client's full name.
    pub name: String,
    /// Date of birth.
    pub born: String,
}

/// So many birthdays are told at once; nobody treats so many.
const MOST: i64 = 50;

/// After which one a list goes on.
pub type After = (Instant, String, Uuid);

macro_rules! due {
    () => {
        "SELECT x.kind, x.id, x.at, x.client, cp.name, b.name AS by FROM (
             SELECT 'proposal' AS kind, j.id, j.proposed_at AS at, j.client_id AS client, j.proposed_by AS by_id
             FROM judgement j WHERE j.client_id IN $1[] AND j.confirmed_at IS NULL AND j.dropped_at IS NULL
             AND j.proposed_by <> $2 AND (j.valid_until IS NULL OR j.valid_until > $3)
             UNION ALL SELECT 'objection', o.incapacity_id, o.stated_at, o.client_id, NULL FROM objection o
             JOIN incapacity i ON i.id = o.incapacity_id
             WHERE o.client_id IN $1[] AND (i.valid_until IS NULL OR i.valid_until > $3)
             UNION ALL SELECT 'decision', j.id, j.review_at, j.client_id, NULL FROM judgement j
             JOIN incapacity i ON i.id = j.id
             WHERE j.client_id IN $1[] AND j.review_at <= $4 AND (i.valid_until IS NULL OR i.valid_until > $3)
             UNION ALL SELECT 'withheld', w.id, w.review_at, w.client_id, NULL FROM withholding w
             WHERE w.client_id IN $1[] AND w.judgement_id IS NULL AND w.review_at <= $4
             AND (w.valid_until IS NULL OR w.valid_until > $3)
         ) x JOIN client c ON c.id = x.client JOIN person cp ON cp.id = c.person_id
         LEFT JOIN person b ON b.id = x.by_id
         WHERE (c.died IS NULL OR c.died > $3) AND (x.at, x.kind, x.id) > ($5, $6, $7) AND EXISTS (
             SELECT 1 FROM treatment t WHERE t.person_id = $2 AND t.client_id = x.client AND t.kind <> 'emergency'
             AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_until IS NULL OR t.valid_until > $3))
         ORDER BY x.at, x.kind, x.id LIMIT $8"
    };
}

const DUE: &str = due!();

/// The same, and whose birthday comes.
const DUE_AND_TURNS: &str = concat!(
    "SELECT * FROM (",
    due!(),
    ") d UNION ALL SELECT * FROM (
         SELECT 'birthday' AS kind, c.id, CAST(0 AS bigint) AS at, c.id AS client, p.name, p.born AS by FROM client c
         JOIN person p ON p.id = c.person_id WHERE c.id IN $1[] AND (c.died IS NULL OR c.died > $3) AND (
             p.born BETWEEN $9 AND $10 OR p.born BETWEEN $11 AND $12 OR p.born BETWEEN $13 AND $14) AND EXISTS (
             SELECT 1 FROM treatment t WHERE t.person_id = $2 AND t.client_id = c.id AND t.kind <> 'emergency'
                 AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_until IS NULL OR t.valid_until > $3))
         ORDER BY p.born, c.id LIMIT $15) b"
);

/// What waits in these files for who treats and did not propose it, the longest first, and days to
/// look again until `soon`.
///
/// # Errors
/// When the database refuses.
pub async fn due<C: Scope>(
    files: &mut Caseload<'_, C>,
    soon: Instant,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Due>> {
    let (clients, me, at) = (files.clients().to_vec(), files.known().person, files.at());
    let (after_at, after_kind, after_id) =
        after.unwrap_or((Instant(i64::MIN), String::new(), Uuid::nil()));
    files
        .tx()
        .query(DUE)
        .bind_ids(&clients)
        .bind(me)
        .bind(at)
        .bind(soon)
        .bind(after_at)
        .bind(after_kind)
        .bind(after_id)
        .bind(limit)
        .all()
        .await
}

/// The beginning of it, and who in these files was born in one of these three stretches of days and
/// is alive, for who treats: with one statement, for home.
///
/// # Errors
/// When the database refuses.
pub async fn due_and_turns<C: Scope>(
    files: &mut Caseload<'_, C>,
    soon: Instant,
    limit: i64,
    [first, second, third]: [(Date, Date); 3],
) -> Result<(Vec<Due>, Vec<Turns>)> {
    let (clients, me, at) = (files.clients().to_vec(), files.known().person, files.at());
    let day = |day: Date| day.to_string();
    let query = files.tx().query(DUE_AND_TURNS).bind_ids(&clients).bind(me).bind(at).bind(soon);
    let query = query.bind(Instant(i64::MIN)).bind("").bind(Uuid::nil()).bind(limit);
    let query = query.bind(day(first.0)).bind(day(first.1)).bind(day(second.0));
    let query = query.bind(day(second.1)).bind(day(third.0)).bind(day(third.1));
    let found: Vec<Due> = query.bind(MOST).all().await?;
    let (turns, mut due): (Vec<Due>, Vec<Due>) =
        found.into_iter().partition(|one| one.kind == "birthday");
    due.sort_by(|a, b| (a.at, &a.kind, a.id).cmp(&(b.at, &b.kind, b.id)));
    let turns = turns
        .into_iter()
        .filter_map(|one| Some(Turns { client: one.client, name: one.name, born: one.by? }));
    Ok((due, turns.collect()))
}
