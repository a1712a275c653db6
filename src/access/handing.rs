//! Handing over what a colleague who leaves still treats, many files at once (T4.5).
//!
//! Owns the permit: which files, that a coordinator may arrange each of them, and a line in the
//! chain of each, in the same transaction as the change. To whom they go is for whoever asks.

use rules::Action;
use uuid::Uuid;

use super::facts::{self, lists};
use super::judge::{self, judge};
use super::scope::{self, Asked};
use super::{Actor, Caseload, Desk, File, Known};
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::{ClientId, PersonId};

/// So many files are handed over at once.
pub(super) const HANDED: usize = 50;

/// May say who treats in these files in the place of a colleague; their lines stand in the open
/// transaction.
#[derive(Debug)]
pub struct Handing<'a> {
    tx: Tx,
    files: Vec<File>,
    known: &'a Known,
    from: PersonId,
    /// The relation that each file's line names: the one to begin.
    begins: Vec<(ClientId, Uuid)>,
    at: Instant,
}

impl Desk {
    /// The files of the own provider that `colleague` still treats, [`HANDED`] at most; and
    /// whether there are more.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn still_treats(
        &self,
        colleague: PersonId,
    ) -> Result<(Caseload<'_, scope::Team>, bool)> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let mut tx = self.app.db.read().await?;
        let persons = self.actor.person_ids();
        let limit = i64::try_from(HANDED).unwrap_or(i64::MAX) + 1;
        let of = (colleague, persons.as_slice());
        let mut ids = lists::to_hand_over(&mut tx, known.provider, of, at, limit).await?;
        let more = ids.len() > HANDED;
        ids.truncate(HANDED);
        Ok((self.hand_out(tx, ids, known, at, "staff").await?, more))
    }

    /// A permit to hand over these files of `colleague`, each of which gets its line.
    ///
    /// # Errors
    /// `NotFound` where one of them is not the colleague's, or not for this coordinator.
    pub async fn hand_over(&self, colleague: PersonId, wanted: &[ClientId]) -> Result<Handing<'_>> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let mut tx = self.app.db.write_within(Within::Nothing).await?;
        let persons = self.actor.person_ids();
        let of = (colleague, persons.as_slice());
        let theirs = lists::to_hand_over(&mut tx, known.provider, of, at, i64::MAX).await?;
        let ids: Vec<Uuid> = wanted.iter().map(|file| file.0).collect();
        if !ids.iter().all(|id| theirs.contains(id)) {
            tx.rollback().await?;
            return Err(Error::NotFound);
        }
        // With its line each file's chain is held: nothing of it changes until this is done.
        let begins: Vec<(ClientId, Uuid)> =
            wanted.iter().map(|file| (*file, crate::ids::ordered())).collect();
        let lines: Vec<Line> = begins.iter().map(|one| self.handing(known, *one, at)).collect();
        audit::append(&mut tx, &self.app.vault, &lines).await?;
        tx.within(&ids).await?;
        let files = facts::load_many(&mut tx, &ids).await?;
        if files.len() != ids.len() || !files.iter().all(|file| arranges(&self.actor, file, at)) {
            tx.rollback().await?;
            return Err(Error::NotFound);
        }
        Ok(Handing { tx, files, known, from: colleague, begins, at })
    }

    fn handing(&self, known: &Known, (client, begins): (ClientId, Uuid), at: Instant) -> Line {
        let who = self.actor.who(Some(known), self.role.as_str());
        let mut line = Line::about(client, at, audit::Action::Rights, who);
        line.categories = [rules::Category::Network].into_iter().collect();
        line.object_kind = Some("treatment");
        line.object_id = Some(begins);
        line.ground = "staff";
        line.article = Some("T4.5".into());
        line
    }
}

/// Whether the actor arranges who treats in this file.
fn arranges(actor: &Actor, file: &File, at: Instant) -> bool {
    let asked = Asked::Team;
    let ask = judge::Ask { asked, action: Action::Act, item: None, parties: None, at };
    judge(actor, file, &ask).allow
}

impl Handing<'_> {
    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The files, with what the rules know of them.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The coordinator.
    #[must_use]
    pub fn known(&self) -> &Known {
        self.known
    }

    /// Who leaves.
    #[must_use]
    pub fn from(&self) -> PersonId {
        self.from
    }

    /// The relation that the line of this file names, to begin.
    #[must_use]
    pub fn begins(&self, file: ClientId) -> Option<Uuid> {
        self.begins.iter().find(|(one, _)| *one == file).map(|(_, id)| *id)
    }

    /// The instant of the decision.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Makes the change and its lines durable.
    ///
    /// # Errors
    /// When that cannot be promised; then nothing of it stands.
    pub async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}
