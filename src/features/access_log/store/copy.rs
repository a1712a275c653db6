//! The newest lines one by one, for a copy to keep.
//!
//! Owns how many that are. Shows no line that the page would not show.

use uuid::Uuid;

use super::{Of, Sight, Wanted};
use crate::access::{View, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::access_log::model::Count;

/// The most lines of the file's own chain in one copy; a third more may be of lists.
const MOST: i64 = 4000;
const MOST_LISTS: i64 = 2000;

/// A line, as the reader may see it.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Found {
    /// What it says.
    #[row(flatten)]
    pub count: Count,
    /// The chain in which it stands.
    pub chain: Uuid,
    /// Its number there.
    pub n: i64,
    /// Its hash.
    pub hash: Vec<u8>,
    /// Its own id.
    pub event_id: Uuid,
}

/// A link of the file's chain, without a word of what it says.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Link {
    /// The number.
    pub n: i64,
    /// The salted hash over what the line says.
    pub commitment: Vec<u8>,
    /// The hash of the line.
    pub hash: Vec<u8>,
}

macro_rules! line {
    () => {
        concat!(alike!(), ", l.chain AS chain, l.n AS n, l.hash AS hash, l.event_id AS event_id")
    };
}

const FOUND: &str = concat!(
    "SELECT g.person_id, p.name, p.initials, g.role, g.action, g.outcome, g.categories, g.object, g.emergency,
        tp.name AS receiver, t.valid_from, t.valid_until, g.at AS first_at, g.at AS last_at, CAST(1 AS BIGINT) AS lines,
        g.chain, g.n, g.hash, g.event_id
     FROM (SELECT * FROM (SELECT ",
    line!(),
    own_chain!(),
    " ORDER BY l.at DESC, l.event_id DESC LIMIT $10) own UNION ALL SELECT * FROM (SELECT ",
    line!(),
    over_many!(),
    " ORDER BY s.at DESC, s.event_id DESC LIMIT $11) lists) g
     LEFT JOIN person p ON p.id = g.person_id AND p.provider_id = $9
     LEFT JOIN treatment t ON t.id = g.right_id AND t.client_id = $1
     LEFT JOIN person tp ON tp.id = t.person_id
     ORDER BY g.at, g.event_id"
);

/// The newest lines that the reader sees, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn found(view: &mut View<'_, scope::AccessLog>) -> Result<Vec<Found>> {
    let sight = Sight::of(view);
    let all = Wanted { from: Instant(i64::MIN), until: Instant(i64::MAX), who: Of::All };
    sight.ask(view.tx(), FOUND, &all).bind(sight.provider).bind(MOST).bind(MOST_LISTS).all().await
}

/// The newest links of the file's chain, the newest first: one more than a copy
/// holds, from which the oldest of it follows. For who sees every line: their
/// number tells how often something was done.
///
/// # Errors
/// When the database refuses.
pub async fn chain(view: &mut View<'_, scope::AccessLog>, most: Option<i64>) -> Result<Vec<Link>> {
    let client = view.client();
    view.tx()
        .query(
            "SELECT n, commitment, hash FROM audit_line WHERE chain = $1 ORDER BY n DESC LIMIT $2",
        )
        .bind(client)
        .bind(most.unwrap_or(MOST + 1))
        .all()
        .await
}
