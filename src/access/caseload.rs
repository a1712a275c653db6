//! Lists over many files, for staff.
//!
//! Owns the question "which files": those of the treatment relation, or a page
//! of the coordinator's own provider. One line in the account's chain names
//! every file whose data are shown.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::staff::Role;
use uuid::Uuid;

use super::facts::lists;
use super::{Actor, Known, Scope, scope};
use crate::app::App;
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::ClientId;

/// The question of a staff page over many files.
#[derive(Debug)]
pub struct Desk {
    app: App,
    actor: Arc<Actor>,
    role: Role,
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
        let own = lists::around(&mut tx, &self.actor.person_ids()).await?;
        let mut ids = lists::treated(&mut tx, known.person, at).await?;
        ids.retain(|id| !own.contains(id));
        self.hand_out(tx, ids, known, at, "treatment").await
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
        let own = lists::around(&mut tx, &self.actor.person_ids()).await?;
        let ids = lists::of_provider(
            &mut tx,
            known.provider,
            &own,
            &page.prefix,
            page.after.clone(),
            limit,
        )
        .await?;
        self.hand_out(tx, ids, known, at, "staff").await
    }

    async fn hand_out<'a, C: Scope>(
        &'a self,
        tx: Tx,
        clients: Vec<Uuid>,
        known: &'a Known,
        at: Instant,
        ground: &'static str,
    ) -> Result<Caseload<'a, C>> {
        if !scope::offered(&self.app.providers, known.provider, C::ASKED) {
            return Err(Error::NotFound);
        }
        let who = self.actor.who(Some(known), self.role.as_str());
        let mut line = Line::of(self.actor.account.0, at, audit::Action::Read, who);
        line.subjects = clients.iter().map(|id| ClientId(*id)).collect();
        line.categories = C::ASKED.category().into_iter().collect();
        line.object_kind = Some("list");
        line.ground = ground;
        line.article = Some("T4.5".into());
        self.app.audit.durable(vec![line]).await?;
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
