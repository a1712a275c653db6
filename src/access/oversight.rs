//! The desk of the data protection officer: emergency accesses of the own
//! provider (T4.5), and whose rights are looked through.
//!
//! Owns the order of things there: which, the line on disk, and only then what
//! was said. Shows no contents and no name of a client; a file of one's own
//! family, and what one opened oneself, is not there to be judged.

mod permit;
mod questions;

use uuid::Uuid;

use super::facts::lists;
use super::{Desk, Known};
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::{ClientId, PersonId};

pub use permit::{Case, Oversight, Review, Ruling};
pub use questions::{AskedNumbers, AskedTerm};

/// So many emergencies stand on a page.
pub const PAGE: i64 = 20;

/// A file that was opened in an emergency.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Opened {
    /// The emergency.
    pub id: Uuid,
    /// The file.
    pub client_id: ClientId,
    /// Who opened it.
    pub person_id: PersonId,
    /// That person's name.
    pub by: String,
    /// When.
    pub opened_at: Instant,
    /// Whether it was judged.
    pub judged: bool,
}

impl Desk {
    /// A page of the emergency accesses of the own provider, judged or not, before `before`.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn oversight(&self, judged: bool, before: (Instant, Uuid)) -> Result<Oversight<'_>> {
        let known = self.officer()?;
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let persons = self.actor.person_ids();
        let opened =
            lists::opened(&mut tx, (known.provider, &persons), judged, before, PAGE + 1).await?;
        let mut line = self.line(known, audit::Action::Read, at);
        line.object_kind = Some("emergency");
        // The one more says only that there is a next page: nobody sees it here.
        let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
        line.subjects = opened.iter().take(shown).map(|one| one.client_id).collect();
        line.subjects.sort_unstable();
        line.subjects.dedup();
        self.app.audit.durable(vec![line]).await?;
        Ok(Oversight { tx, opened, known, at })
    }

    /// Who works for the own provider, to look through their rights.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn colleagues(&self) -> Result<Oversight<'_>> {
        let known = self.officer()?;
        let at = self.app.clock.now();
        let mut line = self.line(known, audit::Action::Read, at);
        line.object_kind = Some("staff");
        self.app.audit.durable(vec![line]).await?;
        Ok(Oversight { tx: self.app.db.read().await?, opened: Vec::new(), known, at })
    }

    /// One of them, with what was said of it.
    ///
    /// # Errors
    /// `NotFound` when there is no such one here; when the database or the log cannot be reached.
    pub async fn case(&self, id: Uuid) -> Result<Case<'_>> {
        let known = self.officer()?;
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let opened = self.one(&mut tx, known, id).await?;
        let Some(opened) = opened else {
            return self.not_here(known, audit::Action::Read, at, id).await;
        };
        let line = self.about(known, &opened, audit::Action::Read, at);
        self.app.audit.durable(vec![line]).await?;
        tx.within(&[opened.client_id.0]).await?;
        Ok(Case { tx, opened, known, at })
    }

    /// To judge one of them.
    ///
    /// # Errors
    /// `NotFound` when there is no such one here, or one opened the file oneself.
    pub async fn rule(&self, id: Uuid) -> Result<Ruling<'_>> {
        let known = self.officer()?;
        let at = self.app.clock.now();
        let mut tx = self.app.db.write_within(Within::Nothing).await?;
        let opened = self.one(&mut tx, known, id).await?;
        let own = |one: &Opened| self.actor.person_ids().contains(&one.person_id.0);
        let Some(opened) = opened.filter(|one| !own(one)) else {
            tx.rollback().await?;
            return self.not_here(known, audit::Action::Update, at, id).await;
        };
        tx.within(&[opened.client_id.0]).await?;
        let held = audit::hold(&mut tx, opened.client_id.0).await?;
        let line = self.about(known, &opened, audit::Action::Update, at);
        audit::append_held(&mut tx, &self.app.vault, held, &line).await?;
        Ok(Ruling { tx, opened, known, at })
    }

    /// To note that the rights of `person`, a colleague, were looked through.
    ///
    /// # Errors
    /// `NotFound` for oneself; when the database cannot be reached.
    pub async fn review(&self, person: PersonId) -> Result<Review<'_>> {
        let known = self.officer()?;
        let at = self.app.clock.now();
        if self.actor.person_ids().contains(&person.0) {
            return self.not_here(known, audit::Action::Rights, at, person.0).await;
        }
        let mut tx = self.app.db.write_within(Within::Nothing).await?;
        let mut line = self.line(known, audit::Action::Rights, at);
        line.object_kind = Some("staff");
        line.object_id = Some(person.0);
        audit::append(&mut tx, &self.app.vault, &[line]).await?;
        Ok(Review { tx, known, at })
    }

    fn officer(&self) -> Result<&Known> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        if rules::staff::judges_emergencies(self.role) { Ok(known) } else { Err(Error::NotFound) }
    }

    async fn one(&self, tx: &mut Tx, known: &Known, id: Uuid) -> Result<Option<Opened>> {
        let persons = self.actor.person_ids();
        Ok(lists::opened_one(tx, (known.provider, &persons), id).await?)
    }

    /// A line in the file's own chain.
    fn about(&self, known: &Known, one: &Opened, action: audit::Action, at: Instant) -> Line {
        let who = self.actor.who(Some(known), self.role.as_str());
        let mut line = Line::about(one.client_id, at, action, who);
        line.object_kind = Some("emergency");
        line.object_id = Some(one.id);
        line.ground = "staff";
        line.article = Some("T4.5".into());
        line
    }

    async fn not_here<T>(
        &self,
        known: &Known,
        action: audit::Action,
        at: Instant,
        object: Uuid,
    ) -> Result<T> {
        let mut line = self.line(known, action, at);
        line.object_id = Some(object);
        line.outcome = Outcome::Refused;
        self.app.audit.durable(vec![line]).await?;
        Err(Error::NotFound)
    }
}
