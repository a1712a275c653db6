//! Reads the log of one file: the lines about it, and those over many files
//! that name it. Each part is served by its index on `(client_id, at, event_id)`.

use jiff::civil::Date;
use rules::LogSight;
use uuid::Uuid;

use super::model::Count;
use crate::access::{Scope, View, scope};
use crate::clock::Instant;
use crate::db::{Query, Result, Tx};

/// What permits to look at the log are for: reading it, or asking about a line of it.
pub trait Reads: Scope {}
impl Reads for scope::AccessLog {}
impl Reads for scope::AskingWhy {}

/// Which lines are asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// From this instant.
    pub from: Instant,
    /// Before this one.
    pub until: Instant,
    /// Of whom.
    pub who: Of,
}

/// Whose lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Of {
    /// Everybody's.
    All,
    /// Of these persons.
    Persons(Vec<Uuid>),
    /// Of everybody who works for the provider, and of its systems.
    Practice,
}

/// The roles of those who work for a provider, and of its systems. A role that
/// is not here is nobody's business but the client's.
/// The roles of the practice; nobody of the circle is among them.
macro_rules! practice {
    () => {
        "('therapist', 'coordinator', 'provider_administrator', 'record_keeper', 'support', 'complaints_officer',
          'dpo', 'administrator', 'import', 'seeding', 'command', 'job')"
    };
}

/// Of whom (`$4` all, `$5` persons, `$6` the practice), and how much the reader
/// may see (`$7` all; else staff's lines and those of the persons `$8`). Who
/// reads staff's lines alone learns nothing of consents and withholdings.
macro_rules! seen {
    () => {
        concat!(
            " AND ($4 OR (l.person_id IN $5[] AND l.role NOT IN ('stranger', 'unknown')) OR ($6 AND l.role IN ",
            practice!(),
            ")) AND ($7 OR l.person_id IN $8[] OR (l.role IN ",
            practice!(),
            " AND (l.action <> 'rights' OR l.object_kind = 'treatment')
              AND (l.object_kind IS NULL OR l.object_kind NOT IN ('ruling', 'access_question', 'conduct_report', 'support'))))"
        )
    };
}

macro_rules! own_chain {
    () => {
        concat!(" FROM audit_line l WHERE l.client_id = $1 AND l.at >= $2 AND l.at < $3", seen!())
    };
}

macro_rules! over_many {
    () => {
        concat!(
            " FROM audit_subject s JOIN audit_line l ON l.chain = s.chain AND l.n = s.n
              WHERE s.client_id = $1 AND s.at >= $2 AND s.at < $3",
            seen!()
        )
    };
}

macro_rules! instants {
    ($order:literal) => {
        concat!(
            "SELECT at FROM (SELECT a.at FROM (SELECT l.at AS at",
            own_chain!(),
            " ORDER BY l.at ",
            $order,
            ", l.event_id ",
            $order,
            " LIMIT $9) a UNION ALL SELECT b.at FROM (SELECT s.at AS at",
            over_many!(),
            " ORDER BY s.at ",
            $order,
            ", s.event_id ",
            $order,
            " LIMIT $9) b) found ORDER BY at ",
            $order,
            " LIMIT $9"
        )
    };
}

/// What is alike stands in these columns. Somebody without access has no name
/// here, not even as an id. Amsterdam is whole hours from UTC, so an hour
/// belongs to one day.
macro_rules! alike {
    () => {
        "l.at / 3600000000 AS hour, l.at AS at,
         CASE WHEN l.role IN ('stranger', 'unknown') AND NOT (l.person_id IN $8[]) THEN NULL ELSE l.person_id END
            AS person_id,
         l.role AS role, l.action AS action, l.outcome AS outcome, l.categories AS categories,
         CASE WHEN l.ground = 'party' THEN 'own_things'
            WHEN l.object_kind = 'activation_by_hand' AND l.action <> 'read' THEN 'way_in_by_hand'
            WHEN l.object_kind IN ('first_password', 'recovery', 'activation') AND l.action <> 'read' THEN 'way_in'
            WHEN l.object_kind = 'access_question' AND $7 THEN 'asked_why'
            WHEN l.object_kind IN ('file', 'access_log', 'own_things', 'treatment', 'consent', 'who_sees', 'prepared_choice',
                'emergency', 'birth_proof', 'birth_proof_wrong', 'wish', 'asked_why', 'conduct_report', 'support')
                THEN l.object_kind END AS object,
         CASE WHEN l.action = 'rights' AND l.object_kind = 'treatment' THEN l.object_id END AS right_id,
         CASE WHEN l.ground = 'emergency' THEN l.ground END AS emergency"
    };
}

const NEWEST_FIRST: &str = instants!("DESC");
const OLDEST_FIRST: &str = instants!("ASC");

const COUNTS: &str = concat!(
    "SELECT g.person_id, p.name, p.initials, g.role, g.action, g.outcome, g.categories, g.object, g.emergency,
        tp.name AS receiver, t.valid_from, t.valid_until, g.first_at, g.last_at, g.lines
     FROM (SELECT hour, person_id, role, action, outcome, categories, object, right_id, emergency,
            MIN(at) AS first_at, MAX(at) AS last_at, COUNT(*) AS lines
        FROM (SELECT ",
    alike!(),
    own_chain!(),
    " UNION ALL SELECT ",
    alike!(),
    over_many!(),
    ") lines GROUP BY hour, person_id, role, action, outcome, categories, object, right_id, emergency) g
     LEFT JOIN person p ON p.id = g.person_id AND p.provider_id = $9
     LEFT JOIN treatment t ON t.id = g.right_id AND t.client_id = $1
     LEFT JOIN person tp ON tp.id = t.person_id
     ORDER BY g.last_at DESC, g.first_at DESC, p.name, g.role, g.action, g.categories, g.outcome"
);

/// Who reads which log.
struct Sight {
    client: Uuid,
    provider: Uuid,
    whole: bool,
    own: Vec<Uuid>,
}

/// The instants of at most `limit` lines, newest first (or oldest first).
///
/// # Errors
/// When the database refuses.
pub async fn instants(
    view: &mut View<'_, scope::AccessLog>,
    wanted: &Wanted,
    newest_first: bool,
    limit: usize,
) -> Result<Vec<Instant>> {
    let sql = if newest_first { NEWEST_FIRST } else { OLDEST_FIRST };
    let sight = Sight::of(view);
    let rows: Vec<(Instant,)> = sight
        .ask(view.tx(), sql, wanted)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?;
    Ok(rows.into_iter().map(|(at,)| at).collect())
}

/// The lines, counted by the hour and by what is alike, newest first. However
/// many lines a day has, what comes back is no more than people times deeds.
///
/// # Errors
/// When the database refuses.
pub async fn counts<C: Reads>(view: &mut View<'_, C>, wanted: &Wanted) -> Result<Vec<Count>> {
    let sight = Sight::of(view);
    sight.ask(view.tx(), COUNTS, wanted).bind(sight.provider).all().await
}

impl Sight {
    fn of<C: Scope>(view: &View<'_, C>) -> Self {
        Self {
            client: view.client().0,
            provider: view.file().provider.0,
            whole: *view.log_sight() == LogSight::Whole,
            own: view.actor().person_ids(),
        }
    }

    /// One of the statements, bound up to `$8`.
    fn ask<'t>(&self, tx: &'t mut Tx, sql: &'static str, wanted: &Wanted) -> Query<'t> {
        let (all, persons, practice) = wanted.who.binds();
        tx.query(sql)
            .bind(self.client)
            .bind(wanted.from)
            .bind(wanted.until)
            .bind(all)
            .bind_ids(persons)
            .bind(practice)
            .bind(self.whole)
            .bind_ids(&self.own)
    }
}

impl Of {
    fn binds(&self) -> (bool, &[Uuid], bool) {
        match self {
            Self::All => (true, &[], false),
            Self::Persons(persons) => (false, persons, false),
            Self::Practice => (false, &[], true),
        }
    }
}

/// The instant at which `date` begins in Amsterdam.
#[must_use]
pub fn day_start(date: Date) -> Instant {
    let ends = if date.year() < 1970 { i64::MIN } else { i64::MAX };
    date.to_zoned(rules::amsterdam().clone())
        .map_or(Instant(ends), |start| start.timestamp().into())
}

mod copy;
#[cfg(test)]
mod tests;

pub use copy::{Found, Link, chain, found};
