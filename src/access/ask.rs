//! Asking for a permit.
//!
//! Owns the order of things: facts, decision, line on disk, permit. A refusal
//! is written down too, and then looks exactly like a file that is not there.

use std::marker::PhantomData;

use rules::{Action, Party};
use uuid::Uuid;

use super::around::{Part, Reach};
use super::judge::{self, judge};
use super::scope;
use super::{AskAny, Change, Item, Scope, View, Watch, facts};
use crate::audit;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::{ClientId, PersonId};

/// The question of a page about one file, bound to category `C`.
#[derive(Debug)]
pub struct Ask<C> {
    pub(super) inner: AskAny,
    route: Action,
    scope: PhantomData<C>,
}

impl<C: Scope> Ask<C> {
    /// For the extractors in `web`.
    pub(crate) fn new(inner: AskAny, route: Action) -> Self {
        Self { inner, route, scope: PhantomData }
    }

    /// The file that is asked about, which may not be there.
    #[must_use]
    pub fn client(&self) -> ClientId {
        self.inner.client
    }

    /// A permit to look.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn view(&self) -> Result<View<'_, C>> {
        self.look(audit::Action::Read).await
    }

    /// A permit to take what is seen out of the portal, as a file: its line says so (V5).
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn export(&self) -> Result<View<'_, C>> {
        self.look(audit::Action::Export).await
    }

    async fn look(&self, deed: audit::Action) -> Result<View<'_, C>> {
        let mut tx = self.inner.read().await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else {
            return self.inner.not_there().await;
        };
        let ask = self.ask(Action::View, None, None);
        let verdict = judge(&self.inner.actor, &file, &ask);
        self.inner.look::<C>(tx, file, verdict, ask.at, (deed, None)).await
    }

    /// A permit to look at one item, which may be hidden, withheld or an own thing.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn view_item<I: Item<Scope = C>>(&self, item: Uuid) -> Result<View<'_, C>> {
        let mut tx = self.inner.read().await?;
        let found = facts::load_with(&mut tx, self.inner.client, (item, I::FACTS)).await?;
        let Some((file, parties)) = found else {
            return self.inner.not_there().await;
        };
        let ask = self.ask(Action::View, Some(item), parties.as_deref());
        let verdict = judge(&self.inner.actor, &file, &ask);
        let object = Some((I::KIND, item));
        self.inner.look::<C>(tx, file, verdict, ask.at, (audit::Action::Read, object)).await
    }

    /// What an open page about this file may go on hearing of.
    #[must_use]
    pub fn watch<I: Item<Scope = C>>(&self) -> Watch {
        Watch::file(self.inner.clone(), Part::of::<I>(Reach::All), None)
    }

    /// What an open page in this scope may go on hearing of, whatever stands on it: its rights.
    #[must_use]
    pub fn watch_page(&self) -> Watch {
        Watch::file(self.inner.clone(), Part::page::<C>(), None)
    }

    /// What an open page about one item may go on hearing of.
    #[must_use]
    pub fn watch_item<I: Item<Scope = C>>(&self, item: Uuid) -> Watch {
        Watch::file(self.inner.clone(), Part::of::<I>(Reach::All), Some((item, I::FACTS)))
    }

    /// A permit to make something new in this category.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn create<I: Item<Scope = C>>(&self, item: Uuid) -> Result<Change<'_, C>> {
        self.act(audit::Action::Create, (I::KIND, item)).await
    }

    /// A permit to change one item.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn change<I: Item<Scope = C>>(
        &self,
        item: Uuid,
        action: audit::Action,
    ) -> Result<Change<'_, C>> {
        let (mut tx, held) = self.begin().await?;
        let found = facts::load_with(&mut tx, self.inner.client, (item, I::FACTS)).await?;
        let Some((file, parties)) = found else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict =
            judge(&self.inner.actor, &file, &self.ask(Action::Act, Some(item), parties.as_deref()));
        self.inner.touch::<C>((tx, held), file, verdict, action, (I::KIND, item)).await
    }

    /// A permit to change who sees one item of the file: it is there, and no own thing.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn change_about<I: Item>(
        &self,
        item: Uuid,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        let (mut tx, held) = self.begin().await?;
        let found = facts::load_with(&mut tx, self.inner.client, (item, I::FACTS)).await?;
        // An own thing is its parties', whatever anybody consents to (T3.3).
        let Some((file, None)) = found else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict = judge(&self.inner.actor, &file, &self.ask(Action::Act, None, None));
        self.inner.touch::<C>((tx, held), file, verdict, audit::Action::Rights, object).await
    }

    /// A permit to change who stands where in the file: a change of rights.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn change_rights(&self, object: (&'static str, Uuid)) -> Result<Change<'_, C>> {
        self.act(audit::Action::Rights, object).await
    }

    /// A permit to add something to the file that is no item to be looked at by itself.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn add(&self, object: (&'static str, Uuid)) -> Result<Change<'_, C>> {
        self.act(audit::Action::Create, object).await
    }

    /// A permit to prepare or to correct what by itself gives nobody a right.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn arrange(
        &self,
        action: audit::Action,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        self.act(action, object).await
    }

    /// A change of the file that is about no item yet.
    async fn act(
        &self,
        action: audit::Action,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        let within = Within::Files(&[self.inner.client.0]);
        let tx = self.inner.app.db.write_within(within).await?;
        self.act_in(tx, action, object).await
    }

    pub(super) async fn act_in(
        &self,
        tx: Tx,
        action: audit::Action,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        let (mut tx, held) = self.begin_in(tx).await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict = judge(&self.inner.actor, &file, &self.ask(Action::Act, None, None));
        self.inner.touch::<C>((tx, held), file, verdict, action, object).await
    }

    /// The transaction of a change; its chain is locked first, so no right changes before it ends.
    async fn begin(&self) -> Result<(Tx, audit::Held)> {
        let within = Within::Files(&[self.inner.client.0]);
        let tx = self.inner.app.db.write_within(within).await?;
        self.begin_in(tx).await
    }

    async fn begin_in(&self, mut tx: Tx) -> Result<(Tx, audit::Held)> {
        if self.route != Action::Act {
            return Err(Error::Internal(anyhow::anyhow!("a route that only looks asks to change")));
        }
        let held = audit::hold(&mut tx, self.inner.client.0).await?;
        Ok((tx, held))
    }

    fn ask<'p>(
        &self,
        action: Action,
        item: Option<Uuid>,
        parties: Option<&'p [Party<Uuid>]>,
    ) -> judge::Ask<'p> {
        judge::Ask { asked: C::ASKED, action, item, parties, at: self.inner.app.clock.now() }
    }
}

impl Ask<scope::Looking> {
    /// A permit to look at `D` as `person` would, for the client; nothing where that person sees nothing.
    ///
    /// # Errors
    /// `NotFound` when it is not the client who asks, or this is nobody to look as.
    pub async fn through<D: Scope>(&self, person: PersonId) -> Result<Option<View<'_, D>>> {
        self.inner.through(person).await
    }
}
