//! All decisions about one file in one go.
//!
//! Owns what menus and front pages ask: what may be seen here at all. A
//! permit for one category comes out of it, from the same snapshot.

use std::marker::PhantomData;

use rules::{Action, Category};
use uuid::Uuid;

use super::judge::{Ask, Hat, Verdict, judge};
use super::scope::{self, Asked};
use super::{Actor, File, Scope, View};
use crate::clock::Instant;
use crate::db::Tx;
use crate::features::providers::Providers;

/// All decisions about one file in one go: for menus and front pages.
#[derive(Debug)]
pub struct Sight<'a> {
    pub(super) providers: &'a Providers,
    pub(super) tx: Tx,
    pub(super) file: File,
    pub(super) hat: Hat,
    pub(super) actor: &'a Actor,
    pub(super) at: Instant,
}

impl<'a> Sight<'a> {
    /// The file.
    #[must_use]
    pub fn file(&self) -> &File {
        &self.file
    }

    /// In which capacity the actor is here.
    #[must_use]
    pub fn hat(&self) -> &Hat {
        &self.hat
    }

    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The instant of the decision.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Whether the actor is a legal representative in this file now (T1.1p).
    #[must_use]
    pub fn represents(&self) -> bool {
        self.hat.role == "legal_representative"
    }

    /// Whether authority may be arranged.
    #[must_use]
    pub fn arranges_authority(&self) -> bool {
        self.asks(Asked::Representatives, Action::View).allow
    }

    /// Whether care may be arranged.
    #[must_use]
    pub fn arranges_care(&self) -> bool {
        self.asks(Asked::Care, Action::View).allow
    }

    /// Whether `category` may be seen.
    #[must_use]
    pub fn sees(&self, category: Category) -> bool {
        self.asks(Asked::Category(category), Action::View).allow
    }

    /// Whether the log may be read.
    #[must_use]
    pub fn sees_log(&self) -> bool {
        self.asks(Asked::AccessLog, Action::View).allow
    }

    /// Whether the team may be arranged.
    #[must_use]
    pub fn arranges_team(&self) -> bool {
        self.asks(Asked::Team, Action::Act).allow
    }

    /// Whether the treatment may be handed over.
    #[must_use]
    pub fn hands_over(&self) -> bool {
        self.asks(Asked::HandOver, Action::Act).allow
    }

    /// The own cover, supervision or group, where it may be ended.
    #[must_use]
    pub fn leaves(&self) -> Option<Uuid> {
        let verdict = self.asks(Asked::Leaving, Action::Act);
        let me = verdict.hat.filter(|_| verdict.allow)?.known.person;
        self.file().stands_in(me, self.at()).next().map(|one| one.id)
    }

    /// Whether somebody new may be asked for.
    #[must_use]
    pub fn invites(&self) -> bool {
        self.asks(Asked::Inviting, Action::Act).allow
    }

    /// Whether the client may be asked to share.
    #[must_use]
    pub fn wishes(&self) -> bool {
        self.asks(Asked::Wishing, Action::Act).allow
    }

    /// Whether others may be let see here.
    #[must_use]
    pub fn shares(&self) -> bool {
        self.asks(Asked::Sharing, Action::View).allow
    }

    /// Whether it can be looked at who sees what here.
    #[must_use]
    pub fn sees_who_sees(&self) -> bool {
        self.asks(Asked::WhoSees, Action::View).allow
    }

    /// Whether one can object to a decision on capacity here.
    #[must_use]
    pub fn may_object(&self) -> bool {
        self.asks(Asked::Objection, Action::Act).allow
    }

    /// Whether something can be asked about access here, or was.
    #[must_use]
    pub fn asks_questions(&self) -> bool {
        self.asks(Asked::OwnQuestions, Action::View).allow
    }

    /// A permit for `C` from the same snapshot, where `C` may be seen; its
    /// line was written with the sight's.
    #[must_use]
    pub fn of<C: Scope>(self) -> Option<View<'a, C>> {
        let verdict = self.asks(C::ASKED, Action::View);
        verdict.allow.then_some(View {
            tx: self.tx,
            file: self.file,
            verdict,
            actor: self.actor,
            at: self.at,
            through: false,
            scope: PhantomData,
        })
    }

    /// What the provider has switched off is not there, whatever the rules say.
    fn asks(&self, asked: Asked, action: Action) -> Verdict {
        let offered = scope::offered(self.providers, self.file.provider, asked);
        let verdict = judge(
            self.actor,
            &self.file,
            &Ask { asked, action, item: None, parties: None, at: self.at },
        );
        Verdict { allow: verdict.allow && offered, ..verdict }
    }
}
