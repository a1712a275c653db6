//! Asking about a file without naming a category, and what every question shares.
//!
//! Owns the writing of the line before a permit is handed out, and the one
//! answer to all that is refused.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::{Action, Categories, Category, Party};
use uuid::Uuid;

use super::judge::{self, Verdict, judge};
use super::permit::{GivenUp, has_standing};
use super::scope::{self, Asked};
use super::{Actor, Change, File, Scope, Sight, View, facts, invited};
use crate::app::App;
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::ClientId;

/// The question of a page about one file.
#[derive(Clone, Debug)]
pub struct AskAny {
    pub(super) app: App,
    pub(super) actor: Arc<Actor>,
    pub(super) client: ClientId,
}

impl AskAny {
    /// For the extractors in `web`.
    pub(crate) fn new(app: App, actor: Arc<Actor>, client: ClientId) -> Self {
        Self { app, actor, client }
    }

    /// A transaction that reads of this file alone.
    pub(super) async fn read(&self) -> Result<Tx> {
        Ok(self.app.db.read_within(Within::Files(&[self.client.0])).await?)
    }

    /// All decisions about the file in one go, for one who has standing in it.
    ///
    /// # Errors
    /// `NotFound` when the actor has none, or the file is not there.
    pub async fn sight(&self) -> Result<Sight<'_>> {
        let mut tx = self.read().await?;
        let at = self.app.clock.now();
        let Some(file) = facts::load(&mut tx, self.client).await? else {
            return self.not_there().await;
        };
        let seen = self.seen(&file, at);
        let hat = judge::hats(&self.actor, &file, at).into_iter().find(|hat| {
            hat.party.as_ref().is_some_and(|party| has_standing(&file, party, at))
                || !seen.iter().eq([])
        });
        let Some(hat) = hat else {
            let verdict =
                judge(&self.actor, &file, &ask_at(Asked::Category(Category::Profile), at));
            return self
                .refuse(
                    &file,
                    &verdict,
                    Asked::Category(Category::Profile),
                    audit::Action::Read,
                    at,
                    None,
                )
                .await;
        };
        let mut line = Line::about(
            file.id,
            at,
            audit::Action::Read,
            self.actor.who(Some(&hat.known), hat.role),
        );
        line.categories = seen;
        line.object_kind = Some("file");
        line.ground = if hat.party == Some(Party::Client) {
            "own_record"
        } else if hat.role == "therapist" && self.only_in_an_emergency(&file, seen, at) {
            "emergency"
        } else {
            "standing"
        };
        self.app.audit.durable(vec![line]).await?;
        let file = file.known_to(hat.party.as_ref(), at);
        Ok(Sight { providers: &self.app.providers, tx, file, hat, actor: &self.actor, at })
    }

    /// Whether nothing but emergency access lets the actor see what is seen.
    fn only_in_an_emergency(&self, file: &File, seen: Categories, at: Instant) -> bool {
        let ground = |c| judge(&self.actor, file, &ask_at(Asked::Category(c), at)).ground;
        !seen.iter().eq([]) && seen.iter().all(|c| ground(c) == "emergency")
    }

    fn seen(&self, file: &File, at: Instant) -> Categories {
        let sees = |c: &Category| judge(&self.actor, file, &ask_at(Asked::Category(*c), at)).allow;
        Category::ALL.into_iter().filter(sees).collect()
    }

    pub(super) async fn look<C: Scope>(
        &self,
        tx: Tx,
        file: File,
        verdict: Verdict,
        at: Instant,
        (deed, object): (audit::Action, Option<(&'static str, Uuid)>),
    ) -> Result<View<'_, C>> {
        if !scope::offered(&self.app.providers, file.provider, C::ASKED) {
            return self.not_there().await;
        }
        if !verdict.allow {
            return self.refuse(&file, &verdict, C::ASKED, deed, at, object).await;
        }
        let line = self.line(&file, &verdict, C::ASKED, deed, at, object);
        self.app.audit.durable(vec![line]).await?;
        let file = file.known_to(verdict.party(), at);
        Ok(View { tx, file, verdict, actor: &self.actor, at, through: false, scope: PhantomData })
    }

    pub(super) async fn touch<C: Scope>(
        &self,
        (mut tx, held): (Tx, audit::Held),
        file: File,
        verdict: Verdict,
        action: audit::Action,
        object: (&'static str, Uuid),
    ) -> Result<Change<'_, C>> {
        let at = self.app.clock.now();
        if !scope::offered(&self.app.providers, file.provider, C::ASKED) {
            tx.rollback().await?;
            return self.not_there().await;
        }
        if !verdict.allow {
            tx.rollback().await?;
            return self.refuse(&file, &verdict, C::ASKED, action, at, Some(object)).await;
        }
        let line = self.line(&file, &verdict, C::ASKED, action, at, Some(object));
        audit::append_held(&mut tx, &self.app.vault, held, &line).await?;
        let file = file.known_to(verdict.party(), at);
        let given_up = GivenUp { audit: self.app.audit.clone(), line: Some(line) };
        Ok(Change { tx, given_up, file, verdict, actor: &self.actor, at, scope: PhantomData })
    }

    pub(super) async fn refuse<T>(
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
        // Whom everybody let in first shows to be the one who was meant (T3.1).
        if invited::must_prove(&self.actor, file, at) {
            return Err(Error::ProveFirst(file.id));
        }
        Err(Error::NotFound)
    }

    /// The same work and the same answer as a refusal: a try at nothing stands
    /// in the account's own chain.
    pub(super) async fn not_there<T>(&self) -> Result<T> {
        let who = self.actor.who(self.actor.known.first(), "unknown");
        let mut line =
            Line::of(self.actor.account.0, self.app.clock.now(), audit::Action::Read, who);
        line.outcome = Outcome::Refused;
        line.object_kind = Some("file");
        self.app.audit.durable(vec![line]).await?;
        Err(Error::NotFound)
    }

    pub(super) fn line(
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
        line.categories = match action {
            audit::Action::Read | audit::Action::Export => asked.shows(),
            _ => asked.category().into_iter().collect(),
        };
        line.object_kind = object.map(|(kind, _)| kind).or(match asked {
            Asked::AccessLog | Asked::AskingWhy => Some("access_log"),
            Asked::OwnQuestions => Some("asked_why"),
            Asked::Sharing => Some("consent"),
            Asked::WhoSees => Some("who_sees"),
            Asked::Objection => Some("incapacity"),
            Asked::Emergency => Some("emergency"),
            Asked::Proving => Some("birth_proof"),
            Asked::Wishing => Some("wish"),
            Asked::Conduct => Some("conduct_report"),
            Asked::Preparing | Asked::Confirming => Some("prepared_choice"),
            _ => None,
        });
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
