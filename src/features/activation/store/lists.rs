//! Invitations in lists: who is not in yet, and how the invitations of some people stand.
//!
//! Owns no contact and no code: those are read of one invitation alone.

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::activation::model::{Standing, State, standing};
use crate::features::messages::Cursor;
use crate::ids::{PersonId, ProviderId};

/// Somebody who was invited and did not come in yet.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Waiting {
    id: Uuid,
    /// The person.
    pub person_id: PersonId,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// When the newest link was made.
    pub made_at: Instant,
    /// Until when it works.
    pub expires_at: Instant,
    state: String,
    /// When that last changed.
    pub changed_at: Instant,
    /// How many wrong codes were tried.
    pub tries: i64,
}

impl Waiting {
    /// How the invitation stands at `now`.
    #[must_use]
    pub fn standing(&self, now: Instant) -> Standing {
        let state = self.state.parse().unwrap_or(State::Withdrawn);
        standing(state, self.expires_at, self.tries, now)
    }

    /// Where the list goes on after it.
    #[must_use]
    pub fn place(&self) -> Place {
        Place(self.state.clone(), Cursor { at: self.made_at, id: self.id })
    }
}

/// A place in the list of who waits: the state, then since when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place(String, Cursor);

impl Place {
    /// Before everybody.
    #[must_use]
    pub fn begin() -> Self {
        Self(String::new(), Cursor::BEGIN)
    }

    /// As it stands in a link.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{} {}", self.0, self.1.mark())
    }

    /// The place of a link; none where it is none.
    #[must_use]
    pub fn of(mark: &str) -> Option<Self> {
        let (state, cursor) = mark.split_once(' ')?;
        Some(Self(state.to_owned(), cursor.parse().ok()?))
    }
}

/// At most `limit` whom `provider` invited and who are not in yet, after `after`: first those who
/// said that it is for somebody else, then the longest waiting.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(
    tx: &mut Tx,
    provider: ProviderId,
    after: &Place,
    limit: i64,
) -> Result<Vec<Waiting>> {
    // By the alphabet `not_me` comes before `open`.
    tx.query(
        "SELECT a.id, a.person_id, p.name, p.initials, a.made_at, a.expires_at, a.state, a.changed_at, a.tries
         FROM activation a JOIN person p ON p.id = a.person_id
         WHERE a.provider_id = $1 AND a.state IN ('not_me', 'open') AND (a.state, a.made_at, a.id) > ($2, $3, $4)
         ORDER BY a.state, a.made_at, a.id LIMIT $5",
    )
    .bind(provider)
    .bind(after.0.as_str())
    .bind(after.1.at)
    .bind(after.1.id)
    .bind(limit)
    .all()
    .await
}

/// How many said that what `provider` sent them is for somebody else.
///
/// # Errors
/// When the database refuses.
pub async fn not_mine(tx: &mut Tx, provider: ProviderId, most: i64) -> Result<i64> {
    let (count,): (i64,) = tx
        .query(
            "SELECT count(*) FROM (SELECT id FROM activation WHERE provider_id = $1 AND state = 'not_me' LIMIT $2) n",
        )
        .bind(provider)
        .bind(most)
        .one()
        .await?;
    Ok(count)
}

/// How the newest invitation of each of these people stands at `now`; who was never invited as this
/// person is not in it.
///
/// # Errors
/// When the database refuses.
pub async fn standings(
    tx: &mut Tx,
    people: &[Uuid],
    now: Instant,
) -> Result<Vec<(PersonId, Standing)>> {
    let rows: Vec<(PersonId, String, Instant, i64)> = tx
        .query(
            "SELECT a.person_id, a.state, a.expires_at, a.tries
             FROM account_person ap JOIN activation a ON a.account_id = ap.account_id AND a.person_id = ap.person_id
             WHERE ap.person_id IN $1[] AND NOT EXISTS (
                 SELECT 1 FROM activation b WHERE b.account_id = a.account_id AND b.person_id = a.person_id
                 AND (b.made_at, b.id) > (a.made_at, a.id))",
        )
        .bind_ids(people)
        .all()
        .await?;
    let stands = |(person, state, expires, tries): (PersonId, String, Instant, i64)| {
        let state = state.parse().unwrap_or(State::Withdrawn);
        (person, standing(state, expires, tries, now))
    };
    Ok(rows.into_iter().map(stands).collect())
}
