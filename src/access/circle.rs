//! Over all files around one account: home, and one's own area.
//!
//! Owns the question "which of my files, and my children's, may show this
//! now". Every file whose data are shown gets its line, in its own chain.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::{Action, Category};
use uuid::Uuid;

use super::facts::{self, lists};
use super::judge::{self, Hat, Verdict, judge};
use super::permit::has_standing;
use super::scope;
use super::{Actor, File, Item, Scope};
use crate::app::App;
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;

/// The question of a page over all one's files.
#[derive(Debug)]
pub struct AskOwn {
    app: App,
    actor: Arc<Actor>,
}

/// A file in the circle, and what may be seen of it.
#[derive(Debug)]
pub struct Around {
    /// The file.
    pub file: File,
    /// In which capacity the actor stands around it.
    pub hat: Hat,
    /// Whether the category asked for may be seen.
    pub open: bool,
    /// Whether the actor has a party's standing.
    pub standing: bool,
    /// Whether own things of this kind may be seen, as their party.
    pub own: bool,
}

/// May look at the category of `I`, in the files that `open` says, and at own
/// things of kind `I` where there is standing.
#[derive(Debug)]
pub struct Circle<'a, I> {
    tx: Tx,
    files: Vec<Around>,
    actor: &'a Actor,
    at: Instant,
    item: PhantomData<I>,
}

impl AskOwn {
    /// For the extractors in `web`.
    pub(crate) fn new(app: App, actor: Arc<Actor>) -> Self {
        Self { app, actor }
    }

    /// Everything around the account: the files' items where the rules open
    /// the category, and own things.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn circle<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(true).await
    }

    /// Own things only.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn own<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(false).await
    }

    async fn ask<I: Item>(&self, with_files: bool) -> Result<Circle<'_, I>> {
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let persons = self.actor.person_ids();
        let ids = lists::around(&mut tx, &persons).await?;
        let own = lists::with_own::<I>(&mut tx, &persons).await?;
        let mut lines = Vec::new();
        let mut files = Vec::new();
        for file in facts::load_many(&mut tx, &ids).await? {
            if let Some(around) = self.around::<I>(file, at) {
                if with_files && around.1.allow {
                    lines.push(self.line::<I>(&around.0, &around.1, at));
                } else if around.0.own && own.contains(&around.0.file.id.0) {
                    lines.push(self.own_line::<I>(&around.0, at));
                } else if with_files {
                    lines.push(self.name_line(&around.0, at));
                }
                files.push(around.0);
            }
        }
        if !lines.is_empty() {
            self.app.audit.durable(lines).await?;
        }
        Ok(Circle { tx, files, actor: &self.actor, at, item: PhantomData })
    }

    /// Nothing for a file in which the actor may see nothing and has no
    /// standing: it is not there.
    fn around<I: Item>(&self, file: File, at: Instant) -> Option<(Around, Verdict)> {
        let asked = I::Scope::ASKED;
        let verdict = judge(
            &self.actor,
            &file,
            &judge::Ask { asked, action: Action::View, item: None, parties: None, at },
        );
        let offered = scope::offered(&self.app.providers, file.provider, asked);
        let verdict = Verdict { allow: verdict.allow && offered, ..verdict };
        let hat =
            judge::hats(&self.actor, &file, at).into_iter().find(|hat| hat.party.is_some())?;
        let party = hat.party.clone()?;
        let parties = [party.clone()];
        let own =
            judge::Ask { asked, action: Action::View, item: None, parties: Some(&parties), at };
        let own = judge(&self.actor, &file, &own);
        let standing = has_standing(&file, &party, at);
        let any = Category::ALL.iter().any(|category| {
            let question = rules::Question {
                viewer: party.clone(),
                category: *category,
                action: Action::View,
                item: None,
                parties: None,
            };
            rules::decide(&file.facts, &question, at.timestamp()).allow
        });
        (standing || any).then_some((
            Around { file, hat, open: verdict.allow, standing, own: own.allow && offered },
            verdict,
        ))
    }

    fn line<I: Item>(&self, around: &Around, verdict: &Verdict, at: Instant) -> Line {
        let who = self.actor.who(Some(&around.hat.known), around.hat.role);
        let mut line = Line::about(around.file.id, at, audit::Action::Read, who);
        line.categories = I::Scope::ASKED.category().into_iter().collect();
        line.object_kind = Some(I::KIND);
        line.ground = verdict.ground;
        line.ground_ids.clone_from(&verdict.consents);
        line.article = Some(verdict.article.clone());
        line
    }

    /// Only the name is shown: that somebody is in care here.
    fn name_line(&self, around: &Around, at: Instant) -> Line {
        let who = self.actor.who(Some(&around.hat.known), around.hat.role);
        let mut line = Line::about(around.file.id, at, audit::Action::Read, who);
        line.object_kind = Some("file");
        line.ground = "standing";
        line
    }

    fn own_line<I: Item>(&self, around: &Around, at: Instant) -> Line {
        let who = self.actor.who(Some(&around.hat.known), around.hat.role);
        let mut line = Line::about(around.file.id, at, audit::Action::Read, who);
        line.categories = I::Scope::ASKED.category().into_iter().collect();
        line.object_kind = Some("own_things");
        line.ground = "party";
        line.article = Some("T3.3".into());
        line
    }
}

impl<I: Item> Circle<'_, I> {
    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The files around the account.
    #[must_use]
    pub fn files(&self) -> &[Around] {
        &self.files
    }

    /// The files whose items of this kind may be seen.
    #[must_use]
    pub fn open(&self) -> Vec<Uuid> {
        self.files.iter().filter(|around| around.open).map(|around| around.file.id.0).collect()
    }

    /// The files in which own things of this kind may be seen.
    #[must_use]
    pub fn own(&self) -> Vec<Uuid> {
        self.files.iter().filter(|around| around.own).map(|around| around.file.id.0).collect()
    }

    /// Items that may not be seen one by one, over all these files.
    #[must_use]
    pub fn hidden_items(&self) -> Vec<Uuid> {
        let asked = I::Scope::ASKED;
        self.files
            .iter()
            .flat_map(|around| {
                around.file.named_items().into_iter().map(move |item| (around, item))
            })
            .filter(|(around, item)| {
                let ask = judge::Ask {
                    asked,
                    action: Action::View,
                    item: Some(*item),
                    parties: None,
                    at: self.at,
                };
                !judge(self.actor, &around.file, &ask).allow
            })
            .map(|(_, item)| item)
            .collect()
    }

    /// Who asks.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        self.actor
    }

    /// The instant of the decisions.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }
}
