//! Permits: proof that this actor may do this to this category of this file,
//! on this ground, decided now.
//!
//! Owns their making, which nothing outside `access` can do. A permit is not
//! `Clone`, does not outlive what it was asked of, and carries the transaction
//! in which it was decided. Store functions take a permit; there is no other
//! way to a file's tables.

mod given_up;
mod me;

use std::marker::PhantomData;

use rules::{Action, Category, LogSight, Party};
use uuid::Uuid;

use super::judge::{Ask, Hat, Verdict, judge};
use super::{Actor, File, Scope};
use crate::app::App;
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::{ClientId, EventId};

pub(super) use given_up::GivenUp;

/// May look at category `C` of one file. Its line is on disk.
///
/// A store function says which permit it wants:
///
/// ```
/// use empower::access::{View, scope};
/// fn lines(view: &mut View<'_, scope::AccessLog>) { let _ = view.client(); }
/// fn page(view: &mut View<'_, scope::AccessLog>) { lines(view); }
/// ```
///
/// A permit for another category does not open it:
///
/// ```compile_fail,E0308
/// use empower::access::{View, scope};
/// fn lines(view: &mut View<'_, scope::AccessLog>) { let _ = view.client(); }
/// fn page(view: &mut View<'_, scope::Appointments>) { lines(view); }
/// ```
///
/// And nobody can keep one beside the request it was made for:
///
/// ```compile_fail,E0521
/// use empower::access::{View, scope};
/// fn keep(view: View<'_, scope::AccessLog>) {
///     std::thread::spawn(move || drop(view));
/// }
/// ```
#[derive(Debug)]
pub struct View<'a, C> {
    pub(super) tx: Tx,
    pub(super) file: File,
    pub(super) verdict: Verdict,
    pub(super) actor: &'a Actor,
    pub(super) at: Instant,
    /// Whether it is looked through the eyes of the hat, by the client.
    pub(super) through: bool,
    pub(super) scope: PhantomData<C>,
}

/// May change category `C` of one file. Its line stands in the open
/// transaction; `commit` makes line, data and jobs durable together.
#[derive(Debug)]
pub struct Change<'a, C> {
    pub(super) tx: Tx,
    pub(super) given_up: GivenUp,
    pub(super) file: File,
    pub(super) verdict: Verdict,
    pub(super) actor: &'a Actor,
    pub(super) at: Instant,
    pub(super) scope: PhantomData<C>,
}

macro_rules! shared {
    ($permit:ident) => {
        impl<'a, C: Scope> $permit<'a, C> {
            /// The transaction, for store functions.
            pub(crate) fn tx(&mut self) -> &mut Tx {
                &mut self.tx
            }

            /// The file.
            #[must_use]
            pub fn client(&self) -> ClientId {
                self.file.id
            }

            /// The file's facts and names.
            #[must_use]
            pub fn file(&self) -> &File {
                &self.file
            }

            /// In which capacity the actor is here.
            #[must_use]
            pub fn hat(&self) -> Option<&Hat> {
                self.verdict.hat.as_ref()
            }

            /// The instant of the decision.
            #[must_use]
            pub fn at(&self) -> Instant {
                self.at
            }

            /// Who asks.
            #[must_use]
            pub fn actor(&self) -> &'a Actor {
                self.actor
            }

            /// Whether the actor may also do `action` to `S` of this file, by the same facts.
            #[must_use]
            pub fn may<S: Scope>(&self, action: Action) -> bool {
                let ask = Ask { asked: S::ASKED, action, item: None, parties: None, at: self.at };
                self.judged(&ask).allow
            }

            /// Whether `party` may take part in own things of this category now.
            #[must_use]
            pub fn takes_part(&self, party: &Party<Uuid>) -> bool {
                let at = self.at.timestamp();
                C::ASKED.category().is_some_and(|category| {
                    rules::has_standing(&self.file.facts, party, category, at)
                })
            }
        }
    };
}
shared!(View);
shared!(Change);

impl<C: Scope> View<'_, C> {
    /// The items of this category that this actor may not see one by one
    /// (hidden by a consent, or withheld): to leave out of a list.
    #[must_use]
    pub fn hidden_items(&self) -> Vec<Uuid> {
        let asked = C::ASKED;
        let deny = |item: &Uuid| {
            let ask =
                Ask { asked, action: Action::View, item: Some(*item), parties: None, at: self.at };
            !self.judged(&ask).allow
        };
        self.file.named_items().into_iter().filter(deny).collect()
    }

    /// How much of the log may be read.
    #[must_use]
    pub fn log_sight(&self) -> &LogSight {
        &self.verdict.log
    }

    /// Whether the actor treats this client, and so also sees own things.
    #[must_use]
    pub fn treats(&self) -> bool {
        matches!(self.verdict.ground, "treatment" | "emergency")
    }
}

impl<'a, C: Scope> View<'a, C> {
    /// What follows from a look: noting that something was read. The look's
    /// line is on disk already and says so; its transaction ends here.
    ///
    /// # Errors
    /// When the database is busy or away.
    pub async fn noted(self, app: &App) -> Result<Noted<'a, C>> {
        let Self { tx, file, verdict, actor, at, through, scope } = self;
        if through {
            return Err(Error::Internal(anyhow::anyhow!("a look as somebody else leaves no note")));
        }
        tx.rollback().await?;
        let tx = app.db.write_within(Within::Files(&[file.id.0])).await?;
        Ok(Noted { tx, file, verdict, actor, at, scope })
    }
}

/// May note that what a [`View`] showed was read, and nothing else.
#[derive(Debug)]
pub struct Noted<'a, C> {
    tx: Tx,
    file: File,
    verdict: Verdict,
    actor: &'a Actor,
    at: Instant,
    scope: PhantomData<C>,
}
shared!(Noted);

impl<C> Noted<'_, C> {
    fn judged(&self, ask: &Ask<'_>) -> Verdict {
        judge(self.actor, &self.file, ask)
    }
}

impl<C: Scope> Noted<'_, C> {
    /// Makes the note durable.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing of it stands.
    pub async fn commit(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}

impl<C: Scope> Change<'_, C> {
    /// Ends without a change, because what was wanted stands already: the same
    /// was sent before. That is no try that was given up.
    ///
    /// # Errors
    /// When the connection is gone.
    pub async fn stands_already(mut self) -> Result<()> {
        self.given_up.line = None;
        Ok(self.tx.rollback().await?)
    }

    /// A line of its own for something else that is changed with it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn also(&mut self, app: &App, object: Uuid) -> Result<()> {
        if let Some(line) = self.given_up.line.clone() {
            let line = Line { object_id: Some(object), event: EventId::fresh(), ..line };
            audit::append(&mut self.tx, &app.vault, &[line]).await?;
        }
        Ok(())
    }

    /// Makes the change, its line and its jobs durable.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing of it stands.
    pub async fn commit(mut self) -> Result<()> {
        self.tx.commit().await.map_err(Error::from)?;
        self.given_up.line = None;
        Ok(())
    }
}

/// Whether somebody with this capacity has standing in the file at all: then
/// its front page is there, even when nothing on it is shared.
pub(super) fn has_standing(file: &File, party: &Party<Uuid>, at: Instant) -> bool {
    Category::ALL
        .iter()
        .any(|category| rules::has_standing(&file.facts, party, *category, at.timestamp()))
}
