//! The permit over all files around one account: for home, and one's own area.
//!
//! Owns what it opens. How one gets it, and which lines are written before,
//! stands in `ask_own`.

use std::marker::PhantomData;

use rules::Action;
use uuid::Uuid;

use super::around::{Around, Part, Reach};
use super::judge::{self, judge};
use super::{Actor, Item, Preparing, Scope};
use crate::clock::Instant;
use crate::db::Tx;
use crate::ids::ClientId;

/// May look at the category of `I`, in the files that `open` says, and at own
/// things of kind `I` where there is standing.
#[derive(Debug)]
pub struct Circle<'a, I> {
    pub(super) tx: Tx,
    pub(super) files: Vec<Around>,
    pub(super) to_prove: Vec<ClientId>,
    pub(super) preparing: Vec<Preparing>,
    pub(super) reach: Reach,
    /// What is beside it: the same files, judged for another kind.
    pub(super) second: Vec<(bool, bool)>,
    pub(super) actor: &'a Actor,
    pub(super) at: Instant,
    pub(super) item: PhantomData<I>,
}

/// A circle for `I` in which one for `J` follows, from the same facts and with
/// the same lines.
#[derive(Debug)]
pub struct Both<'a, I, J>(pub(super) Circle<'a, I>, pub(super) Reach, pub(super) PhantomData<J>);

impl<'a, I: Item, J: Item> Both<'a, I, J> {
    /// The first.
    pub fn first(&mut self) -> &mut Circle<'a, I> {
        &mut self.0
    }

    /// The second, of the same files.
    #[must_use]
    pub fn second(self) -> Circle<'a, J> {
        let reach = self.1;
        let Circle { tx, files, to_prove, preparing, second, actor, at, .. } = self.0;
        let turned = files.into_iter().zip(second.iter());
        let files = turned.map(|(around, (open, own))| Around { open: *open, own: *own, ..around });
        let files = files.collect();
        Circle { tx, files, to_prove, preparing, reach, second, actor, at, item: PhantomData }
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

    /// The files that show nothing until the client's date of birth is named.
    #[must_use]
    pub fn to_prove(&self) -> &[ClientId] {
        &self.to_prove
    }

    /// The files whose items of this kind are shown here.
    #[must_use]
    pub fn open(&self) -> Vec<Uuid> {
        let part = Part::of::<I>(self.reach);
        let shown = self.files.iter().filter(|around| part.shows(around));
        shown.map(|around| around.file.id.0).collect()
    }

    /// The own files that show nothing before the twelfth birthday; told on home alone.
    #[must_use]
    pub fn preparing(&self) -> &[Preparing] {
        &self.preparing
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

    /// Whether the actor may do `action` to `S` of this file.
    #[must_use]
    pub fn may_also<S: Scope>(&self, around: &Around, action: Action) -> bool {
        let ask = judge::Ask { asked: S::ASKED, action, item: None, parties: None, at: self.at };
        judge(self.actor, &around.file, &ask).allow
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

    /// Whether it may be told where the file's things take place, and so of `own` things (A12).
    #[must_use]
    pub fn sees_place(&self, client: ClientId, own: bool) -> bool {
        let around = self.files.iter().find(|around| around.file.id == client);
        own || around.is_some_and(|around| {
            !around.file.keeps_places_from(around.hat.party.as_ref(), self.at)
        })
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
