//! Over all files around one account: home, and one's own area.
//!
//! Owns the question "which of my files, and my children's, may show this
//! now". Every file whose data are shown gets its line, in its own chain.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::{Action, Categories};
use uuid::Uuid;

use super::around::{Around, Part, Reach, around_file, around_now};
use super::facts::lists;
use super::judge::{self, Verdict, judge};
use super::{Actor, Item, Scope, Watch};
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

/// May look at the category of `I`, in the files that `open` says, and at own
/// things of kind `I` where there is standing.
#[derive(Debug)]
pub struct Circle<'a, I> {
    tx: Tx,
    files: Vec<Around>,
    reach: Reach,
    /// What is beside it: the same files, judged for another kind.
    second: Vec<(bool, bool)>,
    actor: &'a Actor,
    at: Instant,
    item: PhantomData<I>,
}

/// A circle for `I` in which one for `J` follows, from the same facts and with
/// the same lines.
#[derive(Debug)]
pub struct Both<'a, I, J>(Circle<'a, I>, PhantomData<J>);

impl AskOwn {
    /// For the extractors in `web`.
    pub(crate) fn new(app: App, actor: Arc<Actor>) -> Self {
        Self { app, actor }
    }

    /// Everything around the account: the files' items of kind `I` where the
    /// rules open the category, and own things; with what is one's own of kind `J`.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn circle_and<I: Item, J: Item>(&self) -> Result<Both<'_, I, J>> {
        let parts = [Part::of::<I>(Reach::All), Part::of::<J>(Reach::Mine)];
        Ok(Both(self.ask::<I>(&parts).await?, PhantomData))
    }

    /// Own things, and the items of one's own file.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn mine<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Mine)]).await
    }

    /// The files in which one has own things or is the client, by name.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn named<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Named)]).await
    }

    /// Own things only.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn own<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Own)]).await
    }

    /// What an open page over one's own things may go on hearing of.
    #[must_use]
    pub fn watch<I: Item>(&self) -> Watch {
        Watch::own(self.app.clone(), Arc::clone(&self.actor), Part::of::<I>(Reach::Mine))
    }

    /// `parts` is not empty; the first is what the circle is for.
    async fn ask<I: Item>(&self, parts: &[Part]) -> Result<Circle<'_, I>> {
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let found = around_now(&self.app, &self.actor, &mut tx, parts[0], at).await?;
        let mut own = Vec::new();
        for part in parts {
            own.push(lists::with_own(&mut tx, part.party_files, &self.actor.person_ids()).await?);
        }
        let (mut lines, mut files, mut second) = (Vec::new(), Vec::new(), Vec::new());
        for (around, verdict) in found {
            let mut judged = vec![(around, verdict)];
            for part in &parts[1..] {
                let file = judged[0].0.file.clone();
                judged.extend(around_file(&self.app, &self.actor, file, *part, at));
            }
            lines.extend(self.line(parts, &own, &judged, at));
            second.extend(judged.get(1).map(|(around, _)| (around.open, around.own)));
            files.extend(judged.into_iter().next().map(|(around, _)| around));
        }
        if !lines.is_empty() {
            self.app.audit.durable(lines).await?;
        }
        let reach = parts[0].reach;
        Ok(Circle { tx, files, reach, second, actor: &self.actor, at, item: PhantomData })
    }

    /// One line a file, over all kinds: for what it shows; or for own things;
    /// or, on home and where one chooses a file, for the name alone, which tells that somebody is in care here.
    fn line(
        &self,
        parts: &[Part],
        own: &[Vec<Uuid>],
        judged: &[(Around, Verdict)],
        at: Instant,
    ) -> Option<Line> {
        let (first, _) = judged.first()?;
        let who = self.actor.who(Some(&first.hat.known), first.hat.role);
        let mut line = Line::about(first.file.id, at, audit::Action::Read, who);
        let all = || parts.iter().zip(judged);
        let mut shown = all().filter(|(part, (around, _))| part.shows(around)).peekable();
        let has_own = |place: usize, around: &Around| {
            around.own && own.get(place).is_some_and(|files| files.contains(&around.file.id.0))
        };
        let owned = || (0..).zip(all()).filter(|(place, (_, (around, _)))| has_own(*place, around));
        let categories = |parts: Vec<&Part>| -> Categories {
            parts.into_iter().filter_map(|part| part.asked.category()).collect()
        };
        if let Some((part, (_, verdict))) = shown.peek() {
            line.object_kind = Some(part.kind);
            line.ground = verdict.ground;
            line.ground_ids.clone_from(&verdict.consents);
            line.article = Some(verdict.article.clone());
            line.categories = categories(shown.map(|(part, _)| part).collect());
        } else if owned().next().is_some() {
            line.categories = categories(owned().map(|(_, (part, _))| part).collect());
            line.object_kind = Some("own_things");
            line.ground = "party";
            line.article = Some("T3.3".into());
        } else if parts[0].reach == Reach::All || (parts[0].reach == Reach::Named && first.own) {
            line.object_kind = Some("file");
            line.ground = "standing";
        } else {
            return None;
        }
        Some(line)
    }
}

impl<'a, I: Item, J: Item> Both<'a, I, J> {
    /// The first.
    pub fn first(&mut self) -> &mut Circle<'a, I> {
        &mut self.0
    }

    /// The second, of the same files.
    #[must_use]
    pub fn second(self) -> Circle<'a, J> {
        let Circle { tx, files, second, actor, at, .. } = self.0;
        let turned = files.into_iter().zip(second.iter());
        let files = turned.map(|(around, (open, own))| Around { open: *open, own: *own, ..around });
        let files = files.collect();
        Circle { tx, files, reach: Reach::Mine, second, actor, at, item: PhantomData }
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

    /// The files whose items of this kind are shown here.
    #[must_use]
    pub fn open(&self) -> Vec<Uuid> {
        let part = Part::of::<I>(self.reach);
        let shown = self.files.iter().filter(|around| part.shows(around));
        shown.map(|around| around.file.id.0).collect()
    }

    /// The files in which own things of this kind may be seen.
    #[must_use]
    pub fn own(&self) -> Vec<Uuid> {
        self.files.iter().filter(|around| around.own).map(|around| around.file.id.0).collect()
    }

    /// Whether the actor may do `action` to the items of this file.
    #[must_use]
    pub fn may(&self, around: &Around, action: Action) -> bool {
        let ask =
            judge::Ask { asked: I::Scope::ASKED, action, item: None, parties: None, at: self.at };
        around.open && judge(self.actor, &around.file, &ask).allow
    }

    /// Items that may not be seen one by one, over all these files.
    #[must_use]
    pub fn hidden_items(&self) -> Vec<Uuid> {
        let asked = I::Scope::ASKED;
        let denied = |around: &Around, item: &Uuid| {
            let (action, item) = (Action::View, Some(*item));
            let ask = judge::Ask { asked, action, item, parties: None, at: self.at };
            !judge(self.actor, &around.file, &ask).allow
        };
        let named = self.files.iter().flat_map(|around| {
            around.file.named_items().into_iter().map(move |item| (around, item))
        });
        named.filter(|(around, item)| denied(around, item)).map(|(_, item)| item).collect()
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
