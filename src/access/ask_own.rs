//! Asking over all files around one account: home, and one's own area.
//!
//! Owns the question "which of my files, and my children's, may show this
//! now". Every file whose data are shown gets its line, in its own chain.

use std::marker::PhantomData;
use std::sync::Arc;

use rules::Categories;
use uuid::Uuid;

use super::around::{Around, Part, Reach, around_file, around_now};
use super::facts::lists;
use super::judge::Verdict;
use super::{Actor, Both, Circle, Item, Watch};
use crate::app::App;
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ClientId;

/// The question of a page over all one's files.
#[derive(Debug)]
pub struct AskOwn {
    app: App,
    actor: Arc<Actor>,
}

/// A file, judged for one kind after another.
type Judged = Vec<(Around, Verdict)>;

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
        self.both(Reach::Mine).await
    }

    /// Everything around the account, of both kinds.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn all_of_both<I: Item, J: Item>(&self) -> Result<Both<'_, I, J>> {
        self.both(Reach::All).await
    }

    async fn both<I: Item, J: Item>(&self, second: Reach) -> Result<Both<'_, I, J>> {
        let parts = [Part::of::<I>(Reach::All), Part::of::<J>(second)];
        let deed = audit::Action::Read;
        Ok(Both(self.ask::<I>(&parts, None, deed).await?, second, PhantomData))
    }

    /// The same, to take what is seen out of the portal as a file: its lines say so (V5, V8).
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn export_both<I: Item, J: Item>(&self) -> Result<Both<'_, I, J>> {
        let parts = [Part::of::<I>(Reach::All), Part::of::<J>(Reach::All)];
        let first = self.ask::<I>(&parts, None, audit::Action::Export).await?;
        Ok(Both(first, Reach::All, PhantomData))
    }

    /// Everything around the account of kind `I`; of the file `only` alone, if
    /// it is one of these. Of the others the name is shown.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn all<I: Item>(&self, only: Option<ClientId>) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::All)], only, audit::Action::Read).await
    }

    /// Own things, and the items of one's own file.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn mine<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Mine)], None, audit::Action::Read).await
    }

    /// The files in which one has own things or is the client, by name.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn named<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Named)], None, audit::Action::Read).await
    }

    /// Own things only.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn own<I: Item>(&self) -> Result<Circle<'_, I>> {
        self.ask(&[Part::of::<I>(Reach::Own)], None, audit::Action::Read).await
    }

    /// What an open page over one's own things may go on hearing of.
    #[must_use]
    pub fn watch<I: Item>(&self) -> Watch {
        Watch::own(self.app.clone(), Arc::clone(&self.actor), Part::of::<I>(Reach::Mine))
    }

    /// `parts` is not empty; the first is what the circle is for.
    async fn ask<I: Item>(
        &self,
        parts: &[Part],
        only: Option<ClientId>,
        deed: audit::Action,
    ) -> Result<Circle<'_, I>> {
        let at = self.app.clock.now();
        let mut tx = self.app.db.read().await?;
        let mut found = around_now(&self.app, &self.actor, &mut tx, parts[0], at).await?;
        found.keep_shut_all_but(only);
        let judged: Vec<Judged> =
            found.files.into_iter().map(|first| self.judged(parts, first, at)).collect();
        let own = self.with_own(&mut tx, parts, &judged).await?;
        let reach = parts[0].reach;
        let (mut lines, mut files, mut second) = (Vec::new(), Vec::new(), Vec::new());
        for judged in judged {
            lines.extend(self.line(parts, &own, &judged, (deed, at)));
            second.extend(judged.get(1).map(|(around, _)| (around.open, around.own)));
            files.extend(judged.into_iter().next().map(|(around, _)| around));
        }
        // Told on home alone, which asks for its second kind of what is one's own.
        let home = parts.get(1).is_some_and(|second| second.reach == Reach::Mine);
        let preparing = if home { found.preparing } else { Vec::new() };
        lines.extend(preparing.iter().map(|one| one.line(&self.actor, at)));
        if !lines.is_empty() {
            self.app.audit.durable(lines).await?;
        }
        let (to_prove, actor) = (found.to_prove, self.actor.as_ref());
        Ok(Circle { tx, files, to_prove, preparing, reach, second, actor, at, item: PhantomData })
    }

    /// A file as judged for each kind.
    fn judged(&self, parts: &[Part], first: (Around, Verdict), at: Instant) -> Judged {
        let mut judged = vec![first];
        for part in &parts[1..] {
            let file = judged[0].0.file.clone();
            judged.extend(around_file(&self.app, &self.actor, file, *part, at));
        }
        judged
    }

    /// For each kind the files with own things. That is asked where it makes a
    /// difference: the line of a file that shows something names that.
    async fn with_own(
        &self,
        tx: &mut Tx,
        parts: &[Part],
        judged: &[Judged],
    ) -> Result<Vec<Vec<Uuid>>> {
        let shows =
            |judged: &Judged| parts.iter().zip(judged).any(|(part, one)| part.shows(&one.0));
        let silent: Vec<&Judged> = judged.iter().filter(|judged| !shows(judged)).collect();
        let mut own = Vec::new();
        for (place, part) in parts.iter().enumerate() {
            let asked = silent.iter().any(|file| file.get(place).is_some_and(|one| one.0.own));
            own.push(if asked {
                lists::with_own(tx, part.party_files, &self.actor.person_ids()).await?
            } else {
                Vec::new()
            });
        }
        Ok(own)
    }

    /// One line a file, over all kinds: for what it shows; or for own things;
    /// or, on home and where one chooses a file, for the name alone, which tells that somebody is in care here.
    fn line(
        &self,
        parts: &[Part],
        own: &[Vec<Uuid>],
        judged: &[(Around, Verdict)],
        (deed, at): (audit::Action, Instant),
    ) -> Option<Line> {
        let (first, _) = judged.first()?;
        let who = self.actor.who(Some(&first.hat.known), first.hat.role);
        let mut line = Line::about(first.file.id, at, deed, who);
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
