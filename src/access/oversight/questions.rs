//! Questions about access and their terms, for the data protection officer.
//!
//! Owns what is told there: kinds, instants and numbers. Never whose file it
//! is, who asked, or what: a file has no line of it, for nothing of it is shown.

use uuid::Uuid;

use crate::access::Desk;
use crate::access::facts::lists;
use crate::audit;
use crate::clock::Instant;
use crate::error::Result;

/// So long back answers are counted, in seconds: a year.
const BACK: i64 = 365 * 24 * 3600;

/// A question, without what was asked.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct AskedTerm {
    /// Its id.
    pub id: Uuid,
    /// `why` or `therapist`.
    pub kind: String,
    /// When it came.
    pub received_at: Instant,
    /// When the last day for an answer is over.
    pub due_at: Instant,
    /// When it was answered.
    pub answered_at: Option<Instant>,
}

/// How many there are of a kind.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct AskedNumbers {
    /// `why` or `therapist`.
    pub kind: String,
    /// That wait for an answer.
    pub waits: i64,
    /// Of those, that wait too long.
    pub overdue: i64,
    /// That were answered, of the last year.
    pub answered: i64,
    /// Of those, that were answered too late.
    pub late: i64,
}

impl Desk {
    /// A page of at most `limit` questions of the own provider in this state, after `after`, the
    /// first that is due first; and how many there are of each kind.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn terms_of_questions(
        &self,
        state: &str,
        after: Option<(Instant, Uuid)>,
        limit: i64,
    ) -> Result<(Vec<AskedTerm>, Vec<AskedNumbers>, Instant)> {
        let known = self.officer()?;
        let (at, own) = (self.app.clock.now(), self.actor.person_ids());
        let mut line = self.line(known, audit::Action::Read, at);
        line.object_kind = Some("access_question");
        self.app.audit.durable(vec![line]).await?;
        let mut tx = self.of_provider(known).await?;
        let of = (known.provider, own.as_slice());
        let terms = lists::asked_terms(&mut tx, of, state, after, limit).await?;
        let numbers = lists::asked_numbers(&mut tx, of, at.plus_seconds(-BACK), at).await?;
        Ok((terms, numbers, at))
    }
}
