//! Lists over many files, for staff.
//!
//! Owns the question "which files": those of the treatment relation, or a page
//! of the coordinator's own provider. One line in the account's chain names
//! every file whose data are shown.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::staff::Role;
use uuid::Uuid;

use super::around::{Part, Reach};
use super::facts::lists;
use super::{Actor, File, Item, Known, Scope, Watch, facts, scope};
use crate::app::App;
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::ClientId;

/// The question of a staff page over many files.
#[derive(Debug)]
pub struct Desk {
    pub(super) app: App,
    pub(super) actor: Arc<Actor>,
    pub(super) role: Role,
}

/// May look at category `C` of these files, and no others.
#[derive(Debug)]
pub struct Caseload<'a, C> {
    tx: Tx,
    clients: Vec<Uuid>,
    known: &'a Known,
    at: Instant,
    scope: PhantomData<C>,
}

/// A caseload for `C`, after which one for `D` follows.
#[derive(Debug)]
pub struct Caseloads<'a, C, D>(Caseload<'a, C>, PhantomData<D>);

impl<'a, C: Scope, D: Scope> Caseloads<'a, C, D> {
    /// The first.
    pub fn first(&mut self) -> &mut Caseload<'a, C> {
        &mut self.0
    }

    /// The second, of the same files.
    #[must_use]
    pub fn second(self) -> Caseload<'a, D> {
        let Caseload { tx, clients, known, at, .. } = self.0;
        Caseload { tx, clients, known, at, scope: PhantomData }
    }
}

/// Where a page of files starts, and what is looked for.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The sort key and id of the last file of the page before.
    pub after: Option<(String, ClientId)>,
    /// The beginning of a family name, folded as sort keys are; empty for all.
    pub prefix: String,
}

impl Desk {
    /// For the extractors in `web`.
    pub(crate) fn new(app: App, actor: Arc<Actor>, role: Role) -> Self {
        Self { app, actor, role }
    }

    /// The files that the therapist treats now (T4.5).
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn caseload<C: Scope>(&self) -> Result<Caseload<'_, C>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let ids = self.treated(&mut tx, known, at).await?;
        self.hand_out(tx, ids, known, at, "treatment").await
    }

    /// The same for two categories at once, with one line that names both.
    ///
    /// # Errors
    /// When the database or the log cannot be reached; `NotFound` when the
    /// provider does not offer both.
    pub async fn caseload_and<C: Scope, D: Scope>(&self) -> Result<Caseloads<'_, C, D>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        if !scope::offered(&self.app.providers, known.provider, D::ASKED) {
            return Err(Error::NotFound);
        }
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let ids = self.treated(&mut tx, known, at).await?;
        let more = D::ASKED.category();
        Ok(Caseloads(
            self.hand_out_with(tx, ids, known, at, ("treatment", more)).await?,
            PhantomData,
        ))
    }

    /// What an open list over these files may go on hearing of.
    #[must_use]
    pub fn watch<I: Item>(self) -> Watch {
        Watch::caseload(self, Part::of::<I>(Reach::All))
    }

    /// The files that `known` treats at `at`, without those of one's own family.
    pub(super) async fn treated(
        &self,
        tx: &mut Tx,
        known: &Known,
        at: Instant,
    ) -> Result<Vec<Uuid>> {
        Ok(lists::treated(tx, known.person, &self.actor.person_ids(), at).await?)
    }

    /// A page of at most `limit` files of the coordinator's own provider.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn page<C: Scope>(&self, page: &Page, limit: i64) -> Result<Caseload<'_, C>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        // No office opens the files of one's own family.
        let ids = lists::of_provider(
            &mut tx,
            known.provider,
            &self.actor.person_ids(),
            &page.prefix,
            page.after.clone(),
            limit,
        )
        .await?;
        self.hand_out(tx, ids, known, at, "staff").await
    }

    /// The files of the own provider in which something that was entered waits for a second
    /// coordinator (T1.1p), the longest first: those of at most `limit` such things after `after`.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn waiting<C: Scope>(&self, after: Uuid, limit: i64) -> Result<Caseload<'_, C>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let at = self.app.clock.now();
        let mut tx = self.of_provider(known).await?;
        let ids = lists::that_wait(&mut tx, known.provider, &self.actor.person_ids(), after, limit)
            .await?;
        tx.rollback().await?;
        self.hand_out(self.app.db.read().await?, ids, known, at, "staff").await
    }

    /// How many of those things wait for whoever asks, and were not entered by them: a number
    /// and nothing of any file. Nobody counts beyond `most`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn how_many_wait(&self, most: i64) -> Result<i64> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let mut tx = self.of_provider(known).await?;
        let persons = self.actor.person_ids();
        Ok(lists::how_many_wait(&mut tx, known.provider, &persons, most).await?)
    }

    /// A transaction that finds files of the provider; what is shown of them is read in another,
    /// about those files alone.
    pub(super) async fn of_provider(&self, known: &Known) -> Result<Tx> {
        Ok(self.app.db.read_within(Within::Provider(known.provider.0)).await?)
    }

    pub(super) async fn hand_out<'a, C: Scope>(
        &'a self,
        tx: Tx,
        clients: Vec<Uuid>,
        known: &'a Known,
        at: Instant,
        ground: &'static str,
    ) -> Result<Caseload<'a, C>> {
        self.hand_out_with(tx, clients, known, at, (ground, None)).await
    }

    /// With a line that also names the category `more`.
    async fn hand_out_with<'a, C: Scope>(
        &'a self,
        mut tx: Tx,
        clients: Vec<Uuid>,
        known: &'a Known,
        at: Instant,
        (ground, more): (&'static str, Option<rules::Category>),
    ) -> Result<Caseload<'a, C>> {
        if !scope::offered(&self.app.providers, known.provider, C::ASKED) {
            return Err(Error::NotFound);
        }
        let who = self.actor.who(Some(known), self.role.as_str());
        let mut line = Line::of(self.actor.account.0, at, audit::Action::Read, who);
        line.subjects = clients.iter().map(|id| ClientId(*id)).collect();
        line.categories = C::ASKED.category().into_iter().chain(more).collect();
        line.object_kind = Some("list");
        line.ground = ground;
        line.article = Some("T4.5".into());
        self.app.audit.durable(vec![line]).await?;
        tx.within(&clients).await?;
        Ok(Caseload { tx, clients, known, at, scope: PhantomData })
    }
}

impl<C: Scope> Caseload<'_, C> {
    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The files, and no others.
    #[must_use]
    pub fn clients(&self) -> &[Uuid] {
        &self.clients
    }

    /// Their facts and names, for what follows from those.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn facts(&mut self) -> Result<Vec<File>> {
        Ok(facts::load_many(&mut self.tx, &self.clients).await?)
    }

    /// The member of staff who asks.
    #[must_use]
    pub fn known(&self) -> &Known {
        self.known
    }

    /// The instant of the decision.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }
}
