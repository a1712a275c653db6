//! Authority of a file's relatives, for the coordinator who arranges it (T1.1p).
//!
//! Owns how it is suspended, resumed and ended. The rules read spans: what a
//! court suspends ends there, and what holds after is a row that continues it.

use uuid::Uuid;

use super::Member;

use crate::access::{Change, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::clients::model::Stretch;
use crate::ids::{ClientId, PersonId, ordered};

/// Authority as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Authority {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: PersonId,
    /// On what it rests.
    pub basis: String,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
    /// What was seen, where that was noted.
    pub proof: Option<String>,
    /// Of which day that is.
    pub proof_on: Option<String>,
    /// `suspended` or `ended`, where somebody did that.
    pub closed: Option<String>,
    /// Where it is suspended: the end it would have had.
    pub lasting: Option<Instant>,
    /// Which one it continues after a suspension.
    pub continues: Option<Uuid>,
}

/// How authority stands at an instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It holds.
    Holds,
    /// It holds until it is suspended.
    ToBeSuspended,
    /// It is suspended.
    Suspended,
    /// It begins later.
    Ahead,
    /// It is over.
    Over,
}

impl Authority {
    /// From when until when, suspensions aside. The day on which it was ended is free again:
    /// what is entered is entered by day.
    #[must_use]
    pub fn stretch(&self) -> Stretch {
        let until = match self.closed.as_deref() {
            Some("suspended") => self.lasting,
            Some(_) => self.valid_until.map(|at| rules::midnight(at.amsterdam().date()).into()),
            None => self.valid_until,
        };
        (self.valid_from, until)
    }

    fn suspended(&self) -> bool {
        self.closed.as_deref() == Some("suspended")
    }

    /// Whether it never holds: it was ended or resumed before it began.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!((self.valid_from, self.valid_until), (Some(from), Some(until)) if until <= from)
            && !self.suspended()
    }

    /// The one that continues it.
    #[must_use]
    pub fn next<'a>(&self, all: &'a [Self]) -> Option<&'a Self> {
        all.iter().find(|other| other.continues == Some(self.id) && !other.is_empty())
    }

    /// How it stands at `at` among all of the file.
    #[must_use]
    pub fn standing(&self, all: &[Self], at: Instant) -> Standing {
        let over = |until: Option<Instant>| until.is_some_and(|until| until <= at);
        let begun = |from: Option<Instant>| from.is_none_or(|from| from <= at);
        let cut = over(self.valid_until);
        match (self.suspended(), cut) {
            (true, _) if over(self.lasting) => Standing::Over,
            (true, true) if self.next(all).is_some_and(|next| begun(next.valid_from)) => {
                Standing::Over
            }
            (true, true) => Standing::Suspended,
            (true, false) => Standing::ToBeSuspended,
            (false, true) => Standing::Over,
            (false, false) if begun(self.valid_from) => Standing::Holds,
            (false, false) => Standing::Ahead,
        }
    }
}

/// All authority in the file, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn authorities(view: &mut View<'_, scope::Representatives>) -> Result<Vec<Authority>> {
    let client = view.client();
    all_of(view.tx(), client).await
}

/// The same, to be changed.
///
/// # Errors
/// When the database refuses.
pub async fn authorities_to_change(
    change: &mut Change<'_, scope::Representatives>,
) -> Result<Vec<Authority>> {
    let client = change.client();
    all_of(change.tx(), client).await
}

async fn all_of(tx: &mut Tx, client: ClientId) -> Result<Vec<Authority>> {
    tx.query(
        "SELECT id, person_id AS person, basis, valid_from, valid_until, proof, proof_on, closed, lasting, continues
         FROM authority WHERE client_id = $1 ORDER BY id LIMIT 500",
    )
    .bind(client)
    .all()
    .await
}

/// Suspends `one` from `from` on, until `until` where that is known.
///
/// # Errors
/// When the database refuses.
pub async fn suspend(
    change: &mut Change<'_, scope::Representatives>,
    one: &Authority,
    from: Instant,
    until: Option<Instant>,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let from = one.valid_from.map_or(from, |begin| begin.max(from));
    // Suspending gives nothing: it neither lengthens what was confirmed nor brings it forward.
    let from = one.valid_until.map_or(from, |end| end.min(from));
    change
        .tx()
        .query(
            "UPDATE authority SET valid_until = $3, lasting = valid_until, closed = 'suspended', closed_at = $4
             WHERE client_id = $1 AND id = $2",
        )
        .bind(client)
        .bind(one.id)
        .bind(from)
        .bind(at)
        .run()
        .await?;
    let within = |until: &Instant| *until > from && one.valid_until.is_none_or(|end| *until < end);
    let goes_on = until.filter(within);
    match goes_on {
        Some(until) => go_on(change.tx(), one.id, until).await,
        None => Ok(()),
    }
}

/// Ends a suspension of `one` now, whether it has begun or not.
///
/// # Errors
/// When the database refuses.
pub async fn resume(
    change: &mut Change<'_, scope::Representatives>,
    one: &Authority,
    next: Option<&Authority>,
) -> Result<()> {
    let at = change.at();
    if one.valid_until.is_some_and(|until| until > at) {
        if let Some(next) = next {
            end(change, next).await?;
        }
        let sql = "UPDATE authority SET valid_until = lasting, lasting = NULL, closed = NULL, closed_at = NULL
             WHERE id = $1";
        change.tx().query(sql).bind(one.id).run().await?;
        return Ok(());
    }
    match next {
        Some(next) => {
            let sql = "UPDATE authority SET valid_from = $2 WHERE id = $1";
            change.tx().query(sql).bind(next.id).bind(at).run().await?;
            Ok(())
        }
        None => go_on(change.tx(), one.id, at).await,
    }
}

/// What holds again after a suspension, as it was entered and confirmed before.
async fn go_on(tx: &mut Tx, suspended: Uuid, from: Instant) -> Result<()> {
    tx.query(
        "INSERT INTO authority (id, client_id, person_id, basis, valid_from, valid_until, proof, proof_on, entered_by,
            confirmed_by, continues)
         SELECT $2, client_id, person_id, basis, $3, lasting, proof, proof_on, entered_by, confirmed_by, id
         FROM authority WHERE id = $1",
    )
    .bind(suspended)
    .bind(ordered())
    .bind(from)
    .run()
    .await?;
    Ok(())
}

/// Ends `one` now; what has not begun never does.
///
/// # Errors
/// When the database refuses.
pub async fn end(change: &mut Change<'_, scope::Representatives>, one: &Authority) -> Result<()> {
    let at = change.at();
    let until = one.valid_from.map_or(at, |from| from.max(at));
    let until = one.valid_until.map_or(until, |before| before.min(until));
    let sql =
        "UPDATE authority SET valid_until = $2, closed = 'ended', closed_at = $3 WHERE id = $1";
    change.tx().query(sql).bind(one.id).bind(until).bind(at).run().await?;
    Ok(())
}

/// Whether somebody has authority in a file, had it suspended, will have it, or
/// is proposed for it (T1.1p): then the person stays in the file.
///
/// # Errors
/// When the database refuses.
pub async fn is_to_represent(tx: &mut Tx, member: Member, at: Instant) -> Result<bool> {
    let found: Option<(i32,)> = tx
        .query(
            "SELECT 1 FROM authority WHERE client_id = $1 AND person_id = $2
                AND (valid_until IS NULL OR valid_until > $3 OR closed = 'suspended')
             UNION ALL SELECT 1 FROM authority_proposal WHERE client_id = $1 AND person_id = $2 AND state = 'waiting'
             LIMIT 1",
        )
        .bind(member.client)
        .bind(member.person)
        .bind(at)
        .optional()
        .await?;
    Ok(found.is_some())
}
