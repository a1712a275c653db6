//! The lists of questions about access, for who answers (rulebook 7.3).
//!
//! Owns which stand in them. For a coordinator: why a look was made, in files of
//! the own provider. For a therapist: all that is asked in the files that are
//! treated; an emergency access is for reading, and answers nothing (T4.5).

use rules::staff::Role;
use uuid::Uuid;

use super::facts::lists::{self, Answers};
use super::{Caseload, Desk, Known, Scope};
use crate::clock::Instant;
use crate::error::{Error, Result};

impl Desk {
    /// A page of at most `limit` open questions, by id, after `after`, the first that is due
    /// first; whether more come after them; and a permit for the files of these alone.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn questions<C: Scope>(
        &self,
        after: Option<(Instant, Uuid)>,
        limit: usize,
    ) -> Result<(Vec<Uuid>, bool, Caseload<'_, C>)> {
        let (known, at) =
            (self.actor.staff(self.role).ok_or(Error::NotFound)?, self.app.clock.now());
        let (who, ground) = self.answers(known);
        let own = self.actor.person_ids();
        let mut tx = self.of_provider(known).await?;
        let one_more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let mut found = lists::questions(&mut tx, (who, &own), at, after, one_more).await?;
        let more = found.len() > limit;
        found.truncate(limit);
        let (ids, mut files): (Vec<Uuid>, Vec<Uuid>) = found.into_iter().unzip();
        files.sort_unstable();
        files.dedup();
        // What is shown of them is read in another transaction, about those files alone.
        tx.rollback().await?;
        let tx = self.app.db.read().await?;
        Ok((ids, more, self.hand_out(tx, files, known, at, ground).await?))
    }

    /// How many of them are open: a number and nothing of any file. Nobody counts beyond `most`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn how_many_asked(&self, most: i64) -> Result<i64> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let mut tx = self.of_provider(known).await?;
        let (own, at) = (self.actor.person_ids(), self.app.clock.now());
        Ok(lists::how_many_asked(&mut tx, (self.answers(known).0, &own), at, most).await?)
    }

    /// In which files whoever asks answers, and on what ground.
    fn answers(&self, known: &Known) -> (Answers, &'static str) {
        match self.role {
            Role::Therapist => (Answers::Therapist(known.person), "treatment"),
            _ => (Answers::Coordinator(known.provider), "staff"),
        }
    }
}
