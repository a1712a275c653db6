//! What an open page may go on hearing of.
//!
//! Owns the asking again, for as long as a page is open: each time from the
//! facts as they are then, never from an earlier answer. It hands out no data,
//! so it leaves no line of its own: the page that asks for itself after it
//! rang does. A page that may not hear from the start is refused like any other.

use std::fmt::Write as _;
use std::sync::Arc;

use rules::{Action, Party, Question};
use uuid::Uuid;

use super::around::{Part, around_now};
use super::judge::{Verdict, judge};
use super::{Actor, AskAny, Desk, File, Wardrobe, facts, judge as judging};
use crate::app::App;
use crate::audit;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AccountId, SessionId};
use crate::live::Topics;

/// The question of an open page, to be asked again and again.
#[derive(Debug)]
pub struct Watch {
    app: App,
    actor: Arc<Actor>,
    over: Over,
}

#[derive(Debug)]
enum Over {
    File { ask: AskAny, part: Part, item: Option<(Uuid, &'static str)> },
    Own(Part),
    Caseload(Desk, Part),
}

/// Of which item, and whose own thing it is.
#[derive(Debug)]
struct Told {
    item: Option<Uuid>,
    parties: Option<Vec<Party<Uuid>>>,
}

/// What may be heard now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// What rings for it.
    pub topics: Topics,
    /// All that is decided, in short: another text, another sight.
    pub sight: String,
    /// When that can next change by itself.
    pub next: Option<Instant>,
}

impl Watch {
    /// Of a page about one file, or about one item of it.
    pub(super) fn file(ask: AskAny, part: Part, item: Option<(Uuid, &'static str)>) -> Self {
        let (app, actor) = (ask.app.clone(), Arc::clone(&ask.actor));
        Self { app, actor, over: Over::File { ask, part, item } }
    }

    /// Of a page over one's own things.
    pub(super) fn own(app: App, actor: Arc<Actor>, part: Part) -> Self {
        Self { app, actor, over: Over::Own(part) }
    }

    /// Of a list over the files of a therapist.
    pub(super) fn caseload(desk: Desk, part: Part) -> Self {
        let (app, actor) = (desk.app.clone(), Arc::clone(&desk.actor));
        Self { app, actor, over: Over::Caseload(desk, part) }
    }

    /// The account that listens.
    #[must_use]
    pub fn account(&self) -> AccountId {
        self.actor.account
    }

    /// The session that listens.
    #[must_use]
    pub fn session(&self) -> SessionId {
        self.actor.session
    }

    /// Goes on as whom the account is known now, and in the one role worked in now.
    pub fn goes_on_as(&mut self, now: Wardrobe) {
        let Wardrobe { known, worn, choices, waits, left } = now;
        let actor = (*self.actor).clone();
        self.actor = Arc::new(Actor { known, worn, choices, waits, left, ..actor });
    }

    /// What may be heard from the start, and the transaction that says so.
    ///
    /// # Errors
    /// `NotFound` when nothing: that is a refused try, and has its line.
    pub async fn begin(&self) -> Result<(Heard, Tx)> {
        let mut tx = self.read().await?;
        if let Over::File { ask, part, item } = &self.over {
            return match self.of_file(&mut tx, ask, *part, *item).await? {
                Some((file, verdict, told)) if verdict.allow => {
                    Ok((self.heard(&file, &verdict, *part, &told), tx))
                }
                Some((file, verdict, _)) => {
                    drop(tx);
                    let (read, at) = (audit::Action::Read, self.app.clock.now());
                    let object = item.map(|(id, _)| (part.kind, id));
                    ask.refuse(&file, &verdict, part.asked, read, at, object).await
                }
                None => ask.not_there().await,
            };
        }
        let heard = self.hear_in(&mut tx).await?.ok_or(Error::NotFound)?;
        Ok((heard, tx))
    }

    /// What may be heard now; nothing when the page may not be seen any more.
    ///
    /// # Errors
    /// When the database is busy or away.
    pub async fn hear(&self) -> Result<Option<Heard>> {
        self.hear_in(&mut self.read().await?).await
    }

    /// Of the one file; over many the transaction says so when it has found them.
    async fn read(&self) -> Result<Tx> {
        match &self.over {
            Over::File { ask, .. } => ask.read().await,
            Over::Own(_) | Over::Caseload(..) => Ok(self.app.db.read().await?),
        }
    }

    async fn hear_in(&self, tx: &mut Tx) -> Result<Option<Heard>> {
        match &self.over {
            Over::File { ask, part, item } => {
                let found = self.of_file(tx, ask, *part, *item).await?;
                let allowed = found.filter(|(_, verdict, _)| verdict.allow);
                Ok(allowed.map(|(file, verdict, told)| self.heard(&file, &verdict, *part, &told)))
            }
            Over::Own(part) => self.of_own(tx, *part).await.map(Some),
            Over::Caseload(desk, part) => self.of_caseload(tx, desk, *part).await,
        }
    }

    async fn of_file(
        &self,
        tx: &mut Tx,
        ask: &AskAny,
        part: Part,
        item: Option<(Uuid, &'static str)>,
    ) -> Result<Option<(File, Verdict, Told)>> {
        let found = match item {
            Some(item) => facts::load_with(tx, ask.client, item).await?,
            None => facts::load(tx, ask.client).await?.map(|file| (file, None)),
        };
        let Some((file, whose)) = found else { return Ok(None) };
        if !part.offered(&self.app, &file) {
            return Ok(None);
        }
        let question = judging::Ask {
            asked: part.asked,
            action: Action::View,
            item: item.map(|(item, _)| item),
            parties: whose.as_deref(),
            at: self.app.clock.now(),
        };
        let verdict = judge(&self.actor, &file, &question);
        let item = question.item;
        Ok(Some((file, verdict, Told { item, parties: whose })))
    }

    /// The sight of one file: in which capacity, whether one may also act, and
    /// what is hidden or withheld; a page about one item hears of that one alone.
    fn heard(&self, file: &File, verdict: &Verdict, part: Part, told: &Told) -> Heard {
        let at = self.app.clock.now();
        let may = |action, item| {
            let ask = judging::Ask { asked: part.asked, action, item, parties: None, at };
            judge(&self.actor, file, &ask).allow
        };
        let role = verdict.hat.as_ref().map_or("", |hat| hat.role);
        let mut sight = format!("{role} {} {}", verdict.ground, may(Action::Act, None));
        let shut = |item: &Uuid| told.item.is_none() && !may(Action::View, Some(*item));
        let hidden: Vec<Uuid> = file.named_items().into_iter().filter(shut).collect();
        for item in &hidden {
            write!(sight, " {item}").ok();
        }
        // Who else reads along stands on the page as well, but for relatives.
        let named = matches!(role, "client" | "therapist");
        for member in file.people.iter().filter(|_| named) {
            let (sees, stands) = reads(file, Party::Person(member.person.0), part, told, at);
            write!(sight, " {} {sees} {stands}", member.person).ok();
        }
        let topics = match told.item {
            Some(item) => Topics::of_item(&self.actor, file.id, item),
            None => Topics::of_file(&self.actor, file.id, role == "therapist", !hidden.is_empty()),
        };
        Heard { topics: part.hears(topics), sight, next: earlier(next(file, at), self.ends(at)) }
    }

    async fn of_own(&self, tx: &mut Tx, part: Part) -> Result<Heard> {
        let at = self.app.clock.now();
        let (mut sight, mut turn, mut files) = (String::new(), self.ends(at), Vec::new());
        for (around, _) in around_now(&self.app, &self.actor, tx, part, at).await?.files {
            let (id, open, own) = (around.file.id, around.open, around.own);
            write!(sight, "{id} {} {open} {own};", around.hat.role).ok();
            turn = earlier(turn, next(&around.file, at));
            files.push(around);
        }
        let topics = part.hears(Topics::of_own(&self.actor, &files));
        Ok(Heard { topics, sight, next: turn })
    }

    /// When a provider knows the user no more, where that is still to come (A6).
    fn ends(&self, at: Instant) -> Option<Instant> {
        self.actor.until.filter(|until| *until > at)
    }

    async fn of_caseload(&self, tx: &mut Tx, desk: &Desk, part: Part) -> Result<Option<Heard>> {
        let at = self.app.clock.now();
        let Some(known) = self.actor.staff(desk.role) else { return Ok(None) };
        if !part.offered_by(&self.app, known.provider) {
            return Ok(None);
        }
        let ids = desk.treated(tx, known, at).await?;
        let next = facts::lists::next_treatment(tx, known.person, at).await?;
        let next = earlier(next, self.ends(at));
        let sight = ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(" ");
        let topics = part.hears(Topics::of_caseload(&self.actor, &ids));
        Ok(Some(Heard { topics, sight, next }))
    }
}

/// Whether somebody around the client reads along, and whether they may have own things in the file.
fn reads(file: &File, viewer: Party<Uuid>, part: Part, told: &Told, at: Instant) -> (bool, bool) {
    let Some(category) = part.asked.category() else { return (false, false) };
    let stands = rules::has_standing(&file.facts, &viewer, category, at.timestamp());
    let (item, parties) = (told.item, told.parties.clone());
    let question = Question { viewer, category, action: Action::View, item, parties };
    (rules::decide(&file.facts, &question, at.timestamp()).allow, stands)
}

fn next(file: &File, at: Instant) -> Option<Instant> {
    rules::next_change(&file.facts, at.timestamp()).map(Instant::from)
}

fn earlier(one: Option<Instant>, other: Option<Instant>) -> Option<Instant> {
    one.into_iter().chain(other).min()
}
