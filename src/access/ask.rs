//! Asking for a permit.
//!
//! Owns the order of things: facts, decision, line on disk, permit. A refusal
//! is written down too, and then looks exactly like a file that is not there.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::{Action, Categories, Category, Party};
use uuid::Uuid;

use super::judge::{self, Verdict, judge};
use super::permit::has_standing;
use super::scope::Asked;
use super::{Actor, Change, File, Item, Scope, Sight, View, facts};
use crate::app::App;
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::ClientId;

/// What a route demands of whoever asks; the table of routes names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Requirement {
    /// Nothing.
    Public,
    /// A session that is complete but for what this page is there to complete.
    Entry,
    /// A session, accepted terms, an own password.
    SignedIn,
    /// A staff role.
    Staff(rules::staff::Role),
    /// A right on the file in the path.
    Client(Asked, Action),
    /// Standing in the file in the path.
    Standing,
}

/// The question of a page about one file, bound to category `C`.
#[derive(Debug)]
pub struct Ask<C> {
    inner: AskAny,
    scope: PhantomData<C>,
}

/// The question of a page about one file.
#[derive(Clone, Debug)]
pub struct AskAny {
    app: App,
    actor: Arc<Actor>,
    client: ClientId,
}

impl<C: Scope> Ask<C> {
    /// For the extractors in `web`.
    pub(crate) fn new(inner: AskAny) -> Self {
        Self { inner, scope: PhantomData }
    }

    /// A permit to look.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn view(&self) -> Result<View<'_, C>> {
        let mut tx = self.inner.app.db.read().await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else { return self.inner.not_there().await };
        let ask = self.ask(Action::View, None, None);
        let verdict = judge(&self.inner.actor, &file, &ask);
        self.inner.look::<C>(tx, file, verdict, ask.at, None).await
    }

    /// A permit to look at one item, which may be hidden, withheld or an own thing.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn view_item<I: Item<Scope = C>>(&self, item: Uuid) -> Result<View<'_, C>> {
        let mut tx = self.inner.app.db.read().await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else { return self.inner.not_there().await };
        let Some(parties) = parties::<I>(&mut tx, &file, item).await? else { return self.inner.not_there().await };
        let ask = self.ask(Action::View, Some(item), parties.as_deref());
        let verdict = judge(&self.inner.actor, &file, &ask);
        self.inner.look::<C>(tx, file, verdict, ask.at, Some((I::KIND, item))).await
    }

    /// A permit to make something new in this category.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn create<I: Item<Scope = C>>(&self, item: Uuid) -> Result<Change<'_, C>> {
        let mut tx = self.inner.app.db.write().await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict = judge(&self.inner.actor, &file, &self.ask(Action::Act, None, None));
        self.inner.touch::<C>(tx, file, verdict, audit::Action::Create, (I::KIND, item)).await
    }

    /// A permit to change one item.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or not there.
    pub async fn change<I: Item<Scope = C>>(&self, item: Uuid, action: audit::Action) -> Result<Change<'_, C>> {
        let mut tx = self.inner.app.db.write().await?;
        let file = facts::load(&mut tx, self.inner.client).await?;
        let parties = match &file {
            Some(file) => parties::<I>(&mut tx, file, item).await?,
            None => None,
        };
        let (Some(file), Some(parties)) = (file, parties) else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict = judge(&self.inner.actor, &file, &self.ask(Action::Act, Some(item), parties.as_deref()));
        self.inner.touch::<C>(tx, file, verdict, action, (I::KIND, item)).await
    }

    /// A permit to change who stands where in the file: a change of rights.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn change_rights(&self, object: (&'static str, Uuid)) -> Result<Change<'_, C>> {
        let mut tx = self.inner.app.db.write().await?;
        let Some(file) = facts::load(&mut tx, self.inner.client).await? else {
            tx.rollback().await?;
            return self.inner.not_there().await;
        };
        let verdict = judge(&self.inner.actor, &file, &self.ask(Action::Act, None, None));
        self.inner.touch::<C>(tx, file, verdict, audit::Action::Rights, object).await
    }

    fn ask<'p>(&self, action: Action, item: Option<Uuid>, parties: Option<&'p [Party<Uuid>]>) -> judge::Ask<'p> {
        judge::Ask { asked: C::ASKED, action, item, parties, at: self.inner.app.clock.now() }
    }
}

/// Whether item `item` of this file is an own thing, and whose; nothing when
/// there is no such item here.
async fn parties<I: Item>(tx: &mut Tx, file: &File, item: Uuid) -> Result<Option<Option<Vec<Party<Uuid>>>>> {
    let rows: Vec<(bool, Option<Uuid>)> = tx.query(I::PARTIES).bind(item).bind(file.id).all().await?;
    let Some((own, _)) = rows.first() else { return Ok(None) };
    let party = |person: Uuid| if person == file.person.0 { Party::Client } else { Party::Person(person) };
    Ok(Some(own.then(|| rows.iter().filter_map(|(_, person)| person.map(party)).collect())))
}

impl AskAny {
    /// For the extractors in `web`.
    pub(crate) fn new(app: App, actor: Arc<Actor>, client: ClientId) -> Self {
        Self { app, actor, client }
    }

    /// All decisions about the file in one go, for one who has standing in it.
    ///
    /// # Errors
    /// `NotFound` when the actor has none, or the file is not there.
    pub async fn sight(&self) -> Result<Sight<'_>> {
        let mut tx = self.app.db.read().await?;
        let at = self.app.clock.now();
        let Some(file) = facts::load(&mut tx, self.client).await? else { return self.not_there().await };
        let seen = self.seen(&file, at);
        let hat = judge::hats(&self.actor, &file, at).into_iter().find(|hat| {
            hat.party.as_ref().is_some_and(|party| has_standing(&file, party, at)) || !seen.iter().eq([])
        });
        let Some(hat) = hat else {
            let verdict = judge(&self.actor, &file, &ask_at(Asked::Category(Category::Profile), at));
            return self.refuse(&file, &verdict, Asked::Category(Category::Profile), audit::Action::Read, at, None).await;
        };
        let mut line = Line::about(file.id, at, audit::Action::Read, self.actor.who(Some(&hat.known), hat.role));
        line.categories = seen;
        line.object_kind = Some("file");
        line.ground = if hat.party == Some(Party::Client) { "own_record" } else { "standing" };
        self.app.audit.durable(vec![line]).await?;
        Ok(Sight { tx, file, hat, actor: &self.actor, at })
    }

    fn seen(&self, file: &File, at: Instant) -> Categories {
        let sees = |c: &Category| judge(&self.actor, file, &ask_at(Asked::Category(*c), at)).allow;
        Category::ALL.into_iter().filter(sees).collect()
    }

    async fn look<C: Scope>(
        &self,
        tx: Tx,
        file: File,
        verdict: Verdict,
        at: Instant,
        object: Option<(&'static str, Uuid)>,
    ) -> Result<View<'_, C>> {
        if !verdict.allow {
            return self.refuse(&file, &verdict, C::ASKED, audit::Action::Read, at, object).await;
        }
        let line = self.line(&file, &verdict, C::ASKED, audit::Action::Read, at, object);
        self.app.audit.durable(vec![line]).await?;
        Ok(View { tx, file, verdict, actor: &self.actor, at, scope: PhantomData })
    }

    async fn touch<C: Scope>(
        &self,
        mut tx: Tx,
        file: File,
        verdict: Verdict,
        action: audit::Action,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        let at = self.app.clock.now();
        if !verdict.allow {
            tx.rollback().await?;
            return self.refuse(&file, &verdict, C::ASKED, action, at, Some(object)).await;
        }
        let line = self.line(&file, &verdict, C::ASKED, action, at, Some(object));
        audit::append(&mut tx, self.app.vault.signer(), &[line]).await?;
        Ok(Change { tx, file, verdict, actor: &self.actor, at, scope: PhantomData })
    }

    async fn refuse<T>(
        &self,
        file: &File,
        verdict: &Verdict,
        asked: Asked,
        action: audit::Action,
        at: Instant,
        object: Option<(&'static str, Uuid)>,
    ) -> Result<T> {
        let mut line = self.line(file, verdict, asked, action, at, object);
        line.outcome = Outcome::Refused;
        self.app.audit.durable(vec![line]).await?;
        Err(Error::NotFound)
    }

    /// The same work and the same answer as a refusal: a try at nothing stands
    /// in the account's own chain.
    async fn not_there<T>(&self) -> Result<T> {
        let who = self.actor.who(self.actor.known.first(), "unknown");
        let mut line = Line::of(self.actor.account.0, self.app.clock.now(), audit::Action::Read, who);
        line.outcome = Outcome::Refused;
        line.object_kind = Some("file");
        self.app.audit.durable(vec![line]).await?;
        Err(Error::NotFound)
    }

    fn line(
        &self,
        file: &File,
        verdict: &Verdict,
        asked: Asked,
        action: audit::Action,
        at: Instant,
        object: Option<(&'static str, Uuid)>,
    ) -> Line {
        let hat = verdict.hat.as_ref();
        let known = hat.map_or_else(|| self.actor.known.first(), |hat| Some(&hat.known));
        let role = hat.map_or("stranger", |hat| hat.role);
        let mut line = Line::about(file.id, at, action, self.actor.who(known, role));
        line.categories = asked.category().into_iter().collect();
        line.object_kind = object.map(|(kind, _)| kind).or((asked == Asked::AccessLog).then_some("access_log"));
        line.object_id = object.map(|(_, id)| id);
        line.ground = verdict.ground;
        line.ground_ids.clone_from(&verdict.consents);
        line.article = Some(verdict.article.clone());
        line
    }
}

fn ask_at(asked: Asked, at: Instant) -> judge::Ask<'static> {
    judge::Ask { asked, action: Action::View, item: None, parties: None, at }
}
